// Meters; support, trust and capital are always the first three.
#include "read/readers.h"

namespace demarche::io {
namespace {

void add_built_in(Loading& loading) {
  Scenario& scenario = loading.scenario;
  const std::size_t seats = scenario.seats.size();
  scenario.meters.resize(3);
  for (std::size_t row = 0; row < 3; ++row) {
    Meter& meter = scenario.meters[row];
    meter.id = loading.names.meters.ids()[row];
    meter.scope = row == Meter::kTrust ? Meter::Scope::pair : Meter::Scope::actor;
    meter.good = Meter::Good::up;
    for (const Seat& seat : scenario.seats) {
      if (row == Meter::kSupport) meter.start.push_back(seat.support_start);
      if (row == Meter::kCapital) meter.start.push_back(seat.capital_start);
    }
    if (row == Meter::kTrust) meter.start.assign(seats * seats, 50);
  }
}

// `{ seat: value }` with every seat but `left_out`; calls `each(row, value)`.
template <class Each>
void for_each_seat(Loading& loading, Ref ref, SeatId left_out, Each each) {
  const std::vector<Keyed> entries = read_keyed(loading, ref, loading.names.seats);
  SeatSet seen;
  for (const Keyed& entry : entries) {
    seen.add(SeatId(entry.row));
    each(entry.row, entry.value);
  }
  if (!ref.is(JsonNode::Kind::object)) return;
  for (std::size_t row = 0; row < loading.names.seats.size(); ++row) {
    if (seen.has(SeatId(row)) || SeatId(row) == left_out) continue;
    loading.findings.at_key(code::kMissingKey, ref,
                            "the start needs the seat " + shown(loading.names.seats.ids()[row]));
  }
}

void read_start(Loading& loading, Ref ref, Meter& meter) {
  const Range range{meter.low, meter.high};
  const std::size_t seats = loading.scenario.seats.size();
  if (meter.scope == Meter::Scope::world) {
    meter.start = {read_whole(loading, ref, range)};
  } else if (ref.is(JsonNode::Kind::whole)) {  // the same for everyone
    const std::size_t cells = meter.scope == Meter::Scope::actor ? seats : seats * seats;
    meter.start.assign(cells, read_whole(loading, ref, range));
  } else if (meter.scope == Meter::Scope::actor) {
    meter.start.assign(seats, meter.low);
    for_each_seat(loading, ref, SeatId(), [&](std::size_t of, Ref value) {
      if (of < seats) meter.start[of] = read_whole(loading, value, range);
    });
  } else {
    meter.start.assign(seats * seats, meter.low);
    for_each_seat(loading, ref, SeatId(), [&](std::size_t of, Ref row) {
      for_each_seat(loading, row, SeatId(of), [&](std::size_t in, Ref value) {
        if (of < seats && in < seats)
          meter.start[of * seats + in] = read_whole(loading, value, range);
      });
    });
  }
}

void read_bands(Loading& loading, ShapeReader& of_meter, Meter& meter) {
  for (const Ref element : of_meter.list("bands")) {
    ShapeReader object(loading, element, of_meter.shape("bands"));
    Meter::Band band;
    band.from = object.whole_within("from", {meter.low, meter.high});
    band.text = object.text("text");
    if (!meter.bands.empty() && band.from <= meter.bands.back().from) {
      loading.findings.at_value(code::kReversedRange, element,
                                "bands ascend, and this one does not");
    }
    meter.bands.push_back(band);
  }
}

void read_declared(Loading& loading, ShapeReader& object, Meter& meter) {
  meter.scope = static_cast<Meter::Scope>(object.word("scope"));
  meter.good = static_cast<Meter::Good>(object.word("good"));
  meter.low = object.whole("min");
  meter.high = object.whole("max");
  if (meter.low >= meter.high) {
    loading.findings.at_value(code::kReversedRange, object.ref(),
                              "the least value is not below the greatest");
    meter.high = meter.low + 1;
  }
  if (const Ref start = object.find("start"); start.exists()) read_start(loading, start, meter);
}

void read_meter(Loading& loading, Ref element, std::size_t row) {
  Meter& meter = loading.scenario.meters[row];
  const bool built_in = row <= Meter::kCapital;
  const std::size_t form = !built_in ? 0 : row == Meter::kTrust ? 1 : 2;
  ShapeReader object(loading, element,
                     *innermost(kScenarioShape.find("meters")->type).choices[form].shape);
  (void)object.find("id");
  meter.id = loading.names.meters.ids()[row];
  meter.name = object.text("name");
  meter.text = object.text("text");
  if (!built_in) {
    read_declared(loading, object, meter);
  } else if (row == Meter::kTrust) {
    if (const Ref start = object.find("start"); start.exists()) read_start(loading, start, meter);
  }
  if (!built_in || row == Meter::kTrust) meter.drift = object.whole("drift");
  read_bands(loading, object, meter);
  meter.everyone_sees = !object.find("seen_by").exists();
  meter.seen_by = object.seats("seen_by");
}

}  // namespace

void read_meters(Loading& loading) {
  add_built_in(loading);
  const IdTable& names = loading.names.meters;
  loading.scenario.meters.resize(names.size());
  std::size_t next = Meter::kCapital + 1;
  for (const Ref element : read_table(loading, "meters")) {
    const Ref id = element.is(JsonNode::Kind::object) ? element.member("id") : Ref{};
    const auto built_in = id.is(JsonNode::Kind::text) ? names.find(id.node().text) : std::nullopt;
    const bool is_built_in = built_in && *built_in <= Meter::kCapital;
    const std::size_t row = is_built_in ? *built_in : next++;
    if (row < names.size()) read_meter(loading, element, row);
  }
}

}  // namespace demarche::io
