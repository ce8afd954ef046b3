// SPDX-License-Identifier: Apache-2.0
#include "extract/control.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace demarche::extract {
namespace {

using knowledge::Function;

TokenId find_subject(const Tree& tree, TokenId predicate, int depth);

bool is_subject(Deprel relation) {
  return relation == Deprel::kNsubj || relation == Deprel::kNsubjPass ||
         relation == Deprel::kNsubjOuter || relation == Deprel::kCsubj ||
         relation == Deprel::kCsubjPass;
}

/// Whom a verb is done to.
TokenId find_patient(const Tree& tree, TokenId verb, int depth) {
  if (tree.is_passive(verb)) return find_subject(tree, verb, depth);
  const TokenId object = own_object(tree, verb);
  const TokenId subject = own_subject(tree, verb);
  if (object == kNoToken && tree.deprel(verb) == Deprel::kAclRelcl && subject != kNoToken &&
      subject != tree.head(verb))
    return tree.head(verb);  // "the officials it accused"
  return object;
}

/// "accused China of hacking": the one who hacks is the object of such a verb, not its subject.
bool object_controls(const Tree& tree, TokenId verb, std::string_view marker) {
  const auto& lexicon = tree.lexicon();
  for (const std::uint32_t e : tree.lemma_use(verb).entries) {
    const auto& entry = lexicon.entries()[e];
    if (entry.part_of_speech != knowledge::PartOfSpeech::kVerb || entry.event_class == "Event")
      continue;
    const auto& frame = lexicon.frame(entry);
    for (const knowledge::Role role : {knowledge::Role::kAbout, knowledge::Role::kReason})
      for (const auto& pattern : frame.roles[static_cast<std::size_t>(role)])
        if (pattern.function == Function::kClause && pattern.word == marker) return true;
  }
  return false;
}

/// Whom a verb is directed at: "called on X to", "protested to X for".
TokenId addressee(const Tree& tree, TokenId verb, TokenId before,
                  std::initializer_list<std::string_view> prepositions) {
  for (const TokenId governor : {verb, tree.child(verb, Deprel::kObj)}) {
    if (governor == kNoToken) continue;
    for (const TokenId c : tree.children(governor)) {
      const bool phrase = is_oblique(tree.deprel(c)) || tree.deprel(c) == Deprel::kNmod;
      const std::string word = phrase && c < before ? tree.preposition(c) : std::string();
      if (std::ranges::find(prepositions, word) != prepositions.end()) return tree.antecedent(c);
    }
  }
  return kNoToken;
}

bool urges(const Tree& tree, TokenId verb) {
  return tree.is_verb(verb) &&
         (tree.lexicon().modifier("Urging", tree.lemma_use(verb)) != nullptr ||
          tree.lexicon().modifier("CallingFor", tree.lemma_use(verb)) != nullptr);
}

/// A call upon somebody to do what an infinitive says.
struct Call {
  TokenId verb = kNoToken;
  TokenId called = kNoToken;
};

/// "called on X to stop": the infinitive may hang on the verb or on the person.
Call call_upon(const Tree& tree, TokenId infinitive) {
  const TokenId governor = tree.head(infinitive);
  if (governor == kNoToken || tree.word(infinitive).xpos != Xpos::kVb) return {};
  const Deprel relation = tree.deprel(infinitive);
  const TokenId above = tree.head(governor);
  if (relation == Deprel::kAcl && above != kNoToken && is_oblique(tree.deprel(governor))) {
    if (!urges(tree, above) ||
        addressee(tree, above, infinitive, {"on", "upon", "to"}) != tree.antecedent(governor))
      return {};
    return {above, governor};
  }
  if ((relation != Deprel::kXcomp && relation != Deprel::kAdvcl) || !urges(tree, governor))
    return {};
  const TokenId called = addressee(tree, governor, infinitive, {"on", "upon", "to"});
  return called == kNoToken ? Call{} : Call{governor, called};
}

/// Who does what an adverbial clause says: "accused Y of hacking", "fled, leaving Y".
TokenId adverbial_controller(const Tree& tree, TokenId predicate, int depth) {
  const TokenId governor = tree.head(predicate);
  if (!tree.is_verb(governor)) return find_subject(tree, governor, depth);
  const std::string_view marker = tree.marker(predicate);
  if (tree.word(predicate).upos == Upos::kAdj && marker.empty() && predicate > governor)
    if (const TokenId patient = find_patient(tree, governor, depth); patient != kNoToken)
      return patient;  // "named X as the hacker, responsible for attacks"
  if (marker == "as" && own_object(tree, governor) != kNoToken)
    return own_object(tree, governor);  // "quoted her as saying"
  if (marker == "to" && tree.is_passive(governor) && tree.in_class("wield", governor))
    if (const TokenId user = tree.child(governor, Deprel::kOblAgent); user != kNoToken)
      return user;  // "was used by X to hack Y": not the tool
  if (marker == "to" && tree.in_class("commission", governor))
    if (const TokenId hired = find_patient(tree, governor, depth); hired != kNoToken)
      return hired;  // "paid Y to hack"
  if (marker == "from" && tree.in_class("prevent", governor))
    return find_patient(tree, governor, depth);  // "kept Y from hacking"
  if (!marker.empty() && object_controls(tree, governor, marker)) {
    const TokenId patient = find_patient(tree, governor, depth);
    if (patient != kNoToken) return patient;
  }
  if (marker == "for")  // "protested to Y for hacking", "imposed sanctions on Y for hacking"
    if (const TokenId blamed =
            addressee(tree, governor, predicate, {"to", "with", "against", "on", "at"});
        blamed != kNoToken)
      return blamed;
  if (marker.empty() && tree.is_passive(governor) && tree.deprel(governor) == Deprel::kCcomp &&
      tree.word(predicate).xpos == Xpos::kVbg)  // "said it was hit, attributing it to Y"
    return find_subject(tree, tree.head(governor), depth);
  return find_subject(tree, governor, depth);
}

/// Who does what a clause on a noun says: "hackers working for X", "plans of theirs to meddle".
TokenId nominal_controller(const Tree& tree, TokenId predicate, int depth) {
  const TokenId governor = tree.head(predicate);
  const bool gerund =  // "the significance of blaming"
      tree.word(predicate).xpos == Xpos::kVbg && !tree.marker(predicate).empty() &&
      tree.mention(governor) == nullptr;
  if (tree.word(predicate).xpos != Xpos::kVb && !gerund)
    return governor;  // a participle: the noun itself
  if (gerund)         // "charges against X for hacking"
    for (const TokenId c : tree.children(governor))
      if (tree.deprel(c) == Deprel::kNmod && c < predicate && tree.preposition(c) == "against")
        return c;
  const TokenId possessor = tree.child(governor, Deprel::kNmodPoss);
  if (possessor != kNoToken) return tree.antecedent(possessor);
  for (const TokenId c : tree.children(governor))  // "an attempt by X to hack"
    if (tree.deprel(c) == Deprel::kNmod && c < predicate && tree.preposition(c) == "by")
      return tree.antecedent(c);
  // "it is an effort of theirs to meddle": who is behind the noun, not who speaks of it
  if (const TokenId behind = own_subject(tree, governor); behind != kNoToken) return behind;
  const TokenId verb = tree.head(governor);
  if (verb == kNoToken) return kNoToken;
  if (gerund && is_oblique(tree.deprel(governor)) && tree.in_class("suspicion", governor))
    if (const TokenId patient = find_patient(tree, verb, depth); patient != kNoToken)
      return patient;  // "indicted X on charges of hacking"
  if (is_oblique(tree.deprel(governor)) && tree.in_class("intent", governor) &&
      object_controls(tree, verb, tree.preposition(governor)))
    if (const TokenId patient = find_patient(tree, verb, depth); patient != kNoToken)
      return patient;  // "accused X of an effort to hack"
  if (tree.deprel(governor) == Deprel::kObj &&
      blames_in(tree, verb, knowledge::Role::kAbout, Function::kObject))
    return kNoToken;  // "attributed attempts to hack it to X"
  return find_subject(tree, verb, depth);
}

TokenId controller(const Tree& tree, TokenId predicate, int depth) {
  const TokenId governor = tree.head(predicate);
  if (const Call call = call_upon(tree, predicate); call.called != kNoToken) return call.called;
  switch (tree.deprel(predicate)) {
    case Deprel::kXcomp: {
      TokenId object = tree.is_passive(governor) ? kNoToken : own_object(tree, governor);
      if (object == kNoToken) object = tree.child(governor, Deprel::kIobj);  // "urged Y to act"
      if (object == kNoToken && tree.word(predicate).upos == Upos::kAdj &&
          tree.deprel(governor) == Deprel::kAclRelcl && !tree.is_passive(governor))
        object = tree.head(governor);  // "those it holds responsible"
      return object != kNoToken ? object : find_subject(tree, governor, depth);
    }
    case Deprel::kAdvcl:
      return adverbial_controller(tree, predicate, depth);
    case Deprel::kConj:
      return find_subject(tree, governor, depth);
    case Deprel::kAcl:
      return nominal_controller(tree, predicate, depth);
    case Deprel::kParataxis:  // "X said so, then accused Y"
      return governor < predicate && tree.is_verb(governor) && tree.is_verb(predicate) &&
                     tree.child(predicate, Deprel::kObj) != kNoToken
                 ? find_subject(tree, governor, depth)
                 : kNoToken;
    case Deprel::kAclRelcl:
      return own_object(tree, predicate) == governor ? kNoToken : governor;
    default:
      return kNoToken;
  }
}

/// Who does what an item of a list says: "accused the US of:", "* targeting banks".
TokenId list_controller(const Tree& tree, TokenId predicate, int depth) {
  const TokenId verb = tree.lead_in(tree.sentence(predicate));
  if (verb == kNoToken) return kNoToken;
  std::string_view marker;
  for (TokenId t = verb; t < tree.view().tokens.sentences[tree.sentence(verb)].end; ++t)
    if (tree.word(t).upos == Upos::kAdp || tree.word(t).upos == Upos::kSconj) marker = tree.form(t);
  const TokenId patient =
      object_controls(tree, verb, marker) ? find_patient(tree, verb, depth) : kNoToken;
  return patient != kNoToken ? patient : find_subject(tree, verb, depth);
}

TokenId find_subject(const Tree& tree, TokenId predicate, int depth) {
  const TokenId own = own_subject(tree, predicate);
  if (own != kNoToken) return own;
  if (depth >= kMaxDepth) return kNoToken;
  if (tree.head(predicate) == kNoToken) return list_controller(tree, predicate, depth + 1);
  return controller(tree, predicate, depth + 1);
}

}  // namespace

