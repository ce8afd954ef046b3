// SPDX-License-Identifier: Apache-2.0
#include "rdf/quads.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

TEST(TermTable, KeepsEachTermOnce) {
  TermTable terms;
  const TermId plain = terms.add(literal("7"));
  const TermId number = terms.add(typed("7", xsd::kInteger));
  const TermId english = terms.add(tagged("7", "en"));
  const TermId name = terms.add(iri("7"));
  EXPECT_EQ(terms.size(), 4U);
  EXPECT_EQ(terms.add(literal("7")), plain);
  EXPECT_EQ(terms.add({TermKind::kLiteral, "7", xsd::kInteger}), number);
  EXPECT_EQ(terms.add(tagged("7", "en")), english);
  EXPECT_EQ(terms.add(iri_view("7")), name);
  EXPECT_EQ(terms[number], typed("7", xsd::kInteger));
}

TEST(TermTable, KeepsIdsWhileItGrows) {
  constexpr TermId kTerms = 5000;
  TermTable terms;
  for (TermId id = 0; id < kTerms; ++id) EXPECT_EQ(terms.add(literal(std::to_string(id))), id);
  for (TermId id = 0; id < kTerms; ++id) EXPECT_EQ(terms.add(literal(std::to_string(id))), id);
  EXPECT_EQ(terms.size(), kTerms);
}

TEST(Quads, AreSortedLikeTheirStatementsAndEachOnce) {
  std::mt19937 random(11);
  const auto term = [&] { return iri("urn:" + std::to_string(random() % 20)); };
  QuadTable table;
  for (int i = 0; i < 2000; ++i) table.add({term(), term(), term(), "urn:g"});
  std::vector<Statement> expected = table.statements();
  std::ranges::sort(expected);
  expected.erase(std::unique(expected.begin(), expected.end()), expected.end());

  std::vector<TermId> order(table.terms.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](TermId id) { return table.terms[id]; });
  table.quads = sorted(table.quads, order);
  EXPECT_EQ(table.statements(), expected);
}

}  // namespace
}  // namespace demarche::rdf
