"""Kept for their time and no longer: due, held, proposed by one and confirmed by another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from best_desktop.casework import audit, library, retention
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.closing import conclude, withdraw
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.feedback import log_comment, log_compliment
from best_desktop.casework.inputs import (
    NewComment,
    NewCompliment,
    NewContact,
    NewDocument,
    NewServiceRequest,
    PersonInput,
)
from best_desktop.casework.library import NewCopyRequest
from best_desktop.casework.merging import merge_people
from best_desktop.casework.notes import add_contact, add_note, attach
from best_desktop.casework.parties import add_person
from best_desktop.casework.people import agree_adjustment, correct_person, find_people
from best_desktop.casework.queries.retention import (
    batch,
    batches,
    hold_by_id,
    holds,
    preview,
    record_due,
    records_due,
)
from best_desktop.casework.retention_views import RecordKey
from best_desktop.casework.service_requests import finish_service_request, log_service_request
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    Direction,
    DocumentKind,
    EscalationTrigger,
    PartyRole,
    PraiseSubject,
    ProofKind,
    RecordKind,
    RemedyKind,
)
from best_desktop.store import models
from best_desktop.store.adding import add
from best_desktop.store.database import execute, is_server, transaction
from best_desktop.store.models import (
    Complaint,
    LibraryDocument,
    LibraryRequest,
    Person,
    Proof,
    ProofCover,
    Remedy,
)
from best_desktop.store.models.base import database
from best_desktop.store.search import search_ids
from tests import builders
from tests.builders import MARCUS, OWEN, ROSALIND, TARIQ, Office

DUE = date(2031, 6, 2)
"""A Monday, six years and more after the cases below were concluded."""


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Office]:
    """An office in a real file, for what is in its bytes."""
    path = tmp_path / "Complaints.best"
    yield builders.office(str(path))
    close_case_file()


def key(case: int, kind: RecordKind = RecordKind.COMPLAINT) -> RecordKey:
    return RecordKey(kind, case)


def withdrawn(at: Office, on: date = date(2025, 5, 29), **changes: Any) -> int:
    case = builders.complaint(at, **changes)
    withdraw(at.desk(MARCUS, on), case, on, "No longer wanted")
    return case


def due(at: Office, day: date = DUE) -> list[str]:
    return [each.reference for each in records_due(at.desk(OWEN, day)) if each.may_go]


@pytest.mark.clause("P-14.2", "A5")
def test_kept_until_six_years_have_gone(office: Office) -> None:
    withdrawn(office)
    assert due(office, date(2031, 5, 29)) == []
    assert due(office, date(2031, 5, 30)) == ["BEST-2025-0001"]
    (record,) = records_due(office.desk(OWEN))
    assert record.keep_until == date(2031, 5, 29)
    assert (record.who, record.finished_on) == ("Mrs Ruth Adeyemi", date(2025, 5, 29))


def test_an_open_case_and_one_answered_are_kept(office: Office) -> None:
    builders.complaint(office)
    builders.answered(office)
    assert due(office, date(2045, 1, 2)) == []


@pytest.mark.clause("P-14.2")
def test_what_is_on_hold_is_not_due(office: Office) -> None:
    case = withdrawn(office)
    hold = retention.place_hold(office.desk(OWEN, DUE), key(case), "Claim in the county court")
    (record,) = records_due(office.desk(OWEN))
    assert record.obstacle == "On hold: Claim in the county court"
    assert not record.may_go
    (shown,) = holds(office.desk(OWEN))
    assert (shown.reference, shown.placed_by, shown.until_on) == ("BEST-2025-0001", OWEN, None)
    with pytest.raises(Refused, match="on hold: Claim in the county court Lift the hold first"):
        retention.propose_disposal(office.desk(OWEN), [key(case)])
    retention.lift_hold(office.desk(OWEN), hold, 1, "The claim is settled")
    assert due(office) == ["BEST-2025-0001"]
    assert builders.newest(office, case).action == "Lift hold"
    with pytest.raises(Refused, match="lifted already"):
        retention.lift_hold(office.desk(OWEN), hold, 2, "Again")


def test_a_hold_with_an_end_lapses_by_itself(office: Office) -> None:
    case = withdrawn(office)
    last = date(2031, 6, 30)
    retention.place_hold(office.desk(OWEN, DUE), key(case), "Until the hearing", last)
    assert due(office, last) == []
    assert due(office, date(2031, 7, 1)) == ["BEST-2025-0001"]
    with pytest.raises(InvalidInput) as caught:
        retention.place_hold(office.desk(OWEN), key(case), "", date(2031, 1, 1))
    assert set(builders.messages(caught.value.problems)) == {"reason", "until_on"}


@pytest.mark.clause("P-14.2")
def test_a_second_person_must_confirm(office: Office) -> None:
    case = withdrawn(office)
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)], "Yearly review")
    assert due(office) == []
    with pytest.raises(Refused, match="You proposed this disposal"):
        retention.confirm_disposal(office.desk(OWEN), made, 1)
    with pytest.raises(Refused, match="may not approve a disposal"):
        retention.confirm_disposal(office.desk(MARCUS), made, 1)
    with pytest.raises(Refused, match="waits in another batch"):
        retention.propose_disposal(office.desk(MARCUS), [key(case)])
    done = retention.confirm_disposal(office.desk(ROSALIND), made, 1, "Looked through")
    assert (done.records, done.people, done.compacted) == (1, 1, True)
    (settled,) = batches(office.desk(OWEN), settled=True)
    assert (settled.proposed_by, settled.settled_by, settled.confirmed) == (OWEN, ROSALIND, True)
    assert batches(office.desk(OWEN)) == ()
    with pytest.raises(Refused, match="settled already"):
        retention.confirm_disposal(office.desk(ROSALIND), made, 2)


def test_a_batch_is_withdrawn_or_sent_back(office: Office) -> None:
    case = withdrawn(office)
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    with pytest.raises(Refused, match="Owen Pritchard proposed it"):
        retention.withdraw_disposal(office.desk(ROSALIND), made, 1, "One is still asked about")
    retention.withdraw_disposal(office.desk(OWEN), made, 1, "One is still asked about")
    assert due(office) == ["BEST-2025-0001"]
    assert batch(made).confirmed is False
    assert audit.entries_after(0)[-1].action == "Withdraw disposal"
    again = retention.propose_disposal(office.desk(OWEN), [key(case)])
    retention.refuse_disposal(office.desk(ROSALIND), again, 1, "Too early")
    assert audit.entries_after(0)[-1].action == "Refuse disposal"
    with pytest.raises(Refused, match="settled already"):
        retention.refuse_disposal(office.desk(ROSALIND), again, 2, "Again")


def test_what_changed_since_stops_the_batch(office: Office) -> None:
    case = withdrawn(office)
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    retention.place_hold(office.desk(MARCUS), key(case), "A letter before claim came")
    with pytest.raises(Refused, match="on hold"):
        retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    assert Complaint.get_by_id(case).anonymised_on is None


def test_words_that_stay_name_nobody(office: Office) -> None:
    case = withdrawn(office)
    with pytest.raises(InvalidInput, match="Leave out names"):
        retention.propose_disposal(office.desk(OWEN, DUE), [key(case)], "mrs ruth ADEYEMI’s case")
    with pytest.raises(InvalidInput, match="Choose at least one"):
        retention.propose_disposal(office.desk(OWEN), [])
    with pytest.raises(Refused, match="not in the case file"):
        retention.place_hold(office.desk(OWEN), key(99), "Nobody knows")
    with pytest.raises(Refused, match="not in the case file"):
        batch(99)


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_case_shows_in_no_list_of_whoever_may_not_see_it(office: Office) -> None:
    case = withdrawn(office, restricted=True)
    retention.place_hold(office.desk(OWEN, DUE), key(withdrawn(office, restricted=True)), "Court")
    retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    tariq = office.desk(TARIQ)
    assert (records_due(tariq), batches(tariq), holds(tariq)) == ((), (), ())
    owen = office.desk(OWEN)
    assert [len(each) for each in (records_due(owen), batches(owen), holds(owen))] == [2, 1, 1]
    with pytest.raises(Refused, match="may not propose"):
        retention.propose_disposal(tariq, [key(case)])


def test_what_is_not_over_is_kept(office: Office) -> None:
    case = withdrawn(office)
    with transaction():
        promise = add(
            Remedy,
            complaint=case,
            stage_number=1,
            kind=RemedyKind.ACTION,
            due_on=date(2025, 7, 1),
        )
    assert obstacle(office, case) == "Something promised is not done yet"
    with transaction():
        Remedy.update(done_on=date(2025, 7, 1)).where(Remedy.id == promise.id).execute()
        Complaint.update(with_ombudsman=True).where(Complaint.id == case).execute()
    assert obstacle(office, case) == "With the Ombudsman: close that first"
    with pytest.raises(Refused, match="BEST-2025-0001 stays"):
        retention.propose_disposal(office.desk(OWEN), [key(case)])


def obstacle(office: Office, case: int) -> str:
    record = record_due(office.desk(OWEN, DUE), key(case))
    assert record is not None
    return record.obstacle


def test_a_copy_somebody_asked_for_is_due_under_their_name(office: Office) -> None:
    desk = office.desk(OWEN, date(2025, 4, 1))
    title = LibraryDocument.get(LibraryDocument.public)
    library.ask_for_copy(desk, title.id, NewCopyRequest("Mr Grey", desk.today, Channel.EMAIL))
    LibraryRequest.update(sent_on=desk.today).execute()
    (found,) = records_due(office.desk(OWEN, DUE))
    assert (found.reference, found.who) == ("Copy 1", "Mr Grey")
    made = retention.propose_disposal(office.desk(OWEN), [found.key])
    retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    assert LibraryRequest.get().asked_by == "Anonymised"
    assert "Grey" not in " ".join(str(each.lines) for each in audit.entries_after(0))


def test_a_proof_for_one_complaint_goes_with_it_and_a_wider_one_stays(office: Office) -> None:
    cases = [builders.spoken_for(office), builders.spoken_for(office)]
    alone = builders.proof(office, cases[0], ProofKind.SIGNED_PERMISSION)
    wider = builders.proof(office, cases[1], ProofKind.SIGNED_CONSENT, covers=tuple(cases))
    withdraw(office.desk(MARCUS, date(2025, 5, 29)), cases[0], date(2025, 5, 29), "No longer")
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(cases[0])])
    done = retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    assert done.documents == 1
    assert [each.id for each in Proof.select()] == [wider]
    assert alone != wider
    assert [each.complaint_id for each in ProofCover.select()] == [cases[1]]
    assert holds(office.desk(OWEN)) == ()
    with pytest.raises(Refused, match="was lifted or has lapsed"):
        hold_by_id(office.desk(OWEN), 1)


def test_a_second_batch_points_to_the_same_nobody(office: Office) -> None:
    for case in (withdrawn(office), withdrawn(office)):
        made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
        retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    assert len({each.complainant_id for each in Complaint.select()}) == 1


def test_a_record_waits_in_one_batch_at_a_time(office: Office) -> None:
    case = withdrawn(office)
    retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    with pytest.raises(Refused, match="is not due to be anonymised"):
        retention.propose_disposal(office.desk(OWEN), [key(builders.complaint(office))])
    office.clock.set(DUE)
    with pytest.raises(Refused, match="waits in another batch already"):
        retention.propose_disposal(office.desk(OWEN), [key(case)])


def test_a_file_that_is_being_read_is_written_anew_another_time(file_office: Office) -> None:
    case = withdrawn(file_office)
    made = retention.propose_disposal(file_office.desk(OWEN, DUE), [key(case)])
    desk = file_office.desk(ROSALIND)
    reading = database.connection().execute("SELECT id FROM audit_entry")
    assert reading.fetchone()
    assert retention.confirm_disposal(desk, made, 1).compacted is False
    reading.close()
    assert Complaint.get_by_id(case).summary == "Anonymised"


# ------------------------------------------------------------------------ what becomes of them

NAME, PHONE, EMAIL = "Zebedee Quillfeather", "07700 900987", "zebedee@quillfeather.example"
OTHERS = ("Araminta Quillfeather", "Ignatius Featherstonehaugh")
PLANTED = ("zebedee", "quillfeather", "900987", "araminta", "featherstonehaugh", "gryphon lane",
           "xylographer")  # fmt: skip


def planted(at: Office) -> list[RecordKey]:
    """One person's name in every kind of record, and in whatever the trail said of them."""
    zebedee = PersonInput(
        name=NAME, phone=PHONE, email=EMAIL, address="3 Gryphon Lane\nBolton", postcode="BL1 9QQ",
        known_as="Zeb Quillfeather",
    )  # fmt: skip
    case = builders.answered(
        at, complainant=zebedee, summary=f"{NAME} is cold", points=(f"{NAME} has no heating",),
        details="A xylographer by trade.", wanted=("Heat for Quillfeather",),
    )  # fmt: skip
    desk = at.desk(MARCUS, date(2025, 5, 6))
    person = builders.complainant(case)
    add_note(desk, case, f"Rang {NAME} on {PHONE}")
    add_contact(
        desk, case,
        NewContact(ContactKind.UPDATE, date(2025, 5, 6), Channel.TELEPHONE, f"Told {OTHERS[0]}"),
    )  # fmt: skip
    scan = NewDocument(
        "Quillfeather.txt", f"I, {NAME}, of Gryphon Lane".encode(), DocumentKind.EVIDENCE,
        Direction.IN, date(2025, 5, 6),
    )  # fmt: skip
    attach(desk, case, scan)
    correct_person(desk, person.id, person.version, replace(zebedee, name=f"Mr {NAME}"))
    note_vulnerability(desk, person.id, date(2025, 5, 6), f"{NAME} lives alone")
    conclude(at.desk(OWEN, date(2025, 6, 2)), case)
    keys = [key(case)]
    desk = at.desk(MARCUS, date(2025, 5, 7))
    again = replace(zebedee, id=person.id)
    asked = log_service_request(
        desk, NewServiceRequest(date(2025, 5, 7), Channel.EMAIL, f"{NAME} wants a key", again)
    )
    finish_service_request(desk, asked.id, 1, date(2025, 5, 7))
    keys.append(key(asked.id, RecordKind.SERVICE_REQUEST))
    praise = NewCompliment(
        date(2025, 5, 7), Channel.EMAIL, PraiseSubject.CONTRACTOR, f"{OTHERS[1]} was kind",
        person=again, about_whom=OTHERS[1],
    )  # fmt: skip
    keys.append(key(log_compliment(desk, praise).id, RecordKind.COMPLIMENT))
    idea = NewComment(date(2025, 5, 7), Channel.EMAIL, f"{NAME} suggests a lamp", person=again)
    keys.append(key(log_comment(desk, idea).id, RecordKind.COMMENT))
    return keys


