// SPDX-License-Identifier: Apache-2.0
#include "syntax/model.h"

#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

#include "syntax/embedded_model.h"
#include "syntax/kernels.h"
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
  if (!is_tag_list(data.tags)) return damaged("tags");
  auto network = Network::read(*sections, data.tags.size() / 2);
  if (!network) return damaged("network");
  auto lemmatizer = Lemmatizer::read(rules);
  if (!lemmatizer) return damaged("lemmas");
  data.network = *std::move(network);
  data.lemmatizer = *std::move(lemmatizer);
  return support::ok();
}

/// The best of the legal transitions that keep the rules of trees; if none does, the best legal
/// one. Spoils the scores.
int best_transition(const ParserState& state, const std::vector<Upos>& tags, float* scores) {
  constexpr float kNever = -1e30F;
  const Kernels& kernels = best_kernels();
  for (const bool strict : {true, false}) {
    int best = state.is_legal(Move::kShift) ? 0 : kNone;
    for (const Move move : {Move::kLeft, Move::kRight}) {
      if (!state.is_legal(move) || (strict && !has_fit_head(state, tags, move))) continue;
      const FitLabels labels = strict ? fit_labels(state, tags, move) : FitLabels::kAny;
      const int punct = transition_of(move, Deprel::kPunct);
      const int first = transition_of(move, Deprel{});
      if (labels == FitLabels::kAllButPunct) scores[punct] = kNever;
      const int found = labels == FitLabels::kPunctOnly
                            ? punct
                            : first + static_cast<int>(kernels.best(scores + first, kLabels));
      if (best == kNone || scores[found] > scores[best]) best = found;
    }
    if (best != kNone) return best;
  }
  return kNone;
}

class SentenceParser {
 public:
  explicit SentenceParser(const ModelData& model) : model_(model), scores_(kTransitionColumns) {}

  /// Appends the words of a sentence whose first token is `first`.
  void parse(const std::vector<std::string_view>& forms, text::TokenId first, Syntax& syntax) {
    model_.network.encode(forms, work_);
    find_tags(forms.size());
    find_tree(forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
      Word& word = syntax.words.emplace_back();
      word.upos = upos_[i];
      word.xpos = xpos_[i];
      word.deprel = labels_[i];
      const auto head = static_cast<std::size_t>(heads_[i]);
      word.head = head == forms.size() ? text::kNoToken : first + static_cast<text::TokenId>(head);
      word.lemma_begin = static_cast<std::uint32_t>(syntax.lemma_text.size());
      model_.lemmatizer.append_lemma(forms[i], word.xpos, syntax.lemma_text);
      word.lemma_end = static_cast<std::uint32_t>(syntax.lemma_text.size());
    }
  }

 private:
  void find_tags(std::size_t size) {
    upos_.clear();
    xpos_.clear();
    const std::size_t columns = model_.network.tag_columns();
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t pair =
          best_kernels().best(work_.tags.data() + i * columns, model_.tags.size() / 2);
      upos_.push_back(static_cast<Upos>(model_.tags[2 * pair]));
      xpos_.push_back(static_cast<Xpos>(model_.tags[2 * pair + 1]));
    }
  }

  /// Finds heads and labels for the words that were encoded and tagged.
  void find_tree(std::size_t words) {
    const int size = static_cast<int>(words);
    ParserState state(size);
    while (!state.done()) {
      if (state.stack_size() == 0) {  // no choice
        state.apply(Move::kShift, Deprel::kDep);
        continue;
      }
      model_.network.score(state, work_, scores_.data());
      const int transition = best_transition(state, upos_, scores_.data());
      state.apply(move_of(transition), transition == 0 ? Deprel::kDep : label_of(transition));
    }
    heads_.clear();
    labels_.clear();
    for (int i = 0; i < size; ++i) {
      heads_.push_back(state.head(i));
      labels_.push_back(state.label(i));
    }
    free_marks(upos_, heads_, labels_);
  }

  const ModelData& model_;
  Network::Workspace work_;
  std::vector<Upos> upos_;
  std::vector<Xpos> xpos_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<float> scores_;
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
