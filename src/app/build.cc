// SPDX-License-Identifier: Apache-2.0
#include "pipeline/build.h"

#include <optional>

#include "app/arguments.h"
#include "app/output.h"
#include "app/report.h"

namespace demarche::app {

using support::Result;
using support::Status;

ExitCode run_build(const BuildArguments& arguments) {
  if (const Status good = pipeline::check(arguments.options); !good) return fail(good.error());
  const Result<pipeline::Expertise> expertise = pipeline::load_expertise(arguments.knowledge_files);
  if (!expertise) return fail(expertise.error());
  Result<Output> output = Output::open(arguments.output);
  if (!output) return fail(output.error());

  ProgressLine progress(!arguments.quiet);
  Status written = support::ok();
  const Result<pipeline::BuildSummary> summary = pipeline::build(
      source::list_inputs(arguments.paths), *expertise, arguments.options,
      [&](std::string_view bytes) {
        written = output->write(bytes);
        return written.has_value();
      },
      [&](const support::Diagnostic& diagnostic) {
        progress.clear();
        tell(diagnostic);
      },
      [&](std::size_t done, std::size_t total) { progress.show(done, total); });
  progress.clear();
  if (!written) return fail(written.error());
  if (!summary) return fail(summary.error());
  if (const Status committed = output->commit(); !committed) return fail(committed.error());
  return summary->skipped == 0 ? ExitCode::kDone : ExitCode::kSkipped;
}

}  // namespace demarche::app
