// SPDX-License-Identifier: Apache-2.0
#include "extract/match.h"

#include <algorithm>

#include "extract/actors.h"
#include "extract/control.h"
#include "extract/speech.h"
#include "extract/standing.h"

namespace demarche::extract {
namespace {

using knowledge::Condition;
using knowledge::Function;
using knowledge::LexicalEntry;
using knowledge::PartOfSpeech;
using knowledge::Role;

bool fits(PartOfSpeech part, Upos upos) {
  switch (part) {
    case PartOfSpeech::kVerb:
      return upos == Upos::kVerb || upos == Upos::kAux;
    case PartOfSpeech::kNoun:
      return upos == Upos::kNoun || upos == Upos::kPropn;
    case PartOfSpeech::kAdjective:
      return upos == Upos::kAdj;
    case PartOfSpeech::kPreposition:
      return upos == Upos::kAdp || upos == Upos::kSconj;
  }
  return false;
}

/// Which sentences speak of computers, or name a hacker group, and whether the document as a whole
/// does.
class CyberTopic {
 public:
  explicit CyberTopic(const Tree& tree) : near_(tree.view().tokens.sentences.size(), false) {
    std::vector<bool> strong(near_.size(), false);
    for (TokenId t = 0; t < tree.size(); ++t) {
      if (mentions(tree, "cyber", t)) near_[tree.sentence(t)] = true;
      if (mentions(tree, "cyber-strong", t)) strong[tree.sentence(t)] = true;
    }
    const resolve::Entities& cast = tree.view().entities;
    for (const resolve::EntityMention& mention : cast.mentions)
      if (mention.by_name && std::ranges::any_of(mention.entities, [&](EntityId id) {
            return cast.entities[id].type == knowledge::ActorType::kAptGroup;
          }))
        near_[tree.sentence(mention.head)] = strong[tree.sentence(mention.head)] = true;
    document_ = std::ranges::count(strong, true) >= 3;
  }

  [[nodiscard]] bool holds(const Tree& tree, TokenId trigger) const {
    return document_ || near_[tree.sentence(trigger)];
  }

  /// "cyber" and its compounds need no entry of their own.
  static bool mentions(const Tree& tree, std::string_view word_class, TokenId token) {
    return tree.in_class(word_class, token) || tree.form_use(token).is_in(word_class) ||
           tree.lemma(token).starts_with("cyber");
  }

 private:
  std::vector<bool> near_;
  bool document_ = false;
};

class Matcher {
 public:
  explicit Matcher(const Tree& tree)
      : tree_(tree),
        topic_(tree),
        quoted_(speech_speakers(tree)),
        intruders_(tree.view().entities.entities.size(), false) {
    const resolve::Entities& cast = tree.view().entities;
    for (const resolve::EntityMention& mention : cast.mentions)
      if (mention.entities.size() == 1 && tree.in_class("intruder", mention.head) &&
          cast.entities[mention.entities.front()].type == knowledge::ActorType::kGroup)
        intruders_[mention.entities.front()] = true;
  }

  void match(TokenId token, std::vector<Match>& matches) const {
    const auto& lexicon = tree_.lexicon();
    const auto& candidates = tree_.lemma_use(token).entries;
    const bool fitting = std::ranges::any_of(candidates, [&](std::uint32_t e) {
      return fits(lexicon.entries()[e].part_of_speech, tree_.word(token).upos);
    });
    if (!fitting || is_modifier(token)) return;
    const std::vector<Argument> arguments = arguments_of(tree_, token);
    Standing standing = standing_of(tree_, token);
    if (standing.dropped) return;
    if (const TokenId speaker = quoted_[tree_.sentence(token)];
        standing.speakers.empty() && speaker != kNoToken)
      standing.speakers.push_back(speaker);  // named in another sentence of the quotation
    Match best;
    int best_rank = -1;
    for (const std::uint32_t e : candidates) {
      const LexicalEntry& entry = lexicon.entries()[e];
      if (!fits(entry.part_of_speech, tree_.word(token).upos) ||
          (standing.able && entry.behaviour == knowledge::Behaviour::kDeed))
        continue;
      Match match{e, token, {}, standing};
      fill(arguments, match);
      if (entry.condition.needs_target) read_headline(match);
      const int rank = conditions_met(entry, match);
      if (rank <= best_rank) continue;
      best_rank = rank;
      best = std::move(match);
    }
    if (best_rank >= 0) matches.push_back(std::move(best));
  }

