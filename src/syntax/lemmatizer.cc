// SPDX-License-Identifier: Apache-2.0
#include "syntax/lemmatizer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

#include "text/letters.h"

namespace demarche::syntax {
namespace {

constexpr std::size_t kLongest = 24;  // bytes of an ending

// An entry of the index: the number of the rule in the low bits, the hash's own bits above.
constexpr std::uint64_t kRuleBits = 0xFFFFFF;
constexpr std::uint64_t kFree = ~std::uint64_t{0};

/// Hash of an ending that grows to the left, byte by byte.
struct EndingHash {
  std::uint64_t value;

  explicit EndingHash(Xpos xpos)
      : value((static_cast<std::uint64_t>(xpos) + 1) * 0xBF58476D1CE4E5B9ULL) {}
  void add(char byte) {
    value = (value ^ static_cast<unsigned char>(byte)) * 0x9E3779B97F4A7C15ULL;
    value ^= value >> 29U;
  }
};

}  // namespace

std::string lemma_base(std::string_view form, Xpos xpos) {
  constexpr std::size_t kLongestAcronym = 5;
  if (xpos == Xpos::kAdd) return std::string(form);
  if (xpos != Xpos::kNnp && xpos != Xpos::kNnps) return text::lower_case(form);
  const bool capitals = form.size() > kLongestAcronym &&
                        std::ranges::all_of(form, [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals ? form.front() + text::lower_case(form.substr(1)) : std::string(form);
}

std::optional<Lemmatizer> Lemmatizer::read(std::string_view rules) {
  struct Line {
    std::string_view ending;
    Xpos xpos;
  };
  Lemmatizer lemmatizer;
  std::vector<Line> lines;
  std::size_t endings = 1;  // with the shorter ones in them; no more than these are indexed
  while (!rules.empty()) {
    const std::size_t end = rules.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view line = rules.substr(0, end);
    rules.remove_prefix(end + 1);
    std::array<std::string_view, 4> fields;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t tab = line.find('\t');
      if (tab == std::string_view::npos) return std::nullopt;
      fields[i] = line.substr(0, tab);
      line.remove_prefix(tab + 1);
    }
    fields[3] = line;
    const auto xpos = find_xpos(fields[0]);
    std::size_t cut = 0;
    const char* const cut_end = fields[2].data() + fields[2].size();
    if (!xpos || std::from_chars(fields[2].data(), cut_end, cut).ptr != cut_end)
      return std::nullopt;
    lines.push_back({fields[1], *xpos});
    endings += fields[1].size() + 1;
    lemmatizer.rules_.push_back({cut, fields[3]});
  }
  if (lines.size() > kRuleBits) return std::nullopt;
  lemmatizer.index_.assign(std::bit_ceil(endings + endings / 2), kFree);
  for (std::size_t i = 0; i < lines.size(); ++i)
    lemmatizer.index_rule(lines[i].ending, lines[i].xpos, i + 1);
  return lemmatizer;
}

/// Where the hash is, or the free place where it would be.
std::size_t Lemmatizer::place_of(std::uint64_t hash) const {
  const std::size_t mask = index_.size() - 1;
  std::size_t at = hash & mask;
  while (index_[at] != kFree && ((index_[at] ^ hash) & ~kRuleBits) != 0) at = (at + 1) & mask;
  return at;
}

void Lemmatizer::index_rule(std::string_view ending, Xpos xpos, std::size_t rule) {
  EndingHash hash(xpos);
  for (std::size_t left = ending.size();; --left) {
    std::uint64_t& entry = index_[place_of(hash.value)];
    if (entry == kFree) entry = hash.value & ~kRuleBits;
    if (left == 0) {
      if ((entry & kRuleBits) == 0) entry |= rule;
      return;
    }
    hash.add(ending[left - 1]);
  }
}

void Lemmatizer::append_lemma(std::string_view form, Xpos xpos, std::string& out) const {
  const std::string base = lemma_base(form, xpos);
  EndingHash hash(xpos);
  const Rule* best = nullptr;
  // Whether any rule has this ending or a longer one.
  const auto look_up = [&] {
    const std::uint64_t entry = index_[place_of(hash.value)];
    if (entry == kFree) return false;
    if ((entry & kRuleBits) != 0) best = &rules_[(entry & kRuleBits) - 1];
    return true;
  };
  bool more = look_up();
  std::size_t left = base.size();
  for (; more && left > 0 && base.size() - left < kLongest; --left) {
    hash.add(base[left - 1]);
    more = look_up();
  }
  if (more && left == 0) {
    hash.add('^');
    look_up();
  }
  std::size_t cut = best == nullptr ? 0 : best->cut;
  // rules count bytes: "cafés" loses its ending, not half a letter with it
  while (cut > 0 && cut < base.size() && (base[base.size() - cut] & '\xC0') == '\x80') --cut;
  if (best == nullptr || cut > base.size() || (cut == base.size() && best->append.empty())) {
    out += base;
    return;
  }
  out.append(base, 0, base.size() - cut);
  out += best->append;
}

}  // namespace demarche::syntax
