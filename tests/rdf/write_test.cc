// SPDX-License-Identifier: Apache-2.0
#include "rdf/write.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "rdf/read.h"
#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

const Prefixes kPrefixes = {{"base", "https://example.org/"},
                            {"deep", "https://example.org/deep/"},
                            {"hash", "https://example.org/deep#"}};

std::string write(const std::vector<Statement>& statements, Format format) {
  std::string text;
  const auto status = write_all(statements, format, kPrefixes,
                                [&](std::string_view bytes) { return text.append(bytes), true; });
  EXPECT_TRUE(status) << status.error().to_string();
  return text;
}

std::vector<Statement> read_back(const std::string& text) {
  auto read = read_turtle(text, "written.ttl");
  EXPECT_TRUE(read) << read.error().to_string() << "\n" << text;
  std::vector<Statement> statements;
  if (read)
    for (LocatedStatement& located : *read) statements.push_back(std::move(located.statement));
  return statements;
}

Statement about(Term object, std::string graph = {}) {
  return {iri("https://example.org/a"), iri("https://example.org/b"), std::move(object),
          std::move(graph)};
}

TEST(Write, TakesTheLongestPrefixThatFits) {
  const std::string text =
      write({about(iri("https://example.org/deep/c")), about(iri("https://example.org/deep#d")),
             about(iri("https://example.org/deep/e/f"))},
            Format::kTurtle);
  EXPECT_NE(text.find("deep:c"), std::string::npos) << text;
  EXPECT_NE(text.find("hash:d"), std::string::npos) << text;
  EXPECT_NE(text.find("<https://example.org/deep/e/f>"), std::string::npos) << text;
}

TEST(Write, DeclaresPrefixesInTheOrderGiven) {
  const std::string text = write({}, Format::kTurtle);
  EXPECT_LT(text.find("@prefix base:"), text.find("@prefix deep:"));
  EXPECT_LT(text.find("@prefix deep:"), text.find("@prefix hash:"));
  EXPECT_EQ(write({}, Format::kNTriples), "");
}

TEST(Write, GroupsStatementsOfOneSubject) {
  const std::string text =
      write({about(literal("x")),
             about(literal("y")),
             {iri("https://example.org/a"), iri(std::string(rdfns::kType)), iri("urn:t"), {}}},
            Format::kTurtle);
  EXPECT_EQ(std::count(text.begin(), text.end(), ';'), 1) << text;
  EXPECT_NE(text.find("a <urn:t>"), std::string::npos) << text;
}

TEST(Write, KeepsNamedGraphsWhereTheFormatHasThem) {
  const std::vector<Statement> statements = {about(literal("x"), "urn:g")};
  EXPECT_NE(write(statements, Format::kNQuads).find("<urn:g> ."), std::string::npos);
  EXPECT_NE(write(statements, Format::kTriG).find("<urn:g> {"), std::string::npos);
  EXPECT_EQ(write(statements, Format::kNTriples).find("urn:g"), std::string::npos);
  EXPECT_EQ(write(statements, Format::kTurtle).find("urn:g"), std::string::npos);
}

std::string random_text(std::mt19937& random) {
  static constexpr std::string_view kPieces[] = {
      "\"",  "\"\"\"", "'",  "\\", "\\u0041", "\n", "\r",         "\t",     "\x01",   "\x7F",
      "</>", "@en",    "^^", " ",  "a",       "漢", "\U0001F680", "\u202E", "\uFEFF", ".",
  };
  std::string text;
  for (std::size_t left = random() % 7; left > 0; --left)
    text += kPieces[random() % std::size(kPieces)];
  return text;
}

TEST(Write, WhatIsWrittenIsReadBack) {
  std::mt19937 random(20240326);
  std::vector<Statement> statements;
  for (int i = 0; i < 2000; ++i) {
    const std::string text = random_text(random);
    statements.push_back({iri("https://example.org/deep/s" + std::to_string(random() % 50)),
                          iri("https://example.org/p" + std::to_string(random() % 5)),
                          random() % 3 == 0 ? tagged(text, "en-GB") : literal(text),
                          {}});
  }
  std::ranges::sort(statements);
  for (const Format format : {Format::kTurtle, Format::kNTriples})
    EXPECT_EQ(read_back(write(statements, format)), statements);
}

TEST(Write, RefusesWhatIsNoRdfAndWritesTheRest) {
  std::string text;
  const auto writer = make_writer(Format::kNTriples, {},
                                  [&](std::string_view bytes) { return text.append(bytes), true; });
  QuadTable table;
  table.add(about(literal("\xFF")));
  table.add(about(literal("good")));
  const std::span<const Quad> quads = table.quads;
  EXPECT_FALSE(writer->write(table.terms, quads));
  EXPECT_TRUE(writer->write(table.terms, quads.subspan(1)));
  EXPECT_TRUE(writer->finish());
  EXPECT_EQ(text, "<https://example.org/a> <https://example.org/b> \"good\" .\n");
}

TEST(Write, TellsWhenTheBytesCannotBeStored) {
  const auto status = write_all(std::vector<Statement>(5000, about(literal("x"))),
                                Format::kNTriples, {}, [](std::string_view) { return false; });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, support::ErrorCode::kUnwritable);
}

TEST(Write, TellsWhenTheLastBytesCannotBeStored) {
  const auto status = write_all({about(literal("x"))}, Format::kTurtle, kPrefixes,
                                [](std::string_view) { return false; });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, support::ErrorCode::kUnwritable);
}

}  // namespace
}  // namespace demarche::rdf
