// SPDX-License-Identifier: Apache-2.0
#include "extract/draft.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "extract/actors.h"
#include "extract/control.h"
#include "extract/principal.h"
#include "extract/when.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;
using knowledge::Function;
using knowledge::LexicalEntry;
using knowledge::Role;

/// Makes the draft of a match by itself.
class Drafter {
 public:
  explicit Drafter(const Tree& tree) : tree_(tree), entities_(tree.view().entities) {}

  [[nodiscard]] Draft draft(const Match& match) const {
    const LexicalEntry& e = entry(match);
    Draft d;
    d.trigger = match.trigger;
    d.fact.event_class = e.event_class;
    d.fact.kinds = e.kinds;
    d.fact.entry = e.id;
    d.behaviour = e.behaviour;
    take_standing(match, d);
    d.has_content = !match.role(Role::kAbout).empty() || !match.role(Role::kTarget).empty();
    const std::vector<EntityId> report = report_of(match);
    d.speakers = speakers_of(report);

    const Sides sides = sides_of(match, d);
    if (e.behaviour == Behaviour::kDeed || e.behaviour == Behaviour::kConduct) {
      d.fact.agents = sides.agents;
      d.fact.targets = sides.targets;
      std::erase_if(d.fact.targets, [&](EntityId id) { return has(sides.agents, id); });
    } else {
      take_act(sides, d);
    }
    d.fact.head = tree_.view().tokens.tokens[match.trigger].span;
    d.fact.evidence.push_back(evidence(match, report, d.negated));
    d.fact.path = path(match);
    if (e.behaviour == Behaviour::kDeed) measure(d.fact);
    return d;
  }

 private:
  /// Who does it and to whom, before bodies are told from whom they speak for.
  struct Sides {
    std::vector<EntityId> agents;
    std::vector<EntityId> targets;
  };

  [[nodiscard]] const LexicalEntry& entry(const Match& match) const {
    return tree_.lexicon().entries()[match.entry];
  }

  /// Whether it is said not to be, and the status of the fact.
  void take_standing(const Match& match, Draft& d) const {
    const LexicalEntry& e = entry(match);
    const bool is_demand =
        e.condition.demanded ||  // "must stop", "will not tolerate", "has no basis"
        (e.condition.negated &&
         (e.behaviour == Behaviour::kDisapproval || e.behaviour == Behaviour::kAnswer));
    // what somebody opposes was done or said; of a measure it is a no, unless it is another's
    const bool is_opposed =
        (match.standing.ceased && e.behaviour == Behaviour::kDeed) ||
        (match.standing.opposed &&
         (e.behaviour == Behaviour::kDeed || e.behaviour == Behaviour::kBlame ||
          (e.behaviour == Behaviour::kMeasure &&
           std::ranges::any_of(match.role(Role::kAgent), [](const Argument& a) {
             return a.function == Function::kPossessor || a.function == Function::kNational;
           }))));
    d.negated = match.standing.negated && !is_demand && !is_opposed;
    d.fact.status = is_demand || is_opposed ? FactStatus::kNone : status_of(match.standing, e);
  }

