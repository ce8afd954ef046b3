// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <algorithm>
#include <string>

#include "text/characters.h"
#include "text/closed_class.h"
#include "text/code_point.h"
#include "text/letters.h"

namespace demarche::text {
namespace {

/// A longer run without white space is cut, so that memory stays bounded whatever the text.
constexpr std::size_t kLongestChunk = 1U << 14U;

struct Char {
  char32_t c;
  CharKind kind;
  std::uint32_t offset;  // bytes
};

/// Splits one run of characters without white space.
class ChunkSplitter {
 public:
  explicit ChunkSplitter(std::string_view text) : text_(text) {}

  /// Appends the tokens of `chars` to `out`; the first one has the gap `gap`. `next` is the kind of
  /// the character after the white space that follows, kSpace if a line or the text ends.
  void split(const std::vector<Char>& chars, std::uint32_t end_offset, Gap gap, CharKind next,
             std::vector<SpacedToken>& out) {
    chars_ = &chars;
    end_offset_ = end_offset;
    gap_ = gap;
    next_kind_ = next;
    out_ = &out;
    for (std::size_t at = 0; at < chars.size();) at = next_token(at);
  }

 private:
  [[nodiscard]] std::size_t size() const { return chars_->size(); }
  [[nodiscard]] CharKind kind(std::size_t i) const {
    return i < size() ? (*chars_)[i].kind : CharKind::kSpace;
  }
  [[nodiscard]] char32_t ch(std::size_t i) const { return i < size() ? (*chars_)[i].c : U'\0'; }
  [[nodiscard]] std::uint32_t offset(std::size_t i) const {
    return i < size() ? (*chars_)[i].offset : end_offset_;
  }
  [[nodiscard]] std::string_view view(std::size_t begin, std::size_t end) const {
    return text_.substr(offset(begin), offset(end) - offset(begin));
  }
  [[nodiscard]] std::string lower(std::size_t begin, std::size_t end) const {
    return lower_case(view(begin, end));
  }

  void emit(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    out_->push_back({{offset(begin), offset(end)}, gap_});
    gap_ = Gap::kNone;
  }

  /// Emits the token or tokens at `at`; returns where the next one begins.
  std::size_t next_token(std::size_t at) {
    if (const std::size_t end = address_end(at); end != at) return emit_to(at, end);
    if (const std::size_t end = emoticon_end(at); end != at) return emit_to(at, end);
    if (starts_word(at)) return word(at);
    return emit_to(at, symbol_end(at));
  }
  std::size_t emit_to(std::size_t begin, std::size_t end) {
    emit(begin, end);
    return end;
  }

  /// "name@example.org": to the end of its characters, or `at`.
  [[nodiscard]] std::size_t mail_end(std::size_t at) const {
    const auto is_part = [&](std::size_t i) {
      const char32_t c = ch(i);
      return is_word(kind(i)) || c == U'.' || c == U'-' || c == U'+' || c == U'%';
    };
    constexpr std::size_t kLongestName = 64;
    std::size_t end = at;
    while (end - at <= kLongestName && is_part(end)) ++end;
    if (end == at || !is_word(kind(at)) || ch(end) != U'@' || !is_word(kind(end + 1))) return at;
    bool dot = false;
    for (++end; is_part(end); ++end) dot = dot || ch(end) == U'.';
    return dot ? trim_address(at, end) : at;
  }

  /// "https://...", "www...": to the end of the chunk but for closing punctuation.
  [[nodiscard]] std::size_t address_end(std::size_t at) const {
    if (at != 0 && is_word(kind(at - 1))) return at;
    if (const std::size_t mail = mail_end(at); mail != at) return mail;
    constexpr std::string_view kStarts[] = {"http://", "https://", "hxxp://", "hxxps://",
                                            "ftp://",  "www.",     "mailto:"};
    constexpr std::u32string_view kFirst = U"hfwmHFWM";
    if (kFirst.find(ch(at)) == kFirst.npos) return at;
    const std::string start = lower_case(text_.substr(offset(at), 9));
    if (std::ranges::none_of(kStarts, [&](std::string_view s) { return start.starts_with(s); }))
      return at;
    std::size_t end = at;
    while (end < size() && ch(end) != U'"' && ch(end) != U'<' && ch(end) != U'>' &&
           ch(end) != 0x201C && ch(end) != 0x201D)
      ++end;
    return trim_address(at, end);
  }

