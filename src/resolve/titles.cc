// SPDX-License-Identifier: Apache-2.0
// Offices: which person holds which, and to which state or body it belongs.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "resolve/cast.h"

namespace demarche::resolve {
namespace {

using knowledge::WordClass;
using mention::Title;

class TitleResolver {
 public:
  explicit TitleResolver(Cast& cast) : cast_(cast), view_(cast.view) {
    described_at_.assign(view_.size(), kNoMention);
    first_of_.assign(cast.entities.size(), kNoMention);
    const auto& all = cast.mentions.mentions;
    for (MentionId m = 0; m < all.size(); ++m) {
      if (all[m].kind == MentionKind::kDescription) described_at_[all[m].head] = m;
      const EntityId id = cast.one(m);
      if (id == kNoEntity) continue;
      if (first_of_[id] == kNoMention) first_of_[id] = m;
      const EntityId state = cast.state_of(id);
      if (state == kNoEntity || is_of_intruders(view_, all[m])) continue;
      const bool acts =
          all[m].kind == MentionKind::kName && view_.deprel(all[m].head) == syntax::Deprel::kNsubj;
      voice_[state] += (all[m].means_states ? 2 : 0) + (is_speaking(view_, all[m].head) ? 3 : 0) +
                       (acts ? 1 : 0);
    }
    if (cast.dateline != kNoEntity) voice_[cast.dateline] += 4;
  }

  void run() {
    place_bodies();
    for (const Title& title : cast_.mentions.titles)
      if (title.person != kNoMention) {
        const EntityId person = cast_.one(title.person);
        hold(title, person);
        const MentionId office = described_at_[title.head];  // "whose director is Ola Berg"
        if (office != kNoMention && !title.beside && !view_.is_plural(title.head) &&
            person != kNoEntity)
          cast_.meaning[office] = {person};
      }
    for (const Title& title : cast_.mentions.titles)
      if (title.person == kNoMention) find_holder(title);
    place_bodies_of_known();
    countries_of_officials();
  }

 private:
  /// "Foreign Ministry Spokesperson Li Wang", of whom the knowledge says whom he serves: the
  /// ministry is that state's, where the text says of none whose it is.
  void place_bodies_of_known() {
    for (EntityId id = 0; id < cast_.entities.size(); ++id) {
      const Entity& person = cast_.entities[id];
      if (person.type != ActorType::kPerson || !person.known || person.part_of == kNoEntity)
        continue;
      for (const OfficeId office : person.offices) {
        const EntityId post = cast_.offices[office].post_in;
        if (post != kNoEntity && knowledge::is_government_body(cast_.entity(post).type) &&
            cast_.state_of(post) == kNoEntity)
          cast_.entity(post).part_of = cast_.state_of(person.part_of);
      }
    }
  }

  /// "Foreign Minister Berg said his country": the state whose office he holds.
  void countries_of_officials() {
    const auto& all = cast_.mentions.mentions;
    for (MentionId m = 0; m < all.size(); ++m) {
      const EntityId owner = cast_.one(all[m].owner);
      if (all[m].kind != MentionKind::kDescription || owner == kNoEntity ||
          cast_.entity(owner).type != ActorType::kPerson || view_.is_plural(all[m].head) ||
          !(view_.in_class(WordClass::kCountryNoun, all[m].head) ||
            view_.in_class(WordClass::kGovernment, all[m].head)))
        continue;
      const EntityId state = cast_.state_of(owner);
      if (state != kNoEntity) cast_.meaning[m] = {state};
    }
  }

  /// "the Federal Audit Board", whose name does not say where: a body of the one state that speaks
  /// in this text, if one does more than all others.
  void place_bodies() {
    EntityId home = kNoEntity;
    int first = 0;
    int others = 0;
    for (const auto& [state, voice] : voice_) {
      others += std::min(first, voice);
      if (voice <= first) continue;
      home = state;
      first = voice;
    }
    constexpr int kLeast = 6;
    if (first < kLeast || first < 2 * others) return;
    for (EntityId id = 0; id < cast_.entities.size(); ++id) {
      Entity& entity = cast_.entities[id];
      if (entity.named && !entity.known && entity.part_of == kNoEntity && entity.iso3.empty() &&
          knowledge::is_government_body(entity.type) && !is_against(id, home))
        entity.part_of = home;
    }
  }

