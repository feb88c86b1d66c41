#!/usr/bin/env bash
# Spoken mode of the real program: what a screen reader would say stands on standard output.
set -euo pipefail

scratch=$(mktemp -d)
export XDG_DATA_HOME=$scratch/home XDG_CONFIG_HOME=$scratch/config
said=$scratch/said
program=
# shellcheck disable=SC2317  # called by the trap
leave() {
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  rm -rf "$scratch"
}
trap leave EXIT

"$DEMARCHE_PROGRAMS/demarche-desktop" --speak >"$said" 2>"$scratch/errors" &
program=$!

# Waits up to ten seconds until a line stands there.
hear() {
  local tries
  for tries in $(seq 200); do
    ! grep -qxF "$1" "$said" || return 0
    sleep 0.05
  done
  echo "never said: $1" >&2
  cat "$said" "$scratch/errors" >&2
  exit 1
}

hear "Screen: Title"
window=$(xdotool search --sync --onlyvisible --name '^Demarche$' | tail -n 1)
xdotool windowfocus --sync "$window"
xdotool key s
hear "Screen: Settings"
xdotool key Tab
hear "English, choice, selected"
xdotool key F9
hear "All keys, and how to change them, button. Key K"
[ "$(grep -cxF 'Screen: Settings' "$said")" = 1 ]
