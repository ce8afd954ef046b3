// SPDX-License-Identifier: Apache-2.0
// What the text says of how actors belong together: who is backed by, part of, or a front for whom.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "resolve/firmness_of.h"
#include "resolve/wording.h"

namespace demarche::resolve {
namespace {

using knowledge::RelationPattern;
using knowledge::WordClass;
using syntax::Deprel;
using syntax::Upos;

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

class RelationFinder {
 public:
  RelationFinder(Cast& cast, const knowledge::Lexicon& lexicon)
      : cast_(cast), view_(cast.view), lexicon_(lexicon) {
    at_head_.assign(view_.size(), kNoMention);
    ending_.assign(view_.size(), kNoMention);
    all_ending_.resize(view_.size());
    for (MentionId m = 0; m < cast.mentions.mentions.size(); ++m) {
      const TokenId head = cast.mentions.mentions[m].head;
      if (cast.meaning[m].empty()) continue;
      const MentionId known = at_head_[head];
      if (known == kNoMention ||
          cast.mentions.mentions[m].span.size() > cast.mentions.mentions[known].span.size())
        at_head_[head] = m;
      const Mention& mention = cast.mentions.mentions[m];
      if (mention.end == 0) continue;
      all_ending_[mention.end - 1].push_back(m);
      MentionId& ending = ending_[mention.end - 1];
      if (ending == kNoMention || mention.begin < cast.mentions.mentions[ending].begin) ending = m;
    }
    // "Ola Berg, a hacker working for X"
    for (const mention::Title& title : cast.mentions.titles) {
      if (title.head == text::kNoToken || title.person == kNoMention ||
          cast.meaning[title.person].empty() || !view_.in_class(WordClass::kOperative, title.head))
        continue;
      if (at_head_[title.head] == kNoMention) at_head_[title.head] = title.person;
      if (ending_[title.head] == kNoMention) ending_[title.head] = title.person;
    }
  }

  void run() {
    for (MentionId m = 0; m < cast_.mentions.mentions.size(); ++m)
      if (can_be_backed(m)) {
        compounds(m);
        owned_hackers(m);
        of_body(m);
      }
    for (TokenId t = 0; t < view_.size(); ++t) {
      words_at(t);
      on_behalf(t);
    }
    titles();
  }

 private:
  [[nodiscard]] EntityId meant_at(TokenId token) const {
    if (token == text::kNoToken || at_head_[token] == kNoMention) return kNoEntity;
    return cast_.one(at_head_[token]);
  }

  /// "The two men" means two.
  [[nodiscard]] std::vector<EntityId> all_meant_at(TokenId token) const {
    if (token == text::kNoToken || at_head_[token] == kNoMention) return {};
    return cast_.meaning[at_head_[token]];
  }

  [[nodiscard]] bool can_be_backed(MentionId m) const {
    const EntityId id = cast_.one(m);
    if (id == kNoEntity || cast_.mentions.mentions[m].kind == MentionKind::kPronoun) return false;
    const ActorType type = cast_.entity(id).type;
    return type == ActorType::kAptGroup || type == ActorType::kGroup ||
           type == ActorType::kOrganization;
  }

  /// A state, a body or an alliance; for persons and groups also an organization.
  [[nodiscard]] bool can_back(EntityId id) const {
    if (id == kNoEntity) return false;
    const ActorType type = cast_.entity(id).type;
    return type == ActorType::kStateActor || knowledge::is_government_body(type);
  }

  void relate(EntityId subject, std::string_view relation, EntityId object, TokenId word) {
    subject = cast_.now(subject);
    object = cast_.now(object);
    if (subject == object || object == kNoEntity || is_left_open(view_, lexicon_, word)) return;
    const auto name = std::ranges::find(kRelationNames, relation);
    if (name == kRelationNames.end()) return;
    const auto kind = static_cast<RelationKind>(name - kRelationNames.begin());
    Evidence evidence = firmness_of(view_, lexicon_, word);
    const auto [at, added] =
        known_.try_emplace({subject, static_cast<int>(kind), object}, cast_.relations.size());
    if (added) {
      Relation made;
      made.subject = subject;
      made.kind = kind;
      made.object = object;
      cast_.relations.push_back(std::move(made));
    }
    std::vector<Evidence>& all = cast_.relations[at->second].evidence;
    const bool same =
        std::ranges::any_of(all, [&](const Evidence& e) { return e.span == evidence.span; });
    if (!same) all.push_back(std::move(evidence));
  }

  // ---- "state-sponsored", "Kremlin-backed"

