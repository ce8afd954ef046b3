// SPDX-License-Identifier: Apache-2.0
// Facts in; events as atomic nodes with content-addressed keys out.
#pragma once

#include "extract/fact.h"
#include "graph/actors.h"
#include "graph/draft.h"
#include "resolve/entity.h"

namespace demarche::graph {

/// Adds the events that the facts tell of. A class whose agent or target is part of its identity
/// gives one node for each pair of them; an act that names neither side is left out.
void write_events(Draft& draft, const resolve::Entities& entities, const extract::Facts& facts,
                  const ActorNames& names);

}  // namespace demarche::graph
