// SPDX-License-Identifier: Apache-2.0
#include "extract/arguments.h"

#include <algorithm>
#include <utility>

#include "extract/actors.h"
#include "extract/control.h"

namespace demarche::extract {
namespace {

using knowledge::ActorType;
using knowledge::Function;

/// Collects arguments, each token once a function.
class Collector {
 public:
  Collector(const Tree& tree, TokenId predicate) : tree_(tree), predicate_(predicate) {}

  std::vector<Argument> take() { return std::move(arguments_); }

  void add(Function function, TokenId token, std::string word = {}, bool remote = false) {
    if (token == kNoToken || token == predicate_) return;  // "a list of targets"
    token = tree_.antecedent(token);
    const bool known = std::ranges::any_of(arguments_, [&](const Argument& a) {
      return a.function == function && a.token == token && a.word == word;
    });
    if (!known) arguments_.push_back({function, std::move(word), token, remote});
  }

  void verb(TokenId verb) {
    const bool passive = tree_.is_passive(verb);
    TokenId subject = subject_of(tree_, verb);
    if (subject == kNoToken) subject = neighbour_before(verb);
    const TokenId governor = tree_.head(verb);
    joint_subjects(verb, passive);
    if (governor != kNoToken && tree_.in_class("commission", governor) && !passive &&
        (tree_.deprel(verb) == Deprel::kXcomp || tree_.deprel(verb) == Deprel::kAdvcl))
      add(Function::kSubject, doer_of(tree_, governor));  // "hired criminals to hack"
    if (passive) {
      add(Function::kObject, subject);
      for (const TokenId c : tree_.children(verb))  // "was spied on", "was broken into"
        if (tree_.deprel(c) == Deprel::kCompoundPrt ||
            (c > verb && tree_.word(c).upos == Upos::kAdp && tree_.children(c).empty()))
          add(Function::kPreposition, subject, std::string(tree_.form(c)));
    } else {
      add(Function::kSubject, subject);
      add(Function::kSubject, neighbour_before(verb), {}, true);
      add(Function::kObject, tree_.child(verb, Deprel::kObj));
      if (tree_.deprel(verb) == Deprel::kAclRelcl && subject != tree_.head(verb) &&
          tree_.child(verb, Deprel::kObj) == kNoToken)
        add(Function::kObject, tree_.head(verb));  // "the list that they published"
    }
    dependents(verb, passive, false);
    directors(verb);
    companions(verb, passive);
    if (!passive && tree_.child(verb, Deprel::kObj) == kNoToken &&
        tree_.child(verb, Deprel::kCcomp) == kNoToken)
      add(Function::kObject, neighbour_after(verb), {}, true);
    following_phrases(verb);
    for (const TokenId c : tree_.children(verb))
      if (tree_.deprel(c) == Deprel::kObj || tree_.deprel(c) == Deprel::kNsubjPass)
        nominal_phrases(c, true);
    for (const TokenId c : tree_.children(verb))
      if (tree_.deprel(c) == Deprel::kConj && tree_.is_verb(c) &&
          tree_.child(verb, Deprel::kObj) == kNoToken && !passive) {
        add(Function::kObject, tree_.child(c, Deprel::kObj), {}, true);
        dependents(c, passive, true);
      }
  }

  /// "at the direction of X", "on X's orders": X does it too.
  void directors(TokenId verb) {
    for (const TokenId c : tree_.children(verb)) {
      if (tree_.deprel(c) != Deprel::kObl || !tree_.in_class("direction", c)) continue;
      const std::string word = tree_.preposition(c);
      if (word != "at" && word != "on" && word != "under" && word != "by" && word != "upon")
        continue;
      add(Function::kSubject, tree_.child(c, Deprel::kNmodPoss));
      for (const TokenId of : tree_.children(c))
        if (tree_.deprel(of) == Deprel::kNmod &&
            (tree_.preposition(of) == "of" || tree_.preposition(of) == "from"))
          add(Function::kSubject, of);
    }
  }

