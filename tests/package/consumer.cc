// SPDX-License-Identifier: Apache-2.0
// Uses the library through its public header alone; exits 0 where all is as the header says.
#include <demarche.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

int failures = 0;

void expect(bool good, const char* what) {
  if (good) return;
  std::printf("not so: %s\n", what);
  ++failures;
}

bool contains(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kArticle =
    "Norway accused Russia of hacking its parliament. Moscow denied it.";

void read_one_article() {
  const demarche::Reader reader;
  expect(reader.ok() && reader.error().empty(), "the defaults are good options");
  const std::string turtle = reader.read(kArticle);
  expect(contains(turtle, "dm:Accusation") && contains(turtle, "dm:Denial"), "it finds events");
  std::vector<std::string> told;
  const auto report = [&](const demarche::Problem& problem) { told.push_back(problem.message); };
  expect(reader.read("  ", report).empty() && told.size() == 1, "it says why nothing was read");
  expect(contains(reader.read(std::string(kArticle) + "\xff", report), "dm:Accusation") &&
             told.size() == 2,
         "bad bytes are mended");
}

void read_files(const std::string& examples) {
  demarche::Options options;
  options.format = demarche::Format::kNQuads;
  options.evidence = demarche::EvidenceLevel::kNone;
  options.base_iri = "https://consumer.example/";
  const demarche::Reader reader(options);
  std::string graph;
  int skipped = 0;
  const demarche::Summary summary = reader.build(
      {examples, "/nowhere.txt"}, [&](std::string_view bytes) { return graph.append(bytes), true; },
      [&](const demarche::Problem& problem) { skipped += problem.skipped ? 1 : 0; });
  expect(summary.error.empty() && summary.read > 1, "a folder is read");
  expect(summary.skipped == 1 && skipped == 1, "what cannot be read is counted and told");
  expect(contains(graph, "<https://consumer.example/doc/"), "the base is the given one");
  expect(!contains(graph, "demarche#Mention"), "mentions are left out");
  expect(!reader.build({examples}, [](std::string_view) { return false; }).error.empty(),
         "a sink that fails ends the run");
}

void refuse_bad_options() {
  demarche::Options no_date;
  no_date.published = "yesterday";
  expect(contains(demarche::Reader(no_date).error(), "yesterday"), "bad dates are refused");
  demarche::Options no_base;
  no_base.base_iri = "nowhere";
  expect(contains(demarche::Reader(no_base).error(), "nowhere"), "bad bases are refused");
  demarche::Options no_knowledge;
  no_knowledge.knowledge_files = {"/nowhere.ttl"};
  const demarche::Reader reader(no_knowledge);
  expect(!reader.ok() && contains(reader.error(), "/nowhere.ttl"), "missing files are refused");
  expect(reader.read(kArticle).empty(), "a Reader that is not ok reads nothing");
}

}  // namespace

int main(int /*argc*/, char** argv) {
  read_one_article();
  read_files(argv[1]);
  refuse_bad_options();
  return failures;
}
