#!/usr/bin/env bash
# soak.sh DATA WORK [SECONDS] [RATE]: a server over the whole of DATA/news.jsonl.gz asked RATE times a second (300) for SECONDS (900), while every
# minute an update indexes a few hundred changed articles and the server changes to the new generation. Then asked ten times as much as it can
# answer for 20 s, and, 10 s later, RATE again for 20 s. Before all that a tenth of RATE for 30 s, as a day begins. Loopback only. Programs, source and
# index are made in WORK where they are not there yet; the program is published as docs/operating.md says. Leaves WORK/summary.txt and WORK/memory.svg.
set -euo pipefail
data=$(realpath "$1") work=$(mkdir -p "$2" && realpath "$2") seconds=${3:-900} rate=${4:-300}
port=${SOAK_PORT:-5099}
cd "$(dirname "$0")/../.."
queries=$work/queries.txt
exec > >(tee "$work/summary.txt") 2>&1
[ -x "$work/bin/searchapp" ] || dotnet publish src/SearchApp.Cli -c Release -v quiet -r linux-x64 --self-contained -p:PublishSingleFile=true -p:PublishReadyToRun=true \
  -p:RestorePackagesWithLockFile=true -p:RestoreLockedMode=false -o "$work/bin"
[ -f "$work/load/SearchApp.Benchmarks.dll" ] || dotnet publish tests/SearchApp.Benchmarks -c Release -v quiet -o "$work/load"
if [ ! -d "$work/source" ]; then
  mkdir "$work/source.new"
  zcat "$data/news.jsonl.gz" | split -l 100 -d -a 4 --additional-suffix=.jsonl - "$work/source.new/part"
  mv "$work/source.new" "$work/source"
fi
[ -f "$work/index/CURRENT" ] || "$work/bin/searchapp" rebuild --source "$work/source" --index "$work/index" --quiet
[ -f "$queries" ] || cat "$data/relevance/query_log.jsonl" > "$queries"

"$work/bin/searchapp" serve --index "$work/index" --urls "http://127.0.0.1:$port" > "$work/server.log" 2>&1 &
server=$!
stop() { touch "$work/stop"; kill "$server" 2> /dev/null || true; wait "$server" || true; }
rm -f "$work/stop"
trap stop EXIT
until curl -sf "http://127.0.0.1:$port/healthz" > /dev/null; do sleep 0.5; done

# The first article of five files becomes their last: five hundred articles are indexed anew. Background work gives way to readers.
updates() {
  local round=0 file path second
  while true; do
    for second in $(seq 60); do
      sleep 1
      [ ! -f "$work/stop" ] || return 0
    done
    for file in 1 2 3 4 5; do
      path=$(printf '%s/part%04d.jsonl' "$work/source" $(((round * 5 + file) % 1500)))
      { tail -n +2 "$path"; head -n 1 "$path"; } > "$path.tmp" && mv "$path.tmp" "$path"
    done
    nice -n 10 "$work/bin/searchapp" update --source "$work/source" --index "$work/index" --json --quiet >> "$work/updates.jsonl" 2>> "$work/updates.err" \
      || echo "update failed: $?" >> "$work/updates.err"
    round=$((round + 1))
  done
}
: > "$work/updates.jsonl"
: > "$work/updates.err"
load() { dotnet "$work/load/SearchApp.Benchmarks.dll" load --server "http://127.0.0.1:$port" --queries "$queries" --process "$server" "$@"; }
status=0
echo "== warm-up, whose times are not counted"
load --rate $(((rate + 9) / 10)) --seconds 30 || status=1
updates &
updater=$!
echo "== $seconds s at $rate a second"
load --rate "$rate" --seconds "$seconds" --output "$work" || status=1
touch "$work/stop"
wait "$updater"
echo "updates done: $(wc -l < "$work/updates.jsonl"), failed: $(wc -l < "$work/updates.err")"
[ ! -s "$work/updates.err" ] || { cat "$work/updates.err"; status=1; }
echo "generations changed to: $(grep -c 'Changed from generation' "$work/server.log" || true)"
echo "== over capacity"
load --rate $((rate * 10)) --seconds 20 --over || status=1
sleep 10
echo "== afterwards"
load --rate "$rate" --seconds 20 || status=1
exit "$status"
