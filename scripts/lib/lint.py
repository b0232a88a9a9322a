#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""The checks of scripts/lint; that script says how it is called."""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import texts  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
SOURCES = (".cpp", ".h")
# A loop over a list that a function returns detaches nothing, but is told.
CLAZY = "level0,level1,no-range-loop-detach"
# Clang reads the commands of a build with GCC.
AS_CLANG = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-missing-designated-field-initializers"]
JOBS = int(os.environ.get("DOSSIER_LINT_JOBS") or os.cpu_count() or 2)


def run(*command, **options):
    options = {"capture_output": True, "text": True, "cwd": TOP, "stdin": subprocess.DEVNULL} | options
    return subprocess.run([str(c) for c in command], **options)


def git(*arguments):
    answer = run("git", "-c", "core.quotePath=off", *arguments)
    return answer.stdout.splitlines() if answer.returncode == 0 else []


def existing(names):
    return sorted({TOP / n for n in names if (TOP / n).is_file()})


def all_files():
    return existing(git("ls-files", "--cached", "--others", "--exclude-standard"))


def changed_files(since):
    if not since:
        head = git("rev-parse", "HEAD")
        base = next((b for b in (git("merge-base", "HEAD", m) for m in ("main", "origin/main")) if b), [])
        since = base[0] if base and base != head else "HEAD~1"
    names = git("diff", "--name-only", "--diff-filter=d", since)
    return existing(names + git("ls-files", "--others", "--exclude-standard"))


