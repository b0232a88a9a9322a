# shellcheck shell=bash disable=SC1111
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Checks, each one a line "ok …" or "FAILED …"; the last line of a script is
# finish_checks. Sourced after `set -uo pipefail`: a failed check ends nothing.

failures=0
checks=0

ok() { printf 'ok      %s\n' "$*"; checks=$((checks + 1)); }
failed() {
    printf 'FAILED  %s\n' "$*"
    checks=$((checks + 1)) failures=$((failures + 1))
}

# What a command said. A file: who reads a pipe waits for all that the command started.
said=$(mktemp)
show_said() { tail -n 15 -- "$said" | sed 's/^/        /'; }

# check TEXT COMMAND…: holds if the command succeeds; what it said is shown if not.
check() {
    local text=$1
    shift
    if "$@" >"$said" 2>&1 </dev/null; then ok "$text"; else failed "$text"; show_said; fi
}

# same TEXT WANTED GOT
same() {
    if [ "$2" = "$3" ]; then ok "$1: ${2:-none}"; else failed "$1: “$3” instead of “$2”"; fi
}

# says TEXT PATTERN COMMAND…: holds if it succeeds and a line of it has the pattern.
says() {
    local text=$1 pattern=$2 status=0
    shift 2
    "$@" >"$said" 2>&1 </dev/null || status=$?
    if [ "$status" = 0 ] && grep -Eq -- "$pattern" "$said"; then
        ok "$text: $(grep -Em1 -- "$pattern" "$said" | sed 's/^[[:space:]]*//')"
    else
        failed "$text: no “$pattern” (exit status $status)"
        show_said
    fi
}

# within SECONDS COMMAND…: asks again until it succeeds, or not in that time.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}

finish_checks() {
    rm -f -- "$said"
    if [ $failures = 0 ]; then printf 'all %d checks hold (%d s)\n' $checks $SECONDS; exit 0; fi
    printf '%d of %d checks FAILED (%d s)\n' $failures $checks $SECONDS
    exit 1
}

# A person of its own: no file of the real one's is read or written.
# be_somebody FOLDER
be_somebody() {
    local name
    for name in $(compgen -e XDG_) CLAUDE_CONFIG_DIR DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY DISPLAY LANGUAGE; do unset "$name"; done
    export HOME=$1 XDG_RUNTIME_DIR=$1/run LC_ALL=C.UTF-8
    mkdir -p -- "$HOME" && mkdir -m 700 -- "$XDG_RUNTIME_DIR"
}
