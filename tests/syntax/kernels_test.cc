// SPDX-License-Identifier: Apache-2.0
// The arithmetic: every kernel against plain loops and against the others, equal to the bit, since
// the trees must not depend on the processor.
#include "syntax/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>
#include <string>
#include <vector>

namespace demarche::syntax {
namespace {

/// A layer and inputs of their own memory.
struct Product {
  std::vector<std::int8_t> weights;
  std::vector<std::int32_t> sums;
  std::vector<float> scales;
  std::vector<float> bias;
  std::vector<std::uint8_t> bytes;
  std::vector<float> row_scales;
  Layer layer;
  Inputs inputs;
};

/// Fills a product with what `weight` and `byte` return.
template <typename Weight, typename Byte>
void fill(std::size_t rows, std::size_t depth, std::size_t columns, Weight weight, Byte byte,
          Product& p) {
  std::mt19937 random(7);
  p.weights.resize(depth * columns);
  p.sums.assign(columns, 0);
  for (std::size_t k = 0; k < depth; ++k)
    for (std::size_t j = 0; j < columns; ++j) {
      const auto value = static_cast<std::int8_t>(weight());
      p.weights[place_of_weight(depth, k, j)] = value;
      p.sums[j] += value;
    }
  p.bytes.resize(rows * depth);
  for (std::uint8_t& b : p.bytes) b = static_cast<std::uint8_t>(byte());
  for (std::size_t j = 0; j < columns; ++j) {
    p.scales.push_back(0.001F + static_cast<float>(random() % 1000) * 1e-5F);
    p.bias.push_back(static_cast<float>(random() % 2001) / 1000.0F - 1.0F);
  }
  for (std::size_t r = 0; r < rows; ++r)
    p.row_scales.push_back(0.01F + static_cast<float>(random() % 1000) * 1e-4F);
  p.layer = {depth, columns, p.weights.data(), p.sums.data(), p.scales.data(), p.bias.data()};
  p.inputs = {p.bytes.data(), rows, depth, p.row_scales.data()};
}

std::vector<float> plain_product(const Product& p) {
  std::vector<float> out;
  for (std::size_t r = 0; r < p.inputs.rows; ++r)
    for (std::size_t j = 0; j < p.layer.columns; ++j) {
      std::int64_t sum = 0;
      for (std::size_t k = 0; k < p.layer.depth; ++k)
        sum += (p.bytes[r * p.layer.depth + k] - kZero) *
               p.weights[place_of_weight(p.layer.depth, k, j)];
      const volatile float scaled = static_cast<float>(sum) * p.scales[j];
      const volatile float value = scaled * p.row_scales[r];
      out.push_back(value + p.bias[j]);
    }
  return out;
}

void expect_product(const Product& p) {
  const std::vector<float> expected = plain_product(p);
  for (const Kernels& kernels : usable_kernels()) {
    std::vector<float> out(expected.size());
    kernels.multiply(p.layer, p.inputs, out.data());
    ASSERT_EQ(out, expected) << kernels.name << ' ' << p.inputs.rows << ' ' << p.layer.depth << ' '
                             << p.layer.columns;
    std::vector<std::int16_t> rounded(expected.size());
    kernels.multiply_rounded(p.layer, p.inputs, 50.0F, rounded.data());
    for (std::size_t i = 0; i < rounded.size(); ++i)
      ASSERT_EQ(rounded[i], std::lround(std::clamp(expected[i], -50.0F, 50.0F))) << kernels.name;
  }
}

TEST(Kernels, MultiplyAsPlainLoopsDo) {
  std::mt19937 random(1);
  for (const std::size_t rows : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 13U, 16U, 17U, 32U, 33U, 50U})
    for (const std::size_t depth : {4U, 32U, 64U, 384U})
      for (const std::size_t columns : {16U, 48U, 64U, 112U, 144U}) {
        Product p;
        fill(
            rows, depth, columns, [&] { return static_cast<int>(random() % 255) - 127; },
            [&] { return 1 + random() % 255; }, p);
        expect_product(p);
      }
}

TEST(Kernels, MultiplyTheLargestNumbersWithoutLoss) {
  for (const int weight : {-127, 127})
    for (const int byte : {1, 255}) {
      Product p;
      fill(
          7, 384, 64, [&] { return weight; }, [&] { return byte; }, p);
      expect_product(p);
    }
}

TEST(Kernels, MultiplyRowsThatOverlap) {
  constexpr std::size_t kRows = 20;
  constexpr std::size_t kDepth = 64;
  constexpr std::size_t kStride = 16;
  std::mt19937 random(2);
  Product p;
  fill(
      kRows, kDepth, 16, [&] { return static_cast<int>(random() % 255) - 127; },
      [&] { return 1 + random() % 255; }, p);
  Product apart = p;  // the same windows, one behind the other
  for (std::size_t r = 0; r < kRows; ++r)
    for (std::size_t i = 0; i < kDepth; ++i) apart.bytes[r * kDepth + i] = p.bytes[r * kStride + i];
  const std::vector<float> expected = plain_product(apart);
  for (const Kernels& kernels : usable_kernels()) {
    std::vector<float> out(expected.size());
    kernels.multiply(p.layer, {p.bytes.data(), kRows, kStride, p.row_scales.data()}, out.data());
    EXPECT_EQ(out, expected) << kernels.name;
  }
}

std::vector<float> random_numbers(std::size_t size, float range) {
  std::mt19937 random(4);
  std::vector<float> numbers(size);
  for (float& x : numbers) x = (static_cast<float>(random() % 2001) / 1000.0F - 1.0F) * range;
  return numbers;
}

TEST(Kernels, QuantiseToTheNearest) {
  const std::vector<float> values = {0, 1.27F, -1.27F, 0.014F, 0.016F, -0.004F, -0.006F, 0.5F};
  for (const Kernels& kernels : usable_kernels()) {
    EXPECT_EQ(kernels.largest(values.data(), values.size()), 1.27F);
    EXPECT_EQ(kernels.largest(values.data() + 4, 3), 0.016F);
    std::vector<std::uint8_t> bytes(values.size());
    kernels.quantise(values.data(), values.size(), 0.01F, bytes.data());
    EXPECT_EQ(bytes, (std::vector<std::uint8_t>{128, 255, 1, 129, 130, 128, 127, 178}))
        << kernels.name;
  }
}

TEST(Kernels, ActivateNearTheFunctions) {
  constexpr std::size_t kWidth = 96;
  for (const Kernels& kernels : usable_kernels()) {
    const std::vector<float> inputs = random_numbers(2 * 3 * kWidth, 8);
    std::vector<float> gates = inputs;
    kernels.activate(gates.data(), 2, kWidth);
    for (std::size_t i = 0; i < gates.size(); ++i) {
      const float x = inputs[i];
      EXPECT_NEAR(gates[i], i % (3 * kWidth) < kWidth ? std::tanh(x) : 1 / (1 + std::exp(-x)),
                  6e-3);
      EXPECT_LE(std::abs(gates[i]), 1.000001F);
    }
  }
}

TEST(Kernels, RecurInBothDirections) {
  constexpr std::size_t kWidth = 32;
  constexpr std::size_t kWords = 3;
  std::vector<float> gates;  // candidate = number of the word, forget 1/2, output 1
  for (std::size_t i = 0; i < kWords; ++i)
    for (std::size_t j = 0; j < 3 * kWidth; ++j)
      gates.push_back(j < kWidth ? static_cast<float>(i + 1) : j < 2 * kWidth ? 0.5F : 1.0F);
  for (const Kernels& kernels : usable_kernels()) {
    std::vector<float> encoding(kWords * kWidth, 10.0F);
    kernels.recur(gates.data(), kWords, kWidth, encoding.data());
    EXPECT_EQ(encoding[0], 10.5F);
    EXPECT_EQ(encoding[kWidth], 11.25F);
    EXPECT_EQ(encoding[2 * kWidth + 15], 12.125F);
    EXPECT_EQ(encoding[2 * kWidth + 16], 11.5F) << "the second half begins at the last word";
    EXPECT_EQ(encoding[kWidth + 16], 11.75F);
    EXPECT_EQ(encoding[kWidth - 1], 11.375F);
  }
}

TEST(Kernels, HideWhatIsNegative) {
  std::vector<std::int16_t> a(32, -500);
  std::vector<std::int16_t> b(32, 100);
  a[3] = 1170;
  a[4] = 27;
  a[5] = 32667;
  const std::int16_t* const rows[] = {a.data(), b.data()};
  for (const Kernels& kernels : usable_kernels()) {
    std::vector<std::uint8_t> bytes(32);
    a[5] = 0;
    const float scale = kernels.hide(rows, 2, 32, bytes.data());
    EXPECT_NEAR(scale, 1270.0F / 127.0F, 0.01F);
    EXPECT_EQ(bytes[0], kZero);
    EXPECT_EQ(bytes[3], 255);
    EXPECT_EQ(bytes[4], kZero + 13);
    a[5] = 32667;
    kernels.hide(rows, 2, 32, bytes.data());
    EXPECT_EQ(bytes[5], 255) << "the largest sum of 16 bits";
  }
}

TEST(Kernels, FindTheBest) {
  const std::vector<float> values = {-3, -1, -2, 5, 5, 4.5F, -1e30F};
  for (const Kernels& kernels : usable_kernels()) {
    EXPECT_EQ(kernels.best(values.data(), values.size()), 3U) << "the first of equals";
    EXPECT_EQ(kernels.best(values.data(), 3), 1U);
    EXPECT_EQ(kernels.best(values.data() + 6, 1), 0U);
  }
}

/// Bytes of all results of a kernel for random numbers.
std::string all_results(const Kernels& kernels) {
  constexpr std::size_t kWidth = 128;
  constexpr std::size_t kWords = 9;
  std::vector<float> numbers = random_numbers(kWords * 3 * kWidth, 4);
  std::vector<float> encoding = random_numbers(kWords * kWidth, 3);
  std::vector<std::uint8_t> bytes(encoding.size());
  kernels.quantise(encoding.data(), encoding.size(),
                   kernels.largest(encoding.data(), encoding.size()) / 127.0F, bytes.data());
  kernels.activate(numbers.data(), kWords, kWidth);
  kernels.recur(numbers.data(), kWords, kWidth, encoding.data());
  kernels.add_positive(numbers.data(), encoding.size(), encoding.data());
  kernels.add_scaled(reinterpret_cast<const std::int8_t*>(bytes.data()), 0.37F, bytes.size(),
                     encoding.data());
  std::vector<std::int16_t> sums(4 * kWidth);
  for (std::size_t i = 0; i < sums.size(); ++i)
    sums[i] = static_cast<std::int16_t>(encoding[i] * 400.0F);
  const std::int16_t* const rows[] = {sums.data(), sums.data() + kWidth, sums.data() + 2 * kWidth};
  std::vector<std::uint8_t> hidden(kWidth);
  const float scale = kernels.hide(rows, 3, kWidth, hidden.data());
  std::string out(encoding.size() * sizeof(float) + sizeof scale, '\0');
  std::memcpy(out.data(), encoding.data(), encoding.size() * sizeof(float));
  std::memcpy(out.data() + encoding.size() * sizeof(float), &scale, sizeof scale);
  return out + std::string(bytes.begin(), bytes.end()) + std::string(hidden.begin(), hidden.end());
}

TEST(Kernels, GiveTheSameOnAllProcessors) {
  const std::string plain = all_results(usable_kernels().back());
  for (const Kernels& kernels : usable_kernels())
    EXPECT_TRUE(all_results(kernels) == plain) << kernels.name;
}

}  // namespace
}  // namespace demarche::syntax
