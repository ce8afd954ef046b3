// SPDX-License-Identifier: Apache-2.0
// What the kernels for 512-bit vectors share: sums of products to values.
#pragma once

#include "syntax/kernel_values.h"

#if defined(__x86_64__)
#define DEMARCHE_X86 1
#include <immintrin.h>

#define DEMARCHE_AVX512_SET "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"
#if defined(__clang__)
#define DEMARCHE_AVX512 __attribute__((target(DEMARCHE_AVX512_SET)))
#else  // GCC would fill halves of the registers only
#define DEMARCHE_AVX512 __attribute__((target(DEMARCHE_AVX512_SET ",prefer-vector-width=512")))
#endif

namespace demarche::syntax {

/// What is added to and taken off the sums of kColumnStep columns.
struct Columns {
  __m512i zero;  // the bytes are multiplied as they are: kZero times the sum of the weights
  __m512 scale;
  __m512 bias;
};

DEMARCHE_AVX512 DEMARCHE_INLINE Columns columns_of(const Layer& layer, std::size_t column) {
  return {_mm512_slli_epi32(_mm512_loadu_si512(layer.sums + column), 7),
          _mm512_loadu_ps(layer.scales + column), _mm512_loadu_ps(layer.bias + column)};
}

DEMARCHE_AVX512 DEMARCHE_INLINE __m512 value_of(__m512i sums, const Columns& columns,
                                                float row_scale) {
  const __m512 value = _mm512_cvtepi32_ps(_mm512_sub_epi32(sums, columns.zero));
  return _mm512_add_ps(
      _mm512_mul_ps(_mm512_mul_ps(value, columns.scale), _mm512_set1_ps(row_scale)), columns.bias);
}

DEMARCHE_AVX512 DEMARCHE_INLINE void store(__m512 value, float /*limit*/, float* out) {
  _mm512_storeu_ps(out, value);
}
DEMARCHE_AVX512 DEMARCHE_INLINE void store(__m512 value, float limit, std::int16_t* out) {
  value = _mm512_min_ps(value, _mm512_set1_ps(limit));
  value = _mm512_max_ps(value, _mm512_set1_ps(-limit));
  const __m512 sign = _mm512_and_ps(value, _mm512_set1_ps(-0.0F));
  const __m512i whole =
      _mm512_cvttps_epi32(_mm512_add_ps(value, _mm512_or_ps(sign, _mm512_set1_ps(0.5F))));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm512_cvtepi32_epi16(whole));
}

}  // namespace demarche::syntax

#endif
