"""Who speaks on a complaint and where their authority stands: every row by way of the use cases."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.audit import history
from best_desktop.casework.authority import (
    ask_for_authority,
    direct_authority,
    record_speaker,
)
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import PersonInput, SpeakerInput
from best_desktop.casework.queries.authority import (
    authority_view,
    facts_asked,
    likely_matter,
    would_answer,
)
from best_desktop.domain.authority import LEGAL_REPRESENTATIVES, Condition, Discloses
from best_desktop.domain.vocabulary import (
    AuthorityState,
    Category,
    ComplainantKind,
    MilestoneKind,
    OfficialBody,
    ProofKind,
    Speaker,
    Subject,
)
from tests.builders import (
    DILYS,
    ELSPETH,
    MARCUS,
    OWEN,
    Office,
    anonymous_complaint,
    complaint,
    lines,
    messages,
    newest,
    proof,
    spoken_for,
    view,
)

DAY = date(2025, 4, 24)
LACKS: dict[str, Any] = {
    "lacks_capacity": True,
    "capacity_note": "Dr Amos, 2 April 2025, for this decision",
}
BODY: dict[str, Any] = {
    **LACKS,
    "body": OfficialBody.SOCIAL_SERVICES,
    "best_interests_meeting_on": date(2025, 4, 10),
    "deputy_process_running": True,
}
APPOINTEE: dict[str, Any] = {"appointee_on_file": True}
CIRCUMSTANCE: dict[str, Any] = {**LACKS, "prescribed_circumstance": "Sale of the home, order 4"}
REPRESENTATIVE = ComplainantKind.REPRESENTATIVE
PROVIDER, OFFICIAL = ComplainantKind.SUPPORT_PROVIDER, ComplainantKind.OFFICIAL_BODY
HELD, AWAITED, NEEDED = AuthorityState.HELD, AuthorityState.AWAITED, AuthorityState.NEEDED
NOT_NEEDED, INSUFFICIENT = AuthorityState.NOT_NEEDED, AuthorityState.INSUFFICIENT
clause = pytest.mark.clause


@dataclass(frozen=True)
class Said:
    """What was recorded of a complaint: whoever speaks, about what, and what was shown."""

    kind: ComplainantKind
    speaker: Speaker
    subject: Subject
    known: dict[str, Any] | None = None
    shown: tuple[ProofKind, ...] = ()


def logged(office: Office, said: Said) -> int:
    """The complaint as it was logged, and the proofs that came for it."""
    given = SpeakerInput(said.speaker, (said.subject,), **(said.known or {}))
    if said.kind is ComplainantKind.ANONYMOUS:
        return anonymous_complaint(office, speaker=given)
    case = spoken_for(office, kind=said.kind, speaker=given)
    for kind in said.shown:
        proof(office, case, kind)
    return case


STATUS = (ProofKind.LEGAL_STATUS,)


@pytest.mark.parametrize(
    ("row", "state", "said"),
    [
        pytest.param(
            1, NOT_NEEDED, Said(ComplainantKind.TENANT, Speaker.SERVICE_USER, Subject.OTHER),
            marks=clause("R-8.1"),
        ),
        pytest.param(
            2, NOT_NEEDED,
            Said(ComplainantKind.OTHER_THIRD_PARTY, Speaker.OWN_BEHALF, Subject.OTHER),
            marks=clause("P-6.1.b"),
        ),
        pytest.param(
            3, NOT_NEEDED, Said(ComplainantKind.ANONYMOUS, Speaker.ANONYMOUS, Subject.OTHER),
            marks=clause("R-2.3.1"),
        ),
        pytest.param(
            4, NOT_NEEDED, Said(OFFICIAL, Speaker.OFFICIAL_BODY, Subject.WELFARE, BODY),
            marks=clause("R-8.3.1"),
        ),
        pytest.param(
            5, NEEDED,
            Said(OFFICIAL, Speaker.OFFICIAL_BODY, Subject.WELFARE,
                 {**BODY, "best_interests_meeting_on": None}),
            marks=clause("R-8.3.1", "R-8.4.4"),
        ),
        pytest.param(
            6, NOT_NEEDED, Said(PROVIDER, Speaker.SUPPORT_PROVIDER, Subject.REPAIRS),
            marks=clause("R-8.4.1", "P-6.1.a"),
        ),
        pytest.param(
            7, INSUFFICIENT,
            Said(PROVIDER, Speaker.SUPPORT_PROVIDER, Subject.BENEFITS, APPOINTEE),
            marks=clause("R-8.4.2"),
        ),
        pytest.param(
            8, HELD,
            Said(PROVIDER, Speaker.SUPPORT_PROVIDER, Subject.OTHER,
                 shown=(ProofKind.VERBAL_CONSENT,)),
            marks=clause("R-8.4.3"),
        ),
        pytest.param(
            9, NEEDED, Said(PROVIDER, Speaker.SUPPORT_PROVIDER, Subject.FINANCE),
            marks=clause("R-8.4.3"),
        ),
        pytest.param(
            10, NEEDED, Said(REPRESENTATIVE, Speaker.ADVOCATE, Subject.FINANCE, LACKS),
            marks=clause("R-8.2.1"),
        ),
        pytest.param(
            11, HELD,
            Said(REPRESENTATIVE, Speaker.CORPORATE_APPOINTEE, Subject.BENEFITS, LACKS, STATUS),
            marks=clause("R-8.2.2"),
        ),
        pytest.param(
            12, HELD,
            Said(REPRESENTATIVE, Speaker.COURT_DEPUTY, Subject.PROPERTY, CIRCUMSTANCE, STATUS),
            marks=clause("R-8.2.2"),
        ),
        pytest.param(
            13, NEEDED,
            Said(REPRESENTATIVE, Speaker.SOLICITOR, Subject.PROPERTY, LACKS, STATUS),
            marks=clause("R-8.2.2"),
        ),
        pytest.param(
            14, HELD,
            Said(REPRESENTATIVE, Speaker.LASTING_ATTORNEY, Subject.WELFARE, LACKS,
                 (*STATUS, ProofKind.HEALTH_AND_WELFARE)),
            marks=clause("R-8.2.3"),
        ),
        pytest.param(
            15, NEEDED,
            Said(REPRESENTATIVE, Speaker.LASTING_ATTORNEY, Subject.WELFARE, LACKS, STATUS),
            marks=clause("R-8.2.3"),
        ),
        pytest.param(
            16, INSUFFICIENT,
            Said(REPRESENTATIVE, Speaker.ADVOCATE, Subject.PROPERTY, CIRCUMSTANCE, STATUS),
            marks=clause("R-8.2.2", "R-8.4.4"),
        ),
        pytest.param(
            17, NEEDED,
            Said(REPRESENTATIVE, Speaker.COURT_DEPUTY, Subject.REPAIRS, LACKS, STATUS),
            marks=clause("R-8.4.4"),
        ),
        pytest.param(
            18, HELD,
            Said(REPRESENTATIVE, Speaker.AGENCY, Subject.OTHER, shown=(ProofKind.AGENCY_FORM,)),
            marks=clause("R-8.1.5"),
        ),
        pytest.param(
            19, HELD,
            Said(REPRESENTATIVE, Speaker.OTHER_REPRESENTATIVE, Subject.WELFARE,
                 shown=(ProofKind.SIGNED_PERMISSION,)),
            marks=clause("R-8.1.3"),
        ),
        pytest.param(
            20, NEEDED, Said(REPRESENTATIVE, Speaker.OTHER_REPRESENTATIVE, Subject.OTHER),
            marks=clause("R-8.1.3", "P-6.1.c"),
        ),
        pytest.param(
            21, NEEDED, Said(REPRESENTATIVE, Speaker.OTHER_REPRESENTATIVE, Subject.OTHER, LACKS),
            marks=clause("R-8.4.4"),
        ),
    ],
)  # fmt: skip
def test_a_case_with_this_speaker_gets_this_row(
    office: Office, row: int, state: AuthorityState, said: Said
) -> None:
    case = logged(office, said)
    shown = authority_view(office.desk(MARCUS, DAY), case)
    assert (shown.answer.row, shown.answer.state) == (row, state)
    assert shown.recorded == (row, shown.answer.version)
    assert (shown.answer.discloses is Discloses.NOTHING) is not shown.answer.may_act
    assert view(office, case).authority == authority_view(office.desk(OWEN), case)


@clause("R-8.4.1", "W04")
def test_an_appointee_does_not_matter_where_repairs_come_first(office: Office) -> None:
    given = SpeakerInput(Speaker.SUPPORT_PROVIDER, (Subject.REPAIRS,), appointee_on_file=True)
    case = spoken_for(office, kind=PROVIDER, speaker=given)
    assert authority_view(office.desk(), case).answer.row == 6


@clause("R-8.4.2")
def test_of_several_subjects_the_strictest_governs(office: Office) -> None:
    given = SpeakerInput(
        Speaker.SUPPORT_PROVIDER, (Subject.REPAIRS, Subject.FINANCE), appointee_on_file=True
    )
    case = spoken_for(office, kind=PROVIDER, speaker=given)
    shown = authority_view(office.desk(), case)
    assert shown.answer.row == 7
    assert [(each.subject, each.row) for each in shown.answers] == [
        (Subject.REPAIRS, 6),
        (Subject.FINANCE, 7),
    ]


def test_consent_of_one_is_not_consent_of_all(office: Office) -> None:
    """Each service user's authority is asked for; the strictest answer governs."""
    users = (PersonInput(name="Ms Ivy Crane"), PersonInput(name="Mr Leon Foss"))
    given = SpeakerInput(Speaker.SUPPORT_PROVIDER, (Subject.OTHER,))
    case = spoken_for(office, kind=PROVIDER, speaker=given, service_users=users)
    ivy = next(each for each in view(office, case).service_users if each.name == "Ms Ivy Crane")
    proof(office, case, ProofKind.SIGNED_CONSENT, service_user_id=ivy.id)
    shown = authority_view(office.desk(MARCUS, DAY), case)
    assert (shown.answer.row, shown.answer.service_user) == (9, "Mr Leon Foss")

    named = replace(given, service_user_id=ivy.id)
    record_speaker(office.desk(), case, named, shown.version)
    assert authority_view(office.desk(), case).answer.state is HELD


