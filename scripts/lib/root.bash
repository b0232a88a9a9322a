# shellcheck shell=bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Private Debian roots in the user's cache folder: made once for each list of
# packages (mmdebstrap), entered with bubblewrap. scripts/env sources this.
#
# A list holds one package a line and comments after a #. Lines that it may have
# beside them: "suite: forky" (Debian 13 else); "sources: yes" (apt-get source
# works in there); "stale: yes" (an index whose date has run out is accepted; its
# signature still counts).

say() { printf 'dossier: %s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

os_release() { sed -n "s/^$1=//p" /etc/os-release 2>/dev/null | tr -d '"'; }

# packages LIST
packages() { sed -e 's/#.*//' -e '/^[a-z]*:/d' -e '/^[[:space:]]*$/d' "$1"; }

# setting LIST NAME
setting() { sed -n -e "s/^$2: *//p" "$1"; }

list_suite() {
    local suite
    suite=$(setting "$1" suite)
    echo "${suite:-trixie}"
}

at_least() { printf '%s\n%s\n' "$2" "$1" | sort -CV; }

install_packages() {
    local list
    mapfile -t list < <("$@")
    if [ "$(id -u)" = 0 ]; then
        say "installing ${#list[@]} packages with apt …"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "${list[@]}"; } >&2 </dev/null
    elif [ -t 0 ] && command -v sudo >/dev/null 2>&1; then
        printf 'dossier: install these packages with sudo apt-get? %s [y/N] ' "${list[*]}" >&2
        local answer
        read -r answer
        case "$answer" in [yY]*) ;; *) fail "not installed; nothing was changed." ;; esac
        sudo apt-get install -y --no-install-recommends "${list[@]}" >&2
    else
        fail "these packages are missing, install them and call again: ${list[*]}"
    fi
}

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# What the private root still needs of this system, as Debian's package names.
missing_root_tools() {
    command -v mmdebstrap >/dev/null 2>&1 || echo mmdebstrap
    command -v bwrap >/dev/null 2>&1 || echo bubblewrap
    [ -e "$keyring" ] || echo debian-archive-keyring
    # An ordinary user's root is made under a range of ids of that user's.
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null 2>&1 || echo uidmap
}

need_root_tools() {
    local missing
    missing=$(missing_root_tools)
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 ||
        fail "this system lacks Qt 6.8 or KDE Frameworks 6.13, and for a private Debian root it lacks: ${missing//$'\n'/ }; install one of the two."
    install_packages missing_root_tools
}

