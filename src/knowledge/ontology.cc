// SPDX-License-Identifier: Apache-2.0
#include "knowledge/ontology.h"

#include <algorithm>
#include <utility>

#include "rdf/vocabulary.h"

namespace demarche::knowledge {
namespace {

using rdf::Graph;
using rdf::Node;
using support::Error;
using support::ErrorCode;

constexpr std::string_view kSkosConcept = "http://www.w3.org/2004/02/skos/core#Concept";
constexpr std::string_view kSkosPrefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
constexpr std::string_view kSkosInScheme = "http://www.w3.org/2004/02/skos/core#inScheme";

/// The local name of a term in dm:; empty for terms elsewhere.
std::string local_name(Node node) {
  const std::string_view iri = node.value();
  const std::string_view base = rdf::dm::kNamespace;
  return node.is_iri() && iri.substr(0, base.size()) == base ? std::string(iri.substr(base.size()))
                                                             : std::string();
}

/// The superclasses in dm:, breadth first, each once.
std::vector<std::string> chain_of(const Graph& graph, Node start) {
  std::vector<Node> nodes = {start};
  for (std::size_t i = 0; i < nodes.size(); ++i)
    for (const Node parent : graph.objects(nodes[i], rdf::rdfs::kSubClassOf))
      if (!local_name(parent).empty() && std::ranges::find(nodes, parent) == nodes.end())
        nodes.push_back(parent);
  std::vector<std::string> chain;
  chain.reserve(nodes.size());
  for (const Node node : nodes) chain.push_back(local_name(node));
  return chain;
}

/// The objects of an annotation on the class or on its nearest ancestor that has it.
std::vector<Node> inherited(const Graph& graph, const std::vector<std::string>& chain,
                            std::string_view annotation) {
  for (const std::string& name : chain) {
    std::vector<Node> found =
        graph.objects(graph.find(rdf::dm::iri(name)), rdf::dm::iri(annotation));
    if (!found.empty()) return found;
  }
  return {};
}

std::string first_text(const std::vector<Node>& nodes) {
  if (nodes.empty()) return {};
  return nodes.front().is_literal() ? std::string(nodes.front().value())
                                    : local_name(nodes.front());
}

Error error_at(const Graph& graph, Node subject, std::string message) {
  Error error{ErrorCode::kKnowledge, std::move(message), {}, 0};
  if (const auto rows = graph.rows_of(subject); !rows.empty()) {
    error.file = graph.file_name(rows.front());
    error.line = rows.front().line;
  }
  return error;
}

bool is_segment(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

support::Result<EventClass> read_event_class(const Graph& graph, Node node,
                                             std::vector<std::string> chain) {
  EventClass event;
  event.name = chain.front();
  event.segment = first_text(inherited(graph, chain, "iriSegment"));
  event.key_code = first_text(inherited(graph, chain, "keyCode"));
  event.agent_property = first_text(inherited(graph, chain, "agentProperty"));
  event.target_property = first_text(inherited(graph, chain, "targetProperty"));
  event.done_status = first_text(inherited(graph, chain, "doneStatus"));
  for (const Node property : inherited(graph, chain, "keyProperty")) {
    const std::string field =
        property.value() == rdf::schema::kStartDate ? "year" : local_name(property);
    if (field.empty())
      return error_at(
          graph, node,
          "dm:keyProperty is no property of the ontology: " + std::string(property.value()));
    event.key_fields.insert(field);
  }
  if (!is_segment(event.segment) || !is_segment(event.key_code))
    return error_at(graph, node,
                    "dm:" + event.name + " needs dm:iriSegment and dm:keyCode of letters a to z");
  event.chain = std::move(chain);
  return event;
}

std::string label_of(const Graph& graph, Node node, std::string_view property) {
  for (const Node label : graph.objects(node, property))
    if (label.language().empty() || label.language() == "en") return std::string(label.value());
  return {};
}

support::Status read_classes(const Graph& graph, Ontology& ontology) {
  for (const Node node : graph.subjects_of_type(rdf::owl::kClass)) {
    const std::string name = local_name(node);
    if (name.empty()) continue;
    std::vector<std::string> chain = chain_of(graph, node);
    ontology.chains[name] = chain;
    if (std::ranges::find(chain, "Event") == chain.end()) continue;
    auto event = read_event_class(graph, node, std::move(chain));
    if (!event) return event.error();
    event->label = ontology.labels[name];
    ontology.events.emplace(name, *std::move(event));
  }
  return support::ok();
}

void read_terms(const Graph& graph, Ontology& ontology) {
  const Node label = graph.find(rdf::rdfs::kLabel);
  const Node domain = graph.find(rdf::rdfs::kDomain);
  const Node range = graph.find(rdf::rdfs::kRange);
  for (const rdf::Row& row : graph.rows()) {
    const std::string name = local_name(row.subject);
    if (name.empty()) continue;
    const std::string object = local_name(row.object);
    if (row.predicate == label)
      ontology.labels.try_emplace(name, label_of(graph, row.subject, rdf::rdfs::kLabel));
    else if (row.predicate == domain && !object.empty())
      ontology.domains.try_emplace(name, object);
    else if (row.predicate == range && !object.empty())
      ontology.ranges.try_emplace(name, object);
  }
  for (const Node node : graph.subjects_of_type(kSkosConcept)) {
    const std::string name = local_name(node);
    if (name.empty()) continue;
    ontology.labels[name] = label_of(graph, node, kSkosPrefLabel);
    ontology.schemes[name] = local_name(graph.object(node, kSkosInScheme));
    if (const Node divided = graph.object(node, rdf::dm::iri("kindOf")))
      ontology.kind_of[name] = local_name(divided);
  }
}

}  // namespace

const EventClass& Ontology::event(std::string_view name) const {
  const auto found = events.find(name);
  return found != events.end() ? found->second : events.find("Event")->second;
}

std::vector<std::string> Ontology::chain(std::string_view class_name) const {
  const auto found = chains.find(class_name);
  return found != chains.end() ? found->second : std::vector<std::string>{std::string(class_name)};
}

std::string Ontology::label(std::string_view name) const {
  const auto found = labels.find(name);
  return found != labels.end() && !found->second.empty() ? found->second : std::string(name);
}

bool Ontology::is_a(std::string_view class_name, std::string_view ancestor) const {
  const auto found = chains.find(class_name);
  if (found == chains.end()) return class_name == ancestor;
  return std::ranges::find(found->second, ancestor) != found->second.end();
}

bool Ontology::fits(std::string_view property, std::string_view subject_class,
                    std::string_view object_class) const {
  const auto domain = domains.find(property);
  const auto range = ranges.find(property);
  return (domain == domains.end() || is_a(subject_class, domain->second)) &&
         (range == ranges.end() || object_class.empty() || is_a(object_class, range->second));
}

bool Ontology::is_kind_of(std::string_view kind, std::string_view class_name) const {
  const auto found = kind_of.find(kind);
  return found != kind_of.end() && is_a(class_name, found->second);
}

bool Ontology::is_concept(std::string_view name, std::string_view scheme) const {
  const auto found = schemes.find(name);
  return found != schemes.end() && found->second == scheme;
}

support::Result<Ontology> read_ontology(const rdf::Graph& graph) {
  Ontology ontology;
  read_terms(graph, ontology);
  if (const support::Status status = read_classes(graph, ontology); !status) return status.error();
  if (ontology.events.find("Event") == ontology.events.end())
    return Error{ErrorCode::kKnowledge, "the ontology has no class dm:Event", {}, 0};
  return ontology;
}

}  // namespace demarche::knowledge
