// SPDX-License-Identifier: Apache-2.0
#include "knowledge/gazetteer.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "knowledge/built_in.h"

namespace demarche::knowledge {
namespace {

/// "text=key" of every actor found, shortest key text first by place, for names of all kinds.
std::string found_in(const Gazetteer& gazetteer, std::string_view text) {
  std::set<std::string> found;
  for (const NameHit& hit : gazetteer.scan(text)) {
    const Name& name = gazetteer.names()[hit.name];
    if (name.kind == NameKind::kBodyKind || name.kind == NameKind::kWord) continue;
    found.insert(std::string(text.substr(hit.begin, hit.end - hit.begin)) + "=" +
                 gazetteer.actors()[name.index].key);
  }
  std::string out;
  for (const std::string& one : found) out += (out.empty() ? "" : " ") + one;
  return out;
}

struct ScanCase {
  const char* name;
  const char* text;
  const char* expected;
};

class GazetteerScan : public testing::TestWithParam<ScanCase> {};

TEST_P(GazetteerScan, FindsNames) {
  EXPECT_EQ(found_in(built_in().gazetteer, GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, GazetteerScan,
    testing::Values(ScanCase{"state", "Norway and Latvia", "Latvia=state/LVA Norway=state/NOR"},
                    ScanCase{"adjective", "a Norwegian port", "Norwegian=state/NOR"},
                    ScanCase{"inside_a_word", "Chinatown, Indianapolis, focUS", ""},
                    ScanCase{"lower_case_is_no_name", "the turkey ate us with china", ""},
                    ScanCase{"any_case", "apt31 and APT31", "APT31=apt/apt31 apt31=apt/apt31"},
                    ScanCase{"possessive", "Oslo's view", "Oslo=state/NOR"},
                    ScanCase{"curly_possessive", "Oslo’s “Norway”",
                             "Norway=state/NOR Oslo=state/NOR"},
                    ScanCase{"no_break_space", "the\u00a0Kremlin of\u00a0North\u00a0Korea",
                             "Kremlin=state/RUS North\u00a0Korea=state/PRK"},
                    ScanCase{"line_break", "South\nKorea", "South\nKorea=state/KOR"},
                    ScanCase{"accents_are_letters", "Omanöl, éOman", ""},
                    ScanCase{"seat", "the Kremlin", "Kremlin=state/RUS"},
                    ScanCase{"namesakes_are_all_found", "the AFP",
                             "AFP=gov/aus-australian-federal-police AFP=org/afp"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Gazetteer, KnowsStatesAndWhatBelongsToThem) {
  const Gazetteer& gazetteer = built_in().gazetteer;
  const ActorId china = gazetteer.find("state/CHN");
  ASSERT_NE(china, kNoActor);
  EXPECT_EQ(gazetteer.actors()[china].iso3, "CHN");
  const ActorId unit = gazetteer.find("gov/rus-gru-unit-26165");
  ASSERT_NE(unit, kNoActor);
  EXPECT_EQ(gazetteer.state_of(unit), gazetteer.find("state/RUS"));
  EXPECT_EQ(gazetteer.state_of(gazetteer.find("org/microsoft")), kNoActor);
  EXPECT_EQ(gazetteer.find("state/ZZZ"), kNoActor);
}

TEST(Gazetteer, KnowsWhichBodyIsOfAKindForItsState) {
  const Gazetteer& gazetteer = built_in().gazetteer;
  for (const NameHit& hit : gazetteer.scan("foreign ministry")) {
    const Name& name = gazetteer.names()[hit.name];
    ASSERT_EQ(name.kind, NameKind::kBodyKind);
    EXPECT_EQ(gazetteer.body_of(gazetteer.find("state/USA"), name.index),
              gazetteer.find("gov/usa-department-of-state"));
    EXPECT_EQ(gazetteer.body_of(gazetteer.find("state/TUV"), name.index), kNoActor);
    return;
  }
  FAIL() << "no kind of body found";
}

TEST(Gazetteer, KnowsWordClasses) {
  const Gazetteer& gazetteer = built_in().gazetteer;
  EXPECT_TRUE(gazetteer.in_class(WordClass::kPerson, "dissident"));
  EXPECT_FALSE(gazetteer.in_class(WordClass::kPerson, "website"));
  EXPECT_TRUE(gazetteer.in_class(WordClass::kHonorific, "Mr."));
  EXPECT_FALSE(gazetteer.in_class(WordClass::kHonorific, "mr"));
}

TEST(Gazetteer, HasNoTwoActorsOfOneKeyAndAllTypesOfActors) {
  std::set<std::string> keys;
  std::set<ActorType> types;
  for (const Actor& actor : built_in().gazetteer.actors()) {
    EXPECT_TRUE(keys.insert(actor.key).second) << actor.key;
    types.insert(actor.type);
  }
  EXPECT_GE(keys.size(), 2500U);
  for (const ActorType type : {ActorType::kStateActor, ActorType::kAlliance, ActorType::kMinistry,
                               ActorType::kAgency, ActorType::kLegislature, ActorType::kCompany,
                               ActorType::kOrganization, ActorType::kAptGroup})
    EXPECT_TRUE(types.contains(type)) << name(type);
}

constexpr const char* kPrefixes =
    "@prefix dm: <https://w3id.org/demarche#> .\n"
    "@prefix know: <https://w3id.org/demarche/knowledge#> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix state: <https://w3id.org/demarche/id/state/> .\n"
    "@prefix gov: <https://w3id.org/demarche/id/gov/> .\n"
    "@prefix apt: <https://w3id.org/demarche/id/apt/> .\n";
constexpr std::uint64_t kFirstLine = 8;  // after the prefixes

struct AddCase {
  const char* name;
  const char* turtle;
  const char* text;
  const char* expected;
};

class AddKnowledge : public testing::TestWithParam<AddCase> {};

TEST_P(AddKnowledge, OneEntryIsEnough) {
  const std::string turtle = std::string(kPrefixes) + GetParam().turtle;
  EXPECT_EQ(found_in(built_in().gazetteer, GetParam().text), "") << "known before";
  const auto knowledge = load_knowledge({{"mine.ttl", turtle}});
  ASSERT_TRUE(knowledge) << knowledge.error().to_string();
  EXPECT_EQ(found_in(knowledge->gazetteer, GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, AddKnowledge,
    testing::Values(
        AddCase{"group",
                "apt:velvet-heron a dm:APTGroup ; rdfs:label \"Velvet Heron\" ;\n"
                "  know:anyCaseName \"Velvet Heron\" , \"TA9907\" .",
                "velvet heron, also ta9907",
                "ta9907=apt/velvet-heron velvet heron=apt/velvet-heron"},
        AddCase{"ministry",
                "gov:nor-tide-ministry a dm:Ministry ; rdfs:label \"Tide Ministry (Norway)\" ;\n"
                "  dm:partOf state:NOR ; know:name \"Tide Ministry\" .",
                "the Tide Ministry", "Tide Ministry=gov/nor-tide-ministry"},
        AddCase{"metonym", "state:NOR know:metonym \"Fjord House\" .", "Fjord House",
                "Fjord House=state/NOR"}),
    [](const auto& test) { return std::string(test.param.name); });

struct FaultCase {
  const char* name;
  const char* turtle;
  std::uint64_t line;
  const char* message;  // part of it
};

class FaultyKnowledge : public testing::TestWithParam<FaultCase> {};

TEST_P(FaultyKnowledge, IsRefusedWithItsLine) {
  const std::string turtle = std::string(kPrefixes) + GetParam().turtle;
  const auto status = check_knowledge({"mine.ttl", turtle});
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().file, "mine.ttl");
  EXPECT_EQ(status.error().line, kFirstLine + GetParam().line);
  EXPECT_NE(status.error().message.find(GetParam().message), std::string::npos)
      << status.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Table, FaultyKnowledge,
    testing::Values(
        FaultCase{"no_label", "apt:grey-heron a dm:APTGroup ; know:name \"Grey Heron\" .", 0,
                  "rdfs:label"},
        FaultCase{"wrong_prefix", "\ngov:grey-heron a dm:APTGroup ; rdfs:label \"x\" .", 1,
                  "id/apt/NAME"},
        FaultCase{"bad_key", "apt:grey_heron a dm:APTGroup ; rdfs:label \"x\" .", 0, "hyphens"},
        FaultCase{"two_types", "apt:apt31 a dm:Alliance .", 0, "id/alliance/NAME"},
        FaultCase{"no_code", "state:QQQ a dm:StateActor ; rdfs:label \"Q\" .", 0, "three-letter"},
        FaultCase{"unknown_actor", "\n\napt:nobody know:name \"Nobody\" .", 2, "needs a class"},
        FaultCase{"unknown_parent",
                  "gov:x a dm:Agency ; rdfs:label \"X\" ;\n dm:partOf state:QQQ .", 1,
                  "no known actor"},
        FaultCase{"misspelt_property", "apt:apt31 know:nmae \"x\" .", 0, "know:nmae"},
        FaultCase{"adjective_of_a_group", "apt:apt31 know:adjective \"x\" .", 0, "only a state"},
        FaultCase{"empty_name", "apt:apt31 know:name \"\" .", 0, "a name is"},
        FaultCase{"name_with_space", "apt:apt31 know:name \"x \" .", 0, "a name is"},
        FaultCase{"word_class", "know:persn a know:WordClass ; know:word \"x\" .", 0,
                  "no word class"},
        FaultCase{"kind", "gov:x a dm:Agency ; rdfs:label \"X\" ; know:kind know:castle .", 0,
                  "no kind of body"},
        FaultCase{"turtle", "apt:x a dm:APTGroup ;\n rdfs:label [ .", 1, ""}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace demarche::knowledge
