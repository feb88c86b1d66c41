#include "desktop/paper_jobs.h"

#include <system_error>

#include "canvas/assets.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::desktop {
namespace {

struct Written {
  std::vector<std::string> files;
  std::string failed, why;  // the first that could not be written; empty: none
  bool no_memory = false;
};

// Where the file may be written without writing over another; an equal one is that file.
std::filesystem::path place_for(const std::filesystem::path& folder,
                                const print::PrintedFile& file) {
  const std::filesystem::path name(file.name);
  std::filesystem::path out = folder / name;
  std::error_code error;
  for (int number = 2; std::filesystem::exists(out, error); ++number) {
    if (io::read_whole_file(out) == file.bytes) break;
    out =
        folder / (name.stem().string() + "-" + std::to_string(number) + name.extension().string());
  }
  return out;
}

Written write_all(const std::vector<print::PrintedFile>& files,
                  const std::filesystem::path& folder) {
  Written out;
  for (const print::PrintedFile& file : files) {
    if (!file.bytes.empty()) continue;
    out.failed = file.name;
    out.no_memory = true;
    return out;
  }
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    out.failed = folder.string();
    out.why = error.message();
    return out;
  }
  for (const print::PrintedFile& file : files) {
    const std::filesystem::path path = place_for(folder, file);
    if (const auto fault = io::write_file_whole(path, file.bytes)) {
      out.failed = file.name;
      out.why = *fault;
      return out;
    }
    out.files.push_back(path.filename().string());
  }
  return out;
}

HandOver told(Written written, const PaperWork& work) {
  return [written = std::move(written), ticket = work.ticket,
          folder = work.folder.string()](view::App& app) {
    view::PaperDesk& desk = app.papers;
    if (desk.ticket != ticket) return;
    desk.files = written.files;
    desk.folder_written = folder;
    desk.fault.clear();
    if (written.failed.empty()) return;
    const view::Words words(app.options.language);
    desk.fault =
        words("papers.failed",
              {written.failed, written.no_memory ? words("papers.no-memory") : written.why});
  };
}

}  // namespace

Job paper_job(PaperWork work) {
  return [work = std::move(work)](JobWatch& watch) -> HandOver {
    const canvas::AssetStore assets(work.assets.string());
    canvas::TextMeasurer text(assets.fonts());
    print::Options options;
    options.mandates = work.mandates;
    options.settings = work.settings;
    options.game = work.game.get();
    options.messages = work.messages;
    options.goes_on = [&watch] { return watch.goes_on(); };
    if (work.ledger) options.ledger = &*work.ledger;
    std::vector<print::PrintedFile> files;
    const std::size_t all = work.documents.size() * work.languages.size();
    for (const print::Document document : work.documents) {
      for (const view::Language language : work.languages) {
        if (!watch.goes_on()) return {};
        options.documents = {document};
        options.languages = {language};
        for (print::PrintedFile& file :
             print::print_documents(*work.scenario, options, {text, assets}))
          files.push_back(std::move(file));
        watch.reached(files.size(), all);
      }
    }
    if (!watch.goes_on()) return {};
    return told(write_all(files, work.folder), work);
  };
}

}  // namespace demarche::desktop
