// Papers made and written beside the window.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "demarche/game.h"
#include "desktop/background.h"
#include "print/print.h"

namespace demarche::desktop {

// What is printed of, and how. All of it is the job's own.
struct PaperWork {
  std::shared_ptr<const Scenario> scenario;
  std::shared_ptr<const Game> game;            // null: before a game
  std::optional<view::Ledger> ledger;          // of that game
  std::vector<view::TeacherMessage> messages;  // of its lesson
  std::vector<print::Document> documents;
  std::vector<view::Language> languages;
  print::Mandates mandates = print::Mandates::drawn;
  Settings settings;
  std::filesystem::path assets, folder;
  std::uint64_t ticket = 0;  // of PaperDesk: findings for another printing are dropped
};

// All papers are made before the first is written. A file is there whole or not at all; one that is
// there with other bytes is kept, and the new one gets a number.
[[nodiscard]] Job paper_job(PaperWork work);

}  // namespace demarche::desktop
