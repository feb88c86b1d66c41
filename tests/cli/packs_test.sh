# `pack`, `verify`, `install`: one file out of a folder, and a folder out of it; what is found.
. "$(dirname "$0")/common.sh"
minimal="$DEMARCHE_ROOT/tests/scenarios/minimal"
goldens="$DEMARCHE_ROOT/tests/golden/diagnostics"
zip="$scratch/minimal.zip"
own="$XDG_DATA_HOME/demarche/scenarios"

TZ=Asia/Tokyo expect_code 0 "a pack" "$demarche" pack "$minimal" -o "$zip"
expect_text "$scratch/out" 'minimal\.zip: minimal, [0-9]+ files?, [0-9,]+ bytes' "a pack"
TZ=America/Lima expect_code 0 "the same again" "$demarche" pack "$minimal" -o "$scratch/again.zip"
cmp "$zip" "$scratch/again.zip" || complain "packing twice gives other bytes"
expect_code 0 "a sound pack" "$demarche" verify "$zip"
expect_text "$scratch/out" '^1 pack verified, 0 findings$' "a sound pack"
expect_code 0 "a sound pack, as an object" "$demarche" verify --json "$zip"
expect_text "$scratch/out" '^\{"pack":.*"id":"minimal","title":\{"en":.*"files":[0-9]+,"bytes":[0-9]+\}$' "an object"

# What is broken is refused by all three, and nothing is written.
mkdir -p "$scratch/broken/minimal"
sed 's/"moves": 2,/"moves": 2000,/' "$minimal/scenario.json" >"$scratch/broken/minimal/scenario.json"
expect_code 1 "a broken scenario" "$demarche" pack "$scratch/broken/minimal" -o "$scratch/none.zip"
expect_text "$scratch/out" 'scenario\.json:[0-9]+:[0-9]+: error D0205: ' "a broken scenario"
[ ! -e "$scratch/none.zip" ] || complain "a broken scenario was packed"
for folder in "$goldens"/D070[1-7]*; do
  code=$(basename "$folder" | cut -c1-5)
  expect_code 1 "$folder" "$demarche" verify "$folder/pack.zip"
  expect_text "$scratch/out" "pack\.zip:1:1: error $code: " "$folder"
  expect_code 1 "$folder, installed" "$demarche" install "$folder/pack.zip" --to "$scratch/to"
  expect_text "$scratch/err" "pack\.zip:1:1: error $code: " "$folder, installed"
  expect_code 1 "$folder, checked" "$demarche" check "$folder/pack.zip"
done
[ ! -e "$scratch/to" ] && [ ! -e "$scratch/evil.json" ] || complain "a broken pack was unpacked"

expect_code 1 "not yet installed, and a list" "$demarche" check "$goldens/D0701_no_pack/pack.zip"
expect_code 2 "not yet installed" "$demarche" play minimal --auto --seed 1
[ ! -e "$own" ] || complain "looking for scenarios makes no folder"
expect_code 0 "installing" "$demarche" install "$zip"
cmp "$minimal/scenario.json" "$own/minimal/scenario.json" || complain "the scenario is another one"
expect_code 0 "installed: listed" "$demarche" list
expect_text "$scratch/out" '^minimal ' "installed: listed"
expect_code 0 "installed: checked by its id" "$demarche" check minimal
expect_code 0 "installed: played" "$demarche" play minimal --auto --seed 1 --save "$scratch/game.json"
expect_code 0 "installed: replayed" "$demarche" replay "$scratch/game.json"
expect_code 2 "installing twice" "$demarche" install "$zip"
expect_text "$scratch/err" 'scenarios/minimal is there; --replace' "installing twice"
expect_code 0 "installing instead" "$demarche" install "$zip" --replace
[ "$(ls -A "$own")" = minimal ] || complain "left beside the scenario: $(ls -A "$own")"

# ZIP files are found where they lie, broken ones with their first finding.
rm -r "$own/minimal"
cp "$zip" "$own/from a friend.zip"
cp "$goldens/D0702_leads_out/pack.zip" "$own/evil.zip"
expect_code 1 "packs in the folder" "$demarche" list
expect_text "$scratch/out" '^minimal ' "packs in the folder"
expect_text "$scratch/out" '^evil +broken: .*evil\.zip:1:1: error D0702: ' "packs in the folder"
expect_code 1 "packs in the folder, as objects" "$demarche" list --json
expect_text "$scratch/out" '^\{"scenario":"evil","broken":true' "packs in the folder, as objects"
expect_code 0 "a pack played by its id" "$demarche" play minimal --auto --seed 1
expect_code 0 "a pack played by its path" "$demarche" play "$zip" --auto --seed 1
expect_code 1 "a broken pack, to be played" "$demarche" play evil --auto --seed 1
expect_text "$scratch/err" 'evil\.zip:1:1: error D0702: ' "a broken pack, to be played"

# An id that came with the program is taken.
expect_code 0 "a shipped one" "$demarche" pack "$DEMARCHE_ROOT/scenarios/harbour" -o "$scratch/h.zip"
expect_code 1 "a shipped one, installed" "$demarche" install "$scratch/h.zip"
expect_text "$scratch/err" 'error D0708: the id "harbour" is that of ' "a shipped one, installed"
expect_code 0 "a shipped one, elsewhere" "$demarche" install "$scratch/h.zip" --to "$scratch/else"

# Mistakes in the call.
expect_code 2 "a pack of nothing" "$demarche" pack "$scratch/nothing" -o "$scratch/a.zip"
expect_code 2 "a pack of a file" "$demarche" pack "$minimal/scenario.json" -o "$scratch/a.zip"
expect_code 2 "a pack into nowhere" "$demarche" pack "$minimal" -o "$scratch/no/such/a.zip"
expect_code 2 "verifying nothing" "$demarche" verify "$scratch/nothing.zip"
expect_code 2 "installing nothing" "$demarche" install "$scratch/nothing.zip"
expect_code 0 "help" "$demarche" install --help
expect_text "$scratch/out" 'Examples:' "help"
finish
