#!/usr/bin/env bash
# The signature of this build must be the one that docs/signature.txt holds.
#   compare_signature.sh <demarche> <docs/signature.txt>
set -euo pipefail
actual=$("$1" bench --signature)
expected=$(cat "$2")
if [ -z "$expected" ] || [ "$actual" != "$expected" ]; then
  echo "$2 holds '$expected', this build computes '$actual'" >&2
  exit 1
fi
