// SPDX-License-Identifier: Apache-2.0
// The dictionary of the model, from the index files of WordNet 3.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/tagset.h"

namespace demarche::train {

/// The table (see syntax::Lexicon) of all single words in index.noun, index.verb, index.adj and
/// index.adv of the folder; the program ends with a message if one cannot be read.
std::vector<std::uint32_t> read_wordnet(const std::string& folder);

/// A form of a dictionary word.
struct WordForm {
  std::string form;
  syntax::Xpos xpos;
  std::string lemma;
};

/// For the lemma rules: forms of all verbs in index.verb, made by the rules of spelling or, for
/// those in verb.exc, as it says; and plurals of the nouns whose singular ends in "s" or "se".
std::vector<WordForm> read_word_forms(const std::string& folder);

}  // namespace demarche::train
