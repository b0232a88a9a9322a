#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# use.bash PACKAGES BUILD PREFIX: installs Dossier under Wine, uses it there and
# removes it, and runs the tests. Runs in the root of run.packages; see try.bash.
# Pictures of what was seen go to BUILD/pictures.
set -uo pipefail
installer=$(realpath -- "$1"/*.exe) zip=$(realpath -- "$1"/*.zip) build=$(realpath -- "$2") prefix=$3
top=$PWD
work=$(mktemp -d /var/tmp/dossier-windows.XXXXXX)
pictures=$build/pictures
jobs_to_end=()
trap 'wineserver -k 2>/dev/null; [ ${#jobs_to_end[@]} = 0 ] || kill -- "${jobs_to_end[@]}" 2>/dev/null; rm -rf -- "$work"' EXIT
mkdir -p -- "$pictures" "$work/home"

checks=0 failures=0
ok() { printf 'ok      %s\n' "$*"; checks=$((checks + 1)); }
failed() { printf 'FAILED  %s\n' "$*"; checks=$((checks + 1)) failures=$((failures + 1)); }
# same TEXT WANTED GOT
same() { if [ "$2" = "$3" ]; then ok "$1: ${2:-nothing}"; else failed "$1: '$3' instead of '$2'"; fi; }
# check TEXT COMMAND…
check() {
    local text=$1 said
    shift
    if said=$("$@" 2>&1 </dev/null); then ok "$text"; else failed "$text"; printf '%s\n' "$said" | tail -n 15 | sed 's/^/        /'; fi
}
# within SECONDS COMMAND…
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}

export HOME=$work/home WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$work/home
unset LANGUAGE WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
drive=$WINEPREFIX/drive_c
run() { timeout 300 wine "$@"; }
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
settled() { timeout 120 wineserver -w; }
files() { find "$drive" "$WINEPREFIX/dosdevices" ! -type d -printf '%P\n' | sort; }
registry() { settled; grep -aiE "dossier" "$WINEPREFIX"/*.reg; }
window() { xdotool search --onlyvisible --name "$1"; }
# shellcheck disable=SC2317 # called by within
no_window() { ! window "$1"; }
picture() { import -window root "$pictures/$1.png"; }
# closed TEXT PATTERN
closed() {
    xdotool search --onlyvisible --name "$2" windowactivate --sync key --clearmodifiers ctrl+q >/dev/null 2>&1
    if within 30 no_window "$2" && settled; then ok "$1"; else failed "$1"; fi
}
# opens TEXT PATTERN PICTURE
opens() {
    local start=${EPOCHREALTIME/[.,]/}
    if within 60 window "$2"; then
        ok "$1: '$(xdotool getwindowname "$(window "$2" | tail -n 1)")', after $(((${EPOCHREALTIME/[.,]/} - start) / 1000)) ms"
        within 3 false
        picture "$3"
    else
        failed "$1: no window '$2'; there are: $(xdotool search --onlyvisible --name . 2>/dev/null | while read -r w; do printf ''%s' ' "$(xdotool getwindowname "$w")"; done)"
        picture "$3"
    fi
}

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
jobs_to_end+=($!)
within 20 test -s "$work/display" || { failed "a display"; exit 2; }
DISPLAY=:$(cat -- "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
jobs_to_end+=($!)

check "Wine has a Windows of its own" run wineboot -i
# Wine has none of the fonts that Windows has.
for font in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' Tahoma; do
    run reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null 2>&1
done
for font in 'Courier New' Consolas; do
    run reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans Mono' /f >/dev/null 2>&1
done
printf 'note    %s; Windows %s\n' "$(wine --version)" "$(run cmd /c ver 2>/dev/null | tr -d '\r' | sed -n 's/.*Windows //p')"
settled
files >"$work/before"
local_data=$(find "$drive/users" -maxdepth 3 -path '*/AppData/Local' | head -n 1)
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

# --- the window
agent="$build/agents/über agents/line ends.md"
run "$programs/dossier.exe" "$(windows_path "$agent")" >/dev/null 2>&1 &
opens "it starts with a file" 'line ends\.md' window
run "$programs/dossier.exe" "$(windows_path "$build/agents/code-reviewer.md")" >/dev/null 2>&1
opens "a second start hands its file to the first" 'code-reviewer\.md' second
same "windows then" 1 "$(window 'Dossier' | wc -l)"
closed "it closes" 'Dossier'

# As a person chooses it in "Open with"; the installer takes no ending to itself.
run reg add 'HKCU\Software\Classes\.md' /ve /d Dossier.AgentFile /f >/dev/null 2>&1
run start "$(windows_path "$build/agents/test-doctor.md")" >/dev/null 2>&1 &
opens "it opens by association, once chosen for .md" 'test-doctor\.md' association
closed "it closes again" 'Dossier'
run reg delete 'HKCU\Software\Classes\.md' /ve /f >/dev/null 2>&1

for language in en de ar; do
    printf '[view]\nlanguage=%s\n' "$language" >"$work/home/settings.ini"
    mkdir -p -- "$local_data/dossier/config"
    cp -- "$work/home/settings.ini" "$local_data/dossier/config/settings.ini"
    check "dossier --screenshot ($language)" run "$programs/dossier.exe" --screenshot "$(windows_path "$pictures/screenshot-$language.png")" "$(windows_path "$agent")"
    check "its picture is one" identify "$pictures/screenshot-$language.png"
done
rm -rf -- "$local_data/dossier/config"

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
# The person's own: settings, the session, versions of files.
mv -- "$local_data/dossier" "$work/own" 2>/dev/null
same "files left behind" "" "$(files | comm -13 "$work/before" - | grep -iv '/Temp/' | head -n 10)"
same "keys left in the registry" "" "$(registry | head -n 10)"

# --- for everybody
check "the installer runs silently, for everybody" run "$installer" /S /AllUsers '/D=C:\Dossier-ü'
settled
check "the program is where it was told to be" test -f "$drive/Dossier-ü/dossier.exe"
same "the entry among the programs" "Dossier" "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier' /v DisplayName)"
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

if [ $failures = 0 ]; then printf 'all %d checks hold (%d s)\n' $checks $SECONDS; exit 0; fi
printf '%d of %d checks FAILED (%d s)\n' $failures $checks $SECONDS
exit 1
