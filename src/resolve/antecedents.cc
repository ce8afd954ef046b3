// SPDX-License-Identifier: Apache-2.0
#include "resolve/antecedents.h"

#include <algorithm>

namespace demarche::resolve {

using knowledge::WordClass;
using syntax::Upos;

EntityId Antecedents::last_body(knowledge::KindId kind) const {
  for (auto at = said_.crbegin(); at != far_end(); ++at)
    if (cast_.mentions.mentions[*at].body_kind == kind && !cast_.meaning[*at].empty())
      return cast_.meaning[*at].front();
  return kNoEntity;
}

EntityId Antecedents::recent_state(const Mention& m) const {
  const std::uint32_t here = view_.sentence(m.head);
  std::vector<EntityId> opposite = states_opposite(m);
  if (const EntityId host = host_of(m); host != kNoEntity) opposite.push_back(host);
  EntityId best =
      std::ranges::find(opposite, cast_.dateline) == opposite.end() ? cast_.dateline : kNoEntity;
  int best_score = 0;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    const std::uint32_t there = view_.sentence(before.head);
    constexpr std::uint32_t kNear = 3;
    if (here - there > kNear && best != kNoEntity) break;
    if (cast_.meaning[*at].size() != 1 || before.head == m.head) continue;
    const EntityId state = cast_.state_of(cast_.meaning[*at].front());
    if (state == kNoEntity || is_of_intruders(view_, before) ||
        std::ranges::find(opposite, state) != opposite.end())
      continue;
    int score = 20 - 5 * static_cast<int>(std::min(here - there, kNear));
    const bool of_state = cast_.entity(cast_.meaning[*at].front()).type == ActorType::kStateActor;
    if (words_.is_subject(before) && (of_state || here != there)) score += 4;
    if (of_state) score += 2;
    if (is_speaking(view_, before.head)) score += 2;
    if (state == cast_.dateline) score += 8;  // news is written from where the body is
    if (before.kind == MentionKind::kDescription && !before.means_states) score -= 1;
    if (score > best_score) {
      best = state;
      best_score = score;
    }
  }
  return best;
}

/// "the embassy in Oslo": the state where a mission is, whose it is not; else kNoEntity.
EntityId Antecedents::host_of(const Mention& m) const {
  if (m.type != ActorType::kDiplomaticMission) return kNoEntity;
  for (const knowledge::NameHit& hit : cast_.gazetteer.scan(cast_.text(m))) {
    const knowledge::Name& name = cast_.gazetteer.names()[hit.name];
    const bool place =
        name.kind == knowledge::NameKind::kName || name.kind == knowledge::NameKind::kCapital;
    if (place && hit.begin > 0 &&
        cast_.gazetteer.actors()[name.index].type == ActorType::kStateActor)
      return cast_.by_actor_now(name.index);
  }
  return kNoEntity;
}

std::vector<EntityId> Antecedents::states_opposite(const Mention& m) const {
  std::vector<EntityId> found;
  const text::Sentence sentence = view_.sentence_at(m.head);
  const auto& all = cast_.mentions.mentions;
  const std::uint32_t begin = view_.span(sentence.begin).begin;
  auto at = std::ranges::lower_bound(all, begin, {}, [](const Mention& o) { return o.span.begin; });
  for (; at != all.end() && at->begin < sentence.end; ++at) {
    const auto& meaning = cast_.meaning[static_cast<std::size_t>(at - all.begin())];
    if (meaning.size() != 1 || at->head == m.head || !is_opposite(view_, m.head, at->head))
      continue;
    if (const EntityId state = cast_.state_of(meaning.front()); state != kNoEntity)
      found.push_back(state);
  }
  for (const EntityId doer : doers_of_harm(m))
    if (const EntityId state = cast_.state_of(doer); state != kNoEntity) found.push_back(state);
  return found;
}

/// "Norway was blamed for a breach of the parliament's network", "Norway hacked the parliament":
/// those who did it, or are said to have done it, to what a mention stands in.
std::vector<EntityId> Antecedents::doers_of_harm(const Mention& m) const {
  using syntax::Deprel;
  std::vector<EntityId> found;
  bool harm = false;
  TokenId below = m.head;
  for (TokenId t = view_.head(m.head); t != text::kNoToken; below = t, t = view_.head(t)) {
    harm = harm || view_.in_class(WordClass::kHarm, t) || view_.in_class(WordClass::kTheft, t);
    if (view_.upos(t) != Upos::kVerb) continue;
    if (!harm) return found;
    for (const TokenId c : view_.children(t)) {
      const Deprel relation = view_.deprel(c);
      if (c == below || (relation != Deprel::kNsubj && relation != Deprel::kNsubjPass &&
                         relation != Deprel::kOblAgent && relation != Deprel::kObj))
        continue;
      for (MentionId other = 0; other < cast_.mentions.mentions.size(); ++other)
        if (cast_.mentions.mentions[other].head == c)
          for (const EntityId id : cast_.meaning[other]) found.push_back(id);
    }
    return found;
  }
  return found;
}

