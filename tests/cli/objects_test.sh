# With --json every line of a game is one object, a person's refusals and notes too.
. "$(dirname "$0")/common.sh"

every_line_is_an_object() {
  ! grep -vq '^{".*}$' "$scratch/out" || complain "$1: a line is no object"
}

printf '999\nnonsense\n1\nundo\nall\nseal\nquit\n' |
  "$demarche" play guarantees --seat ua --seed 3 --json >"$scratch/out" 2>"$scratch/err" ||
  complain "exit code $?"
every_line_is_an_object "a person's game"
head -n 1 "$scratch/out" >"$scratch/first"
expect_text "$scratch/first" '^\{"scenario":"guarantees".*\{"seat":"ua","person":true\}' "the first line"
[ "$(grep -c '^{"note":' "$scratch/out")" -ge 2 ] || complain "refusals are notes"
expect_text "$scratch/out" '^\{"asked":"ua","choices":\["' "the choices"
expect_text "$scratch/out" '^\{"happening":"planned"' "the move"

"$demarche" play guarantees --auto --seed 3 --json >"$scratch/out"
every_line_is_an_object "a game of computed seats"
tail -n 1 "$scratch/out" >"$scratch/last"
expect_text "$scratch/last" '^\{"ending":\{"id":"[a-z_]+"' "the last line"
for seat in ua ru us eu tr; do
  expect_text "$scratch/last" "\"seat\":\"$seat\",\"profile\":\"[a-z]+\",\"result\":[0-9]+" "$seat"
done
[ "$(grep -o '"mandate":\[{"goal"' "$scratch/last" | wc -l)" = 5 ] || complain "five mandates"
expect_text "$scratch/out" '^\{"closed":1,"hash":"[0-9a-f]{16}"\}$' "the close of a round"
finish