bool is_oblique(Deprel relation) {
  return relation == Deprel::kObl || relation == Deprel::kOblAgent ||
         relation == Deprel::kOblUnmarked;
}

TokenId own_subject(const Tree& tree, TokenId predicate) {
  TokenId nearest =
      kNoToken;  // of two, one is mostly a misread adverb ("This Tuesday, China rejected")
  for (const TokenId c : tree.children(predicate)) {
    if (!is_subject(tree.deprel(c)) || (nearest != kNoToken && c > predicate)) continue;
    if (nearest == kNoToken || !tree.in_class("time-noun", c)) nearest = c;
  }
  return nearest == kNoToken ? nearest : tree.antecedent(nearest);
}

TokenId own_object(const Tree& tree, TokenId verb) {
  const TokenId object = tree.child(verb, Deprel::kObj);
  return object == kNoToken ? object : tree.antecedent(object);
}

TokenId subject_of(const Tree& tree, TokenId predicate) { return find_subject(tree, predicate, 0); }

TokenId doer_of(const Tree& tree, TokenId verb) {
  if (!tree.is_passive(verb)) return subject_of(tree, verb);
  for (const TokenId c : tree.children(verb))
    if (tree.deprel(c) == Deprel::kOblAgent ||
        (is_oblique(tree.deprel(c)) && tree.preposition(c) == "by"))
      return tree.antecedent(c);
  return kNoToken;
}