def test_somebody_else_of_the_same_name_keeps_their_history(office: Office) -> None:
    case = withdrawn(office)
    other = add_person(
        office.desk(OWEN), PersonInput(name="Mrs Ruth Adeyemi", roles=(PartyRole.SERVICE_USER,))
    )
    builders.complaint(office, complainant=PersonInput(id=other, name="Mrs Ruth Adeyemi"))
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    entries = audit.entries_after(0)
    assert "Mrs Ruth Adeyemi added" in [each.summary for each in entries]
    assert audit.verify() == []
    assert Person.get_by_id(other).name == "Mrs Ruth Adeyemi"


def test_whoever_has_a_newer_record_or_an_adjustment_stays(office: Office) -> None:
    case = withdrawn(office)
    ruth = builders.complainant(case).id
    agree_adjustment(office.desk(OWEN), ruth, "", "Large print", None, date(2025, 5, 1))
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    assert preview([key(case)]).people_kept == ("Mrs Ruth Adeyemi",)
    done = retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    assert done.people == 0
    assert Person.get_by_id(ruth).name == "Mrs Ruth Adeyemi"
    assert builders.complainant(case).name == "Anonymised"


def test_nothing_more_is_done_on_an_anonymised_case(office: Office) -> None:
    case = withdrawn(office)
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    retention.confirm_disposal(office.desk(ROSALIND), made, 1)
    with pytest.raises(Refused, match="was anonymised"):
        add_note(office.desk(OWEN), case, "They rang again")
    with pytest.raises(Refused, match="nothing left to hold"):
        retention.place_hold(office.desk(OWEN), key(case), "A claim")
    assert builders.view(office, case).anonymised_on == DUE
    assert find_people(office.desk(OWEN), "Anonymised") == []


