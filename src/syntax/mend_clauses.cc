// SPDX-License-Identifier: Apache-2.0
// Verbs and their subjects: clauses that the model took apart or ran together.
#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {

/// "have today accused Y": not a possession of something accused, but a verb in the perfect.
void perfect(Trees& trees, TokenId verb) {
  const TokenId object = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbn || object == kNoToken || object < verb ||
      trees.words[object].deprel != Deprel::kObj)
    return;
  const TokenId have = trees.words[object].head;
  if (have == kNoToken || have > verb || trees.lemmas[have] != "have") return;
  for (TokenId t = have + 1; t < verb; ++t)
    if (trees.words[t].upos != Upos::kAdv && trees.words[t].deprel != Deprel::kOblUnmarked) return;
  const bool infinitive = have > 0 && trees.words[have - 1].xpos == Xpos::kTo;  // "to have hacked"
  for (TokenId t = verb + 1; t < object && !infinitive; ++t)
    if (trees.words[t].upos == Upos::kAdj) return;
  trees.hang(verb, trees.words[have].head, trees.words[have].deprel);
  trees.hang(have, verb, Deprel::kAux);
  trees.words[have].upos = Upos::kAux;
  trees.words[object].head = verb;
}

/// "rejected the accusations by Y", "summoned the envoy over the campaign by Y": nobody does an
/// active verb a second time. "were imposed on Y by X": what is done has a doer, a person has none.
void agent(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  const TokenId head = word.head;
  if (head == kNoToken || head > token) return;
  TokenId by = kNoToken;
  for (TokenId t = head + 1; t < token; ++t)
    if (trees.words[t].head == token && trees.forms[t] == "by") by = t;
  if (by == kNoToken) return;
  const auto is_passive_verb = [&](TokenId verb) {
    for (TokenId t = verb; t-- > 0 && verb - t < 8;)
      if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kAuxPass) return true;
    return false;
  };
  const bool active = trees.words[head].upos == Upos::kVerb && !is_passive_verb(head) &&
                      trees.words[head].xpos != Xpos::kVbn;
  if (word.deprel == Deprel::kObl && active && trees.is_noun(by - 1) &&
      trees.in_class("event", by - 1) && trees.words[by - 1].deprel == Deprel::kObl) {
    trees.attach(token, by - 1, Deprel::kNmod);
    return;
  }
  if (word.deprel == Deprel::kOblAgent && !is_passive_verb(head)) {
    for (TokenId t = by; t-- > head + 1;)
      if (trees.words[t].head == head && trees.words[t].deprel == Deprel::kObj) {
        trees.attach(token, t, Deprel::kNmod);
        return;
      }
  }
  TokenId noun = head;  // "imposed on Y and Z by X"
  while (trees.words[noun].deprel == Deprel::kConj && trees.words[noun].head < noun)
    noun = trees.words[noun].head;
  const TokenId verb = trees.words[noun].head;
  if (word.deprel == Deprel::kNmod && trees.words[noun].deprel == Deprel::kObl &&
      verb != kNoToken && is_passive_verb(verb))
    trees.attach(token, verb, Deprel::kOblAgent);
}

/// What hangs on an auxiliary belongs to its verb, and an article is no subject.
void auxiliary(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  const TokenId head = word.head;
  if (head == kNoToken) return;
  const Deprel above = trees.words[head].deprel;
  const bool auxiliary = above == Deprel::kAux || above == Deprel::kAuxPass;
  if (auxiliary && trees.words[head].head != kNoToken) word.head = trees.words[head].head;
  if (word.deprel == Deprel::kNsubj && word.upos == Upos::kDet && token + 1 < trees.words.size() &&
      trees.is_noun(token + 1))
    trees.attach(token, token + 1, Deprel::kDet);
}

/// "The two, along with others, face charges": a finite verb without a subject beside a noun
/// that nothing governs is what that noun does.
void subject(Trees& trees, TokenId verb) {
  Word& finite = trees.words[verb];
  const TokenId noun = finite.head;
  if (!trees.is_finite(verb) || noun == kNoToken || noun > verb) return;
  Word& top = trees.words[noun];
  const bool nominal = trees.is_noun(noun) || top.upos == Upos::kPron || top.upos == Upos::kNum;
  if (top.head != kNoToken || !nominal) return;
  for (TokenId t = noun; t < verb; ++t) {
    const bool verbal = trees.words[t].upos == Upos::kVerb || trees.words[t].upos == Upos::kAux;
    if (verbal || (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj)) return;
  }
  top.head = verb;
  top.deprel = Deprel::kNsubj;
  finite.head = kNoToken;
  finite.deprel = Deprel::kRoot;
}

/// "after the gang attacked the ministry": who stands between such a word and a verb is its
/// subject.
void clause_subject(Trees& trees, TokenId verb) {
  const Word& finite = trees.words[verb];
  if (verb == 0 || finite.head == kNoToken || finite.head > verb || !trees.is_finite(verb)) return;
  TokenId noun = verb - 1;
  while (trees.words[noun].deprel == Deprel::kConj && trees.words[noun].head < noun)
    noun = trees.words[noun].head;  // "as the UK and the US imposed"
  if (trees.words[noun].deprel != Deprel::kObl || trees.words[noun].head != finite.head) return;
  static constexpr std::array<std::string_view, 5> kAlsoConjunctions = {"after", "as", "before",
                                                                        "since", "until"};
  TokenId conjunction = kNoToken;
  for (TokenId t = finite.head + 1; t < noun; ++t)
    if (trees.words[t].head == noun && trees.words[t].deprel == Deprel::kCase &&
        (trees.words[t].upos == Upos::kSconj ||
         std::ranges::find(kAlsoConjunctions, trees.forms[t]) != kAlsoConjunctions.end()))
      conjunction = t;
  if (conjunction == kNoToken) return;
  trees.attach(noun, verb, Deprel::kNsubj);
  trees.attach(conjunction, verb, Deprel::kMark);
}

