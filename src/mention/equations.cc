// SPDX-License-Identifier: Apache-2.0
// What the words beside a name say of whom else it means.
#include <algorithm>
#include <array>

#include "mention/draft.h"
#include "mention/naming.h"

namespace demarche::mention {
namespace {

using knowledge::ActorType;

class Equator {
 public:
  explicit Equator(Draft& draft) : draft_(draft), view_(draft.view) {}

  void run() {
    const auto count = static_cast<MentionId>(draft_.mentions.size());
    for (MentionId m = 0; m < count; ++m) {
      const Mention& mention = draft_.mentions[m];
      if (mention.begin >= mention.end) continue;
      const MentionKind kind = mention.kind;  // bracket() finds new mentions: no reference holds
      if (kind == MentionKind::kName && mention.type != ActorType::kStateActor) bracket(m);
      if (kind == MentionKind::kName || kind == MentionKind::kDescription) {
        beside(m);
        named_as(m);
      }
    }
    predicates();
  }

 private:
  [[nodiscard]] MentionId mention_at(TokenId begin) const { return draft_.name_beginning(begin); }

  void equate(MentionId first, MentionId second, TokenId begin, TokenId end, bool alias) {
    if (first == second) return;
    for (const Equation& known : draft_.equations)
      if (known.first == first && known.second == second) return;
    draft_.equations.push_back({first, second, view_.span(begin, end), alias});
  }

  /// "the Tides Agency (TA)", "the Tides Agency's (TA) crew", "APT99 (Blue Heron/TEMP.Heron)".
  void bracket(MentionId m) {
    const Mention mention = draft_.mentions[m];
    const TokenId limit = view_.sentence_at(mention.begin).end;
    TokenId t = mention.end;
    if (t < limit && is_one_of(view_.form(t), {"'s", "’s", "'", "’"})) ++t;
    if (t + 2 >= limit || view_.form(t) != "(") return;
    ++t;
    while (t < limit && (is_one_of(view_.lower(t), {"aka", "also", "known", "as", "or", "formerly",
                                                    "the", "a.k.a.", "other", "names", ":"}) ||
                         is_quote(view_, t)))
      ++t;
    TokenId close = t;
    while (close < limit && view_.form(close) != ")") ++close;
    constexpr TokenId kLongest = 24;
    if (close >= limit || close - t > kLongest || close == t) return;
    TokenId begin = t;
    for (TokenId k = t; k <= close; ++k) {
      const bool separator =
          k == close || view_.form(k) == "/" || view_.form(k) == "," || view_.form(k) == ";";
      if (!separator) continue;
      if (k > begin) bracket_part(m, begin, k, close);
      begin = k + 1;
    }
  }

  void bracket_part(MentionId m, TokenId begin, TokenId end, TokenId close) {
    for (TokenId t = begin; t < end; ++t)
      if (view_.upos(t) == Upos::kVerb && !view_.is_capital(t)) return;
    const Mention mention = draft_.mentions[m];
    const bool whole = end == close && view_.form(begin - 1) == "(";
    const bool group = mention.type == ActorType::kAptGroup;
    if (!whole && !group) return;
    MentionId other = mention_at(begin);
    if (other != kNoMention && (draft_.mentions[other].end != end ||
                                draft_.mentions[other].type == ActorType::kStateActor))
      return;
    const bool body = mention.type && knowledge::is_government_body(*mention.type);
    const bool acronym =  // in the language of the body: "National Tides Agency (ABC)"
        body && end == begin + 1 && view_.shape(begin) == Shape::kUpper && whole;
    if (other == kNoMention) {
      const bool looks_like_a_name = view_.is_capital(begin) || view_.shape(begin) == Shape::kOther;
      constexpr TokenId kLongestAlias = 6;
      if (!looks_like_a_name || end - begin > kLongestAlias) return;
      if (!group && !acronym && !is_short_form(mention, begin, end)) return;
      Mention alias;
      alias.begin = begin;
      alias.end = end;
      alias.span = view_.span(begin, end);
      alias.head = view_.head_of(begin, end);
      alias.type = mention.type;
      other = draft_.add(std::move(alias));
    } else if (!group && draft_.mentions[other].type != mention.type &&
               !(acronym && draft_.mentions[other].candidates.empty()) &&
               !is_short_form(mention, begin, end)) {
      return;
    }
    equate(m, other, mention.begin, close + 1, true);
  }

