#include "view/lesson/scores.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace demarche::view {
namespace {

constexpr int kBin = 20;
constexpr int kBins = 5;

struct Group {
  int count = 0, came = 0;
};

double square(double x) { return x * x; }

double chance(const Said& one) { return one.percent / 100.0; }

}  // namespace

double brier_score(std::span<const Said> said) {
  if (said.empty()) return 0;
  double sum = 0;
  for (const Said& one : said) sum += square(chance(one) - (one.came ? 1 : 0));
  return sum / static_cast<double>(said.size());
}

BrierParts brier_parts(std::span<const Said> said) {
  BrierParts parts;
  if (said.empty()) return parts;
  std::array<Group, 101> groups{};
  int came = 0;
  for (const Said& one : said) {
    Group& group = groups.at(static_cast<std::size_t>(one.percent));
    ++group.count;
    if (one.came) ++group.came;
    if (one.came) ++came;
  }
  const auto all = static_cast<double>(said.size());
  const double average = came / all;
  for (std::size_t percent = 0; percent < groups.size(); ++percent) {
    const Group& group = groups.at(percent);
    if (group.count == 0) continue;
    const double share = static_cast<double>(group.came) / group.count;
    parts.reliability += group.count * square(static_cast<double>(percent) / 100.0 - share);
    parts.resolution += group.count * square(share - average);
  }
  parts.reliability /= all;
  parts.resolution /= all;
  parts.uncertainty = average * (1 - average);
  return parts;
}

std::vector<CalibrationBin> calibration(std::span<const Said> said) {
  std::vector<CalibrationBin> bins;
  for (int bin = 0; bin < kBins; ++bin) {
    bins.push_back({bin * kBin, bin + 1 == kBins ? 100 : (bin + 1) * kBin - 1, 0, 0, 0});
  }
  for (const Said& one : said) {
    CalibrationBin& bin = bins[static_cast<std::size_t>(std::min(one.percent / kBin, kBins - 1))];
    ++bin.count;
    if (one.came) ++bin.came;
    bin.mean_said += one.percent;
  }
  for (CalibrationBin& bin : bins)
    if (bin.count > 0) bin.mean_said /= bin.count;
  return bins;
}

}  // namespace demarche::view
