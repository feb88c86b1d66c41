# The recipe with GNU Parallel gives the whole batch, byte for byte.
. "$(dirname "$0")/recipes.sh"
trap 'rm -rf "$folder"' EXIT
parallel --version 2>/dev/null | grep -q '^GNU parallel' || skip "GNU Parallel is not installed"
recipe parallel >recipe.sh
bash -euo pipefail recipe.sh >/dev/null
[ "$(ls shard-*.json | wc -l)" = "$parts" ]
compare_with_the_whole
