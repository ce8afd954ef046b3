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

/// All bytes of `file`, and no more than one above the limit, which make_article then refuses.
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

}  // namespace

Result<Article> read_article(const std::string& path) {
  const bool standard_input = path == "-";
  const File owned(standard_input ? nullptr : std::fopen(path.c_str(), "rb"));
  if (!standard_input && !owned) return system_error(path, errno);
  Result<std::string> bytes = read_all(standard_input ? stdin : owned.get(), path);
  if (!bytes) return bytes.error();
  return make_article(path, *std::move(bytes));
}

Result<std::vector<std::string>> list_folder(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() == ".txt" && it->is_regular_file(error))
      files.push_back(it->path().generic_string());
  }
  if (error) return Error{ErrorCode::kUnreadable, error.message(), folder};
  if (files.empty())
    return Error{ErrorCode::kNotFound, "folder without articles (*.txt files)", folder};
  std::sort(files.begin(), files.end());
  return files;
}

ArticleReader::ArticleReader(std::vector<std::string> paths) : paths_(std::move(paths)) {}

std::optional<Result<Article>> ArticleReader::next() {
  if (next_file_ < files_.size()) return read_article(files_[next_file_++]);
  if (next_path_ == paths_.size()) return std::nullopt;
  const std::string& path = paths_[next_path_++];
  std::error_code error;
  if (path == "-" || !fs::is_directory(path, error)) return read_article(path);
  Result<std::vector<std::string>> files = list_folder(path);
  if (!files) return Result<Article>(files.error());
  files_ = *std::move(files);
  next_file_ = 0;
  return next();
}

}  // namespace demarche::source
