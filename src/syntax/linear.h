// SPDX-License-Identifier: Apache-2.0
// Hashed features of the linear tagger and parser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/parser_state.h"
#include "syntax/tagset.h"

namespace demarche::syntax {

inline std::uint64_t hash_text(std::string_view text, std::uint64_t seed = 0) {
  std::uint64_t hash = 14695981039346656037ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash ^ (hash >> 29);
}
inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h =
      (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6U) + (a >> 2U))) * 0xBF58476D1CE4E5B9ULL;
  return h ^ (h >> 31U);
}

inline std::string lower(std::string_view form) {
  std::string out(form);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

inline std::string shape_of(std::string_view form) {
  std::string shape;
  for (char c : form) {
    char s = c;
    if (c >= 'A' && c <= 'Z')
      s = 'X';
    else if (c >= 'a' && c <= 'z')
      s = 'x';
    else if (c >= '0' && c <= '9')
      s = 'd';
    else if (static_cast<unsigned char>(c) >= 0x80)
      s = 'u';
    const std::size_t n = shape.size();
    if (n >= 2 && shape[n - 1] == s && shape[n - 2] == s) continue;
    shape += s;
  }
  return shape;
}

/// What the feature functions need to know of a token.
struct WordFeatures {
  std::uint64_t word, lower, shape, suffix[5], prefix[5];
};

inline WordFeatures word_features(std::string_view form) {
  const std::string low = lower(form);
  WordFeatures f{};
  f.word = hash_text(form);
  f.lower = hash_text(low);
  f.shape = hash_text(shape_of(form));
  for (std::size_t n = 1; n <= 4; ++n) {
    f.suffix[n] = hash_text(low.size() > n ? low.substr(low.size() - n) : low, n);
    f.prefix[n] = hash_text(low.substr(0, n), n + 8);
  }
  return f;
}

inline void tagger_features(const std::vector<WordFeatures>& w, std::size_t i, int tag1, int tag2,
                            std::vector<std::uint64_t>& out) {
  static const WordFeatures none = word_features("<>");
  const std::size_t n = w.size();
  const WordFeatures& a = w[i];
  const WordFeatures& l1 = i >= 1 ? w[i - 1] : none;
  const WordFeatures& l2 = i >= 2 ? w[i - 2] : none;
  const WordFeatures& r1 = i + 1 < n ? w[i + 1] : none;
  const WordFeatures& r2 = i + 2 < n ? w[i + 2] : none;
  const auto t1 = static_cast<std::uint64_t>(tag1), t2 = static_cast<std::uint64_t>(tag2);
  out.clear();
  std::uint64_t k = 0;
  auto add = [&](std::uint64_t v) { out.push_back(mix(v, ++k)); };
  auto add2 = [&](std::uint64_t u, std::uint64_t v) { out.push_back(mix(mix(u, v), ++k)); };
  add(0);
  add(a.word);
  add(a.lower);
  add(a.shape);
  for (int s = 1; s <= 4; ++s) {
    add(a.suffix[s]);
    add(a.prefix[s]);
  }
  add(l1.lower);
  add(l2.lower);
  add(r1.lower);
  add(r2.lower);
  add(l1.suffix[3]);
  add(r1.suffix[3]);
  add(r1.suffix[2]);
  add(l1.suffix[2]);
  add(l1.shape);
  add(r1.shape);
  add(t1);
  add2(t1, t2);
  add2(t1, a.lower);
  add2(t1, a.suffix[3]);
  add2(t1, r1.lower);
  add2(l1.lower, a.lower);
  add2(a.lower, r1.lower);
  add2(a.shape, i == 0 ? 1 : 2);
  add2(a.suffix[3], a.shape);
  add2(l1.lower, a.suffix[3]);
  add2(a.suffix[3], r1.lower);
  add2(l2.lower, l1.lower);
  add2(r1.lower, r2.lower);
  add2(l1.shape, a.shape);
  add2(a.shape, r1.shape);
  add2(t1, r1.suffix[3]);
}

inline void parser_features(const ParserState& s, const std::vector<WordFeatures>& w,
                            const std::vector<int>& xpos, std::vector<std::uint64_t>& out) {
  out.clear();
  std::uint64_t k = 0;
  auto add = [&](std::uint64_t v) { out.push_back(mix(v, ++k)); };
  auto add2 = [&](std::uint64_t u, std::uint64_t v) { out.push_back(mix(mix(u, v), ++k)); };
  auto add3 = [&](std::uint64_t u, std::uint64_t v, std::uint64_t x) {
    out.push_back(mix(mix(mix(u, v), x), ++k));
  };
  const int n = s.size();
  auto word = [&](int i) -> std::uint64_t {
    return i < 0 ? 11 : i >= n ? 13 : w[static_cast<std::size_t>(i)].lower;
  };
  auto tag = [&](int i) -> std::uint64_t {
    return i < 0    ? 101
           : i >= n ? 103
                    : static_cast<std::uint64_t>(xpos[static_cast<std::size_t>(i)]);
  };
  auto label = [&](int i) -> std::uint64_t {
    return i < 0 || i >= n ? 107 : static_cast<std::uint64_t>(s.label(i));
  };
  static const ParserState::Children no_children;
  auto kids = [&](int i) -> const ParserState::Children& {
    return i < 0 ? no_children : s.children(i);
  };
  const int s0 = s.stack(0), s1 = s.stack(1), s2 = s.stack(2);
  const int b0 = s.buffer(0), b1 = s.buffer(1), b2 = s.buffer(2);
  const auto &c0 = kids(s0), &c1 = kids(s1), &cb = kids(b0);
  const auto W = word;
  const auto T = tag;
  auto dist = [](int d) -> std::uint64_t {
    return static_cast<std::uint64_t>(d < 5 ? d : d < 10 ? 5 : d < 20 ? 6 : 7);
  };
  const std::uint64_t d0 = s0 >= 0 && b0 >= 0 ? dist(b0 - s0) : 99;
  const std::uint64_t d1 = s1 >= 0 && s0 >= 0 ? dist(s0 - s1) : 99;
  add(0);
  for (int i : {s0, s1, s2, b0, b1, b2}) {
    add(W(i));
    add(T(i));
    add2(W(i), T(i));
  }
  add2(W(s0), W(b0));
  add2(W(s0), W(s1));
  add2(T(s0), T(b0));
  add2(T(s0), T(s1));
  add2(W(s0), T(b0));
  add2(T(s0), W(b0));
  add2(W(s0), T(s1));
  add2(T(s0), W(s1));
  add2(T(s0), T(s2));
  add2(T(b0), T(b1));
  add2(W(b0), T(b1));
  add3(T(s0), T(b0), T(b1));
  add3(T(s1), T(s0), T(b0));
  add3(T(s2), T(s1), T(s0));
  add3(T(b0), T(b1), T(b2));
  add3(W(s0), T(b0), T(b1));
  add3(T(s0), W(b0), T(b1));
  add3(W(s1), T(s0), T(b0));
  add3(T(s1), W(s0), T(b0));
  add3(T(s1), T(s0), W(b0));
  add3(T(s0), T(c0.left1), T(b0));
  add3(T(s0), T(c0.right1), T(b0));
  add3(T(s0), T(b0), T(cb.left1));
  add3(T(s1), T(c1.right1), T(s0));
  add3(T(s1), T(c1.left1), T(s0));
  add3(T(s1), T(s0), T(c0.left1));
  add3(T(s1), T(s0), T(c0.right1));
  add2(W(s0), label(c0.left1));
  add2(W(s0), label(c0.right1));
  add2(T(s0), label(c0.left1));
  add2(T(s0), label(c0.right1));
  add2(T(s1), label(c1.right1));
  add2(W(s1), label(c1.right1));
  add2(W(b0), label(cb.left1));
  add2(T(b0), label(cb.left1));
  add3(T(s0), label(c0.left1), label(c0.left2));
  add3(T(s0), label(c0.right1), label(c0.right2));
  add3(T(b0), label(cb.left1), label(cb.left2));
  add3(T(s1), label(c1.right1), label(c1.right2));
  auto valency = [](int c) { return static_cast<std::uint64_t>(c < 4 ? c : 4); };
  add2(T(s0), valency(c0.left_count) * 8 + valency(c0.right_count));
  add2(W(s0), valency(c0.left_count) * 8 + valency(c0.right_count));
  add2(T(b0), valency(cb.left_count));
  add2(T(s1), valency(c1.right_count));
  add3(T(s0), T(b0), d0);
  add3(W(s0), T(b0), d0);
  add3(T(s0), T(s1), d1);
  add2(T(s0), d0);
  add2(T(b0), d0);
  add3(W(s1), T(s0), d1);
}

/// Scores of all classes: the sum over features of rows in a shared table.
template <typename Weight, typename Score>
void linear_scores(const Weight* table, std::uint64_t mask,
                   const std::vector<std::uint64_t>& features, int classes, Score* scores) {
  for (int c = 0; c < classes; ++c) scores[c] = 0;
  for (std::uint64_t f : features) {
    const Weight* row = table + (f & mask);
    for (int c = 0; c < classes; ++c) scores[c] += row[c];
  }
}

}  // namespace demarche::syntax
