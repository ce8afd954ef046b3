// SPDX-License-Identifier: Apache-2.0
// UTF-8 as RFC 3629 has it: is it valid, where is it not, and the nearest valid text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace demarche::support {

/// Offset in bytes of the first byte that begins no valid UTF-8 sequence; npos where all is valid.
/// Overlong forms, surrogates, values above U+10FFFF and sequences cut short are not valid.
std::size_t find_invalid_utf8(std::string_view bytes);

inline bool is_valid_utf8(std::string_view bytes) {
  return find_invalid_utf8(bytes) == std::string_view::npos;
}

/// Appends the UTF-8 form of a code point that is neither a surrogate nor above U+10FFFF.
void append_utf8(std::string& text, char32_t code_point);

/// What `repair_utf8` had to do. Offsets and lines tell of the bytes as they were.
struct Utf8Repair {
  std::uint64_t replaced = 0;      // how many U+FFFD stand for bytes that were not UTF-8
  std::uint64_t first_offset = 0;  // byte offset of the first of them, from 0
  std::uint64_t first_line = 0;    // its line, from 1; 0 where nothing was replaced
};

/// Makes `text` valid in place: each maximal part of an ill-formed sequence becomes one U+FFFD, the
/// practice that Unicode recommends (chapter 3, "U+FFFD Substitution of Maximal Subparts").
Utf8Repair repair_utf8(std::string& text);

}  // namespace demarche::support