  void noun(TokenId noun) {
    premodifiers(noun);
    nominal_phrases(noun, false);
    TokenId top = noun;
    for (int i = 0; i < kMaxDepth; ++i) {  // "a series of attacks on", "sanctions and bans on"
      const TokenId governor = tree_.head(top);
      if (governor == kNoToken) break;
      const bool listed = tree_.deprel(top) == Deprel::kConj;
      const std::string word = tree_.deprel(top) == Deprel::kNmod ? tree_.preposition(top) : "";
      const bool example = word == "including" || word == "such as";  // "acts by X, including"
      const bool counted = example || (tree_.deprel(top) == Deprel::kNmod &&
                                       tree_.in_class("collection", governor) &&
                                       !tree_.in_class("victim", governor));
      if (!listed && !counted) break;
      top = governor;
      nominal_phrases(top, true);
      if (listed || counted) premodifiers(top, true);
    }
    for (const TokenId c : tree_.children(noun))
      if (tree_.deprel(c) == Deprel::kConj && tree_.is_nominal(c)) nominal_phrases(c, true);
    if (tree_.child(noun, Deprel::kCop) != kNoToken) {
      const std::string word = tree_.preposition(noun);
      if (word == "under" || word == "on")  // "was under attack", "is on the blacklist"
        add(Function::kObject, own_subject(tree_, noun));
      else if (word.empty() || word == "among" || word == "without")  // "was among the victims"
        add(Function::kSubject, own_subject(tree_, noun));
    }
    if (const TokenId listed = placed_on(noun); listed != kNoToken) add(Function::kObject, listed);
    undergone(noun);
    add(Function::kSubject, described_as(noun));
    if (tree_.deprel(noun) == Deprel::kXcomp && !is_what_is_called(noun))
      add(Function::kSubject, subject_of(tree_, noun));
    supported(noun);
    const TokenId verb = tree_.head(noun);
    if (verb != kNoToken && tree_.deprel(noun) == Deprel::kNsubj && !tree_.is_verb(verb) &&
        tree_.child(verb, Deprel::kCop) != kNoToken)
      add(Function::kObject, verb);  // "a prime target is X"
    if (verb != kNoToken && tree_.deprel(noun) == Deprel::kNsubj &&
        (tree_.in_class("smite", verb) || tree_.in_class("comprise", verb)))
      add(Function::kObject,
          tree_.child(verb, Deprel::kObj));  // "the sanctions target X", "victims include Y"
    const bool subject =
        tree_.deprel(noun) == Deprel::kNsubj || tree_.deprel(noun) == Deprel::kNsubjPass;
    if (verb != kNoToken && subject && tree_.in_class("direct", verb))
      dependents(verb, tree_.is_passive(verb), false);  // "the attacks focused on banks"
    following_phrases(noun);
  }

  void adjective(TokenId adjective) {
    TokenId subject = subject_of(tree_, adjective);
    if (tree_.deprel(adjective) == Deprel::kAmod) {
      const TokenId noun = tree_.head(adjective);
      const bool called = is_what_is_called(noun);  // "what it called Riga's reckless acts"
      const bool predicate = !called && (tree_.child(noun, Deprel::kCop) != kNoToken ||
                                         tree_.deprel(noun) == Deprel::kXcomp);
      subject = predicate ? subject_of(tree_, noun) : described_as(noun);
      if (noun < adjective) subject = noun;  // "an agency responsible for attacks"
      if (called ||
          (!predicate && subject == kNoToken && tree_.in_class("accusation-strict", noun)))
        subject = noun;  // "groundless accusations"
    }
    if (const TokenId described = described_as(adjective); described != kNoToken)
      subject = described;  // "described the attack as reckless"
    add(Function::kSubject, subject);
    const bool impersonal = std::ranges::any_of(
        tree_.children(adjective), [&](TokenId c) { return is_extraposed(adjective, c); });
    if (subject == kNoToken && !impersonal)
      add(Function::kSubject, noun_before_copula(adjective), {}, true);
    dependents(adjective, false, false);
    judged(adjective);
    for (const TokenId c : tree_.children(adjective))  // "it is unacceptable and unfair to"
      if (tree_.deprel(c) == Deprel::kConj) judged(c);
  }

