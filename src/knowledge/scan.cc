// SPDX-License-Identifier: Apache-2.0
#include "knowledge/scan.h"

#include <limits>

namespace demarche::knowledge {
namespace {

constexpr unsigned char fold(unsigned char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
}

}  // namespace

Scanner::Scanner(const std::vector<std::string>& patterns) {
  std::array<bool, 256> occurs{};
  for (const std::string& pattern : patterns)
    for (const char c : pattern) occurs[fold(static_cast<unsigned char>(c))] = true;
  for (std::size_t byte = 0; byte < 256; ++byte)
    if (occurs[byte]) class_of_[byte] = static_cast<std::uint8_t>(width_++);
  for (std::size_t byte = 'A'; byte <= 'Z'; ++byte)
    class_of_[byte] = class_of_[fold(static_cast<unsigned char>(byte))];
  for (const std::size_t space : {std::size_t{'\n'}, std::size_t{'\r'}, std::size_t{'\t'}})
    if (class_of_[space] == 0) class_of_[space] = class_of_[' '];

  // The trie, level by level: states get numbers in order of depth, so the rows that a text visits
  // most lie together. While it is built, 0 in next_ means that there is no such edge.
  std::size_t most_states = 1;
  for (const std::string& pattern : patterns) most_states += pattern.size();
  next_.reserve(most_states * width_);  // so that the rows are never copied
  next_.assign(width_, 0);
  first_output_.assign(1, kNone);
  struct Cursor {
    std::uint32_t pattern;
    std::uint32_t state;
  };
  std::vector<Cursor> alive;
  for (std::uint32_t p = 0; p < patterns.size(); ++p)
    if (!patterns[p].empty()) alive.push_back({p, 0});
  for (std::size_t depth = 0; !alive.empty(); ++depth) {
    std::vector<Cursor> still;
    for (const Cursor& cursor : alive) {
      const std::string& pattern = patterns[cursor.pattern];
      const std::size_t edge = std::size_t{cursor.state} * width_ +
                               class_of_[static_cast<unsigned char>(pattern[depth])];
      if (next_[edge] == 0) {
        next_[edge] = static_cast<std::uint32_t>(first_output_.size());
        next_.resize(next_.size() + width_, 0);
        first_output_.push_back(kNone);
      }
      const std::uint32_t state = next_[edge];
      if (depth + 1 < pattern.size()) {
        still.push_back({cursor.pattern, state});
        continue;
      }
      outputs_.push_back(
          {cursor.pattern, static_cast<std::uint32_t>(pattern.size()), first_output_[state]});
      first_output_[state] = static_cast<std::uint32_t>(outputs_.size() - 1);
    }
    alive = std::move(still);
  }

  // Failure links, by depth, that is by number: a state's missing edges are those of the state for
  // its longest proper suffix, and what ends there ends here too.
  const std::size_t states = first_output_.size();
  std::vector<std::uint32_t> suffix(states, 0);
  for (std::size_t state = 0; state < states; ++state) {
    for (std::uint32_t c = 0; c < width_; ++c) {
      std::uint32_t& edge = next_[state * width_ + c];
      const std::uint32_t fallback =
          state == 0 ? 0 : next_[std::size_t{suffix[state]} * width_ + c];
      if (edge == 0) {
        edge = fallback;
        continue;
      }
      suffix[edge] = fallback;
      std::uint32_t* last = &first_output_[edge];
      while (*last != kNone) last = &outputs_[*last].next;
      *last = first_output_[fallback];
    }
  }
  for (std::uint32_t& edge : next_)
    edge = edge * width_ * 2 + (first_output_[edge] == kNone ? 0U : 1U);
}

std::vector<ScanHit> Scanner::scan(std::string_view text) const {
  std::vector<ScanHit> hits;
  if (outputs_.empty() || text.size() > std::numeric_limits<std::uint32_t>::max()) return hits;
  std::uint32_t row = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i < size; ++i) {
    const std::uint32_t step = next_[row + class_of_[static_cast<unsigned char>(text[i])]];
    row = step >> 1U;
    if ((step & 1U) == 0) continue;
    for (std::uint32_t o = first_output_[row / width_]; o != kNone; o = outputs_[o].next)
      hits.push_back({i + 1 - outputs_[o].length, i + 1, outputs_[o].pattern});
  }
  return hits;
}

}  // namespace demarche::knowledge
