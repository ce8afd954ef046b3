// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>

#include "graph/actors.h"
#include "graph/key.h"
#include "graph/slug_names.h"
#include "support/slug.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using resolve::Entities;
using resolve::Entity;
using resolve::EntityId;

/// Where the entity is first meant; an empty span where it is not.
text::Span first_place(const Entities& entities, EntityId id) {
  for (const resolve::EntityMention& mention : entities.mentions)
    if (std::ranges::find(mention.entities, id) != mention.entities.end()) return mention.span;
  return {};
}

/// What takes a state for one has found its code.
bool is_nameless_state(const Entity& entity) {
  return entity.type == ActorType::kStateActor && entity.iso3.empty();
}

std::string_view class_of(const Entity& entity) {
  return knowledge::name(is_nameless_state(entity) ? ActorType::kOrganization : entity.type);
}

std::string key_of(const Draft& draft, const Entities& entities, EntityId id) {
  const Entity& entity = entities.entities[id];
  if (is_nameless_state(entity)) return "org/" + support::slug(entity.label);
  if (!entity.key.empty()) return safe_key(entity.key);
  const std::string prefix(knowledge::key_prefix(entity.type));
  if (entity.named || entity.type == ActorType::kGroup) return prefix + support::slug(entity.label);
  const std::string segment = prefix.substr(0, prefix.find('/'));
  KeyLine line(segment);
  line.add_place(draft.document_key(), draft.document(), first_place(entities, id));
  return line.mint(segment, "unnamed");
}

/// The state whose code stands before the slug of a body or group: kNoEntity where there is none.
EntityId state_of_slug(const Entities& entities, EntityId id, std::string_view slug) {
  EntityId up = entities.entities[id].part_of;
  for (std::size_t steps = 0; up < entities.entities.size() && steps < entities.entities.size();
       ++steps) {
    const Entity& entity = entities.entities[up];
    const std::string prefix = last_part(entity.iso3) + "-";
    if (!entity.iso3.empty() && slug.size() > prefix.size() &&
        slug.substr(0, prefix.size()) == prefix)
      return up;
    up = entity.part_of;
  }
  return resolve::kNoEntity;
}

/// A function of the key: two texts that write a name in different ways must label it alike.
std::string label_of(const Entities& entities, EntityId id, const std::string& key) {
  const Entity& entity = entities.entities[id];
  if (entity.known && !entity.label.empty()) return entity.label;
  std::string slug = last_part(key);
  std::string suffix;
  if (const EntityId state = state_of_slug(entities, id, slug); state != resolve::kNoEntity) {
    slug.erase(0, entities.entities[state].iso3.size() + 1);
    suffix = " (" + entities.entities[state].label + ")";
  }
  if (!entity.named && entity.type != ActorType::kGroup &&
      key.find("/unnamed-") != std::string::npos)
    return "unnamed " + std::string(entity.type == ActorType::kAptGroup ? "group" : "body");
  return (entity.type == ActorType::kGroup ? words_of_slug(slug) : name_of_slug(slug)) + suffix;
}

std::string office_key(const resolve::Office& office, const std::vector<std::string>& actor_keys) {
  std::string key = "office/";
  if (office.post_in < actor_keys.size()) key += last_part(actor_keys[office.post_in]) + "-";
  return key + support::slug(office.label);
}

}  // namespace

ActorNames name_actors(const Draft& draft, const Entities& entities) {
  ActorNames names;
  for (EntityId id = 0; id < entities.entities.size(); ++id) {
    names.keys.push_back(key_of(draft, entities, id));
    names.classes.push_back(class_of(entities.entities[id]));
    names.labels.push_back(label_of(entities, id, names.keys.back()));
  }
  for (const resolve::Office& office : entities.offices) {
    names.office_keys.push_back(office_key(office, names.keys));
    names.office_labels.push_back(name_of_slug(support::slug(office.label)));
  }
  return names;
}

}  // namespace demarche::graph
