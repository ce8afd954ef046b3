// SPDX-License-Identifier: Apache-2.0
#include "wordnet.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

#include "syntax/lexicon.h"

namespace demarche::train {

std::vector<std::uint32_t> read_wordnet(const std::string& folder) {
  std::map<std::string, unsigned> words;
  const std::pair<const char*, unsigned> files[] = {{"noun", syntax::kDictionaryNoun},
                                                    {"verb", syntax::kDictionaryVerb},
                                                    {"adj", syntax::kDictionaryAdjective},
                                                    {"adv", syntax::kDictionaryAdverb}};
  for (const auto& [name, part] : files) {
    const std::string file = folder + "/index." + name;
    std::ifstream in(file);
    if (!in) {
      std::cerr << file << ": cannot be read\n";
      std::exit(1);
    }
    for (std::string line; std::getline(in, line);) {
      const std::string word = line.substr(0, line.find(' '));
      if (std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }) && !word.empty())
        words[word] |= part;
    }
  }
  return syntax::Lexicon::make_table({words.begin(), words.end()});
}

}  // namespace demarche::train