  /// The two sides; a blame that is said by its speaker gets its status in `d`.
  [[nodiscard]] Sides sides_of(const Match& match, Draft& d) const {
    const LexicalEntry& e = entry(match);
    Sides sides;
    sides.agents = actors(match.role(Role::kAgent), d.speakers);
    std::vector<Argument> aims = match.role(Role::kTarget);
    if (e.behaviour == Behaviour::kCharge)  // "charges for attacks": these are not charged
      std::erase_if(aims, [&](const Argument& a) {
        return tree_.in_class("event", a.token) && tree_.word(a.token).upos != Upos::kPron;
      });
    sides.targets = actors(aims, d.speakers);
    if (e.behaviour == Behaviour::kCharge)  // "arrested a Dutch official": not the state
      std::erase_if(sides.targets, [&](EntityId id) {
        return entities_.entities[id].type == knowledge::ActorType::kStateActor;
      });
    if (e.behaviour == Behaviour::kDeed && is_ranked(match.trigger))
      std::erase_if(sides.targets, [&](EntityId id) { return !entities_.entities[id].named; });
    if (sides.targets.empty() && e.behaviour == Behaviour::kDisapproval)
      sides.targets = doers(match);
    if (sides.targets.empty() &&
        (e.behaviour == Behaviour::kMeasure || e.behaviour == Behaviour::kDeed))
      sides.targets = states_hit(match, sides.agents);
    if (e.behaviour == Behaviour::kDeed) {
      if (come_from_places(match, sides.agents)) sides.agents.clear();
      if (is_of_their_own(match, sides.agents)) sides = {};
    }
    if (e.behaviour == Behaviour::kBlame) take_blame(match, sides, d);
    if (e.behaviour == Behaviour::kAnswer && sides.agents.empty() &&
        tree_.is_passive(match.trigger) && tree_.deprel(match.trigger) == Deprel::kCcomp)
      for (const EntityId id : d.speakers)  // "said the accusation was rejected"; not a court
        if (entities_.entities[id].named &&
            entities_.entities[id].type != knowledge::ActorType::kAgency)
          add(sides.agents, id);
    if (e.target_state) take_diplomats(match, sides);
    if (e.behaviour == Behaviour::kCharge) take_officers(sides.agents);
    if (e.behaviour == Behaviour::kCharge && sides.agents.empty() && !match.standing.negated)
      sides.agents = prosecutors(d.speakers);
    if (sides.agents.empty() && tree_.in_class("act-of-state", match.trigger) &&
        tree_.is_passive(match.trigger))
      sides.agents = where(match.trigger);
    return sides;
  }

  /// Who blames where only the report says so, and whom nobody blames.
  void take_blame(const Match& match, Sides& sides, Draft& d) const {
    if (is_judged(match.trigger)) d.told = false;  // "it is irresponsible to accuse anybody"
    if (sides.agents.empty() && d.told)            // "many blamed X": nobody does
      d.told = std::ranges::none_of(match.role(Role::kAgent), [&](const Argument& a) {
        return tree_.in_class("vague", a.token);
      });
    if (sides.agents.empty() && tree_.word(match.trigger).xpos == Xpos::kVb &&
        (d.negated || tree_.in_class("passive-infinitive", match.trigger)))
      sides.agents = d.speakers;  // "said X was to blame", "said it was too soon to blame X"
    if (!d.negated && sides.agents.empty() &&
        is_attributable(match.trigger)) {  // "said that it can be attributed to X"
      sides.agents = d.speakers;
      d.fact.status = FactStatus::kNone;
    }
    if (d.negated)  // "did not name a culprit": nobody
      std::erase_if(sides.targets, [&](EntityId id) { return is_anybody(id, match); });
  }

  /// A step against a diplomat is one against the state that sent them, by the state they are in.
  void take_diplomats(const Match& match, Sides& sides) const {
    if (std::vector<EntityId> sent = senders(match); sent.size() > 1) {
      sides.targets = std::move(sent);
    } else {
      sides.targets = states_of(entities_, sides.targets);
      if (std::ranges::none_of(sides.targets, [&](EntityId id) {
            return state_of(entities_, id) != resolve::kNoEntity;
          }))
        if (std::vector<EntityId> home = missions(match); !home.empty())
          sides.targets = std::move(home);
    }
    const auto told = std::erase_if(sides.targets, [&](EntityId id) {
      return entities_.entities[id].type == knowledge::ActorType::kOrganization;
    });
    if (told > 0 && sides.targets.empty()) {  // "envoys told Acme News": no step against it
      sides = {};
      return;
    }
    const bool calls = std::ranges::any_of(match.role(Role::kAgent), [](const Argument& a) {
      return a.function == Function::kSubject && !a.remote;
    });
    if (calls && !tree_.is_passive(match.trigger) && tree_.is_verb(match.trigger)) {
      // "Riga called in Ambassador Ola Berg": whose envoy he is, the text leaves open
      std::erase_if(sides.targets, [&](EntityId id) {
        return std::ranges::any_of(
            sides.agents, [&](EntityId agent) { return state_of(entities_, agent) == id; });
      });
      return;
    }
    // "Norway's envoy to Latvia was summoned to the ministry": the ministry is Latvia's
    std::erase_if(sides.agents, [&](EntityId id) {
      const EntityId state = state_of(entities_, id);
      return state != resolve::kNoEntity && has(sides.targets, state);
    });
    if (sides.agents.empty()) sides.agents = hosts(match);
  }

