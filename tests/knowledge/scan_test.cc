// SPDX-License-Identifier: Apache-2.0
#include "knowledge/scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace demarche::knowledge {
namespace {

/// "begin-end:pattern" of each hit, in order.
std::string dump(const std::vector<std::string>& patterns, std::string_view text) {
  std::string out;
  for (const ScanHit& hit : Scanner(patterns).scan(text)) {
    if (!out.empty()) out += ' ';
    out += std::to_string(hit.begin) + "-" + std::to_string(hit.end) + ":" + patterns[hit.pattern];
  }
  return out;
}

struct Case {
  const char* name;
  std::vector<std::string> patterns;
  const char* text;
  const char* expected;
};

class Scan : public testing::TestWithParam<Case> {};

TEST_P(Scan, FindsAllPatterns) {
  EXPECT_EQ(dump(GetParam().patterns, GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Scan,
    testing::Values(
        Case{"nothing", {}, "some text", ""}, Case{"empty_text", {"a"}, "", ""},
        Case{"empty_pattern", {"", "b"}, "abc", "1-2:b"},
        Case{"one", {"oslo"}, "in Oslo.", "3-7:oslo"},
        Case{"case", {"Oslo"}, "OSLO oslo", "0-4:Oslo 5-9:Oslo"},
        Case{"overlap", {"abcd", "bc", "c"}, "xabcdx", "2-4:bc 3-4:c 1-5:abcd"},
        Case{"suffix_of_failure",
             {"new york", "york minster"},
             "new york minster",
             "0-8:new york 4-16:york minster"},
        Case{"self_overlap", {"aa"}, "aaaa", "0-2:aa 1-3:aa 2-4:aa"},
        Case{"equal_patterns", {"x", "x"}, "x", "0-1:x 0-1:x"},
        Case{"utf8", {"säpo", "élysée"}, "Säpo et l'Élysée, élysée", "0-5:säpo 21-29:élysée"},
        Case{"near_miss", {"kremlin"}, "gremlin kremli", ""}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Scan, AgreesWithSearchOnRandomTexts) {
  std::mt19937 random(7);
  const auto word = [&](std::size_t longest) {
    std::string text;
    for (std::size_t n = random() % longest + 1; n > 0; --n)
      text += static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> patterns;
    for (std::size_t n = random() % 12; n > 0; --n) patterns.push_back(word(4));
    const std::string text = word(40);
    std::vector<ScanHit> hits = Scanner(patterns).scan(text);
    std::vector<ScanHit> expected;
    for (std::uint32_t p = 0; p < patterns.size(); ++p)
      for (std::size_t at = text.find(patterns[p]); at != std::string::npos;
           at = text.find(patterns[p], at + 1))
        expected.push_back({static_cast<std::uint32_t>(at),
                            static_cast<std::uint32_t>(at + patterns[p].size()), p});
    const auto order = [](const ScanHit& a, const ScanHit& b) {
      return std::tie(a.begin, a.end, a.pattern) < std::tie(b.begin, b.end, b.pattern);
    };
    std::ranges::sort(hits, order);
    std::ranges::sort(expected, order);
    EXPECT_EQ(hits, expected) << text;
  }
}

}  // namespace
}  // namespace demarche::knowledge
