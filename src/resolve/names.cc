// SPDX-License-Identifier: Apache-2.0
// Entities with names: which individual a name means, which names mean one actor.
#include <algorithm>
#include <set>

#include "resolve/cast.h"
#include "support/slug.h"

namespace demarche::resolve {
namespace {

class NameResolver {
 public:
  explicit NameResolver(Cast& cast) : cast_(cast), view_(cast.view) { count_states(); }

  void run() {
    const auto& all = cast_.mentions.mentions;
    std::set<ActorId> cued;
    for (const Mention& m : all)
      if (m.kind == MentionKind::kName && !m.cued_only)
        for (const ActorId actor : m.candidates) cued.insert(actor);
    std::vector<MentionId> persons;
    for (MentionId m = 0; m < all.size(); ++m) {
      const Mention& mention = all[m];
      if (mention.kind == MentionKind::kAdjective) {
        cast_.meaning[m] = {cast_.of_actor(mention.candidates.front())};
        continue;
      }
      if (mention.kind != MentionKind::kName) continue;
      if (mention.cued_only &&
          std::ranges::none_of(mention.candidates, [&](ActorId a) { return cued.contains(a); }))
        continue;
      if (mention.type == ActorType::kPerson) {
        persons.push_back(m);
      } else {
        resolve_name(m);
        keep_initials(m);
      }
    }
    resolve_persons(persons);
    join_short_forms();
  }

 private:
  void count_states() {
    for (const Mention& m : cast_.mentions.mentions) {
      if (m.type == ActorType::kStateActor && m.candidates.size() == 1)
        ++states_[m.candidates.front()];
      for (const ActorId state : m.states) ++states_[state];
      if (m.candidates.size() != 1 || m.body_kind != knowledge::kNoKind) continue;
      const ActorId home = home_of(m.candidates.front());
      if (home != m.candidates.front() && home != knowledge::kNoActor) ++states_[home];
    }
  }

  /// The state that an individual is, belongs to or is at home in.
  [[nodiscard]] ActorId home_of(ActorId actor) const {
    const ActorId state = cast_.gazetteer.state_of(actor);
    return state != knowledge::kNoActor ? state : cast_.gazetteer.actors()[actor].home_state;
  }

  /// "the House of Representatives", where the text speaks of other states than the one whose body
  /// bears just this name: bodies with such a name exist elsewhere. Departments are American.
  [[nodiscard]] bool is_elsewhere(const Mention& mention, ActorId actor) const {
    return mention.body_kind != knowledge::kNoKind && count(home_of(actor)) == 0 &&
           cast_.text(mention).find("Department") == std::string_view::npos;
  }

  [[nodiscard]] int count(ActorId state) const {
    const auto found = states_.find(state);
    return found == states_.end() ? 0 : found->second;
  }

  /// Which of several individuals of one name: that of the state beside the name, else that of the
  /// state most spoken of, else the first.
  [[nodiscard]] ActorId choose(const Mention& mention) const {
    ActorId best = mention.candidates.front();
    int best_score = -1;
    for (const ActorId candidate : mention.candidates) {
      const auto& actor = cast_.gazetteer.actors()[candidate];
      const ActorId state = home_of(candidate);
      constexpr int kBeside = 1000;
      int score = state == knowledge::kNoActor ? 0 : 2 * count(state);
      if (std::ranges::find(mention.states, state) != mention.states.end()) score += kBeside;
      const bool body = knowledge::is_government_body(actor.type);
      // An agency of news is quoted; a body with the same letters belongs to a state of the text.
      if (body && count(state) == 0) score -= 1;
      if (!body && (is_quoted(mention) || is_among_outlets(mention))) score += kBeside;
      if (score > best_score) {
        best = candidate;
        best_score = score;
      }
    }
    return best;
  }

  /// "reported X", "X news agency", "(X)", "according to X".
  [[nodiscard]] bool is_quoted(const Mention& m) const {
    const text::Sentence sentence = view_.sentence_at(m.begin);
    if (m.end < sentence.end &&
        (view_.lower(m.end) == "news" || view_.in_class(knowledge::WordClass::kMediaNoun, m.end)))
      return true;
    if (m.begin == sentence.begin) return false;
    const std::string_view before = view_.lower(m.begin - 1);
    return before == "(" || before == "told" || before == "to" || before == "reported" ||
           view_.lemma(m.begin - 1) == "report" ||
           view_.in_class(knowledge::WordClass::kMediaNoun, m.begin - 1);
  }