 private:
  /// "the hacked servers", "a hacking group": part of a name for something, not an event told.
  [[nodiscard]] bool is_modifier(TokenId token) const {
    const auto* mention = tree_.mention(token);  // "the Okoro Campaign"
    if (mention != nullptr && mention->by_name) return true;
    const Deprel relation = tree_.deprel(token);
    if (relation == Deprel::kAcl && tree_.lemma(token) == "name" && token + 1 < tree_.size() &&
        tree_.mention_from(token + 1) != kNoToken)
      return true;  // "a citizen named Okoro"
    if (relation != Deprel::kAmod && relation != Deprel::kCompound) return false;
    return tree_.word(token).upos != Upos::kAdj;
  }

  void fill(const std::vector<Argument>& arguments, Match& match) const {
    const auto& frame = tree_.lexicon().frame(tree_.lexicon().entries()[match.entry]);
    for (std::size_t role = 0; role < knowledge::kRoleCount; ++role) {
      auto& fillers = match.roles[role];
      for (const bool remote : {false, true}) {
        if (remote && is_filled(static_cast<Role>(role), fillers)) break;
        for (const auto& pattern : frame.roles[role]) {
          if (pattern.function == Function::kSpeaker) {
            if (!match.standing.speakers.empty())
              fillers.push_back({Function::kSpeaker, {}, match.standing.speakers.front(), false});
            continue;
          }
          // "against X at Y", "expelled by X from Y"
          const bool place = pattern.word == "at" || pattern.word == "in" ||
                             (pattern.word == "from" && static_cast<Role>(role) == Role::kAgent);
          if (place && is_filled(static_cast<Role>(role), fillers)) continue;
          for (const Argument& argument : arguments)
            if (argument.function == pattern.function && argument.word == pattern.word &&
                argument.remote == remote && !is_time(argument.token))
              fillers.push_back(argument);
        }
      }
    }
  }

  /// "Two Hackers Charged in Plot": what cannot be without an object, and has none, is passive in a
  /// line without a full stop.
  void read_headline(Match& match) const {
    auto& targets = match.roles[static_cast<std::size_t>(Role::kTarget)];
    auto& agents = match.roles[static_cast<std::size_t>(Role::kAgent)];
    const auto& sentence = tree_.view().tokens.sentences[tree_.sentence(match.trigger)];
    const Xpos xpos = tree_.word(match.trigger).xpos;
    const bool participle = xpos == Xpos::kVbn || xpos == Xpos::kVbd;
    if (!participle || has_actor(targets) || !has_actor(agents) ||
        tree_.form(sentence.end - 1) == "." || tree_.is_passive(match.trigger) ||
        tree_.child(match.trigger, Deprel::kObj) != kNoToken ||
        tree_.child(match.trigger, Deprel::kAux) != kNoToken)
      return;
    targets = std::move(agents);
    agents.clear();
  }

  /// Whether nearer phrases fill a role: those of actors need an actor or an event that may have
  /// one.
  [[nodiscard]] bool is_filled(Role role, const std::vector<Argument>& fillers) const {
    if (role != Role::kAgent && role != Role::kTarget)
      return std::ranges::any_of(fillers, [&](const Argument& a) {  // a person is no content
        return actors_of(tree_, a.token).empty() ||
               !tree_.lexicon().entries_of(tree_.lemma(a.token)).empty();
      });
    return std::ranges::any_of(fillers, [&](const Argument& a) {
      const bool evokes = !tree_.lemma_use(a.token).entries.empty();
      return tree_.word(a.token).upos == Upos::kPron || !actors_of(tree_, a.token).empty() ||
             (evokes && role == Role::kAgent);
    });
  }

