// SPDX-License-Identifier: Apache-2.0
#include "text/document.h"

#include <utility>

namespace demarche::text {
namespace {
constexpr std::uint32_t kStride = 64;

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }
}  // namespace

Document::Document(std::string text, Date published)
    : text_(std::move(text)), published_(published) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (i % kStride == 0) code_points_.push_back(count);
    if (starts_code_point(text_[i])) ++count;
  }
  if (text_.size() % kStride == 0) code_points_.push_back(count);
}

std::uint64_t Document::code_point(std::uint32_t offset) const {
  std::uint32_t count = code_points_[offset / kStride];
  for (std::uint32_t i = offset / kStride * kStride; i < offset; ++i)
    if (starts_code_point(text_[i])) ++count;
  return count;
}

}  // namespace demarche::text
