// SPDX-License-Identifier: Apache-2.0
// Tokens to trees: words a second beside a plain pass over the same text, and the cost over the
// length of sentences. The text is made of words of our own.
#include <benchmark/benchmark.h>

#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/kernels.h"
#include "syntax/model.h"
#include "text/tokenize.h"

namespace {

using namespace demarche;  // NOLINT: a program's own file

/// About `words` words in sentences of about `length` words.
std::string make_text(std::size_t words, std::size_t length) {
  static constexpr std::string_view kWords[] = {
      "the",     "ministry", "said",  "that",   "hackers", "of",         "Norland", "had",
      "broken",  "into",     "ports", "and",    "banks",   "on",         "Monday",  "which",
      "denied",  "any",      "role",  "in",     "attack",  "officials",  "who",     "blamed",
      "servers", "were",     "taken", "by",     "group",   "sanctioned", "last",    "year",
      "its",     "envoy",    "to",    "Vastia", "called",  "claims",     "false",   "(",
      ")",       ",",        "\"",    "2021",   "a",       "with",       "data",    "stolen"};
  std::mt19937 random(1);
  std::string text;
  for (std::size_t i = 0; i < words; ++i) {
    text += kWords[random() % std::size(kWords)];
    text += (i + 1) % length == 0 ? ". The " : " ";
  }
  return text;
}

const syntax::SyntaxModel& english() {
  static const syntax::SyntaxModel kModel = syntax::SyntaxModel::english().value();
  return kModel;
}

void count_words(benchmark::State& state, std::size_t words) {
  state.counters["words/s"] =
      benchmark::Counter(static_cast<double>(words) * static_cast<double>(state.iterations()),
                         benchmark::Counter::kIsRate);
}

/// What touching the text costs at least.
void plain_pass(benchmark::State& state) {
  const text::Document document(make_text(20'000, 24));
  const text::Tokens tokens = text::tokenize(document);
  for (auto _ : state) {
    const std::string_view bytes = document.text();
    benchmark::DoNotOptimize(std::accumulate(bytes.begin(), bytes.end(), 0U));
  }
  count_words(state, tokens.tokens.size());
}
BENCHMARK(plain_pass);

void tokenize(benchmark::State& state) {
  const text::Document document(make_text(20'000, 24));
  std::size_t words = 0;
  for (auto _ : state) words = text::tokenize(document).tokens.size();
  count_words(state, words);
}
BENCHMARK(tokenize);

void parse(benchmark::State& state) {
  const auto length = static_cast<std::size_t>(state.range(0));
  const text::Document document(make_text(std::max<std::size_t>(20'000, length), length));
  const text::Tokens tokens = text::tokenize(document);
  for (auto _ : state)
    benchmark::DoNotOptimize(syntax::parse(document, tokens, english()).words.data());
  count_words(state, tokens.tokens.size());
}
BENCHMARK(parse)->Arg(24)->Arg(6)->Arg(100)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

/// The widest layer for a sentence of 24 words, by one of the kernels.
void multiply(benchmark::State& state) {
  constexpr std::size_t kRows = 24;
  constexpr std::size_t kDepth = 128;
  constexpr std::size_t kColumns = 768;
  const auto number = static_cast<std::size_t>(state.range(0));
  if (number >= syntax::usable_kernels().size()) {
    state.SkipWithError("this processor has fewer kernels");
    return;
  }
  const syntax::Kernels& kernels = syntax::usable_kernels()[number];
  const std::vector<std::int8_t> weights(kDepth * kColumns, 3);
  const std::vector<std::int32_t> sums(kColumns, 3 * kDepth);
  const std::vector<float> scales(kColumns, 0.01F);
  const std::vector<std::uint8_t> bytes(kRows * kDepth, 200);
  std::vector<float> out(kRows * kColumns);
  for (auto _ : state) {
    kernels.multiply({kDepth, kColumns, weights.data(), sums.data(), scales.data(), scales.data()},
                     {bytes.data(), kRows, kDepth, scales.data()}, out.data());
    benchmark::DoNotOptimize(out.data());
  }
  state.SetLabel(std::string(kernels.name));
  state.counters["products/s"] = benchmark::Counter(
      static_cast<double>(kRows * kDepth * kColumns) * static_cast<double>(state.iterations()),
      benchmark::Counter::kIsRate);
}
BENCHMARK(multiply)->DenseRange(0, 3);

void load_model(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(syntax::SyntaxModel::english().has_value());
}
BENCHMARK(load_model)->Unit(benchmark::kMillisecond);

}  // namespace
