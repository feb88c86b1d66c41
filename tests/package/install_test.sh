#!/usr/bin/env bash
# An installed program finds the installed data, not the tree that it was built from.
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

cmake --install "$DEMARCHE_BUILD" --prefix "$prefix" >/dev/null
[ -e "$prefix/share/doc/demarche/copyright" ]
"$prefix/bin/demarche" list | grep -q guarantees

# With the scenarios taken out of the installed data, nothing else may answer in their place.
rm -r "$prefix"/share/demarche/scenarios/*
if "$prefix/bin/demarche" list | grep -q guarantees; then
  echo "the installed program reads the source tree" >&2
  exit 1
fi
