// SPDX-License-Identifier: Apache-2.0
// The built-in knowledge, loaded once for all tests of a program.
#pragma once

#include <gtest/gtest.h>

#include <utility>

#include "knowledge/knowledge.h"

namespace demarche::knowledge {

inline const Knowledge& built_in() {
  static const Knowledge kKnowledge = [] {
    auto loaded = load_knowledge();
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().to_string());
    return loaded ? std::move(loaded).value() : Knowledge{};
  }();
  return kKnowledge;
}

}  // namespace demarche::knowledge
