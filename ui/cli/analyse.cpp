// demarche analyse: what could be agreed on, and where bargaining theory would settle.
#include <array>
#include <cinttypes>

#include "cli/files.h"
#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/verbs.h"
#include "demarche/analyse/analysis.h"
#include "demarche/io/analysis_report.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "demarche/limits.h"
#include "view/phrases.h"

namespace demarche::cli {
namespace {

// The table that is analysed, and by which profiles it is judged.
struct Subject {
  std::shared_ptr<const Scenario> scenario;
  State state;
  std::vector<ProfileId> profiles;
  int exit_code = 0;
};

Subject failed(int exit_code) {
  Subject subject;
  subject.exit_code = exit_code;
  return subject;
}

// A fraction with `digits` decimals, whatever the language of the system.
std::string decimal(double value, int digits) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.*f", digits, value);
  return text.data();
}

// The game of a save as it stood when a round began; as it stands when no round is asked for.
std::optional<State> state_at(const Game& game, std::int32_t round) {
  if (round == 0 || game.state().head().round < round) {
    if (round != 0) return std::nullopt;
    return game.state();
  }
  Game again(game.scenario(), game.record().settings);
  for (const Move& move : game.record().moves) {
    if (again.state().head().round == round) break;
    if (!again.make(move).legal()) return std::nullopt;
  }
  return again.state();
}

Subject from_save(const AnalyseOptions& options) {
  Revived revived = revive(options.subject);
  if (!revived.game) return failed(revived.exit_code);
  if (!revived.sound) return failed(1);
  if (!options.constellation.empty())
    return failed(usage("a save has drawn its profiles; --constellation is for scenarios"));
  const std::optional<State> state = state_at(*revived.game, options.round);
  if (!state) {
    return failed(usage("this game has not come to round " + std::to_string(options.round) +
                        "; it stands in round " +
                        std::to_string(revived.game->state().head().round)));
  }
  return {revived.scenario, *state, analyse::drawn_profiles(*revived.scenario, *state), 0};
}

Subject from_scenario(const AnalyseOptions& options) {
  Opened opened = open_scenario(options.subject);
  if (opened.scenario == nullptr) return failed(opened.exit_code);
  if (options.round > 1) return failed(usage("--round is for saves; a scenario begins in round 1"));
  const Scenario& scenario = *opened.scenario;
  Settings settings;
  settings.world_seed = options.seed;
  if (const std::string fault = set_constellation(scenario, options.constellation, settings);
      !fault.empty()) {
    return failed(usage(fault));
  }
  if (options.constellation.empty())
    settings.fixed_profiles = analyse::likeliest_profiles(scenario);
  const Situation begun = start(scenario, settings);
  Subject subject;
  subject.state = begun.state;
  subject.profiles = analyse::drawn_profiles(scenario, begun.state);
  subject.scenario = std::move(opened.scenario);
  return subject;
}

bool is_save(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  const std::optional<std::string> bytes = io::read_whole_file(path);
  return bytes && io::says_it_is_a_save(*bytes);
}

// The analysis as a person reads it.
class Page {
 public:
  Page(Terminal& terminal, const view::Phrases& phrases, const analyse::Analysis& analysis)
      : terminal_(terminal), phrases_(phrases), words_(phrases.words()), analysis_(analysis) {}

  void tell(std::int32_t round) {
    terminal_.heading(phrases_.text(phrases_.scenario().title));
    terminal_.line(words_("analysis.round", {round}));
    tell_stakes();
    tell_counts();
    tell_solution("analysis.nash", analysis_.nash);
    tell_solution("analysis.kalai-smorodinsky", analysis_.kalai_smorodinsky);
    tell_solution("analysis.egalitarian", analysis_.egalitarian);
    tell_solution("analysis.max-welfare", analysis_.max_welfare);
    tell_efficient();
    terminal_.line();
    terminal_.paragraph(words_("outcome.model"));
  }

