// SPDX-License-Identifier: Apache-2.0
// Nouns and what stands beside them: participles, modifiers, lists, brackets.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "syntax/mend_trees.h"

namespace demarche::syntax::mending {

/// "launched an attack targeting banks": the participle right behind the event belongs to it, not
/// to the verb above.
void participle(Trees& trees, TokenId token) {
  const Word& participle = trees.words[token];
  if (token == 0) return;
  bool passive = false;  // "attacks carried out by X"
  for (TokenId t = token + 1; t < trees.sentence.end && t <= token + 2; ++t)
    passive = passive || (trees.forms[t] == "by" &&
                          (participle.xpos == Xpos::kVbn || participle.xpos == Xpos::kVbd));
  if (!passive && participle.xpos != Xpos::kVbg) return;
  TokenId before = token - 1;
  while (before > 0 && trees.words[before].upos == Upos::kAdv) --before;
  if (!trees.is_noun(before) || !trees.in_class("event", before)) return;
  TokenId above = trees.words[before].head;  // "accused X of launching an attack targeting banks"
  while (above != kNoToken && above != participle.head) above = trees.words[above].head;
  if (passive || above != kNoToken) trees.attach(token, before, Deprel::kAcl);
}

/// "for the Acme Server hack": of two nouns side by side the second governs.
void compound(Trees& trees, TokenId token) {
  const TokenId next = token + 1;
  if (next >= trees.sentence.end || trees.words[next].upos != Upos::kNoun ||
      !trees.is_noun(token) || !trees.evokes(next, knowledge::PartOfSpeech::kNoun))
    return;
  const Deprel relation = trees.words[token].deprel;
  const Deprel after = trees.words[next].deprel;
  const bool governed = relation == Deprel::kObl || relation == Deprel::kNmod;
  const bool loose = after == Deprel::kObl || after == Deprel::kAppos || after == Deprel::kNmod ||
                     after == Deprel::kOblUnmarked || after == Deprel::kNmodUnmarked;
  const TokenId head = trees.words[token].head;
  if (!governed || !loose || head == kNoToken || head > token ||
      (trees.words[next].head != token && trees.words[next].head > token))
    return;
  trees.attach(next, head, relation);  // where the noun before them hangs on it, it stays
  trees.attach(token, next, Deprel::kCompound);
  for (TokenId t = head + 1; t < token; ++t)
    if (trees.words[t].head == token) trees.words[t].head = next;
}

/// "took the ministry offline": such a word is no noun that the ministry would describe, but what
/// the verb made of it.
void resultative(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  if (token == 0) return;
  const TokenId object = token - 1;
  const bool noun = word.upos == Upos::kNoun && trees.words[object].head == token &&
                    trees.words[object].deprel == Deprel::kCompound;
  const bool adverb = word.deprel == Deprel::kAdvmod && word.head == object;
  if ((!noun && !adverb) || !trees.in_class("down", token)) return;
  TokenId verb = noun ? word.head : object;
  while (verb != kNoToken && trees.words[verb].upos != Upos::kVerb) verb = trees.words[verb].head;
  if (verb == kNoToken || verb > object) return;
  if (noun) {
    trees.attach(object, word.head, word.deprel);
    for (Word& other : trees.words)
      if (other.head == token) other.head = object;
  }
  word.head = verb;
  word.deprel = Deprel::kAdvmod;
  word.upos = Upos::kAdv;
  word.xpos = Xpos::kRb;
}

/// "stole $3 million from A, $2 million from B and $1 million from C": the second is one of them,
/// not another name of A.
void amount(Trees& trees, TokenId token) {
  TokenId head = trees.words[token].head;
  if (trees.words[token].upos != Upos::kSym || token == 0 || head == kNoToken || head > token ||
      trees.words[head].upos == Upos::kSym || trees.child(token, Deprel::kNmod) == kNoToken ||
      (trees.forms[token - 1] != "," && trees.words[token - 1].upos != Upos::kCconj))
    return;
  for (TokenId t = token; t-- > head;)  // "..., $2 million from the bank B and $1 million"
    if (trees.words[t].upos == Upos::kSym && trees.words[t].deprel == Deprel::kConj) head = t;
  trees.attach(token, head, Deprel::kConj);
}

/// "was broken into by hackers": of two prepositions the first belongs to the verb.
void into_by(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb + 3 > token || trees.forms[verb + 2] != "by" ||
      trees.words[verb + 2].head != token || trees.words[verb + 1].upos != Upos::kAdp)
    return;
  trees.attach(verb + 1, verb, Deprel::kCompoundPrt);
  trees.words[token].deprel = Deprel::kOblAgent;
}

