// SPDX-License-Identifier: Apache-2.0
#include "resolve/wording.h"

#include <algorithm>

namespace demarche::resolve {

using knowledge::WordClass;
using syntax::Upos;

bool Wording::is_definite(const Mention& m) const {
  if (m.begin == 0 || m.begin == view_.sentence_at(m.begin).begin) return false;
  return is_one_of(view_.lower(m.begin - 1), {"the", "this", "that", "these", "those", "both"});
}

bool Wording::is_bare(const Mention& m) const {
  for (TokenId t = m.begin; t < m.head; ++t)
    if (!number_of(view_.lower(t)) && view_.upos(t) != syntax::Upos::kDet &&
        view_.shape(t) != mention::Shape::kNumber)
      return false;
  return true;
}

bool Wording::is_just_ruling(const Mention& m) const {
  for (TokenId t = m.begin; t < m.head; ++t)
    if (!view_.in_class(WordClass::kRuling, t) && view_.upos(t) != syntax::Upos::kDet &&
        view_.form(t) != "-")
      return false;
  return true;
}

bool Wording::is_picked_out(const Mention& m) const {
  const TokenId next = m.head + 1;
  if (next >= view_.size() || view_.upos(next) == Upos::kPunct) return false;
  if (view_.lower(next) == "behind") return true;  // wherever the tree hangs the attack
  return std::ranges::any_of(view_.children(m.head), [&](TokenId c) {
    const syntax::Deprel relation = view_.deprel(c);
    return c > m.head && (relation == syntax::Deprel::kAcl || relation == syntax::Deprel::kAmod ||
                          relation == syntax::Deprel::kAclRelcl);
  });
}

bool Wording::is_of_the_text(const Mention& m) const {
  if (!m.states.empty() || m.owner != kNoMention) return is_bare(m);
  for (TokenId t = m.begin; t < m.head; ++t) {
    const Upos tag = view_.upos(t);
    const bool plain = tag == Upos::kAdj || tag == Upos::kNum || tag == Upos::kDet ||
                       tag == Upos::kPunct || number_of(view_.lower(t)).has_value();
    if (!plain || view_.in_class(WordClass::kOther, t)) return false;
  }
  return true;
}

bool Wording::only_states(const Mention& m) const { return core_begin(m) == m.head; }

std::optional<std::size_t> Wording::number_before(const Mention& m) const {
  for (TokenId t = m.begin; t < m.head; ++t)
    if (const auto n = number_of(view_.lower(t))) return n;
  return number_of(view_.lower(m.head));  // "the two"
}

bool Wording::is_subject(const Mention& m) const {
  const syntax::Deprel relation = view_.deprel(m.head);
  return relation == syntax::Deprel::kNsubj || relation == syntax::Deprel::kNsubjPass;
}

TokenId Wording::core_begin(const Mention& m) const {
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
  while (after < m.head && (view_.form(after) == "-" || view_.upos(after) == syntax::Upos::kCconj))
    ++after;
  return after;
}

bool Wording::describes_hackers(const Mention& m) const {
  for (TokenId t = m.begin; t < m.head; ++t)
    if (view_.in_class(WordClass::kHackerWord, t) || view_.lower(t) == "malicious") return true;
  return false;
}

}  // namespace demarche::resolve
