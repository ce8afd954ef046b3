// SPDX-License-Identifier: Apache-2.0
#include "extract/deeds.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "extract/principal.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;
using knowledge::Function;
using knowledge::Role;

constexpr std::size_t kLookBack = 64;  // drafts: "the attack" is not one told pages ago

/// "X was behind the attack", "the attack hit Y", "broke into Z in an attack": one deed in
/// several words.
void join_words_of_deeds(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    if (!drafts.is_deed(i)) continue;
    if (drafts.is(i, Behaviour::kConduct))
      for (const std::size_t deed : drafts.all[i].about) {
        const std::size_t other = drafts.same(deed);
        if (!drafts.is(other, Behaviour::kDeed) || drafts.all[i].negated) continue;
        std::vector<EntityId> agents = drafts.all[i].fact.agents;
        add(drafts.all[other].fact.agents, agents);
        std::erase_if(drafts.all[other].fact.targets, [&](EntityId id) { return has(agents, id); });
      }
    if (!drafts.is(i, Behaviour::kDeed)) continue;
    if (drafts.tree.in_class("victim", drafts.all[i].trigger))  // "was a target of the attack"
      for (const std::size_t deed : std::vector(drafts.all[i].about))
        if (drafts.is(drafts.same(deed), Behaviour::kDeed)) join(drafts, i, deed);
    for (const Argument& a : arguments_of(drafts.tree, drafts.all[i].trigger)) {
      const bool means = a.function == Function::kSubject || a.function == Function::kObject ||
                         (a.function == Function::kPreposition &&
                          (a.word == "in" || a.word == "with" || a.word == "through" ||
                           a.word == "during" || a.word == "via"));
      if (!means || !drafts.tree.is_verb(drafts.all[i].trigger)) continue;
      const auto found = drafts.by_trigger.find(a.token);
      if (found != drafts.by_trigger.end() && drafts.is(found->second, Behaviour::kDeed))
        join(drafts, i, found->second);
    }
  }
}

/// "accusations pointing the finger at X", "laid the blame on X": the noun and its verb tell one
/// act.
void join_carried(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.matches.size(); ++i) {
    if (drafts.is_deed(i)) continue;
    for (const Role role : {Role::kAgent, Role::kAbout})
      for (const Argument& a : drafts.matches[i].role(role)) {
        const auto found = drafts.by_trigger.find(a.token);
        if (found == drafts.by_trigger.end() || found->second == i ||
            drafts.all[i].behaviour != drafts.all[found->second].behaviour)
          continue;
        if (role == Role::kAgent) join(drafts, i, found->second);
        if (role == Role::kAbout && a.function == Function::kObject) join(drafts, found->second, i);
      }
  }
}

bool compatible(const Draft& a, const Draft& b) {
  return a.fact.agents.empty() || b.fact.agents.empty() || intersect(a.fact.agents, b.fact.agents);
}

/// "the attack" without an object of its own is the one told last.
void join_anaphors(Drafts& drafts) {
  for (std::size_t i = 0; i < drafts.all.size(); ++i) {
    Draft& d = drafts.all[i];
    if (!d.told || !drafts.is(i, Behaviour::kDeed) || !d.fact.targets.empty() ||
        !drafts.tree.is_nominal(d.trigger))
      continue;
    if (!drafts.tree.in_class("event-anaphor", d.trigger)) continue;
    const TokenId governor = drafts.tree.head(d.trigger);
    if (governor != kNoToken && drafts.tree.in_class("collection", governor)) continue;
    const TokenId det = drafts.tree.child(d.trigger, Deprel::kDet);
    if (det == kNoToken || (drafts.tree.form(det) != "the" && drafts.tree.form(det) != "this" &&
                            drafts.tree.form(det) != "that" && drafts.tree.form(det) != "these" &&
                            drafts.tree.form(det) != "those"))
      continue;
    for (std::size_t j = i; j-- > (i > kLookBack ? i - kLookBack : 0);) {
      if (!drafts.all[j].told || !drafts.is(j, Behaviour::kDeed) || !compatible(d, drafts.all[j]))
        continue;
      join(drafts, i, j);
      break;
    }
  }
}

}  // namespace

void add_evidence(Fact& fact, const Fact& same) {
  for (const resolve::Evidence& e : same.evidence) {
    const auto known = std::ranges::find_if(fact.evidence, [&](const resolve::Evidence& other) {
      return other.span == e.span && other.stance == e.stance && other.source == e.source &&
             other.negated == e.negated;
    });
    if (known == fact.evidence.end()) fact.evidence.push_back(e);
  }
}

void join(Drafts& drafts, std::size_t from, std::size_t into) {
  from = drafts.same(from);
  into = drafts.same(into);
  if (from == into) return;
  Draft& a = drafts.all[into];
  Draft& b = drafts.all[from];
  add(a.fact.agents, b.fact.agents);
  add(a.fact.targets, b.fact.targets);
  std::erase_if(a.fact.targets, [&](EntityId id) { return has(a.fact.agents, id); });
  add_evidence(a.fact, b.fact);
  for (auto& kind : b.fact.kinds)
    if (std::ranges::find(a.fact.kinds, kind) == a.fact.kinds.end()) a.fact.kinds.push_back(kind);
  if (a.speakers.empty()) a.speakers = b.speakers;
  for (const std::size_t about : b.about)
    if (about != into && std::ranges::find(a.about, about) == a.about.end())
      a.about.push_back(about);
  std::erase(a.about, from);
  if (a.fact.from.year == 0) std::tie(a.fact.from, a.fact.to) = std::pair(b.fact.from, b.fact.to);
  if (a.fact.scale_min < 0) {
    a.fact.scale_min = b.fact.scale_min;
    a.fact.scale_text = b.fact.scale_text;
  }
  b.told = false;
  b.same_as = into;
}

void join_deeds(Drafts& drafts) {
  join_words_of_deeds(drafts);
  join_carried(drafts);
  join_anaphors(drafts);
}

}  // namespace demarche::extract
