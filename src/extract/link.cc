// SPDX-License-Identifier: Apache-2.0
#include "extract/link.h"

#include <algorithm>
#include <map>
#include <utility>

#include "extract/answers.h"
#include "extract/blame.h"
#include "extract/control.h"
#include "extract/deeds.h"
#include "extract/draft.h"
#include "extract/principal.h"
#include "extract/voices.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;

/// Whether two acts may be about the same: something in common, or nothing told in one of them.
bool may_share_content(const Drafts& drafts, const Draft& a, const Draft& b) {
  return a.about.empty() || b.about.empty() || drafts.share_content(a, b);
}

/// Whether two drafts tell one act: the same in all, or with the agents left out in one of them.
bool is_repeated(const Draft& first, const Draft& again) {
  return first.fact.event_class == again.fact.event_class &&
         first.fact.status == again.fact.status && first.fact.targets == again.fact.targets &&
         (first.fact.agents == again.fact.agents ||
          (!first.fact.targets.empty() &&
           (first.fact.agents.empty() || again.fact.agents.empty())));
}

/// The same act told twice is one, with all its evidence.
void join_repeated(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    if (!drafts.all[i].told || drafts.is_deed(i)) continue;
    for (std::size_t j = 0; j < i; ++j) {
      Draft& first = drafts.all[j];
      Draft& again = drafts.all[i];
      if (!first.told || !is_repeated(first, again) || !may_share_content(drafts, first, again))
        continue;
      add(first.fact.agents, again.fact.agents);
      add(first.fact.voices, again.fact.voices);
      for (const std::size_t about : again.about)
        if (std::ranges::find(first.about, about) == first.about.end())
          first.about.push_back(about);
      for (const std::size_t denied : again.denies)
        if (std::ranges::find(first.denies, denied) == first.denies.end())
          first.denies.push_back(denied);
      add_evidence(first.fact, again.fact);
      again.told = false;
      again.same_as = j;
      break;
    }
  }
}

/// Whether a state or an alliance is among the actors: what it is against counts, whatever it is.
bool is_sovereign(const Drafts& drafts, const std::vector<EntityId>& actors) {
  return std::ranges::any_of(actors, [&](EntityId id) {
    const auto type = drafts.entities().entities[id].type;
    return type == knowledge::ActorType::kStateActor || type == knowledge::ActorType::kAlliance;
  });
}

/// "condemned the incident": what happened is told elsewhere.
bool is_about_an_event(const Drafts& drafts, std::size_t i) {
  return i < drafts.matches.size() &&
         std::ranges::any_of(
             drafts.matches[i].role(knowledge::Role::kAbout),
             [&](const Argument& a) { return drafts.tree.in_class("event-anaphor", a.token); });
}

bool tells_something(const Drafts& drafts, std::size_t i) {
  const Draft& d = drafts.all[i];
  if (!d.told || drafts.is(i, Behaviour::kConduct)) return false;
  const bool agent = !d.fact.agents.empty() || !d.fact.voices.empty();
  const bool target = !d.fact.targets.empty();
  if (drafts.is(i, Behaviour::kDeed)) {  // a plan is somebody's
    if (d.fact.status == FactStatus::kPlanned) return agent;
    if (d.negated && !agent)  // "no customers were hacked" tells of nobody
      return std::ranges::any_of(d.fact.targets,
                                 [&](EntityId id) { return drafts.entities().entities[id].named; });
    return agent || target;
  }
  if (drafts.is(i, Behaviour::kAnswer)) return agent && !d.negated;
  if (drafts.is(i, Behaviour::kDisapproval))
    return !d.about.empty() || (agent && target) || is_sovereign(drafts, d.fact.targets) ||
           (d.has_content && is_sovereign(drafts, d.fact.agents)) ||
           (agent && is_about_an_event(drafts, i));
  if (drafts.is(i, Behaviour::kBlame))
    return target || (agent && d.fact.status == FactStatus::kRuledOut);
  if (drafts.is(i, Behaviour::kPlain)) return agent || target;
  return target;
}

/// "was hit with charges": a verb that another event needs to be told tells none of its own.
void drop_support_verbs(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    const TokenId trigger = drafts.all[i].trigger;
    if (!drafts.all[i].told || !drafts.tree.is_nominal(trigger)) continue;
    TokenId verb = support_verb(drafts.tree, trigger);
    if (verb == kNoToken && drafts.tree.deprel(trigger) == Deprel::kNsubj)
      verb = drafts.tree.head(trigger);  // "the sanctions target X"
    const auto found = drafts.by_trigger.find(verb);
    if (found != drafts.by_trigger.end() && drafts.is(found->second, Behaviour::kDeed) &&
        !drafts.is_deed(i) && drafts.all[found->second].same_as == kNoDraft)
      drafts.all[found->second].told = false;
  }
}

/// "Norway sanctioned six people. Also on the list is Ola Berg": what counts only where measures
/// are told of is imposed by whoever imposed those told of last.
void join_measures(Drafts& drafts) {
  const auto& entries = drafts.tree.lexicon().entries();
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    Draft& d = drafts.all[i];
    if (!d.told || !drafts.is(i, Behaviour::kMeasure) || !d.fact.agents.empty() ||
        entries[drafts.matches[i].entry].condition.topic.empty())
      continue;
    for (std::size_t j = i; j-- > 0;) {
      const Draft& before = drafts.all[j];
      if (!before.told || before.negated || !drafts.is(j, Behaviour::kMeasure) ||
          before.fact.agents.empty())
        continue;
      d.fact.agents = before.fact.agents;
      d.fact.voices = before.fact.voices;
      break;
    }
  }
}

/// "the police disrupted APT99": hackers are hit by hackers alone.
void spare_hackers(Drafts& drafts) {
  const auto is_group = [&](EntityId id) {
    return drafts.entities().entities[id].type == knowledge::ActorType::kAptGroup;
  };
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    Fact& fact = drafts.all[i].fact;
    if (!drafts.is(i, Behaviour::kDeed) || std::ranges::none_of(fact.targets, is_group) ||
        std::ranges::any_of(fact.agents, is_group))
      continue;
    std::erase_if(fact.targets, is_group);
    if (fact.targets.empty()) drafts.all[i].told = false;
  }
}

Facts finish(Drafts& drafts) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < drafts.all.size(); ++i)
    if (tells_something(drafts, i)) order.push_back(i);
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return drafts.all[i].fact.head; });
  std::map<std::size_t, FactId> id_of;
  for (FactId id = 0; id < order.size(); ++id) id_of[order[id]] = id;
  Facts facts;
  for (const std::size_t i : order) {
    Draft& d = drafts.all[i];
    for (const std::size_t about : d.about)
      if (const auto at = id_of.find(drafts.same(about)); at != id_of.end() && at->first != i)
        d.fact.about.push_back(at->second);
    for (const std::size_t denied : d.denies)
      if (const auto at = id_of.find(drafts.same(denied)); at != id_of.end())
        d.fact.denies.push_back(at->second);
    facts.push_back(std::move(d.fact));
  }
  return facts;
}

}  // namespace

Facts link_facts(const Tree& tree, const std::vector<Match>& matches) {
  Drafts drafts = draft_facts(tree, matches);
  drop_support_verbs(drafts);
  join_deeds(drafts);
  blame_for_deeds(drafts);
  answer(drafts);
  give_voices(drafts);
  join_measures(drafts);
  join_repeated(drafts);
  spare_hackers(drafts);
  return finish(drafts);
}

}  // namespace demarche::extract
