#include "demarche/io/past_games.h"

#include <algorithm>

#include "findings.h"
#include "json/document.h"
#include "json/write.h"
#include "read/value.h"

namespace demarche::io {
namespace {

constexpr const char* kHead = "demarche_results";
// Ten thousand games and more.
constexpr JsonLimits kLimits{16 * 1024 * 1024, 400'000, 8, kMostKeptCode};
constexpr Range kPoints{0, 1000}, kGoals{0, 100};

bool is_of_this_format(Ref root, Findings& findings) {
  const Ref head = root.is(JsonNode::Kind::object) ? root.member(kHead) : Ref{};
  if (head.is(JsonNode::Kind::whole) && head.node().whole == kPastGamesFormat) return true;
  findings.at_value(code::kOtherFormat, head.exists() ? head : root,
                    head.exists() ? "this record of games is of a format that is not read here"
                                  : "this is no record of games",
                    "\"demarche_results\": " + std::to_string(kPastGamesFormat));
  return false;
}

// Reads one game; what is missing or wrong is a finding, and the game is left out.
class GameReader {
 public:
  GameReader(Findings& findings, Ref game) : findings_(findings), loading_(findings), game_(game) {}

  PastGame read() {
    PastGame out;
    out.game = text("game");
    out.day = text("day");
    out.scenario = text("scenario");
    out.seat = text("seat");
    out.ending = text("ending");
    out.profile = text("profile");
    out.result = number("result", kPoints);
    out.at_start = number("at_start", kPoints);
    out.goals_kept = number("goals_kept", kGoals);
    out.goals = number("goals", kGoals);
    if (const Ref list = member("achievements"); list.exists()) {
      for (const Ref one : read_list(loading_, list, {})) {
        out.achievements.push_back(read_string(loading_, one));
      }
    }
    // Older programs kept the result alone.
    if (const Ref code = game_.member("code"); code.exists()) {
      out.code = read_string(loading_, code);
    }
    return out;
  }

 private:
  Ref member(const char* key) {
    const Ref found = game_.member(key);
    if (!found.exists()) {
      findings_.at_value(code::kMissingKey, game_, std::string("a game without \"") + key + "\"");
    }
    return found;
  }
  std::string text(const char* key) {
    const Ref found = member(key);
    return found.exists() ? read_string(loading_, found) : std::string();
  }
  std::int32_t number(const char* key, Range range) {
    const Ref found = member(key);
    return found.exists() ? read_whole(loading_, found, range) : 0;
  }

  Findings& findings_;
  Loading loading_;
  Ref game_;
};

void write(JsonWriter& json, const PastGame& game) {
  json.line();
  json.open_object();
  json.member("game", game.game);
  json.member("day", game.day);
  json.member("scenario", game.scenario);
  json.member("seat", game.seat);
  json.member("ending", game.ending);
  json.member("profile", game.profile);
  json.member("result", std::int64_t{game.result});
  json.member("at_start", std::int64_t{game.at_start});
  json.member("goals_kept", std::int64_t{game.goals_kept});
  json.member("goals", std::int64_t{game.goals});
  json.key("achievements");
  json.open_list();
  for (const std::string& id : game.achievements) json.value(id);
  json.close_list();
  if (!game.code.empty()) json.member("code", game.code);
  json.close_object();
}

}  // namespace

ReadPastGames read_past_games(const std::string& bytes, const std::string& name) {
  ReadPastGames result;
  Findings findings;
  Document document(name, bytes);
  const Ref root{&document, 0};
  if (parse(document, kLimits, findings) && is_of_this_format(root, findings)) {
    for (const Ref member : children(root.member("games"))) {
      const std::size_t before = findings.errors();
      if (!member.is(JsonNode::Kind::object)) {
        findings.at_value(code::kWrongType, member, "this is no game", "{...}");
        continue;
      }
      PastGame game = GameReader(findings, member).read();
      if (findings.errors() == before) result.games.push_back(std::move(game));
    }
  }
  result.diagnostics = findings.sorted();
  return result;
}

std::string write_past_games(const std::vector<PastGame>& games) {
  JsonWriter json;
  json.open_object();
  json.member(kHead, std::int64_t{kPastGamesFormat});
  json.key("games");
  json.open_list();
  for (const PastGame& game : games) write(json, game);
  json.close_list();
  json.close_object();
  return json.take() + "\n";
}

}  // namespace demarche::io
