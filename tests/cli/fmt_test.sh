# `fmt`: writes once, then has nothing to do; `--check` writes nothing and says what would change.
. "$(dirname "$0")/common.sh"

folder="$scratch/minimal"
cp -r "$DEMARCHE_ROOT/tests/scenarios/minimal" "$folder"
printf '{"goals":[],\r\n"format":1,"_comment":"mine"}' >"$folder/scenario.json"
cp "$folder/scenario.json" "$scratch/before"
expect_code 1 "would change" "$demarche" fmt --check "$folder"
expect_text "$scratch/out" '/minimal/scenario\.json would change$' "the file is named"
cmp -s "$folder/scenario.json" "$scratch/before" || complain "--check wrote"
expect_code 0 "writes" "$demarche" fmt "$folder"
printf '{\n  "format": 1,\n  "goals": [],\n  "_comment": "mine"\n}\n' >"$scratch/wanted"
cmp -s "$folder/scenario.json" "$scratch/wanted" || complain "written otherwise"
expect_code 0 "nothing left to do" "$demarche" fmt --check "$folder/scenario.json"
expect_empty "$scratch/out" "nothing left to do"

# Parts and the debrief with their head; a folder of scenarios; what is no JSON stays as it is.
printf '{"parts":["a.json"],"debrief":"d.json","format":1}' >"$folder/scenario.json"
printf '{"moves":[]}' >"$folder/a.json"
printf '{"scenario":"minimal","format":1}' >"$folder/d.json"
printf '{ "id": 1, }' >"$folder/other.json"
expect_code 0 "a folder of scenarios" "$demarche" fmt "$scratch"
[ "$(wc -l <"$scratch/out")" = 3 ] || complain "three files, not $(cat "$scratch/out")"
expect_code 1 "no JSON" "$demarche" fmt "$folder/other.json"
expect_text "$scratch/err" 'other\.json:1:[0-9]+: error D0108: ' "no JSON"
[ "$(cat "$folder/other.json")" = '{ "id": 1, }' ] || complain "a broken file was written"

expect_code 0 "what is shipped is tidy" "$demarche" fmt --check "$DEMARCHE_ROOT/scenarios"

expect_code 2 "nothing there" "$demarche" fmt "$scratch/nowhere"
expect_code 2 "no path" "$demarche" fmt
expect_code 0 "help" "$demarche" fmt --help
expect_text "$scratch/out" '^  demarche fmt --check' "help has an example"
finish
