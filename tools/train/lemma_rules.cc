// SPDX-License-Identifier: Apache-2.0
#include "lemma_rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "syntax/lemmatizer.h"

namespace demarche::train {
namespace {

using syntax::Xpos;

constexpr std::size_t kLongestEnding = 6;

/// Cut so many bytes, then append.
using Script = std::pair<std::size_t, std::string>;
using Votes = std::map<Script, std::size_t>;

/// Tags of words whose endings change; all others learn whole words only.
bool inflects(Xpos xpos) {
  constexpr Xpos kInflecting[] = {Xpos::kNns, Xpos::kVbd, Xpos::kVbn, Xpos::kVbg, Xpos::kVbz,
                                  Xpos::kJjr, Xpos::kJjs, Xpos::kRbr, Xpos::kRbs};
  return std::ranges::find(kInflecting, xpos) != std::end(kInflecting);
}

Script script_of(std::string_view word, std::string_view lemma) {
  std::size_t same = 0;
  while (same < std::min(word.size(), lemma.size()) && word[same] == lemma[same]) ++same;
  return {word.size() - same, std::string(lemma.substr(same))};
}

const Votes::value_type& winner(const Votes& votes) {
  return *std::max_element(votes.begin(), votes.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
}

/// The distinct words of one XPOS with the script that most of their tokens want.
std::map<std::string, Script> decide_words(const std::vector<LemmaExample>& examples, Xpos xpos) {
  std::map<std::string, Votes> votes;
  for (const LemmaExample& example : examples) {
    if (example.xpos != xpos || example.lemma == "_" || xpos == Xpos::kNnp) continue;
    const std::string word = syntax::lemma_base(example.form, xpos);
    ++votes[word][script_of(word, example.lemma)];
  }
  std::map<std::string, Script> words;
  for (const auto& [word, scripts] : votes) words.emplace(word, winner(scripts).first);
  return words;
}

void write_rule(Xpos xpos, const std::string& ending, const Script& script, std::string& out) {
  out += std::string(name(xpos)) + '\t' + ending + '\t' + std::to_string(script.first) + '\t' +
         script.second + '\n';
}

void learn_xpos(const std::map<std::string, Script>& words, Xpos xpos, std::string& out) {
  std::map<std::string, Votes> endings;  // each word votes once for each of its endings
  for (const auto& [word, script] : words)
    for (std::size_t n = 1; n <= std::min(word.size(), kLongestEnding); ++n)
      ++endings[word.substr(word.size() - n)][script];

  std::map<std::string, Script> rules;
  const auto decide = [&rules](const std::string& word) -> std::optional<Script> {
    for (std::size_t n = std::min(word.size(), kLongestEnding) + 1; n-- > 0;)
      if (const auto rule = rules.find(word.substr(word.size() - n)); rule != rules.end())
        return rule->second;
    return std::nullopt;
  };
  if (!inflects(xpos)) endings.clear();
  endings[""] = {{Script(), 1}};  // no known ending: as it is
  // From short endings to long ones: a rule only where it changes what the shorter ones say.
  for (std::size_t n = 0; n <= kLongestEnding; ++n) {
    for (const auto& [ending, votes] : endings) {
      const auto& [script, count] = winner(votes);
      if (ending.size() != n || (n > 0 && count < 2) || decide(ending) == script) continue;
      rules.emplace(ending, script);
      write_rule(xpos, ending, script, out);
    }
  }
  for (const auto& [word, script] : words)
    if (decide(word) != script) write_rule(xpos, '^' + word, script, out);
}

}  // namespace

std::string learn_lemma_rules(const std::vector<LemmaExample>& examples) {
  std::string out;
  for (std::size_t i = 0; i < syntax::kXposNames.size(); ++i) {
    const auto xpos = static_cast<Xpos>(i);
    if (const auto words = decide_words(examples, xpos); !words.empty())
      learn_xpos(words, xpos, out);
  }
  return out;
}

}  // namespace demarche::train
