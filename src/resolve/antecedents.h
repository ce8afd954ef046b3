// SPDX-License-Identifier: Apache-2.0
// Antecedents: whom a text spoke of before, and which of them a noun or a pronoun means.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "resolve/wording.h"

namespace demarche::resolve {

/// Grows with the text: ask, then add. Keeps references: the cast must outlive it.
class Antecedents {
 public:
  explicit Antecedents(const Cast& cast) : cast_(cast), view_(cast.view), words_(cast) {}

  /// The next mention of the text that means somebody.
  void add(MentionId mention) { said_.push_back(mention); }
  /// Who was last spoken of as a body of this kind, or kNoEntity.
  [[nodiscard]] EntityId last_body(knowledge::KindId kind) const;
  /// The state last spoken of, subjects before others: of this sentence or the two before.
  [[nodiscard]] EntityId recent_state(const Mention& m) const;
  /// States that the sentence sets against an actor.
  [[nodiscard]] std::vector<EntityId> states_opposite(const Mention& m) const;
  /// The last actor that such a noun can mean: "the group", "the ministry", "the company".
  [[nodiscard]] EntityId recent_like(const Mention& m) const;
  /// Whether somebody of the kind that such a noun means was named before: a person, a body, an
  /// organization.
  [[nodiscard]] bool has_named_like(const Mention& m) const;
  /// "The news agency": the last outlet that was named, or kNoEntity.
  [[nodiscard]] EntityId recent_outlet() const;
  /// "The three nations": the last that many states.
  [[nodiscard]] std::vector<EntityId> states_before(const Mention& m) const;
  /// "The hackers", "the four officials": a Group described with this head before.
  [[nodiscard]] std::vector<EntityId> plural_before(const Mention& m) const;
  /// "the hacker organisation" after "an overseas hacker organisation": said in more words before.
  [[nodiscard]] std::vector<EntityId> spoken_of_in_full(const Mention& m) const;
  /// That many actors of a type which were last named in one list; empty where there are none.
  [[nodiscard]] std::vector<EntityId> listed_before(std::size_t wanted, ActorType type) const;
  /// The mention of those whom a pronoun means, or kNoMention.
  [[nodiscard]] MentionId pronoun(const Mention& m) const;
  /// Two or more persons who were last named in one list, at most so many sentences before, behind
  /// this token.
  [[nodiscard]] std::vector<EntityId> persons_listed_before(const Mention& m, std::uint32_t near,
                                                            TokenId behind) const;

 private:
  /// How far back the reader looks for whom is meant.
  [[nodiscard]] std::vector<MentionId>::const_reverse_iterator far_end() const {
    constexpr std::ptrdiff_t kMemory = 400;  // mentions
    return std::ssize(said_) > kMemory ? said_.crbegin() + kMemory : said_.crend();
  }
  [[nodiscard]] EntityId host_of(const Mention& m) const;
  [[nodiscard]] EntityId recent_speaker(const Mention& m) const;
  /// Whether all words of a description stand in a name that ends with its noun.
  [[nodiscard]] bool has_words(const Entity& entity, const Mention& m) const;
  [[nodiscard]] bool acts_on(const Mention& before, const Mention& m) const;
  [[nodiscard]] bool harms_own(const Mention& before, const Mention& m) const;
  [[nodiscard]] std::vector<EntityId> doers_of_harm(const Mention& m) const;
  [[nodiscard]] TokenId shared_subject(TokenId verb) const;
  [[nodiscard]] bool answers(const Mention& before, const Mention& m) const;
  [[nodiscard]] bool sends_away(const Mention& before, const Mention& m) const;
  [[nodiscard]] bool reports_on(const Mention& before, const Mention& m) const;
  [[nodiscard]] bool judges_clause(TokenId judgement) const;
  [[nodiscard]] bool is_expletive(const Mention& m) const;
  [[nodiscard]] bool is_told_by(const Mention& m, const Mention& before) const;
  [[nodiscard]] bool can_mean(const Mention& m, const Mention& before, EntityId id) const;
  [[nodiscard]] bool is_collective(TokenId noun) const;
  [[nodiscard]] static bool has_word(const Entity& entity, std::string_view noun);
  [[nodiscard]] std::vector<EntityId> persons_before(const Mention& m, std::size_t wanted) const;
  [[nodiscard]] bool is_made_to(const Mention& object, const Mention& m) const;
  [[nodiscard]] bool is_joined(const Mention& m, const Mention& before) const;
  [[nodiscard]] bool is_listed(TokenId head) const;

  const Cast& cast_;
  const View& view_;
  const Wording words_;
  std::vector<MentionId> said_;  // mentions that mean someone, in the order of the text
};

}  // namespace demarche::resolve