  /// The roles of what is said or ordered: who acts, and who speaks for them.
  void take_act(const Sides& sides, Draft& d) const {
    Acting who = acting(entities_, sides.agents);
    d.fact.agents = std::move(who.principals);
    d.fact.voices = std::move(who.voices);
    const std::vector<EntityId> own = acting(entities_, d.speakers).principals;
    if (d.behaviour == Behaviour::kDisapproval && d.fact.status == FactStatus::kPlanned &&
        intersect(own, d.fact.agents))
      d.fact.status = FactStatus::kNone;  // "we will strongly oppose it" is said now
    const bool spoken = d.behaviour == Behaviour::kDisapproval ||
                        d.behaviour == Behaviour::kBlame || d.behaviour == Behaviour::kAnswer;
    // "Norway condemns this", its minister said; "Norway expelled them", its ministry said
    for (const EntityId speaker : d.speakers)
      if ((spoken || knowledge::is_government_body(entities_.entities[speaker].type)) &&
          speaker != principal_of(entities_, speaker) &&
          has(d.fact.agents, principal_of(entities_, speaker)))
        add(d.fact.voices, speaker);
    d.fact.targets = sides.targets;
    std::erase_if(d.fact.targets,
                  [&](EntityId id) { return has(sides.agents, id) || has(d.fact.agents, id); });
  }

  /// "it is irresponsible to accuse X": what is said of doing so, by whoever did not.
  [[nodiscard]] bool is_judged(TokenId infinitive) const {
    const TokenId adjective = tree_.head(infinitive);
    if (tree_.word(infinitive).xpos != Xpos::kVb || adjective == kNoToken ||
        tree_.word(adjective).upos != Upos::kAdj || infinitive < adjective)
      return false;
    const auto& entries = tree_.lexicon().entries();
    return std::ranges::any_of(tree_.lemma_use(adjective).entries, [&](std::uint32_t e) {
      return entries[e].behaviour == Behaviour::kDisapproval;
    });
  }

  /// "can be attributed to X": who says so does.
  [[nodiscard]] bool is_attributable(TokenId verb) const {
    return tree_.is_passive(verb) && std::ranges::any_of(tree_.children(verb), [&](TokenId c) {
             return tree_.deprel(c) == Deprel::kAux &&
                    (tree_.form(c) == "can" || tree_.form(c) == "could");
           });
  }

  /// "was indicted in Norway": the state in which it was done did it.
  [[nodiscard]] std::vector<EntityId> where(TokenId verb) const {
    std::vector<EntityId> found;
    for (const TokenId c : tree_.children(verb)) {
      if (tree_.deprel(c) != Deprel::kObl || tree_.preposition(c) != "in") continue;
      for (const EntityId id : actors_of(tree_, c))
        if (entities_.entities[id].type == knowledge::ActorType::kStateActor) add(found, id);
    }
    return found;
  }

  /// "the largest attack on banks in years": among which attacks, not whom it hit.
  [[nodiscard]] bool is_ranked(TokenId event) const {
    return tree_.is_nominal(event) && std::ranges::any_of(tree_.children(event), [&](TokenId c) {
             return tree_.deprel(c) == Deprel::kAmod && tree_.word(c).xpos == Xpos::kJjs;
           });
  }

  /// "took its servers down": who does this to what is his own does no harm to anybody.
  [[nodiscard]] bool is_of_their_own(const Match& match,
                                     const std::vector<EntityId>& agents) const {
    const auto& targets = match.role(Role::kTarget);
    return !targets.empty() && std::ranges::all_of(targets, [&](const Argument& target) {
      const TokenId owner = tree_.child(target.token, Deprel::kNmodPoss);
      const auto* mention = owner == kNoToken ? nullptr : tree_.mention(owner);
      return mention != nullptr && tree_.word(owner).upos == Upos::kPron &&
             tree_.in_class("asset-noun", target.token) && mention->entities.size() == 1 &&
             has(agents, mention->entities.front());
    });
  }

