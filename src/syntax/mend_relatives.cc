// SPDX-License-Identifier: Apache-2.0
// Relative clauses and the clauses that tell the content of a noun: what they are of.
#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {

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
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    object = object || (trees.words[t].head == verb && (trees.words[t].deprel == Deprel::kObj ||
                                                        trees.words[t].deprel == Deprel::kCcomp));
  if (after == kNoToken || !object) return;
  trees.attach(verb, above, Deprel::kAdvcl);
  trees.attach(noun, verb, Deprel::kNsubj);
  trees.attach(after, verb, Deprel::kMark);
}

/// "said the gang spied on Y": what the gang did is what is said, not a gang that was spied on.
void reported(Trees& trees, TokenId verb) {
  const TokenId noun = trees.words[verb].head;
  const auto end = trees.sentence.end;
  bool active = trees.words[verb].xpos == Xpos::kVbd;  // "said the gang made preparations"
  for (TokenId t = verb + 1; t < end && trees.words[verb].xpos == Xpos::kVbn && t < verb + 8; ++t)
    active = active || (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj &&
                        !trees.in_class("naming", verb));
  if (!active || verb == 0 || noun != verb - 1 || trees.words[noun].deprel != Deprel::kObj) return;
  const TokenId said = trees.words[noun].head;
  if (said == kNoToken || said > noun || !trees.reports(said)) return;
  trees.attach(verb, said, Deprel::kCcomp);
  trees.words[verb].xpos = Xpos::kVbd;
  trees.attach(noun, verb, Deprel::kNsubj);
  for (TokenId t = verb + 1; t < end; ++t)
    if (trees.words[t].head == said && trees.words[t].deprel == Deprel::kConj &&
        trees.words[t].upos == Upos::kVerb && !trees.reports(t))
      trees.words[t].head = verb;  // "and tried to hack": the gang too
}

