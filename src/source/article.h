// SPDX-License-Identifier: Apache-2.0
// Article: the text of one input, made valid, with what had to be done to it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "support/diagnostic.h"

namespace demarche::source {

/// More than this in one article is refused: no news article comes near it, a mistaken file does.
inline constexpr std::size_t kMaxArticleBytes = std::size_t{16} << 20U;

/// One article, owning its text.
struct Article {
  std::string name;    // the path as it was given or found; "-" for standard input
  std::string title;   // the first line where it reads as a headline; else empty
  std::string text;    // valid UTF-8 without byte order mark and without NUL
  std::string sha256;  // 64 hexadecimal digits, of the bytes as they were before any repair
  std::vector<support::Diagnostic> warnings;  // what was mended, in reading order
};

/// The Error for a file that is larger than kMaxArticleBytes.
support::Error too_large(std::string name);

/// Makes an Article of raw bytes. A byte order mark is left out, line ends stay as they are, bytes
/// that are no UTF-8 and NUL become U+FFFD with a warning that says where; so offsets are those of
/// the text as any decoder with replacement reads it. Fails where there are more than
/// kMaxArticleBytes, or nothing but white space.
support::Result<Article> make_article(std::string name, std::string bytes);

}  // namespace demarche::source
