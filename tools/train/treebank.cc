// SPDX-License-Identifier: Apache-2.0
#include "treebank.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <utility>

namespace demarche::train {

syntax::ConlluDocument read_treebank(const std::string& file) {
  std::ifstream in(file);
  std::ostringstream content;
  content << in.rdbuf();
  auto document = syntax::read_conllu(content.str());
  if (!in || !document) {
    std::cerr << file << ": " << (in ? document.error().to_string() : "cannot be read") << '\n';
    std::exit(1);
  }
  return *std::move(document);
}

std::vector<Example> read_examples(const std::string& file) {
  const syntax::ConlluDocument bank = read_treebank(file);
  std::vector<Example> examples;
  for (const text::Sentence sentence : bank.tokens.sentences) {
    Example& example = examples.emplace_back();
    for (text::TokenId i = sentence.begin; i < sentence.end; ++i) {
      const syntax::Word& word = bank.syntax.words[i];
      example.forms.emplace_back(bank.document.text(bank.tokens.tokens[i].span));
      example.lemmas.emplace_back(bank.syntax.lemma(i));
      example.upos.push_back(static_cast<int>(word.upos));
      example.xpos.push_back(static_cast<int>(word.xpos));
      example.heads.push_back(static_cast<int>(
          (word.head == text::kNoToken ? sentence.end : word.head) - sentence.begin));
      example.labels.push_back(static_cast<int>(word.deprel));
    }
  }
  return examples;
}

}  // namespace demarche::train
