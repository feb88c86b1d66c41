// A game as a share code, and back.
#include "demarche/io/share_code.h"

#include <cassert>

#include "demarche/io/load.h"
#include "json/write.h"
#include "save/hex.h"
#include "share/parts.h"

namespace demarche::io {
namespace {

using Kind = ShareFault::Kind;

ShareFault fault_of(Kind kind, std::string found = {}, std::string wanted = {}) {
  return {kind, 0, std::move(found), std::move(wanted)};
}

// What a reader of this program and this scenario does not have.
ShareFault misfit(const ShareHead& head, const Scenario& scenario) {
  if (head.scenario_id != scenario.id)
    return fault_of(Kind::other_scenario, scenario.id, head.scenario_id);
  if (head.rules_version != Record{}.rules_version)
    return fault_of(Kind::other_version, std::to_string(Record{}.rules_version),
                    std::to_string(head.rules_version));
  if (head.scenario_digest != scenario.digest)
    return fault_of(Kind::other_rules, hex(scenario.digest), hex(head.scenario_digest));
  if (head.choices_version != 0 && head.choices_version != kChoicesVersion)
    return fault_of(Kind::other_choices, std::to_string(kChoicesVersion),
                    std::to_string(head.choices_version));
  return {};
}

// The same game with the searches that a clock has ended in its record.
Game with_cut_short(Game game, std::vector<CutShort> rows) {
  if (rows.empty()) return game;
  Record record = game.record();
  record.cut_short = std::move(rows);
  ReplayFault fault;
  Game again = replay(game.scenario(), record, fault);
  assert(fault.kind == ReplayFault::Kind::none);
  return again;
}

}  // namespace

std::string share_code(const Game& game, Carried carried) {
  const Scenario& scenario = game.scenario();
  assert(is_id(scenario.id));
  BitWriter moves;
  const std::size_t left_out = write_moves(moves, game, carried);
  ShareHead head{scenario.id, game.record().scenario_digest, game.record().rules_version, 0};
  BitWriter bits;
  // A code that leaves nothing out, but might, has a stretch of no moves wherever one may stand.
  head.choices_version = carried == Carried::every_move ? 0 : kChoicesVersion;
  if (left_out == 0 && head.choices_version != 0) {
    moves = {};
    static_cast<void>(write_moves(moves, game, Carried::every_move));
    head.choices_version = 0;
  }
  write_head(bits, head);
  write_settings(bits, scenario, game.record().settings);
  bits.fixed(hash(game.state()), 64);
  bits.append(moves);
  write_cut_short(bits, game.record());
  return text_of(bits.symbols());
}

ReadShareHead read_share_head(std::string_view text) {
  ReadSymbols read = symbols_of(text);
  if (read.fault.kind != Kind::none) return {std::nullopt, std::move(read.fault)};
  BitReader bits(read.body);
  ShareHead head = read_head(bits);
  if (bits.failed()) return {std::nullopt, fault_of(Kind::damaged)};
  return {std::move(head), {}};
}

SharedGame read_share_code(const Scenario& scenario, std::string_view text) {
  const ReadSymbols read = symbols_of(text);
  if (read.fault.kind != Kind::none) return {std::nullopt, read.fault};
  BitReader bits(read.body);
  const ShareHead head = read_head(bits);
  if (bits.failed()) return {std::nullopt, fault_of(Kind::damaged)};
  if (ShareFault fault = misfit(head, scenario); fault.kind != Kind::none)
    return {std::nullopt, std::move(fault)};
  const Settings settings = read_settings(bits, scenario);
  const std::uint64_t wanted = bits.fixed(64);
  if (bits.failed()) return {std::nullopt, fault_of(Kind::damaged)};
  Game game(scenario, settings);
  read_moves(bits, head.choices_version != 0, game);
  std::vector<CutShort> cut_short = read_cut_short(bits, game.record().moves.size());
  if (!bits.at_end()) return {std::nullopt, fault_of(Kind::damaged)};
  if (const std::uint64_t found = hash(game.state()); found != wanted)
    return {std::nullopt, fault_of(Kind::ends_otherwise, hex(found), hex(wanted))};
  return {with_cut_short(std::move(game), std::move(cut_short)), {}};
}

std::string share_json(const Game& game, const std::string& code) {
  JsonWriter json;
  json.open_object();
  json.member("scenario", game.scenario().id);
  json.member("digest", hex(game.record().scenario_digest));
  json.member("code", code);
  json.member("characters", static_cast<std::int64_t>(code.size()));
  json.member("moves", static_cast<std::int64_t>(game.record().moves.size()));
  json.member("over", game.over());
  json.member("hash", hex(hash(game.state())));
  json.close_object();
  return json.take();
}

}  // namespace demarche::io
