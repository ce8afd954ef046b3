// SPDX-License-Identifier: Apache-2.0
// Many pieces of work side by side, their results one after the other in the order of the pieces.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace demarche::pipeline {

/// Calls `work(i)` for each i of [0, count) on up to `threads` threads and hands each result to
/// `deliver(i, result)` on the calling thread, in ascending order of i; `deliver` returns false to
/// stop. Works batch by batch, so that no more results wait than a few a thread, however many
/// there are to come. `work` runs at the same time for different i and must not throw.
template <typename Work, typename Deliver>
void for_each_in_order(std::size_t count, unsigned threads, const Work& work,
                       const Deliver& deliver) {
  constexpr std::size_t kPiecesPerThread = 32;
  using Piece = std::invoke_result_t<const Work&, std::size_t>;
  const std::size_t batch_size = kPiecesPerThread * std::max(1U, threads);
  for (std::size_t begin = 0; begin < count; begin += batch_size) {
    std::vector<Piece> results(std::min(batch_size, count - begin));
    std::atomic<std::size_t> next{0};
    const auto take_pieces = [&] {
      for (std::size_t i = next++; i < results.size(); i = next++) results[i] = work(begin + i);
    };
    {
      std::vector<std::jthread> others;  // joined at the end of this block
      const std::size_t wanted = std::min<std::size_t>(std::max(1U, threads), results.size());
      while (others.size() + 1 < wanted) others.emplace_back(take_pieces);
      take_pieces();
    }
    for (std::size_t i = 0; i < results.size(); ++i)
      if (!deliver(begin + i, std::move(results[i]))) return;
  }
}

}  // namespace demarche::pipeline
