// Whole files or none: a new file beside the old one, synced, then renamed over it.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "demarche/io/save.h"

namespace demarche::io {
namespace {

std::string in_words(const std::string& what, const std::filesystem::path& path) {
  return what + " " + path.string() + ": " + std::generic_category().message(errno);
}

// A descriptor that is closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { (void)close_now(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool open() const { return number_ >= 0; }
  bool close_now() {
    const bool good = number_ < 0 || ::close(number_) == 0;
    number_ = -1;
    return good;
  }

 private:
  int number_;
};

bool write_all(int descriptor, const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    done += static_cast<std::size_t>(written);
  }
  return true;
}

// Creates a file that did not exist, named after `path`.
int create_beside(const std::filesystem::path& path, std::filesystem::path& created) {
  constexpr int kTries = 100;
  for (int i = 0; i < kTries; ++i) {
    created = path;
    created += "." + std::to_string(::getpid()) + "." + std::to_string(i) + ".new";
    const int descriptor = ::open(created.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  return -1;
}

std::optional<std::string> fill(int descriptor, const std::string& bytes,
                                const std::filesystem::path& file) {
  Descriptor out(descriptor);
  if (!write_all(out.number(), bytes)) return in_words("cannot write", file);
  if (::fsync(out.number()) != 0) return in_words("cannot sync", file);
  if (!out.close_now()) return in_words("cannot close", file);
  return std::nullopt;
}

std::optional<std::string> sync_folder(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.open()) return in_words("cannot open", folder);
  // Some file systems cannot sync a folder; the rename is done all the same.
  if (::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != EROFS)
    return in_words("cannot sync", folder);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> write_file_whole(const std::filesystem::path& path,
                                            const std::string& bytes) {
  std::filesystem::path created;
  const int descriptor = create_beside(path, created);
  if (descriptor < 0) return in_words("cannot create", created);
  std::optional<std::string> error = fill(descriptor, bytes, created);
  if (!error && ::rename(created.c_str(), path.c_str()) != 0)
    error = in_words("cannot replace", path);
  if (error) {
    ::unlink(created.c_str());
    return error;
  }
  return sync_folder(path);
}

}  // namespace demarche::io
