// Terms of sums: odds, outlooks, readiness, durability.
#include "read/logic.h"
#include "shape/make.h"

namespace demarche::io {
namespace {

Term read_term(Loading& loading, Ref ref, const Scope& scope) {
  Term term;
  const Shape* shape = head_of(loading, ref, kTermHeads);
  if (shape == nullptr) return term;
  ShapeReader object(loading, ref, *shape);
  const std::string head(shape->fields[0].key);
  term.text = object.text("text");
  if (head == "if") {
    term.kind = Term::Kind::condition;
    term.when = read_condition(loading, object.find(head), scope);
    term.add = object.whole("add");
    return term;
  }
  const Ref value = object.find(head);
  if (head == "round") {
    term.kind = Term::Kind::round;
    (void)read_truth(loading, value);
  } else if (head == "pledges") {
    term.kind = Term::Kind::pledges;
    const auto undertaking = read_id<UndertakingId>(loading, value, loading.names.undertakings);
    term.subject = undertaking.value;
    if (const Ref step = object.find("step"); step.exists())
      term.step = read_step(loading, step, undertaking, 0);
  } else if (head == "margin") {
    term.kind = Term::Kind::margin;
    term.of = {Who::Kind::seat, read_seat(loading, value)};
    if (!scope.margin) {
      loading.findings.at_key(code::kWhoNotHere, value,
                              "a margin is known at the ending only: in terms of durability");
    }
  } else {
    term.kind = Term::Kind::meter;
    const MeterSubject subject = read_meter_subject(loading, object, head, scope, false);
    term.subject = subject.meter;
    term.of = subject.of;
    term.in = subject.in;
  }
  term.above = object.whole("above");
  term.times = object.whole("times");
  return term;
}

}  // namespace

Run read_terms(Loading& loading, Ref list, const Scope& scope) {
  Run run;
  std::vector<Term> terms;
  for (const Ref element : read_list(loading, list, kTerms.length)) {
    terms.push_back(read_term(loading, element, scope));
  }
  std::vector<Term>& rows = loading.scenario.terms;
  run.first = static_cast<std::uint32_t>(rows.size());
  run.count = static_cast<std::uint32_t>(terms.size());
  rows.insert(rows.end(), terms.begin(), terms.end());
  return run;
}

Run terms_if_any(Loading& loading, ShapeReader& object, std::string_view key, const Scope& scope) {
  const Ref found = object.find(key);
  return found.exists() ? read_terms(loading, found, scope) : Run{};
}

}  // namespace demarche::io
