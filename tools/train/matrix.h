// SPDX-License-Identifier: Apache-2.0
// The arithmetic of the training. Each result is the same to the bit on every processor: sums are
// always made in the same order and never contracted, only the width of the vectors differs.
#pragma once

#include <cstddef>

namespace demarche::train {

/// c += a * b for row-major matrices: a is rows x depth, b is depth x columns, c is rows x columns.
/// `columns` is a multiple of 16.
void multiply_add(const float* a, std::size_t rows, std::size_t depth, const float* b,
                  std::size_t columns, float* c);

/// to += from, for `size` numbers.
void add(const float* from, std::size_t size, float* to);

/// max(0, x) in place.
void relu_all(float* values, std::size_t size);

}  // namespace demarche::train
