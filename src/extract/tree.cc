// SPDX-License-Identifier: Apache-2.0
#include "extract/tree.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace demarche::extract {
namespace {

constexpr std::uint32_t kNoMention = std::numeric_limits<std::uint32_t>::max();

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

enum class Link { kNone, kComma, kAnd };

/// What the words between two mentions make of them: members of a list, its last two, or nothing.
Link link_of(std::string_view between) {
  std::string words;
  for (const char c : lower(between))
    if (c != ',' || words.empty() || words.back() != ',') words += c;
  bool comma = false;
  bool joined = false;
  std::size_t at = 0;
  while (at < words.size()) {
    if (words[at] == ' ') {
      ++at;
    } else if (words[at] == ',') {
      comma = true;
      ++at;
    } else {
      const std::size_t end = std::min(words.find_first_of(" ,", at), words.size());
      const std::string_view word = std::string_view(words).substr(at, end - at);
      if (word == "and" || word == "&" || word == "or")
        joined = true;
      else if (word != "the" && word != "a" && word != "an")
        return Link::kNone;
      at = end;
    }
  }
  return joined ? Link::kAnd : comma ? Link::kComma : Link::kNone;
}

bool starts_clause(Deprel relation) {
  switch (relation) {
    case Deprel::kRoot:
    case Deprel::kCcomp:
    case Deprel::kAdvcl:
    case Deprel::kAdvclRelcl:
    case Deprel::kAcl:
    case Deprel::kAclRelcl:
    case Deprel::kParataxis:
    case Deprel::kCsubj:
    case Deprel::kCsubjPass:
    case Deprel::kXcomp:
      return true;
    default:
      return false;
  }
}

}  // namespace

Tree::Tree(const DocumentView& view)
    : view_(view), lemmas_(lower(view.syntax.lemma_text)), forms_(lower(view.document.text())) {
  const std::size_t count = size();
  lemma_uses_.reserve(count);
  form_uses_.reserve(count);
  for (TokenId token = 0; token < count; ++token) {
    form_uses_.push_back(&lexicon().use_of(form(token)));
    lemma_uses_.push_back(lemma(token) == form(token) ? form_uses_.back()
                                                      : &lexicon().use_of(lemma(token)));
  }

  child_begin_.assign(count + 1, 0);
  for (TokenId token = 0; token < count; ++token)
    if (head(token) != kNoToken) ++child_begin_[head(token) + 1];
  for (std::size_t i = 1; i <= count; ++i) child_begin_[i] += child_begin_[i - 1];
  children_.resize(child_begin_[count]);
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end());
  for (TokenId token = 0; token < count; ++token)
    if (head(token) != kNoToken) children_[next[head(token)]++] = token;

  sentence_of_.assign(count, 0);
  for (std::uint32_t s = 0; s < view_.tokens.sentences.size(); ++s)
    for (TokenId t = view_.tokens.sentences[s].begin; t < view_.tokens.sentences[s].end; ++t)
      sentence_of_[t] = s;

  index_mentions();
  find_lists();
}

