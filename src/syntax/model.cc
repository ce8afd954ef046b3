// SPDX-License-Identifier: Apache-2.0
#include "syntax/model.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

#include "syntax/embedded_model.h"
#include "syntax/lemmatizer.h"
#include "syntax/linear.h"
#include "syntax/model_file.h"
#include "syntax/parser_state.h"

namespace demarche::syntax {

using support::Error;
using support::ErrorCode;

struct ModelData {
  std::string owned;  // the file's bytes where they were read
  std::string_view tags;
  std::string_view tagger;
  std::string_view parser;
  Lemmatizer lemmatizer;
};

namespace {

support::Result<std::shared_ptr<ModelData>> load(std::string_view bytes,
                                                 std::shared_ptr<ModelData> data) {
  auto sections = read_model_file(bytes);
  if (!sections) return std::move(sections).error();
  std::string_view rules;
  for (const auto& [name, content] : *sections) {
    if (name == "tags") data->tags = content;
    if (name == "tagger") data->tagger = content;
    if (name == "parser") data->parser = content;
    if (name == "lemmas") rules = content;
  }
  auto lemmatizer = Lemmatizer::read(rules);
  if (!lemmatizer || data->tags.empty() || data->tagger.empty() || data->parser.empty())
    return Error{ErrorCode::kModel, "damaged model: sections", {}, 0};
  data->lemmatizer = std::move(*lemmatizer);
  return data;
}

void parse_sentence(const std::vector<std::string_view>& forms, const ModelData& model,
                    text::TokenId first, Syntax& syntax) {
  std::vector<WordFeatures> w;
  for (auto form : forms) w.push_back(word_features(form));
  std::vector<std::uint64_t> f;
  std::vector<int> xpos;
  const int tag_count = static_cast<int>(model.tags.size() / 2);
  std::vector<int> scores(512);
  int t1 = 500, t2 = 500;
  const auto* table = reinterpret_cast<const std::int16_t*>(model.tagger.data());
  const auto* parser = reinterpret_cast<const std::int16_t*>(model.parser.data());
  for (std::size_t i = 0; i < forms.size(); ++i) {
    tagger_features(w, i, t1, t2, f);
    linear_scores(table, (1U << 22U) - 1, f, tag_count, scores.data());
    const auto best = static_cast<std::size_t>(
        std::max_element(scores.begin(), scores.begin() + tag_count) - scores.begin());
    Word word;
    word.upos = static_cast<Upos>(model.tags[2 * best]);
    word.xpos = static_cast<Xpos>(model.tags[2 * best + 1]);
    word.lemma_begin = static_cast<std::uint32_t>(syntax.lemma_text.size());
    model.lemmatizer.append_lemma(forms[i], word.xpos, syntax.lemma_text);
    word.lemma_end = static_cast<std::uint32_t>(syntax.lemma_text.size());
    syntax.words.push_back(word);
    xpos.push_back(static_cast<int>(word.xpos));
    t2 = t1;
    t1 = static_cast<int>(best);
  }
  ParserState state(static_cast<int>(forms.size()));
  while (!state.done()) {
    parser_features(state, w, xpos, f);
    linear_scores(parser, (1U << 22U) - 1, f, kTransitions, scores.data());
    int best = -1;
    for (int t = 0; t < kTransitions; ++t)
      if (state.is_legal(move_of(t)) && (best < 0 || scores[static_cast<std::size_t>(t)] >
                                                         scores[static_cast<std::size_t>(best)]))
        best = t;
    state.apply(move_of(best), best == 0 ? Deprel::kDep : label_of(best));
  }
  for (int i = 0; i < state.size(); ++i) {
    Word& word = syntax.words[first + static_cast<text::TokenId>(i)];
    word.head = state.head(i) == state.size() ? text::kNoToken
                                              : first + static_cast<text::TokenId>(state.head(i));
    word.deprel = state.label(i);
  }
}

}  // namespace

support::Result<SyntaxModel> SyntaxModel::from_bytes(std::string_view bytes) {
  auto data = load(bytes, std::make_shared<ModelData>());
  if (!data) return std::move(data).error();
  return SyntaxModel(*data);
}

support::Result<SyntaxModel> SyntaxModel::read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  if (!in) return Error{ErrorCode::kUnreadable, "cannot read the model", file.string(), 0};
  auto data = std::make_shared<ModelData>();
  data->owned = content.str();
  auto loaded = load(data->owned, data);
  if (!loaded) {
    Error error = std::move(loaded).error();
    error.file = file.string();
    return error;
  }
  return SyntaxModel(*loaded);
}

support::Result<SyntaxModel> SyntaxModel::english() { return from_bytes(embedded_model()); }

Syntax parse(const text::Document& document, const text::Tokens& tokens, const SyntaxModel& model) {
  Syntax syntax;
  syntax.words.reserve(tokens.tokens.size());
  std::vector<std::string_view> forms;
  for (const text::Sentence sentence : tokens.sentences) {
    forms.clear();
    for (text::TokenId i = sentence.begin; i < sentence.end; ++i)
      forms.push_back(document.text(tokens.tokens[i].span));
    parse_sentence(forms, model.data(), sentence.begin, syntax);
  }
  return syntax;
}

}  // namespace demarche::syntax
