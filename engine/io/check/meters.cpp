// Meters that no rule reads, and meters that nothing changes.
#include "check/check.h"

namespace demarche::io {
namespace {

void mark(std::vector<bool>& marks, std::size_t row) {
  if (row < marks.size()) marks[row] = true;
}

}  // namespace

void check_meters(Loading& loading) {
  const Scenario& scenario = loading.scenario;
  std::vector<bool> read(scenario.meters.size()), changed(scenario.meters.size());
  for (const Condition& condition : scenario.conditions) {
    if (condition.kind == Condition::Kind::meter) mark(read, condition.subject);
  }
  for (const Term& term : scenario.terms) {
    if (term.kind == Term::Kind::meter) mark(read, term.subject);
  }
  for (const Effect& effect : scenario.effects) {
    if (effect.kind == Effect::Kind::meter) mark(changed, effect.subject);
  }
  for (std::size_t row = Meter::kCapital + 1; row < scenario.meters.size(); ++row) {
    const Meter& meter = scenario.meters[row];
    const Ref id = loading.names.meters.where(row).member("id");
    if (!id.exists()) continue;
    if (!read[row]) {
      loading.findings.at_value(code::kMeterNeverRead, id,
                                "no condition and no term reads the meter " + shown(meter.id));
    }
    if (!changed[row] && meter.drift == 0) {
      loading.findings.at_value(
          code::kMeterNeverChanged, id,
          "no effect changes the meter " + shown(meter.id) + ", and it has no drift");
    }
  }
}

}  // namespace demarche::io
