# shellcheck shell=bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Part of try.bash: what a person does with the installed program, from a terminal,
# from the desktop and from a file manager.

# Set by try.bash.
: "${here:?}" "${work:?}" "${pictures:?}"
# shellcheck source=../lib/display.bash
. "$here/../lib/display.bash"
# shellcheck disable=SC2034 # for filemanager.bash
data=/usr/share
# shellcheck source=../lib/filemanager.bash
. "$here/../lib/filemanager.bash"
make_agents

says "dossier --version, without a display" '^Dossier [0-9]+\.[0-9]+\.[0-9]+$' dossier --version
says "dossier --help" '--new-instance' dossier --help
says "dossier-cli --version" '[0-9]+\.[0-9]+\.[0-9]+$' dossier-cli --version
says "dossier-cli check" 'checked: 1' dossier-cli check "$files/x.agent.md"
for page in dossier dossier-cli; do says "man $page" "^ *$page - " env MANWIDTH=80 man "$page"; done
for name in dossier dossier-cli; do
    # shellcheck disable=SC2016 # expanded by the inner shell
    check "bash completes $name" bash -c '. "/usr/share/bash-completion/completions/$1"; complete -p "$1"' _ "$name"
done
check "completions for zsh and fish" test -s /usr/share/zsh/vendor-completions/_dossier -a -s /usr/share/fish/vendor_completions.d/dossier.fish

types_of_files
same "it claims no type for itself" "" "$(dpkg -L dossier | grep -E 'mimeapps\.list|defaults\.list')"
beside_another_editor
on_the_desktop
