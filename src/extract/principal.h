// SPDX-License-Identifier: Apache-2.0
// Principal and voice: on whose behalf an actor acts or speaks.
#pragma once

#include <vector>

#include "resolve/entity.h"

namespace demarche::extract {

/// The state, alliance or firm that an official or a body acts for; the actor itself where there is
/// none.
resolve::EntityId principal_of(const resolve::Entities& entities, resolve::EntityId actor);

/// The state that an actor is, belongs to or is backed by; kNoEntity where there is none.
resolve::EntityId state_of(const resolve::Entities& entities, resolve::EntityId actor);

/// The states of actors; those that have none stand for themselves. Ascending.
std::vector<resolve::EntityId> states_of(const resolve::Entities& entities,
                                         const std::vector<resolve::EntityId>& actors);

/// Principals and voices of those who act: {Dowden} gives {the United Kingdom} and {Dowden}. Both
/// ascending.
struct Acting {
  std::vector<resolve::EntityId> principals;
  std::vector<resolve::EntityId> voices;
};
Acting acting(const resolve::Entities& entities, const std::vector<resolve::EntityId>& actors);

/// Adds an id to an ascending vector, once.
void add(std::vector<resolve::EntityId>& ids, resolve::EntityId id);
void add(std::vector<resolve::EntityId>& ids, const std::vector<resolve::EntityId>& more);
bool has(const std::vector<resolve::EntityId>& ids, resolve::EntityId id);
bool intersect(const std::vector<resolve::EntityId>& a, const std::vector<resolve::EntityId>& b);

}  // namespace demarche::extract
