// Scenes around a game that is over: forecasts, the vote, tables, the debrief. In this order, from
// the outcome on.
#pragma once

namespace demarche::desktop {

class Shell;

bool forecast_question_scene(Shell& shell);
bool forecast_entry_scene(Shell& shell);
bool forecast_calibration_scene(Shell& shell);
bool vote_scene(Shell& shell);
bool vote_playing_scene(Shell& shell);
bool vote_futures_scene(Shell& shell);
bool tables_scene(Shell& shell);
bool tables_eight_scene(Shell& shell);
bool debrief_begin_scene(Shell& shell);
bool debrief_feelings_scene(Shell& shell);
bool debrief_facts_scene(Shell& shell);
bool debrief_causes_scene(Shell& shell);
bool debrief_lessons_scene(Shell& shell);
bool debrief_reality_scene(Shell& shell);
bool debrief_sources_scene(Shell& shell);
bool papers_scene(Shell& shell);
bool papers_written_scene(Shell& shell);

}  // namespace demarche::desktop
