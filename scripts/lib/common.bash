# shellcheck shell=bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# What the scripts share; each sources it after `set -euo pipefail`.

scripts=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# Read by who sources this.
# shellcheck disable=SC2034
top=$(dirname -- "$scripts")

say() { printf 'dossier: %s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

# Where Dossier can be built; see scripts/env.
inside() { "$scripts/env" "$@"; }

# The comment at the head of the script that was called.
usage() { sed -n '/^# scripts\//,/^[^#]/{/^#/{s/^# \{0,1\}//;p}}' "$0"; exit; }

is_preset() {
    case "$1" in release | dev | asan | tsan | fuzz | coverage | package) return 0 ;; *) return 1 ;; esac
}

# The given paths, absolute, before the script leaves the folder it was called in.
absolute() { realpath -sm -- "$1"; }

# Shows where the corpus would be looked for, once, if it is not there.
say_if_without_corpus() {
    local shared=${DOSSIER_SHARED:-$top/../shared}
    [ -d "$shared" ] || say "there is no ../shared here: tests over the corpus have fewer cases."
}