/// "According to Acme, a firm in Oslo, Riga fell": the firm is who says so; "According to Acme,
/// Tides, a group of Riga, fell": Tides is the one that fell.
void according(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb < token) return;
  TokenId source = kNoToken;
  TokenId second = kNoToken;
  for (TokenId t = verb; t-- > 0 && trees.words[t].deprel != Deprel::kRoot;) {
    if (trees.words[t].head != verb || t == token) continue;
    if (t > token && trees.words[t].deprel == Deprel::kNsubj) second = t;
    if (t < token && trees.words[t].deprel == Deprel::kObl)
      for (TokenId c = t; c-- > 0 && t - c < 8;)
        if (trees.words[c].head == t && trees.forms[c] == "according") source = t;
    if (source != kNoToken) break;
  }
  if (source == kNoToken) return;
  if (second != kNoToken) {
    trees.attach(token, source, Deprel::kAppos);
    return;
  }
  for (TokenId t = source + 1; t < token; ++t)
    if (trees.words[t].head == source && trees.words[t].deprel == Deprel::kAppos &&
        trees.words[t].upos == Upos::kPropn && trees.words[token].upos == Upos::kNoun) {
      trees.hang(t, verb, Deprel::kNsubj);
      trees.hang(token, t, Deprel::kAppos);
      return;
    }
}

/// "Bank hit by hackers": whom a doer with "by" did it to, in a line without an auxiliary.
void bare_passive(Trees& trees, TokenId verb) {
  if (trees.words[verb].head != kNoToken || trees.words[verb].xpos != Xpos::kVbd) return;
  TokenId subject = kNoToken;
  bool doer = false;
  const auto end = static_cast<TokenId>(trees.words.size());
  constexpr TokenId kReach = 24;
  for (TokenId t = verb > kReach ? verb - kReach : 0; t < end && t < verb + kReach; ++t) {
    if (trees.words[t].head != verb) continue;
    if (trees.words[t].deprel == Deprel::kObj) return;
    if (trees.words[t].deprel == Deprel::kNsubj) subject = t;
    doer = doer || (trees.words[t].deprel == Deprel::kOblAgent && t > verb);
  }
  if (subject == kNoToken || !doer) return;
  trees.words[verb].xpos = Xpos::kVbn;
  trees.words[subject].deprel = Deprel::kNsubjPass;
}

/// "after Oslo accused Riga": a verb with an object tells what its noun did, not which noun is
/// meant.
void after_clause(Trees& trees, TokenId verb) {
  if (trees.words[verb].xpos != Xpos::kVbd || verb == 0) return;
  const TokenId noun = verb - 1;
  const TokenId above = trees.words[noun].head;
  if (!trees.is_noun(noun) || above == kNoToken || above > noun ||
      (trees.words[noun].deprel != Deprel::kObl && trees.words[noun].deprel != Deprel::kNmod))
    return;
  TokenId after = kNoToken;
  for (TokenId t = above + 1; t < noun; ++t)
    if (trees.words[t].head == noun && trees.words[t].deprel == Deprel::kCase &&
        (trees.forms[t] == "after" || trees.forms[t] == "before" || trees.forms[t] == "since" ||
         trees.forms[t] == "until"))
      after = t;
  bool object = false;
  for (TokenId t = verb + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    object = object || (trees.words[t].head == verb && (trees.words[t].deprel == Deprel::kObj ||
                                                        trees.words[t].deprel == Deprel::kCcomp));
  if (after == kNoToken || !object) return;
  trees.hang(verb, above, Deprel::kAdvcl);
  trees.hang(noun, verb, Deprel::kNsubj);
  trees.hang(after, verb, Deprel::kMark);
}

/// "The bank was hit, Acme News reported": who reports it behind the comma does not belong to it.
void reporter(Trees& trees, TokenId verb) {
  if (trees.words[verb].xpos != Xpos::kVbd || verb == 0 || trees.words[verb].head != verb - 1 ||
      !trees.reports(verb))
    return;
  const TokenId noun = verb - 1;
  TokenId begin = noun;
  bool named = trees.words[noun].upos == Upos::kPropn;
  for (; begin > 0 && trees.words[begin - 1].head == noun && trees.forms[begin - 1] != ","; --begin)
    named = named || trees.words[begin - 1].upos == Upos::kPropn;
  if (!named || begin == 0 || trees.forms[begin - 1] != ",") return;
  for (TokenId t = verb + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kObj || trees.words[t].deprel == Deprel::kCcomp))
      return;
  const TokenId top = trees.root_of(noun);
  if (top >= noun) return;
  trees.hang(verb, top, Deprel::kParataxis);
  trees.hang(noun, verb, Deprel::kNsubj);
}

