// SPDX-License-Identifier: Apache-2.0
#include "syntax/mend.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "syntax/mend_trees.h"

namespace demarche::syntax {
namespace {

using text::TokenId;

/// Sets of relations; one has the bit of its number.
using Relations = std::uint64_t;
static_assert(kDeprelNames.size() <= 64);

constexpr Relations on(std::initializer_list<Deprel> relations) {
  Relations set = 0;
  for (const Deprel relation : relations)
    set |= Relations{1} << static_cast<std::uint32_t>(relation);
  return set;
}
constexpr Relations kAny = ~Relations{0};

/// A step, and the relations of the tokens that it is for.
struct Step {
  void (*mend)(mending::Trees&, TokenId);
  Relations relations;
};

/// Applied to each token, in this order.
constexpr std::array kSteps = {
    Step{&mending::function_word,
         on({Deprel::kObj, Deprel::kObl, Deprel::kNmod, Deprel::kNsubj, Deprel::kNsubjPass})},
    Step{&mending::according_to, on({Deprel::kRoot})},
    Step{&mending::opening, on({Deprel::kRoot})},
    Step{&mending::joined_plural, on({Deprel::kCompound})},
    Step{&mending::noun_of_verb, on({Deprel::kCompound})},
    Step{&mending::persona_non_grata, on({Deprel::kCompound, Deprel::kAppos})},
    Step{&mending::at_the_door, on({Deprel::kNmod})},
    Step{&mending::only_object, on({Deprel::kIobj})},
    Step{&mending::named_as, on({Deprel::kXcomp})},
    Step{&mending::kind_of_mail, on({Deprel::kXcomp})},
    Step{&mending::among_them, on({Deprel::kAppos, Deprel::kNsubj})},
    Step{&mending::told_of, on({Deprel::kObl})},
    Step{&mending::named_among, on({Deprel::kAppos, Deprel::kNmod})},
    Step{&mending::verb_in_name, on({Deprel::kNmod, Deprel::kObl, Deprel::kObj})},
    Step{&mending::shared_noun, on({Deprel::kNmod, Deprel::kObl, Deprel::kObj, Deprel::kNsubj,
                                    Deprel::kNsubjPass, Deprel::kConj})},
    Step{&mending::object_of_report, on({Deprel::kCcomp})},
    Step{&mending::second_object, on({Deprel::kObj})},
    Step{&mending::named_doer, on({Deprel::kAcl, Deprel::kRoot, Deprel::kCcomp})},
    Step{&mending::participle, on({Deprel::kAdvcl})},
    Step{&mending::relative, on({Deprel::kAclRelcl})},
    Step{&mending::subject, on({Deprel::kParataxis})},
    Step{&mending::perfect, on({Deprel::kAmod})},
    Step{&mending::reduced, on({Deprel::kAdvcl})},
    Step{&mending::agent, on({Deprel::kOblAgent, Deprel::kObl, Deprel::kNmod})},
    Step{&mending::raising, on({Deprel::kAdvcl})},
    Step{&mending::behind_comma, on({Deprel::kAcl})},
    Step{&mending::opposed, on({Deprel::kNsubjPass})},
    Step{&mending::short_of, on({Deprel::kAdvcl})},
    Step{&mending::naming, on({Deprel::kAmod, Deprel::kAppos})},
    Step{&mending::coordinated, on({Deprel::kAmod})},
    Step{&mending::compound, on({Deprel::kObl, Deprel::kNmod})},
    Step{&mending::resultative, kAny},
    Step{&mending::made_so, on({Deprel::kObj})},
    Step{&mending::for_to, on({Deprel::kObl})},
    Step{&mending::clause_subject, on({Deprel::kAdvcl})},
    Step{&mending::interrupted, on({Deprel::kParataxis})},
    Step{&mending::joined_clause,
         on({Deprel::kAdvcl, Deprel::kCcomp, Deprel::kConj, Deprel::kParataxis})},
    Step{&mending::finite, on({Deprel::kAmod})},
    Step{&mending::verb_behind_name, on({Deprel::kAmod})},
    Step{&mending::fronted, on({Deprel::kAmod})},
    Step{&mending::reporting, on({Deprel::kConj})},
    Step{&mending::listed_subject, on({Deprel::kConj, Deprel::kParataxis})},
    Step{&mending::behind_time, on({Deprel::kAcl})},
    Step{&mending::beside_time, on({Deprel::kConj})},
    Step{&mending::behind_month, on({Deprel::kObl})},
    Step{&mending::examples, on({Deprel::kObl, Deprel::kNmod})},
    Step{&mending::gerund, kAny},
    Step{&mending::content_clause, on({Deprel::kObj})},
    Step{&mending::behind_list, on({Deprel::kConj})},
    Step{&mending::accused_of, on({Deprel::kAcl})},
    Step{&mending::list_member, on({Deprel::kCompound})},
    Step{&mending::gerund_object, on({Deprel::kAmod, Deprel::kCompound})},
    Step{&mending::blamed_gerund, on({Deprel::kCompound})},
    Step{&mending::believed, kAny},
    Step{&mending::alleged, kAny},
    Step{&mending::said_in_statement, on({Deprel::kAclRelcl, Deprel::kAcl})},
    Step{&mending::accused_too, on({Deprel::kConj})},
    Step{&mending::likely_to, on({Deprel::kCsubj})},
    Step{&mending::passive_copula, on({Deprel::kCop})},
    Step{&mending::found_so, on({Deprel::kCcomp})},
    Step{&mending::last_name, on({Deprel::kFlat})},
    Step{&mending::participle_in_name, on({Deprel::kAmod})},
    Step{&mending::claim_denied, on({Deprel::kAcl, Deprel::kAclRelcl})},
    Step{&mending::according_behind, on({Deprel::kNmod})},
    Step{&mending::as_saying, on({Deprel::kAdvcl})},
    Step{&mending::in_brackets, on({Deprel::kAppos})},
    Step{&mending::opening_name, on({Deprel::kOblUnmarked, Deprel::kNmodUnmarked})},
    Step{&mending::gone_after, on({Deprel::kObj})},
    Step{&mending::called_in, on({Deprel::kObl})},
    Step{&mending::closing_report, on({Deprel::kCcomp})},
    Step{&mending::had_done, on({Deprel::kAcl, Deprel::kXcomp})},
    Step{&mending::called_behind, on({Deprel::kObj})},
    Step{&mending::participle_of_noun, on({Deprel::kAcl})},
    Step{&mending::only_verb, on({Deprel::kAcl})},
    Step{&mending::between_commas, on({Deprel::kConj})},
    Step{&mending::behind_apposition, on({Deprel::kConj})},
    Step{&mending::amount, on({Deprel::kAppos, Deprel::kConj})},
    Step{&mending::into_by, on({Deprel::kObl, Deprel::kOblAgent})},
    Step{&mending::as_noun, on({Deprel::kAcl, Deprel::kAdvcl})},
    Step{&mending::decision_to, on({Deprel::kXcomp, Deprel::kAdvcl})},
    Step{&mending::lays, kAny},
    Step{&mending::used_to, on({Deprel::kAdvcl, Deprel::kXcomp})},
    Step{&mending::event_participle, on({Deprel::kAmod})},
    Step{&mending::speaker, kAny},
    Step{&mending::unsealed, on({Deprel::kAmod})},
    Step{&mending::reported, on({Deprel::kAcl})},
    Step{&mending::held_responsible, kAny},
    Step{&mending::said_too, on({Deprel::kConj})},
    Step{&mending::called, on({Deprel::kObj})},
    Step{&mending::called_so, on({Deprel::kCompound})},
    Step{&mending::bare_infinitive, on({Deprel::kAdvcl, Deprel::kCcomp})},
    Step{&mending::after_clause, on({Deprel::kAcl})},
    Step{&mending::reporter, on({Deprel::kAcl})},
    Step{&mending::according, on({Deprel::kNsubj})},
    Step{&mending::bare_passive, kAny},
    Step{&mending::blamed_event, on({Deprel::kAclRelcl})},
    Step{&mending::sentential, on({Deprel::kAdvclRelcl})},
    Step{&mending::said_of_it, on({Deprel::kCcomp, Deprel::kXcomp, Deprel::kConj, Deprel::kAdvcl,
                                   Deprel::kParataxis, Deprel::kNsubj})},
    Step{&mending::asked, on({Deprel::kObl})},
    Step{&mending::each_of_them, on({Deprel::kNsubj})},
    Step{&mending::denied_before, on({Deprel::kObl})},
    Step{&mending::denied_behind, on({Deprel::kAclRelcl})},
    Step{&mending::the_accused, on({Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kObj})},
    Step{&mending::named_subject, on({Deprel::kNsubj})},
    Step{&mending::second_subject, on({Deprel::kNsubj})},
    Step{&mending::infinitive, on({Deprel::kCompound})},
    Step{&mending::compound_verb, on({Deprel::kCompound})},
    Step{&mending::beside_last, on({Deprel::kAppos})},
    Step{&mending::behind_clause, on({Deprel::kConj})},
    Step{&mending::behind_bracket, on({Deprel::kConj})},
    Step{&mending::denial_of_service, kAny},
    Step{&mending::joined_noun, on({Deprel::kConj})},
    Step{&mending::from_there, on({Deprel::kObl, Deprel::kNmod})},
    Step{&mending::in_addition, on({Deprel::kObl, Deprel::kNmod})},
};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

/// Whether the words of a sentence hang together: one root, no cycle.
bool is_tree(const std::vector<Word>& words, text::Sentence sentence) {
  TokenId roots = 0;
  for (TokenId token = sentence.begin; token < sentence.end; ++token) {
    TokenId steps = sentence.end - sentence.begin;
    for (TokenId t = token; words[t].head != text::kNoToken; t = words[t].head)
      if (steps-- == 0) return false;
    roots += words[token].head == text::kNoToken ? 1 : 0;
  }
  return roots == 1;
}

/// Verbs, and capital words that may be verbs.
bool is_verbal(Upos upos, std::string_view form) {
  return upos == Upos::kVerb || (upos == Upos::kPropn && form.ends_with('s'));
}

/// The words of a sentence as they were.
class Kept {
 public:
  Kept(const mending::Trees& trees, text::Sentence sentence)
      : begin_(sentence.begin),
        words_(trees.words.begin() + sentence.begin, trees.words.begin() + sentence.end) {}

