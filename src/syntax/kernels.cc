// SPDX-License-Identifier: Apache-2.0
#include "syntax/kernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

#include "syntax/kernel_values.h"
#include "syntax/kernels_amx.h"
#include "syntax/kernels_avx512.h"

// Loops over registers: unrolled early enough for arrays of them to stay registers.
#define DEMARCHE_UNROLL _Pragma("GCC unroll 8")

namespace demarche::syntax {
namespace {

constexpr std::size_t kMaxHidden = 1024;

// Vectors that stay in registers, one or several for each.
typedef float Reals __attribute__((vector_size(64)));  // NOLINT: no alias form
// Without sign: a sum that is too large wraps, as the processors' own sums of shorts do.
typedef std::uint16_t Shorts __attribute__((vector_size(64)));  // NOLINT
constexpr std::size_t kShorts = sizeof(Shorts) / sizeof(std::int16_t);
static_assert(sizeof(Reals) == kColumnStep * sizeof(float) && kShorts == 2 * kColumnStep);

template <typename Vector, typename Value>
DEMARCHE_INLINE Vector load(const Value* from) {
  Vector vector;
  std::memcpy(&vector, from, sizeof vector);
  return vector;
}

DEMARCHE_INLINE std::uint32_t load_four(const std::uint8_t* bytes) {
  std::uint32_t four = 0;
  std::memcpy(&four, bytes, sizeof four);
  return four;
}

template <typename Out>
void multiply_plain(const Layer& layer, const Inputs& inputs, float limit, Out* out) {
  std::vector<std::int32_t> sums(layer.columns);
  for (std::size_t r = 0; r < inputs.rows; ++r) {
    const std::uint8_t* const row = inputs.bytes + r * inputs.stride;
    std::fill(sums.begin(), sums.end(), 0);
    for (std::size_t j = 0; j < layer.columns; ++j) {
      const std::int8_t* const weights = weights_of(layer, j);
      for (std::size_t k = 0; k < layer.depth; k += kDepthStep)
        for (std::size_t t = 0; t < kDepthStep; ++t)
          sums[j] += (row[k + t] - kZero) * weights[k * kColumnStep + t];
    }
    for (std::size_t j = 0; j < layer.columns; ++j)
      finish(value_of(sums[j], layer.scales[j], inputs.scales[r], layer.bias[j]), limit,
             out + r * layer.columns + j);
  }
}

/// Of numbers without sign, the bits are in the same order.
DEMARCHE_INLINE float largest_body(const float* values, std::size_t size) {
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(values[i]) & 0x7FFFFFFFU;
    most = bits > most ? bits : most;
  }
  return std::bit_cast<float>(most);
}

DEMARCHE_INLINE void quantise_body(const float* values, std::size_t size, float scale,
                                   std::uint8_t* bytes) {
  const float factor = 1.0F / scale;
  for (std::size_t i = 0; i < size; ++i) {  // + 0.5 rounds, since all is positive
    float value = values[i] * factor + (static_cast<float>(kZero) + 0.5F);
    value = value > 255.0F ? 255.0F : value;
    value = value < 1.0F ? 1.0F : value;
    bytes[i] = static_cast<std::uint8_t>(static_cast<int>(value));
  }
}

DEMARCHE_INLINE void add_scaled_body(const std::int8_t* from, float scale, std::size_t size,
                                     float* to) {
  for (std::size_t i = 0; i < size; ++i) to[i] += scale * static_cast<float>(from[i]);
}

DEMARCHE_INLINE void add_positive_body(const float* from, std::size_t size, float* to) {
  for (std::size_t i = 0; i < size; ++i) to[i] += from[i] > 0.0F ? from[i] : 0.0F;
}

/// An odd polynomial that reaches 1 at 3 and stays there: no division.
DEMARCHE_INLINE float tanh_of(float x) {
  x = x > 3.0F ? 3.0F : x;
  x = x < -3.0F ? -3.0F : x;
  const float y = x * x;
  return x * (0.975763F +
              y * (-0.25330663F + y * (0.049000766F + y * (-0.0049296315F + y * 0.00019234406F))));
}

DEMARCHE_INLINE void activate_body(float* gates, std::size_t rows, std::size_t width) {
  for (std::size_t r = 0; r < rows; ++r, gates += 3 * width) {
    for (std::size_t i = 0; i < width; ++i) gates[i] = tanh_of(gates[i]);
    for (std::size_t i = width; i < 3 * width; ++i)
      gates[i] = 0.5F + 0.5F * tanh_of(0.5F * gates[i]);
  }
}

/// Blocks x kColumnStep columns through all words, whose cells stay in registers.
template <std::size_t Blocks>
DEMARCHE_INLINE void recur_columns(const float* gates, std::ptrdiff_t words, std::ptrdiff_t width,
                                   std::ptrdiff_t step, float* encoding) {
  Reals cells[Blocks] = {};
  for (std::ptrdiff_t i = 0; i < words; ++i) {
    DEMARCHE_UNROLL
    for (std::size_t block = 0; block < Blocks; ++block) {
      const auto at = static_cast<std::ptrdiff_t>(block * kColumnStep);
      const auto z = load<Reals>(gates + at);
      const auto f = load<Reals>(gates + width + at);
      const auto o = load<Reals>(gates + 2 * width + at);
      cells[block] = f * cells[block] + (1.0F - f) * z;
      const Reals sum = load<Reals>(encoding + at) + o * cells[block];
      std::memcpy(encoding + at, &sum, sizeof sum);
    }
    gates += step * 3 * width;
    encoding += step * width;
  }
}

template <std::size_t Blocks>
DEMARCHE_INLINE void recur_half(const float* gates, std::ptrdiff_t words, std::ptrdiff_t width,
                                std::ptrdiff_t step, float* encoding) {
  for (std::ptrdiff_t from = 0; from < width / 2;
       from += static_cast<std::ptrdiff_t>(Blocks * kColumnStep))
    recur_columns<Blocks>(gates + from, words, width, step, encoding + from);
}

template <std::size_t Blocks>
DEMARCHE_INLINE void recur_both(const float* gates, std::ptrdiff_t words, std::ptrdiff_t width,
                                float* encoding) {
  recur_half<Blocks>(gates, words, width, 1, encoding);
  recur_half<Blocks>(gates + (words - 1) * 3 * width + width / 2, words, width, -1,
                     encoding + (words - 1) * width + width / 2);
}

DEMARCHE_INLINE void recur_body(const float* gates, std::size_t words, std::size_t width,
                                float* encoding) {
  const auto size = static_cast<std::ptrdiff_t>(words);
  const auto w = static_cast<std::ptrdiff_t>(width);
  if (words == 0) return;
  if (width % (8 * kColumnStep) == 0)
    recur_both<4>(gates, size, w, encoding);
  else
    recur_both<1>(gates, size, w, encoding);
}

/// The bits of a number as a whole number in the same order.
DEMARCHE_INLINE std::int32_t order_of(float value) {
  const auto bits = std::bit_cast<std::int32_t>(value);
  return bits ^ ((bits >> 31) & 0x7FFFFFFF);
}

DEMARCHE_INLINE std::size_t best_body(const float* values, std::size_t size) {
  std::int32_t most = order_of(values[0]);
  for (std::size_t i = 0; i < size; ++i) {
    const std::int32_t order = order_of(values[i]);
    most = order > most ? order : most;
  }
  auto place = static_cast<std::int32_t>(size);
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(size); ++i) {
    const std::int32_t here = order_of(values[i]) == most ? i : static_cast<std::int32_t>(size);
    place = here < place ? here : place;
  }
  return static_cast<std::size_t>(place);
}

