// SPDX-License-Identifier: Apache-2.0
// Of which kind of actor a name is that the knowledge does not have: by the words beside it.
#include <algorithm>
#include <map>
#include <set>

#include "mention/draft.h"
#include "mention/naming.h"

namespace demarche::mention {
namespace {

using knowledge::ActorType;
using knowledge::NameKind;

/// One of the words of a noun phrase up to its head speaks of hackers.
bool has_hacker_word(const View& view, TokenId head) {
  if (is_one_of(view.lemma(head), {"gang", "hacker", "hacktivist"})) return true;
  const TokenId first = view.sentence_at(head).begin;
  const TokenId of = head + 1;  // "a band of hackers"
  if (of + 1 < view.sentence_at(head).end && view.lower(of) == "of" &&
      is_one_of(view.lemma(of + 1), {"hacker", "hacktivist"}))
    return true;
  constexpr TokenId kNear = 6;
  for (TokenId t = head; t > first && head - t < kNear; --t) {
    if (view.in_class(WordClass::kHackerWord, t - 1)) return true;
    if (view.upos(t - 1) == Upos::kVerb && view.deprel(t - 1) != Deprel::kAmod) break;
  }
  return view.in_class(WordClass::kHackerWord, head);
}

/// "A hacking group broke in. The group, known as X": whether a bare "the group" or "another group"
/// goes on from a group that was told of shortly before, and that is one of hackers.
bool takes_up_hackers(const View& view, TokenId head) {
  if (head == 0 || !is_one_of(view.lower(head - 1),
                              {"the", "this", "that", "same", "another", "second", "third"}))
    return false;
  constexpr TokenId kReach = 80;
  for (TokenId t = head - 1; t-- > 0 && head - t < kReach;)
    if (view.in_class(WordClass::kGroupHead, t) && view.upos(t) == Upos::kNoun &&
        has_hacker_word(view, t))
      return true;
  return false;
}

bool speaks_of_hackers(const View& view, TokenId head) {
  return has_hacker_word(view, head) || takes_up_hackers(view, head);
}

/// "the group", with nothing that says of which kind, where the sentences around speak of hackers.
bool is_group_among_hackers(const View& view, TokenId head) {
  if (!view.in_class(WordClass::kGroupHead, head) || view.upos(head) != Upos::kNoun ||
      view.is_plural(head))
    return false;
  for (const TokenId c : view.children(head))
    if (c < head && view.deprel(c) == Deprel::kCompound) return false;  // "the trade group"
  const TokenId before = head > 0 ? head - 1 : head;
  if (view.upos(before) == Upos::kNoun ||
      (view.upos(before) == Upos::kAdj && view.shape(before) == Shape::kLower))
    return false;  // "the environmental group"
  const std::uint32_t here = view.sentence(head);
  constexpr TokenId kReach = 60;
  for (TokenId t = head > kReach ? head - kReach : 0; t < view.size() && t < head + kReach; ++t)
    if (const std::uint32_t there = view.sentence(t);
        there + 1 >= here && there <= here + 1 && view.in_class(WordClass::kHackerWord, t) &&
        !is_one_of(view.lemma(t), {"threat", "advanced"}))
      return true;
  return false;
}

/// The kind of actor that this noun says a name beside it to be.
std::optional<ActorType> type_by_noun(const View& view, TokenId noun) {
  if (view.in_class(WordClass::kGroupHead, noun) && speaks_of_hackers(view, noun))
    return ActorType::kAptGroup;
  if (noun > 0 && view.lemma(noun) == "operation" && view.lower(noun - 1) == "ransomware")
    return ActorType::kAptGroup;
  if (view.in_class(WordClass::kMediaNoun, noun) && !view.in_class(WordClass::kAgencyHead, noun))
    return ActorType::kCompany;
  if (view.lemma(noun) == "agency" && noun > 0 &&
      is_one_of(view.lower(noun - 1), {"news", "press", "wire"}))
    return ActorType::kCompany;
  if (view.in_class(WordClass::kCompanyNoun, noun)) return ActorType::kCompany;
  if (view.in_class(WordClass::kAgencyHead, noun)) return ActorType::kAgency;
  if (view.in_class(WordClass::kMinistryHead, noun)) return ActorType::kMinistry;
  if (view.in_class(WordClass::kOrganization, noun) &&
      !view.in_class(WordClass::kGovernment, noun) &&
      !view.in_class(WordClass::kCountryNoun, noun) &&
      !is_one_of(view.lemma(noun), {"region", "city", "town", "county", "province", "district",
                                    "village", "community", "sector", "industry", "infrastructure",
                                    "territory", "group", "unit", "team"}))
    return ActorType::kOrganization;
  return std::nullopt;
}

class Typer {
 public:
  explicit Typer(Draft& draft) : draft_(draft), view_(draft.view) {}

