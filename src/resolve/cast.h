// SPDX-License-Identifier: Apache-2.0
// Cast: the entities of a document while they are found, and who is meant by which mention.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.h"
#include "mention/mention.h"
#include "mention/view.h"
#include "resolve/entity.h"

namespace demarche::resolve {

using knowledge::ActorId;
using knowledge::ActorType;
using mention::is_one_of;
using mention::kNoMention;
using mention::Mention;
using mention::MentionId;
using mention::MentionKind;
using mention::number_of;
using mention::View;
using text::TokenId;

/// Tables that the steps of this room fill. Entities that were joined with others stay as rows that
/// point at what they became, until the end.
struct Cast {
  const View& view;
  const mention::Mentions& mentions;
  const knowledge::Gazetteer& gazetteer;

  std::vector<Entity> entities = {};
  std::vector<EntityId> became = {};                // itself, unless joined with another
  std::vector<std::vector<EntityId>> meaning = {};  // of each mention
  std::vector<Office> offices = {};
  std::vector<Relation> relations = {};
  EntityId dateline = kNoEntity;  // the state of the place that the text is written from
  std::map<ActorId, EntityId> by_actor = {};
  std::map<std::string, EntityId, std::less<>> by_key = {};

  [[nodiscard]] EntityId now(EntityId id) const {
    while (id != kNoEntity && became[id] != id) id = became[id];
    return id;
  }
  [[nodiscard]] Entity& entity(EntityId id) { return entities[now(id)]; }
  [[nodiscard]] const Entity& entity(EntityId id) const { return entities[now(id)]; }
  [[nodiscard]] std::string_view text(const Mention& m) const {
    return view.document().text(m.span);
  }

  /// A new entity. Its key gets a number where it is taken.
  EntityId add(Entity entity);
  /// The entity of an individual of the gazetteer, with those above it.
  EntityId of_actor(ActorId actor);
  /// The same, if it is there already; else kNoEntity.
  [[nodiscard]] EntityId by_actor_now(ActorId actor) const {
    const auto found = by_actor.find(actor);
    return found == by_actor.end() ? kNoEntity : now(found->second);
  }
  /// The state that an entity is or belongs to, or kNoEntity.
  [[nodiscard]] EntityId state_of(EntityId id) const;
  /// Makes two entities one: the second becomes the first.
  void join(EntityId first, EntityId second);
  /// The one entity that a mention means, or kNoEntity.
  [[nodiscard]] EntityId one(MentionId m) const {
    return m == kNoMention || meaning[m].size() != 1 ? kNoEntity : now(meaning[m].front());
  }
};

/// Types that a document's entities have: the text seldom says that an organization is a company,
/// or what kind of a body a body is.
ActorType entity_type(ActorType type);

/// Letters and digits in lower case, one space between words: names alike in this are one name.
std::string fold_name(std::string_view name);

/// Whether the actor at a token says something: the subject of a verb of speech, or right before or
/// after one.
bool is_speaking(const View& view, TokenId head);

/// Whether a mention tells of intruders or of a regime: their state is seldom the one that a text
/// is written in.
bool is_of_intruders(const View& view, const Mention& mention);

/// Whether a mention stands on the other side of what a verb says: "the ministry accused Norway",
/// "Norway's envoy was summoned to the ministry".
bool is_opposite(const View& view, TokenId head, TokenId other);

/// The persons who hold an office or say something.
std::set<EntityId> persons_heard(const Cast& cast);

/// The persons of whom sentences tell and who are not among those heard, in the order of the text:
/// in an article on charges, the accused.
std::vector<EntityId> persons_spoken_about(const Cast& cast, const std::set<EntityId>& heard);

/// The state of a dateline such as "OSLO (Acme News) -" within the first sentences, or kNoActor.
ActorId dateline_of(const Cast& cast);

/// Steps, in this order.
void resolve_names(Cast& cast);         // entities with names
void join_aliases(Cast& cast);          // "Tides Agency (TA)"
void resolve_descriptions(Cast& cast);  // nouns and pronouns, in the order of the text
void resolve_titles(Cast& cast);        // offices
/// "backed by", "part of", "front for".
void find_relations(Cast& cast, const knowledge::Lexicon& lexicon);

}  // namespace demarche::resolve
