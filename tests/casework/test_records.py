"""Notes, contacts and documents; compliments, comments and service requests."""

from datetime import date, timedelta

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.feedback import confirm_compliment, log_comment, log_compliment
from best_desktop.casework.inputs import (
    NewComment,
    NewCompliment,
    NewContact,
    NewDocument,
    NewServiceRequest,
    PersonInput,
)
from best_desktop.casework.notes import (
    LARGEST_DOCUMENT,
    add_contact,
    add_note,
    attach,
    document_bytes,
)
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.feedback import comments, compliment, compliments
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.service_requests import finish_service_request, log_service_request
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    Direction,
    DocumentKind,
    FormalAnswer,
    PraiseSubject,
)
from best_desktop.store.models import AuditEntry, Document
from tests import builders
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    answered,
    complaint,
    lines,
    messages,
    newest,
    view,
)

DAY = date(2025, 4, 16)


# ---------------------------------------------------------------------- notes, contacts, files


@pytest.mark.clause("R-2.1.7", "P-7.2.6")
def test_notes_and_contacts_are_added_in_any_state_and_found(office: Office) -> None:
    """PF-19: closed or open; and they stop no clock."""
    case = answered(office)
    before = view(office, case).schedule
    desk = office.desk(DILYS, date(2025, 4, 28))
    add_note(desk, case, "Asked for the gas certificate\r\nagain")
    told = NewContact(ContactKind.UPDATE, date(2025, 4, 28), Channel.SMS, "Ombudsman rang")
    add_contact(desk, case, told)

    shown = view(office, case)
    assert [each.text for each in shown.notes] == ["Asked for the gas certificate\nagain"]
    assert (shown.notes[0].who, shown.notes[0].on) == (DILYS, date(2025, 4, 28))
    assert (shown.contacts[0].title, shown.contacts[0].kind) == ("Update", ContactKind.UPDATE)
    assert shown.schedule == before
    assert lines(newest(office, case)) == [("CONTACT", "Update", "", "Ombudsman rang")]
    for words in ("certificate", "ombudsman rang"):
        found = page_of_cases(office.desk(OWEN), CaseFilter(View.ALL, text=words))
        assert [each.id for each in found.rows] == [case]


def test_no_empty_note_and_no_contact_to_come(office: Office) -> None:
    """PF-48."""
    case = complaint(office)
    desk = office.desk(DILYS, DAY)
    with pytest.raises(InvalidInput, match="Enter the note"):
        add_note(desk, case, " \n\t ")
    soon = NewContact(ContactKind.OTHER, DAY + timedelta(1), Channel.SMS, "")
    with pytest.raises(InvalidInput) as refused:
        add_contact(desk, case, soon)
    assert set(messages(refused.value.problems)) == {"text", "contacted_on"}
    assert newest(office, case).action == "Log complaint"


@pytest.mark.clause("R-2.1.7")
def test_two_files_of_one_name_both_open(office: Office) -> None:
    """PF-44."""
    case = complaint(office)
    desk = office.desk(DILYS, DAY)
    photo = NewDocument("photo.jpg", b"one", DocumentKind.EVIDENCE, Direction.IN, RECEIVED)
    first = attach(desk, case, photo)
    second = attach(
        desk, case, NewDocument("photo.jpg", b"two", DocumentKind.OTHER, Direction.OUT, DAY)
    )
    unknown = attach(
        desk, case, NewDocument("..\\C:\x00\nplan", b"?", DocumentKind.OTHER, Direction.IN, DAY)
    )
    assert document_bytes(desk, first) == b"one"
    assert document_bytes(desk, second) == b"two"
    shown = {each.id: each for each in view(office, case).documents}
    assert (shown[first].media_type, shown[first].size) == ("image/jpeg", 3)
    assert (shown[first].added_by, shown[first].direction) == (DILYS, Direction.IN)
    assert (shown[unknown].name, shown[unknown].media_type) == (
        "C_plan",
        "application/octet-stream",
    )
    sha256 = shown[unknown].sha256
    assert lines(newest(office, case)) == [
        ("DOCUMENT", "Other document", "", f"C_plan ({sha256[:12]})")
    ]


def test_what_is_wrong_with_a_file(office: Office) -> None:
    case = complaint(office)
    desk = office.desk(DILYS, DAY)
    empty = NewDocument(" ", b"", DocumentKind.OTHER, Direction.IN, DAY + timedelta(1))
    with pytest.raises(InvalidInput) as refused:
        attach(desk, case, empty)
    assert messages(refused.value.problems) == {
        "name": "Enter the file name.",
        "dated_on": "The date of the document must be today or in the past.",
        "content": "The file is empty. Choose another file.",
    }
    large = bytes(LARGEST_DOCUMENT + 1)
    with pytest.raises(InvalidInput, match="larger than 50 MB"):
        attach(desk, case, NewDocument("a.pdf", large, DocumentKind.OTHER, Direction.IN, DAY))
    with pytest.raises(Refused, match="This document is not in the case file"):
        document_bytes(desk, 999)
    assert not Document.select().exists()


