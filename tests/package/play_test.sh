#!/usr/bin/env bash
# What ./play starts: the desktop when a display answers, the terminal game when somebody sits at
# a terminal, otherwise a game by itself; a verb goes to the terminal program as it is.
set -euo pipefail
source "$(dirname "$0")/fakes.sh"
programs=$tree/build/release/bin
fake "$programs/demarche" ''
fake "$programs/demarche-desktop" '[ "$*" != --check-display ] || [ "${FAKE_DISPLAY:-}" = answers ]'
unset DISPLAY

# starts <what> <description>: the last call was <what>.
starts() {
  local called
  called=$(calls | tail -n 1)
  [ "$called" = "$1" ] || fail "$2: expected '$1', called '$called'"
}

"$tree/play" </dev/null
starts "demarche play guarantees --auto --seed 7 --picture outcome.png" "nobody there"

"$tree/play" --seed 9 --lang uk </dev/null
starts "demarche play guarantees --auto --picture outcome.png --seed 9 --lang uk" "with arguments"

"$tree/play" check scenarios </dev/null
starts "demarche check scenarios" "a verb"

script -qec "$tree/play --seed 9" /dev/null >/dev/null
starts "demarche play guarantees --seed 9" "a terminal"

DISPLAY=:9 FAKE_DISPLAY=answers "$tree/play" --lang uk </dev/null
starts "demarche-desktop --lang uk" "a display"

DISPLAY=:9 "$tree/play" </dev/null
starts "demarche play guarantees --auto --seed 7 --picture outcome.png" "a display that is dead"

said=$("$tree/play" </dev/null 2>&1)
[ -z "$said" ] || fail "the second run says: $said"
