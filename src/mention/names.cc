// SPDX-License-Identifier: Apache-2.0
#include "mention/names.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace demarche::mention {
namespace {

using knowledge::ActorType;
using knowledge::NameHit;
using knowledge::NameKind;
using knowledge::NameMatch;

constexpr TokenId kLongestName = 14;  // tokens

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Names of clusters as vendors number them: APT41, UNC1151, TA423, FIN7, Storm-0558, DEV-0537.
bool is_cluster_name(std::string_view form) {
  static constexpr std::array<std::string_view, 9> kPrefixes = {
      "APT-C-", "APT", "UNC", "TA", "FIN", "TEMP.", "Storm-", "DEV-", "UAC-"};
  for (const std::string_view prefix : kPrefixes) {
    if (!form.starts_with(prefix)) continue;
    const std::string_view rest = form.substr(prefix.size());
    if (prefix == "TEMP.") return rest.size() > 2;
    return is_digits(rest) && (prefix != "TA" || rest.size() == 3);
  }
  return false;
}

class NameFinder {
 public:
  explicit NameFinder(const View& view) : view_(view), taken_(view.size(), false) {}

  std::vector<NameSpan> find() {
    find_known();
    find_short_states();
    find_clusters();
    for (TokenId t = 0; t < view_.size();) t = std::max(t + 1, read_at(t));
    std::ranges::sort(found_, {}, &NameSpan::begin);
    return std::move(found_);
  }

 private:
  // ---- the gazetteer

  /// A name of the gazetteer at the tokens [first, second).
  struct Found {
    std::pair<TokenId, TokenId> place;
    std::uint32_t name;
  };

  void find_known() {
    std::vector<Found> hits;
    for (const NameHit& hit : view_.gazetteer().scan(view_.document().text()))
      if (const auto place = tokens_of({hit.begin, hit.end}); place.first < place.second)
        hits.push_back({place, hit.name});
    find_capitals(hits);
    std::ranges::stable_sort(hits, {}, &Found::place);
    std::vector<NameSpan> all;
    std::vector<std::uint32_t> names;  // at one place
    for (std::size_t i = 0; i < hits.size();) {
      const auto [begin, end] = hits[i].place;
      names.clear();
      for (; i < hits.size() && hits[i].place == std::pair(begin, end); ++i)
        names.push_back(hits[i].name);
      NameSpan name{.begin = begin, .end = end};
      if (fill(name, names) && !begins_phrase(name, hits) && !begins_longer_name(name))
        all.push_back(std::move(name));
    }
    // The longest first, so that "House of Tides" is not lost to "Dutch House".
    std::ranges::stable_sort(all, [&](const NameSpan& a, const NameSpan& b) {
      return view_.span(a.begin, a.end).size() > view_.span(b.begin, b.end).size();
    });
    std::vector<bool> covered(view_.size(), false);
    for (NameSpan& name : all) {
      if (covered[name.begin] || covered[name.end - 1]) continue;
      std::fill(covered.begin() + name.begin, covered.begin() + name.end, true);
      known_.push_back(std::move(name));
    }
    known_at_.assign(view_.size(), kNone);
    for (std::uint32_t i = 0; i < known_.size(); ++i)
      for (TokenId t = known_[i].begin; t < known_[i].end; ++t) known_at_[t] = i;
  }

  /// "The Norwegian" of "The Norwegian Government", where a newspaper is called so.
  [[nodiscard]] bool begins_phrase(const NameSpan& name, const std::vector<Found>& hits) const {
    if (name.source != NameSource::kKnown || name.end >= sentence_end(name.begin) ||
        (view_.upos(name.end) != Upos::kNoun && view_.upos(name.end) != Upos::kPropn))
      return false;
    return std::ranges::any_of(hits, [&](const Found& hit) {
      return hit.place == std::pair(name.end - 1, name.end) &&
             view_.gazetteer().names()[hit.name].kind == NameKind::kAdjective;
    });
  }

  /// "Ola Berg" of "Ola Berg Nilsen" and of "Ola Berg-nilsen": somebody else.
  [[nodiscard]] bool begins_longer_name(const NameSpan& name) const {
    const TokenId next = name.end;
    if (name.type != ActorType::kPerson || name.end - name.begin < 2 ||
        next >= sentence_end(name.begin) || view_.in_headline(name.begin))
      return false;
    if (view_.form(next) == "-")
      return next + 1 < sentence_end(name.begin) && view_.is_glued(next - 1) &&
             view_.is_glued(next);
    return view_.shape(next) == Shape::kCapital && view_.upos(next) == Upos::kPropn &&
           !view_.in_class(WordClass::kCalendar, next);
  }

