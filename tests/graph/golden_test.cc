// SPDX-License-Identifier: Apache-2.0
// A whole graph of one invented article, with layers built by hand, as it is written to Turtle. The
// test compares statements and their order, not bytes. DEMARCHE_UPDATE_GOLDEN=1 writes the file
// anew, for a person to read the difference.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "graph/layers.h"
#include "graph/output.h"
#include "rdf/read.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using resolve::RelationKind;
using testing::Layers;
using testing::ontology;

constexpr std::string_view kArticle =
    "Norland and Sudland on Monday accused Estmark of a break-in at the Port Office in 2019. "
    "Norland's Minister of Salt Ada Berg named Grey Heron, also known as Old Hook, a gang that is "
    "very likely run by Estmark's Ministry of Tides. Estmark rejected the charge by Norland. "
    "Norland does not plan sanctions against Estmark, the Tern reported, but it summoned the "
    "Estmarkian envoy.";

Layers article() {
  Layers text(std::string(kArticle), {2020, 2, 4});
  const auto norland = text.state("NOR", "Norland", "Norland");
  const auto sudland = text.state("SUD", "Sudland", "Sudland");
  const auto estmark = text.state("EST", "Estmark", "Estmark");
  const auto office = text.entity(ActorType::kAgency, "gov/nor-port-office", "Port Office");
  const auto ada = text.entity(ActorType::kPerson, "person/ada-berg", "Ada Berg");
  const auto heron = text.entity(ActorType::kAptGroup, "apt/grey-heron", "Grey Heron");
  const auto tides =
      text.entity(ActorType::kMinistry, "gov/est-ministry-of-tides", "Ministry of Tides");
  const auto tern = text.entity(ActorType::kOrganization, "org/tern", "Tern");
  text.entities.entities[office].part_of = norland;
  text.entities.entities[tides].part_of = estmark;
  text.entities.entities[ada].represents = norland;
  text.entities.offices.push_back({"Minister of Salt", norland});
  text.entities.entities[ada].offices = {0};

  resolve::Evidence run_by = text.evidence("a gang that is very likely run by Estmark's Ministry");
  run_by.stance = resolve::Stance::kAssessed;
  run_by.likelihood = "highlyLikely";
  text.entities.relations = {{ada,
                              RelationKind::kHoldsOffice,
                              resolve::kNoEntity,
                              0,
                              "",
                              {text.evidence("Minister of Salt Ada Berg")}},
                             {heron,
                              RelationKind::kAlias,
                              resolve::kNoEntity,
                              0,
                              "Old Hook",
                              {text.evidence("also known as Old Hook")}},
                             {heron, RelationKind::kSponsoredBy, tides, 0, "", {run_by}}};

  auto& attack =
      text.fact("Attack", "break-in at the Port Office in 2019", {estmark, heron}, {office});
  attack.from = {2019, 0, 0};
  attack.kinds = {"espionage"};
  attack.evidence.front().stance = resolve::Stance::kAlleged;
  auto& accusation =
      text.fact("Accusation", "accused Estmark of a break-in", {norland, sudland}, {estmark});
  accusation.about = {0};
  accusation.from = {2020, 2, 3};
  auto& naming = text.fact("Accusation", "named Grey Heron", {norland}, {heron});
  naming.about = {0};
  naming.voices = {ada};
  text.fact("Denial", "rejected the charge by Norland", {estmark}, {norland}).denies = {1};
  auto& sanction = text.fact("Sanction", "does not plan sanctions", {norland}, {estmark});
  sanction.status = extract::FactStatus::kRuledOut;
  sanction.reason = {0};
  sanction.evidence.front().stance = resolve::Stance::kReported;
  sanction.evidence.front().source = tern;
  text.fact("DiplomaticAction", "summoned the Estmarkian envoy", {norland}, {estmark}).kinds = {
      "summons"};
  return text;
}

TEST(Golden, GraphOfAnArticle) {
  const std::string path = std::string(DEMARCHE_SOURCE_DIR) + "/tests/golden/port-office.ttl";
  const rdf::QuadTable statements = testing::table_of(article().statements());
  std::string turtle;
  ASSERT_TRUE(write_graph(statements, rdf::Format::kTurtle, kDefaultBase, ontology(),
                          [&](std::string_view bytes) { return turtle.append(bytes), true; }));
  if (std::getenv("DEMARCHE_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << turtle;

  const auto expected = rdf::read_turtle(testing::read_file(path), path);
  ASSERT_TRUE(expected) << expected.error().to_string();
  const auto quads = graph::arranged(statements, kDefaultBase, ontology(), false);
  ASSERT_EQ(quads.size(), expected->size());
  for (std::size_t i = 0; i < quads.size(); ++i) {
    rdf::Statement statement = statements.statement(quads[i]);
    statement.graph.clear();  // Turtle has none
    EXPECT_EQ(statement, (*expected)[i].statement)
        << path << ":" << (*expected)[i].line << ": " << testing::brief(statement.subject) << " "
        << testing::brief(statement.predicate) << " " << testing::brief(statement.object);
  }
}

}  // namespace
}  // namespace demarche::graph
