// SPDX-License-Identifier: Apache-2.0
// The sentences of treebank files, as the trainers want them.
#pragma once

#include <string>
#include <vector>

#include "syntax/conllu.h"

namespace demarche::train {

/// A sentence with numbers for tags; heads count from 0 within the sentence, size() is the root.
struct Example {
  std::vector<std::string> forms;
  std::vector<std::string> lemmas;
  std::vector<int> upos;
  std::vector<int> xpos;
  std::vector<int> heads;
  std::vector<int> labels;

  [[nodiscard]] int size() const { return static_cast<int>(forms.size()); }
};

/// Reads a CoNLL-U file; the program ends with a message if it cannot be read.
syntax::ConlluDocument read_treebank(const std::string& file);

/// The example without the words that are marked: what hangs on these hangs on their heads then.
/// What stays has a root: if that is marked, its first child that stays takes its place.
Example without(const Example& example, const std::vector<bool>& marked);

/// The sentences of a treebank file.
std::vector<Example> read_examples(const std::string& file);

}  // namespace demarche::train
