#include "save/move_text.h"

#include "save/move_words.h"

namespace demarche::io {
namespace {

void write_package(JsonWriter& json, const Scenario& scenario, const Package& package) {
  json.open_object();
  for (const Package::Entry& entry : package) {
    const Issue& issue = scenario.issues[entry.issue];
    json.member(issue.id, issue.options[entry.option].id);
  }
  json.close_object();
}

}  // namespace

std::string_view seat_word(const Scenario& scenario, std::size_t row) {
  return row < scenario.seats.size() ? std::string_view(scenario.actor_of(SeatId(row)).id)
                                     : kFacilitatorWord;
}

void write_move(JsonWriter& json, const Scenario& scenario, const Move& move) {
  json.open_object();
  json.member("seat", seat_word(scenario, move.seat));
  json.key(kMoveWords[static_cast<std::size_t>(move.kind)].word);
  switch (move.kind) {
    case Move::Kind::play:
      json.value(scenario.moves[move.what].id);
      if (move.target != Move::kNobody) json.member("target", seat_word(scenario, move.target));
      break;
    case Move::Kind::withdraw:
      json.value(std::int64_t{move.what});
      break;
    case Move::Kind::propose:
      write_package(json, scenario, move.package);
      break;
    case Move::Kind::ask:
      json.value(seat_word(scenario, move.target));
      break;
    case Move::Kind::inject:
      json.value(scenario.events[move.what].id);
      break;
    default:
      json.value(true);
      break;
  }
  json.close_object();
}

std::uint8_t MoveReader::seat_byte(Ref ref) {
  const SeatId seat = read_seat(loading_, ref);
  return static_cast<std::uint8_t>(seat.exists() ? seat.index() : 0);
}

void MoveReader::read_package(Ref value, Move& move) {
  for (const Ref member : children(value)) {
    const auto issue = key_row(loading_, member, loading_.names.issues);
    if (!issue) continue;
    const auto option = read_id<OptionId>(loading_, member, loading_.names.options[*issue]);
    if (option.exists() && !move.package.set(IssueId(*issue), option)) {
      findings_.at_key(code::kBadLength, member,
                       "a package has at most " + std::to_string(Package::kMost) + " issues");
    }
  }
}

void MoveReader::read_subject(Ref value, ObjectReader& object, Move& move) {
  constexpr Range kSlots{0, 255};
  switch (move.kind) {
    case Move::Kind::play: {
      move.what =
          static_cast<std::uint16_t>(read_row(loading_, value, loading_.names.moves).value_or(0));
      const Ref target = object.optional("target");
      move.target = target.exists() ? seat_byte(target) : Move::kNobody;
      break;
    }
    case Move::Kind::withdraw:
      move.what = static_cast<std::uint16_t>(read_whole(loading_, value, kSlots));
      break;
    case Move::Kind::propose:
      if (expect_kind(loading_, value, JsonNode::Kind::object)) read_package(value, move);
      break;
    case Move::Kind::ask:
      move.target = seat_byte(value);
      break;
    case Move::Kind::inject:
      move.what =
          static_cast<std::uint16_t>(read_row(loading_, value, loading_.names.events).value_or(0));
      break;
    default:
      if (!read_truth(loading_, value) && value.is(JsonNode::Kind::boolean)) {
        findings_.at_value(code::kUnknownWord, value, "only true stands here");
      }
      break;
  }
}

void MoveReader::read_seat_of(ObjectReader& object, SeatId seat, Move& move) {
  const Ref said = seat.exists() ? object.optional("seat") : object.required("seat");
  if (said.is(JsonNode::Kind::text) && said.node().text == kFacilitatorWord) {
    move.seat = Move::kFacilitator;
  } else {
    move.seat =
        said.exists() || !seat.exists() ? seat_byte(said) : static_cast<std::uint8_t>(seat.index());
  }
  if (seat.exists() && move.seat != seat.index())
    findings_.at_value(code::kUnknownReference, said, "the decision is another seat's");
}

Move MoveReader::read(Ref ref, SeatId seat) {
  Move move;
  if (!expect_kind(loading_, ref, JsonNode::Kind::object)) return move;
  ObjectReader object(loading_, ref, "a move");
  read_seat_of(object, seat, move);
  std::size_t kinds = 0;
  for (const MoveWord& word : kMoveWords) {
    const Ref value = object.optional(word.word);
    if (!value.exists()) continue;
    ++kinds;
    move.kind = word.kind;
    read_subject(value, object, move);
  }
  if (kinds != 1) {
    findings_.at_value(code::kOneHead, ref, "a move says exactly one thing",
                       "one of play, done, propose, accept, ...");
  }
  return move;
}

}  // namespace demarche::io
