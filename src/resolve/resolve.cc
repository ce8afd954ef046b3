// SPDX-License-Identifier: Apache-2.0
#include "resolve/resolve.h"

#include <algorithm>
#include <map>
#include <utility>

#include "resolve/cast.h"

namespace demarche::resolve {
namespace {

/// Takes the rows that stayed, in order of their first mention, and lets all ids follow.
class Finisher {
 public:
  explicit Finisher(Cast& cast) : cast_(cast), id_(cast.entities.size(), kNoEntity) {}

  Entities run() {
    for (const Relation& relation : cast_.relations)
      objects_.emplace(cast_.now(relation.subject), relation.object);
    for (MentionId m = 0; m < cast_.mentions.mentions.size(); ++m) take_mention(m);
    for (std::size_t i = 0; i < order_.size(); ++i) follow(order_[i]);  // order_ grows
    out_.entities.reserve(order_.size());
    for (const EntityId old : order_) take_entity(old);
    std::ranges::stable_sort(out_.mentions, [](const EntityMention& a, const EntityMention& b) {
      return std::pair(a.span.begin, b.span.end) < std::pair(b.span.begin, a.span.end);
    });
    for (EntityMention& mention : out_.mentions) {
      for (EntityId& id : mention.entities) id = new_id(id);
      std::ranges::sort(mention.entities);
      mention.entities.erase(std::unique(mention.entities.begin(), mention.entities.end()),
                             mention.entities.end());
    }
    for (Office office : cast_.offices) {
      office.post_in = new_id(office.post_in);
      out_.offices.push_back(std::move(office));
    }
    for (Relation& relation : cast_.relations) {
      relation.subject = new_id(relation.subject);
      if (relation.object != kNoEntity) relation.object = new_id(relation.object);
      if (relation.subject != kNoEntity) out_.relations.push_back(std::move(relation));
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] EntityId new_id(EntityId old) const {
    return old == kNoEntity ? kNoEntity : id_[cast_.now(old)];
  }

  void order(EntityId id) {
    if (id == kNoEntity) return;
    id = cast_.now(id);
    if (id_[id] != kNoEntity) return;
    id_[id] = static_cast<EntityId>(order_.size());
    order_.push_back(id);
  }

  /// Others that an entity, its offices and relations point at.
  void follow(EntityId id) {
    const Entity& entity = cast_.entity(id);
    order(entity.part_of);
    order(entity.represents);
    for (const OfficeId office : entity.offices) order(cast_.offices[office].post_in);
    const auto [begin, end] = objects_.equal_range(id);
    for (auto at = begin; at != end; ++at) order(at->second);
  }

  void take_mention(MentionId m) {
    const Mention& mention = cast_.mentions.mentions[m];
    if (cast_.meaning[m].empty()) return;
    EntityMention taken;
    taken.span = mention.span;
    taken.head = mention.head;
    taken.by_name = mention.kind == MentionKind::kName;
    taken.adjective = mention.kind == MentionKind::kAdjective;
    for (const EntityId id : cast_.meaning[m]) {
      order(id);
      taken.entities.push_back(cast_.now(id));
    }
    out_.mentions.push_back(taken);
    add_name(mention, m);
    if (const std::uint32_t begin = begin_without_state(mention, taken); begin > taken.span.begin) {
      taken.span.begin = begin;
      out_.mentions.push_back(std::move(taken));
      return;
    }
    // "Norway's foreign ministry" is a name of it as well as "foreign ministry".
    if (!taken.by_name || mention.owner == mention::kNoMention || taken.entities.size() != 1)
      return;
    const Mention& owner = cast_.mentions.mentions[mention.owner];
    const EntityId state = cast_.one(mention.owner);
    if (state == kNoEntity || cast_.entity(state).type != ActorType::kStateActor ||
        !knowledge::is_government_body(cast_.entity(taken.entities.front()).type) ||
        owner.span.begin >= mention.span.begin)
      return;
    taken.span.begin = owner.span.begin;
    out_.mentions.push_back(std::move(taken));
  }

  /// Where "Harbour Office" begins in "Latvian Harbour Office", which it is called as well; else
  /// the begin of the mention.
  [[nodiscard]] std::uint32_t begin_without_state(const Mention& mention,
                                                  const EntityMention& taken) const {
    const std::uint32_t begin = mention.span.begin;
    if (!taken.by_name || taken.entities.size() != 1 ||
        !knowledge::is_government_body(cast_.entity(taken.entities.front()).type))
      return begin;
    TokenId core = mention.begin;
    for (const knowledge::NameHit& hit : cast_.gazetteer.scan(cast_.text(mention))) {
      const knowledge::Name& name = cast_.gazetteer.names()[hit.name];
      if (hit.begin != 0 || name.kind > knowledge::NameKind::kAdjective ||
          cast_.gazetteer.actors()[name.index].type != ActorType::kStateActor)
        continue;
      while (core < mention.end && cast_.view.span(core).begin < begin + hit.end) ++core;
    }
    constexpr TokenId kFewest = 2;  // "Treasury" alone is not its name
    const bool named =
        core > mention.begin && core + kFewest <= mention.end && cast_.view.is_capital(core);
    return named ? cast_.view.span(core).begin : begin;
  }

  void add_name(const Mention& mention, MentionId m) {
    const bool describes = mention.kind == MentionKind::kDescription && !mention.means_states;
    if (cast_.meaning[m].size() != 1 || (mention.kind != MentionKind::kName && !describes)) return;
    Entity& entity = cast_.entity(cast_.meaning[m].front());
    if (describes && entity.named) return;
    const std::string name(cast_.text(mention));
    if (std::ranges::find(entity.names, name) == entity.names.end()) entity.names.push_back(name);
    if (!describes) return;
    // the head with what stands before it, without what follows
    const auto head_end = cast_.view.span(mention.head).end;
    if (head_end < mention.span.end && head_end > mention.span.begin) {
      std::string core(cast_.view.document().text({mention.span.begin, head_end}));
      if (std::ranges::find(entity.names, core) == entity.names.end())
        entity.names.push_back(std::move(core));
    }
  }

  void take_entity(EntityId old) {
    Entity entity = std::move(cast_.entities[old]);
    std::ranges::stable_sort(entity.names, [](const std::string& a, const std::string& b) {
      return a.size() > b.size();
    });
    entity.part_of = new_id(entity.part_of);
    entity.represents = new_id(entity.represents);
    std::ranges::sort(entity.offices);
    entity.offices.erase(std::unique(entity.offices.begin(), entity.offices.end()),
                         entity.offices.end());
    out_.entities.push_back(std::move(entity));
  }

  Cast& cast_;
  std::vector<EntityId> id_;                   // new id of each old row
  std::multimap<EntityId, EntityId> objects_;  // of relations, by their subject
  std::vector<EntityId> order_;                // old rows in their new order
  Entities out_;
};

}  // namespace

Entities resolve(const View& view, const mention::Mentions& mentions,
                 const knowledge::Knowledge& knowledge) {
  Cast cast{.view = view, .mentions = mentions, .gazetteer = knowledge.gazetteer};
  cast.meaning.resize(mentions.mentions.size());
  if (const ActorId state = dateline_of(cast); state != knowledge::kNoActor)
    cast.dateline = cast.of_actor(state);
  resolve_names(cast);
  join_aliases(cast);
  resolve_descriptions(cast);
  resolve_titles(cast);
  find_relations(cast, knowledge.lexicon);
  return Finisher(cast).run();
}

Entities find_entities(const text::Document& document, const text::Tokens& tokens,
                       const syntax::Syntax& syntax, const knowledge::Knowledge& knowledge) {
  const View view(document, tokens, syntax, knowledge.gazetteer);
  return resolve(view, mention::find_mentions(view), knowledge);
}

}  // namespace demarche::resolve
