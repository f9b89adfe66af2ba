"""Puts the parts together: who is at work, by which clock, with a window or without one.

The only file that knows them all. Qt is imported when a window is wanted, not before.
"""

from __future__ import annotations

import getpass
import os
import platform
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
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


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
        build(target)
        close_case_file()

    began = time.monotonic()
    return Sample(build_and_close, sample_clock(lambda: time.monotonic() - began), AT_WORK)
