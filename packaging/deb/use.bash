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
files="$work/Über agents"
mkdir -p -- "$files"
agent=$'---\nname: reviewer\ndescription: Use this agent when code was written.\n---\n\nYou are a reviewer.\n'
printf '%s' "$agent" | tee "$files/x.agent.md" "$files/x.chatmode.md" "$files/x.md" "$files/second.agent.md" >"$files/reviewer"
mkdir "$work/one file"
printf '%s' "$agent" >"$work/one file/clicked.agent.md"

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

# Types of files, and who opens them.
type_of() { gio info -a standard::content-type -- "$1" | sed -n 's/.*content-type: //p'; }
same "type of x.agent.md" text/x-agent+markdown "$(type_of "$files/x.agent.md")"
same "type of x.chatmode.md" text/x-agent+markdown "$(type_of "$files/x.chatmode.md")"
same "type of an agent without an ending" text/x-agent+markdown "$(type_of "$files/reviewer")"
same "type of x.md" text/markdown "$(type_of "$files/x.md")"
entry=io.github.dossier_editor.Dossier.desktop
default_of() { LC_ALL=C gio mime "$1" | sed -n 's/^Default application for.*: //p'; }
same "what opens agents by default" "$entry" "$(default_of text/x-agent+markdown)"
says "Dossier is offered for Markdown" "$entry" gio mime text/markdown
same "it claims no type for itself" "" "$(dpkg -L dossier | grep -E 'mimeapps\.list|defaults\.list')"
# Another editor of Markdown, that the system or the person prefers.
sed -e 's/^Name=.*/Name=Other/' -e '/^MimeType=/s/=.*/=text\/markdown;/' -e '/^\[Desktop Action/,$d' -e '/^Actions=/d' -e 's/^Exec=.*/Exec=true %F/' \
    "/usr/share/applications/$entry" >/usr/share/applications/other-editor.desktop
update-desktop-database -q
printf '[Default Applications]\ntext/markdown=other-editor.desktop\n' >/usr/share/applications/mimeapps.list
same "what opens Markdown where the system has an editor for it" other-editor.desktop "$(default_of text/markdown)"
rm -- /usr/share/applications/mimeapps.list
# Without any preference GLib takes the first by name: nothing that a package could say.
printf 'note    without a preference, of io.github… and other-editor: %s\n' "$(default_of text/markdown)"
mv -- /usr/share/applications/{other,an}-editor.desktop
update-desktop-database -q
printf 'note    without a preference, of io.github… and an-editor: %s\n' "$(default_of text/markdown)"
rm -- /usr/share/applications/an-editor.desktop
update-desktop-database -q

# On a display.
on_the_desktop() {
    start_display "$work" || return
    check "gio open starts it" gio open "$files/x.agent.md"
    opens "and the file is in its window" '^x\.agent\.md – Dossier$'
    check "a second file" gio open "$files/second.agent.md"
    opens "is in the same window" '^second\.agent\.md – Dossier$'
    same "processes" 1 "$(processes dossier)"
    check "the picture of it" scrot --overwrite "$pictures/gio-open.png"
    closes "it closes" ' – Dossier$'
    check "and ends" within 20 no_process dossier

    from_the_file_manager
    stop_display
}
from_the_file_manager() {
    local manager window
    mkdir -p "$HOME/.config/pcmanfm-qt/default"
    printf '[Window]\nFixedWidth=800\nFixedHeight=500\nRememberWindowSize=false\nSidePaneMode=none\n[FolderView]\nMode=detailed\n' \
        >"$HOME/.config/pcmanfm-qt/default/settings.conf"
    pcmanfm-qt "$work/one file" >"$work/manager.log" 2>&1 &
    manager=$!
    opens "the file manager shows the folder" 'one file'
    window=$(window_titled 'one file' | tail -n 1)
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 800 500
    sleep 1
    scrot --overwrite "$pictures/file-manager.png"
    double_click_first_file "$window"
    opens "a double click opens the agent in Dossier" '^clicked\.agent\.md – Dossier$'
    scrot --overwrite "$pictures/double-click.png"
    check "a second file by gio" gio open "$files/x.agent.md"
    opens "goes to the same process" '^x\.agent\.md – Dossier$'
    same "processes" 1 "$(processes dossier)"
    closes "it closes" ' – Dossier$'
    check "and ends" within 20 no_process dossier
    kill "$manager"
}
# Where the first row is depends on fonts and style; a double click beside it does nothing.
double_click_first_file() {
    local y
    for y in 120 130 140 150 160 110; do
        xdotool mousemove --window "$1" 210 $y sleep 0.2 click --repeat 2 --delay 60 1
        within 4 window_titled '^clicked' && return
    done
}
# One session bus for all of it, as a desktop has.
session=$(dbus-daemon --session --fork --print-address 1 --print-pid 1)
DBUS_SESSION_BUS_ADDRESS=$(head -n 1 <<<"$session")
export DBUS_SESSION_BUS_ADDRESS
on_the_desktop
kill "$(tail -n 1 <<<"$session")"
unset DBUS_SESSION_BUS_ADDRESS
