// SPDX-License-Identifier: Apache-2.0
#include "extract/speech.h"

#include <algorithm>
#include <string_view>

#include "extract/actors.h"
#include "extract/control.h"

namespace demarche::extract {
namespace {

/// Where quotations open and close; plain marks alternate within a paragraph.
std::vector<bool> inside_quotation(const Tree& tree) {
  const auto& view = tree.view();
  std::vector<bool> inside(tree.size(), false);
  bool open = false;
  std::uint32_t previous_end = 0;
  for (TokenId t = 0; t < tree.size(); ++t) {
    const text::Span span = view.tokens.tokens[t].span;
    const std::string_view gap = view.document.text({previous_end, span.begin});
    if (gap.find('\n') != std::string_view::npos) open = false;
    previous_end = span.end;
    const std::string_view form = tree.form(t);
    const bool mark = tree.word(t).upos == Upos::kPunct;  // no apostrophe
    const bool before = gap.empty() && t > 0;
    const bool after = t + 1 < tree.size() && view.tokens.tokens[t + 1].span.begin == span.end;
    if (form == "“" || form == "‘" || (form == "'" && mark && !before && after))
      open = true;
    else if (form == "”" || (form == "’" && mark) || (form == "'" && mark && before && !after))
      open = false;
    else if (form == "\"" || form == "''" || form == "``")
      open = !open;
    inside[t] = open;
  }
  return inside;
}

/// Who is said behind a quotation to have said it, wherever the tree hangs that: "..., if at all,”
/// the mission said".
TokenId closing_speaker(const Tree& tree, const std::vector<bool>& inside,
                        const text::Sentence& sentence) {
  if (!inside[sentence.begin]) return kNoToken;
  for (TokenId t = sentence.end; t-- > sentence.begin && !inside[t];)
    if (is_reporting(tree, t)) return subject_of(tree, t);
  return kNoToken;
}

/// Who opens a quotation that a sentence leaves open: "replied, saying that “the story is false.".
TokenId opener(const Tree& tree, const std::vector<bool>& inside, const text::Sentence& sentence) {
  if (!inside[sentence.end - 1]) return kNoToken;
  for (TokenId t = sentence.end; t-- > sentence.begin;)
    if (!inside[t] && is_reporting(tree, t)) return doer_of(tree, t);
  return kNoToken;
}

/// Whether a quotation runs through a sentence.
bool is_quoted(const std::vector<bool>& inside, const text::Sentence& sentence) {
  return inside[sentence.begin] && inside[sentence.begin + (sentence.end - sentence.begin) / 2];
}

std::vector<TokenId> speakers_in(const Tree& tree, const std::vector<bool>& inside) {
  const auto& sentences = tree.view().tokens.sentences;
  std::vector<TokenId> speakers(sentences.size(), kNoToken);
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TokenId root = tree.root(static_cast<std::uint32_t>(s));
    std::vector<TokenId> own;
    if (own_speaker(tree, root, own))
      speakers[s] = own.front();
    else if (const TokenId closer = closing_speaker(tree, inside, sentences[s]); closer != kNoToken)
      speakers[s] = closer;
    else if (const TokenId before = opener(tree, inside, sentences[s]); before != kNoToken)
      speakers[s] = before;
    else if (is_reporting(tree, root) && tree.child(root, Deprel::kCcomp) != kNoToken)
      speakers[s] = subject_of(tree, root);
    else if (!is_quoted(inside, sentences[s]) && tree.form(sentences[s].end - 1) == ":" &&
             root != kNoToken)
      speakers[s] = own_subject(tree, root);  // "issued the following statement:"
  }
  return speakers;
}

/// Sentences whose line begins with them, as [begin, end) of each line.
std::vector<std::pair<std::size_t, std::size_t>> lines_of(const Tree& tree) {
  const auto& view = tree.view();
  const auto& sentences = view.tokens.sentences;
  std::vector<std::pair<std::size_t, std::size_t>> lines;
  std::uint32_t previous_end = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const std::uint32_t begin = view.tokens.tokens[sentences[s].begin].span.begin;
    const bool breaks =
        view.document.text({previous_end, begin}).find('\n') != std::string_view::npos;
    if (lines.empty() || breaks) lines.emplace_back(s, s);
    lines.back().second = s + 1;
    previous_end = view.tokens.tokens[sentences[s].end - 1].span.end;
  }
  return lines;
}

