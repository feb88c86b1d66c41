// What a workspace holds.
#pragma once

#include "choose/offer.h"
#include "choose/planning_memory.h"
#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

struct WorkspaceParts {
  State concealed;  // what the deciding seat may know
  LegalMoves legal;
  OfferWorkspace offer;
  PlanningMemory planning;
};

}  // namespace demarche
