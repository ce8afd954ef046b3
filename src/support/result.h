// SPDX-License-Identifier: Apache-2.0
// Result<T>: a value or an Error, for failures that are expected at the edges of the program.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace demarche::support {

/// What went wrong at an edge (bytes, model, ontology, output).
enum class ErrorCode : std::uint8_t {
  kNotFound,
  kUnreadable,
  kUnwritable,
  kInvalidUtf8,
  kSyntax,     // a file that is not what its format says
  kKnowledge,  // valid Turtle that is not valid knowledge
  kModel,      // a damaged or foreign model
  kTooLarge,
  kBadArgument,
  kBrokenPipe,  // whoever read our output has gone: no failure of ours
};

/// An error for a person to read. `file` may be empty; `line` is 1-based, 0 where there is none.
struct Error {
  ErrorCode code = ErrorCode::kUnreadable;
  std::string message;
  std::string file = {};
  std::uint64_t line = 0;

  /// "file:line: message", leaving out what is not known.
  [[nodiscard]] std::string to_string() const {
    std::string text = file;
    if (line != 0) text += (text.empty() ? "line " : ":") + std::to_string(line);
    return text.empty() ? message : text + ": " + message;
  }
};

/// A T or an Error. Has the member names of std::expected, so that it can become an alias of it.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
  [[nodiscard]] T& value() & { return std::get<0>(state_); }
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  [[nodiscard]] const Error& error() const& { return std::get<1>(state_); }
  [[nodiscard]] Error&& error() && { return std::get<1>(std::move(state_)); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value.
using Status = Result<std::monostate>;

/// The Status that says that all is well.
inline Status ok() { return Status(std::monostate{}); }

}  // namespace demarche::support
