// SPDX-License-Identifier: Apache-2.0
#include "syntax/network.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "syntax/features.h"
#include "syntax/kernels.h"

namespace demarche::syntax {
namespace {

constexpr std::uint32_t kMaxWidth = 1024;
constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

template <typename Value>
const Value* view_of(std::string_view bytes) {
  return reinterpret_cast<const Value*>(bytes.data());
}

/// Fills `words` rows of `columns` with the bias, then adds input x weights.
void apply(const LinearView& layer, const float* input, std::size_t words, std::size_t depth,
           std::size_t columns, std::vector<float>& out) {
  out.resize(words * columns);
  for (std::size_t i = 0; i < words; ++i)
    std::memcpy(out.data() + i * columns, layer.bias, columns * sizeof(float));
  multiply_add(input, words, depth, layer.weights, columns, out.data());
}

/// Hands out consecutive parts of the section of dense parameters.
class Dense {
 public:
  explicit Dense(std::string_view bytes)
      : at_(view_of<float>(bytes)), left_(bytes.size() / sizeof(float)) {}

  const float* take(std::size_t count) {
    if (count > left_) {
      short_ = true;
      return nullptr;
    }
    left_ -= count;
    at_ += count;
    return at_ - count;
  }
  LinearView linear(std::size_t inputs, std::size_t outputs) {
    const float* weights = take(inputs * outputs);
    return {weights, take(outputs)};
  }
  [[nodiscard]] bool used_up() const { return !short_ && left_ == 0; }

 private:
  const float* at_;
  std::size_t left_;
  bool short_ = false;
};

}  // namespace

std::optional<Network> Network::read(const ModelSections& sections) {
  const auto section = [&](std::string_view name) {
    for (const auto& [key, bytes] : sections)
      if (key == name) return bytes;
    return std::string_view();
  };
  Network network;
  Shape& shape = network.shape_;
  const std::string_view header = section("shape");
  if (header.size() != sizeof shape) return std::nullopt;
  std::memcpy(&shape, header.data(), sizeof shape);
  const auto is_size = [](std::uint32_t size) {
    return size > 0 && size <= kMaxWidth && size % kColumnStep == 0;
  };
  if (!is_size(shape.width) || !is_size(shape.hidden) || shape.layers > 8) return std::nullopt;
  const std::size_t width = shape.width;
  const std::size_t hidden = shape.hidden;

  const std::string_view keys = section("keys");
  const std::size_t rows = keys.size() / sizeof(std::uint64_t);
  const std::string_view scales = section("scales");
  const std::string_view bytes = section("rows");
  if (rows == 0 || scales.size() != rows * sizeof(float) || bytes.size() != rows * width)
    return std::nullopt;
  network.index_keys(view_of<std::uint64_t>(keys), rows);
  network.scales_ = view_of<float>(scales);
  network.rows_ = view_of<signed char>(bytes);

  auto lexicon = Lexicon::read(section("lexicon"));
  if (!lexicon) return std::nullopt;
  network.lexicon_ = *lexicon;

  Dense dense(section("dense"));
  network.convolution_ = dense.linear(3 * width, width);
  for (std::uint32_t i = 0; i < shape.layers; ++i)
    network.recurrent_.push_back(dense.linear(width, 3 * width));
  network.tags_ = dense.linear(width, kTagColumns);
  network.slots_ = dense.linear(width, kSlots * hidden);
  network.discrete_ = dense.take(kDiscreteRows * hidden);
  network.transitions_ = dense.linear(hidden, kTransitionColumns);
  if (!dense.used_up()) return std::nullopt;
  return network;
}

void Network::index_keys(const std::uint64_t* keys, std::size_t count) {
  const std::size_t size = std::bit_ceil(2 * count);
  index_keys_.assign(size, 0);
  index_rows_.assign(size, kNoRow);
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t at = keys[i] & (size - 1);
    while (index_keys_[at] != 0) at = (at + 1) & (size - 1);
    index_keys_[at] = keys[i];
    index_rows_[at] = static_cast<std::uint32_t>(i);
  }
}

