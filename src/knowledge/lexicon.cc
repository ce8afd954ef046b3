// SPDX-License-Identifier: Apache-2.0
#include "knowledge/lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace demarche::knowledge {
namespace {

using support::Error;
using support::ErrorCode;

constexpr std::string_view kLex = "https://w3id.org/demarche/lexicon#";
constexpr std::string_view kOntolex = "http://www.w3.org/ns/lemon/ontolex#";
constexpr std::string_view kSynsem = "http://www.w3.org/ns/lemon/synsem#";
constexpr std::string_view kLexinfo = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

std::string iri(std::string_view name_space, std::string_view local) {
  return std::string(name_space) + std::string(local);
}

std::string local_name(std::string_view iri) {
  return std::string(iri.substr(iri.find_last_of("/#") + 1));
}

std::optional<ArgumentPattern> read_pattern(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Function>, 9> kNames = {{
      {"subject", Function::kSubject},
      {"object", Function::kObject},
      {"complement", Function::kComplement},
      {"complement-subject", Function::kComplementSubject},
      {"possessor", Function::kPossessor},
      {"national", Function::kNational},
      {"name", Function::kName},
      {"governed", Function::kGoverned},
      {"speaker", Function::kSpeaker},
  }};
  for (const auto& [name, function] : kNames)
    if (text == name) return ArgumentPattern{function, {}};
  constexpr std::string_view kClauseSuffix = "+clause";
  const bool lower = !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || c == '+' || c == ' ';
  });
  if (!lower) return std::nullopt;
  if (text.ends_with(kClauseSuffix))
    return ArgumentPattern{Function::kClause,
                           std::string(text.substr(0, text.size() - kClauseSuffix.size()))};
  return ArgumentPattern{Function::kPreposition, std::string(text)};
}

/// Reads one graph into the tables of a Lexicon.
class Reader {
 public:
  explicit Reader(const rdf::Graph& graph) : graph_(graph) {}

  support::Status read_frames(std::vector<Frame>& frames) {
    for (const rdf::Node node : graph_.subjects_of_type(iri(kSynsem, "SyntacticFrame"))) {
      Frame frame{local_name(node.value()), {}};
      static constexpr std::array<std::string_view, kRoleCount> kRoles = {"agent", "target",
                                                                          "about", "reason"};
      for (std::size_t role = 0; role < kRoleCount; ++role) {
        for (const rdf::Row& row : graph_.rows_of(node, iri(kLex, kRoles[role]))) {
          const auto pattern = read_pattern(row.object.value());
          if (!pattern)
            return error(row, "'" + std::string(row.object.value()) +
                                  "' is no grammatical function (subject, object, ..., a "
                                  "preposition, or a marker with '+clause')");
          frame.roles[role].push_back(*pattern);
        }
      }
      frames.push_back(std::move(frame));
    }
    return support::ok();
  }

  support::Result<LexicalEntry> read_entry(rdf::Node node, const std::vector<Frame>& frames) {
    const rdf::Row& first = graph_.rows_of(node).front();
    LexicalEntry entry;
    entry.id = local_name(node.value());
    entry.lemma = graph_
                      .object(graph_.object(node, iri(kOntolex, "canonicalForm")),
                              iri(kOntolex, "writtenRep"))
                      .value();
    if (entry.lemma.empty())
      return error(first, entry.id + " has no ontolex:canonicalForm with ontolex:writtenRep");

    for (const rdf::Node form : graph_.objects(node, iri(kOntolex, "otherForm")))
      entry.other_forms.emplace_back(graph_.object(form, iri(kOntolex, "writtenRep")).value());

    const auto part = read_part_of_speech(node);
    if (!part)
      return error(first, entry.id +
                              " needs one lexinfo:partOfSpeech: lexinfo:verb, lexinfo:noun, "
                              "lexinfo:adjective or lexinfo:preposition");
    entry.part_of_speech = *part;

    const std::string frame = local_name(graph_.object(node, iri(kSynsem, "synBehavior")).value());
    const auto found = std::ranges::find(frames, frame, &Frame::id);
    if (frame.empty() || found == frames.end())
      return error(first, entry.id + (frame.empty() ? " has no synsem:synBehavior"
                                                    : ": there is no frame '" + frame + "'"));
    entry.frame = static_cast<std::uint32_t>(found - frames.begin());

    const rdf::Node sense = graph_.object(node, iri(kOntolex, "sense"));
    entry.event_class = local_name(graph_.object(sense, iri(kOntolex, "reference")).value());
    if (entry.event_class.empty())
      return error(first, entry.id + " has no ontolex:sense with ontolex:reference");
    for (const rdf::Node kind : graph_.objects(sense, iri(kLex, "kind")))
      entry.kinds.push_back(local_name(kind.value()));
    entry.status = local_name(graph_.object(sense, iri(kLex, "status")).value());
    entry.target_state = flag(sense, "targetState");
    entry.condition = read_condition(sense);
    return entry;
  }

