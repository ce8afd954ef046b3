// SPDX-License-Identifier: Apache-2.0
// Who is meant by descriptions and pronouns, in the order of the text: actors spoken of before,
// states by their officials, else a Group or a body of its own.
#include <algorithm>
#include <map>
#include <set>

#include "resolve/antecedents.h"
#include "support/slug.h"

namespace demarche::resolve {
namespace {

using knowledge::WordClass;
using syntax::Upos;

class DescriptionResolver {
 public:
  explicit DescriptionResolver(Cast& cast)
      : cast_(cast), view_(cast.view), words_(cast), before_(cast) {
    equal_.assign(cast.mentions.mentions.size(), kNoMention);
    for (const mention::Equation& equation : cast.mentions.equations)
      if (!equation.alias)
        equal_[equation.second] = equation.first;
      else if (cast.meaning[equation.first].empty())  // "the Tides Agency (TA)": TA is known
        equal_[equation.first] = equation.second;
    for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m)
      if (cast.mentions.mentions[m].body_kind != knowledge::kNoKind && !cast.meaning[m].empty())
        by_kind_.emplace(cast.mentions.mentions[m].body_kind, m);
  }

  void run() {
    for (EntityId id = 0; id < cast_.entities.size(); ++id) {
      if (cast_.became[id] != id || cast_.entities[id].type != ActorType::kAptGroup) continue;
      only_group_ = ++groups_named_ == 1 ? id : kNoEntity;
    }
    if (only_group_ != kNoEntity) find_states_of_group();
    const auto count = static_cast<MentionId>(cast_.mentions.mentions.size());
    for (MentionId m = 0; m < count; ++m) {
      if (cast_.meaning[m].empty()) resolve(m);
      if (!cast_.meaning[m].empty() && cast_.mentions.mentions[m].kind != MentionKind::kAdjective)
        before_.add(m);
    }
  }

 private:
  /// The states of which a sentence speaks that names the one group.
  void find_states_of_group() {
    const auto& all = cast_.mentions.mentions;
    std::set<std::uint32_t> sentences;
    for (MentionId m = 0; m < all.size(); ++m)
      if (cast_.one(m) == only_group_) sentences.insert(view_.sentence(all[m].head));
    for (const Mention& m : all)
      if (sentences.contains(view_.sentence(m.head))) {
        states_of_group_.insert(m.states.begin(), m.states.end());
        if (m.type == ActorType::kStateActor)
          states_of_group_.insert(m.candidates.begin(), m.candidates.end());
      }
  }

  void resolve(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    std::vector<EntityId>& meaning = cast_.meaning[id];
    if (m.kind == MentionKind::kPronoun) {
      const MentionId who = before_.pronoun(m);
      if (who != kNoMention) meaning = cast_.meaning[who];
      if (is_one_of(view_.lower(m.head), {"they", "them", "their"}))  // "A and B ... they"
        if (auto listed = before_.persons_listed_before(
                m, 1, who == kNoMention ? 0 : cast_.mentions.mentions[who].head);
            !listed.empty())
          meaning = std::move(listed);
      return;
    }
    const MentionId equal = equal_[id];
    if (equal != kNoMention && m.kind != MentionKind::kPronoun && !cast_.meaning[equal].empty()) {
      meaning = cast_.meaning[equal];
      take_state(m, meaning.front());
      take_up(m, meaning.front());
      return;
    }
    if (m.kind == MentionKind::kName) {
      if (m.body_kind != knowledge::kNoKind) meaning = {body_without_state(id)};
      if (!meaning.empty() && meaning.front() == kNoEntity) meaning.clear();
      return;
    }
    if (m.kind != MentionKind::kDescription) return;
    if (m.means_states) {
      for (const ActorId state : m.states) meaning.push_back(cast_.of_actor(state));
      return;
    }
    if (by_owner(m, meaning) || by_apposition(m, meaning) || by_state_office(m, meaning) ||
        by_count(m, meaning) || by_list(m, meaning) || spoken_of_before(m, meaning) ||
        by_only_group(m, meaning) || by_focus(m, meaning))
      return;
    if (number_of(view_.lower(m.head)) || is_of_nobody_known(m)) return;
    meaning = {described(m)};
  }

