// SPDX-License-Identifier: Apache-2.0
#include "graph/slug_names.h"

#include <algorithm>
#include <array>

namespace demarche::graph {
namespace {

bool is_small_word(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kWords = {"a",  "and", "at",  "for", "in",
                                                             "of", "on",  "the", "to"};
  return std::ranges::find(kWords, word) != kWords.end();
}

std::string upper(std::string_view word) {
  std::string text(word);
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

}  // namespace

std::string name_of_slug(std::string_view slug) {
  constexpr std::size_t kAbbreviation = 3;
  const bool one_short_word =
      slug.size() <= kAbbreviation && slug.find('-') == std::string_view::npos;
  std::string name;
  for (std::size_t begin = 0; begin < slug.size();) {
    const std::size_t end = std::min(slug.find('-', begin), slug.size());
    const std::string_view word = slug.substr(begin, end - begin);
    const bool has_digit = std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (!name.empty()) name += ' ';
    if (one_short_word || has_digit)
      name += upper(word);
    else if (!name.empty() && is_small_word(word))
      name += word;
    else
      name.append(upper(word.substr(0, 1)))
          .append(word.substr(std::min<std::size_t>(1, word.size())));
    begin = end + 1;
  }
  return name;
}

std::string words_of_slug(std::string slug) {
  std::ranges::replace(slug, '-', ' ');
  return slug;
}

}  // namespace demarche::graph