@clause("W03", "P-9.1", "R-2.3.2")
def test_nobody_is_asked_anything_in_an_anonymous_complaint(office: Office) -> None:
    case = anonymous_complaint(office)
    shown = authority_view(office.desk(), case)
    assert (shown.answer.row, shown.facts.person) == (3, None)
    assert shown.answer.discloses is Discloses.NO_IDENTITY
    assert lines(newest(office, case), "ANONYMOUS", "AUTHORITY") == [
        ("ANONYMOUS", "scheme", "", "Ashdown Court")
    ]


@clause("W04", "R-8.4.1", "P-6.1.a")
def test_the_history_of_a_support_provider_names_the_row(office: Office) -> None:
    case = spoken_for(office, kind=PROVIDER, category=Category.REPAIRS)
    assert lines(newest(office, case), "SPEAKER", "AUTHORITY") == [
        ("SPEAKER", "speaks", "", "Support provider"),
        ("AUTHORITY", "row 6", "", "Not needed"),
    ]


@clause("W06", "P-6.1.b")
def test_a_neighbour_needs_no_authority_and_is_told_nothing_of_tenants(office: Office) -> None:
    case = complaint(office, kind=ComplainantKind.OTHER_THIRD_PARTY)
    shown = authority_view(office.desk(), case)
    assert (shown.answer.row, shown.answer.discloses) == (2, Discloses.NO_TENANT_DATA)


