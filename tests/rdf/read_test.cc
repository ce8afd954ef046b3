// SPDX-License-Identifier: Apache-2.0
#include "rdf/read.h"

#include <gtest/gtest.h>

#include <string>

#include "rdf/graph.h"
#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

constexpr std::string_view kPrefixes =
    "@prefix ex: <http://example.org/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

std::string with_prefixes(std::string_view text) { return std::string(kPrefixes).append(text); }

std::string dump(const Term& term) {
  switch (term.kind) {
    case TermKind::kIri:
      return "<" + term.value + ">";
    case TermKind::kBlank:
      return "_:b";
    case TermKind::kLiteral:
      break;
  }
  return "\"" + term.value + "\"" + (term.language.empty() ? "" : "@" + term.language) +
         (term.datatype.empty() ? "" : "^^" + term.datatype.substr(term.datatype.rfind('#') + 1));
}

struct ObjectRow {
  std::string name;
  std::string turtle;
  std::string object;
};

class ReadTurtleObject : public testing::TestWithParam<ObjectRow> {};

TEST_P(ReadTurtleObject, ComesInFull) {
  const auto read = read_turtle(with_prefixes("ex:s ex:p " + GetParam().turtle + " ."), "a.ttl");
  ASSERT_TRUE(read) << read.error().to_string();
  ASSERT_EQ(read->size(), 1U);
  EXPECT_EQ(read->front().statement.subject, iri("http://example.org/s"));
  EXPECT_EQ(dump(read->front().statement.object), GetParam().object);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ReadTurtleObject,
    testing::Values(ObjectRow{"prefixed", "ex:o", "<http://example.org/o>"},
                    ObjectRow{"in_full", "<urn:x:y>", "<urn:x:y>"},
                    ObjectRow{"plain", "\"a b\"", "\"a b\""},
                    ObjectRow{"xsd_string_is_plain", "\"a\"^^xsd:string", "\"a\""},
                    ObjectRow{"tagged", "\"a\"@en-GB", "\"a\"@en-GB"},
                    ObjectRow{"integer", "42", "\"42\"^^integer"},
                    ObjectRow{"decimal", "0.90", "\"0.90\"^^decimal"},
                    ObjectRow{"boolean", "true", "\"true\"^^boolean"},
                    ObjectRow{"typed", "\"2024-03-26\"^^xsd:date", "\"2024-03-26\"^^date"},
                    ObjectRow{"escapes", R"("\"\\\t\u00e9")", "\"\"\\\t\u00e9\""},
                    ObjectRow{"long_string", "\"\"\"a\nb\"\"\"", "\"a\nb\""},
                    ObjectRow{"blank", "_:x", "_:b"}),
    [](const auto& row) { return row.param.name; });

TEST(ReadTurtle, TellsTheLineOfEachStatement) {
  const auto read = read_turtle(
      "@prefix ex: <http://example.org/> .\n"
      "# a comment\n"
      "ex:a ex:p ex:b ,\n"
      "          ex:c ;\n"
      "     ex:q [ ex:r 1 ;\n"
      "            ex:r 2 ] .\n"
      "\n"
      "ex:d ex:p \"x\"@en .\n",
      "a.ttl");
  ASSERT_TRUE(read) << read.error().to_string();
  std::vector<std::uint64_t> lines;
  for (const LocatedStatement& statement : *read) lines.push_back(statement.line);
  EXPECT_EQ(lines, (std::vector<std::uint64_t>{3, 4, 5, 5, 6, 8}));
}

TEST(ReadTurtle, SkipsAByteOrderMark) {
  const auto read = read_turtle("\xEF\xBB\xBF<urn:a> <urn:b> <urn:c> .", "a.ttl");
  ASSERT_TRUE(read) << read.error().to_string();
  EXPECT_EQ(read->size(), 1U);
}

TEST(ReadTurtle, EmptyTextIsAnEmptyGraph) {
  const auto read = read_turtle("", "a.ttl");
  ASSERT_TRUE(read) << read.error().to_string();
  EXPECT_TRUE(read->empty());
}

struct FaultRow {
  std::string name;
  std::string turtle;
  std::uint64_t line;
  std::string message_part;
};

class ReadTurtleFault : public testing::TestWithParam<FaultRow> {};