/// "The hackers, believed to work for X, breached Y": the verb behind the second comma is what
/// they did.
void interrupted(Trees& trees, TokenId verb) {
  const TokenId first = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbd || first == kNoToken || first == 0 || first > verb ||
      trees.words[first].head != kNoToken || trees.words[first].xpos != Xpos::kVbd ||
      trees.forms[verb - 1] != "," || trees.forms[first - 1] != ",")
    return;
  TokenId noun = kNoToken;
  for (TokenId t = first; t-- > 0 && trees.words[t].deprel != Deprel::kRoot;) {
    if (trees.words[t].head == first && trees.words[t].deprel == Deprel::kNsubj) noun = t;
    if (first - t > 12) break;
  }
  for (TokenId t = first + 1; t < verb; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) return;
  if (noun == kNoToken) return;
  trees.make_root(verb);
  trees.words[noun].head = verb;
  trees.hang(first, noun, Deprel::kAcl);
  trees.words[first].xpos = Xpos::kVbn;
}

/// "The hackers stole data": a finite verb with a subject modifies nothing; nor does what looks
/// like a participle where the sentence has no other verb.
void finite(Trees& trees, TokenId verb) {
  const Word& word = trees.words[verb];
  const TokenId noun = word.head;
  if (noun == kNoToken || noun < verb || verb == 0 || trees.words[noun].head != kNoToken ||
      (!trees.is_finite(verb) && word.xpos != Xpos::kVbn))
    return;
  if (word.xpos == Xpos::kVbn)
    for (TokenId t = 0; t < noun; ++t)
      if (trees.words[t].head == noun && trees.words[t].upos == Upos::kAux) return;
  bool subject = false;
  for (TokenId t = verb; t-- > 0 && trees.words[t].upos != Upos::kVerb && verb - t < 12;)
    subject = subject || (trees.words[t].deprel == Deprel::kNsubj &&
                          (trees.words[t].head == verb || trees.words[t].head == noun));
  if (!subject) return;
  for (TokenId t = 0; t < trees.words.size(); ++t)  // what hung on the noun from outside of it
    if (trees.words[t].head == noun && t != verb &&
        (t < verb || trees.words[t].deprel == Deprel::kParataxis))
      trees.words[t].head = verb;
  trees.make_root(verb);
  trees.hang(noun, verb, Deprel::kObj);
}

/// "Norway lifted sanctions on X.": in a sentence without a verb, what stands between a name and an
/// event is what the name did.
void verb_behind_name(Trees& trees, TokenId verb) {
  const TokenId event = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbn || verb == 0 || event != verb + 1 ||
      trees.words[event].head != kNoToken || trees.words[verb - 1].xpos != Xpos::kNnp ||
      trees.words[verb - 1].head != event || !trees.in_class("support", verb) ||
      !trees.evokes(event, knowledge::PartOfSpeech::kNoun))
    return;
  for (TokenId t = event + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    if (trees.is_finite(t) || trees.words[t].upos == Upos::kAux) return;
  constexpr TokenId kReach = 10;  // the words of the name, and what the noun has behind it
  for (TokenId t = verb - 1; t-- > 0 && verb - t < kReach;)
    if (trees.words[t].head == event) trees.words[t].head = verb - 1;
  trees.make_root(verb);
  trees.words[verb].xpos = Xpos::kVbd;
  trees.hang(verb - 1, verb, Deprel::kNsubj);
  trees.hang(event, verb, Deprel::kObj);
}

/// "A group believed to be linked to X targeted Y": the finite verb is what the group did.
void believed(Trees& trees, TokenId participle) {
  if (participle == 0 || trees.words[participle].head != kNoToken ||
      trees.words[participle].xpos != Xpos::kVbn)
    return;
  const TokenId noun = participle - 1;
  if (trees.words[noun].head != participle || trees.words[noun].deprel != Deprel::kNsubj) return;
  constexpr TokenId kReach = 16;
  const auto end = static_cast<TokenId>(trees.words.size());
  for (TokenId t = participle + 1; t < end && t < participle + kReach; ++t) {
    const bool finite = trees.words[t].upos == Upos::kVerb &&
                        (trees.words[t].xpos == Xpos::kVbd || trees.words[t].xpos == Xpos::kVbz);
    if (trees.words[t].head == kNoToken) return;  // another sentence
    if (!finite || trees.words[t].deprel != Deprel::kAdvcl) continue;
    const TokenId above = trees.words[t].head;
    for (TokenId k = above + 1; k < t; ++k) {
      if (trees.words[k].head != t) continue;
      if (trees.words[k].deprel == Deprel::kNsubj) {  // "to X": of the word before it
        trees.hang(k, above, Deprel::kObl);
        for (TokenId m = above + 1; m < k; ++m)
          if (trees.words[m].head == t && trees.words[m].deprel == Deprel::kMark) {
            trees.hang(m, k, Deprel::kCase);
          }
      }
    }
    trees.make_root(t);
    trees.words[noun].head = t;
    trees.hang(participle, noun, Deprel::kAcl);
    return;
  }
}

