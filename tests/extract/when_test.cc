// SPDX-License-Identifier: Apache-2.0
// Dates and quantities: what counts, what only looks like one, and what stays out where the day of
// publication is unknown.
#include "extract/when.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "extract/layers.h"

namespace demarche::extract {
namespace {

/// A tree of one level over blank-separated words: `form/UPOS/XPOS`, or a form alone for a noun.
std::string flat(const std::string& words) {
  std::istringstream in(words);
  std::string rows;
  std::string word;
  for (int id = 1; in >> word; ++id) {
    std::string form = word;
    std::string tags = "NOUN NN";
    if (const auto slash = word.find('/'); slash != std::string::npos) {
      form = word.substr(0, slash);
      tags = word.substr(slash + 1);
      tags.replace(tags.find('/'), 1, " ");
    }
    rows += std::to_string(id) + " " + form + " " + form + " " + tags +
            (id == 1 ? " 0 root\n" : " 1 dep\n");
  }
  return rows;
}

std::string show(text::Date date) {
  std::string text = std::to_string(date.year);
  if (date.month != 0) text += "-" + std::to_string(date.month);
  if (date.day != 0) text += "-" + std::to_string(date.day);
  return text;
}

std::string period_in(const std::string& words, text::Date published) {
  Text text(flat(words), {});
  text.layers.document = text::Document(std::string(text.layers.document.text()), published);
  const Tree tree(text.view());
  const auto period = find_period(tree, 0, static_cast<TokenId>(tree.size()));
  if (!period) return "";
  return show(period->from) + (period->to == period->from ? "" : "/" + show(period->to));
}

struct PeriodRow {
  std::string name;
  std::string words;
  text::Date published;
  std::string expected;
};

void PrintTo(const PeriodRow& row, std::ostream* out) { *out << row.name; }

class PeriodOf : public testing::TestWithParam<PeriodRow> {};

TEST_P(PeriodOf, IsFound) {
  EXPECT_EQ(period_in(GetParam().words, GetParam().published), GetParam().expected);
}

constexpr text::Date kFriday{2024, 3, 29};

INSTANTIATE_TEST_SUITE_P(
    Rows, PeriodOf,
    testing::Values(
        PeriodRow{"Year", "hacked in 2021/NUM/CD", {}, "2021"},
        PeriodRow{"SpanOfYears", "between 2011/NUM/CD and 2018/NUM/CD", {}, "2011/2018"},
        PeriodRow{"MonthAndYear", "in March/PROPN/NNP 2022/NUM/CD", {}, "2022-3"},
        PeriodRow{
            "MonthDayYear", "on March/PROPN/NNP 5/NUM/CD ,/PUNCT/, 2022/NUM/CD", {}, "2022-3-5"},
        PeriodRow{"DayMonthYear", "on 5/NUM/CD March/PROPN/NNP 2022/NUM/CD", {}, "2022-3-5"},
        PeriodRow{"MonthTakesTheYearOfPublication", "in March/PROPN/NNP", kFriday, "2024-3"},
        PeriodRow{"MonthThatIsStillToComeWasLastYear", "in October/PROPN/NNP", kFriday, "2023-10"},
        PeriodRow{"MonthAloneIsNothingWithoutPublication", "in March/PROPN/NNP", {}, ""},
        PeriodRow{"MarchAsVerb", "they march/VERB/VBP on", kFriday, ""},
        PeriodRow{"LastYear", "last/ADJ/JJ year", kFriday, "2023"},
        PeriodRow{"Weekday", "on Tuesday/PROPN/NNP", kFriday, "2024-3-26"},
        PeriodRow{"TheSameWeekdayIsToday", "on Friday/PROPN/NNP", kFriday, "2024-3-29"},
        PeriodRow{"Yesterday", "yesterday", kFriday, "2024-3-28"},
        PeriodRow{"WeekdayIsNothingWithoutPublication", "on Tuesday/PROPN/NNP", {}, ""},
        PeriodRow{"NumberThatIsNoYear", "the 5000/NUM/CD servers", {}, ""}),
    [](const auto& info) { return info.param.name; });

struct QuantityRow {
  std::string name;
  std::string words;
  std::string expected;  // "least text", or nothing
};

void PrintTo(const QuantityRow& row, std::ostream* out) { *out << row.name; }

class QuantityOf : public testing::TestWithParam<QuantityRow> {};

TEST_P(QuantityOf, IsFound) {
  const Text text(flat(GetParam().words), {});
  const Tree tree(text.view());
  const auto quantity = find_quantity(tree, 0, static_cast<TokenId>(tree.size()));
  EXPECT_EQ(quantity ? std::to_string(quantity->least) + " " + quantity->text : "",
            GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, QuantityOf,
    testing::Values(QuantityRow{"Digits", "sent 10,000/NUM/CD emails", "10000 10,000 emails"},
                    QuantityRow{"Million", "of 40/NUM/CD million/NUM/CD voters",
                                "40000000 40 million voters"},
                    QuantityRow{"WordAndMagnitude", "two/NUM/CD thousand/NUM/CD offices",
                                "2000 two thousand offices"},
                    QuantityRow{"BarePlural", "thousands/NOUN/NNS of/ADP/IN emails",
                                "1000 thousands of emails"},
                    QuantityRow{"Year", "in 2021/NUM/CD attacks", ""},
                    QuantityRow{"Money", "took $/SYM/$ 10,000/NUM/CD coins", ""},
                    QuantityRow{"TooFew", "all 27/NUM/CD offices", ""},
                    QuantityRow{"NoNoun", "at 500/NUM/CD ./PUNCT/.", ""}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace demarche::extract
