// SPDX-License-Identifier: Apache-2.0
// demarche-train: makes the model of English from treebank files. The same files, settings and seed
// give the same bytes.
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "lemma_rules.h"
#include "network_trainer.h"
#include "scores.h"
#include "syntax/model.h"
#include "syntax/model_file.h"
#include "treebank.h"
#include "wordnet.h"

namespace {

using namespace demarche;         // NOLINT: a program's own file
using namespace demarche::train;  // NOLINT

constexpr const char* kUsage =
    "usage: demarche-train OUTPUT WORDNET-FOLDER TRAIN.conllu... --dev DEV.conllu...\n"
    "       [--SETTING NUMBER]... [--from PARAMETERS] [--save PARAMETERS]\n"
    "settings: width hidden layers epochs batch least-count seed rate dropout word-dropout\n"
    "          other-dropout explore recase headlines lists datelines reduced-relatives "
    "participles\n";

struct Arguments {
  std::string output;
  std::string wordnet;
  std::vector<std::string> train;
  std::vector<std::string> dev;
  std::string from;  // a file of parameters to begin with
  std::string save;  // and one to write them to
  Settings settings;
};

bool set_number(Settings& s, std::string_view name, double value) {
  const auto whole = static_cast<std::uint32_t>(value);
  const auto real = static_cast<float>(value);
  if (name == "width") return s.shape.width = whole, true;
  if (name == "hidden") return s.shape.hidden = whole, true;
  if (name == "layers") return s.shape.layers = whole, true;
  if (name == "epochs") return s.epochs = static_cast<int>(whole), true;
  if (name == "batch") return s.batch = whole, true;
  if (name == "least-count") return s.least_count = whole, true;
  if (name == "seed") return s.seed = whole, true;
  if (name == "rate") return s.rate = real, true;
  if (name == "dropout") return s.dropout = real, true;
  if (name == "word-dropout") return s.word_dropout = real, true;
  if (name == "other-dropout") return s.other_dropout = real, true;
  if (name == "explore") return s.explore = real, true;
  if (name == "recase") return s.recase = real, true;
  if (name == "headlines") return s.headlines = real, true;
  if (name == "lists") return s.lists = real, true;
  if (name == "datelines") return s.datelines = real, true;
  if (name == "participles") return s.participles = real, true;
  if (name == "reduced-relatives") return s.reduced_relatives = real, true;
  return false;
}

Arguments read_arguments(int argc, char** argv) {
  Arguments arguments;
  bool dev = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--dev") {
      dev = true;
    } else if ((argument == "--from" || argument == "--save") && i + 1 < argc) {
      (argument == "--from" ? arguments.from : arguments.save) = argv[++i];
    } else if (argument.starts_with("--")) {
      if (i + 1 == argc || !set_number(arguments.settings, std::string_view(argument).substr(2),
                                       std::atof(argv[++i]))) {
        std::cerr << kUsage;
        std::exit(2);
      }
    } else if (arguments.output.empty()) {
      arguments.output = argument;
    } else if (arguments.wordnet.empty()) {
      arguments.wordnet = argument;
    } else {
      (dev ? arguments.dev : arguments.train).push_back(argument);
    }
  }
  if (arguments.train.empty()) {
    std::cerr << kUsage;
    std::exit(2);
  }
  return arguments;
}

/// The pairs of UPOS and XPOS that occur, a byte each.
std::string tag_pairs(const std::vector<Example>& examples) {
  std::set<std::pair<int, int>> pairs;
  for (const Example& example : examples)
    for (std::size_t i = 0; i < example.forms.size(); ++i)
      pairs.emplace(example.upos[i], example.xpos[i]);
  std::string out;
  for (const auto& [upos, xpos] : pairs) {
    out += static_cast<char>(upos);
    out += static_cast<char>(xpos);
  }
  return out;
}

std::string lemma_rules(const std::vector<Example>& examples, const std::string& wordnet) {
  std::vector<LemmaExample> words;
  for (const Example& example : examples)
    for (std::size_t i = 0; i < example.forms.size(); ++i)
      words.push_back(
          {example.forms[i], static_cast<syntax::Xpos>(example.xpos[i]), example.lemmas[i]});
  const std::vector<WordForm> forms = read_word_forms(wordnet);
  for (const WordForm& form : forms) words.push_back({form.form, form.xpos, form.lemma});
  return learn_lemma_rules(words);
}

std::string model_file(const NetworkTrainer& trainer, std::string_view lexicon,
                       const std::string& tags, const std::string& lemmas) {
  const auto network = trainer.sections(tags);
  syntax::ModelSections sections;
  for (const auto& [name, bytes] : network) sections.emplace_back(name, bytes);
  sections.emplace_back("lexicon", lexicon);
  sections.emplace_back("tags", tags);
  sections.emplace_back("lemmas", lemmas);
  return syntax::write_model_file(sections);
}

}  // namespace

int main(int argc, char** argv) {
  const Arguments arguments = read_arguments(argc, argv);
  std::vector<Example> examples;
  for (const std::string& file : arguments.train) {
    auto more = read_examples(file);
    std::move(more.begin(), more.end(), std::back_inserter(examples));
  }
  const std::string tags = tag_pairs(examples);
  const std::string lemmas = lemma_rules(examples, arguments.wordnet);
  const std::vector<std::uint32_t> table = read_wordnet(arguments.wordnet);
  const std::string_view lexicon(reinterpret_cast<const char*>(table.data()),
                                 table.size() * sizeof(std::uint32_t));
  const syntax::Lexicon dictionary = syntax::Lexicon::read(lexicon).value();
  NetworkTrainer trainer(arguments.settings, dictionary,
                         VerbForms(examples, read_word_forms(arguments.wordnet), dictionary),
                         examples);
  if (!arguments.from.empty()) {
    std::ifstream in(arguments.from, std::ios::binary);
    if (!trainer.load(in)) {
      std::cerr << arguments.from << ": not the parameters of such a model\n";
      return 1;
    }
  }
  const auto start = std::chrono::steady_clock::now();
  std::string bytes;
  for (int epoch = 1; epoch <= arguments.settings.epochs; ++epoch) {
    const EpochLoss loss = trainer.train_epoch(examples, epoch);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::printf("epoch %d: tag loss %.0f, transition loss %.0f, %.0f s\n", epoch, loss.tags,
                loss.transitions, time.count());
    if (epoch % 3 == 0 || epoch == arguments.settings.epochs) {
      bytes = model_file(trainer, lexicon, tags, lemmas);
      const auto model = syntax::SyntaxModel::from_bytes(bytes);
      if (!model) {
        std::cerr << model.error().to_string() << '\n';
        return 1;
      }
      for (const std::string& file : arguments.dev)
        print_scores(file, score(read_treebank(file), *model));
    }
    std::fflush(stdout);
  }
  if (!arguments.save.empty()) {
    std::ofstream parameters(arguments.save, std::ios::binary);
    trainer.save(parameters);
  }
  std::ofstream out(arguments.output, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) {
    std::cerr << arguments.output << ": cannot be written\n";
    return 1;
  }
  std::printf("%zu bytes\n", bytes.size());
}
