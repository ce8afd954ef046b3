// SPDX-License-Identifier: Apache-2.0
#include "rdf/check.h"

#include <gtest/gtest.h>

#include <string>

#include "rdf/vocabulary.h"

namespace demarche::rdf {
namespace {

struct IriRow {
  std::string name;
  std::string text;
  bool valid;
};

class AbsoluteIri : public testing::TestWithParam<IriRow> {};

TEST_P(AbsoluteIri, IsToldFromOtherTexts) {
  EXPECT_EQ(is_absolute_iri(GetParam().text), GetParam().valid);
}

INSTANTIATE_TEST_SUITE_P(Rows, AbsoluteIri,
                         testing::Values(IriRow{"http", "http://example.org/a?b=c#d", true},
                                         IriRow{"urn", "urn:x:y", true},
                                         IriRow{"unicode", "https://example.org/é漢", true},
                                         IriRow{"percent", "https://example.org/%C3%A9", true},
                                         IriRow{"odd_scheme", "a+b-c.d:e", true},
                                         IriRow{"empty", "", false},
                                         IriRow{"relative", "a/b", false},
                                         IriRow{"no_scheme", ":a", false},
                                         IriRow{"scheme_with_space", "a b:c", false},
                                         IriRow{"scheme_from_digit", "1a:b", false},
                                         IriRow{"space", "https://example.org/a b", false},
                                         IriRow{"angle", "https://example.org/<a>", false},
                                         IriRow{"quote", "https://example.org/\"", false},
                                         IriRow{"brace", "https://example.org/{a}", false},
                                         IriRow{"backslash", "https://example.org/a\\b", false},
                                         IriRow{"newline", "https://example.org/a\n", false},
                                         IriRow{"bad_percent", "https://example.org/%zz", false},
                                         IriRow{"cut_percent", "https://example.org/%4", false},
                                         IriRow{"two_fragments", "https://example.org/#a#b", false},
                                         IriRow{"bad_utf8", "https://example.org/\xC3", false}),
                         [](const auto& row) { return row.param.name; });

TEST(LanguageTag, HasTheFormOfBcp47) {
  for (const char* tag : {"en", "en-GB", "zh-Hant-TW", "x-private1"})
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  for (const char* tag : {"", "en GB", "en-", "-en", "e1", "en--GB", "toolongtag", "en_GB", "é"})
    EXPECT_FALSE(is_language_tag(tag)) << tag;
}

struct FormRow {
  std::string name;
  std::string form;
  std::string_view datatype;
  bool valid;
};

class LexicalForm : public testing::TestWithParam<FormRow> {};

TEST_P(LexicalForm, BelongsToItsDatatypeOrNot) {
  EXPECT_EQ(is_lexical_form(GetParam().form, GetParam().datatype), GetParam().valid);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LexicalForm,
    testing::Values(FormRow{"integer", "-007", xsd::kInteger, true},
                    FormRow{"integer_text", "abc", xsd::kInteger, false},
                    FormRow{"integer_empty", "", xsd::kInteger, false},
                    FormRow{"integer_sign_alone", "+", xsd::kInteger, false},
                    FormRow{"integer_fraction", "1.0", xsd::kInteger, false},
                    FormRow{"decimal", "0.90", xsd::kDecimal, true},
                    FormRow{"decimal_whole", "5", xsd::kDecimal, true},
                    FormRow{"decimal_dot_alone", ".", xsd::kDecimal, false},
                    FormRow{"decimal_two_dots", "1.2.3", xsd::kDecimal, false},
                    FormRow{"decimal_exponent", "1e3", xsd::kDecimal, false},
                    FormRow{"boolean", "true", xsd::kBoolean, true},
                    FormRow{"boolean_case", "True", xsd::kBoolean, false},
                    FormRow{"date", "2024-02-29", xsd::kDate, true},
                    FormRow{"date_of_no_calendar", "2023-02-29", xsd::kDate, false},
                    FormRow{"date_month_13", "2020-13-45", xsd::kDate, false},
                    FormRow{"date_short", "2020-1-1", xsd::kDate, false},
                    FormRow{"year_month", "2020-12", xsd::kYearMonth, true},
                    FormRow{"year_month_zero", "2020-00", xsd::kYearMonth, false},
                    FormRow{"year", "1999", xsd::kYear, true},
                    FormRow{"year_zero", "0000", xsd::kYear, false},
                    FormRow{"year_long", "19999", xsd::kYear, false},
                    FormRow{"foreign_type", "anything", "https://example.org/type", true}),
    [](const auto& row) { return row.param.name; });

Statement about(Term object) { return {iri("urn:a"), iri("urn:b"), std::move(object), {}}; }

TEST(Checked, GivesNumbersAndTruthValuesTheirUsualForm) {
  const auto form = [](std::string text, std::string_view datatype) {
    const auto made = checked(about(typed(std::move(text), datatype)));
    return made ? made->object.value : "refused";
  };
  EXPECT_EQ(form("1", xsd::kBoolean), "true");
  EXPECT_EQ(form("0", xsd::kBoolean), "false");
  EXPECT_EQ(form("5", xsd::kDecimal), "5.0");
  EXPECT_EQ(form("5.", xsd::kDecimal), "5.0");
  EXPECT_EQ(form("-.5", xsd::kDecimal), "-0.5");
  EXPECT_EQ(form(".5", xsd::kDecimal), "0.5");
  EXPECT_EQ(form("0.90", xsd::kDecimal), "0.90");
  EXPECT_EQ(form("x", xsd::kInteger), "refused");
}

TEST(Checked, MakesStringsPlain) {
  const auto made = checked(about(typed("a", xsd::kString)));
  ASSERT_TRUE(made);
  EXPECT_EQ(made->object, literal("a"));
}

struct RefusalRow {
  std::string name;
  Statement statement;
  std::string message_part;
};

class Refusal : public testing::TestWithParam<RefusalRow> {};

TEST_P(Refusal, SaysWhy) {
  const auto made = checked(GetParam().statement);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, support::ErrorCode::kBadArgument);
  EXPECT_NE(made.error().message.find(GetParam().message_part), std::string::npos)
      << made.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Refusal,
    testing::Values(
        RefusalRow{"bad_utf8", about(literal("a\xFF")), "UTF-8"},
        RefusalRow{"cut_utf8", about(literal("a\xE6\xBC")), "UTF-8"},
        RefusalRow{"surrogate", about(literal("\xED\xA0\x80")), "UTF-8"},
        RefusalRow{"nul", about(literal(std::string("a\0b", 3))), "NUL"},
        RefusalRow{"relative_object", about(iri("a")), "absolute IRI"},
        RefusalRow{"relative_subject", {iri("a"), iri("urn:b"), literal("c"), {}}, "absolute IRI"},
        RefusalRow{"literal_subject", {literal("a"), iri("urn:b"), literal("c"), {}}, "subject"},
        RefusalRow{
            "literal_predicate", {iri("urn:a"), literal("b"), literal("c"), {}}, "predicate"},
        RefusalRow{"relative_graph", {iri("urn:a"), iri("urn:b"), literal("c"), "g"}, "graph"},
        RefusalRow{"language", about(tagged("a", "en GB")), "language tag"},
        RefusalRow{"language_and_type",
                   about({TermKind::kLiteral, "a", std::string(xsd::kDate), "en"}), "language"},
        RefusalRow{"datatype", about(typed("a", "no iri")), "absolute IRI"},
        RefusalRow{"blank_label", about({TermKind::kBlank, "a b", {}, {}}), "blank"},
        RefusalRow{"date", about(typed("2020-13-45", xsd::kDate)), "date"}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace demarche::rdf
