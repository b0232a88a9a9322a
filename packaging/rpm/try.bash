#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash FILE.rpm FILE.deb: looks at the package, compares it with Debian's, unpacks
# it and starts what is in it. There is no system with rpm here to install it in.
# Called by scripts/package rpm --try.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
package=$1 debian=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
be_somebody "$work/home"
mkdir "$work/taken apart, ü"

# Where documents and the completions for zsh lie is each system's own affair.
common() { grep -Ev '^/usr/share/(doc|licenses|zsh)/' | sort; }
rpm -qpl "$package" 2>/dev/null >"$work/list"
dpkg-deb --fsys-tarfile "$debian" | tar -t | grep -v '/$' | sed 's/^\.//' >"$work/debian"
check "its files are those of the .deb" diff <(common <"$work/debian") <(common <"$work/list")
printf 'note    of its own: %s\n' "$(grep -E '^/usr/share/(doc|licenses|zsh)/' "$work/list" | tr '\n' ' ')"
says "it is called" '^dossier-[0-9.]+-1\.' rpm -qp "$package"
for library in libQt6Widgets libKF6SyntaxHighlighting libyaml; do
    says "it needs $library" "^$library" rpm -qpR "$package"
done
same "what it needs of this machine" "" "$(rpm -qpR "$package" 2>/dev/null | grep -E 'dossier|/build|/tmp')"
same "scripts that run when it is installed" "" "$(rpm -qp --scripts "$package" 2>/dev/null)"
says "when it was built, by its sources" "^$SOURCE_DATE_EPOCH localhost\$" rpm -qp --qf '%{BUILDTIME} %{BUILDHOST}\n' "$package"
says "what changed" '^- ' rpm -qp --changelog "$package"

# shellcheck disable=SC2016 # expanded by the inner shell
check "it can be taken apart" bash -c 'cd "$1" && rpm2cpio "$2" | cpio -id --quiet' _ "$work/taken apart, ü" "$package"
there="$work/taken apart, ü/usr/bin"
says "dossier starts from there" '^Dossier [0-9]' env QT_QPA_PLATFORM=offscreen "$there/dossier" --version
agent="$work/agent ä.md"
printf -- '---\nname: reviewer\ndescription: Use this agent when code was written.\n---\n\nYou are a reviewer.\n' >"$agent"
check "and shows a file" env QT_QPA_PLATFORM=offscreen "$there/dossier" --screenshot "$work/picture.png" "$agent"
check "in a picture" test -s "$work/picture.png"
says "dossier-cli check" 'checked: 1' "$there/dossier-cli" check "$agent"

# A database of its own shows that it comes and goes; a system it is not.
if [ "$(id -u)" = 0 ]; then
    mkdir "$work/system"
    check "rpm installs it" rpm --root "$work/system" --nodeps --ignoreos -i "$package"
    same "files that rpm finds changed" "" "$(rpm --root "$work/system" --nodeps -V dossier 2>&1)"
    check "rpm removes it" rpm --root "$work/system" --nodeps -e dossier
    same "files left" "" "$(find "$work/system" -path '*/lib/rpm' -prune -o -type f -print | grep -i dossier)"
fi
finish_checks
