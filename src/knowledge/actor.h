// SPDX-License-Identifier: Apache-2.0
// What an actor can be: the classes below dm:Actor, shared by the gazetteer and by the entities
// found in a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace demarche::knowledge {

/// The leaf classes of dm:Actor.
enum class ActorType : std::uint8_t {
  kStateActor,
  kAlliance,
  kMinistry,
  kAgency,
  kLegislature,
  kDiplomaticMission,
  kGovernmentBody,
  kCompany,
  kOrganization,
  kAptGroup,
  kPerson,
  kGroup,
};

/// Local names in the dm: namespace, index = ActorType.
inline constexpr std::array<std::string_view, 12> kActorTypeNames = {
    "StateActor",     "Alliance", "Ministry",     "Agency",   "Legislature", "DiplomaticMission",
    "GovernmentBody", "Company",  "Organization", "APTGroup", "Person",      "Group"};

inline std::string_view name(ActorType type) {
  return kActorTypeNames[static_cast<std::size_t>(type)];
}

/// An organ of a state or of an alliance.
inline bool is_government_body(ActorType type) {
  return type >= ActorType::kMinistry && type <= ActorType::kGovernmentBody;
}

/// The first part of the keys of actors of a type.
inline std::string_view key_prefix(ActorType type) {
  switch (type) {
    case ActorType::kStateActor:
      return "state/";
    case ActorType::kAlliance:
      return "alliance/";
    case ActorType::kAptGroup:
      return "apt/";
    case ActorType::kPerson:
      return "person/";
    case ActorType::kGroup:
      return "group/";
    case ActorType::kCompany:
    case ActorType::kOrganization:
      return "org/";
    default:
      return "gov/";
  }
}

}  // namespace demarche::knowledge
