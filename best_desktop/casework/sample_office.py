"""The sample office: the worked stories and a believable year, played through the use cases."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from best_desktop.casework import people
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.homes import enter_homes
from best_desktop.casework.sample_annual import plan_annual_reports
from best_desktop.casework.sample_data_rights import plan_data_rights
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_reports import plan_board_pack, plan_self_assessments
from best_desktop.casework.sample_stories import plan_stories
from best_desktop.casework.sample_year import plan_cases, plan_feedback
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.paths import resource
from best_desktop.store.vault import documents_folder

BEGINS = datetime(2023, 1, 9, 9, 0, tzinfo=LONDON)
TODAY = datetime(2026, 11, 20, 9, 30, tzinfo=LONDON)
AT_WORK = "Owen Pritchard"
"""Who sits at the sample office: the lead complaints officer, who sees everything."""


def sample_clock(elapsed: Callable[[], float]) -> Callable[[], datetime]:
    """A clock that starts at the sample office's today and goes on by ``elapsed`` seconds."""
    start = TODAY.astimezone(UTC)

    def now() -> datetime:
        return datetime.fromtimestamp(start.timestamp() + elapsed(), UTC)

    return now


def build(address: str | Path, *, year: bool = True) -> Play:
    """Begin a new case file and play the stories (and the year) into it; it stays open.

    The play that comes back knows the ids of people, schemes and cases by name.
    """
    play = Play(BEGINS)
    open_case_file(address, create=True, clock=play.clock, computer="SAMPLE", sample=True)
    furnish(play)
    plan_stories(play)
    if year:
        plan_cases(play, play.desk(AT_WORK).calendar())
        plan_feedback(play)
        plan_data_rights(play)
        plan_self_assessments(play)
        plan_annual_reports(play)
        plan_board_pack(play)
    play.play(until=TODAY)
    return play


def write(file: Path) -> None:
    """Write the sample office into a new file and close it; of one that fails nothing is left."""
    documents = documents_folder(file)
    theirs = documents.exists()
    try:
        build(file)
    except BaseException:
        close_case_file()
        for each in (file, *file.parent.glob(f"{file.name}-*")):  # and SQLite's beside it
            each.unlink(missing_ok=True)
        if not theirs:
            shutil.rmtree(documents, ignore_errors=True)
        raise
    close_case_file()


def furnish(play: Play) -> None:
    """Give the sample office its staff, departments, schemes and homes."""
    office = tomllib.loads(resource("sample", "office.toml").read_text(encoding="utf-8"))
    begins = desk_now(clock=play.clock, account="Sample office", guest=True)
    desk = replace(begins, roles=frozenset({Role.LEAD_COMPLAINTS_OFFICER}))
    for row in office["staff"]:
        email = row["name"].lower().replace(" ", ".") + "@bestha.co.uk"
        roles = tuple(Role(each) for each in row["roles"])
        play.staff[row["name"]] = people.add_staff(
            desk, row["name"], row["job"], roles, phone="0161 786 6000", email=email
        )
    for row in office["department"]:
        head = play.staff[row["head"]]
        play.departments[row["name"]] = people.add_department(desk, row["name"], head)
    for row in office["scheme"]:
        play.schemes[row["name"]] = _scheme(desk, row)
    for row in office["homes"]:
        enter_homes(desk, row["year_end"], Nation.ENGLAND, row["homes"])


def _scheme(desk: Desk, row: dict[str, str]) -> int:
    address = f"{row['name']}\n{row['town'].upper()}"
    return people.add_scheme(
        desk,
        row["name"],
        town=row["town"],
        postcode=row["postcode"],
        address=address,
        nation=Nation(row.get("nation", "England")),
        manager_name=row["manager"],
        manager_address=address,
    )
