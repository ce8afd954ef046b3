// SPDX-License-Identifier: Apache-2.0
// The program: finds the subcommand and maps what comes of it to an exit code.
#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>

#include "app/commands.h"

namespace {

using namespace demarche::app;

int run(int argc, char** argv) {
  CLI::App app(
      "Reads English news about state-linked cyber operations into an RDF knowledge graph.",
      "demarche");
  app.set_version_flag("--version", "demarche " DEMARCHE_VERSION);
  app.require_subcommand(1);
  app.footer("Each subcommand has its own help: demarche build --help");
  ExitCode code = ExitCode::kDone;
  setup_commands(app, code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::kFailed);
  }
  return static_cast<int>(code);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a write then says EPIPE, and the run ends in good order
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "demarche: " << error.what() << '\n';
  }
  return static_cast<int>(ExitCode::kFailed);
}
