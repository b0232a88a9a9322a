#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash FILE.tar.xz PICTURES: unpacks it, moves it, and starts what is in it, where
# there is no Qt. Called by scripts/package tgz --try.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
# shellcheck source=../lib/display.bash
. "$here/../lib/display.bash"
archive=$1 pictures=$2
work=$(mktemp -d)
trap 'stop_display; rm -rf -- "$work"' EXIT
mkdir -p -- "$pictures" "$work/unpacked ü" "$work/moved über there"
be_somebody "$work/home"
export QT_LOGGING_RULES='*.debug=false'

same "Qt in this system" "" "$(find / -xdev -name 'libQt*' -path '/usr/*' 2>/dev/null | head -n 3)"
check "it can be unpacked" tar -xf "$archive" -C "$work/unpacked ü"
first=$(find "$work/unpacked ü" -mindepth 1 -maxdepth 1)
same "folders in it" 1 "$(wc -l <<<"$first")"
says "it starts where it was unpacked" '^Dossier [0-9]' env QT_QPA_PLATFORM=offscreen "$first/bin/dossier" --version
mv -- "$first" "$work/moved über there/D"
rm -rf -- "$work/unpacked ü"
there="$work/moved über there/D"

missing() { find "$there" -type f \( -name '*.so*' -o -path '*/bin/dossier*' \) -exec ldd {} + 2>&1 | grep -E 'not found|no version information'; }
same "libraries that are missing" "" "$(missing)"
says "it starts after it was moved" '^Qt 6' env QT_QPA_PLATFORM=offscreen "$there/bin/dossier" --version
says "and with a variable that leads elsewhere" '^Qt 6' env QT_QPA_PLATFORM=offscreen LD_LIBRARY_PATH=/usr/lib "$there/bin/dossier" --version
agent="$work/agent ä.md"
printf -- '---\nname: reviewer\ndescription: Use this agent when code was written.\ncolor: blue\n---\n\n# Role\n\nYou are a **reviewer**.\n' >"$agent"
says "dossier-cli check" 'checked: 1' "$there/bin/dossier-cli" check "$agent"
says "in German" 'Geprüfte|geprüft' env LANGUAGE=de "$there/bin/dossier-cli" check "$agent"
check "a picture without a display" env QT_QPA_PLATFORM=offscreen "$there/bin/dossier" --screenshot "$pictures/tgz-offscreen.png" "$agent"
check "is a picture" grep -aq PNG "$pictures/tgz-offscreen.png"
for platform in xcb wayland; do
    # There is no such display: it ends after that was found out.
    words=$(QT_QPA_PLATFORM=$platform DISPLAY=:none WAYLAND_DISPLAY=none QT_DEBUG_PLUGINS=1 QT_LOGGING_RULES='' \
        timeout 20 "$there/bin/dossier" --screenshot "$work/none.png" "$agent" 2>&1)
    if grep -Eq "libq${platform}[a-z-]*\.so\" loaded library" <<<"$words"; then
        ok "the platform $platform can be loaded"
    else
        failed "the platform $platform can be loaded: $(grep -Ei 'cannot load library|undefined symbol|platform' <<<"$words" | tail -n 3)"
    fi
done

if start_display "$work"; then
    "$there/bin/dossier" "$agent" >"$work/said" 2>&1 &
    job=$!
    opens "a window" '^agent ä\.md – Dossier$'
    same "libraries of Qt from elsewhere" "" "$(awk '$6 ~ /libQt6|KF6/ { $1 = $2 = $3 = $4 = $5 = ""; print substr($0, 6) }' "/proc/$job/maps" | sort -u | grep -v "^$there/")"
    same "what it says on the terminal" "" "$(cat "$work/said")"
    picture tgz-window
    closes "it closes" ' – Dossier$'
    if wait "$job"; then ok "and ends well"; else failed "it ended with $?"; fi
fi
same "files beside the agent" "agent ä.md" "$(cd "$work" && find . -maxdepth 1 -name 'agent*' -printf '%f\n')"
finish_checks
