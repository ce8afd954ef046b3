// SPDX-License-Identifier: Apache-2.0
#include "mention/view.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/code_point.h"
#include "text/letters.h"

namespace demarche::mention {
namespace {

Shape shape_of(std::string_view form) {
  int letters = 0;
  int upper = 0;
  int lower = 0;
  bool first_upper = false;
  bool first_digit = false;
  bool first = true;
  for (std::size_t at = 0; at < form.size();) {
    const text::CharKind kind = text::kind_of(text::next_code_point(form, at));
    if (first) {
      first_upper = kind == text::CharKind::kUpper;
      first_digit = kind == text::CharKind::kDigit;
      first = false;
    }
    if (!text::is_letter(kind)) continue;
    ++letters;
    if (kind == text::CharKind::kUpper) ++upper;
    if (kind == text::CharKind::kLower) ++lower;
  }
  if (first_digit) return upper > 0 ? Shape::kMixed : Shape::kNumber;
  if (letters == 0) return Shape::kOther;
  if (first_upper) return lower == 0 && letters > 1 ? Shape::kUpper : Shape::kCapital;
  if (upper > 0) return Shape::kMixed;
  return lower > 0 ? Shape::kLower : Shape::kOther;
}

/// Taggers leave names in the plural as they are: "Departments".
void make_singular(std::string& lemma) {
  if (lemma.size() < 4 || lemma.back() != 's' || lemma.ends_with("ss") || lemma.ends_with("us"))
    return;
  const bool ies = lemma.ends_with("ies");
  lemma.resize(lemma.size() - (ies ? 3 : 1));
  if (ies) lemma += 'y';
}

/// No full stop, and more than two thirds of the longer words begin with a capital.
bool is_headline(const View& view, text::Sentence sentence) {
  const std::string_view last = view.form(sentence.end - 1);
  if (last == "." || last == "”" || last == "\"") return false;  // headlines have no full stop
  constexpr std::uint32_t kShortWord = 3;
  int words = 0;
  int capitals = 0;
  for (TokenId t = sentence.begin; t < sentence.end; ++t) {
    if (view.span(t).size() <= kShortWord || view.shape(t) == Shape::kOther ||
        view.shape(t) == Shape::kNumber)
      continue;
    ++words;
    if (view.is_capital(t)) ++capitals;
  }
  return words >= 4 && 3 * capitals >= 2 * words + 1;
}

}  // namespace

std::optional<std::size_t> number_of(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kNumbers = {
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  if (is_one_of(word, {"both", "pair", "duo"})) return 2;
  if (word == "trio") return 3;
  if (word == "quartet") return 4;
  if (word.size() == 1 && word[0] >= '2' && word[0] <= '9')
    return static_cast<std::size_t>(word[0] - '0');
  const auto found = std::ranges::find(kNumbers, word);
  if (found == kNumbers.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kNumbers.begin()) + 2;
}

View::View(const text::Document& document, const text::Tokens& tokens, const syntax::Syntax& syntax,
           const knowledge::Gazetteer& gazetteer)
    : document_(document), tokens_(tokens), syntax_(syntax), gazetteer_(gazetteer) {
  const TokenId count = size();
  lower_.reserve(count);
  lemma_.reserve(count);
  shape_.reserve(count);
  child_begin_.assign(count + 1, 0);
  for (TokenId t = 0; t < count; ++t) {
    lower_.push_back(text::lower_case(form(t)));
    lemma_.push_back(text::lower_case(syntax.lemma(t)));
    if (word(t).xpos == Xpos::kNnps) make_singular(lemma_.back());
    classes_.push_back(gazetteer.classes_of(lower_.back()));
    written_classes_.push_back(form(t) == lower_.back() ? classes_.back()
                                                        : gazetteer.classes_of(form(t)));
    if (lemma_.back() != lower_.back()) classes_.back().add(gazetteer.classes_of(lemma_.back()));
    shape_.push_back(shape_of(form(t)));
    if (head(t) != kNoToken) ++child_begin_[head(t) + 1];
  }
  for (TokenId t = 0; t < count; ++t) child_begin_[t + 1] += child_begin_[t];
  children_.resize(child_begin_[count]);
  std::vector<TokenId> next(child_begin_.begin(), child_begin_.end() - 1);
  for (TokenId t = 0; t < count; ++t)
    if (head(t) != kNoToken) children_[next[head(t)]++] = t;
  find_subtrees();
  sentence_.resize(count);
  for (std::uint32_t s = 0; s < tokens.sentences.size(); ++s)
    for (TokenId t = tokens.sentences[s].begin; t < tokens.sentences[s].end; ++t) sentence_[t] = s;
  for (const text::Sentence& sentence : tokens.sentences)
    headline_.push_back(is_headline(*this, sentence));
}

/// From the leaves upwards, each token once all below it is known.
void View::find_subtrees() {
  subtree_.reserve(size());
  std::vector<TokenId> waiting(size(), 0);
  std::vector<TokenId> ready;
  for (TokenId t = 0; t < size(); ++t) {
    subtree_.push_back({t, t + 1});
    waiting[t] = static_cast<TokenId>(children(t).size());
    if (waiting[t] == 0) ready.push_back(t);
  }
  while (!ready.empty()) {
    const TokenId t = ready.back();
    ready.pop_back();
    const TokenId up = head(t);
    if (up == kNoToken) continue;
    subtree_[up].begin = std::min(subtree_[up].begin, subtree_[t].begin);
    subtree_[up].end = std::max(subtree_[up].end, subtree_[t].end);
    if (--waiting[up] == 0) ready.push_back(up);
  }
}

std::span<const TokenId> View::children(TokenId token) const {
  return std::span(children_).subspan(child_begin_[token],
                                      child_begin_[token + 1] - child_begin_[token]);
}

TokenId View::child(TokenId token, Deprel relation) const {
  for (const TokenId c : children(token))
    if (deprel(c) == relation) return c;
  return kNoToken;
}

std::string_view View::preposition(TokenId token) const {
  for (const TokenId c : children(token))
    if (deprel(c) == Deprel::kCase && c < token && lower(c) != "'s") return lower(c);
  return {};
}

TokenId View::head_of(TokenId begin, TokenId end) const {
  TokenId found = kNoToken;
  for (TokenId t = begin; t < end; ++t) {
    if (head(t) != kNoToken && head(t) >= begin && head(t) < end) continue;
    switch (deprel(t)) {
      case Deprel::kCompound:
      case Deprel::kFlat:
      case Deprel::kAmod:
      case Deprel::kDet:
      case Deprel::kCase:
      case Deprel::kPunct:
      case Deprel::kAppos:
      case Deprel::kNummod:
      case Deprel::kCc:
      case Deprel::kNmodDesc:
        found = t;  // if there is no better one
        break;
      default:
        return t;
    }
  }
  return found == kNoToken ? end - 1 : found;
}

}  // namespace demarche::mention
