#!/usr/bin/env bash
# How ./test adds up: the sum is right, and a suite that fails, breaks or does not build is seen.
set -euo pipefail
source "$(dirname "$0")/fakes.sh"

# run <last line> <exit code>: what ./test says last and how it ends, with the fakes as they are.
run() {
  local code=0 last
  last=$("$tree/test" 2>/dev/null </dev/null | tail -n 1) || code=$?
  [ "$last" = "$1" ] || fail "expected '$1', said '$last'"
  [ "$code" = "$2" ] || fail "expected exit code $2, was $code"
}

fake "$tree/fakes/ctest" 'echo "100% tests passed, 0 tests failed out of 5"'
run "15 passed, 0 failed" 0

fake "$tree/fakes/ctest" 'echo "60% tests passed, 2 tests failed out of 5"; exit 8'
run "9 passed, 6 failed" 1

fake "$tree/fakes/ctest" 'echo "No tests were found"; exit 1'
run "0 passed, 3 failed" 1

fake "$tree/fakes/ctest" 'echo "100% tests passed, 0 tests failed out of 5"'
fake "$tree/fakes/cmake" '[[ "$*" != *"--build"*"asan"* ]]'
run "10 passed, 1 failed" 1
