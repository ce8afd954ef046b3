// SPDX-License-Identifier: Apache-2.0
// The public interface of the library: articles in English in, an RDF knowledge graph of who
// accused, attacked, denied, sanctioned whom out. Options in, results out; no exception crosses it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// How a graph is written down. With kTurtle and kNTriples the statements of all documents are one
/// graph; with kNQuads and kTriG each document is a named graph.
enum class Format : std::uint8_t { kTurtle, kNTriples, kNQuads, kTriG };

/// Which mentions are written: of everything, of acts, events and claims only, or none.
enum class EvidenceLevel : std::uint8_t { kAll, kFacts, kNone };

/// What a Reader is made with. The defaults are those of the program.
struct Options {
  Format format = Format::kTurtle;
  EvidenceLevel evidence = EvidenceLevel::kAll;
  std::string base_iri = "https://w3id.org/demarche/id/";  // ends in "/"
  std::vector<std::string> knowledge_files;  // Turtle files that are added to the built-in ones
  std::string published;  // "YYYY-MM-DD": when the articles were published, where they do not say
  unsigned threads = 0;   // 0: as many as the machine runs at once
};

/// What there is to tell about one input.
struct Problem {
  std::string message;   // with the name of the input and, where there is one, the line
  bool skipped = false;  // the input gave nothing to the graph; else it was mended and read
};

/// What became of a `build`.
struct Summary {
  std::size_t read = 0;     // articles in the graph
  std::size_t skipped = 0;  // inputs that gave nothing
  std::string error;        // why the run broke off; empty where it did not
};

/// Reads articles into graphs. Costly to make (knowledge and model are loaded), cheap to use; const
/// and safe to share between threads once made.
class Reader {
 public:
  explicit Reader(const Options& options = {});
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  /// Whether the options were good; without, a Reader reads nothing.
  [[nodiscard]] bool ok() const;
  /// What is wrong with the options, for a person to read; empty where all is well.
  [[nodiscard]] const std::string& error() const;

  /// Reads files, folders ("*.txt" below them) and "-" for standard input, and hands the graph to
  /// `write` piece by piece; `write` returns false to break off. `report` may be empty. Both are
  /// called on the calling thread.
  Summary build(const std::vector<std::string>& paths,
                const std::function<bool(std::string_view)>& write,
                const std::function<void(const Problem&)>& report = {}) const;

  /// The graph of one article given as bytes. Bytes that are no UTF-8 are replaced. Empty where
  /// the article is refused; `report`, if there is one, is told why.
  [[nodiscard]] std::string read(std::string_view article,
                                 const std::function<void(const Problem&)>& report = {}) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace demarche