  void preposition(TokenId preposition) {
    const TokenId governed = tree_.head(preposition);
    if (governed == kNoToken || tree_.deprel(preposition) != Deprel::kCase) return;
    add(Function::kGoverned, governed);
    const TokenId governor = tree_.head(governed);
    if (tree_.child(governed, Deprel::kCop) != kNoToken) {  // "that X was behind the attack"
      add(Function::kSubject, subject_of(tree_, governed));
      return;
    }
    switch (tree_.deprel(governed)) {
      case Deprel::kNmod:
      case Deprel::kAcl:
        add(Function::kSubject, governor);
        break;
      case Deprel::kObl: {
        const TokenId object = own_object(tree_, governor);  // "named the group behind the attack"
        const bool beside = object != kNoToken && object + 1 == preposition;
        add(Function::kSubject, beside ? object : subject_of(tree_, governor));
        break;
      }
      default:
        add(Function::kSubject, subject_of(tree_, governed));
    }
  }

 private:
  /// "joined X in condemning", "joined with X to", "joined X in expressing concern".
  void joint_subjects(TokenId verb, bool passive) {
    const TokenId governor = tree_.head(verb);
    if (governor == kNoToken || passive || !tree_.in_class("join", governor)) return;
    for (const TokenId c : tree_.children(governor))
      if (tree_.deprel(c) == Deprel::kObj || tree_.preposition(c) == "with")
        add(Function::kSubject, c);
  }

  /// "Like Riga, Oslo blamed X", "X was hit, as was Y": who else does the same, or suffers it.
  /// "Besides X, they hit Y": to whom else they do it.
  void companions(TokenId verb, bool passive) {
    for (const TokenId c : tree_.children(verb)) {
      const Deprel relation = tree_.deprel(c);
      if (is_oblique(relation) && c < verb) {
        const std::string word = tree_.preposition(c);
        const bool subject = word == "like" || word == "along" || word == "alongside";
        const bool addition = word == "in" && tree_.lemma(c) == "addition";
        if (subject)
          add(passive ? Function::kObject : Function::kSubject, c);
        else if (addition || word == "besides" || word == "apart" || word == "aside")
          add(Function::kObject, addition ? tree_.child(c, Deprel::kNmod) : c);
      } else if (relation == Deprel::kAdvcl && c > verb && tree_.marker(c) == "as") {
        add(passive ? Function::kObject : Function::kSubject, in_the_same_way(c));
      }
    }
  }

  /// Riga of "as did Riga", "as was Riga", whatever the tree makes of such a clause; else kNoToken.
  [[nodiscard]] TokenId in_the_same_way(TokenId clause) const {
    TokenId first = clause;
    for (const TokenId c : tree_.children(clause))
      if (tree_.deprel(c) == Deprel::kMark) first = c + 1;
    const bool does =
        first < tree_.size() &&
        (tree_.lemma(first) == "do" || tree_.lemma(first) == "be" || tree_.lemma(first) == "have");
    if (!does || first > clause) return kNoToken;
    TokenId subject = first == clause ? tree_.child(clause, Deprel::kNsubj) : clause;
    if (first == clause && subject == kNoToken) subject = tree_.child(clause, Deprel::kObj);
    return subject != kNoToken && subject > first && tree_.is_nominal(subject) ? subject : kNoToken;
  }