/// "had gone after three exchanges": behind "go" such a word governs what follows.
void gone_after(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb > token) return;
  const TokenId after = trees.child(verb, "after", verb + 1, token);
  if (after == kNoToken || trees.words[after].deprel != Deprel::kAdvmod ||
      trees.lemmas[verb] != "go")
    return;
  trees.attach(after, token, Deprel::kCase);
  trees.words[after].upos = Upos::kAdp;
  trees.words[after].xpos = Xpos::kIn;
  trees.words[token].deprel = Deprel::kObl;
}

/// "made public the files": an adjective takes no object; what the verb makes so does.
void made_so(Trees& trees, TokenId token) {
  const TokenId adjective = trees.words[token].head;
  if (adjective == kNoToken || adjective > token || trees.words[adjective].upos != Upos::kAdj ||
      trees.words[adjective].deprel != Deprel::kXcomp)
    return;
  const TokenId verb = trees.words[adjective].head;
  if (verb == kNoToken || trees.words[verb].upos != Upos::kVerb) return;
  if (trees.child(verb, Deprel::kObj, verb + 1, adjective) == kNoToken)
    trees.attach(token, verb, Deprel::kObj);
}

/// "reckless for Norway to make such claims": Norway makes them.
void for_to(Trees& trees, TokenId token) {
  const TokenId adjective = trees.words[token].head;
  if (adjective == kNoToken || adjective > token || trees.words[adjective].upos != Upos::kAdj)
    return;
  const TokenId marker = trees.child(token, "for", adjective + 1, token);
  TokenId to = token + 1;
  while (to < trees.sentence.end && trees.words[to].head < to && trees.words[to].head >= token)
    ++to;
  if (marker == kNoToken || to >= trees.sentence.end || trees.forms[to] != "to") return;
  const TokenId verb = trees.words[to].head;
  if (verb == kNoToken || verb < to || trees.words[verb].xpos != Xpos::kVb ||
      trees.words[verb].head != adjective)
    return;
  trees.attach(token, verb, Deprel::kNsubj);
  trees.attach(marker, verb, Deprel::kMark);
  trees.words[marker].upos = Upos::kSconj;
  const TokenId it = trees.child(adjective, "it", trees.sentence.begin, adjective);
  if (it != kNoToken && trees.words[it].deprel == Deprel::kNsubj)
    trees.words[it].deprel = Deprel::kExpl;
}

/// Whether somebody's name or an adjective right before a word makes a noun of it: "Norway's".
bool has_possessor(const Trees& trees, TokenId token) {
  const TokenId owner = trees.words[token - 1].head;
  return trees.words[token - 1].xpos == Xpos::kPos && owner != kNoToken && owner < token &&
         trees.words[owner].head == token && trees.words[owner].deprel == Deprel::kNmodPoss;
}

/// "an inquiry into alleged hacking by X", "Norway's jamming of ships": behind an article, an owner
/// or an adjective of its own a gerund is a noun.
void gerund(Trees& trees, TokenId token) {
  if (trees.words[token].upos != Upos::kVerb || trees.words[token].xpos != Xpos::kVbg || token == 0)
    return;
  const Word& before = trees.words[token - 1];
  const bool modified =
      before.head == token && (before.deprel == Deprel::kAmod || before.deprel == Deprel::kDet);
  if (!modified && !has_possessor(trees, token)) return;
  trees.words[token].upos = Upos::kNoun;
  trees.words[token].xpos = Xpos::kNn;
  if (trees.words[token].deprel == Deprel::kAcl || trees.words[token].deprel == Deprel::kAdvcl)
    trees.words[token].deprel = Deprel::kNmod;
  for (TokenId t = token; t-- > 0 && token - t < 4;)
    if (trees.words[t].head == token && trees.words[t].deprel == Deprel::kMark)
      trees.words[t].deprel = Deprel::kCase;
  for (TokenId t = token + 1; t < trees.sentence.end && t < token + 8; ++t)
    if (trees.words[t].head == token &&
        (trees.words[t].deprel == Deprel::kObl || trees.words[t].deprel == Deprel::kOblAgent))
      trees.words[t].deprel = Deprel::kNmod;
}

/// "new sanctions Tuesday targeting banks": a day targets nothing.
void behind_time(Trees& trees, TokenId token) {
  const TokenId time = trees.words[token].head;
  if (time == kNoToken || time > token ||
      trees.lexicon.modifier("Weekday", trees.forms[time]) == nullptr ||
      trees.words[time].head == kNoToken)
    return;
  const TokenId above = trees.words[time].head;
  trees.attach(token, above, trees.is_noun(above) ? Deprel::kAcl : Deprel::kAdvcl);
}

