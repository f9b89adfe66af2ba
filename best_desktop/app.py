"""Puts the parts together: who is at work, by which clock, with a window or without one.

The only file that knows them all. Qt is imported when a window is wanted, not before.
"""

from __future__ import annotations

import getpass
import os
import platform
import socket
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from best_desktop.casework.self_check import Checked
    from best_desktop.gui.start import Sample


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

    return start.run(
        start.Start(
            address=database,
            sample=sample,
            clock=_now,
            account=getpass.getuser(),
            computer=platform.node(),
            samples=_samples,
        )
    )


def self_check() -> list[Checked]:
    """Try the program out, screens included, without showing any."""
    from best_desktop.casework.self_check import run_checks

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from best_desktop.gui import self_check as screens
    from best_desktop.gui.start import hush_off_screen

    hush_off_screen()
    return run_checks(screens.checks(_samples))


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
    from best_desktop.casework.case_file import close_case_file
    from best_desktop.casework.sample_office import AT_WORK, build, sample_clock
    from best_desktop.gui.start import Sample

    def build_and_close(target: Path) -> None:
        try:
            build(target)
        finally:
            close_case_file()

    began = time.monotonic()
    return Sample(build_and_close, sample_clock(lambda: time.monotonic() - began), AT_WORK)
