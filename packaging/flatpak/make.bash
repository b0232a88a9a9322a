#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: Flatpak bundle (needs flatpak-builder and the KDE runtime)
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

id=io.github.dossier_editor.Dossier
work=build/flatpak
mkdir -p -- "$work" "$packages"
sed -e "s|@SOURCE_DATE_EPOCH@|$SOURCE_DATE_EPOCH|" -e "s|path: \.\./\.\.|path: $top|" \
    -e "s|'@DOSSIER_HOMEPAGE@'|'${DOSSIER_HOMEPAGE:-}'|" -e "s|'@DOSSIER_PICTURES@'|'${DOSSIER_PICTURES:-}'|" \
    "packaging/flatpak/$id.yaml" >"$work/$id.yaml"

if want_try "$@"; then
    inside bash packaging/flatpak/try.bash "$work/$id.yaml"
    exit
fi
for tool in flatpak flatpak-builder; do
    command -v $tool >/dev/null 2>&1 || fail "$tool is missing here; the manifest for it is $work/$id.yaml."
done
flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo >&2
flatpak-builder --user --install-deps-from=flathub --force-clean --repo="$work/repo" "$work/build" "$work/$id.yaml" >&2
file=$packages/$id-$(version_of_project).flatpak
flatpak build-bundle "$work/repo" "$file" "$id" >&2
only_file "$file"
