// SPDX-License-Identifier: Apache-2.0
// Speed of the scanner for names, with few and with many names, and of loading all knowledge.
#include <benchmark/benchmark.h>

#include <random>
#include <string>
#include <vector>

#include "knowledge/knowledge.h"
#include "knowledge/scan.h"

namespace demarche::knowledge {
namespace {

constexpr std::string_view kText =
    "The harbour authority of Tallinn said on Monday that an unknown crew had broken into its "
    "booking system in March, and that Estonia's cyber agency was helping it to find out who did "
    "so. Finland and Latvia offered help. A spokeswoman for the port declined to say whether money "
    "had been asked for. Experts of a firm in Oslo see the hand of a group that they have followed "
    "since 2019 and that, they say, works for a foreign service. The embassy called that absurd. ";

std::string text_of(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += kText;
  return text;
}

/// Names that look like names: two or three words of syllables.
std::vector<std::string> names(std::size_t count) {
  static constexpr std::string_view kSyllables[] = {"ar",  "ben", "cor", "dal", "es",
                                                    "fin", "gor", "hel", "in",  "jor",
                                                    "kar", "lun", "mos", "nor"};
  std::mt19937 random(1);
  std::vector<std::string> names;
  while (names.size() < count) {
    std::string name;
    for (std::size_t words = random() % 2 + 1; words > 0; --words) {
      if (!name.empty()) name += ' ';
      for (std::size_t n = random() % 2 + 2; n > 0; --n) name += kSyllables[random() % 14];
    }
    names.push_back(std::move(name));
  }
  return names;
}

void scan_made_up_names(benchmark::State& state) {
  const Scanner scanner(names(static_cast<std::size_t>(state.range(0))));
  const std::string text = text_of(std::size_t{1} << 20U);
  for (auto _ : state) benchmark::DoNotOptimize(scanner.scan(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(scan_made_up_names)->Arg(50)->Arg(500)->Arg(5000)->Arg(20000);

void scan_gazetteer(benchmark::State& state) {
  const auto knowledge = load_knowledge();
  const std::string text = text_of(std::size_t{1} << 20U);
  for (auto _ : state) benchmark::DoNotOptimize(knowledge->gazetteer.scan(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["names"] = static_cast<double>(knowledge->gazetteer.names().size());
}
BENCHMARK(scan_gazetteer);

void load_all_knowledge(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load_knowledge());
}
BENCHMARK(load_all_knowledge)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace demarche::knowledge
