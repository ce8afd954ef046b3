// SPDX-License-Identifier: Apache-2.0
// The arithmetic against plain loops: equal to the bit, since the order of sums is part of the
// promise.
#include "syntax/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace demarche::syntax {
namespace {

std::vector<float> random_numbers(std::size_t size, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<float> numbers(size);
  for (float& x : numbers) x = static_cast<float>(random() % 2001) / 1000.0F - 1.0F;
  return numbers;
}

TEST(Kernels, MultipliesAsPlainLoopsDo) {
  for (const std::size_t rows : {1U, 2U, 5U, 6U, 13U})
    for (const std::size_t depth : {1U, 7U, 64U})
      for (const std::size_t columns : {16U, 48U, 64U, 112U}) {
        const auto a = random_numbers(rows * depth, 1);
        const auto b = random_numbers(depth * columns, 2);
        auto c = random_numbers(rows * columns, 3);
        auto expected = c;
        for (std::size_t r = 0; r < rows; ++r)
          for (std::size_t j = 0; j < columns; ++j)
            for (std::size_t k = 0; k < depth; ++k) {
              const volatile float product = a[r * depth + k] * b[k * columns + j];
              expected[r * columns + j] += product;
            }
        multiply_add(a.data(), rows, depth, b.data(), columns, c.data());
        EXPECT_EQ(c, expected) << rows << ' ' << depth << ' ' << columns;
      }
}

TEST(Kernels, ApproximatesTheFunctions) {
  auto tanhs = random_numbers(1000, 4);
  for (float& x : tanhs) x *= 8;
  auto sigmoids = tanhs;
  auto relus = tanhs;
  const auto inputs = tanhs;
  tanh_all(tanhs.data(), tanhs.size());
  sigmoid_all(sigmoids.data(), sigmoids.size());
  relu_all(relus.data(), relus.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    EXPECT_NEAR(tanhs[i], std::tanh(inputs[i]), 2e-4);
    EXPECT_NEAR(sigmoids[i], 1 / (1 + std::exp(-inputs[i])), 1.5e-4);
    EXPECT_EQ(relus[i], std::max(0.0F, inputs[i]));
  }
}

TEST(Kernels, Adds) {
  const std::vector<signed char> bytes = {-127, 0, 5, 127};
  std::vector<float> sums = {1, 2, 3, 4};
  add_scaled(bytes.data(), 0.5F, bytes.size(), sums.data());
  EXPECT_EQ(sums, (std::vector<float>{-62.5, 2, 5.5, 67.5}));
  add(sums.data(), sums.size(), sums.data());
  EXPECT_EQ(sums, (std::vector<float>{-125, 4, 11, 135}));
}

}  // namespace
}  // namespace demarche::syntax
