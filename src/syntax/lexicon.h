// SPDX-License-Identifier: Apache-2.0
// Which parts of speech a dictionary gives a word: what the model knows of words that no treebank
// has.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace demarche::syntax {

/// Parts of speech as bits.
inline constexpr unsigned kDictionaryNoun = 1;
inline constexpr unsigned kDictionaryVerb = 2;
inline constexpr unsigned kDictionaryAdjective = 4;
inline constexpr unsigned kDictionaryAdverb = 8;

/// A hash table of base forms in the bytes of the model: each entry is 28 bits of the word's hash
/// and the parts of speech in the lowest 4 bits; 0 is a free entry. One word in some ten million
/// that are not in the dictionary is taken for another one.
class Lexicon {
 public:
  Lexicon() = default;  // knows no word

  /// Nothing if the table's size is not a power of two or the table is full. The bytes must outlive
  /// the lexicon and be aligned to 4.
  static std::optional<Lexicon> read(std::string_view table);

  /// The table for these words in lower case, in the format of read.
  static std::vector<std::uint32_t> make_table(
      const std::vector<std::pair<std::string_view, unsigned>>& words);

  /// Parts of speech of a base form in lower case; 0 for unknown words.
  [[nodiscard]] unsigned find(std::string_view lower) const;

  /// What the dictionary says of a form in lower case and of the base forms that its ending may
  /// come from ("studies": study), as one number below 2^12: parts of speech of the form, those of
  /// the base forms, and the kind of the ending.
  [[nodiscard]] unsigned describe(std::string_view lower) const;

 private:
  const std::uint32_t* entries_ = nullptr;
  std::size_t mask_ = 0;
};

}  // namespace demarche::syntax
