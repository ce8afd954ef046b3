// SPDX-License-Identifier: Apache-2.0
// The whole way of one article, from its text to statements.
#pragma once

#include <string>
#include <vector>

#include "extract/fact.h"
#include "graph/statements.h"
#include "knowledge/knowledge.h"
#include "rdf/quads.h"
#include "resolve/entity.h"
#include "source/article.h"
#include "support/result.h"
#include "syntax/model.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::pipeline {

/// What a reader has learnt before it reads: loaded once, constant, shared by all threads.
struct Expertise {
  knowledge::Knowledge knowledge;
  syntax::SyntaxModel model;
};

/// The built-in knowledge and model, and the Turtle files that a user adds. Errors name the file
/// and the line.
support::Result<Expertise> load_expertise(const std::vector<std::string>& knowledge_files);

/// All layers of one document, each made from those before it.
struct Reading {
  text::Document document;
  text::Tokens tokens;
  syntax::Syntax syntax;
  resolve::Entities entities;
  extract::Facts facts;
};

/// Reads a text, which is valid UTF-8. Cannot fail. `published`: Date{} where not known.
Reading read_text(std::string text, text::Date published, const Expertise& expertise);

/// The statements of an article.
rdf::QuadTable read_article(const source::Article& article, text::Date published,
                            const Expertise& expertise, const graph::GraphOptions& options);

}  // namespace demarche::pipeline
