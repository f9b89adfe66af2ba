"""Settings that go into letters are clean and can be printed; damaged ones are named."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from best_desktop.casework import case_file
from best_desktop.casework.case_file import desk_now, open_case_file
from best_desktop.casework.errors import CaseworkError, InvalidInput
from best_desktop.casework.letter_paper import measuring_sheet
from best_desktop.casework.settings import OFFICE, OMBUDSMAN, change_settings, read_settings
from best_desktop.domain.letter_paper import LetterPaper, Window
from best_desktop.store.models import Setting, Staff
from tests.builders import OWEN, Clock, Office, messages

CLOCK = Clock(date(2025, 4, 1))


@pytest.mark.clause("P-6.6", "P-7.2.5")
def test_what_goes_into_letters_is_cleaned(office: Office) -> None:
    given = replace(
        OFFICE,
        name=" Bespoke\n Homes\x00\u200b ".replace("\u200b", ""),
        address=("2a  Sentinel House", " ", "Eccles\r\n"),
    )
    kept = change_settings(office.desk(OWEN), office=given).office
    assert kept.name == "Bespoke Homes"
    assert kept.address == ("2a Sentinel House", "Eccles")
    assert read_settings().office == kept


@pytest.mark.clause("P-6.6", "P-7.2.5", "B-57")
@pytest.mark.parametrize(
    ("setting", "field", "change", "message"),
    [
        ("office", "office_name", {"name": " \n"}, "Enter the name"),
        ("office", "office_email", {"email": "a" * 201}, "200 characters a line or fewer"),
        ("office", "office_address", {"address": ("x",) * 9}, "8 lines or fewer"),
        ("office", "office_website", {"website": "😀"}, "cannot print 😀"),
        ("ombudsman", "ombudsman_address", {"address": ()}, "Enter the address"),
        ("ombudsman", "ombudsman_address", {"address": ("বাড়ি",)}, "cannot print"),
        ("ombudsman", "ombudsman_telephone", {"telephone": "0" * 40_000}, "Shorten it"),
    ],
)
def test_what_no_letter_can_show_is_refused_by_its_line(
    office: Office, setting: str, field: str, change: dict[str, object], message: str
) -> None:
    details: Any = {"office": OFFICE, "ombudsman": OMBUDSMAN}[setting]
    with pytest.raises(InvalidInput) as refused:
        change_settings(office.desk(OWEN), **{setting: replace(details, **change)})
    assert message in messages(refused.value.problems)[field]
    assert not Setting.select().exists()


# --------------------------------------------------------------------- damaged by another program


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "Complaints.best"
    open_case_file(path, create=True, clock=CLOCK, account="sam")
    yield path
    case_file.close_case_file()


DAMAGED: dict[str, tuple[str, str]] = {
    "no JSON": ("change_over", "{2024"),
    "no date": ("change_over", '"soon"'),
    "a text for a number": ("soon_days", '"two"'),
    "a number out of range": ("soon_days", "5000"),
    "a word nobody knows": ("ch02_headline", '"all"'),
    "no lines": ("office", "{}"),
    "a number for lines": ("office", "3"),
    "an empty name": ("ombudsman", '{"name":"","website":"","telephone":"","address":[]}'),
    "numbers for text": (
        "ombudsman",
        '{"name":1,"website":"","telephone":"","address":[2]}',
    ),
}


@pytest.mark.parametrize("how", list(DAMAGED))
def test_a_damaged_setting_is_named_when_the_file_is_opened(path: Path, how: str) -> None:
    """None is guessed: dates and letters hang on them."""
    name, value = DAMAGED[how]
    # The one thing that only another program does, so no use case can.
    Setting.insert(name=name, value=value).execute()
    case_file.close_case_file()
    with pytest.raises(CaseworkError, match=f"‘{name.replace('_', ' ')}’ in this case file"):
        open_case_file(path, clock=CLOCK, account="sam")


def test_a_setting_of_another_version_is_left_alone(path: Path) -> None:
    Setting.insert(name="colour", value="{").execute()
    case_file.close_case_file()
    open_case_file(path, clock=CLOCK, account="sam")


# --------------------------------------------------------------------- who is at the computer


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("n" * 5_000, "n" * 120),
        (" nia\x00\r\nrees\t", "nia rees"),
        ("\x00", "Somebody"),
    ],
)
@pytest.mark.usefixtures("path")
def test_any_account_may_sit_down(account: str, name: str) -> None:
    desk = desk_now(clock=CLOCK, account=account)
    assert desk.staff_name == name
    assert desk_now(clock=CLOCK, account=account).staff_id == desk.staff_id
    assert Staff.select().count() == 2


def test_a_file_begun_under_an_endless_account(tmp_path: Path) -> None:
    open_case_file(tmp_path / "new.best", create=True, clock=CLOCK, account="n" * 5_000)
    assert desk_now(clock=CLOCK, account="n" * 5_000).staff_name == "n" * 120
    case_file.close_case_file()


@pytest.mark.clause("B-50", "B-51")
def test_the_window_of_the_envelopes_is_a_setting_that_letters_follow(office: Office) -> None:
    paper = LetterPaper(Window.C5, across=2.5, down=-1.0, fold_marks=False)
    assert read_settings().letter_paper == LetterPaper()
    assert change_settings(office.desk(OWEN), letter_paper=paper).letter_paper == paper
    assert read_settings().letter_paper == paper
    with pytest.raises(InvalidInput) as caught:
        change_settings(office.desk(OWEN), letter_paper=LetterPaper(across=8.5, down=-9))
    assert [each.field for each in caught.value.problems] == [
        "letter_paper_across",
        "letter_paper_down",
    ]
    assert measuring_sheet(office.desk(), paper) != measuring_sheet(office.desk(), LetterPaper())