  /// "the Audit Board accused Norway": not of Norway.
  [[nodiscard]] bool is_against(EntityId body, EntityId state) const {
    const auto& all = cast_.mentions.mentions;
    for (MentionId m = 0; m < all.size(); ++m) {
      if (cast_.one(m) != body) continue;
      const text::Sentence sentence = view_.sentence_at(all[m].head);
      for (MentionId other = first_in_sentence(view_.sentence(all[m].head));
           other < all.size() && all[other].begin < sentence.end; ++other)
        if (cast_.one(other) == state && is_opposite(view_, all[m].head, all[other].head))
          return true;
    }
    return false;
  }

  /// Gives a person an office. One that a longer title says already only adds evidence.
  void hold(const Title& title, EntityId person) {
    if (person == kNoEntity || cast_.entity(person).type != ActorType::kPerson) return;
    const EntityId post_in = post_of(title);
    if (title.label.empty()) {  // who leads a body speaks for it
      Entity& leader = cast_.entity(person);
      if (post_in != kNoEntity && leader.represents == kNoEntity) leader.represents = post_in;
      return;
    }
    for (const OfficeId held : cast_.entity(person).offices) {
      Office& office = cast_.offices[held];
      const std::string known = fold_name(office.label);
      const std::string said = fold_name(title.label);
      if (known.find(said) == std::string::npos && said.find(known) == std::string::npos) continue;
      if (said.size() > known.size()) office.label = title.label;
      if (office.post_in == kNoEntity) office.post_in = post_in;
      return;
    }
    if (title.listed) run_by(title, person, post_in);
    const auto id = static_cast<OfficeId>(cast_.offices.size());
    cast_.offices.push_back({title.label, post_in});
    Entity& entity = cast_.entity(person);
    entity.offices.push_back(id);
    if (post_in != kNoEntity && view_.in_class(WordClass::kSpokesperson, title.head) &&
        entity.represents == kNoEntity)
      entity.represents = post_in;
    Relation relation;
    relation.subject = person;
    relation.kind = RelationKind::kHoldsOffice;
    relation.office = id;
    Evidence evidence;
    evidence.span = title.span;
    if (title.person != kNoMention) {
      const text::Span name = cast_.mentions.mentions[title.person].span;
      evidence.span = {std::min(name.begin, title.span.begin), std::max(name.end, title.span.end)};
    }
    relation.evidence.push_back(std::move(evidence));
    cast_.relations.push_back(std::move(relation));
  }

  /// "two agents of the Tides Bureau, ...": those whom a text lists like this work for it.
  void run_by(const Title& title, EntityId person, EntityId body) {
    if (body == kNoEntity || !knowledge::is_government_body(cast_.entity(body).type)) return;
    if (!view_.in_class(WordClass::kOperative, title.head)) return;
    Relation relation;
    relation.subject = person;
    relation.kind = RelationKind::kSponsoredBy;
    relation.object = body;
    Evidence evidence;
    const text::Span name = cast_.mentions.mentions[title.person].span;
    evidence.span = {std::min(name.begin, title.span.begin), std::max(name.end, title.span.end)};
    relation.evidence.push_back(std::move(evidence));
    cast_.relations.push_back(std::move(relation));
  }

  /// The body or state of an office: what stands beside it, else, for an office that only a state
  /// has, the state that is spoken of.
  EntityId post_of(const Title& title) {
    if (const EntityId body = cast_.one(title.body);
        body != kNoEntity && cast_.entity(body).type != ActorType::kPerson)
      return body;
    if (!title.states.empty()) return cast_.of_actor(title.states.front());
    if (const EntityId body = body_spoken_of(title); body != kNoEntity) return body;
    if (const EntityId body = body_that_spoke(title); body != kNoEntity) return body;
    const bool of_state = view_.in_class(WordClass::kStateOffice, title.head) ||
                          is_official(title) || is_political(title) || !ministry_in(title).empty();
    if (!of_state) return kNoEntity;
    const EntityId known = title.person == kNoMention ? kNoEntity : cast_.one(title.person);
    const EntityId own = known == kNoEntity ? kNoEntity : cast_.entity(known).part_of;
    return own != kNoEntity ? own : state_spoken_of(title);
  }

