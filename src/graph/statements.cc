// SPDX-License-Identifier: Apache-2.0
#include "graph/statements.h"

#include <utility>

#include "graph/actors.h"
#include "graph/draft.h"
#include "graph/events.h"

namespace demarche::graph {

rdf::QuadTable statements_of(const DocumentInfo& info, const text::Document& document,
                             const resolve::Entities& entities, const extract::Facts& facts,
                             const knowledge::Ontology& ontology, const GraphOptions& options) {
  Draft draft(info, document, ontology, options);
  const ActorNames names = name_actors(draft, entities);
  write_actors(draft, entities, facts, names);
  write_events(draft, entities, facts, names);
  return std::move(draft).finish();
}

}  // namespace demarche::graph