  /// "described the attack as an affront": the attack.
  [[nodiscard]] TokenId described_as(TokenId noun) const {
    const TokenId verb = tree_.head(noun);
    if (verb == kNoToken || tree_.deprel(noun) != Deprel::kObl || tree_.preposition(noun) != "as" ||
        !tree_.in_class("describe", verb))
      return kNoToken;
    return tree_.is_passive(verb) ? subject_of(tree_, verb) : own_object(tree_, verb);
  }

  /// "it is unacceptable that", "it is unfair to", "it was reckless for Iran to": what comes after.
  void judged(TokenId adjective) {
    for (const TokenId c : tree_.children(adjective))
      if (is_extraposed(adjective, c)) complement(c, false);
  }

  [[nodiscard]] bool is_extraposed(TokenId adjective, TokenId clause) const {
    const Deprel relation = tree_.deprel(clause);
    if (clause < adjective) return false;
    return relation == Deprel::kCsubj ||
           ((relation == Deprel::kAdvcl || relation == Deprel::kCcomp ||
             relation == Deprel::kXcomp) &&
            tree_.child(adjective, Deprel::kExpl) != kNoToken);
  }

  void dependents(TokenId predicate, bool passive, bool remote) {
    const bool done_by = passive && tree_.child(predicate, Deprel::kOblAgent) != kNoToken;
    for (const TokenId c : tree_.children(predicate)) {
      const Deprel relation = tree_.deprel(c);
      if (is_oblique(relation) || relation == Deprel::kNmod) {
        const std::string word = tree_.preposition(c);
        if (word == "by" && tree_.in_class("testimony", c)) continue;  // "by their own account"
        if (passive && word == "by")
          add(Function::kSubject, c, {}, remote);
        else if (!word.empty() && (word != "from" || !done_by))  // "run from Oslo by X"
          add(Function::kPreposition, c, word, remote);
      } else if (relation == Deprel::kIobj) {
        add(Function::kPreposition, c, "to", remote);
      } else if (relation == Deprel::kCcomp || relation == Deprel::kXcomp) {
        complement(c, remote);
      } else if (relation == Deprel::kAdvcl || relation == Deprel::kAcl) {
        const std::string word(tree_.marker(c));
        if (!word.empty()) add(Function::kClause, c, word, remote);
      }
    }
  }

  /// Where the tree gives a finite verb no subject: the mention that stands right before it, with
  /// nothing between them but auxiliaries, adverbs and punctuation.
  [[nodiscard]] TokenId neighbour_before(TokenId verb) const {
    const Xpos xpos = tree_.word(verb).xpos;
    if (xpos == Xpos::kVbg || xpos == Xpos::kVb) return kNoToken;
    const auto& tokens = tree_.view().tokens;
    const TokenId begin = tokens.sentences[tree_.sentence(verb)].begin;
    for (TokenId t = verb; t-- > begin;) {
      if (const TokenId head = tree_.mention_to(t); head != kNoToken)
        return tree_.preposition(head).empty() ? head : kNoToken;
      const Upos upos = tree_.word(t).upos;
      const bool when = tree_.deprel(t) == Deprel::kOblUnmarked;  // "have today accused"
      if (upos != Upos::kAux && upos != Upos::kAdv && upos != Upos::kPart && !when &&
          tree_.form(t) != "," && tree_.lemma(t) != "have")
        return kNoToken;
    }
    return kNoToken;
  }

  /// The noun that a copula ties to a predicate on its right: "the allegations were “completely
  /// baseless".
  [[nodiscard]] TokenId noun_before_copula(TokenId predicate) const {
    const auto& tokens = tree_.view().tokens;
    const TokenId begin = tokens.sentences[tree_.sentence(predicate)].begin;
    bool copula = false;
    for (TokenId t = predicate; t-- > begin;) {
      const Upos upos = tree_.word(t).upos;
      if (copula && (tree_.is_nominal(t))) return t;
      copula |= upos == Upos::kAux && tree_.lemma(t) == "be";
      if (upos != Upos::kAux && upos != Upos::kAdv && upos != Upos::kAdj && upos != Upos::kPunct &&
          upos != Upos::kCconj && upos != Upos::kDet)
        return kNoToken;
    }
    return kNoToken;
  }