  /// "Reuters, X", "X and Reuters": beside another outlet in a list.
  [[nodiscard]] bool is_among_outlets(const Mention& m) const {
    const auto is_comma = [&](TokenId t) {
      return view_.form(t) == "," || view_.upos(t) == syntax::Upos::kCconj;
    };
    return std::ranges::any_of(cast_.mentions.mentions, [&](const Mention& other) {
      const bool beside = (other.end + 1 == m.begin && is_comma(other.end)) ||
                          (m.end + 1 == other.begin && is_comma(m.end));
      return beside && other.kind == MentionKind::kName &&
             std::ranges::any_of(other.candidates, [&](ActorId actor) {
               return cast_.gazetteer.actors()[actor].news_outlet;
             });
    });
  }

  /// "the newspaper X", "X website", "X news agency".
  [[nodiscard]] bool is_outlet(const Mention& m) const {
    const text::Sentence sentence = view_.sentence_at(m.begin);
    const auto is_media = [&](TokenId t) {
      return view_.in_class(knowledge::WordClass::kMediaNoun, t) &&
             (view_.lemma(t) != "agency" || view_.lower(t - 1) == "news");
    };
    return (m.end < sentence.end && (is_media(m.end) || view_.lower(m.end) == "news")) ||
           (m.begin > sentence.begin && is_media(m.begin - 1));
  }

  void resolve_name(MentionId id) {
    const Mention& mention = cast_.mentions.mentions[id];
    if (mention.means_states) {
      for (const ActorId state : mention.states) cast_.meaning[id].push_back(cast_.of_actor(state));
      return;
    }
    if (mention.body_kind != knowledge::kNoKind && !mention.states.empty()) {
      const ActorId known = cast_.gazetteer.body_of(mention.states.front(), mention.body_kind);
      const bool fits = mention.candidates.empty() ||
                        std::ranges::find(mention.candidates, known) != mention.candidates.end();
      if (known != knowledge::kNoActor && fits) {
        cast_.meaning[id] = {cast_.of_actor(known)};
        return;
      }
    }
    if (const EntityId before = spelled_out_before(id); before != kNoEntity) {
      cast_.meaning[id] = {before};
      return;
    }
    if (!mention.candidates.empty()) {
      const ActorId chosen = choose(mention);
      if (agrees(mention, chosen) && !is_elsewhere(mention, chosen) &&
          !has_other_acronym(id, chosen)) {
        cast_.meaning[id] = {cast_.of_actor(chosen)};
        return;
      }
    }
    if (mention.body_kind != knowledge::kNoKind) {
      if (!mention.states.empty()) cast_.meaning[id] = {body_of_kind(mention)};
      return;  // else it is for the next step, which knows the country that is spoken of
    }
    cast_.meaning[id] = {made_name(mention)};
  }

  /// "the National Tides Council ... the NTC": whom a text names in full before it means by the
  /// letters, whoever else bears them; kNoEntity where it names nobody so.
  [[nodiscard]] EntityId spelled_out_before(MentionId id) const {
    const Mention& m = cast_.mentions.mentions[id];
    const std::string_view letters = cast_.text(m);
    if (m.end != m.begin + 1 || view_.shape(m.begin) != mention::Shape::kUpper ||
        letters.size() < kFewestInitials)
      return kNoEntity;
    const auto named = by_initials_.find(letters);
    if (named == by_initials_.end()) return kNoEntity;
    for (auto before = named->second.crbegin(); before != named->second.crend(); ++before) {
      const EntityId meant = cast_.one(*before);
      if (letters.size() < kSafeInitials && cast_.entity(meant).type != ActorType::kAlliance)
        continue;  // "AU" of the African Union
      if (m.candidates.empty() || cast_.state_of(meant) != kNoEntity) return meant;
    }
    return kNoEntity;
  }

  /// Keeps a name of several words by its capitals.
  void keep_initials(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    if (m.end - m.begin < kFewestInitials || cast_.meaning[id].size() != 1) return;
    std::string initials;
    for (TokenId t = m.begin; t < m.end; ++t)
      if (view_.is_capital(t)) initials += view_.form(t).front();
    if (initials.size() >= kFewestInitials) by_initials_[initials].push_back(id);
  }