need_subordinate_ids() {
    [ "$(id -u)" = 0 ] && return
    grep -qs -e "^$(id -un):" -e "^$(id -u):" /etc/subuid ||
        fail "you have no subordinate user ids in /etc/subuid, which an ordinary user needs to make the private root; ask root for: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

# The system's own mirror of Debian, as apt knows it.
mirror() {
    if [ -n "${DOSSIER_DEBIAN_MIRROR:-}" ]; then echo "$DOSSIER_DEBIAN_MIRROR" && return; fi
    # shellcheck disable=SC2016 # the format is apt's
    { apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null || true; } |
        awk -v id="$(os_release ID)" '$2 == "main" && ($3 == "Debian" || ($3 == "" && id == "debian")) && $1 !~ /security/ && !uri { uri = $1 }
                         END { print uri }'
}

# apt's proxy settings of this system, one option a line.
proxy_options() {
    apt-config dump 2>/dev/null | sed -n '/^Acquire::https\?::Proxy /p'
}

cache_dir() { echo "${XDG_CACHE_HOME:-$HOME/.cache}/dossier"; }

# Where the root that LIST describes is, or will be.
root_dir() {
    local suite key
    suite=$(list_suite "$1")
    key=$({ echo "$suite"; packages "$1"; } | sha256sum | cut -c1-12)
    echo "$(cache_dir)/$suite-$key"
}

# with_progress FOLDER LOG COMMAND…: its words to LOG, and to a terminal one
# line that says how far it is.
with_progress() {
    local folder=$1 log=$2 start=$SECONDS job status=0
    shift 2
    if [ ! -t 2 ]; then "$@" >"$log" 2>&1 </dev/null; return; fi
    "$@" >"$log" 2>&1 </dev/null &
    job=$!
    trap 'kill "$job" 2>/dev/null' INT TERM
    while kill -0 "$job" 2>/dev/null; do
        printf '\rdossier: %d s, %s MB ' $((SECONDS - start)) \
            "$({ du -sm -- "$folder" "$folder.tar" 2>/dev/null || true; } | awk '{ n += $1 } END { print n + 0 }')" >&2
        sleep 1
    done
    wait "$job" || status=$?
    trap - INT TERM
    printf '\r\033[K' >&2
    return "$status"
}

# The lines of apt's sources for a list that asks for more than the packages.
source_lines() {
    local wanted=$1 uri=$2 type options=''
    if [ -n "$(setting "$wanted" stale)" ]; then
        options=' [check-valid-until=no]'
        say "the index of $(list_suite "$wanted") is accepted even if its date has run out; its signature is checked."
    fi
    for type in deb deb-src; do
        [ "$type" = deb ] || [ -n "$(setting "$wanted" sources)" ] || continue
        printf '%s%s %s %s main\n' "$type" "$options" "$uri" "$(list_suite "$wanted")"
    done
}

# Only for reading by whoever runs it later; so every file is made readable.
unpack() {
    mkdir -p -- "$2" && tar -C "$2" --no-same-owner --exclude='./dev/*' -xf "$1"
}

make_root() {
    local wanted=$1 root=$2 part="$2.part" log="$2.log" suite uri option
    local list options=()
    suite=$(list_suite "$wanted")
    need_subordinate_ids
    uri=$(mirror)
    if [ -z "$uri" ] && [ "$(id -u)" = 0 ]; then
        apt-get update -q >&2 || true
        uri=$(mirror)
    fi
    [ -n "$uri" ] ||
        fail "apt knows no Debian mirror here; set DOSSIER_DEBIAN_MIRROR to one and call again."
    say "making a private Debian root ($suite, for ${wanted##*/}) in $(cache_dir), once, up to 2 GB, about two minutes …"
    # What an interrupted making left. Should anything of this system still be
    # mounted there, it is not followed.
    rm -rf --one-file-system -- "$part" "$part.tar" 2>/dev/null ||
        fail "what an interrupted call left in $part cannot be removed; is something mounted there?"
    mapfile -t list < <(packages "$wanted")
    while IFS= read -r option; do options+=("--aptopt=$option"); done < <(proxy_options)
    local common=(--variant=apt --components=main
        --keyring="$keyring"
        --include="$(IFS=,; echo "${list[*]}")"
        '--aptopt=APT::Install-Recommends "false"'
        '--dpkgopt=path-exclude=/usr/share/doc/qt6*'
        '--dpkgopt=path-include=/usr/share/doc/*/copyright'
        "${options[@]}")
    local status=0 from=("$uri")
    [ -z "$(setting "$wanted" stale)$(setting "$wanted" sources)" ] || mapfile -t from < <(source_lines "$wanted" "$uri")
    # apt finds the sources of the very packages that are in there, whatever the mirror has by then.
    [ -z "$(setting "$wanted" sources)" ] || common+=(--skip=cleanup/apt/lists)
    if [ "$(id -u)" = 0 ]; then
        # In mounts of its own: an interrupted making leaves none behind.
        with_progress "$part" "$log" unshare --mount --propagation private -- \
            mmdebstrap "${common[@]}" --format=directory "$suite" "$part" "${from[@]}" || status=$?
    else
        with_progress "$part" "$log" \
            mmdebstrap "${common[@]}" --mode=unshare --format=tar "$suite" "$part.tar" "${from[@]}" || status=$?
        [ "$status" != 0 ] || unpack "$part.tar" "$part" >>"$log" 2>&1 || status=$?
        rm -f -- "$part.tar"
    fi
    if [ "$status" != 0 ]; then
        rm -rf --one-file-system -- "$part"
        fail "the private root could not be made; the reason is at the end of $log."
    fi
    mv -T -- "$part" "$root"
    remove_old_roots "$root" "$suite"
}

# Roots of earlier package lists, once no work tree has used them for a week.
remove_old_roots() {
    local old
    for old in "$(cache_dir)/$2"-*; do
        case "$old" in "$1" | "$1".* | *.used | *.log) continue ;; esac
        [ -n "$(find "$old.used" -mtime -7 2>/dev/null)" ] && continue
        rm -rf --one-file-system -- "$old" "$old.used" "$old.log"
    done
    return 0
}