  /// The noun phrase that a mention stands in begins here: modifiers before the name too.
  [[nodiscard]] TokenId modifiers_begin(const Mention& m) const {
    TokenId begin = std::min(m.begin, m.head);
    const TokenId first = view_.sentence_at(m.head).begin;
    constexpr TokenId kMost = 8;
    while (begin > first && m.begin - begin < kMost) {
      const TokenId t = begin - 1;
      const bool modifies =
          view_.upos(t) == Upos::kAdj || view_.upos(t) == Upos::kNoun ||
          view_.upos(t) == Upos::kPropn || view_.form(t) == "-" ||
          (view_.upos(t) == Upos::kVerb && view_.form(t - (t > first ? 1 : 0)) == "-");
      if (!modifies) break;
      begin = t;
    }
    return begin;
  }

  void compounds(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    const TokenId begin = modifiers_begin(m);
    const TokenId end = std::max(m.head + 1, m.kind == MentionKind::kName ? m.end : m.head + 1);
    for (TokenId t = begin + 1; t < end; ++t)
      for (const RelationPattern& pattern : cast_.gazetteer.relations())
        if (!pattern.compounds.empty() && is_compound(pattern, t))
          if (const EntityId backer = backer_before(m, begin, t); can_back(backer))
            for (const EntityId backed : with_names(id))
              relate(backed, pattern.relation, backer, t);
    state_actors(id, begin);
    owned_group(id);
  }

  /// "Iran's Heron Kitten": a hacker group that a state has.
  void owned_group(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    if (m.kind != MentionKind::kName || cast_.entity(cast_.one(id)).type != ActorType::kAptGroup)
      return;
    const TokenId owner = view_.child(m.head, Deprel::kNmodPoss);
    const EntityId state = meant_at(owner);
    if (state != kNoEntity && owner + 2 == m.begin &&
        cast_.entity(state).type == ActorType::kStateActor)
      relate(cast_.one(id), "sponsoredBy", state, owner);
  }

  /// Whom a mention means and, where it is a plural, the names behind it.
  [[nodiscard]] std::vector<EntityId> with_names(MentionId id) const {
    const Mention& m = cast_.mentions.mentions[id];
    std::vector<EntityId> found = {cast_.one(id)};
    if (m.kind == MentionKind::kDescription && view_.is_plural(m.head)) add_names(m.head, found);
    return found;
  }

  /// Token `t` is "backed" of "X-backed", or the whole "state-backed".
  [[nodiscard]] bool is_compound(const RelationPattern& pattern, TokenId t) const {
    if (contains(pattern.compounds, view_.lower(t)))
      return t > 0 &&
             (view_.form(t - 1) == "-" || is_one_of(view_.lower(t - 1), {"state", "government"}));
    const std::string_view form = view_.lower(t);
    const std::size_t hyphen = form.rfind('-');
    return hyphen != std::string_view::npos && contains(pattern.compounds, form.substr(hyphen + 1));
  }

  EntityId backer_before(const Mention& m, TokenId begin, TokenId word) {
    for (TokenId t = word; t-- > begin;) {
      for (const MentionId other : all_ending_[t]) {
        const Mention& before = cast_.mentions.mentions[other];
        if (before.kind == MentionKind::kPronoun || before.head == m.head) continue;
        if (const EntityId backer = cast_.one(other); can_back(backer)) return backer;
      }
      const bool stops = view_.upos(t) == Upos::kNoun &&
                         !is_one_of(view_.lower(t), {"state", "government", "nation", "-",
                                                     "intelligence", "military"});
      if (stops) break;
    }
    if (m.states.size() == 1) return cast_.of_actor(m.states.front());
    return kNoEntity;
  }

  /// "Iranian state actors", "Dutch government hackers".
  void state_actors(MentionId id, TokenId begin) {
    const Mention& m = cast_.mentions.mentions[id];
    if (m.kind != MentionKind::kDescription || m.states.size() != 1) return;
    const bool hostile =
        view_.in_class(WordClass::kHackerWord, m.head) || view_.lemma(m.head) == "actor";
    if (!hostile) return;
    for (TokenId t = begin; t < m.head; ++t)
      if (is_one_of(view_.lower(t), {"state", "government"}) &&
          (t + 1 >= m.head || view_.form(t + 1) != "-"))
        relate(cast_.one(id), "sponsoredBy", cast_.of_actor(m.states.front()), t);
  }

  /// "GRU hackers": hackers that a body is named for.
  void owned_hackers(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    if (m.kind != MentionKind::kDescription || m.owner == kNoMention) return;
    const EntityId owner = cast_.one(m.owner);
    if (owner == kNoEntity || !knowledge::is_government_body(cast_.entity(owner).type)) return;
    if (is_one_of(view_.lemma(m.head),
                  {"hacker", "operative", "operator", "contractor", "agent", "officer"}))
      relate(cast_.one(id), "sponsoredBy", owner, m.head);
  }

  // ---- words with a preposition