/// Speeches that stand without quotation marks: below a line "The minister said:", and in the
/// transcripts of questions and answers.
class Unquoted {
 public:
  Unquoted(const Tree& tree, const std::vector<bool>& inside, std::vector<TokenId>& result)
      : tree_(tree), inside_(inside), result_(result), lines_(lines_of(tree)) {}

  void find() {
    const auto labels =
        std::ranges::count_if(lines_, [&](const auto& line) { return has_label(line.first); });
    bool transcript = false;  // somebody was named before a colon, as others are too
    TokenId speaker = kNoToken;
    bool announced = false;  // by the line before, or by the lines of the same speech
    for (const auto& [begin, end] : lines_) {
      if (has_label(begin)) {
        speaker = labelled(begin);
        transcript = labels > 1;  // else a headline: "Okoro: We were hacked"
        announced = false;
      } else if (const TokenId next = announcer(begin, end); next != kNoToken) {
        speaker = next;
        transcript = false;
        announced = true;
        continue;
      } else if (!transcript) {
        if (!announced && !is_first_person(begin, end)) speaker = kNoToken;
        announced = false;
      }
      if (speaker == kNoToken || is_quotation(begin)) continue;
      for (std::size_t s = begin; s < end; ++s)
        if (result_[s] == kNoToken) result_[s] = speaker;
    }
  }

 private:
  static constexpr TokenId kLongestLabel = 4;  // words

  [[nodiscard]] const text::Sentence& sentence(std::size_t s) const {
    return tree_.view().tokens.sentences[s];
  }

  /// Whether a line begins with a name or a letter before a colon: "Q:", "Li Wang:".
  [[nodiscard]] bool has_label(std::size_t s) const {
    const text::Sentence& at = sentence(s);
    TokenId n = 0;
    while (at.begin + n < at.end && n <= kLongestLabel && tree_.form(at.begin + n) != ":") ++n;
    if (n == 0 || n > kLongestLabel || at.begin + n + 1 >= at.end) return false;
    const std::string_view first = tree_.form(at.begin);
    if (n == 1 && (first == "q" || first == "a" || first == "question" || first == "answer"))
      return true;
    const TokenId person = person_at(at.begin);
    return person != kNoToken && tree_.mention_to(at.begin + n - 1) == person;
  }

  /// Whom the label of a line names.
  [[nodiscard]] TokenId labelled(std::size_t s) const {
    const TokenId first = sentence(s).begin;
    const std::string_view form = tree_.form(first);
    if (form == "q" || form == "question") return kNoToken;
    if (form == "a" || form == "answer") return host();
    return person_at(first);
  }

  /// The head of the name of a person that begins here, or kNoToken.
  [[nodiscard]] TokenId person_at(TokenId first) const {
    const TokenId head = tree_.mention_from(first);
    return head != kNoToken && is_person(head) ? head : kNoToken;
  }

  [[nodiscard]] bool is_person(TokenId head) const {
    const auto* mention = tree_.mention(head);
    return mention != nullptr && mention->by_name && mention->entities.size() == 1 &&
           entity(mention->entities.front()).type == knowledge::ActorType::kPerson;
  }

  /// Who answers in a transcript: the first spokesperson whom it names.
  [[nodiscard]] TokenId host() const {
    for (const auto& mention : tree_.view().entities.mentions)
      if (is_person(mention.head) &&
          entity(mention.entities.front()).represents != resolve::kNoEntity)
        return mention.head;
    return kNoToken;
  }

