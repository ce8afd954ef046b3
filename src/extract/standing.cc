// SPDX-License-Identifier: Apache-2.0
#include "extract/standing.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/control.h"
#include "extract/speech.h"

namespace demarche::extract {
namespace {

using resolve::Stance;

Stance stance_named(std::string_view value) {
  const auto at = std::ranges::find(resolve::kStanceNames, value);
  return at == resolve::kStanceNames.end()
             ? Stance::kAsserted
             : static_cast<Stance>(at - resolve::kStanceNames.begin());
}

/// Walks from a trigger to the root of its sentence and gathers what stands on the way.
class Walk {
 public:
  explicit Walk(const Tree& tree) : tree_(tree) {}

  Standing run(TokenId trigger) {
    TokenId node = trigger;
    // "is not behind the attack" does not say that there was none
    same_clause_ = !tree_.is_nominal(trigger) || tree_.child(trigger, Deprel::kCop) == kNoToken ||
                   tree_.preposition(trigger).empty() || tree_.preposition(trigger) == "under";
    if (const TokenId object = tree_.child(trigger, Deprel::kObj);
        object != kNoToken && is_nobody(object))
      ++negations_;  // "has no basis", "named no one"
    while (node != kNoToken) {
      if (node != trigger && tree_.in_class("bear", node))
        same_clause_ = false;  // "cannot accept that X did it": X did it
      if (same_clause_) clause_words(node);
      soft_words(node);
      if (tree_.is_verb(node) || tree_.head(node) == kNoToken ||
          tree_.deprel(node) == Deprel::kCcomp)
        own_speaker(tree_, node, standing_.speakers);
      const TokenId governor = tree_.head(node);
      if (governor == kNoToken) break;
      step(node, governor);
      node = governor;
    }
    if (is_question(trigger)) standing_.dropped = true;
    standing_.able = is_ability(trigger);
    if (standing_.stance == Stance::kAsserted && !standing_.speakers.empty())
      standing_.stance = Stance::kReported;
    if (negations_ % 2 == 1) standing_.negated = true;
    if (standing_.status == FactStatus::kUrged) standing_.demanded = true;
    return standing_;
  }

 private:
  /// Words that decide whether it happened: they reach only what is in their own clause.
  void clause_words(TokenId node) {
    const auto& lexicon = tree_.lexicon();
    bool perfect = false;
    for (const TokenId c : tree_.children(node))
      perfect |= tree_.deprel(c) == Deprel::kAux && tree_.lemma(c) == "have";
    for (const TokenId c : tree_.children(node)) {
      switch (tree_.deprel(c)) {
        case Deprel::kAdvmod:
        case Deprel::kDet:
        case Deprel::kCc:
        case Deprel::kCcPreconj:
        case Deprel::kMark:
        case Deprel::kCase:
          if (lexicon.modifier("Negator", tree_.form_use(c)) != nullptr && !is_not_only(c) &&
              !is_said_twice(node, c))
            ++negations_;
          if (lexicon.modifier("Conditional", tree_.form_use(c)) != nullptr &&
              tree_.deprel(c) == Deprel::kMark)
            standing_.dropped = true;
          break;
        case Deprel::kAux:
          if (tree_.word(c).upos == Upos::kPropn) break;  // "in May pleaded"
          if (!perfect && lexicon.modifier("Planning", tree_.lemma_use(c)) != nullptr)
            set(FactStatus::kPlanned);
          if (!perfect && lexicon.modifier("Possible", tree_.lemma_use(c)) != nullptr)
            standing_.possible = true;
          if (!perfect && tree_.in_class("duty", c)) standing_.demanded = true;
          if (lexicon.modifier("Stance", tree_.lemma_use(c)) != nullptr && perfect)
            weaken(tree_.lemma_use(c));
          break;
        case Deprel::kNsubj:
        case Deprel::kNsubjPass:
          if (is_nobody(c)) ++negations_;
          break;
        case Deprel::kObl:
          if (tree_.in_class("manner", c) && is_nobody(c)) ++negations_;  // "in no way"
          break;
        case Deprel::kAmod:
          // "a planned attack", but not "a wanted list"
          if (lexicon.modifier("Planning", tree_.word(c).upos == Upos::kVerb
                                               ? tree_.form_use(c)
                                               : tree_.lemma_use(c)) != nullptr)
            set(FactStatus::kPlanned);
          if (is_so_called(c)) standing_.dropped = true;  // who says so denies it
          break;
        default:
          break;
      }
    }
  }

