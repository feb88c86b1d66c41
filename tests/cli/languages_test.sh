# Languages from files: spoken when asked for, counted by `check --languages`, refused when broken.
. "$(dirname "$0")/common.sh"
mkdir -p "$scratch/data/assets/languages"
cp -r "$DEMARCHE_ROOT/scenarios" "$scratch/data/"
export DEMARCHE_DATA="$scratch/data"
polish="$scratch/data/assets/languages/pl.json"
cat >"$polish" <<'JSON'
{"format": 1, "code": "pl", "name": "Polski",
 "plurals": [{"class": "one", "when": "n = 1"},
             {"class": "few", "when": "n % 10 = 2..4 and n % 100 != 12..14"},
             {"class": "many"}],
 "words": {"log.round": "Runda {0}"}}
JSON

expect_code 0 "counting" "$demarche" check "$DEMARCHE_ROOT/scenarios" --languages
expect_text "$scratch/out" '^uk +Українська +([0-9]+) of \1 words of the program$' "all is Ukrainian"
expect_text "$scratch/out" '^pl +Polski +1 of [0-9]+ words of the program, [0-9]+ stand in English$' \
  "what Polish lacks"
expect_text "$scratch/out" '^uk +guarantees +[0-9]+ texts' "texts of a scenario"
expect_text "$scratch/out" '^pl +guarantees +no texts: all [0-9]+ in en$' "texts that are missing"
expect_code 0 "counting, as objects" "$demarche" check --json "$DEMARCHE_ROOT/scenarios" --languages
expect_text "$scratch/out" '^\{"language":"pl","words":1,"missing":[0-9]+\}$' "words as an object"
expect_text "$scratch/out" '^\{"scenario":"guarantees","language":"pl","texts":0,' "texts as an object"

expect_code 0 "a list in Polish" "$demarche" list --lang pl
expect_code 2 "a language that is not there" "$demarche" list --lang de
expect_text "$scratch/err" 'there is no "de"; there are: en\|uk\|pl' "which languages there are"

for part in fonts icons flags map; do
  ln -s "$DEMARCHE_ROOT/assets/$part" "$scratch/data/assets/$part"
done
expect_code 0 "a paper in Polish" "$demarche" print harbour --what forms --language pl -o "$scratch/paper"
[ "$(head -c 5 "$scratch/paper/forms_pl.pdf")" = "%PDF-" ] || complain "no forms_pl.pdf"
expect_code 2 "a paper in no language" "$demarche" print harbour --language de -o "$scratch/none"
expect_text "$scratch/err" 'there is no "de"; there are: both\|en\|uk\|pl' "which languages there are"

sed -i 's/Runda {0}/Runda/; s/"words": {/"words": {"log.rnd": "Runda", /' "$polish"
expect_code 1 "faults" "$demarche" check "$DEMARCHE_ROOT/scenarios" --languages
expect_text "$scratch/out" '^pl\.json:5:1: error D0209: log\.round: placeholders are \{\} here' "placeholders"
expect_text "$scratch/out" '^pl\.json:5:1: error D0209: log\.rnd: the program has no words' "a key"
finish
