// SPDX-License-Identifier: Apache-2.0
#include "graph/draft.h"

#include <algorithm>
#include <tuple>

#include "graph/dates.h"
#include "graph/key.h"
#include "rdf/vocabulary.h"
#include "support/sha256.h"

namespace demarche::graph {
namespace {

constexpr std::size_t kDocumentDigits = 16;
constexpr std::size_t kMentionDigits = 8;
constexpr std::string_view kEnglish = "en";

/// "0.9" for 90 hundredths.
std::string decimal(unsigned hundredths) {
  std::string text = std::to_string(hundredths / 100) + "." + std::to_string(hundredths % 100 / 10);
  if (hundredths % 10 != 0) text += std::to_string(hundredths % 10);
  return text;
}

bool is_firmer(const resolve::Evidence& a, const resolve::Evidence& b) {
  return std::tuple(a.negated, a.stance, b.confidence, a.likelihood, a.source) <
         std::tuple(b.negated, b.stance, a.confidence, b.likelihood, b.source);
}

}  // namespace

Draft::Draft(const DocumentInfo& info, const text::Document& document,
             const knowledge::Ontology& ontology, const GraphOptions& options)
    : info_(info),
      document_(document),
      ontology_(ontology),
      options_(options),
      document_key_("doc/" + info.sha256.substr(0, kDocumentDigits)),
      graph_(individual_id(document_key_)) {}

rdf::Term Draft::individual(std::string_view key) const {
  return rdf::iri(options_.base + std::string(key));
}

rdf::TermId Draft::individual_id(std::string_view key) {
  return iri_id(iri_.assign(options_.base).append(key));
}

rdf::TermId Draft::own_id(std::string_view name) {
  return iri_id(iri_.assign(rdf::dm::kNamespace).append(name));
}

rdf::TermId Draft::iri_id(std::string_view iri) { return table_.terms.add(rdf::iri_view(iri)); }

void Draft::add(rdf::TermId subject, rdf::TermId predicate, rdf::TermId object) {
  table_.quads.push_back({graph_, subject, predicate, object});
}

void Draft::add(std::string_view key, std::string_view predicate, const rdf::TermView& object) {
  add(individual_id(key), iri_id(predicate), table_.terms.add(object));
}

void Draft::link(std::string_view key, std::string_view property, std::string_view object_key) {
  if (object_key.empty()) return;
  add(individual_id(key), own_id(property), individual_id(object_key));
}

void Draft::classify(std::string_view key, std::string_view property, std::string_view name) {
  if (name.empty()) return;
  add(individual_id(key), own_id(property), own_id(name));
}

void Draft::add_types(std::string_view key, std::string_view class_name) {
  add_types(individual_id(key), class_name);
}

void Draft::add_types(rdf::TermId subject, std::string_view class_name) {
  const rdf::TermId type = iri_id(rdf::rdfns::kType);
  for (const std::string& name : ontology_.chain(class_name)) add(subject, type, own_id(name));
}

void Draft::add_label(std::string_view key, std::string_view label) {
  add(key, rdf::rdfs::kLabel, rdf::tagged(std::string(label), kEnglish));
}

void Draft::support(std::string_view key, const resolve::Evidence& evidence,
                    std::string_view source_key) {
  if (evidence.span.empty() || evidence.span.end > document_.text().size()) return;
  const auto [at, is_new] = support_.try_emplace({std::string(key), evidence.span});
  if (is_new || is_firmer(evidence, at->second.evidence))
    at->second = {evidence, std::string(source_key)};
}

void Draft::write_document() {
  const std::string& key = document_key_;
  add_types(key, "Document");
  add(key, rdf::dct::kIdentifier, rdf::literal("sha256:" + info_.sha256));
  add(key, rdf::dct::kSource, rdf::literal(info_.source));
  add(key, rdf::dct::kLanguage, rdf::literal(std::string(kEnglish)));
  if (!info_.title.empty()) add(key, rdf::dct::kTitle, rdf::tagged(info_.title, kEnglish));
  if (const auto date = date_term(document_.published())) add(key, rdf::dct::kIssued, *date);
}

void Draft::write_mentions() {
  if (support_.empty()) return;
  const MentionTerms terms = mention_terms();
  std::string_view key;
  rdf::TermId individual = 0;
  std::string digits;  // that tell the mentions of one individual from those of others
  for (const auto& [at, support] : support_) {
    if (at.first != key) {
      key = at.first;
      individual = individual_id(key);
      digits = support::sha256_hex(table_.terms[individual].value, kMentionDigits);
    }
    write_mention(individual, digits, support, terms);
  }
}

Draft::MentionTerms Draft::mention_terms() {
  MentionTerms terms;
  terms.type = iri_id(rdf::rdfns::kType);
  for (const std::string& name : ontology_.chain("Mention")) terms.classes.push_back(own_id(name));
  terms.evidence = iri_id(rdf::dm::kEvidence);
  terms.in_document = iri_id(rdf::dm::kInDocument);
  terms.start = iri_id(rdf::oa::kStart);
  terms.end = iri_id(rdf::oa::kEnd);
  terms.exact = iri_id(rdf::oa::kExact);
  terms.stance = own_id("stance");
  terms.polarity = own_id("polarity");
  terms.confidence = own_id("extractionConfidence");
  return terms;
}

void Draft::write_mention(rdf::TermId individual, std::string_view digits, const Support& support,
                          const MentionTerms& terms) {
  const resolve::Evidence& evidence = support.evidence;
  const std::uint64_t start = document_.code_point(evidence.span.begin);
  const std::uint64_t end = document_.code_point(evidence.span.end);
  const rdf::TermId mention = individual_id(std::string(document_key_)
                                                .append("#")
                                                .append(code_points(start, end))
                                                .append("-")
                                                .append(digits));
  const auto add_value = [&](rdf::TermId predicate, std::string_view value,
                             std::string_view datatype) {
    add(mention, predicate, table_.terms.add({rdf::TermKind::kLiteral, value, datatype}));
  };
  add(individual, terms.evidence, mention);
  for (const rdf::TermId name : terms.classes) add(mention, terms.type, name);
  add(mention, terms.in_document, graph_);
  add_value(terms.start, std::to_string(start), rdf::xsd::kInteger);
  add_value(terms.end, std::to_string(end), rdf::xsd::kInteger);
  add_value(terms.exact, document_.text(evidence.span), {});
  add(mention, terms.stance,
      own_id(resolve::kStanceNames[static_cast<std::size_t>(evidence.stance)]));
  add(mention, terms.polarity, own_id(evidence.negated ? "negated" : "affirmed"));
  if (ontology_.is_concept(evidence.likelihood, "LikelihoodScheme"))
    add(mention, own_id("likelihood"), own_id(evidence.likelihood));
  if (!support.source_key.empty())
    add(mention, own_id("reportedSource"), individual_id(support.source_key));
  add_value(terms.confidence, decimal(std::min<unsigned>(evidence.confidence, 100)),
            rdf::xsd::kDecimal);
}

rdf::QuadTable Draft::finish() && {
  write_document();
  if (options_.evidence != EvidenceLevel::kNone) write_mentions();
  return std::move(table_);
}

}  // namespace demarche::graph
