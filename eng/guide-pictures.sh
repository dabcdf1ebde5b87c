#!/usr/bin/env bash
# Puts the pictures that docs/guida-redazione.md shows beside it, out of what the tests in the browser photographed: run
# eng/test.sh first. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
for picture in $(grep -o 'guida/[a-z-]*\.png' docs/guida-redazione.md | sort -u); do
  convert "artifacts/screenshots/${picture#guida/}" -resize 1000x +dither -colors 160 "PNG8:docs/$picture"
done