  /// "the company", of which the text says nothing more, behind the names of companies: one of
  /// them, but not which.
  [[nodiscard]] bool is_of_nobody_known(const Mention& m) const {
    const bool more = std::ranges::any_of(view_.children(m.head), [&](TokenId c) {
      return c > m.head && view_.deprel(c) != syntax::Deprel::kPunct &&
             view_.deprel(c) != syntax::Deprel::kCc && view_.deprel(c) != syntax::Deprel::kConj &&
             view_.deprel(c) != syntax::Deprel::kCase;
    });
    return words_.is_bare(m) && words_.is_definite(m) && !view_.is_plural(m.head) && !more &&
           m.owner == kNoMention && m.states.empty() &&
           !view_.in_class(WordClass::kIntruder, m.head) && before_.has_named_like(m);
  }

  /// "researchers at Acme said", also in a list: they stand for Acme; not whom something is done
  /// to.
  [[nodiscard]] bool are_experts_who_act(const Mention& m) const {
    if (!view_.in_class(WordClass::kExpert, m.head) || !view_.is_plural(m.head)) return false;
    TokenId first = m.head;
    while (view_.deprel(first) == syntax::Deprel::kConj && view_.head(first) < first)
      first = view_.head(first);
    return view_.deprel(first) == syntax::Deprel::kNsubj;
  }

  /// "Georgia, a sovereign nation,": the state itself.
  bool by_apposition(const Mention& m, std::vector<EntityId>& meaning) const {
    if (!view_.in_class(WordClass::kCountryNoun, m.head) || view_.is_plural(m.head) ||
        view_.deprel(m.head) != syntax::Deprel::kAppos)
      return false;
    for (MentionId other = 0; other < cast_.mentions.mentions.size(); ++other) {
      if (cast_.mentions.mentions[other].head != view_.head(m.head)) continue;
      const EntityId state = cast_.one(other);
      if (state == kNoEntity || cast_.entity(state).type != ActorType::kStateActor) continue;
      meaning = {state};
      return true;
    }
    return false;
  }

  /// Whom a description means by the name within it: "APT99 operators" are APT99, "Tides Bureau
  /// officials" and its spokesman speak as the bureau, "the Acme exchange" is Acme.
  bool by_owner(const Mention& m, std::vector<EntityId>& meaning) {
    const EntityId owner = cast_.one(m.owner);
    if (owner == kNoEntity || words_.number_before(m)) return false;
    const Entity& entity = cast_.entity(owner);
    const std::string_view noun = view_.lemma(m.head);
    const bool compound =
        cast_.mentions.mentions[m.owner].end <= m.head &&
        !is_one_of(view_.form(cast_.mentions.mentions[m.owner].end), {"'s", "’s", "'", "’", ")"});
    bool same = false;
    if (entity.type == ActorType::kAptGroup)
      same = compound && (view_.in_class(WordClass::kGroupCue, m.head) || noun == "operative" ||
                          noun == "member" || noun == "leader");
    else if (knowledge::is_government_body(entity.type))
      same = view_.in_class(WordClass::kOfficial, m.head) ||
             view_.in_class(WordClass::kSpokesperson, m.head) ||
             (noun == "representative" && !view_.is_plural(m.head)) ||
             (compound && !view_.is_plural(m.head) &&
              view_.in_class(WordClass::kAgencyHead, m.head));  // "the GRU agency"
    else if (entity.type == ActorType::kAlliance)
      same = view_.in_class(WordClass::kSpokesperson, m.head) ||
             (view_.in_class(WordClass::kOfficial, m.head) && view_.is_plural(m.head));
    else if (entity.type == ActorType::kStateActor)
      same =
          view_.in_class(WordClass::kSpokesperson, m.head) ||
          (view_.lower(m.head) == "officials" && cast_.mentions.mentions[m.owner].begin > m.head);
    else if (entity.type == ActorType::kOrganization)
      same = view_.in_class(WordClass::kSpokesperson, m.head) ||
             (compound && !view_.is_plural(m.head) &&
              is_one_of(noun, {"company", "firm", "exchange", "agency", "group", "website",
                               "corporation", "newspaper", "bank"}));
    if (knowledge::is_government_body(entity.type) || entity.type == ActorType::kOrganization)
      same = same || are_experts_who_act(m);
    if (same) meaning = {owner};
    return same;
  }

