// SPDX-License-Identifier: Apache-2.0
// How a description is worded: its articles, numbers and modifiers.
#pragma once

#include <optional>
#include <string_view>

#include "resolve/cast.h"

namespace demarche::resolve {

/// Questions on the words of a mention. Keeps references: the cast must outlive it.
class Wording {
 public:
  explicit Wording(const Cast& cast) : cast_(cast), view_(cast.view) {}

  [[nodiscard]] bool is_definite(const Mention& m) const;
  /// Bare: nothing before the head but numbers.
  [[nodiscard]] bool is_bare(const Mention& m) const;
  /// The same, or no more than words for whose government it is: "federal", "conservative".
  [[nodiscard]] bool is_just_ruling(const Mention& m) const;
  /// "the country behind the attack": what stands behind it tells which one is meant.
  [[nodiscard]] bool is_picked_out(const Mention& m) const;
  /// "the three countries", "the tiny Baltic state": not "the other countries".
  [[nodiscard]] bool is_of_the_text(const Mention& m) const;
  /// Nothing but states before the head: "the Dutch ministry".
  [[nodiscard]] bool only_states(const Mention& m) const;
  [[nodiscard]] std::optional<std::size_t> number_before(const Mention& m) const;
  [[nodiscard]] bool is_subject(const Mention& m) const;
  /// First token of a description behind its states and possessors.
  [[nodiscard]] TokenId core_begin(const Mention& m) const;
  [[nodiscard]] bool describes_hackers(const Mention& m) const;

 private:
  const Cast& cast_;
  const View& view_;
};

}  // namespace demarche::resolve
