// SPDX-License-Identifier: Apache-2.0
#include "rdf/graph.h"

#include <sord/sord.h>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "rdf/read.h"
#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

struct WorldFree {
  void operator()(SordWorld* world) const noexcept { sord_world_free(world); }
};

const SordNode* sord(const void* node) { return static_cast<const SordNode*>(node); }

std::string_view text_of(const SordNode* node) {
  std::size_t size = 0;
  const std::uint8_t* text = sord_node_get_string_counted(node, &size);
  return {reinterpret_cast<const char*>(text), size};
}

SerdStatus keep_quiet(void*, const SerdError*) { return SERD_SUCCESS; }

const std::uint8_t* bytes(const std::string& text) {
  return reinterpret_cast<const std::uint8_t*>(text.c_str());
}

}  // namespace

bool Node::is_iri() const {
  return node_ != nullptr && sord_node_get_type(sord(node_)) == SORD_URI;
}
bool Node::is_blank() const {
  return node_ != nullptr && sord_node_get_type(sord(node_)) == SORD_BLANK;
}
bool Node::is_literal() const {
  return node_ != nullptr && sord_node_get_type(sord(node_)) == SORD_LITERAL;
}
std::string_view Node::value() const {
  return node_ == nullptr ? std::string_view() : text_of(sord(node_));
}
std::string_view Node::datatype() const {
  const SordNode* type = is_literal() ? sord_node_get_datatype(sord(node_)) : nullptr;
  return type == nullptr ? std::string_view() : text_of(type);
}
std::string_view Node::language() const {
  const char* language = is_literal() ? sord_node_get_language(sord(node_)) : nullptr;
  return language == nullptr ? std::string_view() : std::string_view(language);
}

/// Sord's world makes each term exist once, so that handles can be compared and hashed; the rows
/// are kept in the order of the files, which Sord's own indices would lose.
struct Graph::Store {
  std::unique_ptr<SordWorld, WorldFree> world{sord_world_new()};
  std::vector<Row> rows;
  std::vector<std::string> files;
  std::unordered_map<std::string, Node> predicates;

  // Rows grouped by subject and the part of each subject in them; made anew after a reading.
  std::vector<Row> grouped;
  std::unordered_map<const void*, std::pair<std::uint32_t, std::uint32_t>> ranges;

  Store() { sord_world_set_error_sink(world.get(), keep_quiet, nullptr); }

  void add(const Statement& statement, std::uint32_t file, std::uint64_t line) {
    const Term& subject = statement.subject;
    // Most statements go on with the subject before them.
    const bool same = !rows.empty() && subject.is_iri() && rows.back().subject.is_iri() &&
                      rows.back().subject.value() == subject.value;
    Node& predicate = predicates[statement.predicate.value];
    if (!predicate) predicate = node(statement.predicate, file);
    rows.push_back({same ? rows.back().subject : node(subject, file), predicate,
                    node(statement.object, file), file, static_cast<std::uint32_t>(line)});
  }

  Node node(const Term& term, std::size_t file) {
    if (term.is_iri()) return Node(sord_new_uri(world.get(), bytes(term.value)));
    if (term.is_blank()) {
      const std::string label = "f" + std::to_string(file) + "-" + term.value;
      return Node(sord_new_blank(world.get(), bytes(label)));
    }
    SordNode* type =
        term.datatype.empty() ? nullptr : sord_new_uri(world.get(), bytes(term.datatype));
    return Node(sord_new_literal(world.get(), type, bytes(term.value),
                                 term.language.empty() ? nullptr : term.language.c_str()));
  }

  void group() {
    if (grouped.size() == rows.size()) return;
    std::vector<const void*> subjects;
    ranges.clear();
    for (const Row& row : rows) {
      auto [at, is_new] = ranges.try_emplace(row.subject.node_, 0, 0);
      if (is_new) subjects.push_back(row.subject.node_);
      ++at->second.second;
    }
    std::uint32_t begin = 0;
    for (const void* subject : subjects) {
      auto& [first, last] = ranges[subject];
      const std::uint32_t count = last;
      first = last = begin;
      begin += count;
    }
    grouped.resize(rows.size());
    for (const Row& row : rows) grouped[ranges[row.subject.node_].second++] = row;
  }
};

Graph::Graph() : store_(std::make_unique<Store>()) {}
Graph::~Graph() = default;
Graph::Graph(Graph&&) noexcept = default;
Graph& Graph::operator=(Graph&&) noexcept = default;

support::Status Graph::read(std::string_view turtle, std::string_view file_name) {
  const auto file = static_cast<std::uint32_t>(store_->files.size());
  store_->files.emplace_back(file_name);
  return read_turtle(turtle, file_name, [&](const LocatedStatement& located) {
    store_->add(located.statement, file, located.line);
  });
}

std::span<const Row> Graph::rows() const { return store_->rows; }

Node Graph::find(std::string_view iri) const {
  return Node(sord_new_uri(store_->world.get(), bytes(std::string(iri))));
}

std::span<const Row> Graph::rows_of(Node subject) const {
  store_->group();
  const auto found = store_->ranges.find(subject.node_);
  if (found == store_->ranges.end()) return {};
  const auto [begin, end] = found->second;
  return std::span<const Row>(store_->grouped).subspan(begin, end - begin);
}

std::vector<Row> Graph::rows_of(Node subject, Node predicate) const {
  std::vector<Row> found;
  for (const Row& row : rows_of(subject))
    if (row.predicate == predicate) found.push_back(row);
  return found;
}

std::vector<Row> Graph::rows_of(Node subject, std::string_view predicate) const {
  return rows_of(subject, find(predicate));
}

Node Graph::object(Node subject, std::string_view predicate) const {
  const Node wanted = find(predicate);
  for (const Row& row : rows_of(subject))
    if (row.predicate == wanted) return row.object;
  return {};
}

std::vector<Node> Graph::objects(Node subject, std::string_view predicate) const {
  std::vector<Node> found;
  for (const Row& row : rows_of(subject, predicate)) found.push_back(row.object);
  return found;
}

std::vector<Node> Graph::subjects_of_type(std::string_view class_iri) const {
  const Node type = find(rdfns::kType);
  const Node wanted = find(class_iri);
  std::vector<Node> found;
  std::unordered_set<const void*> seen;
  for (const Row& row : rows())
    if (row.predicate == type && row.object == wanted && seen.insert(row.subject.node_).second)
      found.push_back(row.subject);
  return found;
}

std::vector<Node> Graph::list(Node head) const {
  std::vector<Node> members;
  std::unordered_set<const void*> seen;
  const Node nil = find(rdfns::kNil);
  while (head && head != nil && seen.insert(head.node_).second) {
    if (const Node member = object(head, rdfns::kFirst)) members.push_back(member);
    head = object(head, rdfns::kRest);
  }
  return members;
}

std::string_view Graph::file_name(const Row& row) const { return store_->files[row.file]; }

}  // namespace demarche::rdf
