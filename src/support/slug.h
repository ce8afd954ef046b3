// SPDX-License-Identifier: Apache-2.0
// Slug: a name in a form that can stand in an IRI.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace demarche::support {

/// The name in lower-case ASCII letters, digits and single hyphens: "Réunion's Port-Office" is
/// "reunions-port-office". Latin letters lose their accents, apostrophes go without trace, anything
/// else becomes a hyphen. At most `limit` characters, cut between words where that can be. A name
/// of which nothing would be left gives 16 hexadecimal digits of its SHA-256. Never empty.
std::string slug(std::string_view name, std::size_t limit = 80);

}  // namespace demarche::support
