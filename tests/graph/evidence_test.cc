// SPDX-License-Identifier: Apache-2.0
// Documents and mentions: offsets in code points, firmness, and how much evidence is written.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "graph/dates.h"
#include "graph/layers.h"
#include "rdf/vocabulary.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using testing::brief;
using testing::count;
using testing::Layers;
using testing::lines;
using testing::objects;

using Lines = std::set<std::string>;

TEST(Document, TellsHashSourceAndDate) {
  const Layers text("Calm seas.", {2024, 3, 26});
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Document", "identifier"),
            (Lines{"\"sha256:" + support::sha256_hex("Calm seas.") + "\""}));
  EXPECT_EQ(objects(statements, "Document", "source"), (Lines{"\"article.txt\""}));
  EXPECT_EQ(objects(statements, "Document", "issued"), (Lines{"\"2024-03-26\""}));
}

TEST(Document, IsTheNamedGraphOfAllItsStatements) {
  Layers text("Norland spoke.");
  text.state("NOR", "Norland", "Norland");
  std::set<std::string> graphs;
  for (const rdf::Statement& statement : text.statements()) graphs.insert(statement.graph);
  EXPECT_EQ(graphs, (Lines{std::string(kDefaultBase) + "doc/" +
                           support::sha256_hex("Norland spoke.", 16)}));
}

struct DateRow {
  std::string name;
  text::Date date;
  std::string value;
  std::string_view datatype;
};

class DateTerm : public ::testing::TestWithParam<DateRow> {};

TEST_P(DateTerm, SaysNoMoreThanIsKnown) {
  const auto term = date_term(GetParam().date);
  ASSERT_TRUE(term);
  EXPECT_EQ(*term, rdf::typed(GetParam().value, GetParam().datatype));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DateTerm,
    ::testing::Values(DateRow{"day", {2024, 3, 6}, "2024-03-06", rdf::xsd::kDate},
                      DateRow{"month", {2024, 11, 0}, "2024-11", rdf::xsd::kYearMonth},
                      DateRow{"year", {2024, 0, 0}, "2024", rdf::xsd::kYear},
                      DateRow{"no_such_day", {2023, 2, 29}, "2023-02", rdf::xsd::kYearMonth},
                      DateRow{"no_such_month", {2023, 13, 1}, "2023", rdf::xsd::kYear}),
    [](const auto& row) { return row.param.name; });

TEST(DateTerm, IsNoneWithoutAYearOfFourDigits) {
  EXPECT_FALSE(date_term({}));
  EXPECT_FALSE(date_term({999, 1, 1}));
  EXPECT_FALSE(date_term({10000, 1, 1}));
}

TEST(Mention, CountsCodePoints) {
  Layers text("«Ærø» \U0001F680 Norland spoke.");
  text.state("NOR", "Norland", "Norland");
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Mention", "start"), (Lines{"\"8\""}));
  EXPECT_EQ(objects(statements, "Mention", "end"), (Lines{"\"15\""}));
  EXPECT_EQ(objects(statements, "Mention", "exact"), (Lines{"\"Norland\""}));
}

TEST(Mention, IsNamedByPlaceAndWhatItSupports) {
  Layers text("Norland spoke.");
  text.state("NOR", "Norland", "Norland");
  const std::string document = support::sha256_hex("Norland spoke.", 16);
  const std::string state = std::string(kDefaultBase) + "state/NOR";
  EXPECT_EQ(
      lines(text.statements(), {"evidence"}),
      (Lines{"state/NOR evidence doc/" + document + "#c0-7-" + support::sha256_hex(state, 8)}));
}

TEST(Mention, CarriesFirmness) {
  Layers text("Norland spoke, says Blue Pier.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  const auto pier = text.entity(ActorType::kOrganization, "org/blue-pier", "Blue Pier");
  auto& fact = text.fact("Condemnation", "spoke", {norland}, {});
  resolve::Evidence& evidence = fact.evidence.front();
  evidence.stance = resolve::Stance::kAssessed;
  evidence.negated = true;
  evidence.likelihood = "phiaHighlyLikely";
  evidence.source = pier;
  evidence.confidence = 75;
  const auto statements = text.statements({.evidence = EvidenceLevel::kFacts});
  EXPECT_EQ(objects(statements, "Mention", "stance"), (Lines{"assessed"}));
  EXPECT_EQ(objects(statements, "Mention", "polarity"), (Lines{"negated"}));
  EXPECT_EQ(objects(statements, "Mention", "likelihood"), (Lines{"phiaHighlyLikely"}));
  EXPECT_EQ(objects(statements, "Mention", "reportedSource"), (Lines{"org/blue-pier"}));
  EXPECT_EQ(objects(statements, "Mention", "extractionConfidence"), (Lines{"\"0.75\""}));
}

TEST(Mention, LeavesOutAWordThatIsNoLikelihood) {
  Layers text("Norland spoke.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  text.fact("Condemnation", "spoke", {norland}, {}).evidence.front().likelihood = "perhaps";
  EXPECT_TRUE(objects(text.statements(), "Mention", "likelihood").empty());
}

TEST(Mention, OfOneSpanKeepsTheFirmestReading) {
  Layers text("Norland spoke.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  for (const auto stance : {resolve::Stance::kAlleged, resolve::Stance::kReported}) {
    auto& fact = text.fact("Condemnation", "spoke", {norland}, {});
    fact.evidence.front().stance = stance;
  }
  EXPECT_EQ(objects(text.statements({.evidence = EvidenceLevel::kFacts}), "Mention", "stance"),
            (Lines{"reported"}));
}

struct LevelRow {
  std::string name;
  EvidenceLevel level;
  Lines exact;
};

class Level : public ::testing::TestWithParam<LevelRow> {};

TEST_P(Level, SaysWhichMentionsAreWritten) {
  Layers text("Norland spoke of Blue Pier.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  const auto pier = text.entity(ActorType::kCompany, "org/blue-pier", "Blue Pier");
  text.fact("Condemnation", "spoke", {norland}, {pier});
  text.entities.relations.push_back({pier,
                                     resolve::RelationKind::kAlias,
                                     resolve::kNoEntity,
                                     0,
                                     "Pier",
                                     {text.evidence("Pier")}});
  const auto statements = text.statements({.evidence = GetParam().level});
  EXPECT_EQ(objects(statements, "Mention", "exact"), GetParam().exact);
  EXPECT_EQ(count(statements, "Condemnation"), 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Level,
    ::testing::Values(LevelRow{"all",
                               EvidenceLevel::kAll,
                               {"\"Norland\"", "\"Blue Pier\"", "\"spoke\"", "\"Pier\""}},
                      LevelRow{"facts", EvidenceLevel::kFacts, {"\"spoke\"", "\"Pier\""}},
                      LevelRow{"none", EvidenceLevel::kNone, {}}),
    [](const auto& row) { return row.param.name; });

TEST(Statements, StandUnderTheBaseThatIsAsked) {
  Layers text("Norland spoke.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  text.fact("Condemnation", "spoke", {norland}, {});
  for (const rdf::Statement& statement : text.statements({.base = "urn:graph/"}))
    EXPECT_EQ(statement.subject.value.substr(0, 10), "urn:graph/") << statement.subject.value;
}

TEST(Statements, OfAnEmptyDocumentAreThoseOfTheDocument) {
  const Layers text("Calm seas.");
  for (const rdf::Statement& statement : text.statements())
    EXPECT_EQ(brief(statement.subject).substr(0, 4), "doc/");
}

}  // namespace
}  // namespace demarche::graph
