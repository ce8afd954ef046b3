// SPDX-License-Identifier: Apache-2.0
#include "rdf/write.h"

#include <serd/serd.h>

#include <algorithm>
#include <string>
#include <utility>

#include "rdf/check.h"

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

SerdNode node(SerdType type, const std::string& text) {
  return serd_node_from_substring(type, reinterpret_cast<const std::uint8_t*>(text.c_str()),
                                  text.size());
}

SerdNode node(const Term& term) {
  switch (term.kind) {
    case TermKind::kIri:
      return node(SERD_URI, term.value);
    case TermKind::kBlank:
      return node(SERD_BLANK, term.value);
    case TermKind::kLiteral:
      break;
  }
  // Without flags Serd writes a short string with escapes. It would else write a long one, and its
  // own reader takes a backslash behind a quotation mark in a long string for itself.
  SerdNode text = node(SERD_LITERAL, term.value);
  text.flags = 0;
  return text;
}

class SerdStatementSink : public StatementSink {
 public:
  SerdStatementSink(Format format, const Prefixes& prefixes, ByteSink bytes)
      : format_(format), bytes_(std::move(bytes)), env_(serd_env_new(nullptr)) {
    const bool is_turtle = format == Format::kTurtle || format == Format::kTriG;
    const auto style = static_cast<SerdStyle>(
        (is_turtle ? SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED : 0) | SERD_STYLE_BULK);
    writer_.reset(serd_writer_new(syntax_of(format), style, env_.get(), nullptr, take_bytes, this));
    if (is_turtle) declare(prefixes);
  }
  ~SerdStatementSink() override = default;
  SerdStatementSink(const SerdStatementSink&) = delete;
  SerdStatementSink& operator=(const SerdStatementSink&) = delete;

  support::Status write(const Statement& statement) override {
    support::Result<Statement> valid = checked(statement);
    if (!valid) return valid.error();
    const SerdNode subject = node(valid->subject);
    const SerdNode predicate = node(valid->predicate);
    const SerdNode object = node(valid->object);
    const SerdNode datatype = node(SERD_URI, valid->object.datatype);
    const SerdNode language = node(SERD_LITERAL, valid->object.language);
    const SerdNode graph = node(SERD_URI, valid->graph);
    const bool named = has_graphs(format_) && !valid->graph.empty();
    const SerdStatus status = serd_writer_write_statement(
        writer_.get(), 0, named ? &graph : nullptr, &subject, &predicate, &object,
        valid->object.datatype.empty() ? nullptr : &datatype,
        valid->object.language.empty() ? nullptr : &language);
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

  /// Declares the prefixes in the order given. Serd takes the first of its environment that fits,
  /// so they are put in there before, the longest first.
  void declare(const Prefixes& prefixes) {
    Prefixes longest_first = prefixes;
    std::ranges::stable_sort(longest_first, [](const Prefix& a, const Prefix& b) {
      return a.iri.size() > b.iri.size();
    });
    for (const Prefix& prefix : longest_first) {
      const SerdNode name = node(SERD_LITERAL, prefix.name);
      const SerdNode iri = node(SERD_URI, prefix.iri);
      serd_env_set_prefix(env_.get(), &name, &iri);
    }
    for (const Prefix& prefix : prefixes) {
      const SerdNode name = node(SERD_LITERAL, prefix.name);
      const SerdNode iri = node(SERD_URI, prefix.iri);
      serd_writer_set_prefix(writer_.get(), &name, &iri);
    }
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
