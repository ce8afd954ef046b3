// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/arguments.h"

namespace demarche::app {
namespace {

const std::map<std::string, rdf::Format> kFormats = {{"turtle", rdf::Format::kTurtle},
                                                     {"ntriples", rdf::Format::kNTriples},
                                                     {"nquads", rdf::Format::kNQuads},
                                                     {"trig", rdf::Format::kTriG}};
const std::map<std::string, graph::EvidenceLevel> kEvidence = {
    {"all", graph::EvidenceLevel::kAll},
    {"facts", graph::EvidenceLevel::kFacts},
    {"none", graph::EvidenceLevel::kNone}};

/// An option whose values are the names in a table.
template <typename Value>
void add_choice(CLI::App& command, const std::string& name, Value& value,
                const std::map<std::string, Value>& choices, const std::string& description) {
  std::string names;
  for (const auto& choice : choices) names += (names.empty() ? "" : "|") + choice.first;
  command
      .add_option_function<std::string>(
          name, [&value, &choices](const std::string& text) { value = choices.at(text); },
          description)
      ->check(CLI::IsMember(choices))
      ->type_name(names);
}

void add_date(CLI::App& command, text::Date& date) {
  command
      .add_option_function<std::string>(
          "--date",
          [&date](const std::string& text) {
            const std::optional<text::Date> parsed = pipeline::parse_date(text);
            if (!parsed) throw CLI::ValidationError("--date", text + " is no date YYYY-MM-DD");
            date = *parsed;
          },
          "When the articles were published, where they do not say")
      ->type_name("YYYY-MM-DD");
}

void add_knowledge(CLI::App& command, std::vector<std::string>& files) {
  command
      .add_option("--knowledge", files, "Turtle file with further knowledge; may be given again")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

void setup_build(CLI::App& app, ExitCode& code) {
  const auto arguments = std::make_shared<BuildArguments>();
  CLI::App& command = *app.add_subcommand("build", "Read articles into one RDF graph");
  command.footer(
      "Examples:\n  demarche build articles/ more.txt -o graph.ttl\n"
      "  demarche build --format ntriples - < article.txt");
  command
      .add_option("paths", arguments->paths,
                  "Files, folders (*.txt below them), or - for standard input")
      ->type_name("PATH");
  command
      .add_option("-o,--output", arguments->output,
                  "File to write; replaced only when the graph is whole [standard output]")
      ->type_name("FILE");
  add_choice(command, "--format", arguments->options.format, kFormats,
             "How the graph is written [turtle]");
  command
      .add_option("--base", arguments->options.graph.base,
                  "What the IRIs of individuals begin with; ends in /")
      ->type_name("IRI")
      ->capture_default_str();
  add_choice(command, "--evidence", arguments->options.graph.evidence, kEvidence,
             "Which mentions are written [all]");
  add_knowledge(command, arguments->knowledge_files);
  add_date(command, arguments->options.published);
  command
      .add_option("--threads", arguments->options.threads,
                  "Articles read side by side; 0: as many as the machine runs at once")
      ->type_name("N")
      ->capture_default_str();
  command.add_flag("--quiet", arguments->quiet, "No progress");
  command.final_callback([arguments, &code] {
    if (arguments->paths.empty()) {
      if (::isatty(STDIN_FILENO) == 1)
        throw CLI::RequiredError("paths (or an article on standard input)");
      arguments->paths.emplace_back("-");
    }
    code = run_build(*arguments);
  });
}

void add_path(CLI::App& command, std::string& path) {
  command.add_option("path", path, "File, or - for standard input")->type_name("PATH")->required();
}

void setup_explain(CLI::App& app, ExitCode& code) {
  const auto arguments = std::make_shared<ReadArguments>();
  CLI::App& command = *app.add_subcommand(
      "explain", "Show how one article is read: tokens, trees, mentions, facts and why");
  command.footer("Example:\n  demarche explain article.txt");
  add_path(command, arguments->path);
  add_knowledge(command, arguments->knowledge_files);
  add_date(command, arguments->published);
  command.final_callback([arguments, &code] { code = run_explain(*arguments); });
}

void setup_parse(CLI::App& app, ExitCode& code) {
  const auto arguments = std::make_shared<ReadArguments>();
  CLI::App& command =
      *app.add_subcommand("parse", "Print the dependency trees of one article as CoNLL-U");
  command.footer("Example:\n  demarche parse article.txt > article.conllu");
  add_path(command, arguments->path);
  command.final_callback([arguments, &code] { code = run_parse(*arguments); });
}

void setup_check(CLI::App& app, ExitCode& code) {
  const auto path = std::make_shared<std::string>();
  CLI::App& command =
      *app.add_subcommand("check", "Say what is wrong with a file of knowledge of your own");
  command.footer("Example:\n  demarche check my-actors.ttl");
  command.add_option("path", *path, "Turtle file")->type_name("FILE")->required();
  command.final_callback([path, &code] { code = run_check(*path); });
}

}  // namespace

void setup_commands(CLI::App& app, ExitCode& code) {
  setup_build(app, code);
  setup_explain(app, code);
  setup_parse(app, code);
  setup_check(app, code);
}

}  // namespace demarche::app
