# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Completion of dossier and dossier-cli for bash.

_dossier() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    compopt -o filenames 2>/dev/null
    if [ "$prev" = --screenshot ]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    elif [[ $cur == -* ]]; then
        compopt +o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W '--new-agent --open-folder --new-instance --screenshot --help --version' -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -X '!*.md' -- "$cur"; compgen -d -- "$cur")
    fi
}

# The help says which commands there are, which options each has, and which words
# an option takes.
_dossier_cli_help() { LC_ALL=C "${COMP_WORDS[0]}" "$@" --help 2>/dev/null; }

_dossier_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" = 1 ]; then
        words="$(_dossier_cli_help | sed -n 's/^  \([a-z]*\) .*/\1/p') --help --version"
    elif [ "$prev" = --dialect ]; then
        words='auto claude-code copilot gemini opencode qwen'
    elif [ "$prev" = --rule ] || { [ "$command" = rules ] && [[ $prev != --* && $cur != -* ]]; }; then
        words=$("${COMP_WORDS[0]}" rules 2>/dev/null | sed -n 's,^\([a-z-]*/[a-z0-9-]*\) .*,\1,p')
    elif [[ $prev == --* ]]; then
        words=$(_dossier_cli_help "$command" | sed -n "s/^  $prev .*(\(.*\))\$/\1/p" | tr -d ,)
    fi
    if [ -z "$words" ] && [[ $cur == -* ]]; then
        words="$(_dossier_cli_help "$command" | sed -n 's/^  \(--[a-z-]*\).*/\1/p') --help"
    fi
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -X '!*.md' -- "$cur"; compgen -d -- "$cur")
}

complete -F _dossier dossier
complete -F _dossier_cli dossier-cli
