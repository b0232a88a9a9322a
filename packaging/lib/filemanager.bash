# shellcheck shell=bash disable=SC1111
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# What a person does with the program from the desktop and from a file manager, once it
# is installed. Sourced after checks.bash and display.bash, by scripts that set:
#   work      a folder of this try
#   data      where the program's entry and icons are installed, as /usr/share
# and, for pictures of it, `pictures`.
: "${work:?}" "${data:?}"
entry=io.github.dossier_editor.Dossier.desktop
files="$work/Über agents"

make_agents() {
    local agent=$'---\nname: reviewer\ndescription: Use this agent when code was written.\n---\n\nYou are a reviewer.\n'
    mkdir -p -- "$files" "$work/one file"
    printf '%s' "$agent" | tee "$files/x.agent.md" "$files/x.chatmode.md" "$files/x.md" "$files/second.agent.md" \
        "$work/one file/clicked.agent.md" >"$files/reviewer"
}

type_of() { gio info -a standard::content-type -- "$1" | sed -n 's/.*content-type: //p'; }
default_of() { LC_ALL=C gio mime "$1" | sed -n 's/^Default application for.*: //p'; }

types_of_files() {
    same "type of x.agent.md" text/x-agent+markdown "$(type_of "$files/x.agent.md")"
    same "type of x.chatmode.md" text/x-agent+markdown "$(type_of "$files/x.chatmode.md")"
    same "type of an agent without an ending" text/x-agent+markdown "$(type_of "$files/reviewer")"
    same "type of x.md" text/markdown "$(type_of "$files/x.md")"
    same "what opens agents by default" "$entry" "$(default_of text/x-agent+markdown)"
    says "Dossier is offered for Markdown" "$entry" gio mime text/markdown
}

# Another editor of Markdown, that the system or the person prefers.
beside_another_editor() {
    local applications=$data/applications
    sed -e 's/^Name=.*/Name=Other/' -e '/^MimeType=/s/=.*/=text\/markdown;/' -e '/^\[Desktop Action/,$d' -e '/^Actions=/d' -e 's/^Exec=.*/Exec=true %F/' \
        "$applications/$entry" >"$applications/other-editor.desktop"
    update-desktop-database -q "$applications"
    printf '[Default Applications]\ntext/markdown=other-editor.desktop\n' >"$applications/mimeapps.list"
    same "what opens Markdown where the system has an editor for it" other-editor.desktop "$(default_of text/markdown)"
    rm -- "$applications/mimeapps.list"
    # Without any preference GLib takes the first by name: nothing that a package could say.
    printf 'note    without a preference, of io.github… and other-editor: %s\n' "$(default_of text/markdown)"
    rm -- "$applications/other-editor.desktop"
    update-desktop-database -q "$applications"
}

# One session bus for all of it, as a desktop has.
on_the_desktop() {
    local session
    session=$(dbus-daemon --session --fork --print-address 1 --print-pid 1)
    DBUS_SESSION_BUS_ADDRESS=$(head -n 1 <<<"$session")
    export DBUS_SESSION_BUS_ADDRESS
    if start_display "$work"; then
        from_the_terminal
        from_the_file_manager
        stop_display
    fi
    kill "$(tail -n 1 <<<"$session")"
    unset DBUS_SESSION_BUS_ADDRESS
}

from_the_terminal() {
    check "gio open starts it" gio open "$files/x.agent.md"
    opens "and the file is in its window" '^x\.agent\.md – Dossier$'
    check "a second file" gio open "$files/second.agent.md"
    opens "is in the same window" '^second\.agent\.md – Dossier$'
    check "one process is left" within 20 one_process dossier
    picture gio-open
    closes "it closes" ' – Dossier$'
    check "and ends" within 20 no_process dossier
}

from_the_file_manager() {
    local manager window
    mkdir -p "$HOME/.config/pcmanfm-qt/default"
    printf '[Window]\nFixedWidth=800\nFixedHeight=500\nRememberWindowSize=false\nSidePaneMode=none\n[FolderView]\nMode=detailed\n' \
        >"$HOME/.config/pcmanfm-qt/default/settings.conf"
    pcmanfm-qt "$work/one file" >"$work/manager.log" 2>&1 &
    manager=$!
    opens "the file manager shows the folder" 'one file' 60
    window=$(window_titled 'one file' | tail -n 1)
    [ -n "$window" ] || { cat -- "$work/manager.log" >&2; kill "$manager" 2>/dev/null; return; }
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 800 500
    double_click_first_file "$window"
    opens "a double click opens the agent in Dossier" '^clicked\.agent\.md – Dossier$'
    picture double-click
    check "a second file by gio" gio open "$files/x.agent.md"
    opens "goes to the same process" '^x\.agent\.md – Dossier$'
    check "one process is left" within 20 one_process dossier
    closes "it closes" ' – Dossier$'
    check "and ends" within 20 no_process dossier
    kill "$manager"
}

# Where the first row is depends on fonts and style, and when it is there on the
# machine; a double click beside it does nothing.
double_click_first_file() {
    local round y
    for round in 1 2 3; do
        for y in 120 130 140 150 160 110; do
            xdotool mousemove --window "$1" 210 $y sleep 0.2 click --repeat 2 --delay 60 1
            within $((round * 2)) window_titled '^clicked' && return
        done
    done
}
