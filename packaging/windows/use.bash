#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# use.bash PACKAGES BUILD PREFIX: installs Dossier under Wine, uses it there and
# removes it, and runs the tests. Runs in the root of run.packages; see try.bash.
# Pictures of what was seen go to BUILD/pictures.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
# shellcheck source=../lib/display.bash
. "$here/../lib/display.bash"
installer=$(realpath -- "$1"/*.exe) zip=$(realpath -- "$1"/*.zip) build=$(realpath -- "$2") prefix=$3
top=$PWD
work=$(mktemp -d /var/tmp/dossier-windows.XXXXXX)
pictures=$build/pictures
trap 'wineserver -k 2>/dev/null; stop_display; rm -rf -- "$work"' EXIT
mkdir -p -- "$pictures"
be_somebody "$work/home"
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe,winedbg.exe='
drive=$WINEPREFIX/drive_c
run() { timeout 300 wine "$@"; }
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
# The person's own: settings, the session, versions of files.
own_put_away() { rm -rf -- "${local_data:?}/dossier"; }
settled() { timeout 120 wineserver -w; }
files() { find "$drive" "$WINEPREFIX/dosdevices" ! -type d -printf '%P\n' | sort; }
registry() { settled; grep -aiE "dossier" "$WINEPREFIX"/*.reg; }
# What opens first is painted later.
seen() { within 3 false; picture "$1"; }
# ends TEXT: by its keys, as the window manager's wish does not reach it under Wine. They
# go to whatever is in front: sent to a window that closes, they would stay pressed.
ends() {
    xdotool search --onlyvisible --name ' – Dossier$' windowactivate --sync 2>/dev/null
    xdotool key ctrl+q
    check "$1" within 60 settled
}

start_display "$work" || finish_checks
check "Wine has a Windows of its own" run wineboot -i
# Wine has none of the fonts that Windows has.
for font in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' Tahoma; do
    run reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null 2>&1
done
for font in 'Courier New' Consolas 'Cascadia Mono'; do
    run reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans Mono' /f >/dev/null 2>&1
done
printf 'note    %s; Windows %s\n' "$(wine --version)" "$(run cmd /c ver 2>/dev/null | tr -d '\r' | sed -n 's/.*Windows //p')"
settled
files >"$work/before"
local_data=$(find "$drive/users" -maxdepth 3 -path '*/AppData/Local' | head -n 1)
[ -d "$local_data" ] || { failed "a person's own folder is there"; finish_checks; }
user=$(basename -- "$(dirname -- "$(dirname -- "$local_data")")")

# --- per person
programs="$drive/users/$user/AppData/Local/Programs/Dossier"
start=$SECONDS
check "the installer runs silently, for this person" run "$installer" /S
settled
printf 'note    in %d s\n' $((SECONDS - start))
check "the program is in the person's folder" test -f "$programs/dossier.exe"
same "files that were not installed" "" "$(cd -- "$build/stage" && find . -type f | while read -r f; do cmp -s -- "$f" "$programs/$f" || echo "$f"; done)"
check "a link in the Start menu" test -f "$drive/users/$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Dossier.lnk"
value() { run reg query "$1" "${@:2}" 2>/dev/null | tr -d '\r' | sed -nE 's/.*REG_[A-Z_]+ *//p' | tail -n 1; }
same "the entry among the programs" "Dossier" "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier' /v DisplayName)"
check ".md is offered to it" run reg query 'HKCU\Software\Classes\.md\OpenWithProgids' /v Dossier.AgentFile
same "who opens .md by itself" "" "$(value 'HKCU\Software\Classes\.md' /ve | grep -v 'value not set')"

windows_cli=$programs/dossier-cli.exe
run "$windows_cli" rules >"$work/rules" 2>/dev/null
check "dossier-cli rules says what it says on Linux" cmp -- "$build/expected.rules" "$work/rules"

# --- its end, if it breaks
mkdir -p -- "$work/crashes"
# Not of a full stack: such a program is ended by Wine before it is asked.
for kind in fault abort; do
    number=$kind
    [ $kind != abort ] || number=22 # SIGABRT
    WINEPATH="$(windows_path "$prefix/bin");$(windows_path "$build/stage")" run "$build/dossier/bin/breaker.exe" "$(windows_path "$work/crashes/$kind")" "$number" >/dev/null 2>&1
    check "a report of $kind" grep -q '^ended by: ' -r "$work/crashes/$kind"
done

# --- the window
agent="$build/agents/über agents/line ends.md"
run "$programs/dossier.exe" "$(windows_path "$agent")" >/dev/null 2>&1 &
opens "it starts with a file" '^line ends\.md – Dossier$'
seen window
run "$programs/dossier.exe" "$(windows_path "$build/agents/code-reviewer.md")" >/dev/null 2>&1
opens "a second start hands its file to the first" '^code-reviewer\.md – Dossier$'
seen second
same "windows then" 1 "$(window_titled 'Dossier' | wc -l)"
ends "it ends"

for language in en de ar; do
    printf '[view]\nlanguage=%s\n' "$language" >"$work/home/settings.ini"
    mkdir -p -- "$local_data/dossier/config"
    cp -- "$work/home/settings.ini" "$local_data/dossier/config/settings.ini"
    check "dossier --screenshot ($language)" run "$programs/dossier.exe" --screenshot "$(windows_path "$pictures/screenshot-$language.png")" "$(windows_path "$agent")"
    check "its picture is one" grep -aq PNG "$pictures/screenshot-$language.png"
done
rm -rf -- "${local_data:?}/dossier/config"

# --- the command
cd -- "$build/agents" || exit 2
for format in text json sarif github; do
    run "$windows_cli" check --format "$format" . 2>/dev/null | sed 's/\r$//' >"$work/got.$format"
    if cmp -s -- "$build/expected.$format" "$work/got.$format"; then
        ok "check --format $format says what it says on Linux ($(wc -c <"$work/got.$format") bytes)"
    else
        failed "check --format $format says something else than on Linux"
        diff -- "$build/expected.$format" "$work/got.$format" | head -n 20 | sed 's/^/        /'
    fi
done
cd -- "$top" || exit 2
cp -- "$agent" "$work/set ü.md"
check "dossier-cli set writes a file" run "$windows_cli" set "$(windows_path "$work/set ü.md")" color=red
same "and changes one field" 1 "$(diff <(tr -d '\r' <"$work/set ü.md") <(tr -d '\r' <"$agent") | grep -c '^<')"
same "files beside it" "set ü.md" "$(cd -- "$work" && find . -maxdepth 1 -name '*set*' -printf '%f\n')"
long=$work/$(printf 'a folder whose name is long enough, %.0s' 1 2 3)/$(printf 'and one in it that is as long, too; %.0s' 1 2 3)/$(printf 'and a third one, %.0s' 1 2 3)
mkdir -p -- "$long"
cp -- "$agent" "$long/agent.md"
check "a path of ${#long} characters" run "$windows_cli" show "$(windows_path "$long/agent.md")"
check "and a file there is written" run "$windows_cli" set "$(windows_path "$long/agent.md")" color=red

# --- the portable one
mkdir -p -- "$work/portable ü"
check "the .zip is whole" unzip -q "$zip" -d "$work/portable ü"
portable=$(find "$work/portable ü" -name dossier.exe)
check "it runs where it was unpacked" run "$portable" --screenshot "$(windows_path "$pictures/portable.png")" "$(windows_path "$agent")"
same "its files" "$(cd -- "$build/stage" && find . -type f | sort | sha256sum)" "$(cd -- "$(dirname -- "$portable")" && find . -type f | sort | sha256sum)"

# --- over an older one, and away
check "it installs over itself" run "$installer" /S
settled
check "and is there" test -f "$programs/dossier.exe"
check "it is removed silently" run "$programs/uninstall.exe" /S /CurrentUser
settled
check "its folder is gone" test ! -e "$programs"
own_put_away
same "files left behind" "" "$(files | comm -13 "$work/before" - | grep -iv '/Temp/' | head -n 10)"
same "keys left in the registry" "" "$(registry | head -n 10)"

# --- for everybody
check "the installer runs silently, for everybody" run "$installer" /S /AllUsers '/D=C:\Dossier-ü'
settled
check "the program is where it was told to be" test -f "$drive/Dossier-ü/dossier.exe"
same "the entry among the programs" "Dossier" "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier' /v DisplayName)"
# As a person chooses it in "Open with"; the installer takes no ending to itself. Wine 10
# looks for it among what is for everybody only.
run reg add 'HKLM\Software\Classes\.md' /ve /d Dossier.AgentFile /f >/dev/null 2>&1
check "a file is opened, once Dossier was chosen for .md" run start "$(windows_path "$build/agents/test-doctor.md")"
opens "and is there" '^test-doctor\.md – Dossier$'
seen association
ends "it ends"
run reg delete 'HKLM\Software\Classes\.md' /ve /f >/dev/null 2>&1
own_put_away
check "it is removed silently" run "$drive/Dossier-ü/uninstall.exe" /S /AllUsers
settled
check "its folder is gone" test ! -e "$drive/Dossier-ü"
same "files left behind" "" "$(files | comm -13 "$work/before" - | grep -iv '/Temp/' | head -n 10)"
same "keys left in the registry" "" "$(registry | head -n 10)"

# --- the tests
WINEPATH="$(windows_path "$prefix/bin");$(windows_path "$build/stage")"
export WINEPATH DOSSIER_SOURCE_DIR=$top QT_QPA_PLATFORM=offscreen
for test in "$build"/dossier/bin/tst_*.exe; do
    name=$(basename -- "$test" .exe)
    # Nothing comes out of a pipe: QtTest speaks to a debugger there.
    run "$test" -o "$(windows_path "$work/$name.txt"),txt" >/dev/null 2>&1
    totals=$(tr -d '\r' <"$work/$name.txt" 2>/dev/null | grep '^Totals:')
    case "$totals" in
        *' 0 failed'*) ok "$name: ${totals#Totals: }" ;;
        *) failed "$name: ${totals:-no word}"; grep -aE -A3 '^(FAIL|XPASS|QFATAL)' "$work/$name.txt" 2>/dev/null | head -n 30 | sed 's/^/        /'
           cp -- "$work/$name.txt" "$build/" 2>/dev/null ;;
    esac
done

finish_checks
