# A mistake in the call is told with what would be right; the exit code is 2.
. "$(dirname "$0")/common.sh"

expect_code 2 "an unknown scenario" "$demarche" play nowhere --auto
expect_text "$scratch/err" 'no scenario "nowhere"; there are: .*guarantees' "an unknown scenario"
expect_code 2 "a missing path" "$demarche" play ./no/such/folder --auto
expect_text "$scratch/err" 'there is no \./no/such/folder' "a missing path"
expect_code 2 "an unknown seat" "$demarche" play guarantees --seat moon
expect_text "$scratch/err" 'no seat "moon"; there are: ua, ru, us, eu, tr' "an unknown seat"
expect_code 2 "an unknown constellation" "$demarche" play guarantees --auto --constellation odd
expect_text "$scratch/err" 'no constellation "odd"; there are: [a-z]' "an unknown constellation"
expect_code 2 "an unknown level" "$demarche" play guarantees --auto --level genius
expect_text "$scratch/err" 'no "genius"; there are: in-character\|newcomer' "an unknown level"
expect_code 2 "an unknown language" "$demarche" play guarantees --auto --lang xx
expect_text "$scratch/err" 'no "xx"; there are: en\|uk' "an unknown language"
expect_code 2 "a seed that is no number" "$demarche" play guarantees --auto --seed many
expect_code 2 "no verb" "$demarche"
expect_code 2 "an unknown option" "$demarche" play guarantees --fast
expect_code 2 "objects without a seat" "$demarche" play guarantees --json
expect_text "$scratch/err" 'needs --seat or --auto' "objects without a seat"
expect_code 2 "a save in a folder that is not there" \
  "$demarche" play guarantees --auto --seed 1 --save "$scratch/none/such/file.json"
expect_text "$scratch/err" 'none/such/file\.json' "a save in a folder that is not there"
expect_empty "$scratch/out" "a save that cannot be written is told before anything is played"
expect_code 2 "a replay of nothing" "$demarche" replay "$scratch/nothing.json"
expect_text "$scratch/err" 'cannot read .*nothing\.json' "a replay of nothing"
expect_code 2 "a check of nothing" "$demarche" check "$scratch/nothing"
expect_code 0 "help" "$demarche" --help
expect_text "$scratch/out" 'resume' "help"

expect_code 0 "list" "$demarche" list
expect_text "$scratch/out" '^guarantees +Ten days in August' "list"
expect_code 0 "list in Ukrainian" "$demarche" list --lang uk
expect_text "$scratch/out" 'Десять днів серпня' "list in Ukrainian"
expect_code 0 "list as objects" "$demarche" list --json
expect_text "$scratch/out" '^\{"scenario":"guarantees".*"seats":\["ua"' "list as objects"
expect_code 0 "bench" "$demarche" bench --games 2
expect_text "$scratch/out" '^guarantees/1 thread +[0-9]+ games/s' "bench"
expect_text "$scratch/out" '^guarantees/in character/2 threads +[0-9]+ games/s' "bench"
expect_text "$scratch/out" "^signature +$(cat "$DEMARCHE_ROOT/docs/signature.txt")" "bench"
expect_code 0 "bench as JSON" "$demarche" bench --games 2 --json
expect_text "$scratch/out" '"name": "guarantees/2 threads", "games_per_second": [0-9.]+' "bench as JSON"
expect_code 0 "signature" "$demarche" bench --signature
expect_text "$scratch/out" '^[0-9a-f]{16}$' "signature"
[ "$(wc -l <"$scratch/out")" = 1 ] || complain "the signature is one line"
finish
