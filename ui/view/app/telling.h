// A reveal that goes on by itself. Private to ui/view/app.
#pragma once

#include "view/app.h"
#include "view/time.h"

namespace demarche::view {

// The first step is due from now on; at once, all are open.
void begin_telling(App& app);
// When the next step opens by itself, as App::now_ms; kNever: it does not. Whoever reads a tree of
// causes or an overlay is waited for.
[[nodiscard]] std::int64_t step_due(const App& app);
// Opens the step that is due at App::now_ms.
void open_due_step(App& app);

}  // namespace demarche::view