  void words_at(TokenId t) {
    const Upos tag = view_.upos(t);
    if (tag != Upos::kVerb && tag != Upos::kNoun && tag != Upos::kAdj) return;
    if (is_wanted(t)) return;
    for (const std::uint32_t id : cast_.gazetteer.relations_of(view_.lemma(t))) {
      const RelationPattern& pattern = cast_.gazetteer.relations()[id];
      if (pattern.relation == "alias") continue;
      const EntityId object = object_of(t, pattern);
      if (object == kNoEntity) continue;
      std::vector<EntityId> subjects = subject_before(t);
      std::erase(subjects, object);  // "X is a GRU front"
      if (const TokenId tied = tied_object(t, pattern); tied != text::kNoToken)
        subjects = listed(tied);
      else if (subjects.empty() && is_open_word(t))
        subjects = subjects_of(t);
      if (const TokenId whole = made_up_of(t); whole != text::kNoToken)
        subjects = subjects_of(whole);
      if (view_.deprel(t) == Deprel::kAcl && view_.is_plural(view_.head(t)))
        add_names(view_.head(t), subjects);
      for (const EntityId subject : subjects) {
        if (fits(pattern, subject, object, t)) relate(subject, pattern.relation, object, t);
        if (pattern.relation == "partOf" && is_run_by(subject, object))
          relate(subject, "sponsoredBy", object, t);
      }
    }
    active(t);
  }

  /// "stole designs on behalf of X", whatever was done.
  void on_behalf(TokenId t) {
    const TokenId limit = view_.sentence_at(t).end;
    if (view_.lower(t) != "behalf" || t + 2 >= limit || view_.lower(t + 1) != "of") return;
    const EntityId backer = named_from(t + 2, limit);
    if (!can_back(backer)) return;
    const TokenId verb = view_.head(t);
    if (verb == text::kNoToken || view_.upos(verb) != Upos::kVerb) return;
    TokenId who = doer(verb);
    for (const TokenId c : view_.children(verb)) {  // "blamed X for raids on behalf of Y"
      if (c >= t) break;
      if (view_.deprel(c) == Deprel::kAdvcl ||
          (view_.deprel(c) == Deprel::kObl &&
           is_one_of(view_.preposition(c), {"of", "for", "with"})))
        who = accused_by(verb);
    }
    for (const EntityId id : listed(who)) {
      const ActorType type = cast_.entity(id).type;
      const bool works = type == ActorType::kAptGroup || type == ActorType::kGroup ||
                         type == ActorType::kOrganization ||
                         (type == ActorType::kPerson && acts_in_silence(id));
      if (works) relate(id, "sponsoredBy", backer, t);
    }
  }

  [[nodiscard]] TokenId accused_by(TokenId verb) const {
    const TokenId object = view_.child(verb, Deprel::kObj);
    return object != text::kNoToken ? object : view_.child(verb, Deprel::kNsubjPass);
  }

  /// Who does what a verb says, over "accused X of", "charged X with" and "who"; kNoToken where the
  /// clause does not say.
  [[nodiscard]] TokenId doer(TokenId verb) const {
    constexpr int kMost = 4;
    for (int i = 0; i < kMost && verb != text::kNoToken; ++i) {
      if (view_.child(verb, Deprel::kAuxPass) != text::kNoToken) {
        const TokenId agent = view_.child(verb, Deprel::kOblAgent);
        if (i == 0 || agent != text::kNoToken) return agent;
      }
      const TokenId above = view_.head(verb);
      const Deprel relation = view_.deprel(verb);
      const TokenId subject = view_.child(verb, Deprel::kNsubj);
      if (subject != text::kNoToken)
        return relation == Deprel::kAclRelcl &&
                       is_one_of(view_.lower(subject), {"who", "that", "which"})
                   ? above
                   : subject;
      if (relation == Deprel::kAcl) return above;
      if (above == text::kNoToken) return above;
      if (relation == Deprel::kAdvcl || relation == Deprel::kXcomp) {
        const TokenId accused = accused_by(above);
        if (view_.child(verb, Deprel::kMark) != text::kNoToken && accused != text::kNoToken)
          return accused;
      } else if (relation != Deprel::kConj) {
        return text::kNoToken;
      }
      verb = above;
    }
    return text::kNoToken;
  }

  /// "asked the firms to cooperate with X": whether they did is not said.
  [[nodiscard]] bool is_wanted(TokenId word) const {
    if (view_.word(word).xpos != syntax::Xpos::kVb) return false;
    const TokenId above = view_.head(word);
    return above != text::kNoToken && view_.upos(above) == Upos::kVerb &&
           lexicon_.modifier("Urging", view_.lemma(above)) != nullptr;
  }