def test_a_document_of_no_case_may_be_read(office: Office) -> None:
    case = complaint(office)
    desk = office.desk(DILYS, DAY)
    row = attach(desk, case, NewDocument("a.txt", b"a", DocumentKind.OTHER, Direction.IN, DAY))
    Document.update(complaint=None).where(Document.id == row).execute()
    assert document_bytes(desk, row) == b"a"
    Document.update(sha256="f" * 64).execute()
    with pytest.raises(CaseworkError, match="newest backup"):
        document_bytes(desk, row)


# ------------------------------------------------------------------------------- compliments


def praise(text: str = "Thank you", **changes: object) -> NewCompliment:
    given: dict[str, object] = {
        "received_on": DAY,
        "channel": Channel.WHATSAPP,
        "about": PraiseSubject.CONTRACTOR,
        "text": text,
        **changes,
    }
    return NewCompliment(**given)  # type: ignore[arg-type]


@pytest.mark.clause("R-10.1", "R-10.2", "R-10.4", "P-6.6")
def test_any_employee_records_a_compliment(office: Office) -> None:
    new = praise(
        "Polite and on time",
        person=builders.person("Northstar Care"),
        on_behalf_of="Ms Ellen Brook",
        about_whom="The roofers",
        scheme_id=office.schemes["Larkfield House"],
        department_id=office.departments["Property"],
    )
    logged = log_compliment(office.desk(DILYS, DAY), new)
    assert logged.reference == "CP-2025-0001"
    (row,) = compliments(office.desk(OWEN))
    assert (row.who, row.on_behalf_of, row.about) == (
        "Northstar Care",
        "Ms Ellen Brook",
        PraiseSubject.CONTRACTOR,
    )
    assert (row.scheme, row.department, row.recorded_by) == ("Larkfield House", "Property", DILYS)
    assert (row.shared_on, row.confirmed_on) == (None, None)
    entry = AuditEntry.select().order_by(AuditEntry.id.desc()).first()
    assert (entry.action, entry.subject) == ("Log compliment", "CP-2025-0001")


@pytest.mark.clause("R-10.5")
def test_a_compliment_is_confirmed_and_shared(office: Office) -> None:
    desk = office.desk(MARCUS, DAY)
    logged = log_compliment(desk, praise())
    for day, message in ((DAY + timedelta(1), "in the past"), (DAY - timedelta(1), "on or after")):
        with pytest.raises(InvalidInput, match=message):
            confirm_compliment(desk, logged.id, day)
    confirm_compliment(desk, logged.id, DAY)
    (row,) = compliments(desk)
    assert (row.shared_on, row.confirmed_on) == (DAY, DAY)
    before = AuditEntry.select().count()
    confirm_compliment(desk, logged.id, DAY)
    assert AuditEntry.select().count() == before
    with pytest.raises(Refused, match="This compliment is not in the case file"):
        confirm_compliment(desk, 999, DAY)


def test_what_is_wrong_with_a_compliment(office: Office) -> None:
    wrong = praise(" ", received_on=DAY + timedelta(1), scheme_id=999, department_id=999)
    with pytest.raises(InvalidInput) as refused:
        log_compliment(office.desk(DILYS, DAY), wrong)
    assert set(messages(refused.value.problems)) == {
        "received_on",
        "text",
        "scheme_id",
        "department_id",
    }


def test_an_old_compliment_is_found_by_itself(office: Office) -> None:
    """However many came after it: the list ends, the register does not."""
    desk = office.desk(DILYS, DAY)
    old = log_compliment(desk, praise("The first")).id
    log_compliment(desk, praise("The second"))
    assert [each.text for each in compliments(desk, limit=1)] == ["The second"]
    found = compliment(desk, old)
    assert found is not None
    assert found.text == "The first"
    assert compliment(desk, 999) is None


def test_compliments_are_searched_newest_first(office: Office) -> None:
    desk = office.desk(DILYS, DAY)
    log_compliment(desk, praise("Roof mended", received_on=RECEIVED))
    log_compliment(desk, praise("Lovely tea", person=PersonInput(name="Áine O'Neill")))
    log_compliment(desk, praise("100% kind", about_whom="Roofers", person=PersonInput()))
    assert [each.text for each in compliments(desk)] == ["100% kind", "Lovely tea", "Roof mended"]
    assert [each.text for each in compliments(desk, "roof")] == ["100% kind", "Roof mended"]
    assert [each.text for each in compliments(desk, "O'Neill")] == ["Lovely tea"]
    assert [each.text for each in compliments(desk, "CP-2025-0003")] == ["100% kind"]
    assert [each.text for each in compliments(desk, "0%")] == ["100% kind"]
    assert len(compliments(desk, limit=2)) == 2


