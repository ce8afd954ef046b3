// SPDX-License-Identifier: Apache-2.0
#include "rdf/quads.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>

namespace demarche::rdf {
namespace {

constexpr TermId kFree = std::numeric_limits<TermId>::max();
constexpr std::size_t kFirstSlots = 1024;

/// Sorts by one term, with as many steps as there are quads and terms; equal ones stay in order.
void sort_by(TermId Quad::*term, std::vector<Quad>& quads, std::size_t terms) {
  std::vector<std::size_t> begin(terms + 1);  // of the quads with each term
  for (const Quad& quad : quads) ++begin[quad.*term + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  std::vector<Quad> result(quads.size());
  for (const Quad& quad : quads) result[begin[quad.*term]++] = quad;
  quads.swap(result);
}

/// Replaces each id of the quads by what the table has for it.
void replace(std::span<Quad> quads, const std::vector<TermId>& table) {
  for (Quad& quad : quads)
    quad = {table[quad.graph], table[quad.subject], table[quad.predicate], table[quad.object]};
}

}  // namespace

TermTable::Slot& TermTable::slot_of(const TermView& term, std::uint32_t hash) {
  const std::size_t mask = slots_.size() - 1;  // the number of slots is a power of two
  std::size_t at = hash & mask;
  while (slots_[at].id != kFree && (slots_[at].hash != hash || terms_[slots_[at].id] != term))
    at = (at + 1) & mask;
  return slots_[at];
}

void TermTable::grow() {
  std::vector<Slot> before(std::max(kFirstSlots, 2 * slots_.size()), Slot{0, kFree});
  before.swap(slots_);
  terms_.reserve(slots_.size() / 2);
  for (const Slot& slot : before)
    if (slot.id != kFree) slot_of(terms_[slot.id], slot.hash) = slot;
}

TermId TermTable::add(const TermView& term) {
  if (2 * terms_.size() >= slots_.size()) grow();
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(term.value));
  Slot& slot = slot_of(term, hash);
  if (slot.id == kFree) {
    slot = {hash, static_cast<TermId>(terms_.size())};
    terms_.push_back(term.copy());
  }
  return slot.id;
}

void QuadTable::add(const Statement& statement) {
  quads.push_back({terms.add(iri_view(statement.graph)), terms.add(statement.subject),
                   terms.add(statement.predicate), terms.add(statement.object)});
}

void QuadTable::add(const QuadTable& other) {
  std::vector<TermId> ids(other.terms.size());  // here, of the terms there
  for (TermId id = 0; id < ids.size(); ++id) ids[id] = terms.add(other.terms[id]);
  const std::size_t begin = quads.size();
  quads.insert(quads.end(), other.quads.begin(), other.quads.end());
  replace(std::span(quads).subspan(begin), ids);
}

void QuadTable::sort() {
  std::vector<TermId> order(terms.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](TermId id) -> const Term& { return terms[id]; });
  quads = sorted(std::move(quads), order);
}

Statement QuadTable::statement(const Quad& quad) const {
  return {terms[quad.subject], terms[quad.predicate], terms[quad.object], terms[quad.graph].value};
}

std::vector<Statement> QuadTable::statements() const {
  std::vector<Statement> statements;
  statements.reserve(quads.size());
  for (const Quad& quad : quads) statements.push_back(statement(quad));
  return statements;
}

std::vector<Quad> sorted(std::vector<Quad> quads, const std::vector<TermId>& order) {
  std::vector<TermId> places(order.size());
  for (TermId place = 0; place < order.size(); ++place) places[order[place]] = place;
  replace(quads, places);
  for (const auto term : {&Quad::object, &Quad::predicate, &Quad::subject, &Quad::graph})
    sort_by(term, quads, order.size());
  quads.erase(std::unique(quads.begin(), quads.end()), quads.end());
  replace(quads, order);
  return quads;
}

}  // namespace demarche::rdf
