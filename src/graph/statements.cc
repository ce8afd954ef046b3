// SPDX-License-Identifier: Apache-2.0
#include "graph/statements.h"

#include "rdf/vocabulary.h"

namespace demarche::graph {

std::vector<rdf::Statement> statements_of(const DocumentInfo& info, const text::Document&,
                                          const resolve::Entities&, const extract::Facts&,
                                          const knowledge::Ontology&, const GraphOptions& options) {
  const std::string document = options.base + "doc/" + info.sha256.substr(0, 16);
  return {{rdf::iri(document), rdf::iri(std::string(rdf::rdfns::kType)),
           rdf::iri(rdf::dm::iri("Document")), document}};
}

}  // namespace demarche::graph
