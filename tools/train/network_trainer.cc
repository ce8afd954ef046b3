// SPDX-License-Identifier: Apache-2.0
#include "network_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <istream>
#include <numeric>
#include <ostream>

#include "oracle.h"
#include "recase.h"
#include "syntax/features.h"
#include "syntax/kernels.h"

namespace demarche::train {

using syntax::kSlots;
using syntax::kTransitionColumns;
using syntax::kTransitions;

namespace {

constexpr std::size_t kFeatures = 1 + syntax::kSpellingFeatures + syntax::kLookFeatures;
// Columns of the tag scores: UPOS, then XPOS, then nothing.
constexpr std::size_t kTagColumns =
    syntax::rounded_up(syntax::kUposNames.size() + syntax::kXposNames.size());
constexpr std::uint32_t kNoRow = 0xFFFFFFFF;
constexpr float kLongestGradient = 5.0F;

/// Softmax over [begin, end) of a row of scores; returns the logarithm of the gold class's share
/// and turns the scores into the gradient.
double softmax_gradient(float* begin, float* end, int gold) {
  const float top = *std::max_element(begin, end);
  float sum = 0.0F;
  for (float* x = begin; x != end; ++x) sum += * x = std::exp(*x - top);
  for (float* x = begin; x != end; ++x) *x /= sum;
  const double share = begin[gold];
  begin[gold] -= 1.0F;
  return std::log(std::max(share, 1e-12));
}

}  // namespace

/// Sentences side by side, and all that the way back needs to know of the way there.
struct NetworkTrainer::Batch {
  std::vector<Example> examples;
  std::vector<std::size_t> begins;  // of the sentences, in words; one more at the end
  std::vector<std::uint32_t> rows;  // words x kFeatures

  Floats mask;                    // dropout of the embedding
  std::vector<Floats> encodings;  // of the embedding, the convolution, each recurrent layer
  Floats window;
  Floats convolved;
  std::vector<Floats> masks;  // of the convolution and the layers
  std::vector<Floats> gates;  // after their functions
  std::vector<Floats> cells;
  Floats tag_scores;  // later their gradient

  // Parser: one entry a transition.
  Floats slots;
  Floats hidden;
  Floats hidden_mask;
  Floats scores;                               // later their gradient
  std::vector<std::array<int, kSlots>> nodes;  // words of the batch, or kNone
  std::vector<std::array<std::uint32_t, syntax::kDiscrete>> discrete;

