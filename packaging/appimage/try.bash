#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash FOLDER: starts what is in the folder of an AppImage, from a copy that lies
# elsewhere, where there is no Qt. Called by scripts/package appimage --try.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
be_somebody "$work/home"
cp -a -- "$1" "$work/mounted ü"
there="$work/mounted ü"

same "Qt in this system" "" "$(find / -xdev -name 'libQt*' -path '/usr/*' 2>/dev/null | head -n 3)"
for name in .DirIcon io.github.dossier_editor.Dossier.desktop io.github.dossier_editor.Dossier.png; do
    check "$name leads to a file" test -f "$there/$name"
done
says "AppRun starts the editor" '^Dossier [0-9]' env QT_QPA_PLATFORM=offscreen "$there/AppRun" --version
says "and by another name the checks" '^dossier-cli [0-9]' env ARGV0=./dossier-cli "$there/AppRun" --version
printf 'note    one file was not made of it: that takes appimagetool\n'
finish_checks
