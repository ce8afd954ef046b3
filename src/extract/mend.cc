// SPDX-License-Identifier: Apache-2.0
#include "extract/mend.h"

#include <string_view>

namespace demarche::extract {
namespace {

using syntax::Deprel;
using syntax::Upos;
using syntax::Xpos;
using text::kNoToken;
using text::TokenId;

/// Each step looks at one token and what stands around it.
class Mender {
 public:
  Mender(std::vector<syntax::Word>& words, const std::vector<std::string>& forms,
         const std::vector<std::string>& lemmas, const knowledge::Lexicon& lexicon)
      : words_(words), forms_(forms), lemmas_(lemmas), lexicon_(lexicon) {}

  void run() {
    for (TokenId token = 0; token < words_.size(); ++token) {
      participle(token);
      relative(token);
      subject(token);
      perfect(token);
      reduced(token);
      agent(token);
      raising(token);
      naming(token);
      coordinated(token);
      compound(token);
      resultative(token);
      clause_subject(token);
      interrupted(token);
      finite(token);
      reporting(token);
      listed_subject(token);
      behind_time(token);
      beside_time(token);
      examples(token);
      gerund(token);
      believed(token);
      alleged(token);
    }
    for (TokenId token = 0; token < words_.size(); ++token) auxiliary(token);
  }

 private:
  [[nodiscard]] bool in_class(std::string_view word_class, TokenId token) const {
    return lexicon_.in_class(word_class, lemmas_[token]);
  }

  /// Hangs a word elsewhere, unless that place hangs below the word itself.
  void attach(TokenId token, TokenId head, Deprel relation) {
    for (TokenId above = head; above != kNoToken; above = words_[above].head)
      if (above == token) return;
    words_[token].head = head;
    words_[token].deprel = relation;
  }

  /// "launched an attack targeting banks": the participle right behind the event belongs to it, not
  /// to the verb above.
  void participle(TokenId token) {
    const syntax::Word& participle = words_[token];
    if (participle.deprel != Deprel::kAdvcl || token == 0) return;
    bool passive = false;  // "attacks carried out by X"
    for (TokenId t = token + 1; t < words_.size() && t <= token + 2; ++t)
      passive = passive || (forms_[t] == "by" && participle.xpos == Xpos::kVbn);
    if (!passive && participle.xpos != Xpos::kVbg) return;
    TokenId before = token - 1;
    while (before > 0 && words_[before].upos == Upos::kAdv) --before;
    const bool noun = words_[before].upos == Upos::kNoun || words_[before].upos == Upos::kPropn;
    if (!noun || !in_class("event", before)) return;
    if (passive || words_[before].head == participle.head) attach(token, before, Deprel::kAcl);
  }

  /// "have today accused Y": not a possession of something accused, but a verb in the perfect.
  void perfect(TokenId verb) {
    const TokenId object = words_[verb].head;
    if (words_[verb].deprel != Deprel::kAmod || words_[verb].xpos != Xpos::kVbn ||
        object == kNoToken || object < verb || words_[object].deprel != Deprel::kObj)
      return;
    const TokenId have = words_[object].head;
    if (have == kNoToken || have > verb || lemmas_[have] != "have") return;
    for (TokenId t = have + 1; t < verb; ++t)
      if (words_[t].upos != Upos::kAdv && words_[t].deprel != Deprel::kOblUnmarked) return;
    for (TokenId t = verb + 1; t < object; ++t)
      if (words_[t].upos == Upos::kAdj) return;
    words_[verb].head = words_[have].head;
    words_[verb].deprel = words_[have].deprel;
    words_[have].head = verb;
    words_[have].deprel = Deprel::kAux;
    words_[have].upos = Upos::kAux;
    words_[object].head = verb;
  }

