#!/usr/bin/env bash
# How ./play and ./test install packages: silent when nothing is missing, exact when apt fails.
set -euo pipefail
source "$(dirname "$0")/fakes.sh"

install() {
  env "$@" bash -c 'set -euo pipefail; source "$0/cmake/setup.sh"; install_packages g++ ninja-build cmake' \
    "$tree" </dev/null
}

said=$(install FAKE_MISSING= 2>&1) || fail "nothing is missing, yet it fails"
[ -z "$said" ] || fail "nothing is missing, yet it says: $said"
[ -z "$(calls)" ] || fail "nothing is missing, yet something is called"

said=$(install FAKE_MISSING="cmake g++" 2>&1) || fail "apt works, yet it fails"
[[ $said == *"installing g++ cmake"* ]] || fail "it does not say what it installs: $said"
called=$(calls)
[[ $called == *"install --no-install-recommends g++ cmake"* ]] || fail "wrong call: $called"
[[ $called != *update* ]] || fail "the list of packages is fetched without need"

sentence="install them by hand: apt-get install --no-install-recommends g++ cmake"
if said=$(install FAKE_MISSING="cmake g++" FAKE_APT=broken 2>&1); then fail "apt is broken: $said"; fi
[[ $said == *"$sentence" ]] || fail "no sentence with the packages: $said"
[ "$(wc -l <<<"$said")" = 2 ] || fail "more than one sentence: $said"
[[ $(calls) == *update* ]] || fail "no fresh list of packages was tried"

if said=$(install FAKE_MISSING="cmake g++" FAKE_USER=1000 2>&1); then fail "no root: $said"; fi
[[ $said == *"$sentence" ]] || fail "no sentence without root and sudo: $said"
[[ $(calls) != *"apt-get -y"* ]] || fail "apt-get was called without root"
