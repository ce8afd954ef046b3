// SPDX-License-Identifier: Apache-2.0
// What the kernels of all processors share: where weights lie, and what a sum of products stands
// for.
#pragma once

#include "syntax/kernels.h"

#define DEMARCHE_INLINE inline __attribute__((always_inline))

namespace demarche::syntax {

/// The first weights of a column; kDepthStep inputs later are kDepthStep x kColumnStep bytes later.
DEMARCHE_INLINE const std::int8_t* weights_of(const Layer& layer, std::size_t column) {
  return layer.weights + column / kColumnStep * kColumnStep * layer.depth +
         column % kColumnStep * kDepthStep;
}

/// All kernels compute it in this order.
DEMARCHE_INLINE float value_of(std::int32_t sum, float column_scale, float row_scale, float bias) {
  return static_cast<float>(sum) * column_scale * row_scale + bias;
}

DEMARCHE_INLINE void finish(float value, float /*limit*/, float* out) { *out = value; }
DEMARCHE_INLINE void finish(float value, float limit, std::int16_t* out) {
  value = value > limit ? limit : value;
  value = value < -limit ? -limit : value;
  *out = static_cast<std::int16_t>(static_cast<int>(value + (value < 0.0F ? -0.5F : 0.5F)));
}

}  // namespace demarche::syntax
