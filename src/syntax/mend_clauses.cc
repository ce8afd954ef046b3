// SPDX-License-Identifier: Apache-2.0
// Verbs: what they are, and what hangs on them, where the model took clauses apart or ran them
// together.
#include <string>

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
  trees.attach(verb, trees.words[have].head, trees.words[have].deprel);
  trees.attach(have, verb, Deprel::kAux);
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
      trees.in_class("event", by - 1) &&
      (trees.words[by - 1].deprel == Deprel::kObl ||
       (trees.words[by - 1].deprel == Deprel::kObj && word.upos == Upos::kPropn))) {
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
  if (word.deprel == Deprel::kNsubj && word.upos == Upos::kDet && token + 1 < trees.sentence.end &&
      trees.is_noun(token + 1))
    trees.attach(token, token + 1, Deprel::kDet);
}

/// "Bank hit by hackers": whom a doer with "by" did it to, in a line without an auxiliary.
void bare_passive(Trees& trees, TokenId verb) {
  if (trees.words[verb].head != kNoToken || trees.words[verb].xpos != Xpos::kVbd) return;
  TokenId subject = kNoToken;
  bool doer = false;
  const auto end = trees.sentence.end;
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
  for (TokenId t = 0; t < trees.sentence.end; ++t)  // what hung on the noun from outside of it
    if (trees.words[t].head == noun && t != verb &&
        (t < verb || trees.words[t].deprel == Deprel::kParataxis))
      trees.words[t].head = verb;
  trees.make_root(verb);
  trees.attach(noun, verb, Deprel::kObj);
}

/// "Norway lifted sanctions on X.", "Norway and Latvia severed diplomatic ties with X": in a
/// sentence without a verb, what stands between a name and an event is what the name did.
void verb_behind_name(Trees& trees, TokenId verb) {
  const TokenId event = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbn || verb == 0 || event < verb || event == kNoToken ||
      trees.words[verb - 1].xpos != Xpos::kNnp)
    return;
  const TokenId date = trees.words[event].head;  // "On June 5, Norway severed ties"
  if (date != kNoToken &&
      (trees.words[date].head != kNoToken || date > verb || trees.words[date].upos != Upos::kNum))
    return;
  TokenId name = verb - 1;  // the first of a list
  while (trees.words[name].head != event && trees.words[name].head < name)
    name = trees.words[name].head;
  const TokenId above = trees.words[name].head;
  if (above != event && !(above < verb && trees.words[above].head == event)) return;
  if (above != event) name = above;  // "Saudi" of "Saudi Arabia"
  const bool acts =
      trees.in_class("support", verb) && trees.evokes(event, knowledge::PartOfSpeech::kNoun);
  if (!acts && !trees.evokes(verb, knowledge::PartOfSpeech::kVerb)) return;
  for (TokenId t = verb + 1; t < event; ++t)  // "lifted old and new sanctions"
    if (trees.words[t].upos != Upos::kAdj && trees.words[t].upos != Upos::kCconj &&
        trees.words[t].upos != Upos::kDet && !trees.is_noun(t))
      return;
  const auto is_below_clause = [&](TokenId t) {  // ", an allegation it has rejected"
    for (; t != event && t != kNoToken; t = trees.words[t].head)
      if (trees.words[t].deprel == Deprel::kAclRelcl || trees.words[t].deprel == Deprel::kAcl)
        return true;
    return false;
  };
  TokenId end = event + 1;  // of the sentence
  for (const TokenId root = trees.root_of(event);
       end < trees.sentence.end && trees.root_of(end) == root; ++end) {
  }
  for (TokenId t = event + 1; t < end; ++t)
    if ((trees.is_finite(t) || trees.words[t].upos == Upos::kAux) && !is_below_clause(t)) return;
  constexpr TokenId kReach = 12;  // the words of the names
  for (TokenId t = verb; t-- > 0 && verb - t < kReach;)
    if (t != name && trees.words[t].head == event) trees.words[t].head = name;
  trees.make_root(verb);
  trees.words[verb].xpos = Xpos::kVbd;
  trees.attach(name, verb, Deprel::kNsubj);
  trees.attach(event, verb, Deprel::kObj);
  if (date != kNoToken) trees.attach(date, verb, Deprel::kObl);
  for (TokenId t = event + 1; t < end; ++t)
    if (trees.words[t].head == event && trees.words[t].deprel == Deprel::kAcl &&
        trees.words[t].xpos == Xpos::kVbg && trees.forms[t - 1] == ",")
      trees.attach(t, verb, Deprel::kAdvcl);  // ", accusing it": who severed them
}