  void run() {
    std::map<std::string, ActorType, std::less<>> known;
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < draft_.names.size(); ++i) {
      const NameSpan& name = draft_.names[i];
      if (name.source != NameSource::kUnknown || name.name_kind == NameKind::kWord ||
          !name.candidates.empty())
        continue;
      if (is_dateline(name)) continue;
      if (const auto type = type_by_company(name)) {
        known.emplace(text_of(name), *type);
        mention(i, *type);
      } else {
        open.push_back(i);
      }
    }
    for (const Mention& m : draft_.mentions)
      if (m.kind == MentionKind::kName && m.type && *m.type != ActorType::kStateActor)
        known.emplace(view_.document().text(m.span), *m.type);
    // Short forms of known names first: a surname that speaks is no organization.
    std::erase_if(open, [&](std::uint32_t i) { return as_known(i, known); });
    std::vector<std::uint32_t> rest;
    surnames_.clear();
    last_words_.clear();
    for (const std::uint32_t i : open) {
      const NameSpan& name = draft_.names[i];
      if (name.end - name.begin == 1)
        surnames_.insert(text_of(name));
      else
        last_words_.emplace(view_.form(name.end - 1));
    }
    for (const std::uint32_t i : open) {
      std::optional<ActorType> type;
      if (can_be_person(draft_.names[i]) && acts_as_person(draft_.names[i]))
        type = ActorType::kPerson;
      if (!type && as_known(i, known)) continue;  // a person that was found just now
      if (!type) type = by_speech(draft_.names[i]);
      if (!type) type = by_predicate(draft_.names[i]);
      if (!type) {
        rest.push_back(i);
        continue;
      }
      known.emplace(text_of(draft_.names[i]), *type);
      mention(i, *type);
    }
    for (const std::uint32_t i : rest) {
      if (as_known(i, known)) continue;
      if (const auto type = by_list_with(draft_.names[i])) mention(i, *type);
    }
  }

 private:
  /// "TALLINN (Acme News) - ": where it was written.
  [[nodiscard]] bool is_dateline(const NameSpan& name) const {
    const text::Sentence sentence = view_.sentence_at(name.begin);
    return name.begin == sentence.begin && view_.shape(name.begin) == Shape::kUpper &&
           name.end < sentence.end &&
           is_one_of(view_.form(name.end), {"(", "—", "–", "-", "--", ","});
  }

  bool as_known(std::uint32_t id, const std::map<std::string, ActorType, std::less<>>& known) {
    const std::string text = text_of(draft_.names[id]);
    const NameSpan& name = draft_.names[id];
    if (name.end - name.begin == 1 && view_.is_written(WordClass::kOrganizationHead, name.begin)) {
      const auto full = std::ranges::find_if(known, [&](const auto& other) {
        return other.first.ends_with(" " + text) &&  // "the Journal" of the Tides Journal
               (other.second == ActorType::kOrganization || other.second == ActorType::kCompany);
      });
      if (full != known.end()) {
        mention(id, full->second);
        return true;
      }
    }
    if (const auto found = known.find(text); found != known.end()) {
      mention(id, found->second);
      return true;
    }
    if (const auto type = type_as_short_form(text, known)) {
      mention(id, *type);
      return true;
    }
    return false;
  }

  [[nodiscard]] std::string text_of(const NameSpan& name) const {
    return std::string(view_.document().text(view_.span(name.begin, name.end)));
  }

