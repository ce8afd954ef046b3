// SPDX-License-Identifier: Apache-2.0
// The kinds of characters that the tokenizer tells apart.
#pragma once

#include <cstdint>

namespace demarche::text {

/// Kinds that exclude each other.
enum class CharKind : std::uint8_t {
  kSpace,       // white space, controls, and marks of no width such as a byte order mark
  kUpper,       // upper-case and title-case letters
  kLower,       // lower-case letters
  kOther,       // letters without case, the underscore
  kMark,        // combining marks and joiners
  kDigit,       // decimal digits
  kApostrophe,  // ' and the right single quotation mark
  kHyphen,      // hyphens that join words; dashes are symbols
  kOpen,        // opening quotation marks and brackets
  kClose,       // closing ones
  kSymbol,      // all else
};

CharKind kind_of(char32_t c);

inline bool is_letter(CharKind kind) {
  return kind == CharKind::kUpper || kind == CharKind::kLower || kind == CharKind::kOther ||
         kind == CharKind::kMark;
}
inline bool is_word(CharKind kind) { return is_letter(kind) || kind == CharKind::kDigit; }

}  // namespace demarche::text
