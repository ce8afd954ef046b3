// SPDX-License-Identifier: Apache-2.0
// The reader of example files, and the comparison that decides whether an example passes.
#include "examples/example.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::examples {
namespace {

namespace fs = std::filesystem;

/// A file that is gone with the test.
class File {
 public:
  explicit File(std::string_view content)
      : path_(fs::temp_directory_path() /
              ("demarche-example-" +
               std::string(testing::UnitTest::GetInstance()->current_test_info()->name()))) {
    std::ofstream(path_) << content;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { fs::remove(path_); }

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

TEST(ReadExamples, TakesBlocksWithTheirFacts) {
  const File file(
      "# passive\n"
      "Headline\n"
      "A sentence.\n"
      "  Sanction: A, the B -> - [planned]\n"
      "  # between\n"
      "  Sanction: - -> C D\n"
      "\n\n"
      "Another.\n");
  const std::vector<Example> examples = read_examples(file.path());
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_EQ(examples[0].text, "Headline\nA sentence.");
  EXPECT_EQ(examples[0].line, 2U);
  ASSERT_EQ(examples[0].facts.size(), 2U);
  EXPECT_EQ(examples[0].facts[0].event_class, "Sanction");
  EXPECT_EQ(examples[0].facts[0].agents, (std::vector<std::string>{"A", "the B"}));
  EXPECT_TRUE(examples[0].facts[0].targets.empty());
  EXPECT_EQ(examples[0].facts[0].status, "planned");
  EXPECT_TRUE(examples[0].facts[1].agents.empty());
  EXPECT_EQ(examples[0].facts[1].targets, std::vector<std::string>{"C D"});
  EXPECT_EQ(examples[1].text, "Another.");
  EXPECT_EQ(examples[1].line, 9U);
  EXPECT_TRUE(examples[1].facts.empty());
}

TEST(ReadExamples, RefusesWhatMakesNoSense) {
  for (const char* content : {"Text.\n  Sanction A -> B\n", "Text.\n  Sanction: A B\n",
                              "Text.\n  Sanction: A -> B [planned\n", "  Sanction: A -> B\n",
                              "Text.\n\n  Sanction: A -> B\n"}) {
    const File file(content);
    EXPECT_THROW(read_examples(file.path()), std::runtime_error) << content;
  }
  EXPECT_THROW(read_examples("no/such/file.txt"), std::runtime_error);
}

/// Poland and its minister accuse Belarus, which denies it.
pipeline::Reading reading() {
  using knowledge::ActorType;
  const auto actor = [](ActorType type, const char* label, std::vector<std::string> names) {
    resolve::Entity entity;
    entity.type = type;
    entity.label = label;
    entity.names = std::move(names);
    return entity;
  };
  resolve::Entities entities;
  entities.entities = {actor(ActorType::kStateActor, "Poland", {"Warsaw"}),
                       actor(ActorType::kPerson, "Edgar Fennimore", {"Fennimore"}),
                       actor(ActorType::kStateActor, "Belarus", {"Minsk"})};
  extract::Fact accusation;
  accusation.event_class = "Accusation";
  accusation.agents = {0};
  accusation.voices = {1};
  accusation.targets = {2};
  extract::Fact denial;
  denial.event_class = "Denial";
  denial.agents = {2};
  denial.denies = {0};
  return {text::Document("-", {}), {}, {}, std::move(entities), {accusation, denial}};
}

struct Comparison {
  ExpectedFact expected;
  bool same;
};

TEST(Compare, NeedsClassStatusAndAllActors) {
  const std::vector<Comparison> rows = {
      {{"Accusation", {"Poland", "Edgar Fennimore"}, {"Belarus"}, ""}, true},
      {{"Accusation", {"the Fennimore", "WARSAW"}, {"Minsk"}, ""}, true},
      {{"Accusation", {"Poland"}, {"Belarus"}, ""}, false},
      {{"Accusation", {"Poland", "Warsaw"}, {"Belarus"}, ""}, false},
      {{"Accusation", {"Poland", "Edgar Fennimore", "Minsk"}, {"Belarus"}, ""}, false},
      {{"Accusation", {"Poland", "Edgar Fennimore"}, {}, ""}, false},
      {{"Accusation", {"Poland", "Edgar Fennimore"}, {"Belarus"}, "planned"}, false},
      {{"Denial", {"Belarus"}, {"Poland", "Edgar Fennimore"}, ""}, true},
      {{"Denial", {"Belarus"}, {}, ""}, false},
  };
  for (const Comparison& row : rows) {
    const Difference difference = compare({row.expected}, reading(), row.expected.event_class);
    EXPECT_EQ(difference.none, row.same) << difference.text;
  }
}

TEST(Compare, ShowsWhatIsMissingAndWhatIsTooMuch) {
  const ExpectedFact expected = {"Accusation", {"Poland"}, {}, "ruledOut"};
  const std::string text = compare({expected}, reading(), "Accusation").text;
  EXPECT_NE(text.find("- Accusation: Poland -> - [ruledOut]\n"), std::string::npos) << text;
  EXPECT_NE(text.find("+ Accusation: Poland, Edgar Fennimore -> Belarus"), std::string::npos)
      << text;
}

TEST(Compare, FindsNothingInOtherClasses) {
  EXPECT_TRUE(compare({}, reading(), "Sanction").none);
  EXPECT_FALSE(compare({}, reading(), "Denial").none);
}

}  // namespace
}  // namespace demarche::examples