  /// "National Tides Agency (ABC)": an acronym that the body of this name does not have makes it
  /// that of another state.
  [[nodiscard]] bool has_other_acronym(MentionId id, ActorId actor) const {
    if (!knowledge::is_government_body(cast_.gazetteer.actors()[actor].type)) return false;
    return std::ranges::any_of(cast_.mentions.equations, [&](const mention::Equation& equation) {
      if (!equation.alias || equation.first != id) return false;
      const Mention& other = cast_.mentions.mentions[equation.second];
      const std::string_view text = cast_.text(other);
      if (other.end != other.begin + 1 || view_.shape(other.begin) != mention::Shape::kUpper)
        return false;
      if (std::ranges::any_of(cast_.gazetteer.scan(text), [&](const knowledge::NameHit& hit) {
            const auto& name = cast_.gazetteer.names()[hit.name];
            return name.kind == knowledge::NameKind::kName && name.index == actor;
          }))
        return false;
      const Mention& full = cast_.mentions.mentions[id];
      std::size_t at = 0;  // of the letters of the acronym among the initials
      for (TokenId t = full.begin; t < full.end && at < text.size(); ++t)
        if (view_.is_capital(t) && view_.form(t).front() == text[at]) ++at;
      return at < text.size();
    });
  }

  /// "Dutch NCSC" is not the British one.
  [[nodiscard]] bool agrees(const Mention& mention, ActorId actor) const {
    if (mention.states.empty() ||
        !knowledge::is_government_body(cast_.gazetteer.actors()[actor].type))
      return true;
    const ActorId state = cast_.gazetteer.state_of(actor);
    return state == knowledge::kNoActor ||
           std::ranges::find(mention.states, state) != mention.states.end();
  }

  /// Where a mission is: "Oslo" and "Norway" are one place to have an embassy in.
  [[nodiscard]] std::string place_of(const Mention& mention, std::string place) const {
    const std::string_view text = cast_.text(mention);
    for (const knowledge::NameHit& hit : cast_.gazetteer.scan(text)) {
      const auto& name = cast_.gazetteer.names()[hit.name];
      const bool country =
          name.kind == knowledge::NameKind::kName || name.kind == knowledge::NameKind::kCapital;
      if (country && hit.end == text.size() &&
          cast_.gazetteer.actors()[name.index].type == ActorType::kStateActor)
        return cast_.gazetteer.actors()[name.index].label;
    }
    return place;
  }

  EntityId body_of_kind(const Mention& mention) {
    const auto& kind = cast_.gazetteer.kinds()[mention.body_kind];
    const auto& state = cast_.gazetteer.actors()[mention.states.front()];
    Entity entity;
    entity.type = entity_type(kind.type);
    entity.named = true;
    entity.key = "gov/" + support::slug(state.iso3) + "-" + support::slug(kind.label);
    const bool anywhere =
        kind.label.find(' ') == std::string::npos;  // "Embassy", unlike "Mission to the ..."
    if (kind.type == ActorType::kDiplomaticMission && anywhere) {  // one in each country
      const std::string where = fold_name(cast_.text(mention));
      const std::size_t at = where.find(" in ");
      const std::size_t to = where.find(" to ");
      const std::size_t place = at != std::string::npos ? at : to;
      if (place != std::string::npos)
        entity.key += "-in-" + support::slug(place_of(mention, where.substr(place + 4)));
    }
    if (const auto found = cast_.by_key.find(entity.key); found != cast_.by_key.end())
      return found->second;
    entity.label = kind.label + " (" + state.label + ")";
    entity.part_of = cast_.of_actor(mention.states.front());
    return cast_.add(std::move(entity));
  }

  /// The words of a name without the states before it.
  [[nodiscard]] std::string core_name(const Mention& mention) const {
    TokenId begin = mention.begin;
    for (const knowledge::NameHit& hit : cast_.gazetteer.scan(cast_.text(mention))) {
      const auto& name = cast_.gazetteer.names()[hit.name];
      if (hit.begin != 0 || name.kind > knowledge::NameKind::kAdjective ||
          cast_.gazetteer.actors()[name.index].type != ActorType::kStateActor)
        continue;
      const std::uint32_t end = mention.span.begin + hit.end;
      while (begin < mention.end && view_.span(begin).begin < end) ++begin;
    }
    if (begin >= mention.end) begin = mention.begin;
    return std::string(view_.document().text(view_.span(begin, mention.end)));
  }

