// SPDX-License-Identifier: Apache-2.0
#include "resolve/firmness_of.h"

#include <algorithm>

namespace demarche::resolve {
namespace {

using mention::View;
using syntax::Deprel;
using text::TokenId;

/// Sets the stance that a word stands for, if it is stronger than a mere report.
void take_stance(const knowledge::Lexicon& lexicon, std::string_view lemma, Evidence& evidence) {
  const knowledge::Modifier* modifier = lexicon.modifier("Stance", lemma);
  if (modifier == nullptr) return;
  const auto found = std::ranges::find(kStanceNames, modifier->value);
  if (found == kStanceNames.end()) return;
  const auto stance = static_cast<Stance>(found - kStanceNames.begin());
  if (evidence.stance == Stance::kAsserted || evidence.stance == Stance::kReported)
    evidence.stance = stance;
}

void take_likelihood(const View& view, const knowledge::Lexicon& lexicon, TokenId token,
                     Evidence& evidence) {
  if (!evidence.likelihood.empty()) return;
  const knowledge::WordUse& use = lexicon.use_of(view.lemma(token));
  if (token > 0 && use.ends_modifier) {
    const std::string two =
        std::string(view.lemma(token - 1)).append(" ").append(view.lemma(token));
    if (const auto* modifier = lexicon.modifier("Likelihood", two)) {
      evidence.likelihood = modifier->value;
      return;
    }
  }
  if (const auto* modifier = lexicon.modifier("Likelihood", use))
    evidence.likelihood = modifier->value;
}

bool is_negated(const View& view, const knowledge::Lexicon& lexicon, TokenId word) {
  return std::ranges::any_of(view.children(word), [&](TokenId c) {
    return (view.deprel(c) == Deprel::kAdvmod || view.deprel(c) == Deprel::kDet) &&
           lexicon.modifier("Negator", view.lemma(c)) != nullptr;
  });
}

/// The word that this one is part of the content of: "denied" of "denied claims that it has ties";
/// kNoToken where what stands above does not speak of it.
TokenId teller_of(const View& view, TokenId word) {
  const TokenId marker = view.child(word, Deprel::kMark);
  switch (view.deprel(word)) {
    case Deprel::kObj:
    case Deprel::kCcomp:
    case Deprel::kXcomp:
      return view.head(word);
    case Deprel::kAcl:
      if (view.word(word).xpos == syntax::Xpos::kVbg &&
          view.child(word, Deprel::kObj) != text::kNoToken)
        return view.head(word);  // "evidence linking X to Y"
      [[fallthrough]];
    case Deprel::kAclRelcl:  // "claims that", but not "hackers who"
    case Deprel::kAdvcl:
      return marker == text::kNoToken ? text::kNoToken : view.head(word);
    default:
      return text::kNoToken;
  }
}

constexpr int kMostLevels = 6;

/// "denied links", "rejected claims that it has links".
bool is_denied(const View& view, const knowledge::Lexicon& lexicon, TokenId word) {
  bool denied = false;
  for (int i = 0; i < kMostLevels && word != text::kNoToken; ++i) {
    if (is_negated(view, lexicon, word)) denied = !denied;
    for (const std::uint32_t e : lexicon.entries_of(view.lemma(word))) {
      const knowledge::LexicalEntry& entry = lexicon.entries()[e];
      if (i == 0 || entry.behaviour != knowledge::Behaviour::kAnswer ||
          entry.part_of_speech != knowledge::PartOfSpeech::kVerb || !entry.condition.with.empty())
        continue;  // "have" needs "nothing to do" with it
      denied = true;
      break;
    }
    word = teller_of(view, word);
  }
  return denied;
}

}  // namespace

bool is_left_open(const View& view, const knowledge::Lexicon& lexicon, TokenId word) {
  for (int i = 0; i < kMostLevels && word != text::kNoToken; ++i) {
    const TokenId marker = view.child(word, Deprel::kMark);
    if (marker != text::kNoToken && (view.lower(marker) == "whether" || view.lower(marker) == "if"))
      return true;
    const bool noun = view.upos(word) == syntax::Upos::kNoun;
    if (i > 0 && noun && is_negated(view, lexicon, word)) return true;
    word = teller_of(view, word);
  }
  return false;
}

Evidence firmness_of(const View& view, const knowledge::Lexicon& lexicon, TokenId word) {
  Evidence evidence;
  const text::Sentence sentence = view.sentence_at(word);
  TokenId end = sentence.end;
  evidence.span = view.span(sentence.begin, end);
  TokenId t = word;
  evidence.negated = is_denied(view, lexicon, word);
  for (int i = 0; i < kMostLevels && t != text::kNoToken; ++i) {
    if (i > 0) take_stance(lexicon, view.lemma(t), evidence);
    take_likelihood(view, lexicon, t, evidence);
    for (const TokenId c : view.children(t)) {
      const Deprel relation = view.deprel(c);
      const bool adverb = relation == Deprel::kAdvmod || relation == Deprel::kAux ||
                          relation == Deprel::kDet || relation == Deprel::kAmod;
      if (!adverb || (i > 0 && relation != Deprel::kAdvmod)) continue;
      take_stance(lexicon, view.lemma(c), evidence);
      take_likelihood(view, lexicon, c, evidence);
    }
    const Deprel relation = view.deprel(t);
    if (relation == Deprel::kNsubj || relation == Deprel::kObj) break;
    t = view.head(t);
  }
  return evidence;
}

}  // namespace demarche::resolve
