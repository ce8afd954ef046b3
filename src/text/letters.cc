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
  std::string ascii(form);
  bool is_ascii = true;
  for (char& c : ascii) {
    is_ascii = is_ascii && static_cast<unsigned char>(c) < 0x80;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  if (!is_ascii) return lower_case_by_unicode(form);
  return ascii;
}

}  // namespace demarche::text
