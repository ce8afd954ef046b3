// SPDX-License-Identifier: Apache-2.0
#include "examples/example.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <stdexcept>

namespace demarche::examples {
namespace {

using resolve::EntityId;

constexpr std::string_view kNobody = "-";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string> read_names(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view name = trimmed(text.substr(0, comma));
    if (!name.empty() && name != kNobody) names.emplace_back(name);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return names;
}

/// "Class: agents -> targets [status]"; the class is empty where the line makes no sense.
ExpectedFact read_fact(std::string_view line) {
  ExpectedFact fact;
  const std::size_t colon = line.find(": ");
  const std::size_t arrow = line.find(" -> ");
  if (colon == std::string_view::npos || arrow == std::string_view::npos || arrow < colon)
    return fact;
  std::string_view targets = line.substr(arrow + 4);
  if (const std::size_t bracket = targets.find(" ["); bracket != std::string_view::npos) {
    const std::size_t end = targets.find(']', bracket);
    if (end == std::string_view::npos) return fact;
    fact.status = targets.substr(bracket + 2, end - bracket - 2);
    targets = targets.substr(0, bracket);
  }
  fact.event_class = line.substr(0, colon);
  fact.agents = read_names(line.substr(colon + 2, arrow - colon - 2));
  fact.targets = read_names(targets);
  return fact;
}

/// A name as it is compared: lower case, no article.
std::string plain(std::string_view name) {
  std::string text(name);
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const std::string_view article : {"the ", "a ", "an "})
    if (text.starts_with(article)) return text.substr(article.size());
  return text;
}

bool has_name(const resolve::Entity& entity, const std::string& name) {
  const std::string wanted = plain(name);
  return plain(entity.label) == wanted ||
         std::ranges::any_of(entity.names,
                             [&](const std::string& n) { return plain(n) == wanted; });
}

/// Whether the names are those of the actors, one for one.
bool are_names_of(const std::vector<std::string>& names, std::vector<EntityId> actors,
                  const resolve::Entities& entities) {
  for (const std::string& name : names) {
    const auto at = std::ranges::find_if(
        actors, [&](EntityId id) { return has_name(entities.entities[id], name); });
    if (at == actors.end()) return false;
    actors.erase(at);
  }
  return actors.empty();
}

std::vector<EntityId> joined(std::vector<EntityId> a, const std::vector<EntityId>& b) {
  a.insert(a.end(), b.begin(), b.end());
  std::ranges::sort(a);
  a.erase(std::ranges::unique(a).begin(), a.end());
  return a;
}

std::vector<EntityId> agents_of(const extract::Fact& fact) {
  return joined(fact.agents, fact.voices);
}

std::vector<EntityId> targets_of(const extract::Fact& fact, const extract::Facts& facts) {
  std::vector<EntityId> targets = fact.targets;
  for (const extract::FactId denied : fact.denies)
    targets = joined(std::move(targets), agents_of(facts[denied]));
  return joined(std::move(targets), {});
}

std::string_view status_of(const extract::Fact& fact) {
  return extract::kFactStatusNames[static_cast<std::size_t>(fact.status)];
}

std::string in_words(std::string_view event_class, const std::vector<std::string>& agents,
                     const std::vector<std::string>& targets, std::string_view status) {
  const auto list = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? std::string(kNobody) : text;
  };
  std::string text = std::string(event_class) + ": " + list(agents) + " -> " + list(targets);
  if (!status.empty()) text += " [" + std::string(status) + "]";
  return text;
}

std::vector<std::string> labels(const std::vector<EntityId>& ids,
                                const resolve::Entities& entities) {
  std::vector<std::string> labels;
  for (const EntityId id : ids) labels.push_back(entities.entities[id].label);
  return labels;
}

}  // namespace

std::vector<Example> read_examples(const std::filesystem::path& file) {
  std::ifstream lines(file);
  if (!lines) throw std::runtime_error("cannot open " + file.string());
  std::vector<Example> examples;
  bool open = false;  // whether the last block may go on
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const std::string_view content = trimmed(line);
    if (content.starts_with('#')) continue;
    if (content.empty()) {
      open = false;
    } else if (line.front() != ' ') {
      if (!open) examples.push_back({file, number, {}, {}});
      open = true;
      std::string& text = examples.back().text;
      text += (text.empty() ? "" : "\n") + std::string(content);
    } else {
      ExpectedFact fact = read_fact(content);
      if (!open || fact.event_class.empty())
        throw std::runtime_error(file.string() + ":" + std::to_string(number) +
                                 ": no fact 'Class: agents -> targets [status]' of a text");
      examples.back().facts.push_back(std::move(fact));
    }
  }
  return examples;
}

Difference compare(const std::vector<ExpectedFact>& expected, const pipeline::Reading& reading,
                   std::string_view event_class) {
  const resolve::Entities& entities = reading.entities;
  std::vector<const extract::Fact*> found;
  for (const extract::Fact& fact : reading.facts)
    if (fact.event_class == event_class) found.push_back(&fact);

  Difference difference;
  const auto tell = [&](std::string_view sign, std::string line) {
    difference.none = difference.none && sign == "  ";
    difference.text += "    " + std::string(sign) + std::move(line) + "\n";
  };
  for (const ExpectedFact& fact : expected) {
    const auto at = std::ranges::find_if(found, [&](const extract::Fact* f) {
      return fact.event_class == event_class && status_of(*f) == fact.status &&
             are_names_of(fact.agents, agents_of(*f), entities) &&
             are_names_of(fact.targets, targets_of(*f, reading.facts), entities);
    });
    tell(at == found.end() ? "- " : "  ",
         in_words(fact.event_class, fact.agents, fact.targets, fact.status));
    if (at != found.end()) found.erase(at);
  }
  for (const extract::Fact* fact : found)
    tell("+ ", in_words(event_class, labels(agents_of(*fact), entities),
                        labels(targets_of(*fact, reading.facts), entities), status_of(*fact)) +
                   "  (" + fact->entry + "; " + fact->path + ")");
  return difference;
}

}  // namespace demarche::examples