bool blames_in(const Tree& tree, TokenId verb, knowledge::Role role, Function function,
               std::string_view word) {
  const auto& lexicon = tree.lexicon();
  return std::ranges::any_of(tree.lemma_use(verb).entries, [&](std::uint32_t e) {
    const auto& entry = lexicon.entries()[e];
    const auto& places = lexicon.frame(entry).roles[static_cast<std::size_t>(role)];
    return entry.part_of_speech == knowledge::PartOfSpeech::kVerb &&
           entry.behaviour == knowledge::Behaviour::kBlame &&
           std::ranges::any_of(places, [&](const auto& pattern) {
             return pattern.function == function && pattern.word == word;
           });
  });
}

TokenId caller_of(const Tree& tree, TokenId infinitive) { return call_upon(tree, infinitive).verb; }

TokenId support_verb(const Tree& tree, TokenId noun) {
  for (int i = 0; i < kMaxDepth; ++i) {
    const TokenId governor = tree.head(noun);
    if (governor == kNoToken) return kNoToken;
    switch (tree.deprel(noun)) {
      case Deprel::kConj:
        noun = governor;
        continue;
      case Deprel::kNmod:
        if (!tree.in_class("collection", governor) && !tree.in_class("report-noun", governor) &&
            !tree.in_class("warrant", governor))  // "issued a warrant for the arrest of"
          return kNoToken;
        noun = governor;
        continue;
      case Deprel::kObl: {
        const std::string word = tree.preposition(noun);
        if (word == "to" && tree.in_class("resort", governor)) return governor;
        if ((word == "of" || word == "about") && tree.in_class("boast", governor)) return governor;
        if (word == "in" && tree.in_class("wield", governor)) return governor;  // "used in attacks"
        if (word == "with" && tree.in_class("respond", governor)) return governor;
        if (word == "with" && tree.in_class("smite", governor)) return governor;
        if (const TokenId object = tree.child(governor, Deprel::kObj);
            word == "for" && object != kNoToken && tree.in_class("warrant", object))
          return governor;  // "issued warrants in May for the arrest of X"
        const bool hit = (word == "with" || word == "by") && tree.is_passive(governor);
        return hit && (tree.in_class("undergo", governor) || tree.in_class("smite", governor))
                   ? governor
                   : kNoToken;
      }
      case Deprel::kObj:
      case Deprel::kNsubjPass:
        // "considers the claims baseless" judges them, "considers sanctions" takes them
        if (tree.in_class("naming", governor) && tree.child(governor, Deprel::kXcomp) != kNoToken)
          return kNoToken;
        return tree.in_class("support", governor) || tree.in_class("undergo", governor) ? governor
                                                                                        : kNoToken;
      default:
        return kNoToken;
    }
  }
  return kNoToken;
}

}  // namespace demarche::extract