/// "A group believed to be linked to X targeted Y": the finite verb is what the group did.
void believed(Trees& trees, TokenId participle) {
  if (participle == 0 || trees.words[participle].head != kNoToken ||
      trees.words[participle].xpos != Xpos::kVbn)
    return;
  const TokenId noun = participle - 1;
  if (trees.words[noun].head != participle || trees.words[noun].deprel != Deprel::kNsubj) return;
  constexpr TokenId kReach = 16;
  const auto end = trees.sentence.end;
  for (TokenId t = participle + 1; t < end && t < participle + kReach; ++t) {
    const bool finite = trees.words[t].upos == Upos::kVerb &&
                        (trees.words[t].xpos == Xpos::kVbd || trees.words[t].xpos == Xpos::kVbz);
    if (trees.words[t].head == kNoToken) return;  // another sentence
    if (!finite || trees.words[t].deprel != Deprel::kAdvcl) continue;
    const TokenId above = trees.words[t].head;
    for (TokenId k = above + 1; k < t; ++k) {
      if (trees.words[k].head != t) continue;
      if (trees.words[k].deprel == Deprel::kNsubj) {  // "to X": of the word before it
        trees.attach(k, above, Deprel::kObl);
        for (TokenId m = above + 1; m < k; ++m)
          if (trees.words[m].head == t && trees.words[m].deprel == Deprel::kMark) {
            trees.attach(m, k, Deprel::kCase);
          }
      }
    }
    trees.make_root(t);
    trees.words[noun].head = t;
    trees.attach(participle, noun, Deprel::kAcl);
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

/// "said in a statement (that) the attack began": what is said, not a statement that the attack
/// began.
void said_in_statement(Trees& trees, TokenId verb) {
  const TokenId statement = trees.words[verb].head;
  if (statement == kNoToken || statement > verb || trees.words[statement].head == kNoToken) return;
  const TokenId said = trees.words[statement].head;
  if (said > statement || trees.words[said].upos != Upos::kVerb || !trees.reports(said)) return;
  TokenId in = kNoToken;
  bool event = false;
  bool marked = false;
  for (TokenId t = said + 1; t < verb; ++t) {
    if (t < statement && trees.words[t].head == statement && trees.words[t].deprel == Deprel::kCase)
      in = t;
    if (t < statement || trees.words[t].head != verb) continue;
    const bool that = trees.forms[t] == "that" && trees.words[t].deprel == Deprel::kMark;
    if (!that && (trees.words[t].xpos == Xpos::kWdt || trees.words[t].xpos == Xpos::kWp)) return;
    marked = marked || that;
    event = event || (trees.words[t].deprel == Deprel::kNsubj && trees.is_noun(t) &&
                      (marked || trees.in_class("event", t)));
  }
  if (in == kNoToken || !event) return;
  trees.attach(verb, said, Deprel::kCcomp);
  trees.words[statement].deprel = Deprel::kObl;
}

/// "seized a website used by the ministry to publish data": what the ministry used it for, not what
/// it was seized for.
void used_to(Trees& trees, TokenId verb) {
  const TokenId above = trees.words[verb].head;
  if (above == kNoToken || above > verb || trees.words[verb].xpos != Xpos::kVb || verb == 0 ||
      trees.forms[verb - 1] != "to")
    return;
  TokenId user = kNoToken;
  for (TokenId t = above + 1; t < verb; ++t)
    if (trees.words[t].deprel == Deprel::kOblAgent) user = t;
  const TokenId use = user == kNoToken ? kNoToken : trees.words[user].head;
  if (use == kNoToken || use < above || use == above || !trees.in_class("wield", use) ||
      trees.words[use].deprel != Deprel::kAcl)
    return;
  for (TokenId t = user + 1; t + 1 < verb; ++t)  // nothing else stands between
    if (trees.words[t].upos == Upos::kPunct || trees.words[t].upos == Upos::kVerb) return;
  trees.attach(verb, use, Deprel::kXcomp);
}

/// "named X as the author": a noun that the model hangs below "as" is what X is named.
void as_noun(Trees& trees, TokenId as) {
  const TokenId named = trees.words[as].head;
  const TokenId noun = trees.child(as, Deprel::kNsubj, as + 1, trees.sentence.end);
  if (trees.forms[as] != "as" || named == kNoToken || named > as || noun == kNoToken) return;
  const TokenId verb = trees.words[named].deprel == Deprel::kObj ? trees.words[named].head : named;
  if (verb == kNoToken || trees.words[verb].upos != Upos::kVerb) return;
  trees.attach(noun, verb, Deprel::kObl);
  trees.attach(as, noun, Deprel::kCase);
  trees.words[as].upos = Upos::kAdp;
}

/// "condemned Riga's decision to leave": what is decided, not what is condemned to be done.
void decision_to(Trees& trees, TokenId verb) {
  const TokenId above = trees.words[verb].head;
  if (verb < 2 || above == kNoToken || above > verb || trees.forms[verb - 1] != "to" ||
      trees.words[verb - 2].head != above || trees.words[verb - 2].deprel != Deprel::kObj ||
      !trees.in_class("intent", verb - 2))
    return;
  trees.attach(verb, verb - 2, Deprel::kAcl);
}

/// "Oslo says Riga hacked it, Acme News reported": who comes last tells what Oslo says, and is not
/// what it says.
void closing_report(Trees& trees, TokenId verb) {
  const TokenId says = trees.words[verb].head;
  if (says == kNoToken || says > verb || !trees.reports(says) || !trees.reports(verb)) return;
  const TokenId said = trees.child(verb, Deprel::kCcomp, says + 1, verb);
  const TokenId reporter = trees.child(verb, Deprel::kNsubj, says + 1, verb);
  if (said == kNoToken || reporter == kNoToken || reporter < said) return;
  bool comma = false;
  for (TokenId t = said + 1; t < reporter; ++t) comma = comma || trees.forms[t] == ",";
  if (!comma) return;
  trees.attach(said, says, Deprel::kCcomp);
  trees.words[verb].deprel = Deprel::kParataxis;
}

/// "the suggestion, made by two experts": a verb that modifies a noun and has no subject is a
/// participle.
void participle_of_noun(Trees& trees, TokenId verb) {
  const TokenId noun = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbd || noun == kNoToken || noun > verb ||
      !trees.is_noun(noun) || trees.child(verb, Deprel::kOblAgent) == kNoToken ||
      trees.child(verb, Deprel::kNsubj) != kNoToken || trees.child(verb, Deprel::kMark) != kNoToken)
    return;
  trees.words[verb].xpos = Xpos::kVbn;
}

/// "The police named X as the culprit.": where a sentence has no other verb, what follows its noun
/// and has an object is what the noun did.
void only_verb(Trees& trees, TokenId verb) {
  const TokenId noun = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbn || noun == kNoToken || noun + 1 != verb ||
      trees.words[noun].head != kNoToken || trees.forms[trees.sentence.end - 1] != "." ||
      (trees.child(verb, Deprel::kObj) == kNoToken &&
       trees.child(verb, Deprel::kXcomp) == kNoToken))
    return;
  for (TokenId t = trees.sentence.begin; t < trees.sentence.end; ++t)
    if (t != verb && (trees.words[t].upos == Upos::kVerb || trees.words[t].upos == Upos::kAux))
      return;
  trees.make_root(verb);
  trees.words[verb].xpos = Xpos::kVbd;
  trees.attach(noun, verb, Deprel::kNsubj);
}