  /// "rejected the accusations by Y": nobody does an active verb a second time. "were imposed on Y
  /// by X": what is done has a doer, a person has none.
  void agent(TokenId token) {
    syntax::Word& word = words_[token];
    const TokenId head = word.head;
    if (head == kNoToken || head > token) return;
    TokenId by = kNoToken;
    for (TokenId t = head + 1; t < token; ++t)
      if (words_[t].head == token && forms_[t] == "by") by = t;
    if (by == kNoToken) return;
    const auto is_passive_verb = [&](TokenId verb) {
      for (TokenId t = verb; t-- > 0 && verb - t < 8;)
        if (words_[t].head == verb && words_[t].deprel == Deprel::kAuxPass) return true;
      return false;
    };
    if (word.deprel == Deprel::kOblAgent && words_[head].xpos != Xpos::kVbn) {
      for (TokenId t = by; t-- > head + 1;)
        if (words_[t].head == head && words_[t].deprel == Deprel::kObj) {
          attach(token, t, Deprel::kNmod);
          return;
        }
    }
    const TokenId verb = words_[head].head;
    if (word.deprel == Deprel::kNmod && words_[head].deprel == Deprel::kObl && verb != kNoToken &&
        is_passive_verb(verb))
      attach(token, verb, Deprel::kOblAgent);
  }

  /// What hangs on an auxiliary belongs to its verb, and an article is no subject.
  void auxiliary(TokenId token) {
    syntax::Word& word = words_[token];
    const TokenId head = word.head;
    if (head == kNoToken) return;
    const Deprel above = words_[head].deprel;
    const bool auxiliary = above == Deprel::kAux || above == Deprel::kAuxPass;
    if (auxiliary && words_[head].head != kNoToken) word.head = words_[head].head;
    if (word.deprel == Deprel::kNsubj && word.upos == Upos::kDet && token + 1 < words_.size() &&
        (words_[token + 1].upos == Upos::kNoun || words_[token + 1].upos == Upos::kPropn))
      attach(token, token + 1, Deprel::kDet);
  }

  /// "The campaign, attributed to X, was": a participle between commas that the model took for a
  /// verb with the subject of the clause.
  void reduced(TokenId verb) {
    syntax::Word& participle = words_[verb];
    const TokenId governor = participle.head;
    if (verb < 2 || governor == kNoToken || governor < verb || forms_[verb - 1] != "," ||
        participle.deprel != Deprel::kAdvcl ||
        (participle.xpos != Xpos::kVbd && participle.xpos != Xpos::kVbn))
      return;
    constexpr TokenId kReach = 8;
    TokenId noun = kNoToken;
    for (TokenId t = verb - 1; t-- > 0 && verb - t <= kReach;) {
      const bool reduced = words_[t].upos == Upos::kVerb && words_[t].xpos == Xpos::kVbn;
      if ((words_[t].upos == Upos::kVerb && !reduced) || words_[t].upos == Upos::kPunct) break;
      const bool subject =
          words_[t].deprel == Deprel::kNsubj || words_[t].deprel == Deprel::kNsubjPass;
      if (subject && (words_[t].head == verb || words_[t].head == governor)) noun = t;
    }
    if (noun == kNoToken) return;
    for (TokenId t = verb + 1; t < governor; ++t)
      if (words_[t].head == verb && words_[t].deprel == Deprel::kObj) return;
    words_[noun].head = governor;
    participle.head = noun;
    participle.deprel = Deprel::kAcl;
    participle.xpos = Xpos::kVbn;
  }

  /// "The two, along with others, face charges": a finite verb without a subject beside a noun
  /// that nothing governs is what that noun does.
  void subject(TokenId verb) {
    syntax::Word& finite = words_[verb];
    const TokenId noun = finite.head;
    const bool is_finite =
        finite.xpos == Xpos::kVbd || finite.xpos == Xpos::kVbp || finite.xpos == Xpos::kVbz;
    if (finite.deprel != Deprel::kParataxis || !is_finite || noun == kNoToken || noun > verb)
      return;
    syntax::Word& top = words_[noun];
    const bool nominal = top.upos == Upos::kNoun || top.upos == Upos::kPropn ||
                         top.upos == Upos::kPron || top.upos == Upos::kNum;
    if (top.head != kNoToken || !nominal) return;
    for (TokenId t = noun; t < verb; ++t) {
      const bool verbal = words_[t].upos == Upos::kVerb || words_[t].upos == Upos::kAux;
      if (verbal || (words_[t].head == verb && words_[t].deprel == Deprel::kNsubj)) return;
    }
    top.head = verb;
    top.deprel = Deprel::kNsubj;
    finite.head = kNoToken;
    finite.deprel = Deprel::kRoot;
  }

