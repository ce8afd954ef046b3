// SPDX-License-Identifier: Apache-2.0
#include "extract/blame.h"

#include <algorithm>
#include <utility>

#include "extract/control.h"
#include "extract/deeds.h"
#include "extract/principal.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;
using knowledge::Role;

constexpr std::size_t kReach = 64;  // drafts: what is told further away is another matter

void blame(Drafts& drafts, std::size_t i) {
  Draft& d = drafts.all[i];
  if (!d.told || (!drafts.is(i, Behaviour::kBlame) && !drafts.is(i, Behaviour::kCharge)) ||
      d.negated)
    return;
  for (std::size_t& about : d.about) {
    about = drafts.same(about);
    Draft& deed = drafts.all[about];
    if (!drafts.is_deed(about)) continue;
    if (d.fact.targets.empty() && drafts.is(i, Behaviour::kBlame))
      d.fact.targets = deed.fact.agents;
    if (!drafts.is(about, Behaviour::kDeed)) continue;
    if (support_verb(drafts.tree, deed.trigger) == d.trigger)  // "puts the hack down to X"
      std::erase_if(deed.fact.agents,
                    [&](EntityId id) { return has(d.fact.agents, id) || has(d.fact.voices, id); });
    add(deed.fact.agents, d.fact.targets);
    std::erase_if(deed.fact.targets, [&](EntityId id) { return has(deed.fact.agents, id); });
  }
}

/// "according to Acme News": who only passes on what others say.
bool is_told_by_outlet(const Drafts& drafts, std::size_t deed) {
  return std::ranges::all_of(drafts.all[deed].speakers, [&](EntityId id) {
    return drafts.entities().entities[id].type == knowledge::ActorType::kOrganization;
  });
}

/// "We charged three men with hacking" blames by itself, whoever says it.
bool blamed_here(const Drafts& drafts, std::size_t deed) {
  const std::vector<std::size_t>& done = drafts.all[deed].about;  // "accused X of planning attacks"
  const bool conduct = drafts.is(deed, Behaviour::kConduct) && is_told_by_outlet(drafts, deed);
  const std::uint32_t here = drafts.tree.sentence(drafts.all[deed].trigger);
  return std::ranges::any_of(drafts.all, [&](const Draft& d) {
    return d.told && (d.behaviour == Behaviour::kBlame || d.behaviour == Behaviour::kCharge) &&
           drafts.tree.sentence(d.trigger) == here &&
           std::ranges::any_of(d.about, [&](std::size_t about) {
             return drafts.same(about) == drafts.same(deed) ||
                    (conduct && std::ranges::any_of(done, [&](std::size_t act) {
                       return drafts.same(act) == drafts.same(about);
                     }));
           });
  });
}

/// "denied the claims that Y did it": who denies it does not say so.
bool is_denied(const Drafts& drafts, std::size_t deed) {
  for (TokenId t = drafts.all[deed].trigger; drafts.tree.head(t) != kNoToken;
       t = drafts.tree.head(t))
    if (const auto found = drafts.by_trigger.find(drafts.tree.head(t));
        found != drafts.by_trigger.end() && drafts.is(found->second, Behaviour::kAnswer) &&
        drafts.tree.deprel(t) != Deprel::kConj)  // "denied it and said that Y did it"
      return true;
  return false;
}

/// "announced sanctions over Y's meddling": the ground of a measure, which that tells.
bool is_ground(const Drafts& drafts, std::size_t deed) {
  return drafts.tree.is_nominal(drafts.all[deed].trigger) &&
         std::ranges::any_of(drafts.all, [&](const Draft& d) {
           return d.told && d.behaviour == Behaviour::kMeasure &&
                  std::ranges::any_of(d.about, [&](std::size_t about) {
                    return drafts.same(about) == drafts.same(deed);
                  });
         });
}

bool has_content(const Drafts& drafts, std::size_t i) {
  const auto& lexicon = drafts.tree.lexicon();
  const auto& frame = lexicon.frame(lexicon.entries()[drafts.matches[i].entry]);
  return frame.roles[static_cast<std::size_t>(Role::kAbout)].empty() ||
         !drafts.matches[i].role(Role::kAbout).empty();
}

/// "said that China was responsible", "that its army was": for what is said elsewhere.
bool blames_a_state(const Drafts& drafts, std::size_t i) {
  return std::ranges::any_of(drafts.all[i].fact.agents, [&](EntityId id) {
    const auto type = drafts.entities().entities[id].type;
    return type == knowledge::ActorType::kStateActor || type == knowledge::ActorType::kAptGroup ||
           type == knowledge::ActorType::kAgency;
  });
}

