# Colour only on a terminal, never under NO_COLOR or on a dumb one; a line never outgrows it.
. "$(dirname "$0")/common.sh"
escape=$(printf '\033')

# on_a_terminal <columns> <environment...>: the brief and the first list, as a terminal gets them.
on_a_terminal() {
  local wide=$1
  shift
  env "$@" script -qec "stty cols $wide; $demarche play guarantees --seat ua --seed 3 --lang en" \
    /dev/null </dev/null >"$scratch/out" 2>&1
}
"$demarche" play guarantees --auto --seed 3 >"$scratch/out"
! grep -q "$escape" "$scratch/out" || complain "colour in a pipe"
on_a_terminal 80 -u NO_COLOR TERM=xterm
grep -q "$escape\\[1m" "$scratch/out" || complain "no colour on a terminal"
on_a_terminal 80 NO_COLOR=1 TERM=xterm
! grep -q "$escape\\[[0-9]*m" "$scratch/out" || complain "colour under NO_COLOR"
on_a_terminal 80 -u NO_COLOR TERM=dumb
! grep -q "$escape\\[[0-9]*m" "$scratch/out" || complain "colour on a dumb terminal"
for wide in 60 80 100; do
  on_a_terminal "$wide" NO_COLOR=1 TERM=xterm
  tr -d '\r\b' <"$scratch/out" >"$scratch/lines"
  while IFS= read -r line; do
    [ "${#line}" -le "$wide" ] || complain "longer than $wide columns: $line"
  done <"$scratch/lines"
done
finish