/// "“They must stop,” Okoro tweeted": who says it behind the quotation is not coordinated with
/// it.
void reporting(Trees& trees, TokenId verb) {
  if (trees.words[verb].upos != Upos::kVerb || verb < 2 || trees.words[verb].head == kNoToken ||
      trees.words[verb].head > verb || !trees.reports(verb))
    return;
  constexpr TokenId kReach = 8;  // "Okoro, the minister of tides,"
  for (TokenId t = verb; t-- > trees.words[verb].head && verb - t <= kReach;) {
    if (trees.words[t].upos == Upos::kCconj || trees.words[t].upos == Upos::kVerb) return;
    if (trees.forms[t] != "”" && trees.forms[t] != "\"" && trees.forms[t] != "''") continue;
    trees.words[verb].deprel = Deprel::kParataxis;
    return;
  }
}

/// "said in a statement the attack began": what is said, not a statement that the attack began.
void said_in_statement(Trees& trees, TokenId verb) {
  const TokenId statement = trees.words[verb].head;
  if (statement == kNoToken || statement > verb || trees.words[statement].head == kNoToken) return;
  const TokenId said = trees.words[statement].head;
  if (said > statement || trees.words[said].upos != Upos::kVerb || !trees.reports(said)) return;
  TokenId in = kNoToken;
  bool event = false;
  for (TokenId t = said + 1; t < verb; ++t) {
    if (t < statement && trees.words[t].head == statement && trees.words[t].deprel == Deprel::kCase)
      in = t;
    if (t < statement || trees.words[t].head != verb) continue;
    if (trees.words[t].xpos == Xpos::kWdt || trees.words[t].xpos == Xpos::kWp) return;
    event = event || (trees.words[t].deprel == Deprel::kNsubj && trees.is_noun(t) &&
                      trees.in_class("event", t));
  }
  if (in == kNoToken || !event) return;
  trees.attach(verb, said, Deprel::kCcomp);
  trees.words[statement].deprel = Deprel::kObl;
}

/// "Norway, Latvia, and Poland announced": a list and its verb, which the model took for the last
/// member of the list.
void listed_subject(Trees& trees, TokenId verb) {
  const TokenId first = trees.words[verb].head;
  if (!trees.is_finite(verb) || first == kNoToken || first > verb ||
      trees.words[first].head != kNoToken || !trees.is_noun(first))
    return;
  TokenId last = kNoToken;
  for (TokenId t = first + 1; t < verb; ++t) {
    const bool member = trees.is_noun(t) || trees.words[t].upos == Upos::kPunct ||
                        trees.words[t].upos == Upos::kCconj || trees.words[t].upos == Upos::kDet ||
                        trees.words[t].upos == Upos::kAdj || trees.words[t].upos == Upos::kPart ||
                        trees.words[t].upos == Upos::kAdp;
    if (!member) return;
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) last = t;
  }
  if (last == kNoToken) return;
  trees.make_root(verb);
  trees.hang(first, verb, Deprel::kNsubj);
  trees.hang(last, first, Deprel::kConj);
  for (TokenId t = first + 1; t < verb; ++t) {
    if (trees.words[t].head == verb && t != last) trees.words[t].head = last;
    if (trees.words[t].deprel == Deprel::kList && trees.words[t + 1].deprel == Deprel::kFlat)
      trees.words[t].deprel = Deprel::kConj;
  }
  for (TokenId t = verb + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    if (trees.words[t].head == first) trees.words[t].head = verb;
}

/// "said the gang spied on Y": what the gang did is what is said, not a gang that was spied on.
void reported(Trees& trees, TokenId verb) {
  const TokenId noun = trees.words[verb].head;
  const auto end = static_cast<TokenId>(trees.words.size());
  bool active = trees.words[verb].xpos == Xpos::kVbd;  // "said the gang made preparations"
  for (TokenId t = verb + 1; t < end && trees.words[verb].xpos == Xpos::kVbn && t < verb + 8; ++t)
    active = active || (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj &&
                        !trees.in_class("naming", verb));
  if (!active || verb == 0 || noun != verb - 1 || trees.words[noun].deprel != Deprel::kObj) return;
  const TokenId said = trees.words[noun].head;
  if (said == kNoToken || said > noun || !trees.reports(said)) return;
  trees.hang(verb, said, Deprel::kCcomp);
  trees.words[verb].xpos = Xpos::kVbd;
  trees.hang(noun, verb, Deprel::kNsubj);
  for (TokenId t = verb + 1; t < end && trees.words[t].head != kNoToken; ++t)
    if (trees.words[t].head == said && trees.words[t].deprel == Deprel::kConj &&
        trees.words[t].upos == Upos::kVerb && !trees.reports(t))
      trees.words[t].head = verb;  // "and tried to hack": the gang too
}

/// "denied that X did it and said that Y did": who denies the one says the other.
void said_too(Trees& trees, TokenId verb) {
  const TokenId inner = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbd || inner == kNoToken || inner > verb ||
      trees.words[inner].deprel != Deprel::kCcomp || !trees.reports(verb))
    return;
  const TokenId outer = trees.words[inner].head;
  if (outer == kNoToken || outer > inner || trees.words[outer].xpos != Xpos::kVbd) return;
  bool inner_that = false;
  for (TokenId t = outer + 1; t < inner; ++t)
    inner_that = inner_that || (trees.words[t].head == inner && trees.forms[t] == "that");
  const bool own_that = verb + 1 < trees.words.size() && trees.forms[verb + 1] == "that";
  if (inner_that && own_that) trees.attach(verb, outer, Deprel::kConj);
}

