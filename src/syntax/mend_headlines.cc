// SPDX-License-Identifier: Apache-2.0
// Headlines: sentences without a full stop, whose verbs look like nouns in the plural.
#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {
namespace {

/// Whether an object can begin at a token: "Dutch", "two", "officials", but "threat" goes on a name
/// ("the sanctions threat").
bool begins_object(const Trees& trees, TokenId token) {
  const Word& word = trees.words[token];
  return word.upos == Upos::kAdj || word.upos == Upos::kNum || word.upos == Upos::kDet ||
         word.upos == Upos::kPropn || word.xpos == Xpos::kNns;
}

bool is_noun_phrase(const Trees& trees, TokenId begin, TokenId end) {
  for (TokenId t = begin; t < end; ++t)
    if (!trees.is_noun(t) && trees.words[t].upos != Upos::kAdj && trees.words[t].upos != Upos::kDet)
      return false;
  return trees.is_noun(end - 1);
}

/// The noun behind a verb that its tree took for a noun, or kNoToken where it is not clear.
TokenId object_of(const Trees& trees, TokenId verb, text::Sentence sentence) {
  const std::vector<Word>& words = trees.words;
  TokenId object = words[verb].deprel == Deprel::kCompound ? words[verb].head : kNoToken;
  for (TokenId t = verb + 1; t < sentence.end && object == kNoToken; ++t)
    if (trees.is_noun(t) && words[t].head == verb) object = t;
  if (object == kNoToken || object < verb || object >= sentence.end) return kNoToken;
  const bool top = words[object].head == kNoToken ||
                   (words[object].head == verb && words[verb].head == kNoToken);
  return top ? object : kNoToken;
}

/// Whether a verb takes those whom it is about behind a preposition: "points to".
bool takes(const Trees& trees, std::string_view lemma, std::string_view preposition) {
  for (const std::uint32_t e : trees.lexicon.entries_of(lemma)) {
    const knowledge::LexicalEntry& entry = trees.lexicon.entries()[e];
    if (entry.part_of_speech != knowledge::PartOfSpeech::kVerb) continue;
    for (const auto& pattern :
         trees.lexicon.frame(entry).roles[static_cast<std::size_t>(knowledge::Role::kTarget)])
      if (pattern.function == knowledge::Function::kPreposition && pattern.word == preposition)
        return true;
  }
  return false;
}

/// "ties hack of Y to Z": an event, and behind it the preposition that the verb takes.
bool takes_event(const Trees& trees, std::string_view lemma, TokenId event, TokenId end) {
  if (!trees.in_class("event", event)) return false;
  for (TokenId t = event + 1; t + 1 < end; ++t)
    if (takes(trees, lemma, trees.forms[t])) return true;
  return false;
}

/// The token that looks like a noun and is the verb of a headline, or kNoToken.
TokenId headline_verb(const Trees& trees, text::Sentence sentence) {
  if (sentence.end < sentence.begin + 3 || trees.forms[sentence.end - 1] == ".") return kNoToken;
  for (TokenId t = sentence.begin; t < sentence.end; ++t)
    if (trees.is_finite(t) || trees.words[t].xpos == Xpos::kMd) return kNoToken;
  for (TokenId t = sentence.begin + 1; t + 1 < sentence.end; ++t) {
    if (!trees.is_noun(t) || !trees.forms[t].ends_with('s')) continue;
    const std::string base = known_base(trees, t);
    if (!trees.evokes(base, knowledge::PartOfSpeech::kVerb) ||
        (!begins_object(trees, t + 1) && !takes(trees, base, trees.forms[t + 1]) &&
         !takes_event(trees, base, t + 1, sentence.end)))
      continue;
    return is_noun_phrase(trees, sentence.begin, t) ? t : kNoToken;
  }
  return kNoToken;
}

}  // namespace

void headline(Trees& trees, text::Sentence sentence) {
  const TokenId verb = headline_verb(trees, sentence);
  const TokenId object = verb == kNoToken ? kNoToken : object_of(trees, verb, sentence);
  if (object == kNoToken) return;
  std::vector<Word>& words = trees.words;
  const TokenId subject = verb - 1;
  for (TokenId t = sentence.begin; t < subject; ++t)
    if (words[t].head >= subject) words[t].head = subject;
  trees.make_root(verb);
  words[verb].upos = Upos::kVerb;
  words[verb].xpos = Xpos::kVbz;
  trees.attach(subject, verb, Deprel::kNsubj);
  bool phrase = false;  // "points to spies"
  for (TokenId t = verb + 1; t < object; ++t)
    phrase = phrase || (words[t].head == object && words[t].deprel == Deprel::kCase);
  trees.attach(object, verb, phrase ? Deprel::kObl : Deprel::kObj);
  trees.rename(verb, known_base(trees, verb));
}

}  // namespace demarche::syntax::mending
