// SPDX-License-Identifier: Apache-2.0
#include "text/closed_class.h"

#include <algorithm>
#include <array>

#include "text/letters.h"

namespace demarche::text {
namespace {

template <std::size_t kSize>
constexpr bool sorted(const std::array<std::string_view, kSize>& words) {
  return std::ranges::is_sorted(words);
}

template <std::size_t kSize>
bool contains(const std::array<std::string_view, kSize>& words, std::string_view word) {
  return std::ranges::binary_search(words, word);
}

constexpr auto kLeading = std::to_array<std::string_view>(
    {"adm", "amb", "approx", "attn", "brig", "capt", "cf",   "cmdr", "col", "cpl", "dr",
     "drs", "esp", "fr",     "ft",   "gen",  "gov",  "hon",  "insp", "lt",  "maj", "messrs",
     "mr",  "mrs", "ms",     "mt",   "op",   "pfc",  "pres", "prof", "pvt", "rep", "reps",
     "rev", "sen", "sens",   "sgt",  "spc",  "ste",  "supt", "viz",  "vs"});
static_assert(sorted(kLeading));

constexpr auto kClosing = std::to_array<std::string_view>(
    {"al",   "apr", "assn", "aug",   "ave",  "blvd", "bros", "co",  "corp", "dec",  "dept",
     "dist", "est", "etc",  "feb",   "govt", "inc",  "intl", "jan", "jr",   "jul",  "jun",
     "llc",  "lp",  "ltd",  "mar",   "natl", "nov",  "oct",  "pty", "sep",  "sept", "sr",
     "st",   "thu", "thur", "thurs", "tue",  "tues", "univ", "wed"});
static_assert(sorted(kClosing));

constexpr auto kPrefixes = std::to_array<std::string_view>(
    {"anti",  "bi",    "co",    "counter", "cross", "de",    "e",      "ex",     "extra", "hyper",
     "inter", "intra", "macro", "mega",    "meta",  "micro", "mid",    "mini",   "mis",   "multi",
     "neo",   "non",   "post",  "pre",     "pro",   "proto", "pseudo", "psycho", "quasi", "re",
     "semi",  "socio", "sub",   "super",   "tele",  "trans", "ultra",  "un",     "under", "vice"});

constexpr auto kUnits = std::to_array<std::string_view>(
    {"AM",  "B",  "C",  "F",  "GB", "GHz", "K",   "KB",  "M",  "MB", "MHz", "PB", "PM",
     "TB",  "am", "bn", "cm", "ft", "g",   "hrs", "k",   "kg", "km", "kph", "kW", "lb",
     "lbs", "m",  "mg", "mi", "ml", "mm",  "mn",  "mph", "pm", "tn", "x",   "yr", "yrs"});

constexpr auto kStarters = std::to_array<std::string_view>(
    {"a",       "about",     "according", "after",     "all",     "also",    "although", "among",
     "an",      "and",       "another",   "any",       "as",      "asked",   "at",       "because",
     "before",  "both",      "but",       "by",        "despite", "during",  "each",     "earlier",
     "even",    "every",     "first",     "following", "for",     "from",    "given",    "he",
     "her",     "here",      "his",       "how",       "however", "i",       "if",       "in",
     "instead", "is",        "it",        "its",       "just",    "last",    "later",    "like",
     "many",    "meanwhile", "more",      "moreover",  "most",    "my",      "neither",  "no",
     "nor",     "not",       "now",       "of",        "on",      "once",    "one",      "only",
     "or",      "other",     "our",       "over",      "s/he",    "several", "she",      "since",
     "so",      "some",      "still",     "such",      "than",    "that",    "the",      "their",
     "then",    "there",     "these",     "they",      "this",    "those",   "though",   "through",
     "thus",    "to",        "today",     "under",     "unlike",  "until",   "we",       "were",
     "what",    "when",      "where",     "whether",   "which",   "while",   "who",      "whose",
     "why",     "will",      "with",      "within",    "without", "yes",     "yet",      "you",
     "your"});

}  // namespace

bool is_leading_abbreviation(std::string_view lower) { return contains(kLeading, lower); }
bool is_closing_abbreviation(std::string_view lower) { return contains(kClosing, lower); }
bool is_hyphen_prefix(std::string_view lower) {
  return std::ranges::find(kPrefixes, lower) != kPrefixes.end();
}
bool is_unit(std::string_view form) { return std::ranges::find(kUnits, form) != kUnits.end(); }
bool is_sentence_starter(std::string_view lower) {
  return std::ranges::find(kStarters, lower) != kStarters.end();
}

std::size_t contraction_split(std::string_view form) {
  struct Contraction {
    std::string_view word;
    std::size_t first;
  };
  static constexpr auto kContractions = std::to_array<Contraction>(
      {{"cannot", 3},   {"gonna", 3}, {"gotta", 3},  {"wanna", 3}, {"alot", 1},    {"cant", 2},
       {"dont", 2},     {"wont", 2},  {"aint", 2},   {"didnt", 3}, {"isnt", 2},    {"doesnt", 4},
       {"wasnt", 3},    {"arent", 3}, {"havent", 4}, {"hasnt", 3}, {"wouldnt", 5}, {"couldnt", 5},
       {"shouldnt", 6}, {"im", 1},    {"ive", 1},    {"youre", 3}, {"youve", 3},   {"theyre", 4},
       {"thats", 4},    {"whats", 4}, {"theres", 5}});
  // Most words are told by their size and last letter already.
  static constexpr std::size_t kLongest = 8;
  static constexpr std::string_view kLastLetters = "aemstAEMST";
  static_assert(std::ranges::all_of(kContractions, [](const Contraction& c) {
    return c.word.size() <= kLongest && kLastLetters.find(c.word.back()) != kLastLetters.npos;
  }));
  if (form.empty() || form.size() > kLongest || kLastLetters.find(form.back()) == kLastLetters.npos)
    return 0;
  const auto found = std::ranges::find(kContractions, lower_case(form), &Contraction::word);
  return found == kContractions.end() ? 0 : found->first;
}

}  // namespace demarche::text
