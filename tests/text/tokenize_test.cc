// SPDX-License-Identifier: Apache-2.0
// Tokens and sentences: tables of texts with near misses beside them.
#include "text/tokenize.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

#include "text/characters.h"
#include "text/code_point.h"

namespace demarche::text {
namespace {

TEST(Characters, AreOfTheSameKindInAsciiAsInUnicode) {
  for (char32_t c = 0; c < kAsciiKinds.size(); ++c)
    EXPECT_EQ(kind_of(c), kind_by_unicode(c)) << static_cast<int>(c);
}

/// Tokens set apart by blanks, sentences by " / ".
std::string dump(const std::string& input) {
  const Document document(input);
  const Tokens layer = tokenize(document);
  std::string out;
  for (const Sentence& sentence : layer.sentences) {
    if (!out.empty()) out += " /";
    for (TokenId i = sentence.begin; i < sentence.end; ++i) {
      if (!out.empty()) out += ' ';
      out += document.text(layer.tokens[i].span);
    }
  }
  return out;
}

struct Case {
  const char* name;
  const char* text;
  const char* expected;
};

class Tokenize : public testing::TestWithParam<Case> {};

TEST_P(Tokenize, SplitsAs) { EXPECT_EQ(dump(GetParam().text), GetParam().expected); }

std::string name_of(const testing::TestParamInfo<Case>& test) { return test.param.name; }

INSTANTIATE_TEST_SUITE_P(
    Clitics, Tokenize,
    testing::Values(Case{"possessive", "Norway's port", "Norway 's port"},
                    Case{"curly", "Norway’s port", "Norway ’s port"},
                    Case{"plural_possessive", "the ministers' letter", "the ministers ' letter"},
                    Case{"negation", "It won't work, they can't.",
                         "It wo n't work , they ca n't ."},
                    Case{"negation_curly", "It didn’t.", "It did n’t ."},
                    Case{"verbs", "We've said they'll go, I'm sure he'd",
                         "We 've said they 'll go , I 'm sure he 'd"},
                    Case{"capitals", "CHINA'S PORT", "CHINA 'S PORT"},
                    Case{"cannot", "They cannot go", "They can not go"},
                    Case{"no_apostrophe", "dont go", "do nt go"},
                    Case{"name_is_none", "Mr. O'Hara in Sana'a", "Mr. O'Hara in Sana'a"},
                    Case{"clock_is_none", "at five o'clock", "at five o'clock"},
                    Case{"decade", "in the 1980's", "in the 1980's"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    HyphensAndDashes, Tokenize,
    testing::Values(Case{"modifier", "state-sponsored, Oslo-based crews",
                         "state - sponsored , Oslo - based crews"},
                    Case{"prefix", "an anti-fraud, re-elected ex-minister",
                         "an anti-fraud , re-elected ex-minister"},
                    Case{"code", "CVE-2019-1234 but F-16", "CVE-2019-1234 but F - 16"},
                    Case{"range", "from 2010-2012", "from 2010 - 2012"},
                    Case{"telephone", "call 555-1234", "call 555-1234"},
                    Case{"dashes", "late--very late—he left", "late -- very late — he left"},
                    Case{"spaced", "The port - A port", "The port - A port"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Numbers, Tokenize,
    testing::Values(Case{"money", "$74.8 billion, C$100, US$5m and €3bn",
                         "$ 74.8 billion , C$ 100 , US$ 5 m and € 3 bn"},
                    Case{"percent", "rose 16% to 1,234,567", "rose 16 % to 1,234,567"},
                    Case{"comma_is_none", "in 2016,200 ports", "in 2016,200 ports"},
                    Case{"list_comma", "in 2016,2017", "in 2016 , 2017"},
                    Case{"times", "at 10:30am on 9/11", "at 10:30 am on 9/11"},
                    Case{"ordinal", "the 21st of the 1990s", "the 21st of the 1990s"},
                    Case{"version", "version 2.0.1.", "version 2.0.1 ."},
                    Case{"leading_stop", "a .22 rifle", "a .22 rifle"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Addresses, Tokenize,
    testing::Values(Case{"url", "See https://a.example/b_(c)?d=1, now.",
                         "See https://a.example/b_(c)?d=1 , now ."},
                    Case{"url_brackets", "(www.example.org/x).", "( www.example.org/x ) ."},
                    Case{"domain", "at example.org.", "at example.org ."},
                    Case{"mail", "to J.Doe@mail.example.org.", "to J.Doe@mail.example.org ."},
                    Case{"handle", "@someone wrote #Breaking", "@someone wrote #Breaking"},
                    Case{"defanged", "at bad[.]example.org and hxxps://x[.]example/y.",
                         "at bad[.]example.org and hxxps://x[.]example/y ."},
                    Case{"elision_is_none", "Say[.] it", "Say [ . ] it"},
                    Case{"and_or", "and/or", "and / or"}, Case{"ampersand", "AT&T", "AT&T"},
                    Case{"ampersand_words", "Smith&Sons", "Smith & Sons"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Abbreviations, Tokenize,
    testing::Values(
        Case{"title", "He met Mr. Holt. Gen. Ruiz left.", "He met Mr. Holt . / Gen. Ruiz left ."},
        Case{"us_lower", "The U.S. said no.", "The U.S. said no ."},
        Case{"us_name", "U.S. Senator Holt", "U.S. Senator Holt"},
        Case{"us_end", "He left the U.S. The crew stayed.", "He left the U.S. / The crew stayed ."},
        Case{"initials", "J. K. Holt and A.B. Ruiz", "J. K. Holt and A.B. Ruiz"},
        Case{"letter_at_end", "It was plan B.", "It was plan B ."},
        Case{"company", "Acme Corp. shares; Acme Inc.", "Acme Corp. shares ; Acme Inc."},
        Case{"company_end", "He runs Acme Inc. They sell.", "He runs Acme Inc. / They sell ."},
        Case{"time", "at 5 p.m. on Monday", "at 5 p.m. on Monday"},
        Case{"number", "See No. 5. No. He said no.", "See No. 5 . / No . / He said no ."},
        Case{"latin", "tools, e.g. Hammers, i.e. all", "tools , e.g. Hammers , i.e. all"},
        Case{"month", "On Jan. 5 it fell.", "On Jan. 5 it fell ."},
        Case{"month_that_is_a_word", "On Mar. 5 and Sep. 6 it fell.",
             "On Mar. 5 and Sep. 6 it fell ."}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Sentences, Tokenize,
    testing::Values(
        Case{"two", "It rains. We go.", "It rains . / We go ."},
        Case{"marks", "Why? Stop!! Really?! Yes.", "Why ? / Stop !! / Really ?! / Yes ."},
        Case{"dots_within", "It was... odd.", "It was ... odd ."},
        Case{"name_with_mark", "The firm Zap! said so.", "The firm Zap ! said so ."},
        Case{"quote_end", "\"We won.\" They left.", "\" We won . \" / They left ."},
        Case{"curly_end", "“We won.” They left.", "“ We won . ” / They left ."},
        Case{"quote_next", "We won. \"They lost.\"", "We won . / \" They lost . \""},
        Case{"quote_goes_on", "\"Why?\" he asked.", "\" Why ? \" he asked ."},
        Case{"quote_reported", "\"Why?\" Holt asked. He left.",
             "\" Why ? \" Holt asked . / He left ."},
        Case{"quote_not_reported", "\"Why?\" The crew of the ship stayed.",
             "\" Why ? \" / The crew of the ship stayed ."},
        Case{"bracket_end", "(We won.) They left.", "( We won . ) / They left ."},
        Case{"bracket_within", "It rose (by a lot.) and fell.",
             "It rose ( by a lot . ) and fell ."},
        Case{"glued", "It ended in Oslo.This Friday, ships came.",
             "It ended in Oslo . / This Friday , ships came ."},
        Case{"glued_quote", "\"We won.\"The crew left.", "\" We won . \" / The crew left ."},
        Case{"glued_field", "body_textOslo: Ships came.", "body_text / Oslo : Ships came ."},
        Case{"camel_is_none", "YouTube and iPhone", "YouTube and iPhone"},
        Case{"small_letters", "i saw it. it was big.", "i saw it . / it was big ."},
        Case{"small_after_name", "The firm Zap. said so", "The firm Zap . said so"},
        Case{"dateline", "OSLO, May 3 (Wire) - A port was hit.",
             "OSLO , May 3 ( Wire ) - / A port was hit ."},
        Case{"dateline_without_dash", "Oslo, May 3 (Wire) A port was hit.",
             "Oslo , May 3 ( Wire ) / A port was hit ."},
        Case{"no_dateline_without_day", "Oslo, Norway (Wire) A port",
             "Oslo , Norway ( Wire ) A port"},
        Case{"dateline_without_wire", "OSLO – The port was hit.", "OSLO – / The port was hit ."},
        Case{"dateline_with_state", "OSLO, Norway -- The port was hit.",
             "OSLO , Norway -- / The port was hit ."},
        Case{"dateline_small", "Portland, OR – Today, a port", "Portland , OR – / Today , a port"},
        Case{"dateline_colon", "THE HAGUE: A port was hit.", "THE HAGUE : / A port was hit ."},
        Case{"no_dateline_name", "Norway – a port state", "Norway – a port state"},
        Case{"no_dateline_range", "OSLO-Bergen line", "OSLO - Bergen line"},
        Case{"no_dateline_phrase", "NOTES on ports: The first", "NOTES on ports : The first"},
        Case{"no_dateline", "Oslo paid a sum (ten) - a lot", "Oslo paid a sum ( ten ) - a lot"},
        Case{"dateline_within", "They left. Oslo (Wire) - yes",
             "They left . / Oslo ( Wire ) - yes"},
        Case{"footnote", "It ended.[6] They left. [7] More",
             "It ended . [ 6 ] / They left . [ 7 ] / More"},
        Case{"bracket_is_no_footnote", "It ended. [All] left", "It ended . / [ All ] left"},
        Case{"drawn_line", "Best ------ This is", "Best / ------ / This is"},
        Case{"dash_is_no_line", "Best --- this is", "Best --- this is"},
        Case{"smile", "It won :) They left", "It won :) / They left"},
        Case{"list", "1. The port\n2. I left", "1 . The port / 2 . I left"},
        Case{"number_at_end", "They had 2. I left.", "They had 2 . / I left ."},
        Case{"smile_stays", "It won. :) They left", "It won . :) / They left"},
        Case{"address_end", "See www.example.org They left", "See www.example.org / They left"},
        Case{"time_stamp", "Holt 05/09/2003 10:15 AM Ships left",
             "Holt 05/09/2003 10:15 AM / Ships left"},
        Case{"time_is_no_stamp", "At 10:15 AM Holt left", "At 10:15 AM Holt left"},
        Case{"year", "the boat (c. 1230) left", "the boat ( c. 1230 ) left"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Lines, Tokenize,
    testing::Values(Case{"headline", "Port hit by hackers\nThe port said so.",
                         "Port hit by hackers / The port said so ."},
                    Case{"hard_wrap", "The port\nwas hit.", "The port was hit ."},
                    Case{"wrap_after_stop", "The port was hit.\nand so on",
                         "The port was hit . / and so on"},
                    Case{"empty_line", "The port\n\nwas hit.", "The port / was hit ."},
                    Case{"windows", "The port\r\nwas hit.", "The port was hit ."},
                    Case{"bullets", "It says:\n* One\n* Two", "It says : / * One / * Two"},
                    Case{"separator", "The port\u2029was hit", "The port / was hit"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(Unicode, Tokenize,
                         testing::Values(Case{"empty", "", ""}, Case{"blank", " \n\t ", ""},
                                         Case{"byte_order_mark", "\uFEFFHello", "Hello"},
                                         Case{"no_break_space", "10\u00A0km", "10 km"},
                                         Case{"han", "王 (王五) left", "王 ( 王五 ) left"},
                                         Case{"combining", "Cafe\u0301s open", "Cafe\u0301s open"},
                                         Case{"accents", "Müller’s Øre", "Müller ’s Øre"}),
                         name_of);

/// Random text of characters that the rules look at.
std::string random_text(std::mt19937& random, std::size_t length) {
  static const char* const kPieces[] = {
      "a",  "B", "the",  " ",   "\n", ".", ",",  "'",    "\"", "-",      "9",     "$",
      "@",  "/", ":",    "(",   ")",  "!", "?",  "…",    "“",  "”",      "’",     "é",
      "漢", "😀", "U.S.", "n't", "_",  "&", "\t", "www.", "#",  "\u0301", "\u2028"};
  std::string text;
  while (text.size() < length) text += kPieces[random() % std::size(kPieces)];
  return text;
}

TEST(TokenizeProperty, CoversAllButWhiteSpaceInOrder) {
  std::mt19937 random(20260101);
  for (int round = 0; round < 200; ++round) {
    const Document document(random_text(random, 1 + random() % 300));
    const Tokens layer = tokenize(document);
    std::uint32_t at = 0;
    const auto only_space_until = [&](std::uint32_t end) {
      for (std::size_t i = at; i < end;)
        ASSERT_EQ(kind_of(next_code_point(document.text(), i)), CharKind::kSpace)
            << document.text();
    };
    for (const Token& token : layer.tokens) {
      ASSERT_FALSE(token.span.empty());
      ASSERT_GE(token.span.begin, at);
      only_space_until(token.span.begin);
      at = token.span.end;
    }
    only_space_until(static_cast<std::uint32_t>(document.text().size()));
    TokenId next = 0;
    for (const Sentence& sentence : layer.sentences) {
      ASSERT_EQ(sentence.begin, next);
      ASSERT_LT(sentence.begin, sentence.end);
      next = sentence.end;
    }
    ASSERT_EQ(next, layer.tokens.size());
  }
}

double seconds_for(const std::string& text) {
  const Document document(text);
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(tokenize(document).tokens.empty());
    best = std::min(
        best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

TEST(TokenizeProperty, TakesTimeLinearInTheText) {
  for (const char* const piece :
       {"a", "a.", "a-", "1-", "a@", "((", "www.", "word ", "U.S. ", "'s"}) {
    std::string small;
    while (small.size() < 50'000) small += piece;
    std::string large;
    for (int i = 0; i < 8; ++i) large += small;
    EXPECT_LT(seconds_for(large), 24 * seconds_for(small) + 0.02) << piece;
  }
}

TEST(TokenizeProperty, CutsSentencesWithoutEnd) {
  std::string text;
  for (std::size_t i = 0; i < 2 * kLongestSentence + 1; ++i) text += "word ";
  const Tokens layer = tokenize(Document(text));
  ASSERT_EQ(layer.sentences.size(), 3U);
  EXPECT_EQ(layer.sentences[0].end, kLongestSentence);
}

}  // namespace
}  // namespace demarche::text
