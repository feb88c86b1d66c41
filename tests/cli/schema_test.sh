# `schema`: the same files as those that are shipped, in two languages, to a file or to the terminal.
. "$(dirname "$0")/common.sh"

expect_code 0 "the schema" "$demarche" schema
cmp -s "$scratch/out" "$DEMARCHE_ROOT/scenarios/scenario.schema.json" || complain "the schema differs"
expect_code 0 "the schema of debriefs" "$demarche" schema --debrief -o "$scratch/debrief.json"
cmp -s "$scratch/debrief.json" "$DEMARCHE_ROOT/scenarios/debrief.schema.json" ||
  complain "the schema of debriefs differs"
expect_code 0 "the reference" "$demarche" schema --reference --lang uk
expect_text "$scratch/out" '^# Довідник формату сценаріїв$' "the reference in Ukrainian"
expect_code 2 "both" "$demarche" schema --reference --debrief
expect_code 2 "another language" "$demarche" schema --lang de
expect_code 2 "no such folder" "$demarche" schema -o "$scratch/nowhere/x.json"
expect_code 0 "help" "$demarche" schema --help
expect_text "$scratch/out" '^  demarche schema -o' "help has an example"
finish