def test_merged_duplicates_go_with_whom_they_were_merged_into(office: Office) -> None:
    case = withdrawn(office)
    kept = builders.complainant(case)
    twin = Person.get_by_id(
        add_person(
            office.desk(OWEN), PersonInput(name="Ruthie Adeyemi", roles=(PartyRole.SERVICE_USER,))
        )
    )
    merge_people(office.desk(OWEN), kept.id, kept.version, twin.id, twin.version, reason="One")
    made = retention.propose_disposal(office.desk(OWEN, DUE), [key(case)])
    assert retention.confirm_disposal(office.desk(ROSALIND), made, 1).people == 2
    assert {each.name for each in Person.select()} == {"Anonymised"}
    said = " ".join(f"{each.summary} {each.lines}" for each in audit.entries_after(0))
    assert "Adeyemi" not in said


def test_a_record_beside_a_kept_complaint_is_kept(office: Office) -> None:
    desk = office.desk(MARCUS, date(2025, 4, 1))
    asked = log_service_request(desk, NewServiceRequest(date(2025, 4, 1), Channel.EMAIL, "A key"))
    finish_service_request(desk, asked.id, 1, date(2025, 4, 1))
    case = builders.complaint(office, request_id=asked.id, trigger=EscalationTrigger.REQUESTED)
    found = record_due(office.desk(OWEN, DUE), key(asked.id, RecordKind.SERVICE_REQUEST))
    assert found is not None
    assert found.obstacle == "Belongs to BEST-2025-0001, which is still kept"
    withdraw(office.desk(OWEN, date(2025, 4, 15)), case, date(2025, 4, 15), "No longer wanted")
    assert len(due(office)) == 2