  /// "charged in May": a time is no content.
  [[nodiscard]] bool is_time(TokenId token) const {
    const auto& lexicon = tree_.lexicon();
    return lexicon.modifier("Month", tree_.form_use(token)) != nullptr ||
           lexicon.modifier("Weekday", tree_.form_use(token)) != nullptr ||
           (tree_.word(token).upos == Upos::kNum &&  // but "one of the banks"
            tree_.child(token, Deprel::kNmod) == kNoToken);
  }

  /// Whether a word of this class stands in the sentence or soon before it.
  [[nodiscard]] bool is_topic(TokenId trigger, std::string_view word_class) const {
    constexpr std::uint32_t kNear = 2;
    const std::uint32_t here = tree_.sentence(trigger);
    const auto& sentences = tree_.view().tokens.sentences;
    for (TokenId t = sentences[here > kNear ? here - kNear : 0].begin; t < sentences[here].end; ++t)
      if (t != trigger && tree_.in_class(word_class, t)) return true;
    return false;
  }

  /// How many conditions of the entry hold, or -1 where one does not.
  [[nodiscard]] int conditions_met(const LexicalEntry& entry, const Match& match) const {
    const Condition& c = entry.condition;
    const TokenId trigger = match.trigger;
    int met = 0;
    const auto check = [&](bool wanted, auto holds) {
      if (!wanted || met < 0) return;
      met = holds() ? met + 1 : -1;
    };
    check(!c.with.empty(), [&] { return has_dependent(trigger, c.with, match); });
    check(!c.about_class.empty(), [&] { return content_is(match, c.about_class); });
    check(!c.content_class.empty(),
          [&] { return !has_content(match) || content_is(match, c.content_class); });
    check(c.cyber, [&] {
      return (topic_.holds(tree_, trigger) || has_cyber_modifier(trigger) ||
              is_of_hackers(match)) &&
             !is_kinetic(trigger);
    });
    check(c.cyber_modifier, [&] { return has_cyber_modifier(trigger); });
    check(!c.topic.empty(), [&] { return is_topic(trigger, c.topic); });
    check(c.supported, [&] { return support_verb(tree_, trigger) != kNoToken; });
    check(c.negated, [&] { return match.standing.negated; });
    check(c.demanded, [&] { return match.standing.demanded; });
    if (!c.not_object.empty() && has_object(match, c.not_object)) return -1;
    check(c.needs_target, [&] { return has_actor(match.role(Role::kTarget)); });
    check(c.by_intruder, [&] { return is_of_hackers(match) || is_of_intruders(match); });
    check(c.needs_agent, [&] {
      return has_actor(match.role(Role::kAgent)) ||
             (!match.standing.speakers.empty() &&  // "we"
              std::ranges::any_of(match.role(Role::kAgent), [&](const Argument& a) {
                return is_first_person(tree_, a.token);
              }));
    });
    return met;
  }

  [[nodiscard]] bool has_object(const Match& match, std::string_view word_class) const {
    for (const auto& fillers : match.roles)
      for (const Argument& a : fillers)
        if (a.function == Function::kObject && is_word(a.token, word_class)) return true;
    return false;
  }

  [[nodiscard]] bool has_actor(const std::vector<Argument>& fillers) const {
    return std::ranges::any_of(
        fillers, [&](const Argument& a) { return !actors_of(tree_, a.token).empty(); });
  }

  [[nodiscard]] bool is_word(TokenId token, std::string_view word_class) const {
    return tree_.in_class(word_class, token) || tree_.form_use(token).is_in(word_class);
  }

  /// "the sanctions list", "embassy staff"
  [[nodiscard]] bool has_modifier(TokenId noun, std::string_view word_class) const {
    return std::ranges::any_of(tree_.children(noun), [&](TokenId part) {
      return (tree_.deprel(part) == Deprel::kCompound || tree_.deprel(part) == Deprel::kAmod) &&
             is_word(part, word_class);
    });
  }

