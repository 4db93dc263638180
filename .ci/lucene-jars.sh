#!/usr/bin/env bash
# lucene-jars.sh 8|4.10 [DIR]: unpacks Debian's Apache Lucene jars of that line into DIR and prints the folder that holds them.
# The two packages conflict with each other, so neither is installed.
set -euo pipefail
line=$1
dir=${2:-${TMPDIR:-/tmp}/searchapp-lucene}/$line
mkdir -p "$dir"
if ! compgen -G "$dir/usr/share/java/lucene-core-*.jar" >/dev/null; then
  apt-cache show "liblucene$line-java" >/dev/null 2>&1 || apt-get update -qq >&2
  (cd "$dir" && apt-get download -qq "liblucene$line-java" >&2 && dpkg -x "liblucene$line-java"_*.deb .)
fi
echo "$dir/usr/share/java"
