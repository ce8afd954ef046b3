// SPDX-License-Identifier: Apache-2.0
// Sentences in the letters of headlines, so that the model does not lose its way in these.
#pragma once

#include "treebank.h"

namespace demarche::train {

enum class Case { kAsIs, kTitle, kCapitals };

/// The example with each longer word capitalised, or in capitals; letters of ASCII only. Only the
/// forms change.
inline Example recased(Example example, Case wanted) {
  if (wanted == Case::kAsIs) return example;
  const auto raise = [](char& c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
  };
  for (std::string& form : example.forms) {
    if (wanted == Case::kCapitals)
      for (char& c : form) raise(c);
    else if (form.size() >= 4)
      raise(form.front());
  }
  return example;
}

}  // namespace demarche::train
