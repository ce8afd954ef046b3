// SPDX-License-Identifier: Apache-2.0
// CoNLL-U, in and out: text to the layers Document, Tokens and Syntax, and these layers to text.
#pragma once

#include <string>
#include <string_view>

#include "support/result.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::syntax {

/// The three layers that a CoNLL-U text describes.
struct ConlluDocument {
  text::Document document{std::string()};
  text::Tokens tokens;
  Syntax syntax;
};

/// Reads CoNLL-U. The document's text is made anew from the forms: one space between tokens but
/// after `SpaceAfter=No` and inside the range of a multiword token, one space between sentences, a
/// line break before a sentence with `# newpar` or `# newdoc`. Other comments and empty nodes
/// (`8.1`) are skipped. FEATS and DEPS are not kept.
///
/// Also takes short rows of columns set apart by blanks, for trees written by hand:
/// `id form lemma upos xpos head deprel [misc]`.
///
/// Errors (kSyntax, with the line): wrong number of columns, ids out of order, unknown tags (of an
/// unknown subtype of a relation only the universal part is kept), a head outside the sentence, no
/// root or more than one, a cycle.
support::Result<ConlluDocument> read_conllu(std::string_view text);

/// Writes the layers as CoNLL-U that obeys levels 1 and 2 of the UD validator: `# sent_id` (1, 2,
/// ... or `document_id-1`, ... after `# newdoc id`), `# text`, ten columns, `SpaceAfter=No`. Forms
/// and lemmas are put into Unicode NFC; white space within a sentence is one space. Bytes of
/// `document_id` that an id may not have are written as `_`.
std::string write_conllu(const text::Document& document, const text::Tokens& tokens,
                         const Syntax& syntax, std::string_view document_id = {});

}  // namespace demarche::syntax