/// "hit the systems of banks, including Acme": examples are of the noun before them.
void examples(Trees& trees, TokenId token) {
  const TokenId above = trees.words[token].head;
  const Deprel relation = trees.words[token].deprel;
  if ((relation != Deprel::kObl && relation != Deprel::kNmod) || above == kNoToken || above > token)
    return;
  TokenId mark = kNoToken;
  for (TokenId t = above + 1; t < token && mark == kNoToken; ++t)
    if (trees.words[t].head == token && trees.words[t].deprel == Deprel::kCase &&
        (trees.forms[t] == "including" || trees.forms[t] == "like" || trees.forms[t] == "such"))
      mark = t;
  if (mark == kNoToken || mark == 0) return;
  constexpr TokenId kReach = 10;  // "companies across the United States, including"
  for (TokenId noun = mark; noun-- > 0 && mark - noun <= kReach;) {
    if (trees.words[noun].upos == Upos::kVerb || trees.words[noun].head == kNoToken) return;
    if (trees.words[noun].upos != Upos::kNoun || trees.words[noun].xpos != Xpos::kNns) continue;
    trees.attach(token, noun, Deprel::kNmod);
    return;
  }
}

/// "over alleged spying": no verb.
void alleged(Trees& trees, TokenId token) {
  if (trees.forms[token] != "alleged" || token == 0 || trees.words[token].upos != Upos::kVerb ||
      (trees.words[token - 1].upos != Upos::kAdp && trees.words[token - 1].upos != Upos::kDet &&
       trees.words[token - 1].upos != Upos::kPart))
    return;
  trees.words[token].upos = Upos::kAdj;
  trees.words[token].xpos = Xpos::kJj;
}

/// "called the allegations unacceptable": what stands behind the object is said of it.
void naming(Trees& trees, TokenId token) {
  const Word& word = trees.words[token];
  const TokenId object = word.head;
  if (word.upos != Upos::kAdj || object == kNoToken || object > token ||
      trees.words[object].deprel != Deprel::kObj)
    return;
  const TokenId verb = trees.words[object].head;
  if (verb != kNoToken && trees.in_class("naming", verb)) trees.attach(token, verb, Deprel::kXcomp);
}

/// "hit media outlets, phone companies and banks": a plural before a comma modifies nothing.
void list_member(Trees& trees, TokenId token) {
  const TokenId head = trees.words[token].head;
  const bool plural =
      trees.words[token].xpos == Xpos::kNns || trees.words[token].xpos == Xpos::kNnps;
  if (!plural || head == kNoToken || head < token || token + 2 > head ||
      trees.forms[token + 1] != ",")
    return;
  for (TokenId t = token + 2; t < head; ++t) {
    if (trees.words[t].head != token) continue;  // "phone" of "phone companies"
    trees.words[t].head = head;
    if (trees.words[t].deprel == Deprel::kConj) trees.words[t].deprel = Deprel::kCompound;
  }
  trees.attach(token, trees.words[head].head, trees.words[head].deprel);
  trees.attach(head, token, Deprel::kConj);
  for (TokenId t = head + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == head && trees.words[t].deprel == Deprel::kConj)
      trees.words[t].head = token;
  for (TokenId t = 0; t < token; ++t)
    if (trees.words[t].head == head) trees.words[t].head = token;
}

/// Whether a verb says with such a word what somebody is held to have done: "accused X of".
bool blames_with(const Trees& trees, TokenId verb, std::string_view word) {
  for (const std::uint32_t e : trees.lexicon.entries_of(trees.lemmas[verb])) {
    const knowledge::LexicalEntry& entry = trees.lexicon.entries()[e];
    if (entry.part_of_speech != knowledge::PartOfSpeech::kVerb) continue;
    for (const auto& pattern :
         trees.lexicon.frame(entry).roles[static_cast<std::size_t>(knowledge::Role::kAbout)])
      if (pattern.function == knowledge::Function::kClause && pattern.word == word) return true;
  }
  return false;
}

/// "APT98 and APT99, hacker groups of Y,": what follows the last member of a list is no member.
void behind_list(Trees& trees, TokenId token) {
  const TokenId first = trees.words[token].head;
  if (!trees.is_noun(token) || first == kNoToken || first > token || !trees.is_noun(first)) return;
  TokenId begin = token;
  TokenId closed = kNoToken;  // the member behind "and"
  for (TokenId t = first + 1; t < token; ++t) {
    const Word& word = trees.words[t];
    if (word.head == token) {
      if (word.deprel == Deprel::kCc) return;
      begin = std::min(begin, t);
    }
    if (word.deprel == Deprel::kCc && word.head != kNoToken && word.head < token &&
        trees.words[word.head].head == first && trees.words[word.head].deprel == Deprel::kConj)
      closed = word.head;
  }
  if (closed == kNoToken || begin == 0 ||
      (trees.forms[begin] != "," && trees.forms[begin - 1] != ","))
    return;
  for (TokenId t = token + 1; t < trees.sentence.end; ++t) {
    if (trees.words[t].upos == Upos::kVerb && trees.words[t].xpos != Xpos::kVbn) break;
    if (trees.forms[t] == "," && t + 1 < trees.sentence.end &&
        trees.words[t + 1].upos == Upos::kCconj)
      return;  // the list goes on
    if (trees.words[t].head == first && trees.words[t].deprel == Deprel::kConj) return;
  }
  trees.attach(token, closed, Deprel::kAppos);
}