  /// "A Dutch national was arrested": the one person spoken about, where the text begins so.
  bool by_only_person(const Mention& m, std::vector<EntityId>& meaning) {
    constexpr std::uint32_t kLead = 3;
    if (spoken_about_.size() != 1 || m.states.size() != 1 || view_.is_plural(m.head) ||
        view_.sentence(m.head) >= kLead || !words_.only_states(m) ||
        !(view_.in_class(WordClass::kCitizen, m.head) ||
          view_.in_class(WordClass::kIntruder, m.head)))
      return false;
    const EntityId person = spoken_about_.front();
    const EntityId state = cast_.of_actor(m.states.front());
    const EntityId home = cast_.state_of(person);
    if (home != kNoEntity && home != state) return false;
    if (home == kNoEntity) cast_.entity(person).part_of = state;
    meaning = {person};
    return true;
  }

  /// "Two Dutch nationals", "both men", "the suspects": the persons spoken about, if the text names
  /// that many, also where it names them later.
  bool by_count(const Mention& m, std::vector<EntityId>& meaning) {
    if (by_only_person(m, meaning)) return true;
    const auto wanted = words_.number_before(m);
    if (wanted) lend_home(m, *wanted);
    const bool counted =
        view_.in_class(WordClass::kPerson, m.head) || number_of(view_.lower(m.head));
    const bool accused = words_.is_definite(m) && words_.is_bare(m) && view_.is_plural(m.head) &&
                         view_.in_class(WordClass::kAccused, m.head);
    bool others = false;
    for (TokenId t = m.begin; t < m.head; ++t)
      others = others || is_one_of(view_.lower(t), {"other", "another", "additional", "further",
                                                    "more", "unnamed", "unidentified"});
    if (others || !(wanted ? counted : accused) || m.states.size() > 1) return false;
    std::vector<EntityId> persons = spoken_about_;
    if (wanted && *wanted != persons.size()) persons = list_of(m, *wanted);
    if (persons.size() < 2) return false;
    const EntityId state = m.states.empty() ? kNoEntity : cast_.of_actor(m.states.front());
    const auto fits = [&](EntityId person) {
      const EntityId home = cast_.state_of(person);
      return state == kNoEntity || home == kNoEntity || home == state;
    };
    if (!std::ranges::all_of(persons, fits)) return false;
    for (const EntityId person : persons)
      if (cast_.state_of(person) == kNoEntity) cast_.entity(person).part_of = state;
    meaning = std::move(persons);
    return true;
  }

  /// "Two members of the group were sanctioned: Ola Berg, ... Ida Holm, ...", "both men": the
  /// persons of the list that has so many, before the words where these point back, else soon
  /// after them. Empty where there is none.
  [[nodiscard]] std::vector<EntityId> list_of(const Mention& m, std::size_t wanted) const {
    const auto is_it = [&](const PersonList& list) {
      return list.persons.size() == wanted &&
             std::ranges::none_of(list.persons,
                                  [&](EntityId person) { return heard_.contains(person); });
    };
    const auto next = std::ranges::upper_bound(lists_, m.head, {}, &PersonList::begin);
    const auto ahead = [&](std::uint32_t sentences) {
      return next != lists_.end() && is_it(*next) &&
             view_.sentence(next->begin) <= view_.sentence(m.head) + sentences;
    };
    if (ahead(0)) return next->persons;
    if (words_.is_definite(m) || view_.lower(m.begin) == "both") {
      const auto last = std::find_if(std::make_reverse_iterator(next), lists_.rend(), is_it);
      if (last != lists_.rend()) return last->persons;
    }
    constexpr std::uint32_t kNear = 2;
    return ahead(kNear) ? next->persons : std::vector<EntityId>{};
  }

