#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for Windows 10 and 11, x64: an installer and a .zip that needs none
#
# Called by scripts/package windows [--try]. Everything is compiled here, on Linux:
# see README.md beside this.
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

tries=no
if want_try "$@"; then tries=yes; fi
here=packaging/windows
build=build/windows
packages=$build/packages
version=$(version_of_project)

inside_windows() { "$scripts/env" --packages "$here/build.packages" "$@"; }

# The libraries, made once and kept in the cache.
mkdir -p -- "$build"
DOSSIER_WINDOWS_PREFIX=$(inside_windows "$here/prefix" "${XDG_CACHE_HOME:-$HOME/.cache}/dossier")
DOSSIER_HOST_CMAKE=/usr/lib/x86_64-linux-gnu/cmake
export DOSSIER_WINDOWS_PREFIX DOSSIER_HOST_CMAKE

compile() {
    set -euo pipefail
    local build=$1 packages=$2
    if command -v ccache >/dev/null 2>&1; then
        export DOSSIER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
    export CMAKE_GENERATOR=Ninja
    cmake -S cmake/hosttools -B "$build/hosttools"
    cmake --build "$build/hosttools"
    # Another prefix, or another place: nothing of before is of use.
    local made
    made="$PWD $DOSSIER_WINDOWS_PREFIX $(cat -- "$DOSSIER_WINDOWS_PREFIX"/steps/* | sha256sum)"
    if [ "$(cat -- "$build/.made" 2>/dev/null)" != "$made" ]; then
        rm -rf -- "$build/dossier"
        printf '%s' "$made" >"$build/.made"
    fi
    cmake --preset windows -Wno-dev
    cmake --build "$build/dossier"
    rm -rf -- "$build/stage" "$packages"
    cmake --install "$build/dossier"
}

# The licences of all that was compiled from Debian's sources, and the versions of these.
notices() {
    set -euo pipefail
    local prefix=$1 folder=$2/stage/licenses source version file
    while IFS='=' read -r source version; do
        [ "$source" != compiler ] || continue
        file=$(dirname -- "$prefix")/windows-sources/${source}_${version#*:}.debian.tar.xz
        [ -e "$file" ] || (cd -- "$(dirname -- "$file")" && apt-get -q source --download-only "$source=$version")
        tar -xOf "$file" debian/copyright >"$folder/$source.txt"
    done <"$prefix/versions"
    cp -- /usr/share/doc/gcc-mingw-w64-base/copyright "$folder/gcc.txt"
    cp -- /usr/share/doc/mingw-w64-common/copyright "$folder/mingw-w64.txt"
    # What is optional, and could not be made.
    grep -q '^kf6-sonnet=' "$prefix/versions" || sed -i '/^Sonnet (/,/sonnet$/d' "$folder/README.txt"
    { printf '\nDebian%ss versions of these sources:\n' "'"; grep -v '^compiler=' "$prefix/versions"; } >>"$folder/README.txt"
}

# How the installed files go again, one by one.
removals() {
    local file
    find "$1" -type f -printf '%P\n' | LC_ALL=C sort | while IFS= read -r file; do
        printf 'Delete "%s\\%s"\n' "\$INSTDIR" "${file//\//\\}"
    done
    find "$1" -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | while IFS= read -r file; do
        printf 'RMDir "%s\\%s"\n' "\$INSTDIR" "${file//\//\\}"
    done
}

pack() {
    set -euo pipefail
    local here=$1 build=$2 packages=$3 version=$4 name=dossier-$4-windows-x64 top=$PWD
    mkdir -p -- "$packages"
    find "$build/stage" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +
    removals "$build/stage" >"$build/removals.nsh"
    makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$top/$build/stage" "-DREMOVALS=$top/$build/removals.nsh" \
        "-DSIZE=$(du -sk --apparent-size "$build/stage" | cut -f1)" "-DICON=$top/$build/dossier/packaging/windows/dossier.ico" \
        "-DOUT=$top/$packages/$name.exe" "$here/installer.nsi"
    # In the same order, days and permissions whoever makes it.
    rm -rf -- "$build/zip"
    mkdir -p -- "$build/zip"
    cp -a -- "$build/stage" "$build/zip/$name"
    touch -d "@$SOURCE_DATE_EPOCH" "$build/zip/$name"
    (cd -- "$build/zip" && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 -@ "$top/$packages/$name.zip")
    rm -rf -- "$build/zip"
}

step() {
    local log=$build/$1.log start=$SECONDS
    shift
    "$@" >"$log" 2>&1 || { tail -n 60 "$log" >&2; fail "the package could not be made; the reason stands above, the whole of it in $log."; }
    say "${log##*/}: $((SECONDS - start)) s"
}
step compile inside_windows bash -c "$(declare -f compile); compile \"\$@\"" dossier-windows "$build" "$packages"
step notices inside_windows bash -c "$(declare -f notices); notices \"\$@\"" dossier-windows "$DOSSIER_WINDOWS_PREFIX" "$build"
step pack inside_windows bash -c "$(declare -f removals pack); pack \"\$@\"" dossier-windows "$here" "$build" "$packages" "$version"
for file in "$packages"/*; do printf '%s\n' "$top/$file"; done
if [ $tries = yes ]; then "$top/$here/try.bash" "$packages"; fi
