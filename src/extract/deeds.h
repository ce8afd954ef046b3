// SPDX-License-Identifier: Apache-2.0
// Which words tell of the same deed.
#pragma once

#include "extract/draft.h"

namespace demarche::extract {

/// Adds the evidence of another draft of the same fact, each once.
void add_evidence(Fact& fact, const Fact& same);

/// Makes one draft of two: `into` takes over what `from` tells, and stands for it from then on.
void join(Drafts& drafts, std::size_t from, std::size_t into);

/// Joins what tells one deed in several words ("X was behind the attack", "broke into Z in an
/// attack"), what a noun says with what its participle says ("accusations pointing the finger at
/// X"), and "the attack" with the attack told last.
void join_deeds(Drafts& drafts);

}  // namespace demarche::extract
