// Makes assets/sounds/*.ogg: paper, wood and brass from nothing but noise and ringing modes.
//
//   g++ -O2 -std=c++20 assets/prepare/sounds.cpp -lsfml-audio -lsfml-system -o sounds
//   ./sounds assets/sounds
//
// The same compiler and libraries give the same bytes. No sound is longer than 1.2 s or louder than
// half of full scale; none begins with its full force, so that nobody starts.
#include <SFML/Audio/OutputSoundFile.hpp>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace {

constexpr int kRate = 44100;  // samples per second
constexpr double kPi = 3.14159265358979323846;
constexpr double kPeak = 0.5;      // of full scale
using Wave = std::vector<double>;  // from -1 to 1, kRate

int samples(double seconds) { return static_cast<int>(seconds * kRate); }

Wave silence(double seconds) { return Wave(static_cast<std::size_t>(samples(seconds)), 0.0); }

// Adds `part` at a time, longer or not; what hangs over is cut.
void mix(Wave& into, const Wave& part, double at, double loud) {
  const auto first = static_cast<std::size_t>(samples(at));
  for (std::size_t i = 0; i < part.size() && first + i < into.size(); ++i) {
    into[first + i] += part[i] * loud;
  }
}

// White noise, the same at every run (Numerical Recipes' linear congruential generator).
Wave noise(double seconds, std::uint32_t seed) {
  Wave wave = silence(seconds);
  for (double& sample : wave) {
    seed = seed * 1664525U + 1013904223U;
    sample = static_cast<double>(seed >> 8U) / 8388608.0 - 1.0;
  }
  return wave;
}

// A band of it around `centre` Hz (biquad of R. Bristow-Johnson's Audio EQ Cookbook).
Wave band(Wave wave, double centre, double q) {
  const double w = 2 * kPi * centre / kRate, alpha = std::sin(w) / (2 * q);
  const double b0 = alpha / (1 + alpha), a1 = -2 * std::cos(w) / (1 + alpha);
  const double a2 = (1 - alpha) / (1 + alpha);
  double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  for (double& sample : wave) {
    const double y = b0 * (sample - x2) - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = sample;
    y2 = y1;
    y1 = y;
    sample = y;
  }
  return wave;
}

// Rises for `rise` seconds, then falls by e every `fall` seconds.
Wave shaped(Wave wave, double rise, double fall) {
  for (std::size_t i = 0; i < wave.size(); ++i) {
    const double t = static_cast<double>(i) / kRate;
    wave[i] *= t < rise ? 0.5 - 0.5 * std::cos(kPi * t / rise) : std::exp(-(t - rise) / fall);
  }
  return wave;
}

// The crackle of paper: slow noise that opens and closes another.
Wave crackled(Wave wave, std::uint32_t seed) {
  const Wave slow = band(noise(static_cast<double>(wave.size()) / kRate + 0.001, seed), 46, 0.8);
  double most = 1e-9;
  for (const double sample : slow) most = std::max(most, std::abs(sample));
  for (std::size_t i = 0; i < wave.size(); ++i) {
    const double open = std::abs(slow[i]) / most;
    wave[i] *= 0.25 + 1.5 * open * open;
  }
  return wave;
}

// One way in which a body rings: Hz, loudness, and seconds in which it falls by e.
struct Mode {
  double pitch, loud, fall;
};

// A body that is struck once, softly: every mode begins within `soft` seconds.
Wave struck(double seconds, const std::vector<Mode>& modes, double soft) {
  Wave wave = silence(seconds);
  for (const Mode& mode : modes) {
    for (std::size_t i = 0; i < wave.size(); ++i) {
      const double t = static_cast<double>(i) / kRate;
      const double begin = t < soft ? 0.5 - 0.5 * std::cos(kPi * t / soft) : 1.0;
      wave[i] += begin * mode.loud * std::sin(2 * kPi * mode.pitch * t) * std::exp(-t / mode.fall);
    }
  }
  return wave;
}

// A sheet that is turned: two strokes of air and paper.
Wave page() {
  Wave out = silence(0.42);
  mix(out, crackled(shaped(band(noise(0.34, 11), 2300, 0.7), 0.11, 0.06), 12), 0.0, 1.0);
  mix(out, crackled(shaped(band(noise(0.25, 13), 4300, 0.9), 0.05, 0.05), 14), 0.13, 0.5);
  return out;
}

// Sheets laid on a table: a slide and a soft thud.
Wave paper() {
  Wave out = silence(0.4);
  mix(out, crackled(shaped(band(noise(0.22, 21), 3000, 0.6), 0.09, 0.045), 22), 0.0, 0.9);
  mix(out, struck(0.2, {{105, 0.5, 0.035}, {190, 0.25, 0.025}}, 0.004), 0.15, 0.55);
  mix(out, shaped(band(noise(0.08, 23), 900, 0.7), 0.003, 0.014), 0.15, 0.8);
  return out;
}