  /// An acronym of the name, a part of it, or the name in another script.
  [[nodiscard]] bool is_short_form(const Mention& mention, TokenId begin, TokenId end) const {
    const std::string_view text = view_.document().text(view_.span(begin, end));
    if (static_cast<unsigned char>(text.front()) >= 0xE0) return true;  // another script
    if (end - begin > 1) {
      const std::string_view name = view_.document().text(mention.span);
      return name.find(text) != std::string_view::npos;
    }
    std::string initials;
    for (TokenId t = mention.begin; t < mention.end; ++t)
      if (view_.is_capital(t)) initials += view_.form(t).front();
    std::size_t at = 0;
    int hit = 0;
    for (const char c : text) {
      if (c < 'A' || c > 'Z') continue;
      const std::size_t found = initials.find(c, at);
      if (found == std::string::npos) continue;
      ++hit;
      at = found + 1;
    }
    return hit >= 2 || view_.document().text(mention.span).find(text) != std::string_view::npos;
  }

  /// "the group APT99", "the Dutch firm Acme", "Acme, a firm in Oslo": a description beside a name.
  void beside(MentionId m) {
    const Mention& mention = draft_.mentions[m];
    if (mention.kind != MentionKind::kDescription || view_.is_plural(mention.head)) return;
    TokenId t = mention.head + 1;
    const TokenId limit = view_.sentence_at(mention.head).end;
    while (t < limit && is_quote(view_, t)) ++t;
    if (t < limit) {
      const MentionId name = mention_at(t);
      if (name != kNoMention && fits(mention, draft_.mentions[name])) {
        equate(name, m, mention.begin, draft_.mentions[name].end, false);
        return;
      }
      if (view_.form(t) == "," && t + 1 < limit) {
        const MentionId after = mention_at(t + 1);
        if (after != kNoMention && fits(mention, draft_.mentions[after]) &&
            draft_.mentions[after].end < limit && view_.form(draft_.mentions[after].end) == ",") {
          equate(after, m, mention.begin, draft_.mentions[after].end, false);
          return;
        }
      }
    }
    TokenId begin = mention.begin;
    if (begin == view_.sentence_at(begin).begin) return;
    if (is_one_of(view_.lower(begin - 1), {"a", "an", "the"})) --begin;
    if (begin == view_.sentence_at(begin).begin || view_.form(begin - 1) != ",") return;
    TokenId last = begin - 2;  // "the Tides Agency (TA), a body in Oslo"
    if (view_.form(last) == ")" && last > view_.sentence_at(begin).begin) --last;
    const MentionId name = draft_.mention_ending(last);
    if (name == kNoMention || draft_.mentions[name].kind != MentionKind::kName) return;
    if (begin == mention.begin && mention.states.empty()) return;  // a list
    if (fits(mention, draft_.mentions[name]))
      equate(name, m, draft_.mentions[name].begin, mention.head + 1, false);
  }

  /// "Norway is a malign actor": what its subject is said to be is nobody else.
  void predicates() {
    std::vector<MentionId> at_head(view_.size(), kNoMention);
    for (MentionId m = 0; m < draft_.mentions.size(); ++m) {
      const Mention& mention = draft_.mentions[m];
      if (mention.begin >= mention.end || mention.kind == MentionKind::kAdjective) continue;
      MentionId& best = at_head[mention.head];
      if (best == kNoMention || mention.span.size() > draft_.mentions[best].span.size()) best = m;
    }
    for (MentionId m = 0; m < draft_.mentions.size(); ++m) {
      const Mention& mention = draft_.mentions[m];
      TokenId predicate = mention.head;
      const bool one_of = view_.deprel(predicate) == Deprel::kNmod &&  // "one of the leaders"
                          view_.preposition(predicate) == "of" &&
                          view_.lower(view_.head(predicate)) == "one";
      if (one_of) predicate = view_.head(predicate);
      const TokenId subject = view_.child(predicate, Deprel::kNsubj);
      if (mention.kind != MentionKind::kDescription || subject == kNoToken || subject > predicate ||
          at_head[subject] == kNoMention || (view_.is_plural(mention.head) && !one_of) ||
          view_.child(predicate, Deprel::kCop) == kNoToken ||
          !view_.preposition(predicate).empty() || is_denied(predicate))
        continue;
      const Mention& first = draft_.mentions[at_head[subject]];
      equate(at_head[subject], m, first.begin, mention.head + 1, false);
    }
  }

