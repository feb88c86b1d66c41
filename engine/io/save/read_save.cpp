// A save, read as strictly as a scenario.
#include <algorithm>

#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "read/object_reader.h"
#include "rules_part.h"
#include "save/hex.h"
#include "save/move_text.h"
#include "save/move_words.h"
#include "save/names_of.h"
#include "save/places.h"

namespace demarche::io {
namespace {

constexpr JsonLimits kSaveLimits{12 * 1024 * 1024, 500'000, 64, 64 * 1024};
constexpr std::size_t kMostMoves = 50'000;
constexpr std::size_t kMostHashes = 255;
constexpr std::int32_t kMostSimulations = 1'000'000'000;

class SaveReader {
 public:
  explicit SaveReader(Findings& findings) : findings_(findings), loading_(findings) {}
  std::optional<SaveFile> read(const std::shared_ptr<SavePlaces>& places);

 private:
  bool read_rules(Ref rules);
  void read_record(ObjectReader& object);
  void read_settings(Ref ref);
  void read_people(ObjectReader& object);
  void read_moves(Ref list);
  void read_cut_short(Ref list);
  [[nodiscard]] std::uint64_t number(Ref ref, int base);

  Findings& findings_;
  Loading loading_;
  Scenario scenario_;
  SaveFile save_;
  std::shared_ptr<SavePlaces> places_;
};

std::uint64_t SaveReader::number(Ref ref, int base) {
  if (!expect_kind(loading_, ref, JsonNode::Kind::text)) return 0;
  const auto found = number_of(ref.node().text, base);
  if (!found) {
    findings_.at_value(code::kMalformed, ref, shown(ref.node().text) + " is no number of 64 bits",
                       base == 16 ? "hexadecimal digits in quotes" : "decimal digits in quotes");
  }
  return found.value_or(0);
}

bool SaveReader::read_rules(Ref rules) {
  if (!expect_kind(loading_, rules, JsonNode::Kind::object)) return false;
  save_.rules_part = canonical(rules);
  Loaded loaded = load_rules_part(save_.rules_part, nullptr);
  if (loaded.scenario) {
    scenario_ = std::move(*loaded.scenario);
    loading_.names = names_of(scenario_);
    return true;
  }
  const auto error =
      std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                   [](const Diagnostic& d) { return d.severity == Severity::error; });
  findings_.at_key(code::kRulesPartBroken, rules, "the rules in this save cannot be used",
                   error == loaded.diagnostics.end()
                       ? ""
                       : error->code + " at " + error->path + ": " + error->message);
  return false;
}

void SaveReader::read_people(ObjectReader& object) {
  Settings& settings = save_.record.settings;
  if (const Ref people = object.required("people"); people.exists()) {
    settings.human_seats = read_seats(loading_, people, {0, Most::seats});
  }
  const std::size_t seats = scenario_.seats.size();
  if (const Ref levels = object.optional("levels");
      levels.exists() && expect_kind(loading_, levels, JsonNode::Kind::object)) {
    settings.levels.assign(seats, Level::in_character);
    for (const Ref member : children(levels)) {
      const std::size_t level = read_word(loading_, member, kLevelWords);
      if (const auto row = key_row(loading_, member, loading_.names.seats)) {
        settings.levels[*row] = static_cast<Level>(level);
      }
    }
  }
  if (const Ref profiles = object.optional("profiles");
      profiles.exists() && expect_kind(loading_, profiles, JsonNode::Kind::object)) {
    settings.fixed_profiles.assign(seats, ProfileId());
    for (const Ref member : children(profiles)) {
      const auto row = key_row(loading_, member, loading_.names.seats);
      if (row)
        settings.fixed_profiles[*row] =
            read_id<ProfileId>(loading_, member, loading_.names.profiles[*row]);
    }
  }
}

void SaveReader::read_settings(Ref ref) {
  Settings& settings = save_.record.settings;
  ObjectReader object(loading_, ref, "the settings");
  settings.world_seed = number(object.required("world_seed"), 10);
  settings.policy_seed = number(object.required("policy_seed"), 10);
  read_people(object);
  if (const Ref constellation = object.optional("constellation"); constellation.exists()) {
    settings.constellation =
        read_id<ConstellationId>(loading_, constellation, loading_.names.constellations);
  }
  if (const Ref events = object.optional("events_left_out"); events.exists()) {
    for (const Ref element : read_list(loading_, events, {0, Most::events})) {
      const auto event = read_id<EventId>(loading_, element, loading_.names.events);
      if (event.exists()) settings.events_left_out.push_back(event);
    }
  }
  settings.rounds =
      object.whole_or("rounds", {1, static_cast<std::int32_t>(scenario_.rounds.size())}, 0);
  settings.simulations =
      static_cast<std::uint32_t>(object.whole_or("simulations", {1, kMostSimulations}, 0));
  settings.figures_hidden = object.truth("figures_hidden");
}

void SaveReader::read_moves(Ref list) {
  MoveReader reader(loading_, findings_);
  for (const Ref element : read_list(loading_, list, {0, kMostMoves})) {
    save_.record.moves.push_back(reader.read(element));
    places_->moves.push_back(element);
  }
}

void SaveReader::read_cut_short(Ref list) {
  const auto moves = static_cast<std::int32_t>(save_.record.moves.size());
  for (const Ref element : read_list(loading_, list, {0, kMostMoves})) {
    if (!expect_kind(loading_, element, JsonNode::Kind::object)) continue;
    ObjectReader object(loading_, element, "a search that was cut short");
    const std::int32_t move = object.whole("move", {1, std::max(moves, 1)});
    const std::int32_t simulations = object.whole("simulations", {0, kMostSimulations});
    save_.record.cut_short.push_back(
        {static_cast<std::uint32_t>(move - 1), static_cast<std::uint32_t>(simulations)});
  }
}

void SaveReader::read_record(ObjectReader& object) {
  const Ref digest = object.required("digest"), settings = object.required("settings");
  const Ref moves = object.required("moves"), hashes = object.required("round_hashes");
  const Ref cut_short = object.optional("cut_short");
  save_.record.rules_version =
      static_cast<std::uint32_t>(object.whole("rules_version", {1, 1'000'000}));
  const Ref scenario = object.required("scenario");
  if (scenario.exists()) save_.scenario_id = read_string(loading_, scenario);
  const Ref rules = object.required("rules");
  if (!rules.exists() || !read_rules(rules)) return;
  save_.record.scenario_digest = number(digest, 16);
  places_->digest = digest;
  places_->rules_version = object.optional("rules_version");
  if (digest.exists() && save_.record.scenario_digest != scenario_.digest) {
    findings_.at_value(
        code::kDigestDiffers, digest,
        "the rules in this save were changed: their digest is " + hex(scenario_.digest));
  }
  if (settings.exists()) read_settings(settings);
  if (moves.exists()) read_moves(moves);
  if (cut_short.exists()) read_cut_short(cut_short);
  if (!hashes.exists()) return;
  for (const Ref element : read_list(loading_, hashes, {0, kMostHashes})) {
    save_.record.round_hashes.push_back(number(element, 16));
    places_->round_hashes.push_back(element);
  }
}

std::optional<SaveFile> SaveReader::read(const std::shared_ptr<SavePlaces>& places) {
  const Ref root{&places->document, 0};
  places_ = places;
  save_.places = places;
  const Ref format = root.is(JsonNode::Kind::object) ? root.member("demarche_save") : Ref{};
  if (!format.is(JsonNode::Kind::whole) || format.node().whole != kSaveFormat) {
    findings_.at_value(code::kNoSave, format.exists() ? format : root,
                       format.exists() ? "this save is of a format that this program does not read"
                                       : "this is no saved game",
                       "\"demarche_save\": " + std::to_string(kSaveFormat));
    return std::nullopt;
  }
  {
    ObjectReader object(loading_, root, "a save");
    (void)object.required("demarche_save");
    read_record(object);
  }
  return findings_.has_errors() ? std::nullopt : std::optional(std::move(save_));
}

}  // namespace

bool says_it_is_a_save(const std::string& bytes) {
  Findings findings;
  Document document("save", bytes);
  return parse(document, kSaveLimits, findings) && Ref{&document, 0}.is(JsonNode::Kind::object) &&
         Ref{&document, 0}.member("demarche_save").exists();
}

ReadSave read_save(const std::string& bytes, const std::string& name) {
  Findings findings;
  ReadSave result;
  const auto places = std::make_shared<SavePlaces>();
  places->document = Document(name, bytes);
  if (parse(places->document, kSaveLimits, findings)) {
    result.save = SaveReader(findings).read(places);
  }
  result.diagnostics = findings.sorted();
  return result;
}

}  // namespace demarche::io
