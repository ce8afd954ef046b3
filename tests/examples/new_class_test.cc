// SPDX-License-Identifier: Apache-2.0
// A class of events that a user adds with a Turtle file and no C++: the worked example of
// docs/lexicon.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "examples/example.h"
#include "examples/expertise.h"
#include "knowledge/knowledge.h"
#include "pipeline/read.h"
#include "rdf/vocabulary.h"
#include "source/article.h"

namespace demarche::examples {
namespace {

namespace fs = std::filesystem;

const std::string kTurtle = DEMARCHE_SOURCE_DIR "/tests/examples/new_class/recognition.ttl";
const std::string kExamples = DEMARCHE_SOURCE_DIR "/tests/examples/new_class/recognition.txt";
constexpr std::string_view kClass = "Recognition";

std::string content(const fs::path& file) {
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

/// What the program knows when it is given the user's file.
const pipeline::Expertise& extended() {
  static const pipeline::Expertise kExtended = load({kTurtle});
  return kExtended;
}

TEST(NewClass, IsFoundInSentences) {
  const std::vector<Example> examples = read_examples(kExamples);
  ASSERT_GE(examples.size(), 6U);
  for (const Example& example : examples) {
    const Difference difference =
        compare(example.facts, pipeline::read_text(example.text, {}, extended()), kClass);
    EXPECT_TRUE(difference.none) << example.text << "\n" << difference.text;
  }
}

TEST(NewClass, IsUnknownWithoutTheFile) {
  for (const Example& example : read_examples(kExamples)) {
    const Difference difference =
        compare({}, pipeline::read_text(example.text, {}, expertise()), kClass);
    EXPECT_TRUE(difference.none) << example.text << "\n" << difference.text;
  }
}

/// The objects of a property of the one node of the class, below the base or dm:, sorted.
class Node {
 public:
  explicit Node(std::string_view text) {
    const auto article = source::make_article("recognition.txt", std::string(text));
    EXPECT_TRUE(article);
    rdf::QuadTable table = pipeline::read_article(*article, {}, extended(), {});
    table.sort();
    statements_ = table.statements();
    for (const rdf::Statement& s : statements_)
      if (s.predicate.value == rdf::rdfns::kType && s.object.value == rdf::dm::iri(kClass))
        nodes_.push_back(s.subject.value);
  }

  [[nodiscard]] const std::vector<std::string>& nodes() const { return nodes_; }

  [[nodiscard]] std::vector<std::string> objects(std::string_view property) const {
    std::vector<std::string> objects;
    for (const rdf::Statement& s : statements_)
      if (s.subject.value == nodes_.front() && s.predicate.value == property)
        objects.push_back(local(s.object.value));
    std::ranges::sort(objects);
    return objects;
  }

 private:
  static std::string local(std::string_view iri) {
    for (const std::string_view base : {std::string_view(graph::kDefaultBase), rdf::dm::kNamespace})
      if (iri.starts_with(base)) return std::string(iri.substr(base.size()));
    return std::string(iri);
  }

  std::vector<rdf::Statement> statements_;
  std::vector<std::string> nodes_;
};

TEST(NewClass, IsANodeOfTheGraph) {
  using Strings = std::vector<std::string>;
  const Node node("Norway recognised Kosovo on Tuesday.");
  ASSERT_EQ(node.nodes().size(), 1U);
  EXPECT_TRUE(node.nodes().front().starts_with(std::string(graph::kDefaultBase) + "recognition/"))
      << node.nodes().front();
  const Strings types = node.objects(rdf::rdfns::kType);
  for (const char* type : {"Recognition", "Act", "Event"})
    EXPECT_NE(std::ranges::find(types, type), types.end()) << type;
  EXPECT_EQ(node.objects(rdf::dm::iri("recogniser")), Strings{"state/NOR"});
  EXPECT_EQ(node.objects(rdf::dm::iri("recognised")), Strings{"state/XKX"});
  EXPECT_EQ(node.objects(rdf::dm::iri("status")), Strings{"done"});
  EXPECT_EQ(node.objects(rdf::dm::kEvidence).size(), 1U);
}

TEST(NewClass, IsInNoSourceFile) {
  for (const auto& entry : fs::recursive_directory_iterator(DEMARCHE_SOURCE_DIR "/src")) {
    if (!entry.is_regular_file()) continue;
    EXPECT_EQ(content(entry.path()).find(kClass), std::string::npos) << entry.path();
  }
}

TEST(NewClass, IsTheWorkedExampleOfTheManual) {
  const std::string manual = content(DEMARCHE_SOURCE_DIR "/docs/lexicon.md");
  EXPECT_NE(manual.find("```turtle\n" + content(kTurtle) + "```"), std::string::npos)
      << "docs/lexicon.md must quote " << kTurtle;
}

TEST(NewClass, IsRefusedWithFileAndLineWhereTheFrameIsMissing) {
  std::string turtle = content(kTurtle);
  const std::string frame = "my:recognition a synsem:SyntacticFrame";
  ASSERT_NE(turtle.find(frame), std::string::npos);
  turtle.replace(turtle.find(frame), frame.size(), "my:other a synsem:SyntacticFrame");
  const support::Status status = knowledge::check_knowledge({"mine.ttl", turtle});
  ASSERT_FALSE(status);
  const std::string message = status.error().to_string();
  EXPECT_TRUE(message.starts_with("mine.ttl:")) << message;
  EXPECT_NE(message.find("there is no frame 'recognition'"), std::string::npos) << message;
}

}  // namespace
}  // namespace demarche::examples
