"""Who speaks in W03–W06, from the first contact to the acknowledgement; referrals to appointees."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.appointees import refer_to_appointee, referrals
from best_desktop.casework.audit import history
from best_desktop.casework.authority import record_speaker
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import NewAppointeeReferral, PersonInput, SpeakerInput
from best_desktop.casework.queries.cases import count_cases
from best_desktop.domain.authority import Discloses
from best_desktop.domain.vocabulary import (
    AuthorityState,
    Channel,
    ComplainantKind,
    LetterCode,
    Speaker,
    Subject,
)
from best_desktop.store.models import Authority, Complaint
from tests.builders import DILYS, MARCUS, OWEN, TARIQ, Office, complaint, messages, view
from tests.builders import new_complaint as given
from tests.casework.played_stories import Stories, stories

__all__ = ["stories"]

L01 = LetterCode.L01
clause = pytest.mark.clause


@clause("W03", "P-9.1", "R-2.3.1", "R-2.3.2")
def test_w03_nobody_is_asked_and_the_residents_are_written_to(stories: Stories) -> None:
    told = stories["W03"]
    answer = told.view.authority.answer
    assert (answer.row, answer.discloses) == (3, Discloses.NO_IDENTITY)
    assert told.lines("AUTHORITY") == []
    assert "The residents, Ashdown Court" in told.words[L01]
    assert "c/o Bev Cotterill" in told.words[L01]


@clause("W04", "R-8.4.1", "P-6.1.a")
@pytest.mark.parametrize("case", ["W04", "W04b", "W04c"])
def test_w04_the_provider_stands_in_their_shoes(stories: Stories, case: str) -> None:
    told = stories[case]
    assert told.lines("AUTHORITY") == [("row 6", "", "Not needed")]
    assert told.view.authority.answer.row == 6
    assert "Northstar Care" in told.words[L01]
    assert "We cannot tell you about it yet" not in told.words[L01]


@clause("W05", "R-8.4.2", "R-8.2.1", "R-8.2.2")
def test_w05_the_appointee_brings_what_was_referred_and_proves_their_status(
    stories: Stories,
) -> None:
    told = stories["W05"]
    assert told.lines("REFERRAL") == [("referred before", "", "RF-2026-0001")]
    assert told.lines("AUTHORITY") == [
        ("row 10", "", "Needed, not asked for yet"),
        ("row 11", "Needed, not asked for yet", "Held, long-term"),
    ]
    assert told.lines("STATUS_PROOF")[0] == (
        "Proof of legal status",
        "",
        "stored: Corporate appointee, confirmation.txt",
    )
    assert told.days("AUTHORITY") == [date(2026, 4, 1), date(2026, 4, 1)]
    answer = told.view.authority.answer
    assert (answer.row, answer.state, answer.may_act) == (11, AuthorityState.HELD, True)
    assert "Corporate Appointee Team" in told.words[L01]


@clause("W06", "P-6.1.b")
def test_w06_tenants_speak_for_themselves_and_a_neighbour_is_told_of_no_tenant(
    stories: Stories,
) -> None:
    for case in ("W06a", "W06b"):
        assert stories[case].view.authority.answer.row == 1
    neighbour = stories["W06c"]
    answer = neighbour.view.authority.answer
    assert (answer.row, answer.discloses) == (2, Discloses.NO_TENANT_DATA)
    assert "Ogden" not in neighbour.words[L01]


# Referred to the appointee

PHONED = NewAppointeeReferral(
    referred_on=date(2025, 4, 10),
    channel=Channel.TELEPHONE,
    subject=Subject.FINANCE,
    words="They rang about a recharge.",
    person=PersonInput(name="Northstar Care"),
    service_user=PersonInput(name="Ms Ellen Brook"),
)


@clause("R-8.4.2", "W05")
def test_a_referral_is_no_complaint_and_its_row_is_kept(office: Office) -> None:
    made = refer_to_appointee(office.desk(DILYS, date(2025, 4, 10)), PHONED)
    assert made.reference == "RF-2025-0001"
    assert count_cases(office.desk(OWEN), CaseFilter(View.ALL)) == 0
    (row,) = referrals(office.desk(), waiting=True)
    assert (row.who, row.service_user, row.complaint) == ("Northstar Care", "Ms Ellen Brook", "")


@clause("R-8.4.2", "W05", "P-5.1.g")
def test_the_complaint_of_the_appointee_is_linked_once(office: Office) -> None:
    made = refer_to_appointee(office.desk(DILYS, date(2025, 4, 10)), PHONED)
    case = complaint(office, referral_id=made.id)
    (row,) = referrals(office.desk(OWEN))
    assert (row.complaint, row.complaint_id) == ("BEST-2025-0001", case)
    assert referrals(office.desk(OWEN), waiting=True) == ()
    for wrong in (made.id, 9_999):
        with pytest.raises(Refused):
            complaint(office, referral_id=wrong)
    seen = view(office, case).version
    correct_details(office.desk(OWEN, date(2025, 4, 24)), case, seen, {"restricted": True})
    assert referrals(office.desk(TARIQ)) == ()


@clause("R-8.4.2")
def test_only_what_the_appointee_must_bring_is_referred(office: Office) -> None:
    desk = office.desk(DILYS, date(2025, 4, 10))
    with pytest.raises(Refused, match="This need not be referred"):
        refer_to_appointee(desk, replace(PHONED, subject=Subject.REPAIRS))
    with pytest.raises(InvalidInput) as wrong:
        refer_to_appointee(desk, replace(PHONED, words="", person=None, service_user=None))
    assert set(messages(wrong.value.problems)) == {"words", "person", "service_user"}


# At the edges


def test_a_complaint_older_than_its_authority_gets_one_when_it_is_recorded(
    office: Office,
) -> None:
    case = complaint(office)
    Authority.delete().where(Authority.complaint == case).execute()
    shown = view(office, case).authority
    assert (shown.answer.row, shown.recorded) == (1, (0, ""))
    record_speaker(
        office.desk(MARCUS), case, SpeakerInput(Speaker.SERVICE_USER, (Subject.REPAIRS,))
    )
    assert view(office, case).authority.recorded == (1, "1")


def test_another_person_may_be_named_while_the_complaint_is_logged(office: Office) -> None:
    solicitor = PersonInput(name="Ms Iris Holt")
    speaker = SpeakerInput(Speaker.SOLICITOR, (Subject.REPAIRS,), solicitor)
    desk = office.desk(DILYS, date(2025, 4, 14))
    case = log_complaint(desk, given(office, speaker=speaker)).id
    facts = view(office, case).authority.facts
    assert facts.person is not None
    assert (facts.person.name, facts.speaker) == ("Ms Iris Holt", Speaker.SOLICITOR)
    wrong = replace(speaker, speaker=Speaker.ANONYMOUS)
    with pytest.raises(InvalidInput) as refused:
        log_complaint(desk, given(office, kind=ComplainantKind.TENANT, speaker=wrong))
    assert set(messages(refused.value.problems)) == {"speaker"}
    assert Complaint.select().count() == 1
    assert [each.action for each in history(office.desk(OWEN), case)] == ["Log complaint"]