  /// "both countries", "the three banks": the states or organizations that were last listed, if
  /// they are that many.
  bool by_list(const Mention& m, std::vector<EntityId>& meaning) const {
    const bool both = m.begin > 0 && view_.lower(m.begin - 1) == "both";
    const auto wanted = both ? std::optional<std::size_t>(2) : words_.number_before(m);
    if (!wanted || !(both || words_.is_definite(m) || follows_name(m)) || !words_.is_bare(m) ||
        !m.states.empty() || m.owner != kNoMention)
      return false;
    if (view_.in_class(WordClass::kCountryNoun, m.head))
      meaning = before_.listed_before(*wanted, ActorType::kStateActor);
    else if (view_.in_class(WordClass::kCompanyNoun, m.head) ||
             view_.in_class(WordClass::kMediaNoun, m.head))
      meaning = before_.listed_before(*wanted, ActorType::kOrganization);
    else if (view_.in_class(WordClass::kGroupHead, m.head))
      meaning = before_.listed_before(*wanted, ActorType::kAptGroup);
    return !meaning.empty();
  }

  /// "Acme, Tides and Orbel, three banks": right behind a name and a comma.
  [[nodiscard]] bool follows_name(const Mention& m) const {
    TokenId first = m.begin;
    while (first > 0 && number_of(view_.lower(first - 1))) --first;
    return first > 1 && view_.form(first - 1) == "," &&
           std::ranges::any_of(cast_.mentions.mentions, [&](const Mention& name) {
             return name.kind == MentionKind::kName && name.end == first - 1;
           });
  }

  /// "Two Dutch officers ... Ola Berg and Ida Holm": the home of persons of whom nothing else is
  /// said, where the next list of so many is theirs.
  void lend_home(const Mention& m, std::size_t wanted) {
    const EntityId owner = cast_.one(m.owner);
    EntityId state = m.states.size() == 1 ? cast_.of_actor(m.states.front()) : kNoEntity;
    if (state == kNoEntity && owner != kNoEntity) state = cast_.state_of(owner);
    if (state == kNoEntity || wanted < 2 ||
        !(view_.in_class(WordClass::kPerson, m.head) ||
          view_.in_class(WordClass::kIntruder, m.head) ||
          view_.in_class(WordClass::kOperative, m.head)))
      return;
    const auto unknown = [&](EntityId person) {
      return cast_.state_of(person) == kNoEntity &&
             std::ranges::find(spoken_about_, person) != spoken_about_.end();
    };
    constexpr std::ptrdiff_t kFarthest = 64;  // lists
    auto list = std::ranges::upper_bound(lists_, m.head, {}, &PersonList::begin);
    const auto end = lists_.end() - list > kFarthest ? list + kFarthest : lists_.end();
    list = std::find_if(list, end, [&](const auto& l) { return l.persons.size() == wanted; });
    if (list != end && std::ranges::all_of(list->persons, unknown))
      for (const EntityId person : list->persons) cast_.entity(person).part_of = state;
  }

  /// "Hackers", "the attackers", "the same threat actor": the one hacker group that the text names;
  /// "Dutch hackers", where it names that group beside their state.
  bool by_only_group(const Mention& m, std::vector<EntityId>& meaning) const {
    if (m.states.size() > 1 || m.owner != kNoMention || words_.number_before(m) ||
        only_group_ == kNoEntity ||
        (m.states.size() == 1 && !states_of_group_.contains(m.states.front())))
      return false;
    const std::string_view noun = view_.lemma(m.head);
    const bool group = view_.in_class(WordClass::kGroupHead, m.head) && !view_.is_plural(m.head) &&
                       words_.describes_hackers(m);
    const bool hostile = group || view_.in_class(WordClass::kIntruder, m.head) ||
                         (noun == "actor" && !words_.is_bare(m) && words_.describes_hackers(m));
    if (!hostile || is_one_of(view_.lower(m.begin), {"other", "another", "some", "many"}))
      return false;
    meaning = {only_group_};
    return true;
  }

