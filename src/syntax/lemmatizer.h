// SPDX-License-Identifier: Apache-2.0
// Lemmas by rules on the endings of words, learned from treebanks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/tagset.h"

namespace demarche::syntax {

/// What the rules work on: the form in lower case; the form as it is for names and addresses, but a
/// longer name in capitals ("OSLOFJORD", where "NATO" is short) with one capital letter.
std::string lemma_base(std::string_view form, Xpos xpos);

/// Ending rules: the longest ending that a rule of the word's XPOS knows says how many bytes of
/// lemma_base to cut off and what to append. An exception is a rule for the whole word.
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
    std::size_t cut = 0;
    std::string_view append;
  };
  void index_rule(std::string_view ending, Xpos xpos, std::size_t rule);
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const;

  std::vector<Rule> rules_;
  // Open addressing, by the hash of XPOS and ending: the number of its rule, or 0 where only longer
  // endings have one, and the high bits of the hash.
  std::vector<std::uint64_t> index_;
};

}  // namespace demarche::syntax
