// SPDX-License-Identifier: Apache-2.0
#include "graph/output.h"

#include <algorithm>
#include <array>
#include <functional>
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
  std::size_t individual = 0;
  std::size_t predicate = 0;
  std::size_t class_rank = 0;
  std::string text;
  std::uint32_t id = 0;
};

SortKey key_of(const rdf::Term& term, std::uint32_t id, std::string_view base,
               const knowledge::Ontology& ontology) {
  if (!term.is_iri()) return {0, 0, 0, term.value, id};
  return {rank_of_individual(term.value, base), rank_of_predicate(term.value),
          rank_of_class(term.value, ontology), sortable(term.value), id};
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

std::size_t GraphStore::TermHash::operator()(const rdf::Term& term) const {
  const std::hash<std::string> hash;
  constexpr std::size_t kFactor = 31;
  return (hash(term.value) * kFactor + hash(term.datatype)) * kFactor + hash(term.language);
}

GraphStore::GraphStore(std::string base, const knowledge::Ontology& ontology, bool keep_graphs)
    : base_(std::move(base)), ontology_(ontology), keep_graphs_(keep_graphs) {}

GraphStore::TermId GraphStore::intern(const rdf::Term& term) {
  const auto [at, is_new] = ids_.try_emplace(term, static_cast<TermId>(terms_.size()));
  if (is_new) terms_.push_back(&at->first);
  return at->second;
}

void GraphStore::add(const std::vector<rdf::Statement>& statements) {
  for (const rdf::Statement& statement : statements)
    rows_.push_back({intern(rdf::iri(keep_graphs_ ? statement.graph : std::string())),
                     intern(statement.subject), intern(statement.predicate),
                     intern(statement.object)});
}

std::vector<GraphStore::Row> GraphStore::sorted_rows() const {
  std::vector<SortKey> keys;
  keys.reserve(terms_.size());
  for (TermId id = 0; id < terms_.size(); ++id)
    keys.push_back(key_of(*terms_[id], id, base_, ontology_));
  std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
    return std::tie(a.individual, a.predicate, a.class_rank, a.text, *terms_[a.id]) <
           std::tie(b.individual, b.predicate, b.class_rank, b.text, *terms_[b.id]);
  });
  std::vector<TermId> order(terms_.size());
  for (TermId place = 0; place < keys.size(); ++place) order[keys[place].id] = place;

  const auto place = [&](const Row& row) {
    return Row{order[row[0]], order[row[1]], order[row[2]], order[row[3]]};
  };
  std::vector<Row> rows = rows_;
  std::ranges::sort(rows, {}, place);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

rdf::Statement GraphStore::statement(const Row& row) const {
  return {*terms_[row[1]], *terms_[row[2]], *terms_[row[3]], terms_[row[0]]->value};
}

std::vector<rdf::Statement> GraphStore::arranged() const {
  std::vector<rdf::Statement> statements;
  for (const Row& row : sorted_rows()) statements.push_back(statement(row));
  return statements;
}

rdf::Prefixes GraphStore::prefixes() const {
  rdf::Prefixes prefixes = rdf::well_known_prefixes();
  const auto add = [&](std::string_view name, std::string_view segment) {
    prefixes.push_back({std::string(name), base_ + std::string(segment) + "/"});
  };
  for (const Segment& segment : kBeforeEvents) add(segment.prefix, segment.name);
  std::set<std::string> segments;
  for (const auto& [name, event] : ontology_.events)
    if (segments.insert(event.segment).second) add(event.key_code, event.segment);
  add(kClaims.prefix, kClaims.name);

  std::set<std::string_view> documents;
  for (const rdf::Term* term : terms_)
    if (const auto document = document_of_mention(term->value, base_);
        term->is_iri() && !document.empty())
      documents.insert(document);
  if (documents.size() > kMaxDocumentPrefixes) return prefixes;
  std::size_t number = 0;
  for (const std::string_view iri : documents)
    prefixes.push_back(
        {documents.size() == 1 ? "d" : "d" + std::to_string(++number), std::string(iri)});
  return prefixes;
}

support::Status GraphStore::write(rdf::Format format, const rdf::ByteSink& bytes) const {
  const auto writer = rdf::make_writer(format, prefixes(), bytes);
  for (const Row& row : sorted_rows())
    if (support::Status status = writer->write(statement(row)); !status) return status;
  return writer->finish();
}

support::Status write_graph(const std::vector<rdf::Statement>& statements, rdf::Format format,
                            std::string_view base, const knowledge::Ontology& ontology,
                            const rdf::ByteSink& bytes) {
  GraphStore store(std::string(base), ontology, rdf::has_graphs(format));
  store.add(statements);
  return store.write(format, bytes);
}

}  // namespace demarche::graph
