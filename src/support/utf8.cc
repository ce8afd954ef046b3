// SPDX-License-Identifier: Apache-2.0
#include "support/utf8.h"

#include <algorithm>
#include <cstring>

namespace demarche::support {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

/// The sequence that starts at some byte: how many bytes of it are well-formed so far, and whether
/// it is whole.
struct Sequence {
  std::size_t length = 1;
  bool valid = false;
};

/// Table 3-7 of the Unicode Standard: the second byte's range depends on the first.
Sequence read_sequence(std::string_view bytes, std::size_t begin) {
  const unsigned lead = byte_at(bytes, begin);
  if (lead < 0x80U) return {1, true};
  if (lead < 0xC2U || lead > 0xF4U) return {1, false};
  const std::size_t size = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
  const unsigned low = lead == 0xE0U ? 0xA0U : lead == 0xF0U ? 0x90U : 0x80U;
  const unsigned high = lead == 0xEDU ? 0x9FU : lead == 0xF4U ? 0x8FU : 0xBFU;
  for (std::size_t i = 1; i < size; ++i) {
    if (begin + i == bytes.size()) return {i, false};
    const unsigned byte = byte_at(bytes, begin + i);
    if (byte < (i == 1 ? low : 0x80U) || byte > (i == 1 ? high : 0xBFU)) return {i, false};
  }
  return {size, true};
}

/// First byte at or after `begin` that is not ASCII: eight at a time, since most text is.
std::size_t skip_ascii(std::string_view bytes, std::size_t begin) {
  std::uint64_t chunk = 0;
  while (begin + sizeof chunk <= bytes.size()) {
    std::memcpy(&chunk, bytes.data() + begin, sizeof chunk);
    if ((chunk & kHighBits) != 0) break;
    begin += sizeof chunk;
  }
  while (begin < bytes.size() && byte_at(bytes, begin) < 0x80U) ++begin;
  return begin;
}

std::size_t find_invalid_from(std::string_view bytes, std::size_t begin) {
  for (;;) {
    begin = skip_ascii(bytes, begin);
    if (begin == bytes.size()) return std::string_view::npos;
    const Sequence sequence = read_sequence(bytes, begin);
    if (!sequence.valid) return begin;
    begin += sequence.length;
  }
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view bytes) { return find_invalid_from(bytes, 0); }

void append_utf8(std::string& text, char32_t code_point) {
  const auto tail = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
  };
  if (code_point < 0x80U) {
    text += static_cast<char>(code_point);
  } else if (code_point < 0x800U) {
    text += static_cast<char>(0xC0U | (code_point >> 6U));
    tail(0);
  } else if (code_point < 0x10000U) {
    text += static_cast<char>(0xE0U | (code_point >> 12U));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (code_point >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

Utf8Repair repair_utf8(std::string& text) {
  Utf8Repair repair;
  std::size_t invalid = find_invalid_utf8(text);
  if (invalid == std::string::npos) return repair;
  repair.first_offset = invalid;
  repair.first_line =
      1 + static_cast<std::uint64_t>(
              std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(invalid), '\n'));
  std::string repaired;
  repaired.reserve(text.size() + 16);
  std::size_t copied = 0;
  while (invalid != std::string::npos) {
    repaired.append(text, copied, invalid - copied);
    repaired += "\xEF\xBF\xBD";
    ++repair.replaced;
    copied = invalid + read_sequence(text, invalid).length;
    invalid = find_invalid_from(text, copied);
  }
  repaired.append(text, copied);
  text = std::move(repaired);
  return repair;
}

}  // namespace demarche::support
