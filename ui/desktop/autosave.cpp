#include "desktop/autosave.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <sstream>
#include <system_error>

namespace demarche::desktop {
namespace {

constexpr int kSlots = 99;

std::filesystem::path slot_file(const std::filesystem::path& folder, int slot) {
  return folder / ("autosave-" + std::to_string(slot) + ".json");
}

// A descriptor that holds the slot's lock, or -1 when somebody else does.
int take_lock(const std::filesystem::path& folder, int slot) {
  const std::filesystem::path file = folder / ("autosave-" + std::to_string(slot) + ".lock");
  const int descriptor = open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor < 0) return -1;
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  close(descriptor);
  return -1;
}

}  // namespace

std::vector<int> slots_newest_first(const std::filesystem::path& folder) {
  std::vector<int> slots(kSlots);
  std::iota(slots.begin(), slots.end(), 1);
  std::map<int, std::filesystem::file_time_type> times;
  for (const int slot : slots) {
    std::error_code error;
    const auto time = std::filesystem::last_write_time(slot_file(folder, slot), error);
    times[slot] = error ? std::filesystem::file_time_type::min() : time;
  }
  std::stable_sort(slots.begin(), slots.end(), [&](int a, int b) { return times[a] > times[b]; });
  return slots;
}

std::size_t slots_with_games(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (int slot = 1; slot <= kSlots; ++slot) {
    std::error_code error;
    if (std::filesystem::exists(slot_file(folder, slot), error)) ++count;
  }
  return count;
}

AutosaveSlot::AutosaveSlot(const std::filesystem::path& folder) {
  for (const int slot : slots_newest_first(folder)) {
    take(folder, slot);
    if (lock_ >= 0) return;  // otherwise it is a running program's
  }
}

AutosaveSlot::AutosaveSlot(const std::filesystem::path& folder, int number) {
  take(folder, number);
}

AutosaveSlot::~AutosaveSlot() {
  if (lock_ >= 0) close(lock_);
}

void AutosaveSlot::take(const std::filesystem::path& folder, int number) {
  lock_ = take_lock(folder, number);
  number_ = number;
  file_ = slot_file(folder, number);
}

std::optional<std::filesystem::path> AutosaveSlot::file() const {
  if (lock_ < 0) return std::nullopt;
  return file_;
}

std::string write_told(const ToldMark& mark) {
  std::string out = std::to_string(mark.world_seed) + " " + std::to_string(mark.moves) + " " +
                    std::to_string(mark.told);
  for (const std::optional<std::size_t>& seat : mark.seats) {
    out += seat ? " " + std::to_string(*seat) : " -";
  }
  return out + "\n";
}

std::optional<ToldMark> read_told(const std::string& text) {
  std::istringstream in(text);
  ToldMark mark;
  if (!(in >> mark.world_seed >> mark.moves >> mark.told)) return std::nullopt;
  constexpr std::size_t kMostSeats = 32;
  for (std::string seat; mark.seats.size() < kMostSeats && in >> seat;) {
    const bool known = seat.size() < 10 && seat.find_first_not_of("0123456789") == seat.npos;
    mark.seats.push_back(known ? std::optional<std::size_t>(std::stoul(seat)) : std::nullopt);
  }
  return mark;
}

std::filesystem::path told_file(std::filesystem::path save) {
  return save.replace_extension(".told");
}

}  // namespace demarche::desktop
