// SPDX-License-Identifier: Apache-2.0
// Knowledge: all that the reader knows before it reads. Loaded once, const, shared by all threads.
#pragma once

#include <vector>

#include "knowledge/embedded.h"
#include "knowledge/gazetteer.h"
#include "knowledge/lexicon.h"
#include "knowledge/ontology.h"
#include "support/result.h"

namespace demarche::knowledge {

/// The tables made from the Turtle files.
struct Knowledge {
  Gazetteer gazetteer;  // ontology/actors
  Lexicon lexicon;      // ontology/lexicon
  Ontology ontology;    // ontology/demarche.ttl
};

/// Loads the built-in files and then `more`, the user's own, in their order. Statements about a
/// subject that is known add to it. A file that is no Turtle, or says what makes no sense, is
/// refused with its name and line.
support::Result<Knowledge> load_knowledge(const std::vector<TurtleFile>& more = {});

/// Whether `file` can be added to the built-in files: what is wrong with it, if anything.
support::Status check_knowledge(const TurtleFile& file);

}  // namespace demarche::knowledge
