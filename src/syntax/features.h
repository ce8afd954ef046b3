// SPDX-License-Identifier: Apache-2.0
// What the network sees of a word: its form, its affixes, its shape.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/lexicon.h"

namespace demarche::syntax {

/// Features of each word.
inline constexpr std::size_t kFeatures = 14;

/// Feature 0 is the whole word; a word that the model does not know has this key instead.
inline constexpr std::uint64_t kUnknownWord = 1;

/// The keys (64-bit hashes of the kind and value) of the features of each word of a sentence:
/// forms.size() x kFeatures, row by row. No feature has the key 0.
void feature_keys(const std::vector<std::string_view>& forms, const Lexicon& lexicon,
                  std::vector<std::uint64_t>& keys);

}  // namespace demarche::syntax
