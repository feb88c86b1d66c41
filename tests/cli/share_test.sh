# Share codes: a save, its code, and the same save again; what is wrong with a code is said.
. "$(dirname "$0")/common.sh"

save="$scratch/save.json" again="$scratch/again.json"
printf '1\nseal\nq\n' | "$demarche" play guarantees --seat ua --seed 5 --save "$save" >/dev/null 2>&1
"$demarche" play guarantees --auto --seed 5 --save "$scratch/over.json" >/dev/null

for game in save over; do
  expect_code 0 "share $game" "$demarche" share "$scratch/$game.json"
  code=$(cat "$scratch/out")
  expect_text "$scratch/out" '^DM1(-[0-9A-Z]{1,5})+$' "the code of $game"
  expect_code 0 "open $game" "$demarche" open "$code" --save "$again"
  expect_text "$scratch/out" "The game is saved: .*again.json" "where $game went"
  cmp -s "$scratch/$game.json" "$again" || complain "$game is not what it was"
  expect_code 0 "replay $game" "$demarche" replay "$again" --json
  expect_code 0 "share $game whole" "$demarche" share "$scratch/$game.json" --every-move
  expect_code 0 "open $game whole" "$demarche" open "$(cat "$scratch/out")" --save "$again"
  cmp -s "$scratch/$game.json" "$again" || complain "$game is not what it was, with every move"
done
[ "${#code}" -lt 100 ] || complain "a computed game follows from its seeds, but has ${#code} characters"

# From a letter: small letters, broken lines.
printf '%s\n' "$code" | tr 'A-Z' 'a-z' | fold -w 17 | "$demarche" open - --save "$again" --json \
  >"$scratch/out" || complain "a code in small letters"
tail -n 1 "$scratch/out" >"$scratch/last"
expect_text "$scratch/last" '^\{"ending":.*a classroom model, not a forecast' "the ending"
! grep -vq '^{".*}$' "$scratch/out" || complain "a line is no object"
expect_code 0 "share as an object" "$demarche" share "$save" --json
expect_text "$scratch/out" '^\{"scenario":"guarantees","digest":"[0-9a-f]{16}","code":"DM1-.*"over":false' "the object"

rm "$again"
expect_code 1 "a mistyped code" "$demarche" open "$(printf '%s' "$code" | sed 's/.$/?/')" --save "$again"
expect_text "$scratch/err" 'character [0-9]+, "\?", is in no share code' "a mistyped code"
expect_code 1 "a code cut short" "$demarche" open "${code%-*}" --save "$again"
expect_text "$scratch/err" 'compare it group by group' "a code cut short"
expect_code 1 "a text" "$demarche" open "game.json" --save "$again"
expect_text "$scratch/err" 'this is no share code: one begins with DM' "a text"
expect_code 1 "another scenario" "$demarche" open "$code" --scenario council --save "$again"
expect_text "$scratch/err" 'of a game of the scenario guarantees, not of council' "another scenario"

# A retuned scenario plays another game: refused here, and told where the code is made.
mkdir -p "$scratch/tuned/scenarios" "$scratch/tuned/assets"
cp -r "$DEMARCHE_ROOT/scenarios/guarantees" "$scratch/tuned/scenarios/"
sed -i 's/"cost": 1,/"cost": 2,/' "$scratch/tuned/scenarios/guarantees/moves.json"
export DEMARCHE_DATA="$scratch/tuned"
expect_code 1 "a retuned scenario" "$demarche" open "$code" --save "$again"
expect_text "$scratch/err" 'made with other rules of its scenario \(digest [0-9a-f]{16}' "a retuned scenario"
expect_code 0 "share where it is retuned" "$demarche" share "$save"
expect_text "$scratch/err" 'not installed here with the rules of this game' "share where it is retuned"
[ ! -e "$again" ] || complain "a refused code wrote a save"
finish
