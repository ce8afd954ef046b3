// SPDX-License-Identifier: Apache-2.0
// Who is meant by descriptions and pronouns, in the order of the text: actors spoken of before,
// states by their officials, else a Group or a body of its own.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "resolve/cast.h"
#include "support/slug.h"

namespace demarche::resolve {
namespace {

using knowledge::WordClass;
using syntax::Upos;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

std::optional<std::size_t> number_of(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kNumbers = {
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  if (word == "both") return 2;
  if (word.size() == 1 && word[0] >= '2' && word[0] <= '9')
    return static_cast<std::size_t>(word[0] - '0');
  const auto found = std::ranges::find(kNumbers, word);
  if (found == kNumbers.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kNumbers.begin()) + 2;
}

class DescriptionResolver {
 public:
  explicit DescriptionResolver(Cast& cast) : cast_(cast), view_(cast.view) {
    equal_.assign(cast.mentions.mentions.size(), kNoMention);
    for (const mention::Equation& equation : cast.mentions.equations)
      if (!equation.alias) equal_[equation.second] = equation.first;
    for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m)
      if (cast.mentions.mentions[m].body_kind != knowledge::kNoKind && !cast.meaning[m].empty())
        by_kind_.emplace(cast.mentions.mentions[m].body_kind, m);
  }

  void run() {
    for (EntityId id = 0; id < cast_.entities.size(); ++id) {
      if (cast_.became[id] != id || cast_.entities[id].type != ActorType::kAptGroup) continue;
      only_group_ = ++groups_named_ == 1 ? id : kNoEntity;
    }
    const auto count = static_cast<MentionId>(cast_.mentions.mentions.size());
    for (MentionId m = 0; m < count; ++m) {
      if (cast_.meaning[m].empty()) resolve(m);
      if (!cast_.meaning[m].empty() && cast_.mentions.mentions[m].kind != MentionKind::kAdjective)
        said_.push_back(m);
    }
  }

 private:
  void resolve(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    std::vector<EntityId>& meaning = cast_.meaning[id];
    if (m.kind == MentionKind::kPronoun) {
      if (const MentionId who = pronoun(m); who != kNoMention) meaning = cast_.meaning[who];
      return;
    }
    if (m.kind == MentionKind::kName) {
      if (m.body_kind != knowledge::kNoKind) meaning = {body_without_state(m)};
      if (!meaning.empty() && meaning.front() == kNoEntity) meaning.clear();
      return;
    }
    if (m.kind != MentionKind::kDescription) return;
    if (equal_[id] != kNoMention && !cast_.meaning[equal_[id]].empty()) {
      meaning = cast_.meaning[equal_[id]];
      take_state(m, meaning.front());
      return;
    }
    if (m.means_states) {
      for (const ActorId state : m.states) meaning.push_back(cast_.of_actor(state));
      return;
    }
    if (by_owner(m, meaning) || by_state_office(m, meaning) || by_count(m, meaning) ||
        spoken_of_before(m, meaning) || by_only_group(m, meaning) || by_focus(m, meaning))
      return;
    if (!number_of(view_.lower(m.head))) meaning = {described(m)};
  }

  /// Whom a description means by the name within it: "APT99 operators" are APT99, "Tides Bureau
  /// officials" and its spokesman speak as the bureau, "the Acme exchange" is Acme.
  bool by_owner(const Mention& m, std::vector<EntityId>& meaning) {
    const EntityId owner = cast_.one(m.owner);
    if (owner == kNoEntity || number_before(m)) return false;
    const Entity& entity = cast_.entity(owner);
    const std::string_view noun = view_.lemma(m.head);
    const bool compound =
        cast_.mentions.mentions[m.owner].end <= m.head &&
        !is_one_of(view_.form(cast_.mentions.mentions[m.owner].end), {"'s", "’s", "'", "’"});
    bool same = false;
    if (entity.type == ActorType::kAptGroup)
      same = compound && (view_.in_class(WordClass::kGroupCue, m.head) || noun == "operative" ||
                          noun == "member" || noun == "leader");
    else if (knowledge::is_government_body(entity.type))
      same = view_.in_class(WordClass::kOfficial, m.head) ||
             view_.in_class(WordClass::kSpokesperson, m.head) ||
             (compound && !view_.is_plural(m.head) &&
              view_.in_class(WordClass::kAgencyHead, m.head));  // "the GRU agency"
    else if (entity.type == ActorType::kAlliance)
      same = view_.in_class(WordClass::kSpokesperson, m.head) ||
             (view_.in_class(WordClass::kOfficial, m.head) && view_.is_plural(m.head));
    else if (entity.type == ActorType::kStateActor)
      same = view_.in_class(WordClass::kSpokesperson, m.head);
    else if (entity.type == ActorType::kOrganization)
      same = view_.in_class(WordClass::kSpokesperson, m.head) ||
             (compound && !view_.is_plural(m.head) &&
              is_one_of(noun, {"company", "firm", "exchange", "agency", "group", "website",
                               "corporation", "newspaper", "bank"}));
    if (same) meaning = {owner};
    return same;
  }

  /// "A Dutch national was arrested": the one person spoken about, where the text begins so.
  bool by_only_person(const Mention& m, std::vector<EntityId>& meaning) {
    constexpr std::uint32_t kLead = 3;
    if (spoken_about_.size() != 1 || m.states.size() != 1 || view_.is_plural(m.head) ||
        view_.sentence(m.head) >= kLead || !only_states(m) ||
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
    const auto wanted = number_before(m);
    const bool counted =
        view_.in_class(WordClass::kPerson, m.head) || number_of(view_.lower(m.head));
    const bool accused = is_definite(m) && is_bare(m) && view_.is_plural(m.head) &&
                         view_.in_class(WordClass::kAccused, m.head);
    bool others = false;
    for (TokenId t = m.begin; t < m.head; ++t)
      others = others || is_one_of(view_.lower(t), {"other", "another", "additional", "further",
                                                    "more", "unnamed", "unidentified"});
    if (others || !(wanted ? counted && *wanted == spoken_about_.size() : accused)) return false;
    if (m.states.size() > 1 || spoken_about_.size() < 2) return false;
    const EntityId state = m.states.empty() ? kNoEntity : cast_.of_actor(m.states.front());
    const auto fits = [&](EntityId person) {
      const EntityId home = cast_.state_of(person);
      return state == kNoEntity || home == kNoEntity || home == state;
    };
    if (!std::ranges::all_of(spoken_about_, fits)) return false;
    for (const EntityId person : spoken_about_)
      if (cast_.state_of(person) == kNoEntity) cast_.entity(person).part_of = state;
    meaning = spoken_about_;
    return true;
  }

  /// "Hackers", "the attackers", "the same threat actor": the one hacker group that the text names.
  bool by_only_group(const Mention& m, std::vector<EntityId>& meaning) const {
    if (!m.states.empty() || m.owner != kNoMention || number_before(m) || only_group_ == kNoEntity)
      return false;
    const std::string_view noun = view_.lemma(m.head);
    const bool group = view_.in_class(WordClass::kGroupHead, m.head) && !view_.is_plural(m.head) &&
                       describes_hackers(m);
    const bool hostile = group || view_.in_class(WordClass::kIntruder, m.head) ||
                         (noun == "actor" && !is_bare(m) && describes_hackers(m));
    if (!hostile || is_one_of(view_.lower(m.begin), {"other", "another", "some", "many"}))
      return false;
    meaning = {only_group_};
    return true;
  }

  /// "Government officials said": those of the state that the text speaks of.
  bool by_focus(const Mention& m, std::vector<EntityId>& meaning) {
    if (!view_.in_class(WordClass::kOfficial, m.head) || m.owner != kNoMention ||
        !m.states.empty() || !is_subject(m))
      return false;
    for (TokenId t = m.begin; t < m.head; ++t)
      if (!view_.in_class(WordClass::kOfficeModifier, t) &&
          !view_.in_class(WordClass::kGovernment, t) && !number_of(view_.lower(t)) &&
          view_.upos(t) != Upos::kDet && view_.upos(t) != Upos::kPunct)
        return false;
    if (const EntityId state = recent_state(m); state != kNoEntity) meaning = {state};
    return !meaning.empty();
  }

  [[nodiscard]] bool describes_hackers(const Mention& m) const {
    for (TokenId t = m.begin; t < m.head; ++t)
      if (view_.in_class(WordClass::kHackerWord, t) || view_.lower(t) == "malicious") return true;
    return false;
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

  [[nodiscard]] bool is_definite(const Mention& m) const {
    if (m.begin == 0 || m.begin == view_.sentence_at(m.begin).begin) return false;
    return is_one_of(view_.lower(m.begin - 1), {"the", "this", "that", "these", "those", "both"});
  }

  /// Bare: nothing before the head but numbers.
  [[nodiscard]] bool is_bare(const Mention& m) const {
    for (TokenId t = m.begin; t < m.head; ++t)
      if (!number_of(view_.lower(t)) && view_.upos(t) != syntax::Upos::kDet &&
          view_.shape(t) != mention::Shape::kNumber)
        return false;
    return true;
  }

  /// "the three countries", "the tiny Baltic state": not "the other countries".
  [[nodiscard]] bool is_of_the_text(const Mention& m) const {
    if (!m.states.empty() || m.owner != kNoMention) return is_bare(m);
    for (TokenId t = m.begin; t < m.head; ++t) {
      const Upos tag = view_.upos(t);
      const bool plain = tag == Upos::kAdj || tag == Upos::kNum || tag == Upos::kDet ||
                         tag == Upos::kPunct || number_of(view_.lower(t)).has_value();
      if (!plain || view_.in_class(WordClass::kOther, t)) return false;
    }
    return true;
  }

  /// How far back the reader looks for whom is meant.
  [[nodiscard]] std::vector<MentionId>::const_reverse_iterator far_end() const {
    constexpr std::ptrdiff_t kMemory = 400;  // mentions
    return std::ssize(said_) > kMemory ? said_.crbegin() + kMemory : said_.crend();
  }

  /// Nothing but states before the head: "the Dutch ministry".
  [[nodiscard]] bool only_states(const Mention& m) const { return core_begin(m) == m.head; }

  bool spoken_of_before(const Mention& m, std::vector<EntityId>& meaning) {
    const bool plural = view_.is_plural(m.head);
    const bool country = view_.in_class(WordClass::kCountryNoun, m.head);
    if (country && is_of_the_text(m) && (is_definite(m) || number_before(m))) {
      if (plural) {
        meaning = states_before(m);
      } else if (const EntityId state = recent_state(m); state != kNoEntity) {
        meaning = {state};
      }
      return !meaning.empty();
    }
    if (!is_definite(m) && !view_.is_capital(m.head)) return false;
    if (view_.in_class(WordClass::kGovernment, m.head) && !plural && is_bare(m)) {
      EntityId state = owner_state(m);
      if (state == kNoEntity) state = recent_state(m);
      if (state != kNoEntity) meaning = {state};
      return !meaning.empty();
    }
    if (plural || number_of(view_.lower(m.head))) return plural_before(m, meaning);
    if (!is_bare(m) && m.states.size() != 1) return spoken_of_in_full(m, meaning);
    const EntityId found = recent_like(m);
    if (found != kNoEntity) meaning = {found};
    return found != kNoEntity;
  }

  /// "the hacker organisation" after "an overseas hacker organisation": said in more words before.
  bool spoken_of_in_full(const Mention& m, std::vector<EntityId>& meaning) const {
    if (!m.states.empty() || m.owner != kNoMention) return false;
    for (auto at = said_.crbegin(); at != far_end(); ++at) {
      const Mention& before = cast_.mentions.mentions[*at];
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
      meaning = cast_.meaning[*at];
      return true;
    }
    return false;
  }

  /// "The hackers", "the four officials": a Group described with this head before.
  bool plural_before(const Mention& m, std::vector<EntityId>& meaning) {
    if (!m.states.empty() || !is_bare(m)) return false;
    if (const auto n = number_before(m)) {
      meaning = persons_before(m, *n);
      if (!meaning.empty()) return true;
    }
    for (auto at = said_.crbegin(); at != far_end(); ++at) {
      const Mention& before = cast_.mentions.mentions[*at];
      if (before.kind != MentionKind::kDescription || before.head == m.head ||
          view_.lemma(before.head) != view_.lemma(m.head))
        continue;
      meaning = cast_.meaning[*at];
      return true;
    }
    if (is_definite(m) && view_.in_class(WordClass::kOffice, m.head) &&
        !view_.in_class(WordClass::kOfficial, m.head) &&
        !view_.in_class(WordClass::kOperative, m.head))
      meaning = persons_listed_before(m);
    return !meaning.empty();
  }

  /// "The lawmakers": two or more persons who were last named in one list.
  std::vector<EntityId> persons_listed_before(const Mention& m) {
    std::vector<EntityId> found;
    TokenId list = text::kNoToken;
    constexpr std::uint32_t kNear = 6;
    for (auto at = said_.crbegin(); at != far_end(); ++at) {
      const Mention& before = cast_.mentions.mentions[*at];
      if (view_.sentence(m.head) - view_.sentence(before.head) > kNear) break;
      if (before.kind != MentionKind::kName || before.type != ActorType::kPerson) continue;
      const TokenId first = view_.deprel(before.head) == syntax::Deprel::kConj
                                ? view_.head(before.head)
                                : before.head;
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

  /// "The two men", "the four suspects": the persons last named together, if they are that many.
  std::vector<EntityId> persons_before(const Mention& m, std::size_t wanted) {
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

  [[nodiscard]] std::optional<std::size_t> number_before(const Mention& m) const {
    for (TokenId t = m.begin; t < m.head; ++t)
      if (const auto n = number_of(view_.lower(t))) return n;
    return number_of(view_.lower(m.head));  // "the two"
  }

  /// That many states or persons which were last named in one list.
  [[nodiscard]] std::vector<EntityId> listed_before(std::size_t wanted, ActorType type) const {
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

  /// "The three nations": the last that many states.
  std::vector<EntityId> states_before(const Mention& m) {
    const std::size_t wanted = number_before(m).value_or(0);
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

  [[nodiscard]] EntityId owner_state(const Mention& m) const {
    const EntityId owner = cast_.one(m.owner);
    return owner == kNoEntity ? kNoEntity : cast_.state_of(owner);
  }

  /// The state last spoken of, subjects before others: of this sentence or the two before.
  EntityId recent_state(const Mention& m) {
    const std::uint32_t here = view_.sentence(m.head);
    const std::vector<EntityId> opposite = states_opposite(m);
    EntityId best = cast_.dateline;
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
      if (is_subject(before) && (of_state || here != there)) score += 4;
      if (of_state) score += 2;
      if (before.kind == MentionKind::kDescription && !before.means_states) score -= 1;
      if (score > best_score) {
        best = state;
        best_score = score;
      }
    }
    return best;
  }

  /// States that the sentence sets against an actor.
  [[nodiscard]] std::vector<EntityId> states_opposite(const Mention& m) const {
    std::vector<EntityId> found;
    const text::Sentence sentence = view_.sentence_at(m.head);
    const auto& all = cast_.mentions.mentions;
    const std::uint32_t begin = view_.span(sentence.begin).begin;
    auto at =
        std::ranges::lower_bound(all, begin, {}, [](const Mention& o) { return o.span.begin; });
    for (; at != all.end() && at->begin < sentence.end; ++at) {
      const auto& meaning = cast_.meaning[static_cast<std::size_t>(at - all.begin())];
      if (meaning.size() != 1 || at->head == m.head || !is_opposite(view_, m.head, at->head))
        continue;
      if (const EntityId state = cast_.state_of(meaning.front()); state != kNoEntity)
        found.push_back(state);
    }
    return found;
  }

  [[nodiscard]] bool is_subject(const Mention& m) const {
    const syntax::Deprel relation = view_.deprel(m.head);
    return relation == syntax::Deprel::kNsubj || relation == syntax::Deprel::kNsubjPass;
  }

  /// "the agency said": the body that spoke last, within a few sentences.
  [[nodiscard]] EntityId recent_speaker(const Mention& m) const {
    constexpr std::uint32_t kNear = 3;
    const bool any_body = is_one_of(view_.lemma(m.head), {"agency", "department", "office"});
    if (!any_body || !is_bare(m) || !is_speaking(view_, m.head)) return kNoEntity;
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

  /// The last actor that such a noun can mean: "the group", "the ministry", "the company".
  EntityId recent_like(const Mention& m) {
    if (const EntityId speaker = recent_speaker(m); speaker != kNoEntity) return speaker;
    for (auto at = said_.crbegin(); at != far_end(); ++at) {
      const Mention& before = cast_.mentions.mentions[*at];
      if (before.kind == MentionKind::kPronoun || cast_.meaning[*at].size() != 1 ||
          before.head == m.head)
        continue;
      const EntityId id = cast_.now(cast_.meaning[*at].front());
      if (is_told_by(m, before)) continue;
      if (can_mean(m, before, id)) return id;
    }
    return kNoEntity;
  }

  /// Whether a mention stands in what an actor says: “the ministry of Y did it,” the ministry said.
  [[nodiscard]] bool is_told_by(const Mention& m, const Mention& before) const {
    if (view_.sentence(before.head) != view_.sentence(m.head) || !is_speaking(view_, m.head))
      return false;
    const TokenId verb = view_.head(m.head);
    TokenId below = before.head;
    while (view_.head(below) != text::kNoToken && view_.head(below) != verb)
      below = view_.head(below);
    return view_.head(below) == verb && view_.deprel(below) == syntax::Deprel::kCcomp;
  }

  [[nodiscard]] bool can_mean(const Mention& m, const Mention& before, EntityId id) const {
    const Entity& entity = cast_.entity(id);
    const std::string_view noun = view_.lemma(m.head);
    const bool same_noun = view_.lemma(before.head) == noun || ends_with_word(entity, noun);
    const bool body = knowledge::is_government_body(entity.type);
    if (m.type && knowledge::is_government_body(*m.type)) {
      if (!body) return false;
      if (!m.states.empty() && cast_.state_of(id) != cast_.by_actor_now(m.states.front()))
        return false;
      if (!m.states.empty())
        return entity.type == entity_type(*m.type) && same_noun && only_states(m);
      return same_noun ||
             (is_bare(m) &&
              (noun == "agency" || noun == "department" || noun == "service" || noun == "office") &&
              entity.type == (noun == "department" ? ActorType::kMinistry : ActorType::kAgency));
    }
    if (m.states.size() == 1)  // "a Dutch hacking outfit", "the Dutch organization"
      return only_states(m) && entity.type == ActorType::kGroup && is_collective(m.head) &&
             is_collective(before.head) &&
             cast_.state_of(id) == cast_.by_actor_now(m.states.front());
    if (!is_bare(m) || !m.states.empty()) return false;
    if (view_.in_class(WordClass::kGroupHead, m.head))
      return entity.type == ActorType::kAptGroup || (entity.type == ActorType::kGroup && same_noun);
    if (view_.in_class(WordClass::kCompanyNoun, m.head) || noun == "organization" ||
        noun == "outlet" || noun == "newspaper" || noun == "party")
      return entity.type == ActorType::kOrganization ||
             (entity.type == ActorType::kGroup && same_noun);
    return entity.type == ActorType::kGroup && same_noun;
  }

  [[nodiscard]] bool is_collective(TokenId noun) const {
    return !view_.is_plural(noun) &&
           (view_.in_class(WordClass::kGroupHead, noun) ||
            is_one_of(view_.lemma(noun), {"entity", "organization", "organisation"}));
  }

  [[nodiscard]] static bool ends_with_word(const Entity& entity, std::string_view noun) {
    const std::string name = fold_name(entity.label);
    return (" " + name + " ").find(" " + std::string(noun) + " ") != std::string::npos;
  }

  /// "the Foreign Ministry" where no state stands beside it.
  EntityId body_without_state(const Mention& m) {
    for (auto at = said_.crbegin(); at != far_end(); ++at)
      if (cast_.mentions.mentions[*at].body_kind == m.body_kind && !cast_.meaning[*at].empty())
        return cast_.meaning[*at].front();
    if (const auto first = by_kind_.find(m.body_kind); first != by_kind_.end())
      return cast_.meaning[first->second].front();
    const EntityId owner = cast_.one(m.owner);
    if (owner != kNoEntity && cast_.entity(owner).type == ActorType::kOrganization) return owner;
    EntityId state = owner_state(m);
    if (state == kNoEntity) state = recent_state(m);
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
      if (kind.unique) name = kind.label;
      for (const auto& [actor, id] : cast_.by_actor)
        if (state != kNoEntity && cast_.now(id) == state)
          if (const ActorId known = cast_.gazetteer.body_of(actor, m.body_kind);
              known != knowledge::kNoActor)
            return cast_.of_actor(known);
    } else {
      name = view_.document().text(view_.span(std::min(core_begin(m), m.head), m.head + 1));
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

  /// First token of a description behind its states and possessors.
  [[nodiscard]] TokenId core_begin(const Mention& m) const {
    TokenId begin = m.begin;
    for (TokenId t = m.begin; t < m.head; ++t) {
      const bool mark = is_one_of(view_.form(t), {"'s", "’s", "'", "’"});
      if (mark) begin = t + 1;
    }
    const auto hits = cast_.gazetteer.scan(view_.document().text(view_.span(begin, m.head + 1)));
    const std::uint32_t from = view_.span(begin).begin;
    TokenId after = begin;
    for (const auto& hit : hits) {
      const auto& name = cast_.gazetteer.names()[hit.name];
      if (name.kind > knowledge::NameKind::kSeat ||
          cast_.gazetteer.actors()[name.index].type != ActorType::kStateActor)
        continue;
      while (after < m.head && view_.span(after).begin < from + hit.end) ++after;
    }
    while (after < m.head &&
           (view_.form(after) == "-" || view_.upos(after) == syntax::Upos::kCconj))
      ++after;
    return after;
  }

  /// A Group or a body that is only described.
  EntityId described(const Mention& m) {
    EntityId state = m.states.size() == 1 ? cast_.of_actor(m.states.front()) : kNoEntity;
    const EntityId owner = cast_.one(m.owner);
    if (state == kNoEntity && owner != kNoEntity) state = cast_.state_of(owner);
    if (m.type && knowledge::is_government_body(*m.type)) {
      if (m.body_kind == knowledge::kNoKind && state == kNoEntity && is_bare(m))
        return group(m, state, owner);
      return body_of_state(m, state, false);
    }
    return group(m, state, owner);
  }

  /// "hackers" with no more than their backers before them.
  [[nodiscard]] bool is_just_hackers(const Mention& m) const {
    if (view_.lemma(m.head) != "hacker") return false;
    for (TokenId t = core_begin(m); t < m.head; ++t) {
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
            describes_hackers(m));
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
                           known.part_of == state && !number_before(m);
      if (hostile && !row.others) return cast_.now(row.id);
      if (row.others || !states_agree || row.noun != view_.lemma(m.head)) continue;
      if (row.core == folded || (hackers && row.just_hackers)) return cast_.now(row.id);
    }
    return kNoEntity;
  }

  EntityId group(const Mention& m, EntityId state, EntityId owner) {
    Entity entity;
    entity.type = ActorType::kGroup;
    const TokenId begin = std::min(core_begin(m), m.head);
    std::string core(view_.document().text(view_.span(begin, m.head + 1)));
    if (begin == m.head) core = std::string(view_.form(m.head));
    if (view_.in_class(WordClass::kGroupHead, m.head) &&
        m.head + 2 < view_.sentence_at(m.head).end &&
        view_.lower(m.head + 1) == "of") {  // "group of hackers"
      TokenId end = m.head + 3;
      while (end < view_.size() && view_.span(end).end <= m.span.end && !view_.is_plural(end - 1))
        ++end;
      core = std::string(view_.document().text(view_.span(begin, end)));
    }
    entity.key = "group/";
    if (state != kNoEntity && !cast_.entity(state).iso3.empty())
      entity.key += support::slug(cast_.entity(state).iso3) + "-";
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

  // ---- pronouns

  /// One of several that stand together.
  [[nodiscard]] bool is_listed(TokenId head) const {
    using syntax::Deprel;
    if (view_.deprel(head) == Deprel::kConj) return view_.upos(view_.head(head)) != Upos::kVerb;
    return std::ranges::any_of(view_.children(head), [&](TokenId c) {
      return view_.deprel(c) == Deprel::kConj &&
             (view_.upos(c) == Upos::kPropn || view_.upos(c) == Upos::kNoun);
    });
  }

  /// "the ministry of Norway (MN) and its minister": what is a pronoun's is joined to its owner.
  [[nodiscard]] bool is_joined(const Mention& m, const Mention& before) const {
    if (m.head < 2 || view_.upos(m.head - 1) != Upos::kCconj || view_.form(m.head - 2) == ",")
      return false;
    const TokenId owned = view_.head(m.head);
    return before.end == m.head - 1 ||
           (view_.deprel(m.head) == syntax::Deprel::kNmodPoss && owned != text::kNoToken &&
            view_.deprel(owned) == syntax::Deprel::kConj && view_.head(owned) == before.head);
  }

  /// The mention of those whom a pronoun means, or kNoMention.
  MentionId pronoun(const Mention& m) {
    const std::string_view word = view_.lower(m.head);
    if (is_one_of(word, {"i", "my", "we", "our", "us"})) return kNoMention;
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
          is_told_by(m, before))
        continue;
      const Entity& entity = cast_.entity(cast_.meaning[*at].front());
      if (person != (entity.type == ActorType::kPerson)) continue;
      const bool one = plural && entity.type != ActorType::kGroup &&
                       entity.type != ActorType::kAptGroup &&
                       !(view_.is_plural(before.head) && view_.upos(before.head) == Upos::kNoun);
      // "Norway denied that they did it": the subject of the sentence, if no group is nearer
      if (one && (person || here != there || !is_subject(before))) continue;
      if (!plural && entity.type == ActorType::kGroup && view_.is_plural(before.head)) continue;
      int score = 20 - 6 * static_cast<int>(here - there);
      if (is_subject(before)) score += 5;
      // "Norway and its allies", "sanctions on Latvia over its role"
      const bool joined = is_joined(m, before);
      if (joined ||
          (m.head > 1 && before.end == m.head - 1 &&
           is_one_of(view_.lower(m.head - 1), {"over", "for", "after", "amid", "despite"})))
        score += 10;
      // "Norway's theft of data, its spying": whose possession stands in the same place
      if (view_.deprel(m.head) == syntax::Deprel::kNmodPoss && here == there &&
          view_.deprel(before.head) == syntax::Deprel::kNmodPoss)
        score += 4;
      if (before.kind == MentionKind::kDescription && !entity.named && !plural) score -= 4;
      if (one) score -= 7;
      if (!plural && !joined && is_listed(before.head)) score -= 9;  // "Norway and Latvia" are they
      if (is_one_of(word, {"its", "their", "his", "her"}) && here == there && is_subject(before))
        score += 3;
      if (score > best_score) {
        best = *at;
        best_score = score;
      }
    }
    return best;
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
  std::vector<EntityId> spoken_about_ = persons_spoken_about(cast_);
  int groups_named_ = 0;
  EntityId only_group_ = kNoEntity;  // the hacker group with a name, if there is just one
  std::vector<GroupRow> groups_;
  std::map<knowledge::KindId, MentionId> by_kind_;  // the first with a state, of each kind
  std::vector<MentionId> equal_;                    // the name beside a description
  std::vector<MentionId> said_;  // mentions that mean someone, in the order of the text
};

}  // namespace

void resolve_descriptions(Cast& cast) { DescriptionResolver(cast).run(); }

}  // namespace demarche::resolve
