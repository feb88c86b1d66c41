# With --json every line of a game is one object, a person's refusals and notes too.
. "$(dirname "$0")/common.sh"

printf '999\nnonsense\n1\nundo\nall\nseal\nquit\n' |
  "$demarche" play guarantees --seat ua --seed 3 --json >"$scratch/out" 2>"$scratch/err" ||
  complain "exit code $?"
python3 - "$scratch/out" <<'P' || complain "a line is no object"
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
assert all(isinstance(line, dict) for line in lines)
assert lines[0]["scenario"] == "guarantees" and lines[0]["seats"][0] == {"seat": "ua", "person": True}
assert sum("note" in line for line in lines) >= 2, "refusals are notes"
assert any("choices" in line for line in lines)
assert any(line.get("happening") == "planned" for line in lines)
P
"$demarche" play guarantees --auto --seed 3 --json >"$scratch/out"
python3 - "$scratch/out" <<'P' || complain "a line is no object"
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
last = lines[-1]
assert last["ending"]["id"] and len(last["results"]) == 5
assert all(seat["mandate"] for seat in last["results"])
assert sum("closed" in line for line in lines) >= 1, "every round closes with its hash"
P
finish