  /// "attacks from the Netherlands, Singapore and Mexico": where they come through, not who did it.
  [[nodiscard]] bool come_from_places(const Match& match,
                                      const std::vector<EntityId>& agents) const {
    constexpr std::size_t kFewest = 3;
    const auto& fillers = match.role(Role::kAgent);
    return agents.size() >= kFewest &&
           std::ranges::all_of(fillers,
                               [](const Argument& a) {
                                 return a.function == Function::kPreposition && a.word == "from";
                               }) &&
           std::ranges::all_of(agents, [&](EntityId id) {
             return entities_.entities[id].type == knowledge::ActorType::kStateActor;
           });
  }

  /// Whose conduct the content names: "condemned Iran's detention of a diplomat", "this act by
  /// Iran".
  [[nodiscard]] std::vector<EntityId> doers(const Match& match) const {
    std::vector<EntityId> found;
    for (const Role role : {Role::kTarget, Role::kAbout})
      for (const Argument& content : match.role(role)) {
        if (!tree_.is_nominal(content.token)) continue;
        for (const Argument& a : arguments_of(tree_, content.token)) {
          const bool doer = a.function == Function::kNational ||
                            a.function == Function::kPossessor ||
                            (a.function == Function::kPreposition &&
                             (a.word == "by" ||
                              (a.word == "of" && tree_.in_class("conduct-noun", content.token))));
          if (!doer || a.remote) continue;
          for (const EntityId id : actors_of(tree_, a.token))
            if (a.word == "by" ||
                entities_.entities[id].type == knowledge::ActorType::kStateActor ||
                knowledge::is_government_body(entities_.entities[id].type))
              add(found, id);
        }
      }
    return found;
  }

  /// "sanctions on Iranian oil exports", "hit Estonian payment services": of things that are
  /// nobody, the state whose they are.
  [[nodiscard]] std::vector<EntityId> states_hit(const Match& match,
                                                 const std::vector<EntityId>& agents) const {
    std::vector<EntityId> found;
    for (const Argument& target : match.role(Role::kTarget)) {
      if (!tree_.is_nominal(target.token) || target.remote) continue;
      for (const TokenId c : tree_.children(target.token)) {
        const Deprel relation = tree_.deprel(c);
        const auto* mention = tree_.mention(c);
        if (mention == nullptr || mention->entities.size() != 1 ||
            (relation != Deprel::kAmod && relation != Deprel::kCompound &&
             relation != Deprel::kNmodPoss))
          continue;
        const EntityId id = mention->entities.front();
        if (entities_.entities[id].type == knowledge::ActorType::kStateActor && !has(agents, id))
          add(found, id);
      }
    }
    return found;
  }

  /// Whose envoys they are: "the ambassadors of Sweden and Denmark".
  [[nodiscard]] std::vector<EntityId> senders(const Match& match) const {
    std::vector<EntityId> found;
    for (const Argument& target : match.role(Role::kTarget))
      for (const TokenId c : tree_.children(target.token)) {
        if (tree_.deprel(c) != Deprel::kNmod || tree_.preposition(c) != "of") continue;
        for (const EntityId id : actors_of(tree_, c))
          if (entities_.entities[id].type == knowledge::ActorType::kStateActor) add(found, id);
      }
    return found;
  }

  /// The states of the missions that the envoys in question are of: "the chargé d'affaires of the
  /// embassy", "the embassy's envoy".
  [[nodiscard]] std::vector<EntityId> missions(const Match& match) const {
    std::vector<EntityId> found;
    const auto take = [&](TokenId noun) {
      for (const TokenId c : tree_.children(noun)) {
        const bool of = tree_.deprel(c) == Deprel::kNmodPoss ||
                        (tree_.deprel(c) == Deprel::kNmod && tree_.preposition(c) == "of");
        if (!of) continue;
        for (const EntityId id : actors_of(tree_, c))
          if (knowledge::is_government_body(entities_.entities[id].type) &&
              state_of(entities_, id) != resolve::kNoEntity)
            add(found, state_of(entities_, id));
      }
    };
    for (const Argument& target : match.role(Role::kTarget)) {
      take(target.token);
      for (const TokenId c : tree_.children(target.token))
        if (tree_.deprel(c) == Deprel::kAppos || tree_.deprel(c) == Deprel::kFlat) take(c);
    }
    return found;
  }