  /// Leaves out punctuation at the end of an address, and a bracket that was not opened in it.
  [[nodiscard]] std::size_t trim_address(std::size_t begin, std::size_t end) const {
    const auto opened = [&] {
      for (std::size_t i = begin; i < end; ++i)
        if (ch(i) == U'(') return true;
      return false;
    }();
    while (end > begin + 1) {
      const char32_t c = ch(end - 1);
      const bool bracket = kind(end - 1) == CharKind::kClose && !(c == U')' && opened);
      if (!bracket && c != U'.' && c != U',' && c != U';' && c != U':' && c != U'!' && c != U'?' &&
          kind(end - 1) != CharKind::kApostrophe)
        break;
      --end;
    }
    return end;
  }

  /// ":-)" and the like, only as the end of a chunk.
  [[nodiscard]] std::size_t emoticon_end(std::size_t at) const {
    if (ch(at) != U':' && ch(at) != U';' && ch(at) != U'=') return at;
    const std::size_t mouth = ch(at + 1) == U'-' ? at + 2 : at + 1;
    const char32_t c = ch(mouth);
    const bool is_mouth = c == U')' || c == U'(' || c == U'D' || c == U'P' || c == U'/';
    return is_mouth && mouth + 1 == size() ? mouth + 1 : at;
  }

  [[nodiscard]] bool starts_word(std::size_t at) const {
    if (is_word(kind(at))) return true;
    const char32_t c = ch(at);
    if (c == U'@' || c == U'#') return is_letter(kind(at + 1));            // handles and hashtags
    if (c == U'.' && at == 0 && kind(1) == CharKind::kLower) return true;  // .doc
    if (c == U'.' || c == U'+' || (c == U'-' && at == 0))
      return kind(at + 1) == CharKind::kDigit && (at == 0 || !is_word(kind(at - 1)));
    return kind(at) == CharKind::kApostrophe && clitic_end(at) != at;
  }

  /// Runs of sentence marks, of dots and of drawn lines are one token; other symbols are alone.
  [[nodiscard]] std::size_t symbol_end(std::size_t at) const {
    const char32_t c = ch(at);
    const auto run = [&](auto same) {
      std::size_t end = at;
      while (end < size() && same(ch(end))) ++end;
      return end;
    };
    const auto is_mark = [](char32_t x) {
      return x == U'.' || x == U'!' || x == U'?' || x == 0x2026;
    };
    const auto is_line = [](char32_t x) {
      return x == U'-' || x == U'=' || x == U'*' || x == U'_' || x == U'~' || x == U'+' ||
             x == U'<' || x == U'>' || x == U'|' || x == U'#';
    };
    if (is_mark(c)) return run(is_mark);
    if (is_line(c)) return run(is_line);
    if (kind(at) == CharKind::kSymbol && c != U'"') {
      const std::size_t end = run([c](char32_t x) { return x == c; });
      if (c == U'`') return std::min(end, at + 2);  // a quotation mark of two characters
      if (end > at + 1) return end;
    }
    if (c == U'\'' && ch(at + 1) == c) return at + 2;
    // A mark and the combining marks or joiners behind it stay together.
    std::size_t end = at + 1;
    while (kind(end) == CharKind::kMark) ++end;
    return end;
  }

