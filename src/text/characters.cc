// SPDX-License-Identifier: Apache-2.0
#include "text/characters.h"

#include <unicode/uchar.h>

namespace demarche::text {

CharKind kind_by_unicode(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  switch (code_point) {
    case U'_':
      return CharKind::kOther;
    case 0x00AD:  // soft hyphen
    case 0x200C:  // zero width non-joiner and joiner
    case 0x200D:
      return CharKind::kMark;
    case U'\'':
    case 0x2019:
      return CharKind::kApostrophe;
    case U'-':
    case 0x2010:
    case 0x2011:
      return CharKind::kHyphen;
    case 0x200B:  // zero width space
    case 0x2060:
    case 0xFEFF:
      return CharKind::kSpace;
    default:
      break;
  }
  if (u_isUWhiteSpace(c) || u_iscntrl(c)) return CharKind::kSpace;
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharKind::kUpper;
    case U_LOWERCASE_LETTER:
      return CharKind::kLower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return CharKind::kOther;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharKind::kMark;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharKind::kDigit;
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return CharKind::kOpen;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CharKind::kClose;
    default:
      return CharKind::kSymbol;
  }
}

}  // namespace demarche::text
