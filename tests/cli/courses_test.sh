# What might have been, and tables side by side: what they print, and their exit codes.
. "$(dirname "$0")/common.sh"

game=$scratch/game.json other=$scratch/other.json
expect_code 0 "a game" "$demarche" play guarantees --auto --seed 7 --save "$game"

# Another choice, beside the real one.
expect_code 0 "what if" "$demarche" whatif "$game" --round 1 --seat us --move done --save "$other"
expect_text "$scratch/out" 'As it was played +The choice that was' "what if"
expect_text "$scratch/out" '^  Instead: Seal the round' "what if"
expect_text "$scratch/out" 'Round 1: United States' "what if"
expect_text "$scratch/out" 'A classroom model, not a forecast' "what if"
expect_text "$scratch/out" "saved: $other" "what if"
expect_code 0 "the saved what-if" "$demarche" replay "$other"
expect_code 0 "what if in Ukrainian" "$demarche" whatif "$game" --round 1 --seat us --move done --lang uk
expect_text "$scratch/out" 'Раунд 1: Сполучені Штати' "what if in Ukrainian"
expect_code 0 "what if as an object" "$demarche" whatif "$game" --round 1 --seat us --move '{"done": true}' --json
expect_text "$scratch/out" '"round":1,"seat":"us","chosen":\{"words":"[^"]+","move":\{"seat":"us","play":"' "what if as an object"
expect_text "$scratch/out" '"name":"as_played".*"name":"chosen_then_in_character".*"name":"other_then_in_character"' "what if as an object"
cp "$scratch/out" "$scratch/first"
expect_code 0 "the same question" "$demarche" whatif "$game" --round 1 --seat us --move done --json
cmp -s "$scratch/first" "$scratch/out" || complain "the same question has another answer"
# A game of computed seats, played on from its own choice, is itself: both columns agree.
sed 's/.*"as_played",\(.*\)},{"name":"chosen_then_in_character",.*/\1/' "$scratch/first" >"$scratch/played"
sed 's/.*"chosen_then_in_character",\(.*\)},{"name":"other_then_in_character",.*/\1/' "$scratch/first" >"$scratch/chosen"
expect_text "$scratch/played" '^"over":true,.*"events":\[.*\]$' "the course as it was played"
cmp -s "$scratch/played" "$scratch/chosen" || complain "the real choice, then in character, is not the game"

expect_code 2 "no such seat" "$demarche" whatif "$game" --round 1 --seat xx --move done
expect_text "$scratch/err" 'there is no seat "xx"; there are: ua' "no such seat"
expect_code 2 "no such round" "$demarche" whatif "$game" --round 40 --seat ua --move done
expect_text "$scratch/err" 'decided nothing in round 40; the game stands in round' "no such round"
expect_code 2 "no such move" "$demarche" whatif "$game" --round 1 --seat ua --move "play walz"
expect_text "$scratch/err" 'D0301: there is no move "walz"' "no such move"
expect_text "$scratch/err" 'possible there:' "no such move"
expect_text "$scratch/err" '^  done$' "no such move"
expect_code 2 "an illegal move" "$demarche" whatif "$game" --round 2 --seat ua --move "propose form=political"
expect_text "$scratch/err" 'Clarity 55 is needed' "an illegal move"
expect_text "$scratch/err" 'propose ISSUE=OPTION' "an illegal move"
expect_code 2 "a move of another part" "$demarche" whatif "$game" --round 2 --seat ua --move vote_yes
expect_text "$scratch/err" '  1\. Round 2, planning' "a move of another part"
expect_code 2 "no such decision" "$demarche" whatif "$game" --round 2 --seat ua --move done --decision 99
expect_text "$scratch/err" 'there is no decision 99; decisions of ua in round 2' "no such decision"
made=$(sed -n 's/^\({"seat":"ua".*}\),$/\1/p' "$game" | head -1)
expect_code 2 "the choice that was made" "$demarche" whatif "$game" --round 1 --seat ua --move "$made" --decision 1
expect_text "$scratch/err" 'is what was chosen' "the choice that was made"
expect_code 2 "a what-if of nothing" "$demarche" whatif "$scratch/none.json" --round 1 --seat ua --move done
expect_code 2 "a file that cannot be written" "$demarche" whatif "$game" --round 1 --seat us --move done --save "$scratch/no/o.json"

# Tables of one world.
for policy in 9 11; do
  expect_code 0 "table $policy" "$demarche" play guarantees --auto --seed 7 --policy-seed $policy --save "$scratch/p$policy.json"
done
expect_code 0 "three tables" "$demarche" compare "$game" "$scratch/p9.json" "$scratch/p11.json"
expect_text "$scratch/out" '3 tables of one world, seed 7' "three tables"
expect_text "$scratch/out" '1\. game +2\. p9 +3\. p11' "three tables"
expect_text "$scratch/out" '^(≠| ) Turkey +[0-9]+ +[0-9]+ +[0-9]+$' "three tables"
expect_text "$scratch/out" 'Round 1: Ukraine' "three tables"
expect_text "$scratch/out" 'A classroom model, not a forecast' "three tables"
expect_code 0 "tables in Ukrainian" "$demarche" compare "$game" "$scratch/p9.json" --lang uk
expect_text "$scratch/out" 'столи одного світу' "tables in Ukrainian"
expect_code 0 "tables as an object" "$demarche" compare "$game" "$other" --json
expect_text "$scratch/out" '"seed":"7","tables":\[\{"name":"[^"]*game.json","people":\[\]' "tables as an object"
expect_text "$scratch/out" '"partings":\[\{"round":1,"phase":"planning","seats":\[\{"seat":"us",' "tables as an object"
expect_code 0 "a table beside itself" "$demarche" compare "$game" "$game"
expect_text "$scratch/out" 'do not part' "a table beside itself"
many=()
for _ in 1 2 3 4 5 6 7 8; do many+=("$game" "$other"); done
expect_code 0 "sixteen tables" "$demarche" compare "${many[@]}"
expect_text "$scratch/out" '16 tables' "sixteen tables"

expect_code 2 "one table" "$demarche" compare "$game"
expect_code 0 "a game of another world" "$demarche" play guarantees --auto --seed 8 --save "$scratch/s8.json"
expect_code 1 "another world" "$demarche" compare "$game" "$scratch/s8.json"
expect_text "$scratch/err" 's8.json is of another world: seed 8 instead of 7' "another world"
expect_code 0 "a game of another scenario" "$demarche" play harbour --auto --seed 7 --save "$scratch/h.json"
expect_code 1 "another scenario" "$demarche" compare "$game" "$scratch/h.json"
expect_text "$scratch/err" 'h.json is of another scenario: harbour instead of guarantees' "another scenario"
expect_code 0 "a game set up otherwise" "$demarche" play guarantees --auto --seed 7 \
  --constellation both_firm --save "$scratch/c.json"
expect_code 1 "set up otherwise" "$demarche" compare "$game" "$scratch/c.json"
expect_text "$scratch/err" 'c.json was set up otherwise' "set up otherwise"
for verb in whatif compare; do
  expect_code 0 "help of $verb" "$demarche" $verb --help
  expect_text "$scratch/out" 'Example' "help of $verb"
done
finish
