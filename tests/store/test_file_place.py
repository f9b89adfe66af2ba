"""Where a file lies: this computer, a share behind a drive letter, a synchronised folder."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from best_desktop.store.file_place import (
    FilePlace,
    file_place,
    identity,
    mounted_share,
    service_of,
    shown,
)

pytestmark = pytest.mark.windows

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
//SERVER/Complaints /mnt/cases cifs rw,vers=3.0 0 0
/dev/sdb1 /mnt/cases/local ext4 rw 0 0
files:/export /mnt/with\040blank nfs4 rw 0 0
tmpfs /run tmpfs rw 0 0
broken
"""
MAPPED = os.environ.get("BEST_TEST_MAPPED_DRIVE", "")
"""A letter and its share, such as ``N:=\\\\SERVER\\Complaints``, where the machine has one."""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/home/anna/Cases.best", ""),
        ("/mnt/cases/Cases.best", "//SERVER/Complaints"),
        ("/mnt/casesandmore/Cases.best", ""),
        ("/mnt/cases/local/Cases.best", ""),
        ("/mnt/with blank/2026/Cases.best", "files:/export"),
    ],
)
def test_a_share_is_known_by_the_nearest_mount(path: str, share: str) -> None:
    assert mounted_share(PurePosixPath(path), MOUNTS) == share


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\anna\OneDrive - Bespoke Supportive Tenancies\Cases.best", "OneDrive"),
        (r"C:\Users\anna\OneDrive\Documents\Cases.best", "OneDrive"),
        (r"C:\Users\anna\Dropbox (Personal)\Cases.best", "Dropbox"),
        (r"C:\Users\anna\Nextcloud\Cases.best", "Nextcloud"),
        (r"D:\Work\Cases.best", "OneDrive"),  # OneDrive says that it keeps this folder
        (r"D:\Workshop\Cases.best", ""),
        (r"C:\Users\anna\Documents\Boxes\Cases.best", ""),
        (r"C:\Users\anna\Documents\OneDrive.best", ""),  # only its own name
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(path: str, service: str) -> None:
    assert service_of(PureWindowsPath(path), {"OneDriveCommercial": r"D:\Work"}) == service


def test_a_folder_of_this_computer_is_nothing_special(tmp_path: Path) -> None:
    assert file_place(tmp_path / "Cases.best") == FilePlace()
    assert file_place(tmp_path / "not there" / "Cases.best") == FilePlace()
    assert shown(tmp_path / "Cases.best") == str(tmp_path / "Cases.best")


def test_one_file_has_one_identity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Cases.best").touch()
    monkeypatch.chdir(tmp_path)
    known = identity(tmp_path / "Cases.best")
    assert identity(Path("Cases.best")) == known
    assert identity(tmp_path / "other" / ".." / "Cases.best") == known
    assert identity(tmp_path / "Others.best") != known


@pytest.mark.skipif(sys.platform != "win32", reason="only there names are alike so")
def test_on_windows_case_and_slashes_make_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "Cases.best"
    path.touch()
    assert identity(Path(str(path).replace("\\", "/").upper())) == identity(path)


@pytest.mark.skipif(sys.platform != "win32", reason="Windows's own names of shares")
def test_the_servers_own_name_says_that_it_is_a_share() -> None:
    path = Path(r"\\SERVER\Complaints\2026\Cases.best")
    assert file_place(path) == FilePlace(share=r"\\SERVER\Complaints")
    assert shown(path) == str(path)


@pytest.mark.skipif(sys.platform != "win32", reason="a letter stands for a folder on Windows alone")
def test_a_letter_that_stands_for_a_folder_is_seen_through(tmp_path: Path) -> None:
    windows: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown elsewhere
    free = next(
        f"{letter}:"
        for letter in "QRSTUVW"
        if not windows.GetLogicalDrives() >> (ord(letter) - ord("A")) & 1
    )
    define, raw, remove = windows.DefineDosDeviceW, 1, 2
    for stands_for, share in (
        (rf"\??\{tmp_path}", ""),
        (r"\??\UNC\SERVER\Complaints\2026", r"\\SERVER\Complaints"),
    ):
        if not define(raw, free, stands_for):
            pytest.skip("no letter can be defined here")
        try:
            assert file_place(Path(f"{free}\\Cases.best")).share == share
        finally:
            define(raw | remove, free, stands_for)


@pytest.mark.skipif(not MAPPED, reason="BEST_TEST_MAPPED_DRIVE names no mapped drive")
def test_a_mapped_drive_is_shown_with_its_real_server_name() -> None:
    letter, _, share = MAPPED.partition("=")
    path = Path(f"{letter}\\Cases.best")
    assert file_place(path) == FilePlace(share=share)
    assert shown(path) == f"{path} ({letter} is {share})"
    path.write_bytes(b"one file")
    assert identity(path) == identity(Path(share, "Cases.best"))
    path.unlink()
