// SPDX-License-Identifier: Apache-2.0
// Labels made of slugs: the same key is labelled alike, however its texts write the name.
#pragma once

#include <string>
#include <string_view>

namespace demarche::graph {

/// The words of a slug as a name: "unit-8472-of-the-navy" gives "Unit 8472 of the Navy". Names of
/// one word of up to three letters and words with digits are taken for abbreviations ("AFP",
/// "TA413").
std::string name_of_slug(std::string_view slug);

/// The words of a slug as a description: "harbour-pilots" gives "harbour pilots".
std::string words_of_slug(std::string slug);

}  // namespace demarche::graph