  /// "a group made up of officers of X", "consists of": the verb whose subject is the whole.
  [[nodiscard]] TokenId made_up_of(TokenId members) const {
    if (view_.upos(members) != Upos::kNoun || view_.preposition(members) != "of")
      return text::kNoToken;
    const TokenId verb = view_.head(members);
    const bool composes = verb != text::kNoToken && view_.upos(verb) == Upos::kVerb &&
                          is_one_of(view_.lemma(verb), {"make", "consist", "compose", "comprise"});
    return composes ? verb : text::kNoToken;
  }

  /// "Analysts linked the group to X": whom somebody ties to somebody; kNoToken where a word ties
  /// its own subject.
  [[nodiscard]] TokenId tied_object(TokenId word, const RelationPattern& pattern) const {
    const bool ties = std::ranges::any_of(pattern.prepositions,
                                          [](const auto& p) { return p == "to" || p == "with"; });
    if (!ties || view_.upos(word) != Upos::kVerb) return text::kNoToken;
    const TokenId subject = view_.child(word, Deprel::kNsubj);
    const TokenId object = view_.child(word, Deprel::kObj);
    if (view_.deprel(word) == Deprel::kAclRelcl && subject != text::kNoToken &&
        (object == text::kNoToken || is_one_of(view_.lower(object), {"whom", "that", "which"})) &&
        !is_one_of(view_.lower(subject), {"which", "that", "who"}))
      return view_.head(word);  // "hackers whom officials tie to X"
    return object != text::kNoToken && object > word ? object : text::kNoToken;
  }

  /// Not a gerund, which says nothing of the subject above it.
  [[nodiscard]] bool is_open_word(TokenId word) const {
    return (view_.word(word).xpos != syntax::Xpos::kVbg || is_behind_as(word)) &&
           (view_.upos(word) == Upos::kVerb || !view_.lower(word).ends_with("ing"));
  }

  /// A hacker group that is a part of a state or of one of its bodies is run by it.
  [[nodiscard]] bool is_run_by(EntityId subject, EntityId object) const {
    return cast_.entity(subject).type == ActorType::kAptGroup && can_back(object);
  }

  /// "APT99 of the Tides Bureau".
  void of_body(MentionId id) {
    const Mention& m = cast_.mentions.mentions[id];
    if (m.kind != MentionKind::kName) return;
    body_of(id, m.head);
    if (view_.deprel(m.head) == Deprel::kAppos && view_.head(m.head) + 1 == m.begin)
      body_of(id, view_.head(m.head));  // "the group APT99 of the Tides Bureau"
  }

  void body_of(MentionId id, TokenId noun) {
    const Mention& m = cast_.mentions.mentions[id];
    for (const TokenId c : view_.children(noun)) {
      const bool of = c >= m.end && view_.deprel(c) == Deprel::kNmod &&
                      is_one_of(view_.preposition(c), {"of", "from", "within"});
      const EntityId body = of ? meant_at(c) : kNoEntity;
      if (body != kNoEntity && knowledge::is_government_body(cast_.entity(body).type) &&
          is_run_by(cast_.one(id), body))
        relate(cast_.one(id), "sponsoredBy", body, c);
    }
  }

  /// Whom a pattern's preposition leads to: by the words right after it, else by the tree.
  EntityId object_of(TokenId word, const RelationPattern& pattern) {
    const TokenId limit = view_.sentence_at(word).end;
    TokenId after = word + 1;
    // "front company for", "work closely with"
    while (after < limit && after < word + 3 &&
           (view_.upos(after) == Upos::kAdv ||
            (view_.upos(word) != Upos::kVerb && view_.upos(after) == Upos::kNoun)))
      ++after;
    TokenId from = text::kNoToken;
    for (const std::string& preposition : pattern.prepositions)
      for (TokenId at : {word + 1, after})
        if (at < limit && begins_with(at, limit, preposition))
          from = at + 1 + static_cast<TokenId>(std::ranges::count(preposition, ' '));
    EntityId found = from == text::kNoToken ? kNoEntity : named_from(from, limit);
    if (found == kNoEntity && contains(pattern.prepositions, "'s") &&
        view_.upos(word) == Upos::kNoun)
      found = named_for(word);
    if (found == kNoEntity) {
      // "front" of "a front company for X"
      const bool leads =
          view_.deprel(word) == Deprel::kCompound && view_.head(word) != text::kNoToken;
      found = meant_at(governed(leads ? view_.head(word) : word, pattern));
    }
    if (found == kNoEntity) return found;
    const Entity& entity = cast_.entity(found);
    // "Dutch secret services": several bodies of one state
    if (entity.type == ActorType::kGroup && entity.part_of != kNoEntity && is_of_bodies(entity))
      return entity.part_of;
    return found;
  }

