"""The page for IT, held against the installers and the program it tells of."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from best_desktop import app, command_line
from best_desktop.casework import audit, backups
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.sample_office import AT_WORK
from best_desktop.casework.self_check import played
from best_desktop.gui import crash, drafts
from best_desktop.store import backup, presence
from tests.test_packaging import ROOT

PAGE = (ROOT / "resources" / "help" / "for-it.md").read_text("utf-8")
NSIS = (ROOT / "resources" / "installer" / "best-desktop.nsi").read_text("utf-8")
MSI = (ROOT / "resources" / "installer" / "best-desktop.wxs").read_text("utf-8")


def now() -> datetime:
    return datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def section(heading: str) -> str:
    found = re.search(rf"^##+ {heading}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[1]


def codes(heading: str) -> dict[str, str]:
    return dict(re.findall(r"^\| (\d[\d, ]*) \| (.+?) \|$", section(heading), re.MULTILINE))


def test_exit_codes_of_the_setup_file_are_those_it_has() -> None:
    told = codes("Installing silently")
    said = re.search(r"; Ends with 0 done, 1 cancelled, 2 stopped by an error, 5 .*running", NSIS)
    assert said is not None
    assert set(told) == {"0", "1", "2", "5"}
    assert set(re.findall(r"SetErrorLevel (\d)", NSIS)) == {"5"}


def test_exit_codes_of_the_program_are_those_it_has() -> None:
    assert set(codes("Trying it out")) == {
        str(each) for each in (app.SOUND, command_line.REFUSED, app.FAULTY, app.STUCK)
    }
    assert "ten minutes" in section("Trying it out")
    assert app.PATIENCE == 600
    assert set(codes("At a prompt")) == {
        str(command_line.DONE),
        str(command_line.REFUSED),
        str(command_line.USAGE),
        f"{app.FAULTY}, {app.STUCK}",
    }


@pytest.mark.parametrize(
    ("told", "installer"),
    [
        ("best-desktop-VERSION-setup.exe /S /CurrentUser", "MULTIUSER_INSTALLMODE_COMMANDLINE"),
        (r"%LOCALAPPDATA%\Programs\BeST Desktop", "MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER"),
        (r"CurrentVersion\Uninstall\BeST Desktop", r"CurrentVersion\Uninstall\BeST Desktop"),
        ("value `DisplayVersion`", '"DisplayVersion" "${VERSION}"'),
        ("with version and size", '"EstimatedSize"'),
        ("Start menu entry", r"$SMPROGRAMS\${APP}.lnk"),
        ("`_internal-VERSION`", '"_internal-${VERSION}"'),
        (r"uninstall.exe\" /S /CurrentUser".replace("\\", ""), "uninstall.exe"),
        ("open `.best` files", r"Software\Classes\.best"),
        ("exchanges the program file in one step", "MoveFileExW"),
    ],
)
def test_what_the_page_says_of_the_setup_file_is_in_it(told: str, installer: str) -> None:
    assert told in PAGE
    assert installer in NSIS


@pytest.mark.parametrize(
    ("told", "installer"),
    [
        (r"`C:\Program Files\BeST Desktop`", "ProgramFiles64Folder"),
        ("An older MSI never replaces a newer one", "DowngradeErrorMessage"),
        ("takes the older one's place by itself", "<MajorUpgrade"),
        ("the whole computer", 'InstallScope="perMachine"'),
        ("open `.best` files", 'Key=".best"'),
        ("Start menu entry", 'Directory Id="ProgramMenuFolder"'),
    ],
)
def test_what_the_page_says_of_the_msi_is_in_it(told: str, installer: str) -> None:
    assert told in PAGE
    assert installer in MSI


def test_the_files_it_names_are_those_a_release_has() -> None:
    pytest.importorskip("yaml", reason="workflows are looked over where they are written")
    from tests.test_workflows import jobs

    steps: list[dict[str, Any]] = jobs(ROOT / ".github" / "workflows" / "release.yml")[
        "installers"
    ]["steps"]
    made = next(each["run"] for each in steps if ".ci/installers" in each.get("run", ""))
    assert "name=best-desktop-$version" in made
    assert "name=$name-$EDITION" in made
    for end in ("-setup.exe", ".msi", ".cdx.json"):
        assert f"$name{end}" in made
        assert end in section("Which file")


def test_where_data_lies_is_where_the_program_puts_it(tmp_path: Path) -> None:
    told = section("Where data lies")
    with played(tmp_path / "Complaints.best") as play:
        folder = backups.backup_folder()
        made = backups.back_up_now(play.desk(AT_WORK))
    assert folder == tmp_path / "Complaints backups"
    assert "`NAME backups`" in told
    assert re.fullmatch(r"Backup \S+ \S+ Complaints\.best-backup", made.name)
    assert backup.KEPT == 30
    assert "thirty" in told
    assert (tmp_path / "Complaints.files").is_dir()
    assert presence.folder_of(tmp_path / "Complaints.best").name == "Complaints.open"
    assert "`NAME.open`" in told
    assert drafts._FORGET_AFTER.days == 60
    assert "sixty days" in told
    assert crash._KEPT == 3
    assert "three older ones" in told


def test_going_back_to_a_backup_works_as_the_page_says(tmp_path: Path) -> None:
    told = section("Backups, and going back to one")
    office, aside = tmp_path / "office", tmp_path / "aside"
    office.mkdir()
    with played(office / "Complaints.best") as play:
        backups.back_up_now(play.desk(AT_WORK))
    (office / "Complaints.best").write_bytes(b"damaged")
    # 2: put the damaged file and its folder aside
    aside.mkdir()
    for name in ("Complaints.best", "Complaints.files"):
        assert name.replace("Complaints", "NAME") in told
        shutil.move(office / name, aside / name)
    # 3 and 4: the backup under the case file's name, and the documents beside it
    (copy,) = (office / "Complaints backups").glob("Backup * Complaints.best-backup")
    shutil.copy(copy, office / "Complaints.best")
    shutil.copytree(office / "Complaints backups" / "Complaints.files", office / "Complaints.files")
    # 5: open it and check the history
    open_case_file(office / "Complaints.best", clock=now)
    try:
        assert audit.verify() == []
        assert desk_now(clock=now, guest=True).sample
    finally:
        close_case_file()
    with closing(sqlite3.connect(office / "Complaints.best")) as found:
        assert found.execute("SELECT count(*) FROM complaint").fetchone() == (1,)
