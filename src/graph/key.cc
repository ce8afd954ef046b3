// SPDX-License-Identifier: Apache-2.0
#include "graph/key.h"

#include <algorithm>

#include "support/sha256.h"

namespace demarche::graph {
namespace {

constexpr std::size_t kHashDigits = 16;

bool is_lower_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

KeyLine& KeyLine::add(std::string_view field, std::string_view value) {
  if (!value.empty()) fields_[std::string(field)] = value;
  return *this;
}

KeyLine& KeyLine::add(std::string_view field, std::vector<std::string> values) {
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::string joined;
  for (const std::string& value : values) joined.append(joined.empty() ? "" : ",").append(value);
  return add(field, joined);
}

KeyLine& KeyLine::add_place(std::string_view document_key, const text::Document& document,
                            text::Span span) {
  return add("document", document_key).add("span", code_points(document, span));
}

std::string KeyLine::line() const {
  std::string line = code_;
  for (const auto& [field, value] : fields_)
    line.append("|").append(field).append("=").append(value);
  return line;
}

std::string KeyLine::mint(std::string_view segment, std::string_view slug) const {
  std::string key(segment);
  key.append("/").append(slug).append(slug.empty() ? "" : "-");
  return key.append(support::sha256_hex(line(), kHashDigits));
}

std::string code_points(std::uint64_t begin, std::uint64_t end) {
  return "c" + std::to_string(begin) + "-" + std::to_string(end);
}

std::string code_points(const text::Document& document, text::Span span) {
  return code_points(document.code_point(span.begin), document.code_point(span.end));
}

std::string last_part(std::string_view key) {
  const std::size_t slash = key.rfind('/');
  std::string part(slash == std::string_view::npos ? key : key.substr(slash + 1));
  for (char& c : part)
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return part;
}

std::string safe_key(std::string_view key) {
  std::string safe(key);
  for (char& c : safe)
    if (!is_lower_or_digit(c) && !is_upper(c) && c != '/') c = '-';
  return safe;
}

}  // namespace demarche::graph
