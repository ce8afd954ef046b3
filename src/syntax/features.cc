// SPDX-License-Identifier: Apache-2.0
#include "syntax/features.h"

#include <algorithm>
#include <string>

#include "text/characters.h"
#include "text/code_point.h"
#include "text/letters.h"

namespace demarche::syntax {
namespace {

using text::CharKind;

std::uint64_t key_of(std::uint64_t kind, std::string_view value) {
  std::uint64_t hash = (kind + 2) * 0x9E3779B97F4A7C15ULL;
  for (const char c : value) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    hash ^= hash >> 32U;
  }
  return hash < 2 ? 2 : hash;
}

/// Where the code points of `word` begin, and its size at the end.
void find_starts(std::string_view word, std::vector<std::size_t>& starts) {
  starts.clear();
  for (std::size_t at = 0; at < word.size();) {
    starts.push_back(at);
    text::next_code_point(word, at);
  }
  starts.push_back(word.size());
}

/// "Xxxx-dd" as "Xxx-dd": kinds of characters, runs cut to two.
std::string shape_of(std::string_view form) {
  std::string shape;
  for (std::size_t at = 0; at < form.size() && shape.size() < 16;) {
    const char32_t c = text::next_code_point(form, at);
    char mark = '.';
    switch (text::kind_of(c)) {
      case CharKind::kUpper:
        mark = 'X';
        break;
      case CharKind::kLower:
        mark = 'x';
        break;
      case CharKind::kOther:
        mark = 'o';
        break;
      case CharKind::kDigit:
        mark = 'd';
        break;
      default:
        mark = c < 0x80 ? static_cast<char>(c) : '.';
        break;
    }
    const std::size_t n = shape.size();
    if (n < 2 || shape[n - 1] != mark || shape[n - 2] != mark) shape += mark;
  }
  return shape;
}

/// How the letters of a whole sentence are set: headlines capitalise most words.
enum class Setting : char { kPlain = 'p', kTitle = 't', kCapitals = 'c' };

Setting setting_of(const std::vector<std::string_view>& forms) {
  std::size_t words = 0;
  std::size_t capitalised = 0;
  std::size_t capitals = 0;
  for (const std::string_view form : forms) {
    if (form.size() < 4) continue;
    std::size_t at = 0;
    const CharKind first = text::kind_of(text::next_code_point(form, at));
    if (!text::is_letter(first)) continue;
    ++words;
    if (first != CharKind::kUpper) continue;
    ++capitalised;
    if (at < form.size() && text::kind_of(text::next_code_point(form, at)) == CharKind::kUpper)
      ++capitals;
  }
  if (words < 3 || 10 * capitalised < 7 * words) return Setting::kPlain;
  return 10 * capitals >= 7 * words ? Setting::kCapitals : Setting::kTitle;
}

}  // namespace

void feature_keys(const std::vector<std::string_view>& forms, const Lexicon& lexicon,
                  std::vector<std::uint64_t>& keys) {
  keys.clear();
  keys.reserve(forms.size() * kFeatures);
  const Setting setting = setting_of(forms);
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    std::string low = text::lower_case(forms[i]);
    for (char& c : low)
      if (c >= '0' && c <= '9') c = '0';
    find_starts(low, starts);
    const std::size_t length = starts.size() - 1;
    keys.push_back(key_of(0, low));
    for (std::size_t n = 1; n <= 4; ++n)
      keys.push_back(key_of(n, std::string_view(low).substr(0, starts[std::min(n, length)])));
    for (std::size_t n = 1; n <= 5; ++n)
      keys.push_back(
          key_of(4 + n, std::string_view(low).substr(starts[length - std::min(n, length)])));
    const std::string shape = shape_of(forms[i]);
    keys.push_back(key_of(10, shape));
    const char place[] = {static_cast<char>(setting), i == 0 ? 'b' : 'm',
                          shape.empty() ? '.' : shape.front()};
    keys.push_back(key_of(11, std::string_view(place, sizeof place)));
    const char size = static_cast<char>('0' + std::min<std::size_t>(length, 20));
    keys.push_back(key_of(12, std::string_view(&size, 1)));
    const unsigned parts = lexicon.describe(low);
    const char described[] = {static_cast<char>(parts & 0xFFU), static_cast<char>(parts >> 8U),
                              shape.empty() ? '.' : shape.front()};
    keys.push_back(key_of(13, std::string_view(described, sizeof described)));
  }
}

}  // namespace demarche::syntax
