// SPDX-License-Identifier: Apache-2.0
// The dictionary of the model, from the index files of WordNet 3.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace demarche::train {

/// The table (see syntax::Lexicon) of all single words in index.noun, index.verb, index.adj and
/// index.adv of the folder; the program ends with a message if one cannot be read.
std::vector<std::uint32_t> read_wordnet(const std::string& folder);

}  // namespace demarche::train
