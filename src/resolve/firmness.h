// SPDX-License-Identifier: Apache-2.0
// How firmly a span of text supports something: the part of evidence that stands on dm:Mention
// nodes.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "text/document.h"

namespace demarche::resolve {

/// dm:StanceScheme.
enum class Stance : std::uint8_t {
  kAsserted,
  kReported,
  kAlleged,
  kSuspected,
  kAssessed,
  kCharged
};
inline constexpr std::array<std::string_view, 6> kStanceNames = {
    "asserted", "reported", "alleged", "suspected", "assessed", "charged"};

/// One span as support for one entity, fact or relation.
struct Evidence {
  text::Span span;
  Stance stance = Stance::kAsserted;
  bool negated = false;    // dm:polarity
  std::string likelihood;  // local name in dm:LikelihoodScheme ("phiaHighlyLikely"), empty where
                           // none is stated
  std::uint32_t source =
      std::numeric_limits<std::uint32_t>::max();  // EntityId of dm:reportedSource, or kNoEntity
  std::uint8_t confidence = 90;                   // of the reading, in hundredths
};

}  // namespace demarche::resolve
