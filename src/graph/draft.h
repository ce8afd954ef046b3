// SPDX-License-Identifier: Apache-2.0
// Draft: the statements of one document while they are gathered, and the evidence they rest on.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/statements.h"
#include "knowledge/ontology.h"
#include "rdf/quads.h"
#include "rdf/term.h"
#include "resolve/firmness.h"
#include "text/document.h"

namespace demarche::graph {

/// Individuals are told by their keys (IRIs below the base), terms of the ontology by their local
/// names in dm:, other predicates by their IRIs.
class Draft {
 public:
  /// Keeps references to its arguments; they outlive it.
  Draft(const DocumentInfo& info, const text::Document& document,
        const knowledge::Ontology& ontology, const GraphOptions& options);

  void add(std::string_view key, std::string_view predicate, const rdf::TermView& object);
  /// A statement between individuals by a property of the ontology.
  void link(std::string_view key, std::string_view property, std::string_view object_key);
  /// A statement whose object is a term of the ontology.
  void classify(std::string_view key, std::string_view property, std::string_view name);
  /// rdf:type, for a class and its ancestors.
  void add_types(std::string_view key, std::string_view class_name);
  void add_label(std::string_view key, std::string_view label);

  /// Notes that a span supports an individual. Of several readings of one span the firmest stays.
  /// `source_key` is the reported source, empty where there is none.
  void support(std::string_view key, const resolve::Evidence& evidence,
               std::string_view source_key);

  [[nodiscard]] const std::string& document_key() const { return document_key_; }
  [[nodiscard]] const text::Document& document() const { return document_; }
  [[nodiscard]] const knowledge::Ontology& ontology() const { return ontology_; }
  [[nodiscard]] const GraphOptions& options() const { return options_; }
  [[nodiscard]] rdf::Term individual(std::string_view key) const;

  /// Writes the document and the mentions, and gives all statements away.
  rdf::QuadTable finish() &&;

 private:
  struct Support {
    resolve::Evidence evidence;
    std::string source_key;
  };

  /// What is said of each mention.
  struct MentionTerms {
    rdf::TermId type = 0;
    std::vector<rdf::TermId> classes;
    rdf::TermId evidence = 0;
    rdf::TermId in_document = 0;
    rdf::TermId start = 0;
    rdf::TermId end = 0;
    rdf::TermId exact = 0;
    rdf::TermId stance = 0;
    rdf::TermId polarity = 0;
    rdf::TermId confidence = 0;
  };

  /// The ids of an individual, a term of the ontology, any IRI.
  rdf::TermId individual_id(std::string_view key);
  rdf::TermId own_id(std::string_view name);
  rdf::TermId iri_id(std::string_view iri);
  void add(rdf::TermId subject, rdf::TermId predicate, rdf::TermId object);
  void add_types(rdf::TermId subject, std::string_view class_name);
  void write_document();
  void write_mentions();
  [[nodiscard]] MentionTerms mention_terms();
  void write_mention(rdf::TermId individual, std::string_view digits, const Support& support,
                     const MentionTerms& terms);

  const DocumentInfo& info_;
  const text::Document& document_;
  const knowledge::Ontology& ontology_;
  const GraphOptions& options_;
  std::string document_key_;
  std::string iri_;  // where IRIs are put together
  rdf::QuadTable table_;
  rdf::TermId graph_;
  std::map<std::pair<std::string, text::Span>, Support> support_;  // by supported key and span
};

}  // namespace demarche::graph
