// SPDX-License-Identifier: Apache-2.0
#include "syntax/lexicon.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

namespace demarche::syntax {
namespace {

std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : word) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    hash ^= hash >> 32U;
  }
  return hash;
}

/// The hash bits of an entry; never all zero.
std::uint32_t tag_of(std::uint64_t hash) {
  const auto tag = static_cast<std::uint32_t>(hash >> 32U) & 0xFFFFFFF0U;
  return tag == 0 ? 0x10U : tag;
}

/// How English makes forms from base forms: the ending of the form and of the base form.
struct Inflection {
  std::string_view ending;
  std::string_view base;
  unsigned kind;  // 1 s, 2 ed, 3 ing, 4 er, 5 est, 6 ly
};

constexpr auto kInflections = std::to_array<Inflection>({{"s", "", 1},
                                                         {"es", "", 1},
                                                         {"ies", "y", 1},
                                                         {"ed", "", 2},
                                                         {"ed", "e", 2},
                                                         {"ied", "y", 2},
                                                         {"ing", "", 3},
                                                         {"ing", "e", 3},
                                                         {"er", "", 4},
                                                         {"er", "e", 4},
                                                         {"ier", "y", 4},
                                                         {"est", "", 5},
                                                         {"est", "e", 5},
                                                         {"iest", "y", 5},
                                                         {"ly", "", 6},
                                                         {"ily", "y", 6}});

constexpr std::size_t kLongestWord = 32;

}  // namespace

std::optional<Lexicon> Lexicon::read(std::string_view table) {
  const std::size_t count = table.size() / sizeof(std::uint32_t);
  if (count == 0 || !std::has_single_bit(count) || table.size() % sizeof(std::uint32_t) != 0)
    return std::nullopt;
  Lexicon lexicon;
  lexicon.entries_ = reinterpret_cast<const std::uint32_t*>(table.data());
  lexicon.mask_ = count - 1;
  if (std::find(lexicon.entries_, lexicon.entries_ + count, 0U) == lexicon.entries_ + count)
    return std::nullopt;
  return lexicon;
}

std::vector<std::uint32_t> Lexicon::make_table(
    const std::vector<std::pair<std::string_view, unsigned>>& words) {
  std::vector<std::uint32_t> table(std::bit_ceil(words.size() * 3 / 2 + 1));
  for (const auto& [word, parts] : words) {
    const std::uint64_t hash = hash_of(word);
    std::size_t at = hash & (table.size() - 1);
    while (table[at] != 0 && (table[at] & ~0xFU) != tag_of(hash))
      at = (at + 1) & (table.size() - 1);
    table[at] |= tag_of(hash) | parts;
  }
  return table;
}

unsigned Lexicon::find(std::string_view lower) const {
  if (entries_ == nullptr) return 0;
  const std::uint64_t hash = hash_of(lower);
  for (std::size_t at = hash & mask_; entries_[at] != 0; at = (at + 1) & mask_)
    if ((entries_[at] & ~0xFU) == tag_of(hash)) return entries_[at] & 0xFU;
  return 0;
}

unsigned Lexicon::describe(std::string_view lower) const {
  if (lower.size() < 2 || lower.size() > kLongestWord) return 0;
  unsigned bases = 0;
  unsigned kind = 0;
  for (const Inflection& inflection : kInflections) {
    if (!lower.ends_with(inflection.ending) || lower.size() < inflection.ending.size() + 2)
      continue;
    std::string base(lower.substr(0, lower.size() - inflection.ending.size()));
    const std::size_t n = base.size();
    unsigned found = 0;
    if (inflection.base.empty() && n > 2 && base[n - 1] == base[n - 2])  // "stopped"
      found |= find(std::string_view(base).substr(0, n - 1));
    base += inflection.base;
    found |= find(base);
    kind = inflection.kind;
    bases |= found;
  }
  return find(lower) | bases << 4U | kind << 8U;
}

}  // namespace demarche::syntax
