// SPDX-License-Identifier: Apache-2.0
// EventNode: one event of the graph, and the nodes that each fact of a document stands for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/fact.h"
#include "graph/actors.h"
#include "graph/draft.h"
#include "knowledge/ontology.h"
#include "resolve/entity.h"

namespace demarche::graph {

/// One node. Actors and events are told by their keys; a role that the text leaves out is empty.
struct EventNode {
  const knowledge::EventClass* event = nullptr;
  std::string key;
  std::string label;
  std::vector<std::string> agents;   // at most one where the agent is part of the identity
  std::vector<std::string> targets;  // likewise
  std::vector<std::string> about;
  std::string denies;
  std::string status;  // local names of concepts
  std::vector<std::string> kinds;
  extract::FactId fact = extract::kNoFact;
  bool is_implied = false;  // an accusation or conduct that the text speaks of without telling it
};

/// The nodes of all facts of a document, in the order in which the facts need each other.
class EventNodes {
 public:
  /// Keeps references to its arguments; they outlive it.
  EventNodes(const Draft& draft, const resolve::Entities& entities, const extract::Facts& facts,
             const ActorNames& names);

  /// All nodes, and those that they imply. Two of them may have one key: then they are one event.
  [[nodiscard]] const std::vector<EventNode>& all() const { return nodes_; }
  /// The keys of the nodes that a fact stands for.
  [[nodiscard]] std::vector<std::string> keys_of(extract::FactId id) const;

 private:
  enum class State : std::uint8_t { kNew, kOpen, kDone };
  using NodeIds = std::vector<std::size_t>;

  const NodeIds& build(extract::FactId id);
  void build_whole(const extract::Fact& fact, EventNode node, NodeIds& ids);
  void build_parts(const extract::Fact& fact, const EventNode& start, NodeIds& ids);
  void build_pair(const extract::Fact& fact, EventNode node, NodeIds& ids);
  void build_denials(const extract::Fact& fact, const EventNode& node, NodeIds& ids);
  std::size_t add(EventNode node);

  NodeIds nodes_of(const std::vector<extract::FactId>& facts);
  std::vector<std::string> about(const extract::Fact& fact, const EventNode& node);
  std::string conduct(const extract::Fact& fact);
  NodeIds denied(const extract::Fact& fact, const EventNode& denial);
  std::size_t implied_accusation(const extract::Fact& fact, std::string_view accuser,
                                 std::string_view accused);
  [[nodiscard]] bool answers_for(std::string_view actor, std::string_view other) const;

  const Draft& draft_;
  const resolve::Entities& entities_;
  const extract::Facts& facts_;
  const ActorNames& names_;
  std::vector<EventNode> nodes_;
  std::vector<NodeIds> ids_;   // index = FactId
  std::vector<State> states_;  // index = FactId
};

}  // namespace demarche::graph
