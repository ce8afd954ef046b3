// SPDX-License-Identifier: Apache-2.0
// The rules that keep punctuation marks at the leaves of trees.
#include "syntax/tree_rules.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace demarche::syntax {
namespace {

using Tags = std::vector<Upos>;
using Heads = std::vector<int>;
using Labels = std::vector<Deprel>;

TEST(TreeRules, KeepMarksFromBeingHeads) {
  const Tags tags = {Upos::kPunct, Upos::kNoun, Upos::kPunct};
  ParserState state(3);
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_TRUE(has_fit_head(state, tags, Move::kLeft)) << "the mark hangs on the noun";
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_FALSE(has_fit_head(state, tags, Move::kLeft)) << "the noun on the last mark";
  EXPECT_FALSE(has_fit_head(state, tags, Move::kRight)) << "the noun on the first mark";
  EXPECT_TRUE(has_fit_head(state, tags, Move::kShift));
}

TEST(TreeRules, GivePunctToMarksOnly) {
  const Tags tags = {Upos::kPunct, Upos::kNoun, Upos::kVerb};
  ParserState state(3);
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_EQ(fit_labels(state, tags, Move::kLeft), FitLabels::kPunctOnly);
  state.apply(Move::kLeft, Deprel::kPunct);
  state.apply(Move::kShift, Deprel::kDep);
  EXPECT_EQ(fit_labels(state, tags, Move::kLeft), FitLabels::kAllButPunct);
}

TEST(FreeMarks, LetsTheFirstOtherChildTakeThePlace) {
  const Tags tags = {Upos::kVerb, Upos::kPunct, Upos::kDet, Upos::kNoun};
  Heads heads = {4, 0, 1, 1};
  Labels labels = {Deprel::kRoot, Deprel::kObj, Deprel::kDet, Deprel::kObj};
  free_marks(tags, heads, labels);
  EXPECT_EQ(heads, (Heads{4, 2, 0, 2}));
  EXPECT_EQ(labels[2], Deprel::kObj);
  EXPECT_EQ(labels[1], Deprel::kPunct);
}

TEST(FreeMarks, KeepsTheRoot) {
  Heads heads = {2, 0};
  Labels labels = {Deprel::kRoot, Deprel::kDep};
  free_marks({Upos::kPunct, Upos::kVerb}, heads, labels);
  EXPECT_EQ(heads, (Heads{1, 2}));
  EXPECT_EQ(labels[1], Deprel::kRoot);
  heads = {2, 0};
  labels = {Deprel::kRoot, Deprel::kPunct};
  free_marks({Upos::kPunct, Upos::kPunct}, heads, labels);
  EXPECT_EQ(heads, (Heads{2, 0})) << "nothing but marks";
}

TEST(FreeMarks, MakesTreesOfTrees) {
  std::mt19937 random(20260107);
  for (int round = 0; round < 300; ++round) {
    const int size = 1 + static_cast<int>(random() % 25);
    ParserState state(size);
    while (!state.done()) {
      const auto move = static_cast<Move>(random() % 3);
      if (state.is_legal(move)) state.apply(move, Deprel::kDep);
    }
    Tags tags;
    Heads heads;
    Labels labels;
    bool words = false;
    for (int i = 0; i < size; ++i) {
      tags.push_back(random() % 2 == 0 ? Upos::kPunct : Upos::kNoun);
      words = words || tags.back() == Upos::kNoun;
      heads.push_back(state.head(i));
      labels.push_back(state.label(i));
    }
    free_marks(tags, heads, labels);
    int roots = 0;
    for (int i = 0; i < size; ++i) {
      int at = i;
      for (int up = 0; at != size; ++up) {
        ASSERT_LE(up, size) << "a cycle";
        at = heads[static_cast<std::size_t>(at)];
      }
      const int head = heads[static_cast<std::size_t>(i)];
      roots += head == size ? 1 : 0;
      ASSERT_EQ(head == size, labels[static_cast<std::size_t>(i)] == Deprel::kRoot);
      if (words && head != size) {
        ASSERT_NE(tags[static_cast<std::size_t>(head)], Upos::kPunct);
      }
    }
    ASSERT_EQ(roots, 1);
  }
}

}  // namespace
}  // namespace demarche::syntax