  void restore(mending::Trees& trees) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Word& word = words_[i];
      trees.words[begin_ + i] = word;
      trees.lemmas[begin_ + i] =
          lower(trees.lemma_text.substr(word.lemma_begin, word.lemma_end - word.lemma_begin));
    }
  }

 private:
  TokenId begin_;
  std::vector<Word> words_;
};

/// All steps, in their order; `apply` takes each as a function.
void each_step(mending::Trees& trees, text::Sentence sentence, const auto& apply) {
  apply([&] { mending::headline(trees, sentence); });
  for (TokenId token = sentence.begin; token < sentence.end; ++token)
    for (const Step& step : kSteps)
      if ((step.relations & on({trees.words[token].deprel})) != 0)
        apply([&] { step.mend(trees, token); });
  for (TokenId token = sentence.begin; token < sentence.end; ++token)
    apply([&] { mending::auxiliary(trees, token); });
}

/// Where the steps do not leave a tree, they are taken again, without those that break it.
void mend_sentence(mending::Trees& trees, text::Sentence sentence) {
  trees.sentence = sentence;
  const Kept before(trees, sentence);
  each_step(trees, sentence, [](const auto& step) { step(); });
  if (is_tree(trees.words, sentence)) return;
  before.restore(trees);
  each_step(trees, sentence, [&](const auto& step) {
    const Kept kept(trees, sentence);
    step();
    if (!is_tree(trees.words, sentence)) kept.restore(trees);
  });
}

}  // namespace

namespace mending {

bool Trees::evokes(std::string_view lemma, knowledge::PartOfSpeech part) const {
  for (const std::uint32_t e : lexicon.entries_of(lemma))
    if (lexicon.entries()[e].part_of_speech == part) return true;
  return false;
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
  mending::Trees trees{syntax.words, syntax.lemma_text, {}, {}, lexicon, {}};
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
  for (const text::Sentence sentence : tokens.sentences) mend_sentence(trees, sentence);
  return syntax;
}

}  // namespace demarche::syntax
