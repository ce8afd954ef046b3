// SPDX-License-Identifier: Apache-2.0
// Reads CoNLL-U text into layers.
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "syntax/conllu.h"

namespace demarche::syntax {
namespace {

using support::Error;
using support::ErrorCode;
using support::Status;
using text::TokenId;

std::vector<std::string_view> split(std::string_view line, std::string_view separators,
                                    bool keep_empty) {
  std::vector<std::string_view> fields;
  std::size_t begin = 0;
  while (begin <= line.size()) {
    const std::size_t end = std::min(line.find_first_of(separators, begin), line.size());
    if (keep_empty || end > begin) fields.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return fields;
}

std::optional<std::uint32_t> number(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// The columns that are kept, whatever the kind of row.
struct Row {
  std::string_view id, form, lemma, upos, xpos, head, deprel, misc;
};

std::optional<Row> read_row(std::string_view line) {
  if (line.find('\t') != std::string_view::npos) {
    const auto f = split(line, "\t", true);
    if (f.size() != 10) return std::nullopt;
    return Row{f[0], f[1], f[2], f[3], f[4], f[6], f[7], f[9]};
  }
  const auto f = split(line, " ", false);
  if (f.size() == 7) return Row{f[0], f[1], f[2], f[3], f[4], f[5], f[6], "_"};
  if (f.size() == 8) return Row{f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]};
  return std::nullopt;
}

std::optional<Deprel> read_deprel(std::string_view label) {
  const auto found = find_deprel(label);
  return found ? found : find_deprel(label.substr(0, label.find(':')));
}

/// True if some word does not reach the root by going from head to head.
bool has_cycle(const std::vector<Word>& words, text::Sentence sentence) {
  // 0: not seen, otherwise the number of the walk that saw the word first.
  std::vector<std::uint32_t> seen(sentence.end - sentence.begin, 0);
  for (TokenId start = sentence.begin; start < sentence.end; ++start) {
    const std::uint32_t walk = start - sentence.begin + 1;
    for (TokenId at = start; at != text::kNoToken; at = words[at].head) {
      std::uint32_t& mark = seen[at - sentence.begin];
      if (mark == walk) return true;
      if (mark != 0) break;
      mark = walk;
    }
  }
  return false;
}

class Reader {
 public:
  support::Result<ConlluDocument> read(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      ++line_;
      if (auto status = read_line(text.substr(begin, end - begin)); !status)
        return std::move(status).error();
      begin = end + 1;
    }
    if (auto status = end_sentence(); !status) return std::move(status).error();
    return ConlluDocument{text::Document(std::move(text_)), std::move(tokens_), std::move(syntax_)};
  }

 private:
  [[nodiscard]] Error error(std::string message) const {
    return {ErrorCode::kSyntax, std::move(message), {}, line_};
  }

  Status read_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (line.empty()) return end_sentence();
    if (line.front() == '#') {
      if (line.starts_with("# newpar") || line.starts_with("# newdoc")) paragraph_ = true;
      return support::ok();
    }
    const auto row = read_row(line);
    if (!row) return error("a row needs 10 columns set apart by tabs, or 7 or 8 by blanks");
    if (row->id.find('.') != std::string_view::npos) return support::ok();  // an empty node
    if (const std::size_t dash = row->id.find('-'); dash != std::string_view::npos)
      return start_range(*row, dash);
    return add_word(*row);
  }

  Status start_range(const Row& row, std::size_t dash) {
    const auto last = number(row.id.substr(dash + 1));
    if (!last || number(row.id.substr(0, dash)) != size() + 1 || *last <= size())
      return error("bad range of a multiword token");
    range_end_ = *last;
    range_space_ = space_after(row);
    return support::ok();
  }

  static bool space_after(const Row& row) {
    return row.misc.find("SpaceAfter=No") == std::string_view::npos;
  }

  Status add_word(const Row& row) {
    if (number(row.id) != size() + 1) return error("ids must count 1, 2, 3, ...");
    const auto upos = find_upos(row.upos);
    const auto xpos = find_xpos(row.xpos);
    const auto deprel = read_deprel(row.deprel);
    const auto head = number(row.head);
    if (!upos) return error("unknown UPOS " + std::string(row.upos));
    if (!xpos) return error("unknown XPOS " + std::string(row.xpos));
    if (!deprel) return error("unknown relation " + std::string(row.deprel));
    if (!head) return error("bad head " + std::string(row.head));
    if (row.form.empty() || row.lemma.empty()) return error("empty form or lemma");

    append_separator();
    const auto begin = static_cast<std::uint32_t>(text_.size());
    text_ += row.form;
    tokens_.tokens.push_back({{begin, static_cast<std::uint32_t>(text_.size())}});
    Word word{.upos = *upos, .xpos = *xpos, .deprel = *deprel};
    word.lemma_begin = static_cast<std::uint32_t>(syntax_.lemma_text.size());
    syntax_.lemma_text += row.lemma;
    word.lemma_end = static_cast<std::uint32_t>(syntax_.lemma_text.size());
    if (*head != 0) word.head = sentence_begin_ + *head - 1;
    syntax_.words.push_back(word);

    if (size() < range_end_)
      space_ = false;
    else
      space_ = size() == range_end_ ? range_space_ : space_after(row);
    return support::ok();
  }

  void append_separator() {
    if (text_.empty())
      paragraph_ = false;
    else if (paragraph_)
      text_ += '\n';
    else if (space_)
      text_ += ' ';
    paragraph_ = false;
  }

  Status end_sentence() {
    const text::Sentence sentence{sentence_begin_, static_cast<TokenId>(syntax_.words.size())};
    if (sentence.begin == sentence.end) return support::ok();
    std::uint32_t roots = 0;
    for (TokenId i = sentence.begin; i < sentence.end; ++i) {
      const Word& word = syntax_.words[i];
      if (word.head != text::kNoToken && word.head >= sentence.end)
        return error("a head is outside its sentence");
      if ((word.head == text::kNoToken) != (word.deprel == Deprel::kRoot))
        return error("head 0 and the relation root belong together");
      if (word.head == text::kNoToken) ++roots;
    }
    if (roots != 1) return error("a sentence has one root, not " + std::to_string(roots));
    if (has_cycle(syntax_.words, sentence)) return error("the heads make a cycle");
    tokens_.sentences.push_back(sentence);
    sentence_begin_ = sentence.end;
    range_end_ = 0;
    return support::ok();
  }

  /// Words of the current sentence so far.
  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(syntax_.words.size()) - sentence_begin_;
  }

  std::string text_;
  text::Tokens tokens_;
  Syntax syntax_;
  std::uint64_t line_ = 0;
  TokenId sentence_begin_ = 0;
  bool paragraph_ = false;       // a line break stands before the next word
  bool space_ = false;           // a space stands before the next word
  std::uint32_t range_end_ = 0;  // last id of the multiword token
  bool range_space_ = true;
};

}  // namespace

support::Result<ConlluDocument> read_conllu(std::string_view text) { return Reader().read(text); }

}  // namespace demarche::syntax