  /// "NORWAY blamed": the name of a state in capitals.
  void find_capitals(std::vector<Found>& hits) const {
    constexpr std::size_t kLeast = 4;  // shorter ones are acronyms
    for (TokenId t = 0; t < view_.size(); ++t) {
      if (view_.shape(t) != Shape::kUpper || view_.span(t).size() < kLeast ||
          std::ranges::find(hits, std::pair(t, t + 1), &Found::place) != hits.end())
        continue;
      std::string name(view_.lower(t));
      name.front() = view_.form(t).front();
      for (const NameHit& hit : view_.gazetteer().scan(name)) {
        const knowledge::Name& known = view_.gazetteer().names()[hit.name];
        const bool state = known.kind == NameKind::kName || known.kind == NameKind::kAdjective;
        if (hit.begin == 0 && hit.end == name.size() && state &&
            view_.gazetteer().actors()[known.index].type == ActorType::kStateActor)
          hits.push_back({{t, t + 1}, hit.name});
      }
    }
  }

  /// The tokens that cover just these bytes, or an empty range.
  [[nodiscard]] std::pair<TokenId, TokenId> tokens_of(text::Span span) const {
    const auto& tokens = view_.tokens().tokens;
    const auto first = std::ranges::lower_bound(tokens, span.begin, {},
                                                [](const text::Token& t) { return t.span.begin; });
    const auto last = std::ranges::lower_bound(tokens, span.end, {},
                                               [](const text::Token& t) { return t.span.end; });
    if (first == tokens.end() || last == tokens.end() || first->span.begin != span.begin)
      return {0, 0};
    const bool full_stop =  // "Evil Corp." at the end of a sentence
        last->span.end == span.end + 1 && view_.document().text(last->span).ends_with('.');
    if (last->span.end != span.end && !full_stop) return {0, 0};
    const auto begin = static_cast<TokenId>(first - tokens.begin());
    const auto end = static_cast<TokenId>(last - tokens.begin()) + 1;
    if (view_.sentence(begin) != view_.sentence(end - 1)) return {0, 0};
    return {begin, end};
  }

  /// Makes one span of all that a stretch of text can mean. False where it means nothing here.
  bool fill(NameSpan& span, const std::vector<std::uint32_t>& names) const {
    const auto& gazetteer = view_.gazetteer();
    bool cued = true;
    bool any = false;
    for (const std::uint32_t id : names) {
      const knowledge::Name& name = gazetteer.names()[id];
      if (name.kind == NameKind::kWord) {
        if (!any) span.source = NameSource::kUnknown;
        span.name_kind = NameKind::kWord;
        any = true;
        cued = false;
        continue;
      }
      if (name.match == NameMatch::kCued && !has_cue(span)) {
        if (any && !cued) continue;
      } else {
        if (cued && any) span.candidates.clear();
        cued = false;
      }
      any = true;
      if (name.kind == NameKind::kBodyKind) {
        span.body_kind = name.index;
        if (span.source == NameSource::kUnknown) span.source = NameSource::kBodyKind;
        continue;
      }
      const ActorType type = gazetteer.actors()[name.index].type;
      if (type == ActorType::kStateActor) {
        if (span.source == NameSource::kState && name.kind > span.name_kind) continue;
        span.candidates.assign(1, name.index);
        span.source = NameSource::kState;
        span.name_kind = name.kind;
        span.type = type;
      } else if (span.source != NameSource::kState) {
        span.source = NameSource::kKnown;
        span.name_kind = name.kind;
        span.candidates.push_back(name.index);
        span.type = type;
      }
    }
    span.cued_only = cued;
    if (cued) span.source = NameSource::kUnknown;
    return any;
  }

  /// A word that says that a name is that of a threat group, an organization, stands beside it.
  [[nodiscard]] bool has_cue(const NameSpan& span) const {
    const auto is_cue = [&](TokenId t) {
      return view_.in_class(WordClass::kGroupCue, t) ||
             view_.in_class(WordClass::kCompanyNoun, t) || view_.in_class(WordClass::kMediaNoun, t);
    };
    const text::Sentence sentence = view_.sentence_at(span.begin);
    if (span.end < sentence.end && is_cue(span.end)) return true;
    if (span.end + 1 < sentence.end && view_.upos(span.end) == Upos::kNoun && is_cue(span.end + 1))
      return true;
    if (span.begin == sentence.begin) return false;
    const TokenId before = span.begin - 1;
    if (is_cue(before)) return true;
    static constexpr std::array<std::string_view, 6> kNaming = {"called",    "dubbed", "nicknamed",
                                                                "codenamed", "aka",    "named"};
    const std::string_view word = view_.lower(before);
    if (std::ranges::find(kNaming, word) != kNaming.end()) return true;
    return word == "as" && before > sentence.begin &&
           is_one_of(view_.lemma(before - 1), {"know", "track", "identify"});
  }

