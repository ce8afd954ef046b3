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
      document_key_("doc/" + info.sha256.substr(0, kDocumentDigits)) {}

rdf::Term Draft::individual(std::string_view key) const {
  return rdf::iri(options_.base + std::string(key));
}

void Draft::add(std::string_view key, std::string_view predicate, rdf::Term object) {
  statements_.push_back({individual(key), rdf::iri(std::string(predicate)), std::move(object), {}});
}

void Draft::link(std::string_view key, std::string_view property, std::string_view object_key) {
  if (!object_key.empty()) add(key, rdf::dm::iri(property), individual(object_key));
}

void Draft::classify(std::string_view key, std::string_view property, std::string_view name) {
  if (!name.empty()) add(key, rdf::dm::iri(property), rdf::iri(rdf::dm::iri(name)));
}

void Draft::add_types(std::string_view key, std::string_view class_name) {
  for (const std::string& name : ontology_.chain(class_name))
    add(key, rdf::rdfns::kType, rdf::iri(rdf::dm::iri(name)));
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

void Draft::write_mention(const std::string& key, const Support& support) {
  const resolve::Evidence& evidence = support.evidence;
  const std::string mention = document_key_ + "#" + code_points(document_, evidence.span) + "-" +
                              support::sha256_hex(individual(key).value, kMentionDigits);
  const auto stance = static_cast<std::size_t>(evidence.stance);
  const auto number = [](std::uint64_t value) {
    return rdf::typed(std::to_string(value), rdf::xsd::kInteger);
  };
  link(key, "evidence", mention);
  add_types(mention, "Mention");
  link(mention, "inDocument", document_key_);
  add(mention, rdf::oa::kStart, number(document_.code_point(evidence.span.begin)));
  add(mention, rdf::oa::kEnd, number(document_.code_point(evidence.span.end)));
  add(mention, rdf::oa::kExact, rdf::literal(std::string(document_.text(evidence.span))));
  classify(mention, "stance", resolve::kStanceNames[stance]);
  classify(mention, "polarity", evidence.negated ? "negated" : "affirmed");
  if (ontology_.is_concept(evidence.likelihood, "LikelihoodScheme"))
    classify(mention, "likelihood", evidence.likelihood);
  link(mention, "reportedSource", support.source_key);
  add(mention, rdf::dm::iri("extractionConfidence"),
      rdf::typed(decimal(std::min<unsigned>(evidence.confidence, 100)), rdf::xsd::kDecimal));
}

std::vector<rdf::Statement> Draft::finish() && {
  write_document();
  if (options_.evidence != EvidenceLevel::kNone)
    for (const auto& [at, support] : support_) write_mention(at.first, support);
  const std::string graph = individual(document_key_).value;
  for (rdf::Statement& statement : statements_) statement.graph = graph;
  std::ranges::sort(statements_);
  statements_.erase(std::unique(statements_.begin(), statements_.end()), statements_.end());
  return std::move(statements_);
}

}  // namespace demarche::graph
