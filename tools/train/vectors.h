// SPDX-License-Identifier: Apache-2.0
// Word vectors that others learned from raw text: what the network is told of a word before it has
// seen a treebank.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "tensor.h"

namespace demarche::train {

/// A vector of `size` numbers for each spelling (syntax::spell).
struct WordVectors {
  std::size_t size = 0;
  std::vector<std::string> spellings;  // in the order of the file
  Floats values;                       // spellings x size
  std::unordered_map<std::string, std::uint32_t> index;

  /// The vector of a spelling, or null.
  [[nodiscard]] const float* find(const std::string& low) const {
    const auto found = index.find(low);
    return found == index.end() ? nullptr : values.data() + found->second * size;
  }
};

/// Reads lines of a word and its numbers; the first of the words with one spelling counts. The
/// program ends with a message that names the line if it is not so.
WordVectors read_vectors(const std::string& path);

}  // namespace demarche::train
