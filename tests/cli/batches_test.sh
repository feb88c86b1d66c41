# `simulate`, `merge`, `balance` and `check --expect` as a person meets them.
. "$(dirname "$0")/common.sh"
minimal="$DEMARCHE_ROOT/tests/scenarios/minimal"
cd "$scratch"

expect_code 0 "a batch" "$demarche" simulate "$minimal" --games 300 --seed 5 -o whole.json
expect_text out "300 games, in-character, seed 5" "its table"
expect_empty err "no progress without a terminal"
for part in 1 2 3; do
  expect_code 0 "shard $part" "$demarche" simulate "$minimal" --games 300 --seed 5 --jobs 1 \
    --shard $part/3 -o "$part.json"
done
expect_code 0 "merging" "$demarche" merge 3.json 1.json 2.json --json -o sum.json
cmp -s out whole.json || complain "the sum of the shards is not the whole"
cmp -s sum.json whole.json || complain "the sum that was written is not the whole"

expect_code 0 "two of three" "$demarche" merge 1.json 2.json
expect_text err "missing: 201 to 300" "what is missing"

# Stopped by hand, gone on with, and the same as never stopped. So many games as take some seconds.
began=$(date +%s%3N)
expect_code 0 "how long games take" "$demarche" simulate "$minimal" --games 4000 --jobs 1
games=$((4000 * 3000 / ($(date +%s%3N) - began)))
"$demarche" simulate "$minimal" --games $games --seed 2 --jobs 1 -o stopped.json >/dev/null 2>err &
batch=$!
sleep 0.7
kill -INT $batch
code=0
wait $batch || code=$?
[ $code = 1 ] || complain "a stopped batch ends with 1, not $code"
expect_text err "stopped; [0-9,]+ of [0-9,]+ games are in stopped.json" "what was kept"
grep -Fq "\"played\":[[1,$games]]" stopped.json && complain "the batch was over before it was stopped"
expect_code 0 "going on" "$demarche" simulate "$minimal" --games $games --seed 2 -o stopped.json
expect_code 0 "never stopped" "$demarche" simulate "$minimal" --games $games --seed 2 --json
cmp -s out stopped.json || complain "a batch that was continued differs from one that was not"

# Each refusal names the file and what is wrong with it.
sed 's/"seed":"5"/"seed":"6"/' 1.json >changed.json
head -c 500 1.json >cut.json
expect_code 1 "a changed shard" "$demarche" merge 2.json changed.json
expect_text err "changed.json is damaged" "a changed shard"
expect_code 1 "a shard cut off" "$demarche" merge 2.json cut.json
expect_text err "cut.json is damaged" "a shard cut off"
expect_code 1 "a shard twice" "$demarche" merge 1.json 1.json
expect_text err "1.json .*games 1 to 100 were counted before" "a shard twice"
expect_code 0 "a batch of another scenario" "$demarche" simulate guarantees --games 5 -o foreign.json
expect_code 1 "a foreign shard" "$demarche" merge 1.json foreign.json
expect_text err "foreign.json .*its scenario is \"guarantees\"" "a foreign shard"
expect_code 1 "another seed" "$demarche" simulate "$minimal" --games 300 --seed 6 -o whole.json
expect_text err "whole.json cannot be continued: its seed is 5, not 6" "another seed"
expect_code 1 "another part" "$demarche" simulate "$minimal" --games 300 --seed 5 --shard 2/3 -o 1.json
expect_text err "1.json cannot be continued: it has games of another part" "another part"
expect_code 2 "a missing file" "$demarche" merge nowhere.json
expect_code 2 "a folder that is not there" "$demarche" simulate "$minimal" -o nowhere/shard.json
expect_code 2 "part 4 of 3" "$demarche" simulate "$minimal" --shard 4/3
expect_code 2 "no games" "$demarche" simulate "$minimal" --games 0
expect_code 2 "no such constellation" "$demarche" simulate guarantees --constellation nobody
expect_text err "there are: .*both_firm" "no such constellation"

expect_code 0 "a ladder" "$demarche" ladder "$minimal" --games 20
expect_text out "in-character +[0-9.]+ +[0-9.]+ to [0-9.]+" "a rung of it"
expect_code 0 "a ladder as JSON" "$demarche" ladder "$minimal" --games 5 --json
expect_text out '^\{"games":5,"results":\[\{"seat":"[a-z]+","level":"random","mean":' "a ladder as JSON"
expect_code 2 "a ladder without games" "$demarche" ladder "$minimal" --games 0

# A small scenario does not keep the bounds of the first one, and says which.
expect_code 1 "balance" "$demarche" balance "$minimal" --games 60 --html page.html
expect_text out "^ending/.*(holds|does not hold)" "a bound"
expect_text out "[0-9]+ of [0-9]+ bounds hold" "the sum of the bounds"
grep -q '</html>' page.html || complain "the page is not whole"
expect_code 1 "deep" "$demarche" balance "$minimal" --deep --games 40
expect_text out "planner_move/[a-z_]+ +[0-9.]+ %" "moves of planners"
expect_text out "planner/[a-z]+ +-?[0-9.]+ +at least 80" "what the planner has over random choices"

# Expectations that hold, and one that does not, at its place.
cp -r "$minimal" minimal
expect() {
  sed "s|\"endings\": \[|\"expect\": [$1], &|" "$minimal/scenario.json" >minimal/scenario.json
}
expect '{ "events": [0, 20] }, { "seat": "north", "result": [0, 1000] }'
expect_code 0 "expectations that hold" "$demarche" check minimal --expect --games 50
expect_text out "minimal: 2 of 2 expectations met in 50 games" "expectations that hold"
expect '{ "ending": "crossing", "share": [0, 1000] }, { "ending": "ferry_goes_on", "share": [1000, 1000] }'
expect_code 0 "reading them" "$demarche" check minimal
expect_code 1 "one that does not hold" "$demarche" check minimal --expect --games 50
expect_text out "minimal/scenario.json:275:[0-9]+: not as expected: ending ferry_goes_on: .* 1000 to 1000 expected" \
  "one that does not hold"
expect_text out "minimal: 1 of 2 expectations met" "one that does not hold"
expect_code 1 "the same as JSON" "$demarche" check minimal --expect --games 50 --json
expect_text out '"holds":false' "the same as JSON"

finish
