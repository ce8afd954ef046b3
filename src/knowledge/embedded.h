// SPDX-License-Identifier: Apache-2.0
// The Turtle files of ontology/ that are built into the program.
#pragma once

#include <string_view>
#include <vector>

namespace demarche::knowledge {

/// A Turtle file: its name, for messages, and its text. Both belong to someone else.
struct TurtleFile {
  std::string_view name;
  std::string_view text;
};

/// What was in ontology/ when the program was built, by name; lives as long as the program.
std::vector<TurtleFile> embedded_files();

}  // namespace demarche::knowledge
