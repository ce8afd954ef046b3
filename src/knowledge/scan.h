// SPDX-License-Identifier: Apache-2.0
// Scanner: finds which of any number of strings begin at a place of a text.
#pragma once

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

/// A trie that branches only as far as patterns differ, so that it stays in the caches: most places
/// of a text are left after two or three bytes. ASCII letters are compared without case, a line
/// break or tab is a space. Const after construction, so it can be shared by threads.
class Scanner {
 public:
  Scanner() : Scanner(std::vector<std::string>{}) {}
  /// Empty patterns are never found; equal patterns are all reported.
  explicit Scanner(const std::vector<std::string>& patterns);

  /// Adds the hits that begin at this byte of the text, the shortest first; of equal patterns the
  /// last one first.
  void find_at(std::string_view text, std::size_t begin, std::vector<ScanHit>& hits) const;

 private:
  /// The patterns that begin with the bytes on the way here: those that end here, and children for
  /// the others; without children, some equal patterns and their rest.
  struct Node {
    std::uint32_t children = 0;  // up to the children of the next node
    std::uint32_t first = 0;     // of its patterns
    std::uint32_t last = 0;      // one past them
    std::uint32_t rest = 0;      // in rests_, up to the rest of the next node
  };

  std::vector<Node> nodes_;   // level by level, and one behind the last
  std::vector<char> labels_;  // of each node: the byte that leads to it
  std::string rests_;
  std::vector<std::uint32_t> patterns_;  // indices, by text
};

}  // namespace demarche::knowledge
