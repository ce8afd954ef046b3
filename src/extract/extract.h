// SPDX-License-Identifier: Apache-2.0
// From trees and entities to facts: the stage of this room.
#pragma once

#include "extract/fact.h"
#include "extract/tree.h"
#include "knowledge/lexicon.h"
#include "resolve/entity.h"
#include "syntax/syntax.h"
#include "text/token.h"

namespace demarche::extract {

/// The facts of one document. Cannot fail; the same layers give the same facts in the same order.
Facts extract_facts(const DocumentView& view);

}  // namespace demarche::extract