/// "hacked banks to help companies": behind "to" stands an infinitive, not what companies are.
void infinitive(Trees& trees, TokenId token) {
  const TokenId noun = trees.words[token].head;
  if (trees.words[token].xpos != Xpos::kVb || token == 0 || noun == kNoToken || noun < token ||
      trees.words[token - 1].xpos != Xpos::kTo || trees.words[token - 1].head != noun ||
      trees.words[noun].head == kNoToken)
    return;
  trees.attach(token, trees.words[noun].head, Deprel::kAdvcl);
  trees.attach(token - 1, token, Deprel::kMark);
  trees.attach(noun, token, Deprel::kObj);
}

/// "A cyberattack hit Norway's parliament": what has a subject of its own modifies nothing.
void compound_verb(Trees& trees, TokenId token) {
  const TokenId object = trees.words[token].head;
  if (token == 0 || object == kNoToken || object < token || trees.words[object].head != kNoToken ||
      !trees.is_noun(object) || trees.words[token - 1].head != token)
    return;
  const Deprel before = trees.words[token - 1].deprel;
  const bool subject =
      before == Deprel::kNsubj && trees.evokes(token, knowledge::PartOfSpeech::kVerb);
  const bool tagged = before == Deprel::kCompound && trees.words[token].upos == Upos::kVerb &&
                      trees.is_finite(token);  // "The move drew criticism"
  if (!subject && !tagged) return;
  constexpr TokenId kReach = 30;
  for (TokenId t = token - 1; t-- > 0 && token - t < kReach;)
    if (trees.words[t].head == object)
      trees.words[t].head = trees.words[t].deprel == Deprel::kDet ? token - 1 : token;
  trees.make_root(token);
  trees.words[token - 1].deprel = Deprel::kNsubj;
  trees.words[token].upos = Upos::kVerb;
  trees.words[token].xpos = Xpos::kVbd;
  trees.attach(object, token, Deprel::kObj);
}

/// "In reply to the hack, Oslo cut ties": a verb in the past modifies no noun, and what stands
/// before the comma is no sentence.
void fronted(Trees& trees, TokenId verb) {
  const TokenId object = trees.words[verb].head;
  if (trees.words[verb].xpos != Xpos::kVbd || verb < 2 || object == kNoToken || object < verb ||
      !trees.is_noun(object))
    return;
  const TokenId subject = verb - 1;
  const TokenId root = trees.root_of(verb);
  if (!trees.is_noun(subject) || trees.words[subject].head != object || root >= subject ||
      !trees.is_noun(root))
    return;
  bool phrase = false;
  for (TokenId t = root; t-- > 0 && trees.words[t].head == root;)
    phrase = phrase || trees.words[t].deprel == Deprel::kCase;
  if (!phrase) return;
  for (TokenId t = root + 1; t < subject; ++t)
    if (trees.words[t].head == object) trees.words[t].head = subject;
  trees.make_root(verb);
  trees.attach(root, verb, Deprel::kObl);
  trees.attach(subject, verb, Deprel::kNsubj);
  trees.attach(object, verb, Deprel::kObj);
}

/// "on Okoro and Rossi, an officer": what is said of one person is said of the last of a list.
void beside_last(Trees& trees, TokenId token) {
  const TokenId first = trees.words[token].head;
  if (trees.words[token].xpos != Xpos::kNn || first == kNoToken || first > token) return;
  TokenId last = kNoToken;
  bool article = false;
  for (TokenId t = first + 1; t < token; ++t) {
    const Word& word = trees.words[t];
    if (word.head == first && word.deprel == Deprel::kConj && trees.is_noun(t)) last = t;
    if (word.head == first && word.deprel == Deprel::kAppos) return;
    article = article || (word.head == token && (trees.forms[t] == "a" || trees.forms[t] == "an"));
  }
  if (last != kNoToken && article) trees.attach(token, last, Deprel::kAppos);
}

/// "accused a member of the party of hacking banks": the accused is said to do so, not the party.
void accused_of(Trees& trees, TokenId token) {
  if (trees.words[token].xpos != Xpos::kVbg || token == 0 || trees.words[token - 1].head != token ||
      trees.words[token - 1].deprel != Deprel::kMark)
    return;
  TokenId noun = trees.words[token].head;
  constexpr int kDeepest = 4;
  for (int i = 0; i < kDeepest && noun != kNoToken && noun < token; ++i) {
    const TokenId above = trees.words[noun].head;
    if (above == kNoToken) return;
    if (trees.words[above].upos == Upos::kVerb) {
      if ((trees.words[noun].deprel == Deprel::kObj ||
           trees.words[noun].deprel == Deprel::kOblAgent) &&  // "was accused by X of"
          blames_with(trees, above, trees.forms[token - 1]))
        trees.attach(token, above, Deprel::kAdvcl);
      return;
    }
    noun = above;
  }
}

