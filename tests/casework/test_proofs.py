"""Proof of authority: kept with the person, counted for the right complaints, reviewed, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.authority import ask_for_authority, record_speaker
from best_desktop.casework.closing import conclude_lapsed, reopen, withdraw
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import NewProof, PersonInput, SpeakerInput
from best_desktop.casework.notes import document_bytes
from best_desktop.casework.proofs import end_proof, register_proof, review_proof
from best_desktop.casework.queries.authority import (
    authority_tasks,
    authority_view,
    proof_view,
    proofs_of,
)
from best_desktop.casework.queries.case import case_view
from best_desktop.domain.vocabulary import (
    AuthorityState,
    CaseState,
    ComplainantKind,
    ProofKind,
    Speaker,
    Subject,
)
from best_desktop.store.models import Authority
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    answered,
    complaint,
    lines,
    messages,
    newest,
    proof,
    spoken_for,
    view,
)

DAY = date(2025, 4, 24)
PERMISSION, STATUS = ProofKind.SIGNED_PERMISSION, ProofKind.LEGAL_STATUS
clause = pytest.mark.clause
LEGAL = SpeakerInput(
    Speaker.COURT_DEPUTY,
    (Subject.FINANCE,),
    lacks_capacity=True,
    capacity_note="Dr Amos, 2 April 2025",
)


def state(office: Office, case: int, day: date | None = None) -> AuthorityState:
    return authority_view(office.desk(OWEN, day), case).answer.state


def speaker_of(office: Office, case: int) -> int:
    person = view(office, case).authority.facts.person
    assert person is not None
    return person.id


@clause("R-8.1.3", "P-6.1.c")
def test_a_permission_is_kept_with_the_person_and_counts_for_its_complaint(office: Office) -> None:
    case = spoken_for(office)
    kept = proof(office, case, PERMISSION)
    assert state(office, case) is AuthorityState.HELD
    assert lines(newest(office, case), "PROOF", "AUTHORITY") == [
        ("PROOF", "Signed permission naming the complaint", "", "stored: signed_permission.pdf"),
        ("PROOF", "service user", "", "Mr Colm Brady"),
        ("PROOF", "dated", "", "2025-04-22"),
        ("PROOF", "names", "", "BEST-2025-0001"),
        ("AUTHORITY", "row 19", "Needed, not asked for yet", "Held"),
    ]
    row = Authority.get(Authority.complaint == case)
    assert (row.row, row.state) == (19, AuthorityState.HELD)
    (shown,) = proofs_of(office.desk(), speaker_of(office, case))
    assert (shown.id, shown.covers, shown.why_not) == (kept, ("BEST-2025-0001",), "")
    assert shown.document_id is not None
    assert document_bytes(office.desk(), shown.document_id) == b"signed_permission"
    assert view(office, case).documents == ()


@clause("R-8.1.3")
def test_a_permission_for_one_complaint_is_not_enough_for_another(office: Office) -> None:
    first = spoken_for(office)
    proof(office, first, PERMISSION)
    second = again(office, first)
    shown = authority_view(office.desk(MARCUS, DAY), second)
    assert shown.answer.state is AuthorityState.INSUFFICIENT
    assert "not for this complaint" in shown.answer.reason
    assert [each.why_not for each in shown.proofs] == [shown.answer.reason]


def again(office: Office, first: int, received: date = DAY) -> int:
    """Another complaint of the same people."""
    shown = view(office, first)
    return spoken_for(
        office,
        received,
        complainant=PersonInput(id=speaker_of(office, first)),
        service_users=tuple(PersonInput(id=each.id) for each in shown.service_users),
    )


@clause("R-8.1.4")
def test_a_one_time_permission_ends_with_its_complaint(office: Office) -> None:
    case = answered(office)
    given = SpeakerInput(Speaker.AGENCY, (Subject.REPAIRS,), PersonInput(name="Shelter"))
    record_speaker(office.desk(MARCUS, date(2025, 4, 25)), case, given)
    proof(office, case, ProofKind.AGENCY_FORM, date(2025, 4, 25))
    assert state(office, case) is AuthorityState.HELD

    last_day = date(2025, 5, 22)
    assert view(office, case).schedule.escalate_by() == last_day
    assert conclude_lapsed(office.desk(OWEN, date(2025, 5, 27))) == ["BEST-2025-0001"]
    shown = view(office, case)
    assert (shown.state, shown.concluded_on) == (CaseState.CONCLUDED, last_day)
    assert shown.authority.answer.state is AuthorityState.ENDED
    assert "ended with the complaint on 22 May 2025" in shown.authority.answer.reason

    new = again(office, case, date(2025, 6, 2))
    record_speaker(office.desk(MARCUS), new, replace(given, person=None))
    ask_for_authority(office.desk(MARCUS), new, date(2025, 6, 2))
    assert state(office, new) is AuthorityState.AWAITED
    (old,) = proofs_of(office.desk(), speaker_of(office, new))
    assert (old.ended_on, old.has_ended, old.why_not) == (
        last_day,
        True,
        "Ended on 22 May 2025.",
    )


@clause("R-8.1.4")
def test_a_reopened_complaint_has_its_permission_again(office: Office) -> None:
    case = spoken_for(office)
    proof(office, case, PERMISSION)
    withdraw(office.desk(MARCUS, DAY), case, DAY, "She rang.")
    assert state(office, case, date(2025, 4, 25)) is AuthorityState.ENDED
    reopen(office.desk(OWEN), case, date(2025, 5, 20), "She changed her mind.")
    assert state(office, case) is AuthorityState.HELD


@clause("R-8.2.1", "R-8.2.2", "W05")
def test_proof_of_status_serves_for_later_complaints_too(office: Office) -> None:
    case = spoken_for(office, speaker=LEGAL)
    proof(office, case, STATUS, covers=())
    assert lines(newest(office, case), "AUTHORITY") == [
        ("AUTHORITY", "row 11", "Needed, not asked for yet", "Held, long-term")
    ]
    assert ("STATUS_PROOF", "Proof of legal status", "", "stored: legal_status.pdf") in lines(
        newest(office, case)
    )
    withdraw(office.desk(MARCUS, DAY), case, DAY, "She rang.")
    shown = view(office, case)
    later = spoken_for(
        office,
        date(2025, 6, 2),
        speaker=LEGAL,
        complainant=PersonInput(id=speaker_of(office, case)),
        service_users=(PersonInput(id=shown.service_users[0].id),),
    )
    assert state(office, later) is AuthorityState.HELD
    other = spoken_for(
        office,
        date(2025, 6, 2),
        speaker=LEGAL,
        complainant=PersonInput(id=speaker_of(office, case)),
    )
    assert authority_view(office.desk(), other).answer.row == 10


@clause("R-8.4.3")
def test_verbal_consent_needs_who_took_it_and_the_words(office: Office) -> None:
    given = SpeakerInput(Speaker.SUPPORT_PROVIDER, (Subject.OTHER,))
    case = spoken_for(office, kind=ComplainantKind.SUPPORT_PROVIDER, speaker=given)
    with pytest.raises(InvalidInput) as wrong:
        proof(office, case, ProofKind.VERBAL_CONSENT, taken_by="", words="")
    found = messages(wrong.value.problems)
    assert found["taken_by"] == "Enter the member of staff who took it (R-8.4.3)."
    assert found["words"] == "Enter what the service user said, in their words (R-8.4.3)."
    proof(office, case, ProofKind.VERBAL_CONSENT)
    assert state(office, case) is AuthorityState.HELD
    assert lines(newest(office, case), "PROOF")[0][3] == "stored: taken by Marcus Oyelaran"


@clause("R-8.1.3")
def test_what_is_missing_for_a_proof_to_count_is_named(office: Office) -> None:
    case = spoken_for(office)
    given = NewProof(9_999, None, PERMISSION, None, None, review_on=date(2020, 1, 1))
    with pytest.raises(InvalidInput) as wrong:
        register_proof(office.desk(MARCUS, DAY), replace(given, signed_on=DAY), case)
    assert set(messages(wrong.value.problems)) == {
        "person_id",
        "service_user_id",
        "received_on",
        "review_on",
        "covers",
        "document",
    }
    person = speaker_of(office, case)
    early = replace(given, person_id=person, service_user_id=person, review_on=None)
    early = replace(early, signed_on=DAY, received_on=date(2025, 4, 20))
    with pytest.raises(InvalidInput) as wrong:
        register_proof(office.desk(), early, case)
    found = messages(wrong.value.problems)
    assert found["received_on"].endswith("the date it was signed, made or given.")
    assert found["service_user_id"].startswith("Nobody needs authority from themselves.")


@clause("R-8.2.1")
def test_a_proof_is_reviewed_and_ended_with_reasons(office: Office) -> None:
    case = spoken_for(office, speaker=LEGAL)
    kept = proof(office, case, STATUS, covers=(), review_on=date(2025, 10, 1))
    desk = office.desk(MARCUS, date(2025, 10, 1))
    assert [each.key for each in authority_tasks(desk)] == [f"proof-{kept}"]
    seen = proof_view(desk, kept)
    assert seen.review_due
    review_proof(desk, kept, seen.version, date(2026, 10, 1), "The order stands.")
    assert authority_tasks(desk) == ()
    with pytest.raises(ChangedMeanwhile):
        review_proof(desk, kept, seen.version, None, "Again.")
    with pytest.raises(InvalidInput):
        review_proof(desk, kept, seen.version, date(2024, 1, 1), "")

    now = proof_view(desk, kept).version
    with pytest.raises(InvalidInput):
        end_proof(desk, kept, now, date(2025, 11, 1), "")
    end_proof(desk, kept, now, date(2025, 9, 30), "The court discharged the order.")
    ended = proof_view(desk, kept)
    assert (ended.ended_on, ended.ended_reason) == (
        date(2025, 9, 30),
        "The court discharged the order.",
    )
    assert state(office, case) is AuthorityState.ENDED
    assert Authority.get(Authority.complaint == case).state is AuthorityState.ENDED
    with pytest.raises(Refused, match="already ended on 30 September 2025"):
        end_proof(desk, kept, ended.version, DAY, "Again.")
    with pytest.raises(Refused, match="not in the case file any more"):
        end_proof(desk, 9_999, 1, DAY, "Again.")
    with pytest.raises(Refused, match="not in the case file any more"):
        proof_view(desk, 9_999)


@clause("R-8.2.1")
def test_a_proof_expires_at_the_end_of_its_last_day(office: Office) -> None:
    case = spoken_for(office, speaker=LEGAL)
    proof(office, case, STATUS, covers=(), expires_on=date(2025, 9, 30))
    assert state(office, case, date(2025, 9, 30)) is AuthorityState.HELD
    assert state(office, case, date(2025, 10, 1)) is AuthorityState.ENDED


def test_a_proof_may_come_before_any_complaint(office: Office) -> None:
    case = spoken_for(office, speaker=LEGAL)
    shown = view(office, case)
    given = NewProof(
        speaker_of(office, case),
        shown.service_users[0].id,
        ProofKind.VERBAL_CONSENT,
        DAY,
        DAY,
        taken_by=DILYS,
        words="Yes.",
    )
    register_proof(office.desk(DILYS, DAY), given)
    assert newest(office, case).action == "Log complaint"
    assert len(authority_view(office.desk(), case).proofs) == 1


# What to look after


@clause("R-8.1.3", "R-8.4.4")
def test_what_is_awaited_is_listed_with_what_is_missing(office: Office) -> None:
    complaint(office)
    asked = spoken_for(office)
    ask_for_authority(office.desk(MARCUS, DAY), asked, DAY)
    spoken_for(office, speaker=LEGAL)
    spoken_for(office, speaker=replace(LEGAL, speaker=Speaker.OTHER_REPRESENTATIVE))
    held = spoken_for(office)
    proof(office, held, PERMISSION)
    rows = authority_tasks(office.desk(MARCUS, DAY))
    assert [(each.reference, each.task.label, each.since) for each in rows] == [
        ("BEST-2025-0002", "Awaited", DAY),
        ("BEST-2025-0003", "To ask for", date(2025, 4, 14)),
        ("BEST-2025-0004", "To be settled", date(2025, 4, 14)),
    ]
    assert rows[0].text == "the service user's signed permission naming this complaint"
    assert rows[2].text == "Refer the question to the lead complaints officer."
    assert {each.service_user for each in rows} == {"Mr Colm Brady"}


@clause("P-5.1.g")
def test_nothing_of_a_restricted_complaint_shows_in_lists_of_authority(office: Office) -> None:
    case = spoken_for(office, speaker=LEGAL)
    kept = proof(office, case, STATUS, review_on=date(2025, 4, 23), signed_on=date(2025, 4, 1))
    open_case = spoken_for(office)
    correct_details(office.desk(OWEN, DAY), case, view(office, case).version, {"restricted": True})
    marcus, tariq = office.desk(MARCUS, DAY), office.desk(TARIQ, DAY)
    assert [each.task.label for each in authority_tasks(marcus)] == ["To ask for", "Review due"]
    assert [each.complaint_id for each in authority_tasks(tariq)] == [open_case]
    person = speaker_of(office, case)
    assert len(proofs_of(marcus, person)) == 1
    assert proofs_of(tariq, person) == ()
    shown = proof_view(marcus, kept)
    for look in (
        lambda: proof_view(tariq, kept),
        lambda: document_bytes(tariq, shown.document_id or 0),
        lambda: authority_view(tariq, case),
        lambda: case_view(tariq, case),
    ):
        with pytest.raises(Refused):
            look()


@clause("P-5.1.g")
def test_a_proof_does_not_name_a_hidden_complaint(office: Office) -> None:
    case = spoken_for(office)
    second = again(office, case)
    proof(office, case, PERMISSION, covers=(case, second))
    correct_details(office.desk(OWEN, DAY), case, view(office, case).version, {"restricted": True})
    (shown,) = authority_view(office.desk(TARIQ, DAY), second).proofs
    assert shown.covers == ("BEST-2025-0002",)
    assert not shown.why_not