/// "the gang, which Oslo says is run by X", "hackers who Oslo believes hit Y": what the gang does
/// is what is said of it, whatever the verb hangs on, and Oslo says so beside it.
void said_of_it(Trees& trees, TokenId verb) {
  const TokenId first = trees.first_word(verb);
  if (first < 3 || !(trees.is_finite(first) || trees.words[first].xpos == Xpos::kMd)) return;
  const TokenId said = first - 1;
  const TokenId noun = trees.words[said].head;
  if (trees.words[said].deprel != Deprel::kAclRelcl || noun > said ||
      !(trees.reports(said) || trees.lexicon.modifier("Stance", trees.lemmas[said]) != nullptr))
    return;
  TokenId pronoun = kNoToken;
  for (TokenId t = noun + 1; t < said; ++t) {
    const bool relative =
        trees.forms[t] == "which" || trees.forms[t] == "who" || trees.forms[t] == "that";
    if (relative && trees.words[t].head == said && trees.words[t].deprel != Deprel::kNsubj)
      pronoun = t;
  }
  for (TokenId above = noun; above != kNoToken; above = trees.words[above].head)
    if (above == verb) return;
  if (pronoun == kNoToken) return;
  trees.attach(verb, noun, Deprel::kAclRelcl);
  trees.attach(pronoun, verb, trees.subject_relation(first, verb));
  if (trees.forms[pronoun] == "that") {  // a conjunction to the model
    trees.words[pronoun].upos = Upos::kPron;
    trees.words[pronoun].xpos = Xpos::kWdt;
  }
  trees.attach(said, verb, Deprel::kParataxis);
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

/// "accused Riga, allegations Riga has denied": what stands before the subject is what was denied.
void denied_before(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb < token || !trees.is_noun(token) ||
      !trees.in_class("accusation", token))
    return;
  bool subject = false;
  constexpr TokenId kReach = 8;
  for (TokenId t = token > kReach ? token - kReach : 0;
       t < trees.sentence.end && t <= verb + kReach; ++t) {
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

/// "attacks on the group, which is backed by X": a relative clause in the singular is not about
/// a plural, nor the other way round.
void relative(Trees& trees, TokenId verb) {
  Word& clause = trees.words[verb];
  const TokenId head = clause.head;
  if (head == kNoToken || head > verb) return;
  TokenId pronoun = verb;
  while (pronoun > head && trees.words[pronoun].upos != Upos::kPron &&
         trees.words[pronoun].xpos != Xpos::kWdt)
    --pronoun;
  if (pronoun <= head + 1 || pronoun == verb ||
      (trees.forms[pronoun] != "which" && trees.forms[pronoun] != "who"))
    return;
  const TokenId finite = pronoun + 1;
  const bool singular = trees.words[finite].xpos == Xpos::kVbz || trees.forms[finite] == "was";
  if (!singular && trees.words[finite].xpos != Xpos::kVbp && trees.forms[finite] != "were") return;
  const auto is_plural = [&](TokenId t) {
    return trees.words[t].xpos == Xpos::kNns || trees.words[t].xpos == Xpos::kNnps;
  };
  bool listed = false;
  for (TokenId t = head + 1; t < pronoun; ++t)
    listed = listed || (trees.words[t].head == head && trees.words[t].deprel == Deprel::kConj);
  if (listed || is_plural(head) != singular) return;
  for (TokenId t = pronoun - 1; t > head; --t) {
    const bool governs = trees.words[t].deprel == Deprel::kNmod ||
                         trees.words[t].deprel == Deprel::kObl ||
                         trees.words[t].deprel == Deprel::kObj;
    if (!trees.is_noun(t) || !governs) continue;
    if (is_plural(t) != singular) trees.attach(verb, t, clause.deprel);
    return;
  }
}

/// "an attack on a bank, which was blamed on X": what is blamed on somebody is the attack.
void blamed_event(Trees& trees, TokenId verb) {
  const TokenId head = trees.words[verb].head;
  if (head == kNoToken || head > verb || trees.words[head].head == kNoToken ||
      trees.in_class("event", head))
    return;
  const TokenId event = trees.words[head].head;
  if (event > head || !trees.is_noun(event) || !trees.in_class("event", event)) return;
  bool which = false;
  for (TokenId t = head + 1; t < verb; ++t)
    which = which || (trees.words[t].head == verb && trees.forms[t] == "which" &&
                      trees.words[t].deprel == Deprel::kNsubjPass);
  if (!which) return;
  for (const std::uint32_t e : trees.lexicon.entries_of(trees.lemmas[verb])) {
    const knowledge::LexicalEntry& entry = trees.lexicon.entries()[e];
    if (entry.behaviour != knowledge::Behaviour::kBlame) continue;
    for (const auto& pattern :
         trees.lexicon.frame(entry).roles[static_cast<std::size_t>(knowledge::Role::kAbout)])
      if (pattern.function == knowledge::Function::kObject) {
        trees.attach(verb, event, Deprel::kAclRelcl);
        return;
      }
  }
}

/// "allegations that Oslo had hacked a bank": "that" is not what was hacked, where something else
/// is.
void content_clause(Trees& trees, TokenId token) {
  Word& that = trees.words[token];
  const TokenId verb = that.head;
  if (trees.forms[token] != "that" || verb == kNoToken || verb < token ||
      trees.words[verb].deprel != Deprel::kAclRelcl)
    return;
  bool object = false;
  for (TokenId t = verb + 1; t < trees.sentence.end; ++t)
    object = object || (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj);
  if (!object) return;
  that.upos = Upos::kSconj;
  that.xpos = Xpos::kIn;
  that.deprel = Deprel::kMark;
  trees.words[verb].deprel = Deprel::kAcl;
}

/// "a claim that Riga brushed aside": what such a verb lacks is the claim.
void claim_denied(Trees& trees, TokenId verb) {
  const TokenId claim = trees.words[verb].head;
  if (claim == kNoToken || claim > verb || !trees.in_class("accusation", claim) ||
      !trees.in_class("dismissive", verb))
    return;
  const TokenId that = trees.child(verb, "that", claim + 1, verb);
  const TokenId end = trees.sentence.end;
  if (that == kNoToken || trees.child(verb, Deprel::kObj, verb + 1, end) != kNoToken ||
      trees.child(verb, Deprel::kCcomp, verb + 1, end) != kNoToken)
    return;
  trees.words[that].deprel = Deprel::kObj;
  trees.words[that].upos = Upos::kPron;
  trees.words[that].xpos = Xpos::kWdt;
  trees.words[verb].deprel = Deprel::kAclRelcl;
}

/// "the agency, known as X, and the ministry": a comma closes what is said of the agency.
void behind_clause(Trees& trees, TokenId token) {
  const TokenId inner = trees.words[token].head;
  if (!trees.is_noun(token) || inner == kNoToken || inner > token ||
      trees.words[inner].deprel != Deprel::kObl)
    return;
  const TokenId participle = trees.words[inner].head;
  if (participle == kNoToken || participle == 0 || participle > inner ||
      trees.words[participle].deprel != Deprel::kAcl || trees.forms[participle - 1] != "," ||
      inner + 2 >= token || trees.forms[inner + 1] != "," ||
      trees.words[inner + 2].upos != Upos::kCconj)
    return;
  if (trees.is_noun(participle - 2)) trees.attach(token, participle - 2, Deprel::kConj);
}

}  // namespace demarche::syntax::mending