class Lint:
    def __init__(self, options):
        self.options = options
        self.files = all_files()
        self.changed = self.files if options.all else changed_files(options.since)
        cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        self.cache = pathlib.Path(cache) / "dossier" / "lint"
        self.includes = {}
        self.end = time.monotonic() + 60 * options.minutes

    def name(self, path):
        return str(path.relative_to(TOP))

    def of_kind(self, *suffixes):
        return [f for f in self.files if f.suffix in suffixes]

    # Each check returns what is to be complained of, as text; empty is good.

    def format(self):
        files = self.of_kind(*SOURCES)
        if not files:
            return ""
        mode = ["-i"] if self.options.fix else ["--dry-run", "--Werror"]
        parts = [files[i::JOBS] for i in range(JOBS) if files[i::JOBS]]
        with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
            answers = pool.map(lambda part: run("clang-format", *mode, *part), parts)
        lines = "".join(a.stderr for a in answers).splitlines()
        wrong = sorted({self.name(pathlib.Path(l.split(":")[0])) for l in lines if "error:" in l})
        return "\n".join(f"{w}: not as .clang-format wants it (scripts/lint --fix --only format)" for w in wrong)

    def tidy(self):
        config = (TOP / ".clang-tidy").read_text(encoding="utf-8")
        command = ["clang-tidy", "--quiet", *AS_CLANG]
        return self.compiled("tidy", config, command)

    def clazy(self):
        command = ["clazy-standalone", f"--checks={CLAZY}", "--header-filter=.*/(src|tests)/.*", *AS_CLANG]
        return self.compiled("clazy", CLAZY, command)

    def compiled(self, tool, config, command):
        build = self.build_folder()
        known = {e["file"]: e for e in json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))}
        # What moc makes is not ours.
        known = {file: entry for file, entry in known.items() if build not in pathlib.Path(file).parents}
        version = run(command[0], "--version").stdout
        wanted = [f for f in self.changed if f.suffix == ".cpp" and str(f) in known]
        if not self.options.all:
            wanted = sorted(set(wanted) | self.includers(known))
        todo = []
        for file in wanted:
            key = self.key(file, version + config + known[str(file)]["command"])
            stamp = self.cache / tool / key
            if not stamp.exists():
                todo.append((file, stamp))
        # What changed last comes first, should the time run out.
        recent = set(changed_files("HEAD~1"))
        todo.sort(key=lambda job: (job[0] not in recent, job[0]))
        with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
            found = list(pool.map(lambda job: self.look(command, build, *job), todo))
        left = found.count(None)
        self.note = f"{len(wanted)} files, {len(todo) - left} looked at" + (f", {left} left for want of time" if left else "")
        # A header's finding is told once, whoever included it.
        return "\n".join(dict.fromkeys("\n".join(f for f in found if f).splitlines()))

    def includers(self, known):
        """For a header that changed: its own source, else the first that includes it."""
        wanted = set()
        for header in (f for f in self.changed if f.suffix == ".h"):
            own = header.with_suffix(".cpp")
            candidates = [own] if str(own) in known else sorted(pathlib.Path(k) for k in known)
            wanted |= set([c for c in candidates if header in self.reached(c)][:1])
        return wanted

    def look(self, command, build, file, stamp):
        if time.monotonic() > self.end:
            return None
        answer = run(*command, "-p", build, file)
        words = [l for l in (answer.stdout + answer.stderr).splitlines() if re.search(r"(warning|error):", l)]
        words = [l.replace(f"{TOP}/", "") for l in words]
        if answer.returncode == 0 and not words:
            stamp.parent.mkdir(parents=True, exist_ok=True)
            stamp.touch()
            return ""
        return "\n".join(words) or f"{self.name(file)}: {command[0]} ended with {answer.returncode}: {answer.stderr}"

    def key(self, file, config):
        digest = hashlib.sha256(config.replace(str(TOP), "").encode())
        for path in sorted(self.reached(file)):
            digest.update(self.name(path).encode() + path.read_bytes())
        return digest.hexdigest()[:32]

    def reached(self, file):
        """The file and every header of ours that it includes, at any depth."""
        seen, todo = set(), [file]
        while todo:
            path = todo.pop()
            if path in seen:
                continue
            seen.add(path)
            if path not in self.includes:
                names = re.findall(r'^\s*#\s*include\s*"([^"]+)"', path.read_text(encoding="utf-8"), re.M)
                places = [path.parent, TOP / "src", TOP / "tests"]
                self.includes[path] = [c for n in names for c in [next((p / n for p in places if (p / n).is_file()), None)] if c]
            todo += [p.resolve() for p in self.includes[path]]
        return seen

    def build_folder(self):
        preset = self.options.preset
        if not preset:
            preset = "dev" if (TOP / "build/dev/build.ninja").exists() else "release"
        build = TOP / "build" / preset
        # Only what sources include: the files that moc and uic make.
        answer = run(TOP / "scripts/build", preset, "help")
        if answer.returncode:
            sys.exit(f"dossier: the {preset} preset cannot be configured:\n{answer.stdout}{answer.stderr}")
        made = sorted(set(re.findall(r"^(\w+_autogen): phony", answer.stdout, re.M)))
        answer = run(TOP / "scripts/build", preset, *made) if made else answer
        if answer.returncode:
            sys.exit(f"dossier: what moc and uic make cannot be made:\n{answer.stdout}{answer.stderr}")
        return build

    def reuse(self):
        return run("reuse", "lint", "--lines").stdout.replace(f"{TOP}/", "")

    def spelling(self):
        files = [f for f in self.files if f.suffix not in {".ts", ".svg", ".png", ".desktop", ".in"} and "/data/" not in str(f)]
        files = [f for f in files if not {"seeds", "glossaries"} & set(f.parts)]
        words = TOP / "scripts/lib/spelling.txt"
        return run("codespell", "--ignore-words", words, *map(self.name, files)).stdout

    def texts(self):
        return "\n".join(f for path in self.of_kind(*SOURCES) for f in texts.findings(self.name(path), path))

    def translations(self):
        # The other languages may wait for a release.
        answer = run(sys.executable, "-B", "scripts/lib/translations.py", "--check", "de", "en")
        return "" if answer.returncode == 0 else answer.stdout + answer.stderr

    def data(self):
        found = []
        for path in self.of_kind(".json"):
            if "/tests/" not in str(path):
                found += self.parsed(path, lambda p: json.loads(p.read_text(encoding="utf-8")))
        for path in self.of_kind(".svg", ".ui", ".xml", ".ts"):
            found += self.parsed(path, ElementTree.parse)
        for path in self.of_kind(".desktop"):
            lines = run("desktop-file-validate", path).stdout.splitlines()
            found += [l.replace(f"{TOP}/", "") for l in lines if ": hint: " not in l]
        found += self.metainfo()
        for path in [f for f in self.files if f.name.endswith(".plist.in")]:
            found += self.parsed(path, lambda p: plistlib.loads(p.read_bytes()))
        yaml = [self.name(f) for f in self.of_kind(".yml", ".yaml") if "tests" not in f.parts]
        found += run("yamllint", "--strict", "-f", "parsable", *yaml).stdout.splitlines() if yaml else []
        for path in [f for f in self.files if re.fullmatch(r".*/packaging/.*\.[1-8]", str(f))]:
            answer = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", path, env=os.environ | {"MANWIDTH": "80"})
            found += [f"{self.name(path)}: {l}" for l in answer.stderr.splitlines()]
        return "\n".join(found)

    def metainfo(self):
        """As packages have it once the project has an address."""
        folder = TOP / "packaging/linux"
        path = next(folder.glob("*.metainfo.xml.in"))
        version = re.search(r"^ +VERSION ([0-9.]+)$", (TOP / "CMakeLists.txt").read_text(encoding="utf-8"), re.M)[1]
        releases = run(sys.executable, "-B", "packaging/lib/changes.py", "appstream", "CHANGELOG.md", version, "2026-01-01")
        if releases.returncode:
            return [releases.stderr.strip()]
        pictures = (folder / "screenshots.xml").read_text(encoding="utf-8").replace("@pictures@", "https://example.org/images")
        links = f'<url type="homepage">https://example.org</url>{pictures}'
        text = path.read_text(encoding="utf-8").replace("@DOSSIER_RELEASES@", releases.stdout).replace("@DOSSIER_LINKS@", links)
        with tempfile.TemporaryDirectory() as temporary:
            copy = pathlib.Path(temporary) / path.name.removesuffix(".in")
            copy.write_text(text, encoding="utf-8")
            answer = run("appstreamcli", "validate", "--strict", "--no-net", "--no-color", copy)
        return [] if answer.returncode == 0 else [f"{self.name(path)}: {l}" for l in answer.stdout.splitlines() if l]

    def parsed(self, path, parse):
        try:
            parse(path)
        except (ValueError, ElementTree.ParseError) as reason:
            return [f"{self.name(path)}: {reason}"]
        return []

    def shell(self):
        scripts = [f for f in self.files if f.suffix in {".bash", ".sh"} or self.is_shell(f)]
        return run("shellcheck", "-x", "-P", "SCRIPTDIR", "-f", "gcc", *map(self.name, scripts)).stdout

    def is_shell(self, path):
        with path.open("rb") as file:
            return re.match(rb"#!.*\b(ba)?sh\b", file.readline(80)) is not None

    def paths(self):
        """No path of one machine and no host of a package registry."""
        words = {f"{pathlib.Path.home()}/", f"{TOP}/", f"{TOP.parent}/", "/root" + "/"} | self.registry_hosts()
        words = {w.encode() for w in words if len(w) > 4}
        found = []
        for path in self.files:
            data = path.read_bytes()
            for word in sorted(words):
                at = data.find(word)
                if at >= 0:
                    line = data.count(b"\n", 0, at) + 1
                    found.append(f"{self.name(path)}:{line}: names a place of one machine, or a package registry")
        return "\n".join(found)

    def registry_hosts(self):
        """As this system's own clients have them; they stand written nowhere here."""
        text = ""
        for folder in (pathlib.Path("/etc/apt"), pathlib.Path("/etc/apt/sources.list.d")):
            for path in folder.glob("*") if folder.exists() else ():
                if path.suffix in {".list", ".sources"}:
                    text += path.read_text(encoding="utf-8", errors="replace")
        if shutil.which("npm"):
            text += run("npm", "config", "get", "registry").stdout
        return set(re.findall(r"://([\w.-]+\.[a-z]+)", text))

    def layers(self):
        headers = run("qmake6", "-query", "QT_INSTALL_HEADERS").stdout.strip()
        answer = run(sys.executable, "-B", "tests/layers/layers.py", "--qt-headers", headers or "/nowhere")
        return answer.stdout if answer.returncode else ""


