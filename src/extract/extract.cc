// SPDX-License-Identifier: Apache-2.0
#include "extract/extract.h"

#include "extract/link.h"
#include "extract/match.h"

namespace demarche::extract {

Facts extract_facts(const DocumentView& view) {
  const Tree tree(view);
  return link_facts(tree, match_frames(tree));
}

}  // namespace demarche::extract
