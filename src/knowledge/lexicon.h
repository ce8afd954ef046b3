// SPDX-License-Identifier: Apache-2.0
// The lexicon: which words evoke which event class, with which arguments, and which words change
// how a fact stands.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/word_map.h"
#include "rdf/graph.h"
#include "support/result.h"

namespace demarche::knowledge {

/// Grammatical functions, after voice, control and support verbs are undone. The names are those of
/// ontology/lexicon.
enum class Function : std::uint8_t {
  kSubject,            // "subject": who does it; the by-phrase of a passive
  kObject,             // "object": whom it is done to; the subject of a passive
  kComplement,         // "complement": a clause or infinitive
  kComplementSubject,  // "complement-subject": who does what the complement says
  kPossessor,          // "possessor": Beijing's denial
  kNational,     // "national": a state, its adjective, a person or a hacker group as possessor or
                 // before a noun
  kName,         // "name": any other actor as possessor or before a noun (Acme breach)
  kGoverned,     // "governed": the noun after a preposition that is the trigger itself
  kSpeaker,      // "speaker": who says the clause
  kPreposition,  // "on", "against", ...: the phrase with that preposition
  kClause,       // "of+clause", "for+clause": a clause with that marker
};

/// One place where a role is found.
struct ArgumentPattern {
  Function function = Function::kSubject;
  std::string word;  // the preposition or marker
};

enum class Role : std::uint8_t { kAgent, kTarget, kAbout, kReason };
inline constexpr std::size_t kRoleCount = 4;

/// Maps grammatical functions to roles. All patterns of a role count.
struct Frame {
  std::string id;
  std::array<std::vector<ArgumentPattern>, kRoleCount> roles;
};

enum class PartOfSpeech : std::uint8_t { kVerb, kNoun, kAdjective, kPreposition };

/// What must hold for an entry to count, beside its lemma and part of speech. Word classes are
/// local names.
struct Condition {
  std::string with;             // some dependent is of this word class ("finger" of "point")
  std::string about_class;      // the content is of this word class, evokes an event or is a clause
  std::string content_class;    // where there is a content, it is so too ("crime" of "charge with")
  bool cyber = false;           // something in the sentence is about computers
  bool cyber_modifier = false;  // a word that belongs to the trigger is about computers
  bool supported = false;       // a noun that counts only with a support verb (voice concern)
  bool negated = false;         // counts only where it is negated ("did not name the country")
  std::string not_object;       // the object is not of this word class ("disrupt an attack")
  std::string topic;            // this sentence, or one of two before it, has a word of this class
  bool demanded = false;        // counts only as a demand ("must stop", "urged X to stop")
  bool needs_target = false;
  bool needs_agent = false;
  bool by_intruder = false;
};

/// How facts of an event class take part in what other facts mean. The names are those of
/// ontology/lexicon/behaviour.ttl.
enum class Behaviour : std::uint8_t {
  kPlain,        // stands for itself
  kDeed,         // a hostile act that others are blamed for
  kConduct,      // conduct of any kind; what it is, its content says
  kBlame,        // holds its target answerable for a deed
  kCharge,       // the same before a court
  kAnswer,       // rejects a blame
  kDisapproval,  // is against its target, or against who did what it is about
  kMeasure,      // is nothing without a target
};

/// A sense: one lemma that evokes one event class.
struct LexicalEntry {
  std::string id;  // local name, for evidence and `explain`
  std::string lemma;
  std::vector<std::string> other_forms;  // that a lemmatizer may leave as they are
  PartOfSpeech part_of_speech = PartOfSpeech::kVerb;
  std::uint32_t frame = 0;
  std::string event_class;                  // local name in dm:, "Event" for conduct of any kind
  Behaviour behaviour = Behaviour::kPlain;  // of the class
  std::vector<std::string> kinds;           // local names in dm:KindScheme
  std::string status;                       // local name in dm:StatusScheme; empty: none
  Condition condition;
  bool target_state = false;  // the target is the state of the filler (to summon an ambassador)
};

/// What a word does to the facts in its reach.
struct Modifier {
  std::string id;
  std::string lemma;
  std::string kind;  // local name of its class in the lexicon: "Reporting", "Hedge", "Negator",
                     // "Planning", ...
  std::string
      value;  // local name of the concept it sets (stance, likelihood, status), may be empty
  std::string scale;  // yardstick: "phia", "icd", or empty
};

/// Some names, each as one of 64 bits: most that are not among them are told at once.
class NameBits {
 public:
  void add(std::string_view name) { bits_ |= bit_of(name); }
  [[nodiscard]] bool may_have(std::string_view name) const { return (bits_ & bit_of(name)) != 0; }

 private:
  static constexpr std::uint64_t bit_of(std::string_view name) {
    if (name.empty()) return 1;
    const std::size_t first = static_cast<unsigned char>(name.front());
    const std::size_t last = static_cast<unsigned char>(name.back());
    return std::uint64_t{1} << (name.size() + 5 * first + 11 * last) % 64;
  }

  std::uint64_t bits_ = 0;
};

/// All that the lexicon says of one word.
struct WordUse {
  std::vector<std::uint32_t> entries;    // that have it as lemma, in file order
  std::vector<std::uint32_t> modifiers;  // likewise
  std::vector<std::string> classes;      // local names of word classes ("envoy")
  NameBits class_bits;                   // of these
  NameBits modifier_bits;                // of the kinds of the modifiers
  bool ends_modifier = false;            // one of several words ("highly likely")

  [[nodiscard]] bool is_in(std::string_view word_class) const {
    return class_bits.may_have(word_class) &&
           std::ranges::find(classes, word_class) != classes.end();
  }
};

/// All words, const after load.
class Lexicon {
 public:
  [[nodiscard]] const std::vector<Frame>& frames() const { return frames_; }
  [[nodiscard]] const std::vector<LexicalEntry>& entries() const { return entries_; }
  [[nodiscard]] const Frame& frame(const LexicalEntry& entry) const { return frames_[entry.frame]; }

  /// What is said of a word; nothing is where it is not known. To be asked once a token.
  [[nodiscard]] const WordUse& use_of(std::string_view word) const;
  /// The modifier of this kind that a word is, or null.
  [[nodiscard]] const Modifier* modifier(std::string_view kind, const WordUse& use) const;

  /// Indices of the entries with this lemma, in file order; empty where there is none.
  [[nodiscard]] const std::vector<std::uint32_t>& entries_of(std::string_view lemma) const;
  /// The modifier of this kind with this lemma, or null.
  [[nodiscard]] const Modifier* modifier(std::string_view kind, std::string_view lemma) const;
  /// The first event class with this behaviour, empty where there is none.
  [[nodiscard]] std::string_view class_that(Behaviour behaviour) const;
  /// Whether the lemma is in the word class (local name, such as "envoy").
  [[nodiscard]] bool in_class(std::string_view word_class, std::string_view lemma) const;

 private:
  friend support::Result<Lexicon> read_lexicon(const rdf::Graph& graph);

  std::vector<Frame> frames_;
  std::vector<LexicalEntry> entries_;
  std::vector<Modifier> modifiers_;
  std::vector<std::pair<std::string, Behaviour>> behaviours_;  // event class, behaviour
  WordMap<WordUse> uses_;
};

/// Reads every lexical entry, frame, modifier and word class of the graph. Refuses, with file and
/// line, an entry without lemma, part of speech, frame or reference, a frame that does not exist,
/// and a function it does not know.
support::Result<Lexicon> read_lexicon(const rdf::Graph& graph);

}  // namespace demarche::knowledge
