// SPDX-License-Identifier: Apache-2.0
// Layers built by hand for the tests of graph: a text, its entities and its facts, told by words.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/fact.h"
#include "graph/statements.h"
#include "knowledge/ontology.h"
#include "resolve/entity.h"
#include "support/sha256.h"
#include "text/document.h"

namespace demarche::graph::testing {

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The ontology of the product.
inline const knowledge::Ontology& ontology() {
  static const knowledge::Ontology loaded = [] {
    rdf::Graph graph;
    const std::string path = std::string(DEMARCHE_SOURCE_DIR) + "/ontology/demarche.ttl";
    const auto status = graph.read(read_file(path), path);
    EXPECT_TRUE(status) << status.error().to_string();
    auto ontology = knowledge::read_ontology(graph);
    EXPECT_TRUE(ontology) << ontology.error().to_string();
    return *std::move(ontology);
  }();
  return loaded;
}

/// One document and its layers. Spans are told by words of the text: the first place that has them.
struct Layers {
  explicit Layers(std::string words, text::Date published = {})
      : document(std::move(words), published) {}

  [[nodiscard]] text::Span span(std::string_view words) const {
    const std::size_t begin = document.text().find(words);
    EXPECT_NE(begin, std::string_view::npos) << words;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }

  [[nodiscard]] resolve::Evidence evidence(std::string_view words) const {
    resolve::Evidence evidence;
    evidence.span = span(words);
    return evidence;
  }

  /// An entity that the knowledge does not have, with a name or description in the text.
  resolve::EntityId entity(knowledge::ActorType type, std::string key, std::string_view words) {
    resolve::Entity entity;
    entity.type = type;
    entity.named = type != knowledge::ActorType::kGroup;
    entity.key = std::move(key);
    entity.label = words;
    const auto id = static_cast<resolve::EntityId>(entities.entities.size());
    if (!words.empty()) {
      entity.names.emplace_back(words);
      mention(words, {id}, entity.named);
    }
    entities.entities.push_back(std::move(entity));
    return id;
  }

  /// A state of the knowledge; `words` may be empty, for one that the text does not mention.
  resolve::EntityId state(std::string_view iso3, std::string label, std::string_view words) {
    const resolve::EntityId id =
        entity(knowledge::ActorType::kStateActor, "state/" + std::string(iso3), words);
    resolve::Entity& entity = entities.entities[id];
    entity.known = true;
    entity.iso3 = iso3;
    entity.label = std::move(label);
    return id;
  }

  void mention(std::string_view words, std::vector<resolve::EntityId> ids, bool by_name) {
    entities.mentions.push_back({span(words), text::kNoToken, std::move(ids), by_name});
  }

  extract::Fact& fact(std::string event_class, std::string_view words,
                      std::vector<resolve::EntityId> agents,
                      std::vector<resolve::EntityId> targets) {
    extract::Fact fact;
    fact.event_class = std::move(event_class);
    fact.head = span(words);
    fact.agents = std::move(agents);
    fact.targets = std::move(targets);
    fact.evidence.push_back(evidence(words));
    facts.push_back(std::move(fact));
    return facts.back();
  }

  /// Sorted, each once.
  [[nodiscard]] std::vector<rdf::Statement> statements(const GraphOptions& options = {}) const {
    const std::string sha256 = support::sha256_hex(document.text());
    rdf::QuadTable table =
        statements_of({sha256, "article.txt", ""}, document, entities, facts, ontology(), options);
    table.sort();
    return table.statements();
  }

  text::Document document;
  resolve::Entities entities;
  extract::Facts facts;
};

inline rdf::QuadTable table_of(const std::vector<rdf::Statement>& statements) {
  rdf::QuadTable table;
  for (const rdf::Statement& statement : statements) table.add(statement);
  return table;
}

/// A term as short as can be: keys for individuals, local names for terms of the ontology.
inline std::string brief(const rdf::Term& term) {
  for (const std::string_view start :
       {std::string_view(kDefaultBase), std::string_view("https://w3id.org/demarche#")})
    if (term.value.rfind(start, 0) == 0) return term.value.substr(start.size());
  const std::size_t cut = term.is_iri() ? term.value.find_last_of("#/") : std::string::npos;
  std::string text = cut == std::string::npos ? term.value : term.value.substr(cut + 1);
  return term.is_literal() ? "\"" + text + "\"" : text;
}

/// The statements whose predicate is one of some local names, as "subject predicate object".
inline std::set<std::string> lines(const std::vector<rdf::Statement>& statements,
                                   std::initializer_list<std::string_view> predicates) {
  std::set<std::string> lines;
  for (const rdf::Statement& statement : statements) {
    const std::string predicate = brief(statement.predicate);
    if (std::find(predicates.begin(), predicates.end(), predicate) == predicates.end()) continue;
    lines.insert(brief(statement.subject) + " " + predicate + " " + brief(statement.object));
  }
  return lines;
}

/// The objects of one predicate of the subjects of one class.
inline std::set<std::string> objects(const std::vector<rdf::Statement>& statements,
                                     std::string_view class_name, std::string_view predicate) {
  std::set<rdf::Term> subjects;
  for (const rdf::Statement& statement : statements)
    if (brief(statement.predicate) == "type" && brief(statement.object) == class_name)
      subjects.insert(statement.subject);
  std::set<std::string> found;
  for (const rdf::Statement& statement : statements)
    if (subjects.count(statement.subject) != 0 && brief(statement.predicate) == predicate)
      found.insert(brief(statement.object));
  return found;
}

/// How many individuals are of a class.
inline std::size_t count(const std::vector<rdf::Statement>& statements,
                         std::string_view class_name) {
  return static_cast<std::size_t>(
      std::count_if(statements.begin(), statements.end(), [&](const rdf::Statement& statement) {
        return brief(statement.predicate) == "type" && brief(statement.object) == class_name;
      }));
}

}  // namespace demarche::graph::testing
