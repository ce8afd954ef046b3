// SPDX-License-Identifier: Apache-2.0
#include "extract/actors.h"

#include <algorithm>
#include <array>

#include "extract/arguments.h"
#include "extract/control.h"
#include "extract/principal.h"

namespace demarche::extract {
namespace {

using knowledge::Function;

void collect_actors(const Tree& tree, TokenId token, int depth, std::vector<EntityId>& found);

/// "the websites of ministries", "a network used by the party", "a statement by the embassy".
void collect_owner(const Tree& tree, TokenId token, int depth, std::vector<EntityId>& found) {
  for (const TokenId c : tree.children(token)) {
    const Deprel relation = tree.deprel(c);
    if (relation == Deprel::kAmod && is_press_report(tree, token)) continue;
    if (relation == Deprel::kNmodPoss || relation == Deprel::kCompound ||
        relation == Deprel::kAmod || relation == Deprel::kNmod) {
      const std::string word = tree.preposition(c);
      const bool place = word == "in" || word == "at" || word == "inside" || word == "within";
      const bool content = word == "of" && tree.in_class("report-noun", token);  // of whom it tells
      const bool told_of = word == "on" && tree.in_class("records", token);  // "data on customers"
      if (word.empty() || told_of || (word == "of" && !content) || word == "by" || word == "from" ||
          (place && !tree.in_class("collection", token)))
        collect_actors(tree, tree.antecedent(c), depth, found);
    } else if ((relation == Deprel::kAcl && tree.marker(c) != "that") ||
               relation == Deprel::kAclRelcl) {  // what a report says is not whose it is
      for (const Argument& argument : arguments_of(tree, c))
        if ((argument.function == Function::kSubject ||
             (argument.function == Function::kPreposition && argument.word == "to")) &&
            argument.token != token)
          collect_actors(tree, argument.token, depth, found);
    }
    if (!found.empty()) return;
  }
  const TokenId verb = support_verb(tree, token);
  if (verb == kNoToken || !tree.in_class("report-noun", token)) return;
  for (const Argument& argument : arguments_of(tree, verb))  // "X joined Y in issuing an alert"
    if (argument.function == Function::kSubject && !argument.remote)
      collect_actors(tree, argument.token, depth, found);
}

/// "US Attorney General Ann Okoro", whatever token of it the tree takes as its head.
EntityId titled_person(const Tree& tree, TokenId token, int depth = 0) {
  if (depth > 3) return resolve::kNoEntity;
  for (const TokenId c : tree.children(token)) {
    const bool beside = tree.deprel(c) == Deprel::kAppos && c > token && tree.form(c - 1) != "," &&
                        tree.word(c - 1).upos != Upos::kPunct;
    if (tree.deprel(c) != Deprel::kFlat && tree.deprel(c) != Deprel::kNmodDesc && !beside) continue;
    const auto* mention = tree.mention(c);
    if (mention != nullptr && mention->entities.size() == 1 &&
        tree.view().entities.entities[mention->entities[0]].type == knowledge::ActorType::kPerson)
      return mention->entities[0];
    const EntityId below = titled_person(tree, c, depth + 1);
    if (below != resolve::kNoEntity) return below;
  }
  return resolve::kNoEntity;
}

/// "the Tides Department's Harbour Office", where the tree takes the department as the head: the
/// office, beside it.
const resolve::EntityMention* owned_name(const Tree& tree, TokenId member) {
  const auto* mention = tree.mention(member);
  if (mention == nullptr || !mention->by_name) return nullptr;
  const auto& tokens = tree.view().tokens.tokens;
  TokenId mark = member;
  while (mark < tree.size() && tokens[mark].span.begin < mention->span.end) ++mark;
  if (mark + 1 >= tree.size() || (tree.form(mark) != "'s" && tree.form(mark) != "’s"))
    return nullptr;
  if (tree.form(mark + 1) == "(") {  // "the Tides Department's (TD) Harbour Office"
    constexpr TokenId kNear = 6;
    const TokenId limit = std::min(static_cast<TokenId>(tree.size()), mark + kNear);
    while (mark + 1 < limit && tree.form(mark) != ")") ++mark;
  }
  if (mark + 1 >= tree.size()) return nullptr;
  const TokenId head = tree.mention_from(mark + 1);
  if (head == kNoToken || tree.head(head) != member) return nullptr;
  const auto* owned = tree.mention(head);
  return owned != nullptr && owned->by_name ? owned : nullptr;
}

/// "two officers - Ann Okoro and Bo Lind -": those who are named right after a description, instead
/// of it.
std::vector<EntityId> named_members(const Tree& tree, TokenId member,
                                    const std::vector<EntityId>& described) {
  const auto& entities = tree.view().entities.entities;
  if (described.size() != 1 || entities[described[0]].named) return {};
  const auto* mention = tree.mention(member);
  const auto& tokens = tree.view().tokens.tokens;
  TokenId next = member;
  while (next < tree.size() && tokens[next].span.begin < mention->span.end) ++next;
  if (next + 1 >= tree.size() || tree.sentence(next + 1) != tree.sentence(member)) return {};
  const TokenId beside = tree.mention_from(next);  // "the groups Gorse and Heron"
  const bool close = beside != kNoToken && tree.head(beside) == member;
  if (!close && tree.word(next).upos != Upos::kPunct) return {};
  const bool comma = tree.form(next) == ",";
  TokenId first = close ? beside : tree.mention_from(next + 1);
  if (first == kNoToken && next + 2 < tree.size() && tree.word(next + 1).upos == Upos::kDet)
    first = tree.mention_from(next + 2);
  if (first == kNoToken || tree.mention(first) == nullptr || !tree.mention(first)->by_name)
    return {};
  const std::vector<TokenId> members = tree.listed(first);
  const bool plural = tree.word(member).xpos == Xpos::kNns;
  if (!plural || (comma && members.size() < 2)) return {};
  std::vector<EntityId> named;
  for (const TokenId token : members) {
    const auto* listed = tree.mention(token);
    if (listed == nullptr) continue;
    for (const EntityId id : listed->entities) {
      if (comma && entities[id].type != knowledge::ActorType::kPerson) return {};
      add(named, id);
    }
  }
  return named;
}

/// "Acme and Dutch banks are among the companies that were hit", "among the places that": these.
std::vector<EntityId> listed_subject(const Tree& tree, TokenId member,
                                     const std::vector<EntityId>& described) {
  const auto& entities = tree.view().entities.entities;
  if (std::ranges::any_of(described, [&](EntityId id) { return entities[id].named; }) ||
      tree.child(member, Deprel::kCop) == kNoToken || tree.preposition(member) != "among")
    return {};
  const TokenId subject = own_subject(tree, member);
  return subject == kNoToken ? std::vector<EntityId>{} : actors_of(tree, subject);
}

/// Whether a phrase names one more, or some, of those that it hangs on: "banks such as Acme",
/// "Norway, along with Latvia,", "Norway, together with Latvia,".
bool adds_others(const Tree& tree, TokenId phrase) {
  static constexpr std::array<std::string_view, 9> kPrepositions = {
      "along",     "alongside", "among them", "as well as", "besides",
      "including", "like",      "plus",       "such as"};
  if (tree.deprel(phrase) != Deprel::kNmod && tree.deprel(phrase) != Deprel::kObl) return false;
  const std::string word = tree.preposition(phrase);
  if (std::ranges::find(kPrepositions, word) != kPrepositions.end()) return true;
  return word == "with" && std::ranges::any_of(tree.children(phrase), [&](TokenId c) {
           return tree.form(c) == "together";
         });
}

/// "The victims include Acme": those who belong to the subject of such a verb. "Oslo, joined by
/// Riga,": who does the same.
std::vector<TokenId> included(const Tree& tree, TokenId member) {
  std::vector<TokenId> others;
  const TokenId verb = tree.head(member);
  const auto* mention = tree.mention(member);
  if (tree.deprel(member) == Deprel::kNsubj && verb != kNoToken &&
      (mention == nullptr || !mention->by_name) && tree.in_class("inclusion", verb))
    if (const TokenId object = tree.child(verb, Deprel::kObj);
        object != kNoToken && tree.mention(object) != nullptr)
      others.push_back(object);
  for (const TokenId c : tree.children(member))
    if (tree.deprel(c) == Deprel::kAcl && tree.in_class("joining", c))
      if (const TokenId agent = tree.child(c, Deprel::kOblAgent); agent != kNoToken)
        others.push_back(agent);
  return others;
}

/// Whether the text has more than one phrase for an actor.
bool is_spoken_of_elsewhere(const Tree& tree, EntityId id) {
  return std::ranges::count_if(tree.view().entities.mentions, [&](const auto& mention) {
           return std::ranges::find(mention.entities, id) != mention.entities.end();
         }) > 1;
}

/// "the country's government": the state that its possessor means.
std::vector<EntityId> governed_state(const Tree& tree, TokenId noun) {
  if (!tree.in_class("government", noun)) return {};
  const TokenId possessor = tree.child(noun, Deprel::kNmodPoss);
  const auto* mention = possessor == kNoToken ? nullptr : tree.mention(possessor);
  if (mention == nullptr || mention->entities.size() != 1) return {};
  const auto type = tree.view().entities.entities[mention->entities[0]].type;
  return type == knowledge::ActorType::kStateActor ? mention->entities : std::vector<EntityId>{};
}

/// "the Acme currency exchange", "the Conti gang": the name that says which.
std::vector<EntityId> name_before(const Tree& tree, TokenId noun) {
  for (const TokenId c : tree.children(noun)) {
    const auto* mention = tree.deprel(c) == Deprel::kCompound ? tree.mention(c) : nullptr;
    if (mention == nullptr || !mention->by_name || mention->entities.size() != 1) continue;
    using knowledge::ActorType;
    const ActorType type = tree.view().entities.entities[mention->entities[0]].type;
    if (type == ActorType::kOrganization || type == ActorType::kCompany ||
        type == ActorType::kAptGroup)
      return mention->entities;
  }
  return {};
}

/// "the US and other powers", where the tree sees one noun phrase: the name before "and".
const resolve::EntityMention* listed_before(const Tree& tree, TokenId noun) {
  for (const TokenId c : tree.children(noun)) {
    if (tree.deprel(c) != Deprel::kCompound || c + 1 >= noun) continue;
    const auto* mention = tree.mention(c);
    if (mention != nullptr && mention->by_name && tree.head(c + 1) == noun &&
        tree.deprel(c + 1) == Deprel::kCc)
      return mention;
  }
  return nullptr;
}

/// Whom a member of a list means by its own mention and the names beside it.
std::vector<EntityId> meant_by(const Tree& tree, TokenId member) {
  std::vector<EntityId> own;
  if (const auto* mention = tree.mention(member))
    for (const EntityId id : mention->entities) add(own, id);
  if (own.empty() || !tree.view().entities.entities[own[0]].named)
    if (const std::vector<EntityId> state = governed_state(tree, member); !state.empty())
      own = state;
  if (const auto* owned = owned_name(tree, member); owned != nullptr)
    for (const EntityId id : owned->entities) add(own, id);
  if (const std::vector<EntityId> named = named_members(tree, member, own); !named.empty())
    own = named;
  if (const std::vector<EntityId> listed = listed_subject(tree, member, own); !listed.empty()) {
    std::erase_if(own, [&](EntityId id) { return !is_spoken_of_elsewhere(tree, id); });
    for (const EntityId id : listed) add(own, id);
  }
  if (const EntityId person = titled_person(tree, member); person != resolve::kNoEntity)
    own = {person};
  if (const auto* first = listed_before(tree, member); first != nullptr)
    for (const EntityId id : first->entities) add(own, id);
  return own;
}

/// Whether a noun stands for those whose it is, or for part of them: "the websites of banks",
/// "those of banks", "two of the banks", "and $3 million from the bank".
bool stands_for_owner(const Tree& tree, TokenId noun) {
  return tree.form(noun) == "those" || tree.form(noun) == "that" ||
         tree.word(noun).upos == Upos::kNum || tree.word(noun).upos == Upos::kSym ||
         tree.in_class("asset-noun", noun) || tree.in_class("collection", noun) ||
         tree.in_class("report-noun", noun);
}

void collect_actors(const Tree& tree, TokenId token, int depth, std::vector<EntityId>& found) {
  if (token == kNoToken || depth > 4) return;
  std::vector<TokenId> members = tree.conjuncts(token);
  for (std::size_t i = 0, count = members.size(); i < count; ++i)
    for (const TokenId listed : tree.listed(members[i]))
      if (std::ranges::find(members, listed) == members.end()) members.push_back(listed);
  for (const TokenId member : members) {
    std::vector<EntityId> own = meant_by(tree, member);
    for (const TokenId c : tree.children(member)) {
      const bool apposed =
          own.empty() && (tree.deprel(c) == Deprel::kAppos || tree.deprel(c) == Deprel::kFlat ||
                          tree.deprel(c) == Deprel::kNmodDesc);
      if (apposed || adds_others(tree, c)) collect_actors(tree, c, depth + 1, own);
    }
    for (const TokenId other : included(tree, member)) collect_actors(tree, other, depth + 1, own);
    if (own.empty() && stands_for_owner(tree, member)) collect_owner(tree, member, depth + 1, own);
    if (own.empty()) own = name_before(tree, member);
    for (const EntityId id : own) add(found, id);
  }
}

}  // namespace

bool is_press_report(const Tree& tree, TokenId noun) {
  return tree.in_class("report-noun", noun) &&
         std::ranges::any_of(tree.children(noun), [&](TokenId c) {
           return tree.deprel(c) == Deprel::kCompound && tree.in_class("press", c);
         });
}

bool is_first_person(const Tree& tree, TokenId token) {
  return tree.in_class("first-person", token) && tree.mention(token) == nullptr;
}

std::vector<EntityId> actors_of(const Tree& tree, TokenId token) {
  std::vector<EntityId> found;
  collect_actors(tree, token, 0, found);
  return found;
}

}  // namespace demarche::extract