EntityId Antecedents::recent_like(const Mention& m) const {
  if (const EntityId speaker = recent_speaker(m); speaker != kNoEntity) return speaker;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    // nobody is meant by a word within what tells of him
    const bool around = before.begin <= m.begin && before.end > m.head;
    if (before.kind == MentionKind::kPronoun || cast_.meaning[*at].size() != 1 || around) continue;
    const EntityId id = cast_.now(cast_.meaning[*at].front());
    if (is_told_by(m, before)) continue;
    if (can_mean(m, before, id)) return id;
  }
  return kNoEntity;
}

bool Antecedents::has_named_like(const Mention& m) const {
  const bool person =
      view_.in_class(WordClass::kPerson, m.head) || view_.in_class(WordClass::kOffice, m.head);
  const bool body = m.type && knowledge::is_government_body(*m.type);
  return std::ranges::any_of(said_, [&](MentionId before) {
    const EntityId id = cast_.one(before);
    if (id == kNoEntity || cast_.mentions.mentions[before].kind != MentionKind::kName) return false;
    const ActorType type = cast_.entity(id).type;
    if (person) return type == ActorType::kPerson;
    return knowledge::is_government_body(type) || (!body && type == ActorType::kOrganization);
  });
}

EntityId Antecedents::recent_outlet() const {
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const EntityId id = cast_.one(*at);
    if (id != kNoEntity && cast_.mentions.mentions[*at].kind == MentionKind::kName &&
        cast_.entity(id).news_outlet)
      return id;
  }
  return kNoEntity;
}

/// "the agency said": the body that spoke last, within a few sentences.
EntityId Antecedents::recent_speaker(const Mention& m) const {
  constexpr std::uint32_t kNear = 3;
  const bool any_body = is_one_of(view_.lemma(m.head), {"agency", "department", "office"});
  if (!any_body || !words_.is_bare(m) || !is_speaking(view_, m.head)) return kNoEntity;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    if (view_.sentence(m.head) - view_.sentence(before.head) > kNear) return kNoEntity;
    const EntityId id = cast_.one(*at);
    if (id != kNoEntity && before.kind != MentionKind::kPronoun &&
        knowledge::is_government_body(cast_.entity(id).type) && is_speaking(view_, before.head))
      return id;
  }
  return kNoEntity;
}

/// Whether a mention stands in what an actor says: “the ministry of Y did it,” the ministry said.
bool Antecedents::is_told_by(const Mention& m, const Mention& before) const {
  if (view_.sentence(before.head) != view_.sentence(m.head) || !is_speaking(view_, m.head))
    return false;
  const TokenId verb = view_.head(m.head);
  TokenId below = before.head;
  while (view_.head(below) != text::kNoToken && view_.head(below) != verb)
    below = view_.head(below);
  return view_.head(below) == verb && view_.deprel(below) == syntax::Deprel::kCcomp;
}

bool Antecedents::can_mean(const Mention& m, const Mention& before, EntityId id) const {
  const Entity& entity = cast_.entity(id);
  const std::string_view noun = view_.lemma(m.head);
  const bool same_noun =
      view_.lemma(before.head) == noun || (entity.named && has_word(entity, noun));
  const bool body = knowledge::is_government_body(entity.type);
  if (m.type && knowledge::is_government_body(*m.type)) {
    if (!body) return false;
    if (!m.states.empty() && cast_.state_of(id) != cast_.by_actor_now(m.states.front()))
      return false;
    if (!m.states.empty())
      return entity.type == entity_type(*m.type) && same_noun && words_.only_states(m);
    return same_noun ||
           (words_.is_bare(m) && *m.type == ActorType::kLegislature && entity.type == *m.type) ||
           (words_.is_bare(m) &&
            (noun == "agency" || noun == "department" || noun == "service" || noun == "office") &&
            entity.type == (noun == "department" ? ActorType::kMinistry : ActorType::kAgency));
  }
  if (m.states.size() == 1)  // "a Dutch hacking outfit", "the Dutch organization"
    return words_.only_states(m) && entity.type == ActorType::kGroup && is_collective(m.head) &&
           is_collective(before.head) && cast_.state_of(id) == cast_.by_actor_now(m.states.front());
  if (!words_.is_bare(m) || !m.states.empty()) return false;
  if (view_.in_class(WordClass::kGroupHead, m.head))
    return entity.type == ActorType::kAptGroup || (entity.type == ActorType::kGroup && same_noun);
  if (view_.in_class(WordClass::kCompanyNoun, m.head) || noun == "organization" ||
      noun == "outlet" || noun == "newspaper" || noun == "party")
    return entity.type == ActorType::kOrganization ||
           (entity.type == ActorType::kGroup && same_noun);
  return entity.type == ActorType::kGroup && same_noun;
}

