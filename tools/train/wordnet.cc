// SPDX-License-Identifier: Apache-2.0
#include "wordnet.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "syntax/lexicon.h"

namespace demarche::train {

namespace {

std::ifstream open(const std::string& file) {
  std::ifstream in(file);
  if (!in) {
    std::cerr << file << ": cannot be read\n";
    std::exit(1);
  }
  return in;
}

bool is_plain(const std::string& word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// The form with a regular ending: "s", "ed" or "ing".
std::string inflect(const std::string& verb, const std::string& ending) {
  const char last = verb.back();
  const char before = verb.size() > 1 ? verb[verb.size() - 2] : 'a';
  std::string stem = verb;
  if (ending == "s") {
    if (last == 'y' && !is_vowel(before)) return stem.substr(0, stem.size() - 1) + "ies";
    const bool hisses = last == 's' || last == 'x' || last == 'z' || last == 'o' ||
                        stem.ends_with("ch") || stem.ends_with("sh");
    return stem + (hisses ? "es" : "s");
  }
  if (last == 'y' && !is_vowel(before) && ending == "ed")
    return stem.substr(0, stem.size() - 1) + "ied";
  const bool mute = last == 'e' && (ending == "ed" || (before != 'e' && before != 'o'));
  return (mute ? stem.substr(0, stem.size() - 1) : stem) + ending;
}

}  // namespace

std::vector<std::uint32_t> read_wordnet(const std::string& folder) {
  std::map<std::string, unsigned> words;
  const std::pair<const char*, unsigned> files[] = {{"noun", syntax::kDictionaryNoun},
                                                    {"verb", syntax::kDictionaryVerb},
                                                    {"adj", syntax::kDictionaryAdjective},
                                                    {"adv", syntax::kDictionaryAdverb}};
  for (const auto& [name, part] : files) {
    std::ifstream in = open(folder + "/index." + name);
    for (std::string line; std::getline(in, line);) {
      const std::string word = line.substr(0, line.find(' '));
      if (is_plain(word)) words[word] |= part;
    }
  }
  return syntax::Lexicon::make_table({words.begin(), words.end()});
}

namespace {

/// Adds the past and -ing forms of verb.exc; returns the verbs that have them.
std::set<std::string> add_irregular_verbs(const std::string& folder, std::vector<WordForm>& forms) {
  using syntax::Xpos;
  std::set<std::string> verbs;
  std::ifstream exceptions = open(folder + "/verb.exc");
  for (std::string form, lemma; exceptions >> form >> lemma;) {
    exceptions.ignore(1024, '\n');
    if (!is_plain(form) || !is_plain(lemma) || form.ends_with('s')) continue;
    verbs.insert(lemma);
    if (form.ends_with("ing")) {
      forms.push_back({form, Xpos::kVbg, lemma});
    } else {
      forms.push_back({form, Xpos::kVbd, lemma});
      forms.push_back({form, Xpos::kVbn, lemma});
    }
  }
  return verbs;
}

/// The plain single words of an index file with at least three letters.
std::vector<std::string> read_words(const std::string& file) {
  std::vector<std::string> words;
  std::ifstream in = open(file);
  for (std::string line; std::getline(in, line);)
    if (std::string word = line.substr(0, line.find(' ')); is_plain(word) && word.size() >= 3)
      words.push_back(std::move(word));
  return words;
}

}  // namespace

std::vector<WordForm> read_word_forms(const std::string& folder) {
  using syntax::Xpos;
  std::vector<WordForm> forms;
  const std::set<std::string> irregular = add_irregular_verbs(folder, forms);
  std::set<std::string> taken;
  for (const WordForm& form : forms) taken.insert(form.form);
  const std::vector<std::string> verbs = read_words(folder + "/index.verb");
  for (const bool regular : {true, false}) {  // "singed" is of "singe" before it is of "sing"
    for (const std::string& verb : verbs) {
      if (irregular.contains(verb) == regular) continue;
      forms.push_back({inflect(verb, "s"), Xpos::kVbz, verb});
      const std::string past = inflect(verb, "ed");
      if (taken.insert(past).second) {
        forms.push_back({past, Xpos::kVbd, verb});
        forms.push_back({past, Xpos::kVbn, verb});
      }
      if (const std::string present = inflect(verb, "ing"); taken.insert(present).second)
        forms.push_back({present, Xpos::kVbg, verb});
    }
  }
  for (const std::string& noun : read_words(folder + "/index.noun"))
    if (noun.ends_with("se") || (noun.ends_with('s') && !noun.ends_with("is")))
      forms.push_back({inflect(noun, "s"), Xpos::kNns, noun});
  return forms;
}

}  // namespace demarche::train
