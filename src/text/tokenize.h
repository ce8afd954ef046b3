// SPDX-License-Identifier: Apache-2.0
// Text to tokens and sentences.
#pragma once

#include "text/document.h"
#include "text/token.h"

namespace demarche::text {

/// Splits the text into the words of UD English and into sentences. Total and linear in the size of
/// the text, whatever it holds. Each token is inside one run of characters without white space;
/// all that is not white space belongs to a token.
///
/// A line break ends a sentence (headlines have no full stop) unless the next line goes on in lower
/// case. Closing quotation marks and brackets stay with the sentence they close. A sentence of more
/// than kLongestSentence tokens is cut.
Tokens tokenize(const Document& document);

/// Most tokens of a sentence.
inline constexpr std::size_t kLongestSentence = 4'000;

}  // namespace demarche::text
