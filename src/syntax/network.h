// SPDX-License-Identifier: Apache-2.0
// The network of the model: encodes a sentence, scores tags and transitions.
//
// A word is the sum of the embeddings of its features. A convolution over three words and then
// layers of gated recurrence in both directions (quasi-recurrent networks, Bradbury et al. 2017)
// add to it what its sentence says; each layer is added to its input. Pairs of tags are scored
// linearly from the encoding. Transitions are scored by one hidden layer over the encodings of a
// few nodes of the partial parse and discrete features, whose part of the hidden layer is
// precomputed (Chen and Manning 2014, Kiperwasser and Goldberg 2016).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/kernels.h"
#include "syntax/lexicon.h"
#include "syntax/model_file.h"
#include "syntax/parser_features.h"
#include "syntax/tagset.h"

namespace demarche::syntax {

/// Columns of the transition scores.
inline constexpr std::size_t kTransitionColumns = 112;
static_assert(kTransitionColumns >= static_cast<std::size_t>(kTransitions));

/// Sizes of the network; `width` is a multiple of 2 kColumnStep, `hidden` one of kColumnStep.
struct Shape {
  std::uint32_t width = 0;   // of encodings
  std::uint32_t hidden = 0;  // units of the parser
  std::uint32_t layers = 0;  // recurrent ones
};

/// What the outputs of the slot layer are cut to; six of them and a row of each discrete feature
/// sum up to 16 bits.
inline constexpr float kSlotLimit = 2700.0F;

/// Room for values that are written before they are read. Keeps the room, not the values.
template <typename Value>
class Buffer {
 public:
  Value* sized(std::size_t size) {
    if (size > size_) {
      values_ = std::make_unique_for_overwrite<Value[]>(size);
      size_ = size;
    }
    return values_.get();
  }
  [[nodiscard]] Value* data() const { return values_.get(); }

 private:
  std::unique_ptr<Value[]> values_;
  std::size_t size_ = 0;
};

/// The parameters. Views into the bytes of the model, apart from the index.
class Network {
 public:
  /// The network of a model with so many pairs of tags. Nothing if a section is missing or of the
  /// wrong size.
  static std::optional<Network> read(const ModelSections& sections, std::size_t tag_pairs);

  /// Buffers of one thread, kept from sentence to sentence.
  struct Workspace {
    std::string low;
    Buffer<float> encoding;      // words x width
    Buffer<std::uint8_t> bytes;  // inputs of a layer
    Buffer<float> scales;        // of their rows
    Buffer<float> out;           // of a layer
    Buffer<float> tags;          // words x tag_columns()
    Buffer<std::int16_t> slots;  // words x kSlots x hidden
    Buffer<std::uint8_t> hidden;
  };

  /// Fills encoding, tags and slots of the workspace for a sentence.
  void encode(const std::vector<std::string_view>& forms, Workspace& work) const;

  /// The scores of all transitions, kTransitionColumns of them, for a partial parse of the sentence
  /// that was encoded.
  void score(const ParserState& state, Workspace& work, float* scores) const;

  /// The number of pairs of tags, rounded up to a multiple of kColumnStep.
  [[nodiscard]] std::size_t tag_columns() const { return tags_.columns; }

 private:
  void embed(const std::vector<std::string_view>& forms, Workspace& work) const;
  Inputs quantise(std::size_t words, Workspace& work) const;
  void convolve(std::size_t words, Workspace& work) const;
  void recur(const Layer& layer, std::size_t words, Workspace& work) const;
  void add_row(std::uint32_t row, float* to) const;
  [[nodiscard]] std::uint32_t find_row(std::uint64_t key) const;
  void index_keys(const std::uint64_t* keys, std::size_t count);

  Shape shape_;
  Lexicon lexicon_;
  const Kernels* kernels_ = nullptr;
  std::vector<std::uint64_t> index_;          // open addressing: a row and the high bits of its key
  const float* scales_ = nullptr;             // of the rows
  const std::uint16_t* described_ = nullptr;  // by the lexicon, of the words of rows
  const std::int8_t* rows_ = nullptr;         // embeddings; of a word with all of its spelling
  Layer convolution_;
  std::vector<Layer> recurrent_;  // columns: candidate, forget gate, output gate
  Layer tags_;
  Layer slots_;
  Layer transitions_;
  const std::int16_t* discrete_ = nullptr;  // kDiscreteRows x hidden, in the unit of the slots
};

}  // namespace demarche::syntax