  /// "did not and does not hack": the second "not" is no other than the first.
  [[nodiscard]] bool is_said_twice(TokenId node, TokenId negator) const {
    bool joined = false;
    for (TokenId t = negator; t-- > 0 && tree_.head(t) == node;) {
      joined = joined || tree_.deprel(t) == Deprel::kCc;
      if (tree_.deprel(t) == Deprel::kAdvmod && is("Negator", tree_.form_use(t))) return joined;
    }
    return false;
  }

  /// "not only on banks but on ports": more than that.
  [[nodiscard]] bool is_not_only(TokenId negator) const {
    return negator + 1 < tree_.size() && tree_.in_class("only", negator + 1);
  }

  /// "nobody", "no state"
  [[nodiscard]] bool is_nobody(TokenId subject) const {
    return tree_.in_class("nobody", subject) ||
           std::ranges::any_of(tree_.children(subject), [&](TokenId c) {
             return (tree_.deprel(c) == Deprel::kDet || tree_.deprel(c) == Deprel::kCcPreconj) &&
                    is("Negator", tree_.form_use(c));  // "neither X nor Y"
           });
  }

  /// "did not say that", "could not confirm that": then nobody says it. But "did not say how they
  /// broke in" says that they did.
  [[nodiscard]] bool leaves_unsaid(TokenId node, TokenId governor) const {
    if (tree_.deprel(node) != Deprel::kCcomp || !is_reporting(tree_, governor) ||
        tree_.in_class("refute", governor) || asks(node))
      return false;
    return std::ranges::any_of(tree_.children(governor), [&](TokenId c) {
      return tree_.deprel(c) == Deprel::kAdvmod && is("Negator", tree_.form_use(c));
    });
  }

  /// "did not say who was behind it", "too early to say how they did it".
  [[nodiscard]] bool leaves_open(TokenId node, TokenId governor) const {
    const Deprel relation = tree_.deprel(node);
    const bool content =  // "comment on who did it"
        relation == Deprel::kCcomp || (relation == Deprel::kAdvcl && !tree_.marker(node).empty());
    const bool doer = relation == Deprel::kObj && tree_.form(node) == "who";
    return ((content && asks(node)) || doer) && is_reporting(tree_, governor) &&
           Walk(tree_).run(governor).negated;
  }

  /// "whether X was behind it": who asks so blames nobody.
  [[nodiscard]] bool leaves_doubtful(TokenId node) const {
    return tree_.deprel(node) == Deprel::kCcomp && tree_.marker(node) == "whether";
  }

  /// "how it was done", "who did it"
  [[nodiscard]] bool asks(TokenId clause) const {
    return asks_who(clause) || std::ranges::any_of(tree_.children(clause), [&](TokenId c) {
             const Xpos xpos = tree_.word(c).xpos;
             return xpos == Xpos::kWrb || xpos == Xpos::kWp || xpos == Xpos::kWdt;
           });
  }

  [[nodiscard]] bool asks_who(TokenId clause) const {
    const auto asks = [&](TokenId t) {
      const Xpos xpos = tree_.word(t).xpos;
      return xpos == Xpos::kWp ? tree_.form(t) != "what" : xpos == Xpos::kWdt;
    };
    return std::ranges::any_of(tree_.children(clause), [&](TokenId c) {
      const Deprel relation = tree_.deprel(c);
      if (relation != Deprel::kNsubj && relation != Deprel::kObj && relation != Deprel::kNsubjPass)
        return false;
      const TokenId determiner = tree_.child(c, Deprel::kDet);
      return asks(c) || (determiner != kNoToken && asks(determiner));
    });
  }

