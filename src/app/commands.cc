// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include <CLI/CLI.hpp>

namespace demarche::app {

void setup_commands(CLI::App& /*app*/, ExitCode& /*code*/) {}

}  // namespace demarche::app
