// SPDX-License-Identifier: Apache-2.0
// Letter case of UTF-8 text.
#pragma once

#include <string>
#include <string_view>

namespace demarche::text {

/// `form` with each letter in lower case (Unicode's simple mapping, no language's own rules).
std::string lower_case(std::string_view form);

}  // namespace demarche::text
