// SPDX-License-Identifier: Apache-2.0
// Titles beside names: "Norwegian Foreign Minister Ola Berg", "Berg, a spokesman for the embassy".
// They give persons their offices, and tell that an unknown name is that of a person.
#include <algorithm>

#include "mention/draft.h"

namespace demarche::mention {
namespace {

using knowledge::ActorType;

bool is_article(const View& view, TokenId t) {
  return is_one_of(view.lower(t), {"the", "a", "an", "its", "their", "his", "her"});
}

bool is_possessive_mark(const View& view, TokenId t) {
  return is_one_of(view.form(t), {"'s", "’s", "'", "’"});
}

class TitleFinder {
 public:
  explicit TitleFinder(Draft& draft) : draft_(draft), view_(draft.view) {}

  void find() {
    for (std::uint32_t i = 0; i < draft_.names.size(); ++i) {
      const NameSpan& name = draft_.names[i];
      const bool person = name.type == ActorType::kPerson;
      const bool unknown = name.source == NameSource::kUnknown && name.candidates.empty() &&
                           name.name_kind != knowledge::NameKind::kWord;
      if (!person && !unknown) continue;
      TokenId begin = name.begin;
      if (unknown || view_.is_written(WordClass::kHonorific, begin))  // "Sen. Ola Berg"
        begin = after_title_words(name);
      if (begin >= name.end) continue;
      const std::size_t known = draft_.titles.size();
      const bool before = title_before(begin, name.end, i);
      const bool rank = draft_.titles.size() > known &&
                        view_.in_class(WordClass::kRank, draft_.titles.back().head);
      if (before && !rank) continue;
      title_after(before ? draft_.names[i].begin : begin, draft_.names[i].end, i);
      if (rank &&
          draft_.titles.size() > known + 1)  // "Admiral Ola Berg, the head of the Tides Bureau"
        draft_.titles.erase(draft_.titles.end() - 2);
    }
    for (TokenId t = 0; t < view_.size(); ++t) {
      title_of_subject(t);
      title_of_list(t);
      title_of_whose(t);
      leader(t);
    }
    for (TokenId t = 0; t < view_.size(); ++t) title_alone(t);
    std::ranges::sort(draft_.titles, {}, [](const Title& t) { return t.span.begin; });
  }

 private:
  [[nodiscard]] bool is_office(TokenId t) const {
    return view_.in_class(WordClass::kOffice, t) &&
           (view_.upos(t) == Upos::kNoun || view_.upos(t) == Upos::kPropn ||
            view_.upos(t) == Upos::kAdj || view_.is_capital(t));
  }

  /// "Attorney General Ola Berg" as one run of capitals: the first token that is no title.
  [[nodiscard]] TokenId after_title_words(const NameSpan& name) const {
    TokenId begin = name.begin;
    for (TokenId t = name.begin; t < name.end; ++t)
      if (is_office(t)) begin = t + 1;
    return begin;
  }

  /// Whether a word can stand in a title before its office: "deputy", "foreign", "Tides".
  [[nodiscard]] bool can_lead(TokenId t) const {
    if (is_article(view_, t) || is_possessive_mark(view_, t)) return false;
    if (draft_.is_state_at(t) || view_.deprel(t) == Deprel::kCase) return false;
    switch (view_.upos(t)) {
      case Upos::kAdj:
      case Upos::kNoun:
      case Upos::kPropn:
        return true;
      case Upos::kPunct:
        return view_.form(t) == "-" && view_.is_glued(t);
      case Upos::kVerb:
        return (view_.is_capital(t) && t != view_.sentence_at(t).begin) ||
               (view_.word(t).xpos == Xpos::kVbg && t + 1 < view_.size() && is_office(t + 1));
      default:
        return view_.is_written(WordClass::kOfficeModifier, t) || view_.form(t) == "-" ||
               view_.form(t) == "&";
    }
  }

  MentionId person_mention(TokenId begin, TokenId end, std::uint32_t name_id) {
    const MentionId known = draft_.mention_ending(end - 1);
    if (known != kNoMention && draft_.mentions[known].type == ActorType::kPerson) return known;
    NameSpan& name = draft_.names[name_id];
    for (TokenId t = name.begin; t < begin; ++t) draft_.name_of[t] = kNoName;
    name.begin = begin;
    name.end = end;
    name.type = ActorType::kPerson;
    name.source = NameSource::kMake;
    Mention mention;
    mention.begin = begin;
    mention.end = end;
    mention.span = view_.span(begin, end);
    mention.head = view_.head_of(begin, end);
    mention.type = ActorType::kPerson;
    return draft_.add(std::move(mention));
  }