  /// The end of a clitic that begins with the apostrophe at `at` ("'s", "'re"), or `at`.
  [[nodiscard]] std::size_t clitic_end(std::size_t at) const {
    if (kind(at) != CharKind::kApostrophe) return at;
    std::size_t end = at + 1;
    while (end < at + 4 && is_word(kind(end))) ++end;
    if (is_word(kind(end))) return at;
    const std::string tail = lower(at + 1, end);
    const bool clitic = tail == "s" || tail == "d" || tail == "m" || tail == "re" || tail == "ve" ||
                        tail == "ll" || tail == "em";
    const bool decade =
        tail.size() >= 2 && kind(at + 1) == CharKind::kDigit && kind(at + 2) == CharKind::kDigit;
    return clitic || decade ? end : at;
  }

  /// The end of the word at `at` with all that is joined to it.
  std::size_t word(std::size_t begin) {
    std::size_t end = begin + (is_word(kind(begin)) ? 0 : 1);
    while (true) {
      while (is_word(kind(end))) ++end;
      const std::size_t joined = joined_end(begin, end);
      if (joined == end) break;
      end = joined;
    }
    if (ch(end) == U'.' && takes_full_stop(begin, end)) return emit_to(begin, end + 1);
    return emit_word(begin, end);
  }

  /// Where the word goes on behind the character at `at`, or `at` if that character ends it.
  [[nodiscard]] std::size_t joined_end(std::size_t begin, std::size_t at) const {
    const CharKind before = at == begin ? CharKind::kSpace : kind(at - 1);
    const CharKind after = kind(at + 1);
    const bool digits = before == CharKind::kDigit && after == CharKind::kDigit;
    switch (ch(at)) {
      case U'.':
        return joins_full_stop(begin, at) ? at + 1 : at;
      case U',':
        return digits && kind(at + 2) == CharKind::kDigit && kind(at + 3) == CharKind::kDigit &&
                       kind(at + 4) != CharKind::kDigit
                   ? at + 1
                   : at;
      case U':':
        return digits ? at + 1 : at;
      case U'/':
        return digits || (at == begin + 1 && is_letter(before) && is_letter(after) &&
                          !is_word(kind(at + 2)))
                   ? at + 1
                   : at;
      case U'@':
        return is_word(before) && is_word(after) ? at + 1 : at;
      case U'[':  // "example[.]org", written so that nobody follows it
        return ch(at + 1) == U'.' && ch(at + 2) == U']' && is_word(before) && is_word(kind(at + 3))
                   ? at + 3
                   : at;
      case U'&':
        return joins_ampersand(begin, at) ? at + 1 : at;
      default:
        break;
    }
    if (kind(at) == CharKind::kHyphen) return joins_hyphen(begin, at) ? at + 1 : at;
    if (kind(at) == CharKind::kApostrophe) return joins_apostrophe(begin, at) ? at + 1 : at;
    return at;
  }

  [[nodiscard]] bool all_upper(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (kind(i) != CharKind::kUpper) return false;
    return begin < end;
  }

  /// Where the part of the word behind the last full stop before `at` begins.
  [[nodiscard]] std::size_t segment_begin(std::size_t begin, std::size_t at) const {
    while (at > begin && is_word(kind(at - 1))) --at;
    return at;
  }

  /// Whether the full stop at `at`, with a character of the word behind it, is part of the word.
  [[nodiscard]] bool joins_full_stop(std::size_t begin, std::size_t at) const {
    if (!is_word(kind(at + 1))) return false;
    const std::size_t segment = segment_begin(begin, at);
    if (segment == at) return false;
    if (kind(at + 1) == CharKind::kDigit)
      return kind(at - 1) == CharKind::kDigit || segment > begin;
    std::size_t end = at + 1;  // of the segment behind
    while (is_word(kind(end))) ++end;
    const bool single = at - segment == 1;
    if (kind(at + 1) == CharKind::kUpper) {
      if (single && end - at == 2) return true;                                      // U.S
      return kind(at - 1) == CharKind::kUpper && !single && all_upper(at + 1, end);  // NEWS.DOC
    }
    if (single && is_letter(kind(segment))) return true;     // e.g, M.Sc
    return end - at > 2 || segment > begin || end < size();  // example.org
  }

