// SPDX-License-Identifier: Apache-2.0
// Many articles side by side into one graph.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "pipeline/read.h"
#include "rdf/write.h"
#include "source/reader.h"
#include "support/diagnostic.h"

namespace demarche::pipeline {

struct BuildOptions {
  graph::GraphOptions graph;
  rdf::Format format = rdf::Format::kTurtle;
  text::Date published;  // of all articles, where they do not say; Date{} where not known
  unsigned threads = 0;  // 0: as many as the machine runs at once
};

/// Whether the options make sense: kBadArgument for a base that is no absolute IRI, does not end in
/// "/", or has a fragment (mentions are fragments of their documents).
support::Status check(const BuildOptions& options);

/// "YYYY-MM-DD" as a date; nullopt where it is none.
std::optional<text::Date> parse_date(std::string_view text);

struct BuildSummary {
  std::size_t read = 0;
  std::size_t skipped = 0;
};

/// Told how many of how many inputs are done.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Reads all inputs and writes one graph of them. The bytes depend on the set of inputs and the
/// options, not on threads. An input that cannot be read is reported and left out. N-Triples and
/// N-Quads are written document by document, in memory that does not grow with their number;
/// Turtle and TriG, which are sorted as a whole, at the end. Fails only where `bytes` does.
support::Result<BuildSummary> build(const std::vector<source::Input>& inputs,
                                    const Expertise& expertise, const BuildOptions& options,
                                    const rdf::ByteSink& bytes,
                                    const support::DiagnosticSink& report,
                                    const Progress& progress = {});

}  // namespace demarche::pipeline
