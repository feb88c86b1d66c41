#!/usr/bin/env bash
# Every C++ file is as clang-format 14 writes it; and a file that is not would be noticed.
set -euo pipefail
cd "$DEMARCHE_ROOT"

planted=$(printf 'int   f( ){return 1 ;}\n')
if clang-format --style=file --dry-run -Werror <<<"$planted" 2>/dev/null; then
  echo "clang-format accepts anything" >&2
  exit 1
fi

find engine ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
  xargs -0 clang-format --style=file --dry-run -Werror
