#include "cli/side_by_side.h"

#include <algorithm>
#include <functional>

#include "demarche/result.h"

namespace demarche::cli {
namespace {

constexpr std::size_t kMark = 2;        // "≠ "
constexpr std::size_t kGap = 2;         // between columns
constexpr std::size_t kNarrowest = 17;  // a column of words
constexpr std::size_t kWidestLabel = 24;

// What is told of each course, worked out once.
struct Told {
  const Game* game = nullptr;
  std::optional<Outcome> end;  // none while it goes on
};

class Rows {
 public:
  Rows(const view::Phrases& phrases, std::span<const Side> sides)
      : phrases_(phrases), words_(phrases.words()), scenario_(phrases.scenario()) {
    for (const Side& side : sides) {
      Told& told = told_.emplace_back();
      told.game = side.game;
      if (side.game->over()) told.end = outcome(scenario_, side.game->state());
      rounds_ = std::max<std::int32_t>(rounds_, side.game->state().head().round);
    }
  }

  std::vector<SideRow> take() {
    add(words_("courses.ending"), [&](const Told& told) { return ending_of(told); });
    add(words_("courses.people"), [&](const Told& told) {
      const SeatSet people = told.game->record().settings.human_seats;
      return people.empty() ? nothing() : phrases_.seats(people);
    });
    results();
    table();
    durability();
    by_round("courses.settled", Happening::Kind::settled);
    by_round("courses.events", Happening::Kind::event);
    return std::move(rows_);
  }

 private:
  using Cell = std::function<std::string(const Told&)>;
  void add(std::string label, const Cell& cell) {
    SideRow& row = rows_.emplace_back();
    row.label = std::move(label);
    for (const Told& told : told_) row.cells.push_back(cell(told));
  }
  void heading(const char* key) { rows_.push_back({words_(key), {}}); }
  [[nodiscard]] std::string nothing() const { return words_("courses.nothing"); }

  [[nodiscard]] std::string ending_of(const Told& told) const {
    if (!told.end) return words_("courses.goes-on", {int{told.game->state().head().round}});
    return phrases_.text(scenario_.endings[told.end->ending.index()].name);
  }

  void results() {
    const auto of_seat = [&](std::size_t seat, auto&& cell) {
      add(phrases_.seat(SeatId(seat)), [&, seat](const Told& told) {
        return told.end ? cell(told.end->seats[seat]) : nothing();
      });
    };
    heading("courses.result");
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat)
      of_seat(seat, [](const SeatResult& result) { return std::to_string(result.result); });
    if (scenario_.goals.empty()) return;
    heading("courses.goals");
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      of_seat(seat, [&](const SeatResult& result) {
        const auto kept = std::count_if(result.mandate.begin(), result.mandate.end(),
                                        [](const SeatResult::Kept& goal) { return goal.kept; });
        return words_("courses.goals-of",
                      {static_cast<int>(kept), static_cast<int>(result.mandate.size())});
      });
    }
  }

  void table() {
    heading("courses.table");
    for (std::size_t row = 0; row < scenario_.issues.size(); ++row) {
      add(phrases_.issue(IssueId(row)), [&, row](const Told& told) {
        const std::uint8_t option = standing_table(scenario_, told.game->state())[row];
        return phrases_.option(IssueId(row), OptionId(std::size_t{option}));
      });
    }
  }

  void durability() {
    if (!scenario_.durability.present) return;
    heading("courses.durability");
    for (const std::size_t year : {std::size_t{1}, std::size_t{5}, std::size_t{10}}) {
      add(words_("courses.after", {static_cast<int>(year)}), [&, year](const Told& told) {
        if (!told.end) return nothing();
        if (!told.end->durability.present) return words_("courses.no-text");
        return std::to_string((told.end->durability.survival[year] + 5) / 10);
      });
    }
  }

  [[nodiscard]] std::string in_round(const Told& told, int round, Happening::Kind kind) const {
    std::string out;
    for (const Happening& one : told.game->log()) {
      if (one.kind != kind || one.round != round) continue;
      std::string text;
      if (kind == Happening::Kind::settled) {
        text = phrases_.package(one.package);
      } else if (scenario_.events[one.what].trigger != EventRule::Trigger::dated) {
        text = phrases_.text(scenario_.events[one.what].title);
      }
      if (!text.empty()) out += (out.empty() ? "" : "\n") + text;
    }
    return out.empty() ? nothing() : out;
  }

  void by_round(const char* key, Happening::Kind kind) {
    heading(key);
    for (int round = 1; round <= rounds_; ++round) {
      add(words_("told.round", {round}),
          [&, round](const Told& told) { return in_round(told, round, kind); });
      const std::vector<std::string>& cells = rows_.back().cells;
      const bool empty = std::all_of(cells.begin(), cells.end(),
                                     [&](const std::string& cell) { return cell == nothing(); });
      if (empty) rows_.pop_back();
    }
    if (rows_.back().cells.empty()) rows_.pop_back();  // a heading of nothing
  }

  const view::Phrases& phrases_;
  const view::Words& words_;
  const Scenario& scenario_;
  std::vector<Told> told_;
  std::int32_t rounds_ = 0;
  std::vector<SideRow> rows_;
};

bool differs(const SideRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [&](const std::string& cell) { return cell != row.cells.front(); });
}

// Texts beside each other, wrapped each to its width.
void lay_line(std::span<const std::string> texts, std::span<const std::size_t> widths, bool marked,
              std::vector<std::string>& out) {
  std::vector<std::vector<std::string>> wrapped_texts;
  std::size_t height = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    wrapped_texts.push_back(wrapped(texts[i], widths[i]));
    height = std::max(height, wrapped_texts.back().size());
  }
  for (std::size_t at = 0; at < height; ++at) {
    std::string line = marked && at == 0 ? "≠ " : "  ";
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string cell = at < wrapped_texts[i].size() ? wrapped_texts[i][at] : "";
      line += padded(cell, widths[i] + kGap);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out.push_back(std::move(line));
  }
}