template <std::size_t Blocks>
DEMARCHE_INLINE void sum_rows(const std::int16_t* const* rows, std::size_t count, std::size_t from,
                              std::int16_t* sums) {
  Shorts block[Blocks] = {};
  for (std::size_t r = 0; r < count; ++r) DEMARCHE_UNROLL
  for (std::size_t i = 0; i < Blocks; ++i) block[i] += load<Shorts>(rows[r] + from + i * kShorts);
  std::memcpy(sums + from, block, sizeof block);
}

DEMARCHE_INLINE float hide_body(const std::int16_t* const* rows, std::size_t count,
                                std::size_t size, std::uint8_t* bytes) {
  std::int16_t sums[kMaxHidden];
  std::size_t from = 0;
  for (; from + 4 * kShorts <= size; from += 4 * kShorts) sum_rows<4>(rows, count, from, sums);
  for (; from < size; from += kShorts) sum_rows<1>(rows, count, from, sums);
  std::int16_t most = 128;  // so that the factor stays within 16 bits
  for (std::size_t i = 0; i < size; ++i) most = sums[i] > most ? sums[i] : most;
  const auto factor = static_cast<std::int16_t>(127 * 32768 / most);
  for (std::size_t i = 0; i < size; ++i) {
    const std::int16_t value = sums[i] > 0 ? sums[i] : std::int16_t{0};
    const auto scaled = static_cast<std::int16_t>(((value * factor >> 14) + 1) >> 1);
    bytes[i] = static_cast<std::uint8_t>(kZero + scaled);
  }
  return 32768.0F / static_cast<float>(factor);
}

