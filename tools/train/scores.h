// SPDX-License-Identifier: Apache-2.0
// Scores of a model on a treebank, counted as in the CoNLL 2018 shared task: all words with their
// punctuation, relations without their subtypes.
#pragma once

#include <string>

#include "syntax/conllu.h"
#include "syntax/model.h"

namespace demarche::train {

/// In per cent. Tags, lemmas and trees are found for the treebank's own tokens; `words` and
/// `sentences` are the F1 of the tokenizer on the text.
struct Scores {
  std::size_t count = 0;  // of words
  double upos = 0.0;
  double xpos = 0.0;
  double lemma = 0.0;
  double uas = 0.0;
  double las = 0.0;
  double words = 0.0;
  double sentences = 0.0;
};

Scores score(const syntax::ConlluDocument& gold, const syntax::SyntaxModel& model);

/// Prints the line over a table of print_scores.
void print_scores_header();

/// Prints one line: the file's name and the scores.
void print_scores(const std::string& file, const Scores& scores);

}  // namespace demarche::train
