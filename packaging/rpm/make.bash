#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for Fedora, openSUSE and their like
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

build_programs
file=$(with_cpack RPM .rpm)
inside rpmlint --config packaging/rpm/rpmlint.toml "$file" >&2 || fail "rpmlint does not like $file."
printf '%s\n' "$file"
if want_try "$@"; then
    inside bash packaging/rpm/try.bash "$file" "$(with_cpack DEB .deb)"
fi
