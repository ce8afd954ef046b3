// SPDX-License-Identifier: Apache-2.0
// Output: a file that appears whole or not at all, or standard output.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app/commands.h"
#include "support/result.h"

namespace demarche::app {

/// Where a graph is written to. A regular file is written beside its place under another name and
/// renamed by `commit`, so that an interrupted run leaves the old file; standard output, a device
/// or a pipe is written directly. Destroyed without `commit`, it removes what it wrote.
class Output {
 public:
  /// `path` "-" is standard output. Fails where the place cannot be written to.
  static support::Result<Output> open(const std::string& path);

  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();

  /// Appends bytes. Fails with kBrokenPipe where nobody reads any more, kUnwritable otherwise.
  support::Status write(std::string_view bytes);
  /// Writes out what is buffered, and puts a regular file in its place.
  support::Status commit();

 private:
  Output() = default;
  support::Status flush();

  int descriptor_ = -1;
  std::string path_;        // as the user gave it
  std::string final_path_;  // links resolved
  std::string temporary_;   // empty where written directly
  std::string buffer_;
};

/// Writes `text` to standard output, as all that a subcommand has to say.
ExitCode write_out(std::string_view text);

}  // namespace demarche::app
