// SPDX-License-Identifier: Apache-2.0
#include "app/arguments.h"
#include "app/output.h"
#include "app/report.h"
#include "source/reader.h"
#include "syntax/conllu.h"
#include "syntax/model.h"
#include "text/tokenize.h"

namespace demarche::app {

ExitCode run_parse(const ReadArguments& arguments) {
  const auto model = syntax::SyntaxModel::english();
  if (!model) return fail(model.error());
  auto article = source::read_article({arguments.path, std::nullopt});
  if (!article) return fail(article.error());
  for (const support::Diagnostic& warning : article->warnings) tell(warning);

  const text::Document document(std::move(article->text));
  const text::Tokens tokens = text::tokenize(document);
  return write_out(syntax::write_conllu(document, tokens, syntax::parse(document, tokens, *model)));
}

}  // namespace demarche::app
