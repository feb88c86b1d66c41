#include "view/secret_worlds.h"

#include <algorithm>

#include "canvas/map_asset.h"
#include "demarche/io/load.h"
#include "demarche/io/user_dir.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"
#include "view/flow.h"
#include "view/lesson/plan.h"
#include "view/lesson/projector.h"
#include "view/lesson/public_play.h"

namespace demarche::view {
namespace {

using Shelved = std::shared_ptr<const Scenario>;

std::vector<Shelved> find_scenarios() {
  std::vector<Shelved> found{ferry(), std::make_shared<const Scenario>(test::open_toy_scenario())};
  for (const io::Listed& listed : io::list_scenarios(test::source_dir() / "scenarios")) {
    io::Loaded loaded = io::load_scenario_files(listed.folder);
    if (loaded.scenario) {
      found.push_back(std::make_shared<const Scenario>(std::move(*loaded.scenario)));
    }
  }
  return found;
}

std::shared_ptr<const canvas::MapAsset> the_map() {
  static const auto kMap = [] {
    const std::optional<std::string> bytes =
        io::read_whole_file(test::source_dir() / "assets" / "map" / "europe.map");
    std::string error;
    return std::make_shared<const canvas::MapAsset>(
        canvas::read_map_asset(bytes.value_or(""), &error).value());
  }();
  return kMap;
}

Settings all_people(const Scenario& scenario, std::uint64_t seed) {
  return settings_of(plan_for(scenario), seed, scenario);
}

// The game itself is no constant; only what it lends is.
Situation& inside(Play& play) { return const_cast<Situation&>(play.game->situation()); }

template <class Row>
Row* rows(Play& play, std::uint32_t offset) {
  return reinterpret_cast<Row*>(inside(play).state.bytes().data() + offset);
}

bool change_profiles(Play& play) {
  bool changed = false;
  StateHead& head = inside(play).state.head();
  for (std::size_t seat = 0; seat < play.scenario->seats.size(); ++seat) {
    const std::size_t profiles = play.scenario->seats[seat].profiles.size();
    head.profile[seat] = static_cast<std::uint8_t>((head.profile[seat] + 1U) % profiles);
    changed = changed || profiles > 1;
  }
  return changed;
}

bool change_seeds(Play& play) {
  inside(play).state.head().world_seed ^= 0x5DEECE66DU;
  return true;
}

bool change_hidden_meters(Play& play) {
  bool changed = false;
  auto* cells = rows<std::int32_t>(play, play.scenario->layout.meter_cells);
  const auto everyone = (std::uint64_t{1} << play.scenario->seats.size()) - 1;
  for (const Meter& meter : play.scenario->meters) {
    if (meter.everyone_sees || meter.seen_by.bits == everyone) continue;
    for (std::size_t cell = 0; cell < meter.start.size(); ++cell) {
      std::int32_t& level = cells[meter.first_cell + cell];
      level = level > meter.low ? meter.low : meter.high;
      changed = true;
    }
  }
  return changed;
}

bool change_sealed_choices(Play& play) {
  bool changed = false;
  auto* plans = rows<PlannedMove>(play, play.scenario->layout.plans);
  const std::size_t slots = play.scenario->seats.size() * play.scenario->layout.plan_slots;
  for (std::size_t slot = 0; slot < slots; ++slot) {
    if (plans[slot].move == PlannedMove{}.move) continue;
    plans[slot] = {};
    changed = true;
  }
  return changed;
}

bool change_beliefs(Play& play) {
  bool changed = false;
  const std::size_t seats = play.scenario->seats.size();
  for (std::size_t pair = 0; pair < seats * seats; ++pair) {
    const auto shares = inside(play).beliefs.of(SeatId(pair / seats), SeatId(pair % seats));
    if (shares.size() < 2 || shares[0] < 20'000) continue;
    shares[0] -= 5'000;
    shares[1] += 5'000;
    changed = true;
  }
  return changed;
}

bool change_ballots(Play& play) {
  StateHead& head = inside(play).state.head();
  if (head.phase != Phase::voting || head.sitting.answered == 0) return false;
  head.sitting.accepted ^= head.sitting.answered & ~head.sitting.abstained;
  return true;
}

// What is said in a room that is not open to all.
bool change_talk(Play& play) {
  SittingState& sitting = inside(play).state.head().sitting;
  if (sitting.format == SittingState{}.format) return false;
  if (play.scenario->formats[sitting.format].open_to_all) return false;
  const std::uint32_t everyone = (1U << play.scenario->seats.size()) - 1;
  if ((sitting.parties & everyone) == everyone || sitting.package_count == 0) return false;
  for (std::size_t row = 0; row < sitting.package_count; ++row) {
    sitting.package_option[row] = sitting.package_option[row] == 0 ? 1 : 0;
  }
  return true;
}

bool forget_what_few_heard(Play& play) {
  auto& log = const_cast<Log&>(play.game->log());
  const std::size_t before = log.size();
  const std::uint32_t everyone = (1U << play.scenario->seats.size()) - 1;
  log.erase(std::remove_if(
                log.begin(), log.end(),
                [&](const Happening& told) { return (told.audience.bits & everyone) != everyone; }),
            log.end());
  return log.size() < before;
}

SeatId one_awaited(const Game& game, std::size_t salt) {
  std::vector<SeatId> seats;
  for (std::size_t seat = 0; seat < game.scenario().seats.size(); ++seat) {
    if (game.awaited_people().has(SeatId(seat))) seats.push_back(SeatId(seat));
  }
  return seats[salt % seats.size()];
}

std::string place_of(const Game& game) {
  const StateHead& head = game.state().head();
  return game.scenario().id + ", round " + std::to_string(head.round) + ", phase " +
         std::to_string(static_cast<int>(head.phase));
}

// Which of the changes the sight tells of.
std::string find_the_leak(SecretRoom& room, const Game& game, SeatId seat, const Sight& sight,
                          const canvas::Frame& before) {
  for (const SecretChange& change : secret_changes()) {
    room.put(game, seat);
    if (!change.make(room.play())) continue;
    refresh(room.play());
    if (sight(room) != before) return std::string(change.what) + " in " + place_of(game);
  }
  return "several secrets together in " + place_of(game);
}

std::string look(SecretRoom& room, const Game& game, SeatId seat, const Sight& sight) {
  room.put(game, seat);
  const canvas::Frame before = sight(room);
  for (const SecretChange& change : secret_changes()) change.make(room.play());
  refresh(room.play());
  return sight(room) == before ? "" : find_the_leak(room, game, seat, sight, before);
}

constexpr int kLooksAGame = 24;  // at growing distances, so that late rounds are seen, too
bool is_looked_at(std::size_t step, int looked) {
  return looked < kLooksAGame && step >= static_cast<std::size_t>(looked * looked / 4);
}

// Another choice of the same kind than the one that was made.
std::optional<Move> otherwise(const Game& game, const Move& made) {
  LegalMoves legal;
  legal_moves(game.scenario(), game.state(), SeatId(std::size_t{made.seat}), legal);
  for (const Move& move : legal.moves) {
    if (move.kind == made.kind && move != made) return move;
  }
  return std::nullopt;
}

// One pair of games, two views of the same room.
std::string compare(SecretRoom& room, const Game& one, const Game& other, SeatId seat,
                    const Sight& sight, int& looks) {
  room.put(one, seat);
  const canvas::Frame first = sight(room);
  Play kept;
  kept.scenario = room.play().scenario;
  kept.game = std::make_unique<Game>(one);
  room.put(other, seat);
  if (!alike_in_public(kept, room.play())) return "";
  ++looks;
  return sight(room) == first ? "" : "a twin in " + place_of(one);
}

}  // namespace

const std::vector<Shelved>& every_scenario() {
  static const std::vector<Shelved> kAll = find_scenarios();
  return kAll;
}

SecretRoom::SecretRoom(Shelved scenario) : parlour(scenario) {
  app().now_ms = 1000;
  app().map = the_map();
  app().lesson = std::make_shared<Lesson>(plan_for(*scenario).lesson);
  Game game(*scenario, all_people(*scenario, 1));
  begin(app(), scenario, std::move(game), SeatId(0));
}

void SecretRoom::put(const Game& game, SeatId seat) {
  *play().game = game;
  play().seat = seat;
  play().sharing.next = {};
  play().outcome.reset();
  refresh(play());
  app().screen = screen_of(play());
}

canvas::Frame projector_frame(SecretRoom& room) {
  Parlour& at = room.parlour;
  return layout_projector(at.app, {at.theme, at.text, at.metrics, at.app.interaction});
}

canvas::Frame panel_frame(SecretRoom& room) {
  room.app().screen = Screen::teacher;
  return room.parlour.frame();
}

const std::vector<SecretChange>& secret_changes() {
  static const std::vector<SecretChange> kAll = {
      {"profiles", change_profiles},
      {"seeds", change_seeds},
      {"levels that not all see", change_hidden_meters},
      {"sealed choices", change_sealed_choices},
      {"beliefs", change_beliefs},
      {"ballots", change_ballots},
      {"talk behind a door", change_talk},
      {"what few heard", forget_what_few_heard},
  };
  return kAll;
}

bool alike_in_public(const Play& one, const Play& other) {
  const Play first = public_play(one), second = public_play(other);
  const auto same = [](const Happening& a, const Happening& b) {
    return a.kind == b.kind && a.seat == b.seat && a.what == b.what && a.target == b.target &&
           a.member == b.member && a.amount == b.amount && a.amount2 == b.amount2 &&
           a.package == b.package && a.issue == b.issue && a.round == b.round;
  };
  return first.known == second.known && view_bytes(first.view) == view_bytes(second.view) &&
         one.game->awaited_people() == other.game->awaited_people() &&
         std::equal(first.heard.begin(), first.heard.end(), second.heard.begin(),
                    second.heard.end(), same);
}

std::string told_of_secrets(const Shelved& scenario, const Sight& sight, int& looks) {
  SecretRoom room(scenario);
  for (std::uint64_t seed = 3; seed < 7; ++seed) {
    const bool in_character = seed % 2 == 1;
    Game game(*scenario, all_people(*scenario, seed));
    int looked = 0;
    for (std::size_t step = 0; !game.over(); ++step) {
      const SeatId seat = one_awaited(game, step);
      if (is_looked_at(step, looked)) {
        ++looked;
        std::string told = look(room, game, seat, sight);
        if (!told.empty()) return told;
      }
      if (in_character) {
        game.decide_for(seat);
      } else {
        static_cast<void>(game.make(choose_random(*scenario, game.situation(), seat, seed)));
      }
    }
    looks += looked;
  }
  return {};
}

std::string told_of_twins(const Shelved& scenario, const Sight& sight, int& looks) {
  SecretRoom room(scenario);
  Settings settings = all_people(*scenario, 5);
  settings.fixed_profiles.assign(scenario->seats.size(), ProfileId(0));
  Game one(*scenario, settings);
  for (std::size_t seat = 0; seat < scenario->seats.size(); ++seat) {
    if (scenario->seats[seat].profiles.size() > 1) settings.fixed_profiles[seat] = ProfileId(1);
  }
  Game other(*scenario, settings);
  for (int looked = 0; looked < 2 * kLooksAGame && !one.over();) {
    const SeatId seat = one_awaited(one, one.record().moves.size());
    const Move move = choose_random(*scenario, one.situation(), seat, 5);
    if (const auto another = otherwise(one, move)) {
      Game changed = one, as_made = one;
      if (changed.make(*another).legal() && as_made.make(move).legal() && !as_made.over()) {
        std::string told = compare(room, as_made, changed, seat, sight, looks);
        if (!told.empty()) return "a sealed choice, " + told;
      }
    }
    std::string told = compare(room, one, other, seat, sight, looks);
    if (!told.empty()) return "profiles, " + told;
    ++looked;
    if (!one.make(move).legal() || !other.make(move).legal()) break;
  }
  return {};
}

}  // namespace demarche::view
