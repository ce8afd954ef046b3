// SPDX-License-Identifier: Apache-2.0
// Dates and quantities in a stretch of text, as an attack's time and scale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extract/tree.h"
#include "text/document.h"

namespace demarche::extract {

/// First and last day, month or year of something; `to` equals `from` for a single one.
struct Period {
  text::Date from;
  text::Date to;
};

/// The first date or span of years among the tokens [begin, end). Days of the week, "last year" and
/// days without a year are resolved against the day of publication and left out where that is not
/// known.
std::optional<Period> find_period(const Tree& tree, TokenId begin, TokenId end);

/// A number of people or things: "more than 10,000 emails".
struct Quantity {
  std::string text;        // as written, from the number to the noun
  std::int64_t least = 0;  // the least number that the words allow
};

/// The first quantity of a hundred or more among the tokens [begin, end); years, dates and sums of
/// money are none.
std::optional<Quantity> find_quantity(const Tree& tree, TokenId begin, TokenId end);

}  // namespace demarche::extract