/// "had the ambassador summoned": who had it done did it.
void had_done(Trees& trees, TokenId verb) {
  const TokenId object = trees.words[verb].head;
  if (object == kNoToken || object > verb || trees.words[verb].xpos != Xpos::kVbn ||
      !trees.in_class("causative", verb))
    return;
  const TokenId had =
      trees.words[object].deprel == Deprel::kObj ? trees.words[object].head : object;
  if (had == kNoToken || trees.lemmas[had] != "have" || trees.words[had].upos != Upos::kVerb)
    return;
  const TokenId subject = trees.child(had, Deprel::kNsubj);
  if (subject == kNoToken || trees.child(verb, Deprel::kOblAgent) != kNoToken) return;
  trees.words[verb].head = trees.words[had].head;
  trees.words[verb].deprel = trees.words[had].deprel;
  for (TokenId t = trees.sentence.begin; t < trees.sentence.end; ++t)
    if (trees.words[t].head == had) trees.words[t].head = verb;
  trees.words[verb].xpos = Xpos::kVbd;
  trees.attach(had, verb, Deprel::kAux);
  trees.words[had].upos = Upos::kAux;
}

/// "called the finding that X hacked Y slander": a second object behind such a clause is what the
/// finding is called.
void called_behind(Trees& trees, TokenId token) {
  const TokenId inner = trees.words[token].head;
  if (inner == kNoToken || inner > token || trees.words[inner].deprel != Deprel::kAcl) return;
  const TokenId first = trees.child(inner, Deprel::kObj, inner + 1, token);
  const TokenId noun = trees.words[inner].head;
  if (first == kNoToken || noun == kNoToken || noun > inner ||
      trees.words[noun].deprel != Deprel::kObj)
    return;
  const TokenId verb = trees.words[noun].head;
  if (verb == kNoToken || !trees.in_class("naming", verb) ||
      trees.child(verb, Deprel::kXcomp) != kNoToken)
    return;
  trees.attach(token, verb, Deprel::kXcomp);
}

