// SPDX-License-Identifier: Apache-2.0
// All layers of one article for a person to read: what was seen, what was made of it and why.
#include <algorithm>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "app/arguments.h"
#include "app/output.h"
#include "app/report.h"
#include "source/reader.h"

namespace demarche::app {
namespace {

using pipeline::Reading;

/// Text on one line: what may stand between two tokens is one blank.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

text::Span span_of(const text::Sentence& sentence, const text::Tokens& tokens) {
  return {tokens.tokens[sentence.begin].span.begin, tokens.tokens[sentence.end - 1].span.end};
}

std::string key_of(const Reading& reading, resolve::EntityId id) {
  return id < reading.entities.entities.size() ? reading.entities.entities[id].key : "?";
}

std::string keys_of(const Reading& reading, const std::vector<resolve::EntityId>& ids) {
  std::string keys;
  for (const resolve::EntityId id : ids) keys += (keys.empty() ? "" : ", ") + key_of(reading, id);
  return keys;
}

std::string facts_of(const std::vector<extract::FactId>& ids) {
  std::string facts;
  for (const extract::FactId id : ids) facts += (facts.empty() ? "#" : ", #") + std::to_string(id);
  return facts;
}

void print_row(std::ostream& out, std::string_view name, const std::string& value) {
  if (!value.empty()) out << "      " << std::left << std::setw(11) << name << value << '\n';
}

/// Columns of the tree: number in the sentence, form, lemma, tags, relation, head ("0": the root).
void print_tree(std::ostream& out, const Reading& reading, const text::Sentence& sentence) {
  for (text::TokenId id = sentence.begin; id < sentence.end; ++id) {
    const syntax::Word& word = reading.syntax.words[id];
    const text::TokenId head = word.head == text::kNoToken ? 0 : word.head - sentence.begin + 1;
    out << "  " << std::right << std::setw(4) << id - sentence.begin + 1 << "  " << std::left
        << std::setw(18) << on_one_line(reading.document.text(reading.tokens.tokens[id].span))
        << ' ' << std::setw(18) << reading.syntax.lemma(id) << ' ' << std::setw(6)
        << name(word.upos) << std::setw(6) << name(word.xpos) << std::setw(14) << name(word.deprel)
        << head << '\n';
  }
}

void print_mentions(std::ostream& out, const Reading& reading, text::Span within) {
  for (const resolve::EntityMention& mention : reading.entities.mentions) {
    if (!within.contains(mention.span)) continue;
    out << "  mention  \"" << on_one_line(reading.document.text(mention.span))
        << "\" = " << keys_of(reading, mention.entities) << '\n';
  }
}

std::string describe(const Reading& reading, const resolve::Evidence& evidence) {
  std::ostringstream text;
  text << resolve::kStanceNames[static_cast<std::size_t>(evidence.stance)];
  if (evidence.negated) text << ", negated";
  if (!evidence.likelihood.empty()) text << ", " << evidence.likelihood;
  if (evidence.source != resolve::kNoEntity)
    text << ", according to " << key_of(reading, evidence.source);
  text << ", confidence 0." << std::setw(2) << std::setfill('0') << int{evidence.confidence}
       << ": \"" << on_one_line(reading.document.text(evidence.span)) << '"';
  return text.str();
}

std::string date_of(text::Date date) {
  if (date.year == 0) return {};
  std::string text = std::to_string(date.year);
  for (const int part : {int{date.month}, int{date.day}})
    if (part != 0) text += (part < 10 ? "-0" : "-") + std::to_string(part);
  return text;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

void print_fact(std::ostream& out, const Reading& reading, extract::FactId id) {
  const extract::Fact& fact = reading.facts[id];
  out << "  fact #" << id << "  " << fact.event_class << "  \""
      << on_one_line(reading.document.text(fact.head)) << "\"\n";
  print_row(out, "agents", keys_of(reading, fact.agents));
  print_row(out, "voices", keys_of(reading, fact.voices));
  print_row(out, "targets", keys_of(reading, fact.targets));
  print_row(out, "about", facts_of(fact.about));
  print_row(out, "reason", facts_of(fact.reason));
  print_row(out, "denies", facts_of(fact.denies));
  print_row(out, "status",
            std::string(extract::kFactStatusNames[static_cast<std::size_t>(fact.status)]));
  print_row(out, "kinds", joined(fact.kinds));
  print_row(out, "techniques", joined(fact.techniques));
  print_row(out, "scale", fact.scale_text);
  print_row(out, "operation", fact.operation);
  print_row(out, "from", date_of(fact.from));
  print_row(out, "to", date_of(fact.to));
  for (const resolve::Evidence& evidence : fact.evidence)
    print_row(out, "evidence", describe(reading, evidence));
  print_row(out, "entry", fact.entry);
  print_row(out, "path", fact.path);
}

void print_facts(std::ostream& out, const Reading& reading, text::Span within) {
  for (extract::FactId id = 0; id < reading.facts.size(); ++id)
    if (within.contains(reading.facts[id].head)) print_fact(out, reading, id);
}

void print_entities(std::ostream& out, const Reading& reading) {
  out << "entities\n";
  for (const resolve::Entity& entity : reading.entities.entities) {
    out << "  " << std::left << std::setw(34) << entity.key << ' ' << std::setw(17)
        << name(entity.type) << ' ' << entity.label;
    if (entity.part_of != resolve::kNoEntity)
      out << "; part of " << key_of(reading, entity.part_of);
    if (entity.represents != resolve::kNoEntity)
      out << "; speaks for " << key_of(reading, entity.represents);
    out << '\n';
  }
  for (const resolve::Relation& relation : reading.entities.relations) {
    out << "  " << key_of(reading, relation.subject) << ' '
        << resolve::kRelationNames[static_cast<std::size_t>(relation.kind)] << ' '
        << (relation.kind == resolve::RelationKind::kAlias ? '"' + relation.alias + '"'
            : relation.kind == resolve::RelationKind::kHoldsOffice
                ? '"' + reading.entities.offices[relation.office].label + '"'
                : key_of(reading, relation.object))
        << '\n';
  }
}

}  // namespace

ExitCode run_explain(const ReadArguments& arguments) {
  const auto expertise = pipeline::load_expertise(arguments.knowledge_files);
  if (!expertise) return fail(expertise.error());
  auto article = source::read_article({arguments.path, std::nullopt});
  if (!article) return fail(article.error());
  for (const support::Diagnostic& warning : article->warnings) tell(warning);

  const Reading reading =
      pipeline::read_text(std::move(article->text), arguments.published, *expertise);
  std::ostringstream out;
  for (std::size_t i = 0; i < reading.tokens.sentences.size(); ++i) {
    const text::Sentence& sentence = reading.tokens.sentences[i];
    const text::Span span = span_of(sentence, reading.tokens);
    out << '[' << i + 1 << "] " << on_one_line(reading.document.text(span)) << '\n';
    print_tree(out, reading, sentence);
    print_mentions(out, reading, span);
    print_facts(out, reading, span);
    out << '\n';
  }
  print_entities(out, reading);
  return write_out(out.str());
}

}  // namespace demarche::app