  [[nodiscard]] bool is_so_called(TokenId word) const {
    if (tree_.form(word) == "so-called") return true;
    return word > 1 && tree_.form(word) == "called" && tree_.form(word - 1) == "-" &&
           tree_.form(word - 2) == "so";
  }

  /// Hedges and words of likelihood: they reach down from the reporting clause too.
  void soft_words(TokenId node) {
    const auto& lexicon = tree_.lexicon();
    likelihood(node);
    for (const TokenId c : tree_.children(node)) {
      const Deprel relation = tree_.deprel(c);
      if (relation != Deprel::kAdvmod && relation != Deprel::kAmod && relation != Deprel::kObl &&
          relation != Deprel::kXcomp)
        continue;
      likelihood(c);
      if (relation == Deprel::kAdvmod || relation == Deprel::kAmod)
        if (lexicon.modifier("Stance", tree_.form_use(c)) != nullptr) weaken(tree_.form_use(c));
    }
  }

  void likelihood(TokenId word) {
    if (!standing_.likelihood.empty()) return;
    const auto& lexicon = tree_.lexicon();
    const knowledge::WordUse& use = tree_.form_use(word);
    if (use.ends_modifier)
      for (const TokenId c : tree_.children(word)) {
        const std::string phrase = std::string(tree_.form(c)).append(" ").append(tree_.form(word));
        if (lexicon.modifier("Likelihood", phrase) == nullptr) continue;
        standing_.likelihood = phrase;
        return;
      }
    if (lexicon.modifier("Likelihood", use) != nullptr) standing_.likelihood = tree_.form(word);
  }

  [[nodiscard]] bool is(std::string_view kind, const knowledge::WordUse& use) const {
    return tree_.lexicon().modifier(kind, use) != nullptr;
  }

  void step(TokenId node, TokenId governor) {
    if (same_clause_) take_caller(node);
    if (same_clause_ || planning_reach_) {
      take_refusal(node, governor);
      take_status(node, governor);
    }
    if (leaves_unsaid(node, governor) || is_general(node, governor)) standing_.dropped = true;
    const bool open = leaves_open(node, governor);
    if (same_clause_ && open) {
      standing_.left_open = true;
      if (asks_who(node) || tree_.form(node) == "who") standing_.withheld = governor;
    }
    if (same_clause_ && leaves_doubtful(node)) standing_.left_open = true;
    take_speaker(node, governor, open);
    take_stance(node, governor);
    const bool asked = asks_below(governor);  // "did not say who it thought was responsible"
    if (leaves_clause(node, governor) && !asked) same_clause_ = false;
    planning_reach_ = same_clause_;
  }

  /// Whether a clause of opinion holds the "who" of the clause below it.
  [[nodiscard]] bool asks_below(TokenId clause) const {
    const TokenId above = tree_.head(clause);
    if (tree_.form(clause) == "who") return tree_.deprel(clause) == Deprel::kObj;
    if (above != kNoToken && tree_.form(above) == "who" && is_reporting(tree_, clause)) return true;
    const TokenId object = tree_.child(clause, Deprel::kObj);
    return object != kNoToken && tree_.form(object) == "who" && is_reporting(tree_, clause) &&
           tree_.child(clause, Deprel::kCcomp) != kNoToken;
  }

