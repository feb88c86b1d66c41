// Memory that computed seats think in: kept by the caller, so that a decision allocates nothing.
//
// A workspace grows to what a scenario needs and keeps that; it serves any scenario, one decision
// at a time. It is no part of a game: a decision is the same with a new workspace and with one that
// has served a million others. One for each thread.
#pragma once

#include <memory>

namespace demarche {

struct WorkspaceParts;  // the engine's own business

class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  [[nodiscard]] WorkspaceParts& parts() { return *parts_; }

 private:
  std::unique_ptr<WorkspaceParts> parts_;
};

}  // namespace demarche
