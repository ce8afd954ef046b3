// SPDX-License-Identifier: Apache-2.0
// Statements in, Turtle, N-Triples, N-Quads or TriG out: valid whatever the statements hold, or an
// error.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rdf/prefixes.h"
#include "rdf/quads.h"
#include "rdf/term.h"
#include "support/result.h"

namespace demarche::rdf {

enum class Format : std::uint8_t { kTurtle, kNTriples, kNQuads, kTriG };

/// Whether a format keeps the named graph of a statement.
inline bool has_graphs(Format format) {
  return format == Format::kNQuads || format == Format::kTriG;
}

/// Takes bytes that have been written; false where they could not be stored.
using ByteSink = std::function<bool(std::string_view)>;

/// Where statements go, table by table.
class StatementSink {
 public:
  virtual ~StatementSink() = default;
  /// Writes quads over a table of terms, in the order given, up to the first that cannot be
  /// written: kBadArgument where it is no valid RDF, and nothing of it is written; kUnwritable
  /// where the bytes could not be stored.
  virtual support::Status write(const TermTable& terms, std::span<const Quad> quads) = 0;
  /// Ends the output. To be called once, after the last statement.
  virtual support::Status finish() = 0;
};

/// A sink that writes a format. Prefixes are declared at the start of Turtle and TriG and unused in
/// the others. Statements of one subject (and in TriG of one graph) that come together are written
/// together. Named graphs are left out by Turtle and N-Triples.
std::unique_ptr<StatementSink> make_writer(Format format, const Prefixes& prefixes, ByteSink bytes);

/// Writes all statements in the order given.
support::Status write_all(const std::vector<Statement>& statements, Format format,
                          const Prefixes& prefixes, const ByteSink& bytes);

}  // namespace demarche::rdf
