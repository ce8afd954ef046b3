// SPDX-License-Identifier: Apache-2.0
// Tree: the layers of one document, read as dependency trees whose nodes may mean actors.
// Everything else in this room asks the text through it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/lexicon.h"
#include "resolve/entity.h"
#include "syntax/syntax.h"
#include "text/token.h"

namespace demarche::extract {

using resolve::EntityId;
using syntax::Deprel;
using syntax::Upos;
using syntax::Xpos;
using text::kNoToken;
using text::TokenId;

/// The layers an extractor reads. Nothing is owned: all must outlive the view.
struct DocumentView {
  const text::Document& document;
  const text::Tokens& tokens;
  const syntax::Syntax& syntax;
  const resolve::Entities& entities;
  const knowledge::Lexicon& lexicon;
};

/// An immutable index over a DocumentView.
class Tree {
 public:
  explicit Tree(const DocumentView& view);

  [[nodiscard]] const DocumentView& view() const { return view_; }
  [[nodiscard]] const knowledge::Lexicon& lexicon() const { return view_.lexicon; }
  [[nodiscard]] std::size_t size() const { return view_.syntax.words.size(); }

  /// The columns of a token.
  [[nodiscard]] const syntax::Word& word(TokenId token) const { return view_.syntax.words[token]; }
  [[nodiscard]] TokenId head(TokenId token) const { return word(token).head; }
  [[nodiscard]] Deprel deprel(TokenId token) const { return word(token).deprel; }
  /// Lemma in lower case.
  [[nodiscard]] std::string_view lemma(TokenId token) const {
    const syntax::Word& at = word(token);
    return std::string_view(lemmas_).substr(at.lemma_begin, at.lemma_end - at.lemma_begin);
  }
  /// Form in lower case.
  [[nodiscard]] std::string_view form(TokenId token) const {
    const text::Span span = view_.tokens.tokens[token].span;
    return std::string_view(forms_).substr(span.begin, span.size());
  }
  /// What the lexicon says of the lemma and of the form.
  [[nodiscard]] const knowledge::WordUse& lemma_use(TokenId token) const {
    return *lemma_uses_[token];
  }
  [[nodiscard]] const knowledge::WordUse& form_use(TokenId token) const {
    return *form_uses_[token];
  }
  [[nodiscard]] bool in_class(std::string_view word_class, TokenId token) const {
    return lemma_use(token).is_in(word_class);
  }

  /// Dependents in document order.
  [[nodiscard]] std::span<const TokenId> children(TokenId token) const;
  [[nodiscard]] std::uint32_t sentence(TokenId token) const { return sentence_of_[token]; }
  /// The first dependent with this relation, or kNoToken.
  [[nodiscard]] TokenId child(TokenId token, Deprel relation) const;

  [[nodiscard]] bool is_verb(TokenId token) const;
  [[nodiscard]] bool is_nominal(TokenId token) const;
  /// Whether the verb is passive: by its auxiliaries, its subject, as a bare participle or as a
  /// headline.
  [[nodiscard]] bool is_passive(TokenId verb) const;
  /// The preposition of a phrase ("on", "because of"), empty where there is none.
  [[nodiscard]] std::string preposition(TokenId token) const;
  /// The marker of a clause ("of", "that", "to"), empty where there is none.
  [[nodiscard]] std::string_view marker(TokenId token) const;
  /// Noun that a relative pronoun stands for; the token itself where it is none.
  [[nodiscard]] TokenId antecedent(TokenId token) const;
  /// The first member of the coordination that the token stands in.
  [[nodiscard]] TokenId first_conjunct(TokenId token) const;
  /// The token and what is coordinated with it.
  [[nodiscard]] std::vector<TokenId> conjuncts(TokenId token) const;
  /// The head of the clause that the token stands in.
  [[nodiscard]] TokenId clause(TokenId token) const;
  /// The verb that a list item completes ("... accused them of:", then "* hacking the bank"): of
  /// the last sentence before the list where that ends in a colon. kNoToken where the sentence is
  /// no list item.
  [[nodiscard]] TokenId lead_in(std::uint32_t sentence) const;
  /// The root of a sentence.
  [[nodiscard]] TokenId root(std::uint32_t sentence) const;
  /// Bytes from the first to the last token below, without outer punctuation.
  [[nodiscard]] text::Span extent(TokenId token) const;

  /// The members of the list of mentions that the token's mention stands in, by the words between
  /// them ("A, B and C"), as far as they share its clause: parsers often lose the middle of a list.
  /// The token itself where there is no list.
  [[nodiscard]] std::vector<TokenId> listed(TokenId token) const;
  /// The mention that this token heads, or null.
  [[nodiscard]] const resolve::EntityMention* mention(TokenId token) const;
  /// The head of the widest mention whose first (last) token this is, or kNoToken.
  [[nodiscard]] TokenId mention_from(TokenId token) const { return mention_from_[token]; }
  [[nodiscard]] TokenId mention_to(TokenId token) const { return mention_to_[token]; }

 private:
  DocumentView view_;
  std::string lemmas_;  // all texts of lemmas, in lower case
  std::string forms_;   // the whole document, likewise
  std::vector<const knowledge::WordUse*> lemma_uses_;
  std::vector<const knowledge::WordUse*> form_uses_;
  std::vector<std::uint32_t> child_begin_;  // size() + 1 offsets into children_
  std::vector<TokenId> children_;
  std::vector<std::uint32_t> sentence_of_;
  // Of a token, or kNoToken where there is none:
  std::vector<std::uint32_t> mention_of_;  // index of its mention
  std::vector<TokenId> mention_from_;      // head of the widest mention that begins with it
  std::vector<TokenId> mention_to_;        // head of the widest mention that ends with it
  std::vector<TokenId> list_begin_;        // head of the first mention of its list
  std::vector<TokenId> list_next_;         // head of the next mention of its list

  void index_mentions();
  void find_lists();
  /// Whether a verb follows in a line without a full stop: "US, UK, Norway accuse" is a list
  /// without "and".
  [[nodiscard]] bool ends_in_headline(std::uint32_t offset) const;
};

}  // namespace demarche::extract
