// SPDX-License-Identifier: Apache-2.0
// Lemmas from ending rules.
#include "syntax/lemmatizer.h"

#include <gtest/gtest.h>

#include <string>

namespace demarche::syntax {
namespace {

constexpr std::string_view kRules =
    "NNS\t\t0\t\n"
    "NNS\ts\t1\t\n"
    "NNS\ties\t3\ty\n"
    "NNS\t^series\t0\t\n"
    "NNS\t^feet\t3\toot\n"
    "NNS\t\xA9s\t2\t\n"
    "VBD\ted\t2\t\n"
    "NNPS\ts\t1\t\n";

std::string lemma_of(std::string_view form, Xpos xpos) {
  const auto lemmatizer = Lemmatizer::read(kRules);
  std::string out;
  lemmatizer.value().append_lemma(form, xpos, out);
  return out;
}

TEST(Lemmatizer, TakesTheLongestEnding) {
  EXPECT_EQ(lemma_of("ships", Xpos::kNns), "ship");
  EXPECT_EQ(lemma_of("Navies", Xpos::kNns), "navy");
  EXPECT_EQ(lemma_of("series", Xpos::kNns), "series");
  EXPECT_EQ(lemma_of("miniseries", Xpos::kNns), "minisery") << "^ is the beginning of the word";
  EXPECT_EQ(lemma_of("feet", Xpos::kNns), "foot");
}

TEST(Lemmatizer, KeepsRulesOfTagsApart) {
  EXPECT_EQ(lemma_of("ships", Xpos::kVbd), "ships");
  EXPECT_EQ(lemma_of("Walked", Xpos::kVbd), "walk");
  EXPECT_EQ(lemma_of("Emirates", Xpos::kNnps), "Emirate") << "proper nouns keep their letters";
}

TEST(Lemmatizer, TakesLongNamesInCapitalsForNames) {
  EXPECT_EQ(lemma_of("EMIRATES", Xpos::kNnps), "Emirate");
  EXPECT_EQ(lemma_of("OSLOFJORD", Xpos::kNnp), "Oslofjord");
  EXPECT_EQ(lemma_of("UNHCR", Xpos::kNnp), "UNHCR");
  EXPECT_EQ(lemma_of("McAdams", Xpos::kNnp), "McAdams");
  EXPECT_EQ(lemma_of("Holt@Mail.Example", Xpos::kAdd), "Holt@Mail.Example");
}

TEST(Lemmatizer, NeverGivesAnEmptyLemma) {
  EXPECT_EQ(lemma_of("s", Xpos::kNns), "s");
  EXPECT_EQ(lemma_of("ed", Xpos::kVbd), "ed");
  EXPECT_EQ(lemma_of("É", Xpos::kNn), "é");
}

TEST(Lemmatizer, CutsNoLetterInTwo) {
  EXPECT_EQ(lemma_of("cafés", Xpos::kNns), "café");
  EXPECT_EQ(lemma_of("ATTACHÉS", Xpos::kNns), "attaché");
}

TEST(Lemmatizer, RefusesBadLines) {
  EXPECT_TRUE(Lemmatizer::read(""));
  EXPECT_FALSE(Lemmatizer::read("NNS\ts\t1\t"));
  EXPECT_FALSE(Lemmatizer::read("NNS\ts\t1\n"));
  EXPECT_FALSE(Lemmatizer::read("NNX\ts\t1\t\n"));
  EXPECT_FALSE(Lemmatizer::read("NNS\ts\tx\t\n"));
}

}  // namespace
}  // namespace demarche::syntax
