// Where each part of a state lies in its block of bytes. Decided by the scenario, computed by
// `finish`.
#pragma once

#include <cstdint>

namespace demarche {

struct StateLayout {
  std::uint32_t seats = 0, issues = 0, meters = 0, flags = 0, moves = 0, formats = 0, venues = 0,
                events = 0;
  std::uint32_t members = 0, profiles = 0;  // profiles: of all seats together
  std::uint32_t plan_slots = 0;             // sealed choices a seat
  std::uint32_t pending_slots = 0;          // lasting effects in flight
  // Byte offsets of each array from the start of the block; every array is aligned for its element.
  std::uint32_t losses = 0;       // int32 [profiles]
  std::uint32_t meter_cells = 0;  // int32 [meters]
  std::uint32_t pending = 0;      // Pending [pending_slots]
  std::uint32_t plans = 0;        // PlannedMove [seats * plan_slots]
  std::uint32_t move_uses = 0;    // MoveUse [moves * seats]
  std::uint32_t table = 0;        // uint8 [issues]: standing option
  std::uint32_t settled = 0;      // uint8 [issues]: round of the last settlement, 0: never
  std::uint32_t reopened =
      0;  // uint8 [issues]: 1: may be settled anew, ladder rule and rest lifted
  std::uint32_t consented = 0;     // uint32 [issues]: seats that consented to what stands
  std::uint32_t flag_bytes = 0;    // uint8 [flags]
  std::uint32_t format_bytes = 0;  // FormatState [formats]
  std::uint32_t venue_bytes = 0;   // uint8 [venues]: opened or closed by effects
  std::uint32_t event_bytes = 0;   // uint8 [events]: round of last firing
  std::uint32_t member_steps = 0;  // uint8 [members]
  std::uint32_t size = 0;          // of the whole block, a multiple of 8
};

}  // namespace demarche
