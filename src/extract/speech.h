// SPDX-License-Identifier: Apache-2.0
// Whose words a sentence is made of: who is named beside what is said, who speaks a quotation of
// several sentences, and who a speech without marks.
#pragma once

#include <vector>

#include "extract/tree.h"

namespace demarche::extract {

/// Whether the token is a verb of saying.
bool is_reporting(const Tree& tree, TokenId token);

/// Appends the head of the phrase that names the speaker, where a clause itself names one: "..., X
/// said", "according to X", "as X put it".
bool own_speaker(const Tree& tree, TokenId clause, std::vector<TokenId>& speakers);

/// Who each sentence says that somebody said something: index = sentence, value = head of the
/// phrase that names the speaker, or kNoToken.
std::vector<TokenId> sentence_speakers(const Tree& tree);

/// Speeches that run over several sentences and name their speaker once: quotations, what stands
/// below a line "The minister said:", the answers of a transcript. Index = sentence, value = head
/// of the phrase that names the speaker, or kNoToken.
std::vector<TokenId> speech_speakers(const Tree& tree);

}  // namespace demarche::extract