/// "helped hackers attack banks": what somebody is helped to do is an infinitive.
void bare_infinitive(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  if (token < 2 || (word.xpos != Xpos::kVbp && word.xpos != Xpos::kVb)) return;
  const Word& doer = trees.words[token - 1];
  if (doer.deprel != Deprel::kObj || doer.head == kNoToken || doer.head > token ||
      !trees.in_class("letting", doer.head) || trees.words[doer.head].upos != Upos::kVerb)
    return;
  word.xpos = Xpos::kVb;
  trees.attach(token, doer.head, Deprel::kXcomp);
}

/// "call Norway the culprit": the culprit is what Norway is called, not whom somebody calls.
void called(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb > token || !trees.in_class("naming", verb)) return;
  for (TokenId t = verb + 1; t < token; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kIobj || trees.words[t].deprel == Deprel::kObj)) {
      trees.words[t].deprel = Deprel::kObj;
      trees.words[token].deprel = Deprel::kXcomp;
      return;
    }
}

/// "called the accusations disinformation": a plural with an article is what is called so.
void called_so(Trees& trees, TokenId token) {
  const TokenId name = trees.words[token].head;
  if (token == 0 || name == kNoToken || name != token + 1 ||
      trees.words[token].xpos != Xpos::kNns || trees.words[token - 1].upos != Upos::kDet ||
      trees.words[name].deprel != Deprel::kObj)
    return;
  const TokenId verb = trees.words[name].head;
  if (verb == kNoToken || verb > token || !trees.in_class("naming", verb)) return;
  trees.hang(token, verb, Deprel::kObj);
  trees.words[token - 1].head = token;
  trees.words[name].deprel = Deprel::kXcomp;
}

/// "holds the gang, known as X, responsible": so it is held, not known.
void held_responsible(Trees& trees, TokenId token) {
  if (token == 0 || trees.words[token].upos != Upos::kAdj || trees.forms[token - 1] != "," ||
      !trees.in_class("accountable", token))
    return;
  TokenId above = trees.words[token].head;
  constexpr int kDeepest = 4;
  for (int i = 0; i < kDeepest && above != kNoToken && above < token; ++i) {
    const TokenId noun = trees.words[above].head;
    const Deprel relation = trees.words[above].deprel;
    if ((relation == Deprel::kAclRelcl || relation == Deprel::kAcl) && noun != kNoToken &&
        trees.words[noun].deprel == Deprel::kObj && trees.words[noun].head != kNoToken &&
        trees.words[trees.words[noun].head].upos == Upos::kVerb) {
      trees.attach(token, trees.words[noun].head, Deprel::kXcomp);
      return;
    }
    above = noun;
  }
}

/// "Norway's minister, Ola Berg, has accused Riga": of two subjects the second names the first.
void named_subject(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb < token || trees.words[token].upos != Upos::kPropn || token < 2 ||
      trees.forms[token - 1] != ",")
    return;
  TokenId first = token - 2;
  while (first > 0 && trees.words[first].upos == Upos::kPropn && trees.words[first].head < first)
    first = trees.words[first].head;
  Word& described = trees.words[first];
  if (described.upos != Upos::kNoun || described.head != verb ||
      (described.deprel != Deprel::kNsubj && described.deprel != Deprel::kNsubjPass))
    return;
  bool comma = false;
  bool passive = false;
  for (TokenId t = token + 1; t < verb; ++t) {
    if (trees.words[t].upos == Upos::kCconj) return;
    comma = comma || trees.forms[t] == ",";
    passive = passive || (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kAuxPass);
  }
  if (!comma) return;
  described.deprel = passive ? Deprel::kNsubjPass : Deprel::kNsubj;
  trees.attach(token, first, Deprel::kAppos);
}

/// "Acme, Nordbank, Bank of Oslo and Tides were": of two subjects in a list the second is a member.
void second_subject(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || !trees.is_noun(token) || token < 2) return;
  if (verb < token) {  // "accused Riga, a charge that Riga rejects"
    TokenId object = kNoToken;
    for (TokenId t = verb + 1; t < token; ++t)
      if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj) object = t;
    if (object != kNoToken && trees.words[token - 1].upos == Upos::kDet)
      trees.attach(token, object, Deprel::kAppos);
    return;
  }
  bool comma = false;
  for (TokenId t = token; t-- > 0 && trees.words[t].head != kNoToken;) {
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) {
      if (comma && trees.is_noun(t)) trees.attach(token, t, Deprel::kConj);
      return;
    }
    const Upos upos = trees.words[t].upos;
    comma = comma || trees.forms[t] == ",";
    if (!trees.is_noun(t) && upos != Upos::kAdj && upos != Upos::kDet && upos != Upos::kAdp &&
        upos != Upos::kCconj && trees.forms[t] != ",")
      return;
  }
}

