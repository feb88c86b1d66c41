#include "pack/install.h"

#include <fcntl.h>
#include <stdio.h>   // renameat2
#include <stdlib.h>  // mkdtemp
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "demarche/io/save.h"

namespace demarche::pack {
namespace {

namespace fs = std::filesystem;

std::string in_words(const std::string& what, const fs::path& path) {
  return what + " " + path.string() + ": " + std::strerror(errno);
}

// A new folder beside the one that is meant, hidden, so that nobody takes it for a scenario.
// Removed again unless its content has gone elsewhere.
class Beside {
 public:
  explicit Beside(const fs::path& scenarios) {
    std::string pattern = (scenarios / ".installing-XXXXXX").string();
    if (::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;
  ~Beside() {
    std::error_code ignored;  // what cannot be removed stays hidden
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;  // some file systems have no folders to sync
  ::fsync(descriptor);
  ::close(descriptor);
}

std::string write_all(const Pack& pack, const fs::path& into) {
  if (::mkdir(into.c_str(), 0755) != 0) return in_words("cannot create", into);
  for (const io::File& file : pack.files) {
    if (const auto error = io::write_file_whole(into / file.name, file.bytes)) return *error;
  }
  return {};
}

// The two folders change their names with each other, in one step where the file system can do
// that; otherwise in two, and back when the second fails.
std::string exchange(const fs::path& fresh, const fs::path& target) {
  if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0)
    return {};
  if (errno != EINVAL && errno != ENOSYS) return in_words("cannot replace", target);
  const fs::path old = fresh.string() + ".old";
  if (::rename(target.c_str(), old.c_str()) != 0) return in_words("cannot move", target);
  if (::rename(fresh.c_str(), target.c_str()) == 0) return {};
  std::string error = in_words("cannot replace", target);
  if (::rename(old.c_str(), target.c_str()) != 0) error += "; it is now " + old.string();
  return error;
}

}  // namespace

Installed install(const Pack& pack, const fs::path& scenarios, bool replace) {
  Installed out;
  out.folder = scenarios / pack.manifest.id;
  std::error_code error;
  fs::create_directories(scenarios, error);
  if (error) {
    out.error = "cannot create " + scenarios.string() + ": " + error.message();
    return out;
  }
  const bool there = fs::exists(fs::symlink_status(out.folder, error));
  out.stands = there && !replace;
  if (out.stands) return out;
  const Beside beside(scenarios);
  const fs::path fresh = beside.path() / pack.manifest.id;
  if (beside.path().empty()) {
    out.error = in_words("cannot create a folder in", scenarios);
    return out;
  }
  out.error = write_all(pack, fresh);
  if (!out.error.empty()) return out;
  sync_folder(fresh);
  if (there) {
    out.error = exchange(fresh, out.folder);
    out.replaced = out.error.empty();
  } else if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, out.folder.c_str(), RENAME_NOREPLACE) !=
                 0 &&
             ((errno != EINVAL && errno != ENOSYS) ||
              ::rename(fresh.c_str(), out.folder.c_str()) != 0)) {
    out.error = in_words("cannot create", out.folder);
  }
  sync_folder(scenarios);
  return out;
}

}  // namespace demarche::pack
