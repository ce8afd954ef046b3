// SPDX-License-Identifier: Apache-2.0
// Where the time goes: megabytes of article text a second, for each stage and for the whole way,
// beside a plain pass over the same text. DEMARCHE_BENCH_TEXTS names a folder to read instead of
// examples/.
//
// The stages alone come to less than the whole way. Nothing is done twice there: a stage that is
// repeated finds its tables in the caches, which in the whole way the others have emptied. For 20
// articles of 62,366 bytes, on one core of a Xeon of 2.1 GHz (2 MB of second-level cache, AVX-512
// with VNNI), CPU time in milliseconds, the least of several runs, since other work shared the
// machine (syntax with the mending of its trees):
//
//   text  syntax  mention  resolve  extract  graph  Turtle   sum   whole way
//    1.7    31.8      5.6      2.9      5.6    4.8     6.3  58.7        67.2
//
// The whole way is 0.93 MB/s of text, 10^6 bytes a MB. More than a fifth of its time are the
// products of the network.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "extract/extract.h"
#include "graph/output.h"
#include "mention/mention.h"
#include "mention/view.h"
#include "pipeline/read.h"
#include "resolve/resolve.h"
#include "source/reader.h"
#include "support/utf8.h"
#include "syntax/mend.h"
#include "syntax/model.h"
#include "text/tokenize.h"

namespace demarche {
namespace {

const pipeline::Expertise& expertise() {
  static const pipeline::Expertise kExpertise = *pipeline::load_expertise({});
  return kExpertise;
}

/// The articles, and all layers of each, so that every stage can be timed alone.
struct Corpus {
  std::vector<source::Article> articles;
  std::vector<pipeline::Reading> readings;
  std::vector<mention::View> views;  // of the readings
  std::vector<mention::Mentions> mentions;
  std::int64_t bytes = 0;
};

const Corpus& corpus() {
  static const Corpus kCorpus = [] {
    const char* folder = std::getenv("DEMARCHE_BENCH_TEXTS");
    Corpus made;
    for (const source::Input& input :
         source::list_inputs({folder != nullptr ? folder : DEMARCHE_SOURCE_DIR "/examples"})) {
      auto article = source::read_article(input);
      if (!article) continue;
      made.bytes += static_cast<std::int64_t>(article->text.size());
      made.readings.push_back(pipeline::read_text(article->text, {}, expertise()));
      made.articles.push_back(*std::move(article));
    }
    for (const pipeline::Reading& reading : made.readings) {
      made.views.emplace_back(reading.document, reading.tokens, reading.syntax,
                              expertise().knowledge.gazetteer);
      made.mentions.push_back(mention::find_mentions(made.views.back()));
    }
    return made;
  }();
  return kCorpus;
}

/// Times `stage(i)` over all articles i.
template <typename Stage>
void time_stage(benchmark::State& state, const Stage& stage) {
  const Corpus& all = corpus();
  for (auto _ : state) {  // NOLINT: the loop that is timed
    for (std::size_t i = 0; i < all.articles.size(); ++i) benchmark::DoNotOptimize(stage(i));
  }
  state.SetBytesProcessed(all.bytes * static_cast<std::int64_t>(state.iterations()));
}

void plain_pass(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    std::uint64_t sum = 0;
    for (const char byte : corpus().articles[i].text)
      sum = sum * 31 + static_cast<unsigned char>(byte);
    return sum;
  });
}
BENCHMARK(plain_pass);

void utf8(benchmark::State& state) {
  time_stage(state,
             [](std::size_t i) { return support::find_invalid_utf8(corpus().articles[i].text); });
}
BENCHMARK(utf8);

void text(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    return text::tokenize(corpus().readings[i].document).tokens.size();
  });
}
BENCHMARK(text);

void syntax(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    const pipeline::Reading& reading = corpus().readings[i];
    return syntax::mend(reading.document, reading.tokens,
                        syntax::parse(reading.document, reading.tokens, expertise().model),
                        expertise().knowledge.lexicon)
        .words.size();
  });
}
BENCHMARK(syntax);

void mention(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    const pipeline::Reading& reading = corpus().readings[i];
    return mention::find_mentions(reading.document, reading.tokens, reading.syntax,
                                  expertise().knowledge.gazetteer);
  });
}
BENCHMARK(mention);

void resolve(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    return resolve::resolve(corpus().views[i], corpus().mentions[i], expertise().knowledge);
  });
}
BENCHMARK(resolve);

void extract(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    const pipeline::Reading& reading = corpus().readings[i];
    return extract::extract_facts({reading.document, reading.tokens, reading.syntax,
                                   reading.entities, expertise().knowledge.lexicon});
  });
}
BENCHMARK(extract);

rdf::QuadTable statements(std::size_t i) {
  const pipeline::Reading& reading = corpus().readings[i];
  return graph::statements_of({corpus().articles[i].sha256, "a.txt", {}}, reading.document,
                              reading.entities, reading.facts, expertise().knowledge.ontology);
}

void graph(benchmark::State& state) {
  time_stage(state, [](std::size_t i) { return statements(i); });
}
BENCHMARK(graph);

/// Writes a graph and counts its bytes.
std::size_t written(const rdf::QuadTable& statements, rdf::Format format) {
  std::size_t written = 0;
  const rdf::ByteSink count = [&](std::string_view bytes) { return written += bytes.size(), true; };
  const support::Status status = graph::write_graph(statements, format, graph::kDefaultBase,
                                                    expertise().knowledge.ontology, count);
  return status ? written : 0;
}

void write_as(benchmark::State& state, rdf::Format format) {
  std::vector<rdf::QuadTable> made;
  for (std::size_t i = 0; i < corpus().articles.size(); ++i) made.push_back(statements(i));
  time_stage(state, [&](std::size_t i) { return written(made[i], format); });
}
BENCHMARK_CAPTURE(write_as, turtle, rdf::Format::kTurtle);
BENCHMARK_CAPTURE(write_as, nquads, rdf::Format::kNQuads);

void whole_way(benchmark::State& state) {
  time_stage(state, [](std::size_t i) {
    return written(pipeline::read_article(corpus().articles[i], {}, expertise(), {}),
                   rdf::Format::kTurtle);
  });
}
BENCHMARK(whole_way);

void load_everything(benchmark::State& state) {
  for (auto _ : state)  // NOLINT: the loop that is timed
    benchmark::DoNotOptimize(pipeline::load_expertise({}));
}
BENCHMARK(load_everything)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace demarche