  bool title_before(TokenId begin, TokenId end, std::uint32_t name_id) {
    const TokenId first = view_.sentence_at(begin).begin;
    TokenId t = begin;
    while (t > first && !is_office(t - 1) &&
           (view_.is_written(WordClass::kHonorific, t - 1) ||
            (view_.form(t - 1) == "." && t - 1 > first &&
             view_.is_written(WordClass::kHonorific, t - 2))))
      --t;
    if (t == first) return false;
    bool comma = false;
    if (view_.form(t - 1) == "," && t - 1 > first) {  // "the team's coach, Ola Berg,"
      comma = true;
      --t;
      t = before_acronym(t, first);
    }
    TokenId office = kNoToken;
    TokenId left = t;
    if (is_office(t - 1) && (draft_.name_of[t - 1] == name_id || !draft_is_other_name(t - 1))) {
      if (comma && view_.is_plural(t - 1)) return false;  // "by officials, Ola Berg said"
      office = t - 1;
      if (t - 1 > first && is_one_of(view_.lower(t - 2), {"of", "for"}))  // "Minister of Justice"
        if (const TokenId linked = linked_office(t, first); linked != kNoToken) office = linked;
      left = office;
    } else {
      office = linked_office(t, first);
      if (office == kNoToken && !comma) return nationality_before(begin, end, name_id, t);
      left = office;
    }
    if (office == kNoToken) return false;
    while (left > first && can_lead(left - 1)) --left;
    const bool unknown = draft_.names[name_id].type != ActorType::kPerson;
    if (unknown && (view_.in_class(WordClass::kOrganization, end - 1) ||
                    view_.in_class(WordClass::kCountryNoun, end - 1) ||
                    view_.in_class(WordClass::kPerson, end - 1)))
      return false;
    if (comma && (!is_definite(left, first) || !closes(end))) return false;
    if (comma && unknown && end - begin < 2) return false;
    const bool one = begin + 1 == end;  // "ambassador to the AU"
    if (unknown && one && (view_.in_headline(begin) || view_.shape(begin) == Shape::kUpper))
      return false;
    add_title(left, t, office, person_mention(begin, end, name_id));
    Title& title = draft_.titles.back();
    if (title.states.empty()) body_after(title, end);  // "Director Ola Berg of the Tides Bureau"
    if (title.states.empty() && title.body == kNoMention)
      title.states = states_after(draft_, end, {"of"});
    if (title.states.empty() && title.body == kNoMention) title.states = state_of_force(end);
    return true;
  }

  /// The state of "Inspector Ola Berg of the Norwegian police", behind his name.
  [[nodiscard]] std::vector<knowledge::ActorId> state_of_force(TokenId end) const {
    TokenId t = end + 1;
    if (t >= view_.sentence_at(end - 1).end || !is_one_of(view_.lower(end), {"of", "from", "with"}))
      return {};
    if (is_article(view_, t)) ++t;
    const bool force = t < view_.size() && draft_.is_state_at(t) &&
                       draft_.name_at(t)->end < view_.size() &&
                       view_.in_class(WordClass::kAgencyHead, draft_.name_at(t)->end);
    return force ? draft_.name_at(t)->candidates : std::vector<knowledge::ActorId>{};
  }

  /// Before "(TB)" of "the head of the Tides Bureau (TB), Ola Berg,".
  [[nodiscard]] TokenId before_acronym(TokenId t, TokenId first) const {
    constexpr TokenId kBracket = 3;
    const bool bracket = t > first + kBracket && view_.form(t - 1) == ")" &&
                         view_.form(t - kBracket) == "(" && view_.shape(t - 2) == Shape::kUpper;
    return bracket ? t - kBracket : t;
  }

  [[nodiscard]] bool draft_is_other_name(TokenId t) const {
    const NameSpan* name = draft_.name_at(t);
    return name != nullptr && name->source != NameSource::kUnknown && name->end > t + 1;
  }

