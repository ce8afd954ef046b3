// SPDX-License-Identifier: Apache-2.0
// Scanner: finds any number of strings in one pass over a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::knowledge {

/// One place where a pattern stands: bytes [begin, end) of the text.
struct ScanHit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t pattern = 0;  // index into the patterns
  bool operator==(const ScanHit&) const = default;
};

/// An Aho-Corasick automaton (Aho and Corasick, 1975) as a full table over the bytes that occur in
/// the patterns: one look-up a byte of text, however many patterns there are. ASCII letters are
/// compared without case, a line break or tab in the text is a space. Const after construction, so
/// it can be shared by threads.
class Scanner {
 public:
  Scanner() : Scanner(std::vector<std::string>{}) {}
  /// Empty patterns are never found; equal patterns are all reported.
  explicit Scanner(const std::vector<std::string>& patterns);

  /// All hits, overlapping ones too, by their end, the longest first. Texts of 4 GiB or more are
  /// not scanned.
  [[nodiscard]] std::vector<ScanHit> scan(std::string_view text) const;

  /// Memory of the table in bytes.
  [[nodiscard]] std::size_t table_size() const { return next_.size() * sizeof(std::uint32_t); }

 private:
  struct Output {
    std::uint32_t pattern;
    std::uint32_t length;
    std::uint32_t next;  // index into outputs_, or kNone
  };

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::uint32_t width_ = 1;                   // columns: byte classes
  std::array<std::uint8_t, 256> class_of_{};  // column of each byte; 0: in no pattern
  std::vector<std::uint32_t> next_;          // state * width_ + class: twice the next row's offset,
                                             // plus 1 where something ends there
  std::vector<std::uint32_t> first_output_;  // of each state
  std::vector<Output> outputs_;
};

}  // namespace demarche::knowledge
