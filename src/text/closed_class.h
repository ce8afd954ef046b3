// SPDX-License-Identifier: Apache-2.0
// The short closed lists of English that tokens and sentences need.
#pragma once

#include <cstddef>
#include <string_view>

namespace demarche::text {

/// Whether a word (without its full stop, in lower case) is written with a full stop as an
/// abbreviation that something follows: titles, "vs", "approx". No sentence ends after it.
bool is_leading_abbreviation(std::string_view lower);

/// The same for abbreviations that may end a sentence too: "inc", "jr", "etc", months.
bool is_closing_abbreviation(std::string_view lower);

/// Prefixes that UD English does not set apart from the word after their hyphen: "anti", "re".
bool is_hyphen_prefix(std::string_view lower);

/// Units that are written right behind a number: "km", "pm", "bn".
bool is_unit(std::string_view form);

/// Words that, with a capital letter, begin a sentence rather than a name: "the", "in", "he".
bool is_sentence_starter(std::string_view lower);

/// Letters of the first word of a contraction without an apostrophe ("cannot", "gonna", "dont"); 0
/// for other words.
std::size_t contraction_split(std::string_view form);

}  // namespace demarche::text
