// SPDX-License-Identifier: Apache-2.0
// The first half of the tokenizer: text to words.
#pragma once

#include <string_view>
#include <vector>

#include "text/token.h"

namespace demarche::text {

/// What is known of the place before a token.
enum class Gap : std::uint8_t {
  kNone,       // the token stands right behind the one before
  kSpace,      // white space without a line break
  kLine,       // one line break
  kParagraph,  // an empty line; the start of the text; where two texts were glued together
};

/// A token and the gap before it.
struct SpacedToken {
  Span span;
  Gap gap = Gap::kParagraph;
};

/// The words of UD English: clitics, hyphenated parts, punctuation marks and currency signs are
/// tokens of their own; numbers, dates, addresses, abbreviations with their full stops are one
/// token. Linear in the size of the text.
std::vector<SpacedToken> split_words(std::string_view text);

}  // namespace demarche::text
