// Several tables of one world side by side: endings, what was settled, pledges, where they parted.
#include <algorithm>
#include <functional>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kLabel = 150, kLeastColumn = 128;

struct Row {
  std::string label;
  std::vector<std::string> cells;
  bool strong = false;
  int undertaking = -1;  // whose members are counted: each cell opens what was
  [[nodiscard]] bool differs() const {
    return std::any_of(cells.begin(), cells.end(),
                       [&](const std::string& cell) { return cell != cells.front(); });
  }
};

std::string table_name(const Words& words, const ComparedTable& table) {
  return table.name.empty() ? words("tables.this-one") : table.name;
}

std::string ending_of(const Phrases& phrases, const Course& course) {
  if (!course.outcome) return phrases.words()("courses.goes-on", {course.round});
  return phrases.text(phrases.scenario().endings[course.outcome->ending.index()].name);
}

std::string pledges_of(const Phrases& phrases, const Undertaking& undertaking,
                       const std::vector<int>& at_least) {
  std::string out;
  for (std::size_t step = 1; step < at_least.size(); ++step) {
    out +=
        (out.empty() ? "" : " · ") +
        phrases.words()("tables.at-step", {at_least[step], phrases.text(undertaking.steps[step])});
  }
  return out;
}

std::vector<Row> rows_of(const Phrases& phrases, const std::vector<ComparedTable>& tables) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  std::vector<Row> rows;
  const auto add = [&](std::string label, bool strong,
                       const std::function<std::string(const ComparedTable&)>& cell) {
    Row& row = rows.emplace_back();
    row.label = std::move(label);
    row.strong = strong;
    for (const ComparedTable& table : tables) row.cells.push_back(cell(table));
  };
  add(words("vote.ending"), true,
      [&](const ComparedTable& table) { return ending_of(phrases, table.course); });
  add(words("tables.people"), false, [&](const ComparedTable& table) {
    return table.people.empty() ? words("courses.nothing") : phrases.seats_short(table.people);
  });
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    add(phrases.issue(IssueId(issue)), false, [&, issue](const ComparedTable& table) {
      return phrases.option(IssueId(issue), OptionId(std::size_t{table.course.table[issue]}));
    });
  }
  for (std::size_t row = 0; row < scenario.undertakings.size(); ++row) {
    const Undertaking& undertaking = scenario.undertakings[row];
    add(words("tables.pledges", {phrases.text(undertaking.name)}), false,
        [&, row](const ComparedTable& table) {
          return pledges_of(phrases, undertaking, table.pledges[row]);
        });
    rows.back().undertaking = static_cast<int>(row);
  }
  return rows;
}

// ---- Beside each other, or by what they came to
// --------------------------------------------------

Element cell(const Row& row, const std::string& words, bool mark) {
  const Type type = row.strong ? Type::kLabel : Type::kBody;
  return text((mark ? "≠ " : "") + words,
              {.type = type, .tone = mark || row.strong ? Tone::kText : Tone::kSoft});
}

// A cell with counts opens them.
Element counted(const Row& row, std::size_t table, Element inside) {
  if (row.undertaking < 0) return inside;
  const int subject = static_cast<int>(table) * 64 + row.undertaking;
  return opening({.id = "pledged/" + std::to_string(subject),
                  .role = Role::kRow,
                  .label = row.label,
                  .value = row.cells[table]},
                 why_action(WhyAbout::pledged_there, subject), std::move(inside));
}

Element beside(const Words& words, const std::vector<ComparedTable>& tables,
               const std::vector<Row>& rows) {
  std::vector<double> shares{-kLabel};
  Elements heads{space(1)};
  for (const ComparedTable& table : tables) {
    shares.push_back(1);
    heads.push_back(text(table_name(words, table), Type::kSection));
  }
  Elements lines{table_row(std::move(heads), shares, 14)};
  for (const Row& row : rows) {
    Elements cells{text(row.label, kSoftText)};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      cells.push_back(counted(row, i, cell(row, row.cells[i], row.differs())));
    lines.push_back(rule());
    lines.push_back(table_row(std::move(cells), shares, 14));
  }
  return column(std::move(lines), 7);
}

