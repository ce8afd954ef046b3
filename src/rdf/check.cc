// SPDX-License-Identifier: Apache-2.0
#include "rdf/check.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

#include "rdf/vocabulary.h"
#include "support/utf8.h"

namespace demarche::rdf {
namespace {

using support::Error;
using support::ErrorCode;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Which bytes have no place in an IRI, or only some: "#" and "%".
constexpr std::array<bool, 256> marked_in_iris() {
  std::array<bool, 256> marked{};
  for (std::size_t byte = 0; byte <= 0x20; ++byte) marked[byte] = true;
  for (const char c : std::string_view("<>\"{}|^`\\\x7F#%"))
    marked[static_cast<unsigned char>(c)] = true;
  return marked;
}

std::string_view without_sign(std::string_view form) {
  if (!form.empty() && (form[0] == '+' || form[0] == '-')) form.remove_prefix(1);
  return form;
}

bool is_decimal(std::string_view form) {
  form = without_sign(form);
  const std::size_t dot = form.find('.');
  if (dot == std::string_view::npos) return all_digits(form);
  const std::string_view whole = form.substr(0, dot);
  const std::string_view fraction = form.substr(dot + 1);
  return (whole.empty() || all_digits(whole)) && (fraction.empty() || all_digits(fraction)) &&
         form.size() > 1;
}

/// Four digits, no year 0000. Longer and negative years are valid XSD, but never a news date.
bool is_year(std::string_view form) {
  return form.size() == 4 && all_digits(form) && form != "0000";
}

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool is_year_month(std::string_view form) {
  return form.size() == 7 && is_year(form.substr(0, 4)) && form[4] == '-' &&
         all_digits(form.substr(5)) && number(form.substr(5)) >= 1 && number(form.substr(5)) <= 12;
}

bool is_date(std::string_view form) {
  if (form.size() != 10 || !is_year_month(form.substr(0, 7)) || form[7] != '-' ||
      !all_digits(form.substr(8)))
    return false;
  const auto unsigned_of = [](std::string_view digits) {
    return static_cast<unsigned>(number(digits));
  };
  return std::chrono::year_month_day(std::chrono::year(number(form.substr(0, 4))),
                                     std::chrono::month(unsigned_of(form.substr(5, 2))),
                                     std::chrono::day(unsigned_of(form.substr(8))))
      .ok();
}

bool is_blank_label(std::string_view label) {
  return !label.empty() && is_letter(label[0]) &&
         std::ranges::all_of(label, [](char c) { return is_letter(c) || is_digit(c); });
}

Error refusal(std::string_view what, std::string_view value) {
  constexpr std::size_t kShown = 80;
  std::string shown;
  for (const char c : value.substr(0, kShown))
    shown += static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E ? '?' : c;
  return {ErrorCode::kBadArgument, std::string(what) + ": " + shown, {}, 0};
}

support::Status check_literal(const Term& literal) {
  if (!support::is_valid_utf8(literal.value) || literal.value.find('\0') != std::string::npos)
    return refusal("text that is no valid UTF-8 or has a NUL", literal.value);
  if (!literal.language.empty()) {
    if (!literal.datatype.empty())
      return refusal("a literal with language and datatype", literal.value);
    if (!is_language_tag(literal.language)) return refusal("no language tag", literal.language);
    return support::ok();
  }
  if (literal.datatype.empty()) return support::ok();
  if (!is_absolute_iri(literal.datatype)) return refusal("no absolute IRI", literal.datatype);
  if (!is_lexical_form(literal.value, literal.datatype))
    return refusal("no " + literal.datatype, literal.value);
  return support::ok();
}

}  // namespace

bool is_absolute_iri(std::string_view iri) {
  static constexpr std::array<bool, 256> kMarked = marked_in_iris();
  const std::size_t colon = iri.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(iri[0])) return false;
  for (const char c : iri.substr(0, colon))
    if (!is_letter(c) && !is_digit(c) && c != '+' && c != '-' && c != '.') return false;
  bool in_fragment = false;
  for (std::size_t i = colon + 1; i < iri.size(); ++i) {
    const char c = iri[i];
    if (!kMarked[static_cast<unsigned char>(c)]) continue;
    const bool fragment = c == '#' && !std::exchange(in_fragment, true);
    const bool escape = c == '%' && i + 2 < iri.size() && is_hex(iri[i + 1]) && is_hex(iri[i + 2]);
    if (!fragment && !escape) return false;
  }
  return support::is_valid_utf8(iri);
}

bool is_language_tag(std::string_view tag) {
  constexpr std::size_t kMaxSubtag = 8;
  for (bool first = true; first || !tag.empty(); first = false) {
    const std::size_t size = std::min(tag.find('-'), tag.size());
    const std::string_view part = tag.substr(0, size);
    if (part.empty() || part.size() > kMaxSubtag) return false;
    if (!std::ranges::all_of(part, [&](char c) { return is_letter(c) || (!first && is_digit(c)); }))
      return false;
    if (size == tag.size()) return true;
    tag.remove_prefix(size + 1);
  }
  return false;  // ends in a hyphen
}

bool is_lexical_form(std::string_view form, std::string_view datatype) {
  if (datatype.substr(0, xsd::kNamespace.size()) != xsd::kNamespace) return true;
  if (datatype == xsd::kBoolean)
    return form == "true" || form == "false" || form == "1" || form == "0";
  if (datatype == xsd::kInteger) return all_digits(without_sign(form));
  if (datatype == xsd::kDecimal) return is_decimal(form);
  if (datatype == xsd::kDate) return is_date(form);
  if (datatype == xsd::kYearMonth) return is_year_month(form);
  if (datatype == xsd::kYear) return is_year(form);
  return true;
}

support::Status check(const Term& term) {
  switch (term.kind) {
    case TermKind::kIri:
      return is_absolute_iri(term.value) ? support::ok() : refusal("no absolute IRI", term.value);
    case TermKind::kBlank:
      return is_blank_label(term.value) ? support::ok()
                                        : refusal("no label of a blank node", term.value);
    case TermKind::kLiteral:
      break;
  }
  return check_literal(term);
}

bool has_usual_form(std::string_view datatype) {
  return datatype == xsd::kString || datatype == xsd::kBoolean || datatype == xsd::kDecimal;
}

Term in_usual_form(Term literal) {
  if (literal.datatype == xsd::kString) literal.datatype.clear();
  if (literal.datatype == xsd::kBoolean) {
    if (literal.value == "1") literal.value = "true";
    if (literal.value == "0") literal.value = "false";
  }
  if (literal.datatype == xsd::kDecimal) {
    const std::size_t dot = literal.value.find('.');
    if (dot == std::string::npos) literal.value += '.';
    if (literal.value.back() == '.') literal.value += '0';
    if (dot != std::string::npos && (dot == 0 || !is_digit(literal.value[dot - 1])))
      literal.value.insert(dot, "0");  // "-.5" is Turtle, but not to all readers
  }
  return literal;
}

support::Result<Statement> checked(Statement statement) {
  if (statement.subject.is_literal())
    return refusal("a literal as subject", statement.subject.value);
  if (!statement.predicate.is_iri())
    return refusal("no IRI as predicate", statement.predicate.value);
  for (const Term* term : {&statement.subject, &statement.predicate, &statement.object})
    if (const support::Status status = check(*term); !status) return status.error();
  if (!statement.graph.empty() && !is_absolute_iri(statement.graph))
    return refusal("no absolute IRI as name of a graph", statement.graph);
  if (statement.object.is_literal()) statement.object = in_usual_form(std::move(statement.object));
  return statement;
}

}  // namespace demarche::rdf
