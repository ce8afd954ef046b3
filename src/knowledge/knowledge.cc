// SPDX-License-Identifier: Apache-2.0
#include "knowledge/knowledge.h"

#include <utility>

namespace demarche::knowledge {

support::Result<Knowledge> load_knowledge(const std::vector<TurtleFile>& more) {
  std::vector<TurtleFile> files = embedded_files();
  files.insert(files.end(), more.begin(), more.end());
  rdf::Graph graph;
  for (const TurtleFile& file : files)
    if (const auto status = graph.read(file.text, file.name); !status) return status.error();
  auto ontology = read_ontology(graph);
  if (!ontology) return ontology.error();
  auto gazetteer = read_gazetteer(graph);
  if (!gazetteer) return gazetteer.error();
  auto lexicon = read_lexicon(graph);
  if (!lexicon) return lexicon.error();
  return Knowledge{std::move(gazetteer).value(), std::move(lexicon).value(),
                   std::move(ontology).value()};
}

support::Status check_knowledge(const TurtleFile& file) {
  const auto knowledge = load_knowledge({file});
  return knowledge ? support::ok() : support::Status(knowledge.error());
}

}  // namespace demarche::knowledge
