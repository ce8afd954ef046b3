// SPDX-License-Identifier: Apache-2.0
// Facts from trees made by hand: voice, control, coordination, support verbs, report and denial.
#include "extract/extract.h"

#include <gtest/gtest.h>

#include "extract/layers.h"

namespace demarche::extract {
namespace {

using enum knowledge::ActorType;

struct Row {
  std::string name;
  std::string tree;
  std::vector<Actor> actors;
  std::string facts;
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class FactsOfTree : public testing::TestWithParam<Row> {};

TEST_P(FactsOfTree, AreThoseOfTheTree) {
  const Row& row = GetParam();
  const Text text(row.tree, row.actors);
  EXPECT_EQ(text.facts(), row.facts) << text.layers.document.text();
}

const Row kRows[] = {
    {"ActiveWithControlledClause",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 accused accuse VERB VBD 0 root\n"
     "3 Russia Russia PROPN NNP 2 obj\n"
     "4 of of SCONJ IN 5 mark\n"
     "5 hacking hack VERB VBG 2 advcl\n"
     "6 its its PRON PRP$ 7 nmod:poss\n"
     "7 parliament parliament NOUN NN 5 obj\n",
     {{{1}, kStateActor, "NOR", ""},
      {{3}, kStateActor, "RUS", ""},
      {{7}, kLegislature, "Storting", "NOR"}},
     "Accusation: NOR -> RUS\nAttack: RUS -> Storting\n"},
    {"PassiveWithAgent",
     "1 Russia Russia PROPN NNP 3 nsubj:pass\n"
     "2 was be AUX VBD 3 aux:pass\n"
     "3 blamed blame VERB VBN 0 root\n"
     "4 by by ADP IN 5 case\n"
     "5 Norway Norway PROPN NNP 3 obl:agent\n"
     "6 for for ADP IN 8 case\n"
     "7 the the DET DT 8 det\n"
     "8 cyberattack cyberattack NOUN NN 3 obl\n",
     {{{1}, kStateActor, "RUS", ""}, {{5}, kStateActor, "NOR", ""}},
     "Accusation: NOR -> RUS\nAttack: RUS -> -\n"},
    {"PassiveWithoutAgent",
     "1 Russia Russia PROPN NNP 3 nsubj:pass\n"
     "2 was be AUX VBD 3 aux:pass\n"
     "3 blamed blame VERB VBN 0 root\n",
     {{{1}, kStateActor, "RUS", ""}},
     "Accusation: - -> RUS\n"},
    {"CoordinatedAccusers",
     "1 Norway Norway PROPN NNP 4 nsubj\n"
     "2 and and CCONJ CC 3 cc\n"
     "3 Latvia Latvia PROPN NNP 1 conj\n"
     "4 accuse accuse VERB VBP 0 root\n"
     "5 Russia Russia PROPN NNP 4 obj\n",
     {{{1}, kStateActor, "NOR", ""}, {{3}, kStateActor, "LVA", ""}, {{5}, kStateActor, "RUS", ""}},
     "Accusation: LVA+NOR -> RUS\n"},
    {"NominalWithByAndAgainst",
     "1 Accusations accusation NOUN NNS 6 nsubj\n"
     "2 by by ADP IN 3 case\n"
     "3 Norway Norway PROPN NNP 1 nmod\n"
     "4 against against ADP IN 5 case\n"
     "5 Russia Russia PROPN NNP 1 nmod\n"
     "6 grew grow VERB VBD 0 root\n",
     {{{3}, kStateActor, "NOR", ""}, {{5}, kStateActor, "RUS", ""}},
     "Accusation: NOR -> RUS\n"},
    {"SupportVerbWithRefusal",
     "1 Norway Norway PROPN NNP 4 nsubj\n"
     "2 does do AUX VBZ 4 aux\n"
     "3 not not PART RB 4 advmod\n"
     "4 want want VERB VB 0 root\n"
     "5 to to PART TO 6 mark\n"
     "6 impose impose VERB VB 4 xcomp\n"
     "7 sanctions sanction NOUN NNS 6 obj\n"
     "8 on on ADP IN 9 case\n"
     "9 Russia Russia PROPN NNP 6 obl\n",
     {{{1}, kStateActor, "NOR", ""}, {{9}, kStateActor, "RUS", ""}},
     "Sanction ruledOut: NOR -> RUS\n"},
    {"SanctionWithoutTargetIsNone",
     "1 The the DET DT 2 det\n"
     "2 committee committee NOUN NN 3 nsubj\n"
     "3 sanctioned sanction VERB VBD 0 root\n"
     "4 the the DET DT 5 det\n"
     "5 march march NOUN NN 3 obj\n",
     {},
     ""},
    {"ReportedDeedIsAnAccusation",
     "1 Minister Minister PROPN NNP 2 compound\n"
     "2 Okoro Okoro PROPN NNP 3 nsubj\n"
     "3 said say VERB VBD 0 root\n"
     "4 Russia Russia PROPN NNP 6 nsubj\n"
     "5 had have AUX VBD 6 aux\n"
     "6 hacked hack VERB VBN 3 ccomp\n"
     "7 the the DET DT 8 det\n"
     "8 bank bank NOUN NN 6 obj\n",
     {{{2}, kPerson, "Okoro", "NGA"},
      {{}, kStateActor, "NGA", ""},
      {{4}, kStateActor, "RUS", ""},
      {{8}, kGroup, "bank", ""}},
     "Attack: RUS -> bank\nAccusation: NGA (Okoro) -> RUS\n"},
    {"DenialAnswersTheAccusationInItsObject",
     "1 Russia Russia PROPN NNP 2 nsubj\n"
     "2 rejected reject VERB VBD 0 root\n"
     "3 accusations accusation NOUN NNS 2 obj\n"
     "4 from from ADP IN 5 case\n"
     "5 Norway Norway PROPN NNP 3 nmod\n",
     {{{1}, kStateActor, "RUS", ""}, {{5}, kStateActor, "NOR", ""}},
     "Denial: RUS -> -\nAccusation: NOR -> RUS\n"},
    {"DeniedEntryIsNone",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 denied deny VERB VBD 0 root\n"
     "3 entry entry NOUN NN 2 obj\n"
     "4 to to ADP IN 5 case\n"
     "5 Russians Russian PROPN NNPS 3 nmod\n",
     {{{1}, kStateActor, "NOR", ""}, {{5}, kGroup, "Russians", ""}},
     ""},
    {"ResponsibilityJoinsTheAttack",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 said say VERB VBD 0 root\n"
     "3 APT1 APT1 PROPN NNP 5 nsubj\n"
     "4 was be AUX VBD 5 cop\n"
     "5 responsible responsible ADJ JJ 2 ccomp\n"
     "6 for for ADP IN 8 case\n"
     "7 a a DET DT 8 det\n"
     "8 cyberattack cyberattack NOUN NN 5 obl\n"
     "9 on on ADP IN 10 case\n"
     "10 Acme Acme PROPN NNP 8 nmod\n",
     {{{1}, kStateActor, "NOR", ""}, {{3}, kAptGroup, "APT1", ""}, {{10}, kCompany, "Acme", ""}},
     "Accusation: NOR -> APT1\nAttack: APT1 -> Acme\n"},
    {"BehindAsPredicate",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 says say VERB VBZ 0 root\n"
     "3 Russia Russia PROPN NNP 7 nsubj\n"
     "4 is be AUX VBZ 7 cop\n"
     "5 behind behind ADP IN 7 case\n"
     "6 the the DET DT 7 det\n"
     "7 hack hack NOUN NN 2 ccomp\n",
     {{{1}, kStateActor, "NOR", ""}, {{3}, kStateActor, "RUS", ""}},
     "Accusation: NOR -> RUS\nAttack: RUS -> -\n"},
    {"ReducedRelativeWithBy",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 condemned condemn VERB VBD 0 root\n"
     "3 cyberattacks cyberattack NOUN NNS 2 obj\n"
     "4 carried carry VERB VBN 3 acl\n"
     "5 out out ADP RP 4 compound:prt\n"
     "6 by by ADP IN 7 case\n"
     "7 Russia Russia PROPN NNP 4 obl:agent\n"
     "8 on on ADP IN 9 case\n"
     "9 Latvia Latvia PROPN NNP 4 obl\n",
     {{{1}, kStateActor, "NOR", ""}, {{7}, kStateActor, "RUS", ""}, {{9}, kStateActor, "LVA", ""}},
     "Condemnation: NOR -> RUS\nAttack: RUS -> LVA\n"},
    {"QuestionIsNoFact",
     "1 Did do AUX VBD 3 aux\n"
     "2 Norway Norway PROPN NNP 3 nsubj\n"
     "3 accuse accuse VERB VB 0 root\n"
     "4 Russia Russia PROPN NNP 3 obj\n"
     "5 ? ? PUNCT . 3 punct\n",
     {{{2}, kStateActor, "NOR", ""}, {{4}, kStateActor, "RUS", ""}},
     ""},
    {"SummonsGoesToTheState",
     "1 Norway Norway PROPN NNP 2 nsubj\n"
     "2 summoned summon VERB VBD 0 root\n"
     "3 the the DET DT 5 det\n"
     "4 Russian Russian ADJ JJ 5 amod\n"
     "5 ambassador ambassador NOUN NN 2 obj\n",
     {{{1}, kStateActor, "NOR", ""},
      {{5}, kGroup, "ambassador", "RUS"},
      {{}, kStateActor, "RUS", ""}},
     "DiplomaticAction: NOR -> RUS\n"},
    {"HeartAttackIsNone",
     "1 The the DET DT 2 det\n"
     "2 hacker hacker NOUN NN 3 nsubj\n"
     "3 had have VERB VBD 0 root\n"
     "4 a a DET DT 6 det\n"
     "5 heart heart NOUN NN 6 compound\n"
     "6 attack attack NOUN NN 3 obj\n",
     {{{2}, kGroup, "hacker", ""}},
     ""},
};

INSTANTIATE_TEST_SUITE_P(Trees, FactsOfTree, testing::ValuesIn(kRows),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace demarche::extract
