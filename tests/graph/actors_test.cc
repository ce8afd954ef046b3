// SPDX-License-Identifier: Apache-2.0
// Entities to actors: which are written, under which keys and labels, with which relations.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "graph/layers.h"

namespace demarche::graph {
namespace {

using knowledge::ActorType;
using resolve::RelationKind;
using testing::count;
using testing::Layers;
using testing::lines;
using testing::objects;

using Lines = std::set<std::string>;

TEST(Actors, CarryTheWholeChainOfClasses) {
  Layers text("The Salt Ministry spoke.");
  const auto norland = text.state("NOR", "Norland", "");
  const auto ministry = text.entity(ActorType::kMinistry, "gov/nor-salt-ministry", "Salt Ministry");
  text.entities.entities[ministry].part_of = norland;
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Ministry", "type"),
            (Lines{"Ministry", "GovernmentBody", "Organization", "Actor"}));
  EXPECT_EQ(objects(statements, "StateActor", "type"),
            (Lines{"StateActor", "Organization", "Actor"}));
  EXPECT_EQ(objects(statements, "StateActor", "notation"), (Lines{"\"NOR\""}));
  EXPECT_EQ(lines(statements, {"partOf"}), (Lines{"gov/nor-salt-ministry partOf state/NOR"}));
}

struct LabelRow {
  std::string name;
  ActorType type;
  std::string key;
  std::string words;
  std::string label;
};

class ActorLabel : public ::testing::TestWithParam<LabelRow> {};

/// Whatever a text writes, the label follows from the key.
TEST_P(ActorLabel, IsAFunctionOfTheKey) {
  const LabelRow& row = GetParam();
  Layers text(row.words + " spoke.");
  const auto norland = text.state("NOR", "Norland", "");
  const auto id = text.entity(row.type, row.key, row.words);
  text.entities.entities[id].part_of = norland;
  text.fact("Condemnation", "spoke", {id}, {});
  const auto labels = lines(text.statements(), {"label"});
  EXPECT_TRUE(labels.count(row.key + " label \"" + row.label + "\"")) << *labels.rbegin();
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ActorLabel,
    ::testing::Values(
        LabelRow{"person", ActorType::kPerson, "person/ada-berg", "ADA BERG", "Ada Berg"},
        LabelRow{"agency", ActorType::kOrganization, "org/ntb", "Ntb", "NTB"},
        LabelRow{"organization", ActorType::kOrganization, "org/house-of-the-sea",
                 "HOUSE OF THE SEA", "House of the Sea"},
        LabelRow{"hacker_group", ActorType::kAptGroup, "apt/ta8412", "Ta8412", "TA8412"},
        LabelRow{"body_of_a_state", ActorType::kAgency, "gov/nor-port-office", "port office",
                 "Port Office (Norland)"},
        LabelRow{"group_of_a_state", ActorType::kGroup, "group/nor-harbour-pilots",
                 "Norlandic harbour pilots", "harbour pilots (Norland)"},
        LabelRow{"group", ActorType::kGroup, "group/dock-workers", "Dock workers", "dock workers"}),
    [](const auto& row) { return row.param.name; });

TEST(Actors, OfTheKnowledgeKeepTheirLabel) {
  Layers text("ntb reported.");
  const auto id = text.entity(ActorType::kOrganization, "org/ntb", "ntb");
  text.entities.entities[id].known = true;
  text.entities.entities[id].label = "Norlandic Telegraph Bureau";
  EXPECT_EQ(objects(text.statements(), "Organization", "label"),
            (Lines{"\"Norlandic Telegraph Bureau\""}));
}

TEST(Actors, WithoutKeyGetOneOfTheirPlace) {
  Layers text("A gang of hackers struck. Another gang struck too.");
  const auto first = text.entity(ActorType::kAptGroup, "", "gang of hackers");
  const auto second = text.entity(ActorType::kAptGroup, "", "Another gang");
  for (const auto id : {first, second}) text.entities.entities[id].named = false;
  text.fact("Attack", "struck", {first, second}, {});
  const auto perpetrators = objects(text.statements(), "Attack", "allegedPerpetrator");
  EXPECT_EQ(perpetrators.size(), 2U);
  for (const std::string& key : perpetrators) EXPECT_EQ(key.substr(0, 12), "apt/unnamed-") << key;
}

TEST(Actors, AStateWithoutCodeIsAnOrganization) {
  Layers text("Norland spoke.");
  text.entity(ActorType::kStateActor, "state/norland", "Norland");
  EXPECT_EQ(lines(text.statements(), {"type"}).count("org/norland type Organization"), 1U);
  EXPECT_EQ(count(text.statements(), "StateActor"), 0U);
}

TEST(Actors, KeysAreMadeSafe) {
  Layers text("Blue Pier spoke.");
  text.entity(ActorType::kCompany, "org/blue pier\"<é>", "Blue Pier");
  for (const rdf::Statement& statement : text.statements())
    EXPECT_EQ(statement.subject.value.find_first_of(" \"<>"), std::string::npos);
}

TEST(Actors, UnnamedOnesOfNoFactAreLeftOut) {
  Layers text("Fishermen watched. Pilots were hit. Blue Pier closed.");
  text.entity(ActorType::kGroup, "group/fishermen", "Fishermen");
  const auto pilots = text.entity(ActorType::kGroup, "group/pilots", "Pilots");
  text.entity(ActorType::kCompany, "org/blue-pier", "Blue Pier");
  text.fact("Attack", "hit", {}, {pilots});
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "Group"), 1U);
  EXPECT_EQ(count(statements, "Company"), 1U);
}

