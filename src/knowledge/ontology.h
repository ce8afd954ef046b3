// SPDX-License-Identifier: Apache-2.0
// What the graph can say: the classes and terms of ontology/demarche.ttl, as tables.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rdf/graph.h"
#include "support/result.h"

namespace demarche::knowledge {

/// How individuals of a class below dm:Event are written. All names are local names in dm: unless
/// said otherwise; annotations that a class lacks are those of its nearest ancestor.
struct EventClass {
  std::string name;                  // "Indictment"
  std::string label;                 // "indictment"
  std::vector<std::string> chain;    // "Indictment", "Accusation", "Act", "Event": itself first
  std::string segment;               // of the IRI: "indictment"
  std::string key_code;              // "ind"
  std::string agent_property;        // "accuser"; empty where the class has none
  std::string target_property;       // "accused"; empty where the class has none
  std::set<std::string> key_fields;  // "about", "accused", "accuser"; "year" for schema:startDate
  std::string done_status;           // "done"; empty where the class has none

  [[nodiscard]] bool has_key_field(std::string_view field) const {
    return key_fields.count(std::string(field)) != 0;
  }
};

/// The ontology. Const after `read_ontology`.
struct Ontology {
  std::map<std::string, EventClass, std::less<>> events;                // by local name
  std::map<std::string, std::vector<std::string>, std::less<>> chains;  // of every class in dm:
  std::map<std::string, std::string, std::less<>> labels;   // of every term in dm:, English
  std::map<std::string, std::string, std::less<>> schemes;  // concept to concept scheme
  std::map<std::string, std::string, std::less<>> kind_of;  // kind to the class that it divides
  std::map<std::string, std::string, std::less<>> domains;  // property to class, both in dm:
  std::map<std::string, std::string, std::less<>> ranges;   // property to class, both in dm:

  /// The event class of a name; dm:Event itself where there is no such class.
  [[nodiscard]] const EventClass& event(std::string_view name) const;
  /// The class and its ancestors in dm:, itself first; only itself where it is not known.
  [[nodiscard]] std::vector<std::string> chain(std::string_view class_name) const;
  /// The English label of a term; its local name where it has none.
  [[nodiscard]] std::string label(std::string_view name) const;
  /// Whether a class is another or lies below it.
  [[nodiscard]] bool is_a(std::string_view class_name, std::string_view ancestor) const;
  /// Whether a property may have a subject and an object of these classes, as far as it says.
  [[nodiscard]] bool fits(std::string_view property, std::string_view subject_class,
                          std::string_view object_class) const;
  /// Whether a kind is one of this class or of an ancestor: ("espionage", "Attack").
  [[nodiscard]] bool is_kind_of(std::string_view kind, std::string_view class_name) const;
  /// Whether a concept belongs to a scheme: ("espionage", "KindScheme").
  [[nodiscard]] bool is_concept(std::string_view name, std::string_view scheme) const;
};

/// Reads the ontology from a graph that holds demarche.ttl, and maybe classes and concepts that a
/// user adds. kKnowledge, with file and line, where a class or annotation makes no sense.
support::Result<Ontology> read_ontology(const rdf::Graph& graph);

}  // namespace demarche::knowledge
