// A move as it is typed becomes the object that a save has, and is read as strictly.
#include "demarche/io/move.h"

#include <algorithm>

#include "save/move_text.h"
#include "save/move_words.h"
#include "save/names_of.h"

namespace demarche::io {
namespace {

constexpr JsonLimits kMoveLimits{64 * 1024, 1000, 8, 1024};

// The words of a line; a comma parts them as a blank does.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  bool within = false;
  for (const char c : line) {
    const bool between = c == ' ' || c == '\t' || c == '\n' || c == ',';
    if (!between && !within) words.emplace_back();
    if (!between) words.back() += c;
    within = !between;
  }
  return words;
}

// How many words may follow the kind.
std::size_t most_words(std::string_view kind) {
  if (kind == "propose") return Package::kMost + 1;  // one too many is found where it is read
  if (kind == "play") return 2;
  return kind == "ask" || kind == "withdraw" || kind == "inject" ? 1 : 0;
}

void put_subject(JsonWriter& json, std::string_view kind, const std::vector<std::string>& words) {
  const auto word = [&](std::size_t at) { return at < words.size() ? words[at] : std::string(); };
  if (kind == "propose") {
    json.open_object();
    for (std::size_t at = 1; at < words.size(); ++at) {
      const std::size_t equals = std::min(words[at].find('='), words[at].size());
      json.member(words[at].substr(0, equals),
                  words[at].substr(std::min(equals + 1, words[at].size())));
    }
    json.close_object();
  } else if (kind == "withdraw" && !word(1).empty() &&
             word(1).find_first_not_of("0123456789") == std::string::npos) {
    json.raw(word(1));
  } else if (most_words(kind) > 0) {
    json.value(word(1));
    if (words.size() > 2) json.member("target", words[2]);
  } else {
    json.value(true);
  }
}

std::string as_object(const std::vector<std::string>& words) {
  std::string kind = words.empty() ? std::string() : words.front();
  std::replace(kind.begin(), kind.end(), '-', '_');
  JsonWriter json;
  json.open_object();
  json.key(kind);
  put_subject(json, kind, words);
  json.close_object();
  return json.take();
}

bool is_object(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  return first != std::string::npos && text[first] == '{';
}

}  // namespace

std::string move_json(const Scenario& scenario, const Move& move) {
  JsonWriter json;
  write_move(json, scenario, move);
  return json.take();
}

std::string move_words(const Scenario& scenario, const Move& move) {
  std::string out(kMoveWords[static_cast<std::size_t>(move.kind)].word);
  switch (move.kind) {
    case Move::Kind::play:
      out += " " + scenario.moves[move.what].id;
      if (move.target != Move::kNobody) out += " " + std::string(seat_word(scenario, move.target));
      return out;
    case Move::Kind::withdraw:
      return out + " " + std::to_string(move.what);
    case Move::Kind::propose:
      for (const Package::Entry& entry : move.package) {
        const Issue& issue = scenario.issues[entry.issue];
        out += " " + issue.id + "=" + issue.options[entry.option].id;
      }
      return out;
    case Move::Kind::ask:
      return out + " " + std::string(seat_word(scenario, move.target));
    case Move::Kind::inject:
      return out + " " + scenario.events[move.what].id;
    default:
      return out;
  }
}

ReadMove read_move(const Scenario& scenario, SeatId seat, const std::string& text,
                   const std::string& name) {
  ReadMove result;
  Findings findings;
  Loading loading(findings);
  loading.names = names_of(scenario);
  const std::vector<std::string> words = words_of(text);
  const bool typed = !is_object(text);
  Document document(name, typed ? as_object(words) : text);
  if (parse(document, kMoveLimits, findings)) {
    const Ref root{&document, 0};
    const Move move = MoveReader(loading, findings).read(root, seat);
    const std::size_t most = most_words(kMoveWords[static_cast<std::size_t>(move.kind)].word);
    if (typed && !findings.has_errors() && words.size() > 1 + most)
      findings.at_value(code::kBadLength, root, "nothing may follow here: " + shown(words.back()));
    if (!findings.has_errors()) result.move = move;
  }
  result.diagnostics = findings.sorted();
  return result;
}

}  // namespace demarche::io
