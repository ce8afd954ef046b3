// SPDX-License-Identifier: Apache-2.0
// Statements of documents in; one graph in a fixed order, with prefixes, out.
#pragma once

#include <string_view>
#include <vector>

#include "knowledge/ontology.h"
#include "rdf/prefixes.h"
#include "rdf/quads.h"
#include "rdf/write.h"
#include "support/result.h"

namespace demarche::graph {

/// The quads in the order for reading, each once: documents, actors, offices, events, claims, then
/// mentions; of each its classes, the most special first, its label, what else is said of it, its
/// evidence. The order depends on nothing but the set of statements. `keep_graphs`: what stands in
/// two named graphs stays in both; else it stands in one of them.
std::vector<rdf::Quad> arranged(const rdf::QuadTable& statements, std::string_view base,
                                const knowledge::Ontology& ontology, bool keep_graphs);

/// The well-known prefixes, one a kind of individual below the base, and, where the terms are of a
/// few documents only, one a document for its mentions.
rdf::Prefixes prefixes_for(const rdf::TermTable& terms, std::string_view base,
                           const knowledge::Ontology& ontology);

/// Writes the graph of the statements of one or more documents in that order, in one piece: for
/// Turtle and TriG. (N-Triples and N-Quads can instead be written document by document with
/// `rdf::make_writer`, in constant memory.)
support::Status write_graph(const rdf::QuadTable& statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes);

}  // namespace demarche::graph
