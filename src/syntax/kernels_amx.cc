// SPDX-License-Identifier: Apache-2.0
#include "syntax/kernels_amx.h"

#include <algorithm>

#include "syntax/kernels_avx512.h"

#if defined(__x86_64__) && defined(__linux__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DEMARCHE_AMX __attribute__((target(DEMARCHE_AVX512_SET ",amx-tile,amx-int8")))

namespace demarche::syntax {
namespace {

constexpr std::size_t kTileRows = 16;
constexpr std::size_t kTileBytes = 64;  // of a row: inputs, or kDepthStep of kColumnStep columns

/// The shapes of the registers, as the processor reads them.
struct alignas(64) TileShapes {
  std::uint8_t palette = 1;
  std::uint8_t start_row = 0;
  std::uint8_t reserved[14] = {};
  std::uint16_t row_bytes[16] = {};
  std::uint8_t rows[16] = {};
};
static_assert(sizeof(TileShapes) == 64);

// Registers: sums of the upper rows (0, 1) and the lower ones (2, 3), inputs of these (4,
// 5), weights (6, 7).
DEMARCHE_AMX void shape_tiles(std::size_t upper, std::size_t lower) {
  TileShapes shapes;
  const std::size_t rows[8] = {upper, upper, lower, lower, upper, lower, kTileRows, kTileRows};
  for (std::size_t i = 0; i < 8; ++i) {
    shapes.rows[i] = static_cast<std::uint8_t>(rows[i]);
    shapes.row_bytes[i] = rows[i] == 0 ? 0 : kTileBytes;
  }
  _tile_loadconfig(&shapes);
}

/// The sums of up to 2 x kTileRows rows and 2 x kColumnStep columns.
using Sums = std::int32_t[2 * kTileRows][2 * kColumnStep];

template <bool Lower, bool Second>
DEMARCHE_AMX void multiply_tiles(const Layer& layer, const std::uint8_t* bytes, std::size_t stride,
                                 std::size_t column, Sums& sums) {
  const std::int8_t* const first = weights_of(layer, column);
  const std::int8_t* const second = first + kColumnStep * layer.depth;
  _tile_zero(0);
  if constexpr (Second) _tile_zero(1);
  if constexpr (Lower) _tile_zero(2);
  if constexpr (Lower && Second) _tile_zero(3);
  for (std::size_t k = 0; k < layer.depth; k += kTileBytes) {
    _tile_loadd(4, bytes + k, stride);
    _tile_loadd(6, first + k * kColumnStep, kTileBytes);
    _tile_dpbusd(0, 4, 6);
    if constexpr (Second) {
      _tile_loadd(7, second + k * kColumnStep, kTileBytes);
      _tile_dpbusd(1, 4, 7);
    }
    if constexpr (Lower) {
      _tile_loadd(5, bytes + kTileRows * stride + k, stride);
      _tile_dpbusd(2, 5, 6);
      if constexpr (Second) _tile_dpbusd(3, 5, 7);
    }
  }
  _tile_stored(0, &sums[0][0], sizeof sums[0]);
  if constexpr (Second) _tile_stored(1, &sums[0][kColumnStep], sizeof sums[0]);
  if constexpr (Lower) _tile_stored(2, &sums[kTileRows][0], sizeof sums[0]);
  if constexpr (Lower && Second) _tile_stored(3, &sums[kTileRows][kColumnStep], sizeof sums[0]);
}

template <typename Out>
DEMARCHE_AMX void finish_sums(const Layer& layer, const Sums& sums, std::size_t first,
                              const float* row_scales, std::size_t rows, std::size_t column,
                              float limit, Out* out) {
  const Columns columns = columns_of(layer, column);
  for (std::size_t r = 0; r < rows; ++r)
    store(value_of(_mm512_load_si512(&sums[r][first]), columns, row_scales[r]), limit,
          out + r * layer.columns + column);
}

template <bool Lower, typename Out>
DEMARCHE_AMX void multiply_rows(const Layer& layer, const Inputs& inputs, std::size_t row,
                                std::size_t rows, float limit, Out* out) {
  alignas(64) Sums sums;
  const std::uint8_t* const bytes = inputs.bytes + row * inputs.stride;
  const float* const scales = inputs.scales + row;
  Out* const to = out + row * layer.columns;
  std::size_t column = 0;
  for (; column + 2 * kColumnStep <= layer.columns; column += 2 * kColumnStep) {
    multiply_tiles<Lower, true>(layer, bytes, inputs.stride, column, sums);
    finish_sums(layer, sums, 0, scales, rows, column, limit, to);
    finish_sums(layer, sums, kColumnStep, scales, rows, column + kColumnStep, limit, to);
  }
  if (column == layer.columns) return;
  multiply_tiles<Lower, false>(layer, bytes, inputs.stride, column, sums);
  finish_sums(layer, sums, 0, scales, rows, column, limit, to);
}

template <typename Out>
DEMARCHE_AMX void multiply(const Layer& layer, const Inputs& inputs, float limit, Out* out) {
  for (std::size_t row = 0; row < inputs.rows; row += 2 * kTileRows) {
    const std::size_t rows = std::min(2 * kTileRows, inputs.rows - row);
    const std::size_t upper = std::min(kTileRows, rows);
    shape_tiles(upper, rows - upper);
    if (rows > upper)
      multiply_rows<true>(layer, inputs, row, rows, limit, out);
    else
      multiply_rows<false>(layer, inputs, row, rows, limit, out);
  }
  _tile_release();
}

/// Linux gives the registers to those that ask for them (arch/x86/xstate in its
/// documentation).
bool may_use_tiles() {
  constexpr long kRequestPermission = 0x1023;  // ARCH_REQ_XCOMP_PERM
  constexpr long kTileData = 18;               // XFEATURE_XTILEDATA
  return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

}  // namespace

bool has_amx() {
  constexpr unsigned int kTiles = 1U << 24U;
  constexpr unsigned int kWholeNumbers = 1U << 25U;
  unsigned int a = 0;
  unsigned int b = 0;
  unsigned int c = 0;
  unsigned int d = 0;
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0) return false;
  return (d & kTiles) != 0 && (d & kWholeNumbers) != 0 && may_use_tiles();
}

bool takes_amx(const Layer& layer, const Inputs& inputs) {
  constexpr std::size_t kFewest = 3;  // rows for which setting up is paid back
  return inputs.rows >= kFewest && layer.depth % kTileBytes == 0;
}

void multiply_amx(const Layer& layer, const Inputs& inputs, float* out) {
  multiply(layer, inputs, 0.0F, out);
}

void multiply_rounded_amx(const Layer& layer, const Inputs& inputs, float limit,
                          std::int16_t* out) {
  multiply(layer, inputs, limit, out);
}

}  // namespace demarche::syntax

#else

namespace demarche::syntax {

bool has_amx() { return false; }
bool takes_amx(const Layer& /*layer*/, const Inputs& /*inputs*/) { return false; }
void multiply_amx(const Layer& /*layer*/, const Inputs& /*inputs*/, float* /*out*/) {}
void multiply_rounded_amx(const Layer& /*layer*/, const Inputs& /*inputs*/, float /*limit*/,
                          std::int16_t* /*out*/) {}

}  // namespace demarche::syntax

#endif
