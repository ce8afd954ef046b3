// SPDX-License-Identifier: Apache-2.0
// How firmly a sentence says that two actors belong together.
#pragma once

#include "knowledge/lexicon.h"
#include "mention/view.h"
#include "resolve/firmness.h"

namespace demarche::resolve {

/// Evidence for what is said at `word`: its sentence as the span, and the stance, negation and
/// likelihood of the words that govern it.
Evidence firmness_of(const mention::View& view, const knowledge::Lexicon& lexicon,
                     text::TokenId word);

/// Whether a sentence leaves open what is said at `word`: "whether it has ties", "no evidence that
/// it has ties".
bool is_left_open(const mention::View& view, const knowledge::Lexicon& lexicon, text::TokenId word);

}  // namespace demarche::resolve
