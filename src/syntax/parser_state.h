// SPDX-License-Identifier: Apache-2.0
// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the artificial
// root at the end of the sentence, so that each sequence of legal transitions makes one tree.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/tagset.h"

namespace demarche::syntax {

inline constexpr int kLabels = static_cast<int>(kDeprelNames.size());
inline constexpr int kTransitions = 1 + 2 * kLabels;
inline constexpr int kNone = -1;

/// What a transition does. A transition's number is 0 for shift, 1 + label for left, and 1 +
/// kLabels + label for right.
enum class Move : std::uint8_t { kShift, kLeft, kRight };

inline Move move_of(int transition) {
  return transition == 0 ? Move::kShift : transition <= kLabels ? Move::kLeft : Move::kRight;
}
inline Deprel label_of(int transition) { return static_cast<Deprel>((transition - 1) % kLabels); }
inline int transition_of(Move move, Deprel label) {
  if (move == Move::kShift) return 0;
  return 1 + (move == Move::kRight ? kLabels : 0) + static_cast<int>(label);
}

/// A partial parse of one sentence. Nodes 0 .. size-1 are its words, node `size` is the root.
class ParserState {
 public:
  explicit ParserState(int size)
      : size_(size),
        heads_(static_cast<std::size_t>(size), kNone),
        labels_(static_cast<std::size_t>(size), Deprel::kDep),
        children_(static_cast<std::size_t>(size) + 1) {
    stack_.reserve(static_cast<std::size_t>(size));
  }

  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] bool done() const { return next_ == size_ && stack_.empty(); }

  /// The i-th node from the top of the stack, or kNone.
  [[nodiscard]] int stack(int i) const {
    const int at = static_cast<int>(stack_.size()) - 1 - i;
    return at < 0 ? kNone : stack_[static_cast<std::size_t>(at)];
  }
  [[nodiscard]] int stack_size() const { return static_cast<int>(stack_.size()); }
  /// The i-th node of the buffer (the last one is the root), or kNone.
  [[nodiscard]] int buffer(int i) const { return next_ + i <= size_ ? next_ + i : kNone; }

  [[nodiscard]] int head(int node) const { return heads_[static_cast<std::size_t>(node)]; }
  [[nodiscard]] Deprel label(int node) const { return labels_[static_cast<std::size_t>(node)]; }

  /// The children that a node has so far; the first two and the last two of each side.
  struct Children {
    int left1 = kNone;   // leftmost
    int left2 = kNone;   // second from the left
    int right1 = kNone;  // rightmost
    int right2 = kNone;  // second from the right
    int left_count = 0;
    int right_count = 0;
  };
  [[nodiscard]] const Children& children(int node) const {
    return children_[static_cast<std::size_t>(node)];
  }

  [[nodiscard]] bool is_legal(Move move) const {
    switch (move) {
      case Move::kShift:
        return next_ < size_;
      case Move::kLeft:  // the root takes its one child when all else is done
        return next_ < size_ ? !stack_.empty() : stack_.size() == 1;
      case Move::kRight:
        return stack_.size() >= 2;
    }
    return false;
  }

  /// Does a legal move. The child of the artificial root gets the label root whatever `label` is,
  /// and nothing else gets it.
  void apply(Move move, Deprel label) {
    if (move == Move::kShift) {
      stack_.push_back(next_++);
      return;
    }
    const int child = stack_.back();
    stack_.pop_back();
    const int head = move == Move::kLeft ? next_ : stack_.back();
    if (head == size_)
      label = Deprel::kRoot;
    else if (label == Deprel::kRoot)
      label = Deprel::kDep;
    heads_[static_cast<std::size_t>(child)] = head;
    labels_[static_cast<std::size_t>(child)] = label;
    Children& siblings = children_[static_cast<std::size_t>(head)];
    if (child < head) {  // children come from the inside outwards
      siblings.left2 = siblings.left1;
      siblings.left1 = child;
      ++siblings.left_count;
    } else {
      siblings.right2 = siblings.right1;
      siblings.right1 = child;
      ++siblings.right_count;
    }
  }

 private:
  int size_;
  int next_ = 0;
  std::vector<int> stack_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<Children> children_;
};

}  // namespace demarche::syntax
