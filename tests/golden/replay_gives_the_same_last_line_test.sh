# A hundred games of computed seats, saved and replayed: the last lines are equal, byte by byte.
. "$(dirname "$0")/../cli/common.sh"  # two hundred games: in the fast build

for seed in $(seq 1 100); do
  save="$scratch/$seed.json"
  played=$("$demarche" play guarantees --auto --seed "$seed" --json --save "$save" | tail -n 1)
  replayed=$("$demarche" replay "$save" --json | tail -n 1)
  case "$played" in
    '{"ending":{"id":"'*'"results":['*'"mandate":['*) ;;
    *) complain "seed $seed: the last line is no ending: ${played:0:100}" ;;
  esac
  [ "$played" = "$replayed" ] || complain "seed $seed: the replay ends otherwise"
done
finish