  /// The same for an object: the mention that follows the verb at once.
  [[nodiscard]] TokenId neighbour_after(TokenId verb) const {
    const auto& tokens = tree_.view().tokens;
    const TokenId end = tokens.sentences[tree_.sentence(verb)].end;
    for (TokenId t = verb + 1; t < end && t <= verb + 2; ++t) {
      if (const TokenId head = tree_.mention_from(t); head != kNoToken) return head;
      if (tree_.word(t).upos != Upos::kDet) return kNoToken;
    }
    return kNoToken;
  }

  /// Whom an adjective before a noun stands beside: "Russian" of "Russian national Ivan Petrov";
  /// the adjective itself, where that noun is nobody.
  [[nodiscard]] TokenId modified_actor(TokenId adjective) const {
    TokenId noun = adjective;
    while ((tree_.deprel(noun) == Deprel::kAmod || tree_.deprel(noun) == Deprel::kCompound) &&
           tree_.head(noun) > noun)
      noun = tree_.head(noun);
    return actors_of(tree_, noun).empty() ? adjective : noun;
  }

  /// Prepositions that follow with a mention at once, whatever the tree hangs them on.
  void following_phrases(TokenId predicate) {
    constexpr TokenId kReach = 12;
    const auto& tokens = tree_.view().tokens;
    const TokenId end =
        std::min(tokens.sentences[tree_.sentence(predicate)].end, predicate + kReach);
    for (TokenId t = predicate + 1; t < end; ++t) {
      const Upos upos = tree_.word(t).upos;
      const bool modifier =  // "the hacking attack"
          tree_.deprel(t) == Deprel::kAmod && tree_.word(t).xpos == Xpos::kVbg;
      if ((upos == Upos::kVerb && !modifier) || upos == Upos::kAux || tree_.form(t) == ";" ||
          tree_.form(t) == "—" || tree_.form(t) == "--")
        return;
      if (upos != Upos::kAdp && tree_.deprel(t) != Deprel::kCase) continue;
      if (tree_.in_class("doorstep", t - 1)) continue;
      if (tree_.form(t) == "of" && t > predicate + 1 && tree_.is_nominal(t - 1) &&
          tree_.mention_to(t - 1) == kNoToken)
        continue;                   // "involvement in the hacking of X"
      constexpr TokenId kNear = 5;  // "at the feet of X"
      for (TokenId next = t + 1; next < end && next <= t + kNear; ++next) {
        TokenId head = tree_.mention_from(next);
        if (head != kNoToken) {
          if (tree_.deprel(head) == Deprel::kNmodPoss && tree_.word(head).upos == Upos::kPron)
            head = tree_.head(head);  // "against its customers"
          else if (tree_.mention(head)->adjective)
            head = modified_actor(head);  // "on Russian national Ivan Petrov"
          if (belongs_above(predicate, tree_.form(t))) break;
          add(Function::kPreposition, head, std::string(tree_.form(t)), true);
          break;
        }
        const bool doorstep = tree_.is_verb(predicate) &&
                              (tree_.in_class("doorstep", next) ||
                               (tree_.form(next) == "of" && tree_.in_class("doorstep", next - 1)));
        const Upos tag = tree_.word(next).upos;
        const bool quote = tag == Upos::kPunct && tree_.form(next) != ",";
        if (!doorstep && !quote && tag != Upos::kDet && tag != Upos::kAdj) break;
      }
    }
  }

  void complement(TokenId clause, bool remote) {
    add(Function::kComplement, clause, {}, remote);
    if (tree_.is_verb(clause))
      add(Function::kComplementSubject, doer_of(tree_, clause), {}, remote);
    else
      add(Function::kComplementSubject, own_subject(tree_, clause), {}, remote);
  }

