# What the tests of recipes share: the recipes themselves, out of docs/batches.md. To be sourced.
set -euo pipefail
export PATH="$DEMARCHE_PROGRAMS:$PATH" DEMARCHE_DATA="$DEMARCHE_ROOT"
export games=600 seed=5 parts=3
folder=$(mktemp -d)
cd "$folder"

# recipe <name>: the block of the page that has the line "# recipe: <name>".
recipe() {
  awk -v wanted="# recipe: $1" '
    /^```/ { if (inside && found) { printf "%s", block; exit }
             inside = !inside; block = ""; found = 0; next }
    inside { block = block $0 "\n"; if ($0 == wanted) found = 1 }
  ' "$DEMARCHE_ROOT/docs/batches.md" | grep . || { echo "docs/batches.md has no recipe $1"; exit 1; }
}

# The file of the recipe equals the batch played at once.
compare_with_the_whole() {
  demarche simulate guarantees --games "$games" --seed "$seed" -o at_once.json >/dev/null
  cmp at_once.json whole.json
}

# skip <sentence>: ctest shows the test as skipped, not as passed.
skip() {
  echo "skipped: $*"
  exit 77
}
