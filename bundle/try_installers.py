"""Installs a release's files on this Windows, tries what was installed, and takes it away again.

    python -m bundle.try_installers FOLDER [--signed] [--by-a-stranger]

The setup file for one person, the MSI for everybody. What counts is what lies on the disk and in
the registry, never an exit code alone. With ``--signed`` each of them must carry a signature that
this Windows trusts; with ``--by-a-stranger``, too, one that holds and leads to an authority that it
does not know, such as an organisation's own. Needs nothing but Python. The release workflow runs it
on a hosted Windows, .ci/windows under wine.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from pathlib import Path

from bundle.check import differing_files
from bundle.inventory import BILL, Unknown, contents_of

PROGRAM = "best-desktop.exe"
CASE_FILE = "BeSTDesktop.CaseFile"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\BeST Desktop"
PATIENCE = 60
"""Seconds that an uninstaller may take, which copies itself and returns at once."""

_TRUSTED = 0
# It holds, and leads to somebody whom this computer does not know.
_BY_A_STRANGER = {0x800B0109, 0x800B010A}


class Failed(Exception):
    """What was asked of an installer or of the program did not come about; the message tells."""


def run(program: str | Path, *words: str) -> None:
    """Start a program and wait for its end, which is printed and proves nothing."""
    told = subprocess.run([str(program), *words], check=False).returncode  # noqa: S603 - our own
    print(f"{program} {' '.join(words)} ended with {told}", flush=True)


def registered(key: str, value: str = "") -> str:
    """A text or number in the registry as `reg` prints it; empty where there is none."""
    asked = ["reg", "query", key, *(["/v", value] if value else ["/ve"])]
    said = subprocess.run(asked, capture_output=True, check=False)  # noqa: S603 - our own
    found = re.search(r"REG_\w+\s+(.*)", said.stdout.decode("utf-8", "replace"))
    return found[1].strip() if found else ""


def must(holds: bool, otherwise: str) -> None:
    """Raise `Failed` with these words unless something holds."""
    if not holds:
        raise Failed(otherwise)


def wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    """Look once a second whether something holds; raises `Failed` where it never does."""
    for _ in range(PATIENCE):
        if holds():
            return
        time.sleep(1)
    raise Failed(otherwise)


def works(place: Path) -> None:
    """The program of a folder: every file as it was packed, and the self-check passes."""
    must((place / PROGRAM).is_file(), f"{place} holds no program.")
    bill = json.loads((contents_of(place) / BILL).read_text(encoding="utf-8"))
    differing = list(differing_files(place, bill))
    must(not differing, " ".join(differing))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "check.json"
        run(place / PROGRAM, "--self-check", str(report))
        must(report.is_file(), f"The self-check in {place} wrote nothing.")
        said = report.read_text(encoding="utf-8")
    print(said, flush=True)
    must(json.loads(said)["passed"] is True, f"The self-check in {place} failed.")


def signed(file: Path, verdicts: Collection[int]) -> None:
    """A file's signature holds for Windows; raises `Failed` with Windows' verdict otherwise."""
    verdict = _verdict_on(file)
    print(f"{file.name}: signed, {verdict:#x}", flush=True)
    must(verdict in verdicts, f"The signature of {file} does not hold: {verdict:#x}.")


class _FileInfo(ctypes.Structure):
    """WINTRUST_FILE_INFO."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("path", ctypes.c_wchar_p),
        ("handle", ctypes.c_void_p),
        ("subject", ctypes.c_void_p),
    )


class _TrustData(ctypes.Structure):
    """WINTRUST_DATA."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("policy", ctypes.c_void_p),
        ("client", ctypes.c_void_p),
        ("ui", ctypes.c_uint32),
        ("revocation", ctypes.c_uint32),
        ("choice", ctypes.c_uint32),
        ("file", ctypes.POINTER(_FileInfo)),
        ("action", ctypes.c_uint32),
        ("state", ctypes.c_void_p),
        ("reference", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("context", ctypes.c_uint32),
        ("settings", ctypes.c_void_p),
    )


_GENERIC_VERIFY_V2 = bytes.fromhex("6bc5aa0044cdd0118cc200c04fc295ee")


def _verdict_on(file: Path) -> int:
    """What WinVerifyTrust says of a file: 0, or the number of an error."""
    if sys.platform == "win32":
        info = _FileInfo(ctypes.sizeof(_FileInfo), str(file), None, None)
        # No question on the screen, no asking for revocations over a network, of one file.
        data = _TrustData(
            size=ctypes.sizeof(_TrustData), ui=2, revocation=0, choice=1, file=ctypes.pointer(info)
        )
        verify = (ctypes.c_ubyte * 16).from_buffer_copy(_GENERIC_VERIFY_V2)
        trust = ctypes.windll.wintrust.WinVerifyTrust
        return int(trust(None, ctypes.byref(verify), ctypes.byref(data))) & 0xFFFFFFFF
    raise Failed("Only Windows knows what it trusts.")


def _only(folder: Path, kind: str) -> Path:
    found = list(folder.glob(kind))
    must(len(found) == 1, f"{folder} holds {len(found)} files like {kind}, not one.")
    return found[0]


def one_persons(setup: Path, version: str, verdicts: Collection[int]) -> None:
    """The setup file without administrator rights, and its end."""
    place = Path(os.environ["LOCALAPPDATA"]) / "Programs" / "BeST Desktop"
    run(setup, "/S", "/CurrentUser")
    works(place)
    for each in (PROGRAM, "uninstall.exe") if verdicts else ():
        signed(place / each, verdicts)
    told = registered(f"HKCU\\{UNINSTALL}", "DisplayVersion")
    must(told == version, f"Windows lists version {told!r}, not {version}.")
    opens = registered(r"HKCU\Software\Classes\.best")
    must(opens == CASE_FILE, f"A case file is opened by {opens!r}.")
    run(place / "uninstall.exe", "/S", "/CurrentUser")
    wait_until(lambda: not place.exists(), f"{place} is still there.")
    must(not registered(f"HKCU\\{UNINSTALL}", "DisplayVersion"), "Windows still lists it.")


def everybodys(msi: Path) -> None:
    """The MSI for the whole computer, and its end."""
    place = Path(os.environ["PROGRAMFILES"]) / "BeST Desktop"
    run("msiexec", "/i", str(msi), "/qn")
    works(place)
    opens = registered(r"HKLM\Software\Classes\.best")
    must(opens == CASE_FILE, f"A case file is opened by {opens!r}.")
    run("msiexec", "/x", str(msi), "/qn")
    program = place / PROGRAM
    wait_until(lambda: not program.exists(), f"{program} is still there.")
    must(not registered(r"HKLM\Software\Classes\.best"), "Case files still lead to it.")


def main(arguments: list[str]) -> int:
    """Try the installers of a folder; returns 1 where one of them or the program fails."""
    folder = Path(arguments[0]).resolve()
    verdicts = {_TRUSTED} if "--signed" in arguments else set()
    if "--by-a-stranger" in arguments:
        verdicts |= {_TRUSTED, *_BY_A_STRANGER}
    try:
        setup, msi = _only(folder, "*-setup.exe"), _only(folder, "*.msi")
        for each in (setup, msi) if verdicts else ():
            signed(each, verdicts)
        one_persons(setup, setup.name.split("-")[2], verdicts)
        everybodys(msi)
    except (Failed, Unknown, OSError, ValueError) as error:
        print(f"FAILED: {error}")
        return 1
    print("Installed, tried and taken away: all as it must be.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
