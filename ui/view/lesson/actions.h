// The verbs of a lesson: its set-up and the teacher's panel.
#pragma once

namespace demarche::view::verb {

// Set-up
inline constexpr const char* plan_students = "plan-students";    // a: seat, b: students, 0 computed
inline constexpr const char* plan_observers = "plan-observers";  // a: how many
inline constexpr const char* plan_name = "plan-name";         // a: seat, b: student; text: the name
inline constexpr const char* plan_names = "plan-names";       // a: seat whose names are shown, -1
inline constexpr const char* plan_way = "plan-way";           // a: LessonWay
inline constexpr const char* plan_time_out = "plan-default";  // a: TimeOut
inline constexpr const char* plan_planning = "plan-planning";  // a: minutes
inline constexpr const char* plan_sitting = "plan-sitting";    // a: minutes
inline constexpr const char* plan_silence = "plan-silence";    // a: seconds
inline constexpr const char* plan_rounds = "plan-rounds";      // a: rounds
inline constexpr const char* plan_profile = "plan-profile";    // a: seat, b: profile, -1 drawn
inline constexpr const char* plan_event = "plan-event";        // a: event that comes or not
inline constexpr const char* plan_figures = "plan-figures";
inline constexpr const char* plan_scenario = "plan-scenario";  // a: row of shelves
inline constexpr const char* start_lesson = "start-lesson";

// During a lesson
inline constexpr const char* teacher = "teacher";      // the panel, or back to the class
inline constexpr const char* projector = "projector";  // a: 0 here, 1 second window, 2 closes it
inline constexpr const char* clock_pause = "clock-pause";
inline constexpr const char* clock_more = "clock-more";  // a: minutes
inline constexpr const char* go_on_now = "go-on-now";
inline constexpr const char* act_for = "act-for";      // a: seat
inline constexpr const char* give_seat = "give-seat";  // a: seat: to the computer, or to a team
inline constexpr const char* take_back = "take-back";  // to the beginning of the round
inline constexpr const char* inject = "inject";        // a: event
inline constexpr const char* hide_figures = "hide-figures";
inline constexpr const char* show_profiles = "show-profiles";        // for a few seconds
inline constexpr const char* projector_layout = "projector-layout";  // a: ProjectorLayout
inline constexpr const char* set_silence = "set-silence";            // a: seconds
inline constexpr const char* end_silence = "end-silence";
inline constexpr const char* write_note = "write-note";  // text: what is being written
inline constexpr const char* keep_note = "keep-note";

}  // namespace demarche::view::verb
