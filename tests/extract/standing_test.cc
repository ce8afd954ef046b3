// SPDX-License-Identifier: Apache-2.0
// How a fact stands: negation, plans, refusals, hedges, report - and where their reach ends.
#include "extract/standing.h"

#include <gtest/gtest.h>

#include <string>

#include "extract/layers.h"

namespace demarche::extract {
namespace {

struct Row {
  std::string name;
  TokenId trigger;  // from 1
  std::string tree;
  std::string expected;
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

std::string show(const Tree& tree, const Standing& standing) {
  std::string text;
  const auto add = [&](std::string_view word) {
    text += (text.empty() ? "" : " ") + std::string(word);
  };
  if (standing.dropped) add("dropped");
  if (standing.negated) add("negated");
  if (standing.possible) add("possible");
  if (standing.status != FactStatus::kNone)
    add(kFactStatusNames[static_cast<std::size_t>(standing.status)]);
  add(resolve::kStanceNames[static_cast<std::size_t>(standing.stance)]);
  if (!standing.likelihood.empty()) add("(" + standing.likelihood + ")");
  for (const TokenId speaker : standing.speakers) add("by " + std::string(tree.form(speaker)));
  return text;
}

class StandingOf : public testing::TestWithParam<Row> {};

TEST_P(StandingOf, IsReadFromTheTree) {
  const Text text(GetParam().tree, {});
  const Tree tree(text.view());
  EXPECT_EQ(show(tree, standing_of(tree, GetParam().trigger - 1)), GetParam().expected)
      << text.layers.document.text();
}

const Row kRows[] = {
    {"Plain", 2, "1 They they PRON PRP 2 nsubj\n2 hacked hack VERB VBD 0 root\n", "asserted"},
    {"Negated", 4,
     "1 They they PRON PRP 4 nsubj\n2 did do AUX VBD 4 aux\n3 not not PART RB 4 advmod\n"
     "4 hack hack VERB VB 0 root\n",
     "negated asserted"},
    {"Refused", 4,
     "1 They they PRON PRP 2 nsubj\n2 declined decline VERB VBD 0 root\n3 to to PART TO 4 mark\n"
     "4 accuse accuse VERB VB 2 xcomp\n",
     "negated asserted"},
    {"TwoNegationsAreNone", 6,
     "1 They they PRON PRP 4 nsubj\n2 did do AUX VBD 4 aux\n3 not not PART RB 4 advmod\n"
     "4 refuse refuse VERB VB 0 root\n5 to to PART TO 6 mark\n6 accuse accuse VERB VB 4 xcomp\n",
     "asserted"},
    {"NegatedReportSaysNothing", 6,
     "1 They they PRON PRP 4 nsubj\n2 did do AUX VBD 4 aux\n3 not not PART RB 4 advmod\n"
     "4 say say VERB VB 0 root\n5 Ann Ann PROPN NNP 6 nsubj\n6 hacked hack VERB VBD 4 ccomp\n",
     "dropped reported by they"},
    {"NegatedReportOfHowLeavesTheContent", 7,
     "1 They they PRON PRP 4 nsubj\n2 did do AUX VBD 4 aux\n3 not not PART RB 4 advmod\n"
     "4 say say VERB VB 0 root\n5 how how ADV WRB 7 advmod\n6 Ann Ann PROPN NNP 7 nsubj\n"
     "7 hacked hack VERB VBD 4 ccomp\n",
     "reported by they"},
    {"Planned", 3,
     "1 They they PRON PRP 3 nsubj\n2 will will AUX MD 3 aux\n3 sanction sanction VERB VB 0 root\n",
     "planned asserted"},
    {"Threatened", 4,
     "1 They they PRON PRP 2 nsubj\n2 threatened threaten VERB VBD 0 root\n3 to to PART TO 4 mark\n"
     "4 sanction sanction VERB VB 2 xcomp\n",
     "planned asserted"},
    {"Possible", 3,
     "1 They they PRON PRP 3 nsubj\n2 may may AUX MD 3 aux\n3 sanction sanction VERB VB 0 root\n",
     "possible asserted"},
    {"PerfectMayIsASuspicion", 4,
     "1 They they PRON PRP 4 nsubj\n2 may may AUX MD 4 aux\n3 have have AUX VB 4 aux\n"
     "4 hacked hack VERB VBN 0 root\n",
     "suspected"},
    {"Condition", 3,
     "1 If if SCONJ IN 3 mark\n2 they they PRON PRP 3 nsubj\n3 hacked hack VERB VBD 5 advcl\n"
     "4 we we PRON PRP 5 nsubj\n5 act act VERB VBP 0 root\n",
     "dropped asserted"},
    {"Allegedly", 3,
     "1 They they PRON PRP 3 nsubj\n2 allegedly allegedly ADV RB 3 advmod\n"
     "3 hacked hack VERB VBD 0 root\n",
     "alleged"},
    {"Reported", 4,
     "1 Ann Ann PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n3 they they PRON PRP 4 nsubj\n"
     "4 hacked hack VERB VBD 2 ccomp\n",
     "reported by ann"},
    {"SpeakerAfterwards", 2,
     "1 They they PRON PRP 2 nsubj\n2 hacked hack VERB VBD 0 root\n3 Ann Ann PROPN NNP 4 nsubj\n"
     "4 said say VERB VBD 2 parataxis\n",
     "reported by ann"},
    {"AccordingTo", 5,
     "1 According accord VERB VBG 3 case\n2 to to ADP IN 1 fixed\n3 Ann Ann PROPN NNP 5 obl\n"
     "4 they they PRON PRP 5 nsubj\n5 hacked hack VERB VBD 0 root\n",
     "reported by ann"},
    {"ChainOfReport", 6,
     "1 Bob Bob PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n3 Ann Ann PROPN NNP 4 nsubj\n"
     "4 claimed claim VERB VBD 2 ccomp\n5 they they PRON PRP 6 nsubj\n"
     "6 hacked hack VERB VBD 4 ccomp\n",
     "alleged by ann by bob"},
    {"HighlyLikely", 7,
     "1 They they PRON PRP 4 nsubj\n2 are be AUX VBP 4 cop\n3 highly highly ADV RB 4 advmod\n"
     "4 likely likely ADJ JJ 0 root\n5 to to PART TO 7 mark\n6 have have AUX VB 7 aux\n"
     "7 hacked hack VERB VBN 4 xcomp\n",
     "suspected (highly likely)"},
};

INSTANTIATE_TEST_SUITE_P(Trees, StandingOf, testing::ValuesIn(kRows),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace demarche::extract
