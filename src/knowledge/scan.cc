// SPDX-License-Identifier: Apache-2.0
#include "knowledge/scan.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <tuple>
#include <utility>

namespace demarche::knowledge {
namespace {

/// How a byte is compared.
constexpr unsigned char fold(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 'A' && byte <= 'Z') return static_cast<unsigned char>(byte - 'A' + 'a');
  return byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte;
}

constexpr bool is_letter_or_digit(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

/// Whether the code point that begins with this byte can go on a word of Latin letters: those of
/// two bytes are letters but for U+0080 to U+00BF; from U+2000 on there are marks, and scripts that
/// set no spaces between words.
constexpr bool continues_word(unsigned char lead) {
  if (lead < 0x80) return is_letter_or_digit(lead);
  constexpr unsigned char kLatin1Marks = 0xC2;
  constexpr unsigned char kGeneralPunctuation = 0xE2;
  return lead != kLatin1Marks && lead < kGeneralPunctuation;
}

constexpr bool is_inside_code_point(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

bool ends_word(std::string_view text, std::size_t end) {
  return end == text.size() || !continues_word(static_cast<unsigned char>(text[end]));
}

/// What a name, or the text from a word on, is looked up by: its first letters and digits of ASCII,
/// or else its first byte. Where a name stands between word boundaries both have the same key.
struct Key {
  std::size_t size;
  std::uint32_t hash;
};

Key key_of(std::string_view text) {
  std::uint64_t hash = 0;
  std::size_t size = 0;
  const auto add = [&](char c) {
    hash = (hash + fold(c) + 1) * 0x9E3779B97F4A7C15ULL;
    ++size;
  };
  for (const char c : text) {
    if (!is_letter_or_digit(static_cast<unsigned char>(c))) break;
    add(c);
  }
  if (size == 0) add(text.front());
  return {size, static_cast<std::uint32_t>(hash >> 32U)};
}

/// Compares from the end: names that are looked up together begin alike.
bool begins_with(std::string_view text, std::string_view folded) {
  if (text.size() < folded.size()) return false;
  for (std::size_t i = folded.size(); i-- > 0;)
    if (fold(text[i]) != static_cast<unsigned char>(folded[i])) return false;
  return true;
}

}  // namespace

Scanner::Scanner(const std::vector<std::string>& names) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;  // hash and index of each name
  for (std::uint32_t i = 0; i < names.size(); ++i)
    if (!names[i].empty()) order.emplace_back(key_of(names[i]).hash, i);
  std::ranges::sort(order);
  slots_.resize(std::bit_ceil(2 * order.size() + 1));
  for (const auto& [hash, i] : order) {
    const std::string& name = names[i];
    firsts_.set(fold(name.front()));
    const auto at = static_cast<std::uint32_t>(entries_.size());
    Slot& slot = slots_[slot_of(hash)];
    if (slot.begin == slot.end) slot = {hash, at, at};
    ++slot.end;
    entries_.push_back(
        {static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(name.size()), i});
    for (const char c : name) text_ += static_cast<char>(fold(c));
  }
}

std::size_t Scanner::slot_of(std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].begin != slots_[at].end && slots_[at].hash != hash) at = (at + 1) & mask;
  return at;
}

std::vector<ScanHit> Scanner::scan(std::string_view text) const {
  std::vector<ScanHit> hits;
  if (text.size() > std::numeric_limits<std::uint32_t>::max()) return hits;
  bool in_word = false;  // the code point before goes on a word
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size(); at = next) {
    next = at + 1;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (is_inside_code_point(byte)) continue;
    const bool may_begin = !in_word && firsts_[fold(text[at])];
    in_word = continues_word(byte);
    if (!may_begin) continue;
    const std::string_view rest = text.substr(at);
    const Key key = key_of(rest);
    next = at + key.size;
    const Slot& slot = slots_[slot_of(key.hash)];
    for (std::uint32_t e = slot.begin; e < slot.end; ++e) {
      const Entry& entry = entries_[e];
      if (!begins_with(rest, std::string_view(text_).substr(entry.begin, entry.size)) ||
          !ends_word(rest, entry.size))
        continue;
      const auto begin = static_cast<std::uint32_t>(at);
      hits.push_back({begin, begin + entry.size, entry.name});
    }
  }
  std::ranges::sort(hits, [](const ScanHit& a, const ScanHit& b) {
    return std::tie(a.end, a.begin, b.name) < std::tie(b.end, b.begin, a.name);
  });
  return hits;
}

}  // namespace demarche::knowledge