void Tree::index_mentions() {
  const auto& mentions = view_.entities.mentions;
  const auto& tokens = view_.tokens.tokens;
  mention_of_.assign(size(), kNoMention);
  mention_from_.assign(size(), kNoToken);
  mention_to_.assign(size(), kNoToken);
  const auto begins = [](const text::Token& token) { return token.span.begin; };
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    const TokenId at = mentions[m].head;
    if (at == kNoToken || at >= size()) continue;
    std::uint32_t& best = mention_of_[at];
    const auto rank = [&](std::uint32_t i) {
      return std::pair(mentions[i].by_name, mentions[i].span.size());
    };
    if (best == kNoMention || rank(m) > rank(best)) best = m;
    const auto first = std::ranges::lower_bound(tokens, mentions[m].span.begin, {}, begins);
    const auto end =
        std::ranges::lower_bound(first, tokens.end(), mentions[m].span.end, {}, begins);
    if (first == end) continue;
    TokenId& from = mention_from_[static_cast<std::size_t>(first - tokens.begin())];
    TokenId& to = mention_to_[static_cast<std::size_t>(end - 1 - tokens.begin())];
    if (from == kNoToken) from = at;  // the longer one comes first
    if (to == kNoToken) to = at;
  }
  // The title of a person stands for the person: "the embassy's spokesman in Oslo Ola Berg".
  for (const resolve::Relation& held : view_.entities.relations) {
    if (held.kind != resolve::RelationKind::kHoldsOffice) continue;
    const text::Span title = held.evidence.front().span;
    std::uint32_t named = kNoMention;
    for (std::uint32_t m = 0; m < mentions.size() && mentions[m].span.begin < title.end; ++m)
      if (mentions[m].by_name && title.contains(mentions[m].span) &&
          mentions[m].entities == std::vector{held.subject})
        named = m;
    if (named == kNoMention) continue;
    for (auto t = std::ranges::lower_bound(tokens, title.begin, {}, begins);
         t != tokens.end() && t->span.end <= title.end; ++t) {
      const auto token = static_cast<TokenId>(t - tokens.begin());
      const TokenId above = head(token);
      const bool outermost = above == kNoToken || tokens[above].span.begin < title.begin ||
                             tokens[above].span.end > title.end;
      const bool noun = word(token).upos == Upos::kNoun || word(token).upos == Upos::kPropn;
      if (outermost && mention_of_[token] == kNoMention && noun) mention_of_[token] = named;
    }
  }
  // A token inside a name whose head the parser sees elsewhere stands for the name too.
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    if (!mentions[m].by_name) continue;
    for (auto t = std::ranges::lower_bound(tokens, mentions[m].span.begin, {}, begins);
         t != tokens.end() && t->span.end <= mentions[m].span.end; ++t) {
      const auto token = static_cast<TokenId>(t - tokens.begin());
      if (mention_of_[token] == kNoMention && word(token).upos == Upos::kPropn)
        mention_of_[token] = m;
    }
  }
}

void Tree::find_lists() {
  const std::size_t count = size();
  list_begin_.assign(count, kNoToken);
  list_next_.assign(count, kNoToken);
  // The widest mentions, in order, without those inside others.
  std::vector<std::uint32_t> outer;
  for (std::uint32_t m = 0; m < view_.entities.mentions.size(); ++m) {
    const auto& mention = view_.entities.mentions[m];
    if (mention.head >= count || mention_of_[mention.head] != m) continue;
    const Deprel relation = deprel(mention.head);
    if (relation == Deprel::kNmodPoss || relation == Deprel::kAmod)
      continue;  // "its" of "its allies"
    if (!outer.empty() && view_.entities.mentions[outer.back()].span.overlaps(mention.span)) {
      if (mention.span.size() > view_.entities.mentions[outer.back()].span.size()) outer.back() = m;
      continue;
    }
    outer.push_back(m);
  }
  const auto between = [&](std::uint32_t a, std::uint32_t b) {
    return view_.document.text(
        {view_.entities.mentions[a].span.end, view_.entities.mentions[b].span.begin});
  };
  for (std::size_t i = 0; i < outer.size();) {
    std::size_t last = i;
    bool closed = false;
    while (last + 1 < outer.size() && !closed) {
      const Link link = link_of(between(outer[last], outer[last + 1]));
      const TokenId a = view_.entities.mentions[outer[i]].head;
      const TokenId b = view_.entities.mentions[outer[last + 1]].head;
      const bool together =
          clause(a) == clause(b) || clause(a) == a;  // a lone clause: a lost subject
      const bool alike = view_.entities.mentions[outer[last]].by_name ==
                         view_.entities.mentions[outer[last + 1]].by_name;
      if (link == Link::kNone || sentence(a) != sentence(b) || !together ||
          preposition(a).starts_with("according"))  // "According to Okoro, the bank and"
        break;
      if (link == Link::kComma && !alike) break;
      ++last;
      closed = link == Link::kAnd;
    }
    closed =
        closed || (last > i && ends_in_headline(view_.entities.mentions[outer[last]].span.end));
    if (closed)
      for (std::size_t j = i; j <= last; ++j) {
        const TokenId here = view_.entities.mentions[outer[j]].head;
        list_begin_[here] = view_.entities.mentions[outer[i]].head;
        if (j < last) list_next_[here] = view_.entities.mentions[outer[j + 1]].head;
      }
    i = last + 1;
  }
}

