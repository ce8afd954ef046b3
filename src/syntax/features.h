// SPDX-License-Identifier: Apache-2.0
// What the network sees of a word: its spelling and its look, each as keys (64-bit hashes of the
// kind and value of a feature; none is 0).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::syntax {

/// Affixes and length; the word itself is one more feature.
inline constexpr std::size_t kSpellingFeatures = 10;
/// Shape, place, parts of speech in the dictionary.
inline constexpr std::size_t kLookFeatures = 3;

/// A word that the model does not know has this key.
inline constexpr std::uint64_t kUnknownWord = 1;

/// Makes `low` the form in small letters, with 0 for each digit: its spelling.
void spell(std::string_view form, std::string& low);

/// The key of the whole word of this spelling.
std::uint64_t word_key(std::string_view low);

/// The keys of the other features that the spelling alone decides.
std::array<std::uint64_t, kSpellingFeatures> spelling_keys(std::string_view low);

/// How the letters of a whole sentence are set: headlines capitalise most words.
enum class Setting : char { kPlain = 'p', kTitle = 't', kCapitals = 'c' };

Setting setting_of(const std::vector<std::string_view>& forms);

/// What a word's surroundings and the dictionary say of it.
struct Look {
  Setting setting = Setting::kPlain;
  bool first = false;      // in its sentence
  unsigned described = 0;  // by Lexicon::describe, of its spelling
};

std::array<std::uint64_t, kLookFeatures> look_keys(std::string_view form, const Look& look);

}  // namespace demarche::syntax