  /// "attacks on the group, which is backed by X": a relative clause in the singular is not about
  /// a plural, nor the other way round.
  void relative(TokenId verb) {
    syntax::Word& clause = words_[verb];
    const TokenId head = clause.head;
    if (clause.deprel != Deprel::kAclRelcl || head == kNoToken || head > verb) return;
    TokenId pronoun = verb;
    while (pronoun > head && words_[pronoun].upos != Upos::kPron &&
           words_[pronoun].xpos != Xpos::kWdt)
      --pronoun;
    if (pronoun <= head + 1 || (forms_[pronoun] != "which" && forms_[pronoun] != "who")) return;
    const TokenId finite = pronoun + 1;
    const bool singular = words_[finite].xpos == Xpos::kVbz || forms_[finite] == "was";
    if (!singular && words_[finite].xpos != Xpos::kVbp && forms_[finite] != "were") return;
    const auto is_plural = [&](TokenId t) {
      return words_[t].xpos == Xpos::kNns || words_[t].xpos == Xpos::kNnps;
    };
    bool listed = false;
    for (TokenId t = head + 1; t < pronoun; ++t)
      listed = listed || (words_[t].head == head && words_[t].deprel == Deprel::kConj);
    if (listed || is_plural(head) != singular) return;
    for (TokenId t = pronoun - 1; t > head; --t) {
      const bool governs = words_[t].deprel == Deprel::kNmod || words_[t].deprel == Deprel::kObl ||
                           words_[t].deprel == Deprel::kObj;
      const bool noun = words_[t].upos == Upos::kNoun || words_[t].upos == Upos::kPropn;
      if (!noun || !governs) continue;
      if (is_plural(t) != singular) attach(verb, t, clause.deprel);
      return;
    }
  }

  [[nodiscard]] bool evokes(TokenId token, knowledge::PartOfSpeech part) const {
    for (const std::uint32_t e : lexicon_.entries_of(lemmas_[token]))
      if (lexicon_.entries()[e].part_of_speech == part) return true;
    return false;
  }

  /// "said it was hit and accused hackers": behind "and" such a word is a verb, not what the
  /// hackers are.
  void coordinated(TokenId token) {
    const TokenId noun = words_[token].head;
    if (token == 0 || words_[token].deprel != Deprel::kAmod || noun == kNoToken || noun < token ||
        (words_[token].xpos != Xpos::kVbn && words_[token].xpos != Xpos::kVbd) ||
        words_[token - 1].upos != Upos::kCconj || words_[noun].deprel != Deprel::kConj ||
        !evokes(token, knowledge::PartOfSpeech::kVerb))
      return;
    TokenId verb = noun;  // up to the main verb of the sentence
    while (verb != kNoToken && words_[verb].deprel != Deprel::kRoot) verb = words_[verb].head;
    if (verb == kNoToken || verb > token || words_[verb].upos != Upos::kVerb) return;
    words_[token].head = verb;
    words_[token].deprel = Deprel::kConj;
    words_[token].xpos = Xpos::kVbd;
    words_[noun].head = token;
    words_[noun].deprel = Deprel::kObj;
    words_[token - 1].head = token;
  }