TEST(Actors, AStateOfAnAdjectiveIsToldOnlyWhereItActs) {
  for (const bool acts : {false, true}) {
    Layers text("Norlandic herring sold well.");
    const auto norland = text.state("NOR", "Norland", "");
    text.mention("Norlandic", {norland}, false);
    if (acts) text.fact("Condemnation", "sold", {norland}, {});
    EXPECT_EQ(objects(text.statements(), "StateActor", "evidence").size(), acts ? 1U : 0U);
    EXPECT_EQ(count(text.statements(), "StateActor"), acts ? 1U : 0U);
  }
}

TEST(Actors, WhatOnlyIdentifiesHasNoEvidence) {
  Layers text("The Port Office closed.");
  const auto norland = text.state("NOR", "Norland", "");
  const auto office = text.entity(ActorType::kAgency, "gov/nor-port-office", "Port Office");
  text.entities.entities[office].part_of = norland;
  const auto statements = text.statements();
  EXPECT_EQ(count(statements, "StateActor"), 1U);
  EXPECT_TRUE(objects(statements, "StateActor", "evidence").empty());
  EXPECT_EQ(objects(statements, "Agency", "evidence").size(), 1U);
}

TEST(Actors, EveryNameIsEvidenceAndNoPronoun) {
  Layers text("Blue Pier fell. It closed. BP rose.");
  const auto id = text.entity(ActorType::kCompany, "org/blue-pier", "Blue Pier");
  text.entities.entities[id].names.emplace_back("BP");
  text.mention("It", {id}, false);
  text.mention("BP", {id}, true);
  EXPECT_EQ(objects(text.statements(), "Mention", "exact"), (Lines{"\"Blue Pier\"", "\"BP\""}));
}

struct Official : Layers {
  Official() : Layers("Norland's Minister of Salt Ada Berg spoke.") {
    norland = state("NOR", "Norland", "Norland");
    ada = entity(ActorType::kPerson, "person/ada-berg", "Ada Berg");
    entities.offices.push_back({"Minister of Salt", norland});
    entities.entities[ada].offices = {0};
  }
  resolve::EntityId norland, ada;
};

TEST(Actors, HoldOfficesOfTheirState) {
  Official text;
  EXPECT_EQ(lines(text.statements(), {"holdsOffice", "postIn"}),
            (Lines{"person/ada-berg holdsOffice office/nor-minister-of-salt",
                   "office/nor-minister-of-salt postIn state/NOR"}));
  EXPECT_TRUE(lines(text.statements(), {"label"})
                  .count("office/nor-minister-of-salt label \"Minister of Salt\""));
}

TEST(Actors, HaveNoPostInAGroup) {
  Official text;
  text.entities.offices[0].post_in =
      text.entity(ActorType::kGroup, "group/fishermen", "Minister of Salt");
  EXPECT_TRUE(lines(text.statements(), {"postIn"}).empty());
}

