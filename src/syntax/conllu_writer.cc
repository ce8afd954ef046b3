// SPDX-License-Identifier: Apache-2.0
// Writes the layers as CoNLL-U.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "syntax/conllu.h"
#include "text/code_point.h"

namespace demarche::syntax {
namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// `text` in Unicode NFC, as the UD guidelines want all text.
std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(status)) {
    nfc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                       sink, nullptr, status);
  }
  return U_SUCCESS(status) ? out : std::string(text);
}

/// `text` with each run of white space and control characters as one space, none at the ends.
std::string collapse_space(std::string_view text) {
  std::string out;
  bool space = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const auto c = static_cast<UChar32>(text::next_code_point(text, i));
    if (u_isUWhiteSpace(c) || u_iscntrl(c)) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    out += text.substr(begin, i - begin);
  }
  return out;
}

/// A column's text; an empty one is `_`.
std::string column(std::string_view text) {
  std::string out = to_nfc(collapse_space(text));
  return out.empty() ? "_" : out;
}

std::string id_of(std::string_view document_id) {
  std::string id(document_id);
  for (char& c : id)
    if (static_cast<unsigned char>(c) <= ' ' || c == '/' || c == 0x7F) c = '_';
  return id;
}

void write_word(const text::Document& document, const text::Tokens& tokens, const Syntax& syntax,
                text::Sentence sentence, text::TokenId i, std::string& out) {
  const Word& word = syntax.words[i];
  const text::Span span = tokens.tokens[i].span;
  const bool glued = i + 1 < tokens.tokens.size() && tokens.tokens[i + 1].span.begin == span.end;
  const std::uint32_t head = word.head == text::kNoToken ? 0 : word.head - sentence.begin + 1;
  const std::string form = column(document.text(span));
  const std::string lemma = column(syntax.lemma(i));
  out += std::to_string(i - sentence.begin + 1) + '\t' + form + '\t';
  out += (lemma == "_" ? form : lemma) + '\t';  // "_" would say that there is none
  out += name(word.upos);
  out += '\t';
  out += name(word.xpos);
  out += "\t_\t" + std::to_string(head) + '\t';
  out += name(word.deprel);
  out += glued ? "\t_\tSpaceAfter=No\n" : "\t_\t_\n";
}

}  // namespace

std::string write_conllu(const text::Document& document, const text::Tokens& tokens,
                         const Syntax& syntax, std::string_view document_id) {
  std::string out;
  const std::string id = id_of(document_id);
  if (!id.empty()) out += "# newdoc id = " + id + '\n';
  std::size_t number = 0;
  for (const text::Sentence sentence : tokens.sentences) {
    const text::Span span{tokens.tokens[sentence.begin].span.begin,
                          tokens.tokens[sentence.end - 1].span.end};
    out += "# sent_id = " + (id.empty() ? "" : id + '-') + std::to_string(++number) + '\n';
    out += "# text = " + column(document.text(span)) + '\n';
    for (text::TokenId i = sentence.begin; i < sentence.end; ++i)
      write_word(document, tokens, syntax, sentence, i, out);
    out += '\n';
  }
  return out;
}

}  // namespace demarche::syntax
