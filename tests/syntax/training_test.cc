// SPDX-License-Identifier: Apache-2.0
// The parts of the training tools that can go wrong without a word: the oracle and the lemma rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "../tools/train/lemma_rules.h"
#include "../tools/train/made.h"
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

/// A sentence of lines "form lemma upos xpos head deprel"; heads count from 1, 0 is the root.
Example example_of(const std::string& rows) {
  std::istringstream in(rows);
  Example example;
  std::string form, lemma, upos, xpos, deprel;
  int head = 0;
  while (in >> form >> lemma >> upos >> xpos >> head >> deprel) {
    example.forms.push_back(form);
    example.lemmas.push_back(lemma);
    example.upos.push_back(static_cast<int>(syntax::find_upos(upos).value()));
    example.xpos.push_back(static_cast<int>(syntax::find_xpos(xpos).value()));
    example.heads.push_back(head - 1);
    example.labels.push_back(static_cast<int>(syntax::find_deprel(deprel).value()));
  }
  for (int& h : example.heads)
    if (h < 0) h = example.size();
  return example;
}

/// "form/xpos/head/deprel" of each word.
std::string dump(const std::optional<Example>& example) {
  if (!example) return "nothing";
  std::string out;
  for (std::size_t i = 0; i < example->forms.size(); ++i) {
    const int head = example->heads[i] == example->size() ? 0 : example->heads[i] + 1;
    out += (i == 0 ? "" : " ") + example->forms[i] + '/' +
           std::string(syntax::kXposNames[static_cast<std::size_t>(example->xpos[i])]) + '/' +
           std::to_string(head) + '/' +
           std::string(syntax::kDeprelNames[static_cast<std::size_t>(example->labels[i])]);
  }
  return out;
}

const VerbForms& verbs() {
  static const std::vector<std::uint32_t> kTable =
      syntax::Lexicon::make_table({{"leave", syntax::kDictionaryVerb}});
  static const VerbForms kVerbs({}, {{"leaves", Xpos::kVbz, "leave"}},
                                syntax::Lexicon::read({reinterpret_cast<const char*>(kTable.data()),
                                                       kTable.size() * sizeof(std::uint32_t)})
                                    .value());
  return kVerbs;
}

/// Headlines are made in several ways: one of the first of them in which the case stays.
std::string headline_of(const std::string& rows) {
  const Example example = example_of(rows);
  std::string made;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Random random(seed);
    made = dump(made_headline(example, verbs(), random));
    const char last = made[made.rfind(' ') + 1];
    if (last >= 'a' && last <= 'z') break;
  }
  return made;
}

TEST(MadeHeadline, DropsArticlesAndPast) {
  EXPECT_EQ(headline_of("The the DET DT 2 det ship ship NOUN NN 3 nsubj left leave VERB VBD 0 root "
                        "the the DET DT 5 det port port NOUN NN 3 obj . . PUNCT . 3 punct"),
            "Ship/NN/2/nsubj leaves/VBZ/0/root port/NN/2/obj");
  EXPECT_EQ(headline_of("A a DET DT 2 det port port NOUN NN 4 nsubj:pass was be AUX VBD 4 aux:pass "
                        "left leave VERB VBN 0 root today today NOUN NN 4 obl:unmarked"),
            "Port/NN/2/nsubj:pass left/VBN/0/root today/NN/2/obl:unmarked");
  EXPECT_EQ(headline_of("Ships ship NOUN NNS 3 nsubj will will AUX MD 3 aux leave leave VERB VB 0 "
                        "root port port NOUN NN 3 obj"),
            "Ships/NNS/3/nsubj to/TO/3/mark leave/VB/0/root port/NN/3/obj");
}

TEST(MadeHeadline, NeedsANounAndAFiniteVerb) {
  EXPECT_EQ(headline_of("He he PRON PRP 2 nsubj left leave VERB VBD 0 root the the DET DT 4 det "
                        "port port NOUN NN 2 obj"),
            "nothing");
  EXPECT_EQ(headline_of("Ships ship NOUN NNS 0 root in in ADP IN 4 case the the DET DT 4 det port "
                        "port NOUN NN 1 nmod"),
            "nothing");
  EXPECT_EQ(headline_of("Ships ship NOUN NNS 4 nsubj did do AUX VBD 4 aux not not PART RB 4 advmod "
                        "leave leave VERB VB 0 root port port NOUN NN 4 obj"),
            "nothing");
}

