# `matrix`: a table out, a changed number in, a fault refused with nothing written.
. "$(dirname "$0")/common.sh"

cp -r "$DEMARCHE_ROOT/scenarios/harbour" "$scratch/harbour"
expect_code 0 "export" "$demarche" matrix export "$scratch/harbour" -o "$scratch/table.csv"
expect_code 0 "export to standard output" "$demarche" matrix export "$scratch/harbour" --lang uk
expect_text "$scratch/out" '^issue,line,option,name,northpier,' "the head of the table"
expect_text "$scratch/out" '^landing,value,none,[^A-Za-z]+,75,' "names in the language asked for"

sed -i 's/^landing,value,none,None yet,75,/landing,value,none,None yet,74,/' "$scratch/table.csv"
expect_code 0 "a dry run" "$demarche" matrix import "$scratch/harbour" "$scratch/table.csv" --dry-run
expect_text "$scratch/out" '^1 number differs, 1 file to be written$' "a dry run tells"
diff -r "$scratch/harbour" "$DEMARCHE_ROOT/scenarios/harbour" || complain "a dry run writes nothing"
expect_code 0 "import" "$demarche" matrix import "$scratch/harbour" "$scratch/table.csv"
[ "$(diff -r "$scratch/harbour" "$DEMARCHE_ROOT/scenarios/harbour" | grep -c '^[<>]')" = 2 ] ||
  complain "one line is another, and no more"
expect_code 0 "what was imported is sound" "$demarche" check "$scratch/harbour"

cp -r "$scratch/harbour" "$scratch/before"
sed -i 's/^landing,value,none,None yet,74,/landing,value,none,None yet,740,/' "$scratch/table.csv"
expect_code 1 "a fault" "$demarche" matrix import "$scratch/harbour" "$scratch/table.csv"
expect_text "$scratch/err" 'table\.csv:3:29: error D0205: "740" is not a whole number from 0 to 100' \
  "a fault is named with its place"
diff -r "$scratch/before" "$scratch/harbour" || complain "a refused table writes nothing"
expect_code 2 "no scenario" "$demarche" matrix export "$scratch/nowhere"
expect_code 2 "no table" "$demarche" matrix import "$scratch/harbour" "$scratch/nowhere.csv"
finish
