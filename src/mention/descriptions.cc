// SPDX-License-Identifier: Apache-2.0
// Mentions without a name: nouns for people and organizations with all that goes with them, states
// by their government or officials, and pronouns.
#include <algorithm>
#include <array>
#include <map>

#include "mention/draft.h"

namespace demarche::mention {
namespace {

using knowledge::ActorType;

/// "news agency": no body of a state.
bool is_of_news(const View& view, TokenId noun) {
  return std::ranges::any_of(view.children(noun), [&](TokenId c) {
    return view.deprel(c) == Deprel::kCompound && is_one_of(view.lower(c), {"news", "press"});
  });
}

/// What a noun alone says of whom it describes; nothing where it describes no actor.
std::optional<ActorType> described_type(const View& view, TokenId noun) {
  const bool plural = view.is_plural(noun);
  if (!plural) {
    if (view.in_class(WordClass::kMinistryHead, noun)) return ActorType::kMinistry;
    if (view.in_class(WordClass::kLegislatureHead, noun)) return ActorType::kLegislature;
    if (view.in_class(WordClass::kMissionHead, noun)) return ActorType::kDiplomaticMission;
    if (view.in_class(WordClass::kAgencyHead, noun) && !is_of_news(view, noun))
      return ActorType::kAgency;
  }
  for (const WordClass word_class :
       {WordClass::kPerson, WordClass::kOrganization, WordClass::kOfficial, WordClass::kGovernment,
        WordClass::kCountryNoun, WordClass::kMinistryHead, WordClass::kAgencyHead,
        WordClass::kLegislatureHead, WordClass::kMissionHead, WordClass::kOffice})
    if (view.in_class(word_class, noun)) return ActorType::kGroup;
  const bool envoy = view.lemma(noun) == "charge" && noun + 1 < view.size() &&
                     is_one_of(view.lower(noun + 1), {"d'affaires", "d’affaires"});
  return envoy ? std::optional(ActorType::kGroup) : std::nullopt;
}

/// A determiner that says how many or which are meant.
bool counts(const View& view, TokenId token) {
  return is_one_of(view.lower(token), {"several", "some", "many", "other", "another"});
}

/// "Last December", "why", "clearly": a time or an adverb before a phrase, which says nothing of
/// whom it describes.
bool is_aside(const View& view, TokenId token, TokenId noun) {
  if (view.in_class(WordClass::kCalendar, token)) return true;
  if (is_one_of(view.lower(token), {"last", "this", "next"}) && token + 1 < noun)
    return view.in_class(WordClass::kCalendar, token + 1);
  return view.upos(token) == Upos::kAdv && view.head(token) == noun &&
         view.deprel(token) == Deprel::kAdvmod;
}

/// First token of the noun phrase before its head; articles and pronouns are left off.
TokenId phrase_begin(const View& view, TokenId noun) {
  TokenId begin = noun;
  for (const TokenId c : view.children(noun)) {
    if (c > noun) break;
    switch (view.deprel(c)) {
      case Deprel::kAmod:
      case Deprel::kCompound:
      case Deprel::kNummod:
      case Deprel::kNmodPoss:
      case Deprel::kNmodDesc:
      case Deprel::kNmod:
      case Deprel::kAdvmod:
      case Deprel::kFlat:
      case Deprel::kDetPredet:
      case Deprel::kNmodUnmarked:
      case Deprel::kAppos:
        begin = std::min(begin, view.subtree(c).begin);
        break;
      default:
        break;
    }
  }
  // "has long been a threat actor": what stands before the article is not of the phrase.
  for (TokenId t = noun; t > begin; --t)
    if (view.head(t - 1) == noun && ((view.deprel(t - 1) == Deprel::kDet && !counts(view, t - 1)) ||
                                     view.deprel(t - 1) == Deprel::kCop))
      begin = t;
  while (begin < noun && !counts(view, begin) &&
         (view.upos(begin) == Upos::kDet || view.upos(begin) == Upos::kPron ||
          view.upos(begin) == Upos::kPunct || view.upos(begin) == Upos::kAdp ||
          view.upos(begin) == Upos::kSconj || view.upos(begin) == Upos::kCconj ||
          is_aside(view, begin, noun)))
    ++begin;
  return begin;
}

/// One past the last token of what follows the head: "of members", "linked to X", but no clause of
/// its own and nothing behind a comma.
TokenId phrase_end(const View& view, TokenId noun) {
  TokenId end = noun + 1;
  for (const TokenId c : view.children(noun)) {
    if (c < noun) continue;
    const Deprel relation = view.deprel(c);
    const bool belongs =
        relation == Deprel::kNmod || relation == Deprel::kAcl || (relation == Deprel::kAmod);
    if (!belongs) continue;
    if (relation == Deprel::kAcl && view.child(c, Deprel::kMark) != kNoToken) continue;
    const text::Sentence below = view.subtree(c);
    if (below.begin > end) break;  // something else lies between
    TokenId last = below.end;
    for (TokenId t = end; t < last; ++t)
      if (is_one_of(view.form(t), {",", ";", ":", "--", "–", "—"})) last = t;
    if (last <= end) break;
    const bool cut = last < below.end;
    end = last;
    if (cut) break;
  }
  while (end > noun + 1 && view.upos(end - 1) == Upos::kPunct && view.form(end - 1) != "\"" &&
         view.form(end - 1) != "”" && view.form(end - 1) != "’")
    --end;
  return end;
}

/// "hackers linked to X": one past such a phrase, where the tree may have lost it; else `end`.
TokenId participle_end(const View& view, TokenId noun, TokenId end) {
  const TokenId limit = view.sentence_at(noun).end;
  const TokenId word = noun + 1;
  if (end > word || word + 2 >= limit || view.word(word).xpos != Xpos::kVbn) return end;
  const bool relates = std::ranges::any_of(view.gazetteer().relations(), [&](const auto& pattern) {
    return pattern.relation != "alias" &&
           std::ranges::find(pattern.words, view.lemma(word)) != pattern.words.end() &&
           std::ranges::find(pattern.prepositions, view.lower(word + 1)) !=
               pattern.prepositions.end();
  });
  if (!relates) return end;
  TokenId t = word + 2;
  while (t < limit) {
    const Upos tag = view.upos(t);
    const bool goes_on = tag == Upos::kDet || tag == Upos::kAdj || tag == Upos::kNoun ||
                         tag == Upos::kPropn || tag == Upos::kPart || view.lower(t) == "of" ||
                         view.form(t) == "-" || view.form(t) == "’s" || view.form(t) == "'s";
    if (!goes_on) break;
    ++t;
  }
  return t;
}

/// "a group of hackers": the noun that is counted, or kNoToken.
TokenId counted_noun(const View& view, TokenId noun) {
  static constexpr std::array<std::string_view, 14> kCollectives = {
      "group", "team", "coalition", "collective", "band",   "number",     "pair",
      "gang",  "crew", "handful",   "majority",   "series", "contingent", "cadre"};
  if (std::ranges::find(kCollectives, view.lemma(noun)) == kCollectives.end()) return kNoToken;
  const TokenId limit = view.sentence_at(noun).end;
  if (noun + 2 >= limit || view.lower(noun + 1) != "of") return kNoToken;
  constexpr TokenId kNear = 5;
  for (TokenId t = noun + 2; t < limit && t < noun + kNear; ++t) {
    if (view.upos(t) == Upos::kNoun && view.is_plural(t))
      return view.in_class(WordClass::kPerson, t) || view.in_class(WordClass::kOrganization, t)
                 ? t
                 : kNoToken;
    if (view.upos(t) != Upos::kAdj && view.upos(t) != Upos::kNoun && view.form(t) != "-" &&
        view.upos(t) != Upos::kPropn)
      return kNoToken;
  }
  return kNoToken;
}

/// States among the modifiers of a noun: "Dutch", "US and UK", "Latvia's".
void read_modifiers(const Draft& draft, TokenId noun, TokenId begin, Mention& mention) {
  const View& view = draft.view;
  for (const TokenId c : view.children(noun)) {
    if (c < begin || c > noun) continue;
    const text::Sentence below = view.subtree(c);
    for (TokenId t = below.begin; t < below.end && t < noun; ++t) {
      const NameSpan* name = draft.name_at(t);
      if (name == nullptr || name->begin != t) continue;
      if (name->source == NameSource::kState) mention.states.push_back(name->candidates.front());
      // "the Okoro administration": that of her state
      if (name->type == ActorType::kPerson && !name->candidates.empty() &&
          view.in_class(WordClass::kGovernment, noun))
        if (const auto home = view.gazetteer().actors()[name->candidates.front()].home_state;
            home != knowledge::kNoActor)
          mention.states.push_back(home);
    }
  }
  if (mention.states.empty()) mention.states = states_before(draft, noun).states;
  std::vector<knowledge::ActorId> unique;
  for (const knowledge::ActorId state : mention.states)
    if (std::ranges::find(unique, state) == unique.end()) unique.push_back(state);
  mention.states = std::move(unique);
}

bool is_former(const View& view, TokenId noun) {
  return std::ranges::any_of(view.children(noun), [&](TokenId c) {
    return is_one_of(view.lower(c), {"former", "ex", "retired", "alleged", "suspected"});
  });
}

/// A noun that another noun, or a name, follows as the head of the phrase.
bool is_modifier(const Draft& draft, TokenId noun) {
  const View& view = draft.view;
  const Deprel relation = view.deprel(noun);
  if (relation != Deprel::kCompound && relation != Deprel::kAmod && relation != Deprel::kNmodDesc)
    return false;
  const TokenId head = view.head(noun);
  return head != kNoToken && head > noun;
}

/// "two allies - Latvia and Norway", "the countries, namely ...": the states that are meant.
std::vector<knowledge::ActorId> states_listed(const Draft& draft, TokenId noun) {
  const View& view = draft.view;
  const bool of_states =
      view.in_class(WordClass::kCountryNoun, noun) || view.in_class(WordClass::kCounterpart, noun);
  if (!of_states || !view.is_plural(noun)) return {};
  auto listed = states_after(draft, noun + 1, {"-", "--", "–", "—", ":"});
  if (listed.size() < 2) listed.clear();
  return listed;
}

/// Part of the title of a person whose name stands beside it.
bool is_in_title(const Draft& draft, TokenId noun) {
  const text::Span span = draft.view.span(noun);
  const auto after = std::ranges::upper_bound(draft.titles, span.begin, {},
                                              [](const Title& t) { return t.span.begin; });
  return after != draft.titles.begin() && std::prev(after)->person != kNoMention &&
         std::prev(after)->beside && std::prev(after)->span.contains(span);
}

/// A mention of one word.
Mention word_mention(const View& view, TokenId token, MentionKind kind) {
  Mention mention;
  mention.begin = token;
  mention.end = token + 1;
  mention.head = token;
  mention.span = view.span(token);
  mention.kind = kind;
  return mention;
}

/// "Both were convicted", but not "both men" or "both Latvia and Norway".
bool is_both(const View& view, TokenId token) {
  const TokenId next = token + 1;
  return view.lower(token) == "both" && next < view.sentence_at(token).end &&
         (view.upos(next) == Upos::kVerb || view.upos(next) == Upos::kAux);
}

/// "the two", "both": a number that stands for those it counts.
void mention_number(Draft& draft, TokenId token) {
  const View& view = draft.view;
  if (is_both(view, token)) {
    Mention mention = word_mention(view, token, MentionKind::kDescription);
    mention.type = ActorType::kGroup;
    draft.add(std::move(mention));
    return;
  }
  if (!number_of(view.lower(token)) || view.shape(token) == Shape::kNumber) return;
  const text::Sentence sentence = view.sentence_at(token);
  if (token == sentence.begin || view.lower(token - 1) != "the" || token + 1 >= sentence.end)
    return;
  const Upos next = view.upos(token + 1);
  if (next == Upos::kNoun || next == Upos::kAdj || next == Upos::kPropn || next == Upos::kNum ||
      view.form(token + 1) == "-" || view.lower(token + 1) == "of")
    return;
  Mention mention = word_mention(view, token, MentionKind::kDescription);
  mention.type = ActorType::kGroup;
  draft.add(std::move(mention));
}

/// "a Dutch national": a noun, though taggers see the adjective.
bool is_national(const Draft& draft, TokenId word) {
  const View& view = draft.view;
  if (view.lower(word) != "national" || word == 0 || !draft.is_state_at(word - 1)) return false;
  const bool last = word + 1 >= view.sentence_at(word).end;
  return last || (view.upos(word + 1) != Upos::kNoun && view.upos(word + 1) != Upos::kPropn &&
                  view.upos(word + 1) != Upos::kAdj && view.form(word + 1) != "-");
}

/// "any state", "no country": nobody.
bool is_anyone(const View& view, TokenId noun) {
  return std::ranges::any_of(view.children(noun), [&](TokenId c) {
    return view.deprel(c) == Deprel::kDet &&
           is_one_of(view.lower(c), {"any", "no", "which", "what"});
  });
}

/// "those responsible for the attack": nobody knows them, but they can be threatened.
void mention_those(Draft& draft, TokenId token) {
  const View& view = draft.view;
  const text::Sentence sentence = view.sentence_at(token);
  if (view.lower(token) != "those" || token + 1 >= sentence.end) return;
  TokenId next = token + 1;
  while (next + 1 < sentence.end && view.upos(next) == Upos::kPunct) ++next;
  if (!is_one_of(view.lower(next), {"responsible", "behind", "involved", "accused", "who"})) return;
  if (view.upos(token) == Upos::kDet && view.head(token) > next) return;  // "those responsible men"
  Mention mention;
  mention.begin = token;
  mention.end = token + 1;
  mention.head = view.head(token) == next ? next : token;
  mention.span = view.span(token, std::max(next + 1, view.subtree(mention.head).end));
  mention.kind = MentionKind::kDescription;
  mention.type = ActorType::kGroup;
  draft.add(std::move(mention));
}

/// Whether a noun belongs to a name, which tells of somebody by itself.
bool is_within_name(const Draft& draft, TokenId noun) {
  const View& view = draft.view;
  const NameSpan* name = draft.name_at(noun);
  if (name == nullptr) return false;
  const bool bare_capital =  // "the Minister", "the Foreign Minister"
      name->source == NameSource::kUnknown && name->candidates.empty() &&
      (name->end - name->begin == 1 ||
       (name->end == noun + 1 &&
        (view.in_class(WordClass::kOffice, noun) ||
         (view.is_plural(noun) && view.in_class(WordClass::kCountryNoun, noun)))));
  return !bare_capital;
}

/// "the Dutch government", "the government of Latvia": the state itself.
void take_state(const Draft& draft, TokenId noun, Mention& mention) {
  const View& view = draft.view;
  mention.kind = MentionKind::kName;
  mention.type = ActorType::kStateActor;
  mention.means_states = true;
  const StateModifiers before = states_before(draft, noun);
  mention.begin = before.possessive ? noun : std::min(before.begin, noun);
  if (before.states.empty()) {  // "the government of Latvia"
    const TokenId limit = view.sentence_at(noun).end;
    TokenId end = noun + 1;
    while (end < limit && !draft.is_state_at(end)) ++end;
    if (end < limit) {
      mention.end = draft.name_at(end)->end;
      mention.begin = noun;
    }
  }
  mention.span = view.span(mention.begin, mention.end);
}

/// "the government of Ola Berg": the name of whom it is of, where his home is known; else null.
const NameSpan* head_of_government(const Draft& draft, TokenId noun) {
  for (const TokenId c : draft.view.children(noun)) {
    const NameSpan* name = draft.name_at(c);
    if (c > noun && draft.view.preposition(c) == "of" && name != nullptr &&
        name->type == ActorType::kPerson && !name->candidates.empty() &&
        draft.view.gazetteer().actors()[name->candidates.front()].home_state != knowledge::kNoActor)
      return name;
  }
  return nullptr;
}

void describe(Draft& draft, TokenId noun) {
  const View& view = draft.view;
  if (view.upos(noun) != Upos::kNoun && view.upos(noun) != Upos::kPropn &&
      !is_national(draft, noun))
    return;
  if (is_within_name(draft, noun)) return;
  if (is_in_title(draft, noun)) return;
  if (is_modifier(draft, noun)) return;
  const std::optional<ActorType> type = described_type(view, noun);
  if (!type || is_anyone(view, noun)) return;
  Mention mention;
  mention.head = noun;
  mention.begin = phrase_begin(view, noun);
  mention.end = noun + 1;
  mention.type = type;
  mention.kind = MentionKind::kDescription;
  read_modifiers(draft, noun, mention.begin, mention);
  const bool governs = view.in_class(WordClass::kGovernment, noun) &&
                       !(view.lemma(noun) == "authority" && !view.is_plural(noun));
  const bool state_word = view.lemma(noun) == "state" && !view.is_plural(noun);
  const bool envoys = view.in_class(WordClass::kEnvoy, noun) && mention.states.size() > 1;
  const bool elected = std::ranges::any_of(view.children(noun),
                                           [&](TokenId c) { return view.lower(c) == "elected"; });
  const bool official = envoys || (view.in_class(WordClass::kOfficial, noun) && !elected &&
                                   (view.is_plural(noun) || view.lemma(noun) != "authority"));
  if (mention.states.empty() && (governs || official))
    mention.states = states_after(draft, noun + 1, {"of", "in", "from"}, governs);
  else if (mention.states.empty() && view.in_class(WordClass::kPerson, noun))
    mention.states = states_after(draft, noun + 1, {"of", "from"});
  if (const auto listed = states_listed(draft, noun); !listed.empty()) {
    mention.states = listed;
    mention.means_states = true;
    mention.span = view.span(mention.begin, noun + 1);
    draft.add(std::move(mention));
    return;
  }
  if (const NameSpan* head =
          mention.states.empty() && governs ? head_of_government(draft, noun) : nullptr;
      head != nullptr) {
    mention.states = {view.gazetteer().actors()[head->candidates.front()].home_state};
    mention.kind = MentionKind::kName;
    mention.type = ActorType::kStateActor;
    mention.means_states = true;
    mention.span = view.span(noun, head->end);
    draft.add(std::move(mention));
    return;
  }
  const bool states_follow = !mention.states.empty();
  if (!states_follow && mention.begin == noun && view.in_class(WordClass::kSufferer, noun)) return;
  if (states_follow && (governs || state_word) && !is_former(view, noun)) {
    take_state(draft, noun, mention);
  } else {
    const bool several =  // "charged six Dutch officials": these, while "two of them said" tell
        view.child(noun, Deprel::kNummod) != kNoToken && view.deprel(noun) != Deprel::kNsubj;
    if (states_follow && official && !several && !is_former(view, noun))
      mention.means_states = true;
    TokenId end = participle_end(view, noun, phrase_end(view, noun));
    if (mention.states.empty()) {  // "companies in Latvia"
      const auto where = states_after(draft, noun + 1, {"in", "across", "throughout"});
      if (where.size() == 1) mention.states = where;
    }
    const TokenId counted = counted_noun(view, noun);
    if (counted != kNoToken) end = std::max(end, counted + 1);
    mention.span = view.span(mention.begin, end);
  }
  draft.add(std::move(mention));
}

/// A description of one's own that another counts is the same: "a group of hackers".
void equate_counted(Draft& draft) {
  std::vector<MentionId> at(draft.view.size(), kNoMention);
  for (MentionId m = 0; m < draft.mentions.size(); ++m)
    if (draft.mentions[m].kind == MentionKind::kDescription) at[draft.mentions[m].head] = m;
  for (MentionId m = 0; m < draft.mentions.size(); ++m) {
    const Mention& mention = draft.mentions[m];
    if (mention.kind != MentionKind::kDescription || mention.begin >= mention.end) continue;
    const TokenId counted = counted_noun(draft.view, mention.head);
    if (counted == kNoToken || at[counted] == kNoMention) continue;
    if (draft.mentions[m].states.empty())
      draft.mentions[m].states = draft.mentions[at[counted]].states;
    draft.equations.push_back({m, at[counted], mention.span, false});
  }
}

void mention_pronoun(Draft& draft, TokenId token) {
  const View& view = draft.view;
  if (view.upos(token) != Upos::kPron && view.upos(token) != Upos::kDet) return;
  static constexpr std::array<std::string_view, 17> kPronouns = {
      "he",    "she", "it", "they", "him", "her", "them", "his",   "its",
      "their", "i",   "we", "our",  "us",  "my",  "hers", "theirs"};
  if (std::ranges::find(kPronouns, view.lower(token)) == kPronouns.end()) return;
  if (draft.name_at(token) != nullptr) return;  // "US"
  Mention mention = word_mention(view, token, MentionKind::kPronoun);
  if (is_one_of(view.lower(token), {"he", "she", "him", "his", "her", "hers", "i", "my"}))
    mention.type = ActorType::kPerson;
  draft.add(std::move(mention));
}

}  // namespace

/// "a spokesman for the embassy": the embassy. "officials in Berlin", but not "Dutch officials in".
MentionId spoken_for(const Draft& draft, TokenId head, bool stateless) {
  const View& view = draft.view;
  const TokenId limit = view.sentence_at(head).end;
  const std::string_view word = view.lower(head + 1 < limit ? head + 1 : head);
  const bool official =
      (view.in_class(WordClass::kOfficial, head) || view.in_class(WordClass::kExpert, head)) &&
      (is_one_of(word, {"at", "of", "from", "with"}) || (stateless && word == "in"));
  if (head + 2 >= limit || !(official || (view.in_class(WordClass::kSpokesperson, head) &&
                                          is_one_of(view.lower(head + 1), {"for", "of", "at"}))))
    return kNoMention;
  constexpr TokenId kNear = 5;
  MentionId found = kNoMention;
  for (TokenId t = head + 2; t < limit && t < head + kNear; ++t) {
    const MentionId m = draft.name_beginning(t);
    if (m == kNoMention) continue;
    found = m;
    const TokenId next = draft.mentions[m].end;
    if (next >= limit || !is_one_of(view.form(next), {"'s", "’s"})) break;
  }
  return found;
}

/// The possessive pronouns, by their tokens: "its" of "its customers".
std::map<TokenId, MentionId> possessive_pronouns(const Draft& draft) {
  std::map<TokenId, MentionId> found;
  for (MentionId m = 0; m < draft.mentions.size(); ++m)
    if (draft.mentions[m].kind == MentionKind::kPronoun &&
        draft.view.deprel(draft.mentions[m].head) == Deprel::kNmodPoss)
      found.emplace(draft.mentions[m].head, m);
  return found;
}

void link_owners(Draft& draft) {
  const std::map<TokenId, MentionId> pronouns = possessive_pronouns(draft);
  for (Mention& mention : draft.mentions) {
    if (mention.kind == MentionKind::kPronoun || mention.kind == MentionKind::kAdjective ||
        mention.begin >= mention.end)
      continue;
    const TokenId head = std::max(mention.head, mention.begin);
    mention.owner = owner_before(draft, mention.kind == MentionKind::kName ? mention.begin : head);
    if (mention.owner == kNoMention) mention.owner = owner_before(draft, mention.begin);
    if (mention.owner == kNoMention && mention.kind == MentionKind::kDescription)
      mention.owner = spoken_for(draft, head, mention.states.empty());
    if (mention.owner == kNoMention && mention.kind == MentionKind::kDescription &&
        mention.begin > 0)
      if (const auto its = pronouns.find(mention.begin - 1); its != pronouns.end())
        mention.owner = its->second;
    if (mention.owner != kNoMention && draft.mentions[mention.owner].head == mention.head)
      mention.owner = kNoMention;
  }
  for (Title& title : draft.titles)
    if (title.body == kNoMention && title.states.empty() && title.begin != kNoToken)
      title.body = owner_before(draft, title.begin);
}

void mention_descriptions(Draft& draft) {
  for (TokenId t = 0; t < draft.view.size(); ++t) {
    describe(draft, t);
    mention_number(draft, t);
    mention_those(draft, t);
    mention_pronoun(draft, t);
  }
  equate_counted(draft);
}

}  // namespace demarche::mention
