// SPDX-License-Identifier: Apache-2.0
// Products of whole numbers by the matrix registers of newer processors (AMX: Intel 64 and IA-32
// Architectures Software Developer's Manual, volume 1, chapter 18).
#pragma once

#include "syntax/kernels.h"

namespace demarche::syntax {

/// Whether the processor has them and the system lets this process use them.
bool has_amx();

/// Whether they can take a product: a depth of whole registers, and rows enough to be worth it.
bool takes_amx(const Layer& layer, const Inputs& inputs);

/// As in Kernels, for products that are taken.
void multiply_amx(const Layer& layer, const Inputs& inputs, float* out);
void multiply_rounded_amx(const Layer& layer, const Inputs& inputs, float limit, std::int16_t* out);

}  // namespace demarche::syntax
