// SPDX-License-Identifier: Apache-2.0
// SHA-256 against the vectors of FIPS 180-4.
#include "support/sha256.h"

#include <gtest/gtest.h>

namespace demarche::support {
namespace {

TEST(Sha256, DigestsTheStandardsVectors) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256_hex(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, GivesAPrefixOfTheDigits) {
  EXPECT_EQ(sha256_hex("abc", 16), "ba7816bf8f01cfea");
  EXPECT_EQ(sha256_hex("abc", 0), "");
  EXPECT_EQ(sha256_hex("abc", 99).size(), 64U);
}

TEST(Sha256, TakesNulAndHighBytesAsTheyAre) {
  EXPECT_NE(sha256_hex(std::string_view("a\0b", 3)), sha256_hex(std::string_view("a\0c", 3)));
  EXPECT_NE(sha256_hex("\xff"), sha256_hex("\xfe"));
}

}  // namespace
}  // namespace demarche::support
