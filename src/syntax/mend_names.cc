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
  if (token + 1 >= trees.sentence.end) return false;
  const Upos next = trees.words[token + 1].upos;
  return next == Upos::kNoun || next == Upos::kPropn || next == Upos::kDet || next == Upos::kAdj ||
         next == Upos::kNum || next == Upos::kPron;
}

/// A noun, the participle behind it that introduces its name, the name, and what the noun did.
struct NamedDoer {
  TokenId doer = kNoToken;  // kNoToken: there is no such thing
  TokenId as = kNoToken;
  TokenId first = kNoToken;  // of the name
  TokenId last = kNoToken;
  TokenId verb = kNoToken;       // or what stands behind a copula
  TokenId auxiliary = kNoToken;  // of the verb, or the copula
};

/// The noun that a participle names: "group" of "a group of hackers dubbed X", or kNoToken.
TokenId doer_named_by(const Trees& trees, TokenId naming) {
  const std::vector<Word>& words = trees.words;
  if (naming == 0 || words[naming].upos != Upos::kVerb || !trees.is_noun(naming - 1) ||
      !trees.in_class("name-giving", naming))
    return kNoToken;
  TokenId doer = naming - 1;
  while (words[doer].deprel == Deprel::kNmod && words[doer].head < doer) doer = words[doer].head;
  const bool did = words[doer].head == naming && words[doer].deprel == Deprel::kNsubj;
  return did || words[doer].head == kNoToken ? doer : kNoToken;
}

NamedDoer find_named_doer(const Trees& trees, TokenId naming) {
  const auto count = trees.sentence.end;
  NamedDoer found;
  const TokenId doer = doer_named_by(trees, naming);
  if (doer == kNoToken) return found;
  found.first = naming + 1;
  while (found.first < count &&
         (trees.forms[found.first] == "as" || trees.forms[found.first] == "themselves" ||
          trees.forms[found.first] == "itself" || trees.forms[found.first] == "the" ||
          is_quote(trees, found.first))) {
    if (trees.forms[found.first] == "as") found.as = found.first;
    ++found.first;
  }
  TokenId verb = found.first;
  while (verb < count && (is_name(trees, verb) || (trees.forms[verb] == "-" && verb + 1 < count &&
                                                   is_name(trees, verb + 1))))
    ++verb;  // "UAC-0010"
  if (verb == found.first) return found;
  found.last = verb - 1;
  if (verb < count && is_quote(trees, verb)) ++verb;
  if (verb >= count || trees.root_of(verb) != trees.root_of(naming)) return found;
  const Deprel relation = trees.words[verb].deprel;
  if (relation == Deprel::kAuxPass || relation == Deprel::kAux || relation == Deprel::kCop) {
    found.auxiliary = verb;  // "called X is behind the attack"
    verb = trees.words[verb].head;
    if (verb == kNoToken || verb < found.last) return found;
  } else if (!is_deed(trees, verb)) {
    return found;
  }
  found.verb = verb;
  found.doer = doer;
  return found;
}

/// Hangs the name on the participle that introduces it.
void hang_name(Trees& trees, TokenId naming, const NamedDoer& found) {
  std::vector<Word>& words = trees.words;
  for (TokenId t = naming + 1; t < found.last; ++t) {
    const bool outside = words[t].head > found.last;
    if (!outside && (t < found.first || words[t].head != naming)) continue;
    words[t].head = found.last;
    if (t >= found.first) words[t].deprel = Deprel::kCompound;
  }
  if (found.as != kNoToken) {
    trees.attach(found.as, found.last, Deprel::kCase);
  }
  words[found.last].head = naming;
  words[found.last].deprel = found.as == kNoToken ? Deprel::kXcomp : Deprel::kObl;
  trees.attach(naming, naming - 1, Deprel::kAcl);
  if (words[naming].xpos == Xpos::kVbd) words[naming].xpos = Xpos::kVbn;
}

}  // namespace

void named_doer(Trees& trees, TokenId naming) {
  const NamedDoer found = find_named_doer(trees, naming);
  if (found.doer == kNoToken) return;
  std::vector<Word>& words = trees.words;
  const TokenId verb = found.verb;
  const bool verbal = found.auxiliary == kNoToken;
  const TokenId object = verbal ? words[verb].head : kNoToken;
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    if ((words[t].head == naming || words[t].head == found.doer) && t != object)
      words[t].head = verb;
  const bool did = words[found.doer].head == naming;
  words[verb].head = did ? words[naming].head : kNoToken;
  words[verb].deprel = did ? words[naming].deprel : Deprel::kRoot;
  if (object != kNoToken && object > verb)
    trees.attach(object, verb, Deprel::kObj);  // "compromised routers"
  if (verbal) {
    if (!trees.is_finite(verb)) words[verb].xpos = Xpos::kVbd;
    words[verb].upos = Upos::kVerb;
  }
  trees.attach(found.doer, verb,
               !verbal && words[found.auxiliary].deprel == Deprel::kAuxPass ? Deprel::kNsubjPass
                                                                            : Deprel::kNsubj);
  hang_name(trees, naming, found);
}