/// "charged with hacking Acme Inc": what somebody is blamed for doing to a name, not which Acme.
void blamed_gerund(Trees& trees, TokenId token) {
  if (token == 0 || token + 1 >= trees.sentence.end || !trees.forms[token].ends_with("ing") ||
      trees.words[token + 1].upos != Upos::kPropn || trees.words[token - 1].upos != Upos::kAdp)
    return;
  TokenId object = trees.words[token].head;
  while (object != kNoToken && object > token && trees.words[object].deprel == Deprel::kCompound)
    object = trees.words[object].head;
  if (object == kNoToken || object < token) return;
  const TokenId verb = trees.words[object].head;
  if (verb == kNoToken || verb > token || !blames_with(trees, verb, trees.forms[token - 1])) return;
  std::string base = known_base(trees, token);
  if (!trees.evokes(base, knowledge::PartOfSpeech::kVerb)) return;
  trees.rename(token, std::move(base));
  trees.words[token].upos = Upos::kVerb;
  trees.words[token].xpos = Xpos::kVbg;
  trees.attach(token, verb, Deprel::kAdvcl);
  trees.attach(object, token, Deprel::kObj);
  trees.attach(token - 1, token, Deprel::kMark);
}

/// "over a hack targeting Oslo's ministry": a participle that hits somebody is of the event before
/// it, not a modifier of what it hits.
void event_participle(Trees& trees, TokenId token) {
  Word& participle = trees.words[token];
  const TokenId object = participle.head;
  if (participle.xpos != Xpos::kVbg || token == 0 || object == kNoToken || object < token) return;
  const TokenId event = token - 1;
  if (trees.words[event].head != token || !trees.is_noun(event) ||
      !trees.in_class("event", event) || !trees.evokes(token, knowledge::PartOfSpeech::kVerb))
    return;
  trees.attach(event, trees.words[object].head, trees.words[object].deprel);
  participle.head = event;
  participle.deprel = Deprel::kAcl;
  trees.attach(object, token, Deprel::kObj);
  for (TokenId t = event; t-- > 0 && token - t < 8;)
    if (trees.words[t].head == object) trees.words[t].head = event;
}

/// "works towards imposing sanctions", "of hacking banks" where the model saw that a clause
/// begins: what is done, not of which kind it is.
void gerund_object(Trees& trees, TokenId token) {
  Word& gerund = trees.words[token];
  const TokenId object = gerund.head;
  if (gerund.xpos != Xpos::kVbg || object == kNoToken || object < token || token == 0 ||
      trees.words[object].head == kNoToken)
    return;
  Word& mark = trees.words[token - 1];
  const bool begins_clause =
      mark.deprel == Deprel::kMark || (mark.deprel == Deprel::kCase && mark.upos == Upos::kSconj);
  const bool clause = begins_clause && trees.evokes(token, knowledge::PartOfSpeech::kVerb);
  if (!clause && !trees.in_class("support", token)) return;
  if (mark.upos != Upos::kSconj && mark.upos != Upos::kAdp) return;
  const TokenId above = trees.words[object].head;
  if (above == token - 1) return;
  gerund.head = above;
  gerund.deprel = trees.is_noun(above) ? Deprel::kAcl : Deprel::kAdvcl;
  trees.attach(object, token, Deprel::kObj);
  mark.head = token;
  mark.deprel = Deprel::kMark;
}

/// "Ola Berg (R-OR), Ida Holm and Per Dahl": who stands behind a bracket is joined to whom the
/// bracket tells of, not to what stands in it.
void behind_bracket(Trees& trees, TokenId token) {
  TokenId head = trees.words[token].head;
  if (head == kNoToken || head > token) return;
  int depth = 0;  // of brackets, where the head stands
  bool closed = false;
  for (TokenId t = head; t < token && !closed; ++t) {
    closed = trees.forms[t] == ")" && depth == 0;
    depth += trees.forms[t] == "(" ? 1 : trees.forms[t] == ")" ? -1 : 0;
  }
  if (!closed) return;
  TokenId open = head;
  while (open > 0 && trees.forms[open] != "(" && trees.words[open].head != kNoToken) --open;
  if (trees.forms[open] != "(") return;
  while (head != kNoToken && head > open) head = trees.words[head].head;
  if (head != kNoToken && head < open && trees.is_noun(head))
    trees.attach(token, head, Deprel::kConj);
}

