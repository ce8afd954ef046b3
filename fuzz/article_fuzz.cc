// SPDX-License-Identifier: Apache-2.0
// Any bytes as an article: the stages are total, evidence lies inside the text, and what is written
// can be read again to the same number of statements.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "graph/output.h"
#include "pipeline/read.h"
#include "rdf/read.h"
#include "source/article.h"

namespace {

using namespace demarche;

const pipeline::Expertise& expertise() {
  static const pipeline::Expertise kExpertise = *pipeline::load_expertise({});
  return kExpertise;
}

void claim(bool good) {
  if (!good) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto article =
      source::make_article("fuzz", std::string(reinterpret_cast<const char*>(data), size));
  if (!article) return 0;
  const pipeline::Reading reading = pipeline::read_text(article->text, {}, expertise());
  const std::uint32_t end = static_cast<std::uint32_t>(article->text.size());
  for (const extract::Fact& fact : reading.facts) {
    claim(!fact.evidence.empty());
    for (const resolve::Evidence& evidence : fact.evidence)
      claim(evidence.span.begin < evidence.span.end && evidence.span.end <= end);
  }
  std::string turtle;
  auto statements = pipeline::read_article(*article, {}, expertise(), {});
  statements.sort();
  const auto written = graph::write_graph(
      statements, rdf::Format::kTurtle, graph::kDefaultBase, expertise().knowledge.ontology,
      [&](std::string_view bytes) { return turtle.append(bytes), true; });
  claim(written.has_value());
  const auto read = rdf::read_turtle(turtle, "written");
  claim(read.has_value() && read->size() == statements.quads.size());
  return 0;
}