  /// "ministry" of "foreign ministry spokesman"; empty where a title has none.
  [[nodiscard]] std::string ministry_in(const Title& title) const {
    std::string noun;
    for (TokenId t = title.begin; t < title.head; ++t)
      if (view_.in_class(WordClass::kMinistryHead, t) || view_.in_class(WordClass::kMissionHead, t))
        noun = view_.lower(t);
    return noun;
  }

  /// "ministry spokesman": of the ministry that was last spoken of.
  [[nodiscard]] EntityId body_spoken_of(const Title& title) const {
    const std::string noun = ministry_in(title);
    EntityId found = kNoEntity;
    if (noun.empty()) return found;
    for (MentionId m = 0; m < cast_.mentions.mentions.size(); ++m) {
      const Mention& mention = cast_.mentions.mentions[m];
      const EntityId id = cast_.one(m);
      if (id == kNoEntity || !knowledge::is_government_body(cast_.entity(id).type)) continue;
      if (mention.begin >= title.begin && found != kNoEntity) break;
      if (fold_name(cast_.text(mention)).find(noun) != std::string::npos) found = id;
    }
    return found;
  }

  /// "The ministry denied it. “No,” said spokesman Berg": nothing but a spokesman is that of who
  /// acted last before him.
  [[nodiscard]] EntityId body_that_spoke(const Title& title) const {
    constexpr std::uint32_t kNear = 2;
    const std::uint32_t here = view_.sentence(title.head);
    if (title.person == kNoMention || !view_.in_class(WordClass::kSpokesperson, title.head) ||
        title.begin != title.head)
      return kNoEntity;
    const auto& all = cast_.mentions.mentions;
    const MentionId own = first_in_sentence(here);
    EntityId found = kNoEntity;
    for (MentionId m = first_in_sentence(here > kNear ? here - kNear : 0); m < own; ++m) {
      const EntityId id = cast_.one(m);
      if (id == kNoEntity || !acts_in_main_clause(all[m].head)) continue;
      const Entity& entity = cast_.entity(id);
      if (knowledge::is_government_body(entity.type) || entity.type == ActorType::kOrganization ||
          entity.type == ActorType::kStateActor || entity.type == ActorType::kAlliance)
        found = id;
    }
    return found;
  }

  [[nodiscard]] bool acts_in_main_clause(TokenId head) const {
    const TokenId verb = view_.head(head);
    return view_.deprel(head) == syntax::Deprel::kNsubj && verb != text::kNoToken &&
           (view_.deprel(verb) == syntax::Deprel::kRoot ||
            (view_.deprel(verb) == syntax::Deprel::kConj && view_.head(verb) != text::kNoToken &&
             view_.deprel(view_.head(verb)) == syntax::Deprel::kRoot));
  }

  [[nodiscard]] bool is_official(const Title& title) const {
    return fold_name(title.label).find("attorney general") != std::string::npos;
  }

  /// "party leader", "director of national intelligence": of the state whose politics are told.
  [[nodiscard]] bool is_political(const Title& title) const {
    for (TokenId t = title.begin; t < view_.size() && view_.span(t).end <= title.span.end; ++t)
      if (view_.in_class(WordClass::kPolitics, t)) return true;
    return false;
  }

  [[nodiscard]] bool in_quotes(TokenId token) const {
    bool open = false;
    for (TokenId t = view_.sentence_at(token).begin; t < token; ++t) {
      const std::string_view form = view_.form(t);
      if (form == "“") open = true;
      if (form == "”") open = false;
      if (form == "\"") open = !open;
    }
    return open;
  }

