// What seats want: values, profiles, constellations.
#include <algorithm>

#include "read/readers.h"

namespace demarche::io {
namespace {

using Values = std::vector<std::vector<std::int32_t>>;

// Replaces the values of the issues that are named; which those are.
std::vector<bool> read_values(Loading& loading, Ref ref, Range range, Values& values) {
  range.high = std::min(range.high, loading.scenario.value_scale);
  std::vector<bool> named(loading.names.issues.size());
  for (const Keyed& entry : read_keyed(loading, ref, loading.names.issues)) {
    named[entry.row] = true;
    values[entry.row] = read_numbers(loading, entry.value, loading.names.options[entry.row].size(),
                                     range, "one for each option");
  }
  return named;
}

void read_weights(Loading& loading, Ref ref, Range range, Profile& profile) {
  profile.weights.assign(loading.names.issues.size(), 0);
  std::vector<bool> named(loading.names.issues.size());
  std::int64_t sum = 0;
  for (const Keyed& entry : read_keyed(loading, ref, loading.names.issues)) {
    named[entry.row] = true;
    profile.weights[entry.row] = read_whole(loading, entry.value, range);
    sum += profile.weights[entry.row];
  }
  expect_every_issue(loading, ref, named, "weights");
  if (ref.is(JsonNode::Kind::object) && sum != 1000) {
    loading.findings.at_key(code::kWeightsSum, ref,
                            "the weights add up to " + std::to_string(sum) + ", not to 1000");
  }
}

RedLine read_red_line(Loading& loading, Ref ref, const Shape& shape, const Scope& scope) {
  RedLine line;
  ShapeReader object(loading, ref, shape);
  const Ref issue = object.find("issue"), options = object.find("options");
  line.issue = issue.exists() ? read_id<IssueId>(loading, issue, loading.names.issues) : IssueId();
  line.unless = condition_if_any(loading, object, "unless", scope);
  line.text = object.text("text");
  if (!options.exists() || !line.issue.exists()) return line;
  const OptionId status_quo = loading.scenario.issues[line.issue.index()].status_quo;
  for (const Ref element : read_list(loading, options, object.type("options").length)) {
    const auto option =
        read_id<OptionId>(loading, element, loading.names.options[line.issue.index()]);
    if (!option.exists()) continue;
    if (option == status_quo) {
      loading.findings.at_value(code::kStatusQuoRefused, element,
                                "this option stands already: nobody is asked to sign it");
    }
    line.options |= 1U << option.index();
  }
  return line;
}

void read_likes(Loading& loading, ShapeReader& object, Profile& profile) {
  const Ref ref = object.find("likes");
  const Range range = object.range("likes");
  constexpr std::int32_t kUnnamed = 3;
  const Names& names = loading.names;
  profile.likes.assign(names.moves.size(), kUnnamed);
  if (!ref.exists() || !expect_kind(loading, ref, JsonNode::Kind::object)) return;
  IdTable families_and_moves("family or move", Most::families + Most::moves);
  for (const std::string& id : names.families.ids()) families_and_moves.add(id, {});
  for (const std::string& id : names.moves.ids()) families_and_moves.add(id, {});
  std::vector<Keyed> moves;
  for (const Keyed& entry : read_keyed(loading, ref, families_and_moves)) {
    if (entry.row >= names.families.size()) {
      moves.push_back({entry.row - names.families.size(), entry.value});
      continue;
    }
    const std::int32_t weight = read_whole(loading, entry.value, range);
    for (std::size_t move = 0; move < loading.scenario.moves.size(); ++move) {
      if (loading.scenario.moves[move].family == FamilyId(entry.row)) profile.likes[move] = weight;
    }
  }
  for (const Keyed& entry : moves)
    profile.likes[entry.row] = read_whole(loading, entry.value, range);
}

void read_mandate(Loading& loading, ShapeReader& of_profile, SeatId seat, Profile& profile) {
  for (const Ref element : of_profile.list("mandate")) {
    ShapeReader object(loading, element, of_profile.shape("mandate"));
    MandateGoal goal;
    goal.goal = object.id<GoalId>("goal", loading.names.goals);
    goal.primary = object.truth("primary");
    if (!goal.goal.exists()) continue;
    for (const MandateGoal& other : profile.mandate) {
      if (other.goal == goal.goal)
        loading.findings.at_value(code::kRepeated, element, "this goal is named already");
    }
    loading.uses.goals[goal.goal.index()] = true;
    loading.uses.goal_seats[goal.goal.index()].push_back(seat);
    profile.mandate.push_back(goal);
  }
}

void read_demand(Loading& loading, ShapeReader& object, Profile& profile) {
  if (const Ref outlook = object.find("outlook"); outlook.exists()) {
    ShapeReader reader(loading, outlook, object.shape("outlook"));
    profile.outlook_base = reader.whole("base");
    profile.outlook_terms = terms_if_any(loading, reader, "terms", {.self = true});
  }
  profile.tactic = static_cast<Tactic>(object.word("tactic"));
  if (const Ref ambition = object.find("ambition"); ambition.exists()) {
    ShapeReader reader(loading, ambition, object.shape("ambition"));
    profile.ambition_start = reader.whole("start");
    profile.ambition_end = reader.whole("end");
  }
}

Profile read_profile(Loading& loading, Ref ref, const Shape& shape, SeatId seat, std::size_t row,
                     const Values& values) {
  Profile profile;
  ShapeReader object(loading, ref, shape);
  const IdTable& profiles = loading.names.profiles[seat.index()];
  (void)object.find("id");
  profile.id = profiles.ids()[row];
  profile.name = object.text("name");
  profile.description = object.text("description");
  profile.brief = object.text("brief");
  profile.draw_weight = static_cast<std::uint32_t>(object.whole("draw"));
  if (const Ref weights = object.find("weights"); weights.exists())
    read_weights(loading, weights, object.range("weights"), profile);
  profile.values = values;
  if (const Ref own = object.find("values"); own.exists())
    read_values(loading, own, object.range("values"), profile.values);
  const Scope scope{.self = true, .profiles = &profiles};
  for (const Ref element : object.list("red_lines")) {
    profile.red_lines.push_back(read_red_line(loading, element, object.shape("red_lines"), scope));
  }
  read_demand(loading, object, profile);
  read_likes(loading, object, profile);
  read_mandate(loading, object, seat, profile);
  if (const Ref exact = object.find("exact"); exact.exists())
    profile.exact = read_exact(loading, exact, object.shape("exact"));
  return profile;
}

void read_seat_profiles(Loading& loading, Ref seat_object, SeatId id) {
  if (!seat_object.is(JsonNode::Kind::object)) return;
  const Shape& seat = *row_shape("actors").find("seat")->type.shape;
  const Type &of_values = seat.find("values")->type, &of_profiles = seat.find("profiles")->type;
  Values values;
  for (const IdTable& options : loading.names.options) values.emplace_back(options.size(), 0);
  if (const Ref found = seat_object.member("values"); found.exists()) {
    expect_every_issue(loading, found,
                       read_values(loading, found, innermost(of_values).range, values), "values");
  }
  const Ref list = seat_object.member("profiles");
  if (!list.exists()) return;
  const auto elements = read_list(loading, list, of_profiles.length);
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.seats[id.index()].profiles.push_back(
        read_profile(loading, elements[row], *innermost(of_profiles).shape, id, row, values));
  }
}

void read_constellation(Loading& loading, Ref ref, std::size_t row) {
  Constellation constellation;
  ShapeReader object(loading, ref, row_shape("constellations"));
  (void)object.find("id");
  constellation.id = loading.names.constellations.ids()[row];
  constellation.name = object.text("name");
  constellation.weight = static_cast<std::uint32_t>(object.whole("weight"));
  constellation.profiles.resize(loading.names.seats.size());
  if (const Ref profiles = object.find("profiles"); profiles.exists()) {
    for (const Keyed& entry : read_keyed(loading, profiles, loading.names.seats)) {
      constellation.profiles[entry.row] =
          read_id<ProfileId>(loading, entry.value, loading.names.profiles[entry.row]);
    }
  }
  loading.scenario.constellations.push_back(std::move(constellation));
}

}  // namespace

void read_profiles(Loading& loading) {
  const Names& names = loading.names;
  for (std::size_t seat = 0; seat < names.seats.size() && seat < loading.scenario.seats.size();
       ++seat) {
    read_seat_profiles(loading, names.seats.where(seat).member("seat"), SeatId(seat));
  }
  const auto elements = read_table(loading, "constellations");
  for (std::size_t row = 0; row < elements.size(); ++row)
    read_constellation(loading, elements[row], row);
}

}  // namespace demarche::io
