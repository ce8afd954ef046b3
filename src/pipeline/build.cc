// SPDX-License-Identifier: Apache-2.0
#include "pipeline/build.h"

#include <chrono>
#include <memory>
#include <thread>
#include <utility>

#include "graph/output.h"
#include "pipeline/in_order.h"
#include "rdf/check.h"

namespace demarche::pipeline {
namespace {

using support::Result;
using support::Severity;
using support::Status;

/// What came of one input.
struct Piece {
  rdf::QuadTable statements;
  std::vector<support::Diagnostic> diagnostics;
  bool read = false;
};

/// Whether the statements of a document can be written at once, in the order of their terms.
bool is_of_lines(rdf::Format format) {
  return format == rdf::Format::kNTriples || format == rdf::Format::kNQuads;
}

Piece read_input(const source::Input& input, const Expertise& expertise,
                 const BuildOptions& options) {
  Piece piece;
  Result<source::Article> article = source::read_article(input);
  if (!article) {
    piece.diagnostics.push_back({Severity::kSkipped, article.error()});
    return piece;
  }
  piece.statements = read_article(*article, options.published, expertise, options.graph);
  if (is_of_lines(options.format)) piece.statements.sort();
  piece.diagnostics = std::move(article->warnings);
  piece.read = true;
  return piece;
}

/// Takes the statements of one document after the other: writes them at once where the format is
/// made of lines, keeps them for the end otherwise.
class GraphWriter {
 public:
  GraphWriter(const BuildOptions& options, const knowledge::Ontology& ontology,
              const rdf::ByteSink& bytes)
      : options_(options), ontology_(ontology), bytes_(bytes) {
    if (is_of_lines(options.format)) lines_ = rdf::make_writer(options.format, {}, bytes);
  }

  Status add(const rdf::QuadTable& statements) {
    if (lines_) return lines_->write(statements.terms, statements.quads);
    all_.add(statements);
    return support::ok();
  }

  Status finish() {
    if (lines_) return lines_->finish();
    return graph::write_graph(all_, options_.format, options_.graph.base, ontology_, bytes_);
  }

 private:
  const BuildOptions& options_;
  const knowledge::Ontology& ontology_;
  const rdf::ByteSink& bytes_;
  std::unique_ptr<rdf::StatementSink> lines_;
  rdf::QuadTable all_;
};

}  // namespace

Status check(const BuildOptions& options) {
  const std::string& base = options.graph.base;
  if (rdf::is_absolute_iri(base) && base.ends_with('/') && base.find('#') == std::string::npos)
    return support::ok();
  return support::Error{support::ErrorCode::kBadArgument,
                        "the base must be an absolute IRI that ends in / and has no #: " + base};
}

std::optional<text::Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t begin, std::size_t size) {
    int value = 0;
    for (const char digit : text.substr(begin, size)) {
      if (digit < '0' || digit > '9') return -1;
      value = 10 * value + (digit - '0');
    }
    return value;
  };
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  return text::Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                    static_cast<std::uint8_t>(day)};
}

Result<BuildSummary> build(const std::vector<source::Input>& inputs, const Expertise& expertise,
                           const BuildOptions& options, const rdf::ByteSink& bytes,
                           const support::DiagnosticSink& report, const Progress& progress) {
  BuildSummary summary;
  GraphWriter writer(options, expertise.knowledge.ontology, bytes);
  Status status = support::ok();
  const auto work = [&](std::size_t i) { return read_input(inputs[i], expertise, options); };
  const auto deliver = [&](std::size_t i, const Piece& piece) {
    if (report)
      for (const support::Diagnostic& diagnostic : piece.diagnostics) report(diagnostic);
    ++(piece.read ? summary.read : summary.skipped);
    status = writer.add(piece.statements);
    if (progress) progress(i + 1, inputs.size());
    return status.has_value();
  };
  const unsigned threads =
      options.threads != 0 ? options.threads : std::thread::hardware_concurrency();
  for_each_in_order(inputs.size(), threads, work, deliver);
  if (status) status = writer.finish();
  if (!status) return status.error();
  return summary;
}

}  // namespace demarche::pipeline
