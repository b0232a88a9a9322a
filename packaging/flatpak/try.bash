#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# try.bash MANIFEST.yaml: what can be known of it without flatpak-builder. Called by
# scripts/package flatpak --try.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../lib/checks.bash
. "$here/../lib/checks.bash"
id=io.github.dossier_editor.Dossier

# value NAME: of the manifest, as Python sees it.
value() { python3 -c 'import sys, yaml; print(eval("m" + sys.argv[2], {"m": yaml.safe_load(open(sys.argv[1]))}))' "$1" "$2"; }
check "it is YAML" value "$1" ''
same "its id is that of the desktop entry" "$id" "$(value "$1" '["id"]')"
check "there is such an entry" test -f "$here/../linux/$id.desktop"
same "no placeholder is left" "" "$(grep -n '@[A-Z_]*@' "$1")"
same "every source is fixed by its hash" "True" \
    "$(value "$1" '["modules"] and all(len(s.get("sha256", "")) == 64 for n in m["modules"] for s in n["sources"] if s["type"] == "archive")')"
same "it may not use the network" "False" "$(value "$1" '["finish-args"].__contains__("--share=network")')"
printf 'note    it was not built: that takes flatpak-builder and the KDE runtime\n'
finish_checks
