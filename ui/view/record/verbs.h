// Verbs of one's own games that have ended.
#pragma once

namespace demarche::view::verb {

inline constexpr const char* record_pick = "record-pick";      // a: row of App::past
inline constexpr const char* record_review = "record-review";  // a: row of App::past, as below
inline constexpr const char* record_replay = "record-replay";
inline constexpr const char* record_share = "record-share";

}  // namespace demarche::view::verb