  /// The body of the gazetteer that a name made of words and states means: "Tides Agency of
  /// Latvia".
  [[nodiscard]] ActorId body_by_name(const Mention& mention, std::string_view name) const {
    if (mention.states.empty()) return knowledge::kNoActor;
    for (const knowledge::NameHit& hit : cast_.gazetteer.scan(name)) {
      const auto& known = cast_.gazetteer.names()[hit.name];
      const bool rest_is_state = name.substr(hit.end).starts_with(" of ") || hit.end == name.size();
      if (hit.begin != 0 || !rest_is_state) continue;
      if (known.kind == knowledge::NameKind::kBodyKind)
        if (const ActorId body = cast_.gazetteer.body_of(mention.states.front(), known.index);
            body != knowledge::kNoActor)
          return body;
      if (known.kind != knowledge::NameKind::kName) continue;
      if (!knowledge::is_government_body(cast_.gazetteer.actors()[known.index].type)) continue;
      if (cast_.gazetteer.state_of(known.index) == mention.states.front()) return known.index;
    }
    return knowledge::kNoActor;
  }

  EntityId made_name(const Mention& mention) {
    const ActorType type = entity_type(mention.type.value_or(ActorType::kOrganization));
    const bool body = knowledge::is_government_body(type);
    const std::string full(cast_.text(mention));
    const std::string name = body ? core_name(mention) : full;
    if (body)
      if (const ActorId known = body_by_name(mention, name); known != knowledge::kNoActor)
        return cast_.of_actor(known);
    const std::string folded = fold_name(name);
    if (const auto found = made_.find(folded); found != made_.end()) {
      Entity& known = cast_.entity(found->second);
      const bool same_state =
          mention.states.empty() || known.part_of == kNoEntity ||
          cast_.state_of(found->second) == cast_.of_actor(mention.states.front());
      if (same_state) {
        if (body && known.part_of == kNoEntity && !mention.states.empty()) {
          const EntityId state = cast_.of_actor(mention.states.front());
          cast_.entity(found->second).part_of = state;
        }
        return found->second;
      }
    }
    Entity entity;
    entity.type = type;
    entity.named = true;
    entity.label = full;
    entity.news_outlet = type == ActorType::kOrganization && is_outlet(mention);
    entity.key = std::string(key_prefix(type));
    if (body && !mention.states.empty()) {
      entity.part_of = cast_.of_actor(mention.states.front());
      entity.key += support::slug(cast_.gazetteer.actors()[mention.states.front()].iso3) + "-";
    }
    entity.key += support::slug(name);
    const EntityId id = cast_.add(std::move(entity));
    made_.emplace(folded, id);
    return id;
  }

  // ---- persons

  /// Without honorifics.
  [[nodiscard]] TokenId first_token(const Mention& m) const {
    TokenId t = m.begin;
    while (t + 1 < m.end &&
           (view_.is_written(knowledge::WordClass::kHonorific, t) || view_.form(t) == "."))
      ++t;
    return t;
  }

  /// Words of a name, as white space parts them: "Saint-Berg" is one.
  static std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < name.size()) {
      const std::size_t end = std::min(name.find_first_of(" \n\t\r", at), name.size());
      if (end > at) words.push_back(fold_name(name.substr(at, end - at)));
      at = end + 1;
    }
    return words;
  }

  /// The words of a name from the one at `first` on.
  static std::string joined(const std::vector<std::string>& words, std::size_t first) {
    std::string name;
    for (std::size_t i = first; i < words.size(); ++i) name += (i > first ? " " : "") + words[i];
    return name;
  }

  /// What is left of the names of these persons without their first words: "Berg Holm" of "Ola Berg
  /// Holm", and "Holm".
  [[nodiscard]] std::set<std::string> surnames_of(const std::vector<MentionId>& persons) const {
    std::set<std::string> surnames;
    for (const MentionId id : persons) {
      const Mention& m = cast_.mentions.mentions[id];
      const std::vector<std::string> words =
          words_of(view_.document().text(view_.span(first_token(m), m.end)));
      for (std::size_t i = 1; i < words.size(); ++i) surnames.insert(joined(words, i));
    }
    return surnames;
  }