  [[nodiscard]] bool is_definite(TokenId left, TokenId first) const {
    return left > first && (is_article(view_, left - 1) || is_possessive_mark(view_, left - 1) ||
                            draft_.is_state_at(left - 1));
  }

  [[nodiscard]] bool closes(TokenId end) const {
    if (end >= view_.sentence_at(end - 1).end) return true;
    const std::string_view next = view_.form(end);
    return next == "," || next == "." || next == ")" || next == "and" ||
           view_.upos(end) == Upos::kVerb;
  }

  /// "Minister of State for Tides Ola Berg": an office with "of" or "for" before the name.
  [[nodiscard]] TokenId linked_office(TokenId t, TokenId first) const {
    constexpr TokenId kLongest = 8;
    bool linked = false;
    // "a fellow at Norway's Tides Program", "officers for the Tides attack"
    if (is_possessive_mark(view_, t - 1) || is_article(view_, t - 1)) return kNoToken;
    for (TokenId k = t; k-- > first && t - k < kLongest;) {
      const std::string_view word = view_.lower(k);
      if (const MentionId m = draft_.mention_ending(k);  // "the head of Norway's tides agency"
          m != kNoMention && draft_.mentions[m].begin < k && is_body(draft_.mentions[m])) {
        k = draft_.mentions[m].begin;
        continue;
      }
      if (draft_.is_state_at(k) || is_possessive_mark(view_, k)) continue;
      if (is_one_of(word, {"of", "for", "to", "in", "at"}) && t - k > 1) {
        linked = true;
        if (k > first && is_office(k - 1)) return k - 1;
        continue;
      }
      const bool body = view_.in_class(WordClass::kGovernment, k) ||
                        view_.in_class(WordClass::kMinistryHead, k) ||
                        view_.in_class(WordClass::kAgencyHead, k);
      if (!view_.is_capital(k) && !body && !is_one_of(word, {"and", "&", "the"})) return kNoToken;
      if (!linked && draft_.name_at(k) != nullptr && draft_.name_at(k)->type == ActorType::kPerson)
        return kNoToken;
    }
    return kNoToken;
  }

  /// "Dutch national Ola Berg", "22-year-old Latvian Ola Berg".
  bool nationality_before(TokenId begin, TokenId end, std::uint32_t name_id, TokenId t) {
    if (draft_.names[name_id].type != ActorType::kPerson) return false;
    const TokenId last = t - 1;
    const bool noun = view_.in_class(WordClass::kPerson, last) && draft_.name_at(last) == nullptr;
    const StateModifiers before = states_before(draft_, noun ? last : t);
    if (before.states.size() != 1 || before.possessive) return false;
    if (before.begin + 1 != (noun ? last : t) &&
        draft_.name_at(before.begin)->end != (noun ? last : t))
      return false;
    draft_.mentions[person_mention(begin, end, name_id)].states = before.states;
    return true;
  }

  /// "Ola Berg, a Dutch national": a person by a noun that is no office.
  void nationality_after(TokenId begin, TokenId end, std::uint32_t name_id, TokenId t,
                         TokenId limit) {
    if (draft_.names[name_id].type != ActorType::kPerson) return;
    constexpr TokenId kNear = 6;
    for (TokenId k = t; k < limit && k < t + kNear; ++k) {
      if (view_.upos(k) == Upos::kVerb || view_.form(k) == ",") return;
      const bool noun =
          view_.upos(k) == Upos::kNoun ||
          (k + 1 < limit && view_.upos(k) == Upos::kAdj && view_.upos(k + 1) != Upos::kNoun);
      if (!view_.in_class(WordClass::kPerson, k) || !noun || draft_.is_state_at(k)) continue;
      const StateModifiers before = states_before(draft_, k);
      if (before.states.size() == 1 && !before.possessive && before.begin >= t)
        draft_.mentions[person_mention(begin, end, name_id)].states = before.states;
      return;
    }
  }

  void add_title(TokenId left, TokenId right, TokenId office, MentionId person) {
    Title title;
    title.begin = left;
    title.head = office;
    title.person = person;
    const StateModifiers before = states_before(draft_, left);
    title.states = before.states;
    title.body = body_in(left, right);
    if (title.body == kNoMention && left > 0) title.body = owner_before(draft_, left);
    if (title.states.empty()) title.states = states_after(draft_, right, {"of", "for", "to", "in"});
    if (title.states.empty() && title.body == kNoMention)  // "minister of the Dutch government"
      title.states = states_within(office + 1, right);
    TokenId label_begin = left;
    if (left < office && is_state_word(left)) ++label_begin;  // "Russian military intelligence"
    title.label = std::string(view_.document().text(view_.span(label_begin, right)));
    title.span = view_.span(before.possessive ? left : before.begin, right);
    draft_.titles.push_back(std::move(title));
  }