  /// "Government officials said": those of the state that the text speaks of.
  bool by_focus(const Mention& m, std::vector<EntityId>& meaning) {
    if (!view_.in_class(WordClass::kOfficial, m.head) || m.owner != kNoMention ||
        !m.states.empty() || !words_.is_subject(m))
      return false;
    for (TokenId t = m.begin; t < m.head; ++t)
      if (!view_.in_class(WordClass::kOfficeModifier, t) &&
          !view_.in_class(WordClass::kGovernment, t) && !number_of(view_.lower(t)) &&
          view_.upos(t) != Upos::kDet && view_.upos(t) != Upos::kPunct)
        return false;
    if (const EntityId state = before_.recent_state(m); state != kNoEntity) meaning = {state};
    return !meaning.empty();
  }

  /// "The Dutch prime minister", with no name: the state speaks.
  bool by_state_office(const Mention& m, std::vector<EntityId>& meaning) {
    if (!view_.in_class(WordClass::kStateOffice, m.head) || view_.is_plural(m.head)) return false;
    const EntityId owner = cast_.one(m.owner);  // "Latvia's prime minister"
    if (owner != kNoEntity && cast_.entity(owner).type == ActorType::kStateActor)
      meaning = {owner};
    else if (m.states.size() == 1 && m.owner == kNoMention)
      meaning = {cast_.of_actor(m.states.front())};
    return !meaning.empty();
  }

  /// "the Dutch firm Acme": not where it is at home, but a body or a citizen is of that state.
  void take_state(const Mention& m, EntityId id) {
    Entity& entity = cast_.entity(id);
    if (m.states.size() != 1 || entity.part_of != kNoEntity) return;
    if (knowledge::is_government_body(entity.type) || entity.type == ActorType::kPerson) {
      const EntityId state = cast_.of_actor(m.states.front());
      cast_.entity(id).part_of = state;
    }
  }

  /// "A Dutch hacking group broke in. The group, known as X,": X is the group that was described.
  void take_up(const Mention& m, EntityId name) {
    if (cast_.entity(name).type != ActorType::kAptGroup || !words_.is_definite(m) ||
        !words_.is_bare(m))
      return;
    EntityId described = kNoEntity;
    if (!view_.is_plural(m.head)) {
      described = before_.recent_like(m);
    } else if (const std::vector<EntityId> before = before_.plural_before(m); before.size() == 1) {
      described = cast_.now(before.front());
    }
    const bool hostile = std::ranges::any_of(groups_, [&](const GroupRow& row) {
      return cast_.now(row.id) == described && row.hostile && !row.others;
    });
    if (!hostile || cast_.entity(described).named) return;
    cast_.entity(described).part_of = kNoEntity;  // of a state's people, not one of its bodies
    cast_.join(cast_.now(name), described);
  }

  bool spoken_of_before(const Mention& m, std::vector<EntityId>& meaning) {
    const bool plural = view_.is_plural(m.head);
    const bool country = view_.in_class(WordClass::kCountryNoun, m.head);
    if (country && words_.is_picked_out(m)) return false;
    if (country && words_.is_of_the_text(m) && (words_.is_definite(m) || words_.number_before(m))) {
      if (plural) {
        meaning = before_.states_before(m);
      } else if (const EntityId state = before_.recent_state(m); state != kNoEntity) {
        meaning = {state};
      }
      return !meaning.empty();
    }
    if (!words_.is_definite(m) && !view_.is_capital(m.head)) return false;
    if (view_.in_class(WordClass::kGovernment, m.head) && !plural && words_.is_just_ruling(m)) {
      EntityId state = owner_state(m);
      if (state == kNoEntity) state = before_.recent_state(m);
      if (state != kNoEntity) meaning = {state};
      return !meaning.empty();
    }
    if (plural || number_of(view_.lower(m.head))) {
      meaning = before_.plural_before(m);
      return !meaning.empty();
    }
    const TokenId kind = view_.child(m.head, syntax::Deprel::kCompound);
    if (view_.lemma(m.head) == "agency" && kind != text::kNoToken &&
        is_one_of(view_.lower(kind), {"news", "press"}) && m.states.empty()) {
      const EntityId outlet = before_.recent_outlet();
      if (outlet != kNoEntity) meaning = {outlet};
      return outlet != kNoEntity;
    }
    if (!words_.is_bare(m) && m.states.size() != 1) {
      meaning = before_.spoken_of_in_full(m);
      return !meaning.empty();
    }
    const EntityId found = before_.recent_like(m);
    if (found != kNoEntity) meaning = {found};
    return found != kNoEntity;
  }