/// "Y was also sanctioned": by those who did the like before.
void act_again(Drafts& drafts, std::size_t i) {
  Draft& d = drafts.all[i];
  const bool passive_act = drafts.is(i, Behaviour::kMeasure) || drafts.is(i, Behaviour::kCharge);
  if (!passive_act || !d.told || !d.fact.agents.empty()) return;
  const bool also = std::ranges::any_of(drafts.tree.children(d.trigger), [&](TokenId c) {
    return drafts.tree.deprel(c) == Deprel::kAdvmod && drafts.tree.in_class("also", c);
  });
  if (!also) return;
  for (std::size_t j = i; j-- > 0;) {
    const Draft& before = drafts.all[j];
    if (!before.told || before.fact.event_class != d.fact.event_class || before.fact.agents.empty())
      continue;
    d.fact.agents = before.fact.agents;
    d.fact.voices = before.fact.voices;
    return;
  }
}

/// "expelled Y over allegations of meddling": who acts upon allegations makes them, against the one
/// he acts upon.
void act_upon_allegations(Drafts& drafts, std::size_t i) {
  if (drafts.is_deed(i) || !drafts.all[i].told || drafts.is(i, Behaviour::kAnswer)) return;
  for (const std::size_t about : drafts.all[i].about) {
    Draft& allegation = drafts.all[drafts.same(about)];
    if (allegation.behaviour != Behaviour::kBlame || drafts.same(about) == i) continue;
    if (drafts.is(i, Behaviour::kDisapproval) || !allegation.fact.targets.empty()) continue;
    allegation.fact.targets = drafts.all[i].fact.targets;
    if (allegation.fact.agents.empty()) allegation.fact.agents = drafts.all[i].fact.agents;
  }
}

/// "the hackers", "criminal gangs": who says that such did it blames nobody in particular.
bool is_whoever(const Drafts& drafts, EntityId id) {
  const resolve::Entity& entity = drafts.entities().entities[id];
  if (entity.named || entity.type != knowledge::ActorType::kGroup ||
      entity.part_of != resolve::kNoEntity)
    return false;
  if (std::ranges::any_of(drafts.entities().relations,
                          [&](const resolve::Relation& r) { return r.subject == id; }))
    return false;
  const auto& lexicon = drafts.tree.lexicon();
  bool whoever = false;
  std::string word;
  for (const char c : entity.label + " ") {
    if (c != ' ' && c != '-') {
      word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
      continue;
    }
    if (lexicon.in_class("political", word)) return false;
    whoever = whoever || lexicon.in_class("whoever", word);
    word.clear();
  }
  return whoever;
}

/// Whether nothing but a pronoun says what an act or a conduct is about: "attributed this to X",
/// "said X was responsible", "claimed responsibility".
bool is_bare(const Drafts& drafts, std::size_t i) {
  const auto& lexicon = drafts.tree.lexicon();
  const auto& frame = lexicon.frame(lexicon.entries()[drafts.matches[i].entry]);
  if (frame.roles[static_cast<std::size_t>(Role::kAbout)].empty()) return false;
  return std::ranges::all_of(drafts.matches[i].role(Role::kAbout), [&](const Argument& a) {
    const std::string_view form = drafts.tree.form(a.token);
    return form == "this" || form == "it" || form == "that" || form == "both";
  });
}

/// "The bank was hacked. Norway blamed Latvia", "A group claimed responsibility": for what was told
/// last, if nobody was yet said to have done it.
void take_up_deed(Drafts& drafts, std::size_t i) {
  constexpr std::uint32_t kNear = 2;  // sentences
  Draft& d = drafts.all[i];
  const bool conduct = drafts.is(i, Behaviour::kConduct);
  if (d.negated || !d.about.empty() || (!conduct && !drafts.is(i, Behaviour::kBlame)) ||
      (conduct ? d.fact.agents : d.fact.targets).empty() || !is_bare(drafts, i))
    return;
  const std::uint32_t here = drafts.tree.sentence(d.trigger);
  for (std::size_t j = i; j-- > 0 && here - drafts.tree.sentence(drafts.all[j].trigger) <= kNear;) {
    Draft& deed = drafts.all[j];
    if (!deed.told || !drafts.is(j, Behaviour::kDeed)) continue;
    const bool by_somebody =
        std::ranges::any_of(deed.fact.agents, [&](EntityId id) { return !is_whoever(drafts, id); });
    if (deed.negated || by_somebody || deed.fact.status != FactStatus::kNone) return;
    d.about.push_back(j);
    if (conduct) add(deed.fact.agents, d.fact.agents);
    return;
  }
}