// A card taken from a felt table.
Wave card() {
  Wave out = silence(0.16);
  mix(out, shaped(band(noise(0.1, 31), 3600, 1.1), 0.012, 0.012), 0.0, 0.8);
  mix(out, struck(0.12, {{430, 0.3, 0.018}, {910, 0.12, 0.012}}, 0.002), 0.028, 0.45);
  return out;
}

// A brass stamp pressed into wax on a wooden desk.
Wave seal() {
  Wave out = silence(0.7);
  mix(out, struck(0.5, {{84, 1.0, 0.07}, {141, 0.6, 0.05}, {233, 0.25, 0.035}}, 0.004), 0.02, 0.8);
  mix(out,
      struck(0.65, {{523, 0.10, 0.16}, {1187, 0.07, 0.13}, {1873, 0.04, 0.09}, {2790, 0.02, 0.05}},
             0.003),
      0.02, 0.7);
  mix(out, crackled(shaped(band(noise(0.2, 41), 1500, 0.7), 0.02, 0.04), 42), 0.0, 0.5);
  return out;
}

// A gavel, twice.
Wave knock() {
  const std::vector<Mode> wood = {
      {214, 0.7, 0.050}, {388, 1.0, 0.042}, {742, 0.5, 0.026}, {1236, 0.22, 0.016}};
  Wave out = silence(0.5);
  for (const auto& [at, loud] : {std::pair{0.0, 1.0}, std::pair{0.19, 0.75}}) {
    mix(out, struck(0.28, wood, 0.0015), at, loud);
    mix(out, shaped(band(noise(0.03, 51), 2600, 0.8), 0.001, 0.004), at, loud * 0.6);
  }
  return out;
}

// A small brass bowl: partials of a free circular plate, softened.
Wave bowl(double pitch, double seconds, double fall) {
  return struck(seconds,
                {{pitch, 1.0, fall},
                 {pitch * 1.004, 0.5, fall * 0.9},
                 {pitch * 2.76, 0.14, fall * 0.4},
                 {pitch * 5.40, 0.04, fall * 0.18}},
                0.009);
}

// Three bowls in a major chord, one after the other.
Wave chime() {
  Wave out = silence(1.15);
  mix(out, bowl(392.00, 1.1, 0.32), 0.0, 0.8);
  mix(out, bowl(493.88, 1.0, 0.30), 0.11, 0.7);
  mix(out, bowl(587.33, 0.9, 0.30), 0.22, 0.7);
  return out;
}

// The escapement of a table clock.
Wave tick() {
  Wave out = silence(0.12);
  mix(out, struck(0.1, {{1710, 0.5, 0.009}, {2630, 0.3, 0.006}, {640, 0.35, 0.014}}, 0.001), 0.0,
      1);
  mix(out, shaped(band(noise(0.02, 61), 3900, 1.2), 0.0008, 0.002), 0.0, 0.4);
  return out;
}

// The bell of a reception desk, muffled.
Wave bell() {
  Wave out = silence(0.95);
  mix(out, bowl(880.0, 0.95, 0.26), 0.0, 1.0);
  mix(out, shaped(band(noise(0.02, 71), 3000, 1.0), 0.001, 0.003), 0.0, 0.25);
  return out;
}

// To kPeak, with an end that fades, as whole samples.
std::vector<sf::Int16> finished(Wave wave) {
  double most = 1e-9;
  for (const double sample : wave) most = std::max(most, std::abs(sample));
  const std::size_t fade = std::min(wave.size(), static_cast<std::size_t>(samples(0.03)));
  std::vector<sf::Int16> out;
  for (std::size_t i = 0; i < wave.size(); ++i) {
    const std::size_t left = wave.size() - i;
    const double end = left < fade ? static_cast<double>(left) / static_cast<double>(fade) : 1.0;
    out.push_back(static_cast<sf::Int16>(std::lround(wave[i] / most * kPeak * end * 32767)));
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: sounds FOLDER\n"), 2;
  struct Made {
    const char* name;
    Wave (*make)();
  };
  for (const Made& made :
       {Made{"page", page}, Made{"paper", paper}, Made{"card", card}, Made{"seal", seal},
        Made{"knock", knock}, Made{"chime", chime}, Made{"tick", tick}, Made{"bell", bell}}) {
    const std::vector<sf::Int16> wave = finished(made.make());
    sf::OutputSoundFile file;
    if (!file.openFromFile(std::string(argv[1]) + "/" + made.name + ".ogg", kRate, 1)) return 1;
    file.write(wave.data(), wave.size());
  }
  return 0;
}
