// SPDX-License-Identifier: Apache-2.0
// Statements of documents in; one graph in a fixed order, with prefixes, out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/ontology.h"
#include "rdf/prefixes.h"
#include "rdf/quads.h"
#include "rdf/write.h"
#include "support/result.h"

namespace demarche::graph {

/// The statements of one or more documents as a set, each term kept once: for Turtle and TriG,
/// which are written in one piece. (N-Triples and N-Quads can instead be written document by
/// document with `rdf::make_writer`, in constant memory.)
class GraphStore {
 public:
  /// Keeps a reference to the ontology. `keep_graphs`: a statement that stands in two named graphs
  /// stays in both; else the names of graphs are dropped.
  GraphStore(std::string base, const knowledge::Ontology& ontology, bool keep_graphs);

  GraphStore(const GraphStore&) = delete;
  GraphStore& operator=(const GraphStore&) = delete;

  void add(const rdf::QuadTable& document);

  /// The statements in the order for reading, each once: documents, actors, offices, events,
  /// claims, then mentions; of each its classes, the most special first, its label, what else is
  /// said of it, its evidence. The order depends on nothing but the set of statements.
  [[nodiscard]] std::vector<rdf::Statement> arranged() const;

  /// The well-known prefixes, one a kind of individual below the base, and, where the statements
  /// are of a few documents only, one a document for its mentions.
  [[nodiscard]] rdf::Prefixes prefixes() const;

  /// Writes the whole graph in that order.
  support::Status write(rdf::Format format, const rdf::ByteSink& bytes) const;

 private:
  [[nodiscard]] std::vector<rdf::Quad> sorted_quads() const;

  std::string base_;
  const knowledge::Ontology& ontology_;
  bool keep_graphs_;
  rdf::QuadTable all_;  // quads as added, may repeat
};

/// Writes the graph of some statements.
support::Status write_graph(const rdf::QuadTable& statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes);

}  // namespace demarche::graph
