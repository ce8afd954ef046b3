// SPDX-License-Identifier: Apache-2.0
#include "graph/output.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "rdf/vocabulary.h"

namespace demarche::graph {
namespace {

/// More documents than this get no prefix of their own: each costs time for every IRI written.
constexpr std::size_t kMaxDocumentPrefixes = 32;

struct Segment {
  std::string_view name;    // the part of an IRI after the base
  std::string_view prefix;  // short name in Turtle
};

/// Kinds of individuals in the order of the output. Events come between offices and claims; their
/// segments are in the ontology, and their prefixes are their key codes.
constexpr std::array<Segment, 9> kBeforeEvents = {{{"doc", "doc"},
                                                   {"state", "state"},
                                                   {"alliance", "ally"},
                                                   {"gov", "gov"},
                                                   {"org", "co"},
                                                   {"apt", "apt"},
                                                   {"person", "per"},
                                                   {"group", "pop"},
                                                   {"office", "post"}}};
constexpr Segment kClaims = {"claim", "clm"};

/// Predicates that are read first; others follow by name, evidence comes last.
constexpr std::array<std::string_view, 11> kFirstPredicates = {
    rdf::rdfns::kType, rdf::rdfs::kLabel, rdf::dct::kTitle,    rdf::dct::kIdentifier,
    rdf::dct::kSource, rdf::dct::kIssued, rdf::dct::kLanguage, rdf::dm::kInDocument,
    rdf::oa::kStart,   rdf::oa::kEnd,     rdf::oa::kExact};

/// "https://b/doc/x#c8-19-ff" to "doc/x" + "#" + numbers of one length, so that mentions sort by
/// their place in the text.
std::string sortable(std::string_view iri) {
  const std::size_t hash = iri.rfind("#c");
  std::string text(iri.substr(0, hash));
  if (hash == std::string_view::npos) return text;
  constexpr std::size_t kWidth = 10;
  std::string digits;
  for (const char c : iri.substr(hash + 2)) {
    if (c != '-') {
      digits += c;
      continue;
    }
    text.append(1, '#').append(kWidth - std::min(kWidth, digits.size()), '0').append(digits);
    digits.clear();
  }
  return text.append(1, '#').append(digits);
}

std::size_t rank_of_subject(std::string_view iri, std::string_view base) {
  if (iri.substr(0, base.size()) != base) return 0;
  iri.remove_prefix(base.size());
  const std::string_view segment = iri.substr(0, iri.find('/'));
  const std::size_t events = kBeforeEvents.size();
  if (segment == kClaims.name) return events + 1;
  const auto* found = std::ranges::find(kBeforeEvents, segment, &Segment::name);
  if (found == kBeforeEvents.end()) return events;
  const bool mention = found == kBeforeEvents.begin() && iri.find('#') != std::string_view::npos;
  return mention ? events + 2 : static_cast<std::size_t>(found - kBeforeEvents.begin());
}

std::size_t rank_of_predicate(std::string_view iri) {
  if (iri == rdf::dm::kEvidence) return kFirstPredicates.size() + 1;
  return static_cast<std::size_t>(std::ranges::find(kFirstPredicates, iri) -
                                  kFirstPredicates.begin());
}

/// A class with more ancestors is more special and is named first.
std::size_t rank_of_class(std::string_view iri, const knowledge::Ontology& ontology) {
  constexpr std::size_t kMany = 100;
  if (iri.substr(0, rdf::dm::kNamespace.size()) != rdf::dm::kNamespace) return kMany;
  return kMany - ontology.chain(iri.substr(rdf::dm::kNamespace.size())).size();
}

struct SortKey {
  std::size_t subject_rank = 0;
  std::string subject;
  std::size_t predicate_rank = 0;
  std::size_t object_rank = 0;
  std::string object;
  std::size_t index = 0;
};

SortKey key_of(const rdf::Statement& statement, std::size_t index, std::string_view base,
               const knowledge::Ontology& ontology) {
  const std::string& predicate = statement.predicate.value;
  const bool is_type = predicate == rdf::rdfns::kType;
  return {rank_of_subject(statement.subject.value, base),
          sortable(statement.subject.value),
          rank_of_predicate(predicate),
          is_type ? rank_of_class(statement.object.value, ontology) : 0,
          statement.object.is_iri() ? sortable(statement.object.value) : statement.object.value,
          index};
}

bool document_mention(std::string_view iri, std::string_view base, std::string& document) {
  const std::string_view start = "doc/";
  if (iri.substr(0, base.size()) != base) return false;
  if (iri.substr(base.size(), start.size()) != start) return false;
  const std::size_t hash = iri.find('#', base.size());
  if (hash == std::string_view::npos) return false;
  document = iri.substr(0, hash + 1);
  return true;
}

}  // namespace

void arrange(std::vector<rdf::Statement>& statements, std::string_view base, bool keep_graphs,
             const knowledge::Ontology& ontology) {
  if (!keep_graphs)
    for (rdf::Statement& statement : statements) statement.graph.clear();
  std::vector<SortKey> keys;
  keys.reserve(statements.size());
  for (std::size_t i = 0; i < statements.size(); ++i)
    keys.push_back(key_of(statements[i], i, base, ontology));
  std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
    const rdf::Statement& x = statements[a.index];
    const rdf::Statement& y = statements[b.index];
    return std::tie(x.graph, a.subject_rank, a.subject, a.predicate_rank, x.predicate,
                    a.object_rank, a.object,
                    x.object) < std::tie(y.graph, b.subject_rank, b.subject, b.predicate_rank,
                                         y.predicate, b.object_rank, b.object, y.object);
  });
  std::vector<rdf::Statement> sorted;
  sorted.reserve(statements.size());
  for (const SortKey& key : keys)
    if (sorted.empty() || sorted.back() != statements[key.index])
      sorted.push_back(std::move(statements[key.index]));
  statements = std::move(sorted);
}

rdf::Prefixes prefixes_of(const std::vector<rdf::Statement>& statements, std::string_view base,
                          const knowledge::Ontology& ontology) {
  rdf::Prefixes prefixes = rdf::well_known_prefixes();
  const auto add = [&](std::string_view name, std::string_view segment) {
    prefixes.push_back({std::string(name), std::string(base).append(segment).append("/")});
  };
  for (const Segment& segment : kBeforeEvents) add(segment.prefix, segment.name);
  std::set<std::string> segments;
  for (const auto& [name, event] : ontology.events)
    if (segments.insert(event.segment).second) add(event.key_code, event.segment);
  add(kClaims.prefix, kClaims.name);

  std::set<std::string> documents;
  std::string document;
  for (const rdf::Statement& statement : statements)
    if (document_mention(statement.subject.value, base, document)) documents.insert(document);
  if (documents.size() > kMaxDocumentPrefixes) return prefixes;
  std::size_t number = 0;
  for (const std::string& iri : documents)
    prefixes.push_back({documents.size() == 1 ? "d" : "d" + std::to_string(++number), iri});
  return prefixes;
}

support::Status write_graph(std::vector<rdf::Statement> statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes) {
  arrange(statements, base, rdf::has_graphs(format), ontology);
  return rdf::write_all(statements, format, prefixes_of(statements, base, ontology), bytes);
}

}  // namespace demarche::graph
