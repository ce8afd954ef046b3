// SPDX-License-Identifier: Apache-2.0
// Mentions by name: states in all their words, actors of the gazetteer, bodies by their kind, and
// names by their make.
#include <algorithm>
#include <string>

#include "mention/draft.h"

namespace demarche::mention {
namespace {

using knowledge::ActorType;
using knowledge::NameKind;

Mention make_mention(const Draft& draft, TokenId begin, TokenId end, MentionKind kind) {
  Mention mention;
  mention.begin = begin;
  mention.end = end;
  mention.span = draft.view.span(begin, end);
  mention.head = draft.view.head_of(begin, end);
  mention.kind = kind;
  return mention;
}

/// "officials in London": those of its state, but "Dutch officials in London" are there only.
bool is_seat(const Draft& draft, TokenId in, TokenId first) {
  const View& view = draft.view;
  if (in < first + 1 || view.lower(in) != "in") return false;
  const TokenId noun = in - 1;
  if (!view.in_class(WordClass::kOfficial, noun) &&
      !is_one_of(view.lemma(noun), {"government", "regime"}))
    return false;
  return noun == first || (!draft.is_state_at(noun - 1) && view.upos(noun - 1) != Upos::kPropn &&
                           !view.in_class(WordClass::kMissionHead, noun - 1));
}

/// "in London", "London (Acme News) -", "London, Ontario": a place on the map.
bool is_place(const Draft& draft, const NameSpan& name) {
  const View& view = draft.view;
  const text::Sentence sentence = view.sentence_at(name.begin);
  if (name.end < sentence.end && is_one_of(view.form(name.end), {"'s", "’s", "'", "’"}))
    return false;  // "in Oslo's view"
  if (name.begin > sentence.begin &&
      is_one_of(view.lower(name.begin - 1), {"in", "at", "near", "outside", "around", "across",
                                             "via", "inside", "through", "-based"}))
    return !is_seat(draft, name.begin - 1, sentence.begin);
  if (name.begin == sentence.begin && name.end < sentence.end) {  // a dateline
    if (view.form(name.end) == "(" || view.form(name.end) == "—" || view.form(name.end) == "–")
      return true;
    if (view.shape(name.begin) == Shape::kUpper) return true;
  }
  if (name.end < sentence.end && view.form(name.end) == "-" && view.is_glued(name.end - 1) &&
      name.end + 1 < sentence.end && view.lower(name.end + 1) == "based")
    return true;
  if (name.end < sentence.end && is_one_of(view.lower(name.end), {"-based", "city", "time"}))
    return true;
  return name.end < sentence.end && view.form(name.end) == "," && name.end + 1 < sentence.end &&
         draft.name_at(name.end + 1) == nullptr && view.upos(name.end + 1) == Upos::kPropn &&
         view.is_written(WordClass::kPlace, name.end + 1);
}

/// "Acme Cloud", "Acme Server 3": the name of a company before that of its product.
bool is_part_of_a_product(const Draft& draft, const NameSpan& name) {
  const View& view = draft.view;
  if (name.type != ActorType::kCompany && name.type != ActorType::kOrganization) return false;
  if (name.end >= view.sentence_at(name.begin).end || view.in_headline(name.begin)) return false;
  const NameSpan* next = draft.name_at(name.end);
  const bool joins = next != nullptr && next->source == NameSource::kUnknown &&
                     next->candidates.empty() && view.is_capital(name.end) &&
                     (view.upos(name.end) == Upos::kPropn || view.upos(name.end) == Upos::kNoun);
  return joins && !view.in_class(WordClass::kOffice, name.end) &&
         !view.in_class(WordClass::kOffice, next->end - 1);
}

/// "said on Twitter", "a Facebook post": where something is said, not who.
bool is_channel(const Draft& draft, const NameSpan& name) {
  const View& view = draft.view;
  if (!view.is_written(WordClass::kPlatform, name.begin) || name.end - name.begin > 1) return false;
  const text::Sentence sentence = view.sentence_at(name.begin);
  if (name.begin > sentence.begin &&
      is_one_of(view.lower(name.begin - 1), {"on", "via", "through", "over"}))
    return true;
  return name.end < sentence.end && view.upos(name.end) == Upos::kNoun &&
         !view.in_class(WordClass::kPerson, name.end);
}

/// "US" of "US companies": a name that is an adjective too, before a common noun.
bool is_attribute(const Draft& draft, const NameSpan& name) {
  const View& view = draft.view;
  const TokenId head = view.head_of(name.begin, name.end);
  const TokenId noun = view.head(head);
  const Deprel relation = view.deprel(head);
  if (noun == kNoToken || noun < name.end || view.upos(noun) != Upos::kNoun ||
      (relation != Deprel::kCompound && relation != Deprel::kAmod) || view.in_headline(head))
    return false;
  const std::string_view text = view.document().text(view.span(name.begin, name.end));
  return std::ranges::any_of(view.gazetteer().scan(text), [&](const knowledge::NameHit& hit) {
    return view.gazetteer().names()[hit.name].kind == NameKind::kAdjective && hit.begin == 0 &&
           hit.end == text.size();
  });
}

/// "a Dane", "four Swiss", "young Japanese", unlike "Russian in origin".
bool is_counted(const View& view, TokenId token) {
  if (token == view.sentence_at(token).begin) return true;
  const Upos before = view.upos(token - 1);
  return before == Upos::kDet || before == Upos::kNum || before == Upos::kAdj;
}

void mention_state(Draft& draft, const NameSpan& name) {
  if (name.name_kind == NameKind::kCapital && is_place(draft, name)) return;
  Mention mention = make_mention(draft, name.begin, name.end, MentionKind::kName);
  mention.type = ActorType::kStateActor;
  mention.candidates = name.candidates;
  if (name.name_kind == NameKind::kName && is_attribute(draft, name)) {
    mention.kind = MentionKind::kAdjective;
  } else if (name.name_kind == NameKind::kAdjective) {
    const Deprel relation = draft.view.deprel(mention.head);
    const bool argument = relation == Deprel::kNsubj || relation == Deprel::kNsubjPass ||
                          relation == Deprel::kObj || relation == Deprel::kObl ||
                          relation == Deprel::kNmod || relation == Deprel::kConj;
    const TokenId governor = draft.view.head(mention.head);
    const bool follows = governor == kNoToken || governor < mention.head;
    mention.kind = MentionKind::kAdjective;
    const TokenId next = name.end;
    const bool before_noun =
        next < draft.view.sentence_at(name.begin).end &&
        (draft.view.upos(next) == Upos::kNoun || draft.view.upos(next) == Upos::kPropn ||
         draft.view.upos(next) == Upos::kAdj || draft.view.form(next) == "-");
    if (!before_noun && argument && is_counted(draft.view, name.begin) &&
        (follows || relation == Deprel::kNsubj || relation == Deprel::kNsubjPass) &&
        draft.view.upos(mention.head) != Upos::kAdj) {
      mention.kind = MentionKind::kDescription;  // "a Dane", "four Swiss"
      mention.type = ActorType::kGroup;
      mention.states = std::move(mention.candidates);
      mention.candidates.clear();
    }
  } else if (name.name_kind == NameKind::kDemonym) {
    mention.kind = MentionKind::kDescription;
    mention.type = ActorType::kGroup;
    mention.states = std::move(mention.candidates);
    mention.candidates.clear();
  }
  draft.add(std::move(mention));
}

/// The end of the state that comes after a preposition: "Norway" of "of Norway".
TokenId end_of_state_after(const Draft& draft, TokenId preposition) {
  TokenId t = preposition + 1;
  while (t < draft.view.size() && !draft.is_state_at(t)) ++t;
  return t < draft.view.size() ? draft.name_at(t)->end : t;
}

/// "the Dutch defence ministry", "Latvia's Ministry of Finance", "Czech embassy in Oslo".
void mention_body_kind(Draft& draft, const NameSpan& name) {
  const auto& kind = draft.view.gazetteer().kinds()[name.body_kind];
  StateModifiers before = states_before(draft, name.begin);
  Mention mention = make_mention(draft, before.begin, name.end, MentionKind::kName);
  mention.type = kind.type;
  mention.body_kind = name.body_kind;
  mention.candidates = name.candidates;
  mention.states = before.states;
  if (mention.states.size() > 1)
    mention.states.erase(mention.states.begin(), mention.states.end() - 1);
  if (mention.states.size() == 1 && before.states.size() > 1 && !before.possessive) {
    mention.begin =
        draft
            .names[draft.name_of[name.begin - 1] == kNoName ? draft.name_of[before.begin]
                                                            : draft.name_of[name.begin - 1]]
            .begin;
    mention.span = draft.view.span(mention.begin, name.end);
    mention.head = draft.view.head_of(mention.begin, name.end);
  }
  if (mention.states.empty()) {
    mention.states = states_after(draft, name.end, {"of"});
    if (mention.states.size() == 1) {  // "Central Bank of Norway"
      mention.end = end_of_state_after(draft, name.end);
      mention.span = draft.view.span(mention.begin, mention.end);
    }
  }
  if (mention.states.empty() && kind.type != ActorType::kDiplomaticMission)
    mention.states = states_after(draft, name.end, {"in", "for"}, true);
  const bool lower = draft.view.shape(name.begin) == Shape::kLower;
  if (lower && mention.states.empty() &&
      (name.begin == 0 ||
       !is_one_of(draft.view.lower(name.begin - 1),
                  {"the", "'s", "’s", "its", "our", "their", "his", "her", "whose"})))
    return;  // "members of parliament"
  // "Dutch police officers": such a force is only a modifier there.
  const TokenId governor = draft.view.head(name.end - 1);
  if (lower && kind.type == ActorType::kAgency && governor != kNoToken && governor >= name.end &&
      draft.view.deprel(name.end - 1) == Deprel::kCompound)
    return;
  const bool written_as_name =
      draft.view.is_capital(name.end - 1) || draft.view.is_capital(name.begin);
  const bool vague = lower && kind.type == ActorType::kAgency && mention.states.empty();
  if ((!kind.unique && !written_as_name) || vague) mention.kind = MentionKind::kDescription;
  const bool in_label = kind.label.ends_with(draft.view.lower(mention.head));  // "police"
  const bool plural = draft.view.is_plural(mention.head) && !written_as_name && !in_label;
  if (plural) {
    mention.kind = MentionKind::kDescription;
    mention.type = ActorType::kGroup;
  }
  if (kind.type == ActorType::kDiplomaticMission) {  // where it is belongs to its name
    const bool stated = !states_after(draft, name.end, {"in", "to"}).empty();
    TokenId end = stated ? end_of_state_after(draft, name.end) : name.end;
    if (!stated && name.end + 1 < draft.view.size() &&
        is_one_of(draft.view.lower(name.end), {"in"}) &&
        draft.view.upos(name.end + 1) == Upos::kPropn) {
      end = name.end + 2;
      if (draft.name_at(name.end + 1) != nullptr) end = draft.name_at(name.end + 1)->end;
    }
    mention.end = end;
    mention.span = draft.view.span(mention.begin, end);
    mention.head = draft.view.head_of(mention.begin, name.end);
  }
  draft.add(std::move(mention));
}

/// "the Tides and Harbour Departments": a mention for each. False where it is no such list.
bool mention_each(Draft& draft, const NameSpan& name) {
  const View& view = draft.view;
  if (name.source != NameSource::kMake || name.type != ActorType::kMinistry ||
      !view.is_plural(name.end - 1) || !view.in_class(WordClass::kMinistryHead, name.end - 1))
    return false;
  std::string head(view.lemma(name.end - 1));
  if (head.empty()) return false;
  head.front() = static_cast<char>(head.front() - 'a' + 'A');
  TokenId begin = name.begin;
  bool any = false;
  for (TokenId t = name.begin; t < name.end; ++t) {
    const bool last = t + 1 == name.end;
    if (!last && view.lower(t) != "and" && view.form(t) != ",") continue;
    if (t > begin) {
      const std::string full = std::string(view.document().text(view.span(begin, t))) + " " + head;
      Mention mention = make_mention(draft, begin, t, MentionKind::kName);
      mention.type = ActorType::kMinistry;
      for (const knowledge::NameHit& hit : view.gazetteer().scan(full)) {
        const auto& known = view.gazetteer().names()[hit.name];
        if (hit.begin == 0 && hit.end == full.size() && known.kind == NameKind::kName)
          mention.candidates.push_back(known.index);
        if (hit.begin == 0 && hit.end == full.size() && known.kind == NameKind::kBodyKind)
          mention.body_kind = known.index;
      }
      mention.states = states_before(draft, name.begin).states;
      draft.add(std::move(mention));
      any = true;
    }
    begin = t + 1;
  }
  return any;
}

void mention_name(Draft& draft, const NameSpan& name) {
  if (mention_each(draft, name)) return;
  if (is_part_of_a_product(draft, name) || is_channel(draft, name)) return;
  if (name.name_kind == NameKind::kCapital && is_place(draft, name)) return;
  TokenId begin = name.begin;
  if (draft.view.lower(begin) == "the" && begin + 1 < name.end) ++begin;
  StateModifiers before = states_before(draft, name.begin);
  const bool body = name.type && knowledge::is_government_body(*name.type);
  if (body && !before.possessive && before.begin < name.begin) {
    // "Dutch" of "Dutch Tides Agency", but not of "Dutch company Acme".
    bool adjacent = draft.name_at(name.begin - 1) != nullptr && draft.is_state_at(name.begin - 1);
    if (adjacent && before.states.size() == 1) begin = before.begin;
  }
  Mention mention = make_mention(draft, begin, name.end, MentionKind::kName);
  mention.type = name.type;
  mention.candidates = name.candidates;
  mention.body_kind = name.body_kind;
  mention.cued_only = name.cued_only;
  if (name.type != ActorType::kPerson) mention.states = before.states;
  if (body && mention.states.size() > 1)
    mention.states.erase(mention.states.begin(), mention.states.end() - 1);
  if (mention.states.empty() && body) {
    // a state within the name: "Dutch Tides Agency" found as a whole
    for (TokenId t = name.begin; t < name.end; ++t)
      for (const knowledge::NameHit& hit : draft.view.gazetteer().scan(draft.view.form(t))) {
        const auto& known = draft.view.gazetteer().names()[hit.name];
        if (known.kind > NameKind::kCapital) continue;
        if (draft.view.gazetteer().actors()[known.index].type == ActorType::kStateActor &&
            mention.states.empty() && hit.end == draft.view.form(t).size() && hit.begin == 0)
          mention.states.push_back(known.index);
      }
    if (mention.states.empty()) mention.states = states_after(draft, name.end, {"of", "in", "for"});
  }
  draft.add(std::move(mention));
}

}  // namespace

void mention_names(Draft& draft) {
  for (std::size_t i = 0; i < draft.names.size(); ++i) {
    const NameSpan name = draft.names[i];
    switch (name.source) {
      case NameSource::kState:
        mention_state(draft, name);
        break;
      case NameSource::kBodyKind:
        mention_body_kind(draft, name);
        break;
      case NameSource::kKnown:
      case NameSource::kMake:
        mention_name(draft, name);
        break;
      case NameSource::kUnknown:
        if (!name.candidates.empty()) mention_name(draft, name);
        break;
    }
  }
}

}  // namespace demarche::mention
