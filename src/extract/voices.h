// SPDX-License-Identifier: Apache-2.0
// Whose mouth a state speaks through: news say first what a state does, then who said it.
#pragma once

#include "extract/draft.h"

namespace demarche::extract {

/// Gives acts of speech that only name a state or a body the person whom the next sentences have
/// speaking for it: "China denied it. “This is a smear,” foreign ministry spokesman Li Wang said."
void give_voices(Drafts& drafts);

}  // namespace demarche::extract
