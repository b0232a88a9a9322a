#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for any Linux: one file that runs (needs appimagetool)
#
# The folder that goes into it is made and tried without appimagetool too; --try is
# about that folder.
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

id=io.github.dossier_editor.Dossier
build_programs
folder=build/package/Dossier.AppDir
rm -rf -- "$folder" "$packages"/*.AppImage
mkdir -p -- "$folder" "$packages"
stage_with_qt "$folder/usr"
# What the format asks for at the top: the entry, its icon, and what is started.
ln -s "usr/share/applications/$id.desktop" "$folder/"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/"
ln -s "$id.png" "$folder/.DirIcon"
cp packaging/appimage/AppRun "$folder/"

if want_try "$@"; then
    "$scripts/env" --packages packaging/tests/plain.packages bash packaging/appimage/try.bash "$top/$folder"
    exit
fi
command -v appimagetool >/dev/null 2>&1 ||
    fail "appimagetool is missing here; with it, $folder becomes one file (https://appimage.github.io/appimagetool/)."
file=$packages/Dossier-$(version_of_project)-$(uname -m).AppImage
# Dated by SOURCE_DATE_EPOCH, which it knows.
ARCH=$(uname -m) appimagetool --no-appstream "$folder" "$file" >&2
only_file "$file"
