// SPDX-License-Identifier: Apache-2.0
// Subjects: who does what a verb says, where the model lost or doubled him.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {

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
    const Word& word = trees.words[t];
    const bool verbal = word.upos == Upos::kVerb || word.upos == Upos::kAux;
    const bool phrase = word.xpos == Xpos::kVbg &&  // "Okoro, while chairing the meeting, said"
                        (word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kAcl);
    if ((verbal && !phrase) || (word.head == verb && word.deprel == Deprel::kNsubj)) return;
  }
  top.head = verb;
  top.deprel = Deprel::kNsubj;
  finite.head = kNoToken;
  finite.deprel = Deprel::kRoot;
}

/// "Hanoi earlier this month handed over a note": a name that opens a sentence is no time, but who
/// does what its verb says, where nobody else does.
void opening_name(Trees& trees, TokenId token) {
  const TokenId verb = trees.root_of(token);
  const bool time = trees.lexicon.modifier("Month", trees.forms[token]) != nullptr ||
                    trees.lexicon.modifier("Weekday", trees.forms[token]) != nullptr;
  if (token != trees.sentence.begin || time || trees.words[token].upos != Upos::kPropn ||
      !trees.is_finite(verb))
    return;
  if (trees.child(verb, Deprel::kNsubj) == kNoToken &&
      trees.child(verb, Deprel::kNsubjPass) == kNoToken)
    trees.attach(token, verb, Deprel::kNsubj);
}

/// Whether a word is the head of a clause: a verb, or what a copula stands by.
bool is_predicate(const Trees& trees, TokenId token) {
  return trees.words[token].upos == Upos::kVerb || trees.child(token, Deprel::kCop) != kNoToken;
}

/// "According to Minister Okoro, a gang is behind it": where the model took the first word for the
/// verb, what is said is the top, and the minister stands before the comma.
void according_to(Trees& trees, TokenId according) {
  const TokenId to = according + 1;
  const TokenId end = trees.sentence.end;
  if (trees.forms[according] != "according" || to >= end || trees.forms[to] != "to") return;
  TokenId comma = to + 1;
  while (comma < end && trees.forms[comma] != ",") ++comma;
  const auto is_outside = [&](TokenId head) { return head <= to || head > comma; };
  TokenId speaker = kNoToken;
  for (TokenId t = to + 1; t < comma; ++t)
    if (trees.is_noun(t) && is_outside(trees.words[t].head)) speaker = t;
  TokenId said = kNoToken;
  for (TokenId t = comma + 1; said == kNoToken && t < end; ++t)
    if (trees.words[t].head < comma && is_predicate(trees, t) &&
        trees.words[t].deprel != Deprel::kAclRelcl && trees.words[t].deprel != Deprel::kAcl)
      said = t;
  if (speaker == kNoToken || said == kNoToken) return;
  TokenId subject = kNoToken;
  for (TokenId t = comma + 1; t < said; ++t)
    if (trees.is_noun(t) && trees.words[t].head < comma && subject == kNoToken) subject = t;
  trees.make_root(said);
  for (TokenId t = to; t < end; ++t)
    if (trees.words[t].head == according) trees.words[t].head = said;
  for (TokenId t = to + 1; t < comma; ++t)
    if (t != speaker && is_outside(trees.words[t].head))
      trees.attach(t, speaker, Deprel::kCompound);
  trees.attach(speaker, said, Deprel::kObl);
  trees.attach(according, speaker, Deprel::kCase);
  trees.words[according].upos = Upos::kVerb;
  trees.attach(to, according, Deprel::kFixed);
  if (subject != kNoToken) trees.attach(subject, said, Deprel::kNsubj);
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
      trees.attach(t, verb, Deprel::kNsubj);
      trees.attach(token, t, Deprel::kAppos);
      return;
    }
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
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kObj || trees.words[t].deprel == Deprel::kCcomp))
      return;
  const TokenId top = trees.root_of(noun);
  if (top >= noun) return;
  trees.attach(verb, top, Deprel::kParataxis);
  trees.attach(noun, verb, Deprel::kNsubj);
}

