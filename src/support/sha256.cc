// SPDX-License-Identifier: Apache-2.0
#include "support/sha256.h"

#include <openssl/evp.h>

#include <algorithm>
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

std::string sha256_hex(std::string_view bytes, std::size_t digits) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const Sha256 digest = sha256(bytes);
  std::string hex(std::min(digits, 2 * digest.size()), '0');
  for (std::size_t i = 0; i < hex.size(); ++i)
    hex[i] = kDigits[i % 2 == 0 ? digest[i / 2] >> 4U : digest[i / 2] & 0xFU];
  return hex;
}

}  // namespace demarche::support
