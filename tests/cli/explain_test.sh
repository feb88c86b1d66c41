# `explain`: every code has a page in two languages; a code that is not there has neighbours.
. "$(dirname "$0")/common.sh"

expect_code 0 "a code" "$demarche" explain D0301
expect_text "$scratch/out" '^D0301 error: a reference to nothing$' "a code"
expect_text "$scratch/out" 'tallk' "the wrong fragment"
expect_code 0 "in Ukrainian" "$demarche" explain d301 --lang uk
expect_text "$scratch/out" '^D0301 помилка: посилання в нікуди$' "in Ukrainian"
expect_code 0 "a warning" "$demarche" explain D0409
expect_text "$scratch/out" '"_allow": \["D0409"\]' "a warning can be silenced"

expect_code 0 "all of them" "$demarche" explain --all
[ "$(grep -cE '^D[0-9]{4} ' "$scratch/out")" -gt 60 ] || complain "all codes are explained"
expect_code 0 "all, as objects" "$demarche" explain --all --json
[ "$(grep -c '^{"code":"D[0-9]*",' "$scratch/out")" = "$(wc -l <"$scratch/out")" ] ||
  complain "one object a line"

expect_code 2 "a code that is not there" "$demarche" explain D0302x
expect_text "$scratch/err" 'D0302  an id twice' "the nearest codes are named"
expect_code 2 "nothing to explain" "$demarche" explain
expect_code 0 "the help" "$demarche" explain --help
expect_text "$scratch/out" 'demarche explain --all --json' "the help has examples"
finish