  /// Where the envoys in question are: "the ambassador to Latvia", "diplomats in Oslo".
  [[nodiscard]] std::vector<EntityId> hosts(const Match& match) const {
    std::vector<EntityId> found;
    for (const Argument& target : match.role(Role::kTarget))
      for (const TokenId c : tree_.children(target.token)) {
        const std::string word = tree_.deprel(c) == Deprel::kNmod ? tree_.preposition(c) : "";
        if (word != "to" && word != "in") continue;
        for (const EntityId id : actors_of(tree_, c))
          if (entities_.entities[id].type == knowledge::ActorType::kStateActor) add(found, id);
      }
    return found;
  }

  /// "FBI agents arrested X", "officers of the police": unnamed, they act for their body.
  void take_officers(std::vector<EntityId>& agents) const {
    for (EntityId& id : agents) {
      const resolve::Entity& entity = entities_.entities[id];
      if (entity.named || entity.type != knowledge::ActorType::kGroup) continue;
      for (const resolve::Relation& r : entities_.relations)
        if (r.subject == id && r.kind == resolve::RelationKind::kSponsoredBy &&
            knowledge::is_government_body(entities_.entities[r.object].type)) {
          id = r.object;
          break;
        }
    }
  }

  /// "were charged, the Justice Department said": bodies that say so did so.
  [[nodiscard]] std::vector<EntityId> prosecutors(const std::vector<EntityId>& speakers) const {
    std::vector<EntityId> found;
    for (const EntityId id : speakers)
      if (knowledge::is_government_body(entities_.entities[id].type)) add(found, id);
    return found;
  }

  /// Time and scale, from the clause that tells the deed.
  void measure(Fact& fact) const {
    const auto& tokens = tree_.view().tokens.tokens;
    const text::Span span = fact.evidence.front().span;
    const auto at = [&](std::uint32_t offset) {
      const auto found = std::ranges::lower_bound(
          tokens, offset, {}, [](const text::Token& token) { return token.span.begin; });
      return static_cast<TokenId>(found - tokens.begin());
    };
    const TokenId begin = at(span.begin);
    const TokenId end = at(span.end);
    if (const auto period = find_period(tree_, begin, end)) {
      fact.from = period->from;
      fact.to = period->to;
    }
    if (const auto quantity = find_quantity(tree_, begin, end)) {
      fact.scale_text = quantity->text;
      fact.scale_min = quantity->least;
    }
  }

  static FactStatus status_of(const Standing& standing, const LexicalEntry& e) {
    if (standing.negated) return FactStatus::kRuledOut;
    if (e.behaviour == Behaviour::kDeed)  // what is called for is an end of it
      return standing.status == FactStatus::kPlanned ? FactStatus::kPlanned : FactStatus::kNone;
    if (standing.status != FactStatus::kNone) return standing.status;
    const bool done = standing.able && e.behaviour == Behaviour::kBlame;  // "we can say that X did"
    if (standing.possible && !done) return FactStatus::kPlanned;
    const auto at = std::ranges::find(kFactStatusNames, std::string_view(e.status));
    return at == kFactStatusNames.end() ? FactStatus::kNone
                                        : static_cast<FactStatus>(at - kFactStatusNames.begin());
  }

  /// Who says it. Outlets report what others say, and speak for themselves where they are nearest
  /// ("reacted to a report by X that").
  [[nodiscard]] std::vector<EntityId> speakers_of(const std::vector<EntityId>& chain) const {
    std::vector<EntityId> speakers;
    const bool own = !chain.empty() && is_outlet(chain.front());
    for (const EntityId id : chain)
      if (is_outlet(id) == own && !is_press(id)) add(speakers, id);
    return speakers;
  }

  /// "a particular state", "the attackers": whoever it may be.
  [[nodiscard]] bool is_anybody(EntityId id, const Match& match) const {
    const resolve::Entity& entity = entities_.entities[id];
    return !entity.named && entity.part_of == resolve::kNoEntity &&
           std::ranges::any_of(match.role(Role::kTarget), [&](const Argument& a) {
             return tree_.in_class("suspect", a.token) && has(actors_of(tree_, a.token), id);
           });
  }

  /// All who say or report it, the nearest first.
  [[nodiscard]] std::vector<EntityId> report_of(const Match& match) const {
    std::vector<EntityId> chain;
    for (const TokenId speaker : match.standing.speakers) {
      std::vector<EntityId> who = actors_of(tree_, speaker);
      if (who.empty()) who = authors_of(speaker);
      chain.insert(chain.end(), who.begin(), who.end());
    }
    return chain;
  }

