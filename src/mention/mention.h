// SPDX-License-Identifier: Apache-2.0
// The mention layer: places in the text that name, describe or point at actors, and the titles that
// stand beside persons. Who is meant is for `resolve` to say.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "knowledge/gazetteer.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::mention {

using MentionId = std::uint32_t;
inline constexpr MentionId kNoMention = std::numeric_limits<MentionId>::max();

enum class MentionKind : std::uint8_t {
  kName,         // "Acme", "the Dutch defence ministry", "the British government"
  kDescription,  // "seven Dutch nationals", "the company"
  kPronoun,      // "it", "their"
  kAdjective,    // "Dutch" before a noun
};

/// One place in the text.
struct Mention {
  text::Span span;          // the phrase without leading article
  text::TokenId begin = 0;  // tokens [begin, end) of the phrase; of a description: up to its head
  text::TokenId end = 0;
  text::TokenId head = text::kNoToken;  // the token that governs the phrase
  MentionKind kind = MentionKind::kName;
  std::optional<knowledge::ActorType> type;          // where shape, words or company tell
  std::vector<knowledge::ActorId> candidates;        // individuals that bear this name
  knowledge::KindId body_kind = knowledge::kNoKind;  // "foreign ministry"
  std::vector<knowledge::ActorId> states;            // that modifiers name: "Dutch", "of Latvia"
  MentionId owner = kNoMention;  // another actor that the phrase says it belongs to
  bool means_states = false;     // it is its states that act: "Dutch officials", "the Czech side"
  bool cued_only = false;        // a common word with no cue: a name only if it is one elsewhere
};

/// A title beside the name of a person: "Norwegian Foreign Minister" of "Foreign Minister Ola
/// Berg". Or, with no person, the description of one: "the foreign minister said".
struct Title {
  text::TokenId begin = text::kNoToken;  // first token of the label
  text::Span span;                       // with modifiers, without article
  text::TokenId head =
      text::kNoToken;  // the token of the office: "Minister"; "leads" where none is
  MentionId person = kNoMention;
  std::string label;  // without state or body: "Foreign Minister"; empty of one who leads a body
  std::vector<knowledge::ActorId> states;
  MentionId body = kNoMention;  // "embassy" of "embassy spokesman"
  bool beside = true;           // the name stands right beside it
  bool listed = false;          // one of several: "two agents of the bureau, Ola Berg and Ida Holm"
};

/// Two mentions that the text says are one: "Acme, a firm in Oslo", "a group known as Tick".
struct Equation {
  MentionId first = kNoMention;
  MentionId second = kNoMention;
  text::Span span;     // the words that say so
  bool alias = false;  // "(NCSC)", "also known as": the second is another name
};

struct Mentions {
  std::vector<Mention> mentions;  // by span.begin, then longer first
  std::vector<Title> titles;      // in document order
  std::vector<Equation> equations;
};

class View;

/// Finds all mentions. Cannot fail.
Mentions find_mentions(const View& view);
Mentions find_mentions(const text::Document& document, const text::Tokens& tokens,
                       const syntax::Syntax& syntax, const knowledge::Gazetteer& gazetteer);

}  // namespace demarche::mention