  /// "the North", where the text names a state so: "North Korea"; of several the first.
  void find_short_states() {
    std::map<std::string_view, std::uint32_t> whole;  // first word, index into known_
    for (std::uint32_t i = 0; i < known_.size(); ++i) {
      const NameSpan& name = known_[i];
      if (name.source != NameSource::kState || name.name_kind != NameKind::kName ||
          name.end != name.begin + 2 ||
          !is_one_of(view_.lower(name.begin), {"north", "south", "east", "west"}))
        continue;
      whole.emplace(view_.lower(name.begin), i);
    }
    for (TokenId t = 0; t < view_.size() && !whole.empty(); ++t) {
      const auto found = whole.find(view_.lower(t));
      if (found == whole.end() || known_at_[t] != kNone || !view_.is_capital(t)) continue;
      const bool article = t > view_.sentence_at(t).begin && view_.lower(t - 1) == "the";
      const bool alone = t + 1 >= sentence_end(t) || !view_.is_capital(t + 1);
      if ((!article && !view_.in_headline(t)) || !alone) continue;
      NameSpan name = known_[found->second];
      name.begin = t;
      name.end = t + 1;
      known_at_[t] = static_cast<std::uint32_t>(known_.size());
      known_.push_back(std::move(name));
    }
  }

  void find_clusters() {
    for (TokenId t = 0; t < view_.size(); ++t) {
      if (known_at_[t] != kNone) continue;
      TokenId end = t + 1;
      std::string form(view_.form(t));
      while (end < view_.size() && end < t + 3 && view_.is_glued(end - 1))
        form += view_.form(end++);
      for (; end > t; --end) {
        form = view_.document().text(view_.span(t, end));
        if (is_cluster_name(form)) break;
      }
      if (end == t) continue;
      known_.push_back(
          {.begin = t, .end = end, .source = NameSource::kMake, .type = ActorType::kAptGroup});
      for (TokenId k = t; k < end; ++k)
        known_at_[k] = static_cast<std::uint32_t>(known_.size() - 1);
    }
  }

  // ---- reading a run of capital words

  /// Takes what name begins at this token. Returns one past the last token read.
  TokenId read_at(TokenId t) {
    if (taken_[t]) return t + 1;
    if (const TokenId end = long_name(t); end > t) return end;
    if (const TokenId end = person(t); end > t) return end;
    if (known_at_[t] != kNone && known_[known_at_[t]].begin == t) {
      const NameSpan& known = known_[known_at_[t]];
      if (!names_something_else(known)) {
        NameSpan name = known;  // "APT99 Group"
        if (name.type == ActorType::kAptGroup && name.end < sentence_end(t) &&
            view_.is_capital(name.end) && view_.in_class(WordClass::kGroupHead, name.end) &&
            !view_.in_headline(t))
          ++name.end;
        const TokenId end = name.end;
        if (name.name_kind != NameKind::kWord) add(std::move(name));
        return end;
      }
    }
    if (!is_name_token(t)) return t + 1;
    TokenId end = t + 1;
    while (end < sentence_end(t) && (known_at_[end] == kNone || is_rest_of_name(end)) &&
           continues(end) && !begins_person(end))
      ++end;
    // "the AU Ola Berg": a person behind an acronym that another phrase ends with
    if (view_.shape(t) == Shape::kUpper && view_.span(t).size() > 1 && end - t > 2 &&
        !view_.in_headline(t) && view_.shape(t + 1) == Shape::kCapital &&
        view_.shape(t + 2) == Shape::kCapital && t > view_.sentence_at(t).begin &&
        view_.lower(t - 1) == "the")
      end = t + 1;
    if (!is_plain_word(t, end) && !describes_people(end - 1)) add({.begin = t, .end = end});
    return end;
  }

  /// "Holm" of "Holm Tower", where a person called Holm is known; but "Ola Holm MP".
  [[nodiscard]] bool names_something_else(const NameSpan& known) const {
    return known.type == ActorType::kPerson && known.end < sentence_end(known.begin) &&
           known_at_[known.end] == kNone && !view_.in_headline(known.end) &&
           (known.end - known.begin == 1 || view_.shape(known.end) != Shape::kUpper) &&
           is_name_token(known.end);
  }

  [[nodiscard]] TokenId sentence_end(TokenId t) const { return view_.sentence_at(t).end; }

