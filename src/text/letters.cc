// SPDX-License-Identifier: Apache-2.0
#include "text/letters.h"

#include <unicode/uchar.h>

#include "text/code_point.h"

namespace demarche::text {
namespace {

void append_utf8(char32_t c, std::string& out) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::string lower_case_by_unicode(std::string_view form) {
  std::string out;
  out.reserve(form.size());
  for (std::size_t i = 0; i < form.size();)
    append_utf8(static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_code_point(form, i)))),
                out);
  return out;
}

}  // namespace

std::string lower_case(std::string_view form) {
  std::string low(form);
  unsigned char bits = 0;  // of all bytes
  for (char& c : low) {
    const auto byte = static_cast<unsigned char>(c);
    bits |= byte;
    const bool upper = byte >= 'A' && byte <= 'Z';
    c = static_cast<char>(byte | (upper ? 'a' - 'A' : 0));
  }
  if (bits >= 0x80) return lower_case_by_unicode(form);
  return low;
}

}  // namespace demarche::text
