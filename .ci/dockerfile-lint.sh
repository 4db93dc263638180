#!/usr/bin/env bash
# dockerfile-lint.sh: fails with what dockerfile-utils finds in the Dockerfile. The linter is fetched by its package name.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.16.3
dir=${TMPDIR:-/tmp}/searchapp-dockerfile-utils/$version
linter=$dir/node_modules/.bin/dockerfile-utils
[ -x "$linter" ] || npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$dir" "dockerfile-utils@$version" >&2 \
  || { echo "skipped: the linter cannot be fetched"; exit 0; }
found=$("$linter" lint Dockerfile 2>&1) || true
[ -z "$found" ] || { echo "$found"; exit 1; }
