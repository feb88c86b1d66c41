#!/usr/bin/env bash
# One Xvfb for all display tests, as a ctest fixture.
#   xvfb.sh start <folder>             starts it and leaves its number and process in the folder
#   xvfb.sh stop <folder>              ends it
#   xvfb.sh run <folder> <command>...  runs a command with DISPLAY set to it
set -euo pipefail
verb=$1
folder=$2
shift 2

start() {
  mkdir -p "$folder"
  rm -f "$folder/display" "$folder/pid"
  # Its own process group and no shared output: ctest waits for whoever holds its pipe. It is not
  # reset when its last client leaves: whoever comes at that moment would be turned away.
  setsid Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset \
    3>"$folder/display" >"$folder/log" 2>&1 </dev/null &
  echo $! >"$folder/pid"
  local tries
  for tries in $(seq 100); do
    [ -s "$folder/display" ] && exit 0
    sleep 0.1
  done
  cat "$folder/log" >&2
  echo "Xvfb did not answer in 10 seconds" >&2
  exit 1
}

stop() {
  kill "$(cat "$folder/pid")"
  rm -f "$folder/display" "$folder/pid"
}

run() {
  # While ctest lists the cases no display is needed, and none is there.
  if [ -s "$folder/display" ]; then
    DISPLAY=:$(cat "$folder/display")
    export DISPLAY LIBGL_ALWAYS_SOFTWARE=1
  else
    unset DISPLAY
  fi
  exec "$@"
}

"$verb" "$@"
