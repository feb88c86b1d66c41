# However a game is left, it is kept, and nothing is said that nobody reads.
. "$(dirname "$0")/common.sh"

# End of input: a human game stops, is saved, and can be played on.
save="$scratch/left.json"
expect_code 0 "end of input" "$demarche" play guarantees --seat ua --seed 3 --lang en --save "$save"
expect_text "$scratch/out" "Stopped. The game is saved in $save" "end of input"
expect_code 0 "resume" "$demarche" resume "$save" --lang en
expect_text "$scratch/out" 'Round 1' "resume"
expect_text "$scratch/out" '^1\. ' "resume offers choices"

# Without --save it goes where resume finds it by itself.
expect_code 0 "autosave" "$demarche" play guarantees --seat tr --seed 3 --lang en
[ -s "$scratch/data/demarche/autosave.json" ] || complain "no autosave was written"
expect_code 0 "resume of the autosave" "$demarche" resume --lang en
expect_text "$scratch/out" '^Turkey: capital' "resume of the autosave"

# Ctrl-C and SIGTERM while a person is asked.
for signal in INT TERM; do
  save="$scratch/$signal.json"
  mkfifo "$scratch/input.$signal"
  setsid "$demarche" play guarantees --seat ua --seed 3 --lang en --save "$save" \
    <"$scratch/input.$signal" >"$scratch/out" 2>"$scratch/err" &
  player=$!
  exec 9>"$scratch/input.$signal"
  for _ in $(seq 100); do
    grep -q 'A number chooses' "$scratch/out" && break
    sleep 0.1
  done
  rm -f "$save"  # what was kept before must not pass for what is kept now
  kill -s "$signal" "$player"
  code=0
  wait "$player" || code=$?
  exec 9>&-
  [ "$code" = 0 ] || complain "$signal: exit code $code"
  expect_text "$scratch/out" "saved in $save" "$signal"
  "$demarche" replay "$save" >/dev/null || complain "$signal: the save is not sound"
done

# Ctrl-C while computed seats play on and on.
save="$scratch/auto.json"
for attempt in 1 2 3 4 5; do
  mkfifo "$scratch/slow.$attempt"
  setsid "$demarche" play guarantees --auto --seed 3 --lang en --save "$save" \
    >"$scratch/slow.$attempt" 2>"$scratch/err" &
  player=$!
  exec 8<"$scratch/slow.$attempt"
  read -r _ <&8
  kill -s INT "$player"
  cat <&8 >"$scratch/out"
  exec 8<&-
  wait "$player" || complain "auto: exit code $?"
  grep -q 'saved in' "$scratch/out" && break
done
"$demarche" replay "$save" --json >"$scratch/replayed" || complain "auto: the save is not sound"

# A broken pipe ends quietly.
for options in "--json" ""; do
  # shellcheck disable=SC2086
  "$demarche" play guarantees --auto --seed 3 $options 2>"$scratch/err" | head -n 1 >"$scratch/first"
  code=${PIPESTATUS[0]}
  [ "$code" = 0 ] || complain "a broken pipe: exit code $code"
  expect_empty "$scratch/err" "a broken pipe says something"
done
finish
