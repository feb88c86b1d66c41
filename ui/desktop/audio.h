// Sounds on a device, or silence where there is none. Nothing here prints, waits or fails.
#pragma once

#include <filesystem>
#include <memory>

#include "view/sounds.h"

namespace demarche::desktop {

class Audio {
 public:
  virtual ~Audio() = default;
  // Begins a sound, again if it is still heard. `percent`: how loud, 0 to 100.
  virtual void play(view::Sound sound, int percent) = 0;
  // Whether a sound is being heard.
  [[nodiscard]] virtual bool busy() const = 0;
  // Whether there is a device.
  [[nodiscard]] virtual bool sounds() const = 0;
};

class NullAudio final : public Audio {
 public:
  void play(view::Sound, int) override {}
  [[nodiscard]] bool busy() const override { return false; }
  [[nodiscard]] bool sounds() const override { return false; }
};

// The files of a folder (<name>.ogg of view::sound_name) on the device of the system. A NullAudio
// when no device answers or a file cannot be read.
[[nodiscard]] std::unique_ptr<Audio> open_audio(const std::filesystem::path& folder);

}  // namespace demarche::desktop