  [[nodiscard]] std::size_t words() const { return begins.back(); }
};

NetworkTrainer::NetworkTrainer(const Settings& settings, const syntax::Lexicon& lexicon,
                               VerbForms verbs, const std::vector<Example>& examples)
    : settings_(settings),
      lexicon_(lexicon),
      verbs_(std::move(verbs)),
      participles_(examples),
      random_(settings.seed),
      convolution_(3 * settings.shape.width, settings.shape.width),
      tags_(settings.shape.width, kTagColumns),
      slots_(settings.shape.width, kSlots * settings.shape.hidden),
      discrete_(syntax::kDiscreteRows, settings.shape.hidden),
      transitions_(settings.shape.hidden, kTransitionColumns) {
  collect_features(examples);
  embeddings_ = Tensor(keys_.size(), settings.shape.width);
  embeddings_.randomise(random_, 0.35F);
  convolution_.weights.randomise(random_);
  for (std::uint32_t i = 0; i < settings.shape.layers; ++i) {
    Linear& layer = recurrent_.emplace_back(settings.shape.width, 3 * settings.shape.width);
    layer.weights.randomise(random_);
  }
  tags_.weights.randomise(random_);
  slots_.weights.randomise(random_);
  discrete_.randomise(random_, 0.1F);
  transitions_.weights.randomise(random_);
  std::size_t words = 0;
  for (const Example& example : examples) words += example.forms.size();
  steps_ = static_cast<std::uint32_t>(words / settings.batch + 1) *
           static_cast<std::uint32_t>(settings.epochs);
}

std::vector<std::uint64_t> NetworkTrainer::keys_of(const Example& example) const {
  std::vector<std::uint64_t> keys;
  syntax::Look look;
  look.setting = syntax::setting_of({example.forms.begin(), example.forms.end()});
  std::string low;
  for (std::size_t i = 0; i < example.forms.size(); ++i) {
    syntax::spell(example.forms[i], low);
    look.first = i == 0;
    look.described = lexicon_.describe(low);
    keys.push_back(syntax::word_key(low));
    const auto spelling = syntax::spelling_keys(low);
    const auto looks = syntax::look_keys(example.forms[i], look);
    keys.insert(keys.end(), spelling.begin(), spelling.end());
    keys.insert(keys.end(), looks.begin(), looks.end());
  }
  return keys;
}

void NetworkTrainer::collect_features(const std::vector<Example>& examples) {
  std::unordered_map<std::uint64_t, std::size_t> counts;
  std::vector<std::uint64_t> order;  // of first occurrence: the same in each run
  for (const Example& example : examples) {
    for (const std::uint64_t key : keys_of(example))
      if (counts[key]++ == 0) order.push_back(key);
  }
  const auto add_key = [&](std::uint64_t key, std::size_t count) {
    rows_.emplace(key, static_cast<std::uint32_t>(keys_.size()));
    keys_.push_back(key);
    counts_.push_back(count);
  };
  add_key(syntax::kUnknownWord, 0);
  for (const std::uint64_t key : order)
    if (counts[key] >= settings_.least_count) add_key(key, counts[key]);
  std::string low;
  for (const Example& example : examples)
    for (const std::string& form : example.forms) {
      syntax::spell(form, low);
      if (rows_.contains(syntax::word_key(low))) words_.insert(low);
    }
}

void NetworkTrainer::look_up(const Example& example, Batch& batch) {
  const std::vector<std::uint64_t> keys = keys_of(example);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto found = rows_.find(keys[i]);
    std::uint32_t row = found == rows_.end() ? kNoRow : found->second;
    if (i % kFeatures == 0) {
      if (row == kNoRow)
        row = 0;
      else if (uniform() <
               settings_.word_dropout / (settings_.word_dropout + static_cast<float>(counts_[row])))
        row = 0;
    } else if (row != kNoRow && uniform() < settings_.other_dropout) {
      row = kNoRow;
    }
    batch.rows.push_back(row);
  }
}

Floats NetworkTrainer::dropout_mask(std::size_t size) {
  const float keep = 1.0F - settings_.dropout;
  const auto limit = static_cast<std::uint64_t>(keep * 65536.0F);
  Floats mask(size);
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < size; ++i) {  // 16 random bits an entry
    bits = i % 4 == 0 ? random_() : bits >> 16U;
    mask[i] = (bits & 0xFFFFU) < limit ? 1.0F / keep : 0.0F;
  }
  return mask;
}

namespace {

void multiply_by(const Floats& mask, Floats& values) {
  for (std::size_t i = 0; i < values.size(); ++i) values[i] *= mask[i];
}

/// The sentence-wise windows of three words.
template <typename Visit>
void for_windows(const std::vector<std::size_t>& begins, Visit visit) {
  for (std::size_t s = 0; s + 1 < begins.size(); ++s)
    for (std::size_t i = begins[s]; i < begins[s + 1]; ++i)
      for (std::size_t part = 0; part < 3; ++part) {
        if ((part == 0 && i == begins[s]) || (part == 2 && i + 1 == begins[s + 1])) continue;
        visit(i, part, i + part - 1);
      }
}

}  // namespace

