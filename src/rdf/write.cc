// SPDX-License-Identifier: Apache-2.0
#include "rdf/write.h"

#include <serd/serd.h>

#include <algorithm>
#include <array>
#include <deque>
#include <memory_resource>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "rdf/check.h"
#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

using support::Error;
using support::ErrorCode;

struct EnvFree {
  void operator()(SerdEnv* env) const noexcept { serd_env_free(env); }
};
struct WriterFree {
  void operator()(SerdWriter* writer) const noexcept { serd_writer_free(writer); }
};

SerdSyntax syntax_of(Format format) {
  switch (format) {
    case Format::kTurtle:
      return SERD_TURTLE;
    case Format::kNTriples:
      return SERD_NTRIPLES;
    case Format::kNQuads:
      return SERD_NQUADS;
    case Format::kTriG:
      break;
  }
  return SERD_TRIG;
}

bool is_turtle(Format format) { return format == Format::kTurtle || format == Format::kTriG; }

/// The text has a NUL behind it.
SerdNode raw_node(SerdType type, std::string_view text) {
  return serd_node_from_substring(type, reinterpret_cast<const std::uint8_t*>(text.data()),
                                  text.size());
}

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool continues_name(char c) { return starts_name(c) || c == '-'; }

struct PrefixedName {
  std::string_view prefix;
  std::string_view local;
};

/// Prefixed names. Serd would take the first prefix that fits and shorten only names of letters and
/// digits; here a local name may have hyphens, and what is before it must be a prefix as a whole,
/// so that no other prefix fits better. Such names are good in every Turtle reader.
class Shortener {
 public:
  explicit Shortener(Prefixes prefixes) : prefixes_(std::move(prefixes)) {
    for (const Prefix& prefix : prefixes_) names_.try_emplace(prefix.iri, prefix.name);
  }
  Shortener(const Shortener&) = delete;
  Shortener& operator=(const Shortener&) = delete;
  ~Shortener() = default;

  /// Prefix and local name, or nothing where there are none.
  [[nodiscard]] std::optional<PrefixedName> shorten(std::string_view iri) const {
    std::size_t local = iri.size();
    while (local > 0 && continues_name(iri[local - 1])) --local;
    if (local == iri.size() || !starts_name(iri[local])) return std::nullopt;
    const auto found = names_.find(iri.substr(0, local));
    if (found == names_.end()) return std::nullopt;
    return PrefixedName{found->second, iri.substr(local)};
  }

 private:
  Prefixes prefixes_;
  std::unordered_map<std::string_view, std::string_view> names_;  // "https://.../" to "state"
};

/// A term that has been checked, as Serd takes it: made once, however many statements it is in. The
/// nodes point to the texts of the term itself, or to Texts.
struct ReadyTerm {
  bool is_valid = false;
  bool is_type = false;  // rdf:type, which is written "a" as a predicate
  SerdNode node = SERD_NODE_NULL;
  SerdNode datatype = SERD_NODE_NULL;
  SerdNode language = SERD_NODE_NULL;
};

/// Texts that are made for the writing, and stay where they are.
class Texts {
 public:
  /// "prefix:local".
  SerdNode name_node(const PrefixedName& name) {
    const std::size_t size = name.prefix.size() + 1 + name.local.size();
    auto* const text = static_cast<char*>(names_.allocate(size + 1, 1));
    char* const colon = std::ranges::copy(name.prefix, text).out;
    *colon = ':';
    *std::ranges::copy(name.local, colon + 1).out = '\0';
    return serd_node_from_substring(SERD_CURIE, reinterpret_cast<std::uint8_t*>(text), size);
  }
  const Term& keep(Term literal) { return literals_.emplace_back(std::move(literal)); }

 private:
  std::pmr::monotonic_buffer_resource names_;
  std::deque<Term> literals_;
};

/// The node where there is one.
const SerdNode* optional(const SerdNode& node) { return node.buf == nullptr ? nullptr : &node; }

class SerdStatementSink : public StatementSink {
 public:
  SerdStatementSink(Format format, const Prefixes& prefixes, ByteSink bytes)
      : format_(format),
        bytes_(std::move(bytes)),
        shortener_(is_turtle(format) ? prefixes : Prefixes()),
        env_(serd_env_new(nullptr)) {
    const auto style =
        static_cast<SerdStyle>((is_turtle(format) ? SERD_STYLE_ABBREVIATED : 0) | SERD_STYLE_BULK);
    writer_.reset(serd_writer_new(syntax_of(format), style, env_.get(), nullptr, take_bytes, this));
    if (is_turtle(format)) declare(prefixes);
  }
  ~SerdStatementSink() override = default;
  SerdStatementSink(const SerdStatementSink&) = delete;
  SerdStatementSink& operator=(const SerdStatementSink&) = delete;

