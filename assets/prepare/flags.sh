#!/bin/bash
# Makes assets/flags/96 and assets/flags/192 from the SVGs of circle-flags.
# Usage: flags.sh NODE_MODULES ASSETS_DIR
set -euo pipefail

modules=$1
assets=$2
here=$(cd "$(dirname "$0")" && pwd)

count=0
while read -r key source; do
  [[ -z $key || $key == \#* ]] && continue
  svg="$modules/circle-flags/flags/${source:-$key}.svg"
  for size in 96 192; do
    rsvg-convert --width "$size" --height "$size" "$svg" --output "$assets/flags/$size/$key.png"
  done
  count=$((count + 1))
done < "$here/flags.txt"
echo "flags: $count in two sizes"
