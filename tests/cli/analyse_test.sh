# Analysis of scenarios and saves, import, tournament: what they print, and their exit codes.
. "$(dirname "$0")/common.sh"

minimal=$DEMARCHE_ROOT/tests/scenarios/minimal
expect_code 0 "analysis of a scenario" "$demarche" analyse "$minimal"
expect_text "$scratch/out" '^Two banks' "analysis of a scenario"
expect_text "$scratch/out" 'tables that could be signed: 6' "analysis of a scenario"
expect_text "$scratch/out" 'Northbank 0\.1800  Southbank 0\.8500' "analysis of a scenario"
expect_code 0 "analysis in Ukrainian" "$demarche" analyse "$minimal" --lang uk
expect_text "$scratch/out" 'зона згоди' "analysis in Ukrainian"
expect_code 0 "analysis as an object" "$demarche" analyse "$minimal" --json
expect_text "$scratch/out" '"outcomes":6,"zone":1,"pareto":\[\{"utilities":\[0\.8' "analysis as an object"
expect_text "$scratch/out" '"nash":\{"utilities":\[0\.18,0\.85\],"package":\{"bridge":"toll"' "analysis as an object"

expect_code 0 "a game to be analysed" "$demarche" play guarantees --auto --seed 3 --save "$scratch/game.json"
for round in 1 2 3; do
  expect_code 0 "analysis of round $round" "$demarche" analyse "$scratch/game.json" --round $round --json
  expect_text "$scratch/out" "\"scenario\":\"guarantees\",\"round\":$round," "analysis of round $round"
  expect_text "$scratch/out" '"left_out":\[\]' "analysis of round $round"
done
expect_code 2 "a round that was not reached" "$demarche" analyse "$scratch/game.json" --round 99
expect_text "$scratch/err" 'has not come to round 99' "a round that was not reached"
expect_code 2 "a round of a scenario" "$demarche" analyse guarantees --round 2
expect_code 2 "a constellation of a save" "$demarche" analyse "$scratch/game.json" --constellation odd
expect_code 2 "an unknown constellation" "$demarche" analyse guarantees --constellation odd
expect_text "$scratch/err" 'there are: [a-z]' "an unknown constellation"
expect_code 2 "analysis of nothing" "$demarche" analyse "$scratch/nothing"
echo '{ "demarche_save": 1' >"$scratch/broken.json"
expect_code 1 "analysis of a broken file" "$demarche" analyse "$scratch/broken.json"

# A domain in a folder whose name is no id, with a name that is none.
mkdir -p "$scratch/Other Name"
profile() {
  cat >"$scratch/Other Name/$1" <<END
<utility_space number_of_issues="2"><objective index="0" name="root" type="objective">
<weight index="1" value="$2"/><weight index="2" value="0.5"/>
<issue index="1" name="Ціна" type="discrete"><item index="1" value="x" evaluation="$3"/><item index="2" value="y" evaluation="$4"/></issue>
<issue index="2" name="days" type="integer" lowerbound="-1" upperbound="1"><evaluator ftype="linear" slope="$5" offset="$6"/></issue>
</objective><reservation value="0.2"/></utility_space>
END
}
profile "Domain File.xml" 0 0 0 0 0
profile a.xml 0.5 1 4 0.5 0
profile b.xml 0.5 3 1 -0.5 1
import_to() {
  "$demarche" import genius --domain "$scratch/Other Name/Domain File.xml" \
    --profile "$scratch/Other Name/a.xml" --profile "$scratch/Other Name/b.xml" -o "$1"
}
for place in "Other Name/scenario.json" "Other Name/lot/scenario.json" "Other Name/any.json"; do
  expect_code 0 "import to $place" import_to "$scratch/$place"
  expect_code 0 "check of $place" "$demarche" check "$scratch/$place"
  expect_text "$scratch/out" '0 findings' "check of $place"
  expect_code 0 "a game of $place" "$demarche" play "$scratch/$place" --auto --json --seed 1
  expect_text "$scratch/out" '"ending":\{"id":"agreement"' "a game of $place"
done
expect_code 0 "analysis of the import" "$demarche" analyse "$scratch/Other Name/lot" --json
expect_text "$scratch/out" '"scenario":"lot".*"walk_away":0\.2.*"outcomes":6,' "analysis of the import"
expect_text "$scratch/out" '"days":"minus_1"' "analysis of the import"
expect_code 0 "a save of the import" "$demarche" play "$scratch/Other Name/lot" --auto --seed 1 --save "$scratch/lot.json"
expect_code 0 "analysis of that save" "$demarche" analyse "$scratch/lot.json" --round 1 --json
expect_text "$scratch/out" '"walk_away":0\.2.*"outcomes":6,' "analysis of that save"
expect_code 1 "an import of something else" "$demarche" import genius --domain "$minimal/scenario.json" \
  --profile "$scratch/Other Name/a.xml" --profile "$scratch/Other Name/b.xml" -o "$scratch/none.json"
expect_text "$scratch/err" 'error D0601' "an import of something else"
[ ! -e "$scratch/none.json" ] || complain "a failed import writes nothing"
expect_code 2 "one profile" "$demarche" import genius --domain "$scratch/Other Name/Domain File.xml" \
  --profile "$scratch/Other Name/a.xml" -o "$scratch/none.json"
expect_code 2 "no such domain" "$demarche" import genius --domain "$scratch/no.xml" \
  --profile "$scratch/Other Name/a.xml" --profile "$scratch/Other Name/b.xml" -o "$scratch/none.json"

expect_code 0 "tournament" "$demarche" tournament "$scratch/Other Name/lot" "$minimal" --steps 20
expect_text "$scratch/out" '^micro +28 ' "tournament"
expect_text "$scratch/out" '2 scenarios, 98 negotiations' "tournament"
expect_code 0 "tournament as an object" "$demarche" tournament "$scratch/Other Name/lot" \
  --tactics micro,boulware --json
cp "$scratch/out" "$scratch/first"
expect_text "$scratch/out" '"steps":200.*"agreement_rate":.*"first":"micro","second":"boulware","agreed":true' \
  "tournament as an object"
expect_code 0 "the same tournament" "$demarche" tournament "$scratch/Other Name/lot" \
  --tactics micro,boulware --json
cmp -s "$scratch/first" "$scratch/out" || complain "the same tournament gives other bytes"
expect_code 2 "an unknown tactic" "$demarche" tournament "$minimal" --tactics micro,soft
expect_text "$scratch/err" 'no tactic "soft"; there are: boulware, linear' "an unknown tactic"
expect_code 2 "a tournament of five seats" "$demarche" tournament guarantees
expect_text "$scratch/err" 'for two' "a tournament of five seats"
for verb in analyse "import genius" tournament; do
  # shellcheck disable=SC2086
  expect_code 0 "help of $verb" "$demarche" $verb --help
  expect_text "$scratch/out" 'Example' "help of $verb"
done
finish
