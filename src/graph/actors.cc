// SPDX-License-Identifier: Apache-2.0
#include "graph/actors.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "graph/key.h"
#include "rdf/vocabulary.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using resolve::Entities;
using resolve::Entity;
using resolve::EntityId;
using resolve::EntityMention;
using resolve::Relation;
using resolve::RelationKind;

/// What can have posts.
constexpr std::string_view kOrganization = "Organization";

/// What of a document's entities goes into the graph; index = EntityId.
struct Selection {
  std::vector<bool> told;    // has a part in a fact, or a name in the text: written with evidence
  std::vector<bool> needed;  // told, or identifies one that is
};

void mark(std::vector<bool>& marks, EntityId id) {
  if (id < marks.size()) marks[id] = true;
}

void mark_fillers(std::vector<bool>& told, const extract::Fact& fact) {
  for (const auto* fillers : {&fact.agents, &fact.voices, &fact.targets})
    for (const EntityId id : *fillers) mark(told, id);
  for (const resolve::Evidence& evidence : fact.evidence) mark(told, evidence.source);
}

/// A name stands for the entity alone; "US and UK officials" does not, and an adjective alone gives
/// the entity no name.
bool names_it(const text::Document& document, const EntityMention& mention, const Entity& entity) {
  if (mention.by_name && mention.entities.size() == 1 && !entity.names.empty()) return true;
  return std::ranges::find(entity.names, document.text(mention.span)) != entity.names.end();
}

std::vector<std::vector<const EntityMention*>> mentions_by_entity(const Entities& entities) {
  std::vector<std::vector<const EntityMention*>> mentions(entities.entities.size());
  for (const EntityMention& mention : entities.mentions)
    for (const EntityId id : mention.entities)
      if (id < mentions.size()) mentions[id].push_back(&mention);
  return mentions;
}

bool is_relation(const Draft& draft, const Entities& entities, const ActorNames& names,
                 const Relation& relation) {
  const std::size_t count = entities.entities.size();
  if (relation.subject >= count) return false;
  const std::string_view subject = names.classes[relation.subject];
  std::string_view object;
  if (relation.kind == RelationKind::kHoldsOffice) {
    if (relation.office >= entities.offices.size()) return false;
  } else if (relation.kind == RelationKind::kAlias) {
    if (relation.alias.size() < 2) return false;
  } else {
    if (relation.object >= count || relation.object == relation.subject) return false;
    object = names.classes[relation.object];
  }
  return draft.ontology().fits(resolve::kRelationNames[static_cast<std::size_t>(relation.kind)],
                               subject, object);
}

/// dm:partOf identifies a body or a group, and gives the nationality of a person; of others only a
/// text can say it.
bool is_identified_by_parent(const Entity& entity) {
  return knowledge::is_government_body(entity.type) || entity.type == ActorType::kGroup ||
         entity.type == ActorType::kPerson;
}

void need_identifiers(Selection& selection, const Entities& entities, EntityId id) {
  const Entity& entity = entities.entities[id];
  if (is_identified_by_parent(entity)) mark(selection.needed, entity.part_of);
  mark(selection.needed, entity.represents);
  for (const resolve::OfficeId office : entity.offices)
    if (office < entities.offices.size()) mark(selection.needed, entities.offices[office].post_in);
}

/// What a selected entity needs is selected too: as many rounds as the longest way to a parent.
void select_related(const Draft& draft, const Entities& entities, const ActorNames& names,
                    Selection& selection) {
  for (std::vector<bool> before; before != selection.needed || before.empty();) {
    before = selection.needed;
    for (const Relation& relation : entities.relations) {
      if (!is_relation(draft, entities, names, relation) || !selection.told[relation.subject])
        continue;
      for (const resolve::Evidence& evidence : relation.evidence)
        mark(selection.told, evidence.source);
      mark(selection.needed, relation.object);
      if (relation.kind == RelationKind::kHoldsOffice)
        mark(selection.needed, entities.offices[relation.office].post_in);
    }
    for (EntityId id = 0; id < entities.entities.size(); ++id) {
      if (selection.told[id]) selection.needed[id] = true;
      if (selection.needed[id]) need_identifiers(selection, entities, id);
    }
    if (entities.entities.empty()) return;
  }
}

Selection select(const Draft& draft, const Entities& entities, const extract::Facts& facts,
                 const ActorNames& names,
                 const std::vector<std::vector<const EntityMention*>>& mentions) {
  const std::size_t count = entities.entities.size();
  Selection selection{std::vector<bool>(count), std::vector<bool>(count)};
  for (const extract::Fact& fact : facts) mark_fillers(selection.told, fact);
  for (EntityId id = 0; id < entities.entities.size(); ++id)
    if (entities.entities[id].named)
      for (const EntityMention* mention : mentions[id])
        if (names_it(draft.document(), *mention, entities.entities[id])) mark(selection.told, id);
  select_related(draft, entities, names, selection);
  return selection;
}

