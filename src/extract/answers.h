// SPDX-License-Identifier: Apache-2.0
// Denials and condemnations find what they answer.
#pragma once

#include "extract/draft.h"

namespace demarche::extract {

/// Ties a denial to the accusations that it answers: those in its own words, else all against the
/// denier, wherever they stand. Gives a condemnation without a target the doers of what it is
/// about.
void answer(Drafts& drafts);

}  // namespace demarche::extract
