# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""A desktop of its own: X server, session bus, accessibility bus, window manager.

All of it lives below one folder whose path holds a space and an umlaut, sees
nothing of the person's, and is gone at the end, process by process.
"""
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PR_SET_CHILD_SUBREAPER = 36


class Missing(Exception):
    """Something that the test needs is not installed."""


def needed(name):
    found = shutil.which(name)
    if not found:
        raise Missing(f"{name} is not installed")
    return found


def children_of(parent):
    """The processes below one, whoever started them."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            stat = (entry / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # it has just ended
        parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    found, wanted = [], {parent}
    while wanted:
        wanted = {child for child, its in parents.items() if its in wanted}
        found += wanted
    return found


class Session:
    """Starts with `with`, ends all that came of it."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier bus ü "))
        self.environment = {}
        self.processes = []

    def __enter__(self):
        # What a daemon left behind becomes a child of this process, and is found.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for child in children_of(os.getpid()):
            try:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **options):
        log = (self.folder / f"{pathlib.Path(command[0]).name}.log").open("wb")
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stderr=log,
                                   **{"stdout": log, "cwd": self.folder, **options})
        self.processes.append(process)
        return process

    def told(self, name):
        """What a program wrote to its standard error."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def _begin(self):
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise Missing("at-spi2-core is not installed")
        display, bus, manager = needed("Xvfb"), needed("dbus-daemon"), needed("openbox")
        hand = needed("xdotool")
        self.home = self.folder / "home"
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.home.mkdir()
        self.environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.home),
            "TMPDIR": str(self.folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_STATE_HOME": str(self.home / ".state"),
            "XDG_DATA_HOME": str(self.home / ".data"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
        }
        # How a program built with a sanitizer is to be run is the preset's affair.
        self.environment |= {k: v for k, v in os.environ.items() if k in ("ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS")}
        # Both say in a pipe where they can be reached; then they are ready.
        number = self._asked(display, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-displayfd", "{pipe}")
        self.environment["DISPLAY"] = f":{number}"
        address = self._asked(bus, "--session", "--nofork", "--nosyslog", "--print-address={pipe}")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start(launcher, "--launch-immediately")
        managers = [self.start(manager)]

        def is_managed():
            # On a busy machine it may give up before the display answers.
            if managers[-1].poll() is not None:
                managers.append(self.start(manager))
            return subprocess.run([hand, "get_num_desktops"], env=self.environment, check=False,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

        # A window that comes before its manager is not given the keys.
        wait_for(is_managed, "the window manager does not come", 90.0)

    def _asked(self, *command):
        reading, writing = os.pipe()
        self.start(*(part.replace("{pipe}", str(writing)) for part in command), pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as answer:
            line = answer.readline().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start: {self.told(pathlib.Path(command[0]).name)}")
        return line


def wait_for(condition, what, limit=30.0, pause=lambda: time.sleep(0.02)):
    """Its first answer that is true; looks again after each pause."""
    end = time.monotonic() + limit
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {limit:g} s")
        pause()
