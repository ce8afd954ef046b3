// SPDX-License-Identifier: Apache-2.0
#include "extract/principal.h"

#include <algorithm>

namespace demarche::extract {
namespace {

using knowledge::ActorType;
using resolve::Entities;
using resolve::Entity;
using resolve::EntityId;
using resolve::kNoEntity;

constexpr int kMaxChain = 8;  // longer chains of belonging are circles

/// The next one up: whom a person represents or serves, what a body is part of. A person's own
/// state is none: citizens do not act for it.
EntityId superior(const Entities& entities, const Entity& entity) {
  if (entity.represents != kNoEntity) return entity.represents;
  for (const resolve::OfficeId office : entity.offices)
    if (entities.offices[office].post_in != kNoEntity) return entities.offices[office].post_in;
  return entity.type == ActorType::kPerson ? kNoEntity : entity.part_of;
}

}  // namespace

EntityId principal_of(const Entities& entities, EntityId actor) {
  EntityId current = actor;
  for (int i = 0; i < kMaxChain; ++i) {
    const Entity& entity = entities.entities[current];
    const bool acts_for_another =
        entity.type == ActorType::kPerson || knowledge::is_government_body(entity.type) ||
        entity.type == ActorType::kAlliance;  // the European Commission acts for the Union
    if (!acts_for_another) return current;
    const EntityId next = superior(entities, entity);
    if (next == kNoEntity) break;
    current = next;
  }
  const ActorType type = entities.entities[current].type;
  return type == ActorType::kPerson ? actor : current;
}

EntityId state_of(const Entities& entities, EntityId actor) {
  EntityId current = actor;
  for (int i = 0; i < kMaxChain && current != kNoEntity; ++i) {
    const Entity& entity = entities.entities[current];
    if (entity.type == ActorType::kStateActor) return current;
    EntityId next = superior(entities, entity);
    if (next == kNoEntity)
      for (const auto& relation : entities.relations)
        if (relation.subject == current && (relation.kind == resolve::RelationKind::kSponsoredBy ||
                                            relation.kind == resolve::RelationKind::kFrontFor))
          next = relation.object;
    current = next == kNoEntity ? entity.part_of : next;
  }
  return kNoEntity;
}

std::vector<EntityId> states_of(const Entities& entities, const std::vector<EntityId>& actors) {
  std::vector<EntityId> found;
  for (const EntityId id : actors) {
    const EntityId state = state_of(entities, id);
    add(found, state == kNoEntity ? id : state);
  }
  return found;
}

Acting acting(const Entities& entities, const std::vector<EntityId>& actors) {
  Acting result;
  for (const EntityId actor : actors) {
    const EntityId principal = principal_of(entities, actor);
    add(result.principals, principal);
    if (principal == actor) continue;
    add(result.voices, actor);
    const EntityId body = entities.entities[actor].represents;
    if (body != kNoEntity && body != principal) add(result.voices, body);
  }
  return result;
}

void add(std::vector<EntityId>& ids, EntityId id) {
  const auto at = std::ranges::lower_bound(ids, id);
  if (at == ids.end() || *at != id) ids.insert(at, id);
}

void add(std::vector<EntityId>& ids, const std::vector<EntityId>& more) {
  for (const EntityId id : more) add(ids, id);
}

bool has(const std::vector<EntityId>& ids, EntityId id) {
  return std::ranges::binary_search(ids, id);
}

bool intersect(const std::vector<EntityId>& a, const std::vector<EntityId>& b) {
  return std::ranges::any_of(a, [&](EntityId id) { return has(b, id); });
}

}  // namespace demarche::extract
