// SPDX-License-Identifier: Apache-2.0
// The closed tag sets: UPOS and deprel of Universal Dependencies 2, XPOS of the Penn Treebank as UD
// English uses it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace demarche::syntax {

enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX
};
inline constexpr std::array<std::string_view, 17> kUposNames = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

enum class Xpos : std::uint8_t {
  kUnknown,
  kDollar,
  kCloseQuote,
  kComma,
  kLrb,
  kRrb,
  kPeriod,
  kColon,
  kAdd,
  kAfx,
  kCc,
  kCd,
  kDt,
  kEx,
  kFw,
  kGw,
  kHyph,
  kIn,
  kJj,
  kJjr,
  kJjs,
  kLs,
  kMd,
  kNfp,
  kNn,
  kNnp,
  kNnps,
  kNns,
  kPdt,
  kPos,
  kPrp,
  kPrpPoss,
  kRb,
  kRbr,
  kRbs,
  kRp,
  kSym,
  kTo,
  kUh,
  kVb,
  kVbd,
  kVbg,
  kVbn,
  kVbp,
  kVbz,
  kWdt,
  kWp,
  kWpPoss,
  kWrb,
  kOpenQuote
};
inline constexpr std::array<std::string_view, 50> kXposNames = {
    "_",    "$",   "''",  ",",    "-LRB-", "-RRB-", ".",   ":",   "ADD", "AFX", "CC",  "CD", "DT",
    "EX",   "FW",  "GW",  "HYPH", "IN",    "JJ",    "JJR", "JJS", "LS",  "MD",  "NFP", "NN", "NNP",
    "NNPS", "NNS", "PDT", "POS",  "PRP",   "PRP$",  "RB",  "RBR", "RBS", "RP",  "SYM", "TO", "UH",
    "VB",   "VBD", "VBG", "VBN",  "VBP",   "VBZ",   "WDT", "WP",  "WP$", "WRB", "``"};

enum class Deprel : std::uint8_t {
  kAcl,
  kAclRelcl,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,
  kCase,
  kCc,
  kCcPreconj,
  kCcomp,
  kCompound,
  kCompoundPrt,
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,
  kCsubjPass,
  kDep,
  kDet,
  kDetPredet,
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodDesc,
  kNmodPoss,
  kNmodUnmarked,
  kNsubj,
  kNsubjOuter,
  kNsubjPass,
  kNummod,
  kObj,
  kObl,
  kOblAgent,
  kOblUnmarked,
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kRoot,
  kVocative,
  kXcomp
};
inline constexpr std::array<std::string_view, 51> kDeprelNames = {
    "acl",         "acl:relcl",    "advcl",        "advcl:relcl", "advmod",     "amod",
    "appos",       "aux",          "aux:pass",     "case",        "cc",         "cc:preconj",
    "ccomp",       "compound",     "compound:prt", "conj",        "cop",        "csubj",
    "csubj:outer", "csubj:pass",   "dep",          "det",         "det:predet", "discourse",
    "dislocated",  "expl",         "fixed",        "flat",        "goeswith",   "iobj",
    "list",        "mark",         "nmod",         "nmod:desc",   "nmod:poss",  "nmod:unmarked",
    "nsubj",       "nsubj:outer",  "nsubj:pass",   "nummod",      "obj",        "obl",
    "obl:agent",   "obl:unmarked", "orphan",       "parataxis",   "punct",      "reparandum",
    "root",        "vocative",     "xcomp"};

inline std::string_view name(Upos tag) { return kUposNames[static_cast<std::size_t>(tag)]; }
inline std::string_view name(Xpos tag) { return kXposNames[static_cast<std::size_t>(tag)]; }
inline std::string_view name(Deprel relation) {
  return kDeprelNames[static_cast<std::size_t>(relation)];
}

/// The tag of that name, or nothing.
template <typename Tag, std::size_t kSize>
std::optional<Tag> find_tag(const std::array<std::string_view, kSize>& names,
                            std::string_view tag_name) {
  for (std::size_t i = 0; i < kSize; ++i)
    if (names[i] == tag_name) return static_cast<Tag>(i);
  return std::nullopt;
}
inline std::optional<Upos> find_upos(std::string_view tag_name) {
  return find_tag<Upos>(kUposNames, tag_name);
}
inline std::optional<Xpos> find_xpos(std::string_view tag_name) {
  return find_tag<Xpos>(kXposNames, tag_name);
}
inline std::optional<Deprel> find_deprel(std::string_view tag_name) {
  return find_tag<Deprel>(kDeprelNames, tag_name);
}

/// The relation without its subtype: "nsubj" for nsubj:pass.
inline std::string_view universal(Deprel relation) {
  const std::string_view full = name(relation);
  return full.substr(0, full.find(':'));
}

}  // namespace demarche::syntax
