// Whose agreement settles something: all of a list, or a vote.
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr Range kVotes{0, 1'000'000};

// Weights of the votes: one each for `of`, or as the scenario says.
void read_ballots(Loading& loading, ObjectReader& object, bool by_weight, Consent& consent) {
  consent.weights.assign(loading.names.seats.size(), 0);
  if (by_weight) {
    const Ref weights = object.required("weights");
    if (!weights.exists()) return;
    for (const Keyed& entry : read_keyed(loading, weights, loading.names.seats)) {
      consent.weights[entry.row] = read_whole(loading, entry.value, kVotes);
    }
    return;
  }
  const Ref of = object.required("of");
  if (!of.exists()) return;
  const SeatSet voters = read_seats(loading, of, {0, Most::seats});
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    consent.weights[seat] = voters.has(SeatId(seat)) ? 1 : 0;
  }
}

void check_vote(Loading& loading, Ref ref, const Consent& consent) {
  std::int64_t all = 0, available = 0;
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    all += consent.weights[seat];
    if (!consent.must_abstain.has(SeatId(seat))) available += consent.weights[seat];
  }
  if (all == 0) {
    loading.findings.at_value(code::kNobodyConsents, ref, "nobody has a vote here");
  } else if (consent.needed > available) {
    loading.findings.at_value(code::kVoteNeverPasses, ref,
                              std::to_string(consent.needed) + " votes are needed, and only " +
                                  std::to_string(available) + " can be cast");
  }
}

Consent read_vote(Loading& loading, Ref ref) {
  Consent consent;
  consent.vote = true;
  const bool by_weight = ref.member("weight").exists();
  ObjectReader object(loading, ref, by_weight ? "a vote by weight" : "a vote");
  consent.needed = object.whole(by_weight ? "weight" : "votes", {1, kVotes.high});
  read_ballots(loading, object, by_weight, consent);
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    if (consent.weights[seat] > 0) consent.parties.add(SeatId(seat));
  }
  if (const Ref veto = object.optional("veto"); veto.exists())
    consent.veto = read_seats(loading, veto, {0, Most::seats});
  if (const Ref must = object.optional("must_abstain"); must.exists()) {
    consent.must_abstain = read_seats(loading, must, {0, Most::seats});
  }
  if (const Ref abstain = object.optional("abstain"); abstain.exists()) {
    consent.abstention =
        static_cast<Consent::Abstention>(read_word(loading, abstain, {"not_counted", "counted"}));
  }
  check_vote(loading, ref, consent);
  return consent;
}

}  // namespace

Consent read_consent(Loading& loading, Ref ref) {
  if (ref.is(JsonNode::Kind::object)) return read_vote(loading, ref);
  Consent consent;
  consent.parties = read_seats(loading, ref, {0, Most::seats});
  if (ref.is(JsonNode::Kind::list) && ref.node().children == 0) {
    loading.findings.at_value(code::kNobodyConsents, ref,
                              "consent of nobody would settle this alone");
  }
  return consent;
}

}  // namespace demarche::io
