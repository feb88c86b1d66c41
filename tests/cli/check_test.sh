# `check`: what is shipped is clean; six kinds of broken file are named by file, line and column.
. "$(dirname "$0")/common.sh"

expect_code 0 "what is shipped" "$demarche" check "$DEMARCHE_ROOT/scenarios"
expect_text "$scratch/out" ' 0 findings$' "what is shipped"
expect_code 0 "what is shipped, as objects" "$demarche" check --json "$DEMARCHE_ROOT/scenarios"
expect_empty "$scratch/out" "nothing found is nothing told"

# broken <kind> <code> <sed program>: the small scenario with one fault.
broken() {
  local folder="$scratch/$1/minimal"
  mkdir -p "$folder"
  sed "$3" "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" >"$folder/scenario.json"
  cmp -s "$folder/scenario.json" "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" &&
    complain "$1: nothing was broken"
  expect_code 1 "$1" "$demarche" check "$folder"
  expect_text "$scratch/out" "minimal/scenario\.json:[0-9]+:[0-9]+: error $2: " "$1"
  expect_code 1 "$1, as objects" "$demarche" check --json "$folder"
  expect_text "$scratch/out" "^\{.*\"$2\".*\}$" "$1, as objects"
  expect_code 1 "$1, to be played" "$demarche" play "$folder" --auto --seed 1
  expect_text "$scratch/err" "minimal/scenario\.json:[0-9]+:[0-9]+: error $2: " "$1, to be played"
}
broken syntax D0107 's/"fictional": true,/"fictional": true/'
broken duplicate_key D0110 's/"fictional": true,/"fictional": true, "fictional": true,/'
broken unknown_key D0201 's/"fictional": true,/"fictional": true, "fictionl": true,/'
broken wrong_type D0203 's/"moves": 2,/"moves": "two",/'
broken out_of_range D0205 's/"moves": 2,/"moves": 2000,/'
broken unknown_reference D0301 's/"consent": \["north", "south"\]/"consent": ["north", "sooth"]/'

# The debrief file, which no game loads: checked all the same, and keeps nobody from playing.
folder="$scratch/debriefed/minimal"
mkdir -p "$folder"
sed 's/"fictional": true,/"fictional": true, "debrief": "debrief.json",/' \
  "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" >"$folder/scenario.json"
expect_code 1 "a missing debrief" "$demarche" check "$folder"
expect_text "$scratch/out" 'minimal/scenario\.json:[0-9]+:[0-9]+: error D0101: ' "a missing debrief"
printf '{"format": 1, "scenario": "maximal"}\n' >"$folder/debrief.json"
expect_code 1 "another debrief" "$demarche" check "$folder"
expect_text "$scratch/out" 'minimal/debrief\.json:1:[0-9]+: error D0221: ' "another debrief"
expect_code 0 "another debrief, to be played" "$demarche" play "$folder" --auto --seed 1
printf '{"format": 1, "scenario": "minimal"}\n' >"$folder/debrief.json"
expect_code 0 "a debrief without anything" "$demarche" check "$folder"

# All findings at once: two faults, two lines.
folder="$scratch/two/minimal"
mkdir -p "$folder"
sed 's/"moves": 2,/"moves": 2000,/; s/"#56B4E9"/"blue"/' \
  "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" >"$folder/scenario.json"
expect_code 1 "two faults" "$demarche" check "$folder"
[ "$(grep -c ': error D' "$scratch/out")" = 2 ] || complain "two faults give two findings"

# Warnings pass unless the check is strict; an allowance on the object silences them.
folder="$scratch/warned/minimal"
mkdir -p "$folder"
sed 's/^        { "flag": "festival_held" },/        { "flag": "festival_held" }, { "flag": "nobody_asks" },/' \
  "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" >"$folder/scenario.json"
expect_code 0 "a warning" "$demarche" check "$folder"
expect_text "$scratch/out" 'warning D0409: ' "a warning"
expect_text "$scratch/out" '^1 scenario checked, 1 finding: 1 warning$' "a warning is counted"
expect_text "$scratch/out" '^demarche explain D0409 says ' "where to read more"
expect_code 1 "a warning, strictly" "$demarche" check --strict "$folder"
sed -i 's/{ "flag": "nobody_asks" }/{ "flag": "nobody_asks", "_allow": ["D0409"] }/' \
  "$folder/scenario.json"
expect_code 0 "a warning that is allowed" "$demarche" check --strict "$folder"
expect_text "$scratch/out" ' 0 findings$' "a warning that is allowed"

# Deep: games tell what never came.
sed 's/"once": true,/"once": true, "when": { "support": "south", "at_least": 99 },/' \
  "$DEMARCHE_ROOT/tests/scenarios/minimal/scenario.json" >"$folder/scenario.json"
expect_code 0 "what never came is a hint" "$demarche" check --deep --games 50 "$folder"
expect_text "$scratch/out" 'hint D0441: the move "festival" was possible in none of 50 games' "deep"
finish
