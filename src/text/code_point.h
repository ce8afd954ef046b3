// SPDX-License-Identifier: Apache-2.0
// Goes through UTF-8 code point by code point.
#pragma once

#include <cstddef>
#include <string_view>

namespace demarche::text {

/// The code point at byte `offset` of `text`, which is less than its size; moves `offset` behind
/// it. A byte that is not part of valid UTF-8 is taken alone, as U+FFFD.
inline char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const auto byte = [text](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
  };
  const char32_t first = byte(offset++);
  if (first < 0x80) return first;
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  if (first < 0xC2 || first > 0xF4 || offset + more > text.size()) return 0xFFFD;
  char32_t value = first & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) {
    if ((byte(offset + i) & 0xC0U) != 0x80U) return 0xFFFD;
    value = value << 6U | (byte(offset + i) & 0x3FU);
  }
  offset += more;
  return value;
}

}  // namespace demarche::text