  [[nodiscard]] const resolve::Entity& entity(EntityId id) const {
    return tree_.view().entities.entities[id];
  }

  /// Whom the last sentence of a line says to say what follows it: "Foreign Secretary Okoro said:".
  [[nodiscard]] TokenId announcer(std::size_t begin, std::size_t end) const {
    if (end - begin != 1 || tree_.form(sentence(begin).end - 1) != ":") return kNoToken;
    const TokenId root = tree_.root(static_cast<std::uint32_t>(begin));
    if (root == kNoToken || !is_reporting(tree_, root)) return kNoToken;
    return own_subject(tree_, root);
  }

  [[nodiscard]] bool is_quotation(std::size_t s) const { return inside_[sentence(s).begin]; }

  [[nodiscard]] bool is_first_person(std::size_t begin, std::size_t end) const {
    const TokenId last = sentence(end - 1).end;
    for (TokenId t = sentence(begin).begin; t < last; ++t)
      if (!inside_[t] && tree_.in_class("first-person", t)) return true;
    return false;
  }

  const Tree& tree_;
  const std::vector<bool>& inside_;
  std::vector<TokenId>& result_;
  std::vector<std::pair<std::size_t, std::size_t>> lines_;
};

}  // namespace

bool is_reporting(const Tree& tree, TokenId token) {
  return tree.is_verb(token) &&
         tree.lexicon().modifier("Reporting", tree.lemma_use(token)) != nullptr;
}

bool own_speaker(const Tree& tree, TokenId clause, std::vector<TokenId>& speakers) {
  for (const TokenId c : tree.children(clause)) {
    switch (tree.deprel(c)) {
      case Deprel::kParataxis:
        if (is_reporting(tree, c)) {
          const TokenId subject = tree.is_passive(c) ? doer_of(tree, c) : subject_of(tree, c);
          if (subject == kNoToken) break;
          speakers.push_back(subject);
          return true;
        }
        break;
      case Deprel::kObl:
      case Deprel::kNmod: {
        const std::string word = tree.preposition(c);
        if (word == "according to" || word == "according" || word == "per") {
          speakers.push_back(c);
          return true;
        }
        if (word == "in" && tree.in_class("view", c))  // "in the view of X"
          if (const TokenId viewer = tree.child(c, Deprel::kNmod);
              viewer != kNoToken && tree.preposition(viewer) == "of") {
            speakers.push_back(viewer);
            return true;
          }
        break;
      }
      case Deprel::kAdvcl:
        if (tree.marker(c) == "as" &&
            tree.lexicon().modifier("Reporting", tree.lemma_use(c)) != nullptr &&
            subject_of(tree, c) != kNoToken) {
          speakers.push_back(subject_of(tree, c));
          return true;
        }
        break;
      default:
        break;
    }
  }
  return false;
}

std::vector<TokenId> sentence_speakers(const Tree& tree) {
  return speakers_in(tree, inside_quotation(tree));
}

std::vector<TokenId> speech_speakers(const Tree& tree) {
  const auto& sentences = tree.view().tokens.sentences;
  const std::vector<bool> inside = inside_quotation(tree);
  const std::vector<TokenId> speakers = speakers_in(tree, inside);
  std::vector<TokenId> result(sentences.size(), kNoToken);
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    if (!is_quoted(inside, sentences[s])) continue;
    if (speakers[s] != kNoToken) {
      result[s] = speakers[s];
      continue;
    }
    if (s > 0 && (result[s - 1] != kNoToken || speakers[s - 1] != kNoToken))
      result[s] = result[s - 1] != kNoToken ? result[s - 1] : speakers[s - 1];
    else if (s + 1 < sentences.size())
      result[s] = speakers[s + 1];
  }
  Unquoted(tree, inside, result).find();
  return result;
}

}  // namespace demarche::extract