/// "hauled in the ambassador": an envoy is no place.
void called_in(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb + 1 >= token || trees.forms[verb + 1] != "in" ||
      trees.words[verb + 1].head != token || !trees.in_class("summoning", verb) ||
      !trees.in_class("envoy", token))
    return;
  trees.attach(verb + 1, verb, Deprel::kCompoundPrt);
  trees.words[token].deprel = Deprel::kObj;
}

/// "The two lay the blame on Riga": what has an object is laid.
void lays(Trees& trees, TokenId verb) {
  if (trees.forms[verb] == "lay" && trees.lemmas[verb] != "lay" &&
      trees.child(verb, Deprel::kObj, verb + 1, trees.sentence.end) != kNoToken)
    trees.rename(verb, "lay");
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
  const bool own_that = verb + 1 < trees.sentence.end && trees.forms[verb + 1] == "that";
  if (inner_that && own_that) trees.attach(verb, outer, Deprel::kConj);
}

/// "said the banks were hit and accused Riga", "said it had sold none and called the claim unfair":
/// banks that were hit accuse nobody, and who had sold does not share its auxiliary.
void accused_too(Trees& trees, TokenId verb) {
  const TokenId inner = trees.words[verb].head;
  const Xpos xpos = trees.words[verb].xpos;
  if ((xpos != Xpos::kVbd && xpos != Xpos::kVbn) || inner == kNoToken || inner > verb ||
      trees.words[inner].deprel != Deprel::kCcomp)
    return;
  const TokenId outer = trees.words[inner].head;
  if (outer == kNoToken || outer > inner || trees.words[outer].xpos != Xpos::kVbd) return;
  const TokenId had = trees.child(inner, Deprel::kAux, outer + 1, inner);
  const bool passive = trees.child(inner, Deprel::kAuxPass, outer + 1, inner) != kNoToken;
  const bool perfect = had != kNoToken && trees.lemmas[had] == "have";
  const bool own_subject = trees.child(verb, Deprel::kNsubj, inner + 1, verb) != kNoToken;
  const bool accuses = passive && xpos == Xpos::kVbd && trees.in_class("accuse", verb);
  if (own_subject || !(accuses || (perfect && trees.in_class("dismissive", verb)))) return;
  trees.words[verb].xpos = Xpos::kVbd;
  trees.attach(verb, outer, Deprel::kConj);
}

