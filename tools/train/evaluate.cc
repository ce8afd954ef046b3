// SPDX-License-Identifier: Apache-2.0
// demarche-evaluate: prints the scores of a model on treebank files.
#include <iostream>

#include "scores.h"
#include "syntax/model.h"
#include "treebank.h"

int main(int argc, char** argv) {
  using namespace demarche;  // NOLINT: a program's own file
  if (argc < 3) {
    std::cerr << "usage: demarche-evaluate MODEL FILE.conllu...\n";
    return 2;
  }
  const auto model = syntax::SyntaxModel::read(argv[1]);
  if (!model) {
    std::cerr << model.error().to_string() << '\n';
    return 1;
  }
  train::print_scores_header();
  for (int i = 2; i < argc; ++i)
    train::print_scores(argv[i], train::score(train::read_treebank(argv[i]), *model));
}
