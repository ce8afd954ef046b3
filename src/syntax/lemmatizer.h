// SPDX-License-Identifier: Apache-2.0
// Lemmas by rules on the endings of words, learned from treebanks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "syntax/tagset.h"

namespace demarche::syntax {

/// Ending rules: the longest ending that a rule of the word's XPOS knows says how many bytes to cut
/// off and what to append. An exception is a rule for the whole word. Rules work on the lower-case
/// form; those of proper nouns work on the form as it is.
class Lemmatizer {
 public:
  /// Reads the rules: lines of `xpos TAB ending TAB cut TAB append`, where `^` before the ending
  /// stands for the beginning of the word. The bytes must outlive the lemmatizer. Nothing on a bad
  /// line.
  static std::optional<Lemmatizer> read(std::string_view rules);

  /// Appends the lemma of `form` to `out`; never an empty one.
  void append_lemma(std::string_view form, Xpos xpos, std::string& out) const;

 private:
  struct Rule {
    std::size_t cut;
    std::string_view append;
  };

  std::unordered_map<std::uint64_t, Rule> rules_;  // by hash of XPOS and ending
};

}  // namespace demarche::syntax