bool Antecedents::is_collective(TokenId noun) const {
  return !view_.is_plural(noun) &&
         (view_.in_class(WordClass::kGroupHead, noun) ||
          is_one_of(view_.lemma(noun), {"entity", "organization", "organisation"}));
}

bool Antecedents::has_word(const Entity& entity, std::string_view noun) {
  const std::string name = fold_name(entity.label);
  return (" " + name + " ").find(" " + std::string(noun) + " ") != std::string::npos;
}

bool Antecedents::has_words(const Entity& entity, const Mention& m) const {
  const std::string name = fold_name(entity.label);
  if (!name.ends_with(view_.lower(m.head))) return false;
  for (TokenId t = m.begin; t <= m.head; ++t)
    if (!has_word(entity, view_.lower(t))) return false;
  return true;
}

std::vector<EntityId> Antecedents::states_before(const Mention& m) const {
  const std::size_t wanted = words_.number_before(m).value_or(0);
  if (wanted == 0) return {};
  std::vector<EntityId> found = listed_before(wanted, ActorType::kStateActor);
  if (!found.empty()) return found;
  for (auto at = said_.crbegin(); at != far_end() && found.size() < wanted; ++at) {
    if (cast_.mentions.mentions[*at].kind == MentionKind::kPronoun) continue;
    for (const EntityId id : cast_.meaning[*at])
      if (cast_.entity(id).type == ActorType::kStateActor &&
          std::ranges::find(found, cast_.now(id)) == found.end())
        found.push_back(cast_.now(id));
  }
  return found.size() == wanted ? found : std::vector<EntityId>{};
}

std::vector<EntityId> Antecedents::listed_before(std::size_t wanted, ActorType type) const {
  std::vector<EntityId> found;
  TokenId list = text::kNoToken;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    const EntityId one = cast_.one(*at);
    if (before.kind != MentionKind::kName || one == kNoEntity || cast_.entity(one).type != type)
      continue;
    TokenId first = before.head;
    while (view_.deprel(first) == syntax::Deprel::kConj) first = view_.head(first);
    if (first != list) {
      if (found.size() == wanted) return found;
      found.clear();
    }
    list = first;
    if (std::ranges::find(found, one) == found.end()) found.push_back(one);
  }
  return found.size() == wanted ? found : std::vector<EntityId>{};
}

std::vector<EntityId> Antecedents::plural_before(const Mention& m) const {
  if (!m.states.empty() || !words_.is_bare(m)) return {};
  if (const auto n = words_.number_before(m)) {
    std::vector<EntityId> found = persons_before(m, *n);
    if (!found.empty()) return found;
  }
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    if (before.kind != MentionKind::kDescription || before.head == m.head ||
        view_.lemma(before.head) != view_.lemma(m.head))
      continue;
    return cast_.meaning[*at];
  }
  if (words_.is_definite(m) && view_.in_class(WordClass::kOffice, m.head) &&
      !view_.in_class(WordClass::kOfficial, m.head) &&
      !view_.in_class(WordClass::kOperative, m.head)) {
    constexpr std::uint32_t kNear = 6;
    return persons_listed_before(m, kNear, 0);
  }
  return {};
}

/// "The two men", "the four suspects": the persons last named together, if they are that many.
std::vector<EntityId> Antecedents::persons_before(const Mention& m, std::size_t wanted) const {
  if (!view_.in_class(WordClass::kPerson, m.head) && !number_of(view_.lower(m.head))) return {};
  if (std::vector<EntityId> listed = listed_before(wanted, ActorType::kPerson); !listed.empty())
    return listed;
  std::vector<EntityId> found;
  std::uint32_t sentence = 0;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    if (before.type != ActorType::kPerson || before.kind != MentionKind::kName) continue;
    const std::uint32_t there = view_.sentence(before.head);
    if (!found.empty() && there != sentence) break;
    sentence = there;
    for (const EntityId id : cast_.meaning[*at])
      if (std::ranges::find(found, cast_.now(id)) == found.end()) found.push_back(cast_.now(id));
  }
  return found.size() == wanted ? found : std::vector<EntityId>{};
}

