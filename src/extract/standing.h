// SPDX-License-Identifier: Apache-2.0
// How a fact stands in its sentence: who says it, how firmly, and whether it happened, was planned
// or was ruled out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/fact.h"
#include "extract/tree.h"

namespace demarche::extract {

/// What the words around a trigger say of it.
struct Standing {
  bool dropped = false;  // a question or a condition: no fact
  bool negated = false;
  bool opposed = false;         // the object of a refusal: of a measure a no, of a deed a protest
  bool ceased = false;          // what is to stop, or did: it was done
  bool able = false;            // "can": of a deed nothing, of an act the act
  bool possible = false;        // "may", "could": of an act a plan, of a deed a suspicion
  bool demanded = false;        // "must", "should", "urged X to": somebody wants it of its subject
  bool left_open = false;       // "did not say how they did it": who says so blames nobody
  TokenId withheld = kNoToken;  // the verb that leaves unsaid who did it: "did not say who did it"
  FactStatus status = FactStatus::kNone;
  resolve::Stance stance = resolve::Stance::kAsserted;
  std::string
      likelihood;  // lemma phrase of the likelihood word, lower case; empty where there is none
  std::vector<TokenId> speakers;  // heads of the phrases that name who says it, nearest first
};

/// Reads the standing of what `trigger` evokes.
Standing standing_of(const Tree& tree, TokenId trigger);

}  // namespace demarche::extract
