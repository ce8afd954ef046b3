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

/// The grammatical subject of a predicate, its own or one it shares by control, coordination or as
/// a participle; the patient where the predicate is passive. kNoToken where there is none.
TokenId subject_of(const Tree& tree, TokenId predicate);

/// Who does it: the subject of an active verb, the by-phrase of a passive one. kNoToken where there
/// is none.
TokenId doer_of(const Tree& tree, TokenId verb);

/// The verb that carries a noun ("launch" of "launched a series of attacks"), or kNoToken.
TokenId support_verb(const Tree& tree, TokenId noun);

/// The actors that a phrase means: its coordinated members, the examples it lists and, where it
/// names a thing or a report, the owner of it. Ascending, each once.
std::vector<EntityId> actors_of(const Tree& tree, TokenId token);

}  // namespace demarche::extract
