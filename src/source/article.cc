// SPDX-License-Identifier: Apache-2.0
#include "source/article.h"

#include <algorithm>
#include <utility>

#include "support/sha256.h"
#include "support/utf8.h"

namespace demarche::source {
namespace {

using support::Error;
using support::ErrorCode;
using support::Severity;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kWhiteSpace{" \t\r\n\v\f\0", 7};

std::string count_of(std::uint64_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

/// A short first line that does not end as a sentence does, above more text.
std::string headline_of(std::string_view text) {
  constexpr std::size_t kLongest = 200;
  text.remove_prefix(std::min(text.find_first_not_of(kWhiteSpace), text.size()));
  const std::size_t end = text.find_first_of("\r\n");
  if (end > kLongest || text.find_first_not_of(kWhiteSpace, end) == std::string_view::npos)
    return {};
  const std::string_view line = text.substr(0, text.find_last_not_of(kWhiteSpace, end) + 1);
  return line.ends_with('.') ? std::string() : std::string(line);
}

void warn(Article& article, ErrorCode code, std::string message, std::uint64_t line) {
  article.warnings.push_back({Severity::kWarning, {code, std::move(message), article.name, line}});
}

void mend_utf8(Article& article, std::size_t bytes_left_out) {
  const support::Utf8Repair repair = support::repair_utf8(article.text);
  if (repair.replaced == 0) return;
  warn(article, ErrorCode::kInvalidUtf8,
       "not valid UTF-8 at byte " + std::to_string(repair.first_offset + bytes_left_out) + "; " +
           count_of(repair.replaced, "place") + " replaced by U+FFFD",
       repair.first_line);
}

void mend_nul(Article& article) {
  const std::size_t first = article.text.find('\0');
  if (first == std::string::npos) return;
  const auto line = 1 + std::count(article.text.begin(),
                                   article.text.begin() + static_cast<std::ptrdiff_t>(first), '\n');
  std::string mended;
  std::uint64_t count = 0;
  for (const char byte : article.text) {
    if (byte != '\0') {
      mended += byte;
    } else {
      mended += kReplacement;
      ++count;
    }
  }
  article.text = std::move(mended);
  warn(article, ErrorCode::kSyntax, count_of(count, "NUL byte") + " replaced by U+FFFD",
       static_cast<std::uint64_t>(line));
}

}  // namespace

Error too_large(std::string name) {
  return Error{ErrorCode::kTooLarge,
               "larger than the limit of " + std::to_string(kMaxArticleBytes >> 20U) + " MiB",
               std::move(name)};
}

support::Result<Article> make_article(std::string name, std::string bytes) {
  if (bytes.size() > kMaxArticleBytes) return too_large(std::move(name));
  Article article;
  article.name = std::move(name);
  article.sha256 = support::sha256_hex(bytes);
  article.text = std::move(bytes);
  const bool marked = article.text.starts_with(kByteOrderMark);
  if (marked) article.text.erase(0, kByteOrderMark.size());
  if (article.text.find_first_not_of(kWhiteSpace) == std::string::npos)
    return Error{ErrorCode::kSyntax, "holds no text", std::move(article.name)};
  mend_utf8(article, marked ? kByteOrderMark.size() : 0);
  mend_nul(article);
  article.title = headline_of(article.text);
  return article;
}

}  // namespace demarche::source
