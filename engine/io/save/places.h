// Where the parts of a save stand that a replay can find fault with.
#pragma once

#include <vector>

#include "json/document.h"

namespace demarche::io {

struct SavePlaces {
  Document document;
  Ref digest, rules_version;             // into `document`; may not exist
  std::vector<Ref> moves, round_hashes;  // one each, as in the record
};

}  // namespace demarche::io