CHECKS = ["format", "layers", "texts", "paths", "shell", "data", "spelling", "reuse", "translations", "clazy", "tidy"]


def main():
    parser = argparse.ArgumentParser(prog="scripts/lint")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("--since")
    parser.add_argument("--only", type=lambda s: s.split(","))
    parser.add_argument("--minutes", type=float, default=1e6, help="begin no costly check of a file after that")
    parser.add_argument("--preset", help="whose compile commands to use")
    options = parser.parse_args()
    unknown = set(options.only or ()) - set(CHECKS)
    if unknown:
        parser.error(f"no such check: {', '.join(sorted(unknown))}; there are: {' '.join(CHECKS)}")
    lint = Lint(options)
    failed = []
    for name in options.only or CHECKS:
        start = time.monotonic()
        lint.note = ""
        try:
            found = getattr(lint, name)().strip()
        except FileNotFoundError as reason:
            found = f"{reason.filename} is missing here; scripts/packages.debian names the packages"
        print(f"{'FAILED' if found else 'ok':7}{name} ({time.monotonic() - start:.1f} s{'; ' if lint.note else ''}{lint.note})", flush=True)
        if found:
            failed.append(name)
            print("  " + found.replace("\n", "\n  "), flush=True)
    print(f"lint: {'failed: ' + ', '.join(failed) if failed else 'nothing to complain of'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
