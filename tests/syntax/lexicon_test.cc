// SPDX-License-Identifier: Apache-2.0
// The dictionary of parts of speech.
#include "syntax/lexicon.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace demarche::syntax {
namespace {

std::string bytes_of(const std::vector<std::uint32_t>& table) {
  return {reinterpret_cast<const char*>(table.data()), table.size() * sizeof(std::uint32_t)};
}

class LexiconTest : public testing::Test {
 protected:
  LexiconTest()
      : table_(Lexicon::make_table({{"study", kDictionaryNoun | kDictionaryVerb},
                                    {"stop", kDictionaryNoun | kDictionaryVerb},
                                    {"make", kDictionaryVerb},
                                    {"quick", kDictionaryAdjective},
                                    {"well", kDictionaryAdverb}})),
        bytes_(bytes_of(table_)),
        lexicon_(Lexicon::read(bytes_).value()) {}

  std::vector<std::uint32_t> table_;
  std::string bytes_;
  Lexicon lexicon_;
};

TEST_F(LexiconTest, FindsPartsOfSpeech) {
  EXPECT_EQ(lexicon_.find("study"), kDictionaryNoun | kDictionaryVerb);
  EXPECT_EQ(lexicon_.find("well"), kDictionaryAdverb);
  EXPECT_EQ(lexicon_.find("studies"), 0U);
  EXPECT_EQ(lexicon_.find(""), 0U);
  EXPECT_EQ(Lexicon().find("study"), 0U);
}

TEST_F(LexiconTest, DescribesForms) {
  const unsigned noun_and_verb = kDictionaryNoun | kDictionaryVerb;
  EXPECT_EQ(lexicon_.describe("study"), noun_and_verb);
  EXPECT_EQ(lexicon_.describe("studies"), noun_and_verb << 4U | 1U << 8U);
  EXPECT_EQ(lexicon_.describe("stopped"), noun_and_verb << 4U | 2U << 8U);
  EXPECT_EQ(lexicon_.describe("making"), kDictionaryVerb << 4U | 3U << 8U);
  EXPECT_EQ(lexicon_.describe("quickest"), kDictionaryAdjective << 4U | 5U << 8U);
  EXPECT_EQ(lexicon_.describe("quickly"), kDictionaryAdjective << 4U | 6U << 8U);
  EXPECT_EQ(lexicon_.describe("qqing"), 3U << 8U) << "an ending without a base";
  EXPECT_EQ(lexicon_.describe("x"), 0U);
  EXPECT_EQ(lexicon_.describe(std::string(100, 's')), 0U);
}

TEST(Lexicon, RefusesWhatIsNoTable) {
  EXPECT_FALSE(Lexicon::read(""));
  EXPECT_FALSE(Lexicon::read(std::string(3, 'x')));
  EXPECT_FALSE(Lexicon::read(std::string(12, '\0'))) << "no power of two";
  EXPECT_FALSE(Lexicon::read(std::string(16, 'x'))) << "no free entry: a search would not end";
  EXPECT_TRUE(Lexicon::read(std::string(16, '\0')));
}

}  // namespace
}  // namespace demarche::syntax