  /// The state whose adjective stands beside a person: "the Dutchman X", "Russian X".
  [[nodiscard]] ActorId nationality(const Mention& m) const {
    if (!m.states.empty()) return m.states.size() == 1 ? m.states.front() : knowledge::kNoActor;
    for (const Mention& before : cast_.mentions.mentions) {
      if (before.span.begin >= m.span.begin) break;
      if (before.kind == MentionKind::kAdjective && before.end == m.begin)
        return before.candidates.front();
    }
    return knowledge::kNoActor;
  }

  void resolve_persons(const std::vector<MentionId>& persons) {
    // Full names first, so that a surname finds its owner even where it stands before (a headline).
    std::map<std::string, EntityId> full;
    std::map<std::string, std::vector<std::pair<TokenId, EntityId>>> by_part;
    std::vector<MentionId> parts;
    const std::set<std::string> surnames = surnames_of(persons);
    for (const MentionId id : persons) {
      const Mention& m = cast_.mentions.mentions[id];
      const std::string name(view_.document().text(view_.span(first_token(m), m.end)));
      const std::vector<std::string> words = words_of(name);
      if (words.size() < 2 || surnames.contains(joined(words, 0))) {
        parts.push_back(id);
        continue;
      }
      auto [at, added] = full.try_emplace(fold_name(name), kNoEntity);
      if (added) {
        at->second = person_named(m, name);
        for (std::size_t i = 1; i < words.size(); ++i)
          by_part[joined(words, i)].emplace_back(m.begin, at->second);
      }
      by_part["\1" + words.front()].emplace_back(m.begin, at->second);
      cast_.meaning[id] = {at->second};
      if (const ActorId state = nationality(m);
          state != knowledge::kNoActor && cast_.entity(at->second).part_of == kNoEntity) {
        const EntityId home = cast_.of_actor(state);
        cast_.entity(at->second).part_of = home;
      }
    }
    for (const MentionId id : parts) {
      const Mention& m = cast_.mentions.mentions[id];
      const std::string name(view_.document().text(view_.span(first_token(m), m.end)));
      const std::string part = joined(words_of(name), 0);
      auto found = by_part.find(part);
      if (found == by_part.end()) found = by_part.find("\1" + part);
      if (found == by_part.end()) {
        const EntityId made = person_named(m, name);
        by_part[part].emplace_back(m.begin, made);
        cast_.meaning[id] = {made};
        continue;
      }
      // Of two with this name the one who was last named in full.
      EntityId best = found->second.front().second;
      for (const auto& [at, entity] : found->second)
        if (at <= m.begin) best = entity;
      cast_.meaning[id] = {best};
    }
  }

  /// "Ola B. Berg": the Ola Berg of the knowledge, or kNoActor.
  [[nodiscard]] ActorId known_without_initials(const Mention& m) const {
    std::string plain;
    bool shorter = false;
    for (TokenId t = first_token(m); t < m.end; ++t) {
      const std::string_view form = view_.form(t);
      const bool initial = form == "." || form.size() == 1 || (form.size() == 2 && form[1] == '.');
      shorter = shorter || initial;
      if (!initial) plain.append(plain.empty() ? "" : " ").append(form);
    }
    if (!shorter) return knowledge::kNoActor;
    for (const knowledge::NameHit& hit : cast_.gazetteer.scan(plain)) {
      const knowledge::Name& known = cast_.gazetteer.names()[hit.name];
      if (hit.begin == 0 && hit.end == plain.size() && known.kind == knowledge::NameKind::kName &&
          cast_.gazetteer.actors()[known.index].type == ActorType::kPerson)
        return known.index;
    }
    return knowledge::kNoActor;
  }

  /// One of the knowledge, or one whom the text introduces.
  EntityId person_named(const Mention& m, const std::string& name) {
    if (!m.candidates.empty()) return cast_.of_actor(m.candidates.front());
    if (const ActorId known = known_without_initials(m); known != knowledge::kNoActor)
      return cast_.of_actor(known);
    Entity entity;
    entity.type = ActorType::kPerson;
    entity.named = true;
    entity.label = name;
    entity.key = "person/" + support::slug(name);
    return cast_.add(std::move(entity));
  }

  // ---- short forms of organizations