  /// "a GRU front", "a Kremlin puppet": whose it is, by the name before it.
  [[nodiscard]] EntityId named_for(TokenId noun) const {
    for (const TokenId c : view_.children(noun)) {
      if (c > noun || (view_.deprel(c) != Deprel::kCompound && view_.deprel(c) != Deprel::kAmod &&
                       view_.deprel(c) != Deprel::kNmodPoss))
        continue;
      if (const EntityId owner = meant_at(c); can_back(owner)) return owner;
    }
    return kNoEntity;
  }

  [[nodiscard]] bool is_of_bodies(const Entity& group) const {
    const std::string label = fold_name(group.label);
    return std::ranges::any_of(
        std::array<std::string_view, 5>{"services", "agencies", "intelligence", "military",
                                        "spies"},
        [&](std::string_view word) { return label.find(word) != std::string::npos; });
  }

  /// The actor of the phrase that begins here: of "Latvia's Tides Bureau" the bureau.
  [[nodiscard]] EntityId named_from(TokenId t, TokenId limit) const {
    EntityId found = kNoEntity;
    constexpr TokenId kLongest = 10;
    const TokenId end = std::min(limit, t + kLongest);
    for (; t < end; ++t) {
      const Upos tag = view_.upos(t);
      if (at_head_[t] != kNoMention) {
        const Mention& mention = cast_.mentions.mentions[at_head_[t]];
        if (mention.kind == MentionKind::kAdjective) continue;
        const EntityId meant = cast_.one(at_head_[t]);
        if (meant != kNoEntity) found = meant;
        const TokenId next = std::max(mention.end, t + 1);
        const bool owns = next < limit && is_one_of(view_.form(next), {"'s", "’s", "'", "’"});
        if (!owns) return found;
        t = next;
        continue;
      }
      const bool goes_on = tag == Upos::kDet || tag == Upos::kAdj || tag == Upos::kNoun ||
                           tag == Upos::kPropn || tag == Upos::kPron || tag == Upos::kNum ||
                           view_.form(t) == "-";
      if (!goes_on) return found;
    }
    return found;
  }

  /// Who stands before a word with nothing between but auxiliaries, relative pronouns, and
  /// "believed to be": parsers lose such clauses more easily than the order of the words.
  [[nodiscard]] std::vector<EntityId> subject_before(TokenId word) const {
    const TokenId first = view_.sentence_at(word).begin;
    TokenId t = word;
    constexpr TokenId kFarthest = 14;
    MentionId bracketed = kNoMention;
    bool comma = false;
    while (t > first && word - t < kFarthest) {
      const TokenId last = t - 1;
      if (const MentionId m = ending_with(last); m != kNoMention) {
        const Mention& mention = cast_.mentions.mentions[m];
        if (mention.kind == MentionKind::kPronoun || mention.kind == MentionKind::kAdjective ||
            view_.deprel(mention.head) == Deprel::kOblAgent)  // "is seen by Norway to be run by X"
          return {};
        if (const TokenId pronoun = pronoun_before(mention, first); pronoun != text::kNoToken) {
          t = pronoun;  // "the gang, which Norway says is run by X"
          continue;
        }
        const bool on_noun =
            view_.deprel(word) == Deprel::kAcl || view_.deprel(word) == Deprel::kAclRelcl;
        TokenId one = mention.head;  // "A, B and C are backed by"
        while (view_.deprel(one) == Deprel::kConj && view_.head(one) < one) one = view_.head(one);
        if (!on_noun && !comma && one != mention.head) return listed(one);
        return cast_.meaning[m];
      }
      if (view_.form(last) == ")" || view_.form(last) == "]") {
        if (last > first) bracketed = ending_with(last - 1);
        t = last;
        while (t > first && view_.form(t) != "(" && view_.form(t) != "[") --t;
        continue;
      }
      comma = comma || view_.form(last) == ",";
      if (!is_filler(last, word)) break;
      t = last;
    }
    // "the group (APT99), which is backed by"
    return bracketed == kNoMention ? std::vector<EntityId>{} : cast_.meaning[bracketed];
  }

  /// "which" of "which Norway says is": the relative pronoun before one who says what is told of
  /// somebody else; else kNoToken.
  [[nodiscard]] TokenId pronoun_before(const Mention& speaker, TokenId first) const {
    const TokenId verb = view_.head(speaker.head);
    if (view_.deprel(speaker.head) != Deprel::kNsubj || verb == text::kNoToken ||
        verb < speaker.head || view_.deprel(verb) != Deprel::kParataxis)
      return text::kNoToken;
    TokenId t = speaker.begin;
    while (t > first && (view_.upos(t - 1) == Upos::kDet || view_.upos(t - 1) == Upos::kAdj)) --t;
    const bool relative = t > first && is_one_of(view_.lower(t - 1), {"which", "that", "who"});
    return relative ? t - 1 : text::kNoToken;
  }