  /// A capital word that can belong to a name.
  [[nodiscard]] bool is_name_token(TokenId t) const {
    if (!view_.is_capital(t)) return false;
    switch (view_.upos(t)) {
      case Upos::kDet:
      case Upos::kPron:
      case Upos::kAux:
      case Upos::kCconj:
      case Upos::kSconj:
      case Upos::kIntj:
      case Upos::kPart:
        return view_.shape(t) == Shape::kUpper && view_.span(t).size() > 2;
      default:
        break;
    }
    if (t == view_.sentence_at(t).begin && begins_known_pair(t)) return true;
    if (t == view_.sentence_at(t).begin || view_.in_headline(t))
      return view_.upos(t) == Upos::kPropn ||
             (view_.upos(t) == Upos::kNoun && view_.shape(t) != Shape::kCapital);
    const Xpos tag = view_.word(t).xpos;  // "Standing" of a committee
    return (view_.upos(t) != Upos::kAdp && view_.upos(t) != Upos::kVerb) || tag == Xpos::kNnp ||
           tag == Xpos::kNnps;
  }

  /// "Blue Heron" at the start of a sentence, where the tagger sees a name or the text has these
  /// two words elsewhere too.
  [[nodiscard]] bool begins_known_pair(TokenId t) const {
    if (view_.upos(t) != Upos::kAdj || t + 1 >= sentence_end(t) ||
        view_.upos(t + 1) != Upos::kPropn || !view_.is_capital(t + 1) || known_at_[t] != kNone)
      return false;
    if (view_.word(t).xpos == Xpos::kNnp) return true;
    const std::string_view text = view_.document().text();
    const std::string_view pair = view_.document().text(view_.span(t, t + 2));
    const std::size_t first = text.find(pair);
    return first != view_.span(t).begin || text.find(pair, first + 1) != std::string_view::npos;
  }

  [[nodiscard]] bool continues(TokenId t) const {
    if (view_.in_class(WordClass::kCalendar, t) && !view_.in_headline(t)) return false;
    if (is_name_token(t)) return true;
    if (is_particle(t) && leads_to_capital(t) && !view_.in_headline(t)) return true;
    if (is_possessed_name(t) || is_hyphenated(t) || (t > 0 && is_hyphenated(t - 1))) return true;
    const bool joins = (view_.form(t) == "-" || view_.form(t) == "&") && t + 1 < sentence_end(t) &&
                       is_name_token(t + 1);
    if (joins) return view_.form(t) == "&" || (view_.is_glued(t - 1) && view_.is_glued(t));
    return view_.shape(t) == Shape::kNumber && view_.upos(t) != Upos::kPunct && t > 0 &&
           view_.upos(t - 1) == Upos::kPropn && view_.span(t).size() <= 3;
  }

  /// "-" of "Pak Jin-hyok": the second syllable of a given name is small, and no noun follows it.
  [[nodiscard]] bool is_hyphenated(TokenId t) const {
    constexpr std::size_t kLongest = 6;
    if (t < 2 || t + 1 >= sentence_end(t) || view_.form(t) != "-" || !view_.is_glued(t - 1) ||
        !view_.is_glued(t) || view_.in_headline(t))
      return false;
    const Upos tag = view_.upos(t + 1);
    const bool syllable = view_.shape(t + 1) == Shape::kLower &&
                          view_.span(t + 1).size() <= kLongest &&
                          (tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kX);
    const bool ends = t + 2 >= sentence_end(t) ||
                      (view_.upos(t + 2) != Upos::kNoun && view_.upos(t + 2) != Upos::kPropn);
    return syllable && ends && view_.shape(t - 1) == Shape::kCapital &&
           view_.shape(t - 2) == Shape::kCapital && known_at_[t - 1] == kNone &&
           known_at_[t - 2] == kNone;
  }

  /// "'s" of "Children's Hospital", "People's Bank": of a name whose owner is no one in particular.
  [[nodiscard]] bool is_possessed_name(TokenId t) const {
    return is_one_of(view_.form(t), {"'s", "’s", "'", "’"}) && t > 0 && t + 1 < sentence_end(t) &&
           view_.is_plural(t - 1) && view_.is_capital(t - 1) && known_at_[t - 1] == kNone &&
           view_.is_capital(t + 1) && !view_.in_headline(t);
  }

  /// "van" of "Ola van Berg".
  [[nodiscard]] bool is_particle(TokenId t) const {
    return is_one_of(view_.lower(t), {"van", "von", "der", "den", "bin", "ibn", "al", "el", "da",
                                      "di", "dos", "du", "ter", "ul", "ur"}) &&
           t > 0 && view_.is_capital(t - 1);
  }

  /// "al" of "al Berg", "al-Berg".
  [[nodiscard]] bool leads_to_capital(TokenId particle) const {
    const TokenId next = particle + 1;
    if (next >= sentence_end(particle)) return false;
    if (view_.is_capital(next)) return true;
    return view_.form(next) == "-" && view_.is_glued(particle) && view_.is_glued(next) &&
           next + 1 < sentence_end(particle) && view_.is_capital(next + 1);
  }