def test_what_is_not_said_at_logging_is_taken_at_its_strictest(office: Office) -> None:
    daughter = spoken_for(office, category=Category.RUDE)
    shown = authority_view(office.desk(), daughter)
    assert shown.facts.speaker is Speaker.OTHER_REPRESENTATIVE
    assert shown.facts.subjects == (Subject.OTHER,)
    assert shown.answer.row == 20


@clause("R-8.1.2")
def test_a_solicitor_added_later_is_written_to_from_then_on(office: Office) -> None:
    case = complaint(office)
    solicitor = PersonInput(
        name="Ms Iris Holt",
        organisation="Holt & Co",
        address="1 Chancery\nLeeds",
        phone="0113 496 0000",
        email="iris@holt.example",
    )
    given = SpeakerInput(
        Speaker.SOLICITOR, (Subject.REPAIRS,), solicitor, reason="She was instructed today."
    )
    weighed = record_speaker(office.desk(MARCUS, DAY), case, given)
    assert weighed.ruled.state is NEEDED
    shown = view(office, case).authority
    assert shown.facts.person is not None
    assert shown.facts.person.name == "Ms Iris Holt"
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Record who speaks", "She was instructed today.")
    assert ("AUTHORITY", "row 20", "Not needed", "Needed, not asked for yet") in lines(entry)
    assert ("SPEAKER", "speaker", "Service user", "Solicitor") in lines(entry)

    again = SpeakerInput(Speaker.SERVICE_USER, (Subject.REPAIRS,))
    record_speaker(office.desk(MARCUS), case, again)
    back = view(office, case)
    assert back.authority.facts.person == back.complainant
    assert back.authority.answer.row == 1


