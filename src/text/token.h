// SPDX-License-Identifier: Apache-2.0
// The token and sentence layer. Tokens are the syntactic words of Universal Dependencies ("China" +
// "'s", "wo" + "n't").
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "text/document.h"

namespace demarche::text {

using TokenId = std::uint32_t;
inline constexpr TokenId kNoToken = std::numeric_limits<TokenId>::max();

/// A syntactic word; tokens are in document order and do not overlap.
struct Token {
  Span span;
};

/// Half-open range of tokens [begin, end).
struct Sentence {
  TokenId begin = 0;
  TokenId end = 0;
};

/// Sentences cover all tokens without gaps, in document order; none is empty.
struct Tokens {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

}  // namespace demarche::text