  /// "for the Acme Server hack": of two nouns side by side the second governs.
  void compound(TokenId token) {
    const TokenId next = token + 1;
    if (next >= words_.size() || words_[next].upos != Upos::kNoun ||
        (words_[token].upos != Upos::kNoun && words_[token].upos != Upos::kPropn) ||
        !evokes(next, knowledge::PartOfSpeech::kNoun))
      return;
    const Deprel relation = words_[token].deprel;
    const Deprel after = words_[next].deprel;
    const bool governed = relation == Deprel::kObl || relation == Deprel::kNmod;
    const bool loose = after == Deprel::kObl || after == Deprel::kAppos || after == Deprel::kNmod ||
                       after == Deprel::kOblUnmarked || after == Deprel::kNmodUnmarked;
    const TokenId head = words_[token].head;
    if (!governed || !loose || head == kNoToken || head > token ||
        (words_[next].head != token && words_[next].head > token))
      return;
    words_[next].head = head;
    words_[next].deprel = relation;
    words_[token].head = next;
    words_[token].deprel = Deprel::kCompound;
    for (TokenId t = head + 1; t < token; ++t)
      if (words_[t].head == token) words_[t].head = next;
  }

  /// "took the ministry offline": such a word is no noun that the ministry would describe, but what
  /// the verb made of it.
  void resultative(TokenId token) {
    syntax::Word& word = words_[token];
    if (token == 0 || !in_class("down", token)) return;
    const TokenId object = token - 1;
    const bool noun = word.upos == Upos::kNoun && words_[object].head == token &&
                      words_[object].deprel == Deprel::kCompound;
    const bool adverb = word.deprel == Deprel::kAdvmod && word.head == object;
    TokenId verb = noun ? word.head : object;
    while (verb != kNoToken && words_[verb].upos != Upos::kVerb) verb = words_[verb].head;
    if ((!noun && !adverb) || verb == kNoToken || verb > object) return;
    if (noun) {
      words_[object].head = word.head;
      words_[object].deprel = word.deprel;
      for (syntax::Word& other : words_)
        if (other.head == token) other.head = object;
    }
    word.head = verb;
    word.deprel = Deprel::kAdvmod;
    word.upos = Upos::kAdv;
    word.xpos = Xpos::kRb;
  }

  /// "after the gang attacked the ministry": who stands between such a word and a verb is its
  /// subject.
  void clause_subject(TokenId verb) {
    const syntax::Word& finite = words_[verb];
    if (finite.deprel != Deprel::kAdvcl || verb == 0 || finite.head == kNoToken ||
        finite.head > verb ||
        (finite.xpos != Xpos::kVbd && finite.xpos != Xpos::kVbz && finite.xpos != Xpos::kVbp))
      return;
    const TokenId noun = verb - 1;
    if (words_[noun].deprel != Deprel::kObl || words_[noun].head != finite.head) return;
    TokenId conjunction = kNoToken;
    for (TokenId t = finite.head + 1; t < noun; ++t)
      if (words_[t].head == noun && words_[t].deprel == Deprel::kCase &&
          words_[t].upos == Upos::kSconj)
        conjunction = t;
    if (conjunction == kNoToken) return;
    attach(noun, verb, Deprel::kNsubj);
    attach(conjunction, verb, Deprel::kMark);
  }

  /// "The hackers, believed to work for X, breached Y": the verb behind the second comma is what
  /// they did.
  void interrupted(TokenId verb) {
    const TokenId first = words_[verb].head;
    if (words_[verb].deprel != Deprel::kParataxis || words_[verb].xpos != Xpos::kVbd ||
        first == kNoToken || first == 0 || first > verb || words_[first].head != kNoToken ||
        words_[first].xpos != Xpos::kVbd || forms_[verb - 1] != "," || forms_[first - 1] != ",")
      return;
    TokenId noun = kNoToken;
    for (TokenId t = first; t-- > 0 && words_[t].deprel != Deprel::kRoot;) {
      if (words_[t].head == first && words_[t].deprel == Deprel::kNsubj) noun = t;
      if (first - t > 12) break;
    }
    for (TokenId t = first + 1; t < verb; ++t)
      if (words_[t].head == verb && words_[t].deprel == Deprel::kNsubj) return;
    if (noun == kNoToken) return;
    words_[verb].head = kNoToken;
    words_[verb].deprel = Deprel::kRoot;
    words_[noun].head = verb;
    words_[first].head = noun;
    words_[first].deprel = Deprel::kAcl;
    words_[first].xpos = Xpos::kVbn;
  }