 private:
  [[nodiscard]] std::string utilities(std::span<const double> values) const {
    std::string out;
    for (std::size_t seat = 0; seat < values.size(); ++seat) {
      out += (out.empty() ? "" : "  ") + phrases_.seat_short(SeatId(seat)) + " " +
             decimal(values[seat], 4);
    }
    return out;
  }

  [[nodiscard]] std::string package(std::uint64_t number) const {
    std::array<std::uint8_t, Limits::kIssues> table{};
    options_of(analysis_.space, number, table);
    std::string out;
    for (std::size_t issue = 0; issue < phrases_.scenario().issues.size(); ++issue) {
      out += (out.empty() ? "" : " · ") + phrases_.issue(IssueId(issue)) + ": " +
             phrases_.option(IssueId(issue), OptionId(std::size_t{table[issue]}));
    }
    return out;
  }

  void tell_stakes() {
    terminal_.heading(words_("analysis.walk-away"));
    for (const analyse::Stake& stake : analysis_.stakes) {
      const Profile& profile =
          phrases_.scenario().seats[stake.seat.index()].profiles[stake.profile.index()];
      terminal_.line("  " + phrases_.seat(stake.seat) + " (" + phrases_.text(profile.name) +
                     "): " + decimal(stake.walk_away, 4));
    }
  }

  void tell_counts() {
    const auto count = [&](bool left_out, std::uint64_t number) {
      return left_out ? words_("analysis.too-many") : std::to_string(number);
    };
    terminal_.heading(words_("analysis.counts"));
    terminal_.line("  " + words_("analysis.outcomes",
                                 {count(analysis_.left_out.outcomes, analysis_.outcomes)}));
    terminal_.line("  " +
                   words_("analysis.zone", {count(analysis_.left_out.zone, analysis_.zone)}));
    terminal_.line("  " + words_("analysis.efficient", {count(analysis_.left_out.efficient,
                                                              analysis_.efficient.size())}));
  }

  void tell_solution(const char* name, const std::optional<analyse::Pick>& pick) {
    terminal_.heading(words_(name));
    if (!pick) {
      terminal_.line("  " +
                     words_(analysis_.left_out.solutions ? "analysis.too-many" : "analysis.none"));
      return;
    }
    terminal_.line("  " + utilities(pick->utilities));
    terminal_.paragraph("  " + package(pick->number), 2);
  }

  void tell_efficient() {
    constexpr std::size_t kShown = 20;
    if (analysis_.efficient.empty()) return;
    terminal_.heading(words_("analysis.pareto"));
    const std::size_t shown = std::min(kShown, analysis_.efficient.size());
    for (std::size_t row = 0; row < shown; ++row) {
      terminal_.line("  " + utilities(analysis_.efficient.of(row)));
      terminal_.paragraph("    " + package(analysis_.efficient.numbers[row]), 4);
    }
    if (analysis_.efficient.size() > shown) {
      terminal_.line("  " + words_("analysis.more", {static_cast<std::int64_t>(
                                                        analysis_.efficient.size() - shown)}));
    }
  }

  Terminal& terminal_;
  const view::Phrases& phrases_;
  const view::Words& words_;
  const analyse::Analysis& analysis_;
};

}  // namespace

int analyse_subject(const AnalyseOptions& options) {
  const Subject subject = is_save(options.subject) ? from_save(options) : from_scenario(options);
  if (subject.scenario == nullptr) return subject.exit_code;
  const analyse::Analysis analysis =
      analyse::analysis_of(*subject.scenario, subject.state, subject.profiles);
  const std::int32_t round = subject.state.head().round;
  Terminal terminal;
  if (options.json) {
    terminal.line(io::analysis_json(*subject.scenario, round, analysis));
    return 0;
  }
  const view::Phrases phrases(*subject.scenario, options.language);
  Page(terminal, phrases, analysis).tell(round);
  return 0;
}

}  // namespace demarche::cli
