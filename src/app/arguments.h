// SPDX-License-Identifier: Apache-2.0
// What each subcommand is given on the command line, and the functions that run it.
#pragma once

#include <string>
#include <vector>

#include "app/commands.h"
#include "pipeline/build.h"

namespace demarche::app {

struct BuildArguments {
  std::vector<std::string> paths;
  std::string output = "-";
  std::vector<std::string> knowledge_files;
  pipeline::BuildOptions options;
  bool quiet = false;
};

struct ReadArguments {
  std::string path;
  std::vector<std::string> knowledge_files;
  text::Date published;
};

/// Reads articles into one graph.
ExitCode run_build(const BuildArguments& arguments);
/// Prints all layers of one article for a person to read.
ExitCode run_explain(const ReadArguments& arguments);
/// Prints the trees of one article as CoNLL-U.
ExitCode run_parse(const ReadArguments& arguments);
/// Says what is wrong with a file of knowledge.
ExitCode run_check(const std::string& path);

}  // namespace demarche::app
