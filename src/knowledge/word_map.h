// SPDX-License-Identifier: Apache-2.0
// WordMap: what is known of words, asked for many words of which little is known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace demarche::knowledge {

/// A hash table with open addresses. Its slots are small and bear the hash of their word, so that
/// most questions are answered by one of them.
template <typename Value>
class WordMap {
 public:
  /// The value of a word, made where it has none.
  Value& operator[](std::string_view word) {
    if (2 * entries_.size() >= slots_.size()) grow();
    Slot& slot = slots_[slot_of(word, hash_of(word))];
    if (slot.place == 0) {
      entries_.emplace_back(std::string(word), Value());
      slot = {hash_of(word), static_cast<std::uint32_t>(entries_.size())};
    }
    return entries_[slot.place - 1].second;
  }

  /// The value of a word, or null. Good until the next one is made.
  [[nodiscard]] const Value* find(std::string_view word) const {
    if (slots_.empty()) return nullptr;
    const Slot& slot = slots_[slot_of(word, hash_of(word))];
    return slot.place == 0 ? nullptr : &entries_[slot.place - 1].second;
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t place = 0;  // one more than the index of an entry; 0: free
  };

  static std::uint32_t hash_of(std::string_view word) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
  }

  /// The slot where the word is, or the free one where it would be.
  [[nodiscard]] std::size_t slot_of(std::string_view word, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;  // the number of slots is a power of two
    std::size_t at = hash & mask;
    while (slots_[at].place != 0 &&
           (slots_[at].hash != hash || entries_[slots_[at].place - 1].first != word))
      at = (at + 1) & mask;
    return at;
  }

  void grow() {
    constexpr std::size_t kFirstSlots = 16;
    slots_.assign(slots_.empty() ? kFirstSlots : 2 * slots_.size(), Slot());
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
      const std::string& word = entries_[i].first;
      slots_[slot_of(word, hash_of(word))] = {hash_of(word), i + 1};
    }
  }

  std::vector<std::pair<std::string, Value>> entries_;
  std::vector<Slot> slots_;  // at most half of them taken
};

}  // namespace demarche::knowledge