  /// "Tides" of "Creative Tides", where Tides alone is a name too.
  [[nodiscard]] bool is_rest_of_name(TokenId t) const {
    const NameSpan& known = known_[known_at_[t]];
    const bool headed =
        view_.is_written(WordClass::kOrganizationHead, t - 1) || view_.lower(t - 1) == "air";
    if (known.source == NameSource::kState && headed && known.name_kind == NameKind::kName)
      return true;
    return known.source == NameSource::kKnown && known.end - known.begin == 1 &&
           view_.shape(t) == Shape::kCapital && !view_.in_headline(t) &&
           view_.upos(t - 1) == Upos::kPropn && !view_.in_class(WordClass::kOffice, t - 1);
  }

  /// "Republican Senators": a description in capitals.
  [[nodiscard]] bool describes_people(TokenId last) const {
    return view_.is_plural(last) && (view_.in_class(WordClass::kPerson, last) ||
                                     view_.in_class(WordClass::kOrganization, last));
  }

  /// Months, days and other capital words that name no one.
  [[nodiscard]] bool is_plain_word(TokenId begin, TokenId end) const {
    if (end - begin > 1) return false;
    return view_.upos(begin) != Upos::kPropn && view_.upos(begin) != Upos::kNoun &&
           view_.upos(begin) != Upos::kX;
  }

  // ---- names by their heads and suffixes

  [[nodiscard]] std::optional<ActorType> head_type(TokenId t) const {
    if (view_.in_class(WordClass::kMinistryHead, t)) return ActorType::kMinistry;
    if (view_.in_class(WordClass::kLegislatureHead, t)) return ActorType::kLegislature;
    if (view_.in_class(WordClass::kMissionHead, t)) return ActorType::kDiplomaticMission;
    if (view_.is_written(WordClass::kCompanySuffix, t)) return ActorType::kCompany;
    if (view_.in_class(WordClass::kAgencyHead, t))  // "Tides News Agency" is of no government
      return t > 0 && view_.lower(t - 1) == "news" ? ActorType::kOrganization : ActorType::kAgency;
    if (view_.is_written(WordClass::kOrganizationHead, t)) return ActorType::kOrganization;
    return std::nullopt;
  }

  /// The end of the stretch of words that could make up one long name.
  [[nodiscard]] TokenId run_end(TokenId begin) const {
    const TokenId limit = std::min(sentence_end(begin), begin + kLongestName);
    TokenId end = begin;
    bool linked = false;  // after "of", further words may be joined by "and" and commas
    bool headed = false;
    while (end < limit) {
      if (end > begin && view_.in_class(WordClass::kCalendar, end)) break;
      if (is_name_token(end) || (end > begin && continues(end))) {
        headed = headed || head_type(end).has_value();
        ++end;
        continue;
      }
      if (end == begin) break;
      const std::string_view word = view_.lower(end);
      const bool link = (is_one_of(word, {"of", "for"}) && can_take_link(end - 1)) ||
                        (word == "on" && is_one_of(view_.lower(end - 1),
                                                   {"council", "committee", "commission", "center",
                                                    "centre", "institute", "party"})) ||
                        (linked && is_one_of(word, {"of", "in"}) && is_common(end - 1) &&
                         is_common(end + 1));  // "Centre for Ethics in Sport"
      // "the TA and the Harbour Police": an acronym is a name by itself
      const bool joint = (word == "and" || word == ",") && (linked || !headed) &&
                         (linked || view_.shape(end - 1) != Shape::kUpper);
      TokenId next = end + 1;
      const bool anew = joint && next < limit && view_.lower(next) == "the";
      while (next < limit && is_one_of(view_.lower(next), {"the", "and"})) ++next;
      if (anew && (!linked || !is_common(next))) break;  // another name
      const bool behind_name = linked || (end > begin + 1 && !is_common(end - 1));
      if (joint && behind_name && is_name_of_its_own(next, limit)) break;
      if ((!link && !joint) || next >= limit || !is_name_token(next)) break;
      if (word == "," && !comma_goes_on(next, limit)) break;
      linked = linked || link;
      end = next;
    }
    return end;
  }

  /// "Acme Energy" of "the University of Oslo and Acme Energy": behind "and" no field of the body.
  [[nodiscard]] bool is_name_of_its_own(TokenId t, TokenId limit) const {
    if (is_common(t)) return false;
    TokenId last = t;
    while (last + 1 < limit && is_name_token(last + 1)) ++last;
    return last > t && head_type(last).has_value();
  }

  /// "Department for A, B and C": the list goes on to an "and".
  [[nodiscard]] bool comma_goes_on(TokenId t, TokenId limit) const {
    for (; t < limit && (is_name_token(t) || view_.lower(t) == ","); ++t) {
    }
    return t + 1 < limit && view_.lower(t) == "and" && is_name_token(t + 1) &&
           known_at_[t + 1] == kNone;
  }

