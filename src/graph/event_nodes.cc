// SPDX-License-Identifier: Apache-2.0
#include "graph/event_nodes.h"

#include <algorithm>
#include <utility>

#include "graph/event_identity.h"
#include "graph/key.h"

namespace demarche::graph {
namespace {

using extract::Fact;
using extract::FactId;
using extract::FactStatus;
using knowledge::EventClass;
using resolve::EntityId;

/// The range of dm:denies.
constexpr std::string_view kAccusation = "Accusation";
constexpr std::string_view kConduct = "Event";

bool is_accusation(const EventClass& event) {
  return std::ranges::find(event.chain, kAccusation) != event.chain.end();
}

/// Whether the class is split into atomic nodes: one agent, one target.
bool is_atomic(const EventClass& event) {
  return event.has_key_field(event.agent_property) || event.has_key_field(event.target_property);
}

/// What happened needs no status; what is only threatened or told not to have happened has one.
std::string status_of(const Fact& fact, const EventClass& event) {
  const std::string_view status = extract::kFactStatusNames[static_cast<std::size_t>(fact.status)];
  if (fact.status == FactStatus::kNone) return event.done_status;
  if (!event.done_status.empty()) return std::string(status);
  if (fact.status == FactStatus::kUrged) return "planned";
  return fact.status == FactStatus::kLifted ? std::string() : std::string(status);
}

std::vector<std::string> keys(const ActorNames& names, const std::vector<EntityId>& ids) {
  std::vector<std::string> keys;
  for (const EntityId id : ids)
    if (const std::string_view key = names.key(id);
        !key.empty() && std::ranges::find(keys, key) == keys.end())
      keys.emplace_back(key);
  return keys;
}

/// The actors of one side, each alone; one side that is left out, where there are none.
std::vector<std::vector<std::string>> each_alone(const std::vector<std::string>& keys) {
  std::vector<std::vector<std::string>> sides;
  sides.reserve(keys.size());
  for (const std::string& key : keys) sides.push_back({key});
  if (sides.empty()) sides.emplace_back();
  return sides;
}

std::string only(const std::vector<std::string>& keys) {
  return keys.size() == 1 ? keys.front() : std::string();
}

bool has(const std::vector<std::string>& keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

/// Those that pass a test; all where none does.
template <typename Test>
std::vector<std::size_t> preferred(const std::vector<std::size_t>& ids, Test test) {
  std::vector<std::size_t> chosen;
  std::ranges::copy_if(ids, std::back_inserter(chosen), test);
  return chosen.empty() ? ids : chosen;
}

}  // namespace

EventNodes::EventNodes(const Draft& draft, const resolve::Entities& entities,
                       const extract::Facts& facts, const ActorNames& names)
    : draft_(draft),
      entities_(entities),
      facts_(facts),
      names_(names),
      ids_(facts.size()),
      states_(facts.size(), State::kNew) {
  for (FactId id = 0; id < facts.size(); ++id) build(id);
}

std::vector<std::string> EventNodes::keys_of(FactId id) const {
  std::vector<std::string> keys;
  if (id < ids_.size())
    for (const std::size_t node : ids_[id]) keys.push_back(nodes_[node].key);
  return keys;
}

const EventNodes::NodeIds& EventNodes::build(FactId id) {
  static const NodeIds kNone;
  if (id >= facts_.size() || states_[id] == State::kOpen) return kNone;  // or facts in a circle
  if (states_[id] == State::kDone) return ids_[id];
  states_[id] = State::kOpen;
  const Fact& fact = facts_[id];
  EventNode node;
  node.event = &draft_.ontology().event(fact.event_class);
  node.status = status_of(fact, *node.event);
  node.fact = id;
  for (const std::string& kind : fact.kinds)
    if (draft_.ontology().is_kind_of(kind, node.event->name)) node.kinds.push_back(kind);
  NodeIds ids;
  if (is_atomic(*node.event))
    build_parts(fact, node, ids);
  else
    build_whole(fact, std::move(node), ids);
  ids_[id] = std::move(ids);
  states_[id] = State::kDone;
  return ids_[id];
}

std::size_t EventNodes::add(EventNode node) {
  nodes_.push_back(std::move(node));
  return nodes_.size() - 1;
}

void EventNodes::build_whole(const Fact& fact, EventNode node, NodeIds& ids) {
  node.agents = keys(names_, fact.agents);
  node.targets = keys(names_, fact.targets);
  for (const std::size_t id : nodes_of(fact.about)) node.about.push_back(nodes_[id].key);
  identify_whole(draft_, entities_, names_, fact, node);
  ids.push_back(add(std::move(node)));
}

void EventNodes::build_parts(const Fact& fact, const EventNode& start, NodeIds& ids) {
  const bool has_target = !start.event->target_property.empty();
  const auto targets =
      each_alone(has_target ? keys(names_, fact.targets) : std::vector<std::string>());
  for (const auto& agent : each_alone(keys(names_, fact.agents))) {
    for (const auto& target : targets) {
      if (agent.empty() && target.empty()) continue;
      if (agent == target) continue;  // nobody acts against itself; the reading is wrong
      EventNode node = start;
      node.agents = agent;
      node.targets = target;
      build_pair(fact, std::move(node), ids);
    }
  }
}

/// One agent, one target: what else is part of the identity and single?
void EventNodes::build_pair(const Fact& fact, EventNode node, NodeIds& ids) {
  if (node.event->has_key_field("denies")) {
    build_denials(fact, node, ids);
    return;
  }
  node.about = about(fact, node);
  const bool one_kind = node.event->has_key_field("kind");
  const auto kinds =
      one_kind ? each_alone(node.kinds) : std::vector<std::vector<std::string>>{node.kinds};
  const auto abouts = is_accusation(*node.event)
                          ? each_alone(node.about)
                          : std::vector<std::vector<std::string>>{node.about};
  for (const auto& kind : kinds) {
    for (const auto& event : abouts) {
      EventNode part = node;
      part.kinds = kind;
      part.about = event;
      identify_atomic(draft_, names_, fact, part);
      ids.push_back(add(std::move(part)));
    }
  }
}

void EventNodes::build_denials(const Fact& fact, const EventNode& node, NodeIds& ids) {
  if (node.agents.empty()) return;
  for (const std::size_t id : denied(fact, node)) {
    EventNode denial = node;
    denial.denies = nodes_[id].key;
    identify_atomic(draft_, names_, fact, denial);
    ids.push_back(add(std::move(denial)));
  }
}

EventNodes::NodeIds EventNodes::nodes_of(const std::vector<FactId>& facts) {
  NodeIds all;
  for (const FactId fact : facts) {
    const NodeIds& ids = build(fact);
    all.insert(all.end(), ids.begin(), ids.end());
  }
  return all;
}

/// The events that an act is about: of the atomic parts of a fact, those by the one that the act is
/// directed at. An accusation is always about something, if only about conduct not told.
std::vector<std::string> EventNodes::about(const Fact& fact, const EventNode& node) {
  const std::string target = only(node.targets);
  std::vector<std::string> keys;
  for (const FactId id : fact.about)
    for (const std::size_t event :
         preferred(build(id), [&](std::size_t i) { return has(nodes_[i].agents, target); }))
      if (!has(keys, nodes_[event].key)) keys.push_back(nodes_[event].key);
  if (keys.empty() && is_accusation(*node.event)) keys.push_back(conduct(fact));
  return keys;
}

/// Conduct that an accusation is about without the text saying what it was.
std::string EventNodes::conduct(const Fact& fact) {
  EventNode node;
  node.event = &draft_.ontology().event(kConduct);
  node.fact = static_cast<FactId>(&fact - facts_.data());
  node.is_implied = true;
  identify_conduct(draft_, fact, node);
  std::string key = node.key;
  add(std::move(node));
  return key;
}

/// The accusations that one denier denies: of the named accusers where the text names them, of the
/// denier or of those for whom it answers where it does.
EventNodes::NodeIds EventNodes::denied(const Fact& fact, const EventNode& denial) {
  const std::string denier = only(denial.agents);
  NodeIds told = nodes_of(fact.denies);
  std::erase_if(told, [&](std::size_t id) { return !is_accusation(*nodes_[id].event); });
  const auto of_denier = [&](NodeIds ids) {
    ids = preferred(ids, [&](std::size_t id) {
      return only(nodes_[id].targets).empty() || answers_for(denier, only(nodes_[id].targets));
    });
    return preferred(ids, [&](std::size_t id) { return has(nodes_[id].targets, denier); });
  };
  const std::vector<std::string> accusers = keys(names_, fact.targets);
  if (accusers.empty()) {
    if (!told.empty()) return of_denier(std::move(told));
    return {implied_accusation(fact, {}, denier)};
  }
  NodeIds ids;
  for (const std::string& accuser : accusers) {
    if (accuser == denier) continue;
    NodeIds by_accuser = told;
    std::erase_if(by_accuser, [&](std::size_t id) { return !has(nodes_[id].agents, accuser); });
    if (by_accuser.empty()) by_accuser.push_back(implied_accusation(fact, accuser, denier));
    for (const std::size_t id : of_denier(std::move(by_accuser))) ids.push_back(id);
  }
  if (ids.empty()) ids.push_back(implied_accusation(fact, {}, denier));
  return ids;
}

std::size_t EventNodes::implied_accusation(const Fact& fact, std::string_view accuser,
                                           std::string_view accused) {
  EventNode node;
  node.event = &draft_.ontology().event(kAccusation);
  node.status = node.event->done_status;
  if (!accuser.empty()) node.agents = {std::string(accuser)};
  node.targets = {std::string(accused)};
  node.fact = static_cast<FactId>(&fact - facts_.data());
  node.is_implied = true;
  const NodeIds events = nodes_of(fact.about);
  node.about = {events.empty() ? conduct(fact) : nodes_[events.front()].key};
  identify_atomic(draft_, names_, fact, node);
  return add(std::move(node));
}

/// Whether an actor is another, or the other is an organ of it or said to be run by it.
bool EventNodes::answers_for(std::string_view actor, std::string_view other) const {
  if (actor == other) return true;
  for (const resolve::Relation& relation : entities_.relations)
    if (relation.kind != resolve::RelationKind::kAlias && names_.key(relation.subject) == other &&
        names_.key(relation.object) == actor)
      return true;
  for (EntityId id = 0; id < entities_.entities.size(); ++id)
    if (names_.keys[id] == other && names_.key(entities_.entities[id].part_of) == actor)
      return true;
  return false;
}

}  // namespace demarche::graph
