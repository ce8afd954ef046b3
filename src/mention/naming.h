// SPDX-License-Identifier: Apache-2.0
// Words that give names: "dubbed X", "known as X".
#pragma once

#include "mention/view.h"

namespace demarche::mention {

inline bool is_quote(const View& view, TokenId t) {
  return is_one_of(view.form(t), {"\"", "“", "”", "'", "‘", "’", "``", "''"});
}

/// How a word gives names: "dubbed X" at once, "known as X" behind "as".
struct NameGiving {
  bool at_once = false;
  bool behind_as = false;
};

inline NameGiving gives_names(const View& view, TokenId word) {
  NameGiving giving;
  for (const std::uint32_t id : view.gazetteer().relations_of(view.lemma(word)))
    if (const auto& pattern = view.gazetteer().relations()[id]; pattern.relation == "alias")
      (pattern.prepositions.empty() ? giving.at_once : giving.behind_as) = true;
  return giving;
}

}  // namespace demarche::mention
