// SPDX-License-Identifier: Apache-2.0
// Diagnostic: what a run has to tell about one input without stopping for it.
#pragma once

#include <cstdint>
#include <functional>

#include "support/result.h"

namespace demarche::support {

enum class Severity : std::uint8_t {
  kWarning,  // the input was read, but something in it had to be mended or left out
  kSkipped,  // the input gave nothing to the graph
};

/// One thing to tell a person; `error` says which file and why.
struct Diagnostic {
  Severity severity = Severity::kWarning;
  Error error;
};

/// Takes diagnostics in the order of the inputs. Called from one thread at a time.
using DiagnosticSink = std::function<void(const Diagnostic&)>;

}  // namespace demarche::support
