// SPDX-License-Identifier: Apache-2.0
#include "syntax/mend.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "syntax/mend_trees.h"

namespace demarche::syntax {
namespace {

using text::TokenId;

/// Applied to each token, in this order.
constexpr std::array kSteps = {
    &mending::participle,        &mending::relative,         &mending::subject,
    &mending::perfect,           &mending::reduced,          &mending::agent,
    &mending::raising,           &mending::naming,           &mending::coordinated,
    &mending::compound,          &mending::resultative,      &mending::clause_subject,
    &mending::interrupted,       &mending::finite,           &mending::reporting,
    &mending::listed_subject,    &mending::behind_time,      &mending::beside_time,
    &mending::examples,          &mending::gerund,           &mending::content_clause,
    &mending::behind_list,       &mending::accused_of,       &mending::list_member,
    &mending::gerund_object,     &mending::believed,         &mending::alleged,
    &mending::said_in_statement, &mending::event_participle, &mending::speaker,
    &mending::unsealed,          &mending::reported,         &mending::held_responsible,
    &mending::said_too,          &mending::called,           &mending::after_clause,
    &mending::reporter,          &mending::according,        &mending::bare_passive,
    &mending::blamed_event,      &mending::second_subject,   &mending::infinitive,
    &mending::beside_last,       &mending::behind_clause};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

/// Verbs, and capital words that may be verbs.
bool is_verbal(Upos upos, std::string_view form) {
  return upos == Upos::kVerb || (upos == Upos::kPropn && form.ends_with('s'));
}

}  // namespace

namespace mending {

bool Trees::evokes(std::string_view lemma, knowledge::PartOfSpeech part) const {
  for (const std::uint32_t e : lexicon.entries_of(lemma))
    if (lexicon.entries()[e].part_of_speech == part) return true;
  return false;
}

void Trees::attach(TokenId token, TokenId head, Deprel relation) {
  for (TokenId above = head; above != kNoToken; above = words[above].head)
    if (above == token) return;
  words[token].head = head;
  words[token].deprel = relation;
}

void Trees::rename(TokenId token, std::string lemma) {
  words[token].lemma_begin = static_cast<std::uint32_t>(lemma_text.size());
  lemma_text += lemma;
  words[token].lemma_end = static_cast<std::uint32_t>(lemma_text.size());
  lemmas[token] = std::move(lemma);
}

std::string known_base(const Trees& trees, TokenId token) {
  const std::string_view form = trees.forms[token];
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEndings = {
      {{"ed", "e"}, {"ed", ""}, {"ing", "e"}, {"ing", ""}, {"es", ""}, {"s", ""}}};
  for (const auto& [ending, base] : kEndings) {
    if (!form.ends_with(ending)) continue;
    std::string stem(form.substr(0, form.size() - ending.size()));
    stem += base;
    if (!trees.lexicon.entries_of(stem).empty()) return stem;
    if (base.empty() && stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2]) {
      stem.pop_back();
      if (!trees.lexicon.entries_of(stem).empty()) return stem;
    }
  }
  return trees.lemmas[token];
}

}  // namespace mending

Syntax mend(const text::Document& document, const text::Tokens& tokens, Syntax syntax,
            const knowledge::Lexicon& lexicon) {
  const auto count = static_cast<TokenId>(syntax.words.size());
  const std::string text = lower(document.text());
  mending::Trees trees{syntax.words, syntax.lemma_text, {}, {}, lexicon};
  trees.forms.reserve(count);
  trees.lemmas.reserve(count);
  for (TokenId token = 0; token < count; ++token) {
    const text::Span span = tokens.tokens[token].span;
    trees.forms.push_back(std::string_view(text).substr(span.begin, span.size()));
    trees.lemmas.push_back(lower(syntax.lemma(token)));
    if (!is_verbal(syntax.words[token].upos, trees.forms[token]) ||
        !lexicon.entries_of(trees.lemmas[token]).empty())
      continue;
    std::string base = mending::known_base(trees, token);
    if (base != trees.lemmas[token]) trees.rename(token, std::move(base));
  }
  for (const text::Sentence sentence : tokens.sentences) mending::headline(trees, sentence);
  for (TokenId token = 0; token < count; ++token)
    for (const auto step : kSteps) step(trees, token);
  for (TokenId token = 0; token < count; ++token) mending::auxiliary(trees, token);
  return syntax;
}

}  // namespace demarche::syntax
