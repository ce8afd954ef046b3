// SPDX-License-Identifier: Apache-2.0
// The fact layer: who did what to whom, who says so and how firmly. One struct for all event
// classes.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "resolve/entity.h"
#include "resolve/firmness.h"
#include "text/document.h"

namespace demarche::extract {

using FactId = std::uint32_t;
inline constexpr FactId kNoFact = std::numeric_limits<FactId>::max();

/// dm:StatusScheme; kNone is written as no status on an Attack and as done (imposed for a Sanction)
/// on an act.
enum class FactStatus : std::uint8_t { kNone, kPlanned, kUrged, kRuledOut, kLifted };
inline constexpr std::array<std::string_view, 5> kFactStatusNames = {"", "planned", "urged",
                                                                     "ruledOut", "lifted"};

/// A fact with all its fillers together; `graph` splits acts into atomic ones (one agent, one
/// target each).
struct Fact {
  std::string
      event_class;  // local name in dm: "Attack", "Accusation", ... or "Event" for other conduct
  std::vector<resolve::EntityId>
      agents;  // principals (who accuses, denies, imposes); of an Attack: alleged perpetrators
  std::vector<resolve::EntityId>
      voices;  // persons or bodies that spoke or acted for them (dm:voicedBy)
  std::vector<resolve::EntityId>
      targets;  // accused, sanctioned, recipient; of an Attack: who was hit
  std::vector<FactId>
      about;  // the events an act is about; what a condemnation or diplomatic step answers
  std::vector<FactId> reason;  // of a Sanction: the events given as its ground
  std::vector<FactId> denies;  // of a Denial: accusations
  FactStatus status = FactStatus::kNone;
  std::vector<std::string> kinds;       // local names in dm:KindScheme ("espionage", "expulsion")
  std::vector<std::string> techniques;  // IRIs
  std::string scale_text;               // "40 million voters"
  std::int64_t scale_min = -1;          // 40000000; -1 where there is none
  std::string operation;                // name of a named operation, else empty
  text::Date from, to;                  // when, resolved; year 0 where not known
  text::Span head;  // the trigger phrase: identity of an Attack that has no better key
  std::vector<resolve::Evidence> evidence;  // never empty
  std::string entry;                        // local name of the lexicon entry that found it
  std::string path;  // how the arguments were reached, for `demarche explain`
};

using Facts = std::vector<Fact>;  // in document order of `head`; index = FactId

}  // namespace demarche::extract
