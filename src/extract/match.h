// SPDX-License-Identifier: Apache-2.0
// The one matcher of all event classes: lexicon entries on trees, with the phrases that fill their
// roles.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "extract/arguments.h"
#include "extract/standing.h"
#include "extract/tree.h"
#include "knowledge/lexicon.h"

namespace demarche::extract {

/// A word that evokes an event, with what its frame found.
struct Match {
  std::uint32_t entry = 0;  // index into Lexicon::entries()
  TokenId trigger = kNoToken;
  std::array<std::vector<Argument>, knowledge::kRoleCount> roles;
  Standing standing;

  [[nodiscard]] const std::vector<Argument>& role(knowledge::Role r) const {
    return roles[static_cast<std::size_t>(r)];
  }
};

/// All matches of a document in token order; at most one a token: of the entries whose conditions
/// hold, the one with the most conditions, then the first.
std::vector<Match> match_frames(const Tree& tree);

}  // namespace demarche::extract