  /// "campaigns against Georgia"
  [[nodiscard]] bool is_directed(TokenId noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](TokenId c) {
      if (tree_.deprel(c) != Deprel::kNmod) return false;
      const std::string word = tree_.preposition(c);
      return word == "against" || word == "on" || word == "targeting";
    });
  }

  void modifier(TokenId noun, TokenId token, bool possessor, bool remote) {
    token = tree_.antecedent(token);
    if (possessor) add(Function::kPossessor, token, {}, remote);
    for (const EntityId id : actors_of(tree_, token)) {
      const ActorType type = tree_.view().entities.entities[id].type;
      const bool acting = type == ActorType::kStateActor || type == ActorType::kAlliance ||
                          type == ActorType::kAptGroup || type == ActorType::kPerson ||
                          (type == ActorType::kGroup && possessor) ||
                          // "the GRU's campaign", "GRU campaigns against Latvia", not
                          // "the agency's breach"
                          (type == ActorType::kAgency && !tree_.in_class("suffered", noun) &&
                           (possessor || is_directed(noun)));
      add(acting ? Function::kNational : Function::kName, token, {}, remote);
      break;
    }
  }

  /// "over what it called an attack": of whoever, not of whom calls it so.
  [[nodiscard]] bool is_what_is_called(TokenId noun) const {
    const TokenId verb = tree_.head(noun);
    return verb != kNoToken && tree_.deprel(verb) == Deprel::kAclRelcl &&
           tree_.in_class("naming", verb) && tree_.child(verb, Deprel::kObj) == kNoToken;
  }

  void premodifiers(TokenId noun, bool remote = false) {
    if (is_press_report(tree_, noun)) return;
    for (const TokenId c : tree_.children(noun)) {
      const Deprel relation = tree_.deprel(c);
      if (relation == Deprel::kNmodPoss) {
        modifier(noun, c, true, remote);
      } else if (relation == Deprel::kAmod || relation == Deprel::kCompound ||
                 relation == Deprel::kNmodDesc ||
                 (relation == Deprel::kNmod && tree_.preposition(c).empty() && c < noun)) {
        modifier(noun, c, false, remote);
        if (!tree_.is_nominal(c)) continue;             // "the Riga-backed group"
        for (const TokenId part : tree_.children(c)) {  // "Acme Cloud servers breach"
          const bool owner = tree_.deprel(part) == Deprel::kNmodPoss;  // "the EU's sanctions list"
          if (owner || tree_.deprel(part) == Deprel::kCompound) modifier(noun, part, owner, remote);
        }
      }
    }
  }

  void nominal_phrases(TokenId noun, bool remote) {
    for (const TokenId c : tree_.children(noun)) {
      const Deprel relation = tree_.deprel(c);
      if (relation == Deprel::kNmod || is_oblique(relation)) {
        const std::string word = tree_.preposition(c);
        const auto* mention = tree_.mention(c);
        const bool content = word == "of" && noun == predicate_ &&  // "a list of wanted hackers"
                             tree_.in_class("collection", noun) && mention != nullptr &&
                             !mention->by_name && tree_.word(c).xpos == Xpos::kNns;
        if (!word.empty() && !content && !belongs_above(noun, word) &&
            !tree_.in_class("doorstep", c))
          add(Function::kPreposition, c, word, remote);
        if (word == "of" && tree_.in_class("accusation", noun)) phrases_above(c);
      } else if (relation == Deprel::kAcl || relation == Deprel::kAclRelcl) {
        clause_on_noun(noun, c, remote);
      } else if (relation == Deprel::kCcomp) {
        complement(c, remote);
      }
    }
  }

