// SPDX-License-Identifier: Apache-2.0
// Entities and facts of one document in, RDF statements out.
#pragma once

#include <cstdint>
#include <string>

#include "extract/fact.h"
#include "knowledge/ontology.h"
#include "rdf/quads.h"
#include "resolve/entity.h"
#include "text/document.h"

namespace demarche::graph {

inline constexpr const char* kDefaultBase = "https://w3id.org/demarche/id/";

/// Which mentions are written: of everything, of events and claims only, or none at all.
enum class EvidenceLevel : std::uint8_t { kAll, kFacts, kNone };

struct GraphOptions {
  std::string base = kDefaultBase;  // an absolute IRI that ends in "/" or "#"
  EvidenceLevel evidence = EvidenceLevel::kAll;
};

/// What the graph says of the document itself.
struct DocumentInfo {
  std::string sha256;  // 64 hexadecimal digits, of the bytes as they came
  std::string source;  // file name without folders, or address
  std::string title;   // empty where not known
};

/// The statements of one document, all in the named graph of the document; some stand there more
/// than once. They depend on nothing but the arguments, so a graph of many documents is the union
/// of the graphs of each. Cannot fail: what has no place in the ontology is left out.
rdf::QuadTable statements_of(const DocumentInfo& info, const text::Document& document,
                             const resolve::Entities& entities, const extract::Facts& facts,
                             const knowledge::Ontology& ontology, const GraphOptions& options = {});

}  // namespace demarche::graph
