// SPDX-License-Identifier: Apache-2.0
// The statistical model of English, and the stage that makes the syntax layer with it.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "support/result.h"
#include "syntax/syntax.h"
#include "text/document.h"
#include "text/token.h"

namespace demarche::syntax {

struct ModelData;

/// A trained tagger, lemmatiser and dependency parser. Constant once loaded: one model serves any
/// number of threads. Copies share the data.
class SyntaxModel {
 public:
  /// Takes the bytes of a model file, which must outlive the model and all its copies.
  /// Errors: kModel for bytes that are damaged, of another version, or no model at all.
  static support::Result<SyntaxModel> from_bytes(std::string_view bytes);

  /// Reads a model file. Errors: kUnreadable, and those of from_bytes.
  static support::Result<SyntaxModel> read(const std::filesystem::path& file);

  /// The model that is built into the program.
  static support::Result<SyntaxModel> english();

  [[nodiscard]] const ModelData& data() const { return *data_; }

 private:
  explicit SyntaxModel(std::shared_ptr<const ModelData> data) : data_(std::move(data)) {}

  std::shared_ptr<const ModelData> data_;
};

/// Tags, lemmatises and parses all sentences. Total: any tokens give a tree a sentence, in time
/// linear in their number.
Syntax parse(const text::Document& document, const text::Tokens& tokens, const SyntaxModel& model);

}  // namespace demarche::syntax