// What several tables came to stands once, with their names: short, however many there are.
Element value_line(const Words& words, const std::vector<ComparedTable>& tables, const Row& row,
                   const std::string& value) {
  std::string names;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (row.cells[i] != value) continue;
    names += (names.empty() ? "" : ", ") + table_name(words, tables[i]);
  }
  const Type type = row.strong ? Type::kLabel : Type::kBody;
  return column({text("≠ " + value, type), pad(text(names, kSoftText), {16, 0, 0, 0})}, 0);
}

Element by_value(const Words& words, const std::vector<ComparedTable>& tables,
                 const std::vector<Row>& rows) {
  std::string all;
  for (const ComparedTable& table : tables)
    all += (all.empty() ? "" : ", ") + table_name(words, table);
  Elements lines{text(words("tables.all-of", {static_cast<int>(tables.size()), all}), kSoftText)};
  for (const Row& row : rows) {
    Elements part{text(row.label, {.type = Type::kLabel, .tone = Tone::kSoft})};
    std::vector<std::string> told;
    for (const std::string& value : row.cells) {
      if (std::find(told.begin(), told.end(), value) != told.end()) continue;
      told.push_back(value);
      part.push_back(row.differs() ? value_line(words, tables, row, value)
                                   : cell(row, value, false));
    }
    lines.push_back(rule());
    lines.push_back(column(std::move(part), 3));
  }
  return column(std::move(lines), 7);
}

// ---- Where they part --------------------------------------------------------------------------

std::string chosen(const Phrases& phrases, const analyse::SeatChoices* choices, bool over) {
  const Words& words = phrases.words();
  std::string out;
  if (choices != nullptr) {
    for (const Move& move : choices->moves) {
      const bool covert =
          move.kind == Move::Kind::play && phrases.scenario().moves[move.what].covert;
      const bool closed = covert && !over;
      out +=
          (out.empty() ? "" : "; ") + (closed ? words("tables.in-secret") : phrases.choice(move));
    }
  }
  return out.empty() ? words("choice.none") : out;
}

Element parting(const App& app, const Phrases& phrases, const analyse::Parting& where) {
  const Words& words = phrases.words();
  const std::vector<ComparedTable>& tables = app.around.tables.tables;
  const bool over = all_over(app.around.tables);
  Elements lines;
  for (const SeatId seat : where.seats) {
    const std::string who = seat.exists() ? phrases.seat(seat) : words("courses.facilitator");
    lines.push_back(
        text(words("courses.at", {words("vote.round", {where.round}), who}), Type::kLabel));
    for (const std::vector<std::size_t>& group : where.groups) {
      std::string names;
      for (const std::size_t row : group)
        names += (names.empty() ? "" : ", ") + table_name(words, tables[row]);
      const analyse::Step& step = tables[group.front()].steps[where.step];
      lines.push_back(
          canvas::words(canvas::Words(names + ": ", Tone::kSoft)
                            .say(chosen(phrases, analyse::choices_of(step, seat), over)),
                        {.type = Type::kBody}));
    }
  }
  return column(std::move(lines), 2);
}

Element partings(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Tables& tables = app.around.tables;
  if (tables.tables.size() < 2) return nothing();
  Elements lines{heading(words("courses.part"))};
  if (tables.partings.empty())
    lines.push_back(text(words("courses.never-part"), Type::kBody, Tone::kSoft));
  for (const analyse::Parting& where : tables.partings)
    lines.push_back(parting(app, phrases, where));
  return column(std::move(lines), 8);
}

// ---- The rest ---------------------------------------------------------------------------------

const char* reason_of(const RefusedTable& refused) {
  if (refused.too_many) return "tables.too-many";
  switch (refused.differs) {
    case analyse::WorldDiffers::scenario:
      return "tables.differ-scenario";
    case analyse::WorldDiffers::rules:
      return "tables.differ-rules";
    case analyse::WorldDiffers::seed:
      return "tables.differ-seed";
    default:
      return "tables.differ-settings";
  }
}

