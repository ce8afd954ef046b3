// SPDX-License-Identifier: Apache-2.0
// The kinds of characters that the tokenizer tells apart.
#pragma once

#include <array>
#include <cstddef>
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

/// The kinds of ASCII, which most text is.
inline constexpr std::array<CharKind, 128> kAsciiKinds = [] {
  std::array<CharKind, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c)
    kinds[c] = c <= ' ' || c == 0x7F              ? CharKind::kSpace
               : c >= 'A' && c <= 'Z'             ? CharKind::kUpper
               : c >= 'a' && c <= 'z'             ? CharKind::kLower
               : c >= '0' && c <= '9'             ? CharKind::kDigit
               : c == '_'                         ? CharKind::kOther
               : c == '\''                        ? CharKind::kApostrophe
               : c == '-'                         ? CharKind::kHyphen
               : c == '(' || c == '[' || c == '{' ? CharKind::kOpen
               : c == ')' || c == ']' || c == '}' ? CharKind::kClose
                                                  : CharKind::kSymbol;
  return kinds;
}();

/// The same for all characters, as Unicode has them.
CharKind kind_by_unicode(char32_t c);

inline CharKind kind_of(char32_t c) {
  return c < kAsciiKinds.size() ? kAsciiKinds[c] : kind_by_unicode(c);
}

inline bool is_letter(CharKind kind) {
  return kind == CharKind::kUpper || kind == CharKind::kLower || kind == CharKind::kOther ||
         kind == CharKind::kMark;
}
inline bool is_word(CharKind kind) { return is_letter(kind) || kind == CharKind::kDigit; }

}  // namespace demarche::text
