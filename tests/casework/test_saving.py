"""Saving files: whole or not at all, and said in words."""

import os
from pathlib import Path

import pytest

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.saving import save_bytes

pytestmark = pytest.mark.windows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Exports").mkdir()
    return tmp_path / "Exports"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.clause("R-10.5")
def test_a_file_is_saved_and_saved_over(folder: Path) -> None:
    path = folder / "Compliments.xlsx"
    save_bytes(path, b"first")
    save_bytes(path, b"second")
    assert path.read_bytes() == b"second"
    assert names(folder) == ["Compliments.xlsx"]


@pytest.mark.clause("B-66")
@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("Board report.xlsx", "Close the file in Excel, or save it under another name."),
        ("Letter.pdf", "Close it, or save under another name."),
    ],
)
def test_a_file_that_is_open_stays_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, cure: str
) -> None:
    path = folder / name
    path.write_bytes(b"open in Excel")

    def refuse(source: Path, target: Path) -> None:  # what Windows says of a file in use
        raise PermissionError(13, "Access is denied", str(source), 5, str(target))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CaseworkError) as refused:
        save_bytes(path, b"new")
    assert str(refused.value).startswith(f"{name} is open")
    assert str(refused.value).endswith(cure)
    assert path.read_bytes() == b"open in Excel"
    assert names(folder) == [name]


def test_a_full_drive_is_said_and_leaves_nothing_behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CaseworkError, match=r"could not be saved: No space left.*has room"):
        save_bytes(folder / "Board.xlsx", b"x")
    assert names(folder) == []


def test_a_drive_that_goes_away_at_the_last_moment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_source: Path, _target: Path) -> None:
        raise OSError(53, "The network path was not found")

    monkeypatch.setattr(os, "replace", gone)
    with pytest.raises(CaseworkError, match="could not be replaced: The network path"):
        save_bytes(folder / "Board.xlsx", b"x")
    assert names(folder) == []


def test_a_folder_that_may_not_be_written_to(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CaseworkError, match="You may not save in"):
        save_bytes(folder / "Board.xlsx", b"x")


def test_a_folder_that_is_not_there(folder: Path) -> None:
    with pytest.raises(CaseworkError, match=r"There is no folder .*Gone\. Choose a folder"):
        save_bytes(folder / "Gone" / "Board.xlsx", b"x")
    (folder / "File").write_bytes(b"")
    with pytest.raises(CaseworkError, match="There is no folder"):
        save_bytes(folder / "File" / "Board.xlsx", b"x")


def test_a_folder_of_that_name(folder: Path) -> None:
    (folder / "Board.xlsx").mkdir()
    with pytest.raises(CaseworkError, match=r"Board\.xlsx is a folder"):
        save_bytes(folder / "Board.xlsx", b"x")
    assert names(folder) == ["Board.xlsx"]


def test_a_case_file_is_never_written_over(tmp_path: Path) -> None:
    case_file = tmp_path / "Complaints.best"
    case_file.write_bytes(b"SQLite format 3\x00 and the records of an office")
    before = case_file.read_bytes()
    with pytest.raises(CaseworkError, match="is a case file"):
        save_bytes(case_file, b"a workbook")
    assert case_file.read_bytes() == before


def test_a_name_that_is_no_file_is_refused() -> None:
    with pytest.raises(CaseworkError, match="Name the file"):
        save_bytes(Path(), b"a workbook")


def test_a_name_too_long_for_a_file_is_said(folder: Path) -> None:
    with pytest.raises(CaseworkError, match="too long for a file"):
        save_bytes(folder / f"{'x' * 300}.xlsx", b"new")
    assert names(folder) == []
