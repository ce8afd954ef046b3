// SPDX-License-Identifier: Apache-2.0
#include "syntax/network.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "syntax/features.h"
#include "syntax/kernels.h"

namespace demarche::syntax {
namespace {

constexpr std::uint32_t kMaxWidth = 1024;

// An entry of the index: the row in the low bits, the key's own bits above.
constexpr std::uint64_t kRowBits = 0xFFFFFF;
constexpr std::uint32_t kNoRow = kRowBits;
constexpr std::uint64_t kFree = ~std::uint64_t{0};

template <typename Value>
const Value* view_of(std::string_view bytes) {
  return reinterpret_cast<const Value*>(bytes.data());
}

/// Hands out consecutive parts of the section of dense parameters.
class Dense {
 public:
  explicit Dense(std::string_view bytes) : left_(bytes) {}

  template <typename Value>
  const Value* take(std::size_t count) {
    const std::size_t size = count * sizeof(Value);
    if (size > left_.size()) {
      short_ = true;
      return nullptr;
    }
    const std::string_view bytes = left_.substr(0, size);
    left_.remove_prefix(size);
    return view_of<Value>(bytes);
  }
  Layer layer(std::size_t depth, std::size_t columns) {
    return {depth,
            columns,
            take<std::int8_t>(depth * columns),
            take<std::int32_t>(columns),
            take<float>(columns),
            take<float>(columns)};
  }
  [[nodiscard]] bool used_up() const { return !short_ && left_.empty(); }

 private:
  std::string_view left_;
  bool short_ = false;
};

/// The scale with which a number of this magnitude becomes 127.
float scale_for(float largest) { return std::max(largest, 1e-6F) / 127.0F; }

}  // namespace

std::optional<Network> Network::read(const ModelSections& sections, std::size_t tag_pairs) {
  const auto section = [&](std::string_view name) {
    for (const auto& [key, bytes] : sections)
      if (key == name) return bytes;
    return std::string_view();
  };
  Network network;
  network.kernels_ = &best_kernels();
  Shape& shape = network.shape_;
  const std::string_view header = section("shape");
  if (header.size() != sizeof shape) return std::nullopt;
  std::memcpy(&shape, header.data(), sizeof shape);
  const auto is_size = [](std::uint32_t size) {
    return size > 0 && size <= kMaxWidth && size % (2 * kColumnStep) == 0;
  };
  if (!is_size(shape.width) || !is_size(shape.hidden) || shape.layers > 8) return std::nullopt;
  const std::size_t width = shape.width;
  const std::size_t hidden = shape.hidden;

  const std::string_view keys = section("keys");
  const std::size_t rows = keys.size() / sizeof(std::uint64_t);
  const std::string_view scales = section("scales");
  const std::string_view described = section("described");
  const std::string_view bytes = section("rows");
  if (rows == 0 || rows >= kNoRow || scales.size() != rows * sizeof(float) ||
      described.size() != rows * sizeof(std::uint16_t) || bytes.size() != rows * width)
    return std::nullopt;
  network.index_keys(view_of<std::uint64_t>(keys), rows);
  network.scales_ = view_of<float>(scales);
  network.described_ = view_of<std::uint16_t>(described);
  network.rows_ = view_of<std::int8_t>(bytes);

  auto lexicon = Lexicon::read(section("lexicon"));
  if (!lexicon) return std::nullopt;
  network.lexicon_ = *lexicon;

  Dense dense(section("dense"));
  network.convolution_ = dense.layer(3 * width, width);
  for (std::uint32_t i = 0; i < shape.layers; ++i)
    network.recurrent_.push_back(dense.layer(width, 3 * width));
  network.tags_ = dense.layer(width, rounded_up(tag_pairs));
  network.slots_ = dense.layer(width, kSlots * hidden);
  network.transitions_ = dense.layer(hidden, kTransitionColumns);
  network.discrete_ = dense.take<std::int16_t>(kDiscreteRows * hidden);
  if (!dense.used_up()) return std::nullopt;
  return network;
}

void Network::index_keys(const std::uint64_t* keys, std::size_t count) {
  const std::size_t mask = std::bit_ceil(count + count / 2) - 1;
  index_.assign(mask + 1, kFree);
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t at = keys[i] & mask;
    while (index_[at] != kFree) at = (at + 1) & mask;
    index_[at] = (keys[i] & ~kRowBits) | i;
  }
}

