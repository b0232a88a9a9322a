#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash PACKAGES: builds the tests of the lower rooms for Windows and the command
# for Linux, then tries all of it under Wine (use.bash). Called by scripts/package
# windows --try. Says of each check whether it holds.
set -euo pipefail
# shellcheck source=../../scripts/lib/common.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../../scripts/lib/common.bash"
cd -- "$top"
here=packaging/windows
packages=$1

"$scripts/env" --packages "$here/build.packages" cmake --build build/windows/dossier --target dossier_tests \
    >build/windows/tests.log 2>&1 || { tail -n 60 build/windows/tests.log >&2; fail "the tests could not be built for Windows."; }
"$scripts/build" package dossier-cli >build/windows/linux.log 2>&1 ||
    { tail -n 60 build/windows/linux.log >&2; fail "the command could not be built for this system, to be compared with."; }

# What a check says where nothing is peculiar to Windows.
agents=build/windows/agents
rm -rf -- "$agents"
mkdir -p -- "$agents/über agents"
cp -- examples/*.md "$agents/"
for file in "${DOSSIER_SHARED:-../shared}"/seed/*.md; do [ ! -e "$file" ] || cp -- "$file" "$agents/"; done
printf -- '---\nname: no-fence\ndescription: Use: when: unsure\ncolor: pink\n' >"$agents/über agents/broken ä.md"
printf -- '---\r\nname: line-ends\r\ndescription: Written on “Windows”: with its line ends\r\ntools: Read, Bash\r\n---\r\n\r\nA prompt.\r\n' \
    >"$agents/über agents/line ends.md"
printf 'no header at all\n' >"$agents/über agents/note.md"
printf -- '---\nname: bytes\ndescription: a \xe9\n---\n\nA prompt.\n' >"$agents/über agents/bytes.md"
(cd -- "$agents" && for format in text json sarif github; do
    LC_ALL=C "$scripts/env" "$top/build/package/bin/dossier-cli" check --format "$format" . >"../expected.$format" || true
done)
LC_ALL=C "$scripts/env" build/package/bin/dossier-cli rules >build/windows/expected.rules

"$scripts/env" --packages "$here/run.packages" bash "$here/use.bash" "$packages" build/windows "${DOSSIER_WINDOWS_PREFIX:?}"
