// SPDX-License-Identifier: Apache-2.0
#include "mention/draft.h"

#include <algorithm>

namespace demarche::mention {

Draft::Draft(const View& v)
    : view(v),
      names(find_names(v)),
      name_of(v.size(), kNoName),
      beginning_(v.size() + 1),
      ending_(v.size() + 1) {
  for (std::uint32_t i = 0; i < names.size(); ++i)
    for (TokenId t = names[i].begin; t < names[i].end; ++t) name_of[t] = i;
}

MentionId Draft::mention_ending(TokenId last) const {
  MentionId best = kNoMention;
  for (const MentionId m : ending_[last + 1])
    if (mentions[m].end == last + 1 && mentions[m].kind != MentionKind::kPronoun &&
        mentions[m].begin < mentions[m].end &&
        (best == kNoMention || mentions[m].begin < mentions[best].begin))
      best = m;
  return best;
}

MentionId Draft::name_beginning(TokenId first) const {
  MentionId best = kNoMention;
  for (const MentionId m : beginning_[first])
    if (mentions[m].kind == MentionKind::kName && mentions[m].begin == first &&
        mentions[m].end > first && (best == kNoMention || mentions[m].end > mentions[best].end))
      best = m;
  return best;
}

MentionId Draft::add(Mention mention) {
  const auto id = static_cast<MentionId>(mentions.size());
  beginning_[mention.begin].push_back(id);
  ending_[mention.end].push_back(id);
  mentions.push_back(std::move(mention));
  return id;
}

namespace {

bool is_possessive_mark(const View& view, TokenId token) {
  const std::string_view form = view.form(token);
  return form == "'s" || form == "’s" || form == "'" || form == "’";
}

/// Collects a list of states that ends with token `last`: "US, UK and Polish".
TokenId collect_states(const Draft& draft, TokenId last, std::vector<knowledge::ActorId>& states) {
  const View& view = draft.view;
  const TokenId first = view.sentence_at(last).begin;
  TokenId begin = last + 1;
  while (true) {
    const NameSpan* name = draft.name_at(last);
    if (name == nullptr || name->source != NameSource::kState) break;
    states.insert(states.begin(), name->candidates.front());
    begin = name->begin;
    TokenId before = begin;
    bool joined = false;
    while (before > first && (view.lower(before - 1) == "and" || view.form(before - 1) == "," ||
                              view.lower(before - 1) == "or" || view.lower(before - 1) == "the" ||
                              view.form(before - 1) == "&")) {
      joined = joined || view.lower(before - 1) != "the";
      --before;
    }
    if (!joined || before == first || !draft.is_state_at(before - 1)) break;
    last = before - 1;
  }
  return begin;
}

}  // namespace

StateModifiers states_before(const Draft& draft, TokenId begin) {
  const View& view = draft.view;
  StateModifiers found;
  found.begin = begin;
  const TokenId first = view.sentence_at(begin).begin;
  TokenId t = begin;
  constexpr int kMostModifiers = 4;
  for (int i = 0; i < kMostModifiers && t > first; ++i) {
    const TokenId last = t - 1;
    if (is_possessive_mark(view, last)) {
      if (last == first || !draft.is_state_at(last - 1)) return found;
      collect_states(draft, last - 1, found.states);
      found.possessive = true;
      return found;
    }
    if (draft.is_state_at(last)) {
      found.begin = collect_states(draft, last, found.states);
      return found;
    }
    if (draft.name_at(last) != nullptr && draft.name_at(last)->source != NameSource::kUnknown)
      return found;
    const bool modifies = view.upos(last) == Upos::kAdj || view.upos(last) == Upos::kNoun ||
                          (view.form(last) == "-" && view.is_glued(last));
    if (!modifies) return found;
    --t;
  }
  return found;
}

std::vector<knowledge::ActorId> states_after(const Draft& draft, TokenId end,
                                             std::initializer_list<std::string_view> prepositions,
                                             bool by_capital) {
  const View& view = draft.view;
  std::vector<knowledge::ActorId> states;
  if (end >= view.size() || std::ranges::find(prepositions, view.lower(end)) == prepositions.end())
    return states;
  const TokenId limit = view.sentence_at(end).end;
  TokenId t = end + 1;
  while (t < limit) {
    while (t < limit && view.lower(t) == "the") ++t;
    if (t >= limit || !draft.is_state_at(t)) break;
    const NameSpan* name = draft.name_at(t);
    if (name->name_kind == knowledge::NameKind::kAdjective) break;
    const bool place = name->name_kind == knowledge::NameKind::kCapital && view.lower(end) == "in";
    if (place && !by_capital) break;
    states.push_back(name->candidates.front());
    t = name->end;
    if (t >= limit || (view.lower(t) != "and" && view.form(t) != ",")) break;
    ++t;
  }
  return states;
}

MentionId owner_before(const Draft& draft, TokenId begin) {
  const View& view = draft.view;
  const TokenId first = view.sentence_at(begin).begin;
  TokenId t = begin;
  constexpr int kMostModifiers = 4;
  for (int i = 0; i < kMostModifiers && t > first; ++i) {
    const TokenId last = t - 1;
    if (is_possessive_mark(view, last))
      return last == first ? kNoMention : draft.mention_ending(last - 1);
    const MentionId before = draft.mention_ending(last);
    if (before != kNoMention && draft.mentions[before].kind == MentionKind::kName &&
        draft.mentions[before].type != knowledge::ActorType::kStateActor)
      return before;
    if (view.upos(last) != Upos::kAdj && view.upos(last) != Upos::kNoun &&
        view.upos(last) != Upos::kPropn)
      return kNoMention;
    --t;
  }
  return kNoMention;
}

}  // namespace demarche::mention
