// SPDX-License-Identifier: Apache-2.0
#include "extract/voices.h"

#include <algorithm>

#include "extract/actors.h"
#include "extract/principal.h"
#include "extract/speech.h"

namespace demarche::extract {
namespace {

using knowledge::ActorType;
using knowledge::Behaviour;

constexpr std::uint32_t kNear = 4;  // sentences between what a state did and who said it for it

bool is_speech(const Draft& d) {
  return d.told && !d.negated && d.fact.status == FactStatus::kNone && d.fact.agents.size() == 1 &&
         (d.behaviour == Behaviour::kBlame || d.behaviour == Behaviour::kAnswer);
}

bool names_a_person(const Drafts& drafts, const std::vector<EntityId>& actors) {
  return std::ranges::any_of(actors, [&](EntityId id) {
    return drafts.entities().entities[id].type == ActorType::kPerson;
  });
}

/// The person in this phrase who speaks for this actor, if any: a spokesperson, or else one who
/// holds an office of it.
EntityId speaker_for(const Drafts& drafts, TokenId phrase, EntityId principal, bool officials) {
  for (const EntityId id : actors_of(drafts.tree, phrase)) {
    const auto& speaker = drafts.entities().entities[id];
    const bool speaks = speaker.represents != resolve::kNoEntity ||
                        (officials && speaker.type == ActorType::kPerson);
    if (speaks && id != principal && principal_of(drafts.entities(), id) == principal) return id;
  }
  return resolve::kNoEntity;
}

/// Whether a sentence has an act of its own for this speaker.
bool acts_in(const Drafts& drafts, std::uint32_t sentence, EntityId speaker) {
  return std::ranges::any_of(drafts.all, [&](const Draft& d) {
    return d.told && drafts.tree.sentence(d.trigger) == sentence && has(d.fact.voices, speaker);
  });
}

}  // namespace

void give_voices(Drafts& drafts) {
  const std::vector<TokenId> speakers = sentence_speakers(drafts.tree);
  for (Draft& d : drafts.all) {
    if (!is_speech(d) || names_a_person(drafts, d.fact.voices)) continue;
    const std::uint32_t here = drafts.tree.sentence(d.trigger);
    const std::size_t end = std::min<std::size_t>(speakers.size(), here + kNear + 1);
    for (std::size_t s = here + 1; s < end; ++s) {
      if (speakers[s] == kNoToken) continue;
      const bool officials = d.behaviour == Behaviour::kAnswer;
      const EntityId voice = speaker_for(drafts, speakers[s], d.fact.agents.front(), officials);
      if (voice == resolve::kNoEntity) continue;
      if (acts_in(drafts, static_cast<std::uint32_t>(s), voice)) break;
      add(d.fact.voices, acting(drafts.entities(), {voice}).voices);
      resolve::Evidence said;
      said.span = drafts.tree.extent(drafts.tree.root(static_cast<std::uint32_t>(s)));
      d.fact.evidence.push_back(said);
      break;
    }
  }
}

}  // namespace demarche::extract
