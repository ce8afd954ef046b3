// SPDX-License-Identifier: Apache-2.0
// The arithmetic of the network. Each result is the same to the bit on every processor: sums are
// always made in the same order and never contracted, only the width of the vectors differs.
#pragma once

#include <cstddef>

namespace demarche::syntax {

/// Columns of matrices that are multiplied come in multiples of this.
inline constexpr std::size_t kColumnStep = 16;

/// c += a * b for row-major matrices: a is rows x depth, b is depth x columns, c is rows x columns.
/// `columns` is a multiple of kColumnStep.
void multiply_add(const float* a, std::size_t rows, std::size_t depth, const float* b,
                  std::size_t columns, float* c);

/// to += from, for `size` numbers.
void add(const float* from, std::size_t size, float* to);

/// to += scale * from, for `size` bytes.
void add_scaled(const signed char* from, float scale, std::size_t size, float* to);

/// Hyperbolic tangent in place (a rational approximation, off by less than 0.0002).
void tanh_all(float* values, std::size_t size);

/// Logistic function in place, from the same approximation.
void sigmoid_all(float* values, std::size_t size);

/// max(0, x) in place.
void relu_all(float* values, std::size_t size);

}  // namespace demarche::syntax