  /// The surname of a person, the first words of an organization, that is named in full elsewhere.
  [[nodiscard]] static std::optional<ActorType> type_as_short_form(
      const std::string& text, const std::map<std::string, ActorType, std::less<>>& known) {
    for (const auto& [name, type] : known) {
      if (name.size() <= text.size() + 1) continue;
      if (type == ActorType::kPerson &&
          (name.ends_with(" " + text) || name.starts_with(text + " ")))
        return type;
      if ((type == ActorType::kCompany || type == ActorType::kOrganization) &&
          name.starts_with(text + " ") && text.size() > 3)
        return type;
    }
    return std::nullopt;
  }

  void mention(std::uint32_t id, ActorType type) {
    const NameSpan& name = draft_.names[id];
    Mention m;
    m.begin = name.begin;
    m.end = name.end;
    m.span = view_.span(name.begin, name.end);
    m.head = view_.head_of(name.begin, name.end);
    m.type = type;
    const StateModifiers before = states_before(draft_, name.begin);
    m.states = before.states;
    draft_.add(std::move(m));
    draft_.names[id].type = type;
    draft_.names[id].source = NameSource::kMake;
  }

  [[nodiscard]] std::optional<ActorType> type_by_company(const NameSpan& name) const {
    const text::Sentence sentence = view_.sentence_at(name.begin);
    TokenId before = name.begin;
    TokenId after = name.end;
    while (before > sentence.begin && is_quote(view_, before - 1)) --before;
    while (after < sentence.end && is_quote(view_, after)) ++after;
    if (before > sentence.begin) {
      const TokenId last = before - 1;
      if (view_.upos(last) == Upos::kNoun && !view_.is_plural(last)) {
        if (const auto type = type_by_noun(view_, last)) return type;
        if (is_group_among_hackers(view_, last)) return ActorType::kAptGroup;
      }
      if (const auto type = by_naming_verb(last, sentence.begin)) return type;
      if (last > sentence.begin && is_one_of(view_.lower(last), {"of", "at"}) &&
          is_one_of(view_.lower(last - 1), {"ceo", "cto", "ciso", "chief", "founder", "co-founder",
                                            "chairman", "chairwoman", "director", "president",
                                            "spokesman", "spokeswoman", "spokesperson"}))
        return ActorType::kOrganization;
    }
    if (const auto type = by_hearer(name, sentence.begin)) return type;
    if (const auto type = by_membership(name, sentence.begin)) return type;
    if (const auto type = by_list_of(name, sentence.begin)) return type;
    if (const auto type = by_following_noun(name, after, sentence.end)) return type;
    if (const auto type = by_apposition(after, sentence.end)) return type;
    return by_harm(name);
  }

  /// "the security firms Acme, Bolt and Waves", "gangs such as Heron and Gorse": of a list behind a
  /// plural each is such a one.
  [[nodiscard]] std::optional<ActorType> by_list_of(const NameSpan& name, TokenId first) const {
    TokenId t = name.begin;
    while (t > first) {
      TokenId noun = t - 1;
      while (noun > first && introduces_examples(noun)) --noun;
      if (view_.is_plural(noun) && view_.upos(noun) == Upos::kNoun) {
        const auto type = type_by_noun(view_, noun);
        if (type == ActorType::kCompany || (type == ActorType::kAptGroup && noun + 1 < t))
          return type;
      }
      const NameSpan* listed = listed_before(t, first, [&](TokenId k) {
        return is_one_of(view_.lower(k), {",", "and"});
      });
      if (listed == nullptr || listed->type == ActorType::kPerson) return std::nullopt;
      t = listed->begin;
    }
    return std::nullopt;
  }

  /// The name before this token, with nothing between but words that join a list; else null.
  [[nodiscard]] const NameSpan* listed_before(TokenId t, TokenId first, const auto& joins) const {
    TokenId before = t - 1;
    while (before > first && joins(before)) --before;
    return before + 1 < t ? draft_.name_at(before) : nullptr;
  }

  /// A word of "such as", ", including", ", among them", ":".
  [[nodiscard]] bool introduces_examples(TokenId t) const {
    return is_one_of(view_.lower(t), {"such", "as", "like", "including", "among", "them", ",", ":",
                                      "(", "-", "–", "—", "--", "namely"});
  }

