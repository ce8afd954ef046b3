// SPDX-License-Identifier: Apache-2.0
#include "extract/link.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "extract/principal.h"
#include "extract/when.h"

namespace demarche::extract {
namespace {

using knowledge::Behaviour;
using knowledge::Function;
using knowledge::LexicalEntry;
using knowledge::Role;

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// A fact in the making. Indices are positions in Linker::drafts_.
struct Draft {
  Fact fact;
  TokenId trigger = kNoToken;
  std::vector<std::size_t> about;
  std::vector<std::size_t> denies;
  std::vector<EntityId> speakers;  // who says it, as actors
  Behaviour behaviour = Behaviour::kPlain;
  bool negated = false;
  bool told = true;  // false: only there for others to point at, or merged away
  std::size_t same_as = kNone;
};

class Linker {
 public:
  Linker(const Tree& tree, const std::vector<Match>& matches)
      : tree_(tree),
        entities_(tree.view().entities),
        matches_(matches),
        quoted_(quotation_speakers(tree)) {}

  Facts run() {
    for (const Match& match : matches_) draft(match);
    for (std::size_t i = 0; i < matches_.size(); ++i) refer(i);
    join_deeds();
    join_carried();
    merge_anaphors();
    for (std::size_t i = 0; i < matches_.size(); ++i) blame(i);
    accuse_by_report();
    answer();
    condemn();
    join_repeated();
    return finish();
  }

 private:
  [[nodiscard]] const LexicalEntry& entry(std::size_t i) const {
    return tree_.lexicon().entries()[matches_[i].entry];
  }
  [[nodiscard]] bool is(std::size_t i, Behaviour behaviour) const {
    return drafts_[i].behaviour == behaviour;
  }
  /// Something done, not something said.
  [[nodiscard]] bool is_deed(std::size_t i) const {
    return is(i, Behaviour::kDeed) || is(i, Behaviour::kConduct);
  }
  [[nodiscard]] std::size_t same(std::size_t i) const {
    while (drafts_[i].same_as != kNone) i = drafts_[i].same_as;
    return i;
  }

  // ---- one draft a match

  void draft(const Match& match) {
    const LexicalEntry& e = tree_.lexicon().entries()[match.entry];
    Draft d;
    d.trigger = match.trigger;
    d.fact.event_class = e.event_class;
    d.fact.kinds = e.kinds;
    d.fact.entry = e.id;
    d.behaviour = e.behaviour;
    d.negated = match.standing.negated;
    d.fact.status = status_of(match.standing, e);
    d.speakers = speakers_of(match);

    std::vector<EntityId> agents = actors(match.role(Role::kAgent), d.speakers);
    std::vector<EntityId> targets = actors(match.role(Role::kTarget), d.speakers);
    if (e.target_state) targets = states(targets);
    if (e.behaviour == Behaviour::kDeed || e.behaviour == Behaviour::kConduct) {
      d.fact.agents = agents;
      d.fact.targets = targets;
      std::erase_if(d.fact.targets, [&](EntityId id) { return has(agents, id); });
    } else {
      Acting who = acting(entities_, agents);
      d.fact.agents = who.principals;
      d.fact.voices = who.voices;
      d.fact.targets = targets;
      std::erase_if(d.fact.targets,
                    [&](EntityId id) { return has(agents, id) || has(d.fact.agents, id); });
    }
    d.fact.head = tree_.view().tokens.tokens[match.trigger].span;
    d.fact.evidence.push_back(evidence(match, d.speakers));
    d.fact.path = path(match);
    if (e.behaviour == Behaviour::kDeed) measure(d.fact);
    drafts_.push_back(std::move(d));
    by_trigger_[match.trigger] = drafts_.size() - 1;
  }

  /// Time and scale, from the clause that tells the deed.
  void measure(Fact& fact) const {
    const auto& tokens = tree_.view().tokens.tokens;
    const text::Span span = fact.evidence.front().span;
    const auto at = [&](std::uint32_t offset) {
      const auto found = std::ranges::lower_bound(
          tokens, offset, {}, [](const text::Token& token) { return token.span.begin; });
      return static_cast<TokenId>(found - tokens.begin());
    };
    const TokenId begin = at(span.begin);
    const TokenId end = at(span.end);
    if (const auto period = find_period(tree_, begin, end)) {
      fact.from = period->from;
      fact.to = period->to;
    }
    if (const auto quantity = find_quantity(tree_, begin, end)) {
      fact.scale_text = quantity->text;
      fact.scale_min = quantity->least;
    }
  }