  /// "accusations of cyber attacks from X": what is from X are the accusations; "attributed the
  /// attack to Y": the attribution is to Y, whatever the tree says.
  [[nodiscard]] bool belongs_above(TokenId noun, std::string_view word) const {
    const TokenId governor = tree_.head(noun);
    if (governor == kNoToken || governor == predicate_) return false;
    if (word == "from" && tree_.deprel(noun) == Deprel::kNmod)
      return tree_.in_class("accusation", governor);
    if (word != "to") return false;
    TokenId verb = governor;  // "attributes one of the gangs behind the hack to X"
    while (verb != kNoToken && verb != predicate_ && tree_.is_nominal(verb))
      verb = tree_.head(verb);
    return verb != kNoToken && verb != predicate_ && tree_.is_verb(verb) &&
           blames_in(tree_, verb, knowledge::Role::kTarget, Function::kPreposition, "to");
  }

  void phrases_above(TokenId content) {
    for (const TokenId c : tree_.children(content))
      if (tree_.deprel(c) == Deprel::kNmod && tree_.preposition(c) == "from")
        add(Function::kPreposition, c, "from");
  }

  /// "attacks carried out by X", "a breach affecting Y", "accusations that Z did it".
  void clause_on_noun(TokenId noun, TokenId verb, bool remote) {
    const std::string_view mark = tree_.marker(verb);
    const bool content = tree_.deprel(verb) == Deprel::kAclRelcl && mark == "that";
    if ((tree_.deprel(verb) == Deprel::kAcl || content) && !mark.empty()) {
      add(mark == "that" ? Function::kComplement : Function::kClause, verb,
          mark == "that" ? std::string() : std::string(mark), remote);
      if (mark == "that") complement(verb, remote);
      return;
    }
    if (tree_.word(verb).xpos == Xpos::kVbg)
      add(Function::kPreposition, tree_.child(verb, Deprel::kObj), std::string(tree_.form(verb)),
          remote);
    if (tree_.in_class("direct", verb)) dependents(verb, true, remote);  // "an effort aimed at"
    const TokenId own = tree_.child(verb, Deprel::kObj);
    const bool of_another =  // "a break-in, for which Oslo holds Riga responsible"
        own != kNoToken && tree_.word(own).upos != Upos::kPron &&
        tree_.child(verb, Deprel::kNsubj) != kNoToken;
    if (!tree_.in_class("support", verb) || of_another) return;
    const bool passive = tree_.is_passive(verb);
    const TokenId doer = doer_of(tree_, verb);
    if (doer != noun) add(Function::kSubject, doer, {}, remote);
    dependents(verb, passive, remote);
  }

  /// "came under attack", "was put on the list", "was the victim of attacks": who it was done to.
  void undergone(TokenId noun) {
    const TokenId governor = tree_.head(noun);
    if (governor == kNoToken) return;
    enlisted(noun);
    set_back(noun);
    if (tree_.deprel(noun) == Deprel::kObl && tree_.preposition(noun) == "under") {
      const TokenId object = own_object(tree_, governor);  // "put X under sanctions"
      add(Function::kObject, object == kNoToken ? subject_of(tree_, governor) : object);
      if (object != kNoToken) add(Function::kSubject, subject_of(tree_, governor));
    }
    if ((tree_.deprel(noun) == Deprel::kNmod || tree_.deprel(noun) == Deprel::kObl) &&
        tree_.in_class("victim", governor)) {
      const TokenId verb =
          tree_.child(governor, Deprel::kCop) == kNoToken ? tree_.head(governor) : governor;
      if (verb != kNoToken) add(Function::kObject, subject_of(tree_, verb));
    }
  }

  /// "X closed its branches after an attack", of which nothing else says whom it hit.
  void set_back(TokenId noun) {
    const TokenId verb = tree_.head(noun);
    const std::string word = tree_.preposition(noun);
    if (!is_oblique(tree_.deprel(noun)) || !tree_.in_class("setback", verb) ||
        tree_.is_passive(verb) || !tree_.in_class("event", noun) ||
        (word != "after" && word != "because of" && word != "due to" && word != "following"))
      return;
    for (const TokenId c : tree_.children(noun)) {
      const std::string on = tree_.preposition(c);
      if (on == "on" || on == "against" || on == "at") return;
    }
    const TokenId object = own_object(tree_, verb);
    if (object != kNoToken &&
        (tree_.in_class("operations", object) || tree_.in_class("asset-noun", object)))
      add(Function::kObject, subject_of(tree_, verb), {}, true);
  }

