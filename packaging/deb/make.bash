#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# package: for Debian 13 and what comes after it
set -euo pipefail
# shellcheck source=../lib/package.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib/package.bash"

build_programs
file=$(with_cpack DEB .deb)
inside lintian --allow-root --fail-on error "$file" >&2 || fail "lintian does not like $file."
printf '%s\n' "$file"
if want_try "$@"; then
    inside_desktop=("$scripts/env" --packages packaging/tests/desktop.packages --changes)
    "${inside_desktop[@]}" bash packaging/deb/try.bash "$file" "$top/build/package/pictures"
fi
