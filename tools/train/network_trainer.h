// SPDX-License-Identifier: Apache-2.0
// Trains the network of the model.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "made.h"
#include "syntax/network.h"
#include "syntax/parser_state.h"
#include "tensor.h"
#include "treebank.h"

namespace demarche::train {

/// What can be set for a training.
struct Settings {
  syntax::Shape shape{128, 128, 3};
  int epochs = 44;
  float rate = 0.002F;          // of the first epoch; goes down to 0 linearly
  float dropout = 0.3F;         // of encodings and of hidden units
  float word_dropout = 0.25F;   // a / (a + frequency) for whole words
  float other_dropout = 0.05F;  // for other features
  float explore = 0.5F;         // how often the parser goes where it would go by itself
  float recase = 0.05F;         // sentences shown in title case, and half as many in capitals
  float headlines = 0.3F;       // how often a sentence that can be one is shown as a headline,
  float lists = 0.4F;           // and so for the other kinds of news that are made
  float participles = 0.2F;
  float reduced_relatives = 0.5F;
  float datelines = 0.02F;
  std::size_t batch = 500;      // words
  std::size_t least_count = 2;  // of features
  std::uint32_t seed = 1;
};

/// Sums over the words of an epoch.
struct EpochLoss {
  double tags = 0.0;
  double transitions = 0.0;
};

class NetworkTrainer {
 public:
  /// The lexicon is copied; the table that it views must outlive the trainer.
  NetworkTrainer(const Settings& settings, const syntax::Lexicon& lexicon, VerbForms verbs,
                 const std::vector<Example>& examples);

  /// Goes through all examples once.
  EpochLoss train_epoch(std::vector<Example>& examples, int epoch);

  /// Parameters before they are rounded, to go on with later: for the same examples and shape.
  void save(std::ostream& out);
  bool load(std::istream& in);

  /// The sections of a model file for these pairs of tags: shape, keys, scales, described, rows,
  /// dense. The strings are the bytes.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> sections(
      std::string_view tag_pairs) const;

 private:
  struct Batch;
  [[nodiscard]] Example shown(const Example& example);
  [[nodiscard]] std::vector<std::uint64_t> keys_of(const Example& example) const;
  void collect_features(const std::vector<Example>& examples);
  void look_up(const Example& example, Batch& batch);
  void forward(Batch& batch);
  void tag_loss(Batch& batch);
  void parse_loss(Batch& batch);
  void parse_one(Batch& batch, std::size_t index);
  void choose(Batch& batch, const Example& example, syntax::ParserState& state);
  void backward(Batch& batch);
  void update(Batch& batch);
  Floats dropout_mask(std::size_t size);
  float uniform() { return random_.uniform(); }
  [[nodiscard]] std::vector<Linear*> linears();
  [[nodiscard]] std::vector<Tensor*> dense();
  [[nodiscard]] std::vector<Tensor*> all();

  Settings settings_;
  syntax::Lexicon lexicon_;
  VerbForms verbs_;
  Participles participles_;
  Random random_;
  std::unordered_map<std::uint64_t, std::uint32_t> rows_;
  std::vector<std::uint64_t> keys_;  // of the rows
  std::vector<std::size_t> counts_;  // of the rows in the treebank
  std::set<std::string> words_;      // spellings of those that have a row
  Tensor embeddings_{0, 0};
  Linear convolution_;
  std::vector<Linear> recurrent_;
  Linear tags_;
  Linear slots_;
  Tensor discrete_;
  Linear transitions_;
  std::uint32_t step_ = 0;
  std::uint32_t steps_ = 0;  // of the whole training
  EpochLoss loss_;
};

}  // namespace demarche::train
