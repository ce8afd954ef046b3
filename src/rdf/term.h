// SPDX-License-Identifier: Apache-2.0
// RDF terms and statements as plain values, owned, ordered and without prefixes.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace demarche::rdf {

enum class TermKind : std::uint8_t { kIri, kBlank, kLiteral };

/// An IRI (absolute, in full), a blank node (its label) or a literal (its lexical form). A plain
/// literal has neither datatype nor language: xsd:string is never written out, so that equal
/// literals are equal values.
struct Term {
  TermKind kind = TermKind::kIri;
  std::string value;
  std::string datatype;  // IRI, of a typed literal
  std::string language;  // of a language-tagged literal

  [[nodiscard]] bool is_iri() const { return kind == TermKind::kIri; }
  [[nodiscard]] bool is_blank() const { return kind == TermKind::kBlank; }
  [[nodiscard]] bool is_literal() const { return kind == TermKind::kLiteral; }
  auto operator<=>(const Term&) const = default;
};

/// A term whose texts belong to somebody else.
struct TermView {
  TermKind kind = TermKind::kIri;
  std::string_view value;
  std::string_view datatype;
  std::string_view language;

  TermView() = default;
  TermView(TermKind term_kind, std::string_view text, std::string_view type = {})
      : kind(term_kind), value(text), datatype(type) {}
  TermView(const Term& term)  // NOLINT(google-explicit-constructor): as a string is a string_view
      : kind(term.kind), value(term.value), datatype(term.datatype), language(term.language) {}

  [[nodiscard]] Term copy() const {
    return {kind, std::string(value), std::string(datatype), std::string(language)};
  }
  auto operator<=>(const TermView&) const = default;
};

inline Term iri(std::string value) { return {TermKind::kIri, std::move(value), {}, {}}; }
inline Term literal(std::string text) { return {TermKind::kLiteral, std::move(text), {}, {}}; }
inline Term typed(std::string lexical_form, std::string_view datatype) {
  return {TermKind::kLiteral, std::move(lexical_form), std::string(datatype), {}};
}
inline Term tagged(std::string text, std::string_view language) {
  return {TermKind::kLiteral, std::move(text), {}, std::string(language)};
}

inline TermView iri_view(std::string_view value) { return {TermKind::kIri, value}; }

/// A triple, in the named graph `graph` where that is not empty.
struct Statement {
  Term subject;
  Term predicate;
  Term object;
  std::string graph = {};  // IRI
  auto operator<=>(const Statement&) const = default;
};

}  // namespace demarche::rdf