  support::Status read_modifiers(std::vector<Modifier>& modifiers) {
    for (const rdf::Row& row : graph_.rows()) {
      if (row.predicate.value() != iri(kLex, "modifies")) continue;
      Modifier modifier;
      modifier.id = local_name(row.subject.value());
      modifier.kind = local_name(row.object.value());
      modifier.value = local_name(graph_.object(row.subject, iri(kLex, "sets")).value());
      modifier.scale = graph_.object(row.subject, iri(kLex, "scale")).value();
      const auto forms = graph_.objects(row.subject, iri(kLex, "lemma"));
      if (forms.empty()) return error(row, modifier.id + " has no lex:lemma");
      for (const rdf::Node form : forms) {
        modifier.lemma = form.value();
        modifiers.push_back(modifier);
      }
    }
    return support::ok();
  }

  support::Status read_behaviours(std::vector<std::pair<std::string, Behaviour>>& behaviours) {
    static constexpr std::array<std::string_view, 8> kNames = {
        "Plain", "Deed", "Conduct", "Blame", "Charge", "Answer", "Disapproval", "Measure"};
    for (const rdf::Row& row : graph_.rows()) {
      if (row.predicate.value() != iri(kLex, "behaves")) continue;
      const auto at = std::ranges::find(kNames, local_name(row.object.value()));
      if (at == kNames.end())
        return error(row, "'" + std::string(row.object.value()) + "' is no behaviour");
      behaviours.emplace_back(local_name(row.subject.value()),
                              static_cast<Behaviour>(at - kNames.begin()));
    }
    return support::ok();
  }

  template <typename Add>
  void read_classes(Add add) {
    for (const rdf::Node node : graph_.subjects_of_type(iri(kLex, "WordClass")))
      for (const rdf::Node word : graph_.objects(node, iri(kLex, "lemma")))
        add(local_name(node.value()), word.value());
  }

 private:
  [[nodiscard]] Error error(const rdf::Row& row, std::string message) const {
    return {ErrorCode::kKnowledge, std::move(message), std::string(graph_.file_name(row)),
            row.line};
  }

  [[nodiscard]] bool flag(rdf::Node node, std::string_view property) const {
    return graph_.object(node, iri(kLex, property)).value() == "true";
  }

  [[nodiscard]] std::string text(rdf::Node node, std::string_view property) const {
    return local_name(graph_.object(node, iri(kLex, property)).value());
  }

  [[nodiscard]] std::optional<PartOfSpeech> read_part_of_speech(rdf::Node node) const {
    const std::string_view value = graph_.object(node, iri(kLexinfo, "partOfSpeech")).value();
    if (value == iri(kLexinfo, "verb")) return PartOfSpeech::kVerb;
    if (value == iri(kLexinfo, "noun")) return PartOfSpeech::kNoun;
    if (value == iri(kLexinfo, "adjective")) return PartOfSpeech::kAdjective;
    if (value == iri(kLexinfo, "preposition")) return PartOfSpeech::kPreposition;
    return std::nullopt;
  }

