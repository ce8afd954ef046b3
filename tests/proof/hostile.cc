// SPDX-License-Identifier: Apache-2.0
// Writes random statements full of awkward strings in all four formats, and beside them what a
// reader must find: one line a statement, its fields in hexadecimal.
//
//   proof_hostile SEED COUNT FOLDER
#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "rdf/check.h"
#include "rdf/vocabulary.h"
#include "rdf/write.h"

namespace {

using namespace demarche::rdf;  // NOLINT: a test program
using Random = std::mt19937;

constexpr std::string_view kPieces[] = {
    "\"",
    "\"\"",
    "\"\"\"",
    "'",
    "'''",
    "\\",
    "\\\\",
    "\\n",
    "\\u0041",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\x01",
    "\x1F",
    "\x7F",
    "\xC2\x85",
    "</>",
    "<a>",
    "@en",
    "^^",
    ".",
    ";",
    "#",
    "{|",
    "<<",
    "[]",
    "()",
    " ",
    "  ",
    "a",
    "Z9",
    "é",
    "ß",
    "漢字",
    "שלום",
    "\u202E",
    "\u200F",
    "\u2028",
    "\uFEFF",
    "\uFFFD",
    "\U0001F680",
    "\U0001F468\u200D\U0001F680",
    "e\u0301",
    "%41",
    "&amp;",
    "]]>",
    "_:b1",
    "dm:x",
    "0",
    "true",
    "\b",
    "\f",
    "$",
    "`",
};

constexpr std::string_view kLocalNames[] = {
    "plain", "with-hyphen", "-first", "9first", "a.b", "a.",      "a/b", "a:b",  "a(b)", "café",
    "a%20b", "a,b;c",       "a'b",    "~a",     "",    "a?b=c&d", "a#b", "漢字", "a_b",
};

std::string pick(Random& random, const std::string_view* begin, std::size_t size) {
  return std::string(begin[random() % size]);
}

std::string random_text(Random& random) {
  std::string text;
  for (std::size_t left = random() % 8; left > 0; --left)
    text += pick(random, kPieces, std::size(kPieces));
  return text;
}

/// A "#" comes once in an IRI.
std::string random_iri(Random& random) {
  static constexpr std::string_view kStarts[] = {
      "https://example.org/", "https://example.org/deep/", "https://example.org/deep#",
      "urn:x:", "https://w3id.org/demarche#"};
  const std::string start = pick(random, kStarts, std::size(kStarts));
  const std::string local = pick(random, kLocalNames, std::size(kLocalNames));
  return start + (start.back() == '#' ? local.substr(0, local.find('#')) : local);
}

Term random_object(Random& random) {
  static const Term kTyped[] = {
      typed("1", xsd::kBoolean),         typed("0", xsd::kBoolean),
      typed("true", xsd::kBoolean),      typed("5", xsd::kDecimal),
      typed("5.", xsd::kDecimal),        typed("-.5", xsd::kDecimal),
      typed("+0.90", xsd::kDecimal),     typed("+007", xsd::kInteger),
      typed("-12", xsd::kInteger),       typed("2024-02-29", xsd::kDate),
      typed("2024-02", xsd::kYearMonth), typed("2024", xsd::kYear),
      typed("any text", xsd::kString),   typed("own \"type\"", "https://example.org/type"),
  };
  static constexpr std::string_view kLanguages[] = {"en", "en-GB", "zh-Hant-TW"};
  switch (random() % 5) {
    case 0:
      return iri(random_iri(random));
    case 1:
      return tagged(random_text(random), kLanguages[random() % std::size(kLanguages)]);
    case 2:
      return kTyped[random() % std::size(kTyped)];
    default:
      return literal(random_text(random));
  }
}

std::string hex(std::string_view text) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string digits;
  for (const char c : text) {
    digits += kDigits[static_cast<unsigned char>(c) >> 4U];
    digits += kDigits[static_cast<unsigned char>(c) & 15U];
  }
  return digits;
}

int fail(std::string_view what) {
  std::cerr << "proof_hostile: " << what << '\n';
  return EXIT_FAILURE;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return fail("SEED COUNT FOLDER");
  Random random(static_cast<Random::result_type>(std::stoul(arguments[1])));
  const std::string folder = arguments[3];
  std::vector<Statement> statements;
  std::ofstream expected(folder + "/expected.txt");
  for (long left = std::stol(arguments[2]); left > 0; --left) {
    const auto made = checked({iri(random_iri(random)), iri(random_iri(random)),
                               random_object(random), random() % 3 == 0 ? "" : random_iri(random)});
    if (!made) return fail(made.error().to_string());
    statements.push_back(*made);
    expected << hex(made->subject.value) << ' ' << hex(made->predicate.value) << ' '
             << (made->object.is_iri() ? "iri " : "literal ") << hex(made->object.value) << " t"
             << hex(made->object.datatype) << " l" << hex(made->object.language) << " g"
             << hex(made->graph) << '\n';
  }
  const Prefixes prefixes = {{"ex", "https://example.org/"},
                             {"deep", "https://example.org/deep/"},
                             {"hash", "https://example.org/deep#"},
                             {"dm", "https://w3id.org/demarche#"}};
  static constexpr std::pair<Format, const char*> kFormats[] = {{Format::kTurtle, "ttl"},
                                                                {Format::kNTriples, "nt"},
                                                                {Format::kNQuads, "nq"},
                                                                {Format::kTriG, "trig"}};
  for (const auto& [format, ending] : kFormats) {
    std::ofstream file(folder + "/hostile." + ending, std::ios::binary);
    const auto status = write_all(statements, format, prefixes, [&](std::string_view bytes) {
      return static_cast<bool>(
          file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())));
    });
    if (!status) return fail(status.error().to_string());
  }
  return EXIT_SUCCESS;
}
