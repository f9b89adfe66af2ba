"""A compliment kept as a file, named by the date received and who sent it."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from best_desktop.casework import audit
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.compliment_file import compliment_file
from best_desktop.casework.errors import Refused
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment, PersonInput
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.store import database
from tests import builders
from tests.builders import DILYS, OWEN, Office

DAY = date(2026, 11, 3)


def praise(office: Office, text: str, name: str = "") -> int:
    new = NewCompliment(
        received_on=date(2026, 11, 2),
        channel=Channel.LETTER,
        about=PraiseSubject.EMPLOYEE,
        about_whom="Nia",
        text=text,
        person=PersonInput(name=name) if name else None,
    )
    return log_compliment(office.desk(OWEN, DAY), new).id


@pytest.mark.clause("R-10.6")
def test_its_name_says_when_and_from_whom(office: Office) -> None:
    made = praise(office, "Nia was <b>kind</b>.\n\nDiolch & ŵyl dda.", "O'Neill, Áine")
    name, content = compliment_file(office.desk(OWEN, DAY), made)
    assert name == "2026-11-02_O-Neill-Aine_compliment.pdf"
    said = " ".join(extract_text(BytesIO(content)).split())
    assert "Nia was <b>kind</b>. Diolch & ŵyl dda." in said
    assert "O'Neill, Áine" in said
    assert "2 November 2026" in said
    assert said.endswith("Made on 3 November 2026 by Owen Pritchard.")


def test_nobody_named_and_a_long_text_are_kept_too(office: Office) -> None:
    made = praise(office, "Thank you. " * 1500)
    name, content = compliment_file(office.desk(OWEN, DAY), made)
    assert name == "2026-11-02_No-name_compliment.pdf"
    assert extract_text(BytesIO(content)).count("\x0c") > 3


def test_what_is_not_there_or_not_allowed_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="not in the case file"):
        compliment_file(office.desk(OWEN, DAY), 9)
    made = praise(office, "Kind")
    with pytest.raises(Refused, match="You may not"):
        compliment_file(office.desk(DILYS, DAY), made)


@pytest.mark.clause("P-14.1", "B-71")
def test_it_leaves_the_line_that_every_export_leaves(office: Office) -> None:
    made, newest = praise(office, "Kind"), audit.latest_entry_id()
    compliment_file(office.desk(OWEN, DAY), made)
    (entry,) = audit.entries_after(newest)
    assert (entry.who, entry.action, entry.subject) == (OWEN, "Export", "CP-2026-0001")
    assert entry.summary == "Compliment CP-2026-0001 exported: PDF"


def test_a_case_file_that_can_only_be_looked_at_gives_it_without_a_line(tmp_path: Path) -> None:
    path = tmp_path / "Complaints.best"
    office = builders.office(str(path), DAY)
    made, newest = praise(office, "Kind"), audit.latest_entry_id()
    close_case_file()
    database.open_database(path, now=office.clock, read_only=True)
    try:
        _, content = compliment_file(office.desk(OWEN, DAY), made)
        assert content.startswith(b"%PDF")
        assert audit.latest_entry_id() == newest
    finally:
        close_case_file()