  /// "Acme Bank and Bolt": what is listed with organizations is one, if none of the list is a
  /// person or a state.
  [[nodiscard]] std::optional<ActorType> by_list_with(const NameSpan& name) const {
    const text::Sentence sentence = view_.sentence_at(name.begin);
    const Deprel relation = view_.deprel(view_.head_of(name.begin, name.end));
    if (view_.in_headline(name.begin) || view_.shape(name.begin) == Shape::kLower ||
        relation == Deprel::kCompound || relation == Deprel::kAmod)
      return std::nullopt;
    const auto joins = [&](TokenId t) {
      return is_one_of(view_.lower(t), {",", "and", "or", "the", "&", "as", "well", "but", "also"});
    };
    bool firm = false;
    const auto fits = [&](const NameSpan& member) {
      firm = firm || member.type == ActorType::kCompany || member.type == ActorType::kOrganization;
      return member.source != NameSource::kState && member.type != ActorType::kPerson;
    };
    for (TokenId t = name.begin; t > sentence.begin;) {
      const NameSpan* member = listed_before(t, sentence.begin, joins);
      if (member == nullptr) break;
      if (!fits(*member)) return std::nullopt;
      t = member->begin;
    }
    for (TokenId t = name.end; t < sentence.end;) {
      TokenId after = t;
      while (after < sentence.end && joins(after)) ++after;
      const NameSpan* member = after > t && after < sentence.end ? draft_.name_at(after) : nullptr;
      if (member == nullptr) break;
      if (!fits(*member)) return std::nullopt;
      t = member->end;
    }
    return firm ? std::optional(ActorType::kOrganization) : std::nullopt;
  }

  /// "hacked Acme", "sanctions on Acme Cash", "the network of Acme": whom such things are done to
  /// is an organization, if nothing says that it is a person.
  [[nodiscard]] std::optional<ActorType> by_harm(const NameSpan& name) const {
    if (view_.in_headline(name.begin) || view_.shape(name.begin) == Shape::kLower ||
        (name.begin > 0 && draft_.name_at(name.begin - 1) != nullptr))
      return std::nullopt;
    const TokenId head = view_.head_of(name.begin, name.end);
    TokenId word = view_.head(head);
    const bool noun = view_.upos(head) == Upos::kPropn ||
                      (view_.upos(head) == Upos::kNoun && view_.shape(head) == Shape::kCapital &&
                       name.begin > view_.sentence_at(name.begin).begin &&
                       view_.upos(name.begin - 1) != Upos::kPunct);
    if (word == kNoToken || !noun) return std::nullopt;
    const Deprel relation = view_.deprel(head);
    if (const TokenId object = view_.child(word, Deprel::kObj);
        relation == Deprel::kObl && object != kNoToken && object < head &&
        view_.in_class(WordClass::kHarm, object))
      word = object;  // "imposed sanctions on Acme", wherever the tree hangs Acme
    const std::string_view preposition = view_.preposition(head);
    if (view_.in_class(WordClass::kTheft, word) && relation == Deprel::kObl &&
        preposition == "from")
      return ActorType::kOrganization;  // "stole coins from Acme"
    if (!view_.in_class(WordClass::kHarm, word)) return std::nullopt;
    const bool object = (relation == Deprel::kObj || relation == Deprel::kNsubjPass) &&
                        view_.upos(word) == Upos::kVerb;
    const bool phrase = (relation == Deprel::kNmod || relation == Deprel::kObl) &&
                        is_one_of(preposition, {"on", "against", "at", "of", "into"});
    return object || phrase ? std::optional(ActorType::kOrganization) : std::nullopt;
  }

  /// "told BNR", "according to HVG": capital letters that hear or report it are those of an outlet.
  [[nodiscard]] std::optional<ActorType> by_hearer(const NameSpan& name, TokenId first) const {
    if (name.end - name.begin != 1 || name.begin <= first ||
        view_.shape(name.begin) != Shape::kUpper || view_.in_headline(name.begin))
      return std::nullopt;
    const std::string_view before = view_.lower(name.begin - 1);
    const bool according =
        before == "to" && name.begin > first + 1 && view_.lower(name.begin - 2) == "according";
    return before == "told" || according ? std::optional(ActorType::kOrganization) : std::nullopt;
  }

