// demarche print: documents for a lesson on paper.
#include "print/print.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "cli/files.h"
#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/seats.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/io/data_dir.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

// What is printed of: a scenario, or a game with its own.
struct Subject {
  std::shared_ptr<const Scenario> scenario;
  std::optional<Game> game;
  std::optional<view::Ledger> ledger;  // that lies beside the save
  int exit_code = 0;
};

bool is_save(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  const std::optional<std::string> bytes = io::read_whole_file(path);
  return bytes && io::says_it_is_a_save(*bytes);
}

// The forecasts of the game, where they lie beside its save and are whole. One that says nothing,
// or that the teacher does without, is none.
std::optional<view::Ledger> ledger_beside(const std::string& save, const Game& game) {
  const std::filesystem::path file = std::filesystem::path(save).replace_extension(".ledger");
  const std::optional<std::string> text = io::read_whole_file(file);
  if (!text) return std::nullopt;
  view::ReadLedger read =
      view::read_ledger(*text, game.scenario(), game.record().settings.world_seed);
  if (!read.ledger || read.ledger->left_out || read.ledger->rows.empty()) return std::nullopt;
  SeatSet everyone;
  for (std::size_t seat = 0; seat < game.scenario().seats.size(); ++seat)
    everyone.add(SeatId(seat));
  view::bring_up_to_date(*read.ledger, game.log(), everyone, game.state().head().round);
  return read.ledger;
}

Subject subject_of(const std::string& named) {
  Subject subject;
  if (is_save(named)) {
    Revived revived = revive(named);
    subject.exit_code = revived.game ? 1 : revived.exit_code;
    if (!revived.game || !revived.sound) return subject;
    subject.scenario = std::move(revived.scenario);
    subject.game = std::move(revived.game);
    subject.ledger = ledger_beside(named, *subject.game);
    return subject;
  }
  Opened opened = open_scenario(named);
  subject.exit_code = opened.exit_code;
  subject.scenario = std::move(opened.scenario);
  return subject;
}

// The documents of a name; "all": as many as the subject has.
std::vector<print::Document> documents_of(const std::vector<std::string>& names,
                                          const Subject& subject) {
  const bool has_game = subject.game.has_value();
  std::vector<print::Document> out;
  for (const print::Document document : print::kDocuments) {
    const bool named = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return name == print::document_name(document) ||
             (name == "csv" && document == print::Document::decisions);
    });
    const bool all = std::count(names.begin(), names.end(), "all") > 0;
    const bool there = (has_game || !print::needs_game(document)) &&
                       (document != print::Document::forecasts || subject.ledger);
    if (named || (all && there)) out.push_back(document);
  }
  return out;
}

// A sentence when something is asked for that this subject does not have.
std::string refusal(const std::vector<print::Document>& documents, bool has_game, bool has_ledger,
                    const PrintOptions& options) {
  for (const print::Document document : documents) {
    if (print::needs_game(document) && !has_game) {
      return std::string(print::document_name(document)) +
             " tells of a game: name a saved game instead of a scenario";
    }
    if (document == print::Document::forecasts && !has_ledger) {
      return "no forecasts lie beside this save (a file of its name that ends with .ledger)";
    }
  }
  if (has_game && (!options.constellation.empty() || options.open_mandates || options.seed != 0)) {
    return "a save has drawn its profiles; --seed, --constellation and --open are for scenarios";
  }
  return "";
}

int write_files(const std::vector<print::PrintedFile>& files, const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return usage("cannot make the folder " + folder.string());
  Terminal terminal;
  for (const print::PrintedFile& file : files) {
    if (file.bytes.empty()) return usage("not enough memory for " + file.name);
    const std::filesystem::path path = folder / file.name;
    if (const auto fault = io::write_file_whole(path, file.bytes)) return usage(*fault);
    terminal.line(path.string());
  }
  return 0;
}

}  // namespace

int print_papers(const PrintOptions& options) {
  const Subject subject = subject_of(options.subject);
  if (subject.scenario == nullptr) return subject.exit_code;
  print::Options wanted;
  wanted.documents = documents_of(options.what, subject);
  wanted.languages = options.languages;
  wanted.mandates = options.open_mandates ? print::Mandates::open : print::Mandates::drawn;
  if (const std::string fault =
          refusal(wanted.documents, subject.game.has_value(), subject.ledger.has_value(), options);
      !fault.empty()) {
    return usage(fault);
  }
  wanted.seat = seat_by_id(*subject.scenario, options.seat);
  if (!options.seat.empty() && !wanted.seat.exists()) {
    return usage(no_such_seat(*subject.scenario, options.seat));
  }
  if (options.seed != 0) wanted.settings.world_seed = options.seed;
  if (const std::string fault =
          set_constellation(*subject.scenario, options.constellation, wanted.settings);
      !fault.empty()) {
    return usage(fault);
  }
  if (subject.game) {
    wanted.settings = subject.game->record().settings;
    wanted.game = &*subject.game;
    if (subject.ledger) wanted.ledger = &*subject.ledger;
  }
  const std::optional<std::filesystem::path> data = io::data_dir();
  if (!data) {
    return usage("no folder `assets` found; set DEMARCHE_DATA to the folder that holds it");
  }
  const canvas::AssetStore assets((*data / "assets").string());
  canvas::TextMeasurer text(assets.fonts());
  if (!text.problems().empty()) return usage(text.problems().front());
  return write_files(print::print_documents(*subject.scenario, wanted, {text, assets}),
                     options.folder);
}

}  // namespace demarche::cli