  /// A state or its adjective, also as the first word of a longer name.
  [[nodiscard]] bool is_state_word(TokenId t) const {
    const auto& gazetteer = view_.gazetteer();
    return std::ranges::any_of(gazetteer.scan(view_.form(t)), [&](const knowledge::NameHit& hit) {
      const knowledge::Name& name = gazetteer.names()[hit.name];
      return hit.begin == 0 && hit.end == view_.form(t).size() &&
             name.kind <= knowledge::NameKind::kAdjective &&
             gazetteer.actors()[name.index].type == ActorType::kStateActor;
    });
  }

  /// The states that the words behind an office name; an ambassador is not of where he is sent to.
  [[nodiscard]] std::vector<knowledge::ActorId> states_within(TokenId begin, TokenId end) const {
    std::vector<knowledge::ActorId> states;
    if (begin >= end || view_.lower(begin) == "to") return states;
    for (TokenId t = begin; t < end; ++t)
      if (draft_.is_state_at(t) && draft_.name_at(t)->begin == t)
        states.push_back(draft_.name_at(t)->candidates.front());
    return states;
  }

  [[nodiscard]] static bool is_body(const Mention& mention) {
    return mention.type != ActorType::kPerson && mention.type != ActorType::kStateActor;
  }

  /// A body or organization that stands in the title itself: "embassy spokesman", "Acme chief".
  [[nodiscard]] MentionId body_in(TokenId left, TokenId right) const {
    for (TokenId t = left > 2 ? left - 2 : 0; t < right; ++t) {
      const MentionId m = draft_.name_beginning(t);
      if (m == kNoMention) continue;
      const Mention& mention = draft_.mentions[m];
      if (mention.end <= right && mention.end > left && is_body(mention)) return m;
    }
    return kNoMention;
  }

  /// "Ola Berg, a spokesman for the embassy", "Ola Berg, Norway's foreign minister,".
  void title_after(TokenId begin, TokenId end, std::uint32_t name_id) {
    const TokenId limit = view_.sentence_at(begin).end;
    TokenId mark = end;
    while (mark < limit && view_.is_written(WordClass::kPostNominal, mark)) ++mark;
    if (mark > end) return title_behind(begin, end, mark, name_id, limit);
    if (end + 1 < limit && view_.form(end) == "(" &&
        (view_.shape(end + 1) == Shape::kOther || view_.is_capital(end + 1)))
      return title_after_bracket(begin, end, name_id, limit);
    title_behind(begin, end, end, name_id, limit);
  }

  /// "Ola Berg (name in another script), a Dutch national", "Ola Berg (D-CA), the chair of X".
  void title_after_bracket(TokenId begin, TokenId end, std::uint32_t name_id, TokenId limit) {
    TokenId close = end;
    while (close < limit && view_.form(close) != ")") ++close;
    if (close + 1 < limit) title_behind(begin, end, close + 1, name_id, limit);
  }

  /// The title that begins after the comma or bracket `mark`.
  void title_behind(TokenId begin, TokenId end, TokenId mark, std::uint32_t name_id,
                    TokenId limit) {
    if (mark + 1 >= limit || (view_.form(mark) != "," && view_.form(mark) != "(")) return;
    TokenId t = mark + 1;
    constexpr TokenId kLongest = 10;
    TokenId office = kNoToken;
    for (TokenId k = t; k < limit && k < t + kLongest; ++k) {
      if (is_office(k) && !view_.is_plural(k)) {
        office = k;
        continue;
      }
      const bool goes_on = can_lead(k) || is_article(view_, k) || draft_.is_state_at(k) ||
                           is_possessive_mark(view_, k);
      if (!goes_on) break;
    }
    if (office != kNoToken && office + 1 < limit && view_.upos(office + 1) == Upos::kNoun &&
        view_.in_class(WordClass::kHackerWord, office))
      return;  // "Blue Heron, a hacker group"
    if (office == kNoToken) nationality_after(begin, end, name_id, t, limit);
    if (office == kNoToken || (office + 1 < limit && is_possessive_mark(view_, office + 1))) return;
    TokenId left = office;
    while (left > t && can_lead(left - 1)) --left;
    const bool unknown = draft_.names[name_id].type != ActorType::kPerson;
    if (unknown && end - begin < 2) return;
    TokenId right = office + 1;
    const MentionId person = person_mention(begin, end, name_id);
    add_title(left, right, office, person);
    body_after(draft_.titles.back(), right);
  }

