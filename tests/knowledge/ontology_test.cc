// SPDX-License-Identifier: Apache-2.0
#include "knowledge/ontology.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace demarche::knowledge {
namespace {

constexpr std::string_view kPrefixes =
    "@prefix dm: <https://w3id.org/demarche#> .\n"
    "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix schema: <https://schema.org/> .\n";
constexpr std::string_view kEvent =
    "dm:Event a owl:Class ; dm:iriSegment \"event\" ; dm:keyCode \"evt\" .\n";

support::Result<Ontology> read(const std::string& text) {
  rdf::Graph graph;
  const auto status = graph.read(std::string(kPrefixes) + text, "own.ttl");
  EXPECT_TRUE(status) << status.error().to_string();
  return read_ontology(graph);
}

Ontology shipped() {
  const std::string path = std::string(DEMARCHE_SOURCE_DIR) + "/ontology/demarche.ttl";
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  rdf::Graph graph;
  EXPECT_TRUE(graph.read(text, path));
  auto ontology = read_ontology(graph);
  EXPECT_TRUE(ontology) << ontology.error().to_string();
  return *std::move(ontology);
}

TEST(Ontology, GivesTheChainOfAClassItselfFirst) {
  const Ontology ontology = shipped();
  EXPECT_EQ(ontology.chain("Indictment"),
            (std::vector<std::string>{"Indictment", "Accusation", "Act", "Event"}));
  EXPECT_EQ(ontology.chain("Ministry"),
            (std::vector<std::string>{"Ministry", "GovernmentBody", "Organization", "Actor"}));
  EXPECT_EQ(ontology.chain("Mention"), (std::vector<std::string>{"Mention"}));
  EXPECT_EQ(ontology.chain("Waltz"), (std::vector<std::string>{"Waltz"}));
}

struct ClassRow {
  std::string name;
  std::string segment;
  std::string key_code;
  std::string agent;
  std::string target;
  std::set<std::string> key_fields;
  std::string done;
};

class ShippedEvent : public testing::TestWithParam<ClassRow> {};

TEST_P(ShippedEvent, HasItsRolesAndKey) {
  const ClassRow& row = GetParam();
  const Ontology ontology = shipped();
  const EventClass& event = ontology.event(row.name);
  EXPECT_EQ(event.name, row.name);
  EXPECT_EQ(event.segment, row.segment);
  EXPECT_EQ(event.key_code, row.key_code);
  EXPECT_EQ(event.agent_property, row.agent);
  EXPECT_EQ(event.target_property, row.target);
  EXPECT_EQ(event.key_fields, row.key_fields);
  EXPECT_EQ(event.done_status, row.done);
}

INSTANTIATE_TEST_SUITE_P(
    Classes, ShippedEvent,
    testing::Values(ClassRow{"Event", "event", "evt", "", "", {}, ""},
                    ClassRow{"Attack", "attack", "atk", "allegedPerpetrator", "target", {}, ""},
                    ClassRow{"Accusation",
                             "accusation",
                             "acc",
                             "accuser",
                             "accused",
                             {"accuser", "accused", "about"},
                             "done"},
                    ClassRow{"Indictment",
                             "indictment",
                             "ind",
                             "accuser",
                             "accused",
                             {"accuser", "accused", "about"},
                             "done"},
                    ClassRow{"Denial", "denial", "den", "denier", "", {"denier", "denies"}, "done"},
                    ClassRow{"Sanction",
                             "sanction",
                             "san",
                             "imposer",
                             "sanctioned",
                             {"imposer", "sanctioned", "status", "year"},
                             "imposed"},
                    ClassRow{"Condemnation",
                             "condemnation",
                             "con",
                             "agent",
                             "recipient",
                             {"agent", "recipient", "about", "status"},
                             "done"},
                    ClassRow{"DiplomaticAction",
                             "diplomatic",
                             "dip",
                             "agent",
                             "recipient",
                             {"agent", "recipient", "kind", "about", "status"},
                             "done"}),
    [](const auto& row) { return row.param.name; });

TEST(Ontology, TakesAnUnknownClassForAPlainEvent) {
  EXPECT_EQ(shipped().event("Waltz").name, "Event");
}

TEST(Ontology, KnowsKindsSchemesAndLabels) {
  const Ontology ontology = shipped();
  EXPECT_TRUE(ontology.is_kind_of("espionage", "Attack"));
  EXPECT_TRUE(ontology.is_kind_of("disinformation", "Attack"));  // of any event
  EXPECT_FALSE(ontology.is_kind_of("summons", "Attack"));
  EXPECT_FALSE(ontology.is_kind_of("waltz", "Attack"));
  EXPECT_TRUE(ontology.is_concept("phiaHighlyLikely", "LikelihoodScheme"));
  EXPECT_FALSE(ontology.is_concept("phiaHighlyLikely", "KindScheme"));
  EXPECT_EQ(ontology.label("ruledOut"), "ruled out");
  EXPECT_EQ(ontology.label("DiplomaticAction"), "diplomatic action");
  EXPECT_EQ(ontology.label("waltz"), "waltz");
}

TEST(Ontology, KnowsWhatAPropertyFits) {
  const Ontology ontology = shipped();
  EXPECT_TRUE(ontology.fits("frontFor", "Company", "Ministry"));
  EXPECT_FALSE(ontology.fits("frontFor", "Person", "Ministry"));
  EXPECT_FALSE(ontology.fits("frontFor", "Company", "Person"));
  EXPECT_TRUE(ontology.fits("scaleText", "Attack", ""));
  EXPECT_FALSE(ontology.fits("scaleText", "Sanction", ""));
}

TEST(Ontology, AClassOfTheUserInheritsTheAnnotations) {
  const auto ontology = read(std::string(kEvent) +
                             "dm:Act a owl:Class ; rdfs:subClassOf dm:Event ;\n"
                             "  dm:agentProperty dm:agent ; dm:keyProperty dm:agent ;\n"
                             "  dm:doneStatus dm:done .\n"
                             "dm:Toast a owl:Class ; rdfs:label \"toast\"@en ;\n"
                             "  rdfs:subClassOf dm:Act ; dm:keyCode \"toa\" .\n");
  ASSERT_TRUE(ontology) << ontology.error().to_string();
  const EventClass& toast = ontology->event("Toast");
  EXPECT_EQ(toast.label, "toast");
  EXPECT_EQ(toast.key_code, "toa");
  EXPECT_EQ(toast.segment, "event");
  EXPECT_EQ(toast.agent_property, "agent");
  EXPECT_EQ(toast.key_fields, (std::set<std::string>{"agent"}));
  EXPECT_EQ(toast.done_status, "done");
}

struct FaultRow {
  std::string name;
  std::string text;
  std::uint64_t line;
  std::string message_part;
};

class OntologyFault : public testing::TestWithParam<FaultRow> {};

TEST_P(OntologyFault, IsNamedWithFileAndLine) {
  const auto ontology = read(GetParam().text);
  ASSERT_FALSE(ontology);
  EXPECT_EQ(ontology.error().code, support::ErrorCode::kKnowledge);
  EXPECT_EQ(ontology.error().line, GetParam().line) << ontology.error().to_string();
  EXPECT_EQ(ontology.error().file, GetParam().line == 0 ? "" : "own.ttl");
  EXPECT_NE(ontology.error().message.find(GetParam().message_part), std::string::npos)
      << ontology.error().to_string();
}

INSTANTIATE_TEST_SUITE_P(
    Rows, OntologyFault,
    testing::Values(FaultRow{"no_event", "dm:Actor a owl:Class .", 0, "dm:Event"},
                    FaultRow{"no_key_code", "dm:Event a owl:Class ; dm:iriSegment \"event\" .", 6,
                             "dm:keyCode"},
                    FaultRow{"segment_with_slash",
                             "dm:Event a owl:Class ; dm:iriSegment \"a/b\" ; dm:keyCode \"evt\" .",
                             6, "dm:iriSegment"},
                    FaultRow{"foreign_key_property",
                             std::string(kEvent) +
                                 "dm:Toast a owl:Class ; rdfs:subClassOf dm:Event ;\n"
                                 "  dm:keyProperty schema:name .",
                             7, "schema.org/name"}),
    [](const auto& row) { return row.param.name; });

TEST(Ontology, EndsOnClassesInACircle) {
  const auto ontology = read(std::string(kEvent) +
                             "dm:A a owl:Class ; rdfs:subClassOf dm:B .\n"
                             "dm:B a owl:Class ; rdfs:subClassOf dm:A , dm:Event .\n");
  ASSERT_TRUE(ontology) << ontology.error().to_string();
  EXPECT_EQ(ontology->chain("A"), (std::vector<std::string>{"A", "B", "Event"}));
}

}  // namespace
}  // namespace demarche::knowledge
