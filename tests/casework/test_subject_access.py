"""One person's data, whole and readable, with what others must not see put apart (P-14.1)."""

from __future__ import annotations

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from best_desktop.casework import audit, letters
from best_desktop.casework.data_requests import log_data_request, show_authority
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.delegating import delegate
from best_desktop.casework.equality import EqualityAnswers, save_equality
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import NewDocument, NewServiceRequest, PersonInput
from best_desktop.casework.notes import add_note, attach
from best_desktop.casework.service_requests import log_service_request
from best_desktop.casework.subject_access import access_file_name, export_about
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.vocabulary import (
    AgeGroup,
    Channel,
    DataRequestKind,
    Direction,
    DocumentKind,
    LetterCode,
    ProofKind,
)
from best_desktop.store import database
from best_desktop.store.models import Document, Person
from tests import builders
from tests.builders import MARCUS, OWEN, TARIQ, Office

DAY = date(2025, 5, 6)


def exported(at: Office, person: int, path: Path, by: str = OWEN, **more: Any) -> dict[str, bytes]:
    """The files of an export by name."""
    export_about(at.desk(by), person, path, **more)
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def lines(index: bytes, sheet: str) -> list[tuple[Any, ...]]:
    book = load_workbook(BytesIO(index))
    rows = [tuple(each) for each in book[sheet].iter_rows(values_only=True)]
    start = next(place for place, row in enumerate(rows) if row[0] == "Number")
    return [row[:8] for row in rows[start + 1 :] if row[0] is not None]


@pytest.mark.clause("P-14.1")
def test_everything_kept_about_somebody_is_in_it(office: Office, tmp_path: Path) -> None:
    case = builders.answered(office, details="The boiler is cold.")
    person = builders.complainant(case)
    desk = office.desk(MARCUS, DAY)
    add_note(desk, case, "Rang her: she is content.")
    scan = NewDocument("Job sheet.txt", b"cold", DocumentKind.EVIDENCE, Direction.IN, DAY)
    attach(desk, case, scan)
    note_vulnerability(desk, person.id, DAY, "Uses a wheelchair")
    given = PersonInput(id=person.id, name=person.name)
    log_service_request(desk, NewServiceRequest(DAY, Channel.EMAIL, "A new key", given))
    path = tmp_path / access_file_name(office.desk(OWEN), person.id)
    assert path.name == "Kept about Mrs Ruth Adeyemi 2025-05-06.zip"
    files = exported(office, person.id, path)
    everything = lines(files["Index.xlsx"], "Everything")
    words = "\n".join(str(each) for row in everything for each in row)
    for said in (
        "Flat 4", "07700 900123", "The boiler is cold.", "she is content", "Uses a wheelchair",
        "A new key", "The job sheets show it", "We are sorry for the cold weeks",
        "SR-2025-0001", "Rang and talked it through.", "Acknowledge",
    ):  # fmt: skip
        assert said in words, said
    documents = sorted(name for name in files if name != "Index.xlsx")
    assert [name.split(" ", 1)[0].split("/")[0] for name in documents] == [
        "Documents", "Documents", "Read",
    ]  # fmt: skip
    assert files["Read first/003 Job sheet.txt"] == b"cold"
    assert all(content.startswith(b"%PDF") for name, content in files.items() if "L0" in name)
    assert [row[0] for row in everything] == list(range(1, len(everything) + 1))
    entry = audit.entries_after(0)[-1]
    assert (entry.action, entry.lines[0].new) == ("Export subject access", str(len(everything)))


def test_what_speaks_of_others_is_put_apart(office: Office, tmp_path: Path) -> None:
    case = builders.spoken_for(office)
    builders.proof(office, case, ProofKind.SIGNED_PERMISSION)
    colm = Person.get(Person.name == "Mr Colm Brady")
    add_note(office.desk(MARCUS, DAY), case, "Orla says her brother is ill.")
    add_note(office.desk(MARCUS, DAY), case, "Rang the contractor.")
    files = exported(office, colm.id, tmp_path / "Colm.zip")
    first = lines(files["Index.xlsx"], "Read first")
    assert any("her brother" in str(row[5]) and row[7] == "Names others: orla" for row in first)
    assert not any("Rang the contractor" in str(row[5]) and row[1] == "Note" for row in first)


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_is_read_first_or_not_exported(
    office: Office, tmp_path: Path
) -> None:
    case = builders.complaint(office, restricted=True)
    person = builders.complainant(case).id
    files = exported(office, person, tmp_path / "Mine.zip")
    theirs = [row for row in lines(files["Index.xlsx"], "Everything") if row[2] != "Themselves"]
    assert {row[7] for row in theirs} == {"From a restricted complaint"}
    hannah_hidden = office.desk(TARIQ)
    assert access_file_name(hannah_hidden, person).startswith("Kept about a person")
    with pytest.raises(Refused):
        export_about(hannah_hidden, person, tmp_path / "Not.zip")
    assert not (tmp_path / "Not.zip").exists()


