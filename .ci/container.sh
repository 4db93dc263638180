#!/usr/bin/env bash
# container.sh: executes each instruction of the Dockerfile where there is no container engine. Two clean Debian systems, made by debootstrap, stand for
# the two stages: the first builds, without a network, over the tracked files, .NET and the packages of this machine; the second holds what
# the first published and the .NET runtime alone. There the entry point, the update of compose.yaml and the health check run as the image's user, on a
# root that cannot be written. All in namespaces of its own: what is mounted and started is gone with it.
# What it cannot show: Microsoft's images themselves, and the limits that an engine sets from compose.yaml.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" != inside ]; then
  reason=
  [ "$(id -u)" = 0 ] || reason="only root may make a clean system"
  for tool in debootstrap unshare ip setpriv; do
    [ -n "$reason" ] || command -v "$tool" > /dev/null || reason="there is no $tool"
  done
  # What is done below, on a small scale: where a machine forbids it, nothing can be told of the Dockerfile.
  [ -n "$reason" ] || reason=$(unshare --mount --net --pid --fork --mount-proc sh -ec \
    'ip link set lo up; mount -t tmpfs tmpfs /mnt; mkdir /mnt/a; mount --bind -o ro /usr /mnt/a; mount -t proc proc /mnt/a; chroot / true' 2>&1) \
    || reason=${reason:-"namespaces cannot be made"}
  [ -z "$reason" ] || { echo "skipped: $reason"; exit 0; }
  folder=$(mktemp -d)
  trap 'rm -rf --one-file-system "$folder"' EXIT
  echo "== A clean Debian"
  debootstrap --variant=minbase --include=ca-certificates,libstdc++6 "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$folder/build" > "$folder/log" 2>&1 \
    || { echo "skipped: debootstrap made no system: $(tail -1 "$folder/log")"; exit 0; }
  # As an engine does, and as in Microsoft's images: a user of this number.
  echo '127.0.0.1 localhost' > "$folder/build/etc/hosts"
  echo 'app:x:1654:1654::/home/app:/bin/sh' >> "$folder/build/etc/passwd"
  mkdir "$folder/build/packages"
  cp -a "$folder/build" "$folder/run"
  unshare --mount --net --pid --fork --kill-child --mount-proc "$0" inside "$folder"
  exit
fi

build=$2/build run=$2/run
ip link set lo up
dotnet=$(dotnet --list-sdks | sed -n '1s/.*\[\(.*\)\/sdk\]/\1/p')
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}

# One instruction a line; the words of those written as JSON have no blanks in them.
instructions=$(sed -e '/^#/d' -e ':a' -e '/\\$/{N;ba' -e '}' -e 's/\\\n//g' Dockerfile)
stage() { awk -v n="$1" '/^FROM/ { stage++ } stage == n' <<< "$instructions"; }
of() { sed -n "s/^$1 //p"; }
words() { tr -d '[]",'; }

echo "== Build stage"
work=$(stage 1 | of WORKDIR)
mkdir -p "$build$work"
git ls-files -z | tar -c --null -T - | tar -x -C "$build$work"
mkdir -p "$build/usr/share/dotnet"
mount --bind -o ro "$dotnet" "$build/usr/share/dotnet"
mount --bind -o ro "$packages" "$build/packages"
mount -t proc proc "$build/proc"
stage 1 | of RUN | while IFS= read -r command; do
  chroot "$build" env -i --chdir="$work" HOME=/root PATH=/usr/share/dotnet:/usr/bin:/bin NUGET_PACKAGES=/packages DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 \
    DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NuGetAudit=false UseSharedCompilation=false /bin/sh -c "$command" < /dev/null > "$2/log" 2>&1 || { cat "$2/log"; exit 1; }
done

echo "== Last stage"
work=$(stage 2 | of WORKDIR)
read -r from to <<< "$(stage 2 | of 'COPY --from=build')"
mkdir -p "$run$work"
cp -a "$build$from/." "$run$(realpath -m "$work/$to")"
stage 2 | of RUN | while IFS= read -r command; do chroot "$run" env --chdir="$work" /bin/sh -c "$command"; done
user=$(stage 2 | of USER)
read -ra environment <<< "$(stage 2 | of ENV)"
as_user=(chroot "$run" setpriv --reuid="$user" --regid="$user" --clear-groups --no-new-privs --bounding-set=-all
  env -i --chdir="$work" HOME=/tmp PATH=/usr/share/dotnet:/usr/bin:/bin "${environment[@]}")

cp -a seeds/. "$run/data/seeds"
mkdir "$2/index"
chown "$user:$user" "$2/index"
mount --bind "$run" "$run"
for part in dotnet host shared; do
  if [ -d "$dotnet/$part" ]; then mkdir -p "$run/usr/share/dotnet/$part"; else install -D /dev/null "$run/usr/share/dotnet/$part"; fi
  mount --bind -o ro "$dotnet/$part" "$run/usr/share/dotnet/$part"
done
mount --bind "$2/index" "$run/data/index"
mount -t tmpfs -o mode=1777 tmpfs "$run/tmp"
mount -t proc proc "$run/proc"
mount -o remount,bind,ro "$run"

fail() { echo "FAILED: $*"; exit 1; }
for place in "$work" /data/seeds /; do
  "${as_user[@]}" touch "$place/x" 2> /dev/null && fail "$place can be written"
done

echo "== Update, as compose.yaml has it"
read -ra update <<< "$(sed -n 's/^ *\(nice .*searchapp.dll update .*\)/\1/p' compose.yaml)"
"${as_user[@]}" "${update[@]}"

echo "== Server"
read -ra start <<< "$({ stage 2 | of ENTRYPOINT; stage 2 | of CMD; } | words | tr '\n' ' ')"
read -ra health <<< "$(stage 2 | of HEALTHCHECK | sed 's/.*CMD //' | words)"
"${as_user[@]}" "${start[@]}" > "$2/server.log" 2>&1 &
server=$!
tries=0
until "${as_user[@]}" "${health[@]}" > "$2/health.log" 2>&1; do
  kill -0 "$server" 2> /dev/null && [ $((++tries)) -lt 60 ] || fail "it is not healthy: $(cat "$2/health.log" "$2/server.log")"
  sleep 1
done
cat "$2/health.log"
[ "$(ps -o uid= -p "$server" | tr -d ' ')" = "$user" ] || fail "it does not run as $user"
exec 3<> /dev/tcp/localhost/8080
printf 'GET /api/v1/search?q=%%E7%%96%%AB%%E8%%8B%%97 HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
grep -q '"total":2' <&3 || fail "the seeds are not found"
kill -TERM "$server"
wait "$server" || fail "told to stop, it ended with $?: $(cat "$2/server.log")"
! "${as_user[@]}" "${health[@]}" > /dev/null 2>&1 || fail "a stopped server is called healthy"
echo "The program takes $(du -sm "$run$work" | cut -f1) MB beside the runtime. Every instruction was executed."