  /// "Ola Berg and Ida Holm were officers of the Tides Bureau".
  void title_of_subject(TokenId t) {
    if (!is_office(t) || view_.child(t, Deprel::kCop) == kNoToken) return;
    TokenId subject = view_.child(t, Deprel::kNsubj);
    if (subject == kNoToken) return;
    if (view_.lower(subject) == "who" && view_.deprel(t) == Deprel::kAclRelcl)
      subject = view_.head(t);  // "Ola Berg, who is the mayor"
    std::vector<TokenId> persons{subject};
    if (view_.is_plural(t)) {
      const text::Sentence below = view_.subtree(subject);
      for (TokenId k = below.begin; k < below.end && k < t; ++k)
        if (draft_.name_at(k) != nullptr && draft_.name_at(k)->begin == k) persons.push_back(k);
    }
    TokenId left = t;
    while (left > view_.sentence_at(t).begin && can_lead(left - 1)) --left;
    for (const TokenId person : persons) {
      const NameSpan* name = draft_.name_at(person);
      if (name == nullptr || name->type != ActorType::kPerson) continue;
      const MentionId id = draft_.mention_ending(name->end - 1);
      if (id == kNoMention) continue;
      add_title(left, t + 1, t, id);
      Title& title = draft_.titles.back();
      title.beside = false;
      if (view_.is_plural(t)) {
        const std::string_view form = view_.form(t);
        title.label.resize(title.label.size() - form.size());
        title.label += view_.lemma(t);
      }
      body_after(title, t + 1);
    }
  }

  /// "the Tides Bureau, whose director is Ola Berg,": his office in the bureau.
  void title_of_whose(TokenId whose) {
    if (view_.lower(whose) != "whose" || whose == 0) return;
    const TokenId limit = view_.sentence_at(whose).end;
    constexpr TokenId kLongest = 5;
    TokenId office = whose + 1;
    while (office < limit && office < whose + kLongest && can_lead(office) &&
           !(is_office(office) && !(office + 1 < limit && is_office(office + 1))))
      ++office;
    if (office + 2 >= limit || !is_office(office) ||
        !(view_.lemma(office + 1) == "be" || view_.form(office + 1) == ","))
      return;
    const NameSpan* name = draft_.name_at(office + 2);
    const MentionId body =
        draft_.mention_ending(view_.form(whose - 1) == "," && whose > 1 ? whose - 2 : whose - 1);
    if (name == nullptr || name->begin != office + 2 || body == kNoMention ||
        !is_body(draft_.mentions[body]) ||
        (name->type != ActorType::kPerson && name->source != NameSource::kUnknown))
      return;
    const auto id = static_cast<std::uint32_t>(name - draft_.names.data());
    add_title(whose + 1, office + 1, office, person_mention(name->begin, name->end, id));
    draft_.titles.back().body = body;
    draft_.titles.back().beside = false;
  }