bool Tree::ends_in_headline(std::uint32_t offset) const {
  const auto& tokens = view_.tokens.tokens;
  const auto next = std::ranges::lower_bound(tokens, offset, {},
                                             [](const text::Token& t) { return t.span.begin; });
  if (next == tokens.end()) return false;
  const auto token = static_cast<TokenId>(next - tokens.begin());
  const TokenId end = view_.tokens.sentences[sentence(token)].end;
  return word(token).upos == Upos::kVerb && form(end - 1) != ".";
}

std::vector<TokenId> Tree::listed(TokenId token) const {
  std::vector<TokenId> members;
  for (TokenId t = list_begin_[token]; t != kNoToken; t = list_next_[t]) members.push_back(t);
  if (members.empty()) members.push_back(token);
  return members;
}

std::span<const TokenId> Tree::children(TokenId token) const {
  return std::span(children_).subspan(child_begin_[token],
                                      child_begin_[token + 1] - child_begin_[token]);
}

TokenId Tree::child(TokenId token, Deprel relation) const {
  for (const TokenId c : children(token))
    if (deprel(c) == relation) return c;
  return kNoToken;
}

bool Tree::is_verb(TokenId token) const {
  return word(token).upos == Upos::kVerb || word(token).upos == Upos::kAux;
}

bool Tree::is_nominal(TokenId token) const {
  const Upos upos = word(token).upos;
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron || upos == Upos::kNum;
}

bool Tree::is_passive(TokenId verb) const {
  bool auxiliary = false;
  bool subject = false;
  bool object = false;
  bool clausal = false;
  for (const TokenId c : children(verb)) {
    const Deprel relation = deprel(c);
    if (relation == Deprel::kAuxPass || relation == Deprel::kNsubjPass ||
        relation == Deprel::kOblAgent || relation == Deprel::kCsubjPass)
      return true;
    auxiliary |= relation == Deprel::kAux;
    subject |= relation == Deprel::kNsubj;
    object |= relation == Deprel::kObj;
    clausal |= relation == Deprel::kCcomp || relation == Deprel::kXcomp;
  }
  const Xpos xpos = word(verb).xpos;
  if (xpos == Xpos::kVb && in_class("passive-infinitive", verb) && !object &&
      child(verb, Deprel::kCop) != kNoToken)
    return true;  // "X is to blame"
  const bool reduced = xpos == Xpos::kVbd && !auxiliary && !object && !clausal && !subject &&
                       (deprel(verb) == Deprel::kAdvcl || deprel(verb) == Deprel::kAcl) &&
                       marker(verb).empty();
  if (reduced)
    return true;  // a participle that the tagger took for a past: "the attack, blamed on X, ..."
  if (xpos != Xpos::kVbn || auxiliary || object) return false;
  switch (deprel(verb)) {
    case Deprel::kAcl:
    case Deprel::kAmod:
    case Deprel::kAdvcl:
    case Deprel::kXcomp:
      return !subject;  // "believed to be"
    case Deprel::kConj:
      return !subject && is_verb(head(verb)) && is_passive(head(verb));
    default:
      return !clausal &&
             !subject;  // a participle without auxiliary as predicate: a headline or a caption
  }
}

std::string Tree::preposition(TokenId token) const {
  for (const TokenId c : children(token)) {
    if (deprel(c) != Deprel::kCase || lemma(c) == "'s") continue;
    std::string words(form(c));
    for (const TokenId f : children(c))
      if (deprel(f) == Deprel::kFixed) words += " " + std::string(form(f));
    return words;
  }
  return {};
}

