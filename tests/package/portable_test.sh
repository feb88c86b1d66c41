#!/usr/bin/env bash
# The tar.xz plays from a folder with blanks in its path, with its own libraries and its own data.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

cpack --config "$DEMARCHE_BUILD/CPackConfig.cmake" -G TXZ -B "$scratch/made" >"$scratch/log" 2>&1 ||
  { cat "$scratch/log" >&2 && fail "cpack"; }
place="$scratch/a folder with blanks/and ünusual letters"
mkdir -p "$place"
tar -C "$place" -xf "$scratch"/made/demarche-*.tar.xz
folder=$(echo "$place"/demarche-*)
[ -f "$folder/README.txt" ] || fail "no README.txt"

# What it runs with: no library of the system that README.txt does not name.
for program in demarche demarche-desktop; do
  ldd "$folder/bin/$program" >"$scratch/libraries"
  if grep -q 'not found' "$scratch/libraries"; then fail "$(cat "$scratch/libraries")"; fi
  others=$(grep '=> /' "$scratch/libraries" | grep -vF " $folder/" | awk '{print $1}' |
    grep -Ev '^lib(c|m|dl|pthread|rt|resolv|stdc\+\+|gcc_s|GL[A-Za-z]*|OpenGL|EGL|drm|X[A-Za-z0-9]*|xcb[-a-z0-9]*|udev)\.so' ||
    true)
  [ -z "$others" ] || fail "$program takes from the system: $others"
done

# It plays with nothing but its own data.
export HOME=$scratch/home
mkdir -p "$HOME"
cd /
unset DEMARCHE_DATA XDG_DATA_HOME
"$folder/bin/demarche" play harbour --auto --seed 7 --json --picture "$scratch/outcome.png" |
  tail -n 1 | grep -q '"ending"' || fail "no game came to its end"
[ -s "$scratch/outcome.png" ] || fail "no picture of the outcome"
code=0
DISPLAY= "$folder/bin/demarche-desktop" --check-display || code=$?
[ "$code" = 1 ] || fail "the desktop does not start: exit code $code"
ALSOFT_DRIVERS=null "$folder/bin/demarche-desktop" --check-sound || fail "the chime is not found"
rm -r "$folder/share/demarche/scenarios/harbour"
if "$folder/bin/demarche" play harbour --auto >/dev/null 2>&1; then
  fail "it plays a scenario that is not in its folder"
fi
