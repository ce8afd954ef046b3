// SPDX-License-Identifier: Apache-2.0
// The second half of the tokenizer: words to sentences.
#include "text/tokenize.h"

#include <algorithm>
#include <string>

#include "text/characters.h"
#include "text/closed_class.h"
#include "text/code_point.h"
#include "text/letters.h"
#include "text/words.h"

namespace demarche::text {
namespace {

/// Whether a quotation mark or bracket opens or closes.
enum class Side : std::uint8_t { kNeither, kOpens, kCloses };

class SentenceSplitter {
 public:
  SentenceSplitter(std::string_view text, const std::vector<SpacedToken>& words)
      : text_(text), words_(words) {}

  std::vector<Sentence> split() {
    std::vector<Sentence> sentences;
    const auto size = static_cast<TokenId>(words_.size());
    TokenId begin = 0;
    bool ended = false;   // a mark that ends a sentence came, and only closing marks since
    bool hard = false;    // of these marks one ends a sentence whatever follows
    bool casual = false;  // the sentence began with a small letter
    for (TokenId i = 0; i < size; ++i) {
      const Side side = side_of(i);
      if (i > begin &&
          (breaks_before(i, ended) || separates(i) || follows_dateline(i, begin) ||
           i - begin == kLongestSentence ||
           (ended && side != Side::kCloses && !is_inside_name(i) &&
            (starts_sentence(i, side, hard) || (hard && (casual || follows_plain_mark(i))))))) {
        sentences.push_back({begin, i});
        begin = i;
        sentence_begin_ = i;
        ended = hard = false;
        if (words_[i].gap == Gap::kParagraph) quote_open_ = false;
      }
      if (i == begin) casual = first_kind(i) == CharKind::kLower;
      if (side == Side::kOpens && text(i) == "\"") quote_open_ = true;
      if (side == Side::kCloses) {
        if (text(i) == "\"") quote_open_ = false;
        if (is_emoticon(text(i))) ended = hard = true;
        continue;
      }
      const Ending ending = ending_of(i);
      ended = ending != Ending::kNone;
      hard = ending == Ending::kMark;
    }
    if (begin < size) sentences.push_back({begin, size});
    return sentences;
  }

 private:
  enum class Ending : std::uint8_t { kNone, kAbbreviation, kMark };

  [[nodiscard]] std::string_view text(TokenId i) const {
    return text_.substr(words_[i].span.begin, words_[i].span.size());
  }
  [[nodiscard]] CharKind first_kind(TokenId i) const {
    std::size_t at = 0;
    return kind_of(next_code_point(text(i), at));
  }
  [[nodiscard]] bool spaced(TokenId i) const {
    return i >= words_.size() || words_[i].gap != Gap::kNone;
  }

  [[nodiscard]] Side side_of(TokenId i) const {
    const std::string_view form = text(i);
    if (form == "''") return Side::kCloses;
    if (form == "``") return Side::kOpens;
    if (form == "\"" || form == "'") {
      if (spaced(i) && !spaced(i + 1)) return Side::kOpens;
      if (!spaced(i) && spaced(i + 1)) return Side::kCloses;
      if (form == "'") return Side::kNeither;
      return quote_open_ ? Side::kCloses : Side::kOpens;
    }
    if (is_emoticon(form)) return Side::kCloses;
    if (is_footnote(i) || (i > 0 && is_footnote(i - 1)) || (i > 1 && is_footnote(i - 2)))
      return Side::kCloses;
    switch (first_kind(i)) {
      case CharKind::kOpen:
        return Side::kOpens;
      case CharKind::kClose:
        return Side::kCloses;
      case CharKind::kApostrophe:  // a right single quotation mark
        return form.size() == 3 ? Side::kCloses : Side::kNeither;
      default:
        return Side::kNeither;
    }
  }

  /// Whether "[12]" begins at token `i`: it belongs to the sentence before it.
  [[nodiscard]] bool is_footnote(TokenId i) const {
    return i + 2 < words_.size() && text(i) == "[" && text(i + 2) == "]" &&
           first_kind(i + 1) == CharKind::kDigit;
  }

