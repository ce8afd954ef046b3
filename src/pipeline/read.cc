// SPDX-License-Identifier: Apache-2.0
#include "pipeline/read.h"

#include <filesystem>
#include <utility>

#include "extract/extract.h"
#include "resolve/resolve.h"
#include "source/reader.h"
#include "syntax/mend.h"
#include "text/tokenize.h"

namespace demarche::pipeline {

using support::Result;

Result<Expertise> load_expertise(const std::vector<std::string>& knowledge_files) {
  std::vector<std::string> texts;  // what TurtleFile only points to
  for (const std::string& path : knowledge_files) {
    Result<std::string> text = source::read_file(path);
    if (!text) return text.error();
    texts.push_back(*std::move(text));
  }
  std::vector<knowledge::TurtleFile> files;
  for (std::size_t i = 0; i < texts.size(); ++i) files.push_back({knowledge_files[i], texts[i]});
  Result<knowledge::Knowledge> knowledge = knowledge::load_knowledge(files);
  if (!knowledge) return knowledge.error();
  Result<syntax::SyntaxModel> model = syntax::SyntaxModel::english();
  if (!model) return model.error();
  return Expertise{*std::move(knowledge), *std::move(model)};
}

Reading read_text(std::string text, text::Date published, const Expertise& expertise) {
  const knowledge::Knowledge& knowledge = expertise.knowledge;
  text::Document document(std::move(text), published);
  text::Tokens tokens = text::tokenize(document);
  syntax::Syntax syntax = syntax::mend(
      document, tokens, syntax::parse(document, tokens, expertise.model), knowledge.lexicon);
  resolve::Entities entities = resolve::find_entities(document, tokens, syntax, knowledge);
  extract::Facts facts =
      extract::extract_facts({document, tokens, syntax, entities, knowledge.lexicon});
  return {std::move(document), std::move(tokens), std::move(syntax), std::move(entities),
          std::move(facts)};
}

rdf::QuadTable read_article(const source::Article& article, text::Date published,
                            const Expertise& expertise, const graph::GraphOptions& options) {
  const Reading reading = read_text(article.text, published, expertise);
  const graph::DocumentInfo info = {
      article.sha256, std::filesystem::path(article.name).filename().string(), article.title};
  return graph::statements_of(info, reading.document, reading.entities, reading.facts,
                              expertise.knowledge.ontology, options);
}

}  // namespace demarche::pipeline