void NetworkTrainer::forward(Batch& batch) {
  const std::size_t n = batch.words();
  const std::size_t width = settings_.shape.width;
  const std::size_t half = width / 2;

  Floats x(n * width);
  for (std::size_t i = 0; i < batch.rows.size(); ++i)
    if (batch.rows[i] != kNoRow)
      add(embeddings_.row(batch.rows[i]), width, x.data() + i / kFeatures * width);
  batch.mask = dropout_mask(n * width);
  multiply_by(batch.mask, x);
  batch.encodings = {x};

  batch.window.assign(n * 3 * width, 0.0F);
  for_windows(batch.begins, [&](std::size_t i, std::size_t part, std::size_t from) {
    std::memcpy(batch.window.data() + (3 * i + part) * width, x.data() + from * width,
                width * sizeof(float));
  });
  batch.convolved = convolution_.forward(batch.window);
  relu_all(batch.convolved.data(), batch.convolved.size());
  batch.masks = {dropout_mask(n * width)};
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += batch.convolved[i] * batch.masks[0][i];
  batch.encodings.push_back(x);

  const syntax::Kernels& kernels = syntax::best_kernels();
  for (const Linear& layer : recurrent_) {
    Floats gates = layer.forward(x);
    Floats cells(n * width);
    const Floats zeros(half);
    batch.masks.push_back(dropout_mask(n * width));
    kernels.activate(gates.data(), n, width);
    for (std::size_t s = 0; s + 1 < batch.begins.size(); ++s) {
      const std::size_t size = batch.begins[s + 1] - batch.begins[s];
      for (std::size_t step = 0; step < size; ++step) {
        for (const bool onward : {true, false}) {
          const std::size_t i = onward ? batch.begins[s] + step : batch.begins[s + 1] - 1 - step;
          const std::size_t from = onward ? 0 : half;
          const float* const g = gates.data() + i * 3 * width + from;
          const float* const mask = batch.masks.back().data() + i * width + from;
          float* const cell = cells.data() + i * width + from;
          float* const out = x.data() + i * width + from;
          const float* const last = step == 0 ? zeros.data() : onward ? cell - width : cell + width;
          for (std::size_t j = 0; j < half; ++j) {
            cell[j] = g[width + j] * last[j] + (1.0F - g[width + j]) * g[j];
            out[j] += g[2 * width + j] * cell[j] * mask[j];
          }
        }
      }
    }
    batch.gates.push_back(std::move(gates));
    batch.cells.push_back(std::move(cells));
    batch.encodings.push_back(x);
  }
  batch.tag_scores = tags_.forward(x);
  batch.slots = slots_.forward(x);
}

void NetworkTrainer::tag_loss(Batch& batch) {
  const auto upos_count = static_cast<std::ptrdiff_t>(syntax::kUposNames.size());
  const auto xpos_count = static_cast<std::ptrdiff_t>(syntax::kXposNames.size());
  float* row = batch.tag_scores.data();
  for (const Example& example : batch.examples) {
    for (std::size_t i = 0; i < example.forms.size(); ++i, row += kTagColumns) {
      loss_.tags -= softmax_gradient(row, row + upos_count, example.upos[i]);
      loss_.tags -=
          softmax_gradient(row + upos_count, row + upos_count + xpos_count, example.xpos[i]);
      std::fill(row + upos_count + xpos_count, row + kTagColumns, 0.0F);
    }
  }
}

