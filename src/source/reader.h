// SPDX-License-Identifier: Apache-2.0
// ArticleReader: paths as a user gives them in, one article after the other out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "source/article.h"
#include "support/result.h"

namespace demarche::source {

/// Reads the articles that some paths stand for, one at a time, so that memory does not grow with
/// their number. A path is a file, "-" for standard input (one article), or a folder, which stands
/// for all "*.txt" files below it in the byte order of their paths; links to folders are not
/// followed. Not thread-safe.
class ArticleReader {
 public:
  explicit ArticleReader(std::vector<std::string> paths);

  /// The next article, or why it could not be read (and the one after it can still be asked for);
  /// nullopt where there are no more.
  std::optional<support::Result<Article>> next();

 private:
  std::vector<std::string> paths_;  // as given
  std::size_t next_path_ = 0;
  std::vector<std::string> files_;  // of the folder that is being read
  std::size_t next_file_ = 0;
};

/// Reads one file, or standard input for "-".
support::Result<Article> read_article(const std::string& path);

/// All "*.txt" files below a folder in the byte order of their paths. Fails where there is none.
support::Result<std::vector<std::string>> list_folder(const std::string& folder);

}  // namespace demarche::source