  /// What is said of nobody and no time: "those who hack banks", "the law forbids hacking", "when
  /// hackers steal data, insurers pay", "lets hackers steal data", "agreed not to hack".
  [[nodiscard]] bool is_general(TokenId node, TokenId governor) const {
    const Xpos xpos = tree_.word(node).xpos;
    switch (tree_.deprel(node)) {
      case Deprel::kAclRelcl:
        return is_told_in_general(node) &&
               (tree_.form_use(governor).is_in("anybody") || is_any(governor));
      case Deprel::kObj:
      case Deprel::kNsubjPass:
        return tree_.is_verb(governor) && tree_.in_class("outlaw", governor);
      case Deprel::kNsubj:  // "an attack on a hospital could cost lives"
        return is_some(node) && is_possible(governor);
      case Deprel::kAcl:  // "a licence to hack"
        return xpos == Xpos::kVb && tree_.in_class("permission", governor);
      case Deprel::kAdvcl:
        return is_present(xpos) && std::ranges::any_of(tree_.children(node), [&](TokenId c) {
                 return tree_.word(c).xpos == Xpos::kWrb &&
                        (tree_.form(c) == "when" || tree_.form(c) == "whenever");
               });
      case Deprel::kXcomp:
      case Deprel::kCcomp:
        if (tree_.in_class("enable", governor)) return is_present(tree_.word(governor).xpos);
        return xpos == Xpos::kVb && is("Planning", tree_.lemma_use(governor)) &&
               std::ranges::any_of(tree_.children(node), [&](TokenId c) {
                 return tree_.deprel(c) == Deprel::kAdvmod && is("Negator", tree_.form_use(c));
               });
      default:
        return false;
    }
  }

  /// "an attack", "any attack"
  [[nodiscard]] bool is_some(TokenId noun) const {
    const TokenId determiner = tree_.child(noun, Deprel::kDet);
    return tree_.is_nominal(noun) && determiner != kNoToken &&
           tree_.form_use(determiner).is_in("indefinite");
  }

  /// "could cost lives", not "could have cost lives".
  [[nodiscard]] bool is_possible(TokenId predicate) const {
    bool modal = false;
    for (const TokenId c : tree_.children(predicate)) {
      if (tree_.deprel(c) != Deprel::kAux) continue;
      if (tree_.lemma(c) == "have") return false;
      modal = modal || tree_.word(c).xpos == Xpos::kMd;
    }
    return modal;
  }

  /// "who hack banks", not "who hacked the bank" or "whom Norway blames for the hack".
  [[nodiscard]] bool is_told_in_general(TokenId clause) const {
    const TokenId subject = tree_.child(clause, Deprel::kNsubj);
    return subject != kNoToken && is_present(tree_.word(clause).xpos) &&
           (tree_.form(subject) == "who" || tree_.form(subject) == "that");
  }

  static bool is_present(Xpos xpos) { return xpos == Xpos::kVbz || xpos == Xpos::kVbp; }

  /// "called on Y to stop": who calls.
  void take_caller(TokenId node) {
    const TokenId caller = caller_of(tree_, node);
    if (caller == kNoToken) return;
    set(FactStatus::kUrged);
    if (const TokenId speaker = doer_of(tree_, caller); speaker != kNoToken)
      standing_.speakers.push_back(speaker);
  }

  /// "refused to blame", "stopped short of blaming", "kept Y from hacking".
  void take_refusal(TokenId node, TokenId governor) {
    const Deprel relation = tree_.deprel(node);
    const bool inside = relation == Deprel::kXcomp || relation == Deprel::kObj ||
                        relation == Deprel::kAcl || relation == Deprel::kObl;
    const bool behind_marker = relation == Deprel::kAdvcl;
    const bool from = behind_marker && tree_.marker(node) == "from";
    const bool abstained = from || (behind_marker && tree_.marker(node) == "of");
    if ((inside || abstained) && is("Refusal", tree_.lemma_use(governor))) {
      ++negations_;
      if (relation == Deprel::kObj) standing_.opposed = true;
      if (tree_.in_class("cease", governor)) standing_.ceased = true;
    }
    if (from && tree_.in_class("prevent", governor)) ++negations_;
    if (tree_.word(node).xpos == Xpos::kVb && !tree_.is_verb(governor) &&
        std::ranges::any_of(tree_.children(governor), [&](TokenId c) {
          return tree_.deprel(c) == Deprel::kAdvmod && tree_.in_class("excess", c);
        }))
      ++negations_;  // "too soon to blame"
    if (relation == Deprel::kXcomp && tree_.lemma(governor) == "have" &&
        std::ranges::any_of(tree_.children(governor), [&](TokenId c) {
          return tree_.deprel(c) == Deprel::kAdvmod && tree_.form(c) == "yet";
        }))
      ++negations_;  // "has yet to name the culprit"
  }

