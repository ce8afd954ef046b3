// SPDX-License-Identifier: Apache-2.0
// Facts in the making: one draft a match, before the drafts know each other.
#pragma once

#include <limits>
#include <map>
#include <vector>

#include "extract/fact.h"
#include "extract/match.h"
#include "extract/tree.h"
#include "knowledge/lexicon.h"

namespace demarche::extract {

inline constexpr std::size_t kNoDraft = std::numeric_limits<std::size_t>::max();

/// A fact in the making. Indices are positions in Drafts::all.
struct Draft {
  Fact fact;
  TokenId trigger = kNoToken;
  std::vector<std::size_t> about;
  std::vector<std::size_t> denies;
  std::vector<EntityId> speakers;  // who says it, as actors
  knowledge::Behaviour behaviour = knowledge::Behaviour::kPlain;
  bool negated = false;
  bool has_content =
      false;  // something that it is about is said, whether or not it is an event that we know
  bool told = true;  // false: only there for others to point at, or joined to another
  std::size_t same_as = kNoDraft;
};

/// All drafts of a document. The first matches.size() of them are those of the matches, in order;
/// drafts that others give rise to follow.
struct Drafts {
  const Tree& tree;
  const std::vector<Match>& matches;
  std::vector<Draft> all;
  std::map<TokenId, std::size_t> by_trigger;

  [[nodiscard]] const resolve::Entities& entities() const { return tree.view().entities; }
  [[nodiscard]] bool is(std::size_t i, knowledge::Behaviour behaviour) const {
    return all[i].behaviour == behaviour;
  }
  /// Something done, not something said.
  [[nodiscard]] bool is_deed(std::size_t i) const {
    return is(i, knowledge::Behaviour::kDeed) || is(i, knowledge::Behaviour::kConduct);
  }
  /// The draft that this one was joined to, or itself.
  [[nodiscard]] std::size_t same(std::size_t i) const {
    while (all[i].same_as != kNoDraft) i = all[i].same_as;
    return i;
  }
  /// Whether two drafts are about one and the same draft.
  [[nodiscard]] bool share_content(const Draft& a, const Draft& b) const;
  /// The draft that a phrase evokes, looking through "a series of" and support verbs, or kNoDraft.
  [[nodiscard]] std::size_t evoked(TokenId token, int depth = 0) const;
};

/// One draft a match, each with the drafts that its content evokes.
Drafts draft_facts(const Tree& tree, const std::vector<Match>& matches);

}  // namespace demarche::extract
