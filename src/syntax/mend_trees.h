// SPDX-License-Identifier: Apache-2.0
// Trees while they are mended, and the steps that mend them. Each step looks at one token and what
// stands around it; what it mends stands above its definition, and which relations a token must
// have for it in the table of mend.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/lexicon.h"
#include "syntax/syntax.h"

namespace demarche::syntax::mending {

using text::kNoToken;
using text::TokenId;

/// The trees of a document. All vectors have one entry a token; forms and lemmas are in lower case.
struct Trees {
  std::vector<Word>& words;
  std::string& lemma_text;  // that the words point into
  std::vector<std::string_view> forms;
  std::vector<std::string> lemmas;
  const knowledge::Lexicon& lexicon;
  text::Sentence sentence = {};  // that is mended now

  [[nodiscard]] bool in_class(std::string_view word_class, TokenId token) const {
    return lexicon.in_class(word_class, lemmas[token]);
  }
  [[nodiscard]] bool is_noun(TokenId token) const {
    return words[token].upos == Upos::kNoun || words[token].upos == Upos::kPropn;
  }
  /// In the past or the present tense, without an auxiliary.
  [[nodiscard]] bool is_finite(TokenId token) const {
    const Xpos xpos = words[token].xpos;
    return xpos == Xpos::kVbd || xpos == Xpos::kVbp || xpos == Xpos::kVbz;
  }
  /// Whether the lexicon has an entry of this part of speech for the lemma.
  [[nodiscard]] bool evokes(std::string_view lemma, knowledge::PartOfSpeech part) const;
  [[nodiscard]] bool evokes(TokenId token, knowledge::PartOfSpeech part) const {
    return evokes(lemmas[token], part);
  }
  /// Whether its lemma reports what somebody says.
  [[nodiscard]] bool reports(TokenId token) const {
    return lexicon.modifier("Reporting", lemmas[token]) != nullptr;
  }
  /// The first word in [from, to) that hangs on `head` by this relation; else kNoToken.
  [[nodiscard]] TokenId child(TokenId head, Deprel relation, TokenId from, TokenId to) const {
    for (TokenId t = from; t < to; ++t)
      if (words[t].head == head && words[t].deprel == relation) return t;
    return kNoToken;
  }
  [[nodiscard]] TokenId child(TokenId head, Deprel relation) const {
    return child(head, relation, sentence.begin, sentence.end);
  }
  /// The first word in [from, to) that is written so and hangs on `head`; else kNoToken.
  [[nodiscard]] TokenId child(TokenId head, std::string_view form, TokenId from, TokenId to) const {
    for (TokenId t = from; t < to; ++t)
      if (words[t].head == head && forms[t] == form) return t;
    return kNoToken;
  }
  /// The top above a token. Ends in a circle too, which a step may leave until it is taken back.
  [[nodiscard]] TokenId root_of(TokenId token) const {
    for (std::size_t n = words.size(); words[token].head != kNoToken && n > 0; --n)
      token = words[token].head;
    return token;
  }
  /// The first of the auxiliaries and adverbs of a verb that stand right before it; else the verb.
  [[nodiscard]] TokenId first_word(TokenId verb) const {
    TokenId first = verb;
    while (first > 0 && words[first - 1].head == verb &&
           (words[first - 1].upos == Upos::kAux || words[first - 1].upos == Upos::kAdv))
      --first;
    return first;
  }
  /// The relation of a subject to a verb whose own words begin with `first`.
  [[nodiscard]] Deprel subject_relation(TokenId first, TokenId verb) const {
    for (TokenId t = first; t < verb; ++t)
      if (words[t].head == verb && words[t].deprel == Deprel::kAuxPass) return Deprel::kNsubjPass;
    return Deprel::kNsubj;
  }
  /// Hangs a word on another, unless that hangs below it.
  void attach(TokenId token, TokenId head, Deprel relation) {
    TokenId above = head;
    for (std::size_t n = words.size(); above != kNoToken && above != token && n > 0; --n)
      above = words[above].head;
    if (above != kNoToken) return;
    words[token].head = head;
    words[token].deprel = relation;
  }
  void make_root(TokenId token) { attach(token, kNoToken, Deprel::kRoot); }
  /// Gives a word another lemma.
  void rename(TokenId token, std::string lemma);
};

/// The base form of a verb that the model did not know, where the lexicon has one that its ending
/// fits; else its lemma.
std::string known_base(const Trees& trees, TokenId token);

// mend_headlines.cc
/// "Norway summons Latvian envoy": a verb that looks like a noun.
void headline(Trees& trees, text::Sentence sentence);

// mend_names.cc
/// "A gang known as Red Lotus broke into X": behind its name stands what the gang did, whatever the
/// model tied it to.
void named_doer(Trees& trees, TokenId token);

// mend_clauses.cc
void perfect(Trees& trees, TokenId token);
void agent(Trees& trees, TokenId token);
void auxiliary(Trees& trees, TokenId token);
void bare_passive(Trees& trees, TokenId token);
void finite(Trees& trees, TokenId token);
void verb_behind_name(Trees& trees, TokenId token);
void believed(Trees& trees, TokenId token);
void reporting(Trees& trees, TokenId token);
void said_in_statement(Trees& trees, TokenId token);
void used_to(Trees& trees, TokenId token);
void called_in(Trees& trees, TokenId token);
void behind_apposition(Trees& trees, TokenId token);
void had_done(Trees& trees, TokenId token);
void called_behind(Trees& trees, TokenId token);
void only_verb(Trees& trees, TokenId token);
void closing_report(Trees& trees, TokenId token);
void participle_of_noun(Trees& trees, TokenId token);
void between_commas(Trees& trees, TokenId token);
void amount(Trees& trees, TokenId token);
void into_by(Trees& trees, TokenId token);
void as_noun(Trees& trees, TokenId token);
void decision_to(Trees& trees, TokenId token);
void lays(Trees& trees, TokenId token);
void opening_name(Trees& trees, TokenId token);
void according_to(Trees& trees, TokenId token);
void gone_after(Trees& trees, TokenId token);
void accused_too(Trees& trees, TokenId token);
void likely_to(Trees& trees, TokenId token);
void claim_denied(Trees& trees, TokenId token);
void according_behind(Trees& trees, TokenId token);
void passive_copula(Trees& trees, TokenId token);
void found_so(Trees& trees, TokenId token);
void last_name(Trees& trees, TokenId token);
void participle_in_name(Trees& trees, TokenId token);
void as_saying(Trees& trees, TokenId token);
void in_brackets(Trees& trees, TokenId token);
void said_too(Trees& trees, TokenId token);
void bare_infinitive(Trees& trees, TokenId token);
void called(Trees& trees, TokenId token);
void called_so(Trees& trees, TokenId token);
void held_responsible(Trees& trees, TokenId token);
void unsealed(Trees& trees, TokenId token);
void behind_month(Trees& trees, TokenId token);
void raising(Trees& trees, TokenId token);
void opposed(Trees& trees, TokenId subject);
void behind_comma(Trees& trees, TokenId token);
void short_of(Trees& trees, TokenId token);
void coordinated(Trees& trees, TokenId token);
void reduced(Trees& trees, TokenId token);
void at_the_door(Trees& trees, TokenId token);
void only_object(Trees& trees, TokenId token);
void named_as(Trees& trees, TokenId token);
void opening(Trees& trees, TokenId token);

// mend_subjects.cc
void subject(Trees& trees, TokenId token);
void clause_subject(Trees& trees, TokenId token);
void according(Trees& trees, TokenId token);
void reporter(Trees& trees, TokenId token);
void object_of_report(Trees& trees, TokenId token);
void interrupted(Trees& trees, TokenId token);
void listed_subject(Trees& trees, TokenId token);
void joined_clause(Trees& trees, TokenId verb);
void named_subject(Trees& trees, TokenId token);
void second_subject(Trees& trees, TokenId token);
void second_object(Trees& trees, TokenId token);
void speaker(Trees& trees, TokenId token);
void beside_time(Trees& trees, TokenId token);
void asked(Trees& trees, TokenId token);
void each_of_them(Trees& trees, TokenId token);
void the_accused(Trees& trees, TokenId token);

// mend_relatives.cc
void after_clause(Trees& trees, TokenId token);
void reported(Trees& trees, TokenId token);
void said_of_it(Trees& trees, TokenId verb);
void sentential(Trees& trees, TokenId verb);
void denied_before(Trees& trees, TokenId token);
void denied_behind(Trees& trees, TokenId verb);
void relative(Trees& trees, TokenId token);
void blamed_event(Trees& trees, TokenId token);
void content_clause(Trees& trees, TokenId token);
void behind_clause(Trees& trees, TokenId token);

// mend_phrases.cc
void participle(Trees& trees, TokenId token);
void compound(Trees& trees, TokenId token);
void resultative(Trees& trees, TokenId token);
void made_so(Trees& trees, TokenId token);
void for_to(Trees& trees, TokenId token);
void gerund(Trees& trees, TokenId token);
void behind_time(Trees& trees, TokenId token);
void examples(Trees& trees, TokenId token);
void alleged(Trees& trees, TokenId token);
void naming(Trees& trees, TokenId token);
void list_member(Trees& trees, TokenId token);
void behind_list(Trees& trees, TokenId token);
void infinitive(Trees& trees, TokenId token);
void compound_verb(Trees& trees, TokenId token);
void fronted(Trees& trees, TokenId verb);
void beside_last(Trees& trees, TokenId token);
void accused_of(Trees& trees, TokenId token);
void blamed_gerund(Trees& trees, TokenId token);
void event_participle(Trees& trees, TokenId token);
void gerund_object(Trees& trees, TokenId token);
void behind_bracket(Trees& trees, TokenId token);
void joined_plural(Trees& trees, TokenId token);
void noun_of_verb(Trees& trees, TokenId token);
void joined_noun(Trees& trees, TokenId token);
void from_there(Trees& trees, TokenId token);
void denial_of_service(Trees& trees, TokenId token);
void kind_of_mail(Trees& trees, TokenId token);
void among_them(Trees& trees, TokenId token);
void named_among(Trees& trees, TokenId token);
void told_of(Trees& trees, TokenId token);
void verb_in_name(Trees& trees, TokenId token);
void shared_noun(Trees& trees, TokenId token);
void persona_non_grata(Trees& trees, TokenId token);
void in_addition(Trees& trees, TokenId token);
void function_word(Trees& trees, TokenId token);

}  // namespace demarche::syntax::mending