void write_office(Draft& draft, const Entities& entities, const ActorNames& names,
                  resolve::OfficeId id) {
  const std::string& key = names.office_keys[id];
  draft.add(key, rdf::rdfns::kType, rdf::iri(std::string(rdf::org::kPost)));
  draft.add_label(key, names.office_labels[id]);
  const EntityId post_in = entities.offices[id].post_in;
  if (post_in < names.keys.size() && draft.ontology().is_a(names.classes[post_in], kOrganization))
    draft.add(key, rdf::org::kPostIn, draft.individual(names.keys[post_in]));
}

void link_if_fit(Draft& draft, const Entities& entities, const ActorNames& names, EntityId subject,
                 std::string_view property, EntityId object) {
  if (object >= entities.entities.size() || object == subject) return;
  if (draft.ontology().fits(property, names.classes[subject], names.classes[object]))
    draft.link(names.keys[subject], property, names.keys[object]);
}

void write_actor(Draft& draft, const Entities& entities, const ActorNames& names, EntityId id) {
  const Entity& entity = entities.entities[id];
  const std::string& key = names.keys[id];
  draft.add_types(key, names.classes[id]);
  draft.add_label(key, names.labels[id]);
  if (!entity.iso3.empty()) draft.add(key, rdf::skos::kNotation, rdf::literal(entity.iso3));
  if (is_identified_by_parent(entity))
    link_if_fit(draft, entities, names, id, "partOf", entity.part_of);
  link_if_fit(draft, entities, names, id, "represents", entity.represents);
  for (const resolve::OfficeId office : entity.offices) {
    if (office >= entities.offices.size() || entity.type != ActorType::kPerson) continue;
    draft.link(key, "holdsOffice", names.office_keys[office]);
    write_office(draft, entities, names, office);
  }
}

/// Every place that names the entity; where none does, the first that means it.
void write_actor_evidence(Draft& draft, const Entity& entity, const std::string& key,
                          const std::vector<const EntityMention*>& mentions) {
  std::vector<const EntityMention*> naming;
  std::ranges::copy_if(mentions, std::back_inserter(naming), [&](const EntityMention* mention) {
    return names_it(draft.document(), *mention, entity);
  });
  if (naming.empty() && !mentions.empty()) naming.push_back(mentions.front());
  for (const EntityMention* mention : naming) {
    resolve::Evidence evidence;
    evidence.span = mention->span;
    draft.support(key, evidence, {});
  }
}

struct Claim {
  std::string key;
  std::string predicate;  // local name
  rdf::Term object;
};

Claim claim_of(const Draft& draft, const ActorNames& names, const Relation& relation) {
  Claim claim;
  claim.predicate = resolve::kRelationNames[static_cast<std::size_t>(relation.kind)];
  std::string object;
  if (relation.kind == RelationKind::kAlias) {
    claim.object = rdf::literal(relation.alias);
    object = "\"" + relation.alias + "\"";
  } else {
    object = relation.kind == RelationKind::kHoldsOffice ? names.office_keys[relation.office]
                                                         : names.keys[relation.object];
    claim.object = draft.individual(object);
  }
  const std::string& subject = names.keys[relation.subject];
  claim.key = KeyLine("clm")
                  .add("subject", subject)
                  .add("predicate", claim.predicate)
                  .add("object", object)
                  .mint("claim", last_part(subject));
  return claim;
}

void write_relation(Draft& draft, const Entities& entities, const ActorNames& names,
                    const Relation& relation) {
  const Claim claim = claim_of(draft, names, relation);
  const std::string& subject = names.keys[relation.subject];
  const std::string predicate = rdf::dm::iri(claim.predicate);
  if (relation.kind == RelationKind::kHoldsOffice)
    write_office(draft, entities, names, relation.office);
  if (std::ranges::any_of(relation.evidence, [](const auto& e) { return !e.negated; }))
    draft.add(subject, predicate, claim.object);
  draft.add_types(claim.key, "Claim");
  draft.add(claim.key, rdf::rdfns::kSubject, draft.individual(subject));
  draft.add(claim.key, rdf::rdfns::kPredicate, rdf::iri(predicate));
  draft.add(claim.key, rdf::rdfns::kObject, claim.object);
  for (const resolve::Evidence& evidence : relation.evidence)
    draft.support(claim.key, evidence, names.key(evidence.source));
}

}  // namespace

void write_actors(Draft& draft, const Entities& entities, const extract::Facts& facts,
                  const ActorNames& names) {
  const auto mentions = mentions_by_entity(entities);
  const Selection selection = select(draft, entities, facts, names, mentions);
  for (EntityId id = 0; id < entities.entities.size(); ++id) {
    if (!selection.needed[id]) continue;
    write_actor(draft, entities, names, id);
    if (selection.told[id] && draft.options().evidence == EvidenceLevel::kAll)
      write_actor_evidence(draft, entities.entities[id], names.keys[id], mentions[id]);
  }
  for (const Relation& relation : entities.relations)
    if (is_relation(draft, entities, names, relation) && selection.told[relation.subject])
      write_relation(draft, entities, names, relation);
}

}  // namespace demarche::graph
