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

}  // namespace

void spell(std::string_view form, std::string& low) {
  low.clear();
  for (const char c : form) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      low = text::lower_case(form);
      break;
    }
    low += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  for (char& c : low)
    if (c >= '0' && c <= '9') c = '0';
}

std::uint64_t word_key(std::string_view low) { return key_of(0, low); }

std::array<std::uint64_t, kSpellingFeatures> spelling_keys(std::string_view low) {
  constexpr std::size_t kPrefixes = 4;
  constexpr std::size_t kSuffixes = 5;
  std::vector<std::size_t> starts;  // of the code points, and the end
  for (std::size_t at = 0; at < low.size(); text::next_code_point(low, at)) starts.push_back(at);
  const std::size_t length = starts.size();
  starts.push_back(low.size());
  std::array<std::uint64_t, kSpellingFeatures> keys{};
  for (std::size_t n = 1; n <= kPrefixes; ++n)
    keys[n - 1] = key_of(n, low.substr(0, starts[std::min(n, length)]));
  for (std::size_t n = 1; n <= kSuffixes; ++n)
    keys[kPrefixes + n - 1] =
        key_of(kPrefixes + n, low.substr(starts[length - std::min(n, length)]));
  const char size = static_cast<char>('0' + std::min<std::size_t>(length, 20));
  keys.back() = key_of(12, std::string_view(&size, 1));
  return keys;
}

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

std::array<std::uint64_t, kLookFeatures> look_keys(std::string_view form, const Look& look) {
  const std::string shape = shape_of(form);
  const char first = shape.empty() ? '.' : shape.front();
  const char place[] = {static_cast<char>(look.setting), look.first ? 'b' : 'm', first};
  const char described[] = {static_cast<char>(look.described & 0xFFU),
                            static_cast<char>(look.described >> 8U), first};
  return {key_of(10, shape), key_of(11, std::string_view(place, sizeof place)),
          key_of(13, std::string_view(described, sizeof described))};
}

}  // namespace demarche::syntax
