// SPDX-License-Identifier: Apache-2.0
// Facts to atomic events: who with whom, about what, under which keys.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "graph/layers.h"
#include "support/sha256.h"

namespace demarche::graph {
namespace {

using extract::FactStatus;
using knowledge::ActorType;
using testing::brief;
using testing::count;
using testing::Layers;
using testing::lines;
using testing::objects;

using Lines = std::set<std::string>;

std::string hash(const std::string& line) { return support::sha256_hex(line, 16); }

/// Norland and Sudland accuse Estmark and the group Grey Heron of a break-in at the port office.
struct Harbour : Layers {
  Harbour()
      : Layers(
            "Norland and Sudland accused Estmark of breaking into the Port Office in 2019. Estmark "
            "denied it. Grey Heron hackers were blamed too.") {
    norland = state("NOR", "Norland", "Norland");
    sudland = state("SUD", "Sudland", "Sudland");
    estmark = state("EST", "Estmark", "Estmark");
    heron = entity(ActorType::kAptGroup, "apt/grey-heron", "Grey Heron");
    office = entity(ActorType::kAgency, "gov/nor-port-office", "Port Office");
    entities.entities[office].part_of = norland;
  }
  resolve::EntityId norland, sudland, estmark, heron, office;
};

TEST(Events, SplitActsIntoAtomicOnes) {
  Harbour text;
  text.fact("Attack", "breaking into the Port Office", {text.estmark}, {text.office});
  text.fact("Accusation", "accused", {text.norland, text.sudland}, {text.estmark, text.heron})
      .about = {0};
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Accusation"), 4U);
  EXPECT_EQ(count(statements, "Attack"), 1U);
  for (const std::string& key : objects(statements, "Document", "identifier"))
    EXPECT_EQ(key.substr(0, 8), "\"sha256:");
}

TEST(Events, KeysAreTheHashOfTheKeyLine) {
  Harbour text;
  text.fact("Attack", "breaking into the Port Office", {}, {text.office}).from = {2019, 0, 0};
  text.fact("Accusation", "accused", {text.norland}, {text.estmark}).about = {0};
  text.fact("Denial", "denied", {text.estmark}, {}).denies = {1};
  const std::string attack =
      "attack/nor-port-office-2019-" + hash("atk|target=gov/nor-port-office|year=2019");
  const std::string accusation =
      "accusation/nor-est-" + hash("acc|about=" + attack + "|accused=state/EST|accuser=state/NOR");
  const std::string denial = "denial/est-" + hash("den|denier=state/EST|denies=" + accusation);
  EXPECT_EQ(lines(text.statements(), {"about", "denies", "target"}),
            (Lines{attack + " target gov/nor-port-office", accusation + " about " + attack,
                   denial + " denies " + accusation}));
}

struct KeyRow {
  std::string name;
  std::string event_class;
  FactStatus status;
  std::vector<std::string> kinds;
  int year;
  std::string segment;
  std::string key_line;
};

class EventKey : public ::testing::TestWithParam<KeyRow> {};

TEST_P(EventKey, HoldsWhatTheOntologySays) {
  const KeyRow& row = GetParam();
  Harbour text;
  auto& fact = text.fact(row.event_class, "accused", {text.norland}, {text.estmark});
  fact.status = row.status;
  fact.kinds = row.kinds;
  fact.from.year = static_cast<std::int16_t>(row.year);
  const auto statements = text.statements();
  const std::string key = row.segment + "/nor-est-" + hash(row.key_line);
  const auto types = lines(statements, {"type"});
  EXPECT_TRUE(types.count(key + " type " + row.event_class)) << key;
}

INSTANTIATE_TEST_SUITE_P(
    Classes, EventKey,
    ::testing::Values(KeyRow{"sanction",
                             "Sanction",
                             FactStatus::kNone,
                             {},
                             0,
                             "sanction",
                             "san|imposer=state/NOR|sanctioned=state/EST|status=imposed"},
                      KeyRow{"sanction_of_a_year",
                             "Sanction",
                             FactStatus::kPlanned,
                             {},
                             2021,
                             "sanction",
                             "san|imposer=state/NOR|sanctioned=state/EST|status=planned|year=2021"},
                      KeyRow{"sanction_ruled_out",
                             "Sanction",
                             FactStatus::kRuledOut,
                             {},
                             0,
                             "sanction",
                             "san|imposer=state/NOR|sanctioned=state/EST|status=ruledOut"},
                      KeyRow{"condemnation",
                             "Condemnation",
                             FactStatus::kNone,
                             {"rebuke"},
                             2021,
                             "condemnation",
                             "con|agent=state/NOR|recipient=state/EST|status=done"},
                      KeyRow{"diplomatic",
                             "DiplomaticAction",
                             FactStatus::kNone,
                             {"summons"},
                             0,
                             "diplomatic",
                             "dip|agent=state/NOR|kind=summons|recipient=state/EST|status=done"},
                      KeyRow{"kind_of_another_class_is_none",
                             "DiplomaticAction",
                             FactStatus::kNone,
                             {"ransomware"},
                             0,
                             "diplomatic",
                             "dip|agent=state/NOR|recipient=state/EST|status=done"},
                      KeyRow{"unknown_kind_is_none",
                             "DiplomaticAction",
                             FactStatus::kNone,
                             {"waltz"},
                             0,
                             "diplomatic",
                             "dip|agent=state/NOR|recipient=state/EST|status=done"}),
    [](const auto& row) { return row.param.name; });

TEST(Events, AnAccusationThatIsRuledOutIsAnotherNode) {
  Harbour text;
  text.fact("Attack", "breaking into the Port Office", {}, {text.office});
  text.fact("Accusation", "accused", {text.norland}, {text.estmark}).about = {0};
  auto& declined = text.fact("Accusation", "blamed", {text.norland}, {text.estmark});
  declined.about = {0};
  declined.status = FactStatus::kRuledOut;
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Accusation"), 2U);
  EXPECT_EQ(objects(statements, "Accusation", "status"), (Lines{"done", "ruledOut"}));
}

TEST(Events, ASplitKindGivesOneStepEach) {
  Harbour text;
  text.fact("DiplomaticAction", "accused", {text.norland}, {text.estmark}).kinds = {"summons",
                                                                                    "expulsion"};
  EXPECT_EQ(count(text.statements(), "DiplomaticAction"), 2U);
}

TEST(Events, AnAccusationAboutNothingToldIsAboutConduct) {
  Harbour text;
  text.fact("Accusation", "accused", {text.norland, text.sudland}, {text.estmark});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Accusation"), 2U);
  const auto about = objects(statements, "Accusation", "about");
  ASSERT_EQ(about.size(), 1U);  // both are about the same conduct
  EXPECT_EQ(about.begin()->substr(0, 14), "event/conduct-");
}

TEST(Events, AnActThatNamesNeitherSideIsLeftOut) {
  Harbour text;
  text.fact("Condemnation", "accused", {}, {});
  text.fact("Accusation", "blamed", {}, {text.heron});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Condemnation"), 0U);
  EXPECT_EQ(count(statements, "Accusation"), 1U);
  EXPECT_TRUE(objects(statements, "Accusation", "accuser").empty());
}

TEST(Events, NobodyActsAgainstItself) {
  Harbour text;
  text.fact("Sanction", "accused", {text.norland, text.sudland}, {text.sudland, text.estmark});
  EXPECT_EQ(count(text.statements(), "Sanction"), 3U);
}

TEST(Events, ACondemnationIsAboutTheAccusationOfItsRecipient) {
  Harbour text;
  text.fact("Accusation", "accused", {text.norland, text.sudland}, {text.estmark});
  text.fact("Condemnation", "denied", {text.estmark}, {text.sudland}).about = {0};
  const auto statements = text.statements();
  const auto about = objects(statements, "Condemnation", "about");
  ASSERT_EQ(about.size(), 1U);
  EXPECT_EQ(about.begin()->substr(0, 19), "accusation/sud-est-");
}

TEST(Events, ADenialAnswersTheAccusationsAgainstTheDenier) {
  Harbour text;
  text.fact("Accusation", "accused", {text.norland, text.sudland}, {text.estmark, text.heron});
  text.fact("Denial", "denied", {text.estmark}, {}).denies = {0};
  std::set<std::string> denied;
  for (const std::string& key : objects(text.statements(), "Denial", "denies"))
    denied.insert(key.substr(0, 19));
  EXPECT_EQ(denied, (Lines{"accusation/nor-est-", "accusation/sud-est-"}));
}

TEST(Events, ADenialOfNamedAccusersAnswersTheirs) {
  Harbour text;
  text.fact("Accusation", "accused", {text.norland, text.sudland}, {text.estmark});
  text.fact("Denial", "denied", {text.estmark}, {text.sudland}).denies = {0};
  const auto denied = objects(text.statements(), "Denial", "denies");
  ASSERT_EQ(denied.size(), 1U);
  EXPECT_EQ(denied.begin()->substr(0, 19), "accusation/sud-est-");
}

TEST(Events, ADenialOnBehalfOfASponsoredGroupAnswersItsAccusation) {
  Harbour text;
  text.entities.relations.push_back({text.heron,
                                     resolve::RelationKind::kSponsoredBy,
                                     text.estmark,
                                     0,
                                     "",
                                     {text.evidence("Grey Heron hackers")}});
  text.fact("Accusation", "accused", {text.norland}, {text.heron, text.sudland});
  text.fact("Denial", "denied", {text.estmark}, {}).denies = {0};
  const auto denied = objects(text.statements(), "Denial", "denies");
  ASSERT_EQ(denied.size(), 1U);
  EXPECT_EQ(denied.begin()->substr(0, 26), "accusation/nor-grey-heron-");
}

TEST(Events, ADenialOfNoToldAccusationPointsAtOneWithoutAccuser) {
  Harbour text;
  text.fact("Denial", "denied", {text.estmark}, {});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Denial"), 1U);
  EXPECT_EQ(objects(statements, "Accusation", "accused"), (Lines{"state/EST"}));
  EXPECT_TRUE(objects(statements, "Accusation", "accuser").empty());
  EXPECT_EQ(objects(statements, "Accusation", "about").size(), 1U);
}

TEST(Events, ADenialThatOnlyNamesTheAccuserImpliesItsAccusation) {
  Harbour text;
  text.fact("Denial", "denied", {text.estmark}, {text.norland});
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Accusation", "accuser"), (Lines{"state/NOR"}));
  EXPECT_EQ(objects(statements, "Accusation", "accused"), (Lines{"state/EST"}));
}

TEST(Events, ADenialWithoutDenierIsLeftOut) {
  Harbour text;
  text.fact("Denial", "denied", {}, {text.norland});
  EXPECT_EQ(count(text.statements(), "Denial"), 0U);
}

TEST(Events, FactsInACircleEndSomewhere) {
  Harbour text;
  text.fact("Accusation", "accused", {text.norland}, {text.estmark}).about = {1};
  text.fact("Accusation", "blamed", {text.estmark}, {text.norland}).about = {0};
  EXPECT_EQ(count(text.statements(), "Accusation"), 2U);
}

TEST(Events, AnAttackKeepsAllItsPerpetratorsAndTargets) {
  Harbour text;
  text.fact("Attack", "breaking into the Port Office", {text.estmark, text.heron},
            {text.office, text.sudland});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Attack"), 1U);
  EXPECT_EQ(objects(statements, "Attack", "allegedPerpetrator"),
            (Lines{"state/EST", "apt/grey-heron"}));
  EXPECT_TRUE(objects(statements, "Attack", "status").empty());
}

struct AttackRow {
  std::string name;
  ActorType target;
  bool named;
  int year;
  std::string operation;
  bool strong;
};

class AttackIdentity : public ::testing::TestWithParam<AttackRow> {};

/// The same attack in two texts is one node where its key is strong, two where it is weak.
TEST_P(AttackIdentity, IsSharedByTextsWhereItsKeyIsStrong) {
  const AttackRow& row = GetParam();
  std::set<std::string> keys;
  for (const std::string end : {"", " And more."}) {
    Layers text("Somebody hit Blue Pier." + end);
    const auto target = text.entity(row.target, "org/blue-pier", "Blue Pier");
    text.entities.entities[target].named = row.named;
    auto& fact = text.fact("Attack", "hit", {}, {target});
    fact.from.year = static_cast<std::int16_t>(row.year);
    fact.operation = row.operation;
    for (const std::string& line : lines(text.statements(), {"target"})) keys.insert(line);
  }
  EXPECT_EQ(keys.size(), row.strong ? 1U : 2U);
}

INSTANTIATE_TEST_SUITE_P(
    Keys, AttackIdentity,
    ::testing::Values(AttackRow{"named_target_and_year", ActorType::kCompany, true, 2020, "", true},
                      AttackRow{"no_year", ActorType::kCompany, true, 0, "", false},
                      AttackRow{"state_is_too_wide", ActorType::kStateActor, true, 2020, "", false},
                      AttackRow{"unnamed_target", ActorType::kAgency, false, 2020, "", false},
                      AttackRow{"operation", ActorType::kGroup, false, 0, "Tin Gull", true}),
    [](const auto& row) { return row.param.name; });

TEST(Events, AThreatenedAttackHasAStatus) {
  Harbour text;
  text.fact("Attack", "breaking into the Port Office", {text.heron}, {text.office}).status =
      FactStatus::kPlanned;
  EXPECT_EQ(objects(text.statements(), "Attack", "status"), (Lines{"planned"}));
}

TEST(Events, AnUnknownClassIsAPlainEventWithoutRoles) {
  Harbour text;
  text.fact("Serenade", "breaking into the Port Office", {text.heron}, {text.office});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Event"), 1U);
  EXPECT_EQ(count(statements, "Serenade"), 0U);
  for (const rdf::Statement& statement : statements)
    EXPECT_NE(statement.predicate.value.back(), '#') << statement.predicate.value;
}

TEST(Events, VoicesStandWithTheirPrincipal) {
  Layers text("Norland's Ada Berg and Sudland's Olaf Lind accused Estmark.");
  const auto norland = text.state("NOR", "Norland", "Norland");
  const auto sudland = text.state("SUD", "Sudland", "Sudland");
  const auto estmark = text.state("EST", "Estmark", "Estmark");
  const auto ada = text.entity(ActorType::kPerson, "person/ada-berg", "Ada Berg");
  const auto olaf = text.entity(ActorType::kPerson, "person/olaf-lind", "Olaf Lind");
  text.entities.entities[ada].represents = norland;
  text.entities.offices.push_back({"Minister", sudland});
  text.entities.entities[olaf].offices = {0};
  text.fact("Accusation", "accused", {norland, sudland}, {estmark}).voices = {ada, olaf};
  std::set<std::string> voices;
  for (const std::string& line : lines(text.statements(), {"voicedBy"})) {
    const std::size_t space = line.find(' ');
    voices.insert(line.substr(0, 18) + line.substr(space));
  }
  EXPECT_EQ(voices, (Lines{"accusation/nor-est voicedBy person/ada-berg",
                           "accusation/sud-est voicedBy person/olaf-lind"}));
}

TEST(Events, DetailsOfAnAttackAreWritten) {
  Harbour text;
  auto& fact = text.fact("Attack", "breaking into the Port Office", {}, {text.office});
  fact.kinds = {"espionage", "nonsense"};
  fact.scale_text = "40 million voters";
  fact.scale_min = 40000000;
  fact.techniques = {"http://d3fend.mitre.org/ontologies/d3fend.owl#T1566", "no iri"};
  fact.from = {2019, 5, 0};
  fact.to = {2020, 2, 30};
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Attack", "kind"), (Lines{"espionage"}));
  EXPECT_EQ(objects(statements, "Attack", "scaleText"), (Lines{"\"40 million voters\""}));
  EXPECT_EQ(objects(statements, "Attack", "scaleMin"), (Lines{"\"40000000\""}));
  EXPECT_EQ(objects(statements, "Attack", "technique"), (Lines{"T1566"}));
  EXPECT_EQ(objects(statements, "Attack", "startDate"), (Lines{"\"2019-05\""}));
  EXPECT_EQ(objects(statements, "Attack", "endDate"), (Lines{"\"2020-02\""}));
}

}  // namespace
}  // namespace demarche::graph
