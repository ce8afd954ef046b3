// SPDX-License-Identifier: Apache-2.0
// Keys: IRIs below the base, made of what identifies a thing and of nothing else.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace demarche::graph {

/// The fields that identify something: "acc|about=attack/...|accused=apt/apt31|accuser=state/USA".
/// Empty values are left out; several values of a field are sorted and joined by commas.
class KeyLine {
 public:
  explicit KeyLine(std::string_view code) : code_(code) {}

  KeyLine& add(std::string_view field, std::string_view value);
  KeyLine& add(std::string_view field, std::vector<std::string> values);
  /// The place in a text, for what has no better identity.
  KeyLine& add_place(std::string_view document_key, const text::Document& document,
                     text::Span span);

  [[nodiscard]] std::string line() const;
  /// "SEGMENT/SLUG-HASH": the slug is for the reader, the first 64 bits of the SHA-256 of the line
  /// are the identity.
  [[nodiscard]] std::string mint(std::string_view segment, std::string_view slug) const;

 private:
  std::string code_;
  std::map<std::string, std::string> fields_;
};

/// "c12-34": a span in code points.
std::string code_points(std::uint64_t begin, std::uint64_t end);
std::string code_points(const text::Document& document, text::Span span);

/// The part of a key behind its last slash, in lower case: "state/CHN" gives "chn".
std::string last_part(std::string_view key);

/// A key that is safe in an IRI whatever it was: other characters than letters, digits, hyphens and
/// slashes become hyphens.
std::string safe_key(std::string_view key);

}  // namespace demarche::graph
