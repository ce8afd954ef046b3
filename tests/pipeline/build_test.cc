// SPDX-License-Identifier: Apache-2.0
// The whole way over many articles: one graph, whatever the order, the threads and the shards.
#include "pipeline/build.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

namespace demarche::pipeline {
namespace {

namespace fs = std::filesystem;

const Expertise& expertise() {
  static const Expertise kExpertise = *load_expertise({});
  return kExpertise;
}

/// The examples of the project.
std::vector<std::string> examples() {
  std::vector<std::string> paths;
  for (const source::Input& input : source::list_inputs({DEMARCHE_SOURCE_DIR "/examples"}))
    paths.push_back(input.path);
  return paths;
}

struct Graph {
  std::string bytes;
  BuildSummary summary;
  std::vector<std::string> told;
};

Graph build_graph(const std::vector<std::string>& paths, rdf::Format format, unsigned threads = 1) {
  Graph graph;
  BuildOptions options;
  options.format = format;
  options.threads = threads;
  const auto summary = build(
      source::list_inputs(paths), expertise(), options,
      [&](std::string_view bytes) { return graph.bytes.append(bytes), true; },
      [&](const support::Diagnostic& diagnostic) {
        graph.told.push_back(diagnostic.error.to_string());
      });
  EXPECT_TRUE(summary);
  if (summary) graph.summary = *summary;
  return graph;
}

std::set<std::string> triples_of(const std::vector<std::string>& paths) {
  std::set<std::string> triples;
  std::istringstream lines(build_graph(paths, rdf::Format::kNTriples).bytes);
  for (std::string line; std::getline(lines, line);) triples.insert(line);
  return triples;
}

TEST(Build, GivesTheSameBytesForAnyOrderAndThreads) {
  std::vector<std::string> paths = examples();
  ASSERT_GT(paths.size(), 3U);
  for (const rdf::Format format :
       {rdf::Format::kTurtle, rdf::Format::kNTriples, rdf::Format::kNQuads, rdf::Format::kTriG}) {
    const std::string once = build_graph(paths, format).bytes;
    EXPECT_FALSE(once.empty());
    std::shuffle(paths.begin(), paths.end(), std::mt19937(3));
    EXPECT_EQ(build_graph(paths, format, 4).bytes, once);
  }
}

TEST(Build, MergesShardsToTheWhole) {
  const std::vector<std::string> paths = examples();
  const std::set<std::string> whole = triples_of(paths);
  EXPECT_GT(whole.size(), 500U);
  std::mt19937 random(11);
  for (int round = 0; round < 10; ++round) {
    std::vector<std::string> left;
    std::vector<std::string> right;
    for (const std::string& path : paths) (random() % 2 == 0 ? left : right).push_back(path);
    std::set<std::string> merged = triples_of(left);
    merged.merge(triples_of(right));
    EXPECT_EQ(merged, whole);
  }
}

TEST(Build, TellsWhatItLeavesOutAndGoesOn) {
  std::vector<std::string> paths = examples();
  const std::size_t good = paths.size();
  paths.push_back("/nowhere/one.txt");
  paths.push_back("/nowhere/two.txt");
  const Graph graph = build_graph(paths, rdf::Format::kTurtle, 2);
  EXPECT_EQ(graph.summary.read, good);
  EXPECT_EQ(graph.summary.skipped, 2U);
  EXPECT_EQ(graph.told, (std::vector<std::string>{"/nowhere/one.txt: No such file or directory",
                                                  "/nowhere/two.txt: No such file or directory"}));
  EXPECT_EQ(graph.bytes, build_graph(examples(), rdf::Format::kTurtle).bytes);
}

TEST(Build, EndsWhereTheOutputEnds) {
  BuildOptions options;
  options.format = rdf::Format::kNTriples;
  std::size_t calls = 0;
  const auto summary = build(source::list_inputs(examples()), expertise(), options,
                             [&](std::string_view) { return ++calls < 2; }, {});
  EXPECT_FALSE(summary);
  EXPECT_LE(calls, 3U);
}

TEST(Check, WantsAnAbsoluteBaseThatEndsWell) {
  struct Case {
    std::string base;
    bool good;
  };
  const Case cases[] = {{"https://x.example/", true},
                        {"https://x.example/id#", false},
                        {"urn:x:/", true},
                        {"https://x.example/id", false},
                        {"x.example/", false},
                        {"", false},
                        {"https://x.example/ /", false}};
  for (const Case& row : cases) {
    BuildOptions options;
    options.graph.base = row.base;
    EXPECT_EQ(check(options).has_value(), row.good) << row.base;
  }
}

TEST(ParseDate, TakesDaysOfTheCalendarOnly) {
  EXPECT_EQ(parse_date("2024-03-26"), (text::Date{2024, 3, 26}));
  EXPECT_EQ(parse_date("2024-02-29"), (text::Date{2024, 2, 29}));
  for (const char* text : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01",
                           "2024-1-1", "24-01-01", "2024/01/01", "2024-01-01T00", "", "2024-0a-01"})
    EXPECT_FALSE(parse_date(text)) << text;
}

}  // namespace
}  // namespace demarche::pipeline
