// SPDX-License-Identifier: Apache-2.0
// Mistakes that a parser is known to make with news, undone by what stands around them: the order
// of words is surer than the tree.
#pragma once

#include <string>
#include <vector>

#include "knowledge/lexicon.h"
#include "syntax/syntax.h"

namespace demarche::extract {

/// Mends the heads, relations and tags of a document's words. All vectors have one entry a token;
/// forms and lemmas are in lower case. Trees stay trees.
void mend(std::vector<syntax::Word>& words, const std::vector<std::string>& forms,
          const std::vector<std::string>& lemmas, const knowledge::Lexicon& lexicon);

}  // namespace demarche::extract
