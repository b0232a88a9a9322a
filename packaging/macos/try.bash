#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash: what can be known of the bundle without a Mac. Called by
# scripts/package macos --try.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
list=$here/Info.plist.in

# value EXPRESSION: of the property list p.
value() { python3 -c 'import plistlib, sys; p = plistlib.load(open(sys.argv[1], "rb")); print(eval(sys.argv[2]))' "$list" "$1"; }
rank() { value "[t['CFBundleTypeRole'] + ' ' + t['LSHandlerRank'] for t in p['CFBundleDocumentTypes'] if '$1' in t['LSItemContentTypes']][0]"; }
check "it is XML" xmllint --noout --nonet "$list"
check "it is a property list" value p
same "agents" "Editor Owner" "$(rank io.github.dossier-editor.agent)"
same "Markdown" "Editor Alternate" "$(rank net.daringfireball.markdown)"
same "the type of agents is Markdown" "['net.daringfireball.markdown']" "$(value "p['UTExportedTypeDeclarations'][0]['UTTypeConformsTo']")"
same "its endings are those of the MIME type" \
    "$(sed -n 's/.*glob pattern="\*\.\([^"]*\)".*/\1/p' "$here/../linux/io.github.dossier_editor.Dossier.mime.xml" | tr '\n' ' ')" \
    "$(value "' '.join(p['UTExportedTypeDeclarations'][0]['UTTypeTagSpecification']['public.filename-extension']) + ' '")"
same "its languages are those of translations/" \
    "$(find "$here/../../translations" -name 'dossier_*.ts' | sed 's/.*dossier_//; s/\.ts//; s/zh_CN/zh-Hans/' | sort | tr '\n' ' ')" \
    "$(value "' '.join(sorted(p['CFBundleLocalizations'])) + ' '")"
same "the oldest macOS, as it is built for" "$(value "p['LSMinimumSystemVersion']")" \
    "$(sed -n 's/.*DEPLOYMENT_TARGET=\([0-9.]*\).*/\1/p' "$here/make.bash")"
printf 'note    no bundle was made: that takes a Mac\n'
finish_checks