  /// Planned, demanded or lifted by the verb above.
  void take_status(TokenId node, TokenId governor) {
    const Deprel relation = tree_.deprel(node);
    const knowledge::WordUse& verb = tree_.lemma_use(governor);
    const bool object = relation == Deprel::kObj;
    const bool oblique = relation == Deprel::kObl;
    const bool called_for = oblique && tree_.preposition(node) == "for";
    const bool below =
        relation == Deprel::kXcomp || relation == Deprel::kNmod || relation == Deprel::kAcl;
    if (called_for && is("CallingFor", verb)) set(FactStatus::kUrged);
    if ((below || relation == Deprel::kCcomp || called_for) && is("Urging", verb))
      set(FactStatus::kUrged);
    const bool judged =  // "considers the claim baseless"
        relation == Deprel::kXcomp && tree_.marker(node).empty() && !tree_.is_verb(node);
    if ((below || object || oblique) && !judged && is("Planning", verb)) set(FactStatus::kPlanned);
    if (object && is("Lifting", verb)) set(FactStatus::kLifted);
    if (object && is("Urging", verb)) set(FactStatus::kUrged);
  }

  void take_speaker(TokenId node, TokenId governor, bool open) {
    const Deprel relation = tree_.deprel(node);
    const bool told = relation == Deprel::kCcomp || relation == Deprel::kXcomp ||
                      relation == Deprel::kObj || open ||
                      (relation == Deprel::kObl && tree_.preposition(node) == "as" &&
                       tree_.in_class("describe", governor));  // "described it as an affront"
    if (told && is_reporting(tree_, governor))
      if (const TokenId speaker = doer_of(tree_, governor); speaker != kNoToken)
        standing_.speakers.push_back(speaker);
    if ((relation == Deprel::kCcomp || relation == Deprel::kAcl) &&
        tree_.in_class("report-noun", governor) && tree_.marker(node) == "that")
      standing_.speakers.push_back(governor);  // "issued an alert that": whose alert it is
  }

  void take_stance(TokenId node, TokenId governor) {
    const Deprel relation = tree_.deprel(node);
    const knowledge::WordUse& verb = tree_.lemma_use(governor);
    const auto* stance = tree_.lexicon().modifier("Stance", verb);
    if (stance == nullptr) return;
    const bool said = relation == Deprel::kCcomp || relation == Deprel::kXcomp;
    const bool held = relation == Deprel::kNmod || relation == Deprel::kObl ||
                      relation == Deprel::kAdvcl || relation == Deprel::kAcl;
    if (said || (held && (stance->value == "charged" || stance->value == "alleged"))) weaken(verb);
  }

  /// Whether what negates or plans the governor no longer reaches what lies at or below the node.
  [[nodiscard]] bool leaves_clause(TokenId node, TokenId governor) const {
    const Deprel relation = tree_.deprel(node);
    const bool leaves = relation == Deprel::kCcomp || relation == Deprel::kParataxis ||
                        relation == Deprel::kAclRelcl || relation == Deprel::kNsubj ||
                        relation == Deprel::kConj || relation == Deprel::kAdvcl ||
                        (relation == Deprel::kAcl && tree_.word(node).xpos != Xpos::kVb) ||
                        relation == Deprel::kNmodPoss || relation == Deprel::kCompound ||
                        relation == Deprel::kAmod;
    const bool shares =
        relation == Deprel::kConj && own_words(node) == 0 && may_share(node, governor);
    const bool proven = tree_.in_class("proof", governor);  // "no evidence that X did it"
    return (leaves && !shares && !proven) || is_apart(node, governor) ||
           (!proven && is_aside(node, governor));
  }

