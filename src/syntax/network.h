// SPDX-License-Identifier: Apache-2.0
// The network of the model: encodes a sentence, scores tags and transitions.
//
// A word is the sum of the embeddings of its features. A convolution over three words and then
// layers of gated recurrence in both directions (quasi-recurrent networks, Bradbury et al. 2017)
// add to it what its sentence says; each layer is added to its input. Tags are scored linearly from
// the encoding. Transitions are scored by one hidden layer over the encodings of a few nodes of the
// partial parse and discrete features, whose part of the hidden layer is precomputed (Chen and
// Manning 2014, Kiperwasser and Goldberg 2016).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "syntax/lexicon.h"
#include "syntax/model_file.h"
#include "syntax/parser_features.h"
#include "syntax/tagset.h"

namespace demarche::syntax {

/// Columns of the tag scores: UPOS, then XPOS, then nothing up to a multiple of kColumnStep.
inline constexpr std::size_t kTagColumns = 80;
static_assert(kTagColumns >= kUposNames.size() + kXposNames.size());

/// Columns of the transition scores.
inline constexpr std::size_t kTransitionColumns = 112;
static_assert(kTransitionColumns >= static_cast<std::size_t>(kTransitions));

/// Sizes of the network; all are multiples of kColumnStep but `layers`.
struct Shape {
  std::uint32_t width = 0;   // of encodings
  std::uint32_t hidden = 0;  // units of the parser
  std::uint32_t layers = 0;  // recurrent ones
};

/// A linear layer: weights (inputs x outputs, row by row) and bias.
struct LinearView {
  const float* weights = nullptr;
  const float* bias = nullptr;
};

/// The parameters. Views into the bytes of the model, apart from the index.
class Network {
 public:
  /// Nothing if a section is missing or of the wrong size.
  static std::optional<Network> read(const ModelSections& sections);

  /// Buffers of one thread, kept from sentence to sentence.
  struct Workspace {
    std::vector<std::uint64_t> keys;
    std::vector<float> encoding;  // words x width
    std::vector<float> window;
    std::vector<float> gates;
    std::vector<float> tags;   // words x kTagColumns
    std::vector<float> slots;  // words x kSlots x hidden
  };

  /// Fills encoding, tags and slots of the workspace for a sentence.
  void encode(const std::vector<std::string_view>& forms, Workspace& work) const;

  /// The scores of all transitions for a partial parse of the sentence that was encoded.
  /// `hidden` has shape().hidden numbers, `scores` kTransitionColumns.
  void score(const ParserState& state, const Workspace& work, float* hidden, float* scores) const;

  [[nodiscard]] const Shape& shape() const { return shape_; }

 private:
  void embed(const std::vector<std::string_view>& forms, Workspace& work) const;
  void convolve(std::size_t words, Workspace& work) const;
  void recur(const LinearView& layer, std::size_t words, Workspace& work) const;
  [[nodiscard]] std::uint32_t find_row(std::uint64_t key) const;
  void index_keys(const std::uint64_t* keys, std::size_t count);

  Shape shape_;
  Lexicon lexicon_;
  std::vector<std::uint64_t> index_keys_;  // open addressing, 0 is free
  std::vector<std::uint32_t> index_rows_;
  const float* scales_ = nullptr;      // of the rows
  const signed char* rows_ = nullptr;  // embeddings
  LinearView convolution_;
  std::vector<LinearView> recurrent_;  // columns: candidate, forget gate, output gate
  LinearView tags_;
  LinearView slots_;
  const float* discrete_ = nullptr;  // kDiscreteRows x hidden
  LinearView transitions_;
};

}  // namespace demarche::syntax