  /// "one of its employees, Ola Berg": a person.
  [[nodiscard]] std::optional<ActorType> by_membership(const NameSpan& name, TokenId first) const {
    if (name.begin < first + 4 || view_.lower(name.begin - 1) != ",") return std::nullopt;
    const TokenId members = name.begin - 2;
    if (!view_.is_plural(members) || !view_.in_class(WordClass::kPerson, members))
      return std::nullopt;
    constexpr TokenId kNear = 6;
    for (TokenId t = members; t-- > first + 1 && members - t < kNear;)
      if (view_.lower(t) == "of" && view_.lower(t - 1) == "one") return ActorType::kPerson;
    return std::nullopt;
  }

  /// "a group called X", "hackers known as X", "tracks the group as X".
  [[nodiscard]] std::optional<ActorType> by_naming_verb(TokenId last, TokenId first) const {
    const bool by_itself = is_one_of(view_.lower(last), {"itself", "themselves"});
    if (by_itself && last > first) --last;
    constexpr TokenId kNear = 6;
    if (last > first && is_name_of(last - 1)) {  // "a gang that goes by the name of X"
      for (TokenId t = last - 1; t > first && last - t < kNear; --t)
        if (view_.upos(t - 1) == Upos::kNoun) return type_by_noun(view_, t - 1);
      return std::nullopt;
    }
    TokenId verb = last;
    if (view_.lower(last) == "as" && last > first) verb = last - 1;
    if (verb != last && view_.upos(verb) == Upos::kNoun) {
      const TokenId above = view_.head(verb);
      return above != kNoToken && above < verb && gives_names(view_, above).behind_as
                 ? type_by_noun(view_, verb)
                 : std::nullopt;
    }
    const NameGiving giving = gives_names(view_, verb);
    if (!(verb == last ? giving.at_once : giving.behind_as)) return std::nullopt;
    if (verb == last && verb > first && !view_.is_plural(verb - 1) &&  // "a Dutchman named X"
        (draft_.is_state_at(verb - 1) || (view_.in_class(WordClass::kPerson, verb - 1) &&
                                          !view_.in_class(WordClass::kGroupHead, verb - 1))))
      return ActorType::kPerson;
    for (TokenId t = verb; t > first && verb - t < kNear; --t)
      if (view_.upos(t - 1) == Upos::kNoun)
        return (by_itself && view_.in_class(WordClass::kGroupHead, t - 1)) ||
                       is_group_among_hackers(view_, t - 1)
                   ? std::optional(ActorType::kAptGroup)  // "a group calling itself X"
                   : type_by_noun(view_, t - 1);
    return std::nullopt;
  }

  /// "name of" of "by the name of X".
  [[nodiscard]] bool is_name_of(TokenId t) const {
    return is_one_of(view_.lower(t), {"name", "alias", "moniker"}) && t + 1 < view_.size() &&
           view_.lower(t + 1) == "of";
  }

  /// "the X ransomware gang", "X hackers", "the X crypto exchange".
  [[nodiscard]] std::optional<ActorType> by_following_noun(const NameSpan& name, TokenId after,
                                                           TokenId limit) const {
    TokenId noun = after;
    if (name.end - name.begin == 1 && (view_.in_class(WordClass::kHackerWord, name.begin) ||
                                       view_.in_class(WordClass::kGroupCue, name.begin)))
      return std::nullopt;  // "the APT group"
    constexpr TokenId kNear = 4;
    while (noun < limit && noun < after + kNear &&
           (view_.upos(noun) == Upos::kAdj || view_.upos(noun) == Upos::kNoun)) {
      const bool last = noun + 1 >= limit || view_.upos(noun + 1) != Upos::kNoun;
      if (last && view_.upos(noun) == Upos::kNoun) {
        if (view_.in_class(WordClass::kGroupHead, noun) || view_.lemma(noun) == "hacker")
          return speaks_of_hackers(view_, noun) ? std::optional(ActorType::kAptGroup)
                                                : std::nullopt;
        const bool definite = name.begin > view_.sentence_at(name.begin).begin &&
                              is_one_of(view_.lower(name.begin - 1), {"the", "'s", "’s"});
        const bool outlet = view_.in_class(WordClass::kMediaNoun, noun) && noun == after &&
                            !view_.in_class(WordClass::kMediaNoun, name.begin);  // "TV channel"
        if (!view_.is_plural(noun) &&
            (outlet || (definite && view_.in_class(WordClass::kCompanyNoun, noun))))
          return ActorType::kCompany;
        return std::nullopt;
      }
      ++noun;
    }
    return std::nullopt;
  }