/// "alleging the government has helped them": behind the noun stands what it did, not what was
/// alleged beside it.
void object_of_report(Trees& trees, TokenId verb) {
  const TokenId above = trees.words[verb].head;
  if (above == kNoToken || above > verb || trees.words[verb].upos != Upos::kVerb) return;
  TokenId first = kNoToken;  // what opens the clause
  for (TokenId t = above + 1; t <= verb && first == kNoToken; ++t)
    if (trees.words[t].head == verb || t == verb) first = t;
  const Xpos tag = trees.words[first].xpos;
  const bool tensed = trees.is_finite(first) || (tag == Xpos::kMd && first != verb);
  if (!tensed || first == 0 || (first == verb && !trees.is_finite(verb))) return;
  for (TokenId t = first; t < trees.sentence.end; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kNsubj || trees.words[t].deprel == Deprel::kNsubjPass))
      return;
  for (TokenId t = first; t-- > above;)
    if (trees.words[t].head == above && trees.words[t].deprel == Deprel::kObj) {
      return trees.attach(t, verb, trees.subject_relation(first, verb));
    }
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
  trees.attach(first, noun, Deprel::kAcl);
  trees.words[first].xpos = Xpos::kVbn;
}

/// "Norway, Latvia, and Poland announced", "the raid, the theft, and the leak are grave": a list
/// and its predicate, which the model took for the last member of the list.
void listed_subject(Trees& trees, TokenId verb) {
  const TokenId first = trees.words[verb].head;
  const bool judged = verb > 0 && trees.words[verb - 1].head == verb &&
                      trees.words[verb - 1].deprel == Deprel::kCop;
  if ((!trees.is_finite(verb) && !judged) || first == kNoToken || first > verb ||
      trees.words[first].head != kNoToken || !trees.is_noun(first))
    return;
  TokenId last = kNoToken;
  for (TokenId t = first + 1; t < (judged ? verb - 1 : verb); ++t) {
    const bool member = trees.is_noun(t) || trees.words[t].upos == Upos::kPron ||
                        trees.words[t].upos == Upos::kPunct ||
                        trees.words[t].upos == Upos::kCconj || trees.words[t].upos == Upos::kDet ||
                        trees.words[t].upos == Upos::kAdj || trees.words[t].upos == Upos::kPart ||
                        trees.words[t].upos == Upos::kAdp || trees.words[t].upos == Upos::kAdv;
    if (!member || trees.forms[t] == ":" || trees.forms[t] == ";") return;
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) last = t;
  }
  if (last == kNoToken) return;
  trees.make_root(verb);
  trees.attach(first, verb, Deprel::kNsubj);
  trees.attach(last, first, Deprel::kConj);
  for (TokenId t = first + 1; t < verb; ++t) {
    if (trees.words[t].head == verb && t != last && trees.words[t].deprel != Deprel::kCop)
      trees.words[t].head = last;
    if (trees.words[t].deprel == Deprel::kList && trees.words[t + 1].deprel == Deprel::kFlat)
      trees.words[t].deprel = Deprel::kConj;
  }
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == first) trees.words[t].head = verb;
}

