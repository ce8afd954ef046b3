// SPDX-License-Identifier: Apache-2.0
#include "app/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/report.h"

namespace demarche::app {
namespace {

namespace fs = std::filesystem;
using support::Error;
using support::ErrorCode;
using support::Result;
using support::Status;

constexpr std::size_t kBufferSize = std::size_t{1} << 18U;

Error write_error(const std::string& path, int number) {
  const ErrorCode code = number == EPIPE ? ErrorCode::kBrokenPipe : ErrorCode::kUnwritable;
  return Error{code, "cannot write: " + std::generic_category().message(number),
               path == "-" ? "standard output" : path};
}

/// The permissions of the file that is to be replaced, or those of a new one.
mode_t permissions_for(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0666U;
}

}  // namespace

Result<Output> Output::open(const std::string& path) {
  Output output;
  output.path_ = path;
  if (path == "-") {
    output.descriptor_ = STDOUT_FILENO;
    return output;
  }
  std::error_code error;
  const fs::path resolved = fs::weakly_canonical(path, error);
  output.final_path_ = error ? path : resolved.string();
  const fs::file_status status = fs::status(output.final_path_, error);
  const bool direct = fs::exists(status) && !fs::is_regular_file(status);
  if (fs::is_regular_file(status) && ::access(output.final_path_.c_str(), W_OK) != 0)
    return write_error(path, errno);
  if (!direct) output.temporary_ = output.final_path_ + ".part-" + std::to_string(::getpid());
  output.descriptor_ =
      direct ? ::open(output.final_path_.c_str(), O_WRONLY | O_CLOEXEC)
             : ::open(output.temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
                      permissions_for(output.final_path_));
  if (output.descriptor_ < 0) {
    output.temporary_.clear();
    return write_error(path, errno);
  }
  return output;
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      final_path_(std::move(other.final_path_)),
      temporary_(std::exchange(other.temporary_, {})),
      buffer_(std::move(other.buffer_)) {}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

Status Output::write(std::string_view bytes) {
  buffer_ += bytes;
  return buffer_.size() < kBufferSize ? support::ok() : flush();
}

Status Output::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return write_error(path_, errno);
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  buffer_.clear();
  return support::ok();
}

Status Output::commit() {
  if (Status status = flush(); !status) return status;
  if (descriptor_ > STDERR_FILENO && ::close(std::exchange(descriptor_, -1)) != 0)
    return write_error(path_, errno);
  if (temporary_.empty()) return support::ok();
  if (std::rename(temporary_.c_str(), final_path_.c_str()) != 0) return write_error(path_, errno);
  temporary_.clear();
  return support::ok();
}

ExitCode write_out(std::string_view text) {
  Result<Output> output = Output::open("-");
  if (!output) return fail(output.error());
  Status status = output->write(text);
  if (status) status = output->commit();
  return status ? ExitCode::kDone : fail(status.error());
}

}  // namespace demarche::app
