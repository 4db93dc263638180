#!/usr/bin/env bash
# relevance.sh WORK SET...: nDCG@10 of six configurations of Apache Lucene 8 and of this engine on collections with judged queries. A SET is a folder with
# corpus.jsonl, queries.jsonl and qrels.tsv, such as relevance-sets.py makes. Indexes stay in WORK. Needs a JDK; the jars come by .ci/lucene-jars.sh.
set -euo pipefail
work=$(mkdir -p "$1" && realpath "$1")
shift
sets=()
for set in "$@"; do sets+=("$(realpath "$set")"); done
cd "$(dirname "$0")/../.."
jars=$(.ci/lucene-jars.sh 8)
classpath=$work/classes:$(ls "$jars"/lucene-*-8*.jar | paste -sd:)
mkdir -p "$work/classes"
javac -nowarn -cp "$classpath" -d "$work/classes" tests/SearchApp.Benchmarks/Java/LuceneBaseline.java
lucene() { java -Xmx4g -cp "$classpath" LuceneBaseline "$@"; }
dotnet build -v quiet -c Release src/SearchApp.Cli > "$work/build.log"
searchapp() { dotnet artifacts/bin/SearchApp.Cli/release/searchapp.dll "$@"; }

below=0
for set in "${sets[@]}"; do
  name=$(basename "$set")
  rm -rf "$work/lucene/$name" "$work/searchapp/$name"
  lucene index "$set/corpus.jsonl" "$work/lucene/$name" 1 views > "$work/$name.log"
  searchapp rebuild --raw --source "$set/corpus.jsonl" --index "$work/searchapp/$name" --quiet >> "$work/$name.log"
  lucene rank "$work/lucene/$name" "$set/queries.jsonl" "$set/qrels.tsv" > "$work/$name.lucene"
  ours=$(searchapp eval --index "$work/searchapp/$name" --queries "$set/queries.jsonl" --qrels "$set/qrels.tsv" --json | sed -E 's/.*"ndcg10":([0-9.]+).*/\1/')
  sed -E "s/.*\"configuration\":\"([^\"]*)\".*\"ndcg10\":([0-9.]+).*/$name\tLucene, \1\t\2/" "$work/$name.lucene"
  best=$(sed -E 's/.*"ndcg10":([0-9.]+).*/\1/' "$work/$name.lucene" | sort -n | tail -n 1)
  awk -v name="$name" -v ours="$ours" -v best="$best" 'BEGIN {
    printf "%s\tthis engine\t%.4f\t%s the best of Lucene (%.4f)\n", name, ours, ours < best ? "BELOW" : "at or above", best
    exit ours < best
  }' || below=$((below + 1))
done
exit $((below > 0))