#if defined(DEMARCHE_X86)

#define DEMARCHE_AVX2 __attribute__((target("avx2")))

DEMARCHE_INLINE void finish(__m128 value, float /*limit*/, float* out) {
  _mm_storeu_ps(out, value);
}
DEMARCHE_INLINE void finish(__m128 value, float limit, std::int16_t* out) {
  value = _mm_min_ps(value, _mm_set1_ps(limit));
  value = _mm_max_ps(value, _mm_set1_ps(-limit));
  const __m128 sign = _mm_and_ps(value, _mm_set1_ps(-0.0F));
  const __m128i whole = _mm_cvttps_epi32(_mm_add_ps(value, _mm_or_ps(sign, _mm_set1_ps(0.5F))));
  _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packs_epi32(whole, whole));
}

/// Rows x Groups of four columns; all is widened to 16 bits and summed in pairs of products.
template <int Rows, int Groups, typename Out>
void multiply_block_sse2(const Layer& layer, const Inputs& inputs, std::size_t row,
                         std::size_t column, float limit, Out* out) {
  __m128i sums[Rows][2 * Groups];
  for (auto& row_sums : sums)
    for (auto& sum : row_sums) sum = _mm_setzero_si128();
  for (std::size_t k = 0; k < layer.depth; k += kDepthStep) {
    __m128i weights[2 * Groups];
    DEMARCHE_UNROLL
    for (int g = 0; g < Groups; ++g) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(
          weights_of(layer, column + static_cast<std::size_t>(g) * 4) + k * kColumnStep));
      weights[2 * g] = _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
      weights[2 * g + 1] = _mm_srai_epi16(_mm_unpackhi_epi8(bytes, bytes), 8);
    }
    DEMARCHE_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const std::uint8_t* const bytes =
          inputs.bytes + (row + static_cast<std::size_t>(r)) * inputs.stride + k;
      __m128i four = _mm_cvtsi32_si128(static_cast<int>(load_four(bytes)));
      four = _mm_sub_epi16(_mm_unpacklo_epi8(four, _mm_setzero_si128()), _mm_set1_epi16(kZero));
      four = _mm_unpacklo_epi64(four, four);
      DEMARCHE_UNROLL
      for (int g = 0; g < 2 * Groups; ++g)
        sums[r][g] = _mm_add_epi32(sums[r][g], _mm_madd_epi16(four, weights[g]));
    }
  }
  for (int r = 0; r < Rows; ++r)
    for (int g = 0; g < Groups; ++g) {
      const std::size_t j = column + static_cast<std::size_t>(g) * 4;
      const std::size_t i = row + static_cast<std::size_t>(r);
      const __m128 low = _mm_castsi128_ps(sums[r][2 * g]);
      const __m128 high = _mm_castsi128_ps(sums[r][2 * g + 1]);
      const __m128i even = _mm_castps_si128(_mm_shuffle_ps(low, high, _MM_SHUFFLE(2, 0, 2, 0)));
      const __m128i odd = _mm_castps_si128(_mm_shuffle_ps(low, high, _MM_SHUFFLE(3, 1, 3, 1)));
      __m128 value = _mm_cvtepi32_ps(_mm_add_epi32(even, odd));
      value = _mm_mul_ps(value, _mm_loadu_ps(layer.scales + j));
      value = _mm_mul_ps(value, _mm_set1_ps(inputs.scales[i]));
      value = _mm_add_ps(value, _mm_loadu_ps(layer.bias + j));
      finish(value, limit, out + i * layer.columns + j);
    }
}

