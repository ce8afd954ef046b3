// SPDX-License-Identifier: Apache-2.0
#include "support/slug.h"

#include <array>

#include "support/sha256.h"

namespace demarche::support {
namespace {

/// Base letters of U+00C0 to U+017F (Latin-1 Supplement and Latin Extended-A), index = code point -
/// 0xC0; "-" for what is no letter.
constexpr std::array<std::string_view, 192> kBaseLetters = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e",  "e", "e", "e", "i",  "i",  "i", "i", "d", "n",
    "o", "o", "o",  "o",  "o", "-", "o",  "u",  "u",  "u", "u", "y", "th", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i",  "i", "i", "i", "d",  "n",  "o", "o", "o", "o",
    "o", "-", "o",  "u",  "u", "u", "u",  "y",  "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d",  "d", "e", "e", "e",  "e",  "e", "e", "e", "e",
    "e", "e", "g",  "g",  "g", "g", "g",  "g",  "g",  "g", "h", "h", "h",  "h",  "i", "i", "i", "i",
    "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j",  "j", "k", "k", "k",  "l",  "l", "l", "l", "l",
    "l", "l", "l",  "l",  "l", "n", "n",  "n",  "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r",  "r", "s", "s", "s",  "s",  "s", "s", "s", "s",
    "t", "t", "t",  "t",  "t", "t", "u",  "u",  "u",  "u", "u", "u", "u",  "u",  "u", "u", "u", "u",
    "w", "w", "y",  "y",  "y", "z", "z",  "z",  "z",  "z", "z", "s"};

/// What the character at `offset` becomes; moves `offset` behind it.
std::string_view folded(std::string_view name, std::size_t& offset) {
  static constexpr std::string_view kAscii = "0123456789abcdefghijklmnopqrstuvwxyz";
  const auto byte = static_cast<unsigned char>(name[offset++]);
  if (byte >= 'A' && byte <= 'Z') return kAscii.substr(10U + byte - 'A', 1);
  if (byte >= 'a' && byte <= 'z') return kAscii.substr(10U + byte - 'a', 1);
  if (byte >= '0' && byte <= '9') return kAscii.substr(std::size_t{byte} - '0', 1);
  if (byte == '\'' || (byte >= 0x80 && byte < 0xC0)) return {};
  const std::string_view rest = name.substr(offset);
  if (byte >= 0xC3 && byte <= 0xC5 && !rest.empty()) {
    const std::size_t code_point =
        (byte & 0x1FU) << 6U | (static_cast<unsigned char>(rest[0]) & 0x3FU);
    ++offset;
    return code_point >= 0xC0 ? kBaseLetters[code_point - 0xC0] : "-";
  }
  if (byte == 0xE2 && (rest.substr(0, 2) == "\x80\x98" || rest.substr(0, 2) == "\x80\x99"))
    return {};
  return "-";
}

}  // namespace

std::string slug(std::string_view name, std::size_t limit) {
  std::string text;
  for (std::size_t offset = 0; offset < name.size();) {
    const std::string_view next = folded(name, offset);
    if (next != "-")
      text += next;
    else if (!text.empty() && text.back() != '-')
      text += '-';
  }
  if (text.size() > limit) {
    const std::size_t cut = text.rfind('-', limit);
    text.resize(cut == std::string::npos || cut == 0 ? limit : cut);
  }
  while (!text.empty() && text.back() == '-') text.pop_back();
  return text.empty() ? sha256_hex(name, 16) : text;
}

}  // namespace demarche::support
