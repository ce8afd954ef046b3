// SPDX-License-Identifier: Apache-2.0
// Document: one article's text, always valid UTF-8, and the half-open byte spans that point into
// it.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::text {

/// Half-open range of bytes [begin, end) in one document's text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

/// A calendar date; month and day are 0 where they are not known.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  auto operator<=>(const Date&) const = default;
};

/// The text that all layers point into. Owns its bytes; valid UTF-8 of at most 4 GiB by contract of
/// `source`.
class Document {
 public:
  explicit Document(std::string text, Date published = {});

  [[nodiscard]] std::string_view text() const& { return text_; }
  std::string_view text() const&& = delete;
  [[nodiscard]] std::string_view text(Span span) const& {
    return std::string_view(text_).substr(span.begin, span.size());
  }
  std::string_view text(Span span) const&& = delete;

  /// Number of code points before byte `offset`, which lies on a character boundary: the unit of
  /// Web Annotation.
  [[nodiscard]] std::uint64_t code_point(std::uint32_t offset) const;

  /// When the article was published, where the text or the caller says; else Date{}.
  [[nodiscard]] Date published() const { return published_; }

 private:
  std::string text_;
  Date published_;
  std::vector<std::uint32_t> code_points_;  // code points before every 64th byte
};

}  // namespace demarche::text
