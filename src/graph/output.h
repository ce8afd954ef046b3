// SPDX-License-Identifier: Apache-2.0
// The order and the prefixes in which a graph is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/ontology.h"
#include "rdf/prefixes.h"
#include "rdf/term.h"
#include "rdf/write.h"
#include "support/result.h"

namespace demarche::graph {

/// Brings statements of one or more documents into the order for reading, each once: documents,
/// actors, offices, events, claims, then mentions. The order depends on the set of statements only.
/// `keep_graphs`: a statement that stands in two named graphs stays in both; else the names of the
/// graphs are dropped.
void arrange(std::vector<rdf::Statement>& statements, std::string_view base, bool keep_graphs,
             const knowledge::Ontology& ontology);

/// The well-known prefixes, one a kind of individual below the base, and, where the statements are
/// of a few documents only, one a document for its mentions.
rdf::Prefixes prefixes_of(const std::vector<rdf::Statement>& statements, std::string_view base,
                          const knowledge::Ontology& ontology);

/// Arranges and writes a whole graph: for Turtle and TriG, which need it in one piece. N-Triples
/// and N-Quads can instead be written document by document with `rdf::make_writer`, in constant
/// memory.
support::Status write_graph(std::vector<rdf::Statement> statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes);

}  // namespace demarche::graph