  /// "an inquiry into alleged hacking by X": behind an article or an adjective of its own a gerund
  /// is a noun.
  void gerund(TokenId token) {
    if (words_[token].upos != Upos::kVerb || words_[token].xpos != Xpos::kVbg || token == 0) return;
    const syntax::Word& before = words_[token - 1];
    if (before.head != token || (before.deprel != Deprel::kAmod && before.deprel != Deprel::kDet))
      return;
    words_[token].upos = Upos::kNoun;
    words_[token].xpos = Xpos::kNn;
    if (words_[token].deprel == Deprel::kAcl || words_[token].deprel == Deprel::kAdvcl)
      words_[token].deprel = Deprel::kNmod;
    for (TokenId t = token; t-- > 0 && token - t < 4;)
      if (words_[t].head == token && words_[t].deprel == Deprel::kMark)
        words_[t].deprel = Deprel::kCase;
    for (TokenId t = token + 1; t < words_.size() && t < token + 8; ++t)
      if (words_[t].head == token &&
          (words_[t].deprel == Deprel::kObl || words_[t].deprel == Deprel::kOblAgent))
        words_[t].deprel = Deprel::kNmod;
  }

  /// "Norway, Latvia, and Poland announced": a list and its verb, which the model took for the last
  /// member of the list.
  void listed_subject(TokenId verb) {
    const TokenId first = words_[verb].head;
    const bool finite = words_[verb].xpos == Xpos::kVbd || words_[verb].xpos == Xpos::kVbz ||
                        words_[verb].xpos == Xpos::kVbp;
    if (words_[verb].deprel != Deprel::kConj || !finite || first == kNoToken || first > verb ||
        words_[first].head != kNoToken || !is_noun(first))
      return;
    TokenId last = kNoToken;
    for (TokenId t = first + 1; t < verb; ++t) {
      const bool member = is_noun(t) || words_[t].upos == Upos::kPunct ||
                          words_[t].upos == Upos::kCconj || words_[t].upos == Upos::kDet ||
                          words_[t].upos == Upos::kAdj || words_[t].upos == Upos::kPart;
      if (!member) return;
      if (words_[t].head == verb && words_[t].deprel == Deprel::kNsubj) last = t;
    }
    if (last == kNoToken) return;
    words_[verb].head = kNoToken;
    words_[verb].deprel = Deprel::kRoot;
    words_[first].head = verb;
    words_[first].deprel = Deprel::kNsubj;
    words_[last].head = first;
    words_[last].deprel = Deprel::kConj;
    for (TokenId t = first + 1; t < verb; ++t)
      if (words_[t].head == verb && t != last) words_[t].head = last;
    for (TokenId t = verb + 1; t < words_.size() && words_[t].head != kNoToken; ++t)
      if (words_[t].head == first) words_[t].head = verb;
  }

  /// "new sanctions Tuesday targeting banks": a day targets nothing.
  void behind_time(TokenId token) {
    const TokenId time = words_[token].head;
    if (words_[token].deprel != Deprel::kAcl || time == kNoToken || time > token ||
        lexicon_.modifier("Weekday", lexicon_.use_of(forms_[time])) == nullptr ||
        words_[time].head == kNoToken)
      return;
    const TokenId above = words_[time].head;
    attach(token, above, is_noun(above) ? Deprel::kAcl : Deprel::kAdvcl);
  }

