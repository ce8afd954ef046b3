// SPDX-License-Identifier: Apache-2.0
// The transition system: what each move does, and that any way through it makes a tree.
#include "syntax/parser_state.h"

#include <gtest/gtest.h>

#include <random>

namespace demarche::syntax {
namespace {

TEST(ParserState, BuildsTheTreeOfItsMoves) {
  ParserState state(3);  // ships left yesterday
  state.apply(Move::kShift, Deprel::kDep);
  state.apply(Move::kLeft, Deprel::kNsubj);
  state.apply(Move::kShift, Deprel::kDep);
  state.apply(Move::kShift, Deprel::kDep);
  state.apply(Move::kRight, Deprel::kOblUnmarked);
  EXPECT_FALSE(state.done());
  state.apply(Move::kLeft, Deprel::kObj);
  EXPECT_TRUE(state.done());
  EXPECT_EQ(state.head(0), 1);
  EXPECT_EQ(state.label(0), Deprel::kNsubj);
  EXPECT_EQ(state.head(2), 1);
  EXPECT_EQ(state.head(1), 3);
  EXPECT_EQ(state.label(1), Deprel::kRoot) << "whatever label was asked for";
  EXPECT_EQ(state.children(1).left1, 0);
  EXPECT_EQ(state.children(1).right1, 2);
  EXPECT_EQ(state.children(1).left_count, 1);
}

TEST(ParserState, KeepsTheLabelRootForTheRoot) {
  ParserState state(2);
  state.apply(Move::kShift, Deprel::kDep);
  state.apply(Move::kLeft, Deprel::kRoot);
  EXPECT_EQ(state.label(0), Deprel::kDep);
}

TEST(ParserState, KnowsWhatIsLegal) {
  ParserState state(2);
  EXPECT_TRUE(state.is_legal(Move::kShift));
  EXPECT_FALSE(state.is_legal(Move::kLeft));
  EXPECT_FALSE(state.is_legal(Move::kRight));
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_TRUE(state.is_legal(Move::kLeft));
  EXPECT_FALSE(state.is_legal(Move::kRight));
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_FALSE(state.is_legal(Move::kShift));
  EXPECT_FALSE(state.is_legal(Move::kLeft)) << "the root takes only the last word";
  EXPECT_TRUE(state.is_legal(Move::kRight));
}

TEST(ParserState, NumbersTransitions) {
  for (int t = 1; t < kTransitions; ++t) EXPECT_EQ(transition_of(move_of(t), label_of(t)), t);
  EXPECT_EQ(move_of(0), Move::kShift);
  EXPECT_EQ(move_of(kLabels), Move::kLeft);
  EXPECT_EQ(move_of(kLabels + 1), Move::kRight);
}

TEST(ParserStateProperty, AnyLegalMovesMakeATree) {
  std::mt19937 random(20260104);
  for (int round = 0; round < 300; ++round) {
    const int size = 1 + static_cast<int>(random() % 40);
    ParserState state(size);
    int steps = 0;
    while (!state.done()) {
      const auto move = static_cast<Move>(random() % 3);
      if (!state.is_legal(move)) continue;
      state.apply(move, static_cast<Deprel>(random() % kDeprelNames.size()));
      ASSERT_LE(++steps, 2 * size);
    }
    int roots = 0;
    for (int i = 0; i < size; ++i) {
      int at = i;
      for (int up = 0; at != size; ++up) {
        ASSERT_LE(up, size) << "a cycle";
        at = state.head(at);
        ASSERT_GE(at, 0);
      }
      if (state.head(i) == size) ++roots;
      ASSERT_EQ(state.head(i) == size, state.label(i) == Deprel::kRoot);
    }
    ASSERT_EQ(roots, 1);
  }
}

}  // namespace
}  // namespace demarche::syntax
