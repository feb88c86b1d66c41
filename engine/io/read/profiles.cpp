// What seats want: values, profiles, constellations.
#include "read/readers.h"

namespace demarche::io {
namespace {

using Values = std::vector<std::vector<std::int32_t>>;

// Replaces the values of the issues that are named; which those are.
std::vector<bool> read_values(Loading& loading, Ref ref, Values& values) {
  std::vector<bool> named(loading.names.issues.size());
  for (const Keyed& entry : read_keyed(loading, ref, loading.names.issues)) {
    named[entry.row] = true;
    values[entry.row] = read_numbers(loading, entry.value, loading.names.options[entry.row].size(),
                                     {0, loading.scenario.value_scale}, "one for each option");
  }
  return named;
}

void read_weights(Loading& loading, Ref ref, Profile& profile) {
  profile.weights.assign(loading.names.issues.size(), 0);
  std::vector<bool> named(loading.names.issues.size());
  std::int64_t sum = 0;
  for (const Keyed& entry : read_keyed(loading, ref, loading.names.issues)) {
    named[entry.row] = true;
    profile.weights[entry.row] = read_whole(loading, entry.value, kPerMille);
    sum += profile.weights[entry.row];
  }
  expect_every_issue(loading, ref, named, "weights");
  if (ref.is(JsonNode::Kind::object) && sum != 1000) {
    loading.findings.at_key(code::kWeightsSum, ref,
                            "the weights add up to " + std::to_string(sum) + ", not to 1000");
  }
}

RedLine read_red_line(Loading& loading, Ref ref, const Scope& scope) {
  RedLine line;
  ObjectReader object(loading, ref, "a red line");
  const Ref issue = object.required("issue"), options = object.required("options");
  line.issue = issue.exists() ? read_id<IssueId>(loading, issue, loading.names.issues) : IssueId();
  line.unless = condition_if_any(loading, object, "unless", scope);
  line.text = object.text("text");
  if (!options.exists() || !line.issue.exists()) return line;
  const OptionId status_quo = loading.scenario.issues[line.issue.index()].status_quo;
  for (const Ref element : read_list(loading, options, {1, Most::options})) {
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

void read_likes(Loading& loading, Ref ref, Profile& profile) {
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
    const std::int32_t weight = read_whole(loading, entry.value, kPerMille);
    for (std::size_t move = 0; move < loading.scenario.moves.size(); ++move) {
      if (loading.scenario.moves[move].family == FamilyId(entry.row)) profile.likes[move] = weight;
    }
  }
  for (const Keyed& entry : moves)
    profile.likes[entry.row] = read_whole(loading, entry.value, kPerMille);
}

void read_mandate(Loading& loading, Ref list, SeatId seat, Profile& profile) {
  if (!list.exists()) return;
  for (const Ref element : read_list(loading, list, {0, Most::list})) {
    ObjectReader object(loading, element, "a goal of a mandate");
    MandateGoal goal;
    if (const Ref id = object.required("goal"); id.exists())
      goal.goal = read_id<GoalId>(loading, id, loading.names.goals);
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

void read_demand(Loading& loading, ObjectReader& object, Profile& profile) {
  if (const Ref outlook = object.required("outlook"); outlook.exists()) {
    ObjectReader reader(loading, outlook, "an outlook");
    profile.outlook_base = reader.whole("base", {-1000, 1000});
    profile.outlook_terms = terms_if_any(loading, reader, "terms", {.self = true});
  }
  if (const Ref tactic = object.required("tactic"); tactic.exists()) {
    profile.tactic =
        static_cast<Tactic>(read_word(loading, tactic, {"boulware", "linear", "conceder"}));
  }
  if (const Ref ambition = object.required("ambition"); ambition.exists()) {
    ObjectReader reader(loading, ambition, "ambition");
    profile.ambition_start = reader.whole("start", {0, 2000});
    profile.ambition_end = reader.whole("end", {0, 2000});
  }
}

Profile read_profile(Loading& loading, Ref ref, SeatId seat, std::size_t row,
                     const Values& values) {
  Profile profile;
  ObjectReader object(loading, ref, "a profile");
  const IdTable& profiles = loading.names.profiles[seat.index()];
  (void)object.required("id");
  profile.id = profiles.ids()[row];
  profile.name = object.text("name");
  profile.description = object.text("description");
  profile.brief = object.text("brief");
  profile.draw_weight = static_cast<std::uint32_t>(object.whole_or("draw", {1, 1000}, 1));
  if (const Ref weights = object.required("weights"); weights.exists())
    read_weights(loading, weights, profile);
  profile.values = values;
  if (const Ref own = object.optional("values"); own.exists())
    read_values(loading, own, profile.values);
  if (const Ref lines = object.optional("red_lines"); lines.exists()) {
    const Scope scope{.self = true, .profiles = &profiles};
    for (const Ref element : read_list(loading, lines, {0, Most::list})) {
      profile.red_lines.push_back(read_red_line(loading, element, scope));
    }
  }
  read_demand(loading, object, profile);
  read_likes(loading, object.optional("likes"), profile);
  read_mandate(loading, object.required("mandate"), seat, profile);
  if (const Ref exact = object.optional("exact"); exact.exists())
    profile.exact = read_exact(loading, exact);
  return profile;
}

void read_seat_profiles(Loading& loading, Ref seat_object, SeatId id) {
  if (!seat_object.is(JsonNode::Kind::object)) return;
  Values values;
  for (const IdTable& options : loading.names.options) values.emplace_back(options.size(), 0);
  if (const Ref found = seat_object.member("values"); found.exists()) {
    expect_every_issue(loading, found, read_values(loading, found, values), "values");
  }
  const Ref list = seat_object.member("profiles");
  if (!list.exists()) return;
  const auto elements = read_list(loading, list, {1, Most::profiles});
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.seats[id.index()].profiles.push_back(
        read_profile(loading, elements[row], id, row, values));
  }
}

void read_constellation(Loading& loading, Ref ref, std::size_t row) {
  Constellation constellation;
  ObjectReader object(loading, ref, "a constellation");
  (void)object.required("id");
  constellation.id = loading.names.constellations.ids()[row];
  constellation.name = object.text("name");
  constellation.weight = static_cast<std::uint32_t>(object.whole_or("weight", kPerMille, 1));
  constellation.profiles.resize(loading.names.seats.size());
  if (const Ref profiles = object.required("profiles"); profiles.exists()) {
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
  const auto elements = read_table(loading, "constellations", names.constellations, 0);
  for (std::size_t row = 0; row < elements.size(); ++row)
    read_constellation(loading, elements[row], row);
}

}  // namespace demarche::io
