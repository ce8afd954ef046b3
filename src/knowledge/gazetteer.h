// SPDX-License-Identifier: Apache-2.0
// The gazetteer: the actors that the reader knows, their names, and the kinds of words that make
// names and descriptions. What it is read from: ontology/actors, described in docs/knowledge.md.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "knowledge/actor.h"
#include "knowledge/scan.h"
#include "knowledge/word_map.h"
#include "rdf/graph.h"
#include "support/result.h"

namespace demarche::knowledge {

using ActorId = std::uint32_t;
inline constexpr ActorId kNoActor = std::numeric_limits<ActorId>::max();
using KindId = std::uint32_t;
inline constexpr KindId kNoKind = std::numeric_limits<KindId>::max();

/// An individual: a state, body, alliance, group, organization.
struct Actor {
  std::string key;    // IRI below the base: "gov/gbr-home-office"
  std::string label;  // canonical
  ActorType type = ActorType::kOrganization;
  std::string iso3;               // of a state
  ActorId part_of = kNoActor;     // state or body above it
  ActorId home_state = kNoActor;  // where an organization is at home: tells namesakes apart
  KindId kind = kNoKind;          // the kind of body that it is for its state
  bool news_outlet = false;       // a news agency, newspaper, broadcaster
};

/// A kind of government body that every state has ("foreign ministry").
struct BodyKind {
  std::string label;
  ActorType type = ActorType::kGovernmentBody;
  bool unique = false;  // a state has just one, so that it is named by its kind
};

enum class NameKind : std::uint8_t {
  kName,       // of an actor
  kAdjective,  // "Dutch"
  kDemonym,    // "Dutchmen": people of the state
  kCapital,    // "The Hague": the state, or just a place
  kSeat,       // "the Kremlin": the state
  kBodyKind,   // "foreign ministry": index is a KindId
  kWord,       // a word of several tokens, or one with a capital: index is a WordClass
};

enum class NameMatch : std::uint8_t {
  kAnyCase,
  kAsWritten,
  kCued,  // as written, and only beside a word that says what it is
};

/// One name. `index` is an ActorId unless `kind` says otherwise.
struct Name {
  std::string text;
  NameKind kind = NameKind::kName;
  NameMatch match = NameMatch::kAsWritten;
  std::uint32_t index = 0;
};

/// A name found in a text: bytes [begin, end).
struct NameHit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t name = 0;  // index into names()
};

/// Kinds of words; what each is for stands in ontology/actors/nouns.ttl.
enum class WordClass : std::uint8_t {
  kPerson,
  kOrganization,
  kCountryNoun,
  kGovernment,
  kOfficial,
  kGroupCue,
  kGroupHead,
  kHackerWord,
  kCompanyNoun,
  kMediaNoun,
  kCompanySuffix,
  kOrganizationHead,
  kMinistryHead,
  kAgencyHead,
  kStateHead,
  kLegislatureHead,
  kMissionHead,
  kUnitHead,
  kOffice,
  kStateOffice,
  kSpokesperson,
  kOfficeModifier,
  kHonorific,
  kSpeechVerb,
  kGivenName,
  kPlace,
  kPlatform,
  kPersonVerb,
  kOperative,
  kIntruder,
  kHarm,
  kCalendar,
  kCitizen,
  kAccused,
  kEnvoy,
  kOther,
  kPostNominal,
  kSufferer,
  kCounterpart,
  kJudgement,
  kFirmVerb,
  kField,
  kIntrusion,
  kTheft,
  kRank,
  kPolitics,
  kLeading,
  kExpert,
  kRuling,
  kExpulsion,
  kTelling,
  kClaim,
  kDenying,
};
inline constexpr std::array<std::string_view, 53> kWordClassNames = {
    "person",       "organization",   "countryNoun",   "government",
    "official",     "groupCue",       "groupHead",     "hackerWord",
    "companyNoun",  "mediaNoun",      "companySuffix", "organizationHead",
    "ministryHead", "agencyHead",     "stateHead",     "legislatureHead",
    "missionHead",  "unitHead",       "office",        "stateOffice",
    "spokesperson", "officeModifier", "honorific",     "speechVerb",
    "givenName",    "place",          "platform",      "personVerb",
    "operative",    "intruder",       "harm",          "calendar",
    "citizen",      "accused",        "envoy",         "other",
    "postNominal",  "sufferer",       "counterpart",   "judgement",
    "firmVerb",     "field",          "intrusion",     "theft",
    "rank",         "politics",       "leading",       "expert",
    "ruling",       "expulsion",      "telling",       "claim",
    "denying"};