  static FactStatus status_of(const Standing& standing, const LexicalEntry& e) {
    if (standing.negated) return FactStatus::kRuledOut;
    if (e.behaviour == Behaviour::kDeed)  // what is called for is an end of it
      return standing.status == FactStatus::kPlanned ? FactStatus::kPlanned : FactStatus::kNone;
    if (standing.status != FactStatus::kNone) return standing.status;
    if (standing.possible && e.behaviour != Behaviour::kDeed) return FactStatus::kPlanned;
    const auto at = std::ranges::find(kFactStatusNames, std::string_view(e.status));
    return at == kFactStatusNames.end() ? FactStatus::kNone
                                        : static_cast<FactStatus>(at - kFactStatusNames.begin());
  }

  [[nodiscard]] std::vector<EntityId> speakers_of(const Match& match) const {
    std::vector<EntityId> speakers;
    for (const TokenId speaker : match.standing.speakers) add(speakers, actors_of(tree_, speaker));
    const TokenId quoted = quoted_[tree_.sentence(match.trigger)];
    if (speakers.empty() && quoted != kNoToken) speakers = actors_of(tree_, quoted);
    return speakers;
  }

  /// The actors of a role; "we" are those who speak.
  [[nodiscard]] std::vector<EntityId> actors(const std::vector<Argument>& fillers,
                                             const std::vector<EntityId>& speakers) const {
    std::vector<EntityId> found;
    for (const Argument& a : fillers) {
      add(found, actors_of(tree_, a.token));
      if (tree_.in_class("first-person", a.token))
        add(found, acting(entities_, speakers).principals);
    }
    return found;
  }

  [[nodiscard]] std::vector<EntityId> states(const std::vector<EntityId>& actors) const {
    std::vector<EntityId> found;
    for (const EntityId id : actors) {
      const EntityId state = state_of(entities_, id);
      add(found, state == resolve::kNoEntity ? id : state);
    }
    return found;
  }

  [[nodiscard]] resolve::Evidence evidence(const Match& match,
                                           const std::vector<EntityId>& speakers) const {
    resolve::Evidence e;
    e.span = tree_.extent(tree_.clause(match.trigger));
    e.stance = match.standing.stance;
    if (match.standing.possible && e.stance == resolve::Stance::kAsserted)
      e.stance = resolve::Stance::kSuspected;
    e.negated = match.standing.negated;
    e.likelihood = likelihood(match.standing.likelihood, speakers);
    if (!speakers.empty() && e.stance != resolve::Stance::kAsserted) e.source = speakers.front();
    return e;
  }

  /// The concept of a word of likelihood, on the yardstick of the state whose bodies speak.
  [[nodiscard]] std::string likelihood(const std::string& words,
                                       const std::vector<EntityId>& speakers) const {
    const auto& lexicon = tree_.lexicon();
    for (const EntityId speaker : speakers) {
      const EntityId state = state_of(entities_, speaker);
      if (state == resolve::kNoEntity) continue;
      const auto* yardstick = lexicon.modifier("Yardstick", entities_.entities[state].iso3);
      const auto* word = yardstick == nullptr ? nullptr : lexicon.modifier(yardstick->value, words);
      if (word != nullptr) return word->value;
    }
    const auto* word = lexicon.modifier("Likelihood", words);
    return word == nullptr ? std::string() : word->value;
  }

  [[nodiscard]] std::string path(const Match& match) const {
    static constexpr std::array<std::string_view, knowledge::kRoleCount> kNames = {
        "agent", "target", "about", "reason"};
    std::string text;
    for (std::size_t r = 0; r < knowledge::kRoleCount; ++r)
      for (const Argument& a : match.roles[r]) {
        if (!text.empty()) text += "; ";
        text += std::string(kNames[r]) + "=" + std::string(tree_.form(a.token));
        if (!a.word.empty()) text += " (" + a.word + ")";
      }
    return text;
  }

