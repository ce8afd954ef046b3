// SPDX-License-Identifier: Apache-2.0
// SHA-256 of bytes: what content-addressed IRIs are made of.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace demarche::support {

using Sha256 = std::array<std::uint8_t, 32>;

/// The SHA-256 digest (FIPS 180-4) of `bytes`, which may be empty.
Sha256 sha256(std::string_view bytes);

/// The first `digits` (at most 64) lower-case hexadecimal digits of the digest of `bytes`.
std::string sha256_hex(std::string_view bytes, std::size_t digits = 64);

}  // namespace demarche::support