  /// A common word that only a name writes with a capital: what a body is for.
  [[nodiscard]] bool is_common(TokenId t) const {
    return t < view_.size() && is_name_token(t) && known_at_[t] == kNone &&
           (view_.upos(t) == Upos::kNoun || view_.upos(t) == Upos::kAdj ||
            view_.in_class(WordClass::kField, t));
  }

  [[nodiscard]] bool can_take_link(TokenId t) const {
    return head_type(t).has_value() ||
           is_one_of(view_.lower(t), {"house", "bank", "chamber", "ministry", "board", "body",
                                      "union", "register", "directorate", "institute"});
  }

  /// "Ministry of Tides", "Tides Agency", "Acme Ltd". Returns its end, or `begin`.
  TokenId long_name(TokenId begin) {
    const bool first = begin == view_.sentence_at(begin).begin && view_.is_capital(begin) &&
                       view_.upos(begin) != Upos::kDet && view_.upos(begin) != Upos::kAdp &&
                       begin + 2 < sentence_end(begin) && is_name_token(begin + 1);
    if ((!is_name_token(begin) && !first) || view_.in_headline(begin)) return begin;
    if (known_at_[begin] != kNone) {  // "Acme of Norway Corp." is the known Acme of Norway
      NameSpan known = known_[known_at_[begin]];
      const TokenId suffixed = with_suffix(known.end);
      if (known.begin == begin && known.source == NameSource::kKnown && suffixed > known.end) {
        known.end = suffixed;
        add(std::move(known));
        return suffixed;
      }
    }
    TokenId end = run_end(is_name_token(begin) ? begin : begin + 1);
    // The longest stretch that ends in a head, or has a head before "of".
    for (; end > begin + 1; --end) {
      const auto type = make_of(begin, end);
      if (!type) continue;
      if (known_covers(begin, end)) return begin;
      // A common word that begins a sentence is taken only into the name of a company.
      if (!is_name_token(begin) && !view_.is_written(WordClass::kCompanySuffix, end - 1))
        return begin;
      NameSpan name{
          .begin = begin, .end = with_suffix(end), .source = NameSource::kMake, .type = *type};
      end = name.end;
      add(std::move(name));
      return end;
    }
    return begin;
  }

  /// The type that the words [begin, end) have as one name, if they can be one.
  [[nodiscard]] std::optional<ActorType> make_of(TokenId begin, TokenId end) const {
    if (!is_name_token(end - 1) && view_.shape(end - 1) != Shape::kNumber) return std::nullopt;
    std::optional<ActorType> type;
    bool linked = false;
    for (TokenId t = begin + 1; t + 1 < end && !linked; ++t)
      if (is_one_of(view_.lower(t), {"of", "for", "on"})) {
        linked = true;
        if (known_at_[t] == kNone || goes_on(known_[known_at_[t]], end)) type = head_type(t - 1);
      }
    if (linked && type) {
      // "Head of Department": an office, not a body.
      if (view_.in_class(WordClass::kOffice, begin)) return std::nullopt;
      if (type == ActorType::kOrganization && is_legislative(begin, end))
        type = ActorType::kLegislature;
      return begin + 1 < end ? type : std::nullopt;
    }
    if (linked) return std::nullopt;
    type = head_type(end - 1);
    if (!type) return std::nullopt;
    if (known_at_[begin] != kNone && known_[known_at_[begin]].source == NameSource::kState) {
      const TokenId after = known_[known_at_[begin]].end;  // "Norway and the Tides Agency": a list
      if (after < end && is_one_of(view_.lower(after), {"and", ","})) return std::nullopt;
    }
    const bool only_states = are_states(begin, end - 1);
    if (type == ActorType::kAgency && known_at_[begin] != kNone &&
        known_[known_at_[begin]].type == ActorType::kCompany)
      return std::nullopt;  // "Acme Office": a product
    // "the Dutch Ministry" describes; kinds are known. "Norway Telecom" is a name.
    if (only_states && (type != ActorType::kOrganization || !is_named_state(begin, end - 1)))
      return std::nullopt;
    for (TokenId t = begin; t + 1 < end; ++t)
      if (is_one_of(view_.lower(t), {"and", ","}) && t > begin && head_type(t - 1))
        return std::nullopt;
    if (type == ActorType::kOrganization && is_legislative(begin, end))
      type = ActorType::kLegislature;
    if (!is_strong_head(end - 1)) {
      // "Security Adviser", "Energy Secretary": the head of a name ends it.
      if (end < sentence_end(begin) && is_name_token(end)) return std::nullopt;
      if (end < sentence_end(begin) && view_.in_class(WordClass::kOffice, end)) return std::nullopt;
      if (view_.in_class(WordClass::kHonorific, begin)) return std::nullopt;
      // "Acme Intelligence requirements"
      const TokenId governor = view_.head(end - 1);
      if ((*type == ActorType::kOrganization || *type == ActorType::kCompany) &&
          view_.deprel(end - 1) == Deprel::kCompound && governor != kNoToken && governor >= end &&
          view_.upos(governor) == Upos::kNoun && !is_distinctive(begin, end - 1))
        return std::nullopt;
    }
    return type;
  }