  /// "The report said": of a firm, a body or an outlet whose report was told of before.
  [[nodiscard]] std::vector<EntityId> authors_of(TokenId report) const {
    const TokenId determiner = tree_.child(report, Deprel::kDet);
    if (!tree_.in_class("report-noun", report) || determiner == kNoToken ||
        (tree_.form(determiner) != "the" && tree_.form(determiner) != "that"))
      return {};
    constexpr std::uint32_t kNear = 2;  // sentences
    const std::uint32_t here = tree_.sentence(report);
    const auto& sentences = tree_.view().tokens.sentences;
    const TokenId first = sentences[here > kNear ? here - kNear : 0].begin;
    for (TokenId t = sentences[here].begin; t-- > first;) {
      std::vector<EntityId> found;
      const bool reports =
          tree_.is_verb(t) && tree_.lexicon().modifier("Reporting", tree_.lemma_use(t)) != nullptr;
      if (tree_.in_class("report-noun", t) || reports)
        found = actors_of(tree_, reports ? doer_of(tree_, t) : t);
      std::erase_if(found, [&](EntityId id) {
        const resolve::Entity& entity = entities_.entities[id];
        return reports ? !entity.news_outlet
                       : !entity.named || entity.type == knowledge::ActorType::kPerson;
      });
      if (!found.empty()) return found;
    }
    return {};
  }

  /// An outlet, or somebody who writes for one.
  [[nodiscard]] bool is_outlet(EntityId id) const {
    return entities_.entities[id].news_outlet ||
           entities_.entities[principal_of(entities_, id)].news_outlet;
  }

  /// "local media": nobody in particular.
  [[nodiscard]] bool is_press(EntityId id) const {
    const resolve::Entity& entity = entities_.entities[id];
    if (entity.named || entity.type != knowledge::ActorType::kGroup) return false;
    const std::string_view label = entity.label;
    const std::size_t last = label.find_last_of(' ');
    return tree_.lexicon().in_class(
        "press", last == std::string_view::npos ? label : label.substr(last + 1));
  }

  /// The actors of a role; "we" are those who speak.
  [[nodiscard]] std::vector<EntityId> actors(const std::vector<Argument>& fillers,
                                             const std::vector<EntityId>& speakers) const {
    std::vector<EntityId> found;
    for (const Argument& a : fillers) {
      for (const EntityId id : actors_of(tree_, a.token))
        if (a.function != Function::kSpeaker || !entities_.entities[id].news_outlet)
          add(found, id);  // "that is baseless, Acme News said": it tells what others say
      if (is_first_person(tree_, a.token)) add(found, acting(entities_, speakers).principals);
    }
    return found;
  }

  [[nodiscard]] resolve::Evidence evidence(const Match& match,
                                           const std::vector<EntityId>& speakers,
                                           bool negated) const {
    resolve::Evidence e;
    e.span = tree_.extent(tree_.clause(match.trigger));
    e.stance = match.standing.stance;
    if (match.standing.possible && e.stance == resolve::Stance::kAsserted)
      e.stance = resolve::Stance::kSuspected;
    e.negated = negated;
    e.likelihood = likelihood(match.standing.likelihood, speakers);
    const auto outlet = std::ranges::find_if(speakers, [&](EntityId id) { return is_outlet(id); });
    if (outlet != speakers.end())
      e.source = *outlet;
    else if (!speakers.empty() && e.stance != resolve::Stance::kAsserted)
      e.source = speakers.front();
    return e;
  }

  /// The concept of a word of likelihood, on the yardstick of the state whose bodies speak.
  [[nodiscard]] std::string likelihood(const std::string& words,
                                       const std::vector<EntityId>& speakers) const {
    const auto& lexicon = tree_.lexicon();
    for (const EntityId speaker : speakers) {
      const EntityId state = state_of(entities_, speaker);
      if (state == resolve::kNoEntity) continue;
      const auto* yardstick = lexicon.modifier("Yardstick", entities_.entities[state].iso3);
      const auto* word = yardstick == nullptr ? nullptr : lexicon.modifier(yardstick->value, words);
      if (word != nullptr) return word->value;
    }
    const auto* word = lexicon.modifier("Likelihood", words);
    return word == nullptr ? std::string() : word->value;
  }