/// "charged two men and Oslo imposed sanctions": who stands between "and" and a finite verb without
/// a subject is no member of a list, but the subject of that verb.
void joined_clause(Trees& trees, TokenId verb) {
  const TokenId above = trees.words[verb].head;
  if (above == kNoToken || above > verb || trees.words[above].upos != Upos::kVerb) return;
  const TokenId first = trees.first_word(verb);
  if (!trees.is_finite(first) && trees.words[first].xpos != Xpos::kMd) return;
  TokenId noun = first - 1;
  while (trees.words[noun].deprel == Deprel::kFlat && trees.words[noun].head < noun)
    noun = trees.words[noun].head;
  const TokenId listed = trees.words[noun].head;
  if (noun < above + 3 || !trees.is_noun(noun) || trees.words[noun].deprel != Deprel::kConj ||
      listed <= above || listed > noun)
    return;
  TokenId conjunction = kNoToken;
  TokenId subject = kNoToken;
  for (TokenId t = above + 1; t < first; ++t) {
    const Word& word = trees.words[t];
    if (word.head == noun && word.deprel == Deprel::kCc && t > listed) conjunction = t;
    if (word.head == verb && word.deprel == Deprel::kMark) return;
    if (word.head != verb) continue;
    if (word.deprel == Deprel::kNsubj || word.deprel == Deprel::kNsubjPass) subject = t;
  }
  if (conjunction == kNoToken || trees.forms[conjunction] == "or") return;
  if (subject != kNoToken) {  // "summoned the envoy and Oslo expelled": the envoy was summoned
    if (subject != listed || trees.reports(above)) return;
    for (TokenId t = above + 1; t < subject; ++t)
      if (trees.words[t].head == above && trees.words[t].deprel == Deprel::kObj) return;
    trees.attach(subject, above, Deprel::kObj);
  }
  trees.attach(verb, above, Deprel::kConj);
  trees.attach(noun, verb, trees.subject_relation(first, verb));
  trees.attach(conjunction, verb, Deprel::kCc);
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

namespace {

/// "accused Riga, a charge that Riga rejects": beside the object of the verb before it.
void beside_object(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  TokenId object = kNoToken;
  for (TokenId t = verb + 1; t < token; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj) object = t;
  if (object != kNoToken) trees.attach(token, object, Deprel::kAppos);
}

}  // namespace

/// "accused Riga, a charge Riga rejects": behind a comma no second object, but what the accusing
/// is.
void second_object(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb != kNoToken && verb < token && trees.is_noun(token) && token >= 2 &&
      trees.words[token - 1].upos == Upos::kDet && trees.forms[token - 2] == ",")
    beside_object(trees, token);
}

/// "Acme, Nordbank, Bank of Oslo and Tides were": of two subjects in a list the second is a member.
void second_subject(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || !trees.is_noun(token) || token < 2) return;
  if (verb < token) {
    if (trees.words[token - 1].upos == Upos::kDet) beside_object(trees, token);
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
  const auto end = trees.sentence.end;
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
    trees.attach(speaker, verb, Deprel::kNsubj);
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

/// "declined to comment on who did it": what stands before such a word opens the clause.
void asked(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (trees.words[token].xpos != Xpos::kWp || verb == kNoToken || verb < token ||
      trees.words[verb].upos != Upos::kVerb || token == 0 || trees.words[token - 1].head != token ||
      trees.words[token - 1].deprel != Deprel::kCase)
    return;
  for (TokenId t = token + 1; t < verb; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj) return;
  trees.attach(token - 1, verb, Deprel::kMark);
  trees.words[token].deprel = Deprel::kNsubj;
}

/// "Norway and Latvia each summoned", "one Norwegian hacker stole": no second subject.
void each_of_them(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (trees.words[token].upos == Upos::kNum && verb != kNoToken && verb > token)
    for (TokenId t = token + 1; t < verb; ++t) {
      if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj &&
          trees.is_noun(t))
        return trees.attach(token, t, Deprel::kNummod);
      if (trees.words[t].upos == Upos::kPunct && trees.forms[t] != "-") return;
    }
  if (trees.words[token].upos != Upos::kDet || verb == kNoToken || verb < token ||
      (trees.forms[token] != "each" && trees.forms[token] != "both" && trees.forms[token] != "all"))
    return;
  for (TokenId t = token; t-- > 0 && trees.words[t].head != kNoToken;)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kNsubj)
      return trees.attach(token, t, Deprel::kDet);
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

}  // namespace demarche::syntax::mending