  /// "the Office of Assets Control": a name that says what it is for.
  [[nodiscard]] bool names_itself_for(TokenId name, std::string_view word_class) const {
    const auto* mention = tree_.mention(name);
    return mention != nullptr && mention->by_name &&
           std::ranges::any_of(tree_.children(name), [&](TokenId part) {
             return tree_.deprel(part) == Deprel::kNmod && tree_.preposition(part) == "of" &&
                    (is_word(part, word_class) || has_modifier(part, word_class));
           });
  }

  [[nodiscard]] bool has_dependent(TokenId trigger, std::string_view word_class,
                                   const Match& match) const {
    for (const TokenId c : tree_.children(trigger)) {
      if (tree_.deprel(c) == Deprel::kParataxis) continue;  // "accused X, a charge that he denies"
      const bool doer =
          (tree_.deprel(c) == Deprel::kNsubj || tree_.deprel(c) == Deprel::kOblAgent) &&
          tree_.is_verb(trigger);
      if (tree_.deprel(c) == Deprel::kNsubjPass && tree_.in_class("name-giving", trigger))
        continue;  // "the hackers are called Opal" blames nobody
      for (const TokenId member : tree_.conjuncts(c)) {
        if (is_word(member, word_class)) return true;
        if (doer && names_itself_for(member, word_class)) return true;
        if (doer) continue;  // "malicious actors used": what they use may be harmless
        if (has_modifier(member, word_class)) return true;
        for (const TokenId part : tree_.children(member)) {
          const Deprel relation = tree_.deprel(part);
          if ((relation == Deprel::kAcl || relation == Deprel::kAppos ||
               relation == Deprel::kNmodDesc || relation == Deprel::kFlat) &&
              is_word(part, word_class))
            return true;  // "nothing to do", "Ola Berg, the ambassador", "Ambassador Ola Berg"
          if (tree_.deprel(part) == Deprel::kNmod && tree_.preposition(part) == "of" &&
              (is_word(part, word_class) || has_modifier(part, word_class)))
            return true;  // "part of a smear campaign"
        }
      }
    }
    for (const auto& fillers : match.roles)
      for (const Argument& a : fillers)
        if (a.function == Function::kObject && is_word(a.token, word_class)) return true;
    return false;
  }

  /// Whether something is said of what it is about: an actor ("victims of X") is no content.
  [[nodiscard]] bool has_content(const Match& match) const {
    return std::ranges::any_of(match.role(Role::kAbout), [&](const Argument& a) {
      return actors_of(tree_, a.token).empty();
    });
  }

  /// Whether the content is of a word class. A clause, or a word that evokes an event itself,
  /// always is - but for accusations, which must be named.
  [[nodiscard]] bool content_is(const Match& match, std::string_view word_class) const {
    return std::ranges::any_of(match.role(Role::kAbout), [&](const Argument& a) {
      if (is_word(a.token, word_class) || is_word(counted(a.token), word_class)) return true;
      if (a.function == Function::kComplement &&
          (word_class == "deniable" || word_class == "accusation"))
        return tree_.is_verb(a.token) || tree_.child(a.token, Deprel::kCop) != kNoToken;
      return word_class != "accusation" && word_class != "accusation-strict" &&
             (evokes(a.token) || evokes(counted(a.token)));
    });
  }

  /// "hacks" of "a string of hacks"; else the word itself.
  [[nodiscard]] TokenId counted(TokenId token) const {
    const TokenId things = tree_.child(token, Deprel::kNmod);
    return tree_.in_class("collection", token) && things != kNoToken &&
                   tree_.preposition(things) == "of"
               ? things
               : token;
  }

  [[nodiscard]] bool evokes(TokenId token) const {
    const auto& entries = tree_.lemma_use(token).entries;
    return std::ranges::any_of(entries, [&](std::uint32_t e) {
      return fits(tree_.lexicon().entries()[e].part_of_speech, tree_.word(token).upos);
    });
  }

