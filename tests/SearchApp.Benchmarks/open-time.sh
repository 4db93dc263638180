#!/usr/bin/env bash
# open-time.sh INDEX: how long it takes to open an index and look a term up, by this engine and by Lucene.NET, each in a process of its own; cold (its files
# are taken out of the page cache first), then warm. Needs the packages of Lucene.NET.
set -euo pipefail
index=$(realpath "$1")
cd "$(dirname "$0")/../.."
program=$(.ci/lucene-net.sh Release)
for state in cold warm; do
  for reader in searchapp lucene-net; do
    if [ "$state" = cold ]; then
      sync
      for file in "$index"/*/*; do dd if="$file" iflag=nocache count=0 status=none; done
    fi
    echo "$state: $(dotnet "$program" open "$reader" "$index")"
  done
done
