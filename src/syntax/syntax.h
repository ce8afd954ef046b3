// SPDX-License-Identifier: Apache-2.0
// The syntax layer: for each token its lemma, tags, head and relation, in the terms of CoNLL-U
// (Universal Dependencies 2).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/tagset.h"
#include "text/token.h"

namespace demarche::syntax {

/// The columns of one token. The root of a sentence has head kNoToken and deprel kRoot.
struct Word {
  std::uint32_t lemma_begin = 0;  // bytes in Syntax::lemma_text
  std::uint32_t lemma_end = 0;
  Upos upos = Upos::kX;
  Xpos xpos = Xpos::kUnknown;
  Deprel deprel = Deprel::kDep;
  text::TokenId head = text::kNoToken;  // index into the document's tokens
};

/// One Word a token, index = TokenId. In each sentence exactly one root, no cycle, heads inside the
/// sentence.
struct Syntax {
  std::vector<Word> words;
  std::string lemma_text;

  [[nodiscard]] std::string_view lemma(text::TokenId token) const& {
    const Word& word = words[token];
    return std::string_view(lemma_text).substr(word.lemma_begin, word.lemma_end - word.lemma_begin);
  }
  std::string_view lemma(text::TokenId token) const&& = delete;
};

}  // namespace demarche::syntax
