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

/// More documents than this get no prefix of their own: the list would be longer than its use.
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
constexpr std::array<std::string_view, 14> kFirstPredicates = {
    rdf::rdfns::kType,      rdf::rdfs::kLabel,  rdf::dct::kTitle,    rdf::dct::kIdentifier,
    rdf::dct::kSource,      rdf::dct::kIssued,  rdf::dct::kLanguage, rdf::dm::kInDocument,
    rdf::oa::kStart,        rdf::oa::kEnd,      rdf::oa::kExact,     rdf::rdfns::kSubject,
    rdf::rdfns::kPredicate, rdf::rdfns::kObject};

/// "https://b/doc/x#c8-19-ff" to "https://b/doc/x" + "#" + numbers of one length, so that mentions
/// sort by their place in the text; empty for other IRIs.
std::string place_of_mention(std::string_view iri) {
  constexpr std::size_t kWidth = 10;
  const std::size_t hash = iri.rfind("#c");
  if (hash == std::string_view::npos) return {};
  std::string place(iri.substr(0, hash));
  iri.remove_prefix(hash + 2);
  for (std::size_t end = iri.find('-'); end != std::string_view::npos; end = iri.find('-')) {
    place.append(1, '#').append(kWidth - std::min(kWidth, end), '0').append(iri.substr(0, end));
    iri.remove_prefix(end + 1);
  }
  return place.append(1, '#').append(iri);
}

/// 0 for what is not below the base; documents, actors, offices, events, claims, mentions.
std::size_t rank_of_individual(std::string_view iri, std::string_view base) {
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

/// A class with more ancestors is more special and comes first.
std::size_t rank_of_class(std::string_view iri, const knowledge::Ontology& ontology) {
  constexpr std::size_t kMany = 100;
  if (iri.substr(0, rdf::dm::kNamespace.size()) != rdf::dm::kNamespace) return kMany;
  return kMany - ontology.chain(iri.substr(rdf::dm::kNamespace.size())).size();
}

/// Where a term comes among all others, as subject, predicate or object alike: the ranks of the
/// places that it never takes are those of any other term.
struct SortKey {
  std::array<std::uint8_t, 3> ranks = {};  // as individual, predicate and class
  std::string_view text;                   // its value, or where a mention is
  rdf::TermId id = 0;
};

std::array<std::uint8_t, 3> ranks_of(const rdf::Term& term, std::string_view base,
                                     const knowledge::Ontology& ontology) {
  if (!term.is_iri()) return {};
  return {static_cast<std::uint8_t>(rank_of_individual(term.value, base)),
          static_cast<std::uint8_t>(rank_of_predicate(term.value)),
          static_cast<std::uint8_t>(rank_of_class(term.value, ontology))};
}

/// All ids of a table in the order for reading.
std::vector<rdf::TermId> reading_order(const rdf::TermTable& terms, std::string_view base,
                                       const knowledge::Ontology& ontology) {
  std::vector<std::string> places(terms.size());
  std::vector<SortKey> keys;
  keys.reserve(terms.size());
  for (rdf::TermId id = 0; id < terms.size(); ++id) {
    const rdf::Term& term = terms[id];
    if (term.is_iri()) places[id] = place_of_mention(term.value);
    keys.push_back(
        {ranks_of(term, base, ontology), places[id].empty() ? term.value : places[id], id});
  }
  std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
    if (a.ranks != b.ranks) return a.ranks < b.ranks;
    const int order = a.text.compare(b.text);
    return order != 0 ? order < 0 : terms[a.id] < terms[b.id];
  });
  std::vector<rdf::TermId> order;
  order.reserve(keys.size());
  for (const SortKey& key : keys) order.push_back(key.id);
  return order;
}

/// "https://base/doc/0123#" of the IRI of a mention; empty for other IRIs.
std::string_view document_of_mention(std::string_view iri, std::string_view base) {
  constexpr std::string_view kDocuments = "doc/";
  if (iri.substr(0, base.size()) != base) return {};
  if (iri.substr(base.size(), kDocuments.size()) != kDocuments) return {};
  const std::size_t hash = iri.find('#', base.size());
  return hash == std::string_view::npos ? std::string_view() : iri.substr(0, hash + 1);
}

}  // namespace

std::vector<rdf::Quad> arranged(const rdf::QuadTable& statements, std::string_view base,
                                const knowledge::Ontology& ontology, bool keep_graphs) {
  std::vector<rdf::Quad> quads = statements.quads;
  if (!keep_graphs)
    for (rdf::Quad& quad : quads) quad.graph = quads.front().graph;
  return rdf::sorted(std::move(quads), reading_order(statements.terms, base, ontology));
}

rdf::Prefixes prefixes_for(const rdf::TermTable& terms, std::string_view base,
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

  std::set<std::string_view> documents;
  for (rdf::TermId id = 0; id < terms.size(); ++id)
    if (const auto document = document_of_mention(terms[id].value, base);
        terms[id].is_iri() && !document.empty())
      documents.insert(document);
  if (documents.size() > kMaxDocumentPrefixes) return prefixes;
  std::size_t number = 0;
  for (const std::string_view iri : documents)
    prefixes.push_back(
        {documents.size() == 1 ? "d" : "d" + std::to_string(++number), std::string(iri)});
  return prefixes;
}

support::Status write_graph(const rdf::QuadTable& statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes) {
  const auto writer =
      rdf::make_writer(format, prefixes_for(statements.terms, base, ontology), bytes);
  const std::vector<rdf::Quad> quads =
      arranged(statements, base, ontology, rdf::has_graphs(format));
  if (support::Status status = writer->write(statements.terms, quads); !status) return status;
  return writer->finish();
}

}  // namespace demarche::graph