# Makes the root that LIST describes if it is not there; one maker at a time.
need_root() {
    local root
    root=$(root_dir "$1")
    [ -d "$root" ] && return
    need_root_tools
    mkdir -p -- "$(cache_dir)" || fail "the cache folder $(cache_dir) cannot be made."
    exec 9>"$(cache_dir)/lock"
    flock -n 9 || { say "another call is making the root, waiting …"; flock 9; }
    [ -d "$root" ] || make_root "$1" "$root"
    exec 9>&-
}

# read_root ROOT COMMAND…: the root itself cannot be changed.
read_root() { enter_root --ro-bind "$1" "$@"; }

# change_root ROOT COMMAND…: changes are kept in memory, and gone afterwards.
change_root() {
    local root=$1
    [ "$(id -u)" = 0 ] || fail "only root may change what is in a private root (--changes)."
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    exec unshare --mount --propagation private -- bash -euc '
        . "$1"
        root=$2 layer=/mnt
        shift 2
        mount -t tmpfs -o mode=755 dossier-changes "$layer"
        mkdir "$layer/upper" "$layer/work" "$layer/root"
        mount -t overlay -o "lowerdir=$root,upperdir=$layer/upper,workdir=$layer/work" dossier-root "$layer/root"
        enter_root --bind "$layer/root" "$root" "$@"' change_root "${BASH_SOURCE[0]}" "$root" "$@"
}

# enter_root OPTION FOLDER ROOT COMMAND…: FOLDER is what is shown of ROOT, bound
# by that option of bwrap.
enter_root() {
    local bind=$1 shown=$2 root=$3 dir name here
    here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
    shift 3
    local args=("$bind" "$shown/usr" /usr "$bind" "$shown/etc" /etc "$bind" "$shown/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys
        --tmpfs /run --bind /var/tmp /var/tmp)
    # What is the person's, not the system's, stays where it is.
    for dir in /*; do
        name=${dir#/}
        case "$name" in
            bin | boot | dev | etc | lib | lib32 | lib64 | libx32 | lost+found | proc | run | sbin | sys | usr | var) ;;
            *)
                if [ -L "$dir" ]; then args+=(--symlink "$(readlink "$dir")" "$dir")
                elif [ -d "$dir" ]; then args+=(--bind "$dir" "$dir"); fi ;;
        esac
    done
    for dir in "$HOME" "$PWD" "$here/../.." "${XDG_RUNTIME_DIR:-}" /run/dbus; do
        case "$dir" in /run/* | /var/* | /usr/*) [ -d "$dir" ] && args+=(--bind "$dir" "$dir") ;; esac
    done
    local shared=(hosts resolv.conf)
    [ "$bind" = --bind ] || shared+=(passwd group machine-id)
    for name in "${shared[@]}"; do
        [ -e "/etc/$name" ] && [ -f "$root/etc/$name" ] && [ ! -L "$root/etc/$name" ] &&
            args+=(--ro-bind "$(readlink -f "/etc/$name")" "/etc/$name")
    done
    # What speaks of this system's own programs and libraries would mislead there.
    unset LD_LIBRARY_PATH LD_PRELOAD CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_PREFIX_PATH PKG_CONFIG_PATH \
        QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE PYTHONHOME PYTHONPATH PERL5LIB
    : >"$root.used" 2>/dev/null || true
    export PATH=/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/lib/qt6/bin
    # The root knows the locale C only; the person's language still counts.
    local words=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    case "$words" in
        '' | C | C.* | POSIX) export LC_ALL="${LC_ALL:-C.UTF-8}" ;;
        *) export LC_ALL=C.UTF-8 LANGUAGE="${LANGUAGE:-${words%%.*}}" ;;
    esac
    export DOSSIER_IN_ROOT=1
    exec bwrap "${args[@]}" --chdir "$PWD" -- "$@"
}

