#!/bin/sh
# Median and 90th percentile of the time to the first byte of a result page, warm, one request at a time.
# usage: first-byte.sh INDEX QUERIES   (QUERIES: a file of one query a line; run from the repository's root)
set -eu
index=$1
queries=$2
address=http://127.0.0.1:5089
dotnet build -c Release src/SearchApp.Web > /dev/null
dotnet artifacts/bin/SearchApp.Web/release/SearchApp.Web.dll --index "$index" --urls $address --limits:cache 0 > /dev/null &
server=$!
trap 'kill $server' EXIT
until curl -sf $address/healthz > /dev/null; do sleep 0.2; done
ask() {
  while IFS= read -r query; do
    curl -s -o /dev/null -w '%{time_starttransfer}\n' --compressed -G "$address/" --data-urlencode "q=$query"
  done < "$queries"
}
ask > /dev/null
ask | sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "%d queries: median %.1f ms, 90th percentile %.1f ms\n", NR, t[int((NR + 1) / 2)], t[int(NR * 0.9 + 0.5)] }'