  // ---- what a phrase refers to

  /// The draft that a phrase evokes, looking through "a series of" and support verbs; kNone where
  /// there is none.
  [[nodiscard]] std::size_t evoked(TokenId token, int depth = 0) const {
    if (const auto found = by_trigger_.find(token); found != by_trigger_.end())
      return same(found->second);
    if (depth > 3) return kNone;
    for (const TokenId c : tree_.children(token)) {
      switch (tree_.deprel(c)) {
        case Deprel::kObj:
        case Deprel::kXcomp:
        case Deprel::kCcomp:
        case Deprel::kConj:
        case Deprel::kObl:
        case Deprel::kNmod:
        case Deprel::kNsubjPass:
        case Deprel::kAdvcl: {
          const std::size_t found = evoked(c, depth + 1);
          if (found != kNone) return found;
          break;
        }
        default:
          break;
      }
    }
    return kNone;
  }

  /// What the items of a list say is the content of the verb that leads into it.
  void refer_to_items(std::size_t i) {
    const auto& sentences = tree_.view().tokens.sentences;
    for (std::uint32_t s = tree_.sentence(drafts_[i].trigger) + 1; s < sentences.size(); ++s) {
      if (tree_.lead_in(s) != drafts_[i].trigger) return;
      const std::size_t found = evoked(tree_.root(s));
      if (found != kNone && found != i) drafts_[i].about.push_back(found);
    }
  }

  void refer(std::size_t i) {
    refer_to_items(i);
    for (const Role role : {Role::kAbout, Role::kReason})
      for (const Argument& a : matches_[i].role(role))
        for (const TokenId member : tree_.conjuncts(a.token)) {
          const std::size_t found = evoked(member);
          if (found != kNone && found != i &&
              std::ranges::find(drafts_[i].about, found) == drafts_[i].about.end())
            drafts_[i].about.push_back(found);
        }
  }

  // ---- attacks and conduct

  void merge(std::size_t from, std::size_t into) {
    from = same(from);
    into = same(into);
    if (from == into) return;
    Draft& a = drafts_[into];
    Draft& b = drafts_[from];
    add(a.fact.agents, b.fact.agents);
    add(a.fact.targets, b.fact.targets);
    std::erase_if(a.fact.targets, [&](EntityId id) { return has(a.fact.agents, id); });
    for (auto& e : b.fact.evidence) a.fact.evidence.push_back(e);
    for (auto& kind : b.fact.kinds)
      if (std::ranges::find(a.fact.kinds, kind) == a.fact.kinds.end()) a.fact.kinds.push_back(kind);
    if (a.speakers.empty()) a.speakers = b.speakers;
    if (a.fact.from.year == 0) std::tie(a.fact.from, a.fact.to) = std::pair(b.fact.from, b.fact.to);
    if (a.fact.scale_min < 0) {
      a.fact.scale_min = b.fact.scale_min;
      a.fact.scale_text = b.fact.scale_text;
    }
    b.told = false;
    b.same_as = into;
  }

  /// "X was behind the attack", "the attack hit Y", "broke into Z in an attack": one deed in
  /// several words.
  void join_deeds() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (!is_deed(i)) continue;
      if (is(i, Behaviour::kConduct))
        for (const std::size_t deed : drafts_[i].about) {
          const std::size_t other = same(deed);
          if (!is(other, Behaviour::kDeed) || drafts_[i].negated) continue;
          std::vector<EntityId> agents = drafts_[i].fact.agents;
          add(drafts_[other].fact.agents, agents);
          std::erase_if(drafts_[other].fact.targets, [&](EntityId id) { return has(agents, id); });
        }
      if (!is(i, Behaviour::kDeed)) continue;
      for (const Argument& a : arguments_of(tree_, drafts_[i].trigger)) {
        const bool means = a.function == Function::kSubject || a.function == Function::kObject ||
                           (a.function == Function::kPreposition &&
                            (a.word == "in" || a.word == "with" || a.word == "through" ||
                             a.word == "during" || a.word == "via"));
        if (!means || !tree_.is_verb(drafts_[i].trigger)) continue;
        const auto found = by_trigger_.find(a.token);
        if (found != by_trigger_.end() && is(found->second, Behaviour::kDeed))
          merge(i, found->second);
      }
    }
  }

