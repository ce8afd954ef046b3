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
  Lemmatizer lemmatizer;
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
    EndingHash hash(*xpos);
    for (std::size_t i = fields[1].size(); i-- > 0;) hash.add(fields[1][i]);
    lemmatizer.rules_.push_back({hash.value, cut, fields[3]});
  }
  lemmatizer.index_rules();
  return lemmatizer;
}

void Lemmatizer::index_rules() {
  const std::size_t mask = std::bit_ceil(2 * rules_.size() + 2) - 1;
  index_.assign(mask + 1, 0);
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    std::size_t at = rules_[i].hash & mask;
    while (index_[at] != 0) at = (at + 1) & mask;
    index_[at] = static_cast<std::uint32_t>(i + 1);
  }
}

const Lemmatizer::Rule* Lemmatizer::find(std::uint64_t hash) const {
  const std::size_t mask = index_.size() - 1;
  for (std::size_t at = hash & mask; index_[at] != 0; at = (at + 1) & mask)
    if (rules_[index_[at] - 1].hash == hash) return &rules_[index_[at] - 1];
  return nullptr;
}

void Lemmatizer::append_lemma(std::string_view form, Xpos xpos, std::string& out) const {
  const std::string base = lemma_base(form, xpos);
  EndingHash hash(xpos);
  const Rule* best = nullptr;
  const auto look_up = [&] {
    if (const Rule* const found = find(hash.value)) best = found;
  };
  look_up();
  const std::size_t longest = std::min(base.size(), kLongest);
  for (std::size_t i = 0; i < longest; ++i) {
    hash.add(base[base.size() - 1 - i]);
    look_up();
  }
  if (longest == base.size()) {
    hash.add('^');
    look_up();
  }
  const std::size_t cut = best == nullptr ? 0 : best->cut;
  if (best == nullptr || cut > base.size() || (cut == base.size() && best->append.empty())) {
    out += base;
    return;
  }
  out.append(base, 0, base.size() - cut);
  out += best->append;
}

}  // namespace demarche::syntax
