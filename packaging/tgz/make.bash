#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for any Linux: a folder with Qt inside, as .tar.xz
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

build_programs
name=dossier-$(version_of_project)-linux-$(uname -m)
stage=build/package/stage
file=$packages/$name.tar.xz
rm -rf -- "$stage" "$packages"/dossier-*.tar.xz
mkdir -p -- "$stage" "$packages"
stage_with_qt "$stage/$name"
# The same bytes on any machine: sorted, dated, nobody's, in two threads wherever.
tar --create --directory "$stage" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --format=gnu "$name" | inside xz -6 -T2 >"$file"
only_file "$file"
if want_try "$@"; then
    "$scripts/env" --packages packaging/tests/plain.packages bash packaging/tgz/try.bash "$top/$file" "$top/build/package/pictures"
fi
