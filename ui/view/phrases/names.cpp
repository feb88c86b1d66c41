// Names, numbers and dates in words.
#include <array>

#include "view/phrases.h"

namespace demarche::view {
namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& comma,
                   const std::string& last) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? last : comma;
    out += parts[i];
  }
  return out;
}

std::vector<std::string> names_of(const Phrases& phrases, SeatSet set) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) {
    if (set.has(SeatId(i))) names.push_back(phrases.seat(SeatId(i)));
  }
  return names;
}

// Digits only, as many as asked; -1 when something else stands there.
int number_at(const std::string& text, std::size_t from, std::size_t digits) {
  if (text.size() < from + digits) return -1;
  int value = 0;
  for (std::size_t i = from; i < from + digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

Phrases::Phrases(const Scenario& scenario, Language language, bool figures)
    : scenario_(&scenario), language_(0), words_(language, figures) {
  for (std::size_t i = 0; i < scenario.languages.size(); ++i) {
    if (scenario.languages[i] == language_code(language)) language_ = i;
  }
}

const std::string& Phrases::text(TextId id) const { return scenario_->text(id, language_); }

std::string Phrases::seat(SeatId seat) const { return text(scenario_->actor_of(seat).name); }

std::string Phrases::seat_short(SeatId seat) const {
  const Actor& actor = scenario_->actor_of(seat);
  return text(actor.short_name.empty() ? actor.name : actor.short_name);
}

std::string Phrases::seats(SeatSet set) const {
  return joined(names_of(*this, set), words_("list.comma"), words_("list.and"));
}

std::string Phrases::one_of(SeatSet set) const {
  return joined(names_of(*this, set), words_("list.comma"), words_("list.or"));
}

std::string Phrases::seats_short(SeatSet set) const {
  constexpr std::size_t kFewestForEveryone = 7;  // fewer names stand beside each other
  const std::size_t seats = scenario_->seats.size();
  if (seats >= kFewestForEveryone && set.size() == static_cast<int>(seats)) {
    return words_("list.everyone");
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < scenario_->seats.size(); ++i) {
    if (set.has(SeatId(i))) names.push_back(seat_short(SeatId(i)));
  }
  return joined(names, " ", " ");
}

std::string Phrases::issue(IssueId issue) const {
  return text(scenario_->issues[issue.index()].name);
}

std::string Phrases::option(IssueId issue, OptionId option) const {
  return text(scenario_->issues[issue.index()].options[option.index()].name);
}

std::string Phrases::package(const Package& package) const {
  std::vector<std::string> parts;
  for (const Package::Entry& entry : package) {
    const IssueId issue_id{entry.issue};
    parts.push_back(
        words_("package.entry", {issue(issue_id), option(issue_id, OptionId{entry.option})}));
  }
  return parts.empty() ? words_("package.none") : joined(parts, " · ", " · ");
}

std::string Phrases::meter(MeterId meter, SeatId of, SeatId in) const {
  // Support, trust and capital are in every scenario, also in one that gives them no name.
  constexpr std::array own_names = {"common.support", "common.trust", "common.capital"};
  static_assert(Meter::kSupport == 0 && Meter::kTrust == 1 && Meter::kCapital == 2);
  const TextId given = scenario_->meters[meter.index()].name;
  const bool unnamed = given.empty() && meter.index() < own_names.size();
  const std::string name = unnamed ? words_(own_names.at(meter.index())) : text(given);
  if (of.exists() && in.exists()) return words_("pair", {name, seat(of), seat(in)});
  if (of.exists()) return words_("of", {name, seat(of)});
  return name;
}

std::string Phrases::move(MoveId move, SeatId target) const {
  const std::string name = text(scenario_->moves[move.index()].name);
  return target.exists() ? words_("move.at", {name, seat(target)}) : name;
}

std::string Phrases::band(MeterId meter, std::int32_t level) const {
  TextId word;
  for (const Meter::Band& band : scenario_->meters[meter.index()].bands) {
    if (band.from <= level) word = band.text;
  }
  return text(word);
}

std::string Phrases::belief(SeatId other, ProfileId profile, std::int32_t millionths) const {
  constexpr std::array<const char*, 4> keys = {"belief.unlikely", "belief.possible",
                                               "belief.likely", "belief.almost-certain"};
  const Profile& told = scenario_->seats[other.index()].profiles[profile.index()];
  return words_("belief.of", {text(told.name),
                              words_(keys.at(static_cast<std::size_t>(likelihood(millionths))))});
}

std::string Phrases::odds(std::int32_t per_mille) const {
  if (!words_.figures()) return odds_in_words(words_, per_mille);
  return per_mille >= 1000 ? words_("odds.certain") : words_("odds.in-100", {(per_mille + 5) / 10});
}

std::string Phrases::date(const std::string& iso) const {
  const int year = number_at(iso, 0, 4);
  const int month = number_at(iso, 5, 2);
  const int day = number_at(iso, 8, 2);
  if (year < 0 || month < 1 || month > 12) return iso;
  const std::string month_text = words_("month.name-" + std::to_string(month));
  const std::string year_text = std::to_string(year);
  if (day < 1) return words_("date.month", {month_text, year_text});
  return words_("date.day", {std::to_string(day), month_text, year_text});
}

}  // namespace demarche::view