/// "is likely to have done it", "was the first state to do it": where somebody is so, it is not the
/// deed that is.
void likely_to(Trees& trees, TokenId verb) {
  const TokenId predicate = trees.words[verb].head;
  if (predicate == kNoToken || predicate > verb) return;
  const bool adjective = trees.words[predicate].upos == Upos::kAdj;
  const TokenId subject = trees.child(predicate, Deprel::kNsubj, trees.sentence.begin, predicate);
  const bool to = trees.child(verb, "to", predicate + 1, verb) != kNoToken;
  if (subject != kNoToken && trees.forms[subject] != "it" && to &&
      (adjective || trees.is_noun(predicate)))
    trees.words[verb].deprel = adjective ? Deprel::kXcomp : Deprel::kAcl;
}

/// "was involved in it": a participle has no copula, but is passive.
void passive_copula(Trees& trees, TokenId be) {
  const TokenId participle = trees.words[be].head;
  if (participle == kNoToken || participle < be || trees.words[participle].xpos != Xpos::kVbn)
    return;
  trees.words[be].deprel = Deprel::kAuxPass;
  trees.words[participle].upos = Upos::kVerb;
  if (const TokenId subject = trees.child(participle, Deprel::kNsubj, trees.sentence.begin, be);
      subject != kNoToken)
    trees.words[subject].deprel = Deprel::kNsubjPass;
}

/// "found Okoro guilty": whom a verb finds so is its object.
void found_so(Trees& trees, TokenId adjective) {
  const TokenId verb = trees.words[adjective].head;
  if (verb == kNoToken || verb > adjective || trees.words[adjective].upos != Upos::kAdj ||
      trees.words[verb].upos != Upos::kVerb)
    return;
  const TokenId subject = trees.child(adjective, Deprel::kNsubj, verb + 1, adjective);
  const bool clause = trees.child(verb, Deprel::kObj, verb + 1, adjective) != kNoToken ||
                      trees.child(adjective, Deprel::kCop, verb + 1, adjective) != kNoToken ||
                      trees.child(adjective, Deprel::kMark, verb + 1, adjective) != kNoToken;
  if (subject == kNoToken || clause) return;
  trees.attach(subject, verb, Deprel::kObj);
  trees.words[adjective].deprel = Deprel::kXcomp;
}

/// "quoted Okoro as saying that X did it": what Okoro said, not why he was quoted.
void as_saying(Trees& trees, TokenId verb) {
  const TokenId quoted = trees.words[verb].head;
  if (quoted == kNoToken || quoted > verb) return;
  TokenId saying = kNoToken;
  bool that = false;
  for (TokenId t = quoted + 1; t < verb; ++t) {
    if (trees.words[t].head == quoted && trees.words[t].xpos == Xpos::kVbg &&
        trees.words[t].deprel == Deprel::kAdvcl && trees.reports(t))
      saying = t;
    if (trees.words[t].deprel == Deprel::kCcomp && trees.words[t].head == saying) return;
    that = that || (saying != kNoToken && trees.words[t].head == verb && trees.forms[t] == "that" &&
                    trees.words[t].deprel == Deprel::kMark);
  }
  if (saying != kNoToken && that) trees.attach(verb, saying, Deprel::kCcomp);
}

/// "took money from the exchange Tides, according to Acme": who says so belongs to the clause.
void according_behind(Trees& trees, TokenId speaker) {
  TokenId above = trees.words[speaker].head;
  if (above == kNoToken || above > speaker) return;
  const TokenId according = trees.child(speaker, "according", above + 1, speaker);
  if (according == kNoToken || trees.forms[according - 1] != ",") return;
  while (above != kNoToken && above < speaker && trees.words[above].upos != Upos::kVerb)
    above = trees.words[above].head < above ? trees.words[above].head : kNoToken;
  if (above != kNoToken && above < speaker) trees.attach(speaker, above, Deprel::kObl);
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
      (trees.words[name].deprel != Deprel::kObj && trees.words[name].deprel != Deprel::kXcomp))
    return;
  const TokenId verb = trees.words[name].head;
  if (verb == kNoToken || verb > token || !trees.in_class("naming", verb)) return;
  trees.attach(token, verb, Deprel::kObj);
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
  for (TokenId t = first + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == first && t > token) trees.words[t].head = token;
  trees.make_root(token);
  trees.words[token].xpos = Xpos::kVbd;
  trees.words[object].head = token;
  trees.words[noun].head = token;
  trees.attach(first, noun, Deprel::kAcl);
  trees.words[first].xpos = Xpos::kVbn;
  trees.attach(token - 1, first, Deprel::kOblUnmarked);
}