  /// "Ministry of Trade" of "Ministry of Trade and Tourism"; but "Ministry of Defence and Acme".
  [[nodiscard]] bool goes_on(const NameSpan& known, TokenId end) const {
    return known.source == NameSource::kBodyKind && known.end + 1 < end &&
           is_one_of(view_.lower(known.end), {"and", ","}) && is_common(known.end + 1);
  }

  [[nodiscard]] bool are_states(TokenId begin, TokenId end) const {
    for (TokenId t = begin; t < end; ++t)
      if (known_at_[t] == kNone || known_[known_at_[t]].source != NameSource::kState) return false;
    return true;
  }

  /// "Senate Committee on Tides"; "Committee on Trade", of nothing but what it is for.
  [[nodiscard]] bool is_legislative(TokenId begin, TokenId end) const {
    bool committee = false;
    bool legislature = false;
    bool fields = true;
    for (TokenId t = begin; t < end; ++t) {
      const bool head = is_one_of(view_.lower(t), {"committee", "subcommittee", "panel"});
      committee = committee || head;
      legislature = legislature || view_.in_class(WordClass::kLegislatureHead, t) ||
                    is_one_of(view_.lower(t), {"house", "parliamentary"});
      fields =
          fields && (head || view_.in_class(WordClass::kField, t) || !view_.is_capital(t) ||
                     is_one_of(view_.lower(t), {"standing", "select", "permanent", "special"}));
    }
    return committee && (legislature || (fields && end - begin > 1));
  }

  /// The name of one state, not its adjective.
  [[nodiscard]] bool is_named_state(TokenId begin, TokenId end) const {
    const NameSpan& known = known_[known_at_[begin]];
    return known.name_kind == NameKind::kName && known.begin == begin && known.end == end;
  }

