// SPDX-License-Identifier: Apache-2.0
#include "resolve/cast.h"

#include <algorithm>
#include <set>

#include "text/characters.h"
#include "text/code_point.h"
#include "text/letters.h"

namespace demarche::resolve {

ActorType entity_type(ActorType type) {
  if (type == ActorType::kCompany) return ActorType::kOrganization;
  if (type == ActorType::kGovernmentBody) return ActorType::kAgency;
  return type;
}

std::string fold_name(std::string_view name) {
  const std::string lower = text::lower_case(name);
  std::string folded;
  bool gap = false;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t begin = at;
    const text::CharKind kind = text::kind_of(text::next_code_point(lower, at));
    if (!text::is_word(kind)) {
      gap = gap || (lower[begin] != '.' && kind != text::CharKind::kApostrophe);
      continue;
    }
    if (gap && !folded.empty()) folded += ' ';
    gap = false;
    folded.append(lower, begin, at - begin);
  }
  return folded;
}

EntityId Cast::add(Entity entity) {
  const auto id = static_cast<EntityId>(entities.size());
  const std::string wanted = entity.key;
  for (int n = 2; !by_key.emplace(entity.key, id).second; ++n)
    entity.key = wanted + "-" + std::to_string(n);
  entities.push_back(std::move(entity));
  became.push_back(id);
  return id;
}

EntityId Cast::of_actor(ActorId id) {
  if (const auto found = by_actor.find(id); found != by_actor.end()) return now(found->second);
  const knowledge::Actor& actor = gazetteer.actors()[id];
  Entity entity;
  entity.type = entity_type(actor.type);
  entity.named = true;
  entity.known = true;
  entity.label = actor.label;
  entity.key = actor.key;
  entity.iso3 = actor.iso3;
  entity.news_outlet = actor.news_outlet;
  const EntityId made = add(std::move(entity));
  by_actor.emplace(id, made);
  const ActorId parent = actor.type == ActorType::kPerson ? actor.home_state : actor.part_of;
  if (parent != knowledge::kNoActor) {
    const EntityId above = of_actor(parent);
    entities[made].part_of = above;
  }
  return made;
}

EntityId Cast::state_of(EntityId id) const {
  constexpr int kMaxChain = 8;
  for (int i = 0; i < kMaxChain && id != kNoEntity; ++i) {
    const Entity& e = entity(id);
    if (e.type == ActorType::kStateActor) return now(id);
    EntityId up = e.represents;
    for (const OfficeId office : e.offices)
      if (up == kNoEntity) up = offices[office].post_in;
    id = up != kNoEntity ? up : e.part_of;
  }
  return kNoEntity;
}

void Cast::join(EntityId first, EntityId second) {
  first = now(first);
  second = now(second);
  if (first == second) return;
  Entity& to = entities[first];
  const Entity& from = entities[second];
  if (to.part_of == kNoEntity) to.part_of = from.part_of;
  if (to.represents == kNoEntity) to.represents = from.represents;
  for (const OfficeId office : from.offices) to.offices.push_back(office);
  became[second] = first;
}

bool is_speaking(const View& view, TokenId head) {
  const TokenId verb = view.head(head);
  if (view.deprel(head) == syntax::Deprel::kNsubj && verb != text::kNoToken &&
      view.in_class(knowledge::WordClass::kSpeechVerb, verb))
    return true;
  const auto speaks = [&](TokenId t) {
    return view.upos(t) == syntax::Upos::kVerb &&
           view.in_class(knowledge::WordClass::kSpeechVerb, t);
  };
  const text::Sentence sentence = view.sentence_at(head);
  if (head + 1 < sentence.end && speaks(head + 1)) return true;
  // "said Ola Berg.", but not "said Ola Berg belonged to"
  return head > sentence.begin && speaks(head - 1) && verb == head - 1 &&
         view.deprel(head) != syntax::Deprel::kCcomp;
}

bool is_of_intruders(const View& view, const Mention& mention) {
  using knowledge::WordClass;
  const TokenId noun =
      mention.kind == MentionKind::kAdjective ? view.head(mention.head) : mention.head;
  if (noun == text::kNoToken || mention.kind == MentionKind::kPronoun) return false;
  return view.in_class(WordClass::kIntruder, noun) || view.in_class(WordClass::kGroupHead, noun) ||
         view.in_class(WordClass::kOperative, noun) || view.in_class(WordClass::kCitizen, noun) ||
         view.in_class(WordClass::kAccused, noun) || view.lemma(noun) == "regime";
}