  [[nodiscard]] EntityId owner_state(const Mention& m) const {
    const EntityId owner = cast_.one(m.owner);
    return owner == kNoEntity ? kNoEntity : cast_.state_of(owner);
  }

  /// "its foreign ministry": the state that the pronoun before a name means, or kNoEntity.
  [[nodiscard]] EntityId state_of_pronoun(MentionId id) const {
    const Mention& m = cast_.mentions.mentions[id];
    if (id == 0) return kNoEntity;
    const Mention& before = cast_.mentions.mentions[id - 1];
    if (before.kind != MentionKind::kPronoun || view_.head(before.head) < m.begin ||
        view_.head(before.head) >= m.end)
      return kNoEntity;
    const EntityId owner = cast_.one(id - 1);
    return owner == kNoEntity ? kNoEntity : cast_.state_of(owner);
  }

  /// "the Foreign Ministry" where no state stands beside it.
  EntityId body_without_state(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    if (const EntityId state = state_of_pronoun(id); state != kNoEntity)
      return body_of_state(m, state, true);
    const std::vector<EntityId> opposite =
        view_.preposition(m.head) == "to" ? before_.states_opposite(m) : std::vector<EntityId>{};
    const auto is_opposed = [&](EntityId body) {  // "the Dutch envoy was summoned to the ministry"
      return std::ranges::find(opposite, cast_.state_of(body)) != opposite.end();
    };
    if (const EntityId last = before_.last_body(m.body_kind);
        last != kNoEntity && !is_opposed(last))
      return last;
    if (const auto first = by_kind_.find(m.body_kind);
        first != by_kind_.end() && !is_opposed(cast_.meaning[first->second].front()) &&
        fold_name(cast_.text(cast_.mentions.mentions[first->second])).find(view_.lower(m.head)) !=
            std::string::npos)  // no "State Department"
      return cast_.meaning[first->second].front();
    const EntityId owner = cast_.one(m.owner);
    if (owner != kNoEntity && cast_.entity(owner).type == ActorType::kOrganization) return owner;
    EntityId state = owner_state(m);
    if (state == kNoEntity) state = before_.recent_state(m);
    return body_of_state(m, state, true);
  }

  EntityId body_of_state(const Mention& m, EntityId state, bool named) {
    Entity entity;
    entity.type = entity_type(m.type.value_or(ActorType::kAgency));
    entity.named = named;
    std::string_view name = cast_.text(m);
    entity.key = "gov/";
    if (m.body_kind != knowledge::kNoKind) {
      const auto& kind = cast_.gazetteer.kinds()[m.body_kind];
      if (kind.unique)
        name = kind.label;
      else if (m.states.size() == 1 && m.end == m.head + 1 && words_.only_states(m))
        name = view_.form(m.head);  // "police" of "Finnish police"
      for (const auto& [actor, id] : cast_.by_actor)
        if (state != kNoEntity && cast_.now(id) == state)
          if (const ActorId known = cast_.gazetteer.body_of(actor, m.body_kind);
              known != knowledge::kNoActor)
            return cast_.of_actor(known);
    } else {
      name = view_.document().text(view_.span(std::min(words_.core_begin(m), m.head), m.head + 1));
    }
    if (state != kNoEntity) entity.key += support::slug(cast_.entity(state).iso3) + "-";
    entity.key += support::slug(name);
    if (const auto found = cast_.by_key.find(entity.key); found != cast_.by_key.end())
      return found->second;
    entity.label = std::string(name);
    if (state != kNoEntity) entity.label += " (" + cast_.entity(state).label + ")";
    entity.part_of = state;
    return cast_.add(std::move(entity));
  }

