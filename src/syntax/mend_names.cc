// SPDX-License-Identifier: Apache-2.0
// Doers whose names stand between them and their verb: "a gang known as Red Lotus broke into X".
#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {
namespace {

bool is_name(const Trees& trees, TokenId token) {
  const Xpos xpos = trees.words[token].xpos;
  return xpos == Xpos::kNnp || xpos == Xpos::kNnps ||
         trees.forms[token].find_first_of("0123456789") != std::string_view::npos;
}

bool is_quote(const Trees& trees, TokenId token) {
  return trees.words[token].upos == Upos::kPunct && trees.forms[token] != ",";
}

/// Whether a token is what somebody did: in the past or present tense, or what only looks like a
/// participle or a noun, with an object behind it.
bool is_deed(const Trees& trees, TokenId token) {
  const Word& word = trees.words[token];
  if (trees.is_finite(token)) return true;
  const bool noun = word.upos == Upos::kNoun;
  if (!noun && word.xpos != Xpos::kVbn) return false;
  if (noun && !trees.evokes(trees.forms[token], knowledge::PartOfSpeech::kVerb)) return false;
  if (token + 1 >= trees.words.size()) return false;
  const Upos next = trees.words[token + 1].upos;
  return next == Upos::kNoun || next == Upos::kPropn || next == Upos::kDet || next == Upos::kAdj ||
         next == Upos::kNum || next == Upos::kPron;
}

TokenId root_of(const Trees& trees, TokenId token) {
  while (trees.words[token].head != kNoToken) token = trees.words[token].head;
  return token;
}

}  // namespace

void named_doer(Trees& trees, TokenId naming) {
  std::vector<Word>& words = trees.words;
  const auto count = static_cast<TokenId>(words.size());
  if (naming == 0 || words[naming].upos != Upos::kVerb || !trees.is_noun(naming - 1) ||
      !trees.in_class("name-giving", naming))
    return;
  TokenId doer = naming - 1;  // "a group of hackers dubbed X"
  while (words[doer].deprel == Deprel::kNmod && words[doer].head < doer) doer = words[doer].head;
  const bool did = words[doer].head == naming && words[doer].deprel == Deprel::kNsubj;
  if (!did && words[doer].head != kNoToken) return;
  TokenId first = naming + 1;
  TokenId as = kNoToken;
  while (first < count && (trees.forms[first] == "as" || trees.forms[first] == "themselves" ||
                           trees.forms[first] == "itself" || trees.forms[first] == "the" ||
                           is_quote(trees, first))) {
    if (trees.forms[first] == "as") as = first;
    ++first;
  }
  TokenId last = first;
  while (last < count && (is_name(trees, last) || (trees.forms[last] == "-" && last + 1 < count &&
                                                   is_name(trees, last + 1))))
    ++last;  // "UAC-0010"
  if (last == first) return;
  TokenId verb = last--;
  if (verb < count && is_quote(trees, verb)) ++verb;
  if (verb >= count || root_of(trees, verb) != root_of(trees, naming)) return;
  const Deprel relation = words[verb].deprel;
  const bool passive = relation == Deprel::kAuxPass;
  const bool auxiliary = passive || relation == Deprel::kAux || relation == Deprel::kCop;
  if (auxiliary) verb = words[verb].head;  // "called X is behind the attack"
  if (verb == kNoToken || verb < last || (!auxiliary && !is_deed(trees, verb))) return;
  const TokenId object = auxiliary ? kNoToken : words[verb].head;
  const bool modifies = object != kNoToken && object > verb;  // "compromised routers"
  for (TokenId t = naming + 1; t < count && (t <= verb || words[t].head != kNoToken); ++t) {
    const bool behind = t > verb && (words[t].head == naming || words[t].head == doer);
    if (behind && t != object) words[t].head = verb;
  }
  for (TokenId t = naming + 1; t < last; ++t) {
    if (t >= first && (words[t].head > last || words[t].head == naming)) {
      words[t].head = last;
      words[t].deprel = Deprel::kCompound;
    } else if (words[t].head > last) {
      words[t].head = last;
    }
  }
  if (as != kNoToken) {
    words[as].head = last;
    words[as].deprel = Deprel::kCase;
  }
  words[last].head = naming;
  words[last].deprel = as == kNoToken ? Deprel::kXcomp : Deprel::kObl;
  if (modifies) {
    words[object].head = verb;
    words[object].deprel = Deprel::kObj;
  }
  words[verb].head = did ? words[naming].head : kNoToken;
  words[verb].deprel = did ? words[naming].deprel : Deprel::kRoot;
  if (!auxiliary) {
    if (!trees.is_finite(verb)) words[verb].xpos = Xpos::kVbd;
    words[verb].upos = Upos::kVerb;
  }
  words[doer].head = verb;
  words[doer].deprel = passive ? Deprel::kNsubjPass : Deprel::kNsubj;
  words[naming].head = naming - 1;
  words[naming].deprel = Deprel::kAcl;
  if (words[naming].xpos == Xpos::kVbd) words[naming].xpos = Xpos::kVbn;
}

}  // namespace demarche::syntax::mending
