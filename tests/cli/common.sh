# What the scripts of this folder share. To be sourced.
set -u
demarche="${DEMARCHE_PROGRAMS:?}/demarche"
scratch=$(mktemp -d "${TMPDIR:-/tmp}/demarche.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export DEMARCHE_DATA="${DEMARCHE_ROOT:?}" XDG_DATA_HOME="$scratch/data" NO_COLOR=1 LC_ALL=C.UTF-8
failures=0

complain() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# expect_code <wanted> <what> <command...>: runs it, output into $scratch/out and $scratch/err.
expect_code() {
  local wanted=$1 what=$2 code=0
  shift 2
  "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
  if [ "$code" != "$wanted" ]; then
    complain "$what: exit code $code instead of $wanted"
    sed 's/^/    /' "$scratch/err" | head -5
  fi
}

# expect_text <file> <pattern> <what>
expect_text() {
  grep -Eq -- "$2" "$1" || complain "$3: no line like \"$2\" in: $(head -c 400 "$1")"
}

expect_empty() {
  [ ! -s "$1" ] || complain "$2: $(head -c 400 "$1")"
}

finish() {
  [ "$failures" = 0 ] || exit 1
  echo "all as it should be"
}