/// Scores the transitions of one state, keeps the gradient of the scores, and makes one transition.
void NetworkTrainer::choose(Batch& batch, const Example& example, syntax::ParserState& state) {
  const std::size_t size = settings_.shape.hidden;
  const std::size_t at = batch.nodes.size() - 1;
  batch.hidden.resize((at + 1) * size);
  batch.scores.resize((at + 1) * kTransitionColumns);
  float* const hidden = batch.hidden.data() + at * size;
  float* const scores = batch.scores.data() + at * kTransitionColumns;
  for (std::size_t slot = 0; slot < kSlots; ++slot)
    if (const int node = batch.nodes[at][slot]; node != syntax::kNone)
      add(batch.slots.data() + (static_cast<std::size_t>(node) * kSlots + slot) * size, size,
          hidden);
  for (const std::uint32_t row : batch.discrete[at]) add(discrete_.row(row), size, hidden);
  relu_all(hidden, size);
  const Floats mask = dropout_mask(size);
  batch.hidden_mask.insert(batch.hidden_mask.end(), mask.begin(), mask.end());
  for (std::size_t i = 0; i < size; ++i) hidden[i] *= mask[i];
  std::copy(transitions_.bias.value.begin(), transitions_.bias.value.end(), scores);
  Floats rounded(hidden, hidden + size);
  round_to_steps(rounded.data(), size);
  multiply_add(rounded.data(), 1, size, transitions_.rounded.data(), kTransitionColumns, scores);

  const auto best = best_transitions(state, example);
  int first = syntax::kNone;   // best of all legal ones
  int wanted = syntax::kNone;  // best of the right ones
  std::array<bool, kTransitions> legal{};
  for (int t = 0; t < kTransitions; ++t) {
    const auto i = static_cast<std::size_t>(t);
    legal[i] = state.is_legal(syntax::move_of(t));
    if (!legal[i]) continue;
    if (first == syntax::kNone || scores[i] > scores[first]) first = t;
    if (best[i] && (wanted == syntax::kNone || scores[i] > scores[wanted])) wanted = t;
  }
  const float top = scores[first];
  double all = 0.0;
  double right = 0.0;
  for (std::size_t i = 0; i < kTransitionColumns; ++i) {
    scores[i] = i < legal.size() && legal[i] ? std::exp(scores[i] - top) : 0.0F;
    all += scores[i];
    if (i < best.size() && best[i]) right += scores[i];
  }
  loss_.transitions -= std::log(std::max(right / all, 1e-12));
  for (std::size_t i = 0; i < kTransitionColumns; ++i) {
    const double share = scores[i] / all;
    const double target = i < best.size() && best[i] ? scores[i] / std::max(right, 1e-12) : 0.0;
    scores[i] = static_cast<float>(share - target);
  }
  const int next = uniform() < settings_.explore ? first : wanted;
  state.apply(syntax::move_of(next), next == 0 ? syntax::Deprel::kDep : syntax::label_of(next));
}

void NetworkTrainer::parse_one(Batch& batch, std::size_t index) {
  const Example& example = batch.examples[index];
  const int first = static_cast<int>(batch.begins[index]);
  syntax::ParserState state(example.size());
  while (!state.done()) {
    auto nodes = syntax::slot_nodes(state);
    for (int& node : nodes)
      node = node == syntax::kNone || node == state.size() ? syntax::kNone : node + first;
    batch.nodes.push_back(nodes);
    batch.discrete.push_back(syntax::discrete_rows(state));
    choose(batch, example, state);
  }
}

void NetworkTrainer::parse_loss(Batch& batch) {
  for (std::size_t i = 0; i < batch.examples.size(); ++i) parse_one(batch, i);
}

