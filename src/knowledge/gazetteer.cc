// SPDX-License-Identifier: Apache-2.0
#include "knowledge/gazetteer.h"

#include <algorithm>
#include <optional>

#include "rdf/vocabulary.h"

namespace demarche::knowledge {

ActorId Gazetteer::find(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? kNoActor : found->second;
}

ActorId Gazetteer::body_of(ActorId state, KindId kind) const {
  const auto found = body_of_.find(std::uint64_t{state} << 32U | kind);
  return found == body_of_.end() ? kNoActor : found->second;
}

ActorId Gazetteer::state_of(ActorId actor) const {
  constexpr int kMaxChain = 8;  // longer chains of belonging are circles
  for (int i = 0; i < kMaxChain && actor != kNoActor; ++i) {
    if (actors_[actor].type == ActorType::kStateActor) return actor;
    actor = actors_[actor].part_of;
  }
  return kNoActor;
}

const std::vector<std::uint32_t>& Gazetteer::relations_of(std::string_view word) const {
  static const std::vector<std::uint32_t> kNone;
  const std::vector<std::uint32_t>* const ids = relations_of_.find(word);
  return ids == nullptr ? kNone : *ids;
}

WordClasses Gazetteer::classes_of(std::string_view word) const {
  const WordClasses* const classes = classes_.find(word);
  return classes == nullptr ? WordClasses() : *classes;
}

namespace {

bool is_letter_or_digit(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

/// The same bytes; white space of any kind is alike.
bool is_written_as(std::string_view text, std::string_view name) {
  return std::ranges::equal(text, name, [](char a, char b) {
    return a == b || (b == ' ' && (a == '\n' || a == '\r' || a == '\t'));
  });
}

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

}  // namespace

std::vector<NameHit> Gazetteer::scan(std::string_view text) const {
  if (text.find(kNoBreakSpace) != std::string_view::npos) return scan_unbroken(text);
  std::vector<NameHit> hits;
  for (const ScanHit& hit : scanner_.scan(text)) {
    const Name& name = names_[hit.name];
    if (name.match != NameMatch::kAnyCase &&
        !is_written_as(text.substr(hit.begin, hit.end - hit.begin), name.text))
      continue;
    hits.push_back({hit.begin, hit.end, hit.name});
  }
  return hits;
}

/// With a plain space for each no-break space, and the places put right afterwards.
std::vector<NameHit> Gazetteer::scan_unbroken(std::string_view text) const {
  std::string plain;
  std::vector<std::uint32_t> place;  // in `text`, of each byte of `plain` and of its end
  for (std::size_t at = 0; at < text.size(); ++at) {
    place.push_back(static_cast<std::uint32_t>(at));
    const bool space = text.substr(at).starts_with(kNoBreakSpace);
    plain += space ? ' ' : text[at];
    if (space) ++at;
  }
  place.push_back(static_cast<std::uint32_t>(text.size()));
  std::vector<NameHit> hits = scan(plain);
  for (NameHit& hit : hits) {
    hit.begin = place[hit.begin];
    hit.end = place[hit.end];
  }
  return hits;
}

namespace {

constexpr std::string_view kBase = "https://w3id.org/demarche/id/";
constexpr std::string_view kKnow = "https://w3id.org/demarche/knowledge#";

/// The rest of an IRI after a namespace, or nothing.
std::optional<std::string_view> below(std::string_view name_space, std::string_view iri) {
  if (!iri.starts_with(name_space)) return std::nullopt;
  return iri.substr(name_space.size());
}

std::optional<ActorType> actor_type(std::string_view class_iri) {
  const auto local = below(rdf::dm::kNamespace, class_iri);
  if (!local) return std::nullopt;
  const auto found = std::ranges::find(kActorTypeNames, *local);
  if (found == kActorTypeNames.end()) return std::nullopt;
  return static_cast<ActorType>(found - kActorTypeNames.begin());
}

bool is_key(std::string_view key, std::string_view prefix) {
  return key.starts_with(prefix) && key.size() > prefix.size() &&
         std::ranges::all_of(key.substr(prefix.size()), [](char c) {
           return is_letter_or_digit(static_cast<unsigned char>(c)) || c == '-';
         });
}

struct NameProperty {
  std::string_view name;
  NameKind kind;
  NameMatch match;
};
constexpr std::array<NameProperty, 7> kNameProperties = {{
    {"name", NameKind::kName, NameMatch::kAsWritten},
    {"anyCaseName", NameKind::kName, NameMatch::kAnyCase},
    {"cuedName", NameKind::kName, NameMatch::kCued},
    {"adjective", NameKind::kAdjective, NameMatch::kAsWritten},
    {"demonym", NameKind::kDemonym, NameMatch::kAsWritten},
    {"capital", NameKind::kCapital, NameMatch::kAsWritten},
    {"metonym", NameKind::kSeat, NameMatch::kAsWritten},
}};

}  // namespace

/// Reads a graph into the tables of a Gazetteer, in two passes: what there is, then what is said of
/// it.
class GazetteerReader {
 public:
  explicit GazetteerReader(const rdf::Graph& graph) : graph_(graph) {}

