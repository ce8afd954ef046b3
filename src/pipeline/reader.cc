// SPDX-License-Identifier: Apache-2.0
// The public interface, on top of the stages; the wall that no exception crosses.
#include <exception>
#include <optional>
#include <utility>

#include "demarche.h"
#include "graph/output.h"
#include "pipeline/build.h"

namespace demarche {

struct Reader::State {
  std::optional<pipeline::Expertise> expertise;
  pipeline::BuildOptions options;
  std::string error;
};

namespace {

pipeline::BuildOptions build_options(const Options& options, std::string& error) {
  pipeline::BuildOptions build;
  build.graph.base = options.base_iri;
  build.graph.evidence = static_cast<graph::EvidenceLevel>(options.evidence);
  build.format = static_cast<rdf::Format>(options.format);
  build.threads = options.threads;
  if (!options.published.empty()) {
    const std::optional<text::Date> date = pipeline::parse_date(options.published);
    if (!date) error = "no date YYYY-MM-DD: " + options.published;
    build.published = date.value_or(text::Date{});
  }
  if (const support::Status good = pipeline::check(build); !good) error = good.error().to_string();
  return build;
}

support::DiagnosticSink told_to(const std::function<void(const Problem&)>& report) {
  return [&report](const support::Diagnostic& diagnostic) {
    if (report)
      report({diagnostic.error.to_string(), diagnostic.severity == support::Severity::kSkipped});
  };
}

}  // namespace

Reader::Reader(const Options& options) : state_(std::make_unique<State>()) {
  try {
    state_->options = build_options(options, state_->error);
    if (!state_->error.empty()) return;
    support::Result<pipeline::Expertise> expertise =
        pipeline::load_expertise(options.knowledge_files);
    if (expertise) {
      state_->expertise = *std::move(expertise);
    } else {
      state_->error = expertise.error().to_string();
    }
  } catch (const std::exception& exception) {
    state_->error = exception.what();
  }
}

Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

bool Reader::ok() const { return state_->error.empty(); }
const std::string& Reader::error() const { return state_->error; }

Summary Reader::build(const std::vector<std::string>& paths,
                      const std::function<bool(std::string_view)>& write,
                      const std::function<void(const Problem&)>& report) const {
  if (!ok()) return {0, 0, error()};
  try {
    const support::Result<pipeline::BuildSummary> summary = pipeline::build(
        source::list_inputs(paths), *state_->expertise, state_->options, write, told_to(report));
    if (!summary) return {0, 0, summary.error().to_string()};
    return {summary->read, summary->skipped, {}};
  } catch (const std::exception& exception) {
    return {0, 0, exception.what()};
  }
}

std::string Reader::read(std::string_view article,
                         const std::function<void(const Problem&)>& report) const {
  std::string text;
  try {
    const support::DiagnosticSink tell = told_to(report);
    if (!ok()) {
      tell({support::Severity::kSkipped, {support::ErrorCode::kBadArgument, error()}});
      return text;
    }
    const support::Result<source::Article> made = source::make_article("", std::string(article));
    if (!made) {
      tell({support::Severity::kSkipped, made.error()});
      return text;
    }
    for (const support::Diagnostic& warning : made->warnings) tell(warning);
    const pipeline::BuildOptions& options = state_->options;
    const support::Status written = graph::write_graph(
        pipeline::read_article(*made, options.published, *state_->expertise, options.graph),
        options.format, options.graph.base, state_->expertise->knowledge.ontology,
        [&](std::string_view bytes) { return text.append(bytes), true; });
    if (!written) tell({support::Severity::kSkipped, written.error()});
  } catch (const std::exception& exception) {
    if (report) report({exception.what(), true});
  }
  return text;
}

}  // namespace demarche
