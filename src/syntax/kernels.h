// SPDX-License-Identifier: Apache-2.0
// The arithmetic of the network: products of whole numbers of 8 bits, summed in 32, and a little of
// real ones. Each result is the same to the bit on every processor: whole numbers are exact, and
// real ones are always computed in the same order and never contracted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace demarche::syntax {

/// Columns of layers come in multiples of this.
inline constexpr std::size_t kColumnStep = 16;

/// The next such number of columns.
constexpr std::size_t rounded_up(std::size_t columns) {
  return (columns + kColumnStep - 1) / kColumnStep * kColumnStep;
}

/// Inputs of a layer that stand side by side in its weights.
inline constexpr std::size_t kDepthStep = 4;

/// The byte that stands for an input of 0; inputs are bytes less this, times a scale.
inline constexpr std::uint8_t kZero = 128;

/// A linear layer of `depth` inputs (a multiple of kDepthStep) and `columns` outputs (one of
/// kColumnStep). Views of the model.
struct Layer {
  std::size_t depth = 0;
  std::size_t columns = 0;
  /// -127 .. 127: columns / kColumnStep x depth / kDepthStep x kColumnStep x kDepthStep
  const std::int8_t* weights = nullptr;
  const std::int32_t* sums = nullptr;  // of the weights of a column
  const float* scales = nullptr;       // what 1 of a weight stands for, a column
  const float* bias = nullptr;
};

/// Where in the weights of a layer that of an input and a column is.
inline std::size_t place_of_weight(std::size_t depth, std::size_t input, std::size_t column) {
  return (column / kColumnStep * depth + input / kDepthStep * kDepthStep) * kColumnStep +
         column % kColumnStep * kDepthStep + input % kDepthStep;
}

/// Inputs of a layer: `rows` rows of bytes, each `stride` bytes after the one before (rows may
/// overlap), and the scale of each row.
struct Inputs {
  const std::uint8_t* bytes = nullptr;
  std::size_t rows = 0;
  std::size_t stride = 0;
  const float* scales = nullptr;
};

/// The functions for one kind of processor.
struct Kernels {
  std::string_view name;

  /// out = inputs x weights + bias: rows x columns numbers.
  void (*multiply)(const Layer& layer, const Inputs& inputs, float* out);

  /// The same, rounded to whole numbers and cut to +-limit.
  void (*multiply_rounded)(const Layer& layer, const Inputs& inputs, float limit,
                           std::int16_t* out);

  /// The largest magnitude of the numbers.
  float (*largest)(const float* values, std::size_t size);

  /// Bytes for numbers that are divided by `scale`, at most 127 in magnitude then.
  void (*quantise)(const float* values, std::size_t size, float scale, std::uint8_t* bytes);

  /// to += scale * from.
  void (*add_scaled)(const std::int8_t* from, float scale, std::size_t size, float* to);

  /// to += max(0, from).
  void (*add_positive)(const float* from, std::size_t size, float* to);

  /// In rows of 3 x width numbers, the hyperbolic tangent of the first part and the logistic
  /// function of the others (of an approximation that is off by less than 0.006).
  void (*activate)(float* gates, std::size_t rows, std::size_t width);

  /// The recurrence over `words` rows of activated gates (candidate z, forget gate f, output gate
  /// o, each of `width`): c = f c + (1 - f) z; encoding += o c. The first half of the columns goes
  /// through the words forwards, the second backwards.
  void (*recur)(const float* gates, std::size_t words, std::size_t width, float* encoding);

  /// Bytes for the positive numbers of a sum of rows (whose partial sums stay within 16 bits);
  /// returns their scale.
  float (*hide)(const std::int16_t* const* rows, std::size_t count, std::size_t size,
                std::uint8_t* bytes);

  /// The index of the largest of the numbers, the first of equals. `size` is not 0.
  std::size_t (*best)(const float* values, std::size_t size);
};

/// Those that this processor can run, the fastest first; the last one is plain C++.
std::span<const Kernels> usable_kernels();

/// The first of these.
const Kernels& best_kernels();

}  // namespace demarche::syntax