void NetworkTrainer::backward(Batch& batch) {
  const std::size_t n = batch.words();
  const std::size_t width = settings_.shape.width;
  const std::size_t half = width / 2;
  const std::size_t size = settings_.shape.hidden;

  Floats hidden_gradient(batch.hidden.size());
  transitions_.backward(batch.hidden, batch.scores, hidden_gradient);
  Floats slot_gradient(batch.slots.size());
  for (std::size_t at = 0; at < batch.nodes.size(); ++at) {
    float* const gradient = hidden_gradient.data() + at * size;
    for (std::size_t i = 0; i < size; ++i)
      gradient[i] = batch.hidden[at * size + i] > 0.0F
                        ? gradient[i] * batch.hidden_mask[at * size + i]
                        : 0.0F;
    for (std::size_t slot = 0; slot < kSlots; ++slot)
      if (const int node = batch.nodes[at][slot]; node != syntax::kNone)
        add(gradient, size,
            slot_gradient.data() + (static_cast<std::size_t>(node) * kSlots + slot) * size);
    for (const std::uint32_t row : batch.discrete[at])
      add(gradient, size, discrete_.gradient_row(row));
  }

  Floats dx(n * width);
  slots_.backward(batch.encodings.back(), slot_gradient, dx);
  tags_.backward(batch.encodings.back(), batch.tag_scores, dx);

  for (std::size_t layer = recurrent_.size(); layer-- > 0;) {
    const Floats& gates = batch.gates[layer];
    const Floats& cells = batch.cells[layer];
    const Floats& mask = batch.masks[layer + 1];
    Floats gate_gradient(gates.size());
    Floats cell_gradient(width);
    const Floats zeros(half);
    for (std::size_t s = 0; s + 1 < batch.begins.size(); ++s) {
      const std::size_t count = batch.begins[s + 1] - batch.begins[s];
      std::fill(cell_gradient.begin(), cell_gradient.end(), 0.0F);
      for (std::size_t step = count; step-- > 0;) {
        for (const bool onward : {true, false}) {
          const std::size_t i = onward ? batch.begins[s] + step : batch.begins[s + 1] - 1 - step;
          const std::size_t from = onward ? 0 : half;
          const float* const g = gates.data() + i * 3 * width + from;
          float* const d = gate_gradient.data() + i * 3 * width + from;
          const float* const cell = cells.data() + i * width + from;
          const float* const last = step == 0 ? zeros.data() : onward ? cell - width : cell + width;
          const float* const out = dx.data() + i * width + from;
          const float* const drop = mask.data() + i * width + from;
          float* const carried = cell_gradient.data() + from;
          for (std::size_t j = 0; j < half; ++j) {
            const float z = g[j];
            const float f = g[width + j];
            const float o = g[2 * width + j];
            const float dh = out[j] * drop[j];
            const float dc = carried[j] + dh * o;
            d[j] = dc * (1.0F - f) * (1.0F - z * z);
            d[width + j] = dc * (last[j] - z) * f * (1.0F - f);
            d[2 * width + j] = dh * cell[j] * o * (1.0F - o);
            carried[j] = dc * f;
          }
        }
      }
    }
    recurrent_[layer].backward(batch.encodings[layer + 1], gate_gradient, dx);
  }

  Floats relu_gradient(n * width);
  for (std::size_t i = 0; i < relu_gradient.size(); ++i)
    relu_gradient[i] = batch.convolved[i] > 0.0F ? dx[i] * batch.masks[0][i] : 0.0F;
  Floats window_gradient(batch.window.size());
  convolution_.backward(batch.window, relu_gradient, window_gradient);
  for_windows(batch.begins, [&](std::size_t i, std::size_t part, std::size_t from) {
    add(window_gradient.data() + (3 * i + part) * width, width, dx.data() + from * width);
  });
  multiply_by(batch.mask, dx);
  for (std::size_t i = 0; i < batch.rows.size(); ++i)
    if (batch.rows[i] != kNoRow)
      add(dx.data() + i / kFeatures * width, width, embeddings_.gradient_row(batch.rows[i]));
}

std::vector<Linear*> NetworkTrainer::linears() {
  std::vector<Linear*> layers = {&convolution_};
  for (Linear& layer : recurrent_) layers.push_back(&layer);
  layers.insert(layers.end(), {&tags_, &slots_, &transitions_});
  return layers;
}

std::vector<Tensor*> NetworkTrainer::dense() {
  std::vector<Tensor*> tensors = {&discrete_};
  for (Linear* layer : linears()) {
    tensors.push_back(&layer->weights);
    tensors.push_back(&layer->bias);
  }
  return tensors;
}

std::vector<Tensor*> NetworkTrainer::all() {
  std::vector<Tensor*> tensors = dense();
  tensors.push_back(&embeddings_);
  return tensors;
}

