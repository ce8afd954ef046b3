// SPDX-License-Identifier: Apache-2.0
#include "extract/when.h"

#include <charconv>
#include <chrono>
#include <string_view>

namespace demarche::extract {
namespace {

using text::Date;

/// The value of a calendar or number word, or 0.
std::int64_t value_of(const Tree& tree, std::string_view kind, TokenId token) {
  const auto* modifier = tree.lexicon().modifier(kind, tree.form_use(token));
  if (modifier == nullptr) return 0;
  std::int64_t value = 0;
  std::from_chars(modifier->value.data(), modifier->value.data() + modifier->value.size(), value);
  return value;
}

/// A whole number in digits, with or without thousands commas; -1 where the token is none.
std::int64_t digits(std::string_view form) {
  std::int64_t value = 0;
  if (form.empty() || form.size() > 15) return -1;
  for (const char c : form) {
    if (c == ',') continue;
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return form.front() == ',' ? -1 : value;
}

std::optional<std::int16_t> year_at(const Tree& tree, TokenId token) {
  const std::string_view form = tree.form(token);
  const std::int64_t value = form.size() == 4 ? digits(form) : -1;
  if (value < 1900 || value > 2100) return std::nullopt;
  return static_cast<std::int16_t>(value);
}

std::chrono::sys_days days(Date date) {
  return std::chrono::year{date.year} / std::chrono::month{date.month} / std::chrono::day{date.day};
}

Date date_of(std::chrono::sys_days day) {
  const std::chrono::year_month_day ymd(day);
  return {static_cast<std::int16_t>(static_cast<int>(ymd.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()))};
}

class Finder {
 public:
  Finder(const Tree& tree, TokenId end)
      : tree_(tree), published_(tree.view().document.published()), end_(end) {}

  std::optional<Period> at(TokenId token) const {
    if (auto period = month(token)) return period;
    if (auto period = years(token)) return period;
    return relative(token);
  }

 private:
  [[nodiscard]] std::string_view form(TokenId token) const {
    return token < end_ ? tree_.form(token) : std::string_view{};
  }

  /// "March 2024", "March 25", "March 25, 2024", "25 March 2024".
  [[nodiscard]] std::optional<Period> month(TokenId token) const {
    const std::int64_t month = value_of(tree_, "Month", token);
    if (month == 0 || tree_.word(token).upos != Upos::kPropn) return std::nullopt;
    Date date{0, static_cast<std::uint8_t>(month), 0};
    TokenId next = token + 1;
    const auto day = [&](TokenId t) {
      const std::int64_t value = t < end_ ? digits(tree_.form(t)) : -1;
      return value >= 1 && value <= 31 ? static_cast<std::uint8_t>(value) : std::uint8_t{0};
    };
    if (const std::uint8_t after = day(next)) {
      date.day = after;
      ++next;
    } else if (token > 0) {
      date.day = day(token - 1);
    }
    if (form(next) == ",") ++next;
    if (next < end_)
      if (const auto year = year_at(tree_, next)) date.year = *year;
    if (date.year == 0) {
      if (published_.year == 0) return std::nullopt;
      date.year = published_.year;
      if (date.month > published_.month) --date.year;  // news tells of what was
    }
    return Period{date, date};
  }

  /// "in 2021", "2021-2022", "between 2011 and 2018", "in 2020 and 2021".
  [[nodiscard]] std::optional<Period> years(TokenId token) const {
    const auto first = year_at(tree_, token);
    if (!first) return std::nullopt;
    Period period{{*first, 0, 0}, {*first, 0, 0}};
    const std::string_view link = form(token + 1);
    const bool linked = link == "-" || link == "–" || link == "and" || link == "to" ||
                        link == "through" || link == "until";
    if (linked && token + 2 < end_)
      if (const auto last = year_at(tree_, token + 2); last && *last >= *first)
        period.to = {*last, 0, 0};
    return period;
  }

  [[nodiscard]] std::optional<Period> relative(TokenId token) const {
    if (published_.year == 0) return std::nullopt;
    const std::string_view word = tree_.form(token);
    if ((word == "last" || word == "this") && form(token + 1) == "year") {
      const Date date{static_cast<std::int16_t>(published_.year - (word == "last" ? 1 : 0)), 0, 0};
      return Period{date, date};
    }
    if (published_.day == 0) return std::nullopt;
    if (const auto* modifier = tree_.lexicon().modifier("RelativeDay", word); modifier != nullptr) {
      const Date date =
          date_of(days(published_) - std::chrono::days{modifier->value == "1" ? 1 : 0});
      return Period{date, date};
    }
    if (const std::int64_t weekday = value_of(tree_, "Weekday", token)) {
      const auto today =
          static_cast<std::int64_t>(std::chrono::weekday(days(published_)).iso_encoding());
      const Date date = date_of(days(published_) - std::chrono::days{(today - weekday + 7) % 7});
      return Period{date, date};
    }
    return std::nullopt;
  }

  const Tree& tree_;
  Date published_;
  TokenId end_;
};

}  // namespace

std::optional<Period> find_period(const Tree& tree, TokenId begin, TokenId end) {
  const Finder finder(tree, end);
  for (TokenId token = begin; token < end; ++token)
    if (auto period = finder.at(token)) return period;
  return std::nullopt;
}

std::optional<Quantity> find_quantity(const Tree& tree, TokenId begin, TokenId end) {
  for (TokenId token = begin; token < end; ++token) {
    if (token > begin &&
        (tree.form(token - 1) == "$" || tree.form(token - 1) == "€" || tree.form(token - 1) == "£"))
      continue;
    std::int64_t number = digits(tree.form(token));
    if (number < 0) number = value_of(tree, "Number", token);
    TokenId next = token + 1;
    const std::int64_t magnitude = number > 0 ? (next < end ? value_of(tree, "Magnitude", next) : 0)
                                              : value_of(tree, "Magnitude", token);
    if (number <= 0 && (magnitude == 0 || tree.word(token).xpos != Xpos::kNns)) continue;
    if (number > 0 && magnitude == 0 && (year_at(tree, token) || number < 100)) continue;
    if (number <= 0)
      number = 1;
    else if (magnitude != 0)
      ++next;
    const std::int64_t least = number * (magnitude == 0 ? 1 : magnitude);
    if (least < 100) continue;
    TokenId noun = next;
    if (noun < end && tree.form(noun) == "of") ++noun;
    while (noun < end &&
           (tree.word(noun).upos == Upos::kAdj || tree.deprel(noun) == Deprel::kCompound ||
            tree.word(noun).upos == Upos::kDet))
      ++noun;
    if (noun >= end || !tree.is_nominal(noun) || tree.word(noun).upos == Upos::kNum) continue;
    if (tree.lexicon().modifier("Month", tree.form_use(noun)) != nullptr) continue;
    const auto& tokens = tree.view().tokens.tokens;
    const std::string_view text =
        tree.view().document.text({tokens[token].span.begin, tokens[noun].span.end});
    return Quantity{std::string(text), least};
  }
  return std::nullopt;
}

}  // namespace demarche::extract
