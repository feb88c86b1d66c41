#!/bin/bash
# Makes everything under assets/ again. See README.md in this folder.
# Usage: prepare.sh [SCRATCH_DIR]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
assets=$(dirname "$here")
scratch=${1:-$(mktemp -d)}
inter=${INTER_DIR:-/usr/share/fonts/opentype/inter}

for program in node npm rsvg-convert; do
  command -v "$program" > /dev/null || { echo "prepare.sh: $program is missing" >&2; exit 1; }
done
/usr/bin/python3 -c 'import fontTools, brotli' ||
  { echo "prepare.sh: fonttools and python3-brotli are needed" >&2; exit 1; }
[[ -e $inter/Inter-Regular.otf ]] ||
  { echo "prepare.sh: fonts-inter is needed (or INTER_DIR)" >&2; exit 1; }

mkdir -p "$scratch" "$assets"/{fonts,icons,map,flags/96,flags/192}
cp "$here/package.json" "$here/package-lock.json" "$scratch/"
(cd "$scratch" && npm ci --ignore-scripts --no-audit --no-fund)
modules=$scratch/node_modules

/usr/bin/python3 "$here/fonts.py" "$modules" "$inter" "$assets"
node "$here/map.mjs" "$modules" "$assets/map/europe.map"
"$here/flags.sh" "$modules" "$assets"
