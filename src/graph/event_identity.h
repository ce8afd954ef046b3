// SPDX-License-Identifier: Apache-2.0
// Keys and labels of events, made of their identifying fields.
#pragma once

#include "extract/fact.h"
#include "graph/actors.h"
#include "graph/draft.h"
#include "graph/event_nodes.h"
#include "resolve/entity.h"

namespace demarche::graph {

/// For a class without roles in its identity: a named operation, or one named target and the start
/// year, or else the document and the head phrase. A state or an alliance is too wide a target to
/// tell one event from another.
void identify_whole(const Draft& draft, const resolve::Entities& entities, const ActorNames& names,
                    const extract::Fact& fact, EventNode& node);

/// For a class split into atomic nodes: its key properties. Status, where it is not the usual one,
/// is always among them.
void identify_atomic(const Draft& draft, const ActorNames& names, const extract::Fact& fact,
                     EventNode& node);

/// For conduct that an act is about without the text saying what it was.
void identify_conduct(const Draft& draft, const extract::Fact& fact, EventNode& node);

}  // namespace demarche::graph
