// SPDX-License-Identifier: Apache-2.0
// Statements over a table of terms: each term is kept once, a statement is four ids.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "rdf/term.h"

namespace demarche::rdf {

/// Index of a term in a TermTable.
using TermId = std::uint32_t;

/// Terms, each once, in the order in which they came.
class TermTable {
 public:
  /// The id of a term, which is added where it is new.
  TermId add(const TermView& term);
  /// Good until the next `add`.
  [[nodiscard]] const Term& operator[](TermId id) const { return terms_[id]; }
  [[nodiscard]] std::size_t size() const { return terms_.size(); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    TermId id = 0;
  };

  /// The slot where the term is, or the free one where it would be.
  Slot& slot_of(const TermView& term, std::uint32_t hash);
  void grow();

  std::vector<Term> terms_;
  std::vector<Slot> slots_;  // a hash table with open addresses, at most half full
};

/// A statement by the ids of its terms. What is in no named graph has an IRI without text there.
struct Quad {
  TermId graph = 0;
  TermId subject = 0;
  TermId predicate = 0;
  TermId object = 0;
  auto operator<=>(const Quad&) const = default;
};

/// Statements and the terms that they are made of.
struct QuadTable {
  TermTable terms;
  std::vector<Quad> quads;

  void add(const Statement& statement);
  void add(const QuadTable& other);
  /// Puts the quads in the order of their terms, each once.
  void sort();
  [[nodiscard]] Statement statement(const Quad& quad) const;
  /// All statements in the order of the quads.
  [[nodiscard]] std::vector<Statement> statements() const;
};

/// The quads, each once, in the order that `order`, all ids of terms, gives to terms: by graph,
/// subject, predicate, object.
std::vector<Quad> sorted(std::vector<Quad> quads, const std::vector<TermId>& order);

}  // namespace demarche::rdf