std::string_view Tree::marker(TokenId token) const {
  for (const TokenId c : children(token))
    if (deprel(c) == Deprel::kMark || deprel(c) == Deprel::kCase ||
        (word(c).xpos == Xpos::kWrb && deprel(c) == Deprel::kAdvmod && form(c) == "when"))
      return form(c);
  return {};
}

TokenId Tree::antecedent(TokenId token) const {
  const Xpos xpos = word(token).xpos;
  const bool relative = xpos == Xpos::kWdt || xpos == Xpos::kWp || xpos == Xpos::kWpPoss ||
                        (lemma(token) == "that" && word(token).upos == Upos::kPron);
  if (!relative) return token;
  for (TokenId t = token; head(t) != kNoToken; t = head(t)) {
    if (deprel(t) == Deprel::kAclRelcl) return head(t);
    if (deprel(t) == Deprel::kCcomp) break;
  }
  return token;
}

TokenId Tree::first_conjunct(TokenId token) const {
  while (deprel(token) == Deprel::kConj && head(token) != kNoToken) token = head(token);
  return token;
}

std::vector<TokenId> Tree::conjuncts(TokenId token) const {
  std::vector<TokenId> all = {token};
  const auto add_joined = [&](TokenId to) {
    for (const TokenId c : children(to)) {
      if (deprel(c) != Deprel::kConj || std::ranges::find(all, c) != all.end()) continue;
      const bool excluded = std::ranges::any_of(children(c), [&](TokenId t) {
        return lexicon().modifier("Negator", form_use(t)) != nullptr;
      });
      if (!excluded) all.push_back(c);
    }
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    const TokenId member = all[i];
    add_joined(member);
    const auto* named = mention(member);
    if (named == nullptr || !named->by_name || named->head != member) continue;
    for (TokenId t = member + 1;  // "the Ministry of Tides and the Ministry of Trade"
         t < size() && view_.tokens.tokens[t].span.end <= named->span.end; ++t)
      add_joined(t);
  }
  return all;
}

TokenId Tree::clause(TokenId token) const {
  while (head(token) != kNoToken) {
    if (starts_clause(deprel(token))) return token;
    if (deprel(token) == Deprel::kConj && is_verb(token) && is_verb(head(token))) return token;
    token = head(token);
  }
  return token;
}

TokenId Tree::root(std::uint32_t sentence) const {
  TokenId token = view_.tokens.sentences[sentence].begin;
  while (head(token) != kNoToken) token = head(token);
  return token;
}

TokenId Tree::lead_in(std::uint32_t sentence) const {
  const auto& sentences = view_.tokens.sentences;
  const auto is_item = [&](std::uint32_t s) {
    const std::string_view first = form(sentences[s].begin);
    return first == "*" || first == "•" || first == "-" || first == "–" || first == "·";
  };
  if (!is_item(sentence)) return kNoToken;
  while (sentence > 0 && is_item(sentence)) --sentence;
  if (form(sentences[sentence].end - 1) != ":") return kNoToken;
  for (TokenId t = sentences[sentence].end; t-- > sentences[sentence].begin;)
    if (word(t).upos == Upos::kVerb) return t;
  return kNoToken;
}

text::Span Tree::extent(TokenId token) const {
  TokenId first = token;
  TokenId last = token;
  std::vector<TokenId> open = {token};
  while (!open.empty()) {
    const TokenId t = open.back();
    open.pop_back();
    if (word(t).upos != Upos::kPunct) {
      first = std::min(first, t);
      last = std::max(last, t);
    }
    for (const TokenId c : children(t)) open.push_back(c);
  }
  return {view_.tokens.tokens[first].span.begin, view_.tokens.tokens[last].span.end};
}

const resolve::EntityMention* Tree::mention(TokenId token) const {
  const std::uint32_t index = mention_of_[token];
  return index == kNoMention ? nullptr : &view_.entities.mentions[index];
}

}  // namespace demarche::extract