  /// "X, a firm in Oslo,".
  [[nodiscard]] std::optional<ActorType> by_apposition(TokenId after, TokenId limit) const {
    if (after + 2 >= limit || view_.form(after) != ",") return std::nullopt;
    TokenId t = after + 1;
    if (!is_one_of(view_.lower(t), {"a", "an", "the"}) && !draft_.is_state_at(t))
      return std::nullopt;
    constexpr TokenId kNear = 9;
    for (; t < limit && t < after + kNear; ++t) {
      const Upos tag = view_.upos(t);
      if (tag == Upos::kNoun && (t + 1 >= limit || view_.upos(t + 1) != Upos::kNoun)) {
        const bool subject =  // "According to Okoro, the ministry fell"
            view_.deprel(t) == Deprel::kNsubj || view_.deprel(t) == Deprel::kNsubjPass;
        return subject ? std::nullopt : type_by_noun(view_, t);
      }
      if (tag == Upos::kVerb && view_.deprel(t) != Deprel::kAmod) return std::nullopt;
      if (tag == Upos::kPunct && view_.form(t) != "-") return std::nullopt;
    }
    return std::nullopt;
  }

  /// "X is a hacking group", "X hacked two banks": what is said of X, and what only hackers do.
  [[nodiscard]] std::optional<ActorType> by_predicate(const NameSpan& name) const {
    if (view_.in_headline(name.begin)) return std::nullopt;
    const TokenId head = view_.head_of(name.begin, name.end);
    const TokenId predicate = view_.head(head);
    if (predicate == kNoToken || predicate < head || view_.deprel(head) != Deprel::kNsubj)
      return std::nullopt;
    if (view_.upos(predicate) == Upos::kNoun && view_.child(predicate, Deprel::kCop) != kNoToken)
      return type_by_noun(view_, predicate);
    const bool intrudes = view_.upos(predicate) == Upos::kVerb &&
                          view_.in_class(WordClass::kIntrusion, predicate) &&
                          view_.child(predicate, Deprel::kObj) != kNoToken;
    return intrudes ? std::optional(ActorType::kAptGroup) : std::nullopt;
  }

  /// Two capital words or three, with no sign of another kind of name.
  [[nodiscard]] bool can_be_person(const NameSpan& name) const {
    const TokenId words = name.end - name.begin;
    if (words < 2 || words > 4 || view_.in_headline(name.begin) || is_titled_thing(name))
      return false;
    for (TokenId t = name.begin; t < name.end; ++t) {
      if (view_.shape(t) == Shape::kLower) continue;  // "van"
      const bool plain = view_.shape(t) == Shape::kCapital && view_.upos(t) == Upos::kPropn;
      if (!plain || view_.is_written(WordClass::kOrganizationHead, t) ||
          view_.in_class(WordClass::kAgencyHead, t) ||
          view_.in_class(WordClass::kOrganization, t) || view_.in_class(WordClass::kHackerWord, t))
        return false;
    }
    return true;
  }

  /// "the Islamic Republic", "Foreign Secretary": several words with an article, or that end in an
  /// office, name no person.
  [[nodiscard]] bool is_titled_thing(const NameSpan& name) const {
    if (name.end - name.begin < 2) return false;
    return view_.in_class(WordClass::kOffice, name.end - 1) ||
           (name.begin > view_.sentence_at(name.begin).begin &&
            view_.lower(name.begin - 1) == "the");
  }