  [[nodiscard]] static bool is_marks(std::string_view form) {
    return std::ranges::all_of(form, [](char c) { return c == '.' || c == '!' || c == '?'; });
  }

  [[nodiscard]] static bool is_emoticon(std::string_view form) {
    return form.size() >= 2 && form.size() <= 3 && (form[0] == ':' || form[0] == ';') &&
           !is_marks(form.substr(form.size() - 1));
  }

  [[nodiscard]] bool is_address(TokenId i) const {
    const std::string_view form = text(i);
    return form.starts_with("http") || form.starts_with("www.") ||
           (form.find('@') != std::string_view::npos && form.find('.') != std::string_view::npos);
  }

  /// "-----" and the like, drawn between parts of a text; and a new line of which only the address
  /// at the end of the line before is left to tell.
  [[nodiscard]] bool separates(TokenId i) const {
    const auto is_line = [&](TokenId token) {
      const std::string_view form = text(token);
      constexpr std::string_view kLines = "-=_*~#+";
      return form.size() >= 5 && form.find_first_not_of(kLines) == std::string_view::npos;
    };
    return is_line(i) || is_line(i - 1) ||
           (is_address(i - 1) && (is_address(i) || first_kind(i) == CharKind::kUpper));
  }

  /// Whether a dateline stands from `begin` to token `i`, at the start of a line: "Oslo, May 3
  /// (Wire) -", "Oslo, May 3 (Wire)", "OSLO, Norway -", "Portland, OR -", "OSLO:".
  [[nodiscard]] bool follows_dateline(TokenId i, TokenId begin) const {
    constexpr TokenId kLongest = 14;
    constexpr TokenId kLongestPlain = 8;  // without an agency in brackets
    if (i < begin + 2 || i > begin + kLongest ||
        (words_[begin].gap != Gap::kLine && words_[begin].gap != Gap::kParagraph))
      return false;
    const TokenId mark = i - 1;
    const bool dash = is_dash(text(mark)) && spaced(mark) && spaced(i);
    const bool agency = text(mark) == ")";
    if (!dash && !agency && (text(mark) != ":" || !spaced(i))) return false;
    TokenId end = begin;  // of the place and date
    bool comma = false;
    bool all_upper = true;
    for (; end < mark && text(end) != "("; ++end) {
      if (first_kind(end) == CharKind::kLower) return false;  // names, months, days
      comma = comma || text(end) == ",";
      all_upper = all_upper && is_all_upper(text(end));
    }
    if (end == begin) return false;
    if (end < mark && agency)  // without a dash only behind a date, and before a capital
      return comma && end + 3 >= mark && first_kind(end - 1) == CharKind::kDigit &&
             first_kind(i) == CharKind::kUpper;
    if (end < mark) return dash && end + 2 < mark && text(mark - 1) == ")";
    if (!dash) return all_upper;
    return mark < begin + kLongestPlain && (is_all_upper(text(begin)) || comma);
  }

  static bool is_dash(std::string_view form) {
    return form == "-" || form == "--" || form == "\u2013" || form == "\u2014";
  }

