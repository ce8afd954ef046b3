// SPDX-License-Identifier: Apache-2.0
// Who is meant: texts with frozen trees in cases.txt, and what must be found in them.
#include "resolve/resolve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "knowledge/built_in.h"
#include "syntax/conllu.h"

namespace demarche::resolve {
namespace {

using knowledge::built_in;

/// A block of cases.txt: "== NAME", the text after "#", lines "KIND: WHAT" of what is expected, and
/// the tree in short rows of CoNLL-U.
struct Case {
  std::string name;
  std::string text;
  std::multiset<std::string> expected;
  std::string rows;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.text; }  // NOLINT: GoogleTest's name

std::vector<Case> read_cases() {
  std::vector<Case> cases;
  std::ifstream file(DEMARCHE_SOURCE_DIR "/tests/resolve/cases.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("== "))
      cases.push_back({line.substr(3), {}, {}, {}});
    else if (cases.empty())
      continue;
    else if (line.starts_with("# "))
      cases.back().text = line.substr(2);
    else if (line.find(": ") != std::string::npos && (line[0] < '0' || line[0] > '9'))
      cases.back().expected.insert(line);
    else
      cases.back().rows += line + "\n";
  }
  return cases;
}

std::string join(const std::set<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += " " + word;
  return out;
}

/// Whom each of the words means that a case asks for: "means: WORD KEY".
void dump_meanings(const Entities& found, const text::Document& document,
                   const std::multiset<std::string>& expected, std::multiset<std::string>& lines) {
  constexpr std::string_view kMeans = "means: ";
  for (const std::string& line : expected) {
    if (!line.starts_with(kMeans)) continue;
    const std::string word = line.substr(kMeans.size(), line.rfind(' ') - kMeans.size());
    for (const EntityMention& mention : found.mentions)
      if (document.text(mention.span) == word)
        for (const EntityId id : mention.entities)
          lines.insert(std::string(kMeans) + word + " " + found.entities[id].key);
  }
}

/// What was found, in the lines of cases.txt.
std::multiset<std::string> dump(const Entities& found, const text::Document& document,
                                const std::multiset<std::string>& expected) {
  std::multiset<std::string> lines;
  dump_meanings(found, document, expected, lines);
  std::set<std::string> named;
  std::set<std::string> described;
  for (const EntityMention& mention : found.mentions)
    for (const EntityId id : mention.entities)
      if (mention.by_name) named.insert(found.entities[id].key);
  for (const EntityMention& mention : found.mentions)
    for (const EntityId id : mention.entities)
      if (!mention.adjective && !named.contains(found.entities[id].key))
        described.insert(found.entities[id].key);
  if (!named.empty()) lines.insert("named:" + join(named));
  if (!described.empty()) lines.insert("described:" + join(described));
  for (const Entity& entity : found.entities)
    for (const OfficeId id : entity.offices) {
      const Office& office = found.offices[id];
      lines.insert("office: " + entity.key + " | " + office.label + " | " +
                   (office.post_in == kNoEntity ? "-" : found.entities[office.post_in].key));
    }
  for (const Entity& entity : found.entities)
    if (entity.type == knowledge::ActorType::kPerson && entity.part_of != kNoEntity)
      lines.insert("home: " + entity.key + " " + found.entities[entity.part_of].key);
  for (const Entity& entity : found.entities)
    if (entity.represents != kNoEntity)
      lines.insert("speaks for: " + entity.key + " " + found.entities[entity.represents].key);
  for (const Relation& relation : found.relations) {
    if (relation.kind == RelationKind::kHoldsOffice) continue;
    const bool negated = relation.evidence.front().negated;
    lines.insert(
        "relation: " + found.entities[relation.subject].key + (negated ? " not " : " ") +
        std::string(kRelationNames[static_cast<std::size_t>(relation.kind)]) + " " +
        (relation.object == kNoEntity ? relation.alias : found.entities[relation.object].key));
  }
  return lines;
}

class Resolve : public testing::TestWithParam<Case> {};

TEST_P(Resolve, FindsJustTheseActors) {
  const auto layers = syntax::read_conllu(GetParam().rows);
  ASSERT_TRUE(layers) << layers.error().to_string();
  const Entities found =
      find_entities(layers->document, layers->tokens, layers->syntax, built_in());
  EXPECT_EQ(dump(found, layers->document, GetParam().expected), GetParam().expected)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Cases, Resolve, testing::ValuesIn(read_cases()),
                         [](const auto& test) { return test.param.name; });

TEST(Resolve, ReadsItsCases) { EXPECT_GE(read_cases().size(), 40U); }

/// What holds for any text.
TEST(Resolve, LayersAreSound) {
  for (const Case& one : read_cases()) {
    const auto layers = syntax::read_conllu(one.rows);
    ASSERT_TRUE(layers);
    const Entities found =
        find_entities(layers->document, layers->tokens, layers->syntax, built_in());
    std::set<std::string> keys;
    for (const Entity& entity : found.entities)
      EXPECT_TRUE(keys.insert(entity.key).second) << one.name << ": two of " << entity.key;
    std::uint32_t last = 0;
    for (const EntityMention& mention : found.mentions) {
      EXPECT_LE(last, mention.span.begin) << one.name;
      last = mention.span.begin;
      EXPECT_LT(mention.span.begin, mention.span.end);
      EXPECT_LE(mention.span.end, layers->document.text().size());
      EXPECT_LT(mention.head, layers->tokens.tokens.size());
      ASSERT_FALSE(mention.entities.empty());
      EXPECT_TRUE(std::ranges::is_sorted(mention.entities));
      EXPECT_LT(mention.entities.back(), found.entities.size());
    }
    for (const Relation& relation : found.relations) EXPECT_FALSE(relation.evidence.empty());
  }
}

TEST(Resolve, AnEmptyTextHasNobody) {
  const text::Document document{std::string()};
  const Entities found = find_entities(document, {}, {}, built_in());
  EXPECT_TRUE(found.entities.empty());
  EXPECT_TRUE(found.mentions.empty());
}

}  // namespace
}  // namespace demarche::resolve