void NetworkTrainer::update(Batch& batch) {
  Step step;
  step.number = ++step_;
  const float progress = static_cast<float>(step_) / static_cast<float>(steps_);
  step.rate = settings_.rate * std::max(0.01F, 1.0F - progress) *
              std::min(1.0F, static_cast<float>(step_) / 200.0F);
  step.scale = 1.0F / static_cast<float>(batch.words());
  double norm = 0.0;
  for (Tensor* tensor : dense())
    for (const float g : tensor->gradient) norm += static_cast<double>(g) * g;
  norm = std::sqrt(norm) * step.scale;
  if (norm > kLongestGradient) step.scale *= kLongestGradient / static_cast<float>(norm);
  for (Tensor* tensor : dense()) tensor->update(step);
  std::vector<std::uint32_t> touched = batch.rows;
  std::sort(touched.begin(), touched.end());
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  const std::size_t width = embeddings_.columns;
  for (const std::uint32_t row : touched)
    if (row != kNoRow) embeddings_.update(step, row * width, (row + 1) * width);
}

/// The example as it is shown this time.
Example NetworkTrainer::shown(const Example& example) {
  Example made = example;
  const auto become = [&made](std::optional<Example> other) {
    if (other) made = *std::move(other);
    return other.has_value();
  };
  if (uniform() < settings_.lists) become(made_list(made, random_));
  if (uniform() < settings_.participles) become(participles_.put_behind_subject(made, random_));
  if (uniform() < settings_.reduced_relatives) become(made_reduced_relative(made));
  if (uniform() < settings_.headlines && become(made_headline(made, verbs_, random_))) return made;
  if (uniform() < settings_.datelines) become(made_dateline(made, random_));
  const float draw = uniform();
  return recased(std::move(made), draw < settings_.recase / 2      ? Case::kCapitals
                                  : draw < settings_.recase * 1.5F ? Case::kTitle
                                                                   : Case::kAsIs);
}

EpochLoss NetworkTrainer::train_epoch(std::vector<Example>& examples, int epoch) {
  (void)epoch;
  loss_ = {};
  std::vector<std::size_t> order(examples.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
  Batch batch;
  batch.begins = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    batch.examples.push_back(shown(examples[order[i]]));
    look_up(batch.examples.back(), batch);
    batch.begins.push_back(batch.begins.back() + batch.examples.back().forms.size());
    if (batch.words() < settings_.batch && i + 1 < order.size()) continue;
    for (Linear* layer : linears()) layer->round_weights();
    forward(batch);
    tag_loss(batch);
    parse_loss(batch);
    backward(batch);
    update(batch);
    batch = {};
    batch.begins = {0};
  }
  return loss_;
}

void NetworkTrainer::save(std::ostream& out) {
  for (const Tensor* tensor : all())
    out.write(reinterpret_cast<const char*>(tensor->value.data()),
              static_cast<std::streamsize>(tensor->value.size() * sizeof(float)));
}

bool NetworkTrainer::load(std::istream& in) {
  for (Tensor* tensor : all())
    in.read(reinterpret_cast<char*>(tensor->value.data()),
            static_cast<std::streamsize>(tensor->value.size() * sizeof(float)));
  return in && in.peek() == std::istream::traits_type::eof();
}