TEST(Claims, HaveTheRelationAsANodeWithEvidence) {
  Official text;
  text.entities.relations.push_back({text.ada,
                                     RelationKind::kHoldsOffice,
                                     resolve::kNoEntity,
                                     0,
                                     "",
                                     {text.evidence("Minister of Salt Ada Berg")}});
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Claim", "subject"), (Lines{"person/ada-berg"}));
  EXPECT_EQ(objects(statements, "Claim", "predicate"), (Lines{"holdsOffice"}));
  EXPECT_EQ(objects(statements, "Claim", "object"), (Lines{"office/nor-minister-of-salt"}));
  EXPECT_EQ(objects(statements, "Claim", "evidence").size(), 1U);
}

struct RelationRow {
  std::string name;
  ActorType subject;
  RelationKind kind;
  ActorType object;
  bool negated;
  bool claim;
  bool plain;
};

class ClaimOf : public ::testing::TestWithParam<RelationRow> {};

TEST_P(ClaimOf, ARelationThatTheOntologyKnows) {
  const RelationRow& row = GetParam();
  Layers text("Blue Pier works for Red Quay.");
  const auto subject = text.entity(row.subject, "org/blue-pier", "Blue Pier");
  const auto object = text.entity(row.object, "org/red-quay", "Red Quay");
  resolve::Evidence evidence = text.evidence("works for");
  evidence.negated = row.negated;
  text.entities.relations.push_back({subject, row.kind, object, 0, "", {evidence}});
  const auto statements = text.statements();
  const std::string property(resolve::kRelationNames[static_cast<std::size_t>(row.kind)]);
  EXPECT_EQ(count(statements, "Claim"), row.claim ? 1U : 0U);
  EXPECT_EQ(lines(statements, {property}).size(), row.plain ? 1U : 0U);
  EXPECT_EQ(objects(statements, "Mention", "polarity").count("negated"),
            row.claim && row.negated ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ClaimOf,
    ::testing::Values(RelationRow{"affirmed", ActorType::kCompany, RelationKind::kFrontFor,
                                  ActorType::kMinistry, false, true, true},
                      RelationRow{"negated", ActorType::kAptGroup, RelationKind::kSponsoredBy,
                                  ActorType::kAgency, true, true, false},
                      RelationRow{"front_for_a_person", ActorType::kCompany,
                                  RelationKind::kFrontFor, ActorType::kPerson, false, false, false},
                      RelationRow{"person_as_front", ActorType::kPerson, RelationKind::kFrontFor,
                                  ActorType::kMinistry, false, false, false}),
    [](const auto& row) { return row.param.name; });

TEST(Claims, OfAnAliasHaveTheNameAsObject) {
  Layers text("Grey Heron, also called Old Hook, struck.");
  const auto heron = text.entity(ActorType::kAptGroup, "apt/grey-heron", "Grey Heron");
  text.entities.relations.push_back({heron,
                                     RelationKind::kAlias,
                                     resolve::kNoEntity,
                                     0,
                                     "Old Hook",
                                     {text.evidence("also called Old Hook")}});
  const auto statements = text.statements();
  EXPECT_EQ(lines(statements, {"alias"}), (Lines{"apt/grey-heron alias \"Old Hook\""}));
  EXPECT_EQ(objects(statements, "Claim", "object"), (Lines{"\"Old Hook\""}));
}

TEST(Claims, MayHaveTwoEvidencesOfWhichOneAffirms) {
  Layers text("Grey Heron is run by Red Quay, some say. Grey Heron is not run by Red Quay.");
  const auto heron = text.entity(ActorType::kAptGroup, "apt/grey-heron", "Grey Heron");
  const auto quay = text.entity(ActorType::kCompany, "org/red-quay", "Red Quay");
  resolve::Evidence no = text.evidence("is not run by Red Quay");
  no.negated = true;
  text.entities.relations.push_back(
      {heron, RelationKind::kSponsoredBy, quay, 0, "", {text.evidence("run by Red Quay"), no}});
  const auto statements = text.statements();
  EXPECT_EQ(objects(statements, "Claim", "evidence").size(), 2U);
  EXPECT_EQ(objects(statements, "APTGroup", "sponsoredBy"), (Lines{"org/red-quay"}));
}

}  // namespace
}  // namespace demarche::graph