  [[nodiscard]] std::string path(const Match& match) const {
    static constexpr std::array<std::string_view, knowledge::kRoleCount> kNames = {
        "agent", "target", "about", "reason"};
    std::string text;
    for (std::size_t r = 0; r < knowledge::kRoleCount; ++r)
      for (const Argument& a : match.roles[r]) {
        if (!text.empty()) text += "; ";
        text += std::string(kNames[r]) + "=" + std::string(tree_.form(a.token));
        if (!a.word.empty()) text += " (" + a.word + ")";
      }
    return text;
  }

  const Tree& tree_;
  const resolve::Entities& entities_;
};

/// What the items of a list say is the content of the verb that leads into it.
void refer_to_items(Drafts& drafts, std::size_t i) {
  const auto& sentences = drafts.tree.view().tokens.sentences;
  for (std::uint32_t s = drafts.tree.sentence(drafts.all[i].trigger) + 1; s < sentences.size();
       ++s) {
    if (drafts.tree.lead_in(s) != drafts.all[i].trigger) return;
    const std::size_t found = drafts.evoked(drafts.tree.root(s));
    if (found != kNoDraft && found != i) drafts.all[i].about.push_back(found);
  }
}

void refer(Drafts& drafts, std::size_t i) {
  refer_to_items(drafts, i);
  for (const Role role : {Role::kAbout, Role::kReason})
    for (const Argument& a : drafts.matches[i].role(role))
      for (const TokenId member : drafts.tree.conjuncts(a.token)) {
        const std::size_t found = drafts.evoked(member);
        if (found != kNoDraft && found != i &&
            std::ranges::find(drafts.all[i].about, found) == drafts.all[i].about.end())
          drafts.all[i].about.push_back(found);
      }
}

}  // namespace

bool Drafts::share_content(const Draft& a, const Draft& b) const {
  return std::ranges::any_of(a.about, [&](std::size_t x) {
    return std::ranges::any_of(b.about, [&](std::size_t y) { return same(x) == same(y); });
  });
}

std::size_t Drafts::evoked(TokenId token, int depth) const {
  if (const auto found = by_trigger.find(token); found != by_trigger.end()) {
    const std::size_t draft = same(found->second);
    if (is(draft, Behaviour::kConduct) && tree.is_verb(token))  // "carrying out attacks": these
      for (const Deprel relation : {Deprel::kObj, Deprel::kNsubjPass})
        if (const TokenId done = tree.child(token, relation); done != kNoToken)
          if (const std::size_t deed = evoked(done, depth + 1);
              deed != kNoDraft && is(deed, Behaviour::kDeed))
            return deed;
    return draft;
  }
  if (depth > 3) return kNoDraft;
  for (const TokenId c : tree.children(token)) {
    switch (tree.deprel(c)) {
      case Deprel::kObj:
      case Deprel::kXcomp:
      case Deprel::kCcomp:
      case Deprel::kConj:
      case Deprel::kObl:
      case Deprel::kNmod:
      case Deprel::kNsubjPass:
      case Deprel::kAdvcl: {
        const std::size_t found = evoked(c, depth + 1);
        if (found != kNoDraft) return found;
        break;
      }
      case Deprel::kAcl:  // "behind an attempt to cripple banks"
        if (tree.in_class("intent", token) && tree.word(c).xpos == Xpos::kVb)
          if (const std::size_t found = evoked(c, depth + 1); found != kNoDraft) return found;
        break;
      case Deprel::kAclRelcl:  // "behind the malware that crippled banks"
        if (tree.in_class("malware", token) && own_subject(tree, c) == token)
          if (const std::size_t found = evoked(c, depth + 1); found != kNoDraft) return found;
        break;
      default:
        break;
    }
  }
  return kNoDraft;
}

Drafts draft_facts(const Tree& tree, const std::vector<Match>& matches) {
  Drafts drafts{tree, matches, {}, {}};
  const Drafter drafter(tree);
  for (const Match& match : matches) {
    drafts.by_trigger[match.trigger] = drafts.all.size();
    drafts.all.push_back(drafter.draft(match));
  }
  for (std::size_t i = 0; i < matches.size(); ++i) refer(drafts, i);
  return drafts;
}

}  // namespace demarche::extract
