# Saves: a damaged one is named with its place, one whose hash differs with its round, and one
# outlives a retuned scenario.
. "$(dirname "$0")/common.sh"

save="$scratch/save.json"
played=$("$demarche" play guarantees --auto --seed 5 --json --save "$save" | tail -n 1)
[ -s "$save" ] || complain "nothing was saved"

head -c 2000 "$save" >"$scratch/cut.json"
expect_code 1 "a save cut short" "$demarche" replay "$scratch/cut.json"
expect_text "$scratch/err" 'cut\.json:[0-9]+:[0-9]+: error D' "a save cut short"

sed 's/"moves"/"mooves"/' "$save" >"$scratch/word.json"
expect_code 1 "a save with a wrong word" "$demarche" replay "$scratch/word.json"
expect_text "$scratch/err" 'word\.json:[0-9]+:[0-9]+: error D' "a save with a wrong word"

printf 'no save at all\n' >"$scratch/text.json"
expect_code 1 "a text" "$demarche" replay "$scratch/text.json"
expect_text "$scratch/err" 'text\.json:1:1: error D' "a text"
expect_code 1 "a text that is resumed" "$demarche" resume "$scratch/text.json"

# The hash of the second round, changed.
hash=$(grep '^"round_hashes"' "$save" | cut -d '"' -f 6)
other=$(printf '%s' "$hash" | tr '0-9a-f' '1-9a-f0')
sed "s/$hash/$other/" "$save" >"$scratch/hash.json"
expect_code 1 "a hash that differs" "$demarche" replay "$scratch/hash.json"
expect_text "$scratch/err" '/hash\.json:[0-9]{2,}:[0-9]{2,}: error D0506.*round 2' "a hash that differs"
expect_code 1 "a hash that differs, resumed" "$demarche" resume "$scratch/hash.json"

# A retuned scenario: cheaper moves, other odds. The old game still ends as it did.
mkdir -p "$scratch/tuned/scenarios" "$scratch/tuned/assets"
cp -r "$DEMARCHE_ROOT/scenarios/guarantees" "$scratch/tuned/scenarios/"
sed -i 's/"cost": 1,/"cost": 2,/; s/"base": 500,/"base": 700,/' \
  "$scratch/tuned/scenarios/guarantees/moves.json"
cmp -s "$scratch/tuned/scenarios/guarantees/moves.json" \
  "$DEMARCHE_ROOT/scenarios/guarantees/moves.json" && complain "nothing was retuned"
tuned=$(DEMARCHE_DATA="$scratch/tuned" "$demarche" play guarantees --auto --seed 5 --json | tail -n 1)
[ "$tuned" != "$played" ] || complain "the retuned scenario plays the same game"
replayed=$(DEMARCHE_DATA="$scratch/tuned" "$demarche" replay "$save" --json | tail -n 1)
[ "$replayed" = "$played" ] || complain "the save does not outlive a retuned scenario"
DEMARCHE_DATA="$scratch/tuned" "$demarche" replay "$save" --lang uk >"$scratch/out"
expect_text "$scratch/out" 'Раунд 1' "texts are borrowed from the installed scenario"

# A game left unfinished is set aside, not lost, when another begins.
printf 'seal\n' | "$demarche" play guarantees --seat ua --seed 5 >"$scratch/out" 2>&1
kept="$XDG_DATA_HOME/demarche/autosave.json"
[ -s "$kept" ] || complain "the first game was not kept"
cp "$kept" "$scratch/first.json"
printf 'q\n' | "$demarche" play guarantees --seat ua --seed 6 >"$scratch/out" 2>&1
expect_text "$scratch/out" 'autosave-unfinished-1\.json' "where the first game went"
cmp -s "$scratch/first.json" "$XDG_DATA_HOME/demarche/autosave-unfinished-1.json" \
  || complain "the first game is not what it was"
grep -q '"world_seed":"6"' "$kept" || complain "the second game was not kept"
# Nothing was decided in the second: it may be overwritten.
printf 'q\n' | "$demarche" play guarantees --seat ua --seed 7 >"$scratch/out" 2>&1
[ ! -e "$XDG_DATA_HOME/demarche/autosave-unfinished-2.json" ] || complain "a game without a move was set aside"
finish
