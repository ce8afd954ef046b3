// SPDX-License-Identifier: Apache-2.0
#include "graph/output.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <set>
#include <system_error>
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

/// The rank of mentions, behind events and claims.
constexpr std::size_t kMentions = kBeforeEvents.size() + 2;

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
  return mention ? kMentions : static_cast<std::size_t>(found - kBeforeEvents.begin());
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
  const auto chain = ontology.chains.find(iri.substr(rdf::dm::kNamespace.size()));
  return kMany - (chain == ontology.chains.end() ? 1 : chain->second.size());
}

/// Where a term comes among all others, as subject, predicate or object alike: the ranks of the
/// places that it never takes are those of any other term.
struct SortKey {
  std::uint32_t rank = 0;   // as individual, predicate and class, a byte each
  std::uint64_t start = 0;  // of the text, as a number in the same order: most keys differ there
  std::string_view text;    // its value; of individuals below the base, of mentions up to the place
  std::uint64_t place = 0;  // of a mention in its document
  rdf::TermId id = 0;
};

/// The two numbers of "c8-19-ff" as one; nothing for other fragments.
std::optional<std::uint64_t> place_of_mention(std::string_view fragment) {
  std::uint64_t place = 0;
  for (const char before : {'c', '-'}) {
    if (!fragment.starts_with(before)) return std::nullopt;
    std::uint32_t number = 0;
    const char* const end = fragment.data() + fragment.size();
    const auto [rest, error] = std::from_chars(fragment.data() + 1, end, number);
    if (error != std::errc()) return std::nullopt;
    place = place << 32U | number;
    fragment.remove_prefix(static_cast<std::size_t>(rest - fragment.data()));
  }
  return place;
}

/// The first eight bytes as a number that is in the same order.
std::uint64_t start_of(std::string_view text) {
  std::uint64_t start = 0;
  for (std::size_t i = 0; i < sizeof start; ++i)
    start = start << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return start;
}

SortKey key_of(const rdf::Term& term, rdf::TermId id, std::string_view base,
               const knowledge::Ontology& ontology) {
  SortKey key = {0, 0, term.value, 0, id};
  if (!term.is_iri()) return key;
  const std::size_t individual = rank_of_individual(key.text, base);
  key.rank = static_cast<std::uint32_t>(individual << 16U | rank_of_predicate(key.text) << 8U |
                                        rank_of_class(key.text, ontology));
  if (individual == 0) return key;
  key.text.remove_prefix(base.size());
  if (individual != kMentions) return key;
  const std::size_t hash = key.text.find('#');
  if (const auto place = place_of_mention(key.text.substr(hash + 1))) {
    key.text = key.text.substr(0, hash);
    key.place = *place;
  }
  return key;
}

/// All ids of a table in the order for reading.
std::vector<rdf::TermId> reading_order(const rdf::TermTable& terms, std::string_view base,
                                       const knowledge::Ontology& ontology) {
  std::vector<SortKey> keys;
  keys.reserve(terms.size());
  for (rdf::TermId id = 0; id < terms.size(); ++id) {
    keys.push_back(key_of(terms[id], id, base, ontology));
    keys.back().start = start_of(keys.back().text);
  }
  std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    if (a.start != b.start) return a.start < b.start;
    if (const int order = a.text.compare(b.text); order != 0) return order < 0;
    if (a.place != b.place) return a.place < b.place;
    return terms[a.id] < terms[b.id];
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
