#!/usr/bin/env bash
# A thousand computed games: each ends, and each save replays to the same last line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for seed in $(seq 1000); do
  save=$folder/$seed.save
  played=$("$DEMARCHE_PROGRAMS/demarche" play guarantees --auto --seed "$seed" --json --save "$save" |
    tail -n 1)
  replayed=$("$DEMARCHE_PROGRAMS/demarche" replay "$save" --json | tail -n 1)
  if [[ $played != *'"ending"'* || $played != "$replayed" ]]; then
    echo "seed $seed: played '$played', replayed '$replayed'" >&2
    exit 1
  fi
  rm -f "$save"
done