/// "The lawmakers", "they".
std::vector<EntityId> Antecedents::persons_listed_before(const Mention& m, std::uint32_t near,
                                                         TokenId behind) const {
  std::vector<EntityId> found;
  TokenId list = text::kNoToken;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    if (view_.sentence(m.head) - view_.sentence(before.head) > near || before.head < behind) break;
    if (before.kind != MentionKind::kName || before.type != ActorType::kPerson) continue;
    TokenId first = before.head;
    while (view_.deprel(first) == syntax::Deprel::kConj) first = view_.head(first);
    if (list != text::kNoToken && first != list) {
      if (found.size() > 1) break;
      found.clear();
    }
    list = first;
    found.push_back(cast_.one(*at));
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::erase(found, kNoEntity);
  return found.size() > 1 ? found : std::vector<EntityId>{};
}

std::vector<EntityId> Antecedents::spoken_of_in_full(const Mention& m) const {
  if (!m.states.empty() || m.owner != kNoMention) return {};
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    if (const EntityId named =
            cast_.one(*at);  // "the tides agency" of Norway's Tides Safety Agency
        named != kNoEntity && before.kind == MentionKind::kName && cast_.entity(named).named &&
        cast_.entity(named).type != ActorType::kPerson &&
        cast_.entity(named).type != ActorType::kStateActor && has_words(cast_.entity(named), m))
      return {named};
    if (before.kind != MentionKind::kDescription || before.head == m.head ||
        cast_.meaning[*at].size() != 1 || view_.lemma(before.head) != view_.lemma(m.head))
      continue;
    bool covered = true;
    for (TokenId t = m.begin; t < m.head && covered; ++t) {
      covered = false;
      for (TokenId b = before.begin; b < before.head && !covered; ++b)
        covered = view_.lemma(b) == view_.lemma(t);
    }
    if (!covered) continue;
    return cast_.meaning[*at];
  }
  return {};
}

/// "Norway accused Iran, holding it responsible", "Acme was hit by it": who does it is not whom it
/// is done to.
bool Antecedents::acts_on(const Mention& before, const Mention& m) const {
  using syntax::Deprel;
  TokenId verb = view_.head(m.head);
  if (verb == text::kNoToken) return false;
  if (view_.deprel(m.head) == Deprel::kOblAgent)
    return view_.child(verb, Deprel::kNsubjPass) == before.head;
  if (view_.deprel(m.head) != Deprel::kObj) return false;
  while (view_.child(verb, Deprel::kNsubj) == text::kNoToken &&
         (view_.deprel(verb) == Deprel::kAdvcl || view_.deprel(verb) == Deprel::kXcomp ||
          view_.deprel(verb) == Deprel::kConj) &&
         view_.head(verb) != text::kNoToken)
    verb = view_.head(verb);
  return view_.child(verb, Deprel::kNsubj) == before.head;
}

/// "China was behind an attack on its parliament": nobody attacks what is his own.
bool Antecedents::harms_own(const Mention& before, const Mention& m) const {
  using syntax::Deprel;
  if (view_.deprel(m.head) != Deprel::kNmodPoss) return false;
  bool harm = false;
  for (TokenId t = view_.head(m.head); t != text::kNoToken; t = view_.head(t)) {
    const bool harms = view_.in_class(WordClass::kHarm, t) || view_.in_class(WordClass::kTheft, t);
    harm = harm || harms;
    const TokenId doer = view_.child(t, Deprel::kNsubj);
    if (doer == text::kNoToken) continue;
    const bool deed = harms && (view_.upos(t) == Upos::kVerb || view_.preposition(t) == "behind");
    return doer == before.head && harm && (deed || view_.lemma(t) == "responsible");
  }
  return false;
}