/// "They failed,” Okoro, the head of X, said": a verb that reports what stands before it has a
/// speaker: who stands between, or right behind it ("..., said Okoro").
void speaker(Trees& trees, TokenId verb) {
  if (!trees.is_finite(verb) || trees.words[verb].xpos == Xpos::kVbp || verb == 0 ||
      trees.words[verb].deprel == Deprel::kAclRelcl || !trees.reports(verb))
    return;
  const auto end = static_cast<TokenId>(trees.words.size());
  constexpr TokenId kReach = 30;
  for (TokenId t = verb > kReach ? verb - kReach : 0; t < end && t < verb + kReach; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kNsubj || trees.words[t].deprel == Deprel::kNsubjPass ||
         trees.words[t].deprel == Deprel::kExpl || trees.words[t].deprel == Deprel::kCc))
      return;
  const auto is_quote = [&](TokenId t) {
    return trees.forms[t] == "”" || trees.forms[t] == "\"" || trees.forms[t] == "''";
  };
  TokenId speaker = kNoToken;
  for (TokenId t = verb - 1; trees.forms[verb - 1] == "," && t-- > 0 && verb - t <= kReach;) {
    const Word& word = trees.words[t];
    const bool clause = word.upos == Upos::kAux ||
                        (word.upos == Upos::kVerb && word.xpos != Xpos::kVbn) || is_quote(t);
    if (clause || word.head == kNoToken || word.head == verb) break;
    if (trees.is_noun(t) && word.deprel == Deprel::kAppos) speaker = t;
  }
  if (speaker != kNoToken) {
    const TokenId above = trees.words[speaker].head;
    for (TokenId t = speaker + 1; t < verb; ++t)  // "Okoro, known as X, said"
      if (trees.words[t].head == above ||
          (trees.words[t].head < speaker &&
           (trees.words[t].deprel == Deprel::kAcl || trees.words[t].deprel == Deprel::kConj)))
        trees.words[t].head = speaker;
    trees.hang(speaker, verb, Deprel::kNsubj);
    if (trees.words[verb].deprel == Deprel::kAdvcl || trees.words[verb].deprel == Deprel::kConj)
      trees.words[verb].deprel = Deprel::kParataxis;
    return;
  }
  if (trees.forms[verb - 1] != "," && !is_quote(verb - 1)) return;
  for (TokenId t = verb + 1; t < end && t <= verb + kReach; ++t) {
    if (trees.words[t].head != verb) continue;
    const bool object =
        trees.words[t].deprel == Deprel::kObj || trees.words[t].deprel == Deprel::kIobj;
    if (object && trees.is_noun(t) && !trees.in_class("event", t))  // "Oslo left, denies attack"
      trees.words[t].deprel = Deprel::kNsubj;
    return;
  }
}

/// "A charge unsealed Thursday accused hackers": behind the time it is the second verb that the
/// charge does.
void unsealed(Trees& trees, TokenId token) {
  const TokenId object = trees.words[token].head;
  if (token < 2 || object == kNoToken || object < token ||
      trees.words[object].deprel != Deprel::kObj ||
      !trees.evokes(token, knowledge::PartOfSpeech::kVerb) ||
      trees.lexicon.modifier("Weekday", trees.forms[token - 1]) == nullptr)
    return;
  const TokenId first = trees.words[object].head;
  if (first == kNoToken || first == 0 || first > token || trees.words[first].head != kNoToken ||
      trees.words[first].xpos != Xpos::kVbd || trees.words[first - 1].head != first ||
      trees.words[first - 1].deprel != Deprel::kNsubj)
    return;
  const TokenId noun = first - 1;
  for (TokenId t = first + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    if (trees.words[t].head == first && t > token) trees.words[t].head = token;
  trees.make_root(token);
  trees.words[token].xpos = Xpos::kVbd;
  trees.words[object].head = token;
  trees.words[noun].head = token;
  trees.hang(first, noun, Deprel::kAcl);
  trees.words[first].xpos = Xpos::kVbn;
  trees.hang(token - 1, first, Deprel::kOblUnmarked);
}

/// "A charge filed in August names Ann Okoro": behind the time it is what the charge does.
void behind_month(Trees& trees, TokenId token) {
  const TokenId first = trees.words[token].head;
  if (token < 2 || token + 1 >= trees.words.size() || first == kNoToken || first > token ||
      trees.words[token].xpos != Xpos::kNns || trees.words[token - 1].head != token ||
      trees.words[first].deprel != Deprel::kAcl ||
      (trees.lexicon.modifier("Weekday", trees.forms[token - 1]) == nullptr &&
       trees.lexicon.modifier("Month", trees.forms[token - 1]) == nullptr))
    return;
  const TokenId noun = trees.words[first].head;
  const TokenId object = token + 1;
  if (noun == kNoToken || noun > first || trees.words[noun].head != kNoToken ||
      trees.words[object].head != token || !trees.is_noun(object))
    return;
  const std::string base = known_base(trees, token);
  if (!trees.evokes(base, knowledge::PartOfSpeech::kVerb)) return;
  const TokenId time = token - 1;
  for (TokenId t = first + 1; t < time; ++t)
    if (trees.words[t].head == token) trees.words[t].head = time;
  trees.make_root(token);
  trees.words[token].upos = Upos::kVerb;
  trees.words[token].xpos = Xpos::kVbz;
  trees.rename(token, base);
  trees.hang(noun, token, Deprel::kNsubj);
  trees.hang(time, first, Deprel::kObl);
  trees.words[object].deprel = Deprel::kObj;
}

/// "Today, Minister Okoro, the chair of X, released": who stands beside a time is the subject.
void beside_time(Trees& trees, TokenId token) {
  const TokenId time = trees.words[token].head;
  if (!trees.is_noun(token) || time == kNoToken || time > token ||
      !trees.in_class("time-noun", time) || trees.words[time].deprel != Deprel::kOblUnmarked)
    return;
  const TokenId verb = trees.words[time].head;
  if (verb == kNoToken || verb < token || trees.words[verb].upos != Upos::kVerb) return;
  for (TokenId t = time + 1; t < verb; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kNsubj || trees.words[t].deprel == Deprel::kNsubjPass))
      return;
  trees.attach(token, verb, Deprel::kNsubj);
  for (TokenId t = token + 1; t < verb; ++t)
    if (trees.words[t].head == time && trees.words[t].deprel == Deprel::kAppos)
      trees.words[t].head = token;
}