  /// The state of a subject in the sentence before, or of the last state named.
  EntityId state_spoken_of(const Title& title) {
    const std::uint32_t here = view_.sentence(title.head);
    std::map<EntityId, int> best_of;
    for (const auto& [state, voice] : voice_) best_of.emplace(state, 0);
    constexpr std::uint32_t kNear = 3;
    const TokenId holder =
        title.person == kNoMention ? text::kNoToken : cast_.mentions.mentions[title.person].head;
    const bool speaks = holder != text::kNoToken && is_speaking(view_, holder);
    std::set<EntityId> opposed;
    const MentionId from = first_in_sentence(here > kNear ? here - kNear : 0);
    for (MentionId m = from; m < cast_.mentions.mentions.size(); ++m) {
      const Mention& mention = cast_.mentions.mentions[m];
      if (cast_.meaning[m].size() != 1 || mention.kind == MentionKind::kPronoun) continue;
      const EntityId state = cast_.state_of(cast_.meaning[m].front());
      if (state == kNoEntity || is_of_intruders(view_, mention)) continue;
      const std::uint32_t there = view_.sentence(mention.head);
      if (there > here + kNear) break;
      if (holder != text::kNoToken && view_.deprel(holder) == syntax::Deprel::kNsubj &&
          is_opposite(view_, holder, mention.head))
        opposed.insert(state);  // "the senator condemned Norway"
      const std::uint32_t apart = there > here ? there - here : here - there;
      int score = 9 - 3 * static_cast<int>(std::min(apart, kNear)) - (there > here ? 2 : 0);
      const syntax::Deprel relation = view_.deprel(mention.head);
      const bool quoted = in_quotes(mention.head);
      if (quoted) score -= 4;
      if (speaks && apart == 0 && mention.head > title.head) score -= 3;  // what he says of others
      if (speaks && apart == 0 && quoted &&
          is_one_of(view_.preposition(mention.head), {"by", "from"}) && is_in_first_person(here))
        opposed.insert(state);                   // "“We are under attack by Norway,” he said"
      const bool beside = speaks && apart == 0;  // "..., he said in remarks that Norway rejected"
      if (relation == syntax::Deprel::kNsubj && apart < kNear && !beside) score += 2;
      if (is_speaking(view_, mention.head) && apart < kNear && !beside) score += 2;
      if (beside && relation == syntax::Deprel::kNsubj && mention.head < holder &&
          is_speaking(view_, mention.head))
        score += 3;  // "Norway condemns it, Minister Berg said": for Norway
      if (mention.kind == MentionKind::kDescription) score -= 1;
      int& best = best_of.try_emplace(state, 0).first->second;
      best = std::max(best, score);
    }
    EntityId best = kNoEntity;
    int best_score = 0;
    for (const auto& [state, score] : best_of) {
      if (opposed.contains(state) || is_held_by_another(title, state)) continue;
      constexpr int kMostVoice = 5;
      const int total = score + std::min(voice_[state] / 2, kMostVoice);
      if (total <= best_score) continue;
      best = state;
      best_score = total;
    }
    return best;
  }

  [[nodiscard]] bool is_in_first_person(std::uint32_t sentence) const {
    const text::Sentence words = view_.tokens().sentences[sentence];
    for (TokenId t = words.begin; t < words.end; ++t)
      if (is_one_of(view_.lower(t), {"we", "our", "us"})) return true;
    return false;
  }

  /// "Foreign Minister Berg met the Latvian foreign minister, Ozols": Berg is not Latvia's.
  [[nodiscard]] bool is_held_by_another(const Title& title, EntityId state) const {
    if (title.person == kNoMention) return false;
    const std::string said = fold_name(title.label);
    return std::ranges::any_of(cast_.mentions.titles, [&](const Title& other) {
      return other.person != kNoMention && !other.states.empty() &&
             view_.sentence(other.head) == view_.sentence(title.head) &&
             fold_name(other.label) == said && cast_.of_actor(other.states.front()) == state &&
             cast_.one(other.person) != cast_.one(title.person);
    });
  }

