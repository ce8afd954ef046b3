// SPDX-License-Identifier: Apache-2.0
#include "graph/event_identity.h"

#include <algorithm>
#include <string>

#include "graph/key.h"
#include "support/slug.h"

namespace demarche::graph {
namespace {

using extract::Fact;
using knowledge::ActorType;
using resolve::Entities;
using resolve::Entity;
using resolve::EntityId;

constexpr std::size_t kSlugLength = 60;
constexpr std::size_t kLabelBytes = 100;
constexpr std::size_t kLabelledTargets = 3;

std::string label_of_key(const ActorNames& names, std::string_view key) {
  const auto found = std::ranges::find(names.keys, key);
  return found == names.keys.end()
             ? std::string(key)
             : names.labels[static_cast<std::size_t>(found - names.keys.begin())];
}

/// The labels of some actors in one line; the rest are counted.
std::string list_labels(const ActorNames& names, const std::vector<std::string>& keys) {
  std::string list;
  for (std::size_t i = 0; i < keys.size() && i < kLabelledTargets; ++i)
    list.append(i == 0 ? "" : ", ").append(label_of_key(names, keys[i]));
  if (keys.size() > kLabelledTargets)
    list += " and " + std::to_string(keys.size() - kLabelledTargets) + " more";
  return list;
}

/// The words of a span in one line, cut at a space where they are long.
std::string words_of(const text::Document& document, text::Span span) {
  std::string words;
  for (const char c : document.text(span)) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space)
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  if (words.size() > kLabelBytes)
    words.resize(std::min(words.rfind(' ', kLabelBytes), words.size()));
  while (!words.empty() && words.back() == ' ') words.pop_back();
  return words;
}

/// The one named target that can tell an event from others; kNoEntity where there is none.
EntityId telling_target(const Entities& entities, const Fact& fact) {
  if (fact.targets.size() != 1 || fact.targets.front() >= entities.entities.size())
    return resolve::kNoEntity;
  const Entity& entity = entities.entities[fact.targets.front()];
  const bool is_wide = entity.type == ActorType::kStateActor ||
                       entity.type == ActorType::kAlliance || entity.type == ActorType::kGroup;
  return entity.named && !is_wide ? fact.targets.front() : resolve::kNoEntity;
}

std::string with_status(const Draft& draft, const EventNode& node, std::string label) {
  if (!node.status.empty() && node.status != node.event->done_status)
    label += " (" + draft.ontology().label(node.status) + ")";
  return label;
}

void add_status(const EventNode& node, KeyLine& line) {
  if (node.status != node.event->done_status || node.event->has_key_field("status"))
    line.add("status", node.status);
}

std::string slug_of(const std::vector<std::string>& keys) {
  std::string joined;
  for (const std::string& key : keys)
    joined.append(joined.empty() ? "" : "-").append(last_part(key));
  return joined.empty() ? joined : support::slug(joined, kSlugLength);
}

void identify_by_place(const Draft& draft, const ActorNames& names, const Fact& fact,
                       EventNode& node) {
  KeyLine line(node.event->key_code);
  line.add_place(draft.document_key(), draft.document(), fact.head);
  add_status(node, line);
  std::vector<std::string> first = node.targets;
  if (first.size() > 2) first.resize(2);
  const std::string words = words_of(draft.document(), fact.head);
  node.key = line.mint(node.event->segment,
                       first.empty() ? support::slug(words, kSlugLength) : slug_of(first));
  node.label =
      node.targets.empty() ? words : node.event->label + " on " + list_labels(names, node.targets);
  if (node.label.empty()) node.label = node.event->label;
  node.label = with_status(draft, node, std::move(node.label));
}

}  // namespace

void identify_whole(const Draft& draft, const Entities& entities, const ActorNames& names,
                    const Fact& fact, EventNode& node) {
  const EntityId target = telling_target(entities, fact);
  const std::string year = std::to_string(fact.from.year);
  KeyLine line(node.event->key_code);
  std::string slug;
  if (!fact.operation.empty()) {
    slug = support::slug(fact.operation, kSlugLength);
    line.add("operation", slug);
    node.label = "operation " + slug;
  } else if (target != resolve::kNoEntity && fact.from.year > 0) {
    slug = last_part(names.keys[target]) + "-" + year;
    line.add("target", names.keys[target]).add("year", year);
    node.label = node.event->label + " on " + names.labels[target] + ", " + year;
  } else {
    identify_by_place(draft, names, fact, node);
    return;
  }
  add_status(node, line);
  node.key = line.mint(node.event->segment, slug);
  node.label = with_status(draft, node, std::move(node.label));
}

void identify_atomic(const Draft& draft, const ActorNames& names, const Fact& fact,
                     EventNode& node) {
  const knowledge::EventClass& event = *node.event;
  KeyLine line(event.key_code);
  for (const std::string& field : event.key_fields) {
    if (field == event.agent_property) line.add(field, node.agents);
    if (field == event.target_property) line.add(field, node.targets);
    if (field == "about") line.add(field, node.about);
    if (field == "denies") line.add(field, node.denies);
    if (field == "kind") line.add(field, node.kinds);
    if (field == "year" && fact.from.year > 0) line.add(field, std::to_string(fact.from.year));
  }
  add_status(node, line);
  std::vector<std::string> sides = node.agents;
  sides.insert(sides.end(), node.targets.begin(), node.targets.end());
  node.key = line.mint(event.segment, slug_of(sides));

  const bool one_kind = event.has_key_field("kind") && !node.kinds.empty();
  node.label = (one_kind ? draft.ontology().label(node.kinds.front()) : event.label) + ": " +
               list_labels(names, node.agents) +
               (node.targets.empty() ? "" : (node.agents.empty() ? "→ " : " → ")) +
               list_labels(names, node.targets);
  node.label = with_status(draft, node, std::move(node.label));
}

void identify_conduct(const Draft& draft, const Fact& fact, EventNode& node) {
  KeyLine line(node.event->key_code);
  line.add_place(draft.document_key(), draft.document(), fact.head);
  node.key = line.mint(node.event->segment, "conduct");
  node.label = "conduct not told";
}

}  // namespace demarche::graph
