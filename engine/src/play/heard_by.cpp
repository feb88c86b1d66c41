#include <algorithm>
#include <iterator>

#include "demarche/happening.h"

namespace demarche {

std::vector<Happening> heard_by(const std::vector<Happening>& log, SeatId seat) {
  if (!seat.exists()) return log;
  std::vector<Happening> heard;
  std::copy_if(log.begin(), log.end(), std::back_inserter(heard),
               [seat](const Happening& told) { return told.audience.has(seat); });
  return heard;
}

}  // namespace demarche
