// SPDX-License-Identifier: Apache-2.0
#include "app/report.h"

#include <unistd.h>

#include <iostream>

namespace demarche::app {

ExitCode fail(const support::Error& error) {
  if (error.code == support::ErrorCode::kBrokenPipe) return ExitCode::kDone;
  std::cerr << "demarche: " << error.to_string() << '\n';
  return ExitCode::kFailed;
}

void tell(const support::Diagnostic& diagnostic) {
  const bool skipped = diagnostic.severity == support::Severity::kSkipped;
  std::cerr << "demarche: " << (skipped ? "skipped " : "warning: ") << diagnostic.error.to_string()
            << '\n';
}

ProgressLine::ProgressLine(bool wanted) : wanted_(wanted && ::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(std::size_t done, std::size_t total) {
  const std::size_t percent = 100 * done / total;
  if (!wanted_ || percent == percent_) return;
  percent_ = percent;
  shown_ = true;
  std::cerr << '\r' << done << " of " << total << " articles (" << percent << " %)" << std::flush;
}

void ProgressLine::clear() {
  if (shown_) std::cerr << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace demarche::app