  [[nodiscard]] bool is_filler(TokenId t, TokenId word) const {
    switch (view_.upos(t)) {
      case Upos::kAux:
      case Upos::kAdv:
      case Upos::kPart:
        return true;
      case Upos::kPunct:
        return is_one_of(view_.form(t), {",", "\"", "“", "”", "[", "...", "…", "-"});
      case Upos::kPron:
      case Upos::kSconj:
        return is_one_of(view_.lower(t), {"which", "that", "who"});
      case Upos::kDet:
      case Upos::kAdj:
        return view_.upos(word) != Upos::kVerb || is_one_of(view_.lower(t), {"which", "that"});
      case Upos::kAdp:
        return view_.lower(t) == "for" && view_.lower(word).ends_with("ing");
      case Upos::kVerb:
        return lexicon_.modifier("Stance", view_.lemma(t)) != nullptr || view_.lemma(t) == "have" ||
               view_.lemma(t) == "know" || view_.lemma(t) == "be";
      default:
        return false;
    }
  }

  [[nodiscard]] MentionId ending_with(TokenId last) const { return ending_[last]; }

  [[nodiscard]] bool fits(const RelationPattern& pattern, EntityId subject, EntityId object,
                          TokenId word) const {
    const ActorType type = cast_.entity(subject).type;
    const ActorType to = cast_.entity(object).type;
    if (pattern.relation == "partOf") {
      const bool up = knowledge::is_government_body(to) || to == ActorType::kOrganization ||
                      to == ActorType::kAlliance;
      return up && (knowledge::is_government_body(type) || type == ActorType::kOrganization ||
                    type == ActorType::kAptGroup);
    }
    const bool down = type == ActorType::kAptGroup || type == ActorType::kOrganization ||
                      type == ActorType::kGroup || type == ActorType::kPerson;
    if (!down) return false;
    if (to == ActorType::kLegislature) return false;  // its members are not run by it
    if (pattern.relation == "frontFor")
      return (can_back(object) || to == ActorType::kAptGroup) && type != ActorType::kPerson;
    const bool backer =
        can_back(object) || (to == ActorType::kOrganization &&
                             (type == ActorType::kPerson || type == ActorType::kGroup));
    if (!backer) return false;
    if (type == ActorType::kPerson)
      return is_one_of(view_.lemma(word),
                       {"contractor", "operative", "hacker", "work", "employ", "recruit", "hire",
                        "member", "belong", "spy", "agent"}) ||
             (view_.deprel(word) == Deprel::kAcl &&  // "Ola Berg, a hacker affiliated with X"
              view_.in_class(WordClass::kIntruder, view_.head(word)));
    if (type == ActorType::kGroup)
      return to != ActorType::kOrganization || view_.upos(word) == Upos::kNoun;
    return true;
  }

  /// The head of the phrase that a pattern's preposition governs below a word.
  [[nodiscard]] TokenId governed(TokenId word, const RelationPattern& pattern) const {
    for (const TokenId c : view_.children(word)) {
      const Deprel relation = view_.deprel(c);
      if (c < word ||
          (relation != Deprel::kObl && relation != Deprel::kNmod && relation != Deprel::kOblAgent &&
           relation != Deprel::kOblUnmarked && relation != Deprel::kAdvcl))
        continue;
      const TokenId begin = view_.subtree(c).begin;
      for (const std::string& preposition : pattern.prepositions)
        if (begins_with(begin, c, preposition)) return below(c, preposition);
    }
    // "on behalf of" may hang anywhere: the words decide
    for (const std::string& preposition : pattern.prepositions) {
      if (preposition.find(' ') == std::string::npos) continue;
      constexpr TokenId kNear = 20;
      const TokenId limit = std::min(view_.sentence_at(word).end, word + kNear);
      for (TokenId t = word + 1; t + 3 < limit; ++t)
        if (begins_with(t, limit, preposition)) {
          for (TokenId k = t + 3; k < limit; ++k)
            if (meant_at(k) != kNoEntity) return k;
        }
    }
    return text::kNoToken;
  }

  /// The words of a preposition stand at `begin`, before `end`.
  [[nodiscard]] bool begins_with(TokenId begin, TokenId end, std::string_view preposition) const {
    TokenId t = begin;
    while (!preposition.empty()) {
      const std::size_t space = std::min(preposition.find(' '), preposition.size());
      if (t >= end || view_.lower(t) != preposition.substr(0, space)) return false;
      preposition.remove_prefix(std::min(space + 1, preposition.size()));
      ++t;
    }
    return true;
  }

