"""Tries the program out without a screen: what an installer or IT runs to know that it works.

Each check is one plain thing the office relies on, done for real on a case file of its own.
"""

from __future__ import annotations

import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

from best_desktop.casework import audit, letters, office_workbooks, reports, spelling
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.sample_office import AT_WORK, BEGINS, TODAY, furnish
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_stories import plan_w01
from best_desktop.domain.vocabulary import LetterCode, LetterFormat, MilestoneKind, Nation
from best_desktop.paths import resource

Check = tuple[str, Callable[[], None]]

LIBRARIES = (
    *("PIL.Image", "dateutil.rrule", "docx", "holidays", "icalendar", "lxml.etree", "olefile"),
    *(
        "openpyxl",
        "oxmsg",
        "peewee",
        "platformdirs",
        "pypdf",
        "reportlab.platypus",
        "spylls.hunspell",
    ),
)
"""What a packed program might have been packed without, as each is loaded on its first use."""

_BANK_HOLIDAYS = """
2019 0101 0419 0422 0506 0527 0826 1225 1226
2020 0101 0410 0413 0508 0525 0831 1225 1228
2021 0101 0402 0405 0503 0531 0830 1227 1228
2022 0103 0415 0418 0502 0602 0603 0829 0919 1226 1227
2023 0102 0407 0410 0501 0508 0529 0828 1225 1226
2024 0101 0329 0401 0506 0527 0826 1225 1226
2025 0101 0418 0421 0505 0526 0825 1225 1226
2026 0101 0403 0406 0504 0525 0831 1225 1228
2027 0101 0326 0329 0503 0531 0830 1227 1228
2028 0103 0414 0417 0501 0529 0828 1225 1226
"""
"""Month and day of each, as GOV.UK publishes them for England and Wales."""

_EMAIL = b"""From: Mrs Adeyemi <f.adeyemi@example.org>\r
Subject: =?utf-8?q?Still_no_shower_=E2=80=93_=C5=B5?=\r
Date: Tue, 1 Apr 2025 09:30:00 +0100\r
Content-Type: text/plain; charset=utf-8\r
\r
Nobody came.\r
"""


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing tried: whether it worked, what went wrong where it did not, and the seconds."""

    name: str
    passed: bool
    detail: str = ""
    seconds: float = 0.0


class CheckFailed(Exception):
    """A check found something wrong; the message says what."""


def run_checks(
    extra: tuple[Check, ...] = (),
    began: Callable[[str, list[Checked]], None] = lambda _name, _so_far: None,
) -> list[Checked]:
    """Try everything; ``extra`` are checks of the screens, given by whoever has a screen.

    ``began`` hears each check's name before it is tried, and what came of those before.
    """
    results: list[Checked] = []
    for name, check in (*_CHECKS, *extra):
        began(name, results)
        start = time.monotonic()
        detail = ""
        try:
            check()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is what we came to find
            detail = "".join(traceback.format_exception_only(error)).strip()
        took = round(time.monotonic() - start, 1)
        results.append(Checked(name, not detail, detail, took))
    return results


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise CheckFailed(otherwise)


def _resources() -> None:
    for folder, least in (
        ("procedures", 2),
        ("letters", 6),
        ("icons", 30),
        ("fonts", 2),
        ("spelling", 3),
    ):
        found = len(list(resource(folder).iterdir()))
        _expect(found >= least, f"resources/{folder} holds {found} files, not {least} or more")
    _expect(spelling.is_checked(), "the dictionary of spelling cannot be read")


def _libraries() -> None:
    for name in LIBRARIES:
        import_module(name)


@contextmanager
def played(address: str | Path) -> Iterator[Play]:
    """A case file with the first story played into it."""
    play = Play(BEGINS)
    open_case_file(address, create=True, clock=play.clock, computer="CHECK", sample=True)
    try:
        furnish(play)
        plan_w01(play)
        play.play()
        yield play
    finally:
        close_case_file()


def _casework(address: str | Path) -> None:
    with played(address) as play:
        desk = play.desk(AT_WORK)
        view = case_view(desk, play.cases["W01"])
        answer = view.schedule.find(MilestoneKind.ANSWER, 1)
        _expect(
            answer is not None and answer.due == date(2025, 5, 6),
            f"the stage 1 answer should be due on 6 May 2025, not {answer}",
        )
        sent = {each.code: each.id for each in view.letters if each.sent_on}
        names = ", ".join(each.value for each in sent)
        _expect(
            {LetterCode.L01, LetterCode.L04} <= sent.keys(),
            f"acknowledgement and decision should have been sent, not {names}",
        )
        pdf = letters.letter_pdf(desk, sent[LetterCode.L04])
        _expect(pdf.startswith(b"%PDF"), "the decision letter is not a PDF")
        _expect(audit.verify() == [], "the audit trail is not whole")


def _today() -> datetime:
    return TODAY.astimezone(UTC)


def decision_letter() -> tuple[str, bytes]:
    """A case's reference and the PDF of its stage 1 decision, for a screen to show."""
    with played(":memory:") as play:
        desk = play.desk(AT_WORK)
        view = case_view(desk, play.cases["W01"])
        (found,) = (each.id for each in view.letters if each.code is LetterCode.L04)
        return view.reference, letters.letter_pdf(desk, found)


