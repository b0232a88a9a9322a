#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""bundle.py FOLDER: puts Qt and the other libraries beside Dossier's programs.

FOLDER holds what "cmake --install" made (bin/, share/). Libraries go to lib/, Qt's
plugins to plugins/, its translations to translations/; each file finds the others
by its own place, so that the folder can lie anywhere. Licences and sources of all
that was put there are in licences/.
"""

import functools
import pathlib
import re
import shutil
import subprocess
import sys

# What a desktop has, and had better have itself: the C library and what belongs to
# its compiler; what talks to the driver of the graphics card; what reads the
# system's settings of fonts; X, which Qt and the driver share.
LEFT_TO_THE_SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util)|libgcc_s|libstdc\+\+"
    r"|lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm)|libfontconfig|libfreetype|libexpat|libX11|libX11-xcb|libxcb)\.so.*"
)
PLUGINS = [
    "platforms/libqxcb.so",
    "platforms/libqwayland-generic.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/*.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-decoration-client/*.so",
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    # With the dictionaries that the system has for it.
    "kf6/sonnet/sonnet_hunspell.so",
]
README = """\
Dossier {version} for Linux, {machine}

bin/dossier is the editor, bin/dossier-cli the same checks for scripts. The folder
may lie anywhere and be moved. Qt is inside; what every desktop has is not: the C
library (glibc {glibc} or later), libstdc++ (GLIBCXX_{gcc} or later), fontconfig, X and
OpenGL.

share/applications, share/icons and share/mime are for those who want Dossier in
their menu: copy them to ~/.local/share, put bin/ on the PATH, and call
update-mime-database ~/.local/share/mime.

Dossier is under the MIT licence. licences/SOURCES.txt names every library that lies
in lib/ and plugins/, and where its source is; beside it are their licences. Qt is
used under the LGPL: you may put your own build of it in its place.
"""


def run(*command):
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True).stdout


@functools.cache
def system_libraries():
    """Where the system has each, by the name that programs ask for."""
    found = {}
    for line in run("ldconfig", "-p").splitlines():
        match = re.match(r"\s+(\S+) \(.*x86-64.*|\s+(\S+) \(.*AArch64.*", line)
        if match and " => " in line:
            found.setdefault(line.split()[0], pathlib.Path(line.split(" => ")[1]))
    return found


def copy_plugins(stage):
    source = pathlib.Path(run("qmake6", "-query", "QT_INSTALL_PLUGINS").strip())
    copied = {}
    for pattern in PLUGINS:
        matches = sorted(source.glob(pattern))
        if not matches:
            sys.exit(f"bundle.py: Qt has no plugin {pattern} here")
        for plugin in matches:
            target = stage / "plugins" / plugin.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(plugin, target)
            copied[target] = plugin
    return copied


def library_for(file, name):
    """Where the file finds what it needs: some have a folder of their own."""
    own = [f for f in run("patchelf", "--print-rpath", file).strip().split(":") if f]
    own = [pathlib.Path(f.replace("$ORIGIN", str(file.parent))) / name for f in own]
    found = next((p for p in own if p.exists()), system_libraries().get(name))
    if not found:
        sys.exit(f"bundle.py: {file} needs {name}, and this system does not have it")
    return found


def copy_libraries(stage, first):
    """All that the files of first need, and what these need."""
    todo, copied = list(first), {}
    while todo:
        file = todo.pop()
        for name in run("patchelf", "--print-needed", file).split():
            target = stage / "lib" / name
            if LEFT_TO_THE_SYSTEM.fullmatch(name) or target in copied:
                continue
            copied[target] = library_for(file, name)
            target.parent.mkdir(exist_ok=True)
            shutil.copy(copied[target].resolve(), target)
            todo.append(copied[target].resolve())
    return copied


def copy_translations(stage):
    source = pathlib.Path(run("qmake6", "-query", "QT_INSTALL_TRANSLATIONS").strip())
    (stage / "translations").mkdir()
    copied = {}
    for own in sorted((pathlib.Path(__file__).resolve().parents[2] / "translations").glob("dossier_*.ts")):
        language = own.stem.removeprefix("dossier_")
        qts = source / f"qtbase_{language}.qm"
        if qts.exists():
            copied[stage / "translations" / qts.name] = qts
            shutil.copy(qts, stage / "translations")
    return copied


def find_each_other(stage, files):
    """An RPATH, which counts before the variables of whoever starts it, and for what a library needs too."""
    for path in files:
        up = "/".join([".."] * (len(path.relative_to(stage).parts) - 1))
        path.chmod(0o755)
        run("patchelf", "--force-rpath", "--set-rpath", f"$ORIGIN/{up}/lib" if path.parent.name != "lib" else "$ORIGIN", path)
    (stage / "bin/qt.conf").write_text("[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")


def package_of(path):
    """Debian's package of a file; /lib is /usr/lib, but dpkg may know it by either name."""
    for name in {path.resolve(), path, pathlib.Path(str(path.resolve()).removeprefix("/usr"))}:
        answer = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if answer.returncode == 0:
            return answer.stdout.split(": ")[0].split(",")[0]
    sys.exit(f"bundle.py: no package of this system owns {path}; its licence is not known")


def tell_sources(stage, copied):
    folder = stage / "licences"
    folder.mkdir()
    of = {}
    for target, source in copied.items():
        of.setdefault(package_of(source), []).append(str(target.relative_to(stage)))
    lines = ["What lies here beside Dossier itself, from Debian's packages. The source of each", "version: https://snapshot.debian.org/package/SOURCE/VERSION/", ""]
    texts = ""
    for package, files in sorted(of.items()):
        source, version = run("dpkg-query", "-W", "-f", "${source:Package}\t${source:Version}", package).split("\t")
        name = package.split(":")[0]
        copyright_file = pathlib.Path("/usr/share/doc") / name / "copyright"
        if not copyright_file.exists():
            sys.exit(f"bundle.py: the licence of {name} is not here ({copyright_file})")
        shutil.copy(copyright_file, folder / f"{name}.txt")
        texts += copyright_file.read_text(encoding="utf-8", errors="replace")
        lines += [f"{name}: source {source} {version}"] + [f"    {f}" for f in sorted(files)]
    (folder / "SOURCES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for text in sorted(pathlib.Path("/usr/share/common-licenses").iterdir()):
        if text.name in texts:
            shutil.copy(text.resolve(), folder / f"{text.name}.txt")
    shutil.copy(pathlib.Path(__file__).resolve().parents[2] / "LICENSES/MIT.txt", folder / "Dossier.txt")


def newest(prefix, files):
    found = set()
    for path in files:
        found |= set(re.findall(rf"\b{prefix}_([0-9.]+)\b", run("objdump", "-p", path)))
    return max(found, key=lambda v: [int(n) for n in v.split(".")])


def main():
    stage, version = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    programs = [stage / "bin/dossier", stage / "bin/dossier-cli"]
    plugins = copy_plugins(stage)
    libraries = copy_libraries(stage, programs + list(plugins.values()))
    translations = copy_translations(stage)
    files = programs + list(plugins) + list(libraries)
    find_each_other(stage, files)
    tell_sources(stage, plugins | libraries | translations)
    gcc = newest("GLIBCXX", files)
    text = README.format(version=version, machine=run("uname", "-m").strip(), glibc=newest("GLIBC", files), gcc=gcc)
    (stage / "README.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
