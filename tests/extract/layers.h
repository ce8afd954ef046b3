// SPDX-License-Identifier: Apache-2.0
// Layers made by hand: a tree in short CoNLL-U rows, actors by token number, and facts as lines of
// text.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extract.h"
#include "knowledge/lexicon.h"
#include "rdf/graph.h"
#include "syntax/conllu.h"
#include "syntax/mend.h"

namespace demarche::extract {

/// The project's own lexicon, read once.
inline const knowledge::Lexicon& lexicon() {
  static const knowledge::Lexicon kLexicon = [] {
    rdf::Graph graph;
    std::vector<std::filesystem::path> files;
    for (const auto& file :
         std::filesystem::directory_iterator(DEMARCHE_SOURCE_DIR "/ontology/lexicon"))
      files.push_back(file.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
      std::stringstream text;
      text << std::ifstream(file).rdbuf();
      const auto status = graph.read(text.str(), file.filename().string());
      EXPECT_TRUE(status) << (status ? "" : status.error().to_string());
    }
    auto read = knowledge::read_lexicon(graph);
    EXPECT_TRUE(read) << (read ? "" : read.error().to_string());
    return read ? std::move(read).value() : knowledge::Lexicon();
  }();
  return kLexicon;
}

/// An actor, by the number of the token that heads its mention (counted from 1 over the whole
/// text). `part_of` is the label of the actor it is part of or,
/// for a person, speaks for; or empty.
struct Actor {
  std::vector<text::TokenId> heads;
  knowledge::ActorType type;
  std::string label;
  std::string part_of;
};

/// A text with its layers. Must not move once a view is taken.
struct Text {
  Text(std::string_view rows, const std::vector<Actor>& actors) {
    auto read = syntax::read_conllu(rows);
    EXPECT_TRUE(read) << (read ? "" : read.error().to_string());
    if (!read) return;
    layers = std::move(read).value();
    layers.syntax =
        syntax::mend(layers.document, layers.tokens, std::move(layers.syntax), lexicon());
    for (const Actor& actor : actors) {
      resolve::Entity entity;
      entity.type = actor.type;
      entity.label = actor.label;
      entity.named = actor.type != knowledge::ActorType::kGroup;
      for (std::size_t i = 0; i < actors.size(); ++i)
        if (actors[i].label == actor.part_of)
          (actor.type == knowledge::ActorType::kPerson ? entity.represents : entity.part_of) =
              static_cast<EntityId>(i);
      const auto id = static_cast<EntityId>(entities.entities.size());
      for (const TokenId number : actor.heads)
        entities.mentions.push_back(
            {layers.tokens.tokens.at(number - 1).span, number - 1, {id}, entity.named});
      entities.entities.push_back(entity);
    }
  }

  [[nodiscard]] DocumentView view() const {
    return {layers.document, layers.tokens, layers.syntax, entities, lexicon()};
  }

  [[nodiscard]] std::string names(const std::vector<EntityId>& ids) const {
    std::vector<std::string> labels;
    for (const EntityId id : ids) labels.push_back(entities.entities[id].label);
    std::ranges::sort(labels);
    std::string text;
    for (const auto& label : labels) text += (text.empty() ? "" : "+") + label;
    return text.empty() ? "-" : text;
  }

  /// One line a fact: "Accusation ruledOut: UK (Minister) -> Russia".
  [[nodiscard]] std::string facts() const {
    std::string lines;
    for (const Fact& fact : extract_facts(view())) {
      std::string line = fact.event_class;
      if (fact.status != FactStatus::kNone)
        line += " " + std::string(kFactStatusNames[static_cast<std::size_t>(fact.status)]);
      line += ": " + names(fact.agents);
      if (!fact.voices.empty()) line += " (" + names(fact.voices) + ")";
      lines += line + " -> " + names(fact.targets) + "\n";
    }
    return lines;
  }

  syntax::ConlluDocument layers;
  resolve::Entities entities;
};

}  // namespace demarche::extract
