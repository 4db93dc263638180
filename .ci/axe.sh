#!/usr/bin/env bash
# axe.sh [DIR]: fetches axe-core by its package name and prints the path of axe.min.js.
set -euo pipefail
version=4.14.1
dir=${1:-${TMPDIR:-/tmp}/searchapp-axe}/$version
mkdir -p "$dir"
[ -f "$dir/package/axe.min.js" ] || (cd "$dir" && npm pack --silent "axe-core@$version" >&2 && tar xzf "axe-core-$version.tgz")
echo "$dir/package/axe.min.js"