# ---------------------------------------------------------------- comments, service requests


@pytest.mark.clause("R-6.1", "R-6.2")
def test_a_comment_is_in_its_own_register(office: Office) -> None:
    desk = office.desk(DILYS, DAY)
    ellen = PersonInput(name="Ms Ellen Brook")
    new = NewComment(DAY, Channel.EMAIL, "A bench by the gate", ellen, passed_to="Gardens team")
    assert log_comment(desk, new).reference == "CM-2025-0001"
    log_comment(desk, NewComment(RECEIVED, Channel.IN_PERSON, "Earlier bins"))
    first, second = comments(desk)
    assert (first.who, first.passed_to, first.reply) == ("Ms Ellen Brook", "Gardens team", "")
    assert (second.who, second.scheme) == ("", "")
    assert [each.reference for each in comments(desk, "bench")] == ["CM-2025-0001"]
    assert compliments(desk) == ()
    with pytest.raises(InvalidInput) as refused:
        log_comment(desk, NewComment(date(26, 4, 1), Channel.EMAIL, "", scheme_id=999))
    assert set(messages(refused.value.problems)) == {"received_on", "text", "scheme_id"}


@pytest.mark.clause("P-6.3", "P-6.4", "P-6.2", "X21", "R-5.1", "R-5.2")
def test_a_service_request_is_no_complaint_and_is_followed(office: Office) -> None:
    desk = office.desk(DILYS, DAY)
    new = NewServiceRequest(
        DAY,
        Channel.TELEPHONE,
        "Missed appointment",
        scheme_id=office.schemes["Larkfield House"],
        there_and_then=True,
    )
    done = log_service_request(desk, new)
    declined = log_service_request(
        desk,
        NewServiceRequest(
            RECEIVED,
            Channel.TELEPHONE,
            "Dripping tap",
            builders.person(),
            due_on=DAY,
            dissatisfied=True,
            formal_answer=FormalAnswer.NO,
        ),
    )
    rows = {each.reference: each for each in service_requests(desk)}
    assert rows[done.reference].done_on == DAY
    assert rows[declined.reference].dissatisfied
    assert [each.reference for each in service_requests(desk, only_open=True)] == ["SR-2025-0002"]
    assert [each.reference for each in service_requests(desk, "adeyemi")] == ["SR-2025-0002"]
    assert page_of_cases(desk, CaseFilter(View.ALL)).rows == ()

    version = rows[declined.reference].version
    for day, message in ((DAY + timedelta(1), "in the past"), (date(2025, 4, 1), "on or after")):
        with pytest.raises(InvalidInput, match=message):
            finish_service_request(desk, declined.id, version, day)
    finish_service_request(desk, declined.id, version, DAY)
    with pytest.raises(ChangedMeanwhile):
        finish_service_request(desk, declined.id, version, RECEIVED)
    with pytest.raises(Refused, match="This service request is not in the case file"):
        finish_service_request(desk, 999, 1, DAY)
    assert service_requests(desk, only_open=True) == ()


@pytest.mark.clause("P-6.2", "P-6.5", "X21")
def test_the_dissatisfied_are_asked_and_an_open_request_shows_its_complaint(
    office: Office,
) -> None:
    desk = office.desk(DILYS, DAY)
    unhappy = NewServiceRequest(DAY, Channel.TELEPHONE, "Tap", dissatisfied=True, due_on=RECEIVED)
    with pytest.raises(InvalidInput) as refused:
        log_service_request(desk, unhappy)
    said = messages(refused.value.problems)
    assert "ask whether they want to make a formal complaint" in said["formal_answer"]
    assert said["due_on"] == "The date it is due must be on or after 16 April 2025."
    request = log_service_request(desk, NewServiceRequest(DAY, Channel.TELEPHONE, "Tap"))
    from best_desktop.domain.vocabulary import EscalationTrigger

    trigger = EscalationTrigger.REQUESTED
    complaint(office, DAY, request_id=request.id, trigger=trigger)
    (row,) = service_requests(office.desk(OWEN))
    assert (row.raised, row.done_on) == ("BEST-2025-0001", None)


def test_feedback_counts_its_own_numbers(office: Office) -> None:
    acknowledged(office)
    desk = office.desk(DILYS)
    assert log_compliment(desk, praise()).reference == "CP-2025-0001"
    assert log_compliment(desk, praise()).reference == "CP-2025-0002"
