// SPDX-License-Identifier: Apache-2.0
// What the network sees of a partial parse.
#pragma once

#include <algorithm>
#include <array>

#include "syntax/parser_state.h"

namespace demarche::syntax {

/// Nodes whose encodings the parser looks at.
inline constexpr std::size_t kSlots = 6;

/// The nodes in the slots: top three of the stack, front of the buffer, and the leftmost children
/// of the top of the stack and of the front of the buffer (often the preposition that says what
/// they are). kNone where there is none.
inline std::array<int, kSlots> slot_nodes(const ParserState& state) {
  const int s0 = state.stack(0);
  const int b0 = state.buffer(0);
  return {s0,
          state.stack(1),
          state.stack(2),
          b0,
          s0 == kNone ? kNone : state.children(s0).left1,
          b0 == kNone ? kNone : state.children(b0).left1};
}

/// Values of one kind of discrete feature, and so rows of its table.
inline constexpr std::size_t kLabelValues = static_cast<std::size_t>(kLabels) + 1;
inline constexpr std::size_t kLabelFeatures = 11;
inline constexpr std::size_t kSmallFeatures = 10;
inline constexpr std::size_t kSmallValues = 16;
inline constexpr std::size_t kDiscrete = kLabelFeatures + kSmallFeatures;
inline constexpr std::size_t kDiscreteRows =
    kLabelFeatures * kLabelValues + kSmallFeatures * kSmallValues;

/// Rows of the discrete features in their common table: labels of children, distances, numbers of
/// children, sizes of stack and buffer, slots without a word.
inline std::array<std::uint32_t, kDiscrete> discrete_rows(const ParserState& state) {
  static constexpr ParserState::Children kNoChildren;
  const int n = state.size();
  const int s0 = state.stack(0);
  const int s1 = state.stack(1);
  const int s2 = state.stack(2);
  const int b0 = state.buffer(0);
  const auto children = [&](int node) -> const ParserState::Children& {
    return node == kNone ? kNoChildren : state.children(node);
  };
  std::array<std::uint32_t, kDiscrete> rows{};
  std::size_t count = 0;
  const auto label = [&](int node) {
    const std::size_t value =
        node == kNone ? kLabelValues - 1 : static_cast<std::size_t>(state.label(node));
    rows[count] = static_cast<std::uint32_t>(count * kLabelValues + value);
    ++count;
  };
  const auto small = [&](int value) {
    rows[count] = static_cast<std::uint32_t>(
        kLabelFeatures * kLabelValues + (count - kLabelFeatures) * kSmallValues +
        static_cast<std::size_t>(std::clamp(value, 0, static_cast<int>(kSmallValues) - 1)));
    ++count;
  };
  const auto distance = [](int from, int to) {
    if (from == kNone || to == kNone) return 0;
    const int d = to - from;
    return d <= 6 ? d : d <= 8 ? 7 : d <= 12 ? 8 : d <= 20 ? 9 : d <= 40 ? 10 : 11;
  };
  const auto& c0 = children(s0);
  const auto& c1 = children(s1);
  const auto& c2 = children(s2);
  const auto& cb = children(b0);
  label(c0.left1);
  label(c0.left2);
  label(c0.right1);
  label(c0.right2);
  label(c1.left1);
  label(c1.right1);
  label(c1.right2);
  label(cb.left1);
  label(cb.left2);
  label(c2.right1);
  label(c2.left1);
  small(distance(s0, b0));
  small(distance(s1, s0));
  small(std::min(c0.left_count, 3) * 4 + std::min(c0.right_count, 3));
  small(std::min(c1.left_count, 3) * 4 + std::min(c1.right_count, 3));
  small(cb.left_count);
  small(state.stack_size());
  small(b0 == n ? 0 : std::min(n - b0, 6));
  small(s0 == kNone ? 1 : 0);
  small(s1 == kNone ? 1 : 0);
  small(s2 == kNone ? 1 : 0);
  return rows;
}

}  // namespace demarche::syntax