template <typename Out>
void multiply_sse2(const Layer& layer, const Inputs& inputs, float limit, Out* out) {
  for (std::size_t column = 0; column < layer.columns; column += 8) {
    std::size_t row = 0;
    for (; row + 2 <= inputs.rows; row += 2)
      multiply_block_sse2<2, 2>(layer, inputs, row, column, limit, out);
    for (; row < inputs.rows; ++row)
      multiply_block_sse2<1, 2>(layer, inputs, row, column, limit, out);
  }
}

DEMARCHE_AVX2 DEMARCHE_INLINE void finish(__m256 value, float /*limit*/, float* out) {
  _mm256_storeu_ps(out, value);
}
DEMARCHE_AVX2 DEMARCHE_INLINE void finish(__m256 value, float limit, std::int16_t* out) {
  value = _mm256_min_ps(value, _mm256_set1_ps(limit));
  value = _mm256_max_ps(value, _mm256_set1_ps(-limit));
  const __m256 sign = _mm256_and_ps(value, _mm256_set1_ps(-0.0F));
  const __m256i whole =
      _mm256_cvttps_epi32(_mm256_add_ps(value, _mm256_or_ps(sign, _mm256_set1_ps(0.5F))));
  _mm_storeu_si128(
      reinterpret_cast<__m128i*>(out),
      _mm_packs_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1)));
}

/// Rows x Vectors registers of sums. The products of magnitudes, of which the weight bears the
/// sign, fit in 16 bits in pairs.
template <int Rows, int Vectors, typename Out>
DEMARCHE_AVX2 void multiply_block_avx2(const Layer& layer, const Inputs& inputs, std::size_t row,
                                       std::size_t column, float limit, Out* out) {
  __m256i sums[Rows][Vectors];
  for (auto& row_sums : sums)
    for (auto& sum : row_sums) sum = _mm256_setzero_si256();
  for (std::size_t k = 0; k < layer.depth; k += kDepthStep) {
    __m256i weights[Vectors];
    DEMARCHE_UNROLL
    for (int v = 0; v < Vectors; ++v)
      weights[v] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(
          weights_of(layer, column + static_cast<std::size_t>(v) * 8) + k * kColumnStep));
    DEMARCHE_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const std::uint8_t* const bytes =
          inputs.bytes + (row + static_cast<std::size_t>(r)) * inputs.stride + k;
      const __m256i four = _mm256_set1_epi32(static_cast<int>(load_four(bytes) ^ 0x80808080U));
      const __m256i magnitude = _mm256_abs_epi8(four);
      DEMARCHE_UNROLL
      for (int v = 0; v < Vectors; ++v) {
        const __m256i pairs = _mm256_maddubs_epi16(magnitude, _mm256_sign_epi8(weights[v], four));
        sums[r][v] = _mm256_add_epi32(sums[r][v], _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
      }
    }
  }
  DEMARCHE_UNROLL
  for (int r = 0; r < Rows; ++r) DEMARCHE_UNROLL
  for (int v = 0; v < Vectors; ++v) {
    const std::size_t j = column + static_cast<std::size_t>(v) * 8;
    const std::size_t i = row + static_cast<std::size_t>(r);
    __m256 value = _mm256_cvtepi32_ps(sums[r][v]);
    value = _mm256_mul_ps(value, _mm256_loadu_ps(layer.scales + j));
    value = _mm256_mul_ps(value, _mm256_set1_ps(inputs.scales[i]));
    value = _mm256_add_ps(value, _mm256_loadu_ps(layer.bias + j));
    finish(value, limit, out + i * layer.columns + j);
  }
}

