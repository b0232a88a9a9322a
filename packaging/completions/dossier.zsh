#compdef dossier dossier-cli
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Completion of dossier and dossier-cli for zsh; installed as _dossier.

# The help says which commands there are, which options each has, and which words
# an option takes.
_dossier_cli_help() { LC_ALL=C dossier-cli "$@" --help 2>/dev/null }

_dossier_cli() {
    local command=$words[2] prev=$words[CURRENT-1]
    local -a found
    if (( CURRENT == 2 )); then
        found=(${(f)"$(_dossier_cli_help | sed -n 's/^  \([a-z]*\)  *\(.*\)/\1:\2/p')"} --help --version)
        _describe command found
    elif [[ $prev == --dialect ]]; then
        compadd auto claude-code copilot gemini opencode qwen
    elif [[ $prev == --rule || ( $command == rules && $prev != --* && $PREFIX != -* ) ]]; then
        compadd ${(f)"$(dossier-cli rules 2>/dev/null | sed -n 's,^\([a-z-]*/[a-z0-9-]*\) .*,\1,p')"}
    else
        [[ $prev == --* ]] &&
            found=(${=${"$(_dossier_cli_help $command | sed -n "s/^  $prev .*(\(.*\))\$/\1/p")"//,/}})
        if (( $#found )); then
            compadd $found
        elif [[ $PREFIX == -* ]]; then
            compadd ${(f)"$(_dossier_cli_help $command | sed -n 's/^  \(--[a-z-]*\).*/\1/p')"} -- --help
        else
            _files -g '*.md(-.)' || _files
        fi
    fi
}

if [[ $service == dossier-cli ]]; then
    _dossier_cli
else
    _arguments \
        '--new-agent[ask for the name and the place of a new agent]' \
        '--open-folder[ask for a folder, whose agents are shown]' \
        '--new-instance[open a window of its own beside a running one]' \
        '--screenshot[write a picture of the window, and end]:picture:_files -g "*.png"' \
        '(- *)'{-h,--help}'[list the options]' \
        '(- *)'{-v,--version}'[print the version]' \
        '*:agent file or folder:_files -g "*.md(-.)"'
fi
