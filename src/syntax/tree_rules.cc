// SPDX-License-Identifier: Apache-2.0
#include "syntax/tree_rules.h"

#include <algorithm>

namespace demarche::syntax {
namespace {

bool is_mark(const std::vector<Upos>& tags, int node) {
  return node >= 0 && node < static_cast<int>(tags.size()) &&
         tags[static_cast<std::size_t>(node)] == Upos::kPunct;
}

int head_of(const ParserState& state, Move move) {
  return move == Move::kLeft ? state.buffer(0) : state.stack(1);
}

/// Gives the children of a mark to its first child that is no mark, which takes the mark's place;
/// if there is none, to the mark's head.
void free_mark(int mark, const std::vector<Upos>& tags, std::vector<int>& heads,
               std::vector<Deprel>& labels) {
  const int size = static_cast<int>(tags.size());
  const auto at = static_cast<std::size_t>(mark);
  int heir = kNone;
  for (int i = 0; i < size && heir == kNone; ++i)
    if (heads[static_cast<std::size_t>(i)] == mark && !is_mark(tags, i)) heir = i;
  const int head = heads[at];
  if (heir == kNone && head == size) return;  // nothing but marks
  for (int i = 0; i < size; ++i)
    if (heads[static_cast<std::size_t>(i)] == mark && i != heir)
      heads[static_cast<std::size_t>(i)] = heir == kNone ? head : heir;
  if (heir == kNone) return;
  const auto to = static_cast<std::size_t>(heir);
  heads[to] = head;
  if (labels[at] != Deprel::kPunct) labels[to] = labels[at];
  heads[at] = heir;
  labels[at] = Deprel::kPunct;
}

}  // namespace

bool has_fit_head(const ParserState& state, const std::vector<Upos>& tags, Move move) {
  return move == Move::kShift || !is_mark(tags, head_of(state, move));
}

FitLabels fit_labels(const ParserState& state, const std::vector<Upos>& tags, Move move) {
  if (head_of(state, move) == state.size()) return FitLabels::kAny;  // it becomes root anyway
  return is_mark(tags, state.stack(0)) ? FitLabels::kPunctOnly : FitLabels::kAllButPunct;
}

void free_marks(const std::vector<Upos>& tags, std::vector<int>& heads,
                std::vector<Deprel>& labels) {
  std::vector<bool> has_child(tags.size() + 1, false);
  for (const int head : heads) has_child[static_cast<std::size_t>(head)] = true;
  for (std::size_t i = 0; i < tags.size(); ++i)
    if (tags[i] == Upos::kPunct && has_child[i])
      free_mark(static_cast<int>(i), tags, heads, labels);
  // A mark at the root may have got its first other child from a mark below it.
  const auto root = std::ranges::find(heads, static_cast<int>(tags.size())) - heads.begin();
  if (is_mark(tags, static_cast<int>(root))) free_mark(static_cast<int>(root), tags, heads, labels);
}

}  // namespace demarche::syntax
