// SPDX-License-Identifier: Apache-2.0
// Reading and writing CoNLL-U.
#include "syntax/conllu.h"

#include <gtest/gtest.h>

#include <string>

namespace demarche::syntax {
namespace {

constexpr std::string_view kShort =
    "# newpar\n"
    "1 Minister minister NOUN NN 3 nsubj\n"
    "2 Okoro Okoro PROPN NNP 1 flat\n"
    "3 objected object VERB VBD 0 root SpaceAfter=No\n"
    "4 . . PUNCT . 3 punct\n"
    "\n"
    "# newpar\n"
    "1-2 didn't _ _ _ _ _ \n"
    "1 did do AUX VBD 3 aux\n"
    "2 n't not PART RB 3 advmod\n"
    "3 help help VERB VB 0 root\n"
    "3.1 empty empty VERB VB 3 dep\n";

TEST(ReadConllu, MakesLayersFromShortRows) {
  const auto read = read_conllu(kShort);
  ASSERT_TRUE(read) << read.error().to_string();
  EXPECT_EQ(read->document.text(), "Minister Okoro objected.\ndidn't help");
  ASSERT_EQ(read->tokens.tokens.size(), 7U);
  ASSERT_EQ(read->tokens.sentences.size(), 2U);
  EXPECT_EQ(read->document.text(read->tokens.tokens[5].span), "n't");
  EXPECT_EQ(read->syntax.lemma(4), "do");
  EXPECT_EQ(read->syntax.words[1].head, 0U);
  EXPECT_EQ(read->syntax.words[4].head, 6U) << "heads are indices of the document";
  EXPECT_EQ(read->syntax.words[6].head, text::kNoToken);
  EXPECT_EQ(read->syntax.words[1].deprel, Deprel::kFlat);
}

TEST(ReadConllu, GivesBackWhatWasWritten) {
  const auto first = read_conllu(kShort);
  ASSERT_TRUE(first);
  const std::string written = write_conllu(first->document, first->tokens, first->syntax);
  const auto second = read_conllu(written);
  ASSERT_TRUE(second) << second.error().to_string();
  EXPECT_EQ(write_conllu(second->document, second->tokens, second->syntax), written);
  EXPECT_NE(written.find("# sent_id = 1\n# text = Minister Okoro objected.\n1\tMinister\tminister"
                         "\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"),
            std::string::npos)
      << written;
  EXPECT_NE(written.find("\t0\troot\t_\tSpaceAfter=No\n"), std::string::npos) << written;
}

TEST(ReadConllu, KeepsTheUniversalPartOfUnknownSubtypes) {
  const auto read = read_conllu("1 a a X FW 2 flat:foreign\n2 b b X FW 0 root\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->syntax.words[0].deprel, Deprel::kFlat);
}

TEST(ReadConllu, ReadsCarriageReturnsAndNoFinalNewline) {
  const auto read = read_conllu("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\r\n\r");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->tokens.tokens.size(), 1U);
  EXPECT_TRUE(read_conllu("")->tokens.sentences.empty());
}

struct BadConllu {
  const char* name;
  const char* text;
  std::uint64_t line;
};

class ReadConlluRefuses : public testing::TestWithParam<BadConllu> {};

TEST_P(ReadConlluRefuses, WithTheLine) {
  const auto read = read_conllu(GetParam().text);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, support::ErrorCode::kSyntax);
  EXPECT_EQ(read.error().line, GetParam().line) << read.error().to_string();
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ReadConlluRefuses,
    testing::Values(
        BadConllu{"columns", "1 a a X\n", 1}, BadConllu{"tabs", "1\ta\ta\tX\tFW\t0\troot\n", 1},
        BadConllu{"upos", "1 a a NOUNS NN 0 root\n", 1},
        BadConllu{"xpos", "1 a a NOUN NQ 0 root\n", 1},
        BadConllu{"deprel", "1 a a NOUN NN 0 root\n2 b b NOUN NN 1 foo\n", 2},
        BadConllu{"id", "1 a a NOUN NN 0 root\n3 b b NOUN NN 1 dep\n", 2},
        BadConllu{"head_number", "1 a a NOUN NN x root\n", 1},
        BadConllu{"head_outside", "1 a a NOUN NN 0 root\n2 b b NOUN NN 3 dep\n\n", 3},
        BadConllu{"two_roots", "1 a a NOUN NN 0 root\n2 b b NOUN NN 0 root\n\n", 3},
        BadConllu{"no_root", "1 a a NOUN NN 2 dep\n2 b b NOUN NN 1 dep\n\n", 3},
        BadConllu{"cycle", "1 a a NOUN NN 0 root\n2 b b NOUN NN 3 dep\n3 c c NOUN NN 2 dep\n\n", 4},
        BadConllu{"root_label", "1 a a NOUN NN 0 dep\n\n", 2},
        BadConllu{"range", "2-3 ab _ _ _ _ _\n", 1}),
    [](const auto& test) { return test.param.name; });

TEST(WriteConllu, NamesTheDocument) {
  const auto read = read_conllu("1 Go go VERB VB 0 root\n");
  ASSERT_TRUE(read);
  const std::string out = write_conllu(read->document, read->tokens, read->syntax, "a b/c.txt");
  EXPECT_TRUE(out.starts_with("# newdoc id = a_b_c.txt\n# sent_id = a_b_c.txt-1\n")) << out;
}

TEST(WriteConllu, NormalisesTextAndSpace) {
  const text::Document document("Cafe\u0301\n opens");
  const text::Tokens tokens{{{{0, 6}}, {{8, 13}}}, {{0, 2}}};
  Syntax syntax;
  syntax.lemma_text = "open";
  syntax.words.resize(2);
  syntax.words[0] = {0, 0, Upos::kNoun, Xpos::kNn, Deprel::kNsubj, 1};
  syntax.words[1] = {0, 4, Upos::kVerb, Xpos::kVbz, Deprel::kRoot, text::kNoToken};
  const std::string out = write_conllu(document, tokens, syntax);
  EXPECT_EQ(out,
            "# sent_id = 1\n"
            "# text = Caf\u00e9 opens\n"
            "1\tCaf\u00e9\tCaf\u00e9\tNOUN\tNN\t_\t2\tnsubj\t_\t_\n"
            "2\topens\topen\tVERB\tVBZ\t_\t0\troot\t_\t_\n\n");
}

}  // namespace
}  // namespace demarche::syntax