  /// "will not tolerate the attack": the attack is none that did not happen.
  [[nodiscard]] bool is_apart(TokenId node, TokenId governor) const {
    const Deprel relation = tree_.deprel(node);
    const knowledge::WordUse& verb = tree_.lemma_use(governor);
    return tree_.is_nominal(node) && tree_.is_verb(governor) &&
           (relation == Deprel::kObj || relation == Deprel::kNsubjPass) &&
           !tree_.in_class("proof", node) && !tree_.in_class("support", governor) &&
           !tree_.in_class("undergo", governor) && !is("Planning", verb) && !is("Urging", verb);
  }

  /// "considers its response to the attack", "would not comment on the attack": there was one.
  [[nodiscard]] bool is_aside(TokenId node, TokenId governor) const {
    if (!tree_.is_nominal(node) || is_any(node)) return false;
    const knowledge::WordUse& verb = tree_.lemma_use(governor);
    if (is("Planning", verb) || is("CallingFor", verb)) return false;
    if (tree_.deprel(node) == Deprel::kNmod)
      return !tree_.in_class("collection", governor) && !is("Refusal", verb) && !is("Urging", verb);
    return tree_.deprel(node) == Deprel::kObl && tree_.is_verb(governor) &&
           support_verb(tree_, node) == kNoToken && !tree_.in_class("undergo", governor) &&
           !tree_.in_class("smite", governor);
  }

  /// How many auxiliaries a conjunct has of its own: with none it shares those of the first.
  [[nodiscard]] int own_words(TokenId node) const {
    int count = 0;
    for (const TokenId c : tree_.children(node)) {
      const Deprel relation = tree_.deprel(c);
      count += relation == Deprel::kAux || relation == Deprel::kAuxPass ||
               relation == Deprel::kNsubj || relation == Deprel::kNsubjPass;
    }
    return count;
  }

  /// "did not comment or deny", but not "did not comment but denied": one form beside one
  /// auxiliary.
  [[nodiscard]] bool may_share(TokenId node, TokenId governor) const {
    const Xpos first = tree_.word(governor).xpos;
    const Xpos second = tree_.word(node).xpos;
    const bool finite = second == Xpos::kVbd || second == Xpos::kVbn || second == Xpos::kVbz;
    return first == second || first != Xpos::kVb || !finite;
  }

  /// "never took part in any attack": none that happened is meant.
  [[nodiscard]] bool is_any(TokenId noun) const {
    const TokenId determiner = tree_.child(noun, Deprel::kDet);
    return determiner != kNoToken && tree_.form(determiner) == "any";
  }

  /// "can steal data": none was stolen yet. But "can be traced to X", "can say that X did it".
  [[nodiscard]] bool is_ability(TokenId trigger) const {
    return tree_.is_verb(trigger) && !tree_.is_passive(trigger) &&
           std::ranges::any_of(tree_.children(trigger), [&](TokenId c) {
             return tree_.deprel(c) == Deprel::kAux && tree_.form(c) == "can";
           });
  }

  [[nodiscard]] bool is_question(TokenId trigger) const {
    const auto& sentence = tree_.view().tokens.sentences[tree_.sentence(trigger)];
    for (TokenId t = sentence.end; t > sentence.begin; --t) {
      if (tree_.word(t - 1).upos != Upos::kPunct) return false;
      if (tree_.form(t - 1) == "?") return true;
    }
    return false;
  }

  void set(FactStatus status) {
    if (standing_.status == FactStatus::kNone) standing_.status = status;
  }

  void weaken(const knowledge::WordUse& use) {
    if (standing_.stance != Stance::kAsserted && standing_.stance != Stance::kReported) return;
    standing_.stance = stance_named(tree_.lexicon().modifier("Stance", use)->value);
  }

  const Tree& tree_;
  Standing standing_;
  int negations_ = 0;
  bool same_clause_ = true;
  bool planning_reach_ = true;
};

}  // namespace

Standing standing_of(const Tree& tree, TokenId trigger) { return Walk(tree).run(trigger); }

}  // namespace demarche::extract