std::uint32_t Network::find_row(std::uint64_t key) const {
  const std::size_t mask = index_keys_.size() - 1;
  for (std::size_t at = key & mask; index_keys_[at] != 0; at = (at + 1) & mask)
    if (index_keys_[at] == key) return index_rows_[at];
  return kNoRow;
}

void Network::embed(const std::vector<std::string_view>& forms, Workspace& work) const {
  feature_keys(forms, lexicon_, work.keys);
  const std::size_t width = shape_.width;
  work.encoding.assign(forms.size() * width, 0.0F);
  for (std::size_t i = 0; i < work.keys.size(); ++i) {
    std::uint32_t row = find_row(work.keys[i]);
    if (row == kNoRow && i % kFeatures == 0) row = find_row(kUnknownWord);
    if (row != kNoRow)
      add_scaled(rows_ + row * width, scales_[row], width,
                 work.encoding.data() + i / kFeatures * width);
  }
}

void Network::convolve(std::size_t words, Workspace& work) const {
  const std::size_t width = shape_.width;
  work.window.assign(words * 3 * width, 0.0F);
  for (std::size_t i = 0; i < words; ++i) {
    const std::size_t first = i == 0 ? i : i - 1;
    const std::size_t last = i + 1 == words ? i : i + 1;
    std::memcpy(work.window.data() + (3 * i + (i == 0 ? 1 : 0)) * width,
                work.encoding.data() + first * width, (last - first + 1) * width * sizeof(float));
  }
  apply(convolution_, work.window.data(), words, 3 * width, width, work.gates);
  relu_all(work.gates.data(), work.gates.size());
  add(work.gates.data(), work.gates.size(), work.encoding.data());
}

void Network::recur(const LinearView& layer, std::size_t words, Workspace& work) const {
  const std::size_t width = shape_.width;
  const std::size_t half = width / 2;
  apply(layer, work.encoding.data(), words, width, 3 * width, work.gates);
  std::vector<float>& cell = work.window;
  cell.assign(width, 0.0F);
  for (std::size_t i = 0; i < words; ++i) {
    float* const gates = work.gates.data() + i * 3 * width;
    tanh_all(gates, width);
    sigmoid_all(gates + width, 2 * width);
  }
  for (std::size_t step = 0; step < words; ++step) {
    for (const bool forward : {true, false}) {
      const std::size_t i = forward ? step : words - 1 - step;
      const std::size_t from = forward ? 0 : half;
      const float* const z = work.gates.data() + i * 3 * width + from;
      const float* const f = z + width;
      const float* const o = f + width;
      float* const c = cell.data() + from;
      float* const out = work.encoding.data() + i * width + from;
      for (std::size_t j = 0; j < half; ++j) {
        c[j] = f[j] * c[j] + (1.0F - f[j]) * z[j];
        out[j] += o[j] * c[j];
      }
    }
  }
}

void Network::encode(const std::vector<std::string_view>& forms, Workspace& work) const {
  const std::size_t words = forms.size();
  embed(forms, work);
  convolve(words, work);
  for (const LinearView& layer : recurrent_) recur(layer, words, work);
  apply(tags_, work.encoding.data(), words, shape_.width, kTagColumns, work.tags);
  apply(slots_, work.encoding.data(), words, shape_.width, kSlots * shape_.hidden, work.slots);
}

void Network::score(const ParserState& state, const Workspace& work, float* hidden,
                    float* scores) const {
  const std::size_t size = shape_.hidden;
  std::fill_n(hidden, size, 0.0F);
  const auto nodes = slot_nodes(state);
  for (std::size_t slot = 0; slot < kSlots; ++slot)
    if (nodes[slot] != kNone && nodes[slot] != state.size())
      add(work.slots.data() + (static_cast<std::size_t>(nodes[slot]) * kSlots + slot) * size, size,
          hidden);
  for (const std::uint32_t row : discrete_rows(state)) add(discrete_ + row * size, size, hidden);
  relu_all(hidden, size);
  std::memcpy(scores, transitions_.bias, kTransitionColumns * sizeof(float));
  multiply_add(hidden, 1, size, transitions_.weights, kTransitionColumns, scores);
}

}  // namespace demarche::syntax
