#!/usr/bin/env bash
# The menu entry and the manual pages are as their readers want them, and name every verb and
# option that the programs have.
set -euo pipefail
files=$DEMARCHE_ROOT/cmake/package
fail() {
  echo "FAILED: $*" >&2
  exit 1
}

verbs=$("$DEMARCHE_PROGRAMS/demarche" --help | sed -n '/^Subcommands:/,$p' | awk 'NR > 1 && /^  [a-z]/ { print $1 }')
[ -n "$verbs" ] || fail "the help of demarche lists no verb"
for verb in $verbs; do
  grep -qE "^\.BR? .*\b$verb\b" "$files/demarche.6" || fail "demarche.6 does not name '$verb'"
done
options=$("$DEMARCHE_PROGRAMS/demarche-desktop" --help | grep -oE -- '--[a-z-]+' | sort -u)
[ -n "$options" ] || fail "the help of demarche-desktop lists no option"
for option in $options; do
  grep -qF -- "${option//-/\\-}" "$files/demarche-desktop.6" ||
    fail "demarche-desktop.6 does not name '$option'"
done

missing=
command -v man >/dev/null || missing=man
command -v desktop-file-validate >/dev/null || missing="$missing desktop-file-validate"
[ -z "$missing" ] || { echo "skipped: not installed: $missing" && exit 77; }
for page in demarche demarche-desktop; do
  said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings --local-file "$files/$page.6" 2>&1 >/dev/null)
  [ -z "$said" ] || fail "$page.6: $said"
done
said=$(desktop-file-validate "$files/demarche.desktop")
[ -z "$said" ] || fail "$said"