  /// Some word is neither a state nor a common noun for an actor.
  [[nodiscard]] bool is_distinctive(TokenId begin, TokenId end) const {
    for (TokenId t = begin; t < end; ++t) {
      const bool state = known_at_[t] != kNone && known_[known_at_[t]].source == NameSource::kState;
      if (!state && !view_.in_class(WordClass::kOrganization, t) &&
          !view_.in_class(WordClass::kCountryNoun, t) && !view_.in_class(WordClass::kHackerWord, t))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool is_strong_head(TokenId t) const {
    return view_.is_written(WordClass::kCompanySuffix, t) ||
           view_.in_class(WordClass::kMinistryHead, t) ||
           view_.in_class(WordClass::kMissionHead, t);
  }

  /// A name of the gazetteer is as long: it knows better.
  [[nodiscard]] bool known_covers(TokenId begin, TokenId end) const {
    for (TokenId t = begin; t < end; ++t) {
      if (known_at_[t] == kNone) continue;
      const NameSpan& known = known_[known_at_[t]];
      if (known.source == NameSource::kBodyKind && known.begin == begin && known.end + 1 < end &&
          are_states(known.end + 1, end))
        return true;  // "Central Bank of Norway"
      // "Dutch Tides Security Agency" is more than a security agency.
      if (known.source == NameSource::kBodyKind && known.end == end &&
          !are_states(begin, known.begin))
        continue;
      if (known.end >= end && known.source != NameSource::kState &&
          known.source != NameSource::kUnknown)
        return true;
    }
    return false;
  }

  /// "Co., Ltd.", "Acme, Inc."
  [[nodiscard]] TokenId with_suffix(TokenId end) const {
    while (true) {
      TokenId next = end;
      if (next < view_.size() && view_.form(next) == ",") ++next;
      if (next >= view_.size() || !view_.is_written(WordClass::kCompanySuffix, next) ||
          view_.sentence(next) != view_.sentence(end - 1))
        return end;
      end = next + 1;
    }
  }

  // ---- persons

  TokenId person(TokenId begin) {
    if (!view_.is_capital(begin)) return begin;
    TokenId first = begin;
    bool titled = false;
    while (first < sentence_end(begin) && view_.is_written(WordClass::kHonorific, first)) {
      titled = true;
      ++first;
      if (first < sentence_end(begin) && view_.form(first) == "." && view_.is_glued(first - 1))
        ++first;
    }
    if (first >= sentence_end(begin)) return begin;
    if (titled && is_known_person(first)) {
      NameSpan known = known_[known_at_[first]];
      known.begin = begin;
      add(known);
      return known.end;
    }
    const bool given = view_.is_written(WordClass::kGivenName, first) && !is_other_name(first);
    if (!titled && !given) return begin;
    TokenId end = first + 1;
    if (titled && !is_surname(first)) return begin;
    constexpr TokenId kLongestPerson = 8;
    while (end < sentence_end(begin) && end < first + kLongestPerson) {
      if (is_surname(end)) {
        ++end;
      } else if (is_hyphenated(end)) {
        end += 2;
      } else if (is_particle(end) && leads_to_capital(end) && view_.form(end + 1) == "-") {
        end += 3;
      } else if (is_one_of(view_.lower(end),
                           {"de", "van", "von", "der", "den", "bin", "al", "el", "da", "di", "dos",
                            "du", "la", "le", "ibn", "ter", "-"}) &&
                 end + 1 < sentence_end(begin) &&
                 (is_surname(end + 1) || is_one_of(view_.lower(end + 1), {"der", "den", "la"})) &&
                 (view_.form(end) != "-" || view_.is_glued(end))) {
        end += 1;
      } else {
        break;
      }
    }
    if (!titled && end == first + 1) return begin;
    if (!titled && end < sentence_end(begin) && view_.in_class(WordClass::kMediaNoun, end))
      return begin;  // "Al Tides television"
    if (!titled && view_.in_headline(begin) && !all_proper(first, end)) return begin;
    add({.begin = begin, .end = end, .source = NameSource::kMake, .type = ActorType::kPerson});
    return end;
  }

  /// A given name, and a surname after it.
  [[nodiscard]] bool begins_person(TokenId t) const {
    if (view_.form(t).find('-') != std::string_view::npos) return false;  // "Pak Jin-hyok"
    return view_.is_capital(t) &&
           (view_.is_written(WordClass::kHonorific, t) ||
            (view_.is_written(WordClass::kGivenName, t) && !is_other_name(t))) &&
           t + 1 < sentence_end(t) && (is_surname(t + 1) || is_known_person(t + 1));
  }

  [[nodiscard]] bool is_known_person(TokenId t) const {
    return known_at_[t] != kNone && known_[known_at_[t]].begin == t &&
           known_[known_at_[t]].type == ActorType::kPerson;
  }

  [[nodiscard]] bool all_proper(TokenId begin, TokenId end) const {
    for (TokenId t = begin; t < end; ++t)
      if (view_.upos(t) != Upos::kPropn) return false;
    return true;
  }

  /// A given name that is a longer name here, or a state without a surname.
  [[nodiscard]] bool is_other_name(TokenId t) const {
    if (known_at_[t] == kNone) return false;
    const NameSpan& known = known_[known_at_[t]];
    return known.end - known.begin > 1 || known.name_kind == NameKind::kAdjective ||
           (t + 1 < view_.size() && (view_.lower(t + 1) == "'s" || known_at_[t + 1] != kNone));
  }

  /// Can be the rest of a person's name.
  [[nodiscard]] bool is_surname(TokenId t) const {
    if (!view_.is_capital(t) &&
        !(view_.form(t) == "." && view_.is_glued(t - 1) && view_.span(t - 1).size() == 1))
      return false;
    if (view_.upos(t) == Upos::kVerb || view_.upos(t) == Upos::kAux ||
        view_.upos(t) == Upos::kAdp || view_.upos(t) == Upos::kDet || view_.upos(t) == Upos::kPron)
      return view_.upos(t) == Upos::kVerb && !view_.in_headline(t) &&
             view_.shape(t) == Shape::kCapital && t > 0 && view_.word(t).xpos != Xpos::kVbz &&
             view_.word(t).xpos != Xpos::kVbd;
    if (view_.in_class(WordClass::kOffice, t)) return false;
    if (known_at_[t] == kNone) return true;
    const NameSpan& known = known_[known_at_[t]];
    if (known.end - known.begin == 1 && known.source == NameSource::kKnown &&
        view_.shape(t) == Shape::kCapital && view_.deprel(t) == Deprel::kFlat)
      return true;  // "Ola Maria Saab"
    return known.end - known.begin == 1 &&
           (known.source == NameSource::kState || known.source == NameSource::kUnknown) &&
           known.name_kind != NameKind::kAdjective && known.name_kind != NameKind::kSeat &&
           view_.shape(t) != Shape::kUpper;
  }

  void add(NameSpan name) {
    for (TokenId t = name.begin; t < name.end; ++t) taken_[t] = true;
    found_.push_back(std::move(name));
  }

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  const View& view_;
  std::vector<NameSpan> known_;
  std::vector<std::uint32_t> known_at_;
  std::vector<bool> taken_;
  std::vector<NameSpan> found_;
};

}  // namespace

std::vector<NameSpan> find_names(const View& view) { return NameFinder(view).find(); }

}  // namespace demarche::mention