def test_somebody_else_asks_only_with_authority(office: Office, tmp_path: Path) -> None:
    case = builders.complaint(office)
    person = builders.complainant(case)
    asked = NewDataRequest(
        DataRequestKind.ACCESS, date(2025, 4, 14), Channel.LETTER, "All of it",
        PersonInput(id=person.id, name=person.name), asked_by="Grey and Co, solicitors",
    )  # fmt: skip
    number = log_data_request(office.desk(OWEN), asked).id
    with pytest.raises(Refused, match="Grey and Co, solicitors asks for somebody else"):
        exported(office, person.id, tmp_path / "a.zip", request_id=number)
    show_authority(office.desk(OWEN), number, 1)
    assert "Index.xlsx" in exported(office, person.id, tmp_path / "a.zip", request_id=number)


def test_cancelled_or_damaged_it_leaves_nothing(office: Office, tmp_path: Path) -> None:
    case = builders.complaint(office)
    scan = NewDocument("Job sheet.txt", b"cold", DocumentKind.EVIDENCE, Direction.IN, DAY)
    attach(office.desk(MARCUS, DAY), case, scan)
    person = builders.complainant(case).id
    before = audit.latest_entry_id()

    class Pressed(Exception):
        pass

    def cancel(percent: int, words: str) -> None:
        assert words
        if percent >= 10:
            raise Pressed

    with pytest.raises(Pressed):
        export_about(office.desk(OWEN), person, tmp_path / "a.zip", cancel)
    database.execute("UPDATE document SET sha256 = ?", ("0" * 64,))
    with pytest.raises(CaseworkError, match=r"Job sheet.txt: This document is missing"):
        export_about(office.desk(OWEN), person, tmp_path / "a.zip")
    assert Document.select().count() == 1
    assert (list(tmp_path.iterdir()), audit.latest_entry_id()) == ([], before)


def test_letters_to_others_drafts_and_equality_are_told_as_they_are(
    office: Office, tmp_path: Path
) -> None:
    case = builders.spoken_for(office)
    colm = Person.get(Person.name == "Mr Colm Brady")
    desk = office.desk(MARCUS, date(2025, 4, 15))
    answers = EqualityAnswers(date(2025, 4, 15), age_group=AgeGroup.FROM_45)
    save_equality(desk, colm.id, answers)
    builders.contacted(office, case, date(2025, 4, 15))
    builders.proof(office, case, ProofKind.SIGNED_PERMISSION)
    draft = letters.start_letter(office.desk(MARCUS, date(2025, 4, 22)), case, LetterCode.L01)
    everything = told(office, colm.id, tmp_path)
    assert any(row[1] == "Equality" and "45 to 54" in str(row[5]) for row in everything)
    (written,) = [row for row in everything if row[1] == "Letter"]
    assert str(written[5]).startswith("L01 Stage 1 acknowledgement, draft\n")
    desk = office.desk(MARCUS)
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, desk.today, "Read through.")
    everything = told(office, colm.id, tmp_path)
    (written,) = [row for row in everything if row[1] == "Letter"]
    assert written[7] == "Written to somebody else"
    issued = next(row for row in everything if row[1] == "Letter we sent")
    assert (issued[6].split("/")[0], issued[7]) == ("Read first", "Written to somebody else")
    orla = Person.get(Person.name == "Mrs Orla Brady")
    kinds = [row[1] for row in told(office, orla.id, tmp_path)]
    assert kinds.count("Proof of authority") == 1  # hers, and the complaint's


def told(at: Office, person: int, folder: Path) -> list[tuple[Any, ...]]:
    """Every line of an export's index."""
    return lines(exported(at, person, folder / "All.zip")["Index.xlsx"], "Everything")


def test_what_is_hidden_from_the_exporter_stops_the_export(office: Office, tmp_path: Path) -> None:
    """Whoever is delegated to may export, and not what is restricted to others."""
    case = builders.complaint(office, restricted=True)
    person = builders.complainant(case).id
    property_ = office.departments["Property"]
    delegate(office.desk(MARCUS, DAY), property_, office.staff[TARIQ], date(2025, 5, 1), None)
    builders.complaint(office, complainant=PersonInput(id=person, name="Mrs Ruth Adeyemi"))
    with pytest.raises(Refused, match="restricted to others"):
        export_about(office.desk(TARIQ, DAY), person, tmp_path / "a.zip")


def test_what_belongs_to_a_person_and_to_their_complaint_is_told_once(
    office: Office, tmp_path: Path
) -> None:
    """A document of a complaint may be kept with the person as well."""
    case = builders.complaint(office)
    person = builders.complainant(case)
    scan = NewDocument("Letter.txt", b"cold", DocumentKind.EVIDENCE, Direction.IN, DAY)
    attach(office.desk(MARCUS, DAY), case, scan)
    Document.update(person=person.id).where(Document.complaint == case).execute()
    files = exported(office, person.id, tmp_path / "Kept.zip")
    assert len([name for name in files if "Letter.txt" in name]) == 1