  /// "accusations pointing the finger at X": what a noun does is what its own event does.
  void join_carried() {
    for (std::size_t i = 0; i < matches_.size(); ++i) {
      if (is_deed(i)) continue;
      for (const Argument& a : matches_[i].role(Role::kAgent)) {
        const auto found = by_trigger_.find(a.token);
        if (found != by_trigger_.end() && found->second != i &&
            drafts_[i].behaviour == drafts_[found->second].behaviour)
          merge(i, found->second);
      }
    }
  }

  [[nodiscard]] bool compatible(const Draft& a, const Draft& b) const {
    return a.fact.agents.empty() || b.fact.agents.empty() ||
           intersect(a.fact.agents, b.fact.agents);
  }

  /// "the attack" without an object of its own is the one told last.
  void merge_anaphors() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      Draft& d = drafts_[i];
      if (!d.told || !is(i, Behaviour::kDeed) || !d.fact.targets.empty() ||
          !tree_.is_nominal(d.trigger))
        continue;
      if (!tree_.in_class("event-anaphor", d.trigger)) continue;
      const TokenId governor = tree_.head(d.trigger);
      if (governor != kNoToken && tree_.in_class("collection", governor)) continue;
      const TokenId det = tree_.child(d.trigger, Deprel::kDet);
      if (det == kNoToken ||
          (tree_.form(det) != "the" && tree_.form(det) != "this" && tree_.form(det) != "that" &&
           tree_.form(det) != "these" && tree_.form(det) != "those"))
        continue;
      for (std::size_t j = i; j-- > 0;) {
        if (!drafts_[j].told || !is(j, Behaviour::kDeed) || !compatible(d, drafts_[j])) continue;
        merge(i, j);
        break;
      }
    }
  }

  // ---- who is blamed for what

  void blame(std::size_t i) {
    Draft& d = drafts_[i];
    if (!d.told || (!is(i, Behaviour::kBlame) && !is(i, Behaviour::kCharge)) || d.negated) return;
    for (std::size_t& about : d.about) {
      about = same(about);
      Draft& deed = drafts_[about];
      if (!is_deed(about)) continue;
      if (d.fact.targets.empty() && is(i, Behaviour::kBlame)) d.fact.targets = deed.fact.agents;
      if (!is(about, Behaviour::kDeed) || !compatible_blame(d, deed)) continue;
      add(deed.fact.agents, d.fact.targets);
      std::erase_if(deed.fact.targets, [&](EntityId id) { return has(deed.fact.agents, id); });
    }
  }

  /// Not "accused the firm of failing to stop the attack by X".
  [[nodiscard]] static bool compatible_blame(const Draft& accusation, const Draft& deed) {
    return deed.fact.agents.empty() || intersect(deed.fact.agents, accusation.fact.targets) ||
           !accusation.negated;
  }

  /// "X said that Y hacked Z" is an accusation by X; "X said that it never hacked Z" a denial.
  void accuse_by_report() {
    const std::size_t count = drafts_.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_deed(i) || drafts_[i].speakers.empty() || drafts_[i].fact.agents.empty()) continue;
      if (is(i, Behaviour::kConduct) && drafts_[i].about.empty() && !matches_has_content(i))
        continue;
      if (blamed_elsewhere(i)) continue;
      const Acting who = acting(entities_, drafts_[i].speakers);
      std::vector<EntityId> blamed = drafts_[i].fact.agents;
      const bool own = std::ranges::any_of(blamed, [&](EntityId id) {
        return has(who.principals, principal_of(entities_, id)) || has(who.voices, id);
      });
      if (own && !drafts_[i].negated) continue;
      if (drafts_[i].negated && !own) continue;
      Draft d;
      d.trigger = drafts_[i].trigger;
      d.behaviour = own ? Behaviour::kAnswer : Behaviour::kBlame;
      d.fact.event_class = tree_.lexicon().class_that(d.behaviour);
      d.fact.agents = who.principals;
      d.fact.voices = who.voices;
      if (!own) d.fact.targets = blamed;
      if (!own)
        d.fact.status = drafts_[i].fact.status == FactStatus::kRuledOut ? FactStatus::kRuledOut
                                                                        : FactStatus::kNone;
      d.fact.head = drafts_[i].fact.head;
      d.fact.evidence = drafts_[i].fact.evidence;
      d.fact.entry = drafts_[i].fact.entry;
      d.fact.path = "reported; " + drafts_[i].fact.path;
      d.about = is(i, Behaviour::kConduct) ? drafts_[i].about : std::vector<std::size_t>{same(i)};
      drafts_.push_back(std::move(d));
    }
  }

  /// "We charged three men with hacking" blames by itself, whoever says it.
  [[nodiscard]] bool blamed_elsewhere(std::size_t deed) const {
    return std::ranges::any_of(drafts_, [&](const Draft& d) {
      return d.told && (d.behaviour == Behaviour::kBlame || d.behaviour == Behaviour::kCharge) &&
             std::ranges::any_of(d.about,
                                 [&](std::size_t about) { return same(about) == same(deed); });
    });
  }

  [[nodiscard]] bool matches_has_content(std::size_t i) const {
    return !matches_[i].role(Role::kAbout).empty();
  }

  // ---- answers

  /// Actors whose blame concerns this actor: itself, its bodies and the groups that it backs.
  [[nodiscard]] bool concerns(EntityId accused, EntityId denier) const {
    return accused == denier || principal_of(entities_, accused) == denier ||
           state_of(entities_, accused) == denier ||
           (state_of(entities_, denier) != resolve::kNoEntity &&
            state_of(entities_, accused) == state_of(entities_, denier));
  }

  void answer() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (!drafts_[i].told || !is(i, Behaviour::kAnswer)) continue;
      Draft& d = drafts_[i];
      for (const std::size_t about : d.about) {
        const std::size_t other = same(about);
        if (!is(other, Behaviour::kBlame)) continue;
        if (drafts_[other].fact.targets.empty()) drafts_[other].fact.targets = d.fact.agents;
        drafts_[other].negated = false;  // what is denied was said
        drafts_[other].fact.status = FactStatus::kNone;
        if (!drafts_[other].fact.agents.empty()) d.denies.push_back(other);
      }
      if (!d.denies.empty()) continue;
      for (std::size_t j = 0; j < drafts_.size(); ++j) {
        if (!drafts_[j].told || !is(j, Behaviour::kBlame) || drafts_[j].fact.agents.empty())
          continue;
        const bool hit = std::ranges::any_of(drafts_[j].fact.targets, [&](EntityId accused) {
          return std::ranges::any_of(d.fact.agents,
                                     [&](EntityId denier) { return concerns(accused, denier); });
        });
        if (hit && !intersect(drafts_[j].fact.agents, d.fact.agents)) d.denies.push_back(j);
      }
    }
  }

  void condemn() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (!drafts_[i].told || !is(i, Behaviour::kDisapproval)) continue;
      Draft& d = drafts_[i];
      if (!d.fact.targets.empty()) continue;
      for (const std::size_t about : d.about) {
        const Draft& deed = drafts_[same(about)];
        if (is_deed(same(about))) add(d.fact.targets, states(deed.fact.agents));
        if (!is(same(about), Behaviour::kBlame)) continue;
        add(d.fact.targets,
            deed.fact.agents.empty() ? accusers_of(d.fact.agents) : deed.fact.agents);
      }
      if (d.fact.targets.empty() && !d.about.empty())
        for (const Draft& other : drafts_)
          if (other.behaviour == Behaviour::kBlame && other.told &&
              (intersect(other.fact.agents, d.fact.agents) || share_content(other, d)))
            add(d.fact.targets, states(other.fact.targets));
      if (d.fact.targets.empty() && d.about.empty() && !judges(i))
        d.fact.targets = accusers_of(d.fact.agents);
      if (judges(i) && d.about.empty() && d.fact.targets.empty()) d.told = false;
      std::erase_if(d.fact.targets, [&](EntityId id) { return has(d.fact.agents, id); });
    }
  }

  /// A word of judgement ("reckless") that a speaker uses of something, not a verb of protest.
  [[nodiscard]] bool judges(std::size_t i) const {
    return i < matches_.size() &&
           std::ranges::any_of(matches_[i].role(Role::kAgent),
                               [](const Argument& a) { return a.function == Function::kSpeaker; });
  }

  [[nodiscard]] bool share_content(const Draft& a, const Draft& b) const {
    return std::ranges::any_of(a.about, [&](std::size_t x) {
      return std::ranges::any_of(b.about, [&](std::size_t y) { return same(x) == same(y); });
    });
  }

  /// Who protests at nothing in particular answers those who accuse him.
  [[nodiscard]] std::vector<EntityId> accusers_of(const std::vector<EntityId>& actors) const {
    std::vector<EntityId> accusers;
    for (const Draft& other : drafts_)
      if (other.behaviour == Behaviour::kBlame && other.told &&
          intersect(other.fact.targets, actors))
        add(accusers, other.fact.agents);
    return accusers;
  }

  /// The same act told twice is one, with all its evidence.
  void join_repeated() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (!drafts_[i].told || is_deed(i)) continue;
      for (std::size_t j = 0; j < i; ++j) {
        Draft& first = drafts_[j];
        Draft& again = drafts_[i];
        if (!first.told || first.fact.event_class != again.fact.event_class ||
            first.fact.status != again.fact.status || first.fact.agents != again.fact.agents ||
            first.fact.targets != again.fact.targets)
          continue;
        add(first.fact.voices, again.fact.voices);
        for (const std::size_t about : again.about)
          if (std::ranges::find(first.about, about) == first.about.end())
            first.about.push_back(about);
        for (const std::size_t denied : again.denies)
          if (std::ranges::find(first.denies, denied) == first.denies.end())
            first.denies.push_back(denied);
        for (auto& e : again.fact.evidence)
          if (std::ranges::find(first.fact.evidence, e.span, &resolve::Evidence::span) ==
              first.fact.evidence.end())
            first.fact.evidence.push_back(std::move(e));
        again.told = false;
        again.same_as = j;
        break;
      }
    }
  }

  // ---- the end

  [[nodiscard]] bool tells_something(std::size_t i) const {
    const Draft& d = drafts_[i];
    if (!d.told || is(i, Behaviour::kConduct)) return false;
    const bool agent = !d.fact.agents.empty() || !d.fact.voices.empty();
    const bool target = !d.fact.targets.empty();
    if (is(i, Behaviour::kDeed)) return agent || target;
    if (is(i, Behaviour::kAnswer)) return agent && !d.negated;
    if (is(i, Behaviour::kDisapproval)) return agent && (target || !d.about.empty());
    if (is(i, Behaviour::kBlame))
      return target || (agent && d.fact.status == FactStatus::kRuledOut);
    if (is(i, Behaviour::kPlain)) return agent || target;
    return target;
  }

  Facts finish() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < drafts_.size(); ++i)
      if (tells_something(i)) order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return drafts_[i].fact.head; });
    std::map<std::size_t, FactId> id_of;
    for (FactId id = 0; id < order.size(); ++id) id_of[order[id]] = id;
    Facts facts;
    for (const std::size_t i : order) {
      Draft& d = drafts_[i];
      for (const std::size_t about : d.about)
        if (const auto at = id_of.find(same(about)); at != id_of.end() && at->first != i)
          d.fact.about.push_back(at->second);
      for (const std::size_t denied : d.denies)
        if (const auto at = id_of.find(same(denied)); at != id_of.end())
          d.fact.denies.push_back(at->second);
      facts.push_back(std::move(d.fact));
    }
    return facts;
  }

  const Tree& tree_;
  const resolve::Entities& entities_;
  const std::vector<Match>& matches_;
  std::vector<TokenId> quoted_;
  std::vector<Draft> drafts_;
  std::map<TokenId, std::size_t> by_trigger_;
};

}  // namespace

Facts link_facts(const Tree& tree, const std::vector<Match>& matches) {
  return Linker(tree, matches).run();
}

}  // namespace demarche::extract
