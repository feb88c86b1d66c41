#!/usr/bin/env bash
# The DEB is installed on a bare Debian 12, plays a game there and takes pictures of its screens.
# Needs root, mmdebstrap and the ordinary mirror of Debian.
set -euo pipefail
skip() {
  echo "skipped: $*"
  exit 77
}
[ "$(id -u)" = 0 ] || skip "a clean root can only be made by root"
command -v mmdebstrap >/dev/null || skip "mmdebstrap is not installed"
scratch=$(mktemp -d "${TMPDIR:-/var/tmp}/demarche.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

cpack --config "$DEMARCHE_BUILD/CPackConfig.cmake" -G DEB -B "$scratch/made" >"$scratch/log" 2>&1 ||
  { cat "$scratch/log" >&2 && fail "cpack"; }
deb=$(echo "$scratch"/made/demarche_*.deb)
if command -v lintian >/dev/null; then
  lintian --fail-on error "$deb" || fail "lintian finds errors"
fi

mmdebstrap --variant=apt bookworm "$root" ${DEMARCHE_MIRROR:-} >"$scratch/log" 2>&1 ||
  skip "no clean root can be made here: $(tail -n 1 "$scratch/log")"
cp "$deb" "$root/demarche.deb"
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"

# Programs find themselves through /proc; mounted for them alone, so that nothing stays behind.
inside() {
  env -i PATH=/usr/bin:/usr/sbin:/bin:/sbin HOME=/tmp LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} unshare --mount sh -c '
    mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$root" "$@"
}
inside true || skip "no /proc can be mounted for the clean root"
inside apt-get update >"$scratch/log" 2>&1 ||
  skip "no packages can be fetched here: $(tail -n 1 "$scratch/log")"
inside apt-get -y --no-install-recommends install /demarche.deb >"$scratch/log" 2>&1 ||
  { tail -n 20 "$scratch/log" >&2 && fail "apt does not install it"; }

inside demarche play guarantees --auto --seed 7 --json --save /tmp/game.json | tail -n 1 |
  grep -q '"ending"' || fail "no game came to its end"
inside demarche replay /tmp/game.json --json | tail -n 1 | grep -q '"ending"' ||
  fail "the game cannot be replayed"
inside demarche-desktop --screenshot /tmp/pictures --scenario harbour --seed 7 >"$scratch/taken" ||
  fail "the desktop takes no pictures"
for file in $(grep '\.png$' "$scratch/taken"); do
  [ -s "$root/tmp/pictures/$file" ] || fail "there is no $file"
done
[ -s "$root/tmp/pictures/outcome_uk_150.png" ] || fail "no picture of the outcome"
inside sh -c 'demarche-desktop --check-sound' >"$scratch/said" 2>&1 || true
[ ! -s "$scratch/said" ] || fail "without a sound device it says: $(cat "$scratch/said")"
for file in applications/demarche.desktop mime/packages/demarche.xml icons/hicolor/48x48/apps/demarche.png man/man6/demarche.6.gz; do
  [ -s "$root/usr/share/$file" ] || fail "no $file"
done
inside apt-get -y purge demarche >"$scratch/log" 2>&1 || fail "it cannot be removed"
[ ! -e "$root/usr/share/demarche" ] || fail "it leaves its data behind"