  /// "Acme Technology Co., Ltd." is the Acme of the gazetteer.
  void join_full_forms() {
    for (const auto& [name, id] : made_) {
      const Entity& made = cast_.entity(id);
      if (made.type != ActorType::kOrganization) continue;
      const std::string& label = made.label;
      const std::size_t last = label.find_last_of(' ');
      if (last == std::string::npos ||
          !cast_.gazetteer.in_class(knowledge::WordClass::kCompanySuffix, label.substr(last + 1)))
        continue;
      for (const knowledge::NameHit& hit : cast_.gazetteer.scan(label)) {
        const auto& known = cast_.gazetteer.names()[hit.name];
        if (hit.begin != 0 || known.kind != knowledge::NameKind::kName) continue;
        const EntityId there = cast_.by_actor_now(known.index);
        if (there == kNoEntity || cast_.entity(there).type != ActorType::kOrganization) continue;
        cast_.join(there, id);
        break;
      }
    }
  }

  /// "the Journal" is the Tides Journal, and "Bright" the Bright Technology Group, that the text
  /// names elsewhere.
  void join_short_names() {
    constexpr std::size_t kShortest = 4;  // a first word in bytes; shorter ones are of many names
    const auto& all = cast_.mentions.mentions;
    for (const auto& [name, id] : made_) {
      if (cast_.entity(id).type != ActorType::kOrganization) continue;
      const std::string label = cast_.entity(id).label;
      const bool head = cast_.gazetteer.in_class(knowledge::WordClass::kOrganizationHead, label);
      if (!head && label.size() < kShortest) continue;
      for (MentionId m = 0; m < all.size(); ++m) {
        const EntityId other = cast_.one(m);
        if (all[m].kind != MentionKind::kName || other == kNoEntity || other == cast_.now(id) ||
            cast_.entity(other).type != ActorType::kOrganization ||
            !(head ? cast_.text(all[m]).ends_with(" " + label)
                   : cast_.text(all[m]).starts_with(label + " ")))
          continue;
        cast_.join(other, id);
        break;
      }
    }
  }

  void join_short_forms() {
    join_full_forms();
    join_short_names();
    for (const auto& [short_name, short_id] : made_) {
      for (const auto& [name, id] : made_) {
        if (cast_.now(id) == cast_.now(short_id) || name.size() <= short_name.size()) continue;
        const Entity& long_entity = cast_.entity(id);
        const Entity& short_entity = cast_.entity(short_id);
        if (long_entity.type != short_entity.type) continue;
        const bool prefix = name.starts_with(short_name + " ") && short_name.size() > 3;
        const bool suffix =
            name.ends_with(" " + short_name) && knowledge::is_government_body(long_entity.type);
        if (prefix || suffix) {
          cast_.join(id, short_id);
          break;
        }
      }
    }
  }

  Cast& cast_;
  const View& view_;
  std::map<ActorId, int> states_;
  static constexpr std::size_t kFewestInitials = 2;
  static constexpr std::size_t kSafeInitials = 3;                           // fewer are anybody's
  std::map<std::string, std::vector<MentionId>, std::less<>> by_initials_;  // in document order
  std::map<std::string, EntityId> made_;
};

}  // namespace

void resolve_names(Cast& cast) { NameResolver(cast).run(); }

void join_aliases(Cast& cast) {
  for (const mention::Equation& equation : cast.mentions.equations) {
    if (!equation.alias) continue;
    const EntityId first = cast.one(equation.first);
    const EntityId second = cast.one(equation.second);
    if (first == kNoEntity || second == kNoEntity) continue;
    const auto linked = [&](EntityId id) {
      return std::ranges::any_of(cast.by_actor,
                                 [&](const auto& entry) { return cast.now(entry.second) == id; });
    };
    if (first != second) {
      const bool keep_second = linked(second) && !linked(first);
      cast.join(keep_second ? second : first, keep_second ? first : second);
    }
    Relation relation;
    relation.subject = cast.now(first);
    relation.kind = RelationKind::kAlias;
    relation.alias = std::string(cast.text(cast.mentions.mentions[equation.second]));
    Evidence evidence;
    evidence.span = equation.span;
    relation.evidence.push_back(std::move(evidence));
    cast.relations.push_back(std::move(relation));
  }
}

}  // namespace demarche::resolve