  /// "Today, Minister Okoro, the chair of X, released": who stands beside a time is the subject.
  void beside_time(TokenId token) {
    const TokenId time = words_[token].head;
    if (words_[token].deprel != Deprel::kConj || !is_noun(token) || time == kNoToken ||
        time > token || !in_class("time-noun", time) || words_[time].deprel != Deprel::kOblUnmarked)
      return;
    const TokenId verb = words_[time].head;
    if (verb == kNoToken || verb < token || words_[verb].upos != Upos::kVerb) return;
    for (TokenId t = time + 1; t < verb; ++t)
      if (words_[t].head == verb &&
          (words_[t].deprel == Deprel::kNsubj || words_[t].deprel == Deprel::kNsubjPass))
        return;
    attach(token, verb, Deprel::kNsubj);
    for (TokenId t = token + 1; t < verb; ++t)
      if (words_[t].head == time && words_[t].deprel == Deprel::kAppos) words_[t].head = token;
  }

  /// "hit the systems of banks, including Acme": examples are of the noun before them.
  void examples(TokenId token) {
    const TokenId verb = words_[token].head;
    if (words_[token].deprel != Deprel::kObl || verb == kNoToken || verb > token ||
        words_[verb].upos != Upos::kVerb)
      return;
    TokenId mark = kNoToken;
    for (TokenId t = verb + 1; t < token && mark == kNoToken; ++t)
      if (words_[t].head == token && words_[t].deprel == Deprel::kCase &&
          (forms_[t] == "including" || forms_[t] == "like" || forms_[t] == "such"))
        mark = t;
    if (mark == kNoToken || mark == 0) return;
    TokenId noun = mark - 1;
    if (forms_[noun] == "," && noun > 0) --noun;
    const bool plural = words_[noun].xpos == Xpos::kNns || words_[noun].xpos == Xpos::kNnps;
    if (plural && noun > verb) attach(token, noun, Deprel::kNmod);
  }

  [[nodiscard]] bool is_noun(TokenId token) const {
    return words_[token].upos == Upos::kNoun || words_[token].upos == Upos::kPropn;
  }

  /// "“They must stop,” Okoro tweeted": who says it behind the quotation is not coordinated with
  /// it.
  void reporting(TokenId verb) {
    if (words_[verb].deprel != Deprel::kConj || words_[verb].upos != Upos::kVerb || verb < 2 ||
        words_[verb].head == kNoToken || words_[verb].head > verb ||
        lexicon_.modifier("Reporting", lexicon_.use_of(lemmas_[verb])) == nullptr)
      return;
    constexpr TokenId kReach = 8;  // "Okoro, the minister of tides,"
    for (TokenId t = verb; t-- > words_[verb].head && verb - t <= kReach;) {
      if (words_[t].upos == Upos::kCconj || words_[t].upos == Upos::kVerb) return;
      if (forms_[t] != "”" && forms_[t] != "\"" && forms_[t] != "''") continue;
      words_[verb].deprel = Deprel::kParataxis;
      return;
    }
  }

  /// "The hackers stole data": a finite verb with a subject modifies nothing.
  void finite(TokenId verb) {
    const syntax::Word& word = words_[verb];
    const TokenId noun = word.head;
    if (word.deprel != Deprel::kAmod || noun == kNoToken || noun < verb || verb == 0 ||
        words_[noun].head != kNoToken ||
        (word.xpos != Xpos::kVbd && word.xpos != Xpos::kVbp && word.xpos != Xpos::kVbz))
      return;
    bool subject = false;
    for (TokenId t = verb; t-- > 0 && words_[t].upos != Upos::kVerb && verb - t < 12;)
      subject = subject || (words_[t].deprel == Deprel::kNsubj &&
                            (words_[t].head == verb || words_[t].head == noun));
    if (!subject) return;
    for (TokenId t = 0; t < words_.size(); ++t)  // what hung on the noun from outside of it
      if (words_[t].head == noun && t != verb &&
          (t < verb || words_[t].deprel == Deprel::kParataxis))
        words_[t].head = verb;
    words_[verb].head = kNoToken;
    words_[verb].deprel = Deprel::kRoot;
    words_[noun].head = verb;
    words_[noun].deprel = Deprel::kObj;
  }

