// SPDX-License-Identifier: Apache-2.0
// From matches to facts that know each other: what an accusation is about, which accusation a
// denial answers, which words tell of the same attack, and what a reported deed makes its speaker
// an accuser of.
#pragma once

#include <vector>

#include "extract/fact.h"
#include "extract/match.h"
#include "extract/tree.h"

namespace demarche::extract {

/// Facts of all matches, linked and cleaned, in document order. Time and scale are not read here.
Facts link_facts(const Tree& tree, const std::vector<Match>& matches);

}  // namespace demarche::extract