namespace {

template <typename Value>
std::string bytes_of(const std::vector<Value>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

/// The bytes of a layer as syntax::Layer has it: weights, their sums, scales and bias, for inputs
/// and outputs that are counted in these units.
std::string quantised(const Linear& layer, float input_unit = 1.0F, float output_unit = 1.0F) {
  const std::size_t depth = layer.weights.rows;
  const std::size_t columns = layer.weights.columns;
  std::vector<std::int8_t> weights(depth * columns);
  std::vector<std::int32_t> sums(columns, 0);
  std::vector<float> scales;
  std::vector<float> bias;
  for (std::size_t j = 0; j < columns; ++j) {
    float most = 1e-9F;
    for (std::size_t k = 0; k < depth; ++k)
      most = std::max(most, std::abs(layer.weights.value[k * columns + j]));
    const float scale = most / 127.0F;
    for (std::size_t k = 0; k < depth; ++k) {
      const long value = std::lround(layer.weights.value[k * columns + j] / scale);
      weights[syntax::place_of_weight(depth, k, j)] = static_cast<std::int8_t>(value);
      sums[j] += static_cast<std::int32_t>(value);
    }
    scales.push_back(scale * input_unit / output_unit);
    bias.push_back(layer.bias.value[j] / output_unit);
  }
  return bytes_of(weights) + bytes_of(sums) + bytes_of(scales) + bytes_of(bias);
}

/// The layer of tags with a column for each pair of UPOS and XPOS: the sum of their columns.
Linear paired(const Linear& tags, std::string_view pairs) {
  Linear out(tags.weights.rows, syntax::rounded_up(pairs.size() / 2));
  const auto fill = [&](const Tensor& from, Tensor& to) {
    for (std::size_t row = 0; row < from.rows; ++row)
      for (std::size_t i = 0; i < pairs.size() / 2; ++i) {
        const auto upos = static_cast<unsigned char>(pairs[2 * i]);
        const auto xpos = static_cast<unsigned char>(pairs[2 * i + 1]);
        to.value[row * to.columns + i] =
            from.value[row * from.columns + upos] +
            from.value[row * from.columns + syntax::kUposNames.size() + xpos];
      }
  };
  fill(tags.weights, out.weights);
  fill(tags.bias, out.bias);
  return out;
}

/// The unit in which the largest sum of one row of each discrete feature leaves room for the slots.
float unit_of(const Tensor& discrete) {
  constexpr float kRoom = 16300.0F;
  static_assert(kRoom + kSlots * syntax::kSlotLimit < 32767.0F);
  float sum = 0.0F;
  std::size_t row = 0;
  for (std::size_t feature = 0; feature < syntax::kDiscrete; ++feature) {
    float most = 0.0F;
    const std::size_t rows =
        feature < syntax::kLabelFeatures ? syntax::kLabelValues : syntax::kSmallValues;
    for (const std::size_t end = row + rows; row < end; ++row)
      for (std::size_t i = 0; i < discrete.columns; ++i)
        most = std::max(most, std::abs(discrete.value[row * discrete.columns + i]));
    sum += most;
  }
  return std::max(sum, 1e-6F) / kRoom;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> NetworkTrainer::sections(
    std::string_view pairs) const {
  const std::size_t width = embeddings_.columns;
  Floats values = embeddings_.value;
  std::vector<std::uint16_t> described(embeddings_.rows, 0);
  for (const std::string& low : words_) {  // a word's row has all that its spelling says
    const std::uint32_t row = rows_.at(syntax::word_key(low));
    described[row] = static_cast<std::uint16_t>(lexicon_.describe(low));
    for (const std::uint64_t key : syntax::spelling_keys(low))
      if (const auto found = rows_.find(key); found != rows_.end())
        add(embeddings_.value.data() + found->second * width, width, values.data() + row * width);
  }
  std::vector<float> scales;
  std::vector<std::int8_t> rows(values.size());
  for (std::size_t row = 0; row < embeddings_.rows; ++row) {
    float most = 1e-6F;
    for (std::size_t i = 0; i < width; ++i)
      most = std::max(most, std::abs(values[row * width + i]));
    scales.push_back(most / 127.0F);
    for (std::size_t i = 0; i < width; ++i)
      rows[row * width + i] =
          static_cast<std::int8_t>(std::lround(values[row * width + i] / scales.back()));
  }
  const float unit = unit_of(discrete_);
  std::vector<std::int16_t> discrete;
  for (const float value : discrete_.value)
    discrete.push_back(static_cast<std::int16_t>(std::lround(value / unit)));
  std::string dense = quantised(convolution_);
  for (const Linear& layer : recurrent_) dense += quantised(layer);
  dense += quantised(paired(tags_, pairs)) + quantised(slots_, 1.0F, unit) +
           quantised(transitions_, unit) + bytes_of(discrete);
  return {{"shape", bytes_of(std::vector<syntax::Shape>{settings_.shape})},
          {"keys", bytes_of(keys_)},
          {"scales", bytes_of(scales)},
          {"described", bytes_of(described)},
          {"rows", bytes_of(rows)},
          {"dense", dense}};
}

}  // namespace demarche::train