  /// "A group believed to be linked to X targeted Y": the finite verb is what the group did.
  void believed(TokenId participle) {
    if (participle == 0 || words_[participle].head != kNoToken ||
        words_[participle].xpos != Xpos::kVbn)
      return;
    const TokenId noun = participle - 1;
    if (words_[noun].head != participle || words_[noun].deprel != Deprel::kNsubj) return;
    constexpr TokenId kReach = 16;
    const auto end = static_cast<TokenId>(words_.size());
    for (TokenId t = participle + 1; t < end && t < participle + kReach; ++t) {
      const bool finite = words_[t].upos == Upos::kVerb &&
                          (words_[t].xpos == Xpos::kVbd || words_[t].xpos == Xpos::kVbz);
      if (words_[t].head == kNoToken) return;  // another sentence
      if (!finite || words_[t].deprel != Deprel::kAdvcl) continue;
      const TokenId above = words_[t].head;
      for (TokenId k = above + 1; k < t; ++k) {
        if (words_[k].head != t) continue;
        if (words_[k].deprel == Deprel::kNsubj) {  // "to X": of the word before it
          words_[k].head = above;
          words_[k].deprel = Deprel::kObl;
          for (TokenId m = above + 1; m < k; ++m)
            if (words_[m].head == t && words_[m].deprel == Deprel::kMark) {
              words_[m].head = k;
              words_[m].deprel = Deprel::kCase;
            }
        }
      }
      words_[t].head = kNoToken;
      words_[t].deprel = Deprel::kRoot;
      words_[noun].head = t;
      words_[participle].head = noun;
      words_[participle].deprel = Deprel::kAcl;
      return;
    }
  }

  /// "over alleged spying": no verb.
  void alleged(TokenId token) {
    if (forms_[token] != "alleged" || token == 0 || words_[token].upos != Upos::kVerb ||
        (words_[token - 1].upos != Upos::kAdp && words_[token - 1].upos != Upos::kDet &&
         words_[token - 1].upos != Upos::kPart))
      return;
    words_[token].upos = Upos::kAdj;
    words_[token].xpos = Xpos::kJj;
  }

  /// "called the allegations unacceptable": what stands behind the object is said of it.
  void naming(TokenId token) {
    const syntax::Word& word = words_[token];
    const TokenId object = word.head;
    if (word.upos != Upos::kAdj || word.deprel != Deprel::kAmod || object == kNoToken ||
        object > token || words_[object].deprel != Deprel::kObj)
      return;
    const TokenId verb = words_[object].head;
    if (verb != kNoToken && in_class("naming", verb)) attach(token, verb, Deprel::kXcomp);
  }

  /// "assessed that X is highly likely to have done it": the infinitive belongs to the word before
  /// it, not to the verb above.
  void raising(TokenId token) {
    syntax::Word& infinitive = words_[token];
    if (infinitive.deprel != Deprel::kAdvcl || infinitive.head == kNoToken) return;
    TokenId to = token;
    while (to > 0 && token - to < 5 && words_[to].xpos != Xpos::kTo) --to;
    if (to == 0 || words_[to].xpos != Xpos::kTo || words_[to].head != token) return;
    TokenId raising = to - 1;
    while (raising > 0 && words_[raising].upos == Upos::kPunct) --raising;
    if (raising == infinitive.head || !in_class("raising", raising)) return;
    attach(token, raising, Deprel::kXcomp);
  }

  std::vector<syntax::Word>& words_;
  const std::vector<std::string>& forms_;
  const std::vector<std::string>& lemmas_;
  const knowledge::Lexicon& lexicon_;
};

}  // namespace

void mend(std::vector<syntax::Word>& words, const std::vector<std::string>& forms,
          const std::vector<std::string>& lemmas, const knowledge::Lexicon& lexicon) {
  Mender(words, forms, lemmas, lexicon).run();
}

}  // namespace demarche::extract