TEST(MadeReducedRelative, DropsPronounAndBe) {
  EXPECT_EQ(dump(made_reduced_relative(example_of(
                "Ships ship NOUN NNS 6 nsubj that that PRON WDT 4 nsubj:pass were be AUX VBD 4 "
                "aux:pass left leave VERB VBN 1 acl:relcl here here ADV RB 4 advmod sank sink VERB "
                "VBD 0 root"))),
            "Ships/NNS/4/nsubj left/VBN/1/acl here/RB/2/advmod sank/VBD/0/root");
  EXPECT_EQ(dump(made_reduced_relative(
                example_of("Ships ship NOUN NNS 4 nsubj that that PRON WDT 3 nsubj left leave VERB "
                           "VBD 1 acl:relcl sank sink VERB VBD 0 root"))),
            "nothing");
}

TEST(Participles, StandBehindASubject) {
  const Participles participles({example_of(
      "Ships ship NOUN NNS 0 root left leave VERB VBN 1 acl by by ADP IN 4 case rats rat NOUN NNS "
      "2 obl:agent")});
  Random random(1);
  EXPECT_EQ(dump(participles.put_behind_subject(
                example_of("The the DET DT 2 det port port NOUN NN 3 nsubj closed close VERB VBD 0 "
                           "root"),
                random)),
            "The/DT/2/det port/NN/6/nsubj left/VBN/2/acl by/IN/5/case rats/NNS/3/obl:agent "
            "closed/VBD/0/root");
  EXPECT_EQ(dump(participles.put_behind_subject(
                example_of("It it PRON PRP 2 nsubj closed close VERB VBD 0 root"), random)),
            "nothing");
}

TEST(MadeList, PutsStatesForOneName) {
  const Example example = example_of(
      "Oslo Oslo PROPN NNP 2 nsubj warned warn VERB VBD 0 root sailors sailor NOUN NNS 2 obj");
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    Random random(seed);
    const auto made = made_list(example, random);
    ASSERT_TRUE(made);
    int conjuncts = 0;
    ParserState state(made->size());  // the tree can be made: it has no crossing arcs
    while (!state.done()) {
      const auto best = best_transitions(state, *made);
      const auto t = static_cast<int>(std::ranges::find(best, true) - best.begin());
      state.apply(syntax::move_of(t), t == 0 ? syntax::Deprel::kDep : syntax::label_of(t));
    }
    for (int i = 0; i < made->size(); ++i) {
      EXPECT_EQ(state.head(i), made->heads[static_cast<std::size_t>(i)]);
      conjuncts += state.label(i) == syntax::Deprel::kConj ? 1 : 0;
    }
    EXPECT_GE(conjuncts, 1);
    EXPECT_LE(conjuncts, 4);
  }
}

TEST(Without, MendsTheTree) {
  const Example example = example_of(
      "a a DET DT 2 det b b NOUN NN 3 nmod c c NOUN NN 0 root d d NOUN NN 3 conj e e NOUN NN 4 "
      "nmod");
  EXPECT_EQ(dump(without(example, {false, true, false, false, false})),
            "a/DT/2/det c/NN/0/root d/NN/2/conj e/NN/3/nmod");
  EXPECT_EQ(dump(without(example, {true, true, true, false, false})), "d/NN/0/root e/NN/1/nmod");
}

TEST(Multiply, IsTheSumOfProducts) {
  for (const std::size_t rows : {1U, 2U, 5U, 6U, 13U})
    for (const std::size_t columns : {16U, 48U, 64U, 112U}) {
      constexpr std::size_t kDepth = 7;
      Random random(3);
      Floats a(rows * kDepth);
      Floats b(kDepth * columns);
      Floats c(rows * columns, 0.5F);
      for (float& x : a) x = random.uniform();
      for (float& x : b) x = random.uniform();
      Floats expected = c;
      for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t j = 0; j < columns; ++j)
          for (std::size_t k = 0; k < kDepth; ++k) {
            const volatile float product = a[r * kDepth + k] * b[k * columns + j];
            expected[r * columns + j] += product;
          }
      multiply_add(a.data(), rows, kDepth, b.data(), columns, c.data());
      EXPECT_EQ(c, expected);
    }
}

}  // namespace
}  // namespace demarche::train