  support::Result<Gazetteer> read() {
    for (const rdf::Row& row : graph_.rows())
      if (row.predicate.value() == rdf::rdfns::kType) declare(row);
    for (const rdf::Row& row : graph_.rows()) say(row);
    for (const auto& [key, id] : out_.by_key_) check(key, id);
    if (error_) return *std::move(error_);
    for (std::uint32_t id = 0; id < out_.relations_.size(); ++id)
      for (const std::string& word : out_.relations_[id].words) {
        std::vector<std::uint32_t>& ids = out_.relations_of_[word];
        if (ids.empty() || ids.back() != id) ids.push_back(id);
      }
    std::vector<std::string> names;
    names.reserve(out_.names_.size());
    for (const Name& name : out_.names_) names.push_back(name.text);
    out_.scanner_ = Scanner(names);
    return std::move(out_);
  }

 private:
  void refuse(const rdf::Row& row, std::string message) {
    if (error_ && error_->file == graph_.file_name(row) && error_->line <= row.line) return;
    error_ = support::Error{support::ErrorCode::kKnowledge, std::move(message),
                            std::string(graph_.file_name(row)), row.line};
  }

  void declare(const rdf::Row& row) {
    const std::string_view subject = row.subject.value();
    const std::string_view type = row.object.value();
    if (const auto of = actor_type(type)) {
      declare_actor(row, *of);
    } else if (const auto kind = below(kKnow, type)) {
      if (*kind == "UniqueBody" || *kind == "DescribedBody") {
        const auto [at, added] = kinds_.try_emplace(std::string(subject), out_.kinds_.size());
        if (added) out_.kinds_.emplace_back();
        out_.kinds_[at->second].unique = *kind == "UniqueBody";
      } else if (*kind == "RelationPattern") {
        if (relations_.try_emplace(std::string(subject), out_.relations_.size()).second)
          out_.relations_.emplace_back();
      } else if (*kind == "WordClass") {
        const auto local = below(kKnow, subject);
        const auto found = std::ranges::find(kWordClassNames, local.value_or(""));
        if (found == kWordClassNames.end())
          return refuse(row, "there is no word class <" + std::string(subject) + ">");
        classes_.emplace(subject, static_cast<WordClass>(found - kWordClassNames.begin()));
      }
    }
  }

  void declare_actor(const rdf::Row& row, ActorType type) {
    const auto key = below(kBase, row.subject.value());
    const std::string_view prefix = key_prefix(type);
    if (!key || !is_key(*key, prefix))
      return refuse(row, "a dm:" + std::string(name(type)) + " has an IRI " + std::string(kBase) +
                             std::string(prefix) + "NAME, of letters, digits and hyphens");
    const auto [at, added] =
        out_.by_key_.try_emplace(std::string(*key), static_cast<ActorId>(out_.actors_.size()));
    if (added) {
      out_.actors_.push_back({.key = std::string(*key), .label = {}, .type = type, .iso3 = {}});
      declared_.push_back(row);
    } else if (out_.actors_[at->second].type != type) {
      refuse(row, "<" + std::string(row.subject.value()) +
                      "> is a dm:" + std::string(name(out_.actors_[at->second].type)) + " already");
    }
  }

  void say(const rdf::Row& row) {
    const std::string_view subject = row.subject.value();
    if (const auto key = below(kBase, subject)) {
      if (const ActorId actor = out_.find(*key); actor != kNoActor) return say_of_actor(row, actor);
      if (below(kKnow, row.predicate.value()))
        refuse(row, "<" + std::string(subject) + "> is no known actor: it needs a class");
      return;
    }
    if (const auto kind = kinds_.find(subject); kind != kinds_.end())
      return say_of_kind(row, static_cast<KindId>(kind->second));
    if (const auto found = classes_.find(subject); found != classes_.end())
      return say_of_class(row, found->second);
    if (const auto found = relations_.find(subject); found != relations_.end())
      return say_of_relation(row, out_.relations_[found->second]);
  }

  void say_of_actor(const rdf::Row& row, ActorId id) {
    Actor& actor = out_.actors_[id];
    const std::string_view predicate = row.predicate.value();
    const std::string_view value = row.object.value();
    if (predicate == rdf::rdfs::kLabel) {
      if (actor.label.empty()) actor.label = value;
    } else if (predicate == rdf::skos::kNotation) {
      actor.iso3 = value;
    } else if (predicate == rdf::dm::iri("partOf")) {
      actor.part_of = other_actor(row);
    } else if (const auto local = below(kKnow, predicate)) {
      if (*local == "newsOutlet") {
        actor.news_outlet = value == "true";
      } else if (*local == "homeState") {
        actor.home_state = other_actor(row);
      } else if (*local == "kind") {
        const auto kind = kinds_.find(value);
        if (kind == kinds_.end())
          return refuse(row, "there is no kind of body <" + std::string(value) + ">");
        actor.kind = static_cast<KindId>(kind->second);
      } else {
        add_name(row, *local, id);
      }
    }
  }