/// "slapped bans and asset freezes on X": what has a modifier is no verb, where the verb before it
/// is in the past.
void joined_plural(Trees& trees, TokenId token) {
  const TokenId plural = trees.words[token].head;
  if (plural != token + 1 || token == 0 || !trees.is_noun(token)) return;
  const TokenId verb = trees.words[plural].head;
  if (trees.words[plural].xpos != Xpos::kVbz || trees.words[plural].deprel != Deprel::kConj ||
      trees.words[token - 1].upos != Upos::kCconj || verb == kNoToken || verb > token ||
      trees.words[verb].xpos != Xpos::kVbd)
    return;
  trees.words[plural].upos = Upos::kNoun;
  trees.words[plural].xpos = Xpos::kNns;
  joined_noun(trees, plural);
}

/// "The indictment names two men": a noun does not modify a verb, it is its subject.
void noun_of_verb(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb != token + 1 || !trees.is_noun(token) || trees.words[verb].upos != Upos::kVerb ||
      !trees.is_finite(verb) || trees.words[verb].deprel == Deprel::kConj ||
      trees.words[verb].deprel == Deprel::kCompound)
    return;
  TokenId begin = token;
  for (; begin > 0 && trees.words[begin - 1].head == verb; --begin) {
    const Deprel relation = trees.words[begin - 1].deprel;
    if (relation == Deprel::kNsubj || relation == Deprel::kNsubjPass) return;
    if (relation != Deprel::kDet && relation != Deprel::kAmod && relation != Deprel::kCompound &&
        relation != Deprel::kNmodPoss && relation != Deprel::kNummod)
      break;
  }
  for (TokenId t = begin; t < token; ++t) trees.words[t].head = token;
  trees.attach(token, verb, Deprel::kNsubj);
}

/// "slapped bans and freezes on X": a noun is joined to the object, not to the verb.
void joined_noun(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb > token || !trees.is_noun(token) ||
      trees.words[verb].upos != Upos::kVerb)
    return;
  bool with_verb = false;  // "hit X and was the target": a clause of its own
  TokenId object = kNoToken;
  for (TokenId t = verb + 1; t < token; ++t) {
    if (trees.words[t].head == verb && trees.words[t].deprel == Deprel::kObj) object = t;
    with_verb =
        with_verb || (trees.words[t].head == token && (trees.words[t].deprel == Deprel::kCop ||
                                                       trees.words[t].deprel == Deprel::kNsubj));
  }
  if (object != kNoToken && trees.is_noun(object) && !with_verb)
    trees.attach(token, object, Deprel::kConj);
}

/// "sanctions on firms from Riga": the firms are from there.
void from_there(Trees& trees, TokenId token) {
  const TokenId noun = trees.words[token].head;
  if (noun == kNoToken || noun > token || !trees.is_noun(noun)) return;
  const auto marked = [&](TokenId phrase, std::string_view word) {
    for (TokenId t = phrase; t-- > noun;)
      if (trees.words[t].head == phrase && trees.words[t].deprel == Deprel::kCase)
        return trees.forms[t] == word;
    return false;
  };
  if (!marked(token, "from")) return;
  for (TokenId t = token; --t > noun;)
    if (trees.words[t].head == noun && (marked(t, "on") || marked(t, "against")))
      return trees.attach(token, t, Deprel::kNmod);
}

/// "a denial of service attack", "denial-of-service attacks": which kind of attack, nothing that is
/// denied.
void denial_of_service(Trees& trees, TokenId token) {
  if (trees.forms[token] != "denial" || trees.words[token].head == kNoToken) return;
  const auto end = trees.sentence.end;
  const auto behind = [&](TokenId t) {  // the next word, over a hyphen
    return t + 2 < end && trees.forms[t + 1] == "-" ? t + 2 : t + 1;
  };
  const TokenId of = behind(token);
  if (of >= end || trees.forms[of] != "of") return;
  const TokenId service = behind(of);
  const TokenId attack = service + 1;
  if (attack >= end || trees.forms[service] != "service" || !trees.is_noun(attack)) return;
  TokenId top = token;  // of these words, what hangs on something else
  for (const TokenId t : {service, attack})
    if (const TokenId head = trees.words[t].head; head < token || head > attack) top = t;
  if (const TokenId head = trees.words[token].head; head < token || head > attack) top = token;
  const Word outer = trees.words[top];
  if (outer.head == kNoToken || (outer.head >= token && outer.head <= attack)) return;
  constexpr TokenId kReach = 16;
  for (TokenId t = token > kReach ? token - kReach : 0; t < end && t < attack + kReach; ++t)
    if ((t < token || t > attack) && trees.words[t].head != kNoToken &&
        trees.words[t].head >= token && trees.words[t].head < attack)
      trees.words[t].head = attack;
  trees.attach(attack, outer.head, outer.deprel);
  trees.attach(token, attack, Deprel::kCompound);
  trees.attach(of, service, Deprel::kCase);
  trees.attach(service, token, Deprel::kNmod);
  for (TokenId t = token; t < service; ++t)
    if (trees.forms[t] == "-") trees.attach(t, service, Deprel::kPunct);
}

