"""Colleagues with the same case file open, as processes of their own.

`python -m tests.store.neighbours WHAT CASE_FILE BEAT` says "here" once it is there, and goes when
its standard input ends. The name tells what it is:

* ``live``: the program itself, with the file open; it adds somebody to the staff, and says so;
* ``unlocked``: counts its beats and holds no lock, as if its locks did not reach us;
* ``arriving``: the same, while it still looks whether it may write;
* ``newcomer``: the program where no lock reaches anybody; says "writes" or "reads".
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

from best_desktop.store import database, presence
from best_desktop.store.models import Staff
from best_desktop.store.presence import Person
from tests.databases import NOON, noon

ROOT = Path(__file__).resolve().parents[2]
ANNA = Person("Anna", "PC-07")
UNLOCKED_BEAT = 0.02


def start(what: str, case_file: Path, beat: float) -> subprocess.Popen[str]:
    """Start a neighbour."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.neighbours", what, str(case_file), str(beat)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )


def next_word(neighbour: subprocess.Popen[str]) -> str:
    """What a neighbour says next."""
    assert neighbour.stdout is not None
    return neighbour.stdout.readline().strip()


def send_away(neighbour: subprocess.Popen[str]) -> None:
    """Let a neighbour close the file and end."""
    neighbour.communicate(timeout=60)
    assert neighbour.returncode == 0


@contextmanager
def neighbour(what: str, case_file: Path, beat: float) -> Iterator[subprocess.Popen[str]]:
    """A neighbour that is there by now, and is sent away at the end."""
    colleague = start(what, case_file, beat)
    try:
        assert next_word(colleague) == "here"
        yield colleague
    finally:
        if colleague.poll() is None:
            send_away(colleague)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _until_sent_away() -> None:
    sys.stdin.read()


def live(case_file: Path) -> None:
    database.open_database(case_file, now=noon, person=ANNA, shared=True)
    _say("here")
    with database.transaction():
        Staff.create(name="Added by Anna")
    _say("saved")
    _until_sent_away()
    database.close_database()


def unlocked(case_file: Path, *, stays: bool = True) -> None:
    folder = presence.folder_of(case_file)
    folder.mkdir(exist_ok=True)
    path = folder / f"{'a' * 32}.here"
    told = presence._told(ANNA, NOON)
    end = threading.Event()

    def beats() -> None:
        number = 0
        with path.open("wb", buffering=0) as file:
            while not end.wait(UNLOCKED_BEAT):
                number += 1
                file.seek(0)
                file.write(presence.first_line(number, stays=stays) + told)
                if number == 1:
                    _say("here")
        path.unlink()
        folder.rmdir()

    thread = threading.Thread(target=beats)
    thread.start()
    _until_sent_away()
    end.set()
    thread.join()


def arriving(case_file: Path) -> None:
    unlocked(case_file, stays=False)


def newcomer(case_file: Path) -> None:
    if sys.platform == "win32":
        presence._kernel = SimpleNamespace(LockFile=lambda *_: 1, UnlockFile=lambda *_: 1)
    else:
        import fcntl

        fcntl.lockf = lambda *_: None
    _say("here")
    sys.stdin.readline()
    database.open_database(case_file, now=noon, person=ANNA, shared=True)
    _say("reads" if database.is_read_only() else "writes")
    _until_sent_away()
    database.close_database()


if __name__ == "__main__":
    presence.BEAT = float(sys.argv[3])
    {each.__name__: each for each in (live, unlocked, arriving, newcomer)}[sys.argv[1]](
        Path(sys.argv[2])
    )
