// SPDX-License-Identifier: Apache-2.0
#include "graph/dates.h"

#include <chrono>
#include <string>

#include "rdf/vocabulary.h"

namespace demarche::graph {
namespace {

std::string two_digits(unsigned number) {
  return std::string(number < 10 ? "-0" : "-") + std::to_string(number);
}

}  // namespace

std::optional<rdf::Term> date_term(text::Date date) {
  constexpr int kFirstYear = 1000;
  constexpr int kLastYear = 9999;
  if (date.year < kFirstYear || date.year > kLastYear) return std::nullopt;
  const std::string year = std::to_string(date.year);
  if (date.month < 1 || date.month > 12) return rdf::typed(year, rdf::xsd::kYear);
  const std::string month = year + two_digits(date.month);
  const std::chrono::year_month_day day(std::chrono::year(date.year),
                                        std::chrono::month(date.month), std::chrono::day(date.day));
  if (!day.ok()) return rdf::typed(month, rdf::xsd::kYearMonth);
  return rdf::typed(month + two_digits(date.day), rdf::xsd::kDate);
}

}  // namespace demarche::graph