/// "Norway cut ties with Latvia and ordered its diplomats to leave": not Norway's.
bool Antecedents::sends_away(const Mention& before, const Mention& m) const {
  using syntax::Deprel;
  const TokenId envoys = view_.head(m.head);
  if (view_.deprel(m.head) != Deprel::kNmodPoss || envoys == text::kNoToken ||
      !(view_.in_class(WordClass::kEnvoy, envoys) ||
        view_.in_class(WordClass::kMissionHead, envoys) || view_.lemma(envoys) == "diplomat"))
    return false;
  const TokenId verb = view_.head(envoys);
  if (verb == text::kNoToken || !view_.in_class(WordClass::kExpulsion, verb) ||
      view_.deprel(envoys) == Deprel::kNsubj)
    return false;
  return shared_subject(verb) == before.head;
}

/// Who does what a verb says: its subject, or that of the verb to which "and" joins it.
TokenId Antecedents::shared_subject(TokenId verb) const {
  using syntax::Deprel;
  while (view_.child(verb, Deprel::kNsubj) == text::kNoToken &&
         view_.deprel(verb) == Deprel::kConj && view_.upos(view_.head(verb)) == Upos::kVerb)
    verb = view_.head(verb);
  return view_.child(verb, Deprel::kNsubj);
}

/// "The embassy called its claims groundless": not its own.
bool Antecedents::answers(const Mention& before, const Mention& m) const {
  using syntax::Deprel;
  const TokenId claim = view_.head(m.head);
  if (view_.deprel(m.head) != Deprel::kNmodPoss || claim == text::kNoToken ||
      !view_.in_class(WordClass::kClaim, claim))
    return false;
  TokenId verb = view_.head(claim);
  if (verb != text::kNoToken && view_.upos(verb) == Upos::kAdj) verb = view_.head(verb);
  if (verb == text::kNoToken || !view_.in_class(WordClass::kDenying, verb)) return false;
  return shared_subject(verb) == before.head;
}

/// "The Tides Agency said that it had hacked a bank": who says so tells of another; hackers speak
/// of themselves, and whoever denies it.
bool Antecedents::reports_on(const Mention& before, const Mention& m) const {
  using syntax::Deprel;
  const TokenId deed = view_.head(m.head);
  if (view_.deprel(m.head) != Deprel::kNsubj || deed == text::kNoToken ||
      !(view_.in_class(WordClass::kHarm, deed) || view_.in_class(WordClass::kTheft, deed)) ||
      view_.upos(deed) != Upos::kVerb || view_.deprel(deed) != Deprel::kCcomp)
    return false;
  const TokenId speech = view_.head(deed);
  if (!view_.in_class(WordClass::kTelling, speech) ||
      view_.child(speech, Deprel::kNsubj) != before.head)
    return false;
  const bool denied = std::ranges::any_of(view_.children(deed), [&](TokenId c) {
    return view_.deprel(c) == Deprel::kAdvmod &&
           is_one_of(view_.lower(c), {"not", "n't", "n’t", "never"});
  });
  const EntityId speaker =
      cast_.one(static_cast<MentionId>(&before - cast_.mentions.mentions.data()));
  if (denied || speaker == kNoEntity) return false;
  const ActorType type = cast_.entity(speaker).type;
  return knowledge::is_government_body(type) || type == ActorType::kStateActor ||
         type == ActorType::kOrganization || type == ActorType::kAlliance;
}

/// "It is too soon to tell", "it is clear that": nobody.
bool Antecedents::is_expletive(const Mention& m) const {
  const TokenId judgement = view_.head(m.head);
  return view_.lower(m.head) == "it" && judgement != text::kNoToken && words_.is_subject(m) &&
         view_.in_class(WordClass::kJudgement, judgement) &&
         (judges_clause(judgement) ||
          std::ranges::any_of(view_.children(judgement), [&](TokenId c) {
            return view_.deprel(c) == syntax::Deprel::kConj && judges_clause(c);
          }));
}

/// "clear that", "too soon to".
bool Antecedents::judges_clause(TokenId judgement) const {
  return std::ranges::any_of(view_.children(judgement), [&](TokenId c) {
    const TokenId mark = view_.child(c, syntax::Deprel::kMark);
    return c > judgement && mark != text::kNoToken && is_one_of(view_.lower(mark), {"to", "that"});
  });
}