template <typename Out>
DEMARCHE_AVX2 void multiply_avx2(const Layer& layer, const Inputs& inputs, float limit, Out* out) {
  for (std::size_t column = 0; column < layer.columns; column += kColumnStep) {
    std::size_t row = 0;
    for (; row + 4 <= inputs.rows; row += 4)
      multiply_block_avx2<4, 2>(layer, inputs, row, column, limit, out);
    for (; row < inputs.rows; ++row)
      multiply_block_avx2<1, 2>(layer, inputs, row, column, limit, out);
  }
}

/// Rows x Vectors registers of sums. The bytes are multiplied as they are, so 128 times the sum of
/// the weights is taken off in the end.
template <int Rows, int Vectors, typename Out>
DEMARCHE_AVX512 void multiply_block_avx512(const Layer& layer, const Inputs& inputs,
                                           std::size_t row, std::size_t column, float limit,
                                           Out* out) {
  __m512i sums[Rows][Vectors];
  for (auto& row_sums : sums)
    for (auto& sum : row_sums) sum = _mm512_setzero_si512();
  for (std::size_t k = 0; k < layer.depth; k += kDepthStep) {
    __m512i weights[Vectors];
    DEMARCHE_UNROLL
    for (int v = 0; v < Vectors; ++v)
      weights[v] = _mm512_loadu_si512(weights_of(layer, column + static_cast<std::size_t>(v) * 16) +
                                      k * kColumnStep);
    DEMARCHE_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const std::uint8_t* const bytes =
          inputs.bytes + (row + static_cast<std::size_t>(r)) * inputs.stride + k;
      const __m512i four = _mm512_set1_epi32(static_cast<int>(load_four(bytes)));
      DEMARCHE_UNROLL
      for (int v = 0; v < Vectors; ++v)
        sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], four, weights[v]);
    }
  }
  DEMARCHE_UNROLL
  for (int v = 0; v < Vectors; ++v) {
    const std::size_t j = column + static_cast<std::size_t>(v) * 16;
    const Columns columns = columns_of(layer, j);
    DEMARCHE_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const std::size_t i = row + static_cast<std::size_t>(r);
      store(value_of(sums[r][v], columns, inputs.scales[i]), limit, out + i * layer.columns + j);
    }
  }
}

template <int Vectors, typename Out>
DEMARCHE_AVX512 void multiply_panel_avx512(const Layer& layer, const Inputs& inputs,
                                           std::size_t column, float limit, Out* out) {
  std::size_t row = 0;
  for (; row + 6 <= inputs.rows; row += 6)
    multiply_block_avx512<6, Vectors>(layer, inputs, row, column, limit, out);
  switch (inputs.rows -
          row) {  // the rest at once: a small block takes as long as its chain of sums
    case 5:
      return multiply_block_avx512<5, Vectors>(layer, inputs, row, column, limit, out);
    case 4:
      return multiply_block_avx512<4, Vectors>(layer, inputs, row, column, limit, out);
    case 3:
      return multiply_block_avx512<3, Vectors>(layer, inputs, row, column, limit, out);
    case 2:
      return multiply_block_avx512<2, Vectors>(layer, inputs, row, column, limit, out);
    case 1:
      return multiply_block_avx512<1, Vectors>(layer, inputs, row, column, limit, out);
    default:
      return;
  }
}

template <typename Out>
DEMARCHE_AVX512 void multiply_avx512(const Layer& layer, const Inputs& inputs, float limit,
                                     Out* out) {
  std::size_t column = 0;
  if (inputs.rows == 1)  // many columns at a time, so that no sum waits for itself
    for (; column + 7 * kColumnStep <= layer.columns; column += 7 * kColumnStep)
      multiply_block_avx512<1, 7>(layer, inputs, 0, column, limit, out);
  for (; column + 4 * kColumnStep <= layer.columns; column += 4 * kColumnStep)
    multiply_panel_avx512<4>(layer, inputs, column, limit, out);
  for (; column + 3 * kColumnStep <= layer.columns; column += 3 * kColumnStep)
    multiply_panel_avx512<3>(layer, inputs, column, limit, out);
  for (; column < layer.columns; column += kColumnStep)
    multiply_panel_avx512<1>(layer, inputs, column, limit, out);
}

#endif

