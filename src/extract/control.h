// SPDX-License-Identifier: Apache-2.0
// Who is meant as subject and object of a predicate that does not say so itself: control,
// coordination, participles, relative clauses and lists.
#pragma once

#include <string_view>

#include "extract/tree.h"
#include "knowledge/lexicon.h"

namespace demarche::extract {

inline constexpr int kMaxDepth =
    12;  // of control and coordination; deeper trees are the parser's mistakes

/// obl and its subtypes.
bool is_oblique(Deprel relation);

/// The subject or object that hangs on the predicate itself, relative pronouns resolved; else
/// kNoToken.
TokenId own_subject(const Tree& tree, TokenId predicate);
TokenId own_object(const Tree& tree, TokenId verb);

/// The grammatical subject of a predicate, its own or one it shares by control, coordination or as
/// a participle; the patient where the predicate is passive. kNoToken where there is none.
TokenId subject_of(const Tree& tree, TokenId predicate);

/// Who does it: the subject of an active verb, the by-phrase of a passive one. kNoToken where there
/// is none.
TokenId doer_of(const Tree& tree, TokenId verb);

/// The verb by which somebody is called upon to do what an infinitive says ("called on X to act"),
/// or kNoToken.
TokenId caller_of(const Tree& tree, TokenId infinitive);

/// Whether a verb blames, and a role of it stands in this place: what it is about in the object of
/// "attributed the attack to X", the accused behind "to".
bool blames_in(const Tree& tree, TokenId verb, knowledge::Role role, knowledge::Function function,
               std::string_view word = {});

/// The verb that carries a noun ("launch" of "launched a series of attacks"), or kNoToken.
TokenId support_verb(const Tree& tree, TokenId noun);

}  // namespace demarche::extract
