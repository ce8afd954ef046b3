// SPDX-License-Identifier: Apache-2.0
// Results come in order, whatever the number of threads, and the work stops when it is told to.
#include "pipeline/in_order.h"

#include <gtest/gtest.h>

#include <string>

namespace demarche::pipeline {
namespace {

/// Every result of `count` pieces in the order of delivery; later pieces finish first.
std::vector<std::string> run(std::size_t count, unsigned threads) {
  std::vector<std::string> delivered;
  for_each_in_order(
      count, threads,
      [](std::size_t i) {
        std::this_thread::sleep_for(std::chrono::microseconds(i % 3 == 0 ? 300 : 1));
        return std::to_string(i);
      },
      [&](std::size_t i, std::string text) {
        EXPECT_EQ(text, std::to_string(i));
        delivered.push_back(std::move(text));
        return true;
      });
  return delivered;
}

TEST(ForEachInOrder, DeliversInOrderForAnyNumberOfThreads) {
  const std::vector<std::string> alone = run(100, 1);
  EXPECT_EQ(alone.size(), 100U);
  for (const unsigned threads : {0U, 2U, 3U, 16U}) EXPECT_EQ(run(100, threads), alone);
}

TEST(ForEachInOrder, DoesNothingForNothing) { EXPECT_TRUE(run(0, 4).empty()); }

TEST(ForEachInOrder, StopsWhereItIsTold) {
  std::atomic<std::size_t> worked{0};
  std::size_t delivered = 0;
  for_each_in_order(
      100000, 2, [&](std::size_t i) { return ++worked, i; },
      [&](std::size_t, std::size_t) { return ++delivered < 5; });
  EXPECT_EQ(delivered, 5U);
  EXPECT_LT(worked, 1000U);
}

}  // namespace
}  // namespace demarche::pipeline