/// "assessed that X is highly likely to have done it": the infinitive belongs to the word before
/// it, not to the verb above.
void raising(Trees& trees, TokenId token) {
  Word& infinitive = trees.words[token];
  if (infinitive.head == kNoToken) return;
  TokenId to = token;
  while (to > 0 && token - to < 5 && trees.words[to].xpos != Xpos::kTo) --to;
  if (to == 0 || trees.words[to].xpos != Xpos::kTo || trees.words[to].head != token) return;
  TokenId raising = to - 1;
  while (raising > 0 && trees.words[raising].upos == Upos::kPunct) --raising;
  if (raising == infinitive.head || !trees.in_class("raising", raising)) return;
  trees.attach(token, raising, Deprel::kXcomp);
}

/// "is opposed to X": nothing is done to the subject, it is against X.
void opposed(Trees& trees, TokenId subject) {
  const TokenId verb = trees.words[subject].head;
  if (verb == kNoToken || verb < subject || !trees.in_class("opposed", verb) ||
      verb + 1 >= trees.words.size() || trees.forms[verb + 1] != "to")
    return;
  const TokenId object = trees.words[verb + 1].head;
  if (object == kNoToken || trees.words[object].head != verb ||
      trees.words[object].deprel != Deprel::kObl)
    return;
  trees.words[object].deprel = Deprel::kObj;
  trees.words[subject].deprel = Deprel::kNsubj;
  for (TokenId t = subject + 1; t < verb; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kAuxPass)
      trees.words[t].deprel = Deprel::kAux;
}

/// "cut ties with Y, accusing it": behind a comma such a participle says what the subject of the
/// verb before it does, not the noun.
void behind_comma(Trees& trees, TokenId token) {
  TokenId above = trees.words[token].head;
  if (trees.words[token].xpos != Xpos::kVbg || token == 0 || above == kNoToken || above > token ||
      trees.forms[token - 1] != "," ||
      (!trees.reports(token) && !trees.evokes(token, knowledge::PartOfSpeech::kVerb)))
    return;
  while (above != kNoToken && trees.words[above].upos != Upos::kVerb) {
    const TokenId next = trees.words[above].head;
    if (next == kNoToken || next > above) return;  // "the hackers, targeting banks, ..."
    above = next;
  }
  if (above != kNoToken) trees.attach(token, above, Deprel::kAdvcl);
}

/// "stopped short of blaming Y": what somebody does not do hangs on the verb.
void short_of(Trees& trees, TokenId token) {
  const TokenId adverb = trees.words[token].head;
  if (adverb == kNoToken || trees.forms[adverb] != "short" || adverb > token) return;
  const TokenId verb = trees.words[adverb].head;
  if (verb != kNoToken && trees.words[verb].upos == Upos::kVerb)
    trees.attach(token, verb, Deprel::kAdvcl);
}

/// "said it was hit and accused hackers": behind "and" such a word is a verb, not what the
/// hackers are.
void coordinated(Trees& trees, TokenId token) {
  const TokenId noun = trees.words[token].head;
  if (token == 0 || noun == kNoToken || noun < token ||
      (trees.words[token].xpos != Xpos::kVbn && trees.words[token].xpos != Xpos::kVbd) ||
      trees.words[token - 1].upos != Upos::kCconj || trees.words[noun].deprel != Deprel::kConj ||
      (!trees.evokes(token, knowledge::PartOfSpeech::kVerb) && !trees.in_class("support", token)))
    return;
  TokenId verb = noun;  // up to the main verb of the sentence
  while (verb != kNoToken && trees.words[verb].deprel != Deprel::kRoot)
    verb = trees.words[verb].head;
  if (verb == kNoToken || verb > token || trees.words[verb].upos != Upos::kVerb) return;
  trees.hang(token, verb, Deprel::kConj);
  trees.words[token].xpos = Xpos::kVbd;
  trees.hang(noun, token, Deprel::kObj);
  trees.words[token - 1].head = token;
  for (TokenId t = noun + 1; t < trees.words.size() && trees.words[t].head != kNoToken; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObl)
      trees.words[t].head = token;
}

/// "The campaign, attributed to X, was": a participle between commas that the model took for a
/// verb with the subject of the clause.
void reduced(Trees& trees, TokenId verb) {
  Word& participle = trees.words[verb];
  const TokenId governor = participle.head;
  if (verb < 2 || governor == kNoToken || governor < verb || trees.forms[verb - 1] != "," ||
      (participle.xpos != Xpos::kVbd && participle.xpos != Xpos::kVbn))
    return;
  constexpr TokenId kReach = 8;
  TokenId noun = kNoToken;
  for (TokenId t = verb - 1; t-- > 0 && verb - t <= kReach;) {
    const bool reduced = trees.words[t].upos == Upos::kVerb && trees.words[t].xpos == Xpos::kVbn;
    if ((trees.words[t].upos == Upos::kVerb && !reduced) || trees.words[t].upos == Upos::kPunct)
      break;
    const bool subject =
        trees.words[t].deprel == Deprel::kNsubj || trees.words[t].deprel == Deprel::kNsubjPass;
    if (subject && (trees.words[t].head == verb || trees.words[t].head == governor)) noun = t;
  }
  if (noun == kNoToken) return;
  for (TokenId t = verb + 1; t < governor; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj) return;
  trees.words[noun].head = governor;
  participle.head = noun;
  participle.deprel = Deprel::kAcl;
  participle.xpos = Xpos::kVbn;
}

