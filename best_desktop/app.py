"""Puts the parts together: who is at work, by which clock, with a window or without one.

The only file that knows them all. Qt is imported when a window is wanted, not before.
"""

from __future__ import annotations

import getpass
import os
import platform
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from best_desktop import __version__

if TYPE_CHECKING:
    from best_desktop.casework.self_check import Check, Checked
    from best_desktop.gui.start import Sample, Start

SOUND, FAULTY, STUCK = 0, 3, 4
"""How the self-check ends: all well, a check failed, a check never came to its end."""

PATIENCE = 600.0
"""How long one check of the self-check may take, in seconds."""

Report = dict[str, object]


def display_is_missing() -> bool:
    """Whether a window would have nowhere to appear (Qt would abort the program)."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return False
    if not sys.platform.startswith("linux"):
        return False
    if os.environ.get("WAYLAND_DISPLAY"):
        return False
    return not _x_server_answers(os.environ.get("DISPLAY", ""))


def _x_server_answers(display: str) -> bool:
    """Whether somebody listens at an X display: ":0", or "localhost:10.0" through a tunnel."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        return _connects(socket.AF_INET, (host, 6000 + int(number)))
    path = str(Path(os.sep, "tmp", ".X11-unix", f"X{number}"))  # by X's own rule
    unix = getattr(socket, "AF_UNIX", None)
    return unix is not None and (_connects(unix, path) or _connects(unix, f"\0{path}"))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(1)
            probe.connect(address)
    except OSError:
        return False
    return True


def run_window(*, database: str | None = None, sample: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    from best_desktop.gui import start

    return start.run(_started(database, sample=sample))


def start_time(database: str) -> float | None:
    """Open the window on a case file as ever, and close it when it has been drawn.

    Returns the seconds from the start of the process, unpacking and imports included, to the first
    paint; None where no window came.
    """
    from best_desktop.gui import start

    seconds: list[float] = []
    start.run(_started(database, painted=lambda: seconds.append(_seconds_running())))
    return seconds[0] if seconds else None


def _started(
    database: str | None, *, sample: bool = False, painted: Callable[[], None] | None = None
) -> Start:
    """What the window is opened with: whose account, on which computer, by which clock."""
    from best_desktop.gui import start

    return start.Start(
        address=database,
        sample=sample,
        clock=_now,
        account=getpass.getuser(),
        computer=platform.node(),
        samples=_samples,
        painted=painted,
    )


def _seconds_running() -> float:
    """The seconds since the operating system began this process.

    A system that is neither Windows nor has /proc does not say; there it is the seconds of
    processor time used since, which leaves out what was waited for.
    """
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        began, now, *others = (wintypes.FILETIME() for _ in range(5))
        kernel.GetProcessTimes(
            wintypes.HANDLE(kernel.GetCurrentProcess()),
            *(ctypes.byref(each) for each in (began, *others)),
        )
        kernel.GetSystemTimeAsFileTime(ctypes.byref(now))
        ticks = [each.dwHighDateTime << 32 | each.dwLowDateTime for each in (began, now)]
        return (ticks[1] - ticks[0]) / 10_000_000  # of 100 nanoseconds
    of_this = Path("/proc/self/stat")
    if not of_this.exists():
        return time.process_time()
    began = of_this.read_text(encoding="utf-8").rpartition(")")[2].split()[19]
    up = Path("/proc/uptime").read_text(encoding="utf-8").split()[0]
    return float(up) - int(began) / os.sysconf("SC_CLK_TCK")


def self_check(say: Callable[[str], object], keep: Callable[[Report], object]) -> int:
    """Try the program out, screens included, without showing any; returns the exit code.

    ``say`` hears a line for each check, ``keep`` gets the report as plain values. A check that does
    not end ends the whole process with :data:`STUCK`, after both have heard which one.
    """
    from best_desktop.casework.self_check import run_checks

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    watch = _Watch(lambda results: _tell(results, say, keep))
    results = run_checks(_screens(), watch.began)
    watch.ended()
    return SOUND if _tell(results, say, keep) else FAULTY


def _screens() -> tuple[Check, ...]:
    """The checks of the screens; where they cannot even be loaded, that is what failed."""
    try:
        from best_desktop.gui import self_check as screens
        from best_desktop.gui.start import hush_off_screen
    except Exception as error:  # noqa: BLE001 - a library that is missing, or broken
        missing = error

        def fail() -> None:
            raise missing

        return (("The screens can be loaded", fail),)
    hush_off_screen()
    return screens.checks(_samples)


def _tell(
    results: list[Checked], say: Callable[[str], object], keep: Callable[[Report], object]
) -> bool:
    from best_desktop.casework.self_check import as_json

    for each in results:
        say(f"{'ok  ' if each.passed else 'FAIL'} {each.name}")
        if each.detail:
            say(f"     {each.detail}")
    report = as_json(results, __version__, _now())
    keep(report)
    passed = report["passed"] is True
    say("Self-check passed." if passed else "Self-check FAILED.")
    return passed


class _Watch:
    """Ends the program when a check does not: a message may wait that nobody closes."""

    def __init__(self, tell: Callable[[list[Checked]], object]) -> None:
        self._tell = tell
        self._timer: threading.Timer | None = None

    def began(self, name: str, so_far: list[Checked]) -> None:
        """A check begins; the one before has ended."""
        self.ended()
        self._timer = threading.Timer(PATIENCE, self._stuck, (name, list(so_far)))
        self._timer.daemon = True
        self._timer.start()

    def ended(self) -> None:
        """All is over."""
        if self._timer is not None:
            self._timer.cancel()

    def _stuck(self, name: str, so_far: list[Checked]) -> None:
        from best_desktop.casework.self_check import Checked

        with suppress(Exception):
            why = f"It did not come to its end within {PATIENCE:g} seconds."
            self._tell([*so_far, Checked(name, passed=False, detail=why, seconds=PATIENCE)])
            if sys.stdout is not None:
                sys.stdout.flush()
        os._exit(STUCK)


def tour(folder: Path) -> int:
    """Play the main job on the sample office and keep pictures, letters and workbooks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from best_desktop.gui import tour as guide
    from best_desktop.gui.start import hush_off_screen

    hush_off_screen()
    return guide.run(folder, _samples(), print)


def _now() -> datetime:
    return datetime.now(UTC)


def _samples() -> Sample:
    from best_desktop.casework.sample_office import AT_WORK, sample_clock, write
    from best_desktop.gui.start import Sample

    began = time.monotonic()
    return Sample(write, sample_clock(lambda: time.monotonic() - began), AT_WORK)
