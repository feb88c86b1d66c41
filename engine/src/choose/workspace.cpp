#include "choose/workspace.h"

namespace demarche {

Workspace::Workspace() : parts_(std::make_unique<WorkspaceParts>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

}  // namespace demarche
