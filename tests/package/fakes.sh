# A copy of the scripts in a folder of its own, with fakes of what they call. Sourced.
#   $tree   the copy, with cmake/setup.sh, play and test; $tree/calls notes each call of a fake
#   FAKE_MISSING, FAKE_APT   what the fakes pretend
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/cmake" "$tree/fakes" "$tree/build/release/bin"
cp "$DEMARCHE_ROOT/cmake/setup.sh" "$tree/cmake/"
cp "$DEMARCHE_ROOT/play" "$DEMARCHE_ROOT/test" "$tree/"

# fake <file> <body>: a program that notes its name and arguments, then does the body.
fake() {
  printf '#!/usr/bin/env bash\necho "$(basename "$0") $*" >>"%s/calls"\n%s\n' "$tree" "$2" >"$1"
  chmod +x "$1"
}

fake "$tree/fakes/dpkg-query" 'for last; do :; done
case " ${FAKE_MISSING:-} " in *" $last "*) exit 1 ;; esac
echo "ii "'
fake "$tree/fakes/apt-get" '[ "${FAKE_APT:-works}" = works ]'
fake "$tree/fakes/id" 'echo "${FAKE_USER:-0}"'
fake "$tree/fakes/sudo" 'exit 1'
fake "$tree/fakes/cmake" ''
export PATH="$tree/fakes:$PATH"

fail() {
  echo "FAILED: $*" >&2
  [ ! -e "$tree/calls" ] || sed 's/^/  called: /' "$tree/calls" >&2
  exit 1
}

# The calls since the last question, without those of the package database.
calls() {
  # grep says 1 when nothing is left: no calls is a good answer, too.
  if [ -e "$tree/calls" ]; then grep -Ev '^(dpkg-query|id|basename) ' "$tree/calls" || true; fi
  rm -f "$tree/calls"
}
