// SPDX-License-Identifier: Apache-2.0
#include "support/sha256.h"

#include <openssl/evp.h>

#include <cassert>

namespace demarche::support {

Sha256 sha256(std::string_view bytes) {
  // OpenSSL would else look it up by name for each digest.
  static const EVP_MD* const kAlgorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  Sha256 digest{};
  [[maybe_unused]] const int done =
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, kAlgorithm, nullptr);
  assert(done == 1);  // it can fail only where OpenSSL was built without SHA-256
  return digest;
}

std::string to_hex(const Sha256& digest) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 0xFU];
  }
  return hex;
}

std::string sha256_hex(std::string_view bytes, std::size_t digits) {
  std::string hex = to_hex(sha256(bytes));
  if (digits < hex.size()) hex.resize(digits);
  return hex;
}

}  // namespace demarche::support