  /// "Ola Berg, who leads the Tides Bureau,", "the Tides Bureau, headed by Ola Berg,": he stands
  /// for it, in an office without a name.
  void leader(TokenId verb) {
    if (view_.upos(verb) != Upos::kVerb || !view_.in_class(WordClass::kLeading, verb)) return;
    const TokenId limit = view_.sentence_at(verb).end;
    const bool by = verb + 1 < limit && view_.lower(verb + 1) == "by";
    TokenId behind = by ? verb + 2 : verb + 1;
    while (behind < limit && !by &&
           (is_article(view_, behind) || is_possessive_mark(view_, behind) ||
            draft_.is_state_at(behind)))
      ++behind;
    if (behind >= limit) return;
    TokenId before = verb;
    if (!by && before > 0 && view_.lower(before - 1) == "who") --before;
    if (before == verb && !by) return;
    if (before > 0 && view_.form(before - 1) == ",") --before;
    if (before == 0 || before <= view_.sentence_at(verb).begin) return;
    const MentionId first = draft_.mention_ending(before - 1);
    MentionId second = draft_.name_beginning(behind);
    for (TokenId t = behind; second == kNoMention && t > verb + 1; --t)
      second = draft_.name_beginning(t - 1);
    if (first == kNoMention || second == kNoMention) return;
    const MentionId person = by ? second : first;
    const MentionId body = by ? first : second;
    if (draft_.mentions[person].type != ActorType::kPerson || !is_body(draft_.mentions[body]))
      return;
    Title title;
    title.begin = verb;
    title.head = verb;
    title.person = person;
    title.body = body;
    title.beside = false;
    title.span = view_.span(verb, verb + 1);
    draft_.titles.push_back(std::move(title));
  }

  /// "two agents of the Tides Bureau - Ola Berg and Ida Holm -": an office for each.
  void title_of_list(TokenId t) {
    if (!is_office(t) || !view_.is_plural(t) || view_.in_class(WordClass::kHackerWord, t)) return;
    const TokenId limit = view_.sentence_at(t).end;
    TokenId mark = t + 1;
    constexpr TokenId kNear = 8;  // "of the Tides Bureau"
    while (mark < limit && mark < t + kNear &&
           !is_one_of(view_.form(mark), {",", ":", "-", "--", "–", "—"})) {
      if (view_.upos(mark) == Upos::kVerb) return;
      ++mark;
    }
    std::vector<MentionId> persons;
    for (TokenId k = mark + 1; k < limit;) {
      const NameSpan* name = draft_.name_at(k);
      if (name != nullptr && name->begin == k && name->type == ActorType::kPerson) {
        const MentionId person = draft_.mention_ending(name->end - 1);
        if (person != kNoMention) persons.push_back(person);
        k = name->end;
      } else if (is_one_of(view_.lower(k), {",", "and"})) {
        ++k;
      } else {
        break;
      }
    }
    if (persons.size() < 2) return;
    TokenId left = t;
    while (left > view_.sentence_at(t).begin && can_lead(left - 1)) --left;
    for (const MentionId person : persons) {
      add_title(left, t + 1, t, person);
      Title& title = draft_.titles.back();
      title.beside = false;
      title.listed = true;
      title.label.resize(title.label.size() - view_.form(t).size());
      title.label += view_.lemma(t);
      body_after(title, t + 1);
    }
  }

  /// The body of "officer in the Tides Bureau", "spokesman for the embassy".
  void body_after(Title& title, TokenId right) const {
    const TokenId limit = view_.sentence_at(right - 1).end;
    if (title.body != kNoMention || right + 1 >= limit ||
        !is_one_of(view_.lower(right), {"of", "for", "at", "with", "to", "in"}))
      return;
    TokenId k = right + 1;
    while (k < limit &&
           (is_article(view_, k) || draft_.is_state_at(k) || is_possessive_mark(view_, k)))
      ++k;
    for (TokenId begin = right + 1; begin <= k && begin < limit; ++begin) {
      const MentionId m = draft_.name_beginning(begin);
      if (m != kNoMention && draft_.mentions[m].end > k && is_body(draft_.mentions[m]))
        title.body = m;
    }
  }

  /// "The foreign minister said": an office with no name beside it, which someone in the text
  /// holds.
  void title_alone(TokenId t) {
    if (!is_office(t) || view_.is_plural(t) || view_.upos(t) == Upos::kAdj) return;
    if (view_.in_class(WordClass::kOrganization, t)) return;
    for (const Title& title : draft_.titles)
      if (title.head == t || title.span.contains(view_.span(t))) return;
    if (draft_.name_at(t) != nullptr && draft_.name_at(t)->source != NameSource::kUnknown) return;
    if (t + 1 < view_.sentence_at(t).end && is_office(t + 1)) return;
    TokenId left = t;
    const TokenId first = view_.sentence_at(t).begin;
    while (left > first && can_lead(left - 1)) --left;
    add_title(left, t + 1, t, kNoMention);
  }

  Draft& draft_;
  const View& view_;
};

}  // namespace

void find_titles(Draft& draft) { TitleFinder(draft).find(); }

}  // namespace demarche::mention
