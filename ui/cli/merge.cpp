// demarche merge: shards of one batch, added up.
#include <algorithm>

#include "cli/batches.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/verbs.h"
#include "demarche/io/save.h"

namespace demarche::cli {
namespace {

// Adds a file to the sum. The exit code of a failure, or 0.
int add_file(const std::string& file, const std::string& first,
             std::optional<batch::Shard>& whole) {
  std::optional<batch::Shard> shard;
  if (const int code = open_shard(file, shard); code != 0) return code;
  if (!whole) {
    whole = std::move(shard);
    return 0;
  }
  const std::string why = batch::clash(*whole, *shard);
  if (why.empty()) {
    add(*whole, *shard);
    return 0;
  }
  std::fprintf(stderr, "demarche: %s does not go with %s: %s\n", file.c_str(), first.c_str(),
               why.c_str());
  return 1;
}

void tell_missing(const batch::Shard& whole) {
  const auto missing = batch::missing_from({1, whole.origin.games}, whole.played.games);
  if (missing.empty()) return;
  std::string list;
  for (const batch::Span& span : missing)
    list += (list.empty() ? "" : ", ") + std::to_string(span.first) + " to " +
            std::to_string(span.last);
  std::fprintf(stderr, "demarche: not the whole batch of %s games; missing: %s\n",
               grouped(whole.origin.games).c_str(), list.c_str());
}

}  // namespace

int merge(const MergeOptions& options) {
  std::optional<batch::Shard> whole;
  int code = 0;
  for (const std::string& file : options.files)
    code = std::max(code, add_file(file, options.files.front(), whole));
  if (code != 0) return code;
  tell_missing(*whole);
  if (!options.output.empty()) {
    if (const auto error = io::write_file_whole(options.output, write_shard(*whole)))
      return usage(*error);
  }
  if (options.json) {
    std::fputs(write_shard(*whole).c_str(), stdout);
  } else {
    Terminal terminal;
    tell_shard(terminal, *whole);
  }
  return 0;
}

}  // namespace demarche::cli
