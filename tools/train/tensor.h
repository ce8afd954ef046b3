// SPDX-License-Identifier: Apache-2.0
// Matrices of parameters with their gradients, and the Adam optimiser (Kingma and Ba 2015).
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "matrix.h"

namespace demarche::train {

using Floats = std::vector<float>;

/// A small and fast source of random numbers (SplitMix64, Steele et al. 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t operator()() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  /// In [0, 1).
  float uniform() { return static_cast<float>((*this)() >> 40U) / 16777216.0F; }

 private:
  std::uint64_t state_;
};

/// What one Adam step needs to know.
struct Step {
  float rate = 0.0F;         // learning rate
  float scale = 1.0F;        // of gradients: clipping, mean over the batch
  std::uint32_t number = 0;  // counts from 1
};

/// A rows x columns matrix of parameters.
struct Tensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  Floats value;
  Floats gradient;
  Floats mean;      // first moment
  Floats variance;  // second moment

  Tensor(std::size_t r, std::size_t c)
      : rows(r), columns(c), value(r * c), gradient(r * c), mean(r * c), variance(r * c) {}

  /// Uniform in +-range, or Glorot's range for 0.
  void randomise(Random& random, float range = 0.0F) {
    if (range == 0.0F) range = std::sqrt(6.0F / static_cast<float>(rows + columns));
    for (float& x : value) x = (2.0F * random.uniform() - 1.0F) * range;
  }

  float* row(std::size_t r) { return value.data() + r * columns; }
  float* gradient_row(std::size_t r) { return gradient.data() + r * columns; }

  /// One step for the entries [begin, end); clears their gradients.
  void update(const Step& step, std::size_t begin, std::size_t end) {
    constexpr float kBeta1 = 0.9F;
    constexpr float kBeta2 = 0.98F;
    const auto t = static_cast<float>(step.number);
    const float rate =
        step.rate * std::sqrt(1.0F - std::pow(kBeta2, t)) / (1.0F - std::pow(kBeta1, t));
    for (std::size_t i = begin; i < end; ++i) {
      const float g = gradient[i] * step.scale;
      mean[i] += (1.0F - kBeta1) * (g - mean[i]);
      variance[i] += (1.0F - kBeta2) * (g * g - variance[i]);
      value[i] -= rate * mean[i] / (std::sqrt(variance[i]) + 1e-8F);
      gradient[i] = 0.0F;
    }
  }
  void update(const Step& step) { update(step, 0, value.size()); }
};

/// The columns x rows transpose of a rows x columns matrix.
inline Floats transposed(const Floats& matrix, std::size_t rows, std::size_t columns) {
  Floats out(matrix.size());
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) out[c * rows + r] = matrix[r * columns + c];
  return out;
}

/// Rounds numbers to 127 steps of the largest of them, as the program has them.
inline void round_to_steps(float* values, std::size_t size) {
  constexpr float kWhole = 12582912.0F;  // adding it leaves no place for fractions
  float most = 1e-9F;
  for (std::size_t i = 0; i < size; ++i) most = std::max(most, std::abs(values[i]));
  const float scale = most / 127.0F;
  const float factor = 127.0F / most;
  for (std::size_t i = 0; i < size; ++i)
    values[i] = ((values[i] * factor + kWhole) - kWhole) * scale;
}

/// A linear layer: input times weights plus bias. The input must be kept for the way back. On the
/// way there both are rounded, so that the network learns to live with it.
struct Linear {
  Tensor weights;
  Tensor bias;
  Floats rounded;  // weights

  Linear(std::size_t inputs, std::size_t outputs)
      : weights(inputs, outputs), bias(1, outputs), rounded(inputs * outputs) {}

  /// To be called when the weights have changed.
  void round_weights() {
    Floats columns = transposed(weights.value, weights.rows, weights.columns);
    for (std::size_t i = 0; i < weights.columns; ++i)
      round_to_steps(columns.data() + i * weights.rows, weights.rows);
    rounded = transposed(columns, weights.columns, weights.rows);
  }

  [[nodiscard]] Floats forward(Floats input) const {
    const std::size_t n = input.size() / weights.rows;
    for (std::size_t i = 0; i < n; ++i)
      round_to_steps(input.data() + i * weights.rows, weights.rows);
    Floats out(n * weights.columns);
    for (std::size_t i = 0; i < n; ++i)
      std::copy(bias.value.begin(), bias.value.end(),
                out.begin() + static_cast<std::ptrdiff_t>(i * weights.columns));
    multiply_add(input.data(), n, weights.rows, rounded.data(), weights.columns, out.data());
    return out;
  }

  /// Adds to the gradients of the layer and to that of its input.
  void backward(const Floats& input, const Floats& output_gradient, Floats& input_gradient) {
    const std::size_t n = input.size() / weights.rows;
    const Floats turned = transposed(input, n, weights.rows);
    multiply_add(turned.data(), weights.rows, n, output_gradient.data(), weights.columns,
                 weights.gradient.data());
    for (std::size_t i = 0; i < n; ++i)
      add(output_gradient.data() + i * weights.columns, weights.columns, bias.gradient.data());
    const Floats back = transposed(rounded, weights.rows, weights.columns);
    multiply_add(output_gradient.data(), n, weights.columns, back.data(), weights.rows,
                 input_gradient.data());
  }
};

}  // namespace demarche::train