  /// A Group or a body that is only described.
  EntityId described(const Mention& m) {
    EntityId state = m.states.size() == 1 ? cast_.of_actor(m.states.front()) : kNoEntity;
    const EntityId owner = cast_.one(m.owner);
    if (state == kNoEntity && owner != kNoEntity &&
        !view_.in_class(WordClass::kCounterpart, m.head))
      state = cast_.state_of(owner);
    if (m.type && knowledge::is_government_body(*m.type)) {
      if (m.body_kind == knowledge::kNoKind && state == kNoEntity && words_.is_bare(m))
        return group(m, state, owner);
      return body_of_state(m, state, false);
    }
    return group(m, state, owner);
  }

  /// "hackers" with no more than their backers before them.
  [[nodiscard]] bool is_just_hackers(const Mention& m) const {
    if (view_.lemma(m.head) != "hacker") return false;
    for (TokenId t = words_.core_begin(m); t < m.head; ++t) {
      const bool backing = std::ranges::any_of(cast_.gazetteer.relations(), [&](const auto& p) {
        return std::ranges::find(p.compounds, view_.lower(t)) != p.compounds.end();
      });
      if (!backing &&
          !is_one_of(view_.lower(t), {"state", "government", "-", "suspected", "alleged"}))
        return false;
    }
    return true;
  }

  /// "Dutch hackers", "a Dutch hacking group", "Dutch cyber spies".
  [[nodiscard]] bool is_hostile(const Mention& m) const {
    return view_.in_class(WordClass::kIntruder, m.head) ||
           ((view_.in_class(WordClass::kGroupHead, m.head) || view_.lemma(m.head) == "spy" ||
             view_.lemma(m.head) == "operator") &&
            words_.describes_hackers(m));
  }

  /// A Group of this text that such a description means too: the same words but for the state
  /// ("lawmakers", "Dutch lawmakers"), hackers of the same state or of none.
  EntityId like_group(const Mention& m, const std::string& core, EntityId state,
                      EntityId owner) const {
    const std::string folded = fold_name(core);
    const bool hackers = is_just_hackers(m);
    if (owner != kNoEntity && owner != state && !hackers) return kNoEntity;
    for (const GroupRow& row : groups_) {
      const Entity& known = cast_.entity(row.id);
      const bool states_agree =
          known.part_of == kNoEntity || state == kNoEntity || known.part_of == state;
      const bool hostile = row.hostile && is_hostile(m) && state != kNoEntity &&
                           known.part_of == state && !words_.number_before(m);
      if (hostile && !row.others) return cast_.now(row.id);
      if (row.others || !states_agree || row.noun != view_.lemma(m.head)) continue;
      if (row.core == folded || (hackers && row.just_hackers)) return cast_.now(row.id);
    }
    return kNoEntity;
  }

  EntityId group(const Mention& m, EntityId state, EntityId owner) {
    Entity entity;
    entity.type = ActorType::kGroup;
    const TokenId begin = std::min(words_.core_begin(m), m.head);
    std::string core(view_.document().text(view_.span(begin, m.head + 1)));
    if (begin == m.head) core = std::string(view_.form(m.head));
    if (view_.in_class(WordClass::kGroupHead, m.head) &&
        m.head + 2 < view_.sentence_at(m.head).end &&
        view_.lower(m.head + 1) == "of") {  // "group of hackers"
      TokenId end = m.head + 3;
      while (end < view_.size() && view_.span(end).end <= m.span.end && !view_.is_plural(end - 1))
        ++end;
      if (view_.is_plural(end - 1)) core = view_.document().text(view_.span(begin, end));
    }
    entity.key = "group/";
    if (state != kNoEntity && !cast_.entity(state).iso3.empty())
      entity.key += support::slug(cast_.entity(state).iso3) + "-";
    else if (owner != kNoEntity && !cast_.entity(owner).iso3.empty())
      entity.key += support::slug(cast_.entity(owner).iso3) + "-";
    else if (owner != kNoEntity)
      entity.key += cast_.entity(owner).key.substr(cast_.entity(owner).key.find('/') + 1) + "-";
    const bool others = is_one_of(view_.lower(m.begin), {"other", "another"});
    if (const EntityId known = others ? kNoEntity : like_group(m, core, state, owner);
        known != kNoEntity) {
      if (cast_.entity(known).part_of == kNoEntity) cast_.entity(known).part_of = state;
      return known;
    }
    entity.key += support::slug(core);
    if (const auto found = cast_.by_key.find(entity.key); found != cast_.by_key.end())
      return cast_.now(found->second);
    groups_.push_back({static_cast<EntityId>(cast_.entities.size()),
                       std::string(view_.lemma(m.head)), fold_name(core), others,
                       is_just_hackers(m), is_hostile(m)});
    entity.label = std::string(cast_.text(m));
    entity.part_of = state != kNoEntity ? state : kNoEntity;
    return cast_.add(std::move(entity));
  }

