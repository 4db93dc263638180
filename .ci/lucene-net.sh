#!/usr/bin/env bash
# lucene-net.sh [CONFIGURATION]: builds tests/SearchApp.LuceneNet.Interop against the packages of Lucene.NET and prints the path of the program,
# or, where the registry does not have them, the reason. Fails when the packages are there and the program does not compile.
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=${1:-Debug}
project=tests/SearchApp.LuceneNet.Interop
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! timeout 600 dotnet restore "$project" -p:NuGetAudit=false >"$log" 2>&1; then
  # What it says of a package or a registry, without the place on this machine.
  grep -o -m1 'NU1[0-9]*: .*' "$log" | sed 's/ \[.*//' || echo "dotnet restore $project did not end in ten minutes"
  exit 0
fi
dotnet build "$project" --no-restore -c "$configuration" -warnaserror >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
echo "$PWD/artifacts/bin/SearchApp.LuceneNet.Interop/${configuration,,}/SearchApp.LuceneNet.Interop.dll"
