// SPDX-License-Identifier: Apache-2.0
// Examples as data: files of texts with the facts that a reader finds in them, and the comparison
// of those with the facts that the program finds.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/read.h"

namespace demarche::examples {

/// A fact of an example: "Accusation: Poland, Edgar Fennimore -> Belarus [ruledOut]". Actors by
/// names, principals and voices together.
struct ExpectedFact {
  std::string event_class;
  std::vector<std::string> agents;
  std::vector<std::string> targets;
  std::string status;  // local name in dm:StatusScheme; empty where the fact just happened
};

/// One block of a file.
struct Example {
  std::filesystem::path file;
  std::size_t line = 0;  // of the first line of the text, from 1
  std::string text;
  std::vector<ExpectedFact> facts;
};

/// The blocks of a file, in order: lines of text, then indented lines of facts; a blank line ends a
/// block, "#" begins a comment line. Throws std::runtime_error, with file and line, where a line of
/// facts makes no sense or there is no such file.
std::vector<Example> read_examples(const std::filesystem::path& file);

/// What differs between the facts of one class that are expected and those that were found, a line
/// a fact: "  " before what is in both, "- " before what is missing, "+ " before what is too much.
struct Difference {
  bool none = true;
  std::string text;
};

/// Compares by class, status and actors. An actor has a name where that is its label or one of its
/// names in the text, letter case and a leading article apart. The target of a denial is whoever
/// made the accusation that it denies.
Difference compare(const std::vector<ExpectedFact>& expected, const pipeline::Reading& reading,
                   std::string_view event_class);

}  // namespace demarche::examples