def test_other_registers_are_due_by_their_own_dates(office: Office) -> None:
    desk = office.desk(OWEN, date(2025, 4, 1))
    add_survey_answer(
        desk, NewSurveyAnswer(repair_reference="R-1", answered_on=desk.today, rating=2)
    )
    found = records_due(office.desk(OWEN, DUE))
    assert [(each.reference, each.obstacle) for each in found] == [
        ("Repair R-1", "Not looked at yet")
    ]


@pytest.mark.clause("P-14.2", "P-14.1")
def test_nothing_names_them_any_more(file_office: Office, tmp_path: Path) -> None:
    at = file_office
    keys = planted(at)
    assert [word for word in PLANTED if word not in everything_in(tmp_path)] == []
    shown = preview(keys)
    assert shown.people_gone == (f"Mr {NAME}",)
    assert shown.people_kept == ()
    assert dict(shown.lines)["Notes"] == 1
    made = retention.propose_disposal(at.desk(OWEN, date(2032, 1, 5)), keys)
    done = retention.confirm_disposal(at.desk(ROSALIND), made, 1, "All read")
    assert (done.records, done.people, done.compacted) == (4, 1, True)
    assert [word for word in PLANTED if word in everything_in(tmp_path)] == []
    assert audit.verify() == []


def everything_in(folder: Path) -> str:
    """Every byte of the case file and of whatever lies beside it, as lower-case text."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    return "\n".join(each.read_bytes().decode("latin-1").casefold() for each in files)


@pytest.mark.clause("P-14.2")
def test_nothing_names_them_in_any_row(office: Office) -> None:
    keys = planted(office)
    assert [word for word in PLANTED if word not in every_row()] == []
    made = retention.propose_disposal(office.desk(OWEN, date(2032, 1, 5)), keys)
    assert retention.confirm_disposal(office.desk(ROSALIND), made, 1).documents == 3
    assert [word for word in PLANTED if word in every_row()] == []
    assert [search_ids(word) for word in ("Quillfeather", "900987", "xylographer")] == [[], [], []]
    assert search_ids("BEST-2025-0001") == [keys[0].number]
    assert audit.verify() == []


def every_row() -> str:
    """All that the database holds: its bytes in memory, every row of a server."""
    if not is_server():
        content: bytes = database.connection().serialize()
        return content.decode("latin-1").casefold()
    tables = [each._meta.table_name for each in models.ALL] + ["case_search"]
    rows = [execute(f'SELECT t::text FROM "{name}" t').fetchall() for name in tables]
    kept = execute("SELECT encode(content, 'escape') FROM document_content").fetchall()
    return str([*rows, kept]).casefold()
