// SPDX-License-Identifier: Apache-2.0
#include "made.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "recase.h"
#include "text/letters.h"

namespace demarche::train {
namespace {

using syntax::Deprel;
using syntax::Upos;
using syntax::Xpos;

constexpr int kLongestHeadline = 30;

std::size_t at(int i) { return static_cast<std::size_t>(i); }

Deprel label(const Example& e, int i) { return static_cast<Deprel>(e.labels[at(i)]); }
Xpos xpos(const Example& e, int i) { return static_cast<Xpos>(e.xpos[at(i)]); }
Upos upos(const Example& e, int i) { return static_cast<Upos>(e.upos[at(i)]); }
const std::string& lemma(const Example& e, int i) { return e.lemmas[at(i)]; }

bool has_child(const Example& e, int head) {
  return std::ranges::find(e.heads, head) != e.heads.end();
}

int root_of(const Example& e) {
  return static_cast<int>(std::ranges::find(e.heads, e.size()) - e.heads.begin());
}

bool is_subject(const Example& e, int i, int verb) {
  return e.heads[at(i)] == verb && i < verb &&
         (label(e, i) == Deprel::kNsubj || label(e, i) == Deprel::kNsubjPass);
}

bool is_noun(const Example& e, int i) {
  return upos(e, i) == Upos::kNoun || upos(e, i) == Upos::kPropn;
}

bool is_finite(Xpos tag) { return tag == Xpos::kVbd || tag == Xpos::kVbz || tag == Xpos::kVbp; }

bool is_auxiliary(const Example& e, int i, int verb) {
  return e.heads[at(i)] == verb && (label(e, i) == Deprel::kAux ||
                                    label(e, i) == Deprel::kAuxPass || label(e, i) == Deprel::kCop);
}

void raise_first(Example& e) {
  char& c = e.forms.front().front();
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
}

/// One word of a sentence that is made.
struct Made {
  const char* form;
  const char* lemma;
  Upos upos;
  Xpos xpos;
  int head;
  Deprel label;
};

void push(Example& e, const Made& word) {
  e.forms.emplace_back(word.form);
  e.lemmas.emplace_back(word.lemma);
  e.upos.push_back(static_cast<int>(word.upos));
  e.xpos.push_back(static_cast<int>(word.xpos));
  e.heads.push_back(word.head);
  e.labels.push_back(static_cast<int>(word.label));
}

void push(Example& to, const Example& from, std::size_t i, int head) {
  to.forms.push_back(from.forms[i]);
  to.lemmas.push_back(from.lemmas[i]);
  to.upos.push_back(from.upos[i]);
  to.xpos.push_back(from.xpos[i]);
  to.heads.push_back(head);
  to.labels.push_back(from.labels[i]);
}

/// The example with words put before word `place`; the heads of the new words are those of the new
/// sentence.
Example with_inserted(const Example& e, int place, const Example& words) {
  Example out;
  for (int i = 0; i <= e.size(); ++i) {
    if (i == place)
      for (std::size_t k = 0; k < words.forms.size(); ++k) push(out, words, k, words.heads[k]);
    if (i == e.size()) break;
    const int head = e.heads[at(i)];
    push(out, e, at(i), head >= place ? head + words.size() : head);
  }
  return out;
}

/// The subject of the root where that comes before it and is a noun; -1 without such.
int subject_of(const Example& e, int root) {
  for (int i = root; i-- > 0;)
    if (is_subject(e, i, root) && is_noun(e, i)) return i;
  return -1;
}

bool is_below(const Example& e, int i, int top) {
  while (i != top && i < e.size()) i = e.heads[at(i)];
  return i == top;
}

/// What a headline makes of one verb and its auxiliaries. False if it would make no headline.
bool shorten_verb(Example& e, int verb, Xpos present, const VerbForms& verbs,
                  std::vector<bool>& dropped) {
  bool be = false;
  bool have = false;
  for (int i = 0; i < e.size(); ++i) {
    if (e.heads[at(i)] == verb && (lemma(e, i) == "not" || lemma(e, i) == "n't")) return false;
    if (!is_auxiliary(e, i, verb)) continue;
    if (lemma(e, i) == "be" || (lemma(e, i) == "have" && i < verb)) {
      if (has_child(e, i)) return false;
      (lemma(e, i) == "be" ? be : have) = true;
      dropped[at(i)] = true;
    } else if (text::lower_case(e.forms[at(i)]) == "will") {
      e.forms[at(i)] = e.lemmas[at(i)] = "to";
      e.upos[at(i)] = static_cast<int>(Upos::kPart);
      e.xpos[at(i)] = static_cast<int>(Xpos::kTo);
      e.labels[at(i)] = static_cast<int>(Deprel::kMark);
      return true;
    } else {
      return false;
    }
  }
  const bool past = xpos(e, verb) == Xpos::kVbd || (have && !be && xpos(e, verb) == Xpos::kVbn);
  if (!past) return true;
  const std::string form = verbs.find(lemma(e, verb), present);
  if (form.empty()) return false;
  e.forms[at(verb)] = form;
  e.xpos[at(verb)] = static_cast<int>(present);
  return true;
}

/// Another verb for one with an object, of those that can be nouns too.
void put_other_verb(Example& e, int verb, const VerbForms& verbs, Random& random) {
  bool has_object = false;
  for (int i = 0; i < e.size(); ++i) {
    if (e.heads[at(i)] != verb) continue;
    const Deprel l = label(e, i);
    if (l == Deprel::kObj) has_object = true;
    if (l == Deprel::kXcomp || l == Deprel::kCcomp || l == Deprel::kCompoundPrt) return;
  }
  if (!has_object) return;
  const std::string& other = verbs.any_that_is_noun_too(random);
  e.forms[at(verb)] = verbs.find(other, xpos(e, verb));
  e.lemmas[at(verb)] = other;
}

/// "US, UK accuse": a comma for the "and" between nouns.
void shorten_coordination(Example& e, std::vector<bool>& dropped) {
  for (int i = 1; i < e.size(); ++i) {
    if (label(e, i) != Deprel::kCc || lemma(e, i) != "and" || !is_noun(e, e.heads[at(i)])) continue;
    if (lemma(e, i - 1) == ",") dropped[at(i - 1)] = true;
    e.forms[at(i)] = e.lemmas[at(i)] = ",";
    e.upos[at(i)] = static_cast<int>(Upos::kPunct);
    e.xpos[at(i)] = static_cast<int>(Xpos::kComma);
    e.labels[at(i)] = static_cast<int>(Deprel::kPunct);
  }
}

}  // namespace

VerbForms::VerbForms(const std::vector<Example>& examples, const std::vector<WordForm>& dictionary,
                     const syntax::Lexicon& lexicon) {
  std::map<std::pair<std::string, int>, std::map<std::string, int>> counts;
  for (const Example& e : examples)
    for (int i = 0; i < e.size(); ++i)
      if (upos(e, i) == Upos::kVerb)
        ++counts[{lemma(e, i), e.xpos[at(i)]}][text::lower_case(e.forms[at(i)])];
  for (const auto& [key, forms] : counts)
    forms_[key] =
        std::ranges::max_element(forms, {}, [](const auto& f) { return f.second; })->first;
  for (const WordForm& form : dictionary) {
    forms_.emplace(std::pair(form.lemma, static_cast<int>(form.xpos)), form.form);
    if (form.xpos == Xpos::kVbz && (lexicon.describe(form.lemma) & syntax::kDictionaryNoun) != 0)
      noun_too_.push_back(form.lemma);
  }
}

const std::string& VerbForms::any_that_is_noun_too(Random& random) const {
  return noun_too_[random() % noun_too_.size()];
}

std::string VerbForms::find(const std::string& verb, Xpos tag) const {
  const auto found = forms_.find({verb, static_cast<int>(tag)});
  if (found != forms_.end()) return found->second;
  return tag == Xpos::kVbp ? verb : std::string();
}

std::optional<Example> made_headline(const Example& example, const VerbForms& verbs,
                                     Random& random) {
  if (example.size() < 4 || example.size() > kLongestHeadline) return std::nullopt;
  Example e = example;
  const int root = root_of(e);
  const int subject = subject_of(e, root);
  bool finite = is_finite(xpos(e, root));
  for (int i = 0; i < root; ++i) finite = finite || is_auxiliary(e, i, root);
  if (subject < 0 || !finite) return std::nullopt;
  bool plural = xpos(e, subject) == Xpos::kNns || xpos(e, subject) == Xpos::kNnps;
  for (int i = subject + 1; i < root; ++i)
    plural = plural || (e.heads[at(i)] == subject && label(e, i) == Deprel::kConj);
  const Xpos present = plural ? Xpos::kVbp : Xpos::kVbz;

  std::vector<bool> dropped(e.forms.size(), false);
  for (int i = root; i < e.size(); ++i)
    if (i == root || (e.heads[at(i)] == root && label(e, i) == Deprel::kConj && !is_noun(e, i)))
      if (!shorten_verb(e, i, present, verbs, dropped)) return std::nullopt;
  if (xpos(e, root) == present && random.uniform() < 0.3F) put_other_verb(e, root, verbs, random);
  const bool commas = random.uniform() < 0.6F;
  if (commas) shorten_coordination(e, dropped);
  for (int i = 0; i < e.size(); ++i) {
    const bool article =
        label(e, i) == Deprel::kDet && (lemma(e, i) == "the" || lemma(e, i) == "a");
    const bool that = label(e, i) == Deprel::kMark && lemma(e, i) == "that";
    const bool stop = i + 1 == e.size() && lemma(e, i) == ".";
    if ((article || that || stop) && !has_child(e, i)) dropped[at(i)] = true;
  }
  e = without(e, dropped);
  raise_first(e);
  const float draw = random.uniform();
  return recased(std::move(e), draw < 0.4F    ? Case::kTitle
                               : draw < 0.45F ? Case::kCapitals
                                              : Case::kAsIs);
}

std::optional<Example> made_list(const Example& example, Random& random) {
  static constexpr std::array<const char*, 28> kStates = {
      "US",      "UK",      "EU",     "Netherlands", "U.S.",   "Canada",  "Australia",
      "Japan",   "France",  "Norway", "Germany",     "Poland", "Estonia", "Ukraine",
      "Israel",  "Iran",    "China",  "Russia",      "India",  "Italy",   "Latvia",
      "Finland", "Denmark", "Turkey", "Spain",       "Taiwan", "Sweden",  "Lithuania"};
  constexpr std::size_t kWithArticle = 5;  // the first ones
  const int root = root_of(example);
  std::vector<int> names;
  for (int i = 0; i < example.size(); ++i) {
    if (upos(example, i) != Upos::kPropn || has_child(example, i)) continue;
    const Deprel l = label(example, i);
    const bool subject = is_subject(example, i, root);
    if (l == Deprel::kObj || (subject && xpos(example, root) == Xpos::kVbd)) names.push_back(i);
  }
  if (names.empty()) return std::nullopt;
  const int name = names[random() % names.size()];
  Example e = example;
  const std::size_t count = 2 + random() % 4;
  const bool oxford = random.uniform() < 0.3F;
  const bool articles = random.uniform() < 0.7F;
  std::size_t state = random() % kStates.size();
  const auto takes_article = [&](std::size_t s) { return articles && s < kWithArticle; };
  const bool leads = takes_article(state);
  const int first = name + (leads ? 1 : 0);
  e.forms[at(name)] = e.lemmas[at(name)] = kStates[state];
  e.xpos[at(name)] = static_cast<int>(Xpos::kNnp);
  Example rest;
  int next = first + 1;  // where the next word will stand
  const auto more = [&](const Made& word) {
    push(rest, word);
    ++next;
  };
  for (std::size_t k = 1; k < count; ++k) {
    state = (state + 1 + random() % 6) % kStates.size();
    const bool last = k + 1 == count;
    const bool comma = !last || (oxford && count > 2);
    const bool article = takes_article(state);
    const int conjunct = next + (comma ? 1 : 0) + (last ? 1 : 0) + (article ? 1 : 0);
    if (comma) more({",", ",", Upos::kPunct, Xpos::kComma, conjunct, Deprel::kPunct});
    if (last) more({"and", "and", Upos::kCconj, Xpos::kCc, conjunct, Deprel::kCc});
    if (article) more({"the", "the", Upos::kDet, Xpos::kDt, conjunct, Deprel::kDet});
    more({kStates[state], kStates[state], Upos::kPropn, Xpos::kNnp, first, Deprel::kConj});
  }
  if (leads) {
    Example article;
    push(article, {"the", "the", Upos::kDet, Xpos::kDt, first, Deprel::kDet});
    e = with_inserted(e, name, article);
  }
  e = with_inserted(e, first + 1, rest);
  raise_first(e);
  return e;
}

std::optional<Example> made_dateline(const Example& example, Random& random) {
  static constexpr std::array<const char*, 16> kCities = {
      "LONDON", "WASHINGTON", "Moscow", "Kyiv",   "Beijing", "BRUSSELS", "Berlin",  "TOKYO",
      "Paris",  "OSLO",       "Seoul",  "TEHRAN", "Tallinn", "SYDNEY",   "Jakarta", "OTTAWA"};
  static constexpr std::array<const char*, 6> kMonths = {"January", "May", "Aug",
                                                         "Dec",     "Oct", "July"};
  static constexpr std::array<const char*, 4> kDays = {"3", "12", "19", "27"};
  static constexpr std::array<const char*, 4> kAgencies = {"Reuters", "AP", "AFP", "CNN"};
  static constexpr std::array<const char*, 4> kDashes = {"-", "–", "—", "--"};
  const int root = root_of(example);
  if (upos(example, root) != Upos::kVerb || example.size() < 8) return std::nullopt;
  const char* const city = kCities[random() % kCities.size()];
  Example words;
  const auto more = [&](const Made& word) { push(words, word); };
  const auto next = [&] { return words.size(); };
  more({city, city, Upos::kPropn, Xpos::kNnp, 0, Deprel::kDep});
  if (random.uniform() < 0.3F) {
    const char* const month = kMonths[random() % kMonths.size()];
    const char* const day = kDays[random() % kDays.size()];
    more({",", ",", Upos::kPunct, Xpos::kComma, next() + 1, Deprel::kPunct});
    more({month, month, Upos::kPropn, Xpos::kNnp, 0, Deprel::kNmodUnmarked});
    more({day, day, Upos::kNum, Xpos::kCd, next() - 1, Deprel::kNummod});
  }
  if (random.uniform() < 0.4F) {
    const char* const agency = kAgencies[random() % kAgencies.size()];
    const int place = next() + 1;
    more({"(", "(", Upos::kPunct, Xpos::kLrb, place, Deprel::kPunct});
    more({agency, agency, Upos::kPropn, Xpos::kNnp, 0, Deprel::kParataxis});
    more({")", ")", Upos::kPunct, Xpos::kRrb, place, Deprel::kPunct});
  }
  const char* const dash = kDashes[random() % kDashes.size()];
  more({dash, dash, Upos::kPunct, Xpos::kColon, 0, Deprel::kPunct});
  words.heads.front() = root + next();
  return with_inserted(example, 0, words);
}

std::optional<Example> made_reduced_relative(const Example& example) {
  Example e = example;
  std::vector<bool> dropped(e.forms.size(), false);
  bool any = false;
  for (int verb = 0; verb < e.size(); ++verb) {
    if (label(e, verb) != Deprel::kAclRelcl || xpos(e, verb) != Xpos::kVbn) continue;
    int pronoun = -1;
    bool passive = false;
    bool fit = true;
    std::vector<int> out;
    for (int i = 0; i < e.size(); ++i) {
      if (e.heads[at(i)] != verb) continue;
      const Deprel l = label(e, i);
      if (l == Deprel::kNsubjPass && upos(e, i) == Upos::kPron && !has_child(e, i)) pronoun = i;
      if (l == Deprel::kAuxPass && lemma(e, i) == "be") passive = true;
      if (l == Deprel::kAux || l == Deprel::kAuxPass) {
        fit = fit && (lemma(e, i) == "be" || lemma(e, i) == "have") && !has_child(e, i);
        out.push_back(i);
      }
      if (lemma(e, i) == "not" || lemma(e, i) == "n't") fit = false;
    }
    if (pronoun < 0 || !passive || !fit) continue;
    out.push_back(pronoun);
    for (const int i : out) dropped[at(i)] = true;
    e.labels[at(verb)] = static_cast<int>(Deprel::kAcl);
    any = true;
  }
  if (!any) return std::nullopt;
  return without(e, dropped);
}

Participles::Participles(const std::vector<Example>& examples) {
  constexpr int kLongest = 9;
  for (const Example& e : examples)
    for (int verb = 0; verb < e.size(); ++verb) {
      if (xpos(e, verb) != Xpos::kVbn || upos(e, verb) != Upos::kVerb) continue;
      if (label(e, verb) != Deprel::kAcl && label(e, verb) != Deprel::kRoot &&
          label(e, verb) != Deprel::kAclRelcl)
        continue;
      int end = verb + 1;
      while (end < e.size() && upos(e, end) != Upos::kPunct && upos(e, end) != Upos::kCconj &&
             is_below(e, end, verb))
        ++end;
      Example phrase;
      bool whole = end - verb >= 2 && end - verb <= kLongest;
      for (int i = verb; i < end && whole; ++i) {
        const int head = e.heads[at(i)];
        whole = i == verb || (head >= verb && head < end);
        push(phrase, e, at(i), i == verb ? 0 : head - verb);
      }
      const bool said_of =
          whole && (label(e, verb + 1) == Deprel::kCase || label(e, verb) == Deprel::kAcl);
      if (!said_of) continue;
      phrase.labels.front() = static_cast<int>(Deprel::kAcl);
      phrases_.push_back(std::move(phrase));
    }
}

std::optional<Example> Participles::put_behind_subject(const Example& example,
                                                       Random& random) const {
  const int root = root_of(example);
  const int subject = subject_of(example, root);
  if (subject < 0 || phrases_.empty()) return std::nullopt;
  int next = subject + 1;  // what follows the subject: the verb or its auxiliary
  while (next < root && is_below(example, next, subject)) {
    if (upos(example, next) == Upos::kPunct || upos(example, next) == Upos::kVerb)
      return std::nullopt;
    ++next;
  }
  if (next != root && !is_auxiliary(example, next, root)) return std::nullopt;
  Example phrase = phrases_[random() % phrases_.size()];
  for (int& head : phrase.heads) head += next;
  phrase.heads.front() = subject;
  return with_inserted(example, next, phrase);
}

}  // namespace demarche::train
