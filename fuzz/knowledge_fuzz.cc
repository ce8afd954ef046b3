// SPDX-License-Identifier: Apache-2.0
// Any bytes as a user's file of knowledge: taken, or refused with a message.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "knowledge/gazetteer.h"
#include "knowledge/lexicon.h"
#include "knowledge/ontology.h"
#include "rdf/graph.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  rdf::Graph graph;
  const support::Status status =
      graph.read({reinterpret_cast<const char*>(data), size}, "fuzz.ttl");
  if (!status && status.error().message.empty()) std::abort();
  const auto lexicon = knowledge::read_lexicon(graph);
  if (!lexicon && lexicon.error().message.empty()) std::abort();
  return 0;
}
