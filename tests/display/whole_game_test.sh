#!/usr/bin/env bash
# A whole game through the real program, by keyboard alone: from the title to the outcome. What the
# screen says is read from the tree of meanings that the program keeps in a file.
set -euo pipefail

scratch=$(mktemp -d)
tree=$scratch/tree.txt
export XDG_DATA_HOME=$scratch/home
export XDG_CONFIG_HOME=$scratch/config
mkdir -p "$XDG_DATA_HOME"
program=
# shellcheck disable=SC2317  # called by the trap
leave() {
  # On leaving: the program may have ended by itself, the tree may not have been written yet.
  [ -z "$program" ] || kill "$program" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$scratch"
}
trap leave EXIT

fail() {
  echo "$*" >&2
  cat "$tree" >&2 2>/dev/null || true
  exit 1
}

start() {
  rm -f "$tree"
  "$DEMARCHE_PROGRAMS/demarche-desktop" --tree "$tree" --size 1280x720 2>"$scratch/errors" &
  program=$!
  local tries
  for tries in $(seq 200); do
    [ ! -s "$tree" ] || break
    kill -0 "$program" 2>/dev/null || fail "the program ended: $(cat "$scratch/errors")"
    sleep 0.05
  done
  [ -s "$tree" ] || fail "no window after ten seconds"
  window=$(xdotool search --sync --onlyvisible --name '^Demarche$' | tail -n 1)
  xdotool windowfocus --sync "$window"
}

screen() { sed -nE '1s/.* #([a-z]+) @.*/\1/p' "$tree"; }

# Whether a node with this key could be activated now.
offers() { grep -F "[$1]" "$tree" | grep -qv 'disabled'; }

# Presses a key and waits until the tree says something else, two seconds at most.
press() {
  local before tries
  before=$(cksum <"$tree")
  xdotool key --delay 20 "$1"
  for tries in $(seq 100); do
    [ "$(cksum <"$tree")" = "$before" ] || return 0
    sleep 0.02
  done
}

# A busy machine may take seconds to answer a key.
expect() {
  local tries
  for tries in $(seq 100); do
    [ "$(screen)" != "$1" ] || return 0
    sleep 0.1
  done
  fail "expected the screen $1, not $(screen)"
}

sit() {
  if offers A; then
    press a
  elif offers R; then
    press r
  else
    press p
  fi
}

plan() {
  press 1
  press 1
  press s
}

begin() {
  expect title
  press n
  expect seat
  offers Enter || fail "no seat to take"
  press Return
  press Return
  expect briefing
  press Return
  expect table
}

play() {
  local steps
  for steps in $(seq 250); do
    case $(screen) in
      table) plan ;;
      sitting) sit ;;
      reveal) press Return ;;
      outcome) return 0 ;;
      *) fail "lost on the screen $(screen)" ;;
    esac
  done
  fail "no outcome after 250 steps"
}

start
begin
# In the middle of the first round it is told to end, and takes the game up again.
press 1
press 1
kill -TERM "$program"
wait "$program" || fail "told to end, it did not end well"
start
expect title
press c
expect table
grep -q '1 of 2 moves\|#table/plan' "$tree" || fail "the choice of the round is gone"
press s
play
grep -q 'classroom model, not a forecast' "$tree" || fail "the outcome does not say what it is"
press Escape
press Escape
kill -TERM "$program"
wait "$program" || fail "told to end after the game, it did not end well"
program=
