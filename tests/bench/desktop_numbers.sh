#!/usr/bin/env bash
# Numbers of the real program with a window: time to the first frame, processor time while idle,
# memory. For docs/benchmarks.md, never a test: they hang on the machine.
#   tests/bench/desktop_numbers.sh build/release/bin [width x height]
# Needs Xvfb and xdotool. Without a graphics card the picture is made by the processor, too.
set -euo pipefail
programs=$1
size=${2:-1920x1080}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
xvfb=$here/../support/xvfb.sh
scratch=$(mktemp -d)
trap 'kill "${program:-0}" 2>/dev/null || true; bash "$xvfb" stop "$scratch" 2>/dev/null || true; rm -rf "$scratch"' EXIT
bash "$xvfb" start "$scratch"
DISPLAY=:$(cat "$scratch/display")
export DISPLAY LIBGL_ALWAYS_SOFTWARE=1 XDG_DATA_HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home
mkdir -p "$XDG_DATA_HOME"
tree=$scratch/tree

ticks() { awk '{print $14 + $15}' "/proc/$program/stat"; }
now() { date +%s%N; }

# Starts it; milliseconds until the first frame has been drawn (the tree is written with it).
start() {
  rm -f "$tree"
  local began
  began=$(now)
  "$programs/demarche-desktop" --tree "$tree" --size "$size" 2>"$scratch/errors" &
  program=$!
  until [ -s "$tree" ]; do
    kill -0 "$program" || { cat "$scratch/errors" >&2; exit 1; }
    sleep 0.005
  done
  echo $((($(now) - began) / 1000000))
}

for run in cold warm warm warm; do
  start >"$scratch/first"
  echo "first frame, $run: $(cat "$scratch/first") ms"
  [ "$run" = warm ] && [ -n "${last:-}" ] && break
  [ "$run" = cold ] || last=yes
  kill "$program"
  wait "$program" 2>/dev/null || true
done

window=$(xdotool search --sync --onlyvisible --name '^Demarche$' | tail -n 1)
xdotool windowfocus --sync "$window"
xdotool key --delay 60 n Return
sleep 1
# Twenty seconds until it looks for events less often; then ten that count.
sleep 22
before=$(ticks)
written=$(stat -c %Y%s "$tree")
sleep 10
spent=$((($(ticks) - before) * 1000 / $(getconf CLK_TCK)))
echo "idle: $spent ms of processor in 10 s ($((spent / 100)).$((spent % 100)) %)"
[ "$written" = "$(stat -c %Y%s "$tree")" ] && echo "no frame was laid out meanwhile"
awk '/VmRSS|VmHWM/ {printf "memory, %s %.0f MB\n", $1, $2 / 1024}' "/proc/$program/status"
