"""From the command to the first picture of the list, against an empty window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from tests.benchmarks import data
from tests.benchmarks.pairs import Goal, Result, Run, Times, compare

_ROOT = Path(__file__).resolve().parents[2]


def _process(module: str, *arguments: str, home: Path) -> Callable[[], Times]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        # Warm: each is compiled in the round that is thrown away, whatever the machine is told.
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")},
    }

    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run() -> Times:
        command = [sys.executable, "-m", f"tests.benchmarks.{module}", repr(time.time())]
        done = subprocess.run(
            [*command, *arguments],
            cwd=_ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        if done.returncode:
            raise SystemExit(f"{module} did not start:\n{done.stderr}")
        processor, wall = done.stdout.split()
        return float(processor), float(wall)

    return run


def run(quick: bool) -> Iterator[Result]:
    """Start on a case file of ten thousand complaints, page Today, warm."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "Complaints.best"
        shutil.copy(data.case_file(1_000 if quick else 10_000), path)
        yield from compare(
            "start to the first picture",
            _process("our_window", str(path), home=home),
            {
                "a bare QApplication window": (
                    _process("bare_window", home=home),
                    Goal(1.9, "G1"),
                )
            },
            2 if quick else 9,
            measure=_own,
        )


def _own(run: Run) -> Times:
    """A process tells its own times."""
    return cast("Times", run())
