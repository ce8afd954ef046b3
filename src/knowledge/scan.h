// SPDX-License-Identifier: Apache-2.0
// Scanner: finds any number of names in one pass over a text.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::knowledge {

/// One place where a name stands: bytes [begin, end) of the text.
struct ScanHit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t name = 0;  // index into the names
  bool operator==(const ScanHit&) const = default;
};

/// Names by the word that they begin with: one look-up a word of text, however many names there
/// are. Names stand between word boundaries. ASCII letters are compared without case, a line break
/// or tab is a space. Const after construction, so it can be shared by threads.
class Scanner {
 public:
  Scanner() : Scanner(std::vector<std::string>{}) {}
  /// Empty names are never found; equal names are all reported.
  explicit Scanner(const std::vector<std::string>& names);

  /// All hits, overlapping ones too, by their end, the longest first, of equal names the last
  /// first. Texts of 4 GiB or more are not scanned.
  [[nodiscard]] std::vector<ScanHit> scan(std::string_view text) const;

 private:
  struct Entry {
    std::uint32_t begin;  // its bytes in text_
    std::uint32_t size;
    std::uint32_t name;
  };
  /// Entries that begin with words of this hash: [begin, end). Free where there are none.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  [[nodiscard]] std::size_t slot_of(std::uint32_t hash) const;

  std::string text_;            // of the names, as they are compared
  std::vector<Entry> entries_;  // those with the same first word side by side
  std::vector<Slot> slots_;     // open addresses, a power of two, at most half of them taken
  std::bitset<256> firsts_;     // the bytes that names begin with
};

}  // namespace demarche::knowledge
