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

Example without(const Example& example, const std::vector<bool>& marked) {
  const int size = example.size();
  const auto at = [](int i) { return static_cast<std::size_t>(i); };
  int heir = -1;  // of the root, if that goes
  for (int i = 0; i < size; ++i)
    if (example.heads[at(i)] == size && marked[at(i)]) {
      for (int j = 0; j < size && heir < 0; ++j)
        if (!marked[at(j)] && example.heads[at(j)] == i) heir = j;
      for (int j = 0; j < size && heir < 0; ++j)
        if (!marked[at(j)]) heir = j;
    }
  std::vector<int> places(at(size) + 1, 0);  // of the words that stay, in the new sentence
  for (int i = 0; i < size; ++i) places[at(i + 1)] = places[at(i)] + (marked[at(i)] ? 0 : 1);
  Example out;
  for (int i = 0; i < size; ++i) {
    if (marked[at(i)]) continue;
    int head = i == heir ? size : example.heads[at(i)];
    while (head < size && marked[at(head)]) head = example.heads[at(head)];
    if (head == size && heir >= 0 && i != heir) head = heir;
    out.forms.push_back(example.forms[at(i)]);
    out.lemmas.push_back(example.lemmas[at(i)]);
    out.upos.push_back(example.upos[at(i)]);
    out.xpos.push_back(example.xpos[at(i)]);
    out.heads.push_back(places[at(head)]);
    out.labels.push_back(head == size ? static_cast<int>(syntax::Deprel::kRoot)
                                      : example.labels[at(i)]);
  }
  return out;
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
