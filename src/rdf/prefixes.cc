// SPDX-License-Identifier: Apache-2.0
#include "rdf/prefixes.h"

namespace demarche::rdf {

const Prefixes& well_known_prefixes() {
  static const Prefixes kPrefixes = {
      {"dm", "https://w3id.org/demarche#"},
      {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
      {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
      {"xsd", "http://www.w3.org/2001/XMLSchema#"},
      {"skos", "http://www.w3.org/2004/02/skos/core#"},
      {"dct", "http://purl.org/dc/terms/"},
      {"oa", "http://www.w3.org/ns/oa#"},
      {"org", "http://www.w3.org/ns/org#"},
      {"schema", "https://schema.org/"},
      {"d3f", "http://d3fend.mitre.org/ontologies/d3fend.owl#"},
  };
  return kPrefixes;
}

}  // namespace demarche::rdf
