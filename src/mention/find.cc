// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "mention/draft.h"
#include "mention/mention.h"

namespace demarche::mention {
namespace {

/// Puts the mentions in document order, leaves out those that were taken back, and lets titles and
/// equations follow.
Mentions finish(Draft draft) {
  Mentions out;
  std::vector<MentionId> order(draft.mentions.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order,
                [&](MentionId m) { return draft.mentions[m].begin >= draft.mentions[m].end; });
  std::ranges::stable_sort(order, [&](MentionId a, MentionId b) {
    const text::Span& x = draft.mentions[a].span;
    const text::Span& y = draft.mentions[b].span;
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
  std::vector<MentionId> now(draft.mentions.size(), kNoMention);
  for (MentionId i = 0; i < order.size(); ++i) now[order[i]] = i;
  const auto moved = [&](MentionId m) { return m == kNoMention ? m : now[m]; };
  for (const MentionId m : order) {
    out.mentions.push_back(std::move(draft.mentions[m]));
    out.mentions.back().owner = moved(out.mentions.back().owner);
  }
  out.titles = std::move(draft.titles);
  for (Title& title : out.titles) {
    title.person = moved(title.person);
    title.body = moved(title.body);
  }
  for (Equation equation : draft.equations) {
    equation.first = moved(equation.first);
    equation.second = moved(equation.second);
    if (equation.first != kNoMention && equation.second != kNoMention)
      out.equations.push_back(equation);
  }
  return out;
}

}  // namespace

Mentions find_mentions(const text::Document& document, const text::Tokens& tokens,
                       const syntax::Syntax& syntax, const knowledge::Gazetteer& gazetteer) {
  return find_mentions(View(document, tokens, syntax, gazetteer));
}

Mentions find_mentions(const View& view) {
  Draft draft(view);
  mention_names(draft);
  find_titles(draft);
  type_unknown_names(draft);
  mention_descriptions(draft);
  link_owners(draft);
  find_equations(draft);
  return finish(std::move(draft));
}

}  // namespace demarche::mention