  /// A word of three capital letters or more.
  static bool is_all_upper(std::string_view form) {
    constexpr std::size_t kLeast = 3;
    return form.size() >= kLeast &&
           std::ranges::all_of(form, [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  [[nodiscard]] Ending ending_of(TokenId i) const {
    const std::string_view form = text(i);
    if (form == "\u2026" || form == "\u3002") return Ending::kMark;
    // The number of a list: "2. The ..."
    if (form == "." && i > 0 && first_kind(i - 1) == CharKind::kDigit && i - 1 == sentence_begin_)
      return Ending::kNone;
    if (is_marks(form)) return Ending::kMark;
    if ((form == "AM" || form == "PM") && i > 1 && first_kind(i - 1) == CharKind::kDigit)
      // "05/09/2003 10:15 AM" is a heading
      return text(i - 2).find('/') == std::string_view::npos ? Ending::kAbbreviation
                                                             : Ending::kMark;
    if (!form.ends_with('.')) return Ending::kNone;
    const std::string low = lower_case(form.substr(0, form.size() - 1));
    return is_leading_abbreviation(low) || low == "e.g" || low == "i.e" ? Ending::kNone
                                                                        : Ending::kAbbreviation;
  }

  /// Whether token `i` goes on a name that has a full stop within: "TEMP.Heron".
  [[nodiscard]] bool is_inside_name(TokenId i) const {
    if (words_[i].gap != Gap::kNone || first_kind(i) != CharKind::kUpper) return false;
    std::string_view before = text(i - 1);
    if (before == "." && i > 1 && words_[i - 1].gap == Gap::kNone) before = text(i - 2);
    if (before.ends_with('.')) before.remove_suffix(1);
    return is_all_upper(before);
  }

  /// Whether a line break (or the end of a glued piece) before token `i` ends the sentence.
  [[nodiscard]] bool breaks_before(TokenId i, bool ended) const {
    switch (words_[i].gap) {
      case Gap::kParagraph:
        return true;
      case Gap::kLine: {
        if (ended) return true;
        const CharKind kind = first_kind(i);
        const std::string_view form = text(i);
        return kind != CharKind::kLower && form != "," && form != ";" && form != ")";
      }
      default:
        return false;
    }
  }

  /// Whether token `i`, behind a mark that can end a sentence, begins a new one.
  [[nodiscard]] bool starts_sentence(TokenId i, Side side, bool hard) const {
    const std::string_view form = text(i);
    const CharKind kind = first_kind(i);
    if (is_short_report(i)) return false;
    if (!hard) return kind == CharKind::kUpper && is_sentence_starter(lower_case(form));
    if (side == Side::kOpens) {  // it depends on what the quotation or bracket begins with
      TokenId inner = i + 1;
      while (inner < words_.size() && inner < i + 3 && side_of(inner) == Side::kOpens) ++inner;
      return inner < words_.size() && first_kind(inner) != CharKind::kLower;
    }
    return kind == CharKind::kUpper || kind == CharKind::kDigit || kind == CharKind::kOther;
  }

  /// Whether a few words to a full stop follow a question or exclamation that was quoted, as in
  /// `"Why?" Holt asked.`: they are no sentence of their own.
  [[nodiscard]] bool is_short_report(TokenId i) const {
    constexpr TokenId kLongest = 4;
    if (i < 2 || side_of(i - 1) != Side::kCloses || text(i - 1) == ")" || !is_marks(text(i - 2)) ||
        text(i - 2) == "." || first_kind(i) != CharKind::kUpper)
      return false;
    for (TokenId end = i + 2; end <= i + kLongest && end < words_.size(); ++end)
      if (text(end) == ".") return first_kind(end - 1) == CharKind::kLower;
    return false;
  }

  /// Whether token `i` stands behind a space and a single mark after a word in small letters: then
  /// it begins a sentence even without a capital letter, as people write in mails and comments.
  [[nodiscard]] bool follows_plain_mark(TokenId i) const {
    return i >= 2 && spaced(i) && text(i - 1).size() == 1 && is_marks(text(i - 1)) &&
           first_kind(i - 2) == CharKind::kLower && text(i - 2).size() > 1;
  }

  std::string_view text_;
  const std::vector<SpacedToken>& words_;
  TokenId sentence_begin_ = 0;
  bool quote_open_ = false;  // inside straight double quotation marks
};

}  // namespace

Tokens tokenize(const Document& document) {
  const std::vector<SpacedToken> words = split_words(document.text());
  Tokens layer;
  layer.tokens.reserve(words.size());
  for (const SpacedToken& word : words) layer.tokens.push_back({word.span});
  layer.sentences = SentenceSplitter(document.text(), words).split();
  return layer;
}

}  // namespace demarche::text
