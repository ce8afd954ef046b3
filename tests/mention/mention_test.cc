// SPDX-License-Identifier: Apache-2.0
// Mentions in sentences with frozen trees: spans, kinds, titles and aliases, near misses beside
// them.
#include "mention/mention.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "knowledge/built_in.h"
#include "syntax/conllu.h"

namespace demarche::mention {
namespace {

using knowledge::built_in;

/// One line a mention, title and alias, in document order.
std::vector<std::string> dump(const text::Document& document, const Mentions& found) {
  static constexpr std::array<std::string_view, 4> kKinds = {"name", "description", "pronoun",
                                                             "adjective"};
  const auto text_of = [&](MentionId m) {
    return std::string(document.text(found.mentions[m].span));
  };
  std::vector<std::string> lines;
  for (const Mention& m : found.mentions)
    lines.push_back(std::string(kKinds[static_cast<std::size_t>(m.kind)]) + " " +
                    (m.type ? std::string(knowledge::name(*m.type)) : "-") + " [" +
                    std::string(document.text(m.span)) + "]" + (m.means_states ? " acts" : ""));
  for (const Title& title : found.titles)
    lines.push_back("title " + title.label +
                    (title.person == kNoMention ? "" : " of " + text_of(title.person)) +
                    (title.body == kNoMention ? "" : " at " + text_of(title.body)));
  for (const Equation& equation : found.equations)
    if (equation.alias)
      lines.push_back("alias " + text_of(equation.first) + " = " + text_of(equation.second));
  return lines;
}

struct Case {
  const char* name;
  const char* rows;
  std::vector<std::string> expected;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }  // NOLINT: GoogleTest's name

class FindMentions : public testing::TestWithParam<Case> {};

TEST_P(FindMentions, FindsJustThese) {
  const auto layers = syntax::read_conllu(GetParam().rows);
  ASSERT_TRUE(layers) << layers.error().to_string();
  const Mentions found =
      find_mentions(layers->document, layers->tokens, layers->syntax, built_in().gazetteer);
  EXPECT_EQ(dump(layers->document, found), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FindMentions,
    testing::Values(
        Case{"state_and_adjective",
             R"(1 Danish Danish ADJ JJ 2 amod
2 hackers hacker NOUN NNS 3 nsubj
3 hit hit VERB VBD 0 root
4 Norway Norway PROPN NNP 3 advmod SpaceAfter=No
5 . . PUNCT . 3 punct
)",
             {"description Group [Danish hackers]", "adjective StateActor [Danish]",
              "name StateActor [Norway]"}},
        Case{"state_with_its_noun",
             R"(1 The the DET DT 3 det
2 Danish Danish ADJ JJ 3 amod
3 government government NOUN NN 4 nsubj
4 thanked thank VERB VBD 0 root
5 US US PROPN NNP 6 compound
6 officials official NOUN NNS 4 obj SpaceAfter=No
7 . . PUNCT . 4 punct
)",
             {"name StateActor [Danish government] acts", "adjective StateActor [Danish]",
              "description Group [US officials] acts", "adjective StateActor [US]"}},
        Case{"body_of_two_words",
             R"(1 The the DET DT 4 det
2 Danish Danish ADJ JJ 4 amod
3 foreign foreign ADJ JJ 4 amod
4 ministry ministry NOUN NN 5 nsubj
5 spoke speak VERB VBD 0 root SpaceAfter=No
6 . . PUNCT . 5 punct
)",
             {"name Ministry [Danish foreign ministry]", "adjective StateActor [Danish]"}},
        Case{"company_suffix",
             R"(1 Gullwing Gullwing VERB NNP 6 advcl
2 Harbour Harbour PROPN NNP 3 compound
3 Co. co. NOUN NN 1 obj SpaceAfter=No
4 , , PUNCT , 1 punct
5 Ltd. Ltd. PROPN NNP 6 nsubj
6 spoke speak VERB VBD 0 root SpaceAfter=No
7 . . PUNCT . 6 punct
)",
             {"name Company [Gullwing Harbour Co., Ltd.]"}},
        Case{"title_before",
             R"(1 FBI FBI PROPN NNP 2 compound
2 Director Director PROPN NNP 3 nmod:desc
3 Ola Ola PROPN NNP 5 nsubj
4 Tidewell Tidewell PROPN NNP 3 flat
5 spoke speak VERB VBD 0 root SpaceAfter=No
6 . . PUNCT . 5 punct
)",
             {"name Agency [FBI]", "name Person [Ola Tidewell]",
              "title FBI Director of Ola Tidewell at FBI"}},
        Case{"title_after",
             R"(1 Ola Ola PROPN NNP 11 nsubj
2 Tidewell Tidewell PROPN NNP 1 flat SpaceAfter=No
3 , , PUNCT , 5 punct
4 a a DET DT 5 det
5 spokeswoman spokeswoman NOUN NN 1 appos
6 for for ADP IN 9 case
7 the the DET DT 9 det
8 Danish Danish ADJ JJ 9 amod
9 embassy embassy NOUN NN 5 nmod SpaceAfter=No
10 , , PUNCT , 1 punct
11 spoke speak VERB VBD 0 root SpaceAfter=No
12 . . PUNCT . 11 punct
)",
             {"name Person [Ola Tidewell]", "name DiplomaticMission [Danish embassy]",
              "adjective StateActor [Danish]",
              "title spokeswoman of Ola Tidewell at Danish embassy"}},
        Case{"initials",
             R"(1 The the DET DT 4 det
2 European European ADJ NNP 4 amod
3 Tides Tides PROPN NNP 4 compound
4 Agency Agency PROPN NNP 8 nsubj
5 ( ( PUNCT -LRB- 6 punct SpaceAfter=No
6 ETA eta NOUN FW 4 appos SpaceAfter=No
7 ) ) PUNCT -RRB- 6 punct
8 spoke speak VERB VBD 0 root SpaceAfter=No
9 . . PUNCT . 8 punct
)",
             {"name Agency [European Tides Agency]", "name Agency [ETA]",
              "alias European Tides Agency = ETA"}},
        Case{"not_initials",
             R"(1 The the DET DT 4 det
2 European European ADJ NNP 4 amod
3 Tides Tides PROPN NNP 4 compound
4 Agency Agency PROPN NNP 8 nsubj
5 ( ( PUNCT -LRB- 6 punct SpaceAfter=No
6 Oslo Oslo PROPN NNP 4 appos SpaceAfter=No
7 ) ) PUNCT -RRB- 6 punct
8 spoke speak VERB VBD 0 root SpaceAfter=No
9 . . PUNCT . 8 punct
)",
             {"name Agency [European Tides Agency]", "name StateActor [Oslo]"}},
        Case{"person_particle",
             R"(1 Ola Ola PROPN NNP 5 nsubj
2 van van NOUN NN 1 flat
3 der der NOUN NN 5 nsubj
4 Tidewell Tidewell PROPN NNP 3 flat
5 spoke speak VERB VBD 0 root SpaceAfter=No
6 . . PUNCT . 5 punct
)",
             {"name Person [Ola van der Tidewell]"}},
        Case{"description_with_clause",
             R"(1 Seven seven NUM CD 3 nummod
2 Danish Danish ADJ JJ 3 amod
3 nationals national NOUN NNS 4 nsubj
4 linked link VERB VBN 0 root
5 to to ADP IN 8 case
6 the the DET DT 8 det
7 FSB fsb NOUN NN 8 compound
8 left leave VERB VBD 4 obl SpaceAfter=No
9 . . PUNCT . 4 punct
)",
             {"description Group [Seven Danish nationals linked to the FSB]",
              "adjective StateActor [Danish]", "name Agency [FSB]"}},
        Case{"common_word",
             R"(1 The the DET DT 2 det
2 silence silence NOUN NN 4 nsubj:pass
3 was be AUX VBD 4 aux:pass
4 broken break VERB VBN 0 root
5 by by ADP IN 7 case
6 a a DET DT 7 det
7 snake snake NOUN NN 4 obl:agent SpaceAfter=No
8 . . PUNCT . 4 punct
)",
             {}}),
    [](const auto& test) { return std::string(test.param.name); });

/// Each "the group" asks those before it what they are: few questions, also where there are many.
TEST(FindMentions, ReadsATextThatIsFullOfGroups) {
  constexpr int kGroups = 60;
  std::string rows;
  for (int i = 0; i < kGroups; ++i)
    rows +=
        "1 The the DET DT 2 det\n2 group group NOUN NN 4 nsubj\n3 Tarn Tarn PROPN NNP 2 appos\n"
        "4 fled flee VERB VBD 0 root\n5 . . PUNCT . 4 punct\n\n";
  const auto layers = syntax::read_conllu(rows);
  ASSERT_TRUE(layers) << layers.error().to_string();
  const Mentions found =
      find_mentions(layers->document, layers->tokens, layers->syntax, built_in().gazetteer);
  for (const Mention& m : found.mentions) EXPECT_NE(m.type, knowledge::ActorType::kAptGroup);
  EXPECT_FALSE(found.mentions.empty());
}

}  // namespace
}  // namespace demarche::mention