/// The last word of a description, in the singular where it has a plain plural.
std::string last_word(const resolve::Entity& entity) {
  const std::string_view label = entity.names.empty() ? entity.label : entity.names.front();
  std::string word(label.substr(label.rfind(' ') + 1));
  if (word.ends_with('s')) word.pop_back();
  return word;
}

/// "The service told us that its hackers did it": whom a speaker has he does not blame.
bool are_their_own(const Drafts& drafts, const std::vector<EntityId>& blamed, const Acting& who) {
  return std::ranges::all_of(blamed, [&](EntityId id) {
    if (drafts.entities().entities[id].type != knowledge::ActorType::kGroup) return false;
    const EntityId state = state_of(drafts.entities(), id);
    return state != resolve::kNoEntity && has(who.principals, state) &&
           drafts.tree.lexicon().in_class("intruder", last_word(drafts.entities().entities[id]));
  });
}

/// The blame or the answer of those who say what draft `i` tells.
Draft said_by(const Drafts& drafts, std::size_t i, Behaviour behaviour, const Acting& who) {
  Draft d;
  d.trigger = drafts.all[i].trigger;
  d.behaviour = behaviour;
  d.fact.event_class = drafts.tree.lexicon().class_that(behaviour);
  d.fact.agents = who.principals;
  d.fact.voices = who.voices;
  d.fact.head = drafts.all[i].fact.head;
  d.fact.evidence = drafts.all[i].fact.evidence;
  d.fact.entry = drafts.all[i].fact.entry;
  return d;
}

/// "X said that Y hacked Z" is an accusation by X; "X said that it never hacked Z" a denial.
void accuse_by_report(Drafts& drafts) {
  const std::size_t count = drafts.all.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (!drafts.is_deed(i) || drafts.all[i].speakers.empty() || drafts.all[i].fact.agents.empty() ||
        (i < drafts.matches.size() && drafts.matches[i].standing.left_open))
      continue;
    if (drafts.is(i, Behaviour::kConduct) && drafts.all[i].about.empty() &&
        !has_content(drafts, i) && !blames_a_state(drafts, i))
      continue;
    if (blamed_here(drafts, i) || is_ground(drafts, i)) continue;
    const Acting who = acting(drafts.entities(), drafts.all[i].speakers);
    std::vector<EntityId> blamed = drafts.all[i].fact.agents;
    const bool own = std::ranges::any_of(blamed, [&](EntityId id) {
      return has(who.principals, principal_of(drafts.entities(), id)) || has(who.voices, id) ||
             (drafts.all[i].negated &&  // "a Norwegian institute said that Norway never did"
              has(states_of(drafts.entities(), who.principals), state_of(drafts.entities(), id)));
    });
    if (own ? !drafts.all[i].negated : is_denied(drafts, i)) continue;
    if (!drafts.all[i].negated && are_their_own(drafts, blamed, who)) continue;
    if (!own && std::ranges::all_of(blamed, [&](EntityId id) { return is_whoever(drafts, id); }))
      continue;
    // "found no evidence that X was behind it" is said of X, "we were not hacked" of nobody
    if (drafts.all[i].negated && !own && !drafts.is(i, Behaviour::kConduct)) continue;
    Draft d = said_by(drafts, i, own ? Behaviour::kAnswer : Behaviour::kBlame, who);
    d.negated = drafts.all[i].negated && !own;
    if (!own) d.fact.targets = blamed;
    if (!own) d.fact.status = d.negated ? FactStatus::kRuledOut : FactStatus::kNone;
    d.fact.path = "reported; " + drafts.all[i].fact.path;
    if (own) drafts.all[i].told = false;  // what did not happen is told by the denial
    d.about = drafts.is(i, Behaviour::kConduct) ? drafts.all[i].about
                                                : std::vector<std::size_t>{drafts.same(i)};
    drafts.all.push_back(std::move(d));
  }
}

