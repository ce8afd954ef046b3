// SPDX-License-Identifier: Apache-2.0
#include "source/reader.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace demarche::source {
namespace {

namespace fs = std::filesystem;
using support::Error;
using support::ErrorCode;
using support::Result;

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

Error system_error(const std::string& path, int number) {
  const ErrorCode code = number == ENOENT ? ErrorCode::kNotFound : ErrorCode::kUnreadable;
  return Error{code, std::generic_category().message(number), path};
}

/// All bytes of `file`, but not much more than the limit.
Result<std::string> read_all(std::FILE* file, const std::string& path) {
  constexpr std::size_t kChunk = std::size_t{1} << 16U;
  std::string bytes;
  while (bytes.size() <= kMaxArticleBytes) {
    const std::size_t had = bytes.size();
    bytes.resize(had + kChunk);
    const std::size_t got = std::fread(bytes.data() + had, 1, kChunk, file);
    bytes.resize(had + got);
    if (got < kChunk) {
      if (std::ferror(file) != 0) return system_error(path, errno);
      break;
    }
  }
  return bytes;
}

void list_folder(const std::string& folder, std::vector<Input>& inputs) {
  const std::size_t before = inputs.size();
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    std::error_code unknown_type;
    if (it->path().extension() == ".txt" && it->is_regular_file(unknown_type))
      inputs.push_back({it->path().generic_string(), std::nullopt});
  }
  if (error) {
    inputs.push_back({folder, Error{ErrorCode::kUnreadable, error.message(), folder}});
  } else if (inputs.size() == before) {
    inputs.push_back(
        {folder, Error{ErrorCode::kNotFound, "folder without articles (*.txt files)", folder}});
  }
}

}  // namespace

std::vector<Input> list_inputs(const std::vector<std::string>& paths) {
  std::vector<Input> inputs;
  for (const std::string& path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      list_folder(path, inputs);
    } else {
      inputs.push_back({path, std::nullopt});
    }
  }
  std::ranges::stable_sort(inputs, {}, &Input::path);
  const auto same_path = [](const Input& a, const Input& b) { return a.path == b.path; };
  inputs.erase(std::unique(inputs.begin(), inputs.end(), same_path), inputs.end());
  return inputs;
}

Result<std::string> read_file(const std::string& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return system_error(path, EISDIR);
  const bool standard_input = path == "-";
  const File owned(standard_input ? nullptr : std::fopen(path.c_str(), "rb"));
  if (!standard_input && !owned) return system_error(path, errno);
  Result<std::string> bytes = read_all(standard_input ? stdin : owned.get(), path);
  if (bytes && bytes->size() > kMaxArticleBytes) return too_large(path);
  return bytes;
}

Result<Article> read_article(const Input& input) {
  if (input.error) return *input.error;
  Result<std::string> bytes = read_file(input.path);
  if (!bytes) return bytes.error();
  return make_article(input.path, *std::move(bytes));
}

}  // namespace demarche::source