def _in_memory() -> None:
    _casework(":memory:")


def _on_disk() -> None:
    """Made by the migrations, which travel as files; then opened a second time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Ŵ check.best"
        _casework(file)
        open_case_file(file, clock=_today, computer="CHECK")
        try:
            desk = desk_now(clock=_today, guest=True)
            found = page_of_cases(desk, CaseFilter(View.CLOSED)).rows
            _expect(len(found) == 1, f"{len(found)} complaints instead of one were kept on disk")
            _expect(audit.verify() == [], "the audit trail on disk is not whole")
        finally:
            close_case_file()


def every_letter(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """Each letter by its code and each paper form by its, as PDFs; letters of an invented case."""
    from best_desktop.casework.paper_forms import FormWanted, form_pdf
    from best_desktop.casework.queries.wordings import open_wording, preview_wording
    from best_desktop.domain.paper_form import FormCode

    for code in LetterCode:
        yield code.value, preview_wording(desk, open_wording(code.value).wording, code)
    for form in FormCode:
        yield form.value, form_pdf(desk, FormWanted(form, LetterFormat.LARGE_PRINT))


def _letters() -> None:
    with played(":memory:") as play:
        play.moment = TODAY
        for code, pdf in every_letter(play.desk(AT_WORK)):
            _expect(pdf.startswith(b"%PDF"), f"{code} is not a PDF")
            _expect(b"LiberationSans" in pdf, f"{code} does not carry the letter font")


def _other_papers() -> None:
    from best_desktop.casework.due_calendar import due_calendar
    from best_desktop.casework.evidence_packs import PackKind, make_pack
    from best_desktop.casework.letter_copies import as_word

    with played(":memory:") as play:
        play.moment = TODAY
        desk = play.desk(AT_WORK)
        case = play.cases["W01"]
        letter = case_view(desk, case).letters[0].id
        _expect(as_word(desk, letter).startswith(b"PK"), "the Word draft is not a Word file")
        pack = make_pack(desk, case, PackKind.EVIDENCE, lambda _done, _what: None)
        _expect(pack.startswith(b"%PDF"), "the evidence pack is not a PDF")
        ics = due_calendar(desk)
        _expect(ics.startswith(b"BEGIN:VCALENDAR"), "the due list is not a calendar file")


def _workbooks() -> None:
    from best_desktop.documents.table_files import read_tables

    with played(":memory:") as play:
        play.moment = TODAY
        desk = play.desk(AT_WORK)
        first, last = date(2025, 4, 1), date(2025, 6, 30)
        for name, content in (
            ("Board report.xlsx", reports.board_workbook(desk, first, last, last)),
            ("Register.xlsx", office_workbooks.complaints_register(desk, first, last)),
        ):
            _expect(bool(read_tables(name, content)), f"{name} is empty")


def _emails() -> None:
    from best_desktop.casework.incoming import propose

    with played(":memory:") as play:
        found = propose(play.desk(AT_WORK), "Still no shower.eml", _EMAIL)
        _expect(found.subject == "Still no shower – ŵ", f"the subject was read as {found.subject}")


def _bank_holidays() -> None:
    from best_desktop.domain.bank_holidays import england_and_wales

    right = {
        date(int(year), int(day[:2]), int(day[2:]))
        for year, *days in map(str.split, _BANK_HOLIDAYS.strip().splitlines())
        for day in days
    }
    for nation in Nation:
        found = {each.date for each in england_and_wales(nation, 2019, 2028)}
        wrong = ", ".join(sorted(day.isoformat() for day in found ^ right))
        _expect(
            not wrong, f"in {nation}, these are bank holidays or wrongly taken for one: {wrong}"
        )


_CHECKS: tuple[Check, ...] = (
    ("Resources are where they should be", _resources),
    ("Every library can be loaded", _libraries),
    ("Bank holidays of 2019 to 2028", _bank_holidays),
    ("A case from first call to decision letter, in memory", _in_memory),
    ("A case from first call to decision letter, on disk", _on_disk),
    ("Every letter L01 to L22 and every paper form", _letters),
    ("Word draft, evidence pack and calendar file", _other_papers),
    ("Board workbook and complaints register", _workbooks),
    ("An email that came in", _emails),
)


def as_json(results: list[Checked], version: str, now: datetime) -> dict[str, object]:
    """The results as plain values for a file."""
    return {
        "program": "BeST Desktop",
        "version": version,
        "checked_at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "passed": all(each.passed for each in results),
        "checks": [
            {
                "name": each.name,
                "passed": each.passed,
                "detail": each.detail,
                "seconds": each.seconds,
            }
            for each in results
        ],
    }