def test_who_speaks_must_fit_the_kind_and_what_is_missing_is_named(office: Office) -> None:
    case = spoken_for(office)
    given = SpeakerInput(
        Speaker.SERVICE_USER,
        (),
        service_user_id=9_999,
        lacks_capacity=True,
        best_interests_meeting_on=date(2030, 1, 1),
    )
    with pytest.raises(InvalidInput) as wrong:
        record_speaker(office.desk(MARCUS, DAY), case, given)
    found = messages(wrong.value.problems)
    assert set(found) == {
        "speaker",
        "subjects",
        "service_user_id",
        "capacity_note",
        "best_interests_meeting_on",
    }
    assert found["speaker"].startswith(
        "In a complaint of this kind (Representative) these may speak: Legal appointee,"
    )


def test_two_people_cannot_record_who_speaks_at_once(office: Office) -> None:
    case = spoken_for(office)
    seen = authority_view(office.desk(), case).version
    given = SpeakerInput(Speaker.ADVOCATE, (Subject.FINANCE,))
    record_speaker(office.desk(MARCUS, DAY), case, given, seen)
    with pytest.raises(ChangedMeanwhile):
        record_speaker(office.desk(OWEN), case, given, seen)


# Asking and directing


@clause("R-8.1.3", "R-8.4.4")
def test_proof_asked_for_is_awaited_and_no_date_moves(office: Office) -> None:
    case = spoken_for(office)
    before = view(office, case).schedule
    ask_for_authority(office.desk(MARCUS, DAY), case, date(2025, 4, 22))
    shown = view(office, case)
    assert shown.authority.answer.state is AWAITED
    assert shown.authority.asked_on == date(2025, 4, 22)
    assert shown.authority.answer.reason.endswith("Asked for on 22 April 2025.")
    assert shown.schedule == before
    assert shown.schedule.find(MilestoneKind.ACKNOWLEDGE, 1) is not None
    assert lines(newest(office, case)) == [
        ("AUTHORITY_ASKED", "asked for", "", "2025-04-22"),
        ("AUTHORITY", "row 20", "Needed, not asked for yet", "Awaited"),
    ]


def test_nothing_is_asked_of_who_may_act_or_of_whom_no_proof_would_help(office: Office) -> None:
    tenant = complaint(office)
    with pytest.raises(Refused, match="Nothing is missing"):
        ask_for_authority(office.desk(MARCUS, DAY), tenant, DAY)
    given = SpeakerInput(Speaker.SUPPORT_PROVIDER, (Subject.BENEFITS,), appointee_on_file=True)
    provider = spoken_for(office, kind=PROVIDER, speaker=given)
    with pytest.raises(Refused, match="No proof would help here"):
        ask_for_authority(office.desk(MARCUS, DAY), provider, DAY)


def test_another_speaker_has_been_asked_for_nothing(office: Office) -> None:
    case = spoken_for(office)
    ask_for_authority(office.desk(MARCUS, DAY), case, DAY)
    record_speaker(office.desk(), case, SpeakerInput(Speaker.ADVOCATE, (Subject.OTHER,)))
    shown = authority_view(office.desk(), case)
    assert (shown.asked_on, shown.answer.state) == (None, NEEDED)


@clause("R-8.4.4", "R-3.3")
def test_the_lead_complaints_officer_directs_with_a_reason(office: Office) -> None:
    said = Said(REPRESENTATIVE, Speaker.COURT_DEPUTY, Subject.REPAIRS, LACKS, STATUS)
    case = logged(office, said)
    with pytest.raises(Refused):
        direct_authority(office.desk(ELSPETH, DAY), case, may_act=True, reason="Known.")
    with pytest.raises(InvalidInput):
        direct_authority(office.desk(OWEN, DAY), case, may_act=True, reason=" ")
    reason = "The order covers the tenancy."
    direct_authority(office.desk(OWEN, DAY), case, may_act=True, reason=reason)
    shown = authority_view(office.desk(), case)
    assert (shown.answer.state, shown.answer.discloses) == (HELD, Discloses.ALL)
    assert shown.direction == f"{OWEN}, 24 April 2025: may act. {reason}"
    assert newest(office, case).reason == reason

    direct_authority(office.desk(OWEN), case, may_act=False, reason="The order ended.")
    again = authority_view(office.desk(), case)
    assert again.answer.state is INSUFFICIENT
    assert again.direction.endswith("may not act. The order ended.")