MentionId Antecedents::pronoun(const Mention& m) const {
  const std::string_view word = view_.lower(m.head);
  if (is_one_of(word, {"i", "my", "we", "our", "us"}) || is_expletive(m)) return kNoMention;
  const bool person = m.type == ActorType::kPerson;
  const bool plural = is_one_of(word, {"they", "them", "their", "theirs"});
  const std::uint32_t here = view_.sentence(m.head);
  MentionId best = kNoMention;
  int best_score = 0;
  for (auto at = said_.crbegin(); at != far_end(); ++at) {
    const Mention& before = cast_.mentions.mentions[*at];
    const std::uint32_t there = view_.sentence(before.head);
    constexpr std::uint32_t kNear = 2;
    if (here - there > kNear) break;
    const bool several = cast_.meaning[*at].size() > 1;
    if (cast_.meaning[*at].empty() || (several && !plural) || before.head >= m.head ||
        is_told_by(m, before) || acts_on(before, m) || harms_own(before, m) ||
        reports_on(before, m) || sends_away(before, m) || answers(before, m) ||
        (here == there && view_.deprel(before.head) == syntax::Deprel::kIobj &&
         !is_made_to(before, m)))
      continue;
    const Entity& entity = cast_.entity(cast_.meaning[*at].front());
    if (person != (entity.type == ActorType::kPerson)) continue;
    const bool one = plural && entity.type != ActorType::kGroup &&
                     entity.type != ActorType::kAptGroup &&
                     !(view_.is_plural(before.head) && view_.upos(before.head) == Upos::kNoun);
    // "Norway denied that they did it": the subject of the sentence, if no group is nearer
    if (one && (person || here != there || !words_.is_subject(before))) continue;
    if (!plural && entity.type == ActorType::kGroup && view_.is_plural(before.head)) continue;
    int score = 20 - 6 * static_cast<int>(here - there);
    if (words_.is_subject(before)) score += 5;
    // "Norway and its allies", "sanctions on Latvia over its role"
    const bool joined = is_joined(m, before);
    const bool beside = m.head > 2 && (before.end == m.head - 1 ||
                                       (before.end == m.head - 2 && view_.form(before.end) == ","));
    if (joined ||
        (beside && is_one_of(view_.lower(m.head - 1), {"over", "for", "after", "amid", "despite"})))
      score += 10;
    // "Norway's theft of data, its spying": whose possession stands in the same place
    if (view_.deprel(m.head) == syntax::Deprel::kNmodPoss && here == there &&
        view_.deprel(before.head) == syntax::Deprel::kNmodPoss)
      score += 4;
    if (is_made_to(before, m)) score += 12;
    if (before.kind == MentionKind::kDescription && !entity.named && !plural) score -= 4;
    if (one) score -= 7;
    if (!plural && !joined && is_listed(before.head)) score -= 9;  // "Norway and Latvia" are they
    if (is_one_of(word, {"its", "their", "his", "her"}) && here == there &&
        words_.is_subject(before))
      score += 3;
    if (score > best_score) {
      best = *at;
      best_score = score;
    }
  }
  return best;
}

/// "urged Norway to stop its attacks": whose they are is the one who is to stop.
bool Antecedents::is_made_to(const Mention& object, const Mention& m) const {
  using syntax::Deprel;
  TokenId verb = view_.head(m.head);
  constexpr int kDeepest = 6;
  for (int i = 0; i < kDeepest && verb != text::kNoToken && verb > object.head; ++i) {
    const TokenId above = view_.head(verb);
    const Deprel relation = view_.deprel(verb);
    if (view_.upos(verb) == Upos::kVerb) {
      if (above == text::kNoToken || view_.head(object.head) != above ||
          (view_.deprel(object.head) != Deprel::kObj && view_.deprel(object.head) != Deprel::kIobj))
        return false;
      return relation == Deprel::kXcomp;
    }
    verb = above;
  }
  return false;
}

/// "the ministry of Norway (MN) and its minister": what is a pronoun's is joined to its owner.
bool Antecedents::is_joined(const Mention& m, const Mention& before) const {
  if (m.head < 2 || view_.upos(m.head - 1) != Upos::kCconj || view_.form(m.head - 2) == ",")
    return false;
  const TokenId owned = view_.head(m.head);
  return before.end == m.head - 1 ||
         (view_.deprel(m.head) == syntax::Deprel::kNmodPoss && owned != text::kNoToken &&
          view_.deprel(owned) == syntax::Deprel::kConj && view_.head(owned) == before.head);
}

/// One of several that stand together.
bool Antecedents::is_listed(TokenId head) const {
  using syntax::Deprel;
  if (view_.deprel(head) == Deprel::kConj) return view_.upos(view_.head(head)) != Upos::kVerb;
  return std::ranges::any_of(view_.children(head), [&](TokenId c) {
    return view_.deprel(c) == Deprel::kConj &&
           (view_.upos(c) == Upos::kPropn || view_.upos(c) == Upos::kNoun);
  });
}

}  // namespace demarche::resolve