  [[nodiscard]] Condition read_condition(rdf::Node sense) const {
    Condition condition;
    condition.with = text(sense, "with");
    condition.about_class = text(sense, "aboutClass");
    condition.content_class = text(sense, "contentClass");
    condition.cyber = flag(sense, "cyber");
    condition.cyber_modifier = flag(sense, "cyberModifier");
    condition.supported = flag(sense, "supported");
    condition.negated = flag(sense, "onlyNegated");
    condition.demanded = flag(sense, "onlyDemanded");
    condition.not_object = text(sense, "notObject");
    condition.topic = text(sense, "topic");
    condition.needs_target = flag(sense, "needsTarget");
    condition.needs_agent = flag(sense, "needsAgent");
    condition.by_intruder = flag(sense, "byIntruder");
    return condition;
  }

  const rdf::Graph& graph_;
};

}  // namespace

const WordUse& Lexicon::use_of(std::string_view word) const {
  static const WordUse kNone;
  const WordUse* const use = uses_.find(word);
  return use == nullptr ? kNone : *use;
}

const Modifier* Lexicon::modifier(std::string_view kind, const WordUse& use) const {
  if (!use.modifier_bits.may_have(kind)) return nullptr;
  for (const std::uint32_t id : use.modifiers)
    if (modifiers_[id].kind == kind) return &modifiers_[id];
  return nullptr;
}

const std::vector<std::uint32_t>& Lexicon::entries_of(std::string_view lemma) const {
  return use_of(lemma).entries;
}

const Modifier* Lexicon::modifier(std::string_view kind, std::string_view lemma) const {
  return modifier(kind, use_of(lemma));
}

bool Lexicon::in_class(std::string_view word_class, std::string_view lemma) const {
  return use_of(lemma).is_in(word_class);
}

std::string_view Lexicon::class_that(Behaviour behaviour) const {
  for (const auto& [event_class, has] : behaviours_)
    if (has == behaviour) return event_class;
  return {};
}

support::Result<Lexicon> read_lexicon(const rdf::Graph& graph) {
  Lexicon lexicon;
  Reader reader(graph);
  if (auto status = reader.read_frames(lexicon.frames_); !status) return status.error();
  if (auto status = reader.read_behaviours(lexicon.behaviours_); !status) return status.error();
  for (const rdf::Node node : graph.subjects_of_type(iri(kOntolex, "LexicalEntry"))) {
    auto entry = reader.read_entry(node, lexicon.frames_);
    if (!entry) return entry.error();
    for (const auto& [event_class, behaviour] : lexicon.behaviours_)
      if (event_class == entry->event_class) entry->behaviour = behaviour;
    lexicon.uses_[entry->lemma].entries.push_back(
        static_cast<std::uint32_t>(lexicon.entries_.size()));
    for (const std::string& form : entry->other_forms)
      lexicon.uses_[form].entries.push_back(static_cast<std::uint32_t>(lexicon.entries_.size()));
    lexicon.entries_.push_back(std::move(entry).value());
  }
  if (auto status = reader.read_modifiers(lexicon.modifiers_); !status) return status.error();
  for (std::uint32_t i = 0; i < lexicon.modifiers_.size(); ++i) {
    const Modifier& modifier = lexicon.modifiers_[i];
    WordUse& use = lexicon.uses_[modifier.lemma];
    use.modifiers.push_back(i);
    use.modifier_bits.add(modifier.kind);
    if (const std::size_t space = modifier.lemma.rfind(' '); space != std::string::npos)
      lexicon.uses_[std::string_view(modifier.lemma).substr(space + 1)].ends_modifier = true;
  }
  reader.read_classes([&](std::string_view word_class, std::string_view lemma) {
    WordUse& use = lexicon.uses_[lemma];
    use.classes.emplace_back(word_class);
    use.class_bits.add(word_class);
  });
  return lexicon;
}

}  // namespace demarche::knowledge
