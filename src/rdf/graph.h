// SPDX-License-Identifier: Apache-2.0
// Turtle files as one small indexed graph in memory: how knowledge is looked up while it is loaded.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "support/result.h"

namespace demarche::rdf {

/// A term of a Graph: a handle of pointer size, equal where the terms are equal, good as long as
/// the graph lives. A default-made Node is no term: all its texts are empty.
class Node {
 public:
  Node() = default;
  explicit Node(const void* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  [[nodiscard]] bool is_iri() const;
  [[nodiscard]] bool is_blank() const;
  [[nodiscard]] bool is_literal() const;
  /// The IRI in full, the blank label or the lexical form.
  [[nodiscard]] std::string_view value() const;
  /// The IRI of the datatype, empty for a plain or tagged literal and for what is no literal.
  [[nodiscard]] std::string_view datatype() const;
  /// The language tag, empty where there is none.
  [[nodiscard]] std::string_view language() const;
  bool operator==(const Node&) const = default;

 private:
  friend class Graph;
  const void* node_ = nullptr;  // SordNode
};

/// One statement of a Graph, and where it was read: the number of the file (in order of reading)
/// and the 1-based line.
struct Row {
  Node subject;
  Node predicate;
  Node object;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

/// Statements of one or more Turtle files. Everything comes in the order in which it was read,
/// whatever is asked. Not thread-safe: made to be read into tables and dropped.
class Graph {
 public:
  Graph();
  ~Graph();
  Graph(Graph&&) noexcept;
  Graph& operator=(Graph&&) noexcept;

  /// Adds the statements of a Turtle text; blank nodes of two texts never meet. On an error
  /// (kSyntax with file and line) the statements before it stay in the graph.
  support::Status read(std::string_view turtle, std::string_view file_name);

  /// All statements in order of reading.
  [[nodiscard]] std::span<const Row> rows() const;
  /// The term for an IRI, whether a statement holds it or not. Ask once, outside of loops.
  [[nodiscard]] Node find(std::string_view iri) const;
  /// The statements of a subject. The span is good until the next `read`.
  [[nodiscard]] std::span<const Row> rows_of(Node subject) const;
  /// The statements of a subject with a predicate.
  [[nodiscard]] std::vector<Row> rows_of(Node subject, Node predicate) const;
  [[nodiscard]] std::vector<Row> rows_of(Node subject, std::string_view predicate) const;
  /// The first object of a subject with a predicate; none where there is none.
  [[nodiscard]] Node object(Node subject, std::string_view predicate) const;
  [[nodiscard]] std::vector<Node> objects(Node subject, std::string_view predicate) const;
  /// Subjects that are said to be of a class, each once.
  [[nodiscard]] std::vector<Node> subjects_of_type(std::string_view class_iri) const;
  /// The members of an rdf:List; empty for rdf:nil and for what is no list.
  [[nodiscard]] std::vector<Node> list(Node head) const;
  /// The name of the file that a row was read from.
  [[nodiscard]] std::string_view file_name(const Row& row) const;

 private:
  struct Store;
  std::unique_ptr<Store> store_;
};

}  // namespace demarche::rdf