def test_the_lead_does_not_direct_what_the_table_answers(office: Office) -> None:
    case = spoken_for(office)
    with pytest.raises(Refused, match="The procedure answers this itself"):
        direct_authority(office.desk(OWEN, DAY), case, may_act=True, reason="She is his daughter.")


# What is typed, answered live


def test_what_is_typed_is_answered_before_anything_is_kept(office: Office) -> None:
    desk = office.desk(DILYS, DAY)
    typed = SpeakerInput(Speaker.OTHER_REPRESENTATIVE, (Subject.OTHER,), PersonInput(name="Ann"))
    (answer,) = would_answer(desk, typed, (PersonInput(name="Mr Colm Brady"),))
    assert answer.row == 20
    assert answer.missing[0] == (
        "the representative's full contact details: address, phone number, email address"
    )
    assert would_answer(desk, replace(typed, subjects=())) == ()
    own = SpeakerInput(Speaker.OWN_BEHALF, (Subject.OTHER,))
    assert [each.row for each in would_answer(desk, own, (PersonInput(name="X"),))] == [2]


def test_what_is_typed_counts_the_proofs_and_directions_of_the_complaint(office: Office) -> None:
    said = Said(REPRESENTATIVE, Speaker.COURT_DEPUTY, Subject.REPAIRS, LACKS, STATUS)
    case = logged(office, said)
    direct_authority(office.desk(OWEN, DAY), case, may_act=True, reason="The order covers it.")
    known = SpeakerInput(Speaker.COURT_DEPUTY, (Subject.REPAIRS,), **LACKS)
    assert [each.state for each in would_answer(office.desk(), known, (), case)] == [HELD]
    finance = replace(known, subjects=(Subject.FINANCE, Subject.REPAIRS))
    assert [each.row for each in would_answer(office.desk(), finance, (), case)] == [11, 17]
    other = replace(known, speaker=Speaker.ADVOCATE)
    assert [each.row for each in would_answer(office.desk(), other, (), case)] == [17]
    person = view(office, case).complainant
    assert person is not None
    named = replace(known, person=PersonInput(id=person.id))
    assert [each.row for each in would_answer(office.desk(), named)] == [10]


def test_the_six_kinds_of_legal_representative_may_all_be_named(office: Office) -> None:
    case = spoken_for(office)
    for speaker in LEGAL_REPRESENTATIVES:
        weighed = record_speaker(
            office.desk(MARCUS, DAY), case, SpeakerInput(speaker, (Subject.FINANCE,), **LACKS)
        )
        assert weighed.ruled.ruling.row == 10
    actions = [each.action for each in history(office.desk(), case)]
    assert actions.count("Record who speaks") == len(LEGAL_REPRESENTATIVES)


@pytest.mark.parametrize(
    ("speaker", "subject", "lacks", "asked"),
    [
        (Speaker.SERVICE_USER, Subject.FINANCE, False, set()),
        (Speaker.SUPPORT_PROVIDER, Subject.REPAIRS, False, set()),
        (Speaker.SUPPORT_PROVIDER, Subject.FINANCE, False,
         {Condition.APPOINTEE, Condition.CONSENT, Condition.LACKS_CAPACITY}),
        (Speaker.OTHER_REPRESENTATIVE, Subject.OTHER, True, {Condition.LACKS_CAPACITY}),
        (Speaker.OTHER_REPRESENTATIVE, Subject.OTHER, False,
         {Condition.LACKS_CAPACITY, Condition.CONTACT_DETAILS, Condition.PERMISSION}),
        (Speaker.SOLICITOR, Subject.PROPERTY, True,
         {Condition.LACKS_CAPACITY, Condition.STATUS_PROOF, Condition.PRESCRIBED_CIRCUMSTANCE}),
    ],
)  # fmt: skip
def test_only_what_the_table_asks_about_is_asked(
    speaker: Speaker, subject: Subject, lacks: bool, asked: set[Condition]
) -> None:
    assert facts_asked(speaker, (subject,), lacks_capacity=lacks) == asked


def test_a_category_proposes_what_it_is_about() -> None:
    assert likely_matter(Category.RENTS) is Subject.FINANCE
    assert likely_matter(Category.RUDE) is Subject.OTHER
