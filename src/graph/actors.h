// SPDX-License-Identifier: Apache-2.0
// Entities in; keys, labels and statements of actors, offices and claims out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/fact.h"
#include "graph/draft.h"
#include "resolve/entity.h"

namespace demarche::graph {

/// What the graph calls the entities (index = EntityId) and offices (index = OfficeId) of a
/// document.
struct ActorNames {
  std::vector<std::string> keys;
  std::vector<std::string> labels;
  std::vector<std::string_view> classes;  // local names in dm:
  std::vector<std::string> office_keys;
  std::vector<std::string> office_labels;

  /// The key of an entity; empty for kNoEntity.
  [[nodiscard]] std::string_view key(resolve::EntityId id) const {
    return id < keys.size() ? std::string_view(keys[id]) : std::string_view();
  }
};

/// Keys as the entities have them, or minted where they have none; labels that are a function of
/// the key. A state without code is only an organization.
ActorNames name_actors(const Draft& draft, const resolve::Entities& entities);

/// Adds all entities that have a part in a fact or a name in the text, what identifies them, and
/// the relations that the text states between them.
void write_actors(Draft& draft, const resolve::Entities& entities, const extract::Facts& facts,
                  const ActorNames& names);

}  // namespace demarche::graph