/// "sent phishing emails": which emails, not what was done to them.
void kind_of_mail(Trees& trees, TokenId token) {
  const TokenId noun = token + 1;
  const TokenId verb = trees.words[token].head;
  if (noun >= trees.sentence.end || verb == kNoToken || verb + 1 != token ||
      trees.words[token].xpos != Xpos::kVbg || !trees.is_noun(noun) ||
      trees.words[noun].head != token || trees.words[noun].deprel != Deprel::kObj ||
      !trees.lexicon.in_class("malicious-mail", trees.forms[token]))
    return;
  for (TokenId t = noun + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == token) trees.words[t].head = verb;
  trees.attach(noun, verb, Deprel::kObj);
  trees.attach(token, noun, Deprel::kCompound);
  trees.words[token].upos = Upos::kNoun;
  trees.words[token].xpos = Xpos::kNn;
  trees.rename(token, std::string(trees.forms[token]));
}

/// "Among the victims were Acme and Tides": who they were.
void among_them(Trees& trees, TokenId token) {
  const TokenId victims = trees.words[token].head;
  if (victims == kNoToken || victims > token || trees.words[victims].head != kNoToken) return;
  bool among = false;
  TokenId be = kNoToken;
  constexpr TokenId kReach = 8;
  for (TokenId t = victims > kReach ? victims - kReach : 0; t < token; ++t) {
    among = among || (trees.words[t].head == victims && trees.forms[t] == "among" && t < victims);
    if (t > victims && trees.words[t].head == token && trees.words[t].deprel == Deprel::kCop)
      be = t;
  }
  if (!among || be == kNoToken) return;
  trees.words[token].deprel = Deprel::kNsubj;
  trees.words[be].head = victims;
}

/// "hit two banks, among them Acme": Acme is one of the banks, whatever "them" hangs on.
void named_among(Trees& trees, TokenId token) {
  TokenId them = trees.words[token].head;
  if (trees.forms[token] == "them") {  // it hangs on the name
    them = token;
    token = trees.words[them].head;
    if (token == kNoToken || token < them || !trees.is_noun(token)) return;
  }
  if (them == kNoToken || them < 3 || them > token || trees.forms[them] != "them" ||
      trees.forms[them - 1] != "among" || trees.forms[them - 2] != ",")
    return;
  TokenId noun = them - 3;
  while (trees.words[noun].xpos != Xpos::kNns && trees.words[noun].xpos != Xpos::kNnps) {
    noun = trees.words[noun].head;
    if (noun == kNoToken || noun > them || !trees.is_noun(noun)) return;
  }
  trees.attach(token, noun, Deprel::kNmod);
  trees.attach(them - 1, token, Deprel::kCase);
  trees.attach(them, them - 1, Deprel::kFixed);
}

/// "stole data on customers": whom the data tells of, right behind it.
void told_of(Trees& trees, TokenId token) {
  const TokenId verb = trees.words[token].head;
  if (verb == kNoToken || verb > token) return;
  TokenId first = token;
  for (TokenId t = verb + 1; t < token && first == token; ++t)
    if (trees.words[t].head == token) first = t;
  const TokenId data = first - 1;
  if (trees.forms[first] == "on" && trees.words[data].head == verb &&
      trees.words[data].deprel == Deprel::kObj && trees.in_class("records", data))
    trees.attach(token, data, Deprel::kNmod);
}

/// "on Nordic Pictures Group": a verb that stands where a noun must, in the middle of a name, is of
/// the name.
void verb_in_name(Trees& trees, TokenId token) {
  Word& word = trees.words[token];
  if (word.xpos != Xpos::kVbz || token == 0 || token + 1 >= trees.sentence.end ||
      trees.words[token - 1].upos != Upos::kPropn || trees.words[token - 1].head != token)
    return;
  word.upos = Upos::kPropn;
  word.xpos = Xpos::kNnps;
  trees.words[token - 1].deprel = Deprel::kCompound;
  if (trees.words[token + 1].upos == Upos::kPropn && trees.words[token + 1].head == token)
    trees.words[token + 1].deprel = Deprel::kFlat;
}

