// SPDX-License-Identifier: Apache-2.0
#include "support/slug.h"

#include <gtest/gtest.h>

#include <string>

#include "support/sha256.h"

namespace demarche::support {
namespace {

struct Row {
  std::string name;
  std::string text;
  std::string slug;
};

class Slug : public testing::TestWithParam<Row> {};

TEST_P(Slug, IsAsciiWordsJoinedByHyphens) { EXPECT_EQ(slug(GetParam().text), GetParam().slug); }

INSTANTIATE_TEST_SUITE_P(
    Names, Slug,
    testing::Values(Row{"words", "Harbour Office", "harbour-office"},
                    Row{"digits", "Unit 8472", "unit-8472"},
                    Row{"runs_of_marks", "  A -- B,  C. ", "a-b-c"},
                    Row{"apostrophes", "People's O\u2019Hara", "peoples-ohara"},
                    Row{"accents", "Žluťoučký Þór Łódź Straße", "zlutoucky-thor-lodz-strasse"},
                    Row{"ligatures", "Œuvre Ærø Ĳssel", "oeuvre-aero-ijssel"},
                    Row{"last_of_the_table", "ſ", "s"},
                    Row{"signs_are_no_letters", "3 × 4 ÷ 2 £", "3-4-2"},
                    Row{"cyrillic_is_left_out", "Бюро Office", "office"}),
    [](const auto& row) { return row.param.name; });

TEST(Slug, IsAHashWhereNothingIsLeft) {
  EXPECT_EQ(slug("Бюро"), sha256_hex("Бюро", 16));
  EXPECT_EQ(slug(""), sha256_hex("", 16));
  EXPECT_NE(slug("Бюро"), slug("Совет"));
}

TEST(Slug, IsCutBetweenWords) {
  EXPECT_EQ(slug("alpha beta gamma", 12), "alpha-beta");
  EXPECT_EQ(slug("alpha beta gamma", 10), "alpha-beta");
  EXPECT_EQ(slug("abcdefghijkl", 5), "abcde");
}

TEST(Slug, TakesAnyBytes) {
  EXPECT_EQ(slug("a\xC3"), "a");
  EXPECT_EQ(slug("a\xFF\xE2\x80"
                 "b"),
            "a-b");
}

}  // namespace
}  // namespace demarche::support