TEST_P(ReadTurtleFault, IsNamedWithFileAndLine) {
  const auto read = read_turtle(with_prefixes(GetParam().turtle), "faulty.ttl");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, support::ErrorCode::kSyntax);
  EXPECT_EQ(read.error().file, "faulty.ttl");
  EXPECT_EQ(read.error().line, GetParam().line) << read.error().to_string();
  EXPECT_NE(read.error().message.find(GetParam().message_part), std::string::npos)
      << read.error().to_string();
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ReadTurtleFault,
    testing::Values(FaultRow{"unknown_prefix", "ex:a ex:b ex:c .\nex:a no:b ex:c .", 4, "no:b"},
                    FaultRow{"relative_iri", "ex:a ex:b <c> .", 3, "<c>"},
                    FaultRow{"missing_object", "ex:a ex:b\n.", 4, ""},
                    FaultRow{"unclosed_string", "ex:a ex:b \"c .\nex:a ex:b ex:c .", 3, ""},
                    FaultRow{"unclosed_subject", "ex:a ex:b ex:c ;\n", 4, ""},
                    FaultRow{"bad_utf8", "ex:a ex:b \"\xFF\" .", 3, "UTF-8"},
                    FaultRow{"unknown_datatype_prefix", "ex:a ex:b \"c\"^^no:d .", 3, "no:d"},
                    FaultRow{"no_turtle", "this is no Turtle", 3, ""}),
    [](const auto& row) { return row.param.name; });

constexpr std::string_view kFamily = R"(@prefix ex: <http://example.org/> .
ex:zoe a ex:Person ; ex:likes ex:tea , ex:milk ; ex:name "Zoe"@en .
ex:adam a ex:Person , ex:Cook ; ex:name "Adam" ; ex:order ( 3 1 2 ) .
ex:zoe ex:likes ex:air .
)";

Graph family() {
  Graph graph;
  const auto status = graph.read(kFamily, "family.ttl");
  EXPECT_TRUE(status) << status.error().to_string();
  return graph;
}

std::vector<std::string> values(const std::vector<Node>& nodes) {
  std::vector<std::string> texts;
  for (const Node node : nodes) texts.emplace_back(node.value());
  return texts;
}

TEST(Graph, KeepsTheOrderOfTheFile) {
  const Graph graph = family();
  EXPECT_EQ(values(graph.subjects_of_type("http://example.org/Person")),
            (std::vector<std::string>{"http://example.org/zoe", "http://example.org/adam"}));
  EXPECT_EQ(values(graph.objects(graph.find("http://example.org/zoe"), "http://example.org/likes")),
            (std::vector<std::string>{"http://example.org/tea", "http://example.org/milk",
                                      "http://example.org/air"}));
}

TEST(Graph, TellsFileAndLineOfARow) {
  const Graph graph = family();
  const auto rows = graph.rows_of(graph.find("http://example.org/adam"), "http://example.org/name");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].line, 3U);
  EXPECT_EQ(graph.file_name(rows[0]), "family.ttl");
}

TEST(Graph, TellsKindLanguageAndDatatypeOfANode) {
  const Graph graph = family();
  const Node zoe = graph.find("http://example.org/zoe");
  EXPECT_TRUE(zoe.is_iri());
  EXPECT_EQ(graph.object(zoe, "http://example.org/name").language(), "en");
  const Node head = graph.object(graph.find("http://example.org/adam"), "http://example.org/order");
  EXPECT_TRUE(head.is_blank());
  EXPECT_EQ(graph.list(head).at(0).datatype(), xsd::kInteger);
}

TEST(Graph, ReadsLists) {
  const Graph graph = family();
  const Node adam = graph.find("http://example.org/adam");
  EXPECT_EQ(values(graph.list(graph.object(adam, "http://example.org/order"))),
            (std::vector<std::string>{"3", "1", "2"}));
  EXPECT_TRUE(graph.list(graph.find(rdfns::kNil)).empty());
  EXPECT_TRUE(graph.list(adam).empty());
}

TEST(Graph, AnswersNothingForWhatIsNotThere) {
  const Graph graph = family();
  EXPECT_TRUE(graph.rows_of(graph.find("http://example.org/eve")).empty());
  EXPECT_FALSE(graph.object(graph.find("http://example.org/zoe"), "http://example.org/age"));
  EXPECT_FALSE(graph.find("no IRI at all"));
  EXPECT_EQ(Node().value(), "");
}

TEST(Graph, JoinsFilesAndKeepsTheirBlankNodesApart) {
  Graph graph;
  ASSERT_TRUE(graph.read("<urn:a> <urn:p> _:x . _:x <urn:q> 1 .", "one.ttl"));
  ASSERT_TRUE(graph.read("<urn:a> <urn:p> _:x . _:x <urn:q> 2 .", "two.ttl"));
  const auto rows = graph.rows_of(graph.find("urn:a"), "urn:p");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_NE(rows[0].object, rows[1].object);
  EXPECT_EQ(graph.object(rows[0].object, "urn:q").value(), "1");
  EXPECT_EQ(graph.object(rows[1].object, "urn:q").value(), "2");
  EXPECT_EQ(graph.file_name(rows[1]), "two.ttl");
}

TEST(Graph, SaysWhatIsWrongWithAFile) {
  Graph graph;
  const auto status = graph.read("<urn:a> <urn:p> .", "bad.ttl");
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().file, "bad.ttl");
  EXPECT_EQ(status.error().line, 1U);
}

}  // namespace
}  // namespace demarche::rdf