  /// "on behalf of X": parsers see X below "behalf".
  [[nodiscard]] TokenId below(TokenId c, std::string_view preposition) const {
    if (preposition.find(' ') == std::string_view::npos || view_.lower(c) != "behalf") return c;
    const TokenId inner = view_.child(c, Deprel::kNmod);
    return inner == text::kNoToken ? c : inner;
  }

  /// Who is backed: the noun that a participle or clause stands on, the subject, over "believed to
  /// be" and "said to have been".
  [[nodiscard]] std::vector<EntityId> subjects_of(TokenId word) const {
    if (view_.upos(word) == Upos::kNoun && view_.preposition(word) != "as" &&
        (view_.deprel(word) == Deprel::kObl || view_.deprel(word) == Deprel::kObj ||
         (view_.deprel(word) == Deprel::kNmod && view_.preposition(word) == "to")))
      if (auto described = all_meant_at(word); !described.empty())
        return described;  // "traced it to contractors of X"
    TokenId t = word;
    constexpr int kMost = 6;
    for (int i = 0; i < kMost && t != text::kNoToken; ++i) {
      for (const TokenId c : view_.children(t)) {
        const Deprel relation = view_.deprel(c);
        if (relation == Deprel::kNsubj || relation == Deprel::kNsubjPass) {
          if (view_.upos(c) == Upos::kPron && is_one_of(view_.lower(c), {"which", "that", "who"}))
            break;
          return listed(c);
        }
      }
      const Deprel relation = view_.deprel(t);
      const TokenId up = view_.head(t);
      if (up == text::kNoToken) return {};
      const bool as = relation == Deprel::kObl ? view_.preposition(t) == "as"
                                               : relation == Deprel::kAdvcl && is_behind_as(t);
      if (as && !view_.in_class(WordClass::kHarm, up)) return seen_as(up);  // not "hacked it as"
      if (relation == Deprel::kXcomp && describes(up)) {  // "whom Norway believes to be"
        if (auto found = seen_as(up); !found.empty()) return found;
      }
      if (relation == Deprel::kAcl || relation == Deprel::kAclRelcl || relation == Deprel::kAmod)
        return listed(up);
      if (relation == Deprel::kNmod || relation == Deprel::kAppos) {
        if (auto found = listed(up); !found.empty()) return found;
      }
      if (relation == Deprel::kObj || relation == Deprel::kXcomp || relation == Deprel::kConj ||
          relation == Deprel::kAdvcl || relation == Deprel::kObl || relation == Deprel::kNmod ||
          relation == Deprel::kAppos || relation == Deprel::kCcomp ||
          relation == Deprel::kCompound) {
        t = up;
        continue;
      }
      return {};
    }
    return {};
  }

  /// "as working for X"
  [[nodiscard]] bool is_behind_as(TokenId clause) const {
    const TokenId mark = view_.child(clause, Deprel::kMark);
    return mark != text::kNoToken && view_.lower(mark) == "as";
  }

  /// A verb that says or thinks of somebody what he is.
  [[nodiscard]] bool describes(TokenId verb) const {
    return view_.upos(verb) == Upos::kVerb &&
           (lexicon_.modifier("Reporting", view_.lemma(verb)) != nullptr ||
            lexicon_.modifier("Stance", view_.lemma(verb)) != nullptr ||
            lexicon_.in_class("describe", view_.lemma(verb)));
  }

  /// Whom a verb describes as something: its object.
  [[nodiscard]] std::vector<EntityId> seen_as(TokenId verb) const {
    for (const TokenId c : view_.children(verb))
      if ((view_.deprel(c) == Deprel::kObj || view_.deprel(c) == Deprel::kNsubjPass) &&
          !is_one_of(view_.lower(c), {"which", "that", "who", "whom"}))
        return listed(c);
    const bool on_noun =
        view_.deprel(verb) == Deprel::kAclRelcl || view_.deprel(verb) == Deprel::kAcl;
    return on_noun ? listed(view_.head(verb)) : std::vector<EntityId>{};
  }

  [[nodiscard]] std::vector<EntityId> listed(TokenId token) const {
    std::vector<EntityId> found = all_meant_at(token);
    if (token == text::kNoToken) return found;
    for (const Deprel relation : {Deprel::kConj, Deprel::kAppos}) {
      if (relation == Deprel::kAppos && !found.empty()) break;
      for (const TokenId c : view_.children(token)) {
        if (view_.deprel(c) != relation) continue;
        const std::vector<EntityId> more = all_meant_at(c);
        found.insert(found.end(), more.begin(), more.end());
      }
    }
    return found;
  }

