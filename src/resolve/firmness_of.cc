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

}  // namespace

Evidence firmness_of(const View& view, const knowledge::Lexicon& lexicon, TokenId word) {
  Evidence evidence;
  const text::Sentence sentence = view.sentence_at(word);
  TokenId end = sentence.end;
  evidence.span = view.span(sentence.begin, end);
  TokenId t = word;
  constexpr int kMostLevels = 6;
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
      if (i == 0 && lexicon.modifier("Negator", view.lemma(c)) != nullptr) evidence.negated = true;
    }
    const Deprel relation = view.deprel(t);
    if (relation == Deprel::kNsubj || relation == Deprel::kObj) break;
    t = view.head(t);
  }
  return evidence;
}

}  // namespace demarche::resolve