  /// Its last word stands alone elsewhere, it is listed beside a person, or it does or suffers what
  /// only persons do.
  [[nodiscard]] bool acts_as_person(const NameSpan& name) const {
    if (surnames_.contains(std::string(view_.form(name.end - 1)))) return true;
    for (TokenId t = name.begin + 1; t + 1 < name.end; ++t)  // "Ola bin Berg"
      if (view_.shape(t) == Shape::kLower && view_.upos(t) == Upos::kPropn) return true;
    const text::Sentence sentence = view_.sentence_at(name.begin);
    const auto is_person = [&](TokenId t) {
      const NameSpan* other = draft_.name_at(t);
      return other != nullptr && other->type == ActorType::kPerson;
    };
    if (name.end + 1 < sentence.end && view_.lower(name.end) == "and" && is_person(name.end + 1))
      return true;
    if (name.begin > sentence.begin + 1 && view_.lower(name.begin - 1) == "and" &&
        is_person(name.begin - 2))
      return true;
    if (is_listed_with_person(name)) return true;
    const TokenId head = view_.head_of(name.begin, name.end);
    const Deprel relation = view_.deprel(head);
    const bool argument =
        relation == Deprel::kNsubj || relation == Deprel::kNsubjPass || relation == Deprel::kObj;
    if (argument && view_.head(head) != kNoToken &&
        view_.in_class(WordClass::kPersonVerb, view_.head(head)))
      return true;
    return std::ranges::any_of(view_.children(head), [&](TokenId c) {  // "Ola Berg, charged by X,"
      return view_.deprel(c) == Deprel::kAcl && view_.in_class(WordClass::kPersonVerb, c);
    });
  }

  /// "Ola Berg, Ida Holm and Per Dahl": a member of such a list of three or more, of which one is
  /// known to be a person and all could be.
  [[nodiscard]] bool is_listed_with_person(const NameSpan& name) const {
    const text::Sentence sentence = view_.sentence_at(name.begin);
    const auto joins = [&](TokenId t) { return is_one_of(view_.lower(t), {",", "and"}); };
    const NameSpan* first = &name;
    while (first->begin > sentence.begin) {
      const NameSpan* before = listed_before(first->begin, sentence.begin, joins);
      if (before == nullptr) break;
      first = before;
    }
    std::uint32_t members = 0;
    bool person = false;
    bool closed = false;
    for (TokenId t = first->begin; t < sentence.end;) {
      const NameSpan* member = draft_.name_at(t);
      if (member == nullptr || member->begin != t) return false;
      if (member->type != ActorType::kPerson && !can_be_person(*member)) return false;
      person = person || member->type == ActorType::kPerson;
      ++members;
      if (closed) break;
      for (t = member->end; t < sentence.end && joins(t); ++t)
        closed = closed || view_.lower(t) == "and";
      if (t == member->end) return false;
    }
    constexpr std::uint32_t kList = 3;
    return closed && person && members >= kList;
  }

  /// "Ola Berg said": two words or three that speak are a person; "Acme revealed": one word, which
  /// nobody in the text has for a surname, is a firm or a newspaper.
  [[nodiscard]] std::optional<ActorType> by_speech(const NameSpan& name) const {
    const TokenId words = name.end - name.begin;
    if (view_.in_headline(name.begin) || words > 4 || is_titled_thing(name)) return std::nullopt;
    const TokenId head = view_.head_of(name.begin, name.end);
    const TokenId verb = view_.head(head);
    if (view_.deprel(head) != Deprel::kNsubj || verb == kNoToken) return std::nullopt;
    const bool firm = words == 1 && view_.in_class(WordClass::kFirmVerb, verb) &&
                      !last_words_.contains(std::string(view_.form(name.begin)));
    if (!firm && !view_.in_class(WordClass::kSpeechVerb, verb)) return std::nullopt;
    for (TokenId t = name.begin; t < name.end; ++t)
      if (view_.in_class(WordClass::kOffice, t) || view_.in_class(WordClass::kMinistryHead, t) ||
          view_.in_class(WordClass::kAgencyHead, t) || view_.in_class(WordClass::kPerson, t) ||
          view_.in_class(WordClass::kOrganization, t))
        return std::nullopt;
    for (TokenId t = name.begin; t < name.end; ++t)
      if (view_.shape(t) != Shape::kCapital || view_.upos(t) != Upos::kPropn)
        return words == 1 ? std::optional(ActorType::kOrganization) : std::nullopt;
    return firm ? ActorType::kOrganization : ActorType::kPerson;
  }

  Draft& draft_;
  const View& view_;
  std::set<std::string> surnames_;    // capital words that stand alone
  std::set<std::string> last_words_;  // of names of several words
};

}  // namespace

void type_unknown_names(Draft& draft) { Typer(draft).run(); }

}  // namespace demarche::mention