  /// "the groups Blue Heron and Grey Puffin", "groups known as Blue Heron and Grey Puffin": those
  /// whom a plural names.
  void add_names(TokenId plural, std::vector<EntityId>& found) const {
    const auto add = [&](TokenId name) {
      for (const EntityId id : listed(name))
        if (std::ranges::find(found, id) == found.end()) found.push_back(id);
    };
    if (view_.deprel(plural) == Deprel::kAppos) {  // "A and B, groups tied to"
      const TokenId beside = view_.head(plural);
      add(view_.deprel(beside) == Deprel::kConj ? view_.head(beside) : beside);
    }
    bool first = false;
    for (const TokenId c : view_.children(plural)) {
      if (c < plural) continue;
      const bool named = names_as(c);
      const bool apposed = view_.deprel(c) == Deprel::kAppos && view_.upos(c) == Upos::kPropn;
      first = first || apposed;
      if (apposed || (first && view_.deprel(c) == Deprel::kConj && view_.upos(c) == Upos::kPropn))
        add(c);
      const TokenId known = named ? c : view_.child(c, Deprel::kConj);  // "tied to X and known as"
      if (known == text::kNoToken || !names_as(known)) continue;
      for (const TokenId name : view_.children(known))
        if (view_.deprel(name) == Deprel::kObl && view_.preposition(name) == "as") add(name);
    }
  }

  /// "known", "tracked": a verb that gives a name.
  [[nodiscard]] bool names_as(TokenId verb) const {
    return std::ranges::any_of(
        cast_.gazetteer.relations_of(view_.lemma(verb)),
        [&](std::uint32_t id) { return cast_.gazetteer.relations()[id].relation == "alias"; });
  }

  /// "the ministry backs the group".
  void active(TokenId verb) {
    if (view_.upos(verb) != Upos::kVerb || view_.child(verb, Deprel::kAuxPass) != text::kNoToken)
      return;
    const bool backs =
        std::ranges::any_of(cast_.gazetteer.relations_of(view_.lemma(verb)), [&](std::uint32_t id) {
          const RelationPattern& p = cast_.gazetteer.relations()[id];
          return p.relation == "sponsoredBy" && contains(p.prepositions, "by");
        });
    if (!backs) return;
    const TokenId subject = view_.child(verb, Deprel::kNsubj);
    const TokenId object = view_.child(verb, Deprel::kObj);
    if (subject == text::kNoToken || object == text::kNoToken) return;
    const EntityId backer = meant_at(subject);
    if (!can_back(backer)) return;
    for (const EntityId backed : listed(object)) {
      const ActorType type = cast_.entity(backed).type;
      if (type == ActorType::kAptGroup ||
          (type == ActorType::kGroup && view_.in_class(WordClass::kGroupCue, object)))
        relate(backed, "sponsoredBy", backer, verb);
    }
  }

  /// Of a body, and nowhere in the text a speaker: one who is told of, not one who tells.
  [[nodiscard]] bool acts_in_silence(EntityId person) const {
    for (MentionId m = 0; m < cast_.mentions.mentions.size(); ++m)
      if (cast_.one(m) == cast_.now(person) && is_speaking(view_, cast_.mentions.mentions[m].head))
        return false;
    return true;
  }

  /// "a contractor for Acme", "intelligence officer in the Tides Bureau": of persons.
  void titles() {
    for (const Relation& held : std::vector<Relation>(cast_.relations)) {
      if (held.kind != RelationKind::kHoldsOffice) continue;
      const Office& office = cast_.offices[held.office];
      const std::string label = fold_name(office.label);
      const bool hired = is_one_of(label, {"contractor", "hacker", "operative", "contractors"}) ||
                         label == "intelligence officer" || label == "intelligence officers";
      const bool agent = label.ends_with("officer") || label.ends_with("agent");
      if (office.post_in == kNoEntity || (!hired && !(agent && acts_in_silence(held.subject))))
        continue;
      const bool known = std::ranges::any_of(cast_.relations, [&](const Relation& r) {
        return r.kind == RelationKind::kSponsoredBy &&
               cast_.now(r.subject) == cast_.now(held.subject) &&
               cast_.now(r.object) == cast_.now(office.post_in);
      });
      if (known) continue;
      Relation relation;
      relation.subject = cast_.now(held.subject);
      relation.kind = RelationKind::kSponsoredBy;
      relation.object = cast_.now(office.post_in);
      relation.evidence = held.evidence;
      cast_.relations.push_back(std::move(relation));
    }
  }

  Cast& cast_;
  const View& view_;
  const knowledge::Lexicon& lexicon_;
  std::vector<MentionId> at_head_;  // the longest mention with this head
  std::vector<MentionId> ending_;   // the longest mention that ends with this token
  std::vector<std::vector<MentionId>> all_ending_;
  std::map<std::tuple<EntityId, int, EntityId>, std::size_t>
      known_;  // rows of the relations made here
};

}  // namespace

void find_relations(Cast& cast, const knowledge::Lexicon& lexicon) {
  RelationFinder(cast, lexicon).run();
}

}  // namespace demarche::resolve
