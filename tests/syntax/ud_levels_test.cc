// SPDX-License-Identifier: Apache-2.0
// What is written obeys levels 1 (CoNLL-U backbone) and 2 (UD format) of the rules for UD
// treebanks, whatever the text.
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <random>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "syntax/conllu.h"
#include "syntax/model.h"
#include "text/tokenize.h"

namespace demarche::syntax {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::string part;
  for (const char c : text) {
    if (c == separator) {
      parts.push_back(std::move(part));
      part.clear();
    } else {
      part += c;
    }
  }
  parts.push_back(std::move(part));
  return parts;
}

/// Collects what is wrong with a CoNLL-U text; "" if all is well.
class Validator {
 public:
  std::string validate(const std::string& conllu) {
    if (!conllu.empty() && !conllu.ends_with("\n\n")) complain("no empty line at the end");
    std::istringstream in(conllu);
    for (std::string line; std::getline(in, line);) {
      ++line_;
      check_line(line);
      if (line.empty())
        end_sentence();
      else if (line.front() == '#')
        comment(line);
      else
        word(split(line, '\t'));
    }
    return problems_;
  }

 private:
  void complain(const std::string& what) {
    problems_ += "line " + std::to_string(line_) + ": " + what + '\n';
  }

  void check_line(const std::string& line) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    if (!nfc->isNormalized(icu::UnicodeString::fromUTF8(line), status)) complain("not in NFC");
    for (const char c : line)
      if (static_cast<unsigned char>(c) < ' ' && c != '\t') complain("a control character");
  }

  void comment(const std::string& line) {
    if (!words_.empty()) complain("a comment among words");
    if (line.starts_with("# sent_id")) {
      const std::string id = line.substr(std::string("# sent_id = ").size());
      if (id.empty() || id.find_first_of(" \t/") != std::string::npos) complain("bad sent_id");
      if (!ids_.insert(id).second) complain("sent_id is not unique");
      has_id_ = true;
    }
    if (line.starts_with("# text = ")) {
      text_ = line.substr(9);
      if (text_.ends_with(' ') || text_.starts_with(' ')) complain("space at an end of the text");
      if (text_.find("  ") != std::string::npos) complain("two spaces in the text");
      has_text_ = true;
    }
  }

  void word(const std::vector<std::string>& columns) {
    static const std::regex kDeprel("[a-z]+(:[a-z]+)?");
    if (columns.size() != 10) return complain("not 10 columns");
    for (const std::string& column : columns) {
      if (column.empty()) complain("an empty column");
      if (column.starts_with(' ') || column.ends_with(' ')) complain("space at an end of a column");
      if (column.find(' ') != std::string::npos) complain("a space in a column");
    }
    if (columns[0] != std::to_string(words_.size() + 1)) complain("bad id");
    if (columns[2] == "_" && columns[1] != "_") complain("an empty lemma");
    if (!find_upos(columns[3])) complain("bad UPOS");
    if (columns[5] != "_" || columns[8] != "_") complain("FEATS and DEPS are not written");
    if (!std::regex_match(columns[7], kDeprel)) complain("bad DEPREL");
    if ((columns[6] == "0") != (columns[7] == "root")) complain("head 0 and root");
    if (columns[6].find_first_not_of("0123456789") != std::string::npos) complain("bad head");
    if (columns[9] != "_" && columns[9] != "SpaceAfter=No") complain("bad MISC");
    words_.push_back(columns);
  }

  void end_sentence() {
    if (words_.empty()) return complain("an empty sentence");
    if (!has_id_ || !has_text_) complain("no sent_id or text");
    std::string forms;
    int roots = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      forms += words_[i][1];
      if (words_[i][9] == "_" && i + 1 < words_.size()) forms += ' ';
      roots += words_[i][6] == "0" ? 1 : 0;
      std::size_t at = i + 1;
      std::size_t steps = 0;
      while (at != 0 && steps++ <= words_.size()) {
        at = std::stoul(words_[at - 1][6]);
        if (at > words_.size()) return complain("a head outside the sentence");
      }
      if (at != 0) complain("a cycle");
    }
    if (roots != 1) complain("not one root");
    if (forms != text_) complain("the forms are not the text: " + forms + " | " + text_);
    words_.clear();
    has_id_ = has_text_ = false;
  }

  std::string problems_;
  std::size_t line_ = 0;
  std::vector<std::vector<std::string>> words_;
  std::set<std::string> ids_;
  std::string text_;
  bool has_id_ = false;
  bool has_text_ = false;
};

std::string parsed(const std::string& input, std::string_view id) {
  static const SyntaxModel kModel = SyntaxModel::english().value();
  const text::Document document(input);
  const text::Tokens tokens = text::tokenize(document);
  return write_conllu(document, tokens, parse(document, tokens, kModel), id);
}

TEST(UdLevels, HoldForNewsText) {
  EXPECT_EQ(Validator().validate(
                parsed("Ports Hit As Hackers Strike Again\n"
                       "OSLO (Wire) - \"We won't wait,\" Norway's minister said.This Friday,\n"
                       "ships\u00A0 left  the port\t(see https://a.example/x?y=1).\n\n"
                       "Cafe\u0301s\u200B opened \u2026 \u201CWhy?\u201D he asked",
                       "a/b c")),
            "");
}

TEST(UdLevels, HoldForAnyText) {
  static const char* const kPieces[] = {
      "a",      "The ",    " ",      "\n",     ".",  ",", "'s",   "\"",     "(",      ")",
      "\u00A0", "e\u0301", "\u0301", "漢",     "😀",  "_", "\x01", "\u2028", "\u200B", "\u212B",
      "-",      "9",       "U.S. ",  "\u0344", "\t", "|", "#",    "="};
  std::mt19937 random(20260105);
  for (int round = 0; round < 150; ++round) {
    std::string text;
    const std::size_t length = 1 + random() % 80;
    for (std::size_t i = 0; i < length; ++i) text += kPieces[random() % std::size(kPieces)];
    ASSERT_EQ(Validator().validate(parsed(text, round % 2 == 0 ? "" : "doc")), "") << text;
  }
}

TEST(UdLevels, AreChecked) {
  const std::string head = "# sent_id = 1\n# text = a b\n";
  const std::string good =
      "1\ta\ta\tDET\tDT\t_\t2\tdet\t_\t_\n2\tb\tb\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";
  EXPECT_EQ(Validator().validate(head + good), "");
  EXPECT_NE(Validator().validate(good), "");
  EXPECT_NE(Validator().validate(head + good + head + good), "") << "ids twice";
  for (const auto& [from, to] :
       std::vector<std::pair<std::string, std::string>>{{"2\tdet", "1\tdet"},
                                                        {"DET", "DETS"},
                                                        {"0\troot", "1\tdep"},
                                                        {"\ta\ta", "\ta\t"},
                                                        {"# text = a b", "# text = ab"},
                                                        {"\tb\tb", "\tb\t_"}}) {
    std::string bad = head + good;
    bad.replace(bad.find(from), from.size(), to);
    EXPECT_NE(Validator().validate(bad), "") << to;
  }
}

}  // namespace
}  // namespace demarche::syntax
