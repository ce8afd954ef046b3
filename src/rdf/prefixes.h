// SPDX-License-Identifier: Apache-2.0
// Prefixes: short names for namespaces; the well-known ones stand here and nowhere else.
#pragma once

#include <string>
#include <vector>

namespace demarche::rdf {

/// "dct" for "http://purl.org/dc/terms/".
struct Prefix {
  std::string name;
  std::string iri;
};

/// In the order in which they are declared.
using Prefixes = std::vector<Prefix>;

/// dm: and the public vocabularies that the graphs use.
const Prefixes& well_known_prefixes();

}  // namespace demarche::rdf
