#!/usr/bin/env bash
# beside-lucene.sh CORPUS.jsonl QUERIES.txt FOLDER: this engine and Apache Lucene 8 with SmartCn at the same job, one after the other on one
# machine: index with one and two threads, then the query variants. Needs a JDK; the jars come by .ci/lucene-jars.sh.
set -euo pipefail
corpus=$(realpath "$1") queries=$(realpath "$2") folder=$(mkdir -p "$3" && realpath "$3")
cd "$(dirname "$0")/../.."
jars=$(.ci/lucene-jars.sh 8)
classpath=$folder/classes:$(ls "$jars"/lucene-*-8*.jar | paste -sd:)
mkdir -p "$folder/classes"
javac -nowarn -cp "$classpath" -d "$folder/classes" tests/SearchApp.Benchmarks/Java/LuceneBaseline.java
lucene() { java -Xmx4g -cp "$classpath" LuceneBaseline "$@"; }
dotnet build -v quiet -c Release src/SearchApp.Cli
searchapp() { dotnet artifacts/bin/SearchApp.Cli/release/searchapp.dll "$@"; }

for threads in 1 2; do
  rm -rf "$folder/lucene" "$folder/searchapp"
  echo "Lucene, $threads thread(s): $(lucene index "$corpus" "$folder/lucene" "$threads")"
  echo "SearchApp, $threads thread(s): $(searchapp rebuild --raw --fields words --source "$corpus" --index "$folder/searchapp" --jobs "$threads" --json --quiet)"
  du -sm "$folder/lucene" "$folder/searchapp"
done
for variant in core corefacet full date phrase; do
  echo "Lucene: $(lucene query "$folder/lucene" "$queries" "$variant")"
  echo "SearchApp: $(searchapp bench --index "$folder/searchapp" --queries "$queries" --variants "$variant" --fields words --json)"
done
