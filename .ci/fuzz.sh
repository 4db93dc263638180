#!/usr/bin/env bash
# fuzz.sh [PROJECT...]: the fuzz tests guided by coverage. Builds the test projects (default: all four that have some) so that the program notes the branches
# that it takes, and runs them one after the other. A slice; with SEARCHAPP_LONG=1 for SEARCHAPP_FUZZ_SECONDS a target. Inputs are kept between runs where
# SEARCHAPP_FUZZ_CORPUS names a folder.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- Corpus Indexing Search Web
dotnet tool restore >/dev/null
for project; do
  dotnet test "tests/SearchApp.$project.Tests" -c Fuzz --filter "FullyQualifiedName~Fuzzing" --logger "console;verbosity=detailed"
done
