// SPDX-License-Identifier: Apache-2.0
// Validity and repair of UTF-8, row by row of Unicode's table 3-7.
#include "support/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace demarche::support {
namespace {

constexpr auto kValid = std::string_view::npos;

struct Case {
  std::string_view name;
  std::string_view bytes;
  std::size_t invalid;        // expected offset
  std::string_view repaired;  // expected text
};

constexpr Case kCases[] = {
    {"empty", "", kValid, ""},
    {"ascii", "plain words, longer than eight", kValid, "plain words, longer than eight"},
    {"two_bytes", "caf\u00e9", kValid, "caf\u00e9"},
    {"edges", "\u0080\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0010ffff", kValid,
     "\u0080\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0010ffff"},
    {"latin_1", "caf\xe9 au", 3, "caf\ufffd au"},
    {"lone_continuation", "a\x80\x80z", 1, "a\ufffd\ufffdz"},
    {"overlong_slash", "\xc0\xaf", 0, "\ufffd\ufffd"},
    {"overlong_three", "\xe0\x80\xaf", 0, "\ufffd\ufffd\ufffd"},
    {"surrogate", "\xed\xa0\x80", 0, "\ufffd\ufffd\ufffd"},
    {"above_the_last", "\xf4\x90\x80\x80", 0, "\ufffd\ufffd\ufffd\ufffd"},
    {"cut_at_the_end", "ab\xe2\x82", 2, "ab\ufffd"},
    {"cut_in_the_middle",
     "\xf0\x9f\x98"
     "a",
     0,
     "\ufffd"
     "a"},
    {"maximal_subparts",
     "a\xf1\x80\x80\xe1\x80\xc2"
     "b\x80"
     "c\x80\xbf"
     "d",
     1,
     "a\ufffd\ufffd\ufffd"
     "b\ufffd"
     "c\ufffd\ufffd"
     "d"},
    {"deep_in_ascii", "0123456789abcdef\xff", 16, "0123456789abcdef\ufffd"},
};

TEST(Utf8, FindsAndRepairsWhatIsNotValid) {
  for (const Case& row : kCases) {
    SCOPED_TRACE(row.name);
    EXPECT_EQ(find_invalid_utf8(row.bytes), row.invalid);
    std::string text(row.bytes);
    const Utf8Repair repair = repair_utf8(text);
    EXPECT_EQ(text, row.repaired);
    EXPECT_TRUE(is_valid_utf8(text));
    EXPECT_EQ(repair.replaced > 0, row.invalid != kValid);
    if (row.invalid != kValid) {
      EXPECT_EQ(repair.first_offset, row.invalid);
    }
  }
}

TEST(Utf8, TellsTheLineOfTheFirstReplacement) {
  std::string text =
      "one\ntwo\nthr\xff"
      "e\nfo\xfeur";
  const Utf8Repair repair = repair_utf8(text);
  EXPECT_EQ(repair.first_line, 3U);
  EXPECT_EQ(repair.first_offset, 11U);
  EXPECT_EQ(repair.replaced, 2U);
}

TEST(Utf8, AppendsWhatItThenFindsValid) {
  for (const char32_t code_point :
       {0x0U, 0x7fU, 0x80U, 0x7ffU, 0x800U, 0xffffU, 0x10000U, 0x10ffffU}) {
    std::string text;
    append_utf8(text, code_point);
    EXPECT_TRUE(is_valid_utf8(text)) << std::hex << static_cast<unsigned>(code_point);
  }
  std::string euro;
  append_utf8(euro, U'\u20ac');
  EXPECT_EQ(euro, "\u20ac");
}

TEST(Utf8, RepairsAnyBytesAndOnlyOnce) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int i = 0; i < 64; ++i) text += static_cast<char>(byte(random));
    repair_utf8(text);
    ASSERT_TRUE(is_valid_utf8(text));
    const std::string once = text;
    EXPECT_EQ(repair_utf8(text).replaced, 0U);
    EXPECT_EQ(text, once);
  }
}

}  // namespace
}  // namespace demarche::support
