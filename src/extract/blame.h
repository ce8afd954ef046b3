// SPDX-License-Identifier: Apache-2.0
// Who is blamed for what.
#pragma once

#include "extract/draft.h"

namespace demarche::extract {

/// Makes the accused of an accusation or a charge the perpetrators of the deeds that it is about,
/// and the speaker of a reported deed its accuser - or, where he says that his own side did not do
/// it, its denier.
void blame_for_deeds(Drafts& drafts);

}  // namespace demarche::extract