  void add_name(const rdf::Row& row, std::string_view property, ActorId id) {
    const auto found = std::ranges::find(kNameProperties, property, &NameProperty::name);
    if (found == kNameProperties.end())
      return refuse(row, "know:" + std::string(property) + " says nothing of an actor");
    if (found->kind != NameKind::kName && found->kind != NameKind::kCapital &&
        found->kind != NameKind::kSeat && out_.actors_[id].type != ActorType::kStateActor)
      return refuse(row, "only a state has a know:" + std::string(property));
    add_name(row, {std::string(row.object.value()), found->kind, found->match, id});
  }

  void add_name(const rdf::Row& row, Name name) {
    constexpr std::size_t kMaxName = 200;
    if (!row.object.is_literal() || name.text.empty() || name.text.size() > kMaxName ||
        name.text.front() == ' ' || name.text.back() == ' ')
      return refuse(row, "a name is a text of 1 to 200 bytes without space at its ends");
    out_.names_.push_back(std::move(name));
  }

  ActorId other_actor(const rdf::Row& row) {
    const auto key = below(kBase, row.object.value());
    const ActorId id = key ? out_.find(*key) : kNoActor;
    if (id == kNoActor) refuse(row, "<" + std::string(row.object.value()) + "> is no known actor");
    return id;
  }

  void say_of_kind(const rdf::Row& row, KindId id) {
    BodyKind& kind = out_.kinds_[id];
    const auto local = below(kKnow, row.predicate.value());
    if (row.predicate.value() == rdf::rdfs::kLabel) {
      kind.label = row.object.value();
    } else if (local == "type") {
      const auto type = actor_type(row.object.value());
      if (!type || !is_government_body(*type))
        return refuse(row, "<" + std::string(row.object.value()) + "> is no class of bodies");
      kind.type = *type;
    } else if (local == "anyCaseName") {
      add_name(row,
               {std::string(row.object.value()), NameKind::kBodyKind, NameMatch::kAnyCase, id});
    } else if (local) {
      refuse(row, "know:" + std::string(*local) + " says nothing of a kind of body");
    }
  }

  void say_of_class(const rdf::Row& row, WordClass word_class) {
    const auto local = below(kKnow, row.predicate.value());
    if (!local) return;
    if (*local != "word")
      return refuse(row, "know:" + std::string(*local) + " says nothing of a word class");
    const std::string_view word = row.object.value();
    if (word.find(' ') != std::string_view::npos || word_class == WordClass::kPlace)
      add_name(row, {std::string(word), NameKind::kWord, NameMatch::kAsWritten,
                     static_cast<std::uint32_t>(word_class)});
    out_.classes_[word].add(word_class);
  }

  void say_of_relation(const rdf::Row& row, RelationPattern& pattern) {
    const auto local = below(kKnow, row.predicate.value());
    if (!local) return;
    const std::string value(row.object.value());
    if (*local == "relation")
      pattern.relation = value.substr(value.find_last_of("#/") + 1);
    else if (*local == "preposition")
      pattern.prepositions.push_back(value);
    else if (*local == "word")
      pattern.words.push_back(value);
    else if (*local == "compound")
      pattern.compounds.push_back(value);
    else
      refuse(row, "know:" + std::string(*local) + " says nothing of a relation pattern");
  }

  /// What only the whole graph shows.
  void check(const std::string&, ActorId id) {
    const Actor& actor = out_.actors_[id];
    const rdf::Row& row = declared_[id];
    if (actor.label.empty()) refuse(row, "an actor needs an rdfs:label");
    const bool is_code = actor.iso3.size() == 3 && std::ranges::all_of(actor.iso3, [](char c) {
                           return c >= 'A' && c <= 'Z';
                         });
    if (actor.type == ActorType::kStateActor && !is_code)
      refuse(row, "a state needs its three-letter code as skos:notation");
    if (actor.kind == kNoKind) return;
    const ActorId state = out_.state_of(id);
    if (state != kNoActor) out_.body_of_.emplace(std::uint64_t{state} << 32U | actor.kind, id);
  }

  const rdf::Graph& graph_;
  Gazetteer out_;
  std::vector<rdf::Row> declared_;  // index = ActorId
  std::unordered_map<std::string, std::size_t, Gazetteer::Hash, std::equal_to<>> kinds_;
  std::unordered_map<std::string, std::size_t, Gazetteer::Hash, std::equal_to<>> relations_;
  std::unordered_map<std::string, WordClass, Gazetteer::Hash, std::equal_to<>> classes_;
  std::optional<support::Error> error_;
};

support::Result<Gazetteer> read_gazetteer(const rdf::Graph& graph) {
  return GazetteerReader(graph).read();
}

}  // namespace demarche::knowledge