  /// "The foreign minister": who holds this office, or the person named right after it.
  void find_holder(const Title& title) {
    const std::string said = fold_name(title.label);
    EntityId holder = kNoEntity;
    for (EntityId id = 0; id < cast_.entities.size(); ++id) {
      if (cast_.became[id] != id || cast_.entities[id].type != ActorType::kPerson) continue;
      for (const OfficeId office : cast_.entities[id].offices) {
        const std::string known = fold_name(cast_.offices[office].label);
        const bool same = known == said || known.ends_with(" " + said) ||
                          (said.ends_with(" " + known) && !is_substitute(said));
        const bool states_agree =
            title.states.empty() || cast_.offices[office].post_in == kNoEntity ||
            cast_.state_of(cast_.offices[office].post_in) == cast_.of_actor(title.states.front());
        if (same && states_agree && (said.find(' ') != std::string::npos || is_definite(title)))
          holder = id;
      }
    }
    const MentionId described = described_at_[title.head];
    if (holder != kNoEntity) {
      if (described != kNoMention) cast_.meaning[described] = {holder};
      return;
    }
    if (const EntityId next = named_next(title); next != kNoEntity) {
      hold(title, next);
      if (described != kNoMention) cast_.meaning[described] = {next};
    }
  }

  /// A deputy is not the one whom he stands in for.
  static bool is_substitute(std::string_view label) {
    return std::ranges::any_of(
        std::array<std::string_view, 6>{"deputy ", "vice ", "assistant ", "former ", "acting ",
                                        "shadow "},
        [&](std::string_view word) { return label.find(word) != std::string_view::npos; });
  }

  [[nodiscard]] bool is_definite(const Title& title) const {
    for (TokenId t = title.head; t > view_.sentence_at(title.head).begin; --t) {
      if (view_.lower(t - 1) == "the") return true;
      if (view_.upos(t - 1) == syntax::Upos::kVerb) return false;
    }
    return false;
  }

  /// The first mention that begins in this sentence or a later one.
  [[nodiscard]] MentionId first_in_sentence(std::uint32_t sentence) const {
    const std::uint32_t begin = view_.span(view_.tokens().sentences[sentence].begin).begin;
    const auto found = std::ranges::lower_bound(cast_.mentions.mentions, begin, {},
                                                [](const Mention& m) { return m.span.begin; });
    return static_cast<MentionId>(found - cast_.mentions.mentions.begin());
  }

  /// News names a speaker by office first and by name in the next sentence: the first person named
  /// after a speaking office, if nobody has given that person another office.
  EntityId named_next(const Title& title) {
    const bool speaks = is_speaking(view_, title.head);
    if (!speaks || (title.states.empty() && title.body == kNoMention)) return kNoEntity;
    const std::uint32_t here = view_.sentence(title.head);
    for (MentionId m = first_in_sentence(here); m < cast_.mentions.mentions.size(); ++m) {
      const Mention& mention = cast_.mentions.mentions[m];
      const std::uint32_t there = view_.sentence(mention.head);
      if (there <= here || mention.type != ActorType::kPerson || mention.kind != MentionKind::kName)
        continue;
      if (there > here + 1) return kNoEntity;
      const EntityId person = cast_.one(m);
      if (person == kNoEntity || !cast_.entity(person).offices.empty()) return kNoEntity;
      constexpr std::uint32_t kLead = 3;  // a headline may name whom the text then introduces
      if (person < first_of_.size() && first_of_[person] < m &&
          view_.sentence(cast_.mentions.mentions[first_of_[person]].head) >= kLead)
        return kNoEntity;
      const bool subject = is_speaking(view_, mention.head) ||
                           mention.begin == view_.sentence_at(mention.begin).begin;
      return subject ? person : kNoEntity;
    }
    return kNoEntity;
  }

  Cast& cast_;
  const View& view_;
  std::vector<MentionId> described_at_;  // the description with this head
  std::vector<MentionId> first_of_;      // the first mention of each entity
  // How much a state speaks in this text through its seats and officials: a title without a state
  // is likely one of its own.
  std::map<EntityId, int> voice_;
};

}  // namespace

void resolve_titles(Cast& cast) { TitleResolver(cast).run(); }

}  // namespace demarche::resolve