/// The word before the article of a noun, if that is "a" or "an" behind a comma; else kNoToken.
TokenId before_comma(const Trees& trees, TokenId noun) {
  const TokenId article = trees.child(noun, Deprel::kDet, trees.sentence.begin, noun);
  if (article == kNoToken || article < trees.sentence.begin + 2 || trees.forms[article] == "the" ||
      trees.forms[article - 1] != ",")
    return kNoToken;
  return article - 2;
}

/// "Oslo, a rich and happy city, fell": between commas a noun with an article, and no "and" of its
/// own, is no member of a list.
void between_commas(Trees& trees, TokenId token) {
  const TokenId name = trees.words[token].head;
  if (name == kNoToken || name > token || trees.words[name].upos != Upos::kPropn ||
      trees.words[token].upos != Upos::kNoun || token + 1 >= trees.sentence.end ||
      trees.forms[token + 1] != ",")
    return;
  if (before_comma(trees, token) == kNoToken) return;
  const auto has = [&](TokenId head, Deprel relation, TokenId from, TokenId to) {
    return trees.child(head, relation, from, to) != kNoToken;
  };
  const TokenId end = trees.sentence.end;
  if (has(token, Deprel::kCc, name + 1, end) || has(name, Deprel::kCc, name + 1, end) ||
      has(name, Deprel::kConj, name + 1, token) || has(name, Deprel::kConj, token + 1, end))
    return;
  trees.words[token].deprel = Deprel::kAppos;
}

/// "Ann Okoro, a judge, and Ola Berg, a clerk, were": a second name stands beside the first.
void behind_apposition(Trees& trees, TokenId token) {
  const TokenId noun = trees.words[token].head;
  const TokenId cc = trees.child(token, Deprel::kCc);
  if (trees.words[token].upos != Upos::kPropn || noun == kNoToken || noun > token ||
      trees.words[noun].upos != Upos::kNoun || trees.words[noun].deprel != Deprel::kAppos ||
      cc == kNoToken || cc < noun || trees.forms[cc - 1] != ",")
    return;
  const TokenId name = trees.words[noun].head;
  if (name != kNoToken && trees.words[name].upos == Upos::kPropn &&
      before_comma(trees, noun) != kNoToken)
    trees.attach(token, name, Deprel::kConj);
}

/// "Pieter van Oosterhout": the last word of a name is no preposition.
void last_name(Trees& trees, TokenId token) {
  const TokenId first = trees.words[token].head;
  constexpr std::size_t kParticle = 4;  // bytes: "van", "al", "dell"
  const Upos upos = trees.words[token].upos;
  if (first == kNoToken || trees.words[first].upos != Upos::kPropn ||
      (upos != Upos::kAdp && upos != Upos::kVerb && upos != Upos::kAdv) ||
      trees.forms[token].size() <= kParticle)
    return;
  trees.words[token].upos = Upos::kPropn;
  trees.words[token].xpos = Xpos::kNnp;
}

/// "the Tides Integrated Data Centre": a participle between words of a name is one of them.
void participle_in_name(Trees& trees, TokenId token) {
  const TokenId next = token + 1;
  if (trees.words[token].xpos != Xpos::kVbn || token == 0 || next >= trees.sentence.end ||
      trees.words[token].head < next || trees.words[token].head == kNoToken)
    return;
  const Word& before = trees.words[token - 1];
  if (before.upos != Upos::kPropn || before.head != token || before.deprel != Deprel::kCompound ||
      trees.words[next].upos != Upos::kPropn)
    return;
  const TokenId head = trees.words[token].head;
  trees.words[token].upos = Upos::kPropn;
  trees.words[token].xpos = Xpos::kNnp;
  trees.attach(token - 1, head, Deprel::kCompound);
}

/// "members of the Ministry of Tides (MT)": letters in brackets are those of the name right before.
void in_brackets(Trees& trees, TokenId token) {
  const TokenId head = trees.words[token].head;
  if (token < 2 || trees.forms[token - 1] != "(" || head == kNoToken || head > token ||
      token + 1 >= trees.sentence.end || trees.forms[token + 1] != ")" ||
      trees.words[token].upos != Upos::kPropn)
    return;
  TokenId name = token - 2;
  if (trees.words[name].upos != Upos::kPropn) return;
  while (trees.words[name].head != kNoToken && trees.words[name].head < token &&
         trees.words[name].head > head && trees.words[trees.words[name].head].upos == Upos::kPropn)
    name = trees.words[name].head;
  if (name > head && trees.words[head].upos != Upos::kPropn)
    trees.attach(token, name, Deprel::kAppos);
}

}  // namespace demarche::syntax::mending
