// SPDX-License-Identifier: Apache-2.0
#include "matrix.h"

#include <cstring>

// One body, compiled for three kinds of x86-64 and chosen at run time. Elsewhere, the plain one.
#if defined(__x86_64__)
#define DEMARCHE_DISPATCH 1
#endif

#define DEMARCHE_INLINE inline __attribute__((always_inline))

namespace demarche::train {
namespace {

/// A vector of Lanes floats.
template <int Lanes>
struct Vector {
  typedef float Type __attribute__((vector_size(Lanes * sizeof(float))));  // NOLINT: no alias form
};

template <typename V>
DEMARCHE_INLINE V load(const float* from) {
  V value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
template <typename V>
DEMARCHE_INLINE void store(V value, float* to) {
  std::memcpy(to, &value, sizeof value);
}

/// A block of Rows x Vectors registers of c, kept while going through the whole depth.
template <int Lanes, int Rows, int Vectors>
DEMARCHE_INLINE void multiply_block(const float* a, std::size_t depth, const float* b,
                                    std::size_t columns, float* c) {
  using V = typename Vector<Lanes>::Type;
  V sums[Rows][Vectors];
  for (int r = 0; r < Rows; ++r)
    for (int v = 0; v < Vectors; ++v)
      sums[r][v] = load<V>(c + static_cast<std::size_t>(r) * columns + v * Lanes);
  for (std::size_t k = 0; k < depth; ++k) {
    V row[Vectors];
    for (int v = 0; v < Vectors; ++v) row[v] = load<V>(b + k * columns + v * Lanes);
    for (int r = 0; r < Rows; ++r) {
      const float factor = a[static_cast<std::size_t>(r) * depth + k];
      for (int v = 0; v < Vectors; ++v) sums[r][v] += factor * row[v];
    }
  }
  for (int r = 0; r < Rows; ++r)
    for (int v = 0; v < Vectors; ++v)
      store(sums[r][v], c + static_cast<std::size_t>(r) * columns + v * Lanes);
}

/// A panel of Vectors x Lanes columns, narrow enough for b's part of it to stay in the first cache.
template <int Lanes, int Rows, int Vectors>
DEMARCHE_INLINE void multiply_panel(const float* a, std::size_t rows, std::size_t depth,
                                    const float* b, std::size_t columns, float* c) {
  std::size_t row = 0;
  for (; row + Rows <= rows; row += Rows)
    multiply_block<Lanes, Rows, Vectors>(a + row * depth, depth, b, columns, c + row * columns);
  for (; row + 2 <= rows; row += 2)
    multiply_block<Lanes, 2, Vectors>(a + row * depth, depth, b, columns, c + row * columns);
  for (; row < rows; ++row)
    multiply_block<Lanes, 1, Vectors>(a + row * depth, depth, b, columns, c + row * columns);
}

/// As many such panels as there are columns for from `column` on; returns the first column left.
template <int Lanes, int Rows, int Vectors>
DEMARCHE_INLINE std::size_t multiply_panels(const float* a, std::size_t rows, std::size_t depth,
                                            const float* b, std::size_t columns, std::size_t column,
                                            float* c) {
  for (; column + Lanes * Vectors <= columns; column += Lanes * Vectors)
    multiply_panel<Lanes, Rows, Vectors>(a, rows, depth, b + column, columns, c + column);
  return column;
}

template <int Lanes, int Rows, int Vectors>
DEMARCHE_INLINE void multiply_add_body(const float* a, std::size_t rows, std::size_t depth,
                                       const float* b, std::size_t columns, float* c) {
  std::size_t column = 0;
  column = multiply_panels<Lanes, Rows, Vectors>(a, rows, depth, b, columns, column, c);
  if constexpr (Vectors > 3)
    column = multiply_panels<Lanes, Rows, 3>(a, rows, depth, b, columns, column, c);
  if constexpr (Vectors > 2)
    column = multiply_panels<Lanes, Rows, 2>(a, rows, depth, b, columns, column, c);
  multiply_panels<Lanes, Rows, 1>(a, rows, depth, b, columns, column, c);
}

DEMARCHE_INLINE void add_body(const float* from, std::size_t size, float* to) {
  for (std::size_t i = 0; i < size; ++i) to[i] += from[i];
}
DEMARCHE_INLINE void relu_body(float* values, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) values[i] = values[i] > 0.0F ? values[i] : 0.0F;
}

struct Kernels {
  void (*multiply_add)(const float*, std::size_t, std::size_t, const float*, std::size_t, float*);
  void (*add)(const float*, std::size_t, float*);
  void (*relu_all)(float*, std::size_t);
};

// The functions of one kind of processor. Rows and vectors fill its registers.
#define DEMARCHE_KERNELS(NAME, TARGET, LANES, ROWS, VECTORS)                             \
  struct NAME {                                                                          \
    TARGET static void multiply_add(const float* a, std::size_t rows, std::size_t depth, \
                                    const float* b, std::size_t columns, float* c) {     \
      multiply_add_body<LANES, ROWS, VECTORS>(a, rows, depth, b, columns, c);            \
    }                                                                                    \
    TARGET static void add(const float* from, std::size_t size, float* to) {             \
      add_body(from, size, to);                                                          \
    }                                                                                    \
    TARGET static void relu_all(float* v, std::size_t size) { relu_body(v, size); }      \
    static constexpr Kernels kAll = {multiply_add, add, relu_all};                       \
  };

DEMARCHE_KERNELS(Plain, , 4, 4, 2)
#if defined(DEMARCHE_DISPATCH)
DEMARCHE_KERNELS(Avx2, __attribute__((target("avx2"))), 8, 3, 4)
DEMARCHE_KERNELS(Avx512, __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))), 16, 6, 4)
#endif

const Kernels& kernels() {
  static const Kernels& chosen = []() -> const Kernels& {
#if defined(DEMARCHE_DISPATCH)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
      return Avx512::kAll;
    if (__builtin_cpu_supports("avx2")) return Avx2::kAll;
#endif
    return Plain::kAll;
  }();
  return chosen;
}

}  // namespace

void multiply_add(const float* a, std::size_t rows, std::size_t depth, const float* b,
                  std::size_t columns, float* c) {
  kernels().multiply_add(a, rows, depth, b, columns, c);
}
void add(const float* from, std::size_t size, float* to) { kernels().add(from, size, to); }
void relu_all(float* values, std::size_t size) { kernels().relu_all(values, size); }

}  // namespace demarche::train