/// "was written by Acme, which stole the data": what only somebody does is of the name before the
/// comma, not of the whole sentence.
void sentential(Trees& trees, TokenId verb) {
  TokenId pronoun = verb;
  while (pronoun > 2 && trees.words[pronoun].xpos != Xpos::kWdt &&
         trees.words[pronoun].xpos != Xpos::kWp && trees.forms[pronoun] != ",")
    --pronoun;
  if (trees.words[pronoun].head != verb || trees.words[pronoun].deprel != Deprel::kNsubj ||
      pronoun < 2 || trees.forms[pronoun - 1] != "," ||
      trees.words[pronoun - 2].upos != Upos::kPropn ||
      !trees.evokes(verb, knowledge::PartOfSpeech::kVerb))
    return;
  TokenId name = pronoun - 2;
  while (trees.words[name].head != kNoToken &&
         trees.words[trees.words[name].head].upos == Upos::kPropn &&
         trees.words[name].deprel != Deprel::kConj && trees.words[name].deprel != Deprel::kNmod)
    name = trees.words[name].head;
  trees.attach(verb, name, Deprel::kAclRelcl);
}

/// "declined to comment on who did it": what stands before such a word opens the clause.
void asked(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (trees.words[token].xpos != Xpos::kWp || verb == kNoToken || verb < token ||
      trees.words[verb].upos != Upos::kVerb || token == 0 || trees.words[token - 1].head != token ||
      trees.words[token - 1].deprel != Deprel::kCase)
    return;
  for (TokenId t = token + 1; t < verb; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) return;
  trees.hang(token - 1, verb, Deprel::kMark);
  trees.words[token].deprel = Deprel::kNsubj;
}

/// "Norway and Latvia each summoned", "one Norwegian hacker stole": no second subject.
void each_of_them(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (trees.words[token].upos == Upos::kNum && verb != kNoToken && verb > token)
    for (TokenId t = token + 1; t < verb; ++t) {
      if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj &&
          trees.is_noun(t))
        return trees.hang(token, t, Deprel::kNummod);
      if (trees.words[t].upos == Upos::kPunct && trees.forms[t] != "-") return;
    }
  if (trees.words[token].upos != Upos::kDet || verb == kNoToken || verb < token ||
      (trees.forms[token] != "each" && trees.forms[token] != "both" && trees.forms[token] != "all"))
    return;
  for (TokenId t = token; t-- > 0 && trees.words[t].head != kNoToken;)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj)
      return trees.hang(token, t, Deprel::kDet);
}

/// "The accused were charged": an article makes it a noun.
void the_accused(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  if (word.xpos != Xpos::kVbn || token == 0 || trees.forms[token - 1] != "the" ||
      trees.words[token - 1].head != token)
    return;
  word.upos = Upos::kNoun;
  word.xpos = Xpos::kNns;
  trees.rename(token, std::string(trees.forms[token]));
}

/// "accused Riga, allegations Riga has denied": what stands before the subject is what was denied.
void denied_before(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb < token || !trees.is_noun(token) ||
      !trees.in_class("accusation", token))
    return;
  bool subject = false;
  constexpr TokenId kReach = 8;
  for (TokenId t = token > kReach ? token - kReach : 0;
       t < trees.words.size() && t <= verb + kReach; ++t) {
    if (trees.words[t].head == token && trees.words[t].deprel == Deprel::kCase) return;
    if (trees.words[t].head != verb) continue;
    if (trees.words[t].deprel == Deprel::kObj) return;
    subject = subject || (trees.words[t].deprel == Deprel::kNsubj && t > token);
  }
  if (subject) trees.words[token].deprel = Deprel::kObj;
}

/// "says that it is for a bomb, which Riga denies": what is denied is what was said, not the bomb.
void denied_behind(Trees& trees, TokenId verb) {
  const TokenId noun = trees.words[verb].head;
  if (noun == kNoToken || noun > verb || trees.in_class("deniable", noun) ||
      trees.in_class("event", noun))
    return;
  bool answers = false;
  for (const std::uint32_t e : trees.lexicon.entries_of(trees.lemmas[verb]))
    answers = answers || trees.lexicon.entries()[e].behaviour == knowledge::Behaviour::kAnswer;
  TokenId pronoun = kNoToken;
  for (TokenId t = noun + 1; t < verb && answers; ++t)
    if (trees.forms[t] == "which" && trees.forms[t - 1] == "," && trees.words[t].head == verb &&
        trees.words[t].deprel == Deprel::kObj)
      pronoun = t;
  if (pronoun != kNoToken) trees.attach(verb, trees.root_of(verb), Deprel::kAdvclRelcl);
}

}  // namespace demarche::syntax::mending