/// "did not say who was behind the attack" is no accusation, and the text says so.
void withhold_blame(Drafts& drafts) {
  TokenId last = kNoToken;
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    const TokenId verb = drafts.matches[i].standing.withheld;
    if (verb == kNoToken || verb == last || drafts.all[i].speakers.empty()) continue;
    if (!drafts.is_deed(i) && !drafts.is(i, Behaviour::kBlame) &&
        !drafts.is(i, Behaviour::kConduct))
      continue;
    last = verb;
    const Acting who = acting(drafts.entities(), drafts.all[i].speakers);
    Draft d = said_by(drafts, i, Behaviour::kBlame, who);
    d.negated = true;
    d.trigger = verb;
    d.fact.status = FactStatus::kRuledOut;
    d.fact.head = drafts.tree.view().tokens.tokens[verb].span;
    for (resolve::Evidence& e : d.fact.evidence) {
      e.span = drafts.tree.extent(drafts.tree.clause(verb));
      e.negated = true;
    }
    d.fact.path = "left unsaid; " + drafts.all[i].fact.path;
    if (drafts.is(i, Behaviour::kDeed)) d.about = {drafts.same(i)};
    drafts.all.push_back(std::move(d));
  }
}

/// The one state that the document tells to be accused of attacks in general; kNoEntity where there
/// is none or several. Whom the accused accuses in turn does not count.
EntityId accused_in_general(const Drafts& drafts, std::size_t& first) {
  EntityId accused = resolve::kNoEntity;
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    const Draft& d = drafts.all[i];
    if (!d.told || d.negated || !drafts.is(i, Behaviour::kBlame) || d.fact.agents.empty()) continue;
    const bool of_attacks = std::ranges::any_of(d.about, [&](std::size_t about) {
      return drafts.is(drafts.same(about), Behaviour::kDeed);
    });
    if (!of_attacks) continue;
    for (const EntityId target : d.fact.targets) {
      if (drafts.entities().entities[target].type != knowledge::ActorType::kStateActor) continue;
      if (accused != resolve::kNoEntity && has(d.fact.agents, accused)) continue;
      if (accused != resolve::kNoEntity && accused != target) return resolve::kNoEntity;
      if (accused == resolve::kNoEntity) first = i;
      accused = target;
    }
  }
  return accused;
}

/// Who is accused of attacks in general is meant as the perpetrator of those that are then told:
/// alone where the text names nobody, beside a group of that state where it names one.
void detail_accusations(Drafts& drafts) {
  std::size_t first = 0;
  const EntityId state = accused_in_general(drafts, first);
  if (state == resolve::kNoEntity) return;
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    Draft& d = drafts.all[i];
    if (!d.told || d.negated || !drafts.is(i, Behaviour::kDeed) ||
        d.trigger < drafts.all[first].trigger)
      continue;
    const bool own = std::ranges::all_of(
        d.fact.agents, [&](EntityId agent) { return state_of(drafts.entities(), agent) == state; });
    if (own && !has(d.fact.targets, state)) add(d.fact.agents, state);
  }
}

/// Whether a deed is told in general: without a victim, and not as something new ("a breach").
bool is_general(const Drafts& drafts, std::size_t i) {
  const Draft& d = drafts.all[i];
  if (!d.told || !drafts.is(i, Behaviour::kDeed) || d.negated || !d.fact.targets.empty() ||
      d.fact.agents.empty() || d.fact.status != FactStatus::kNone)
    return false;
  const TokenId determiner = drafts.tree.child(d.trigger, Deprel::kDet);
  return determiner == kNoToken || !drafts.tree.in_class("indefinite", determiner);
}

/// "accused X of cyber attacks" is about those that the text tells with their victims: the last
/// before, else the next.
void join_general_deeds(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    if (!is_general(drafts, i)) continue;
    const std::size_t end = std::min(drafts.matches.size(), i + kReach);
    std::size_t detailed = kNoDraft;
    for (std::size_t j = i > kReach ? i - kReach : 0; j < end && (j < i || detailed == kNoDraft);
         ++j) {
      const Draft& other = drafts.all[j];
      if (j != i && other.told && drafts.is(j, Behaviour::kDeed) && !other.negated &&
          !other.fact.targets.empty() &&
          std::ranges::includes(other.fact.agents, drafts.all[i].fact.agents))
        detailed = j;
    }
    if (detailed != kNoDraft) join(drafts, i, detailed);
  }
}

}  // namespace

void blame_for_deeds(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) act_again(drafts, i);
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) act_upon_allegations(drafts, i);
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) take_up_deed(drafts, i);
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) blame(drafts, i);
  accuse_by_report(drafts);
  withhold_blame(drafts);
  detail_accusations(drafts);
  join_general_deeds(drafts);
}

}  // namespace demarche::extract