// Each cell on lines of its own, behind the name of its side.
void stack_long(std::span<const std::string> heads, const SideRow& row, std::size_t width,
                std::vector<std::string>& out) {
  std::size_t widest = 0;
  for (const std::string& head : heads) widest = std::max(widest, columns(head));
  widest = std::min(widest, width / 3);
  lay_line(std::span(&row.label, 1), std::array{width - kMark - kGap}, true, out);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::array texts{std::string(), heads[i], row.cells[i]};
    lay_line(texts, std::array{std::size_t{0}, widest, width - kMark - widest - 3 * kGap}, false,
             out);
  }
}

// What is alike is told once; what is short stands in a row.
std::vector<std::string> stacked(std::span<const std::string> heads, std::span<const SideRow> rows,
                                 std::size_t width) {
  constexpr std::size_t kShort = 16;
  std::vector<std::string> out;
  for (const SideRow& row : rows) {
    std::string text = row.label;
    bool fits = true;
    if (row.cells.empty()) {
      out.emplace_back();
    } else if (!differs(row)) {
      text += ": " + row.cells.front();
    } else {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        fits = fits && columns(row.cells[i]) <= kShort;
        text += (i == 0 ? ": " : "; ") + heads[i] + " " + row.cells[i];
      }
    }
    if (fits) {
      lay_line(std::span(&text, 1), std::array{width - kMark - kGap}, differs(row), out);
    } else {
      stack_long(heads, row, width, out);
    }
  }
  return out;
}

// The names of the sides in a group: "1. morning, 3. evening".
std::string names_of(std::span<const Side> sides, const std::vector<std::size_t>& group) {
  std::string out;
  for (const std::size_t row : group) out += (out.empty() ? "" : "; ") + sides[row].name;
  return out;
}

}  // namespace

std::vector<SideRow> rows_of(const view::Phrases& phrases, std::span<const Side> sides) {
  return Rows(phrases, sides).take();
}

std::vector<std::string> laid_out(std::span<const std::string> heads, std::span<const SideRow> rows,
                                  std::size_t width) {
  std::size_t label = 0, longest_word = kNarrowest;
  for (const SideRow& row : rows) {
    if (!row.cells.empty()) label = std::max(label, columns(row.label));
    for (const std::string& cell : row.cells)
      for (const std::string& word : wrapped(cell, 1))
        longest_word = std::max(longest_word, columns(word));
  }
  label = std::min(label, kWidestLabel);
  const std::size_t taken = kMark + label + kGap;
  const std::size_t each = width > taken ? (width - taken) / heads.size() : 0;
  if (each < longest_word + kGap) return stacked(heads, rows, width);
  std::vector<std::size_t> widths(heads.size() + 1, each - kGap);
  widths.front() = label;
  std::vector<std::string> out;
  const auto with = [](const std::string& first, std::span<const std::string> rest) {
    std::vector<std::string> all{first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
  };
  lay_line(with("", heads), widths, false, out);
  for (const SideRow& row : rows) {
    if (row.cells.empty()) {
      out.emplace_back();
      lay_line(std::span(&row.label, 1), std::array{width - kMark - kGap}, false, out);
    } else {
      lay_line(with(row.label, row.cells), widths, differs(row), out);
    }
  }
  return out;
}

std::vector<std::vector<analyse::Step>> steps_of(std::span<const Side> sides) {
  std::vector<std::vector<analyse::Step>> steps;
  for (const Side& side : sides) steps.push_back(side.steps);
  return steps;
}

std::vector<analyse::Parting> partings_of(std::span<const Side> sides) {
  return analyse::partings(steps_of(sides));
}

std::string choices_in_words(const view::Phrases& phrases, const analyse::SeatChoices* choices) {
  std::string out;
  if (choices != nullptr)
    for (const Move& move : choices->moves) out += (out.empty() ? "" : "; ") + phrases.choice(move);
  return out.empty() ? phrases.words()("choice.none") : out;
}

void tell_side_by_side(Terminal& terminal, const view::Phrases& phrases,
                       std::span<const Side> sides) {
  std::vector<std::string> heads;
  for (const Side& side : sides) heads.push_back(side.name);
  terminal.line();
  for (const std::string& line :
       laid_out(heads, rows_of(phrases, sides), static_cast<std::size_t>(Terminal::width())))
    terminal.line(line);
}

void tell_partings(Terminal& terminal, const view::Phrases& phrases, std::span<const Side> sides) {
  const view::Words& words = phrases.words();
  const std::vector<analyse::Parting> partings = partings_of(sides);
  terminal.heading(words("courses.part"));
  if (partings.empty()) terminal.line("  " + words("courses.never-part"));
  for (const analyse::Parting& parting : partings) {
    for (const SeatId seat : parting.seats) {
      const std::string who = seat.exists() ? phrases.seat(seat) : words("courses.facilitator");
      terminal.paragraph("  " + words("courses.at", {words("told.round", {parting.round}), who}),
                         4);
      for (const std::vector<std::size_t>& group : parting.groups) {
        const analyse::Step& step = sides[group.front()].steps[parting.step];
        terminal.paragraph(
            "    " +
                words("courses.at", {names_of(sides, group),
                                     choices_in_words(phrases, analyse::choices_of(step, seat))}),
            6);
      }
    }
  }
}

}  // namespace demarche::cli
