// What a workspace holds.
#pragma once

#include <memory>

#include "choose/alternatives.h"
#include "choose/offer.h"
#include "choose/planner.h"
#include "choose/planning_memory.h"
#include "choose/wants.h"
#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

struct WorkspaceParts {
  State concealed;  // what the deciding seat may know
  LegalMoves legal;
  OfferWorkspace offer;
  PlanningMemory planning;
  Wants wants;  // of a newcomer, and of a search for alternatives
  AlternativesMemory alternatives;
  std::unique_ptr<PlannerMemory> planner;  // made by the first search
};

}  // namespace demarche
