// "The ferry": three seats on one lake, small enough to follow by hand, with one of everything that
// the rules know.
#pragma once

#include "demarche/scenario.h"
#include "demarche/settings.h"

namespace demarche::test {

// Finished (layout computed). Sealed planning, four rounds, three seats of two profiles each.
[[nodiscard]] Scenario toy_scenario();
// The same with open planning.
[[nodiscard]] Scenario open_toy_scenario();
// Seed 1, first profile of every seat, no person.
[[nodiscard]] Settings toy_settings(std::uint64_t world_seed = 1);

namespace toy {

inline constexpr SeatId kNorth{0}, kSouth{1}, kGuild{2};

inline constexpr MeterId kCalm{3};    // of the world, drifts by -1 a round
inline constexpr MeterId kFleet{4};   // of each seat
inline constexpr MeterId kDebt{5};    // of each pair
inline constexpr MeterId kRumour{6};  // of the world, seen by South alone

inline constexpr FlagId kLetter{0}, kRoad{1};

inline constexpr IssueId kFare{
    0};  // ordered; North and South; binds the guild; option 3 needs kSchedule >= 2
inline constexpr IssueId kSchedule{1};    // ordered; all three; option 2 needs kFare >= 1
inline constexpr IssueId kColours{2};     // unordered; North and South
inline constexpr IssueId kInspection{3};  // ordered, reversible; North and the guild; binds South
inline constexpr IssueId kPlace{4};       // unordered; names the venues; North and South
inline constexpr IssueId kCharter{
    5};  // a vote: North 2, South 2, guild 1; needs 3; North has a veto
inline constexpr IssueId kMeeting{6};  // option 1 opens kSummit; North and South

inline constexpr FormatId kCouncil{0};    // standing, all three
inline constexpr FormatId kDesk{1};       // standing, North and South, by telephone
inline constexpr FormatId kMediation{2};  // opened by a move, the guild mediates
inline constexpr FormatId kAssembly{3};   // standing, votes, open to all
inline constexpr FormatId kSummit{
    4};  // opened by kMeeting, needs a venue, reopens; the guild joins at kSchedule >= 2

inline constexpr VenueId kHarbour{0}, kHill{1};  // the hill needs kRoad

inline constexpr MoveId kCall{0};           // targeted, odds from trust
inline constexpr MoveId kLetterMove{1};     // guild; certain, once; flag and pledges
inline constexpr MoveId kWhisper{2};        // covert, targeted, may leak; North
inline constexpr MoveId kCampaign{3};       // lasting effect, cooldown of two rounds
inline constexpr MoveId kOpenMediation{4};  // guild
inline constexpr MoveId kReopenFare{5};     // closed until the storm opens it; guild
inline constexpr MoveId kPromise{6};        // delayed effect; South
inline constexpr MoveId kGift{7};           // targeted, random amount, certain
inline constexpr MoveId kAudit{8};          // needs kCalm >= 40
inline constexpr MoveId kAlarm{
    9};  // North; certain; kCalm falls by 30, kRoad is raised for a round

inline constexpr UndertakingId kRelief{0};  // six members in two tiers, steps 0 to 3

inline constexpr EventId kFog{0};    // dated, round 2
inline constexpr EventId kStorm{1};  // condition: kCalm <= 20
inline constexpr EventId kGulls{2};  // by chance, again and again
inline constexpr EventId kVisit{3};  // inject

inline constexpr EndingId kPact{0};   // agreement; kFare >= 1 and kSchedule >= 2
inline constexpr EndingId kQuiet{1};  // early: kCalm at 95 or more
inline constexpr EndingId kDrift{2};  // otherwise

}  // namespace toy
}  // namespace demarche::test
