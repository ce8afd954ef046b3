// SPDX-License-Identifier: Apache-2.0
// Draft: the mention layer while the steps of this room put it together.
#pragma once

#include <vector>

#include "mention/mention.h"
#include "mention/names.h"
#include "mention/view.h"

namespace demarche::mention {

inline constexpr std::uint32_t kNoName = 0xFFFFFFFF;

/// What is found so far. Mentions are in order of finding.
struct Draft {
  explicit Draft(const View& v);

  /// The name span that covers a token, or null.
  [[nodiscard]] const NameSpan* name_at(TokenId token) const {
    return name_of[token] == kNoName ? nullptr : &names[name_of[token]];
  }
  [[nodiscard]] bool is_state_at(TokenId token) const {
    const NameSpan* name = name_at(token);
    return name != nullptr && name->source == NameSource::kState;
  }
  /// The mention that ends with this token, the longest; or kNoMention.
  [[nodiscard]] MentionId mention_ending(TokenId last) const;
  /// The longest mention by name that begins with this token, or kNoMention.
  [[nodiscard]] MentionId name_beginning(TokenId first) const;
  MentionId add(Mention mention);

  const View& view;
  std::vector<NameSpan> names;
  std::vector<std::uint32_t> name_of;  // of each token
  std::vector<Mention> mentions;
  std::vector<Title> titles;
  std::vector<Equation> equations;

 private:
  std::vector<std::vector<MentionId>> beginning_;  // of each token
  std::vector<std::vector<MentionId>> ending_;     // one past each token
};

/// States that stand before the token `begin` as modifiers of what begins there ("Dutch", "US, UK
/// and Polish", "Latvia's"), and where the phrase begins with them; a possessor is not taken in.
struct StateModifiers {
  std::vector<knowledge::ActorId> states;
  TokenId begin = 0;
  bool possessive = false;
};
StateModifiers states_before(const Draft& draft, TokenId begin);

/// The states of "of Latvia", "of the UK and Norway" right after a phrase; empty where there is
/// none. `prepositions` are the words that may lead to it. By its capital ("the ministry in Riga")
/// a state is meant only where the phrase can have no other, as a mission can.
std::vector<knowledge::ActorId> states_after(const Draft& draft, TokenId end,
                                             std::initializer_list<std::string_view> prepositions,
                                             bool by_capital = false);

/// The mention that owns what begins at `begin`: "Acme" of "Acme's chief", or kNoMention.
MentionId owner_before(const Draft& draft, TokenId begin);

/// Steps, in this order.
void mention_names(Draft& draft);         // states, names, bodies by kind
void mention_descriptions(Draft& draft);  // nouns for people and organizations; pronouns
void find_titles(Draft& draft);           // and the persons and bodies that they show
void type_unknown_names(Draft& draft);    // by the words beside them
void link_owners(Draft& draft);           // "Acme's" of "Acme's chief"
void find_equations(Draft& draft);        // apposition, brackets, "known as"

}  // namespace demarche::mention
