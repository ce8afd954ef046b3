// SPDX-License-Identifier: Apache-2.0
// The container of a model: named sections of bytes behind a header with version and checksum.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/result.h"

namespace demarche::syntax {

/// Changes whenever a program of before can no longer read a new model right, or the other way.
inline constexpr std::uint32_t kModelVersion = 4;

/// Sections start at multiples of this many bytes of the file.
inline constexpr std::size_t kSectionAlignment = 64;

/// The sections of a model file, in the order of the file. Views into the bytes given.
using ModelSections = std::vector<std::pair<std::string_view, std::string_view>>;

/// Errors: kModel for bytes without the header, of another version, cut off or changed.
support::Result<ModelSections> read_model_file(std::string_view bytes);

/// The bytes of a model file with these sections (names of at most 15 bytes).
std::string write_model_file(const ModelSections& sections);

}  // namespace demarche::syntax
