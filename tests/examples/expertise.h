// SPDX-License-Identifier: Apache-2.0
// What the program knows, loaded once for all tests of this room.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "pipeline/read.h"

namespace demarche::examples {

/// The built-in knowledge and model, and the user's Turtle files.
inline pipeline::Expertise load(const std::vector<std::string>& knowledge_files) {
  auto loaded = pipeline::load_expertise(knowledge_files);
  if (!loaded) throw std::runtime_error(loaded.error().to_string());
  return *std::move(loaded);
}

/// The built-in knowledge and model.
inline const pipeline::Expertise& expertise() {
  static const pipeline::Expertise kExpertise = load({});
  return kExpertise;
}

}  // namespace demarche::examples
