// SPDX-License-Identifier: Apache-2.0
// Is a term valid RDF 1.1? What Serd's writer lets through in silence is found here.
#pragma once

#include <string_view>

#include "rdf/term.h"
#include "support/result.h"

namespace demarche::rdf {

/// An absolute IRI with a scheme, of valid UTF-8, without the characters that RDF forbids in an IRI
/// and without broken percent escapes.
bool is_absolute_iri(std::string_view iri);

/// A language tag of the form of BCP 47: "en", "en-GB".
bool is_language_tag(std::string_view tag);

/// Whether a lexical form belongs to a datatype. Knows xsd:boolean, integer, decimal, date,
/// gYearMonth, gYear and the like of what the graphs use; true for datatypes it does not know.
bool is_lexical_form(std::string_view form, std::string_view datatype);

/// kBadArgument and why a term cannot be written: bad UTF-8, IRIs, lexical forms or language tags,
/// U+0000.
support::Status check(const Term& term);

/// Whether valid literals of the datatype have a form that Turtle can write short, beside others.
bool has_usual_form(std::string_view datatype);
/// A valid literal in that form: "1"^^xsd:boolean is true, "5"^^xsd:decimal is 5.0. Others stay.
Term in_usual_form(Term literal);

/// The statement as it can be written, its literals in their usual form, or kBadArgument and why it
/// cannot: as for its terms, and for a literal as subject or what is no IRI as predicate.
support::Result<Statement> checked(Statement statement);

}  // namespace demarche::rdf
