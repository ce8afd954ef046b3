// SPDX-License-Identifier: Apache-2.0
#include "knowledge/scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace demarche::knowledge {
namespace {

/// "begin-end:name" of each hit, in order.
std::string dump(const std::vector<std::string>& names, std::string_view text) {
  std::string out;
  for (const ScanHit& hit : Scanner(names).scan(text)) {
    if (!out.empty()) out += ' ';
    out += std::to_string(hit.begin) + "-" + std::to_string(hit.end) + ":" + names[hit.name];
  }
  return out;
}

struct Case {
  const char* name;
  std::vector<std::string> names;
  const char* text;
  const char* expected;
};

class Scan : public testing::TestWithParam<Case> {};

TEST_P(Scan, FindsAllNames) {
  EXPECT_EQ(dump(GetParam().names, GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Scan,
    testing::Values(
        Case{"nothing", {}, "some text", ""}, Case{"empty_text", {"a"}, "", ""},
        Case{"empty_name", {"", "b"}, "a b", "2-3:b"},
        Case{"one", {"oslo"}, "in Oslo.", "3-7:oslo"},
        Case{"case", {"Oslo"}, "OSLO oslo", "0-4:Oslo 5-9:Oslo"},
        Case{"white_space", {"New York"}, "New\nYork new\tyork", "0-8:New York 9-17:New York"},
        Case{"not_inside_a_word", {"art", "part"}, "part apart artist 4art", "0-4:part"},
        Case{"letters_of_other_alphabets_go_on",
             {"ni", "us"},
             "uni\u010Dni nié us\u201D",
             "13-15:us"},
        Case{"nested", {"b", "a b c", "b c"}, "a b c d", "2-3:b 0-5:a b c 2-5:b c"},
        Case{"overlap",
             {"new york", "york minster"},
             "new york minster",
             "0-8:new york 4-16:york minster"},
        Case{"self_overlap", {"a a"}, "a a a", "0-3:a a 2-5:a a"},
        Case{"equal_names", {"x", "x"}, "x", "0-1:x 0-1:x"},
        Case{"utf8", {"säpo", "élysée"}, "Säpo et l'Élysée, élysée", "0-5:säpo 21-29:élysée"},
        Case{"no_letter_first", {".net", "\"x\""}, "a .NET, \"x\"", "2-6:.net 8-11:\"x\""},
        Case{"near_miss", {"kremlin"}, "gremlin kremli", ""}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Scan, AgreesWithSearchOnRandomTexts) {
  std::mt19937 random(7);
  const auto some_text = [&](std::size_t longest) {
    std::string text;
    for (std::size_t n = random() % longest + 1; n > 0; --n) text += "aab  -"[random() % 6];
    return text;
  };
  const auto is_letter = [](const std::string& text, std::size_t at) {
    return at < text.size() && (text[at] == 'a' || text[at] == 'b');
  };
  for (int round = 0; round < 500; ++round) {
    std::vector<std::string> names;
    for (std::size_t n = random() % 12; n > 0; --n) names.push_back(some_text(5));
    const std::string text = some_text(40);
    std::vector<ScanHit> expected;
    for (std::uint32_t i = 0; i < names.size(); ++i)
      for (std::size_t at = text.find(names[i]); at != std::string::npos;
           at = text.find(names[i], at + 1))
        if (!is_letter(text, at - 1) && !is_letter(text, at + names[i].size()))
          expected.push_back({static_cast<std::uint32_t>(at),
                              static_cast<std::uint32_t>(at + names[i].size()), i});
    std::ranges::sort(expected, [](const ScanHit& a, const ScanHit& b) {
      return std::tie(a.end, a.begin, b.name) < std::tie(b.end, b.begin, a.name);
    });
    EXPECT_EQ(Scanner(names).scan(text), expected) << text;
  }
}

}  // namespace
}  // namespace demarche::knowledge
