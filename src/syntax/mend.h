// SPDX-License-Identifier: Apache-2.0
// Trees with the mistakes undone that the model is known to make on news.
#pragma once

#include "knowledge/lexicon.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::syntax {

/// Mends heads, relations and tags, and gives verbs that the model did not know the lemma that the
/// lexicon has for them. Trees stay trees: one root a sentence, no cycle, heads inside the
/// sentence.
Syntax mend(const text::Document& document, const text::Tokens& tokens, Syntax syntax,
            const knowledge::Lexicon& lexicon);

}  // namespace demarche::syntax
