// SPDX-License-Identifier: Apache-2.0
// Layout, all numbers little-endian: magic (8 bytes), version (u32), number of sections (u32),
// checksum of all that follows (u64), size of the file (u64); then for each section its name (16
// bytes, filled with zeros), offset (u64) and size (u64); then the sections.
#include "syntax/model_file.h"

#include <bit>
#include <cstring>

namespace demarche::syntax {
namespace {

using support::Error;
using support::ErrorCode;

constexpr std::string_view kMagic = "DMRCH-EN";
constexpr std::size_t kHeaderSize = 32;
constexpr std::size_t kEntrySize = 32;
constexpr std::size_t kNameSize = 16;
constexpr std::size_t kMaxSections = 64;

static_assert(std::endian::native == std::endian::little, "models are little-endian");

template <typename Number>
Number load(std::string_view bytes, std::size_t offset) {
  Number value{};
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

template <typename Number>
void append(std::string& out, Number value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Four interleaved multiply-and-rotate lanes: fast enough to check a model at each start.
std::uint64_t checksum(std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15ULL;
  std::uint64_t lanes[4] = {1, 2, 3, 4};
  std::size_t i = 0;
  for (; i + 32 <= bytes.size(); i += 32)
    for (std::size_t lane = 0; lane < 4; ++lane)
      lanes[lane] =
          std::rotl((lanes[lane] ^ load<std::uint64_t>(bytes, i + lane * 8)) * kPrime, 31);
  std::uint64_t sum = bytes.size();
  for (; i < bytes.size(); ++i) sum = (sum ^ static_cast<unsigned char>(bytes[i])) * kPrime;
  for (const std::uint64_t lane : lanes) sum = std::rotl((sum ^ lane) * kPrime, 29);
  return sum;
}

Error damaged(const std::string& what) {
  return {ErrorCode::kModel, "damaged model: " + what, {}, 0};
}

}  // namespace

support::Result<ModelSections> read_model_file(std::string_view bytes) {
  if (bytes.size() < kHeaderSize || !bytes.starts_with(kMagic))
    return Error{ErrorCode::kModel, "not a model of this program", {}, 0};
  if (const auto version = load<std::uint32_t>(bytes, 8); version != kModelVersion)
    return Error{ErrorCode::kModel,
                 "model of version " + std::to_string(version) + ", this program needs version " +
                     std::to_string(kModelVersion),
                 {},
                 0};
  if (load<std::uint64_t>(bytes, 24) != bytes.size()) return damaged("wrong size");
  if (load<std::uint64_t>(bytes, 16) != checksum(bytes.substr(24)))
    return damaged("wrong checksum");
  const auto count = load<std::uint32_t>(bytes, 12);
  if (count > kMaxSections || kHeaderSize + count * kEntrySize > bytes.size())
    return damaged("wrong number of sections");
  ModelSections sections;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = kHeaderSize + i * kEntrySize;
    std::string_view name = bytes.substr(entry, kNameSize);
    name = name.substr(0, name.find('\0'));
    const auto offset = load<std::uint64_t>(bytes, entry + kNameSize);
    const auto size = load<std::uint64_t>(bytes, entry + kNameSize + 8);
    if (offset > bytes.size() || size > bytes.size() - offset)
      return damaged("section outside the file");
    sections.emplace_back(name, bytes.substr(offset, size));
  }
  return sections;
}

std::string write_model_file(const ModelSections& sections) {
  std::string body;  // from the size of the file on
  std::string contents;
  const std::size_t first = kHeaderSize + sections.size() * kEntrySize;
  const auto pad = [&] {
    while ((first + contents.size()) % kSectionAlignment != 0) contents += '\0';
  };
  std::string entries;
  for (const auto& [name, bytes] : sections) {
    pad();
    std::string padded(name.substr(0, kNameSize - 1));
    padded.resize(kNameSize);
    entries += padded;
    append(entries, static_cast<std::uint64_t>(first + contents.size()));
    append(entries, static_cast<std::uint64_t>(bytes.size()));
    contents += bytes;
  }
  append(body, static_cast<std::uint64_t>(first + contents.size()));
  body += entries + contents;
  std::string file(kMagic);
  append(file, kModelVersion);
  append(file, static_cast<std::uint32_t>(sections.size()));
  append(file, checksum(body));
  return file + body;
}

}  // namespace demarche::syntax
