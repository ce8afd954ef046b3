// SPDX-License-Identifier: Apache-2.0
// The subcommands: their options, and what runs them.
#pragma once

#include <cstdint>

namespace CLI {
class App;
}

namespace demarche::app {

/// What the program tells the shell.
enum class ExitCode : std::uint8_t {
  kDone = 0,     // all inputs were read
  kSkipped = 1,  // some inputs gave nothing; each is named on standard error
  kFailed = 2,   // wrong usage, or nothing could be done
};

/// Adds all subcommands to `app`. The one that is given runs while `app` parses, and sets `code`.
void setup_commands(CLI::App& app, ExitCode& code);

}  // namespace demarche::app
