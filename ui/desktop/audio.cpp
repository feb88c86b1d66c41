#include "desktop/audio.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <SFML/Audio.hpp>
#include <algorithm>
#include <array>

namespace demarche::desktop {
namespace {

// Standard error leads nowhere while this lives: ALSA, PulseAudio and SFML tell there at length
// that a machine has no sound, which is no fault.
class Hush {
 public:
  Hush() : errors_(sf::err().rdbuf(nullptr)), kept_(dup(STDERR_FILENO)) {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
  }
  ~Hush() {
    sf::err().rdbuf(errors_);
    if (kept_ < 0) return;
    dup2(kept_, STDERR_FILENO);
    ::close(kept_);
  }
  Hush(const Hush&) = delete;
  Hush& operator=(const Hush&) = delete;

 private:
  std::streambuf* errors_;
  int kept_;
};

// Asks OpenAL itself, which SFML plays through: SFML goes on without a device and complains at
// every call. OpenAL's headers are no part of SFML's package, so that its two functions are looked
// up by their names (OpenAL 1.1 specification, section 6.1).
bool device_answers() {
  void* library = dlopen("libopenal.so.1", RTLD_LAZY | RTLD_LOCAL);
  if (library == nullptr) return false;
  using Open = void* (*)(const char*);
  using Close = char (*)(void*);
  const auto open_device = reinterpret_cast<Open>(dlsym(library, "alcOpenDevice"));
  const auto close_device = reinterpret_cast<Close>(dlsym(library, "alcCloseDevice"));
  void* device = open_device != nullptr && close_device != nullptr ? open_device(nullptr) : nullptr;
  if (device != nullptr) close_device(device);
  dlclose(library);
  return device != nullptr;
}

class DeviceAudio final : public Audio {
 public:
  // False when a file cannot be read.
  bool load(const std::filesystem::path& folder) {
    for (std::size_t i = 0; i < voices_.size(); ++i) {
      const std::string name = view::sound_name(static_cast<view::Sound>(i));
      if (!buffers_[i].loadFromFile((folder / (name + ".ogg")).string())) return false;
      voices_[i].setBuffer(buffers_[i]);
    }
    return true;
  }
  void play(view::Sound sound, int percent) override {
    sf::Sound& voice = voices_.at(static_cast<std::size_t>(sound));
    voice.setVolume(static_cast<float>(std::clamp(percent, 0, 100)));
    voice.play();
  }
  [[nodiscard]] bool busy() const override {
    return std::any_of(voices_.begin(), voices_.end(), [](const sf::Sound& voice) {
      return voice.getStatus() == sf::Sound::Playing;
    });
  }
  [[nodiscard]] bool sounds() const override { return true; }

 private:
  // Buffers outlive the voices that play them.
  std::array<sf::SoundBuffer, view::kSounds> buffers_;
  std::array<sf::Sound, view::kSounds> voices_;
};

}  // namespace

std::unique_ptr<Audio> open_audio(const std::filesystem::path& folder) {
  const Hush hush;
  if (!device_answers()) return std::make_unique<NullAudio>();
  auto audio = std::make_unique<DeviceAudio>();
  if (!audio->load(folder)) return std::make_unique<NullAudio>();
  return audio;
}

}  // namespace demarche::desktop