  [[nodiscard]] bool joins_ampersand(std::size_t begin, std::size_t at) const {
    const bool letters = at > begin && is_letter(kind(at - 1)) && is_letter(kind(at + 1));
    return letters && (at - begin == 1 || all_upper(begin, at)) && at - begin <= 3;
  }

  [[nodiscard]] bool joins_apostrophe(std::size_t begin, std::size_t at) const {
    if (at == begin || !is_word(kind(at + 1))) return false;
    const std::size_t clitic = clitic_end(at);
    if (clitic == at)  // "n't" is split off later
      return true;
    // "the 1980's": a decade, not a possessor
    return lower(at + 1, clitic) == "s" && ch(at - 1) == U'0' && at - begin >= 2 &&
           kind(at - 2) == CharKind::kDigit;
  }

  [[nodiscard]] bool joins_hyphen(std::size_t begin, std::size_t at) const {
    constexpr std::size_t kLongest = 40;  // bounds what the rules look at
    if (at == begin || at - begin > kLongest) return false;
    if (!is_word(kind(at - 1)) || !is_word(kind(at + 1))) return false;
    const bool digit_after = kind(at + 1) == CharKind::kDigit;
    if (digit_after && all_upper(segment_begin(begin, at), at)) return joins_code(at);
    if (digit_after && kind(at - 1) == CharKind::kDigit) return joins_digits(begin, at);
    for (std::size_t i = begin; i < at; ++i)
      if (!is_letter(kind(i))) return false;
    return is_hyphen_prefix(lower(begin, at));
  }

  /// Codes of more than two parts ("CVE-2020-1234") are one token, "F-16" is not.
  [[nodiscard]] bool joins_code(std::size_t at) const {
    std::size_t end = at + 1;
    while (is_word(kind(end))) ++end;
    return kind(end) == CharKind::kHyphen && kind(end + 1) == CharKind::kDigit;
  }

  /// Telephone numbers and dates are one token, ranges are not.
  [[nodiscard]] bool joins_digits(std::size_t begin, std::size_t at) const {
    std::size_t groups = 1;
    std::size_t last = 0;
    std::size_t end = begin;
    while (groups <= 2 && (kind(end) == CharKind::kDigit || (ch(end) == U'-' && end > begin))) {
      if (ch(end) == U'-') {
        ++groups;
        last = 0;
      } else {
        ++last;
      }
      ++end;
    }
    if (end <= at) return true;  // behind letters, as in CVE-2020-1234
    return groups > 2 || (groups == 2 && last == 4 && at - begin == 3);
  }

  /// Whether the full stop at `at`, behind a word, belongs to the word.
  [[nodiscard]] bool takes_full_stop(std::size_t begin, std::size_t at) const {
    if (ch(at + 1) == U'.' || ch(at + 1) == U'!' || ch(at + 1) == U'?') return false;
    const std::size_t segment = segment_begin(begin, at);
    const bool has_stop = segment > begin && ch(segment - 1) == U'.';
    if (has_stop)
      return (at - segment == 1 && is_letter(kind(segment))) || lower(begin, at) == "ph.d";
    for (std::size_t i = begin; i < at; ++i)
      if (!is_letter(kind(i))) return false;
    if (at - begin == 1 && ch(begin) == U'c')  // "(c. 1230)"
      return at + 1 >= size() && next_kind_ == CharKind::kDigit;
    if (at - begin == 1)  // an initial; else the end of the sentence "... plan B."
      return kind(begin) == CharKind::kUpper &&
             (kind(at + 1) == CharKind::kUpper || ch(at + 1) == U',' ||
              (at + 1 >= size() && next_kind_ == CharKind::kUpper));
    const std::string low = lower(begin, at);
    if (low == "no" || low == "nos" || low == "p" || low == "pp")
      return at + 1 >= size() && next_kind_ == CharKind::kDigit;
    return is_leading_abbreviation(low) || is_closing_abbreviation(low) || low == "ph";
  }

