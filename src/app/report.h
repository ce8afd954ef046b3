// SPDX-License-Identifier: Apache-2.0
// What the program tells a person on standard error.
#pragma once

#include <cstddef>

#include "app/commands.h"
#include "support/diagnostic.h"
#include "support/result.h"

namespace demarche::app {

/// "demarche: file:line: message"; the exit code for a run that could not do its work.
ExitCode fail(const support::Error& error);

/// "demarche: skipped file: reason" or "demarche: warning: ...".
void tell(const support::Diagnostic& diagnostic);

/// The line that counts the articles, on a terminal only; redrawn in place, gone at the end.
class ProgressLine {
 public:
  explicit ProgressLine(bool wanted);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine() { clear(); }

  void show(std::size_t done, std::size_t total);
  /// Takes the line away, so that something else can be said.
  void clear();

 private:
  bool wanted_;
  bool shown_ = false;
  std::size_t percent_ = 101;
};

}  // namespace demarche::app