  /// "On the list are X and Y": what such a sentence says to be there; else kNoToken.
  [[nodiscard]] TokenId placed_on(TokenId noun) const {
    const TokenId predicate = tree_.head(noun);
    if (predicate == kNoToken || tree_.deprel(noun) != Deprel::kObl || predicate < noun ||
        tree_.preposition(noun) != "on")
      return kNoToken;
    const TokenId copula = tree_.child(predicate, Deprel::kCop);
    const bool inverted =
        copula != kNoToken && copula > noun && tree_.child(predicate, Deprel::kNsubj) == kNoToken;
    return inverted ? predicate : kNoToken;
  }

  /// "put X on its list", also where the tree hangs the list on what was put there.
  void enlisted(TokenId noun) {
    const TokenId governor = tree_.head(noun);
    const std::string word = tree_.preposition(noun);
    if (governor == kNoToken || (word != "on" && word != "to" && word != "onto" && word != "in"))
      return;
    const bool on_object = tree_.deprel(governor) == Deprel::kObj;
    const TokenId verb = on_object ? tree_.head(governor) : governor;
    if (verb == kNoToken || !tree_.in_class("enlist", verb)) return;
    const TokenId object = on_object ? governor : own_object(tree_, verb);
    if (!tree_.is_passive(verb)) {
      add(Function::kSubject, doer_of(tree_, verb));
      add(Function::kObject, object);
      return;
    }
    add(Function::kObject, subject_of(tree_, verb));
    add(Function::kSubject, tree_.child(verb, Deprel::kOblAgent));
  }

  void supported(TokenId noun) {
    const TokenId verb = support_verb(tree_, noun);
    if (verb == kNoToken) {
      if (tree_.deprel(noun) == Deprel::kObl && tree_.in_class("accusation", noun) &&
          tree_.preposition(noun) == "in")  // "in accusations against X, Y said ..."
        add(Function::kSubject, doer_of(tree_, tree_.head(noun)), {}, true);
      for (const TokenId c : tree_.children(noun))  // "both X and Y imposed/amod sanctions"
        if (tree_.deprel(c) == Deprel::kAmod && tree_.is_verb(c) && tree_.in_class("support", c))
          add(Function::kSubject, neighbour_before(c), {}, true);
      return;
    }
    const bool passive = tree_.is_passive(verb);
    if (tree_.lexicon().modifier("Reporting", tree_.lemma_use(verb)) == nullptr)
      joint_subjects(verb, passive);
    if (!tree_.in_class("undergo", verb) || passive) {
      add(Function::kSubject, doer_of(tree_, verb));
      if (is_oblique(tree_.deprel(noun)) && (passive || tree_.in_class("smite", verb)))
        add(Function::kObject,  // "was hit with charges", "hit X with charges"
            passive ? subject_of(tree_, verb) : own_object(tree_, verb));
    } else {
      add(Function::kObject, doer_of(tree_, verb));
    }
    dependents(verb, passive, true);
  }

  const Tree& tree_;
  TokenId predicate_;
  std::vector<Argument> arguments_;
};

}  // namespace

std::vector<Argument> arguments_of(const Tree& tree, TokenId predicate) {
  Collector collector(tree, predicate);
  switch (tree.word(predicate).upos) {
    case Upos::kVerb:
    case Upos::kAux:
      collector.verb(predicate);
      break;
    case Upos::kAdj:
    case Upos::kAdv:
      collector.adjective(predicate);
      break;
    case Upos::kAdp:
    case Upos::kSconj:
      collector.preposition(predicate);
      break;
    default:
      collector.noun(predicate);
  }
  return collector.take();
}

}  // namespace demarche::extract
