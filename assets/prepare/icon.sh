#!/usr/bin/env bash
# Makes cmake/package/icon/<size>.png from our own drawing beside them. Needs librsvg2-bin.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../cmake/package/icon"
for size in 16 24 32 48 64 128 256; do
  rsvg-convert --width "$size" --height "$size" demarche.svg --output "$size.png"
done
