// SPDX-License-Identifier: Apache-2.0
// Sentences as newspapers write them, made from those of the treebanks, which have few such:
// headlines, lists of states, datelines, relative clauses without pronoun.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "syntax/lexicon.h"
#include "tensor.h"
#include "treebank.h"
#include "wordnet.h"

namespace demarche::train {

/// Forms of verbs: the most frequent one of each lemma and tag.
class VerbForms {
 public:
  /// From the treebank, and for verbs that it does not have in a form from the dictionary.
  VerbForms(const std::vector<Example>& examples, const std::vector<WordForm>& dictionary,
            const syntax::Lexicon& lexicon);

  /// Empty if there is none.
  [[nodiscard]] std::string find(const std::string& lemma, syntax::Xpos xpos) const;

  /// The lemma of a verb of the dictionary that has a noun of the same form: "summons", "grounds".
  [[nodiscard]] const std::string& any_that_is_noun_too(Random& random) const;

 private:
  std::map<std::pair<std::string, int>, std::string> forms_;
  std::vector<std::string> noun_too_;
};

/// The sentence as a headline: no articles and no forms of "be", present for past and perfect, "to"
/// for "will", perhaps a comma for "and", often in title case. Nothing for sentences without a
/// subject that is a noun and a finite verb, with a negation, or longer than headlines are.
std::optional<Example> made_headline(const Example& example, const VerbForms& verbs,
                                     Random& random);

/// The sentence with a list of two to five states for one name. Nothing if there is no name that
/// stands alone, or the verb would have to change.
std::optional<Example> made_list(const Example& example, Random& random);

/// "LONDON, May 3 (Reuters) - " before a sentence with a finite verb.
std::optional<Example> made_dateline(const Example& example, Random& random);

/// "hackers backed by Iran" for "hackers who are backed by Iran"; nothing if there is none such.
std::optional<Example> made_reduced_relative(const Example& example);

/// Participles with what belongs to them: "backed by Iran", "called a threat".
class Participles {
 public:
  explicit Participles(const std::vector<Example>& examples);

  /// The sentence with one of them behind its subject, which is a noun. Nothing if there is no such
  /// subject, or other clauses or marks stand between it and the verb.
  [[nodiscard]] std::optional<Example> put_behind_subject(const Example& example,
                                                          Random& random) const;

 private:
  std::vector<Example> phrases_;  // heads count from the participle, which is the first word
};

}  // namespace demarche::train
