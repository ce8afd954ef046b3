// SPDX-License-Identifier: Apache-2.0
// Order and prefixes of the output, and graphs of parts that add up to the graph of the whole.
#include "graph/output.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "graph/layers.h"
#include "rdf/read.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using testing::brief;
using testing::Layers;
using testing::ontology;
using testing::table_of;

using Statements = std::vector<rdf::Statement>;

/// A document that differs from its neighbours in a word, and shares actors and acts with them.
Statements document(int number) {
  Layers text("Report " + std::to_string(number) +
              ": Norland accused Estmark of the raid on the Port Office. Estmark denied it.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  const auto estmark = text.state("EST", "Estmark", "Estmark");
  const auto office = text.entity(ActorType::kAgency, "gov/nor-port-office",
                                  number % 2 == 0 ? "Port Office" : "the Port Office");
  text.entities.entities[office].part_of = norland;
  text.fact("Attack", "raid", {estmark}, {office}).from = {2019, 0, 0};
  text.fact("Accusation", "accused", {norland}, {estmark}).about = {0};
  text.fact("Denial", "denied", {estmark}, {}).denies = {1};
  return text.statements();
}

Statements join(std::vector<Statements> parts) {
  Statements all;
  for (Statements& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::string turtle(const Statements& statements) {
  std::string text;
  const auto status =
      write_graph(table_of(statements), rdf::Format::kTurtle, kDefaultBase, ontology(),
                  [&](std::string_view bytes) { return text.append(bytes), true; });
  EXPECT_TRUE(status) << status.error().to_string();
  return text;
}

Statements arranged(const Statements& statements, bool keep_graphs = false) {
  rdf::QuadTable table = table_of(statements);
  table.quads = graph::arranged(table, kDefaultBase, ontology(), keep_graphs);
  return table.statements();
}

TEST(Output, PutsDocumentsActorsEventsThenMentions) {
  const Statements statements = arranged(document(1));
  std::vector<std::string> kinds;
  for (const rdf::Statement& statement : statements) {
    const std::string key = brief(statement.subject);
    const std::string kind =
        key.find('#') != std::string::npos ? "mention" : key.substr(0, key.find('/'));
    if (kinds.empty() || kinds.back() != kind) kinds.push_back(kind);
  }
  EXPECT_EQ(kinds, (std::vector<std::string>{"doc", "state", "gov", "accusation", "attack",
                                             "denial", "mention"}));
}

TEST(Output, PutsTheMostSpecialClassFirstAndEvidenceLast) {
  const Statements statements = arranged(document(1));
  std::vector<std::string> office;
  for (const rdf::Statement& statement : statements)
    if (brief(statement.subject) == "gov/nor-port-office")
      office.push_back(brief(statement.predicate) + " " + brief(statement.object));
  ASSERT_GE(office.size(), 6U);
  EXPECT_EQ((std::vector<std::string>(office.begin(), office.begin() + 5)),
            (std::vector<std::string>{"type Agency", "type GovernmentBody", "type Organization",
                                      "type Actor", "label \"Port Office (Norland)\""}));
  EXPECT_EQ(office.back().substr(0, 9), "evidence ");
}

TEST(Output, PutsMentionsInTheOrderOfTheText) {
  const Statements statements = arranged(document(1));
  std::vector<int> starts;
  for (const rdf::Statement& statement : statements)
    if (brief(statement.predicate) == "start") starts.push_back(std::stoi(statement.object.value));
  EXPECT_GT(starts.size(), 4U);
  EXPECT_TRUE(std::is_sorted(starts.begin(), starts.end()));
}

TEST(Output, KeepsAStatementOfTwoDocumentsOnceOrInBothGraphs) {
  const Statements both = join({document(1), document(2)});
  const auto labels_of_norland = [&](bool keep_graphs) {
    const Statements statements = arranged(both, keep_graphs);
    return std::count_if(statements.begin(), statements.end(), [](const rdf::Statement& s) {
      return brief(s.subject) == "state/NOR" && brief(s.predicate) == "label";
    });
  };
  EXPECT_EQ(labels_of_norland(false), 1);
  EXPECT_EQ(labels_of_norland(true), 2);
}

TEST(Output, GivesOneDocumentAPrefixForItsMentions) {
  EXPECT_NE(turtle(document(1)).find("\nd:c"), std::string::npos);
  const std::string two = turtle(join({document(1), document(2)}));
  EXPECT_NE(two.find("\nd1:c"), std::string::npos);
  EXPECT_NE(two.find("\nd2:c"), std::string::npos);
}

TEST(Output, ShortensAllIndividuals) {
  const std::string text = turtle(document(1));
  const std::size_t body = text.find("\n\n");
  EXPECT_EQ(text.find(kDefaultBase, body), std::string::npos) << text;
}

/// Every split of the documents into shards, in any order, gives the graph of the whole.
TEST(Output, OfShardsJoinedIsTheOutputOfTheWhole) {
  constexpr int kDocuments = 8;
  std::vector<int> numbers;
  for (int i = 0; i < kDocuments; ++i) numbers.push_back(i);
  Statements whole;
  for (const int number : numbers) whole = join({whole, document(number)});
  const std::string expected = turtle(whole);
  std::mt19937 random(7);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(numbers.begin(), numbers.end(), random);
    std::vector<Statements> shards(1 + random() % 4);
    for (const int number : numbers) {
      Statements& shard = shards[random() % shards.size()];
      shard = join({shard, document(number)});
    }
    Statements joined;
    for (const Statements& shard : shards) {
      const auto read = rdf::read_turtle(turtle(shard), "shard.ttl");
      ASSERT_TRUE(read) << read.error().to_string();
      for (const rdf::LocatedStatement& located : *read) joined.push_back(located.statement);
    }
    EXPECT_EQ(turtle(joined), expected);
  }
}

TEST(Output, LabelsSharedNodesAlike) {
  std::set<std::string> labels;
  for (const int number : {1, 2})
    for (const rdf::Statement& statement : document(number))
      if (brief(statement.subject) == "gov/nor-port-office" &&
          brief(statement.predicate) == "label")
        labels.insert(statement.object.value);
  EXPECT_EQ(labels.size(), 1U);
}

}  // namespace
}  // namespace demarche::graph
