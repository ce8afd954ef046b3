// SPDX-License-Identifier: Apache-2.0
// Prints the scores of a model on treebank files: tags, lemmas and trees with the treebank's
// tokens, then tokens and sentences from raw text, counted as in the CoNLL 2018 shared task.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <utility>

#include "syntax/conllu.h"
#include "syntax/model.h"
#include "text/tokenize.h"

namespace {

using namespace demarche;  // NOLINT: a program's own file

/// Half-open ranges counted in bytes that are not white space, so that texts that differ in white
/// space only compare equal.
using Ranges = std::set<std::pair<std::size_t, std::size_t>>;

struct Units {
  Ranges tokens;
  Ranges sentences;
};

Units units_of(const text::Document& document, const text::Tokens& layer) {
  const std::string_view bytes = document.text();
  std::vector<std::size_t> solid(bytes.size() + 1, 0);
  for (std::size_t i = 0; i < bytes.size(); ++i)
    solid[i + 1] = solid[i] + (bytes[i] != ' ' && bytes[i] != '\n' ? 1 : 0);
  Units units;
  for (const text::Token& token : layer.tokens)
    units.tokens.emplace(solid[token.span.begin], solid[token.span.end]);
  for (const text::Sentence& sentence : layer.sentences)
    units.sentences.emplace(solid[layer.tokens[sentence.begin].span.begin],
                            solid[layer.tokens[sentence.end - 1].span.end]);
  return units;
}

double f1(const Ranges& gold, const Ranges& found) {
  std::size_t same = 0;
  for (const auto& range : found) same += gold.count(range);
  return 200.0 * static_cast<double>(same) / static_cast<double>(gold.size() + found.size());
}

void evaluate(const std::string& file, const syntax::SyntaxModel& model) {
  std::ifstream in(file);
  std::ostringstream content;
  content << in.rdbuf();
  const auto gold = syntax::read_conllu(content.str());
  if (!in || !gold) {
    std::cerr << file << ": " << (in ? gold.error().to_string() : "cannot be read") << '\n';
    std::exit(1);
  }
  const syntax::Syntax found = syntax::parse(gold->document, gold->tokens, model);
  std::size_t upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0;
  for (text::TokenId i = 0; i < found.words.size(); ++i) {
    const syntax::Word& a = gold->syntax.words[i];
    const syntax::Word& b = found.words[i];
    upos += a.upos == b.upos;
    xpos += a.xpos == b.xpos;
    lemma += gold->syntax.lemma(i) == "_" || gold->syntax.lemma(i) == found.lemma(i);
    uas += a.head == b.head;
    las += a.head == b.head && universal(a.deprel) == universal(b.deprel);
  }
  const auto percent = [n = found.words.size()](std::size_t count) {
    return 100.0 * static_cast<double>(count) / static_cast<double>(n);
  };
  const Units a = units_of(gold->document, gold->tokens);
  const Units b = units_of(gold->document, text::tokenize(gold->document));
  std::printf("%-24s %8zu  %6.2f %6.2f %6.2f %6.2f %6.2f  %6.2f %6.2f\n",
              file.substr(file.rfind('/') + 1).c_str(), found.words.size(), percent(upos),
              percent(xpos), percent(lemma), percent(uas), percent(las), f1(a.tokens, b.tokens),
              f1(a.sentences, b.sentences));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: demarche-evaluate MODEL FILE.conllu...\n";
    return 2;
  }
  const auto model = syntax::SyntaxModel::read(argv[1]);
  if (!model) {
    std::cerr << model.error().to_string() << '\n';
    return 1;
  }
  std::printf("%-24s %8s  %6s %6s %6s %6s %6s  %6s %6s\n", "file", "words", "UPOS", "XPOS", "lemma",
              "UAS", "LAS", "words", "sents");
  for (int i = 2; i < argc; ++i) evaluate(argv[i], *model);
}