/// "200 Dutch aerospace and research firms": two nouns that describe a third, not one of them
/// beside it.
void shared_noun(Trees& trees, TokenId token) {
  const TokenId joined = token + 2;
  const TokenId plural = token + 3;
  const Word& word = trees.words[token];
  if (plural >= trees.sentence.end || word.xpos != Xpos::kNn || word.head == kNoToken ||
      trees.words[token + 1].upos != Upos::kCconj || trees.words[joined].xpos != Xpos::kNn ||
      trees.words[joined].head != plural || trees.words[joined].deprel != Deprel::kCompound ||
      trees.words[plural].xpos != Xpos::kNns || trees.words[plural].head != token ||
      trees.words[plural].deprel != Deprel::kConj ||
      trees.evokes(token, knowledge::PartOfSpeech::kNoun))
    return;
  constexpr TokenId kReach = 8;
  bool several = false;  // "200", "Dutch": of what is counted or described
  for (TokenId t = token; t-- > 0 && token - t < kReach;) {
    if (trees.words[t].head != token) continue;
    const Deprel relation = trees.words[t].deprel;
    if (relation == Deprel::kCompound) return;
    several = several || relation == Deprel::kNummod || relation == Deprel::kAmod;
  }
  if (!several) return;
  const auto end = trees.sentence.end;
  for (TokenId t = token > kReach ? token - kReach : 0; t < end && t < plural + 2 * kReach; ++t)
    if (t != plural && trees.words[t].head == token) trees.words[t].head = plural;
  trees.attach(plural, word.head, word.deprel);
  trees.attach(token, plural, Deprel::kCompound);
  trees.attach(joined, token, Deprel::kConj);
  trees.attach(token + 1, joined, Deprel::kCc);
}

/// "declared a Dutch envoy persona non grata": what he is made, not what he modifies or is called.
void persona_non_grata(Trees& trees, TokenId token) {
  if (trees.words[token].deprel == Deprel::kAppos) {  // "declared two envoys persona non grata"
    const TokenId envoys = trees.words[token].head;
    if (token + 1 < trees.sentence.end && trees.forms[token + 1] == "non" && token > 0 &&
        trees.forms[token - 1] != "," && trees.words[envoys].deprel == Deprel::kObj)
      trees.attach(token, trees.words[envoys].head, Deprel::kXcomp);
    return;
  }
  const TokenId persona = token + 1;
  if (persona + 1 >= trees.sentence.end || trees.words[token].head != persona ||
      trees.forms[persona + 1] != "non" || trees.words[persona].deprel != Deprel::kObj)
    return;
  for (TokenId t = token; t-- > 0 && trees.words[t].head == persona;) trees.words[t].head = token;
  trees.attach(token, trees.words[persona].head, Deprel::kObj);
  trees.words[persona].deprel = Deprel::kXcomp;
}

/// "hit banks in addition to Acme": as good as "and".
void in_addition(Trees& trees, TokenId token) {
  const Word addition = trees.words[token];
  if (trees.forms[token] != "addition" || token < 2 || token + 2 >= trees.sentence.end ||
      trees.forms[token - 1] != "in" || trees.forms[token + 1] != "to")
    return;
  const TokenId more = trees.words[token + 1].head;
  TokenId first = token - 2;
  if (trees.forms[first] == "," && first > 0) --first;
  if (more == kNoToken || more < token || trees.words[more].head != token || !trees.is_noun(more) ||
      !trees.is_noun(first))
    return;
  while (trees.words[first].head != kNoToken && trees.words[first].head != addition.head &&
         trees.is_noun(trees.words[first].head) && trees.words[first].head < token)
    first = trees.words[first].head;
  trees.attach(more, first, Deprel::kConj);
  if (trees.words[more].head != first) return;
  trees.attach(token - 1, more, Deprel::kCc);
  trees.attach(token, token - 1, Deprel::kFixed);
  trees.attach(token + 1, token - 1, Deprel::kFixed);
}

/// "sanctioned a Korean", "charged with hacking Acme": an article or a preposition that the model
/// took for the noun before it.
void function_word(Trees& trees, TokenId token) {
  const Word word = trees.words[token];
  const bool article =
      word.upos == Upos::kDet &&
      (trees.forms[token] == "a" || trees.forms[token] == "an" || trees.forms[token] == "the");
  if (!article && word.upos != Upos::kAdp) return;
  if (word.head == kNoToken || word.head > token) return;
  TokenId noun = kNoToken;
  for (TokenId t = token + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == token && (trees.is_noun(t) || trees.words[t].upos == Upos::kAdj)) {
      noun = t;
      break;
    }
  if (noun == kNoToken) return;
  for (TokenId t = token + 1; t < noun; ++t)
    if (trees.words[t].upos == Upos::kCconj) return;
  for (TokenId t = token + 1; t < trees.sentence.end; ++t)
    if (trees.words[t].head == token && t != noun) trees.words[t].head = noun;
  trees.attach(noun, word.head, word.deprel);
  trees.attach(token, noun, article ? Deprel::kDet : Deprel::kCase);
}

}  // namespace demarche::syntax::mending