  [[nodiscard]] bool is_denied(TokenId predicate) const {
    return std::ranges::any_of(view_.children(predicate), [&](TokenId c) {
      return is_one_of(view_.lower(c), {"not", "n't", "n’t", "never", "no"});
    });
  }

  /// Whether a description can be of this name.
  [[nodiscard]] bool fits(const Mention& description, const Mention& name) const {
    if (!name.type || *name.type == ActorType::kStateActor) return false;
    if (*name.type == ActorType::kPerson)
      return view_.in_class(WordClass::kPerson, description.head) &&
             !view_.in_class(WordClass::kOffice, description.head);
    if (*name.type == ActorType::kAptGroup)
      return view_.in_class(WordClass::kGroupHead, description.head) ||
             view_.in_class(WordClass::kGroupCue, description.head);
    return view_.in_class(WordClass::kOrganization, description.head) ||
           view_.in_class(WordClass::kAgencyHead, description.head);
  }

  /// "a group known as APT99", "APT99, also called Blue Heron", "tracks the group as APT99".
  void named_as(MentionId m) {
    const Mention& first = draft_.mentions[m];
    const TokenId from = first.kind == MentionKind::kName ? first.end : first.head + 1;
    const TokenId limit = view_.sentence_at(first.head).end;
    const TokenId above = view_.head(first.head);
    if (first.kind == MentionKind::kDescription && above != kNoToken && above < first.begin &&
        view_.upos(above) == Upos::kVerb) {
      const NameGiving giving = gives_names(view_, above);
      if (giving.behind_as && from + 1 < limit && view_.lower(from) == "as")
        return equate_with_name(m, from + 1, limit);
      if (giving.at_once && from < limit) return equate_with_name(m, from, limit);
    }
    constexpr TokenId kNear = 6;
    for (TokenId t = from; t + 2 < limit && t < from + kNear; ++t)  // "that goes by the name of X"
      if (view_.lower(t) == "name" && view_.lower(t + 1) == "of")
        return equate_with_name(m, t + 2, limit);
    for (TokenId t = from; t < limit && t < from + kNear; ++t) {
      const NameGiving giving = gives_names(view_, t);
      TokenId name = t + 1;
      const TokenId subject = view_.child(t, Deprel::kNsubj);
      const bool names_as =  // "police named X as the culprit", "police, who named X as"
          std::ranges::any_of(view_.children(t), [&](TokenId c) {
            return c > name && view_.deprel(c) == Deprel::kObl && view_.preposition(c) == "as";
          });
      const bool relative =
          subject != kNoToken && is_one_of(view_.lower(subject), {"who", "which", "that"});
      const bool active =
          (names_as && (subject == first.head || relative)) ||
          (subject == first.head &&
           (view_.word(t).xpos != Xpos::kVbd || (name < limit && view_.upos(name) == Upos::kDet)));
      if (active && name < limit && !is_one_of(view_.lower(name), {"itself", "themselves"}))
        return;  // "Acme tracks them as X"
      if (giving.behind_as && !(giving.at_once && name < limit && view_.lower(name) != "as")) {
        while (name < limit && name < t + 4 && view_.lower(name) != "as") ++name;
        if (name >= limit || view_.lower(name) != "as") return;
        ++name;
      } else if (!giving.at_once) {
        if (draft_.name_at(t) != nullptr || view_.upos(t) == Upos::kVerb) return;
        continue;
      }
      return equate_with_name(m, name, limit);
    }
  }

  /// A mention is the name that begins here, behind what only introduces it.
  void equate_with_name(MentionId m, TokenId name, TokenId limit) {
    while (name < limit && (is_quote(view_, name) || view_.lower(name) == "the" ||
                            is_one_of(view_.lower(name), {"itself", "themselves"})))
      ++name;
    if (name >= limit) return;
    const MentionId other = mention_at(name);
    if (other == kNoMention || draft_.mentions[other].type == ActorType::kStateActor || other == m)
      return;
    const Mention& first = draft_.mentions[m];
    const bool named = first.kind == MentionKind::kName;
    if (named &&
        (first.type == ActorType::kStateActor || first.type != draft_.mentions[other].type))
      return;
    equate(named ? m : other, named ? other : m, first.begin, draft_.mentions[other].end, named);
  }

  Draft& draft_;
  const View& view_;
};

}  // namespace

void find_equations(Draft& draft) { Equator(draft).run(); }

}  // namespace demarche::mention
