// SPDX-License-Identifier: Apache-2.0
// What is mended in trees: rows as the parser gives them, and the heads that must come of them.
#include "syntax/mend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "knowledge/built_in.h"
#include "syntax/conllu.h"

namespace demarche::syntax {
namespace {

using knowledge::built_in;
using text::kNoToken;
using text::TokenId;

struct Case {
  std::string name;
  std::string rows;
  std::string heads;  // "head:relation" of each token, counted from 1
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }  // NOLINT: GoogleTest's name

std::string dump(const std::vector<Word>& words) {
  std::string out;
  for (const Word& word : words) {
    if (!out.empty()) out += ' ';
    out += std::to_string(word.head == kNoToken ? 0 : word.head + 1) + ":" +
           std::string(name(word.deprel));
  }
  return out;
}

class Mend : public testing::TestWithParam<Case> {};

TEST_P(Mend, GivesTheseHeads) {
  const auto layers = read_conllu(GetParam().rows);
  ASSERT_TRUE(layers) << layers.error().to_string();
  const Syntax mended = mend(layers->document, layers->tokens, layers->syntax, built_in().lexicon);
  EXPECT_EQ(dump(mended.words), GetParam().heads);
}

INSTANTIATE_TEST_SUITE_P(
    Trees, Mend,
    testing::Values(
        Case{"NamedAsANoun",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 named name VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 as as SCONJ IN 3 acl\n"
             "5 the the DET DT 6 det\n6 author author NOUN NN 4 nsubj\n"
             "7 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 6:case 6:det 2:obl 2:punct"},
        Case{"DecisionTo",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 condemned condemn VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 5 nmod:poss\n4 's 's PART POS 3 case\n"
             "5 decision decision NOUN NN 2 obj\n6 to to PART TO 7 mark\n"
             "7 leave leave VERB VB 2 xcomp\n8 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:nmod:poss 3:case 2:obj 7:mark 5:acl 2:punct"},
        Case{"NotTheDecisionOfWhomItAsks",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 asked ask VERB VBD 0 root\n"
             "3 the the DET DT 4 det\n4 minister minister NOUN NN 2 iobj\n"
             "5 to to PART TO 6 mark\n6 leave leave VERB VB 2 xcomp\n"
             "7 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 2:iobj 6:mark 2:xcomp 2:punct"},
        Case{"CalledInAnEnvoy",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hauled haul VERB VBD 0 root\n"
             "3 in in ADP IN 5 case\n4 the the DET DT 5 det\n"
             "5 ambassador ambassador NOUN NN 2 obl\n6 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:compound:prt 5:det 2:obj 2:punct"},
        Case{"CalledInARoom",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hauled haul VERB VBN 0 root\n"
             "3 in in ADP IN 5 case\n4 the the DET DT 5 det\n"
             "5 room room NOUN NN 2 obl\n6 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 2:punct"},
        Case{"AmountsInAList",
             "1 They they PRON PRP 2 nsubj\n2 stole steal VERB VBD 0 root\n"
             "3 $ $ SYM $ 2 obj\n4 3 3 NUM CD 3 nummod\n"
             "5 from from ADP IN 6 case\n6 Acme Acme PROPN NNP 2 obl\n"
             "7 , , PUNCT , 8 punct\n8 $ $ SYM $ 6 appos\n"
             "9 2 2 NUM CD 8 nummod\n10 from from ADP IN 11 case\n"
             "11 Tides tide NOUN NNS 8 nmod\n12 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 3:nummod 6:case 2:obl 8:punct 6:conj 8:nummod 11:case "
             "8:nmod 2:punct"},
        Case{"BrokenIntoBy",
             "1 It it PRON PRP 3 nsubj:pass\n2 was be AUX VBD 3 aux:pass\n"
             "3 broken break VERB VBN 0 root\n4 into into ADP IN 6 case\n"
             "5 by by ADP IN 6 case\n6 hackers hacker NOUN NNS 3 obl\n"
             "7 . . PUNCT . 3 punct\n",
             "3:nsubj:pass 3:aux:pass 0:root 3:compound:prt 6:case 3:obl:agent 3:punct"},
        Case{"BetweenCommas",
             "1 Oslo Oslo PROPN NNP 9 nsubj\n2 , , PUNCT , 7 punct\n"
             "3 a a DET DT 7 det\n4 rich rich ADJ JJ 7 amod\n"
             "5 and and CCONJ CC 6 cc\n6 happy happy ADJ JJ 4 conj\n"
             "7 city city NOUN NN 1 conj\n8 , , PUNCT , 1 punct\n"
             "9 fell fall VERB VBD 0 root\n10 . . PUNCT . 9 punct\n",
             "9:nsubj 7:punct 7:det 7:amod 6:cc 4:conj 1:appos 1:punct 0:root 9:punct"},
        Case{"AListBetweenCommas",
             "1 Oslo Oslo PROPN NNP 7 nsubj\n2 , , PUNCT , 4 punct\n"
             "3 a a DET DT 4 det\n4 bank bank NOUN NN 1 conj\n"
             "5 and and CCONJ CC 6 cc\n6 Riga Riga PROPN NNP 1 conj\n"
             "7 fell fall VERB VBD 0 root\n8 . . PUNCT . 7 punct\n",
             "7:nsubj 4:punct 4:det 1:conj 6:cc 1:conj 0:root 7:punct"},
        Case{"NameBehindAnApposition",
             "1 Okoro Okoro PROPN NNP 12 nsubj\n2 , , PUNCT , 4 punct\n"
             "3 a a DET DT 4 det\n4 judge judge NOUN NN 1 conj\n"
             "5 , , PUNCT , 7 punct\n6 and and CCONJ CC 7 cc\n"
             "7 Berg Berg PROPN NNP 4 conj\n8 , , PUNCT , 10 punct\n"
             "9 a a DET DT 10 det\n10 clerk clerk NOUN NN 1 appos\n"
             "11 , , PUNCT , 10 punct\n12 left leave VERB VBD 0 root\n"
             "13 . . PUNCT . 12 punct\n",
             "12:nsubj 4:punct 4:det 1:appos 7:punct 7:cc 1:conj 10:punct 10:det 1:appos "
             "10:punct 0:root 12:punct"},
        Case{"ReportThatCloses",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 says say VERB VBZ 0 root\n"
             "3 Riga Riga PROPN NNP 4 nsubj\n4 hacked hack VERB VBD 8 ccomp\n"
             "5 it it PRON PRP 4 obj\n6 , , PUNCT , 8 punct\n"
             "7 Acme Acme PROPN NNP 8 nsubj\n8 reported report VERB VBD 2 ccomp\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:nsubj 2:ccomp 4:obj 8:punct 8:nsubj 2:parataxis 2:punct"},
        Case{"OnlyVerb",
             "1 The the DET DT 2 det\n2 police police NOUN NNS 0 root\n"
             "3 named name VERB VBN 2 acl\n4 Okoro Okoro PROPN NNP 3 xcomp\n"
             "5 as as ADP IN 7 case\n6 the the DET DT 7 det\n"
             "7 culprit culprit NOUN NN 3 obl\n8 . . PUNCT . 2 punct\n",
             "2:det 3:nsubj 0:root 3:obj 7:case 7:det 3:obl 2:punct"},
        Case{"HadHimSummoned",
             "1 The the DET DT 2 det\n2 minister minister NOUN NN 3 nsubj\n"
             "3 had have VERB VBD 0 root\n4 the the DET DT 5 det\n"
             "5 ambassador ambassador NOUN NN 3 obj\n6 summoned summon VERB VBN 5 acl\n"
             "7 . . PUNCT . 3 punct\n",
             "2:det 6:nsubj 6:aux 5:det 6:obj 0:root 6:punct"},
        Case{"CalledSlanderBehindAClause",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 called call VERB VBD 0 root\n"
             "3 the the DET DT 4 det\n4 finding finding NOUN NN 2 obj\n"
             "5 that that SCONJ IN 7 mark\n6 Riga Riga PROPN NNP 7 nsubj\n"
             "7 hacked hack VERB VBD 4 acl\n8 Acme Acme PROPN NNP 7 obj\n"
             "9 slander slander NOUN NN 7 obj\n10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 2:obj 7:mark 7:nsubj 4:acl 7:obj 2:xcomp 2:punct"},
        Case{"NotCalledBehindAClause",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 read read VERB VBD 0 root\n"
             "3 the the DET DT 4 det\n4 finding finding NOUN NN 2 obj\n"
             "5 that that SCONJ IN 7 mark\n6 Riga Riga PROPN NNP 7 nsubj\n"
             "7 gave give VERB VBD 4 acl\n8 Acme Acme PROPN NNP 7 obj\n"
             "9 money money NOUN NN 7 obj\n10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 2:obj 7:mark 7:nsubj 4:acl 7:obj 7:obj 2:punct"},
        Case{"HadItHacked",
             "1 The the DET DT 2 det\n2 minister minister NOUN NN 3 nsubj\n"
             "3 had have VERB VBD 0 root\n4 the the DET DT 5 det\n"
             "5 website website NOUN NN 3 obj\n6 hacked hack VERB VBN 5 acl\n"
             "7 . . PUNCT . 3 punct\n",
             "2:det 3:nsubj 0:root 5:det 3:obj 5:acl 3:punct"},
        Case{"ListBeforeAHeadline",
             "1 Oslo Oslo PROPN NNP 0 root\n2 , , PUNCT , 3 punct\n"
             "3 Riga Riga PROPN NNP 1 conj\n4 , , PUNCT , 6 punct\n"
             "5 Bonn Bonn PROPN NNP 6 nsubj\n6 condemn condemn VERB VBP 1 parataxis\n"
             "7 Acme Acme PROPN NNP 6 obj\n",
             "6:nsubj 3:punct 1:conj 5:punct 1:conj 0:root 6:obj"},
        Case{"SaidItHadAndCalled",
             "1 Acme Acme PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 it it PRON PRP 5 nsubj\n4 had have AUX VBD 5 aux\n"
             "5 sold sell VERB VBN 2 ccomp\n6 none none PRON NN 5 obj\n"
             "7 and and CCONJ CC 8 cc\n8 called call VERB VBN 5 conj\n"
             "9 the the DET DT 10 det\n10 claim claim NOUN NN 8 obj\n"
             "11 unfair unfair ADJ JJ 8 xcomp\n12 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:nsubj 5:aux 2:ccomp 5:obj 8:cc 2:conj 10:det 8:obj "
             "8:xcomp 2:punct"},
        Case{"SecondClauseBehindAGerund",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 of of SCONJ IN 5 mark\n"
             "5 hacking hack VERB VBG 2 advcl\n6 its its PRON PRP$ 7 nmod:poss\n"
             "7 parliament parliament NOUN NN 5 obj\n8 and and CCONJ CC 9 cc\n"
             "9 Bonn Bonn PROPN NNP 7 conj\n10 condemned condemn VERB VBD 2 advcl\n"
             "11 it it PRON PRP 10 obj\n12 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 5:mark 2:advcl 7:nmod:poss 5:obj 10:cc 10:nsubj "
             "2:conj 10:obj 2:punct"},
        Case{"SecondClauseBehindAPhrase",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 charged charge VERB VBD 0 root\n"
             "3 two two NUM CD 4 nummod\n4 men man NOUN NNS 2 obj\n"
             "5 and and CCONJ CC 6 cc\n6 Bonn Bonn PROPN NNP 4 conj\n"
             "7 imposed impose VERB VBD 2 advcl\n8 sanctions sanction NOUN NNS 7 obj\n"
             "9 on on ADP IN 10 case\n10 them they PRON PRP 7 obl\n"
             "11 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:nummod 2:obj 7:cc 7:nsubj 2:conj 7:obj 10:case 7:obl "
             "2:punct"},
        Case{"ObjectBeforeASecondClause",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 summoned summon VERB VBD 0 root\n"
             "3 the the DET DT 5 det\n4 Latvian Latvian ADJ JJ 5 amod\n"
             "5 ambassador ambassador NOUN NN 8 nsubj\n6 and and CCONJ CC 7 cc\n"
             "7 Bonn Bonn PROPN NNP 5 conj\n8 expelled expel VERB VBD 2 ccomp\n"
             "9 two two NUM CD 10 nummod\n10 diplomats diplomat NOUN NNS 8 obj\n"
             "11 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:det 5:amod 2:obj 8:cc 8:nsubj 2:conj 10:nummod 8:obj "
             "2:punct"},
        Case{"ListBeforeAParticiple",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 firms firm NOUN NNS 2 obj\n4 and and CCONJ CC 5 cc\n"
             "5 banks bank NOUN NNS 3 conj\n6 owned own VERB VBN 3 acl\n"
             "7 by by ADP IN 8 case\n8 Riga Riga PROPN NNP 6 obl:agent\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 5:cc 3:conj 3:acl 8:case 6:obl:agent 2:punct"},
        Case{"SpokenOfByTwo",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 the the DET DT 4 det\n4 envoy envoy NOUN NN 8 nsubj\n"
             "5 and and CCONJ CC 7 cc\n6 the the DET DT 7 det\n"
             "7 consul consul NOUN NN 4 conj\n8 left leave VERB VBD 2 ccomp\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 8:nsubj 7:cc 7:det 4:conj 2:ccomp 2:punct"},
        Case{"NamedAmongThem",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 two two NUM CD 4 nummod\n4 banks bank NOUN NNS 2 obj\n"
             "5 , , PUNCT , 7 punct\n6 among among ADP IN 7 case\n"
             "7 them they PRON PRP 4 nmod\n8 Nordbank Nordbank PROPN NNP 7 appos\n"
             "9 and and CCONJ CC 10 cc\n10 Baltbank Baltbank PROPN NNP 8 conj\n"
             "11 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:nummod 2:obj 7:punct 8:case 6:fixed 4:nmod 10:cc 8:conj "
             "2:punct"},
        Case{"SaidInAnAdvisoryThat",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 in in ADP IN 5 case\n4 an a DET DT 5 det\n5 advisory advisory NOUN NN 2 obl\n"
             "6 that that PRON WDT 8 mark\n7 hackers hacker NOUN NNS 8 nsubj\n"
             "8 broke break VERB VBD 5 acl:relcl\n9 in in ADV RB 8 advmod\n"
             "10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 8:mark 8:nsubj 2:ccomp 8:advmod 2:punct"},
        Case{"SaidInAnAdvisoryThatItMade",  // which advisory
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 in in ADP IN 5 case\n4 an a DET DT 5 det\n5 advisory advisory NOUN NN 2 obl\n"
             "6 that that PRON WDT 8 obj\n7 hackers hacker NOUN NNS 8 nsubj\n"
             "8 mocked mock VERB VBD 5 acl:relcl\n9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 8:obj 8:nsubj 5:acl:relcl 2:punct"},
        Case{"UsedByTheMinistryTo",
             "1 They they PRON PRP 2 nsubj\n2 seized seize VERB VBD 0 root\n"
             "3 sites site NOUN NNS 2 obj\n4 used use VERB VBN 3 acl\n5 by by ADP IN 6 case\n"
             "6 Riga Riga PROPN NNP 4 obl:agent\n7 to to PART TO 8 mark\n"
             "8 leak leak VERB VB 2 advcl\n9 data datum NOUN NNS 8 obj\n10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 3:acl 6:case 4:obl:agent 8:mark 4:xcomp 8:obj 2:punct"},
        Case{"UsedByTheMinistryCommaTo",  // a purpose of the seizure
             "1 They they PRON PRP 2 nsubj\n2 seized seize VERB VBD 0 root\n"
             "3 sites site NOUN NNS 2 obj\n4 used use VERB VBN 3 acl\n5 by by ADP IN 6 case\n"
             "6 Riga Riga PROPN NNP 4 obl:agent\n7 , , PUNCT , 9 punct\n8 to to PART TO 9 mark\n"
             "9 stop stop VERB VB 2 advcl\n10 it it PRON PRP 9 obj\n11 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 3:acl 6:case 4:obl:agent 9:punct 9:mark 2:advcl 9:obj 2:punct"},
        Case{"SaidTheyWereHitAndAccused",
             "1 Police police NOUN NNS 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 5 nsubj:pass\n4 were be AUX VBD 5 aux:pass\n"
             "5 hit hit VERB VBN 2 ccomp\n6 and and CCONJ CC 7 cc\n"
             "7 accused accuse VERB VBD 5 conj\n8 Riga Riga PROPN NNP 7 obj\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:nsubj:pass 5:aux:pass 2:ccomp 7:cc 2:conj 7:obj 2:punct"},
        Case{"SaidTheyFeltHitAndAccused",  // who is not hit can accuse
             "1 Police police NOUN NNS 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 Oslo Oslo PROPN NNP 4 nsubj\n4 protested protest VERB VBD 2 ccomp\n"
             "5 and and CCONJ CC 6 cc\n6 accused accuse VERB VBD 4 conj\n"
             "7 Riga Riga PROPN NNP 6 obj\n8 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:nsubj 2:ccomp 6:cc 4:conj 6:obj 2:punct"},
        Case{"LikelyToHaveDoneIt",
             "1 Riga Riga PROPN NNP 3 nsubj\n2 is be AUX VBZ 3 cop\n"
             "3 likely likely ADJ JJ 0 root\n4 to to PART TO 6 mark\n5 have have AUX VB 6 aux\n"
             "6 hacked hack VERB VBN 3 csubj\n7 it it PRON PRP 6 obj\n8 . . PUNCT . 3 punct\n",
             "3:nsubj 3:cop 0:root 6:mark 6:aux 3:xcomp 6:obj 3:punct"},
        Case{"TheFirstStateTo",
             "1 Riga Riga PROPN NNP 5 nsubj\n2 was be AUX VBD 5 cop\n3 the the DET DT 5 det\n"
             "4 first first ADJ JJ 5 amod\n5 state state NOUN NN 0 root\n6 to to PART TO 7 mark\n"
             "7 accuse accuse VERB VB 5 csubj\n8 Oslo Oslo PROPN NNP 7 obj\n"
             "9 . . PUNCT . 5 punct\n",
             "5:nsubj 5:cop 5:det 5:amod 0:root 7:mark 5:acl 7:obj 5:punct"},
        Case{"WasInvolvedIn",
             "1 Riga Riga PROPN NNP 3 nsubj\n2 was be AUX VBD 3 cop\n"
             "3 involved involve VERB VBN 0 root\n4 in in ADP IN 5 case\n5 it it PRON PRP 3 obl\n"
             "6 . . PUNCT . 3 punct\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl 3:punct"},
        Case{"FoundHimGuilty",
             "1 Riga Riga PROPN NNP 2 nsubj\n2 found find VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 4 nsubj\n4 guilty guilty ADJ JJ 2 ccomp\n"
             "5 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 2:xcomp 2:punct"},
        Case{"FoundHeWasGuilty",
             "1 Riga Riga PROPN NNP 2 nsubj\n2 found find VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 5 nsubj\n4 was be AUX VBD 5 cop\n"
             "5 guilty guilty ADJ JJ 2 ccomp\n6 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 5:nsubj 5:cop 2:ccomp 2:punct"},
        Case{"CondemnThisActByRiga",
             "1 We we PRON PRP 2 nsubj\n2 condemn condemn VERB VBP 0 root\n"
             "3 this this DET DT 4 det\n4 attack attack NOUN NN 2 obj\n5 by by ADP IN 6 case\n"
             "6 Riga Riga PROPN NNP 2 obl\n7 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 2:obj 6:case 4:nmod 2:punct"},
        Case{"CondemnThisActByTonight",
             "1 We we PRON PRP 2 nsubj\n2 condemn condemn VERB VBP 0 root\n"
             "3 this this DET DT 4 det\n4 attack attack NOUN NN 2 obj\n5 by by ADP IN 6 case\n"
             "6 noon noon NOUN NN 2 obl\n7 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:det 2:obj 6:case 2:obl 2:punct"},
        Case{"AccordingToAsTheTop",
             "1 According accord VERB VBG 0 root\n2 to to ADP IN 1 fixed\n"
             "3 Minister Minister PROPN NNP 1 obj\n4 Okoro Okoro PROPN NNP 10 nsubj\n"
             "5 , , PUNCT , 7 punct\n6 a a DET DT 7 det\n7 gang gang NOUN NN 4 appos\n"
             "8 is be AUX VBZ 10 cop\n9 behind behind ADP IN 10 case\n"
             "10 it it PRON PRP 3 parataxis\n11 . . PUNCT . 1 punct\n",
             "4:case 1:fixed 4:compound 10:obl 7:punct 7:det 10:nsubj 10:cop 10:case 0:root "
             "10:punct"},
        Case{"AccordingTo",
             "1 According accord VERB VBG 3 case\n2 to to ADP IN 1 fixed\n"
             "3 Okoro Okoro PROPN NNP 6 obl\n4 , , PUNCT , 3 punct\n"
             "5 gangs gang NOUN NNS 6 nsubj\n6 fled flee VERB VBD 0 root\n"
             "7 . . PUNCT . 6 punct\n",
             "3:case 1:fixed 6:obl 3:punct 6:nsubj 0:root 6:punct"},
        Case{"ParticipleInAName",
             "1 Tides Tides PROPN NNP 2 compound\n2 Integrated integrate VERB VBN 4 amod\n"
             "3 Data Data PROPN NNP 4 compound\n4 Centre Centre PROPN NNP 5 nsubj\n"
             "5 fell fall VERB VBD 0 root\n6 . . PUNCT . 5 punct\n",
             "4:compound 4:amod 4:compound 5:nsubj 0:root 5:punct"},
        Case{"AClaimThatRigaDenied",
             "1 A a DET DT 2 det\n2 claim claim NOUN NN 0 root\n3 that that SCONJ IN 5 mark\n"
             "4 Riga Riga PROPN NNP 5 nsubj\n5 brushed brush VERB VBD 2 acl\n"
             "6 aside aside ADV RB 5 advmod\n7 . . PUNCT . 2 punct\n",
             "2:det 0:root 5:obj 5:nsubj 2:acl:relcl 5:advmod 2:punct"},
        Case{"AClaimThatRigaDeniedIt",  // what is claimed
             "1 A a DET DT 2 det\n2 claim claim NOUN NN 0 root\n3 that that SCONJ IN 5 mark\n"
             "4 Riga Riga PROPN NNP 5 nsubj\n5 denied deny VERB VBD 2 acl\n"
             "6 it it PRON PRP 5 obj\n7 . . PUNCT . 2 punct\n",
             "2:det 0:root 5:mark 5:nsubj 2:acl 5:obj 2:punct"},
        Case{"AccordingToBehindAName",
             "1 They they PRON PRP 2 nsubj\n2 robbed rob VERB VBD 0 root\n"
             "3 Tides Tides PROPN NNP 2 obj\n4 , , PUNCT , 7 punct\n"
             "5 according accord VERB VBG 7 case\n6 to to ADP IN 5 fixed\n"
             "7 Acme Acme PROPN NNP 3 nmod\n8 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 7:punct 7:case 5:fixed 2:obl 2:punct"},
        Case{"ItIsLikelyThat",
             "1 It it PRON PRP 3 expl\n2 is be AUX VBZ 3 cop\n3 likely likely ADJ JJ 0 root\n"
             "4 that that SCONJ IN 6 mark\n5 Riga Riga PROPN NNP 6 nsubj\n"
             "6 knew know VERB VBD 3 csubj\n7 . . PUNCT . 3 punct\n",
             "3:expl 3:cop 0:root 6:mark 6:nsubj 3:csubj 3:punct"},
        Case{"QuotedAsSayingThat",
             "1 Papers paper NOUN NNS 2 nsubj\n2 quoted quote VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 as as SCONJ IN 5 mark\n"
             "5 saying say VERB VBG 2 advcl\n6 that that SCONJ IN 8 mark\n"
             "7 Riga Riga PROPN NNP 8 nsubj\n8 knew know VERB VBD 2 advcl\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 5:mark 2:advcl 8:mark 8:nsubj 5:ccomp 2:punct"},
        Case{"QuotedAsSayingAfter",
             "1 Papers paper NOUN NNS 2 nsubj\n2 quoted quote VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 as as SCONJ IN 5 mark\n"
             "5 saying say VERB VBG 2 advcl\n6 so so ADV RB 5 advmod\n"
             "7 after after SCONJ IN 9 mark\n8 Riga Riga PROPN NNP 9 nsubj\n"
             "9 fell fall VERB VBD 2 advcl\n10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 5:mark 2:advcl 5:advmod 9:mark 9:nsubj 2:advcl 2:punct"},
        Case{"LettersInBrackets",
             "1 Members member NOUN NNS 9 nsubj\n2 of of ADP IN 3 case\n"
             "3 Ministry ministry PROPN NNP 1 nmod\n4 of of ADP IN 5 case\n"
             "5 Tides Tides PROPN NNP 3 nmod\n6 ( ( PUNCT -LRB- 7 punct\n"
             "7 MT MT PROPN NNP 1 appos\n8 ) ) PUNCT -RRB- 7 punct\n"
             "9 left leave VERB VBD 0 root\n10 . . PUNCT . 9 punct\n",
             "9:nsubj 3:case 1:nmod 5:case 3:nmod 7:punct 3:appos 7:punct 0:root 9:punct"},
        Case{"PlaceInBrackets",  // behind a common noun
             "1 Members member NOUN NNS 7 nsubj\n2 of of ADP IN 3 case\n"
             "3 councils council NOUN NNS 1 nmod\n4 ( ( PUNCT -LRB- 5 punct\n"
             "5 Riga Riga PROPN NNP 1 appos\n6 ) ) PUNCT -RRB- 5 punct\n"
             "7 left leave VERB VBD 0 root\n8 . . PUNCT . 7 punct\n",
             "7:nsubj 3:case 1:nmod 5:punct 1:appos 5:punct 0:root 7:punct"},
        Case{"OpeningName",
             "1 Hanoi Hanoi PROPN NNP 2 obl:unmarked\n2 earlier early ADV RBR 3 advmod\n"
             "3 handed hand VERB VBD 0 root\n4 over over ADP RP 3 compound:prt\n"
             "5 notes note NOUN NNS 3 obj\n6 . . PUNCT . 3 punct\n",
             "3:nsubj 3:advmod 0:root 3:compound:prt 3:obj 3:punct"},
        Case{"OpeningTime",
             "1 Tuesday Tuesday PROPN NNP 3 obl:unmarked\n2 Oslo Oslo PROPN NNP 3 nsubj\n"
             "3 handed hand VERB VBD 0 root\n4 over over ADP RP 3 compound:prt\n"
             "5 notes note NOUN NNS 3 obj\n6 . . PUNCT . 3 punct\n",
             "3:obl:unmarked 3:nsubj 0:root 3:compound:prt 3:obj 3:punct"},
        Case{"GoneAfterBanks",
             "1 They they PRON PRP 3 nsubj\n2 had have AUX VBD 3 aux\n"
             "3 gone go VERB VBN 0 root\n4 after after ADV RB 3 advmod\n"
             "5 banks bank NOUN NNS 3 obj\n6 . . PUNCT . 3 punct\n",
             "3:nsubj 3:aux 0:root 5:case 3:obl 3:punct"},
        Case{"AmongThemBesideTheName",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 2 obj\n4 , , PUNCT , 7 punct\n"
             "5 among among ADP IN 6 case\n6 them they PRON PRP 7 nmod\n"
             "7 Nordbank Nordbank PROPN NNP 3 appos\n8 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 7:punct 7:case 5:fixed 3:nmod 2:punct"},
        Case{"MadePublicTheFiles",
             "1 They they PRON PRP 2 nsubj\n2 made make VERB VBD 0 root\n"
             "3 public public ADJ JJ 2 xcomp\n4 the the DET DT 5 det\n"
             "5 files file NOUN NNS 3 obj\n6 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:xcomp 5:det 2:obj 2:punct"},
        Case{"MadeThemPublicToo",  // the verb has its object
             "1 They they PRON PRP 2 nsubj\n2 made make VERB VBD 0 root\n"
             "3 files file NOUN NNS 2 obj\n4 worth worth ADJ JJ 2 xcomp\n"
             "5 money money NOUN NN 4 obj\n6 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 2:xcomp 4:obj 2:punct"},
        Case{"RecklessForNorwayTo",
             "1 It it PRON PRP 3 expl\n2 was be AUX VBD 3 cop\n"
             "3 reckless reckless ADJ JJ 0 root\n4 for for ADP IN 5 case\n"
             "5 Norway Norway PROPN NNP 3 obl\n6 to to PART TO 7 mark\n"
             "7 claim claim VERB VB 3 advcl\n8 that that PRON DT 7 obj\n"
             "9 . . PUNCT . 3 punct\n",
             "3:expl 3:cop 0:root 7:mark 7:nsubj 7:mark 3:advcl 7:obj 3:punct"},
        Case{"GoodForNorwayThat",  // no infinitive
             "1 It it PRON PRP 3 expl\n2 was be AUX VBD 3 cop\n"
             "3 good good ADJ JJ 0 root\n4 for for ADP IN 5 case\n"
             "5 Norway Norway PROPN NNP 3 obl\n6 that that SCONJ IN 8 mark\n"
             "7 it it PRON PRP 8 nsubj\n8 won win VERB VBD 3 csubj\n9 . . PUNCT . 3 punct\n",
             "3:expl 3:cop 0:root 5:case 3:obl 8:mark 8:nsubj 3:csubj 3:punct"},
        Case{"AmongThemWithAVerb",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 2 obj\n4 , , PUNCT , 9 punct\n"
             "5 and and CCONJ CC 9 cc\n6 among among ADP IN 7 case\n"
             "7 them they PRON PRP 9 obl\n8 Nordbank Nordbank PROPN NNP 9 nsubj\n"
             "9 fell fall VERB VBD 2 conj\n10 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 9:punct 9:cc 7:case 9:obl 9:nsubj 2:conj 2:punct"},
        Case{"SaidOfTheGang",
             "1 The the DET DT 2 det\n2 gang gang NOUN NN 12 nsubj\n"
             "3 , , PUNCT , 6 punct\n4 which which PRON WDT 6 obj\n"
             "5 Oslo Oslo PROPN NNP 6 nsubj\n6 says say VERB VBZ 2 acl:relcl\n"
             "7 is be AUX VBZ 8 aux:pass\n8 run run VERB VBN 6 ccomp\n"
             "9 by by ADP IN 10 case\n10 Riga Riga PROPN NNP 8 obl:agent\n"
             "11 , , PUNCT , 6 punct\n12 stole steal VERB VBD 0 root\n"
             "13 money money NOUN NN 12 obj\n14 . . PUNCT . 12 punct\n",
             "2:det 12:nsubj 6:punct 8:nsubj:pass 6:nsubj 8:parataxis 8:aux:pass "
             "2:acl:relcl 10:case 8:obl:agent 6:punct 0:root 12:obj 12:punct"},
        Case{"BelievedOfTheGang",
             "1 They they PRON PRP 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 hacked hack VERB VBN 0 root\n4 by by ADP IN 6 case\n5 a a DET DT 6 det\n"
             "6 group group NOUN NN 3 obl:agent\n7 which which PRON WDT 9 obj\n"
             "8 experts expert NOUN NNS 9 nsubj\n"
             "9 believe believe VERB VBP 6 acl:relcl\n10 is be AUX VBZ 11 aux:pass\n"
             "11 linked link VERB VBN 3 conj\n12 to to ADP IN 13 case\n"
             "13 Riga Riga PROPN NNP 11 obl\n14 . . PUNCT . 3 punct\n",
             "3:nsubj:pass 3:aux:pass 0:root 6:case 6:det 3:obl:agent 11:nsubj:pass "
             "9:nsubj 11:parataxis 11:aux:pass 6:acl:relcl 13:case 11:obl 3:punct"},
        Case{"SaidOfTheHackers",
             "1 Hackers hacker NOUN NNS 8 nsubj\n2 who who PRON WP 4 obj\n"
             "3 officials official NOUN NNS 4 nsubj\n4 say say VERB VBP 1 acl:relcl\n"
             "5 work work VERB VBP 8 nsubj\n6 for for ADP IN 7 case\n"
             "7 Riga Riga PROPN NNP 5 nmod\n8 stole steal VERB VBD 0 root\n"
             "9 money money NOUN NN 8 obj\n10 . . PUNCT . 8 punct\n",
             "8:nsubj 5:nsubj 4:nsubj 5:parataxis 1:acl:relcl 7:case 5:nmod 0:root "
             "8:obj 8:punct"},
        Case{"ReportThatTheySaidWasFalse",
             "1 The the DET DT 2 det\n2 report report NOUN NN 13 nsubj\n"
             "3 , , PUNCT , 6 punct\n4 which which PRON WDT 6 obj\n"
             "5 Oslo Oslo PROPN NNP 6 nsubj\n6 says say VERB VBZ 2 acl:relcl\n"
             "7 it it PRON PRP 8 nsubj\n8 got get VERB VBD 6 ccomp\n"
             "9 from from ADP IN 10 case\n10 Riga Riga PROPN NNP 8 obl\n"
             "11 , , PUNCT , 6 punct\n12 was be AUX VBD 13 cop\n"
             "13 false false ADJ JJ 0 root\n14 . . PUNCT . 13 punct\n",
             "2:det 13:nsubj 6:punct 6:obj 6:nsubj 2:acl:relcl 8:nsubj 6:ccomp 10:case "
             "8:obl 6:punct 13:cop 0:root 13:punct"},
        Case{"DataOnCustomers",
             "1 They they PRON PRP 2 nsubj\n2 stole steal VERB VBD 0 root\n"
             "3 data data NOUN NN 2 obj\n4 on on ADP IN 6 case\n"
             "5 two two NUM CD 6 nummod\n6 customers customer NOUN NNS 2 obl\n"
             "7 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 6:case 6:nummod 3:nmod 2:punct"},
        Case{"DataOnFriday",
             "1 They they PRON PRP 2 nsubj\n2 stole steal VERB VBD 0 root\n"
             "3 it it PRON PRP 2 obj\n4 on on ADP IN 5 case\n"
             "5 Friday Friday PROPN NNP 2 obl\n6 from from ADP IN 8 case\n"
             "7 two two NUM CD 8 nummod\n8 customers customer NOUN NNS 2 obl\n"
             "9 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl 8:case 8:nummod 2:obl 2:punct"},
        Case{"AmongThoseHacked",
             "1 Among among ADP IN 2 case\n2 those that PRON DT 0 root\n"
             "3 hacked hack VERB VBN 2 acl\n4 were be AUX VBD 5 cop\n"
             "5 ministers minister NOUN NNS 2 nsubj\n6 and and CCONJ CC 7 cc\n"
             "7 judges judge NOUN NNS 5 conj\n8 . . PUNCT . 2 punct\n",
             "2:case 0:root 2:acl 2:cop 2:nsubj 7:cc 5:conj 2:punct"},
        Case{"VerbBehindAListOfNames",
             "1 Saudi Saudi ADJ NNP 2 amod\n2 Arabia Arabia PROPN NNP 11 compound\n"
             "3 , , PUNCT , 4 punct\n4 Bahrain Bahrain PROPN NNP 2 conj\n"
             "5 and and CCONJ CC 6 cc\n6 Egypt Egypt PROPN NNP 2 conj\n"
             "7 severed sever VERB VBN 11 amod\n8 diplomatic diplomatic ADJ JJ 11 amod\n"
             "9 and and CCONJ CC 10 cc\n10 transport transport NOUN NN 8 conj\n"
             "11 links link NOUN NNS 0 root\n12 with with ADP IN 13 case\n"
             "13 Qatar Qatar PROPN NNP 11 nmod\n14 , , PUNCT , 15 punct\n"
             "15 accusing accuse VERB VBG 11 acl\n16 it it PRON PRP 15 obj\n"
             "17 . . PUNCT . 11 punct\n",
             "2:amod 7:nsubj 4:punct 2:conj 6:cc 2:conj 0:root 11:amod 10:cc 8:conj "
             "7:obj 13:case 11:nmod 15:punct 7:advcl 15:obj 11:punct"},
        Case{"SeveralEnvoysMadeUnwelcome",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 declared declare VERB VBD 0 root\n"
             "3 three three NUM CD 4 nummod\n4 envoys envoy NOUN NNS 2 obj\n"
             "5 persona persona NOUN NN 2 xcomp\n6 non non X FW 5 flat\n"
             "7 grata grata X FW 5 flat\n8 . . PUNCT . 2 punct\n",
             "2:nsubj 0:root 4:nummod 2:obj 2:xcomp 5:flat 5:flat 2:punct"},
        Case{"ConjunctionThatOpens",
             "1 But but CCONJ CC 0 root\n2 despite despite ADP IN 3 case\n"
             "3 it it PRON PRP 1 obl\n4 ministers minister NOUN NNS 5 nsubj\n"
             "5 released release VERB VBN 3 acl:relcl\n"
             "6 statements statement NOUN NNS 5 obj\n",
             "5:cc 3:case 5:obl 5:nsubj 0:root 5:obj"},
        Case{"ConjunctionBeforeAClause",
             "1 But but CCONJ CC 0 root\n2 banks bank NOUN NNS 1 obl\n"
             "3 which which PRON WDT 4 nsubj\n4 fell fall VERB VBD 2 acl:relcl\n",
             "0:root 1:obl 4:nsubj 2:acl:relcl"},
        Case{"PluralBehindAModifier",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 slapped slap VERB VBD 0 root\n"
             "3 bans ban NOUN NNS 2 obj\n4 and and CCONJ CC 6 cc\n"
             "5 asset asset NOUN NN 6 compound\n6 freezes freeze VERB VBZ 2 conj\n",
             "2:nsubj 0:root 2:obj 6:cc 6:compound 3:conj"},
        Case{"VerbBehindItsSubject",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 wins win VERB VBZ 0 root\n"
             "3 games game NOUN NNS 2 obj\n4 and and CCONJ CC 6 cc\n"
             "5 Riga Riga PROPN NNP 6 nsubj\n6 loses lose VERB VBZ 2 conj\n",
             "2:nsubj 0:root 2:obj 6:cc 6:nsubj 2:conj"},
        Case{"NounBeforeAFiniteVerb",
             "1 The the DET DT 3 det\n2 indictment indictment NOUN NN 3 compound\n"
             "3 names name VERB VBZ 0 root\n4 men man NOUN NNS 3 obj\n",
             "2:det 3:nsubj 0:root 3:obj"},
        Case{"NounBeforeAVerbWithASubject",
             "1 Oslo Oslo PROPN NNP 3 nsubj\n2 cyber cyber NOUN NN 3 compound\n"
             "3 attacks attack VERB VBZ 0 root\n4 banks bank NOUN NNS 3 obj\n",
             "3:nsubj 3:compound 0:root 3:obj"},
        Case{"EnvoyMadeUnwelcome",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 declared declare VERB VBD 0 root\n"
             "3 an a DET DT 5 det\n4 envoy envoy NOUN NN 5 compound\n"
             "5 persona persona NOUN NN 2 obj\n6 non non X FW 5 flat\n"
             "7 grata grata X FW 5 flat\n",
             "2:nsubj 0:root 4:det 2:obj 2:xcomp 5:flat 5:flat"},
        Case{"PersonaOfAnArtist",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 praised praise VERB VBD 0 root\n"
             "3 her her PRON PRP$ 5 nmod:poss\n4 stage stage NOUN NN 5 compound\n"
             "5 persona persona NOUN NN 2 obj\n",
             "2:nsubj 0:root 5:nmod:poss 5:compound 2:obj"},
        Case{"OneObjectAlone",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 charged charge VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 iobj\n4 with with ADP IN 5 case\n"
             "5 fraud fraud NOUN NN 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl"},
        Case{"TwoObjects",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 gave give VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 iobj\n4 keys key NOUN NNS 2 obj\n",
             "2:nsubj 0:root 2:iobj 2:obj"},
        Case{"NamedAsTheHacker",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 named name VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 xcomp\n4 as as ADP IN 6 case\n"
             "5 the the DET DT 6 det\n6 hacker hacker NOUN NN 2 obl\n",
             "2:nsubj 0:root 2:obj 6:case 6:det 2:obl"},
        Case{"BecameAsASinger",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 became become VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 xcomp\n4 in in ADP IN 5 case\n"
             "5 May May PROPN NNP 2 obl\n",
             "2:nsubj 0:root 2:xcomp 5:case 2:obl"},
        Case{"VerbWithinAName",
             "1 hackers hacker NOUN NNS 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 at at ADP IN 5 case\n4 Nordic Nordic PROPN NNP 5 nsubj\n"
             "5 Pictures picture VERB VBZ 2 obl\n6 Group Group PROPN NNP 5 obj\n",
             "2:nsubj 0:root 5:case 5:compound 2:obl 5:flat"},
        Case{"NounsThatDescribeAThird",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hacked hack VERB VBD 0 root\n"
             "3 Dutch Dutch ADJ JJ 4 amod\n4 aerospace aerospace NOUN NN 2 obj\n"
             "5 and and CCONJ CC 7 cc\n6 research research NOUN NN 7 compound\n"
             "7 firms firm NOUN NNS 4 conj\n",
             "2:nsubj 0:root 7:amod 7:compound 6:cc 4:conj 2:obj"},
        Case{"NounBesideAPlural",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hacked hack VERB VBD 0 root\n"
             "3 aerospace aerospace NOUN NN 2 obj\n4 and and CCONJ CC 6 cc\n"
             "5 research research NOUN NN 6 compound\n6 firms firm NOUN NNS 3 conj\n",
             "2:nsubj 0:root 2:obj 6:cc 6:compound 3:conj"},
        Case{"ObjectThatActs",
             "1 a a DET DT 2 det\n2 firm firm NOUN NN 0 root\n"
             "3 alleging allege VERB VBG 2 acl\n4 Riga Riga PROPN NNP 3 obj\n"
             "5 has have AUX VBZ 6 aux\n6 hacked hack VERB VBN 3 ccomp\n"
             "7 it it PRON PRP 6 obj\n",
             "2:det 0:root 2:acl 6:nsubj 6:aux 3:ccomp 6:obj"},
        Case{"ObjectBeforeAClauseOfItsOwn",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 told tell VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 it it PRON PRP 6 nsubj\n"
             "5 has have AUX VBZ 6 aux\n6 left leave VERB VBN 2 ccomp\n",
             "2:nsubj 0:root 2:obj 6:nsubj 6:aux 2:ccomp"},
        Case{"SecondObjectBehindAComma",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 , , PUNCT , 6 punct\n5 a a DET DT 6 det\n"
             "6 charge charge NOUN NN 2 obj\n",
             "2:nsubj 0:root 2:obj 6:punct 6:det 3:appos"},
        Case{"SecondObjectInAList",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 , , PUNCT , 5 punct\n"
             "5 banks bank NOUN NNS 2 obj\n",
             "2:nsubj 0:root 2:obj 5:punct 2:obj"},
        Case{"LaidAtADoor",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 laid lay VERB VBD 0 root\n"
             "3 it it PRON PRP 2 obj\n4 at at ADP IN 6 case\n5 the the DET DT 6 det\n"
             "6 door door NOUN NN 3 nmod\n7 of of ADP IN 8 case\n"
             "8 Riga Riga PROPN NNP 6 nmod\n",
             "2:nsubj 0:root 2:obj 6:case 6:det 2:obl 8:case 6:nmod"},
        Case{"GuardAtAPort",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
             "3 guards guard NOUN NNS 2 obj\n4 at at ADP IN 6 case\n5 the the DET DT 6 det\n"
             "6 port port NOUN NN 3 nmod\n",
             "2:nsubj 0:root 2:obj 6:case 6:det 3:nmod"},
        Case{"DenialOfServiceWithHyphens",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 launched launch VERB VBD 0 root\n"
             "3 denial denial NOUN NN 2 obj\n4 - - PUNCT HYPH 8 punct\n"
             "5 of of ADP IN 7 case\n6 - - PUNCT HYPH 5 punct\n"
             "7 service service NOUN NN 8 compound\n8 attacks attack NOUN NNS 2 obl\n",
             "2:nsubj 0:root 8:compound 7:punct 7:case 7:punct 3:nmod 2:obj"},
        Case{"SomebodysGerund",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denounced denounce VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 5 nmod:poss\n4 's 's PART POS 3 case\n"
             "5 jamming jam VERB VBG 2 obj\n6 of of ADP IN 7 case\n"
             "7 ships ship NOUN NNS 5 obl\n",
             "2:nsubj 0:root 5:nmod:poss 3:case 2:obj 7:case 5:nmod"},
        Case{"SubjectBeforeAPhrase",
             "1 Okoro Okoro PROPN NNP 0 root\n2 while while SCONJ IN 3 mark\n"
             "3 chairing chair VERB VBG 5 advcl\n4 meetings meeting NOUN NNS 3 obj\n"
             "5 said say VERB VBD 1 parataxis\n6 so so ADV RB 5 advmod\n",
             "5:nsubj 3:mark 5:advcl 3:obj 0:root 5:advmod"},
        Case{"ListThatIsJudged",
             "1 The the DET DT 2 det\n2 raid raid NOUN NN 0 root\n3 , , PUNCT , 8 punct\n"
             "4 and and CCONJ CC 8 cc\n5 the the DET DT 6 det\n6 leak leak NOUN NN 8 nsubj\n"
             "7 are be AUX VBP 8 cop\n8 grave grave ADJ JJ 2 conj\n",
             "2:det 8:nsubj 6:punct 6:cc 6:det 2:conj 8:cop 0:root"},
        Case{"GuiltyBehindAName",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 found find VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 guilty guilty ADJ JJ 3 appos\n",
             "2:nsubj 0:root 2:obj 2:xcomp"},
        Case{"KindOfMail",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 sent send VERB VBD 0 root\n"
             "3 phishing phish VERB VBG 2 xcomp\n4 emails email NOUN NNS 3 obj\n"
             "5 to to ADP IN 6 case\n6 banks bank NOUN NNS 3 obl\n",
             "2:nsubj 0:root 4:compound 2:obj 6:case 2:obl"},
        Case{"WhatIsBegun",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 began begin VERB VBD 0 root\n"
             "3 reading read VERB VBG 2 xcomp\n4 emails email NOUN NNS 3 obj\n",
             "2:nsubj 0:root 2:xcomp 3:obj"},
        Case{"AmongTheVictims",
             "1 Among among ADP IN 2 case\n2 victims victim NOUN NNS 0 root\n"
             "3 were be AUX VBD 4 cop\n4 Acme Acme PROPN NNP 2 appos\n"
             "5 and and CCONJ CC 6 cc\n6 Tides Tides PROPN NNP 4 conj\n",
             "2:case 0:root 2:cop 2:nsubj 6:cc 4:conj"},
        Case{"VictimsInApposition",
             "1 Two two NUM CD 2 nummod\n2 victims victim NOUN NNS 0 root\n"
             "3 , , PUNCT , 5 punct\n4 both both DET DT 5 det\n"
             "5 banks bank NOUN NNS 2 appos\n",
             "2:nummod 0:root 5:punct 5:det 2:appos"},
        Case{"ParticipleBehindAnEvent",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 faced face VERB VBD 0 root\n"
             "3 attacks attack NOUN NNS 2 obj\n4 targeting target VERB VBG 2 advcl\n"
             "5 banks bank NOUN NNS 4 obj\n",
             "2:nsubj 0:root 2:obj 3:acl 4:obj"},
        Case{"ParticipleBehindAPerson",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 envoys envoy NOUN NNS 2 obj\n4 targeting target VERB VBG 2 advcl\n"
             "5 banks bank NOUN NNS 4 obj\n",
             "2:nsubj 0:root 2:obj 2:advcl 4:obj"},
        Case{"RelativeClauseThatAgrees",
             "1 attacks attack NOUN NNS 0 root\n2 on on ADP IN 4 case\n3 the the DET DT 4 det\n"
             "4 group group NOUN NN 1 nmod\n5 which which PRON WDT 7 nsubj:pass\n"
             "6 is be AUX VBZ 7 aux:pass\n7 backed back VERB VBN 1 acl:relcl\n",
             "0:root 4:case 4:det 1:nmod 7:nsubj:pass 7:aux:pass 4:acl:relcl"},
        Case{"RelativeClauseOfThePlural",
             "1 attacks attack NOUN NNS 0 root\n2 on on ADP IN 4 case\n3 the the DET DT 4 det\n"
             "4 group group NOUN NN 1 nmod\n5 which which PRON WDT 7 nsubj:pass\n"
             "6 are be AUX VBP 7 aux:pass\n7 backed back VERB VBN 1 acl:relcl\n",
             "0:root 4:case 4:det 1:nmod 7:nsubj:pass 7:aux:pass 1:acl:relcl"},
        Case{"PerfectReadAsAThingHad",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 has have VERB VBZ 0 root\n"
             "3 today today NOUN NN 4 obl:unmarked\n4 accused accuse VERB VBN 5 amod\n"
             "5 Latvia Latvia PROPN NNP 2 obj\n",
             "4:nsubj 4:aux 4:obl:unmarked 0:root 4:obj"},
        Case{"AThingHad",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 has have VERB VBZ 0 root\n"
             "3 stolen steal VERB VBN 4 amod\n4 goods good NOUN NNS 2 obj\n"
             "5 and and CCONJ CC 6 cc\n6 fines fine NOUN NNS 4 conj\n",
             "3:nsubj 3:aux 0:root 3:obj 6:cc 4:conj"},
        Case{"WhatTheVerbMadeOfIt",
             "1 Hackers hacker NOUN NNS 2 nsubj\n2 took take VERB VBD 0 root\n"
             "3 the the DET DT 5 det\n4 ministry ministry NOUN NN 5 compound\n"
             "5 offline offline NOUN NN 2 obj\n",
             "2:nsubj 0:root 4:det 2:obj 2:advmod"},
        Case{"WhatTheVerbMadeOfSitesOfIt",
             "1 Hackers hacker NOUN NNS 2 nsubj\n2 took take VERB VBD 0 root\n"
             "3 sites site NOUN NNS 2 obj\n4 of of ADP IN 6 case\n"
             "5 ministry ministry NOUN NN 6 compound\n6 offline offline NOUN NN 3 nmod\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod 2:advmod"},
        Case{"AnOfflineThing",
             "1 Hackers hacker NOUN NNS 2 nsubj\n2 took take VERB VBD 0 root\n"
             "3 an a DET DT 5 det\n4 offline offline ADJ JJ 5 amod\n"
             "5 copy copy NOUN NN 2 obj\n",
             "2:nsubj 0:root 5:det 5:amod 2:obj"},
        Case{"AgentOfAnActiveVerb",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 rejected reject VERB VBD 0 root\n"
             "3 claims claim NOUN NNS 2 obj\n4 by by ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 2 obl:agent\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod"},
        Case{"AgentBehindAPerson",
             "1 Bans ban NOUN NNS 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 imposed impose VERB VBN 0 root\n4 on on ADP IN 5 case\n"
             "5 Berg Berg PROPN NNP 3 obl\n6 by by ADP IN 7 case\n7 Oslo Oslo PROPN NNP 5 nmod\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl 7:case 3:obl:agent"},
        Case{"JudgementBehindItsObject",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 called call VERB VBD 0 root\n"
             "3 it it PRON PRP 2 obj\n4 false false ADJ JJ 3 amod\n",
             "2:nsubj 0:root 2:obj 2:xcomp"},
        Case{"AdjectiveBehindAnotherObject",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
             "3 something something PRON NN 2 obj\n4 false false ADJ JJ 3 amod\n",
             "2:nsubj 0:root 2:obj 3:amod"},
        Case{"VerbBehindAnd",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 sites site NOUN NNS 4 nsubj\n4 fell fall VERB VBD 2 ccomp\n"
             "5 and and CCONJ CC 7 cc\n6 accused accuse VERB VBN 7 amod\n"
             "7 hackers hacker NOUN NNS 3 conj\n",
             "2:nsubj 0:root 4:nsubj 2:ccomp 6:cc 2:conj 6:obj"},
        Case{"NounsSideBySide",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 blamed blame VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 for for ADP IN 5 case\n"
             "5 Acme Acme PROPN NNP 2 obl\n6 hack hack NOUN NN 2 obl\n",
             "2:nsubj 0:root 2:obj 6:case 6:compound 2:obl"},
        Case{"SubjectBehindAfter",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 after after SCONJ IN 4 case\n4 hackers hacker NOUN NNS 2 obl\n"
             "5 attacked attack VERB VBD 2 advcl\n6 banks bank NOUN NNS 5 obj\n",
             "2:nsubj 0:root 5:mark 5:nsubj 2:advcl 5:obj"},
        Case{"FiniteVerbIsNoModifier",
             "1 Hackers hacker NOUN NNS 2 nsubj\n2 stole steal VERB VBP 3 amod\n"
             "3 data data NOUN NN 0 root\n",
             "2:nsubj 0:root 2:obj"},
        Case{"VerbOfABareSubject",
             "1 Two two NUM CD 0 root\n2 , , PUNCT , 3 punct\n"
             "3 face face VERB VBP 1 parataxis\n4 charges charge NOUN NNS 3 obj\n",
             "3:nsubj 3:punct 0:root 3:obj"},
        Case{"VerbWithASubjectOfItsOwn",
             "1 Two two NUM CD 0 root\n2 , , PUNCT , 4 punct\n3 they they PRON PRP 4 nsubj\n"
             "4 face face VERB VBP 1 parataxis\n5 charges charge NOUN NNS 4 obj\n",
             "0:root 4:punct 4:nsubj 1:parataxis 4:obj"},
        Case{"InterruptedSubject",
             "1 Hackers hacker NOUN NNS 3 nsubj\n2 , , PUNCT , 3 punct\n"
             "3 linked link VERB VBD 0 root\n4 to to ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 obl\n6 , , PUNCT , 7 punct\n"
             "7 breached breach VERB VBD 3 parataxis\n8 banks bank NOUN NNS 7 obj\n",
             "7:nsubj 3:punct 1:acl 5:case 3:obl 7:punct 0:root 7:obj"},
        Case{"BelievedSubject",
             "1 Hackers hacker NOUN NNS 2 nsubj\n2 linked link VERB VBN 0 root\n"
             "3 to to ADP IN 4 case\n4 Riga Riga PROPN NNP 2 obl\n"
             "5 stole steal VERB VBD 2 advcl\n6 data data NOUN NNS 5 obj\n",
             "5:nsubj 1:acl 4:case 2:obl 0:root 5:obj"},
        Case{"ParticipleBetweenCommas",
             "1 Hacks hack NOUN NNS 3 nsubj\n2 , , PUNCT , 3 punct\n"
             "3 attributed attribute VERB VBD 7 advcl\n4 to to ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 obl\n6 , , PUNCT , 7 punct\n"
             "7 ended end VERB VBD 0 root\n",
             "7:nsubj 3:punct 1:acl 5:case 3:obl 7:punct 0:root"},
        Case{"ParticipleWithoutAnotherVerb",
             "1 Norway Norway PROPN NNP 5 nsubj\n2 on on ADP IN 3 case\n"
             "3 Friday Friday PROPN NNP 5 nmod\n4 imposed impose VERB VBN 5 amod\n"
             "5 sanctions sanction NOUN NNS 0 root\n",
             "4:nsubj 3:case 4:nmod 0:root 4:obj"},
        Case{"ParticipleBesideACopula",
             "1 They they PRON PRP 4 nsubj\n2 are be AUX VBP 4 cop\n"
             "3 stolen steal VERB VBN 4 amod\n4 goods good NOUN NNS 0 root\n",
             "4:nsubj 4:cop 4:amod 0:root"},
        Case{"SpeakerBehindAQuotation",
             "1 “ “ PUNCT `` 2 punct\n2 Stop stop VERB VB 0 root\n3 , , PUNCT , 2 punct\n"
             "4 ” ” PUNCT '' 2 punct\n5 Okoro Okoro PROPN NNP 6 nsubj\n"
             "6 said say VERB VBD 2 conj\n",
             "2:punct 0:root 2:punct 2:punct 6:nsubj 2:parataxis"},
        Case{"VerbBehindAQuotationAndAnd",
             "1 Call call VERB VB 0 root\n2 “ “ PUNCT `` 3 punct\n"
             "3 Oslo Oslo PROPN NNP 1 obj\n4 ” ” PUNCT '' 3 punct\n5 and and CCONJ CC 6 cc\n"
             "6 say say VERB VB 1 conj\n",
             "0:root 3:punct 1:obj 3:punct 6:cc 1:conj"},
        Case{"ListAndItsVerb",
             "1 Norway Norway PROPN NNP 0 root\n2 , , PUNCT , 3 punct\n"
             "3 Latvia Latvia PROPN NNP 1 conj\n4 and and CCONJ CC 5 cc\n"
             "5 Poland Poland PROPN NNP 6 nsubj\n6 announced announce VERB VBD 1 conj\n"
             "7 bans ban NOUN NNS 6 obj\n",
             "6:nsubj 3:punct 1:conj 5:cc 1:conj 0:root 6:obj"},
        Case{"VerbOfTheLastAlone",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 left leave VERB VBD 0 root\n"
             "3 and and CCONJ CC 5 cc\n4 Poland Poland PROPN NNP 5 nsubj\n"
             "5 announced announce VERB VBD 2 conj\n6 bans ban NOUN NNS 5 obj\n",
             "2:nsubj 0:root 5:cc 5:nsubj 2:conj 5:obj"},
        Case{"WhatStandsBehindADay",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 imposed impose VERB VBD 0 root\n"
             "3 bans ban NOUN NNS 2 obj\n4 Tuesday Tuesday PROPN NNP 3 nmod:unmarked\n"
             "5 targeting target VERB VBG 4 acl\n6 banks bank NOUN NNS 5 obj\n",
             "2:nsubj 0:root 2:obj 3:nmod:unmarked 3:acl 5:obj"},
        Case{"WhatStandsBehindAPlace",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 imposed impose VERB VBD 0 root\n"
             "3 bans ban NOUN NNS 2 obj\n4 Riga Riga PROPN NNP 3 appos\n"
             "5 targeting target VERB VBG 4 acl\n6 banks bank NOUN NNS 5 obj\n",
             "2:nsubj 0:root 2:obj 3:appos 4:acl 5:obj"},
        Case{"SubjectBesideATime",
             "1 Today today NOUN NN 5 obl:unmarked\n2 , , PUNCT , 3 punct\n"
             "3 Okoro Okoro PROPN NNP 1 conj\n4 , , PUNCT , 5 punct\n"
             "5 released release VERB VBD 0 root\n6 data data NOUN NNS 5 obj\n",
             "5:obl:unmarked 3:punct 5:nsubj 5:punct 0:root 5:obj"},
        Case{"TimesSideBySide",
             "1 Today today NOUN NN 5 obl:unmarked\n2 and and CCONJ CC 3 cc\n"
             "3 tomorrow tomorrow NOUN NN 1 conj\n4 they they PRON PRP 5 nsubj\n"
             "5 meet meet VERB VBP 0 root\n",
             "5:obl:unmarked 3:cc 1:conj 5:nsubj 0:root"},
        Case{"ExamplesOfThePluralBefore",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 firms firm NOUN NNS 2 obj\n4 including include VERB VBG 5 case\n"
             "5 Acme Acme PROPN NNP 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod"},
        Case{"NoExamplesOfASingular",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 Oslo Oslo PROPN NNP 2 obj\n4 like like ADP IN 5 case\n"
             "5 Acme Acme PROPN NNP 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl"},
        Case{"GerundBehindAnAdjective",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denied deny VERB VBD 0 root\n"
             "3 alleged alleged ADJ JJ 4 amod\n4 hacking hack VERB VBG 2 obj\n"
             "5 by by ADP IN 6 case\n6 Riga Riga PROPN NNP 4 obl:agent\n",
             "2:nsubj 0:root 4:amod 2:obj 6:case 4:nmod"},
        Case{"GerundOfAVerb",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denied deny VERB VBD 0 root\n"
             "3 hacking hack VERB VBG 2 xcomp\n4 banks bank NOUN NNS 3 obj\n"
             "5 in in ADP IN 6 case\n6 Riga Riga PROPN NNP 3 obl\n",
             "2:nsubj 0:root 2:xcomp 3:obj 6:case 3:obl"},
        Case{"PluralBeforeAComma",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 outlets outlet NOUN NNS 6 compound\n4 , , PUNCT , 6 punct\n"
             "5 phone phone NOUN NN 3 conj\n6 companies company NOUN NNS 2 obj\n",
             "2:nsubj 0:root 2:obj 6:punct 6:compound 3:conj"},
        Case{"SingularBeforeANoun",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 phone phone NOUN NN 4 compound\n4 companies company NOUN NNS 2 obj\n",
             "2:nsubj 0:root 4:compound 2:obj"},
        Case{"ThatOfAContent",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denied deny VERB VBD 0 root\n"
             "3 claims claim NOUN NNS 2 obj\n4 that that PRON WDT 6 obj\n"
             "5 Riga Riga PROPN NNP 6 nsubj\n6 hacked hack VERB VBD 3 acl:relcl\n"
             "7 banks bank NOUN NNS 6 obj\n",
             "2:nsubj 0:root 2:obj 6:mark 6:nsubj 3:acl 6:obj"},
        Case{"ThatOfAThing",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 found find VERB VBD 0 root\n"
             "3 data data NOUN NNS 2 obj\n4 that that PRON WDT 6 obj\n"
             "5 Riga Riga PROPN NNP 6 nsubj\n6 stole steal VERB VBD 3 acl:relcl\n",
             "2:nsubj 0:root 2:obj 6:obj 6:nsubj 3:acl:relcl"},
        Case{"AsideBehindAList",
             "1 Ruby Ruby PROPN NNP 9 nsubj\n2 and and CCONJ CC 3 cc\n"
             "3 Opal Opal PROPN NNP 1 conj\n4 , , PUNCT , 5 punct\n"
             "5 groups group NOUN NNS 1 conj\n6 of of ADP IN 7 case\n"
             "7 Riga Riga PROPN NNP 5 nmod\n8 , , PUNCT , 9 punct\n"
             "9 left leave VERB VBD 0 root\n",
             "9:nsubj 3:cc 1:conj 5:punct 3:appos 7:case 5:nmod 9:punct 0:root"},
        Case{"ListThatGoesOn",
             "1 Ruby Ruby PROPN NNP 9 nsubj\n2 and and CCONJ CC 3 cc\n"
             "3 Opal Opal PROPN NNP 1 conj\n4 , , PUNCT , 5 punct\n"
             "5 Jade Jade PROPN NNP 1 conj\n6 , , PUNCT , 8 punct\n7 and and CCONJ CC 8 cc\n"
             "8 Onyx Onyx PROPN NNP 1 conj\n9 left leave VERB VBD 0 root\n",
             "9:nsubj 3:cc 1:conj 5:punct 1:conj 8:punct 8:cc 1:conj 0:root"},
        Case{"DeedOfTheAccused",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 members member NOUN NNS 2 obj\n4 of of ADP IN 5 case\n"
             "5 Acme Acme PROPN NNP 3 nmod\n6 of of SCONJ IN 7 mark\n"
             "7 hacking hack VERB VBG 5 acl\n8 banks bank NOUN NNS 7 obj\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod 7:mark 2:advcl 7:obj"},
        Case{"DeedBehindAnotherVerb",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 members member NOUN NNS 2 obj\n4 of of ADP IN 5 case\n"
             "5 Acme Acme PROPN NNP 3 nmod\n6 of of SCONJ IN 7 mark\n"
             "7 hacking hack VERB VBG 5 acl\n8 banks bank NOUN NNS 7 obj\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod 7:mark 5:acl 7:obj"},
        Case{"GerundAndItsObject",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 of of ADP IN 5 case\n4 imposing impose VERB VBG 5 amod\n"
             "5 bans ban NOUN NNS 2 obl\n",
             "2:nsubj 0:root 4:mark 2:advcl 4:obj"},
        Case{"GerundThatModifies",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 of of ADP IN 5 case\n4 rising rise VERB VBG 5 amod\n"
             "5 costs cost NOUN NNS 2 obl\n",
             "2:nsubj 0:root 5:case 5:amod 2:obl"},
        Case{"InfinitiveOfTheWordBefore",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 found find VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 5 nsubj\n4 is be AUX VBZ 5 cop\n"
             "5 likely likely ADJ JJ 2 ccomp\n6 to to PART TO 7 mark\n"
             "7 act act VERB VB 2 advcl\n",
             "2:nsubj 0:root 5:nsubj 5:cop 2:ccomp 7:mark 5:xcomp"},
        Case{"InfinitiveOfAPurpose",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 left leave VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 to to PART TO 5 mark\n5 act act VERB VB 2 advcl\n",
             "2:nsubj 0:root 2:obj 5:mark 2:advcl"},
        Case{"ParticipleOfTheEventBefore",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 of of ADP IN 8 case\n4 a a DET DT 8 det\n5 hack hack NOUN NN 6 compound\n"
             "6 targeting target VERB VBG 8 amod\n7 Riga Riga PROPN NNP 8 nmod:poss\n"
             "8 banks bank NOUN NNS 2 obl\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 5:acl 8:nmod:poss 6:obj"},
        Case{"ParticipleOfTheNounBehind",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 of of ADP IN 6 case\n4 hack hack NOUN NN 5 compound\n"
             "5 watching watch VERB VBG 6 amod\n6 banks bank NOUN NNS 2 obl\n",
             "2:nsubj 0:root 6:case 5:compound 6:amod 2:obl"},
        Case{"SaidInAStatement",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 in in ADP IN 5 case\n4 a a DET DT 5 det\n5 statement statement NOUN NN 2 obl\n"
             "6 attacks attack NOUN NNS 7 nsubj\n7 began begin VERB VBD 5 acl:relcl\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 7:nsubj 2:ccomp"},
        Case{"SaidInAStatementThatSomebodyMade",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 in in ADP IN 5 case\n4 a a DET DT 5 det\n5 statement statement NOUN NN 2 obl\n"
             "6 it it PRON PRP 7 nsubj\n7 made make VERB VBD 5 acl:relcl\n",
             "2:nsubj 0:root 5:case 5:det 2:obl 7:nsubj 5:acl:relcl"},
        Case{"VerbOfAHeadline",
             "1 Czech czech ADJ JJ 3 amod\n2 Republic Republic PROPN NNP 3 compound\n"
             "3 summons summons NOUN NNS 5 compound\n4 Latvian Latvian ADJ JJ 5 amod\n"
             "5 envoy envoy NOUN NN 0 root\n6 over over ADP IN 7 case\n"
             "7 hack hack NOUN NN 5 nmod\n",
             "2:amod 3:nsubj 0:root 5:amod 3:obj 7:case 5:nmod"},
        Case{"VerbOfAHeadlineAtTheTop",
             "1 Norway Norway PROPN NNP 2 compound\n2 sanctions sanction NOUN NNS 0 root\n"
             "3 Latvian Latvian ADJ JJ 4 amod\n4 officials official NOUN NNS 2 list\n",
             "2:nsubj 0:root 4:amod 2:obj"},
        Case{"NameInAHeadline",
             "1 Norway Norway PROPN NNP 2 compound\n2 sanctions sanction NOUN NNS 3 compound\n"
             "3 threat threat NOUN NN 0 root\n4 over over ADP IN 5 case\n"
             "5 hack hack NOUN NN 3 nmod\n",
             "2:compound 3:compound 0:root 5:case 3:nmod"},
        Case{"HeadlineWithAVerb",
             "1 Norway Norway PROPN NNP 2 compound\n2 sanctions sanction NOUN NNS 4 nsubj\n"
             "3 Latvians Latvian NOUN NNS 2 list\n4 fear fear VERB VBP 0 root\n",
             "2:compound 4:nsubj 2:list 0:root"},
        Case{"NoHeadlineWithAFullStop",
             "1 Norway Norway PROPN NNP 2 compound\n2 sanctions sanction NOUN NNS 0 root\n"
             "3 Latvian Latvian ADJ JJ 4 amod\n4 officials official NOUN NNS 2 list\n"
             "5 . . PUNCT . 2 punct\n",
             "2:compound 0:root 4:amod 2:list 2:punct"},
        Case{"SpeakerBehindWhatHeSays",
             "1 Acme Acme PROPN NNP 2 nsubj\n2 failed fail VERB VBD 0 root\n"
             "3 , , PUNCT , 2 punct\n4 ” ” PUNCT '' 2 punct\n5 Okoro Okoro PROPN NNP 2 appos\n"
             "6 , , PUNCT , 7 punct\n7 head head NOUN NN 2 appos\n8 , , PUNCT , 9 punct\n"
             "9 said say VERB VBD 2 advcl\n",
             "2:nsubj 0:root 2:punct 2:punct 9:nsubj 7:punct 5:appos 9:punct 2:parataxis"},
        Case{"SpeakerBehindTheVerb",
             "1 Acme Acme PROPN NNP 2 nsubj\n2 failed fail VERB VBD 0 root\n"
             "3 , , PUNCT , 4 punct\n4 said say VERB VBD 2 parataxis\n"
             "5 Okoro Okoro PROPN NNP 4 obj\n",
             "2:nsubj 0:root 4:punct 2:parataxis 4:nsubj"},
        Case{"SpeakerWhoStandsThere",
             "1 Acme Acme PROPN NNP 6 nsubj\n2 , , PUNCT , 4 punct\n3 a a DET DT 4 det\n"
             "4 bank bank NOUN NN 1 appos\n5 , , PUNCT , 1 punct\n6 said say VERB VBD 0 root\n",
             "6:nsubj 4:punct 4:det 1:appos 1:punct 0:root"},
        Case{"WhatIsSaid",
             "1 They they PRON PRP 3 dep\n2 then then ADV RB 3 advmod\n"
             "3 said say VERB VBD 0 root\n4 prayers prayer NOUN NNS 3 obj\n",
             "3:dep 3:advmod 0:root 3:obj"},
        Case{"SecondVerbBehindADay",
             "1 Charges charge NOUN NNS 2 nsubj\n2 unsealed unseal VERB VBD 0 root\n"
             "3 Thursday Thursday PROPN NNP 5 compound\n4 accused accuse VERB VBD 5 amod\n"
             "5 hackers hacker NOUN NNS 2 obj\n",
             "4:nsubj 1:acl 2:obl:unmarked 0:root 4:obj"},
        Case{"ModifierWithoutADay",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 published publish VERB VBD 0 root\n"
             "3 old old ADJ JJ 5 amod\n4 hacked hack VERB VBN 5 amod\n"
             "5 files file NOUN NNS 2 obj\n",
             "2:nsubj 0:root 5:amod 5:amod 2:obj"},
        Case{"WhatTheReportedDid",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 hackers hacker NOUN NNS 2 obj\n4 hit hit VERB VBD 3 acl\n"
             "5 Riga Riga PROPN NNP 4 obj\n",
             "2:nsubj 0:root 4:nsubj 2:ccomp 4:obj"},
        Case{"WhatWasDoneToTheReported",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 reported report VERB VBD 0 root\n"
             "3 hackers hacker NOUN NNS 2 obj\n4 hired hire VERB VBN 3 acl\n"
             "5 abroad abroad ADV RB 4 advmod\n",
             "2:nsubj 0:root 2:obj 3:acl 4:advmod"},
        Case{"SecondSubjectOfAList",
             "1 Acme Acme PROPN NNP 5 nsubj\n2 , , PUNCT , 3 punct\n"
             "3 Tides Tides PROPN NNP 5 nsubj\n4 both both ADV RB 5 advmod\n"
             "5 fell fall VERB VBD 0 root\n",
             "5:nsubj 3:punct 1:conj 5:advmod 0:root"},
        Case{"SecondSubjectBehindAVerb",
             "1 Acme Acme PROPN NNP 5 nsubj\n2 says say VERB VBZ 5 parataxis\n"
             "3 , , PUNCT , 4 punct\n4 Tides Tides PROPN NNP 5 nsubj\n"
             "5 fell fall VERB VBD 0 root\n",
             "5:nsubj 5:parataxis 4:punct 5:nsubj 0:root"},
        Case{"InfinitiveBeforeItsObject",
             "1 They they PRON PRP 2 nsubj\n2 spied spy VERB VBD 0 root\n"
             "3 to to PART TO 5 case\n4 aid aid VERB VB 5 compound\n"
             "5 firms firm NOUN NNS 2 obl\n",
             "2:nsubj 0:root 4:mark 2:advcl 4:obj"},
        Case{"NounBehindTo",
             "1 They they PRON PRP 2 nsubj\n2 turned turn VERB VBD 0 root\n"
             "3 to to ADP IN 5 case\n4 aid aid NOUN NN 5 compound\n"
             "5 firms firm NOUN NNS 2 obl\n",
             "2:nsubj 0:root 5:case 5:compound 2:obl"},
        Case{"AsideOfTheLastPerson",
             "1 They they PRON PRP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 and and CCONJ CC 5 cc\n"
             "5 Rossi Rossi PROPN NNP 3 conj\n6 , , PUNCT , 8 punct\n7 an a DET DT 8 det\n"
             "8 officer officer NOUN NN 3 appos\n",
             "2:nsubj 0:root 2:obj 5:cc 3:conj 8:punct 8:det 5:appos"},
        Case{"AsideOfBothPersons",
             "1 They they PRON PRP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 and and CCONJ CC 5 cc\n"
             "5 Rossi Rossi PROPN NNP 3 conj\n6 , , PUNCT , 8 punct\n"
             "7 two two NUM CD 8 nummod\n8 officers officer NOUN NNS 3 appos\n",
             "2:nsubj 0:root 2:obj 5:cc 3:conj 8:punct 8:nummod 3:appos"},
        Case{"MemberBehindAClause",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 Acme Acme PROPN NNP 2 obj\n4 , , PUNCT , 5 punct\n"
             "5 known know VERB VBN 3 acl\n6 as as ADP IN 7 case\n"
             "7 Tides Tides PROPN NNP 5 obl\n8 , , PUNCT , 10 punct\n"
             "9 and and CCONJ CC 10 cc\n10 Nordbank Nordbank PROPN NNP 7 conj\n",
             "2:nsubj 0:root 2:obj 5:punct 3:acl 7:case 5:obl 10:punct 10:cc 3:conj"},
        Case{"MemberWithinAClause",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 Acme Acme PROPN NNP 2 obj\n4 , , PUNCT , 5 punct\n"
             "5 known know VERB VBN 3 acl\n6 as as ADP IN 7 case\n"
             "7 Tides Tides PROPN NNP 5 obl\n8 and and CCONJ CC 9 cc\n"
             "9 Waves Waves PROPN NNP 7 conj\n",
             "2:nsubj 0:root 2:obj 5:punct 3:acl 7:case 5:obl 9:cc 7:conj"},
        Case{"SupportVerbBehindAnd",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 expelled expel VERB VBD 0 root\n"
             "3 spies spy NOUN NNS 2 obj\n4 and and CCONJ CC 6 cc\n"
             "5 imposed impose VERB VBN 6 amod\n6 sanctions sanction NOUN NNS 3 conj\n"
             "7 on on ADP IN 8 case\n8 Riga Riga PROPN NNP 2 obl\n",
             "2:nsubj 0:root 2:obj 5:cc 2:conj 5:obj 8:case 5:obl"},
        Case{"PerfectInfinitive",
             "1 Malware malware NOUN NN 2 nsubj\n2 seems seem VERB VBZ 0 root\n"
             "3 to to PART TO 4 mark\n4 have have VERB VB 2 xcomp\n"
             "5 infected infect VERB VBN 7 amod\n6 private private ADJ JJ 7 amod\n"
             "7 clients client NOUN NNS 4 obj\n",
             "2:nsubj 0:root 5:mark 5:aux 2:xcomp 7:amod 5:obj"},
        Case{"PossessionOfSomethingOld",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 has have VERB VBZ 0 root\n"
             "3 stolen steal VERB VBN 5 amod\n4 private private ADJ JJ 5 amod\n"
             "5 files file NOUN NNS 2 obj\n",
             "2:nsubj 0:root 5:amod 5:amod 2:obj"},
        Case{"SpeakerWithTitleBehindIt",
             "1 Call call VERB VB 0 root\n2 Riga Riga PROPN NNP 1 obj\n3 , , PUNCT , 4 punct\n"
             "4 Okoro Okoro PROPN NNP 2 appos\n5 , , PUNCT , 6 punct\n"
             "6 head head NOUN NN 1 conj\n7 , , PUNCT , 8 punct\n8 said say VERB VBD 1 conj\n",
             "0:root 1:obj 4:punct 8:nsubj 6:punct 4:conj 8:punct 1:parataxis"},
        Case{"VerbBehindACommaWithAnd",
             "1 They they PRON PRP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 Okoro Okoro PROPN NNP 2 obj\n4 , , PUNCT , 5 punct\n"
             "5 aide aide NOUN NN 3 appos\n6 , , PUNCT , 8 punct\n7 and and CCONJ CC 8 cc\n"
             "8 said say VERB VBD 2 conj\n",
             "2:nsubj 0:root 2:obj 5:punct 3:appos 8:punct 8:cc 2:conj"},
        Case{"WhatTheReportedMadeAndTried",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 hackers hacker NOUN NNS 2 obj\n4 made make VERB VBN 3 acl\n"
             "5 plans plan NOUN NNS 4 obj\n6 and and CCONJ CC 7 cc\n"
             "7 tried try VERB VBD 2 conj\n",
             "2:nsubj 0:root 4:nsubj 2:ccomp 4:obj 7:cc 4:conj"},
        Case{"WhatTheReportedAreCalled",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 reported report VERB VBD 0 root\n"
             "3 hackers hacker NOUN NNS 2 obj\n4 called call VERB VBN 3 acl\n"
             "5 Opal Opal PROPN NNP 4 obj\n",
             "2:nsubj 0:root 2:obj 3:acl 4:obj"},
        Case{"HeldAndKnown",
             "1 Acme Acme PROPN NNP 2 nsubj\n2 holds hold VERB VBZ 0 root\n"
             "3 hackers hacker NOUN NNS 2 obj\n4 , , PUNCT , 5 punct\n"
             "5 known know VERB VBN 3 acl\n6 as as ADP IN 7 case\n"
             "7 Opal Opal PROPN NNP 5 obl\n8 , , PUNCT , 9 punct\n"
             "9 responsible responsible ADJ JJ 5 advcl\n",
             "2:nsubj 0:root 2:obj 5:punct 3:acl 7:case 5:obl 9:punct 2:xcomp"},
        Case{"KnownAsResponsible",
             "1 Acme Acme PROPN NNP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 men man NOUN NNS 2 obj\n4 known know VERB VBN 3 acl\n5 to to PART TO 7 mark\n"
             "6 be be AUX VB 7 cop\n7 responsible responsible ADJ JJ 4 xcomp\n",
             "2:nsubj 0:root 2:obj 3:acl 7:mark 7:cop 4:xcomp"},
        Case{"DeniedAndSaid",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denied deny VERB VBD 0 root\n"
             "3 that that SCONJ IN 5 mark\n4 Riga Riga PROPN NNP 5 nsubj\n"
             "5 fell fall VERB VBD 2 ccomp\n6 and and CCONJ CC 7 cc\n"
             "7 said say VERB VBD 5 conj\n8 that that SCONJ IN 10 mark\n"
             "9 Bonn Bonn PROPN NNP 10 nsubj\n10 fell fall VERB VBD 7 ccomp\n",
             "2:nsubj 0:root 5:mark 5:nsubj 2:ccomp 7:cc 2:conj 10:mark 10:nsubj 7:ccomp"},
        Case{"DeniedThatSomeoneSaid",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 denied deny VERB VBD 0 root\n"
             "3 that that SCONJ IN 5 mark\n4 Riga Riga PROPN NNP 5 nsubj\n"
             "5 fell fall VERB VBD 2 ccomp\n6 and and CCONJ CC 7 cc\n"
             "7 said say VERB VBD 5 conj\n8 so so ADV RB 7 advmod\n",
             "2:nsubj 0:root 5:mark 5:nsubj 2:ccomp 7:cc 5:conj 7:advmod"},
        Case{"CalledACulprit",
             "1 They they PRON PRP 2 nsubj\n2 called call VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 iobj\n4 the the DET DT 5 det\n"
             "5 culprit culprit NOUN NN 2 obj\n",
             "2:nsubj 0:root 2:obj 5:det 2:xcomp"},
        Case{"GaveADocument",
             "1 They they PRON PRP 2 nsubj\n2 gave give VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 iobj\n4 the the DET DT 5 det\n"
             "5 files file NOUN NNS 2 obj\n",
             "2:nsubj 0:root 2:iobj 5:det 2:obj"},
        Case{"AfterSomeoneDidIt",
             "1 Bonn Bonn PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 after after ADP IN 4 case\n4 Oslo Oslo PROPN NNP 2 obl\n"
             "5 accused accuse VERB VBD 4 acl\n6 Riga Riga PROPN NNP 5 obj\n",
             "2:nsubj 0:root 5:mark 5:nsubj 2:advcl 5:obj"},
        Case{"AfterSomethingDone",
             "1 Bonn Bonn PROPN NNP 2 nsubj\n2 spoke speak VERB VBD 0 root\n"
             "3 after after ADP IN 4 case\n4 raids raid NOUN NNS 2 obl\n"
             "5 ordered order VERB VBD 4 acl\n6 here here ADV RB 5 advmod\n",
             "2:nsubj 0:root 4:case 2:obl 4:acl 5:advmod"},
        Case{"ReporterBehindAComma",
             "1 Riga Riga PROPN NNP 2 nsubj\n2 fell fall VERB VBD 0 root\n"
             "3 , , PUNCT , 5 punct\n4 Acme Acme PROPN NNP 5 compound\n"
             "5 News News PROPN NNP 2 obj\n6 reported report VERB VBD 5 acl\n"
             "7 Friday Friday PROPN NNP 6 obl:unmarked\n",
             "2:nsubj 0:root 5:punct 5:compound 6:nsubj 2:parataxis 6:obl:unmarked"},
        Case{"ThingsReported",
             "1 Riga Riga PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
             "3 , , PUNCT , 4 punct\n4 raids raid NOUN NNS 2 obj\n"
             "5 reported report VERB VBD 4 acl\n6 Friday Friday PROPN NNP 5 obl:unmarked\n",
             "2:nsubj 0:root 4:punct 2:obj 4:acl 5:obl:unmarked"},
        Case{"HeadlineWithAPreposition",
             "1 Kyiv Kyiv PROPN NNP 2 compound\n2 points point NOUN NNS 0 root\n"
             "3 to to ADP IN 4 case\n4 spies spy NOUN NNS 2 nmod\n5 over over ADP IN 6 case\n"
             "6 hack hack NOUN NN 4 nmod\n",
             "2:nsubj 0:root 4:case 2:obl 6:case 4:nmod"},
        Case{"HeadlineWithAnotherPreposition",
             "1 Kyiv Kyiv PROPN NNP 2 compound\n2 points point NOUN NNS 0 root\n"
             "3 for for ADP IN 4 case\n4 spies spy NOUN NNS 2 nmod\n",
             "2:compound 0:root 4:case 2:nmod"},
        Case{"HeadlineThatTiesAnEvent",
             "1 Oslo Oslo PROPN NNP 2 compound\n2 ties tie NOUN NNS 0 root\n"
             "3 hack hack NOUN NN 2 appos\n4 to to ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 nmod\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod"},
        Case{"HeadlineWithoutAnEvent",
             "1 Oslo Oslo PROPN NNP 2 compound\n2 ties tie NOUN NNS 0 root\n"
             "3 week week NOUN NN 2 appos\n4 to to ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 nmod\n",
             "2:compound 0:root 2:appos 5:case 3:nmod"},
        Case{
            "EventThatIsBlamed",
            "1 Oslo Oslo PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
            "3 attacks attack NOUN NNS 2 obj\n4 on on ADP IN 5 case\n"
            "5 banks bank NOUN NNS 3 nmod\n6 which which PRON WDT 8 nsubj:pass\n"
            "7 were be AUX VBD 8 aux:pass\n8 blamed blame VERB VBN 5 acl:relcl\n"
            "9 on on ADP IN 10 case\n10 Riga Riga PROPN NNP 8 obl\n",
            "2:nsubj 0:root 2:obj 5:case 3:nmod 8:nsubj:pass 8:aux:pass 3:acl:relcl 10:case 8:obl"},
        Case{"BankThatIsClosed",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
             "3 attacks attack NOUN NNS 2 obj\n4 on on ADP IN 5 case\n"
             "5 banks bank NOUN NNS 3 nmod\n6 which which PRON WDT 8 nsubj:pass\n"
             "7 were be AUX VBD 8 aux:pass\n8 closed close VERB VBN 5 acl:relcl\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod 8:nsubj:pass 8:aux:pass 5:acl:relcl"},
        Case{"FirmAccordingToWhichItIs",
             "1 According accord VERB VBG 3 case\n2 to to ADP IN 1 fixed\n"
             "3 Acme Acme PROPN NNP 9 obl\n4 , , PUNCT , 3 punct\n5 a a DET DT 6 det\n"
             "6 firm firm NOUN NN 9 nsubj\n7 , , PUNCT , 6 punct\n"
             "8 Riga Riga PROPN NNP 9 nsubj\n9 fell fall VERB VBD 0 root\n",
             "3:case 1:fixed 9:obl 3:punct 6:det 3:appos 6:punct 9:nsubj 0:root"},
        Case{"GroupBehindAccording",
             "1 According accord VERB VBG 4 case\n2 to to ADP IN 1 fixed\n"
             "3 the the DET DT 4 det\n4 ministry ministry NOUN NN 11 obl\n"
             "5 , , PUNCT , 6 punct\n6 Opal Opal PROPN NNP 4 appos\n7 , , PUNCT , 9 punct\n"
             "8 a a DET DT 9 det\n9 gang gang NOUN NN 11 nsubj\n10 , , PUNCT , 9 punct\n"
             "11 fell fall VERB VBD 0 root\n",
             "4:case 1:fixed 4:det 11:obl 6:punct 11:nsubj 9:punct 9:det 6:appos 9:punct 0:root"},
        Case{"SubjectBehindAccording",
             "1 According accord VERB VBG 4 case\n2 to to ADP IN 1 fixed\n"
             "3 the the DET DT 4 det\n4 ministry ministry NOUN NN 7 obl\n"
             "5 , , PUNCT , 4 punct\n6 Opal Opal PROPN NNP 7 nsubj\n"
             "7 fell fall VERB VBD 0 root\n",
             "4:case 1:fixed 4:det 7:obl 4:punct 7:nsubj 0:root"},
        Case{"BarePassive",
             "1 Bank bank NOUN NN 2 nsubj\n2 hit hit VERB VBD 0 root\n3 by by ADP IN 4 case\n"
             "4 hackers hacker NOUN NNS 2 obl:agent\n",
             "2:nsubj:pass 0:root 4:case 2:obl:agent"},
        Case{"ActiveBesideAWay",
             "1 Gangs gang NOUN NNS 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 2 obj\n4 by by ADP IN 5 case\n5 mail mail NOUN NN 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl"},
        Case{"AccusedBySomebodyOf",
             "1 Gangs gang NOUN NNS 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 accused accuse VERB VBN 0 root\n4 by by ADP IN 5 case\n"
             "5 Oslo Oslo PROPN NNP 3 obl:agent\n6 of of SCONJ IN 7 mark\n"
             "7 hacking hack VERB VBG 5 acl\n8 banks bank NOUN NNS 7 obj\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl:agent 7:mark 3:advcl 7:obj"},
        Case{"VerbBehindAMonth",
             "1 A a DET DT 2 det\n2 charge charge NOUN NN 0 root\n"
             "3 filed file VERB VBN 2 acl\n4 in in ADP IN 6 case\n"
             "5 August August PROPN NNP 6 compound\n6 names name NOUN NNS 3 obl\n"
             "7 Ann Ann PROPN NNP 6 appos\n",
             "2:det 6:nsubj 2:acl 5:case 3:obl 0:root 6:obj"},
        Case{"NounBehindAMonth",
             "1 A a DET DT 2 det\n2 charge charge NOUN NN 0 root\n"
             "3 filed file VERB VBN 2 acl\n4 in in ADP IN 6 case\n"
             "5 August August PROPN NNP 6 compound\n6 talks talk NOUN NNS 3 obl\n",
             "2:det 0:root 2:acl 6:case 6:compound 3:obl"},
        Case{"MarkedGerund",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accuses accuse VERB VBZ 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 of of SCONJ IN 6 mark\n"
             "5 hacking hack VERB VBG 6 amod\n6 banks bank NOUN NNS 3 nmod\n",
             "2:nsubj 0:root 2:obj 5:mark 3:acl 5:obj"},
        Case{"GerundOfAKind",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 warns warn VERB VBZ 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 of of ADP IN 6 case\n"
             "5 hacking hack VERB VBG 6 amod\n6 groups group NOUN NNS 3 nmod\n",
             "2:nsubj 0:root 2:obj 6:case 6:amod 3:nmod"},
        Case{"DoerWithItsName",
             "1 Gangs gang NOUN NNS 0 root\n2 known know VERB VBN 1 acl\n"
             "3 as as SCONJ IN 5 mark\n4 Opal Opal PROPN NNP 5 nsubj\n"
             "5 hit hit VERB VBD 2 advcl\n6 banks bank NOUN NNS 5 obj\n",
             "5:nsubj 1:acl 4:case 2:obl 0:root 5:obj"},
        Case{"NamedDoerOfAParticiple",
             "1 Gangs gang NOUN NNS 2 nsubj\n2 dubbed dub VERB VBD 0 root\n"
             "3 Opal Opal PROPN NNP 5 compound\n4 hacked hack VERB VBN 5 amod\n"
             "5 banks bank NOUN NNS 2 obj\n",
             "4:nsubj 1:acl 2:xcomp 0:root 4:obj"},
        Case{"NamedDoerOfANoun",
             "1 Gangs gang NOUN NNS 0 root\n2 called call VERB VBN 1 acl\n"
             "3 Opal Opal PROPN NNP 5 compound\n4 stole stole NOUN NN 5 compound\n"
             "5 data data NOUN NN 2 obj\n",
             "4:nsubj 1:acl 2:xcomp 0:root 4:obj"},
        Case{"NamedDoerBehindACopula",
             "1 Gangs gang NOUN NNS 0 root\n2 known know VERB VBN 1 acl\n"
             "3 as as SCONJ IN 7 mark\n4 Opal Opal PROPN NNP 7 nsubj\n5 are be AUX VBP 7 cop\n"
             "6 behind behind ADP IN 7 case\n7 hacks hack NOUN NNS 2 advcl\n",
             "7:nsubj 1:acl 4:case 2:obl 7:cop 7:case 0:root"},
        Case{"NameAtTheEnd",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 blamed blame VERB VBD 0 root\n"
             "3 gangs gang NOUN NNS 2 obj\n4 known know VERB VBN 3 acl\n"
             "5 as as ADP IN 6 case\n6 Opal Opal PROPN NNP 4 obl\n",
             "2:nsubj 0:root 2:obj 3:acl 6:case 4:obl"},
        Case{"NamedAndDoneTo",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 blamed blame VERB VBD 0 root\n"
             "3 gangs gang NOUN NNS 2 obj\n4 called call VERB VBN 3 acl\n"
             "5 Opal Opal PROPN NNP 4 xcomp\n6 hacked hack VERB VBN 5 acl\n"
             "7 by by ADP IN 8 case\n8 Riga Riga PROPN NNP 6 obl:agent\n",
             "2:nsubj 0:root 2:obj 3:acl 4:xcomp 5:acl 8:case 6:obl:agent"},
        Case{"CompoundWithASubject",
             "1 A a DET DT 4 det\n2 gang gang NOUN NN 3 nsubj\n3 hit hit NOUN NN 4 compound\n"
             "4 banks bank NOUN NNS 0 root\n",
             "2:det 3:nsubj 0:root 3:obj"},
        Case{"CompoundOfAHit",
             "1 A a DET DT 4 det\n2 gang gang NOUN NN 3 compound\n"
             "3 hit hit NOUN NN 4 compound\n4 list list NOUN NN 0 root\n",
             "4:det 3:compound 4:compound 0:root"},
        Case{"HelpedToDo",
             "1 Ann Ann PROPN NNP 2 nsubj\n2 helped help VERB VBD 0 root\n"
             "3 gangs gang NOUN NNS 2 obj\n4 hack hack VERB VBP 2 advcl\n"
             "5 banks bank NOUN NNS 4 obj\n",
             "2:nsubj 0:root 2:obj 2:xcomp 4:obj"},
        Case{"MetAndDid",
             "1 Ann Ann PROPN NNP 2 nsubj\n2 met meet VERB VBD 0 root\n"
             "3 gangs gang NOUN NNS 2 obj\n4 hack hack VERB VBP 2 advcl\n"
             "5 banks bank NOUN NNS 4 obj\n",
             "2:nsubj 0:root 2:obj 2:advcl 4:obj"},
        Case{"CalledALie",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 called call VERB VBD 0 root\n"
             "3 the the DET DT 5 det\n4 claims claim NOUN NNS 5 compound\n"
             "5 nonsense nonsense NOUN NN 2 obj\n",
             "2:nsubj 0:root 4:det 2:obj 2:xcomp"},
        Case{"CalledTheClaimsOffice",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 visited visit VERB VBD 0 root\n"
             "3 the the DET DT 5 det\n4 claims claim NOUN NNS 5 compound\n"
             "5 office office NOUN NN 2 obj\n",
             "2:nsubj 0:root 5:det 5:compound 2:obj"},
        Case{"LabelledAFabrication",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 labelled label VERB VBD 0 root\n"
             "3 claims claim NOUN NNS 2 obj\n4 a a DET DT 5 det\n5 smear smear NOUN NN 2 obj\n",
             "2:nsubj 0:root 2:obj 5:det 2:xcomp"},
        Case{"NamedDoerOfContent",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
             "3 gangs gang NOUN NNS 4 nsubj\n4 called call VERB VBN 2 ccomp\n"
             "5 Opal Opal PROPN NNP 4 obj\n6 hit hit VERB VBD 4 xcomp\n"
             "7 banks bank NOUN NNS 6 obj\n",
             "2:nsubj 0:root 6:nsubj 3:acl 4:xcomp 2:ccomp 6:obj"},
        Case{"ChargeThatIsRejected",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 , , PUNCT , 6 punct\n5 a a DET DT 6 det\n"
             "6 charge charge NOUN NN 2 nsubj\n7 Riga Riga PROPN NNP 8 nsubj\n"
             "8 rejects reject VERB VBZ 6 acl:relcl\n",
             "2:nsubj 0:root 2:obj 6:punct 6:det 3:appos 8:nsubj 6:acl:relcl"},
        Case{"SpeakerIsNoSecondSubject",
             "1 He he PRON PRP 2 nsubj\n2 fled flee VERB VBD 4 ccomp\n3 , , PUNCT , 2 punct\n"
             "4 said say VERB VBD 0 root\n5 Oslo Oslo PROPN NNP 4 nsubj\n",
             "2:nsubj 4:ccomp 2:punct 0:root 4:nsubj"},
        Case{"VerbBehindAName",
             "1 The the DET DT 4 det\n2 EU EU PROPN NNP 4 compound\n"
             "3 lifted lift VERB VBN 4 amod\n4 sanctions sanction NOUN NNS 0 root\n"
             "5 on on ADP IN 6 case\n6 Riga Riga PROPN NNP 4 nmod\n",
             "2:det 3:nsubj 0:root 3:obj 6:case 4:nmod"},
        Case{"NounBelowTheOneBehindIt",
             "1 feared fear VERB VBD 0 root\n2 denial denial NOUN NN 4 compound\n"
             "3 service service NOUN NN 2 nmod\n4 attack attack NOUN NN 1 obl\n",
             "0:root 4:compound 4:compound 1:obl"},
        Case{"ParticipleBehindANameWithAVerb",
             "1 EU EU PROPN NNP 3 compound\n2 imposed impose VERB VBN 3 amod\n"
             "3 sanctions sanction NOUN NNS 4 nsubj\n4 hurt hurt VERB VBD 0 root\n",
             "3:compound 3:amod 4:nsubj 0:root"},
        Case{"OpposedToSomething",
             "1 Norway Norway PROPN NNP 3 nsubj:pass\n2 is be AUX VBZ 3 aux:pass\n"
             "3 opposed oppose VERB VBN 0 root\n4 to to ADP IN 5 case\n"
             "5 sanctions sanction NOUN NNS 3 obl\n",
             "3:nsubj 3:aux 0:root 5:case 3:obj"},
        Case{"OpposedBySomebody",
             "1 Norway Norway PROPN NNP 3 nsubj:pass\n2 is be AUX VBZ 3 aux:pass\n"
             "3 opposed oppose VERB VBN 0 root\n4 by by ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 obl:agent\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl:agent"},
        Case{"ShortOfBlaming",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 stopped stop VERB VBD 0 root\n"
             "3 short short ADJ JJ 2 advmod\n4 of of SCONJ IN 5 mark\n"
             "5 blaming blame VERB VBG 3 advcl\n6 Riga Riga PROPN NNP 5 obj\n",
             "2:nsubj 0:root 2:advmod 5:mark 2:advcl 5:obj"},
        Case{"SubjectBehindABarePreposition",
             "1 ports port NOUN NNS 2 nsubj\n2 closed close VERB VBD 0 root\n"
             "3 after after ADP IN 5 case\n4 the the DET DT 5 det\n5 gang gang NOUN NN 2 obl\n"
             "6 attacked attack VERB VBD 2 advcl\n7 Riga Riga PROPN NNP 6 obj\n",
             "2:nsubj 0:root 6:mark 5:det 6:nsubj 2:advcl 6:obj"},
        Case{"SubjectsBehindAs",
             "1 talks talk NOUN NNS 2 nsubj\n2 began begin VERB VBD 0 root\n"
             "3 as as SCONJ IN 4 case\n4 Oslo Oslo PROPN NNP 2 obl\n5 and and CCONJ CC 6 cc\n"
             "6 Riga Riga PROPN NNP 4 conj\n7 imposed impose VERB VBD 2 advcl\n"
             "8 bans ban NOUN NNS 7 obj\n",
             "2:nsubj 0:root 7:mark 7:nsubj 6:cc 4:conj 2:advcl 7:obj"},
        Case{"CampaignByAGroup",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 summoned summon VERB VBD 0 root\n"
             "3 envoys envoy NOUN NNS 2 obj\n4 over over ADP IN 5 case\n"
             "5 attacks attack NOUN NNS 2 obl\n6 by by ADP IN 7 case\n"
             "7 Turla Turla PROPN NNP 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl 7:case 5:nmod"},
        Case{"EventNotOfTheDoer",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 won win VERB VBD 0 root\n"
             "3 time time NOUN NN 2 obj\n4 over over ADP IN 5 case\n"
             "5 years year NOUN NNS 2 obl\n6 by by ADP IN 7 case\n7 luck luck NOUN NN 2 obl\n",
             "2:nsubj 0:root 2:obj 5:case 2:obl 7:case 2:obl"},
        Case{"ParticipleBehindAComma",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 cut cut VERB VBD 0 root\n"
             "3 ties tie NOUN NNS 2 obj\n4 with with ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 3 nmod\n6 , , PUNCT , 7 punct\n"
             "7 accusing accuse VERB VBG 5 acl\n8 it it PRON PRP 7 obj\n",
             "2:nsubj 0:root 2:obj 5:case 3:nmod 7:punct 2:advcl 7:obj"},
        Case{"ParticipleOfTheSubjectBehindAComma",
             "1 hackers hacker NOUN NNS 6 nsubj\n2 , , PUNCT , 3 punct\n"
             "3 targeting target VERB VBG 1 acl\n4 banks bank NOUN NNS 3 obj\n"
             "5 , , PUNCT , 3 punct\n6 fled flee VERB VBD 0 root\n",
             "6:nsubj 3:punct 1:acl 3:obj 3:punct 0:root"},
        Case{"GerundBehindForThatTheTreeMakesAModifier",
             "1 sued sue VERB VBD 0 root\n2 Oslo Oslo PROPN NNP 1 obj\n"
             "3 for for SCONJ IN 5 case\n4 hacking hack VERB VBG 5 compound\n"
             "5 banks bank NOUN NNS 1 obl\n",
             "0:root 1:obj 4:mark 1:advcl 4:obj"},
        Case{"PastTagOfAParticiple",
             "1 they they PRON PRP 2 nsubj\n2 blamed blame VERB VBD 0 root\n"
             "3 attacks attack NOUN NNS 2 obj\n4 carried carry VERB VBD 2 advcl\n"
             "5 out out ADP RP 4 compound:prt\n6 by by ADP IN 7 case\n"
             "7 Turla Turla PROPN NNP 4 obl:agent\n",
             "2:nsubj 0:root 2:obj 3:acl 4:compound:prt 7:case 4:obl:agent"},
        Case{"DoerBehindTwoToWhomItIsDone",
             "1 bans ban NOUN NNS 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 imposed impose VERB VBN 0 root\n4 on on ADP IN 5 case\n"
             "5 Oslo Oslo PROPN NNP 3 obl\n6 and and CCONJ CC 7 cc\n"
             "7 Riga Riga PROPN NNP 5 conj\n8 by by ADP IN 9 case\n"
             "9 Turla Turla PROPN NNP 7 nmod\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl 7:cc 5:conj 9:case 3:obl:agent"},
        Case{"FiniteVerbBetweenTwoNouns",
             "1 The the DET DT 4 det\n2 move move NOUN NN 3 compound\n"
             "3 drew draw VERB VBD 4 compound\n4 criticism criticism NOUN NN 0 root\n"
             "5 from from ADP IN 6 case\n6 Riga Riga PROPN NNP 4 nmod\n",
             "2:det 3:nsubj 0:root 3:obj 6:case 4:nmod"},
        Case{"NounBetweenTwoNouns",
             "1 The the DET DT 4 det\n2 data data NOUN NN 3 compound\n"
             "3 breach breach NOUN NN 4 compound\n4 report report NOUN NN 0 root\n",
             "4:det 3:compound 4:compound 0:root"},
        Case{"NameOfTheSubject",
             "1 Norway Norway PROPN NNP 3 nmod:poss\n2 's 's PART POS 1 case\n"
             "3 minister minister NOUN NN 9 nsubj:pass\n4 , , PUNCT , 3 punct\n"
             "5 Ola Ola PROPN NNP 9 nsubj\n6 Berg Berg PROPN NNP 5 flat\n"
             "7 , , PUNCT , 5 punct\n8 has have AUX VBZ 9 aux\n"
             "9 accused accuse VERB VBN 0 root\n10 Riga Riga PROPN NNP 9 obj\n",
             "3:nmod:poss 1:case 9:nsubj 3:punct 3:appos 5:flat 5:punct 9:aux 0:root 9:obj"},
        Case{"SubjectAfterAClause",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 left leave VERB VBD 6 advcl\n"
             "3 , , PUNCT , 6 punct\n4 Riga Riga PROPN NNP 6 nsubj\n5 has have AUX VBZ 6 aux\n"
             "6 said say VERB VBN 0 root\n",
             "2:nsubj 6:advcl 6:punct 6:nsubj 6:aux 0:root"},
        Case{"ArticleTakenForANoun",
             "1 Norway Norway PROPN NNP 2 nsubj\n2 sanctioned sanction VERB VBD 0 root\n"
             "3 a a DET DT 2 obj\n4 Korean korean ADJ JJ 3 obj\n5 named name VERB VBN 4 acl\n"
             "6 Kim Kim PROPN NNP 5 obj\n",
             "2:nsubj 0:root 4:det 2:obj 4:acl 5:obj"},
        Case{"BlamedForDoingItToAName",
             "1 They they PRON PRP 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 charged charge VERB VBN 0 root\n4 with with ADP IN 3 obl\n"
             "5 hacking hacking NOUN NN 6 compound\n6 Acme Acme PROPN NNP 7 compound\n"
             "7 Steel Steel PROPN NNP 4 obj\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:mark 3:advcl 7:compound 5:obj"},
        Case{"ChargesOfACertainKind",
             "1 They they PRON PRP 3 nsubj:pass\n2 were be AUX VBD 3 aux:pass\n"
             "3 charged charge VERB VBN 0 root\n4 with with ADP IN 6 case\n"
             "5 hacking hacking NOUN NN 6 compound\n6 offences offence NOUN NNS 3 obl\n",
             "3:nsubj:pass 3:aux:pass 0:root 6:case 6:compound 3:obl"},
        Case{"JoinedBehindABracket",
             "1 Ola Ola PROPN NNP 12 nsubj\n2 Berg Berg PROPN NNP 1 flat\n"
             "3 ( ( PUNCT -LRB- 4 punct\n4 R R PROPN NNP 1 appos\n5 ) ) PUNCT -RRB- 4 punct\n"
             "6 , , PUNCT , 7 punct\n7 Ida Ida PROPN NNP 4 conj\n"
             "8 Holm Holm PROPN NNP 7 flat\n9 and and CCONJ CC 10 cc\n"
             "10 Per Per PROPN NNP 4 conj\n11 Dahl Dahl PROPN NNP 10 flat\n"
             "12 left leave VERB VBD 0 root\n",
             "12:nsubj 1:flat 4:punct 1:appos 4:punct 7:punct 1:conj 7:flat 10:cc 1:conj 10:flat "
             "0:root"},
        Case{"JoinedWithinABracket",
             "1 Ola Ola PROPN NNP 7 nsubj\n2 ( ( PUNCT -LRB- 3 punct\n"
             "3 Acme Acme PROPN NNP 1 appos\n4 and and CCONJ CC 5 cc\n"
             "5 Tides Tides PROPN NNP 3 conj\n6 ) ) PUNCT -RRB- 3 punct\n"
             "7 left leave VERB VBD 0 root\n",
             "7:nsubj 3:punct 1:appos 5:cc 3:conj 3:punct 0:root"},
        Case{"InAdditionToIsAnd",
             "1 They they PRON PRP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 2 obj\n4 in in ADP IN 5 case\n"
             "5 addition addition NOUN NN 2 obl\n6 to to ADP IN 7 case\n"
             "7 Acme Acme PROPN NNP 5 nmod\n",
             "2:nsubj 0:root 2:obj 7:cc 4:fixed 4:fixed 3:conj"},
        Case{"InAdditionAlone",
             "1 They they PRON PRP 3 nsubj\n2 in in ADP IN 3 case\n"
             "3 addition addition NOUN NN 4 obl\n4 hit hit VERB VBD 0 root\n"
             "5 banks bank NOUN NNS 4 obj\n",
             "3:nsubj 3:case 4:obl 0:root 4:obj"},
        Case{"VerbBehindAFrontedPhrase",
             "1 In in ADP IN 2 case\n2 reply reply NOUN NN 0 root\n3 , , PUNCT , 2 punct\n"
             "4 Oslo Oslo PROPN NNP 6 compound\n5 cut cut VERB VBD 6 amod\n"
             "6 ties tie NOUN NNS 2 appos\n",
             "2:case 5:obl 2:punct 5:nsubj 0:root 5:obj"},
        Case{"ParticipleBeforeANoun",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 saw see VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 5 compound\n4 linked link VERB VBN 5 amod\n"
             "5 banks bank NOUN NNS 2 obj\n",
             "2:nsubj 0:root 5:compound 5:amod 2:obj"},
        Case{"WhichOfTheNameBeforeIt",
             "1 It it PRON PRP 3 nsubj:pass\n2 was be AUX VBD 3 aux:pass\n"
             "3 made make VERB VBN 0 root\n4 by by ADP IN 5 case\n"
             "5 Acme Acme PROPN NNP 3 obl:agent\n6 , , PUNCT , 8 punct\n"
             "7 which which PRON WDT 8 nsubj\n8 hacked hack VERB VBD 3 advcl:relcl\n"
             "9 banks bank NOUN NNS 8 obj\n",
             "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl:agent 8:punct 8:nsubj 5:acl:relcl 8:obj"},
        Case{"WhichOfTheWholeSentence",
             "1 It it PRON PRP 2 nsubj\n2 left leave VERB VBD 0 root\n"
             "3 Oslo Oslo PROPN NNP 2 obj\n4 , , PUNCT , 6 punct\n"
             "5 which which PRON WDT 6 nsubj\n6 surprised surprise VERB VBD 2 advcl:relcl\n"
             "7 them they PRON PRP 6 obj\n",
             "2:nsubj 0:root 2:obj 6:punct 6:nsubj 2:advcl:relcl 6:obj"},
        Case{"AskedWhoDidIt",
             "1 comment comment VERB VB 0 root\n2 on on ADP IN 3 case\n"
             "3 who who PRON WP 4 obl\n4 did do VERB VBD 1 ccomp\n5 it it PRON PRP 4 obj\n",
             "0:root 4:mark 4:nsubj 1:ccomp 4:obj"},
        Case{"EachOfThem",
             "1 Oslo Oslo PROPN NNP 5 nsubj\n2 and and CCONJ CC 3 cc\n"
             "3 Riga Riga PROPN NNP 1 conj\n4 each each DET DT 5 nsubj\n"
             "5 left leave VERB VBD 0 root\n",
             "5:nsubj 3:cc 1:conj 1:det 0:root"},
        Case{"OneBeforeItsNoun",
             "1 One one NUM CD 3 nsubj\n2 hacker hacker NOUN NN 3 nsubj\n"
             "3 stole steal VERB VBD 0 root\n4 data data NOUN NNS 3 obj\n",
             "2:nummod 3:nsubj 0:root 3:obj"},
        Case{"TheAccusedIsANoun",
             "1 The the DET DT 2 det\n2 accused accuse VERB VBN 4 nsubj:pass\n"
             "3 were be AUX VBD 4 aux:pass\n4 charged charge VERB VBN 0 root\n",
             "2:det 4:nsubj:pass 4:aux:pass 0:root"},
        Case{"WhatWasDeniedBeforeWho",
             "1 allegations allegation NOUN NNS 4 obl\n2 Riga Riga PROPN NNP 4 nsubj\n"
             "3 has have AUX VBZ 4 aux\n4 denied deny VERB VBN 0 root\n",
             "4:obj 4:nsubj 4:aux 0:root"},
        Case{"InWhatWasClaimed",
             "1 in in ADP IN 2 case\n2 allegations allegation NOUN NNS 4 obl\n"
             "3 Riga Riga PROPN NNP 4 nsubj\n4 denied deny VERB VBD 0 root\n",
             "2:case 4:obl 4:nsubj 0:root"},
        Case{"DeniedIsWhatWasSaid",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 accused accuse VERB VBD 0 root\n"
             "3 Riga Riga PROPN NNP 2 obj\n4 , , PUNCT , 7 punct\n"
             "5 which which PRON WDT 7 obj\n6 Riga Riga PROPN NNP 7 nsubj\n"
             "7 denies deny VERB VBZ 3 acl:relcl\n",
             "2:nsubj 0:root 2:obj 7:punct 7:obj 7:nsubj 2:advcl:relcl"},
        Case{"DeniedIsTheClaim",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 repeated repeat VERB VBD 0 root\n"
             "3 claims claim NOUN NNS 2 obj\n4 , , PUNCT , 7 punct\n"
             "5 which which PRON WDT 7 obj\n6 Riga Riga PROPN NNP 7 nsubj\n"
             "7 denies deny VERB VBZ 3 acl:relcl\n",
             "2:nsubj 0:root 2:obj 7:punct 7:obj 7:nsubj 3:acl:relcl"},
        Case{"DenialOfServiceAttack",
             "1 a a DET DT 2 det\n2 denial denial NOUN NN 6 obl\n3 of of ADP IN 5 case\n"
             "4 service service NOUN NN 5 compound\n5 attack attack NOUN NN 2 nmod\n"
             "6 hit hit VERB VBD 0 root\n",
             "5:det 5:compound 4:case 2:nmod 6:obl 0:root"},
        Case{"DenialOfAnAttack",
             "1 a a DET DT 2 det\n2 denial denial NOUN NN 0 root\n3 of of ADP IN 5 case\n"
             "4 the the DET DT 5 det\n5 attack attack NOUN NN 2 nmod\n",
             "2:det 0:root 5:case 5:det 2:nmod"},
        Case{"NounJoinedToTheObject",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 slapped slap VERB VBD 0 root\n"
             "3 bans ban NOUN NNS 2 obj\n4 and and CCONJ CC 5 cc\n"
             "5 freezes freeze NOUN NNS 2 conj\n",
             "2:nsubj 0:root 2:obj 5:cc 3:conj"},
        Case{"PredicateJoinedToTheVerb",
             "1 Oslo Oslo PROPN NNP 2 nsubj\n2 hit hit VERB VBD 0 root\n"
             "3 banks bank NOUN NNS 2 obj\n4 and and CCONJ CC 6 cc\n5 was be AUX VBD 6 cop\n"
             "6 target target NOUN NN 2 conj\n",
             "2:nsubj 0:root 2:obj 6:cc 6:cop 2:conj"},
        Case{"WhereTheyAreFrom",
             "1 sanctions sanction NOUN NNS 0 root\n2 on on ADP IN 3 case\n"
             "3 firms firm NOUN NNS 1 nmod\n4 from from ADP IN 5 case\n"
             "5 Riga Riga PROPN NNP 1 nmod\n",
             "0:root 3:case 1:nmod 5:case 3:nmod"},
        Case{"WhomTheyAreFrom",
             "1 sanctions sanction NOUN NNS 0 root\n2 from from ADP IN 3 case\n"
             "3 Riga Riga PROPN NNP 1 nmod\n",
             "0:root 3:case 1:nmod"}),
    [](const auto& test) { return test.param.name; });

/// Whatever a parser says, each word still leads to one root.
TEST(Mend, TreesStayTrees) {
  struct Form {
    std::string form;
    Upos upos;
    Xpos xpos;
  };
  static const std::vector<Form> kForms = {
      {",", Upos::kPunct, Xpos::kComma},     {"by", Upos::kAdp, Xpos::kIn},
      {"and", Upos::kCconj, Xpos::kCc},      {"which", Upos::kPron, Xpos::kWdt},
      {"to", Upos::kPart, Xpos::kTo},        {"has", Upos::kAux, Xpos::kVbz},
      {"after", Upos::kAdp, Xpos::kIn},      {"attack", Upos::kNoun, Xpos::kNn},
      {"accused", Upos::kVerb, Xpos::kVbd},  {"was", Upos::kAux, Xpos::kVbd},
      {"called", Upos::kVerb, Xpos::kVbd},   {"those", Upos::kPron, Xpos::kDt},
      {"hacked", Upos::kVerb, Xpos::kVbn},   {"said", Upos::kVerb, Xpos::kVbd},
      {"norway", Upos::kPropn, Xpos::kNnp},  {"group", Upos::kNoun, Xpos::kNn},
      {"not", Upos::kPart, Xpos::kRb},       {"likely", Upos::kAdj, Xpos::kJj},
      {"hacking", Upos::kVerb, Xpos::kVbg},  {"server", Upos::kNoun, Xpos::kNn},
      {"as", Upos::kAdp, Xpos::kIn},         {"known", Upos::kVerb, Xpos::kVbn},
      {"sanctions", Upos::kNoun, Xpos::kNns}};
  static const std::vector<Deprel> kRelations = {
      Deprel::kAcl,  Deprel::kAclRelcl, Deprel::kAdvcl, Deprel::kAmod,     Deprel::kCcomp,
      Deprel::kConj, Deprel::kCompound, Deprel::kNmod,  Deprel::kNsubj,    Deprel::kObj,
      Deprel::kObl,  Deprel::kOblAgent, Deprel::kAppos, Deprel::kParataxis};
  std::mt19937 random(7);
  const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  for (int round = 0; round < 20000; ++round) {
    const std::size_t count = 2 + pick(14);
    Syntax made;
    std::vector<Word>& words = made.words;
    words.resize(count);
    text::Tokens tokens;
    std::vector<TokenId> placed = {static_cast<TokenId>(pick(count))};
    words[placed[0]].deprel = Deprel::kRoot;
    for (std::size_t i = 0; i < count; ++i) {
      const auto& [form, upos, xpos] = kForms[pick(kForms.size())];
      words[i].lemma_begin = static_cast<std::uint32_t>(made.lemma_text.size());
      made.lemma_text += form;
      words[i].lemma_end = static_cast<std::uint32_t>(made.lemma_text.size());
      tokens.tokens.push_back({{words[i].lemma_begin, words[i].lemma_end}});
      words[i].upos = upos;
      words[i].xpos = xpos;
      if (i != placed[0]) words[i].deprel = kRelations[pick(kRelations.size())];
      words[i].head = kNoToken;
    }
    for (TokenId t = 0; t < count; ++t)
      if (t != placed[0]) {
        words[t].head = placed[pick(placed.size())];
        placed.push_back(t);
      }
    tokens.sentences.push_back({0, static_cast<TokenId>(count)});
    const text::Document document(made.lemma_text);
    words = mend(document, tokens, made, built_in().lexicon).words;
    EXPECT_EQ(std::ranges::count(words, kNoToken, &Word::head), 1) << "round " << round;
    for (TokenId t = 0; t < count; ++t) {
      TokenId above = t;
      std::size_t steps = 0;
      while (above != kNoToken && steps <= count) {
        above = words[above].head;
        ++steps;
      }
      ASSERT_LE(steps, count) << "round " << round << ": a circle from token " << t + 1;
    }
  }
}

}  // namespace
}  // namespace demarche::syntax