  /// Persons that stand together, once each.
  struct PersonList {
    TokenId begin;  // the head of the first
    std::vector<EntityId> persons;
  };

  static std::vector<PersonList> lists_of_persons(const Cast& cast) {
    std::vector<PersonList> lists;
    const Mention* last = nullptr;
    for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m) {
      const Mention& name = cast.mentions.mentions[m];
      const EntityId person = cast.one(m);
      if (name.kind != MentionKind::kName || person == kNoEntity ||
          cast.entity(person).type != ActorType::kPerson)
        continue;
      if (last == nullptr || !is_beside(cast.view, *last, name)) lists.push_back({name.head, {}});
      last = &name;
      std::vector<EntityId>& persons = lists.back().persons;
      if (std::ranges::find(persons, person) == persons.end()) persons.push_back(person);
    }
    return lists;
  }

  /// Whether two names stand in one list: coordinated, with no more than marks and "and" between
  /// them, or each at the begin of a line of its own.
  static bool is_beside(const View& view, const Mention& name, const Mention& next) {
    const auto first = [&](TokenId t) {
      while (view.deprel(t) == syntax::Deprel::kConj) t = view.head(t);
      return t;
    };
    if (first(name.head) == first(next.head)) return true;
    bool joined = name.end < next.begin;
    for (TokenId t = name.end; t < next.begin && joined; ++t)
      joined = view.upos(t) == Upos::kPunct || view.upos(t) == Upos::kCconj;
    if (joined) return view.sentence(name.head) == view.sentence(next.head);
    return begins_line(view, name) && begins_line(view, next) &&
           lines_between(view, name, next) == 1;
  }

  static bool begins_line(const View& view, const Mention& name) {
    return view.document().text().substr(0, name.span.begin).ends_with('\n');
  }

  static std::ptrdiff_t lines_between(const View& view, const Mention& name, const Mention& next) {
    const std::string_view gap = view.document().text({name.span.end, next.span.begin});
    std::ptrdiff_t lines = 0;  // runs of line feeds
    for (std::size_t i = 0; i < gap.size(); ++i)
      lines += gap[i] == '\n' && (i == 0 || gap[i - 1] != '\n');
    return lines;
  }

  struct GroupRow {
    EntityId id;
    std::string noun;
    std::string core;  // folded
    bool others;       // "other hackers" are not the hackers
    bool just_hackers;
    bool hostile;  // hackers in any words
  };

  Cast& cast_;
  const View& view_;
  const Wording words_;
  Antecedents before_;
  std::set<EntityId> heard_ = persons_heard(cast_);
  std::vector<EntityId> spoken_about_ = persons_spoken_about(cast_, heard_);
  std::vector<PersonList> lists_ = lists_of_persons(cast_);  // in the order of the text
  int groups_named_ = 0;
  EntityId only_group_ = kNoEntity;    // the hacker group with a name, if there is just one
  std::set<ActorId> states_of_group_;  // that the text names beside it
  std::vector<GroupRow> groups_;
  std::map<knowledge::KindId, MentionId> by_kind_;  // the first with a state, of each kind
  std::vector<MentionId> equal_;                    // the name beside a description
};

}  // namespace

void resolve_descriptions(Cast& cast) { DescriptionResolver(cast).run(); }

}  // namespace demarche::resolve