bool is_opposite(const View& view, TokenId head, TokenId other) {
  using syntax::Deprel;
  const auto first = [&](TokenId t) {
    while (view.deprel(t) == Deprel::kConj && view.head(t) != text::kNoToken &&
           view.upos(view.head(t)) != syntax::Upos::kVerb)
      t = view.head(t);
    return t;
  };
  TokenId modified = other;  // "the Latvian ambassador was summoned to the ministry"
  bool envoy = false;
  while ((view.deprel(modified) == Deprel::kAmod || view.deprel(modified) == Deprel::kNmodDesc) &&
         view.head(modified) > modified)
    for (const TokenId end = view.head(modified); modified < end; ++modified)
      envoy = envoy || view.in_class(knowledge::WordClass::kEnvoy, modified + 1);
  if (!envoy) modified = other;
  const TokenId mine = first(head);
  const TokenId its = first(modified);
  const TokenId verb = view.head(mine);
  if (verb == text::kNoToken || verb != view.head(its) || view.upos(verb) != syntax::Upos::kVerb)
    return false;
  const auto is_object = [&](TokenId t) {
    return view.deprel(t) == Deprel::kObj || view.deprel(t) == Deprel::kIobj ||
           view.deprel(t) == Deprel::kNsubjPass ||
           (view.deprel(t) == Deprel::kObl && view.preposition(t) == "against");
  };
  const auto is_doer = [&](TokenId t) {
    return view.deprel(t) == Deprel::kNsubj || view.deprel(t) == Deprel::kOblAgent ||
           (view.deprel(t) == Deprel::kObl && view.preposition(t) == "to");
  };
  return (is_doer(mine) && is_object(its)) || (is_object(mine) && is_doer(its));
}

ActorId dateline_of(const Cast& cast) {
  const View& view = cast.view;
  constexpr std::size_t kLead = 4;
  const auto& sentences = view.tokens().sentences;
  for (std::size_t s = 0; s < std::min(kLead, sentences.size()); ++s) {
    const text::Sentence sentence = sentences[s];
    TokenId end = sentence.begin;
    while (end < sentence.end && view.shape(end) == mention::Shape::kUpper) ++end;
    if (end == sentence.begin) continue;
    const bool closed = end == sentence.end || view.form(end) == "(" || view.form(end) == "-" ||
                        view.form(end) == "--" || view.form(end) == "–" || view.form(end) == "—" ||
                        view.form(end) == "," || view.form(end) == ":";
    if (!closed) continue;
    std::string place(text::lower_case(view.document().text(view.span(sentence.begin, end))));
    for (std::size_t i = 0; i < place.size(); ++i)
      if ((i == 0 || place[i - 1] == ' ') && place[i] >= 'a' && place[i] <= 'z')
        place[i] = static_cast<char>(place[i] - 'a' + 'A');
    for (const knowledge::NameHit& hit : cast.gazetteer.scan(place)) {
      const auto& name = cast.gazetteer.names()[hit.name];
      if (hit.begin == 0 && hit.end == place.size() && name.kind == knowledge::NameKind::kCapital)
        return name.index;
    }
  }
  return knowledge::kNoActor;
}

std::set<EntityId> persons_heard(const Cast& cast) {
  const View& view = cast.view;
  std::set<EntityId> heard;
  for (const mention::Title& title : cast.mentions.titles)
    if (!title.listed && !view.in_class(knowledge::WordClass::kOperative, title.head))
      heard.insert(cast.one(title.person));
  for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m) {
    const EntityId person = cast.one(m);
    if (person != kNoEntity && cast.entity(person).type == ActorType::kPerson &&
        is_speaking(view, cast.mentions.mentions[m].head))
      heard.insert(person);
  }
  return heard;
}

std::vector<EntityId> persons_spoken_about(const Cast& cast, const std::set<EntityId>& heard) {
  const View& view = cast.view;
  std::vector<EntityId> found;
  for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m) {
    const Mention& mention = cast.mentions.mentions[m];
    const EntityId person = cast.one(m);
    if (person == kNoEntity || cast.entity(person).type != ActorType::kPerson ||
        heard.contains(person))
      continue;
    const text::Sentence sentence = view.sentence_at(mention.head);
    bool told = false;  // not a byline
    for (TokenId t = sentence.begin; t < sentence.end; ++t)
      told = told || view.upos(t) == syntax::Upos::kVerb || view.upos(t) == syntax::Upos::kAux;
    if (told && std::ranges::find(found, person) == found.end()) found.push_back(person);
  }
  return found;
}

}  // namespace demarche::resolve