std::uint32_t Network::find_row(std::uint64_t key) const {
  const std::size_t mask = index_.size() - 1;
  for (std::size_t at = key & mask; index_[at] != kFree; at = (at + 1) & mask)
    if (((index_[at] ^ key) & ~kRowBits) == 0)
      return static_cast<std::uint32_t>(index_[at] & kRowBits);
  return kNoRow;
}

void Network::add_row(std::uint32_t row, float* to) const {
  if (row != kNoRow)
    kernels_->add_scaled(rows_ + row * std::size_t{shape_.width}, scales_[row], shape_.width, to);
}

void Network::embed(const std::vector<std::string_view>& forms, Workspace& work) const {
  const std::size_t width = shape_.width;
  float* const encoding = work.encoding.sized(forms.size() * width);
  std::fill_n(encoding, forms.size() * width, 0.0F);
  Look look;
  look.setting = setting_of(forms);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    float* const to = encoding + i * width;
    spell(forms[i], work.low);
    const std::uint32_t word = find_row(word_key(work.low));
    if (word != kNoRow) {
      add_row(word, to);
      look.described = described_[word];
    } else {
      add_row(find_row(kUnknownWord), to);
      for (const std::uint64_t key : spelling_keys(work.low)) add_row(find_row(key), to);
      look.described = lexicon_.describe(work.low);
    }
    look.first = i == 0;
    for (const std::uint64_t key : look_keys(forms[i], look)) add_row(find_row(key), to);
  }
}

void Network::convolve(std::size_t words, Workspace& work) const {
  // With one scale for all, the window of a word is what stands around it. Zeros at both ends.
  const std::size_t width = shape_.width;
  const std::size_t size = words * width;
  float* const x = work.encoding.data();
  const float scale = scale_for(kernels_->largest(x, size));
  float* const scales = work.scales.sized(words);
  std::fill_n(scales, words, scale);
  std::uint8_t* const bytes = work.bytes.sized(size + 2 * width);
  std::fill_n(bytes, width, kZero);
  kernels_->quantise(x, size, scale, bytes + width);
  std::fill_n(bytes + width + size, width, kZero);
  float* const out = work.out.sized(size);
  kernels_->multiply(convolution_, {bytes, words, width, scales}, out);
  kernels_->add_positive(out, size, x);
}

/// The encoding in bytes, each row with a scale of its own.
Inputs Network::quantise(std::size_t words, Workspace& work) const {
  const std::size_t width = shape_.width;
  std::uint8_t* const bytes = work.bytes.sized(words * width);
  float* const scales = work.scales.sized(words);
  for (std::size_t i = 0; i < words; ++i) {
    const float* const row = work.encoding.data() + i * width;
    scales[i] = scale_for(kernels_->largest(row, width));
    kernels_->quantise(row, width, scales[i], bytes + i * width);
  }
  return {bytes, words, width, scales};
}

void Network::recur(const Layer& layer, std::size_t words, Workspace& work) const {
  float* const gates = work.out.sized(words * layer.columns);
  kernels_->multiply(layer, quantise(words, work), gates);
  kernels_->activate(gates, words, shape_.width);
  kernels_->recur(gates, words, shape_.width, work.encoding.data());
}

void Network::encode(const std::vector<std::string_view>& forms, Workspace& work) const {
  const std::size_t words = forms.size();
  if (words == 0) return;
  embed(forms, work);
  convolve(words, work);
  for (const Layer& layer : recurrent_) recur(layer, words, work);
  const Inputs inputs = quantise(words, work);
  kernels_->multiply(tags_, inputs, work.tags.sized(words * tags_.columns));
  kernels_->multiply_rounded(slots_, inputs, kSlotLimit, work.slots.sized(words * slots_.columns));
}

void Network::score(const ParserState& state, Workspace& work, float* scores) const {
  const std::size_t size = shape_.hidden;
  std::array<const std::int16_t*, kDiscrete + kSlots> rows{};
  std::size_t count = 0;
  for (const std::uint32_t row : discrete_rows(state)) rows[count++] = discrete_ + row * size;
  const auto nodes = slot_nodes(state);
  for (std::size_t slot = 0; slot < kSlots; ++slot)
    if (nodes[slot] != kNone && nodes[slot] != state.size())
      rows[count++] =
          work.slots.data() + (static_cast<std::size_t>(nodes[slot]) * kSlots + slot) * size;
  std::uint8_t* const hidden = work.hidden.sized(size);
  const float scale = kernels_->hide(rows.data(), count, size, hidden);
  kernels_->multiply(transitions_, {hidden, 1, size, &scale}, scores);
}

}  // namespace demarche::syntax
