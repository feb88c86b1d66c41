# What ./play and ./test share: packages and builds. Sourced by bash with `set -euo pipefail`.
# Everything said here goes to standard error: standard output belongs to the game.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

play_packages=(
  g++ cmake ninja-build pkg-config
  libsfml-dev libx11-dev libcairo2-dev libpango1.0-dev nlohmann-json3-dev libcli11-dev
  libpugixml-dev libtbb-dev libzip-dev libssl-dev
)
test_packages=(
  "${play_packages[@]}"
  catch2                      # the tests
  libpng-dev                  # pictures of the golden set
  libbenchmark-dev            # parts of the engine, measured
  clang libclang-rt-14-dev    # the fuzzers and the second compiler
  clang-format                # the format of every file
  xvfb xdotool                # the desktop without a screen
  poppler-utils               # what is on paper, read back
  man-db desktop-file-utils   # what the packages bring beside programs
  mmdebstrap                  # a bare Debian to install into (--long)
)

say() { echo "demarche: $*" >&2; }

# The packages among the arguments that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || echo "$package"
  done
}

# Runs apt-get as root, directly or through sudo. Fails when there is no way to become root
# without a question; sudo may ask for its password only where somebody can answer.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif command -v sudo >/dev/null && [ -t 0 ] && [ -t 2 ]; then
    sudo "$@"
  else
    echo "neither root nor a sudo that works without asking: $*"
    return 1
  fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=120 "$@" </dev/null \
    >>"$root/build/apt.log" 2>&1
}

# Installs what is missing of the arguments. The list of packages is fetched only when the one
# that is there does not do.
install_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  mkdir -p "$root/build"
  say "installing ${missing[*]}"
  apt install --no-install-recommends "${missing[@]}" && return 0
  apt update && apt install --no-install-recommends "${missing[@]}" && return 0
  say "the packages could not be installed (build/apt.log has the reason); please install them" \
    "by hand: apt-get install --no-install-recommends ${missing[*]}"
  return 1
}

# configure <preset> <cmake arguments>...
configure() {
  local preset=$1
  shift
  if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
  (cd "$root" && cmake --preset "$preset" "$@")
}

# Runs a command with its output in build/<name>.log; shows the log when the command fails.
logged() {
  local log=$root/build/$1.log
  shift
  mkdir -p "$root/build"
  if "$@" >"$log" 2>&1; then return 0; fi
  cat "$log" >&2
  return 1
}
