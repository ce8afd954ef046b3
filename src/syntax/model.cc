// SPDX-License-Identifier: Apache-2.0
#include "syntax/model.h"

#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

#include "syntax/embedded_model.h"
#include "syntax/lemmatizer.h"
#include "syntax/model_file.h"
#include "syntax/network.h"
#include "syntax/parser_state.h"
#include "syntax/tree_rules.h"

namespace demarche::syntax {

using support::Error;
using support::ErrorCode;

struct ModelData {
  std::string owned;  // the file's bytes where they were read
  Network network;
  std::string_view tags;  // pairs of UPOS and XPOS that go together, a byte each
  Lemmatizer lemmatizer;
};

namespace {

Error damaged(std::string_view section) {
  return {ErrorCode::kModel, "damaged model: section " + std::string(section), {}, 0};
}

bool is_tag_list(std::string_view tags) {
  if (tags.empty() || tags.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::size_t count = i % 2 == 0 ? kUposNames.size() : kXposNames.size();
    if (static_cast<unsigned char>(tags[i]) >= count) return false;
  }
  return true;
}

support::Status load(std::string_view bytes, ModelData& data) {
  auto sections = read_model_file(bytes);
  if (!sections) return std::move(sections).error();
  std::string_view rules;
  for (const auto& [name, content] : *sections) {
    if (name == "tags") data.tags = content;
    if (name == "lemmas") rules = content;
  }
  auto network = Network::read(*sections);
  if (!network) return damaged("network");
  if (!is_tag_list(data.tags)) return damaged("tags");
  auto lemmatizer = Lemmatizer::read(rules);
  if (!lemmatizer) return damaged("lemmas");
  data.network = *std::move(network);
  data.lemmatizer = *std::move(lemmatizer);
  return support::ok();
}

/// Sets the pair of tags with the best sum of scores.
void choose_tags(const float* scores, std::string_view pairs, Word& word) {
  float best = 0.0F;
  for (std::size_t i = 0; i < pairs.size(); i += 2) {
    const auto upos = static_cast<unsigned char>(pairs[i]);
    const auto xpos = static_cast<unsigned char>(pairs[i + 1]);
    const float score = scores[upos] + scores[kUposNames.size() + xpos];
    if (i > 0 && score <= best) continue;
    best = score;
    word.upos = static_cast<Upos>(upos);
    word.xpos = static_cast<Xpos>(xpos);
  }
}

/// The best of the legal transitions that keep the rules of trees; if none does, the best legal
/// one.
int best_transition(const ParserState& state, const std::vector<Upos>& tags, const float* scores) {
  for (const bool strict : {true, false}) {
    int best = kNone;
    const auto consider = [&](Move move, int begin, int end) {
      if (!state.is_legal(move) || (strict && !has_fit_head(state, tags, move))) return;
      for (int t = begin; t < end; ++t) {
        if (best != kNone && scores[t] <= scores[best]) continue;
        if (!strict || move == Move::kShift || has_fit_label(state, tags, move, label_of(t)))
          best = t;
      }
    };
    consider(Move::kShift, 0, 1);
    consider(Move::kLeft, 1, 1 + kLabels);
    consider(Move::kRight, 1 + kLabels, kTransitions);
    if (best != kNone) return best;
  }
  return kNone;
}

class SentenceParser {
 public:
  explicit SentenceParser(const ModelData& model)
      : model_(model), hidden_(model.network.shape().hidden), scores_(kTransitionColumns) {}

  /// Appends the words of a sentence whose first token is `first`.
  void parse(const std::vector<std::string_view>& forms, text::TokenId first, Syntax& syntax) {
    model_.network.encode(forms, work_);
    const std::size_t begin = syntax.words.size();
    tags_.clear();
    for (std::size_t i = 0; i < forms.size(); ++i) {
      Word& word = syntax.words.emplace_back();
      choose_tags(work_.tags.data() + i * kTagColumns, model_.tags, word);
      word.lemma_begin = static_cast<std::uint32_t>(syntax.lemma_text.size());
      model_.lemmatizer.append_lemma(forms[i], word.xpos, syntax.lemma_text);
      word.lemma_end = static_cast<std::uint32_t>(syntax.lemma_text.size());
      tags_.push_back(word.upos);
    }
    find_tree(static_cast<int>(forms.size()));
    for (std::size_t i = 0; i < forms.size(); ++i) {
      Word& word = syntax.words[begin + i];
      const auto head = static_cast<std::size_t>(heads_[i]);
      word.head = head == forms.size() ? text::kNoToken : first + static_cast<text::TokenId>(head);
      word.deprel = labels_[i];
    }
  }

 private:
  /// Fills heads_ and labels_ for the sentence that was encoded and tagged.
  void find_tree(int size) {
    ParserState state(size);
    while (!state.done()) {
      model_.network.score(state, work_, hidden_.data(), scores_.data());
      const int transition = best_transition(state, tags_, scores_.data());
      state.apply(move_of(transition), transition == 0 ? Deprel::kDep : label_of(transition));
    }
    heads_.clear();
    labels_.clear();
    for (int i = 0; i < size; ++i) {
      heads_.push_back(state.head(i));
      labels_.push_back(state.label(i));
    }
    free_marks(tags_, heads_, labels_);
  }

  const ModelData& model_;
  Network::Workspace work_;
  std::vector<float> hidden_;
  std::vector<float> scores_;
  std::vector<Upos> tags_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
};

}  // namespace

support::Result<SyntaxModel> SyntaxModel::from_bytes(std::string_view bytes) {
  auto data = std::make_shared<ModelData>();
  if (auto status = load(bytes, *data); !status) return std::move(status).error();
  return SyntaxModel(std::move(data));
}

support::Result<SyntaxModel> SyntaxModel::read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  if (!in) return Error{ErrorCode::kUnreadable, "cannot read the model", file.string(), 0};
  auto data = std::make_shared<ModelData>();
  data->owned = content.str();
  if (auto status = load(data->owned, *data); !status) {
    Error error = std::move(status).error();
    error.file = file.string();
    return error;
  }
  return SyntaxModel(std::move(data));
}

support::Result<SyntaxModel> SyntaxModel::english() { return from_bytes(embedded_model()); }

Syntax parse(const text::Document& document, const text::Tokens& tokens, const SyntaxModel& model) {
  Syntax syntax;
  syntax.words.reserve(tokens.tokens.size());
  SentenceParser parser(model.data());
  std::vector<std::string_view> forms;
  for (const text::Sentence sentence : tokens.sentences) {
    forms.clear();
    for (text::TokenId i = sentence.begin; i < sentence.end; ++i)
      forms.push_back(document.text(tokens.tokens[i].span));
    parser.parse(forms, sentence.begin, syntax);
  }
  return syntax;
}

}  // namespace demarche::syntax
