#!/usr/bin/env bash
# A chime on a device that swallows it, and without any device: nothing is printed, nothing breaks.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
desktop=$DEMARCHE_PROGRAMS/demarche-desktop

# sounds <wanted exit code> <drivers of OpenAL>
sounds() {
  local code=0
  ALSOFT_DRIVERS=$2 "$desktop" --check-sound >"$scratch/out" 2>"$scratch/err" || code=$?
  [ "$code" = "$1" ] || {
    echo "with the driver '$2': exit code $code instead of $1" >&2
    exit 1
  }
  [ ! -s "$scratch/out" ] && [ ! -s "$scratch/err" ] || {
    echo "with the driver '$2' it says: $(cat "$scratch/out" "$scratch/err")" >&2
    exit 1
  }
}
sounds 0 null
sounds 1 nosuchdriver
# ALSA alone, on a machine with or without a card: silence at least.
ALSOFT_DRIVERS=alsa "$desktop" --check-sound >"$scratch/out" 2>"$scratch/err" || true
[ ! -s "$scratch/err" ] || {
  echo "with ALSA it says: $(cat "$scratch/err")" >&2
  exit 1
}

# Sounds that are missing are no reason to stop.
mkdir -p "$scratch/data/assets"
cp -r "$DEMARCHE_ROOT/scenarios" "$scratch/data/"
code=0
DEMARCHE_DATA=$scratch/data ALSOFT_DRIVERS=null "$desktop" --check-sound 2>"$scratch/err" || code=$?
[ "$code" = 1 ] && [ ! -s "$scratch/err" ]