  support::Status write(const TermTable& terms, std::span<const Quad> quads) override {
    std::vector<ReadyTerm> ready(terms.size());
    Texts texts;
    for (TermId id = 0; id < terms.size(); ++id) make_ready(terms[id], texts, ready[id]);
    const std::string type_iri(rdfns::kType);
    const SerdNode type = raw_node(SERD_URI, type_iri);  // Serd writes "a"
    for (const Quad& quad : quads) {
      const ReadyTerm& graph = ready[quad.graph];
      const ReadyTerm& subject = ready[quad.subject];
      const ReadyTerm& predicate = ready[quad.predicate];
      const ReadyTerm& object = ready[quad.object];
      const bool is_named = graph.node.n_bytes != 0;
      const bool is_valid = (graph.is_valid || !is_named) && subject.is_valid &&
                            subject.node.type != SERD_LITERAL && predicate.is_valid &&
                            terms[quad.predicate].is_iri() && object.is_valid;
      if (!is_valid) return refusal(terms, quad);
      const SerdStatus status = serd_writer_write_statement(
          writer_.get(), 0, is_named && has_graphs(format_) ? &graph.node : nullptr, &subject.node,
          predicate.is_type ? &type : &predicate.node, &object.node, optional(object.datatype),
          optional(object.language));
      if (status != SERD_SUCCESS || !stored_) return outcome(status);
    }
    return support::ok();
  }

  support::Status finish() override {
    const SerdStatus status = serd_writer_finish(writer_.get());
    writer_.reset();  // hands the last page over
    return outcome(status);
  }

 private:
  static std::size_t take_bytes(const void* bytes, std::size_t size, void* handle) {
    auto& self = *static_cast<SerdStatementSink*>(handle);
    if (!self.stored_) return 0;
    self.stored_ = self.bytes_(std::string_view(static_cast<const char*>(bytes), size));
    return self.stored_ ? size : 0;
  }

  void declare(const Prefixes& prefixes) {
    for (const Prefix& prefix : prefixes) {
      const SerdNode name = raw_node(SERD_LITERAL, prefix.name);
      const SerdNode iri = raw_node(SERD_URI, prefix.iri);
      serd_writer_set_prefix(writer_.get(), &name, &iri);
    }
  }

  [[nodiscard]] SerdNode datatype_node(const std::string& datatype, Texts& texts) const {
    for (const auto& [iri, node] : short_forms_)
      if (datatype == iri) return node;
    return iri_node(datatype, texts);
  }

  SerdNode iri_node(const std::string& iri, Texts& texts) const {
    const auto name = shortener_.shorten(iri);
    return name ? texts.name_node(*name) : raw_node(SERD_URI, iri);
  }

  void make_ready(const Term& term, Texts& texts, ReadyTerm& ready) const {
    if (term.is_iri()) {
      ready.is_valid = is_absolute_iri(term.value);
      ready.is_type = term.value == rdfns::kType;
      ready.node = iri_node(term.value, texts);
      return;
    }
    if (!check(term)) return;
    ready.is_valid = true;
    if (term.is_blank())
      ready.node = raw_node(SERD_BLANK, term.value);
    else
      make_literal_ready(has_usual_form(term.datatype) ? texts.keep(in_usual_form(term)) : term,
                         texts, ready);
  }

  void make_literal_ready(const Term& literal, Texts& texts, ReadyTerm& ready) const {
    const auto& [kind, value, datatype, language] = literal;
    ready.node = raw_node(SERD_LITERAL, value);
    // Without flags Serd writes a short string with escapes. It would else write a long one, and
    // its own reader takes a backslash behind a quotation mark in a long string for itself.
    ready.node.flags = 0;
    if (!language.empty()) ready.language = raw_node(SERD_LITERAL, language);
    if (!datatype.empty()) ready.datatype = datatype_node(datatype, texts);
  }

  /// Why a statement cannot be written.
  static support::Error refusal(const TermTable& terms, const Quad& quad) {
    return checked(Statement{terms[quad.subject], terms[quad.predicate], terms[quad.object],
                             terms[quad.graph].value})
        .error();
  }

  [[nodiscard]] support::Status outcome(SerdStatus status) const {
    if (!stored_) return Error{ErrorCode::kUnwritable, "the output cannot be written", {}, 0};
    if (status != SERD_SUCCESS)
      return Error{
          ErrorCode::kBadArgument, reinterpret_cast<const char*>(serd_strerror(status)), {}, 0};
    return support::ok();
  }

  Format format_;
  ByteSink bytes_;
  bool stored_ = true;
  Shortener shortener_;
  // Numbers and truth values, which Serd knows by the full IRI and writes without quotes.
  const std::array<std::pair<std::string_view, SerdNode>, 3> short_forms_ = {
      {{xsd::kInteger, raw_node(SERD_URI, xsd::kInteger)},
       {xsd::kDecimal, raw_node(SERD_URI, xsd::kDecimal)},
       {xsd::kBoolean, raw_node(SERD_URI, xsd::kBoolean)}}};
  std::unique_ptr<SerdEnv, EnvFree> env_;
  std::unique_ptr<SerdWriter, WriterFree> writer_;  // after env_, which it uses to its end
};

}  // namespace

std::unique_ptr<StatementSink> make_writer(Format format, const Prefixes& prefixes,
                                           ByteSink bytes) {
  return std::make_unique<SerdStatementSink>(format, prefixes, std::move(bytes));
}

support::Status write_all(const std::vector<Statement>& statements, Format format,
                          const Prefixes& prefixes, const ByteSink& bytes) {
  QuadTable table;
  for (const Statement& statement : statements) table.add(statement);
  const std::unique_ptr<StatementSink> writer = make_writer(format, prefixes, bytes);
  if (support::Status status = writer->write(table.terms, table.quads); !status) return status;
  return writer->finish();
}

}  // namespace demarche::rdf