/// "A charge filed in August names Ann Okoro": behind the time it is what the charge does.
void behind_month(Trees& trees, TokenId token) {
  const TokenId first = trees.words[token].head;
  if (token < 2 || token + 1 >= trees.sentence.end || first == kNoToken || first > token ||
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
  trees.attach(noun, token, Deprel::kNsubj);
  trees.attach(time, first, Deprel::kObl);
  trees.words[object].deprel = Deprel::kObj;
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
      verb + 1 >= trees.sentence.end || trees.forms[verb + 1] != "to")
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
  trees.attach(token, verb, Deprel::kConj);
  trees.words[token].xpos = Xpos::kVbd;
  trees.attach(noun, token, Deprel::kObj);
  trees.words[token - 1].head = token;
  for (TokenId t = noun + 1; t < trees.sentence.end; ++t)
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

/// "laid the hack at the door of Riga": where it is laid, not which hack.
void at_the_door(Trees& trees, TokenId token) {
  const TokenId object = trees.words[token].head;
  if (!trees.in_class("doorstep", token) || object == kNoToken || object > token ||
      trees.words[object].deprel != Deprel::kObj)
    return;
  for (TokenId t = object + 1; t < token; ++t)
    if (trees.words[t].head == token && trees.forms[t] == "at")
      return trees.attach(token, trees.words[object].head, Deprel::kObl);
}

/// "to charge Okoro with fraud": without another object it is the object.
void only_object(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb > token) return;
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == verb &&
        (trees.words[t].deprel == Deprel::kObj || trees.words[t].deprel == Deprel::kCcomp ||
         trees.words[t].deprel == Deprel::kXcomp))
      return;
  trees.words[token].deprel = Deprel::kObj;
}

/// "named Okoro as the hacker": whom a verb names so is its object.
void named_as(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb + 1 != token || trees.words[token].upos != Upos::kPropn ||
      trees.words[verb].upos != Upos::kVerb)
    return;
  for (TokenId t = token + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObl) {
      for (TokenId mark = token + 1; mark < t; ++mark)
        if (trees.words[mark].head == t && trees.forms[mark] == "as")
          trees.words[token].deprel = Deprel::kObj;
      return;
    }
}

/// "But despite it, ministers left": not the first word is the top, but the verb with a subject.
void opening(Trees& trees, TokenId token) {
  if (trees.words[token].upos != Upos::kCconj) return;
  const auto end = trees.sentence.end;
  const auto governed = [&](TokenId t, auto matches) {
    for (TokenId c = token + 1; c < t; ++c)
      if (trees.words[c].head == t && matches(trees.words[c])) return true;
    return false;
  };
  for (TokenId t = token + 1; t < end; ++t) {
    Word& verb = trees.words[t];
    const bool past = verb.xpos == Xpos::kVbn || verb.xpos == Xpos::kVbd;
    if (verb.upos != Upos::kVerb || (!past && !trees.is_finite(t)) ||
        !governed(t,
                  [](const Word& c) {
                    return c.deprel == Deprel::kNsubj && c.upos != Upos::kPron &&
                           c.upos != Upos::kDet;
                  }) ||
        governed(t, [](const Word& c) { return c.deprel == Deprel::kMark; }))
      continue;
    if (verb.xpos == Xpos::kVbn && !governed(t, [](const Word& c) { return c.upos == Upos::kAux; }))
      verb.xpos = Xpos::kVbd;
    for (TokenId c = token + 1; c < end; ++c)
      if (trees.words[c].head == token) trees.words[c].head = t;
    trees.make_root(t);
    trees.attach(token, t, Deprel::kCc);
    return;
  }
}

}  // namespace demarche::syntax::mending
