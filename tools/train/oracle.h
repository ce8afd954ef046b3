// SPDX-License-Identifier: Apache-2.0
// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
#pragma once

#include <array>

#include "syntax/parser_state.h"
#include "treebank.h"

namespace demarche::train {

/// What a move costs in gold arcs that can no longer be made; -1 for an illegal move.
inline std::array<int, 3> move_costs(const syntax::ParserState& state, const Example& gold) {
  using syntax::Move;
  const int n = state.size();
  const int s0 = state.stack(0);
  const int b0 = state.buffer(0);
  const auto head = [&](int node) {
    return node < n ? gold.heads[static_cast<std::size_t>(node)] : -2;
  };
  std::array<int, 3> costs = {-1, -1, -1};
  if (state.is_legal(Move::kShift)) {
    int cost = 0;
    for (int i = 0; i < state.stack_size(); ++i) {
      if (head(state.stack(i)) == b0) ++cost;
      if (i > 0 && head(b0) == state.stack(i)) ++cost;
    }
    costs[0] = cost;
  }
  if (s0 == syntax::kNone) return costs;
  int lost = 0;  // children of the top of the stack that are still in the buffer
  for (int i = b0; i < n; ++i)
    if (head(i) == s0) ++lost;
  if (state.is_legal(Move::kLeft))
    costs[1] = lost + (head(s0) > b0 || head(s0) == state.stack(1) ? 1 : 0);
  if (state.is_legal(Move::kRight)) costs[2] = lost + (head(s0) >= b0 ? 1 : 0);
  return costs;
}

/// Whether each transition is among the best: of least cost, and with the right label where the
/// move makes a gold arc.
inline std::array<bool, syntax::kTransitions> best_transitions(const syntax::ParserState& state,
                                                               const Example& gold) {
  using syntax::Move;
  const std::array<int, 3> costs = move_costs(state, gold);
  int least = -1;
  for (const int cost : costs)
    if (cost >= 0 && (least < 0 || cost < least)) least = cost;
  std::array<bool, syntax::kTransitions> best{};
  best[0] = costs[0] == least;
  for (const Move move : {Move::kLeft, Move::kRight}) {
    if (costs[static_cast<std::size_t>(move)] != least) continue;
    const auto child = static_cast<std::size_t>(state.stack(0));
    const int head = move == Move::kLeft ? state.buffer(0) : state.stack(1);
    const bool gold_arc = gold.heads[child] == head;
    for (int label = 0; label < syntax::kLabels; ++label)
      if (!gold_arc || gold.labels[child] == label)
        best[static_cast<std::size_t>(
            syntax::transition_of(move, static_cast<syntax::Deprel>(label)))] = true;
  }
  return best;
}

}  // namespace demarche::train
