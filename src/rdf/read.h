// SPDX-License-Identifier: Apache-2.0
// Turtle text in, statements with their line numbers out.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "rdf/term.h"
#include "support/result.h"

namespace demarche::rdf {

/// A statement and the 1-based line on which its object begins or, for a long string, ends.
struct LocatedStatement {
  Statement statement;
  std::uint64_t line = 0;
};

/// Reads Turtle (blank nodes and lists included) and hands each statement over in file order; the
/// reference is good during the call only. Prefixed names come in full; relative IRIs need an
/// @base. A syntax error, an unknown prefix or a relative IRI ends the reading: kSyntax with
/// `file_name` and line. Statements before it have been handed over.
support::Status read_turtle(std::string_view text, std::string_view file_name,
                            const std::function<void(const LocatedStatement&)>& sink);

/// The same, collected. Labels of blank nodes are those of the file ("b1" may come as "B1").
support::Result<std::vector<LocatedStatement>> read_turtle(std::string_view text,
                                                           std::string_view file_name);

}  // namespace demarche::rdf
