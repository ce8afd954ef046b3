// SPDX-License-Identifier: Apache-2.0
#include "extract/answers.h"

#include <algorithm>

#include "extract/actors.h"
#include "extract/arguments.h"
#include "extract/principal.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;
using knowledge::Function;
using knowledge::Role;

constexpr std::size_t kMostAnswered = 32;  // accusations by one denial; more are no news article

/// Actors whose blame concerns this actor: itself, its bodies and the groups that it backs.
bool concerns(const resolve::Entities& entities, EntityId accused, EntityId denier) {
  return accused == denier || principal_of(entities, accused) == denier ||
         state_of(entities, accused) == denier ||
         (state_of(entities, denier) != resolve::kNoEntity &&
          state_of(entities, accused) == state_of(entities, denier));
}

/// "rejected US claims": whose claims are rejected accuses, whatever they are.
void accuse_by_denial(Drafts& drafts, std::size_t i) {
  if (i >= drafts.matches.size()) return;
  std::vector<EntityId> accusers;
  std::vector<EntityId> accused;  // "the claim that its hackers did it": these
  for (const Argument& about : drafts.matches[i].role(Role::kAbout)) {
    if (!drafts.tree.is_nominal(about.token) || !drafts.tree.in_class("accusation", about.token))
      continue;
    for (const Argument& a : arguments_of(drafts.tree, about.token)) {
      const bool maker =
          a.function == Function::kNational || a.function == Function::kPossessor ||
          a.function == Function::kName ||
          (a.function == Function::kPreposition && (a.word == "by" || a.word == "from"));
      if (maker && !a.remote) add(accusers, actors_of(drafts.tree, a.token));
      const std::size_t said =
          a.function == Function::kComplement ? drafts.evoked(a.token) : kNoDraft;
      if (said != kNoDraft && drafts.is_deed(said)) add(accused, drafts.all[said].fact.agents);
    }
  }
  std::erase_if(accusers, [&](EntityId id) { return has(drafts.all[i].fact.agents, id); });
  if (accusers.empty()) return;
  const Acting who = acting(drafts.entities(), accusers);
  Draft accusation;
  accusation.trigger = drafts.all[i].trigger;
  accusation.behaviour = Behaviour::kBlame;
  accusation.fact.event_class = drafts.tree.lexicon().class_that(Behaviour::kBlame);
  accusation.fact.agents = who.principals;
  accusation.fact.voices = who.voices;
  accusation.fact.targets = accused.empty() ? drafts.all[i].fact.agents : accused;
  accusation.fact.head = drafts.all[i].fact.head;
  accusation.fact.evidence = drafts.all[i].fact.evidence;
  accusation.fact.entry = drafts.all[i].fact.entry;
  accusation.fact.path = "denied; " + drafts.all[i].fact.path;
  drafts.all[i].denies.push_back(drafts.all.size());
  drafts.all.push_back(std::move(accusation));
}

/// A word of judgement ("reckless") that a speaker uses of something, not a verb of protest.
bool judges(const Drafts& drafts, std::size_t i) {
  if (i >= drafts.matches.size()) return false;
  const auto& agents = drafts.matches[i].role(Role::kAgent);
  const auto filled_by = [&](Function function) {
    return std::ranges::any_of(agents, [&](const Argument& a) { return a.function == function; });
  };
  return filled_by(Function::kSpeaker) && !filled_by(Function::kSubject);
}

/// "called the allegations a provocation": who protests at an accusation denies it too.
void deny_by_judgement(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    const Draft& d = drafts.all[i];
    if (!d.told || d.negated || d.fact.agents.empty() || !drafts.is(i, Behaviour::kDisapproval) ||
        !judges(drafts, i))
      continue;
    const auto& content = drafts.matches[i].role(Role::kAbout);
    if (std::ranges::none_of(content, [&](const Argument& a) {
          return drafts.tree.in_class("accusation-strict", a.token);
        }))
      continue;
    Draft denial = d;
    denial.behaviour = Behaviour::kAnswer;
    denial.fact.event_class = drafts.tree.lexicon().class_that(Behaviour::kAnswer);
    denial.fact.targets.clear();
    denial.fact.path = "judged; " + d.fact.path;
    drafts.all.push_back(std::move(denial));
  }
}

/// "Charged two Latvians. Latvia called the charges groundless": who charged them is answered.
void answer_charges(const Drafts& drafts, Draft& denial) {
  for (const Draft& charge : drafts.all) {
    if (!charge.told || charge.negated || charge.behaviour != Behaviour::kCharge ||
        charge.trigger >= denial.trigger)
      continue;
    const bool hit = std::ranges::any_of(charge.fact.targets, [&](EntityId accused) {
      return std::ranges::any_of(denial.fact.agents, [&](EntityId denier) {
        return concerns(drafts.entities(), accused, denier);
      });
    });
    if (!hit || intersect(charge.fact.agents, denial.fact.agents)) continue;
    add(denial.fact.targets, charge.fact.agents);
    add(denial.fact.targets, charge.fact.voices);
  }
}