  [[nodiscard]] bool has_cyber_modifier(TokenId trigger) const {
    if (tree_.lemma(trigger).starts_with("cyber")) return true;
    for (const TokenId c : tree_.children(trigger)) {
      const Deprel relation = tree_.deprel(c);
      const bool modifies = relation == Deprel::kAmod || relation == Deprel::kCompound ||
                            (relation == Deprel::kNmod && tree_.preposition(c) != "by");
      if (!modifies) continue;
      if (CyberTopic::mentions(tree_, "cyber-hostile", c)) return true;
      for (const TokenId part : tree_.children(c))
        if (tree_.deprel(part) == Deprel::kCompound || tree_.deprel(part) == Deprel::kConj)
          if (CyberTopic::mentions(tree_, "cyber-hostile", part)) return true;
    }
    return false;
  }

  /// Done by a hacker group: with computers, whatever else the text speaks of.
  [[nodiscard]] bool is_of_hackers(const Match& match) const {
    const auto& entities = tree_.view().entities.entities;
    return std::ranges::any_of(match.role(Role::kAgent), [&](const Argument& a) {
      return std::ranges::any_of(actors_of(tree_, a.token), [&](EntityId id) {
        return entities[id].type == knowledge::ActorType::kAptGroup;
      });
    });
  }

  /// Done by people who are called hackers or the like, also where "they" are.
  [[nodiscard]] bool is_of_intruders(const Match& match) const {
    return std::ranges::any_of(match.role(Role::kAgent), [&](const Argument& a) {
      return tree_.in_class("intruder", a.token) ||
             std::ranges::any_of(actors_of(tree_, a.token),
                                 [&](EntityId id) { return intruders_[id]; });
    });
  }

  /// "a missile attack", "was hit by a storm": nothing that is done with computers.
  [[nodiscard]] bool is_kinetic(TokenId trigger) const {
    return std::ranges::any_of(tree_.children(trigger), [&](TokenId c) {
      const Deprel relation = tree_.deprel(c);
      if (const auto* mention = tree_.mention(c); mention != nullptr && mention->by_name)
        return false;  // "Salt Typhoon" is no weather
      if (relation == Deprel::kAmod || relation == Deprel::kCompound) return is_word(c, "kinetic");
      if (relation == Deprel::kNsubj) return is_word(c, "mishap");
      const std::string word = is_oblique(relation) ? tree_.preposition(c) : std::string();
      return (word == "by" || word == "with") && is_word(c, "mishap");
    });
  }

  const Tree& tree_;
  CyberTopic topic_;
  std::vector<TokenId> quoted_;  // index = sentence
  std::vector<bool> intruders_;  // index = entity: people who are called hackers or the like
};

}  // namespace

std::vector<Match> match_frames(const Tree& tree) {
  std::vector<Match> matches;
  const Matcher matcher(tree);
  for (TokenId token = 0; token < tree.size(); ++token) matcher.match(token, matches);
  // "fell victim": the verb that needs the noun tells what the noun would
  const auto& entries = tree.lexicon().entries();
  const auto is_told = [&](const Match& noun) {
    if (tree.deprel(noun.trigger) != Deprel::kXcomp) return false;
    const auto verb =
        std::ranges::lower_bound(matches, tree.head(noun.trigger), {}, &Match::trigger);
    if (verb == matches.end() || verb->trigger != tree.head(noun.trigger)) return false;
    const LexicalEntry& entry = entries[verb->entry];
    return !entry.condition.with.empty() && tree.in_class(entry.condition.with, noun.trigger) &&
           entry.event_class == entries[noun.entry].event_class;
  };
  for (std::size_t i = matches.size(); i-- > 0;)
    if (is_told(matches[i])) matches.erase(matches.begin() + static_cast<std::ptrdiff_t>(i));
  return matches;
}

}  // namespace demarche::extract
