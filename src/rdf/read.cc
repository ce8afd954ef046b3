// SPDX-License-Identifier: Apache-2.0
#include "rdf/read.h"

#include <serd/serd.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

using support::Error;
using support::ErrorCode;

struct ReaderFree {
  void operator()(SerdReader* reader) const noexcept { serd_reader_free(reader); }
};
struct EnvFree {
  void operator()(SerdEnv* env) const noexcept { serd_env_free(env); }
};

std::string_view view(const SerdNode& node) {
  return {reinterpret_cast<const char*>(node.buf), node.n_bytes};
}
std::string_view view(const SerdChunk& chunk) {
  return {reinterpret_cast<const char*>(chunk.buf), chunk.len};
}

/// What the callbacks of one run share. Serd reads byte by byte from here, because that is the one
/// way to know on which line it stands when it hands a statement over.
struct Run {
  std::string_view text;
  std::size_t next = 0;
  std::uint64_t line = 1;
  std::string_view file;
  std::unique_ptr<SerdEnv, EnvFree> env;
  const std::function<void(const LocatedStatement&)>* sink = nullptr;
  LocatedStatement current;
  std::optional<Error> error;

  SerdStatus fail(std::string message) {
    if (!error) error = Error{ErrorCode::kSyntax, std::move(message), std::string(file), line};
    return SERD_ERR_BAD_SYNTAX;
  }
};

Run& run_of(void* handle) { return *static_cast<Run*>(handle); }

std::size_t next_byte(void* buffer, std::size_t, std::size_t, void* handle) {
  Run& run = run_of(handle);
  // The byte before the one asked for is now behind the reader.
  if (run.next > 0 && run.next <= run.text.size() && run.text[run.next - 1] == '\n') ++run.line;
  if (run.next >= run.text.size()) {
    run.next = run.text.size() + 1;
    return 0;
  }
  *static_cast<char*>(buffer) = run.text[run.next++];
  return 1;
}

int no_stream_error(void*) { return 0; }

SerdStatus on_base(void* handle, const SerdNode* uri) {
  return serd_env_set_base_uri(run_of(handle).env.get(), uri);
}

SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* uri) {
  return serd_env_set_prefix(run_of(handle).env.get(), name, uri);
}

SerdStatus expand_prefixed_name(Run& run, const SerdNode& node, std::string& out) {
  SerdChunk prefix{};
  SerdChunk suffix{};
  if (serd_env_expand(run.env.get(), &node, &prefix, &suffix) != SERD_SUCCESS)
    return run.fail("unknown prefix in " + std::string(view(node)));
  out.assign(view(prefix)).append(view(suffix));
  return SERD_SUCCESS;
}

SerdStatus expand_iri(Run& run, const SerdNode& node, std::string& out) {
  if (serd_uri_string_has_scheme(node.buf)) {
    out.assign(view(node));
    return SERD_SUCCESS;
  }
  SerdNode full = serd_env_expand_node(run.env.get(), &node);
  const bool absolute = full.buf != nullptr && serd_uri_string_has_scheme(full.buf);
  if (absolute) out.assign(view(full));
  serd_node_free(&full);
  return absolute ? SERD_SUCCESS
                  : run.fail("relative IRI <" + std::string(view(node)) + "> without @base");
}

SerdStatus read_node(Run& run, const SerdNode& node, Term& out) {
  out.datatype.clear();
  out.language.clear();
  out.kind = TermKind::kIri;
  switch (node.type) {
    case SERD_CURIE:
      return expand_prefixed_name(run, node, out.value);
    case SERD_URI:
      return expand_iri(run, node, out.value);
    case SERD_BLANK:
      out.kind = TermKind::kBlank;
      break;
    case SERD_LITERAL:
      out.kind = TermKind::kLiteral;
      break;
    case SERD_NOTHING:
      return run.fail("a term is missing");
  }
  out.value.assign(view(node));
  return SERD_SUCCESS;
}

SerdStatus on_statement(void* handle, SerdStatementFlags, const SerdNode*, const SerdNode* subject,
                        const SerdNode* predicate, const SerdNode* object, const SerdNode* datatype,
                        const SerdNode* language) {
  Run& run = run_of(handle);
  Statement& statement = run.current.statement;
  for (const auto& [node, term] :
       {std::pair{subject, &statement.subject}, std::pair{predicate, &statement.predicate},
        std::pair{object, &statement.object}})
    if (const SerdStatus status = read_node(run, *node, *term)) return status;
  if (datatype != nullptr && datatype->type != SERD_NOTHING) {
    Term type;
    if (const SerdStatus status = read_node(run, *datatype, type)) return status;
    if (type.value != xsd::kString) statement.object.datatype = std::move(type.value);
  }
  if (language != nullptr && language->type != SERD_NOTHING)
    statement.object.language.assign(view(*language));
  run.current.line = run.line;
  (*run.sink)(run.current);
  return SERD_SUCCESS;
}

SerdStatus on_error(void* handle, const SerdError* error) {
  std::array<char, 512> text{};
  std::va_list args;
  va_copy(args, *error->args);
  const int size = std::vsnprintf(text.data(), text.size(), error->fmt, args);
  va_end(args);
  std::string message(
      text.data(),
      size < 0 ? 0U : std::min<std::size_t>(static_cast<std::size_t>(size), text.size() - 1));
  while (!message.empty() && message.back() == '\n') message.pop_back();
  run_of(handle).fail(std::move(message));
  return SERD_SUCCESS;
}

}  // namespace

support::Status read_turtle(std::string_view text, std::string_view file_name,
                            const std::function<void(const LocatedStatement&)>& sink) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  Run run{.text = text, .file = file_name, .env = {}, .sink = &sink, .current = {}, .error = {}};
  run.env.reset(serd_env_new(nullptr));
  const std::unique_ptr<SerdReader, ReaderFree> reader(
      serd_reader_new(SERD_TURTLE, &run, nullptr, on_base, on_prefix, on_statement, nullptr));
  serd_reader_set_strict(reader.get(), true);
  serd_reader_set_error_sink(reader.get(), on_error, &run);
  const std::string name(file_name);
  const SerdStatus status =
      serd_reader_read_source(reader.get(), next_byte, no_stream_error, &run,
                              reinterpret_cast<const std::uint8_t*>(name.c_str()), 1);
  if (status > SERD_FAILURE && !run.error)
    run.fail(reinterpret_cast<const char*>(serd_strerror(status)));
  if (run.error) return *std::move(run.error);
  return support::ok();
}

support::Result<std::vector<LocatedStatement>> read_turtle(std::string_view text,
                                                           std::string_view file_name) {
  std::vector<LocatedStatement> statements;
  const support::Status status = read_turtle(
      text, file_name, [&](const LocatedStatement& statement) { statements.push_back(statement); });
  if (!status) return status.error();
  return statements;
}

}  // namespace demarche::rdf