// The functions of one kind of processor: the products by hand, the rest one body compiled for it.
#define DEMARCHE_KERNELS(NAME, TARGET, MULTIPLY)                                                   \
  struct NAME {                                                                                    \
    static void multiply(const Layer& layer, const Inputs& inputs, float* out) {                   \
      MULTIPLY(layer, inputs, 0.0F, out);                                                          \
    }                                                                                              \
    static void multiply_rounded(const Layer& layer, const Inputs& inputs, float limit,            \
                                 std::int16_t* out) {                                              \
      MULTIPLY(layer, inputs, limit, out);                                                         \
    }                                                                                              \
    TARGET static float largest(const float* values, std::size_t size) {                           \
      return largest_body(values, size);                                                           \
    }                                                                                              \
    TARGET static void quantise(const float* values, std::size_t size, float scale,                \
                                std::uint8_t* bytes) {                                             \
      quantise_body(values, size, scale, bytes);                                                   \
    }                                                                                              \
    TARGET static void add_scaled(const std::int8_t* from, float scale, std::size_t size,          \
                                  float* to) {                                                     \
      add_scaled_body(from, scale, size, to);                                                      \
    }                                                                                              \
    TARGET static void add_positive(const float* from, std::size_t size, float* to) {              \
      add_positive_body(from, size, to);                                                           \
    }                                                                                              \
    TARGET static void activate(float* gates, std::size_t rows, std::size_t width) {               \
      activate_body(gates, rows, width);                                                           \
    }                                                                                              \
    TARGET static void recur(const float* gates, std::size_t words, std::size_t width,             \
                             float* encoding) {                                                    \
      recur_body(gates, words, width, encoding);                                                   \
    }                                                                                              \
    TARGET static std::size_t best(const float* values, std::size_t size) {                        \
      return best_body(values, size);                                                              \
    }                                                                                              \
    TARGET static float hide(const std::int16_t* const* rows, std::size_t count, std::size_t size, \
                             std::uint8_t* bytes) {                                                \
      return hide_body(rows, count, size, bytes);                                                  \
    }                                                                                              \
    static constexpr Kernels kAll = {                                                              \
        #NAME,      multiply,     multiply_rounded, largest, quantise,                             \
        add_scaled, add_positive, activate,         recur,   hide,                                 \
        best};                                                                                     \
  };

DEMARCHE_KERNELS(Plain, , multiply_plain)
#if defined(DEMARCHE_X86)
DEMARCHE_KERNELS(Sse2, , multiply_sse2)
DEMARCHE_KERNELS(Avx2, DEMARCHE_AVX2, multiply_avx2)
DEMARCHE_KERNELS(Avx512Vnni, DEMARCHE_AVX512, multiply_avx512)

/// Those of Avx512Vnni, but for products that the matrix registers take.
struct Amx {
  static void multiply(const Layer& layer, const Inputs& inputs, float* out) {
    (takes_amx(layer, inputs) ? multiply_amx : Avx512Vnni::multiply)(layer, inputs, out);
  }
  static void multiply_rounded(const Layer& layer, const Inputs& inputs, float limit,
                               std::int16_t* out) {
    (takes_amx(layer, inputs) ? multiply_rounded_amx : Avx512Vnni::multiply_rounded)(layer, inputs,
                                                                                     limit, out);
  }
  static constexpr Kernels kAll = [] {
    Kernels all = Avx512Vnni::kAll;
    all.name = "Amx";
    all.multiply = multiply;
    all.multiply_rounded = multiply_rounded;
    return all;
  }();
};
#endif

}  // namespace

std::span<const Kernels> usable_kernels() {
#if defined(DEMARCHE_X86)
  static constexpr std::array kAll = {Amx::kAll, Avx512Vnni::kAll, Avx2::kAll, Sse2::kAll,
                                      Plain::kAll};
  static const std::size_t kFirst = [] {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vnni"))
      return has_amx() ? 0U : 1U;
    return __builtin_cpu_supports("avx2") ? 2U : 3U;
  }();
  return std::span(kAll).subspan(kFirst);
#else
  static constexpr std::array kAll = {Plain::kAll};
  return kAll;
#endif
}

const Kernels& best_kernels() { return usable_kernels().front(); }

}  // namespace demarche::syntax
