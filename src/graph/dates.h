// SPDX-License-Identifier: Apache-2.0
// Dates as typed literals.
#pragma once

#include <optional>

#include "rdf/term.h"
#include "text/document.h"

namespace demarche::graph {

/// An xsd:date, or an xsd:gYearMonth or xsd:gYear where day or month are not known or make no date;
/// nullopt where the year is not known or has not four digits.
std::optional<rdf::Term> date_term(text::Date date);

}  // namespace demarche::graph
