// SPDX-License-Identifier: Apache-2.0
// What no tree of Universal Dependencies has, kept out of the parser's trees whatever its scores.
#pragma once

#include <vector>

#include "syntax/parser_state.h"
#include "syntax/tagset.h"

namespace demarche::syntax {

/// Whether a move keeps punctuation marks without children: the head that it makes is no mark.
bool has_fit_head(const ParserState& state, const std::vector<Upos>& tags, Move move);

/// The labels that the arc of a left or right move may have: punct for marks and for nothing else.
enum class FitLabels : std::uint8_t { kAny, kPunctOnly, kAllButPunct };
FitLabels fit_labels(const ParserState& state, const std::vector<Upos>& tags, Move move);

/// Takes the children from marks that have some all the same: the first child that is no mark takes
/// the mark's place, and the mark hangs on it. The tree stays a tree. `heads` are as in
/// ParserState.
void free_marks(const std::vector<Upos>& tags, std::vector<int>& heads,
                std::vector<Deprel>& labels);

}  // namespace demarche::syntax