void deny(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    if (!drafts.all[i].told || !drafts.is(i, Behaviour::kAnswer)) continue;
    Draft& d = drafts.all[i];
    for (const std::size_t about : d.about) {
      const std::size_t other = drafts.same(about);
      if (!drafts.is(other, Behaviour::kBlame)) continue;
      if (drafts.all[other].fact.targets.empty()) drafts.all[other].fact.targets = d.fact.agents;
      drafts.all[other].negated = false;  // what is denied was said
      drafts.all[other].fact.status = FactStatus::kNone;
      if (!drafts.all[other].fact.agents.empty()) d.denies.push_back(other);
    }
    if (d.denies.empty()) accuse_by_denial(drafts, i);
    if (!drafts.all[i].denies.empty()) continue;
    for (std::size_t j = 0; j < drafts.all.size() && d.denies.size() < kMostAnswered; ++j) {
      if (!drafts.all[j].told || !drafts.is(j, Behaviour::kBlame) ||
          drafts.all[j].fact.agents.empty())
        continue;
      const bool hit = std::ranges::any_of(drafts.all[j].fact.targets, [&](EntityId accused) {
        return std::ranges::any_of(d.fact.agents, [&](EntityId denier) {
          return concerns(drafts.entities(), accused, denier);
        });
      });
      if (hit && !intersect(drafts.all[j].fact.agents, d.fact.agents)) d.denies.push_back(j);
    }
    if (d.denies.empty()) answer_charges(drafts, d);
    if (d.denies.empty() && d.fact.targets.empty())  // "rejected the accusations": whoever's
      for (const std::size_t about : d.about)
        if (drafts.is(drafts.same(about), Behaviour::kBlame))
          d.denies.push_back(drafts.same(about));
  }
}

/// Who protests at nothing in particular answers those who accuse him.
std::vector<EntityId> accusers_of(const Drafts& drafts, const std::vector<EntityId>& actors) {
  std::vector<EntityId> accusers;
  for (const Draft& other : drafts.all)
    if (other.behaviour == Behaviour::kBlame && other.told && intersect(other.fact.targets, actors))
      add(accusers, other.fact.agents);
  return accusers;
}

/// "baseless and malicious" denies.
bool denied_too(const Drafts& drafts, const Draft& judgement) {
  return std::ranges::any_of(drafts.all, [&](const Draft& other) {
    return other.told && other.behaviour == Behaviour::kAnswer &&
           other.trigger != judgement.trigger &&
           drafts.tree.sentence(other.trigger) == drafts.tree.sentence(judgement.trigger);
  });
}

/// "That is unacceptable": what was told last, in this sentence or soon before it.
void refer_back(Drafts& drafts, std::size_t i) {
  const auto& content = drafts.matches[i].role(Role::kAbout);
  if (std::ranges::none_of(content, [&](const Argument& a) {
        return a.function == Function::kSubject && drafts.tree.in_class("deictic", a.token);
      }))
    return;
  constexpr std::uint32_t kNear = 3;
  const std::uint32_t here = drafts.tree.sentence(drafts.all[i].trigger);
  for (std::size_t j = i; j-- > 0;) {
    const std::size_t other = drafts.same(j);
    if (here - drafts.tree.sentence(drafts.all[j].trigger) > kNear) return;
    if (!drafts.all[other].told || drafts.all[other].fact.agents.empty()) continue;
    if (!drafts.is(other, Behaviour::kDeed) && !drafts.is(other, Behaviour::kBlame)) continue;
    drafts.all[i].about.push_back(other);
    return;
  }
}

void condemn(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    if (!drafts.all[i].told || !drafts.is(i, Behaviour::kDisapproval)) continue;
    Draft& d = drafts.all[i];
    if (judges(drafts, i) && denied_too(drafts, d)) {
      d.told = false;
      continue;
    }
    if (!d.fact.targets.empty()) continue;
    if (judges(drafts, i) && d.about.empty()) refer_back(drafts, i);
    for (const std::size_t about : d.about) {
      const Draft& deed = drafts.all[drafts.same(about)];
      if (drafts.is_deed(drafts.same(about)))
        add(d.fact.targets, states_of(drafts.entities(), deed.fact.agents));
      if (!drafts.is(drafts.same(about), Behaviour::kBlame)) continue;
      add(d.fact.targets,
          deed.fact.agents.empty() ? accusers_of(drafts, d.fact.agents) : deed.fact.agents);
    }
    if (d.fact.targets.empty() && !d.about.empty())
      for (const Draft& other : drafts.all)
        if (other.behaviour == Behaviour::kBlame && other.told &&
            (intersect(other.fact.agents, d.fact.agents) || drafts.share_content(other, d)))
          add(d.fact.targets, states_of(drafts.entities(), other.fact.targets));
    if (d.fact.targets.empty() && d.about.empty() && !judges(drafts, i))
      d.fact.targets = accusers_of(drafts, d.fact.agents);
    if (judges(drafts, i) && d.about.empty() && d.fact.targets.empty()) d.told = false;
    std::erase_if(d.fact.targets, [&](EntityId id) { return has(d.fact.agents, id); });
  }
}

}  // namespace

void answer(Drafts& drafts) {
  deny_by_judgement(drafts);
  deny(drafts);
  condemn(drafts);
}

}  // namespace demarche::extract
