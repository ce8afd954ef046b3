// SPDX-License-Identifier: Apache-2.0
// The entity layer: whom a document speaks of, under which names, where, and how they belong
// together.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/actor.h"
#include "resolve/firmness.h"
#include "text/token.h"

namespace demarche::resolve {

using EntityId = std::uint32_t;
inline constexpr EntityId kNoEntity = std::numeric_limits<EntityId>::max();
using OfficeId = std::uint32_t;

/// One place in the text where entities are meant: by a name, a description or a pronoun. "The
/// three nations" means three entities at once; in "US and UK officials" the one mention headed by
/// "officials" means both states.
struct EntityMention {
  text::Span span;                      // the whole phrase without leading article: the evidence
  text::TokenId head = text::kNoToken;  // the token that is the argument in the tree
  std::vector<EntityId> entities;       // never empty, ascending
  bool by_name = false;    // a proper name stands here (not "the ministry", not a pronoun)
  bool adjective = false;  // the adjective of a state alone: "Dutch" before a noun
};

/// A post that a person of this document holds: "Foreign Minister" of New Zealand.
struct Office {
  std::string label;             // as the text gives it, without the state: "Foreign Minister"
  EntityId post_in = kNoEntity;  // the body or state it belongs to
};

/// One actor of the document. An entity that the text does not mention can be here too, where it
/// identifies another (the state that a ministry is part of): it then has no mention, and no
/// evidence in the graph.
struct Entity {
  knowledge::ActorType type = knowledge::ActorType::kOrganization;
  bool named = false;  // has a proper name; false for a Group and for "the country's cyber agency"
  bool known = false;  // linked to an actor of the knowledge, whose label and key it has; the graph
                       // labels others by their key, so that all documents label them alike
  std::string label;  // canonical: of the knowledge where linked, else the fullest name in the text
  std::string key;    // IRI below the base, such as "state/CHN" or "person/oliver-dowden"
  std::string iso3;   // of a StateActor
  std::vector<std::string>
      names;  // the name forms in this text, the fullest first; descriptions for a Group
  EntityId part_of =
      kNoEntity;  // the state, alliance or body it is an organ of, or whose people it is made up of
  bool news_outlet = false;  // an agency, newspaper or broadcaster: it reports what others say
  EntityId represents = kNoEntity;  // whom a person speaks for, where the text says so
  std::vector<OfficeId> offices;    // of a Person
};

enum class RelationKind : std::uint8_t {
  kPartOf,
  kMemberOf,
  kSponsoredBy,
  kFrontFor,
  kHoldsOffice,
  kRepresents,
  kAlias
};

/// Local names in the dm: namespace, index = RelationKind.
inline constexpr std::array<std::string_view, 7> kRelationNames = {
    "partOf", "memberOf", "sponsoredBy", "frontFor", "holdsOffice", "represents", "alias"};

/// A relation between actors that the text states, each with the words that say so. Becomes the
/// plain triple (where some evidence affirms it) and a dm:Claim.
struct Relation {
  EntityId subject = kNoEntity;
  RelationKind kind = RelationKind::kPartOf;
  EntityId object = kNoEntity;     // unless kHoldsOffice or kAlias
  OfficeId office = 0;             // for kHoldsOffice
  std::string alias;               // for kAlias
  std::vector<Evidence> evidence;  // never empty
};

/// The entities of one document.
struct Entities {
  std::vector<Entity> entities;         // index = EntityId
  std::vector<EntityMention> mentions;  // in document order (span.begin, then longer first)
  std::vector<Office> offices;          // index = OfficeId
  std::vector<Relation> relations;
};

}  // namespace demarche::resolve
