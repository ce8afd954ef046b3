// SPDX-License-Identifier: Apache-2.0
// View: the layers below this room, read token by token: forms, shapes, classes, trees.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/gazetteer.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::mention {

using knowledge::WordClass;
using syntax::Deprel;
using syntax::Upos;
using syntax::Xpos;
using text::kNoToken;
using text::TokenId;

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// The number from two to ten that a word in lower case writes, "both" being two.
std::optional<std::size_t> number_of(std::string_view word);

/// How a token is written.
enum class Shape : std::uint8_t {
  kLower,    // no upper-case letter
  kCapital,  // begins with an upper-case letter
  kUpper,    // two letters or more, all in upper case
  kMixed,    // an upper-case letter further in: "iPhone"
  kNumber,   // begins with a digit
  kOther,
};

/// An immutable index. Nothing of the layers is owned: they must outlive it.
class View {
 public:
  View(const text::Document& document, const text::Tokens& tokens, const syntax::Syntax& syntax,
       const knowledge::Gazetteer& gazetteer);

  [[nodiscard]] const text::Document& document() const { return document_; }
  [[nodiscard]] const text::Tokens& tokens() const { return tokens_; }
  [[nodiscard]] const knowledge::Gazetteer& gazetteer() const { return gazetteer_; }
  [[nodiscard]] TokenId size() const { return static_cast<TokenId>(tokens_.tokens.size()); }

  [[nodiscard]] const syntax::Word& word(TokenId token) const { return syntax_.words[token]; }
  [[nodiscard]] TokenId head(TokenId token) const { return word(token).head; }
  [[nodiscard]] Deprel deprel(TokenId token) const { return word(token).deprel; }
  [[nodiscard]] Upos upos(TokenId token) const { return word(token).upos; }

  [[nodiscard]] text::Span span(TokenId token) const { return tokens_.tokens[token].span; }
  /// Bytes from the first to the last of the tokens [begin, end).
  [[nodiscard]] text::Span span(TokenId begin, TokenId end) const {
    return {span(begin).begin, span(end - 1).end};
  }
  [[nodiscard]] std::string_view form(TokenId token) const { return document_.text(span(token)); }
  [[nodiscard]] std::string_view lower(TokenId token) const { return lower_[token]; }
  /// Lemma in lower case.
  [[nodiscard]] std::string_view lemma(TokenId token) const { return lemma_[token]; }
  [[nodiscard]] Shape shape(TokenId token) const { return shape_[token]; }
  /// Whether it can be part of a name by how it is written.
  [[nodiscard]] bool is_capital(TokenId token) const {
    return shape(token) == Shape::kCapital || shape(token) == Shape::kUpper ||
           shape(token) == Shape::kMixed;
  }
  /// No space between the token and the next.
  [[nodiscard]] bool is_glued(TokenId token) const {
    return token + 1 < size() && span(token).end == span(token + 1).begin;
  }
  [[nodiscard]] bool in_class(WordClass word_class, TokenId token) const {
    return classes_[token].has(word_class);
  }
  /// For the classes whose words are given as they are written.
  [[nodiscard]] bool is_written(WordClass word_class, TokenId token) const {
    return written_classes_[token].has(word_class);
  }
  /// A noun or number that says how many are meant is above one, or the tag does.
  [[nodiscard]] bool is_plural(TokenId token) const {
    const Xpos tag = word(token).xpos;
    return tag == Xpos::kNns || tag == Xpos::kNnps;
  }

  [[nodiscard]] std::uint32_t sentence(TokenId token) const { return sentence_[token]; }
  [[nodiscard]] text::Sentence sentence_at(TokenId token) const {
    return tokens_.sentences[sentence_[token]];
  }
  /// Most words of the sentence begin with a capital, so that capitals tell nothing.
  [[nodiscard]] bool in_headline(TokenId token) const { return headline_[sentence_[token]]; }

  /// Dependents in document order.
  [[nodiscard]] std::span<const TokenId> children(TokenId token) const;
  [[nodiscard]] TokenId child(TokenId token, Deprel relation) const;
  /// First word of the preposition of a phrase, empty where there is none.
  [[nodiscard]] std::string_view preposition(TokenId token) const;
  /// The token of [begin, end) that is governed from outside; the last one where trees are no help.
  [[nodiscard]] TokenId head_of(TokenId begin, TokenId end) const;
  /// First and one past the last token below a token, itself included.
  [[nodiscard]] text::Sentence subtree(TokenId token) const { return subtree_[token]; }

 private:
  void find_subtrees();

  const text::Document& document_;
  const text::Tokens& tokens_;
  const syntax::Syntax& syntax_;
  const knowledge::Gazetteer& gazetteer_;
  std::vector<std::string> lower_;
  std::vector<std::string> lemma_;
  std::vector<knowledge::WordClasses> classes_;          // of the lemma and the form in lower case
  std::vector<knowledge::WordClasses> written_classes_;  // of the form as it is written
  std::vector<Shape> shape_;
  std::vector<std::uint32_t> sentence_;
  std::vector<bool> headline_;
  std::vector<TokenId> child_begin_;
  std::vector<TokenId> children_;
  std::vector<text::Sentence> subtree_;
};

}  // namespace demarche::mention
