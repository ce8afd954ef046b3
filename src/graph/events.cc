// SPDX-License-Identifier: Apache-2.0
#include "graph/events.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "graph/dates.h"
#include "graph/event_nodes.h"
#include "rdf/check.h"
#include "rdf/vocabulary.h"

namespace demarche::graph {
namespace {

using extract::Fact;
using resolve::EntityId;

/// Whether a voice belongs to an actor: is it, is part of it, speaks for it or holds an office in
/// it.
bool speaks_for(const resolve::Entities& entities, const ActorNames& names, EntityId voice,
                std::string_view actor) {
  std::vector<EntityId> way = {voice};
  for (std::size_t i = 0; i < way.size(); ++i) {
    if (names.key(way[i]) == actor) return true;
    if (way[i] >= entities.entities.size()) continue;
    const resolve::Entity& entity = entities.entities[way[i]];
    std::vector<EntityId> up = {entity.part_of, entity.represents};
    for (const resolve::OfficeId office : entity.offices)
      if (office < entities.offices.size()) up.push_back(entities.offices[office].post_in);
    for (const EntityId next : up)
      if (next < entities.entities.size() && std::ranges::find(way, next) == way.end())
        way.push_back(next);
  }
  return false;
}

/// The voices of one agent: of several agents each has its own, and those of nobody speak for all.
std::vector<std::string> voices_of(const resolve::Entities& entities, const ActorNames& names,
                                   const Fact& fact, const EventNode& node) {
  const auto is_of = [&](EntityId voice, std::string_view agent) {
    return speaks_for(entities, names, voice, agent);
  };
  std::vector<std::string> voices;
  for (const EntityId voice : fact.voices) {
    const bool of_any = std::ranges::any_of(
        fact.agents, [&](EntityId agent) { return is_of(voice, names.key(agent)); });
    const bool of_this = std::ranges::any_of(
        node.agents, [&](const std::string& agent) { return is_of(voice, agent); });
    if (!of_any || of_this) voices.emplace_back(names.key(voice));
  }
  return voices;
}

void write_time(Draft& draft, const std::string& key, const Fact& fact) {
  const auto from = date_term(fact.from);
  const auto to = date_term(fact.to);
  if (from) draft.add(key, rdf::schema::kStartDate, *from);
  if (to && fact.to != fact.from && (!from || fact.to > fact.from))
    draft.add(key, rdf::schema::kEndDate, *to);
}

/// What only attacks have, by the domains of the properties.
void write_details(Draft& draft, const EventNode& node, const Fact& fact) {
  const std::string& name = node.event->name;
  const knowledge::Ontology& ontology = draft.ontology();
  if (ontology.fits("technique", name, {}))
    for (const std::string& technique : fact.techniques)
      if (rdf::is_absolute_iri(technique))
        draft.add(node.key, rdf::dm::iri("technique"), rdf::iri(technique));
  if (!ontology.fits("scaleText", name, {})) return;
  if (!fact.scale_text.empty())
    draft.add(node.key, rdf::dm::iri("scaleText"), rdf::literal(fact.scale_text));
  if (fact.scale_min >= 0)
    draft.add(node.key, rdf::dm::iri("scaleMin"),
              rdf::typed(std::to_string(fact.scale_min), rdf::xsd::kInteger));
}

void write_identity(Draft& draft, const EventNode& node) {
  draft.add_types(node.key, node.event->name);
  draft.add_label(node.key, node.label);
  if (const std::string& property = node.event->agent_property; !property.empty())
    for (const std::string& agent : node.agents) draft.link(node.key, property, agent);
  if (const std::string& property = node.event->target_property; !property.empty())
    for (const std::string& target : node.targets) draft.link(node.key, property, target);
  for (const std::string& event : node.about) draft.link(node.key, "about", event);
  draft.link(node.key, "denies", node.denies);
  draft.classify(node.key, "status", node.status);
  for (const std::string& kind : node.kinds) draft.classify(node.key, "kind", kind);
}

void write_evidence(Draft& draft, const EventNode& node, const Fact& fact,
                    const ActorNames& names) {
  for (resolve::Evidence evidence : fact.evidence) {
    if (node.is_implied) {  // the text speaks of it, whatever it says of the fact that implies it
      evidence.stance = resolve::Stance::kReported;
      evidence.negated = false;
      evidence.likelihood.clear();
    }
    draft.support(node.key, evidence, names.key(evidence.source));
  }
}

}  // namespace

void write_events(Draft& draft, const resolve::Entities& entities, const extract::Facts& facts,
                  const ActorNames& names) {
  const EventNodes events(draft, entities, facts, names);
  for (const EventNode& node : events.all()) {
    const Fact& fact = facts[node.fact];
    write_identity(draft, node);
    write_evidence(draft, node, fact, names);
    if (node.is_implied) continue;
    write_time(draft, node.key, fact);
    write_details(draft, node, fact);
    if (draft.ontology().fits("voicedBy", node.event->name, {}))
      for (const std::string& voice : voices_of(entities, names, fact, node))
        draft.link(node.key, "voicedBy", voice);
    if (draft.ontology().fits("reason", node.event->name, {}))
      for (const extract::FactId reason : fact.reason)
        for (const std::string& key : events.keys_of(reason)) draft.link(node.key, "reason", key);
  }
}

}  // namespace demarche::graph
