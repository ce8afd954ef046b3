// SPDX-License-Identifier: Apache-2.0
#include "vectors.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "syntax/features.h"

namespace demarche::train {

WordVectors read_vectors(const std::string& path) {
  WordVectors vectors;
  std::ifstream in(path);
  std::string line;
  std::string low;
  std::size_t number = 0;
  while (std::getline(in, line)) {
    ++number;
    std::istringstream fields(line);
    std::string word;
    fields >> word;
    Floats values;
    for (float value = 0.0F; fields >> value;) values.push_back(value);
    if (vectors.size == 0) vectors.size = values.size();
    if (!fields.eof() || values.empty() || values.size() != vectors.size) {
      std::cerr << path << ':' << number << ": not a word and its " << vectors.size << " numbers\n";
      std::exit(1);
    }
    syntax::spell(word, low);
    if (!vectors.index.emplace(low, static_cast<std::uint32_t>(vectors.spellings.size())).second)
      continue;
    vectors.spellings.push_back(low);
    vectors.values.insert(vectors.values.end(), values.begin(), values.end());
  }
  if (number == 0) {
    std::cerr << path << ": cannot be read\n";
    std::exit(1);
  }
  return vectors;
}

}  // namespace demarche::train
