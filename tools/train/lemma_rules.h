// SPDX-License-Identifier: Apache-2.0
// Learns the ending rules of the lemmatizer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/tagset.h"

namespace demarche::train {

/// A form as a treebank has it.
struct LemmaExample {
  std::string_view form;
  syntax::Xpos xpos;
  std::string_view lemma;
};

/// The rules in the format of syntax::Lemmatizer::read: as few as give back the most frequent lemma
/// of each form and XPOS. Names in the singular are their own lemmas.
std::string learn_lemma_rules(const std::vector<LemmaExample>& examples);

}  // namespace demarche::train