Element refused(const Words& words, const Tables& tables) {
  if (tables.refused.empty()) return nothing();
  Elements lines{heading(words("tables.not-compared"))};
  for (const RefusedTable& one : tables.refused) {
    const std::string why = one.fault.empty() ? words(reason_of(one)) : one.fault;
    lines.push_back(text(words("courses.at", {one.name, why}), kSoftText));
  }
  return column(std::move(lines), 4);
}

Element asking(const App& app, const Words& words) {
  const Tables& tables = app.around.tables;
  Element field = text_field({.id = "tables/folder",
                              .label = words("tables.folder"),
                              .value = tables.folder,
                              .placeholder = words("tables.folder-hint"),
                              .edit = {verb::tables_folder, 0, 0, ""},
                              .action = {verb::tables_open, 0, 0, ""}});
  Element open = button({.id = "tables/open",
                         .label = words("tables.open"),
                         .icon = "folder-open",
                         .shortcut = "Enter",
                         .kind = ButtonKind::kPrimary,
                         .action = {verb::tables_open, 0, 0, ""}});
  Elements lines{text(words("tables.folder"), kSoftText),
                 row({grow(std::move(field)), std::move(open)}, 10)};
  if (tables.folder_missing) {
    lines.push_back(text(words("tables.no-folder"), Type::kBody, Tone::kWarn));
  } else if (tables.asked && tables.tables.size() < 2) {
    lines.push_back(
        text(words(tables.refused.empty() && tables.tables.empty() ? "tables.empty"
                                                                   : "tables.one-alone"),
             Type::kBody, Tone::kWarn));
  }
  return column(std::move(lines), 5);
}

// Before anything was compared.
Element what_to_do(const Words& words) {
  Elements steps;
  int number = 0;
  for (const char* key : {"tables.what-to-do-1", "tables.what-to-do-2", "tables.what-to-do-3"}) {
    steps.push_back(
        row({exactly(text(std::to_string(++number), Type::kDebriefTitle, Tone::kBrass), 34),
             grow(text(words(key), Type::kLead))},
            12));
  }
  return panel(column(std::move(steps), 12),
               {.id = "tables/how", .label = words("tables.title"), .padding = kCalmPadding});
}

// What the tables came to, where they parted.
Elements told(const App& app, const Scenario& scenario, const Sheet& sheet) {
  const Phrases phrases(scenario, app.options.language, !app.figures_hidden);
  const Words& words = phrases.words();
  const std::vector<ComparedTable>& tables = app.around.tables.tables;
  const std::vector<Row> rows = rows_of(phrases, tables);
  const double wanted = sheet.grow(kLabel + kLeastColumn * static_cast<double>(tables.size()));
  const bool fits = wanted <= sheet.metrics.size.w - 4 * kMargin;
  return {panel(fits ? beside(words, tables, rows) : by_value(words, tables, rows),
                {.id = "tables/panel", .label = words("tables.title")}),
          partings(app, phrases)};
}

Element body(const App& app, const Words& words, const Sheet& sheet) {
  const Tables& tables = app.around.tables;
  Elements under;
  if (!tables.asked) under.push_back(what_to_do(words));
  if (!tables.tables.empty()) {
    for (Element& part : told(app, *tables.tables.front().scenario, sheet))
      under.push_back(std::move(part));
  }
  under.push_back(refused(words, tables));
  if (!tables.tables.empty()) under.push_back(text(words("courses.same-world"), kSoftText));
  return column({asking(app, words), scroll("tables", column(std::move(under), 16))}, 14);
}

}  // namespace

void draw_tables(FrameBuilder& builder, const App& app, const Words& words) {
  const Columns columns = builder.sheet().metrics.columns();
  Element top =
      around_bar(words, words("tables.title"), around_aside(app, columns, words("tables.aside")),
                 around_ways(app, words, Screen::tables, columns));
  whole_screen(std::move(top), body(app, words, builder.sheet()), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
