// SPDX-License-Identifier: Apache-2.0
// From trees to grammatical functions: what a predicate's arguments are once voice, relative
// clauses, control, coordination and support verbs are undone.
#pragma once

#include <string>
#include <vector>

#include "extract/tree.h"
#include "knowledge/lexicon.h"

namespace demarche::extract {

/// One argument of a predicate. `token` heads the phrase or clause.
struct Argument {
  knowledge::Function function = knowledge::Function::kSubject;
  std::string word;  // the preposition or the marker
  TokenId token = kNoToken;
  bool remote = false;  // hangs on a neighbour of the predicate: counts where nothing nearer does
};

/// The arguments of a verb, noun, adjective or preposition, nearest first.
std::vector<Argument> arguments_of(const Tree& tree, TokenId predicate);

}  // namespace demarche::extract
