// SPDX-License-Identifier: Apache-2.0
// What becomes of the bytes of an article: marks, line ends, bad bytes, limits.
#include "source/article.h"

#include <gtest/gtest.h>

#include "support/sha256.h"

namespace demarche::source {
namespace {

using namespace std::string_literals;

TEST(MakeArticle, KeepsGoodTextAsItIs) {
  for (const std::string& bytes : {"One line."s, "Two\nlines.\n"s, "Caf\u00e9 \u2014 na\u00efve"s,
                                   "Line ends\r\nof another\r\nsystem\r"s}) {
    const auto article = make_article("a.txt", bytes);
    ASSERT_TRUE(article);
    EXPECT_EQ(article->text, bytes);
    EXPECT_EQ(article->sha256, support::sha256_hex(bytes));
    EXPECT_TRUE(article->warnings.empty());
  }
}

TEST(MakeArticle, LeavesTheByteOrderMarkOut) {
  const auto article = make_article("a.txt", "\xEF\xBB\xBFText with a mark \xEF\xBB\xBF inside");
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text, "Text with a mark \xEF\xBB\xBF inside");
  EXPECT_NE(article->sha256, support::sha256_hex(article->text));
}

TEST(MakeArticle, SaysWhereBytesAreNoUtf8) {
  const auto article = make_article("bad.txt",
                                    "\xEF\xBB\xBF"
                                    "first\nse\xff"
                                    "cond\xfe.");
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text,
            "first\nse\ufffd"
            "cond\ufffd.");
  ASSERT_EQ(article->warnings.size(), 1U);
  EXPECT_EQ(article->warnings[0].severity, support::Severity::kWarning);
  EXPECT_EQ(article->warnings[0].error.to_string(),
            "bad.txt:2: not valid UTF-8 at byte 11; 2 places replaced by U+FFFD");
}

TEST(MakeArticle, ReplacesNulBytesOneForOne) {
  const auto article = make_article("nul.txt", "a\nb\0c\0"s);
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text,
            "a\nb\ufffd"
            "c\ufffd");
  ASSERT_EQ(article->warnings.size(), 1U);
  EXPECT_EQ(article->warnings[0].error.to_string(), "nul.txt:2: 2 NUL bytes replaced by U+FFFD");
}

TEST(MakeArticle, RefusesWhatHoldsNoText) {
  for (const std::string& bytes : {""s, "\xEF\xBB\xBF"s, " \r\n\t\n"s, "\0\0"s}) {
    const auto article = make_article("empty.txt", bytes);
    ASSERT_FALSE(article);
    EXPECT_EQ(article.error().to_string(), "empty.txt: holds no text");
  }
}

TEST(MakeArticle, RefusesWhatIsTooLargeAndTakesTheLimit) {
  EXPECT_TRUE(make_article("edge.txt", std::string(kMaxArticleBytes, 'a')));
  const auto article = make_article("large.txt", std::string(kMaxArticleBytes + 1, 'a'));
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, support::ErrorCode::kTooLarge);
  EXPECT_EQ(article.error().to_string(), "large.txt: larger than the limit of 16 MiB");
}

TEST(MakeArticle, TakesAHeadlineAsTitle) {
  struct Case {
    std::string_view text;
    std::string_view title;
  };
  const Case cases[] = {
      {"Norway blames Russia\nOslo said so.\n", "Norway blames Russia"},
      {"\n  Norway blames Russia \r\n\r\nOslo said so.", "Norway blames Russia"},
      {"Is it Russia?\nNobody knows.", "Is it Russia?"},
      {"One line", ""},
      {"One line\n\n", ""},
      {"A sentence.\nAnother one.", ""},
  };
  for (const Case& row : cases) {
    const auto article = make_article("a.txt", std::string(row.text));
    ASSERT_TRUE(article);
    EXPECT_EQ(article->title, row.title) << row.text;
  }
  EXPECT_EQ(make_article("a.txt", std::string(201, 'a') + "\nmore")->title, "");
}

}  // namespace
}  // namespace demarche::source
