#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""changes.py appstream|debian|rpm CHANGELOG.md VERSION DAY

What CHANGELOG.md says of each version, as packages want it. "## Unreleased" is
VERSION, of that DAY (2026-12-31); every other heading is "## 1.2.3 – 2026-12-31".
"""

import datetime
import re
import sys
import textwrap
import xml.sax.saxutils

WHO = "The Dossier authors <dossier-editor@users.noreply.github.com>"


class Wrong(Exception):
    pass


def versions(text, version, day):
    """(version, day, [change]) of each, newest first; a change is one line of Markdown."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            heading = line[3:].strip()
            match = re.fullmatch(r"(\d+(?:\.\d+)+) – (\d{4}-\d\d-\d\d)", heading)
            if heading == "Unreleased":
                found.append((version, datetime.date.fromisoformat(day), []))
            elif match:
                found.append((match[1], datetime.date.fromisoformat(match[2]), []))
            else:
                raise Wrong(f"line {number}: a heading is “Unreleased” or “1.2.3 – 2026-12-31”, not “{heading}”")
        elif line.startswith("- ") and found:
            found[-1][2].append(line[2:].strip())
        elif line.startswith("  ") and found and found[-1][2]:
            found[-1][2][-1] += " " + line.strip()
        elif line.strip() and found:
            raise Wrong(f"line {number}: neither a heading nor “- ” and what goes on under it")
    found = [entry for entry in found if entry[2]]
    names = [name for name, _, _ in found]
    if not names or names[0] != version:
        raise Wrong(f"the newest changes are not those of version {version}")
    if len(set(names)) != len(names):
        raise Wrong("a version stands there twice; are there changes after the last release? Then the version is to be raised")
    return found


def plain(change):
    return re.sub(r"[`*]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", change))


def marked(change):
    """With <code> for `…`."""
    change = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", change).replace("**", "")
    pieces = [xml.sax.saxutils.escape(piece) for piece in change.split("`")]
    return "".join(f"<code>{piece}</code>" if i % 2 else piece for i, piece in enumerate(pieces))


def appstream(found):
    lines = ["<releases>"]
    for version, day, changes in found:
        lines += [f'    <release version="{version}" date="{day}">', "      <description>", "        <ul>"]
        lines += [f"          <li>{marked(change)}</li>" for change in changes]
        lines += ["        </ul>", "      </description>", "    </release>"]
    return "\n".join(lines + ["  </releases>"])


def debian(found):
    parts = []
    for version, day, changes in found:
        points = [textwrap.fill(plain(c), 78, initial_indent="  * ", subsequent_indent="    ") for c in changes]
        date = english(day, "{weekday}, {day:02} {month} {year} 00:00:00 +0000")
        parts.append(f"dossier ({version}) unstable; urgency=medium\n\n" + "\n".join(points) + f"\n\n -- {WHO}  {date}\n")
    return "\n".join(parts)


def rpm(found):
    parts = []
    for version, day, changes in found:
        points = [textwrap.fill(plain(c).replace("%", "%%"), 78, initial_indent="- ", subsequent_indent="  ") for c in changes]
        parts.append(f"* {english(day, '{weekday} {month} {day:02} {year}')} {WHO} - {version}-1\n" + "\n".join(points) + "\n")
    return "\n".join(parts)


def english(day, form):
    """Not strftime, which speaks the person's language."""
    weekday = "Mon Tue Wed Thu Fri Sat Sun".split()[day.weekday()]
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[day.month - 1]
    return form.format(weekday=weekday, month=month, day=day.day, year=day.year)


def main():
    kinds = {"appstream": appstream, "debian": debian, "rpm": rpm}
    if len(sys.argv) != 5 or sys.argv[1] not in kinds:
        sys.exit(__doc__)
    kind, path, version, day = sys.argv[1:]
    try:
        with open(path, encoding="utf-8") as file:
            found = versions(file.read(), version, day)
    except (OSError, ValueError, Wrong) as reason:
        sys.exit(f"{path}: {reason}")
    sys.stdout.buffer.write((kinds[kind](found) + "\n").encode())


if __name__ == "__main__":
    main()
