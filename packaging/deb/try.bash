#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash FILE.deb PICTURES: installs the package in the small desktop that this
# runs in, uses it there, takes a newer version over an older one, and removes it.
# Called by scripts/package deb --try; changes the system it runs in.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
[ -n "${DOSSIER_IN_ROOT:-}" ] || { echo "this changes the system; it is called by scripts/package deb --try." >&2; exit 2; }
package=$1 pictures=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
mkdir -p -- "$pictures"
be_somebody "$work/home"
export DEBIAN_FRONTEND=noninteractive

# Every file of the system, but what changes by itself.
system_files() {
    find /usr /etc /var -xdev \( -path /var/tmp -o -path /var/log -o -path '/var/lib/apt/*' -o -path '/var/cache/apt/*' \) -prune \
        -o ! -type d -print | sort
}
installed_packages() { dpkg-query -W -f '${Package}\n' | sort; }

apt-get -qq update >/dev/null 2>&1 || failed "apt can be asked (the mirror, or the network, does not answer)"
system_files >"$work/before"
installed_packages >"$work/packages"

same "the system knows no Dossier before" "" "$(command -v dossier)"
cp -- "$package" "$work/dossier.deb"
check "apt installs the file" apt-get install -y -q "$work/dossier.deb"
pulled=$(comm -13 "$work/packages" <(installed_packages) | grep -vx dossier | tr '\n' ' ')
if [ -n "$pulled" ]; then ok "and what it needs: $pulled"; else failed "nothing it needs was installed"; fi

# shellcheck disable=SC2317 # called by check
same_files() { cat -- "$1"; [ ! -s "$1" ]; }
diff <(grep -v '^#' "$here/../tests/installed.list") <(dpkg -L dossier | while read -r f; do [ -d "$f" ] || echo "$f"; done | LC_ALL=C sort) >"$work/diff"
check "its files are those of packaging/tests/installed.list" same_files "$work/diff"
check "its files are whole (md5)" dpkg --verify dossier

# shellcheck source=use.bash
. "$here/use.bash"

# An older one, as if installed before: the same files under a lower number.
# shellcheck disable=SC2317 # called by check
older() {
    dpkg-deb -R "$package" "$work/older" &&
        sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/DEBIAN/control" &&
        touch "$work/older/usr/share/dossier-of-yesterday" &&
        dpkg-deb --root-owner-group -b "$work/older" "$work/older.deb"
}
check "it can be removed" apt-get remove -y -q dossier
check "an older version can be made" older
check "the older one is installed" apt-get install -y -q "$work/older.deb"
same "its version" 0.0.9 "$(dpkg-query -W -f '${Version}' dossier)"
check "the newer one takes its place" apt-get install -y -q "$work/dossier.deb"
same "its version" "$(dpkg-deb -f "$package" Version)" "$(dpkg-query -W -f '${Version}' dossier)"
same "a file that only the older one had" "gone" "$([ -e /usr/share/dossier-of-yesterday ] && echo there || echo gone)"
says "the newer one starts" '^Dossier [0-9]' env QT_QPA_PLATFORM=offscreen dossier --version

check "it is purged" apt-get purge -y -q dossier
# What other packages own came with them. Caches that are made anew by triggers may
# stay, if nothing in them speaks of Dossier any more; but man-db's list of pages,
# which it cleans once a week.
caches='^(/etc/ld\.so\.cache|/var/cache/(ldconfig|man|fontconfig)/.*|/usr/share/mime/.*|/usr/share/applications/mimeinfo\.cache|/usr/share/icons/hicolor/icon-theme\.cache|/var/lib/dpkg/.*|/var/cache/debconf/.*)$'
sort -u /var/lib/dpkg/info/*.list >"$work/owned"
left=$(comm -13 "$work/before" <(system_files) | comm -23 - "$work/owned" | grep -Ev "$caches")
same "what it leaves behind, besides caches" "" "$left"
same "dpkg's notes of it" "" "$(compgen -G '/var/lib/dpkg/info/dossier.*'; dpkg-query -W dossier 2>/dev/null)"
same "caches that still speak of it" "" "$(grep -rliE 'dossier|x-agent\+markdown' \
    /usr/share/mime /usr/share/applications /usr/share/icons/hicolor /etc 2>/dev/null)"
same "manual pages" "" "$(man -w dossier 2>/dev/null; man -w dossier-cli 2>/dev/null)"
finish_checks
