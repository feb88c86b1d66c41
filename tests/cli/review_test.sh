# The review of a saved game: what it prints, its page, its exit codes.
. "$(dirname "$0")/common.sh"

game=$scratch/game.json page=$scratch/review.html
expect_code 0 "a game" "$demarche" play harbour --auto --seed 7 --save "$game"
first=$(sed -n 's/^{"seat":"\([a-z_]*\)".*/\1/p' "$game" | head -1)
[ -n "$first" ] || complain "no seat found in the save"
expect_code 0 "review" "$demarche" review "$game" --seat "$first" --html "$page"
expect_text "$scratch/out" 'Expected at first +[0-9]+ +before the first decision' "review"
expect_text "$scratch/out" 'Result +(= )?[0-9]+ +of 1000' "review"
expect_text "$scratch/out" 'What would you have (done here|expected to come next)\?' "review"
expect_text "$scratch/out" 'Expected [0-9]+ → [0-9]+' "review"
expect_text "$scratch/out" 'A classroom model, not a forecast' "review"
expect_text "$page" '^<html lang="en">' "the page"
expect_text "$page" '<svg role="img"' "the page"
expect_text "$page" 'A classroom model, not a forecast' "the page"
cp "$page" "$scratch/first.html"
expect_code 0 "review on one thread" "$demarche" review "$game" --seat "$first" --jobs 1 --html "$page"
cmp -s "$page" "$scratch/first.html" || complain "the number of threads changes the review"
expect_code 0 "review in Ukrainian" "$demarche" review "$game" --seat "$first" --lang uk --html "$page"
expect_text "$scratch/out" 'Навчальна модель, а не прогноз' "review in Ukrainian"
expect_text "$page" '^<html lang="uk">' "the page in Ukrainian"

expect_code 0 "review as an object" "$demarche" review "$game" --seat "$first" --json
expect_text "$scratch/out" '"effort":\{"continuations":[0-9]+,"alternatives":[0-9]+\}' "review as an object"
expect_text "$scratch/out" "\"decisions\":\[\{\"round\":1,\"seat\":\"$first\",\"number\":1,\"row\":[0-9]+,\"phase\":\"[a-z]+\",\"decision\":\"[^\"]+\",\"decision_move\":\{\"seat\":\"$first\"" "review as an object"
expect_text "$scratch/out" '"sums":\[\{"seat":"[a-z_]+","ended":true,"first":[0-9.]+,"opportunity":-?[0-9.]+,"choice":-?[0-9.]+' "review as an object"
once=$(sed 's/.*"effort":{"continuations":\([0-9]*\),.*/\1/' "$scratch/out")
expect_code 0 "more effort" "$demarche" review "$game" --seat "$first" --effort 2 --json
expect_text "$scratch/out" "\"effort\":\{\"continuations\":$((2 * once))," "more effort"
# Nobody is a person here, so everybody is reviewed.
expect_code 0 "review of all" "$demarche" review "$game" --json
[ "$(grep -o '"ended":' "$scratch/out" | wc -l)" -gt 1 ] || complain "computed seats are not all reviewed"

# Where a person plays, hers alone; the game need not be over.
person=$scratch/person.json
expect_code 0 "a person's game" bash -c "yes seal | head -3 | '$demarche' play harbour --seat $first --seed 7 --save '$person'"
expect_code 0 "review of a person" "$demarche" review "$person" --json
[ "$(grep -o '"ended":false' "$scratch/out" | wc -l)" = 1 ] || complain "the person's seat is not the only one"

expect_code 2 "no such seat" "$demarche" review "$game" --seat nobody
expect_text "$scratch/err" "there is no seat \"nobody\"; there are: " "no such seat"
expect_code 2 "a review of nothing" "$demarche" review "$scratch/none.json"
echo '{ "demarche_save": 1' >"$scratch/broken.json"
expect_code 1 "a review of a broken save" "$demarche" review "$scratch/broken.json"
expect_code 2 "no effort" "$demarche" review "$game" --effort 0
expect_code 2 "a page that cannot be written" "$demarche" review "$game" --seat "$first" --html "$scratch/no/page.html"
expect_code 0 "help of review" "$demarche" review --help
expect_text "$scratch/out" 'Example' "help of review"
finish
