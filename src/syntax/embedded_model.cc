// SPDX-License-Identifier: Apache-2.0
// The bytes of models/english.bin as a part of the program: mapped with it, never copied.
#include "syntax/embedded_model.h"

// C++20 has no #embed; the assembler's .incbin is what GCC and Clang both offer.
__asm__(
    ".section .rodata\n"
    ".balign 64\n"
    "demarche_model_begin:\n"
    ".incbin \"" DEMARCHE_MODEL_FILE
    "\"\n"
    "demarche_model_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
// NOLINTBEGIN(readability-identifier-naming): names of the assembler's symbols
extern const char demarche_model_begin[];
extern const char demarche_model_end[];
// NOLINTEND(readability-identifier-naming)
}

namespace demarche::syntax {

std::string_view embedded_model() {
  return {demarche_model_begin,
          static_cast<std::size_t>(demarche_model_end - demarche_model_begin)};
}

}  // namespace demarche::syntax
