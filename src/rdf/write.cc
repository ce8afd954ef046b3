// SPDX-License-Identifier: Apache-2.0
#include "rdf/write.h"

#include <serd/serd.h>

#include <array>
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

SerdNode raw_node(SerdType type, const std::string& text) {
  return serd_node_from_substring(type, reinterpret_cast<const std::uint8_t*>(text.c_str()),
                                  text.size());
}

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool continues_name(char c) { return starts_name(c) || c == '-'; }

/// Prefixed names. Serd would take the first prefix that fits and shorten only names of letters and
/// digits; here a local name may have hyphens, and what is before it must be a prefix as a whole,
/// so that no other prefix fits better. Such names are good in every Turtle reader.
class Shortener {
 public:
  explicit Shortener(const Prefixes& prefixes) {
    for (const Prefix& prefix : prefixes) names_.try_emplace(prefix.iri, prefix.name + ":");
  }

  /// The prefixed name, or "" where there is none.
  [[nodiscard]] std::string shorten(const std::string& iri) const {
    std::size_t local = iri.size();
    while (local > 0 && continues_name(iri[local - 1])) --local;
    if (local == iri.size() || !starts_name(iri[local])) return {};
    const auto found = names_.find(iri.substr(0, local));
    return found == names_.end() ? std::string() : found->second + iri.substr(local);
  }

 private:
  std::unordered_map<std::string, std::string> names_;  // "https://.../" to "state:"
};

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

  support::Status write(const Statement& statement) override {
    support::Result<Statement> valid = checked(statement);
    if (!valid) return valid.error();
    std::array<std::string, 5> names;  // what the nodes point to where IRIs are shortened
    const SerdNode subject = node(valid->subject, names[0]);
    const SerdNode predicate = valid->predicate.value == rdfns::kType
                                   ? raw_node(SERD_URI, valid->predicate.value)  // Serd writes "a"
                                   : node(valid->predicate, names[1]);
    const SerdNode object = node(valid->object, names[2]);
    const std::string& type = valid->object.datatype;
    const SerdNode datatype =
        has_short_form(type) ? raw_node(SERD_URI, type) : iri_node(type, names[3]);
    const SerdNode language = raw_node(SERD_LITERAL, valid->object.language);
    const SerdNode graph = iri_node(valid->graph, names[4]);
    const bool named = has_graphs(format_) && !valid->graph.empty();
    const SerdStatus status = serd_writer_write_statement(
        writer_.get(), 0, named ? &graph : nullptr, &subject, &predicate, &object,
        type.empty() ? nullptr : &datatype, valid->object.language.empty() ? nullptr : &language);
    return outcome(status);
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

  /// Numbers and truth values, which Serd knows by the full IRI and writes without quotes.
  static bool has_short_form(const std::string& datatype) {
    return datatype == xsd::kInteger || datatype == xsd::kDecimal || datatype == xsd::kBoolean;
  }

  SerdNode iri_node(const std::string& iri, std::string& name) const {
    name = shortener_.shorten(iri);
    return name.empty() ? raw_node(SERD_URI, iri) : raw_node(SERD_CURIE, name);
  }

  SerdNode node(const Term& term, std::string& name) const {
    if (term.is_iri()) return iri_node(term.value, name);
    if (term.is_blank()) return raw_node(SERD_BLANK, term.value);
    // Without flags Serd writes a short string with escapes. It would else write a long one, and
    // its own reader takes a backslash behind a quotation mark in a long string for itself.
    SerdNode text = raw_node(SERD_LITERAL, term.value);
    text.flags = 0;
    return text;
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
  const std::unique_ptr<StatementSink> writer = make_writer(format, prefixes, bytes);
  for (const Statement& statement : statements)
    if (support::Status status = writer->write(statement); !status) return status;
  return writer->finish();
}

}  // namespace demarche::rdf
