// SPDX-License-Identifier: Apache-2.0
#include "scores.h"

#include <cstdio>
#include <set>
#include <utility>
#include <vector>

#include "text/tokenize.h"

namespace demarche::train {
namespace {

/// Half-open ranges counted in bytes that are not white space, so that texts that differ in white
/// space only compare equal.
using Ranges = std::set<std::pair<std::size_t, std::size_t>>;

struct Units {
  Ranges words;
  Ranges sentences;
};

Units units_of(const text::Document& document, const text::Tokens& layer) {
  const std::string_view bytes = document.text();
  std::vector<std::size_t> solid(bytes.size() + 1, 0);
  for (std::size_t i = 0; i < bytes.size(); ++i)
    solid[i + 1] = solid[i] + (bytes[i] != ' ' && bytes[i] != '\n' ? 1 : 0);
  Units units;
  for (const text::Token& token : layer.tokens)
    units.words.emplace(solid[token.span.begin], solid[token.span.end]);
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

}  // namespace

Scores score(const syntax::ConlluDocument& gold, const syntax::SyntaxModel& model) {
  const syntax::Syntax found = syntax::parse(gold.document, gold.tokens, model);
  Scores scores;
  scores.count = found.words.size();
  for (text::TokenId i = 0; i < found.words.size(); ++i) {
    const syntax::Word& a = gold.syntax.words[i];
    const syntax::Word& b = found.words[i];
    scores.upos += a.upos == b.upos ? 1.0 : 0.0;
    scores.xpos += a.xpos == b.xpos ? 1.0 : 0.0;
    // A lemma that the treebank leaves open counts as found, as in the shared task.
    const bool lemma = gold.syntax.lemma(i) == "_" || gold.syntax.lemma(i) == found.lemma(i);
    scores.lemma += lemma ? 1.0 : 0.0;
    const bool head = a.head == b.head;
    scores.uas += head ? 1.0 : 0.0;
    scores.las += head && universal(a.deprel) == universal(b.deprel) ? 1.0 : 0.0;
  }
  for (double* value : {&scores.upos, &scores.xpos, &scores.lemma, &scores.uas, &scores.las})
    *value *= 100.0 / static_cast<double>(scores.count);
  // As in the shared task's raw texts, an empty line stands between paragraphs.
  std::string raw;
  for (const char c : gold.document.text()) raw += c == '\n' ? "\n\n" : std::string(1, c);
  const text::Document document(std::move(raw));
  const Units a = units_of(gold.document, gold.tokens);
  const Units b = units_of(document, text::tokenize(document));
  scores.words = f1(a.words, b.words);
  scores.sentences = f1(a.sentences, b.sentences);
  return scores;
}

void print_scores_header() {
  std::printf("%-24s %7s %6s %6s %6s %6s %6s %6s %6s\n", "file", "words", "UPOS", "XPOS", "lemma",
              "UAS", "LAS", "words", "sents");
}

void print_scores(const std::string& file, const Scores& scores) {
  std::printf("%-24s %7zu %6.2f %6.2f %6.2f %6.2f %6.2f %6.2f %6.2f\n",
              file.substr(file.rfind('/') + 1).c_str(), scores.count, scores.upos, scores.xpos,
              scores.lemma, scores.uas, scores.las, scores.words, scores.sentences);
}

}  // namespace demarche::train