  /// Splits what only the whole word tells: clitics, units, glued words.
  std::size_t emit_word(std::size_t begin, std::size_t end) {
    if (ch(end) == U'$' && end - begin <= 3 && all_upper(begin, end) &&
        kind(end + 1) == CharKind::kDigit)
      return emit_to(begin, end + 1);  // US$
    std::size_t split = end;
    if (end - begin > 3 && kind(end - 2) == CharKind::kApostrophe && lower(end - 1, end) == "t" &&
        lower(end - 3, end - 2) == "n") {
      split = end - 3;
    } else if (const std::size_t first = contraction_split(view(begin, end)); first != 0) {
      split = begin + first;
    } else if (kind(begin) == CharKind::kDigit && is_letter(kind(end - 1))) {
      std::size_t letters = end;
      while (is_letter(kind(letters - 1))) --letters;
      if (is_unit(view(letters, end))) split = letters;
    } else if (const std::size_t glue = glued_at(begin, end); glue != end) {
      emit(begin, glue);
      gap_ = Gap::kParagraph;
      split = glue;
      begin = glue;
    }
    emit(begin, split);
    emit(split, end);
    return end;
  }

  /// Where the name of a data field ("body_text") that was left in front of the text ends and the
  /// text's first word begins; `end` if the word is no such thing.
  [[nodiscard]] std::size_t glued_at(std::size_t begin, std::size_t end) const {
    bool underscore = false;
    for (std::size_t i = begin; i < end; ++i) {
      if (ch(i) == U'_') {
        underscore = true;
      } else if (kind(i) == CharKind::kUpper) {
        return underscore && kind(i - 1) == CharKind::kLower && kind(i + 1) == CharKind::kLower
                   ? i
                   : end;
      } else if (kind(i) != CharKind::kLower) {
        return end;
      }
    }
    return end;
  }

  std::string_view text_;
  const std::vector<Char>* chars_ = nullptr;
  std::uint32_t end_offset_ = 0;
  Gap gap_ = Gap::kNone;
  CharKind next_kind_ = CharKind::kSpace;
  std::vector<SpacedToken>* out_ = nullptr;
};

bool is_line_break(char32_t c) {
  return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == U'\f';
}

/// Moves `at` over white space; returns the gap that it makes.
Gap skip_space(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  int lines = 0;
  char32_t before = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = next_code_point(text, next);
    if (kind_of(c) != CharKind::kSpace) break;
    if (is_line_break(c) && !(c == U'\n' && before == U'\r')) ++lines;
    if (c == 0x2029 || c == U'\f') ++lines;
    before = c;
    at = next;
  }
  if (lines > 1) return Gap::kParagraph;
  if (lines == 1) return Gap::kLine;
  return at == begin ? Gap::kNone : Gap::kSpace;
}

}  // namespace

std::vector<SpacedToken> split_words(std::string_view text) {
  std::vector<SpacedToken> tokens;
  std::vector<Char> chars;
  ChunkSplitter splitter(text);
  std::size_t at = 0;
  skip_space(text, at);
  Gap gap = Gap::kParagraph;
  while (at < text.size()) {
    chars.clear();
    while (at < text.size() && chars.size() < kLongestChunk) {
      std::size_t next = at;
      const char32_t c = next_code_point(text, next);
      const CharKind kind = kind_of(c);
      if (kind == CharKind::kSpace) break;
      chars.push_back({c, kind, static_cast<std::uint32_t>(at)});
      at = next;
    }
    const auto end = static_cast<std::uint32_t>(at);
    const Gap behind = skip_space(text, at);
    CharKind next_kind = CharKind::kSpace;
    if (at < text.size() && behind == Gap::kSpace) {
      std::size_t peek = at;
      next_kind = kind_of(next_code_point(text, peek));
    }
    splitter.split(chars, end, gap, next_kind, tokens);
    gap = behind;
  }
  return tokens;
}

}  // namespace demarche::text
