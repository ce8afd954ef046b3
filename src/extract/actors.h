// SPDX-License-Identifier: Apache-2.0
// Whom a phrase means.
#pragma once

#include <vector>

#include "extract/tree.h"

namespace demarche::extract {

/// The actors that a phrase means: its coordinated members, the examples it lists and, where it
/// names a thing or a report, the owner of it. Ascending, each once.
std::vector<EntityId> actors_of(const Tree& tree, TokenId token);

/// Whether a token is "we" or the like, and not "US".
bool is_first_person(const Tree& tree, TokenId token);
/// "a French media report": of somebody in that country, not of France.
bool is_press_report(const Tree& tree, TokenId noun);

}  // namespace demarche::extract
