# Documents on paper: what is written where, exit codes, nothing half-written.
. "$(dirname "$0")/common.sh"

out=$scratch/paper
expect_code 0 "all of a scenario" "$demarche" print harbour --language both -o "$out"
for what in briefs knowledge plates forms teacher; do
  for language in en uk; do
    [ "$(head -c 5 "$out/${what}_$language.pdf")" = "%PDF-" ] || complain "no ${what}_$language.pdf"
    expect_text "$scratch/out" "${what}_$language.pdf\$" "the list of files"
  done
done
[ ! -e "$out/report_en.pdf" ] || complain "a report of no game"
[ "$(find "$out" -type f | wc -l)" = 10 ] || complain "more is left than was asked for: $(ls "$out")"

game=$scratch/game.json
expect_code 0 "a game" "$demarche" play harbour --auto --seed 7 --save "$game"
expect_code 0 "a report" "$demarche" print "$game" --what report,decisions --language uk -o "$out/game"
expect_text "$out/game/decisions_uk.csv" '^game,round,date,phase,seat,move,target,' "the table"
expect_code 0 "the table alone" "$demarche" print --what csv "$game" --language en -o "$out/csv"
expect_text "$out/csv/decisions_en.csv" '^game,round,date,' "the table alone"
if command -v pdftotext >/dev/null; then
  pdftotext "$out/game/report_uk.pdf" "$scratch/report.txt"
  expect_text "$scratch/report.txt" 'Навчальна модель, а не прогноз' "the report"
  expect_code 0 "one seat" "$demarche" print harbour --what briefs --seat market --language en -o "$out/one"
  pdftotext "$out/one/briefs_en.pdf" "$scratch/brief.txt"
  expect_text "$scratch/brief.txt" '^The Market$' "the brief of one seat"
  expect_text "$scratch/brief.txt" 'a classroom model, not a forecast' "the brief of one seat"
  expect_code 0 "open mandates" "$demarche" print harbour --what briefs --open --language en -o "$out/open"
  pdftotext "$out/open/briefs_en.pdf" "$scratch/open.txt"
  expect_text "$scratch/open.txt" 'One of these mandates is yours' "open mandates"
fi

expect_code 2 "a report of a scenario" "$demarche" print harbour --what report -o "$out/none"
expect_text "$scratch/err" 'name a saved game instead of a scenario' "a report of a scenario"
expect_code 2 "forecasts that were not made" "$demarche" print "$game" --what forecasts -o "$out/none"
expect_text "$scratch/err" 'no forecasts lie beside this save' "forecasts that were not made"
[ ! -e "$out/none" ] || complain "a folder was made for nothing"
# The ledger that lies beside the save, as the desktop writes it.
digest=$(grep -o '"digest":"[0-9a-f]*"' "$game" | head -n 1 | grep -o '[0-9a-f]\{8,\}')
seed=$(grep -o '"world_seed":"[0-9]*"' "$game" | grep -o '[0-9]\+')
printf 'demarche-ledger 2\ngame %s %u\nstudent 1\nask ending %s 3 1 0 closed 35\nend\n' \
  "$seed" "0x$digest" shared_plan >"$scratch/game.ledger"
expect_code 0 "forecasts" "$demarche" print "$game" --what forecasts --language en -o "$out/said"
expect_text "$out/said/forecasts_en.csv" '^[a-z]+ [0-9]+,1,1,ending,.*,3,,1,35,(yes|no).$' "forecasts"
expect_code 2 "a seed for a save" "$demarche" print "$game" --seed 3 -o "$out/none"
expect_code 2 "no such seat" "$demarche" print harbour --seat nobody -o "$out/none"
expect_text "$scratch/err" 'there is no seat "nobody"; there are: ' "no such seat"
expect_code 2 "no such document" "$demarche" print harbour --what forms,poems -o "$out/none"
expect_text "$scratch/err" 'there is no document "poems"' "no such document"
expect_code 2 "no such scenario" "$demarche" print nowhere -o "$out/none"
expect_code 2 "nowhere to write" "$demarche" print harbour --what forms -o "$game/below"

# A save that is damaged is told by its code and place.
sed 's/"demarche_save"/"demarche_save":1,"demarche_save"/' "$game" >"$scratch/broken.json"
expect_code 1 "a broken save" "$demarche" print "$scratch/broken.json" --what report -o "$out/none"
expect_text "$scratch/err" 'broken.json:[0-9]+:[0-9]+: error D0[0-9]+' "a broken save"
[ ! -e "$out/none" ] || complain "something was written of a broken save"
finish