/// A set of WordClasses.
class WordClasses {
 public:
  [[nodiscard]] bool has(WordClass word_class) const {
    return (bits_ >> static_cast<std::uint32_t>(word_class) & 1U) != 0;
  }
  void add(WordClass word_class) {
    bits_ |= std::uint64_t{1} << static_cast<std::uint32_t>(word_class);
  }
  void add(WordClasses others) { bits_ |= others.bits_; }

 private:
  std::uint64_t bits_ = 0;
  static_assert(kWordClassNames.size() <= 64);
};

/// How a text says that one actor belongs to another, or has another name: a word, and the
/// preposition that leads from it to the other.
struct RelationPattern {
  std::string relation;                   // local name in dm:
  std::vector<std::string> prepositions;  // "by", "on behalf of"; none: the other follows directly
  std::vector<std::string> words;         // lemmas
  std::vector<std::string> compounds;     // "backed" of "state-backed"
};

/// All of it. Const after `read_gazetteer`.
class Gazetteer {
 public:
  [[nodiscard]] const std::vector<Actor>& actors() const { return actors_; }
  [[nodiscard]] const std::vector<BodyKind>& kinds() const { return kinds_; }
  [[nodiscard]] const std::vector<Name>& names() const { return names_; }
  [[nodiscard]] const std::vector<RelationPattern>& relations() const { return relations_; }

  /// Indices of the relation patterns that have this word, in file order.
  [[nodiscard]] const std::vector<std::uint32_t>& relations_of(std::string_view word) const;

  /// The actor with this key, or kNoActor.
  [[nodiscard]] ActorId find(std::string_view key) const;
  /// The body of this kind of a state, or kNoActor.
  [[nodiscard]] ActorId body_of(ActorId state, KindId kind) const;
  /// The state that an actor is or belongs to, over any number of bodies; kNoActor for an alliance,
  /// its bodies, and organizations.
  [[nodiscard]] ActorId state_of(ActorId actor) const;

  /// The classes that a word is in. Lemmas are given in lower case, names as they are written.
  [[nodiscard]] WordClasses classes_of(std::string_view word) const;
  [[nodiscard]] bool in_class(WordClass word_class, std::string_view word) const {
    return classes_of(word).has(word_class);
  }

  /// All names in a text that stand between word boundaries and are written as they must be,
  /// overlapping ones too, by their end.
  [[nodiscard]] std::vector<NameHit> scan(std::string_view text) const;

 private:
  [[nodiscard]] std::vector<NameHit> scan_unbroken(std::string_view text) const;

  friend support::Result<Gazetteer> read_gazetteer(const rdf::Graph& graph);
  friend class GazetteerReader;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  std::vector<Actor> actors_;
  std::vector<BodyKind> kinds_;
  std::vector<Name> names_;
  std::vector<RelationPattern> relations_;
  WordMap<std::vector<std::uint32_t>> relations_of_;
  std::unordered_map<std::string, ActorId, Hash, std::equal_to<>> by_key_;
  std::unordered_map<std::uint64_t, ActorId> body_of_;  // state << 32 | kind
  WordMap<WordClasses> classes_;
  Scanner scanner_;
};

/// Reads every actor, body kind, word class and relation pattern of the graph. Refuses, with file
/// and line: an actor without label or with two types, a key that does not fit its type, a state
/// without a three-letter code, an empty name, a parent that is not known, a property that it does
/// not know on an actor, a word class that does not exist.
support::Result<Gazetteer> read_gazetteer(const rdf::Graph& graph);

}  // namespace demarche::knowledge
