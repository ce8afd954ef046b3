// SPDX-License-Identifier: Apache-2.0
// The parts of the training tools that can go wrong without a word: the oracle and the lemma rules.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "../tools/train/lemma_rules.h"
#include "../tools/train/oracle.h"
#include "../tools/train/recase.h"
#include "syntax/lemmatizer.h"

namespace demarche::train {
namespace {

using syntax::Move;
using syntax::ParserState;
using syntax::Xpos;

/// A random projective tree with labels.
Example random_tree(std::mt19937& random, int size) {
  ParserState state(size);
  while (!state.done()) {
    const auto move = static_cast<Move>(random() % 3);
    if (state.is_legal(move))
      state.apply(move, static_cast<syntax::Deprel>(random() % syntax::kDeprelNames.size()));
  }
  Example example;
  for (int i = 0; i < size; ++i) {
    example.forms.emplace_back("w");
    example.heads.push_back(state.head(i));
    example.labels.push_back(static_cast<int>(state.label(i)));
  }
  return example;
}

TEST(Oracle, LeadsToTheGoldTreeByAnyOfItsWays) {
  std::mt19937 random(20260106);
  for (int round = 0; round < 200; ++round) {
    const int size = 1 + static_cast<int>(random() % 20);
    const Example gold = random_tree(random, size);
    ParserState state(size);
    while (!state.done()) {
      const auto best = best_transitions(state, gold);
      std::vector<int> choices;
      for (int t = 0; t < syntax::kTransitions; ++t)
        if (best[static_cast<std::size_t>(t)]) choices.push_back(t);
      ASSERT_FALSE(choices.empty());
      const int t = choices[random() % choices.size()];
      ASSERT_TRUE(state.is_legal(syntax::move_of(t)));
      state.apply(syntax::move_of(t), t == 0 ? syntax::Deprel::kDep : syntax::label_of(t));
    }
    for (int i = 0; i < size; ++i) {
      EXPECT_EQ(state.head(i), gold.heads[static_cast<std::size_t>(i)]);
      EXPECT_EQ(static_cast<int>(state.label(i)), gold.labels[static_cast<std::size_t>(i)]);
    }
  }
}

TEST(Oracle, CountsWhatAMoveLoses) {
  Example gold;  // "ships left ports": both nouns hang on the verb
  gold.forms = {"ships", "left", "ports"};
  gold.heads = {1, 3, 1};
  gold.labels = {0, 0, 0};
  ParserState state(3);
  EXPECT_EQ(move_costs(state, gold), (std::array<int, 3>{0, -1, -1}));
  state.apply(Move::kShift, syntax::Deprel::kDep);
  EXPECT_EQ(move_costs(state, gold), (std::array<int, 3>{1, 0, -1})) << "shift loses ships <- left";
  state.apply(Move::kLeft, syntax::Deprel::kNsubj);
  state.apply(Move::kShift, syntax::Deprel::kDep);
  EXPECT_EQ(move_costs(state, gold), (std::array<int, 3>{0, 2, -1}))
      << "left loses left <- root and left -> ports";
}

std::string lemma_of(const std::string& rules, std::string_view form, Xpos xpos) {
  const auto lemmatizer = syntax::Lemmatizer::read(rules);
  std::string out;
  lemmatizer.value().append_lemma(form, xpos, out);
  return out;
}

TEST(LemmaRules, GeneraliseAndKeepExceptions) {
  const std::string rules = learn_lemma_rules({{"ships", Xpos::kNns, "ship"},
                                               {"boats", Xpos::kNns, "boat"},
                                               {"cars", Xpos::kNns, "car"},
                                               {"navies", Xpos::kNns, "navy"},
                                               {"stories", Xpos::kNns, "story"},
                                               {"Feet", Xpos::kNns, "foot"},
                                               {"'m", Xpos::kVbp, "be"},
                                               {"take", Xpos::kVbp, "take"},
                                               {"Holt", Xpos::kNnp, "Holt"}});
  EXPECT_EQ(lemma_of(rules, "hackers", Xpos::kNns), "hacker");
  EXPECT_EQ(lemma_of(rules, "parties", Xpos::kNns), "party");
  EXPECT_EQ(lemma_of(rules, "feet", Xpos::kNns), "foot");
  EXPECT_EQ(lemma_of(rules, "sheet", Xpos::kNns), "sheet") << "one word makes no ending";
  EXPECT_EQ(lemma_of(rules, "'m", Xpos::kVbp), "be");
  EXPECT_EQ(lemma_of(rules, "m", Xpos::kVbp), "m");
  EXPECT_EQ(lemma_of(rules, "Ruiz", Xpos::kNnp), "Ruiz");
}

TEST(LemmaRules, FollowMostTokens) {
  const std::string rules = learn_lemma_rules(
      {{"left", Xpos::kVbd, "leave"}, {"left", Xpos::kVbd, "leave"}, {"left", Xpos::kVbd, "left"}});
  EXPECT_EQ(lemma_of(rules, "Left", Xpos::kVbd), "leave");
}

TEST(Recased, ChangesTheLettersOnly) {
  Example example;
  example.forms = {"Ports", "hit", "by", "hackers", "'s"};
  EXPECT_EQ(recased(example, Case::kTitle).forms,
            (std::vector<std::string>{"Ports", "hit", "by", "Hackers", "'s"}));
  EXPECT_EQ(recased(example, Case::kCapitals).forms,
            (std::vector<std::string>{"PORTS", "HIT", "BY", "HACKERS", "'S"}));
  EXPECT_EQ(recased(example, Case::kAsIs).forms, example.forms);
}

}  // namespace
}  // namespace demarche::train
