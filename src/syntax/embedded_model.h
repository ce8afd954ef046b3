// SPDX-License-Identifier: Apache-2.0
// The model that is built into the program.
#pragma once

#include <string_view>

namespace demarche::syntax {

/// The bytes of the model file, aligned to 64 bytes.
std::string_view embedded_model();

}  // namespace demarche::syntax
