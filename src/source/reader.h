// SPDX-License-Identifier: Apache-2.0
// Paths as a user gives them in, articles out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "source/article.h"
#include "support/result.h"

namespace demarche::source {

/// One article to be read, or the path that gives none.
struct Input {
  std::string path;                     // of a file; "-" for standard input
  std::optional<support::Error> error;  // why there is nothing to read
};

/// What some paths stand for: a file or "-" for itself, a folder for all "*.txt" files below it
/// (links to folders are not followed). In the byte order of their paths, each once, so that the
/// order in which they are given changes nothing.
std::vector<Input> list_inputs(const std::vector<std::string>& paths);

/// Reads the article of one input. Calls for different inputs may run at the same time.
support::Result<Article> read_article(const Input& input);

/// The bytes of a file, or of standard input for "-"; at most kMaxArticleBytes.
support::Result<std::string> read_file(const std::string& path);

}  // namespace demarche::source
