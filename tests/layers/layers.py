#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Holds src/ to the layers of docs/architecture.md.

    layers.py [--source DIR] [--qt-headers DIR] [--list]

Fails on a forbidden #include, a forbidden link, a question to the system
outside settings/, and a file that has outgrown the house sizes. Without the
Qt headers a bare <QClass> cannot be assigned to its module and is let pass.
"""

import argparse
import pathlib
import re
import sys
from typing import NamedTuple

# A room uses what its row names, and what those use.
ROOMS = {
    "text": [],
    "yaml": ["text"],
    "markdown": ["text"],
    "agentfile": ["yaml"],
    "dialects": ["agentfile"],
    "checks": ["dialects", "markdown"],
    "storage": ["text"],
    "settings": ["text"],
    "library": ["checks", "storage"],
    "document": ["checks", "storage"],
    "workspace": ["document", "library", "settings"],
    "models": ["workspace"],
    "editor": ["models"],
    "inspector": ["models"],
    "panels": ["models"],
    "app": ["editor", "inspector", "panels"],
    "cli": ["checks", "library", "settings"],
}

WIDGET_ROOMS = {"editor", "inspector", "panels", "app"}
GUI_ROOMS = {"document", "workspace", "models"} | WIDGET_ROOMS

# Which rooms may use which module of Qt. A module that is not named here is
# a new dependency: docs/dependencies.md first, then this table.
QT_MODULES = {
    "Core": set(ROOMS),
    "Gui": GUI_ROOMS,
    "Widgets": WIDGET_ROOMS,
    "Network": {"app"},
    "DBus": {"app"},
}

# Headers and link names of everything else.
LIBRARIES = {
    "libyaml": (r"yaml\.h", r"PkgConfig::libyaml|yaml", {"yaml"}),
    "MD4C": (r"md4c(-html)?\.h", r"PkgConfig::md4c|md4c", {"markdown"}),
    "libgit2": (r"git2(/.*)?\.h", r"PkgConfig::libgit2|git2", {"library"}),
    "KSyntaxHighlighting": (r"KSyntaxHighlighting/.*", r"KF6::SyntaxHighlighting", {"editor"}),
    "Sonnet": (r"Sonnet/.*", r"KF6::Sonnet(Core|Ui)", {"editor"}),
    "threads": (r"(?!)", r"Threads::Threads", set(ROOMS)),
}

# Targets that hold data only, made outside src/.
DATA_TARGETS = re.compile(r"dossier_(flags|icons|translations|resources|\w+_(data|resource|resources))")

# Where the person's folders are is asked in settings/Environment alone.
SYSTEM_QUESTIONS = re.compile(
    r"\b(QStandardPaths|qgetenv|qEnvironmentVariable\w*|getenv|secure_getenv|getpwuid|"
    r"QDir::(home|homePath|current|currentPath)|QProcessEnvironment::systemEnvironment)\b"
)
SYSTEM_ROOMS = {"settings"}
# The start reads what the desktop hands to it, such as an activation token.
START_MAY_ASK = {"app": "qEnvironmentVariable"}

LINES_TO_QUESTION = 500
LINES_TO_SPLIT = 800
LINES_OF = {"mainwindow.cpp": 500}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)
COMMAND = re.compile(r"(\w+)\s*\(([^()]*)\)")
LINK_KEYWORDS = {"PUBLIC", "PRIVATE", "INTERFACE", "LINK_PUBLIC", "LINK_PRIVATE"}


class Finding(NamedTuple):
    path: str
    line: int
    text: str
    fatal: bool = True

    def __str__(self):
        return f"{self.path}:{self.line}: {'error' if self.fatal else 'note'}: {self.text}"


def uses(room):
    """The room and everything below it."""
    below = {room}
    for other in ROOMS[room]:
        below |= uses(other)
    return below


def without_comments(text):
    """Comments and strings blanked, with every line where it was."""

    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())

    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


class Layers:
    def __init__(self, source, qt_headers=None):
        self.source = pathlib.Path(source)
        self.src = self.source / "src"
        self.qt_headers = pathlib.Path(qt_headers) if qt_headers else None
        self.findings = []
        self.seen = 0

    def add(self, path, line, text, fatal=True):
        self.findings.append(Finding(str(path.relative_to(self.source)), line, text, fatal))

    def run(self):
        for folder in sorted(p for p in self.src.iterdir() if p.is_dir()):
            if folder.name not in ROOMS:
                self.add(folder, 1, f"“{folder.name}” is no room of the table in tests/layers/layers.py")
                continue
            for path in sorted(folder.rglob("*")):
                self.look_at(path, folder.name)
        return self.findings

    def look_at(self, path, room):
        if path.suffix in {".h", ".cpp", ".c"}:
            text = path.read_text(encoding="utf-8")
            self.seen += 1
            self.check_includes(path, room, text)
            self.check_system(path, room, text)
            self.check_size(path, text)
        elif path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            self.seen += 1
            self.check_links(path, room, path.read_text(encoding="utf-8"))

    def check_includes(self, path, room, text):
        for match in INCLUDE.finditer(text):
            own, system = match.groups()
            reason = self.own_include(path, room, own) if own else self.system_include(room, system)
            if reason:
                self.add(path, line_of(text, match.start()), reason)

    def own_include(self, path, room, name):
        if name.split("/")[-1].startswith("ui_"):
            return None if room in WIDGET_ROOMS else f"{room}/ has no widgets and may not include {name}"
        beside = (path.parent / name).resolve()
        src = self.src.resolve()
        if beside.exists() and src in beside.parents:
            other = beside.relative_to(src).parts[0]
        elif "/" in name:
            other = name.split("/")[0]
        else:
            return None  # beside the file, or generated for it
        if other in ROOMS:
            return None if other in uses(room) else f"{room}/ may not use {other}/ ({name})"
        return self.system_include(room, name)

    def system_include(self, room, name):
        head = name.split("/")[0]
        if head in ROOMS and "/" in name:
            return f"{name} is a header of ours: include it with quotes"
        for library, (header, _, rooms) in LIBRARIES.items():
            if re.fullmatch(header, name) and room not in rooms:
                return f"{room}/ may not use {library} ({name}); {', '.join(sorted(rooms))}/ may"
        module = self.qt_module(name)
        if module and room not in QT_MODULES.get(module, set()):
            return f"{room}/ may not use Qt {module} ({name})"
        return None

    def qt_module(self, name):
        match = re.match(r"Qt([A-Z]\w*)/", name)
        if match:
            return match.group(1)
        if "/" in name or not self.qt_headers or not re.match(r"[Qq]", name):
            return None
        homes = [p.name[2:] for p in self.qt_headers.glob("Qt*") if (p / name).exists()]
        return None if not homes or "Core" in homes else homes[0]

    def check_system(self, path, room, text):
        if room in SYSTEM_ROOMS:
            return
        for match in SYSTEM_QUESTIONS.finditer(without_comments(text)):
            if match.group() == START_MAY_ASK.get(room):
                continue
            self.add(path, line_of(text, match.start()), f"{match.group()}: only settings/Environment asks the system")

    def check_size(self, path, text):
        lines = text.count("\n")
        limit = LINES_OF.get(path.name, LINES_TO_SPLIT)
        if lines >= limit:
            self.add(path, lines, f"{lines} lines; {limit} is where it is split")
        elif lines > LINES_TO_QUESTION:
            self.add(path, lines, f"{lines} lines want a reason", fatal=False)

    def check_links(self, path, room, text):
        bare = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), text)
        for match in COMMAND.finditer(bare):
            command, arguments = match.group(1).lower(), match.group(2).split()
            for name in self.linked(command, arguments):
                reason = self.link(room, name.strip('"'))
                if reason:
                    self.add(path, line_of(text, match.start()), reason)

    @staticmethod
    def linked(command, arguments):
        if command == "target_link_libraries":
            return [a for a in arguments[1:] if a not in LINK_KEYWORDS]
        if command != "dossier_add_library":
            return []
        names, take = [], False
        for argument in arguments[1:]:
            if argument in {"SOURCES", "PUBLIC", "PRIVATE"}:
                take = argument != "SOURCES"
            elif take:
                names.append(argument)
        return names

    @staticmethod
    def link(room, name):
        if DATA_TARGETS.fullmatch(name):
            return None
        if name.startswith("dossier_"):
            other = name.removeprefix("dossier_")
            if other not in ROOMS:
                return f"{name} is no room of the table in tests/layers/layers.py"
            return None if other in uses(room) else f"{room}/ may not link {name}"
        if name.startswith("Qt6::"):
            module = name.removeprefix("Qt6::").removesuffix("Private")
            return None if room in QT_MODULES.get(module, set()) else f"{room}/ may not link {name}"
        for library, (_, target, rooms) in LIBRARIES.items():
            if re.fullmatch(target, name):
                return None if room in rooms else f"{room}/ may not link {library} ({name})"
        return f"{room}/ links {name}, which the table in tests/layers/layers.py does not know"


def main():
    parser = argparse.ArgumentParser(description="Holds src/ to its layers.")
    parser.add_argument("--source", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", help="the folder that holds QtCore, QtGui …")
    parser.add_argument("--list", action="store_true", help="print the table and stop")
    arguments = parser.parse_args()
    if arguments.list:
        for room in ROOMS:
            print(f"{room}: {' '.join(sorted(uses(room) - {room}))}")
        return 0
    layers = Layers(arguments.source, arguments.qt_headers)
    findings = layers.run()
    for finding in findings:
        print(finding)
    fatal = sum(f.fatal for f in findings)
    print(f"{layers.seen} files looked at, {fatal} forbidden, {len(findings) - fatal} to think about")
    return 1 if fatal else 0


if __name__ == "__main__":
    sys.exit(main())
