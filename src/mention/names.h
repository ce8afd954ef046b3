// SPDX-License-Identifier: Apache-2.0
// Names: of the gazetteer, by their make ("Ministry of Tides", "Acme Ltd", "Dr Ola Berg"), and
// capital words that may be names and are not known yet.
#pragma once

#include <vector>

#include "mention/mention.h"
#include "mention/view.h"

namespace demarche::mention {

/// What a name was found by.
enum class NameSource : std::uint8_t {
  kKnown,     // the gazetteer
  kMake,      // heads, suffixes, given names, patterns
  kUnknown,   // capital letters only: an actor if something else says so
  kState,     // name, adjective, demonym, capital or seat of a state
  kBodyKind,  // "foreign ministry"
};

/// A stretch of tokens that is a name, or a word about states.
struct NameSpan {
  TokenId begin = 0;
  TokenId end = 0;
  NameSource source = NameSource::kUnknown;
  std::optional<knowledge::ActorType> type = {};
  std::vector<knowledge::ActorId> candidates = {};
  knowledge::KindId body_kind = knowledge::kNoKind;
  knowledge::NameKind name_kind = knowledge::NameKind::kName;  // of a state
  bool cued_only = false;
};

/// Name spans in document order; none overlaps another.
std::vector<NameSpan> find_names(const View& view);

}  // namespace demarche::mention
