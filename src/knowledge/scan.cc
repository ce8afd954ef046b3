// SPDX-License-Identifier: Apache-2.0
#include "knowledge/scan.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace demarche::knowledge {
namespace {

constexpr std::array<char, 256> kFolded = [] {
  std::array<char, 256> folded{};
  for (std::size_t byte = 0; byte < folded.size(); ++byte)
    folded[byte] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
  for (const char space : {'\n', '\r', '\t'}) folded[static_cast<unsigned char>(space)] = ' ';
  return folded;
}();

char fold(char byte) { return kFolded[static_cast<unsigned char>(byte)]; }

}  // namespace

Scanner::Scanner(const std::vector<std::string>& patterns) {
  struct Pattern {
    std::string text;  // folded
    std::uint32_t index;
  };
  std::vector<Pattern> sorted;
  for (std::uint32_t i = 0; i < patterns.size(); ++i) {
    if (patterns[i].empty()) continue;
    std::string& text = sorted.emplace_back(Pattern{patterns[i], i}).text;
    std::ranges::transform(text, text.begin(), fold);
  }
  std::ranges::sort(sorted, [](const Pattern& a, const Pattern& b) {
    return std::tie(a.text, b.index) < std::tie(b.text, a.index);
  });
  for (const Pattern& pattern : sorted) patterns_.push_back(pattern.index);

  // Each node is first all patterns that begin alike, and keeps those that end in it.
  struct Range {
    std::uint32_t first;
    std::uint32_t last;
    std::size_t depth;
  };
  std::vector<Range> ranges = {{0, static_cast<std::uint32_t>(sorted.size()), 0}};
  labels_.push_back('\0');
  const auto count = [](const auto& items) { return static_cast<std::uint32_t>(items.size()); };
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    const auto [first, last, depth] = ranges[i];
    Node& node = nodes_.emplace_back(Node{count(ranges), first, last, count(rests_)});
    if (first == last) continue;
    if (sorted[first].text == sorted[last - 1].text) {
      rests_.append(sorted[first].text, depth);
      continue;
    }
    std::uint32_t from = first;
    while (sorted[from].text.size() == depth) ++from;
    node.last = from;
    while (from < last) {
      const char label = sorted[from].text[depth];
      std::uint32_t to = from + 1;
      while (to < last && sorted[to].text[depth] == label) ++to;
      ranges.push_back({from, to, depth + 1});
      labels_.push_back(label);
      from = to;
    }
  }
  nodes_.push_back({count(ranges), 0, 0, count(rests_)});
}

void Scanner::find_at(std::string_view text, std::size_t begin, std::vector<ScanHit>& hits) const {
  std::size_t at = begin;
  const auto add = [&](const Node& node) {
    for (std::uint32_t i = node.first; i < node.last; ++i)
      hits.push_back(
          {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at), patterns_[i]});
  };
  const Node* node = nodes_.data();
  for (; at < text.size(); ++at) {
    const std::uint32_t count = node[1].children - node->children;
    if (count == 0) break;
    add(*node);
    const char* const labels = labels_.data() + node->children;
    const char* const found = std::find(labels, labels + count, fold(text[at]));
    if (found == labels + count) return;
    node = nodes_.data() + (found - labels_.data());
  }
  const auto rest = std::string_view(rests_).substr(node->rest, node[1].rest - node->rest);
  if (!std::ranges::equal(text.substr(at, rest.size()), rest, {}, fold)) return;
  at += rest.size();
  add(*node);
}

}  // namespace demarche::knowledge
