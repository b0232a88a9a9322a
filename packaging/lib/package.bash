# shellcheck shell=bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# What packaging/KIND/make.bash share; each sources it after `set -euo pipefail`.

# shellcheck source=../../scripts/lib/common.bash
. "$(dirname -- "${BASH_SOURCE[0]}")/../../scripts/lib/common.bash"
packages=build/package/packages
cd -- "$top" || exit 2

# The same permissions, days and names whoever makes it.
umask 022
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || true)}
[ -n "$SOURCE_DATE_EPOCH" ] || fail "this is no clone of the repository; set SOURCE_DATE_EPOCH to the day of the sources, in seconds since 1970."
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH

# want_try "$@": whether --try was asked for; nothing else may be.
want_try() {
    case "$*" in
        '') return 1 ;;
        --try) return 0 ;;
        *) fail "\"$*\" is no option of this kind of package; there is --try." ;;
    esac
}

# Both programs and all that is installed with them, in build/package.
build_programs() {
    local now stamp=build/package/.dated
    now="$SOURCE_DATE_EPOCH ${DOSSIER_HOMEPAGE:-} ${DOSSIER_PICTURES:-}"
    # The day is in what was compiled and configured.
    [ "$(cat -- "$stamp" 2>/dev/null)" = "$now" ] || rm -rf -- build/package
    "$scripts/build" package >&2
    printf '%s' "$now" >"$stamp"
}

# with_cpack GENERATOR SUFFIX: makes it; its path goes to standard output.
with_cpack() {
    rm -f -- "${packages:?}"/*"$2"
    # Made in a folder without a space in its name, which rpmbuild cannot take.
    local folder
    folder=$(mktemp -d)
    # shellcheck disable=SC2016 # expanded by the inner shell
    inside bash -c 'cd build/package && cpack -G "$1" -B "$2" >cpack.log 2>&1' _ "$1" "$folder" ||
        { cat build/package/cpack.log >&2; rm -rf -- "$folder"; fail "the package could not be made; the reason stands above."; }
    mkdir -p -- "$packages"
    mv -- "$folder"/*"$2" "$packages"
    rm -rf -- "$folder"
    only_file "$packages"/*"$2"
}

only_file() {
    { [ $# = 1 ] && [ -e "$1" ]; } || fail "one file was to be made, but there is: $*"
    printf '%s\n' "$top/$1"
}

# version_of_project: as CMakeLists.txt has it.
version_of_project() { sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt; }

# stage_with_qt FOLDER: the programs installed there, with Qt beside them.
stage_with_qt() {
    inside cmake --install build/package --prefix "$1" --strip >/dev/null
    inside python3 -B packaging/lib/bundle.py "$1" "$(version_of_project)" >&2
}
