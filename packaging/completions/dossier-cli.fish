# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Completion of dossier-cli for fish. The help says which commands there are, which
# options each has, and which words an option takes.

function __dossier_cli_help
    LC_ALL=C dossier-cli $argv --help 2>/dev/null
end

function __dossier_cli_command
    set -l words (commandline -opc)
    echo $words[2]
end

function __dossier_cli_commands
    __dossier_cli_help | string replace -rf '^  ([a-z]+) +(.*)$' '$1\t$2'
end

function __dossier_cli_options
    __dossier_cli_help (__dossier_cli_command) | string replace -rf '^  (--[a-z-]+)(?: [A-Z]+)? +(.*)$' '$1\t$2'
end

function __dossier_cli_values
    set -l option (commandline -opc)[-1]
    switch $option
        case --dialect
            string split ' ' 'auto claude-code copilot gemini opencode qwen'
        case --rule
            __dossier_cli_rules
        case '--*'
            __dossier_cli_help (__dossier_cli_command) |
                string replace -rf -- "^  $option .*\\((.*)\\)\$" '$1' | string split ', '
    end
end

function __dossier_cli_rules
    dossier-cli rules 2>/dev/null | string replace -rf '^([a-z-]+/[a-z0-9-]+) .*' '$1'
end

complete -c dossier-cli -n '__fish_is_nth_token 1' -f -a '(__dossier_cli_commands)'
complete -c dossier-cli -n 'not __fish_is_nth_token 1' -a '(__dossier_cli_options)'
complete -c dossier-cli -n 'not __fish_is_nth_token 1' -a '(__dossier_cli_values)'
complete -c dossier-cli -n '__fish_seen_subcommand_from rules' -f -a '(__dossier_cli_rules)'
