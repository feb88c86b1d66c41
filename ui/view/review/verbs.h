// Verbs of what comes after a game: review, replay, branch.
#pragma once

namespace demarche::view::verb {

inline constexpr const char* review = "review";                // opens it, or comes back to it
inline constexpr const char* review_at = "review-at";          // a: row of the decisions
inline constexpr const char* review_tab = "review-tab";        // a: ReviewTab
inline constexpr const char* review_say = "review-say";        // a: row that mattered most; -1 pass
inline constexpr const char* review_guess = "review-guess";    // a: Mover; -1 pass, -2 pass all
inline constexpr const char* review_beside = "review-beside";  // a: seat beside one's own
inline constexpr const char* review_work = "review-work";      // a: 1 go on, 0 stop
inline constexpr const char* replay = "replay";                // a: row of the record; -1 the start
inline constexpr const char* replay_at = "replay-at";          // a: stop
inline constexpr const char* replay_play = "replay-play";      // plays, or halts
inline constexpr const char* replay_speed = "replay-speed";    // a: 0 slow to 2 fast
inline constexpr const char* replay_eyes = "replay-eyes";      // a: seat; -1 all
inline constexpr const char* branch = "branch";                // a: row of the record
inline constexpr const char* branch_pick = "branch-pick";      // a: alternative; -1 choose again
inline constexpr const char* branch_against = "branch-against";          // a: BranchDesk::Against
inline constexpr const char* branch_differences = "branch-differences";  // a: 0, 1
inline constexpr const char* branch_swap = "branch-swap";                // the two sides
inline constexpr const char* branch_weigh = "branch-weigh";              // a: 1 go on, 0 stop
inline constexpr const char* branch_play = "branch-play";                // a: PlayOn

}  // namespace demarche::view::verb
