#include "view/packs.h"

namespace demarche::view {

std::string why_broken(const Shelf& shelf, const Words& words) {
  return shelf.fault.empty() ? shelf.error : words("shelf.fault-" + shelf.fault);
}

}  // namespace demarche::view
