# shellcheck shell=bash disable=SC1111
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# A virtual display with a window manager, for the scripts that try a package.

display_jobs=()

# start_display FOLDER: on a number that is free; its words go to FOLDER.
start_display() {
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$1/display" 2>"$1/xvfb.log" &
    display_jobs+=($!)
    within 20 test -s "$1/display" || { failed "a virtual display"; return 1; }
    DISPLAY=:$(cat -- "$1/display")
    export DISPLAY
    openbox >"$1/openbox.log" 2>&1 &
    display_jobs+=($!)
    # Only a window manager can say that.
    within 20 xdotool get_num_desktops
}

stop_display() {
    [ ${#display_jobs[@]} = 0 ] || kill -- "${display_jobs[@]}" 2>/dev/null
    display_jobs=()
}

# picture NAME: of the screen, as $pictures/NAME.png, where pictures are wanted.
picture() { [ -z "${pictures:-}" ] || scrot --overwrite "$pictures/$1.png"; }

window_titled() { xdotool search --onlyvisible --name "$1"; }
no_window_titled() { ! window_titled "$1"; }

# opens TEXT PATTERN [SECONDS]: holds once a window has that title.
opens() {
    if within "${3:-20}" window_titled "$2"; then
        ok "$1: “$(xdotool getwindowname "$(window_titled "$2" | tail -n 1)")”"
    else
        failed "$1: no window “$2”; there are: $(xdotool search --onlyvisible --name . 2>/dev/null | while read -r w; do printf '“%s” ' "$(xdotool getwindowname "$w")"; done)"
    fi
}

# closes TEXT PATTERN: asked to by its window manager, as by a click on its cross.
closes() {
    local i
    window_titled "$2" >/dev/null || { failed "$1: no window “$2” was there"; return; }
    # Another window may have come to the front before the key did.
    for i in 1 2 3 4; do
        xdotool search --onlyvisible --name "$2" windowactivate --sync 2>/dev/null
        case "$(xdotool getactivewindow getwindowname 2>/dev/null)" in *Dossier) xdotool key --clearmodifiers alt+F4 ;; esac
        within 5 no_window_titled "$2" || continue
        ok "$1 (key $i)"
        # What broke has closed as well.
        same "reports of its end" "" "$(find "$HOME" -path '*/dossier/crashes/*' -type f 2>/dev/null)"
        return
    done
    failed "$1; in front is “$(xdotool getactivewindow getwindowname 2>/dev/null)”"
    picture does-not-close
}

# processes NAME: how many of this person's there are; /proc may show others' too.
processes() {
    local folder count=0
    for folder in /proc/[0-9]*; do
        [ "$(cat "$folder/comm" 2>/dev/null)" = "$1" ] && grep -qzxF "HOME=$HOME" "$folder/environ" 2>/dev/null &&
            count=$((count + 1))
    done
    echo "$count"
}
no_process() { [ "$(processes "$1")" = 0 ]; }
one_process() { [ "$(processes "$1")" = 1 ]; } # one that hands over takes a moment to end
