// SPDX-License-Identifier: Apache-2.0
// From mentions to entities: the stage of this room.
#pragma once

#include "knowledge/knowledge.h"
#include "mention/mention.h"
#include "mention/view.h"
#include "resolve/entity.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::resolve {

/// Says who is meant by each mention, joins what is one actor, and finds what the text says of how
/// actors belong together. Cannot fail; the same layers give the same entities in the same order.
Entities resolve(const mention::View& view, const mention::Mentions& mentions,
                 const knowledge::Knowledge& knowledge);

/// Mentions and entities in one step.
Entities find_entities(const text::Document& document, const text::Tokens& tokens,
                       const syntax::Syntax& syntax, const knowledge::Knowledge& knowledge);

}  // namespace demarche::resolve
