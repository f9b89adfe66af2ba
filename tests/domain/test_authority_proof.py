"""What counts as proof, where authority stands on a day, and what a letter may then tell."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.authority import AuthorityTable, Discloses
from best_desktop.domain.authority_proof import (
    Authority,
    CaseDates,
    Circumstances,
    ContactDetails,
    Direction,
    Proof,
    authority_today,
    shortfall,
    strictest,
    why_not_letter,
)
from best_desktop.domain.vocabulary import (
    AuthorityState,
    OfficialBody,
    ProofKind,
    Speaker,
    Subject,
)

TODAY = date(2027, 4, 1)
REFERENCE = "BEST-2027-0005"
CASE = CaseDates(REFERENCE)
ASKED = CaseDates(REFERENCE, asked_on=date(2027, 3, 30))
DAUGHTER = Circumstances(
    Speaker.OTHER_REPRESENTATIVE,
    Subject.OTHER,
    contact=ContactDetails("Ann Lee", "1 High Street, Bolton", "0161 496 0000", "ann@example.org"),
)
PERMISSION = Proof(
    ProofKind.SIGNED_PERMISSION,
    signed_on=date(2027, 3, 29),
    received_on=date(2027, 3, 31),
    on_file=True,
    covers=frozenset({REFERENCE}),
)
ORDER = Proof(ProofKind.LEGAL_STATUS, signed_on=date(2024, 5, 1), on_file=True)
DEPUTY = Circumstances(Speaker.COURT_DEPUTY, Subject.FINANCE, lacks_capacity=True)
PROVIDER = Circumstances(Speaker.SUPPORT_PROVIDER, Subject.OTHER)
VERBAL = Proof(
    ProofKind.VERBAL_CONSENT,
    signed_on=date(2027, 3, 31),
    taken_by="Dilys Marsh",
    words="Yes, Northstar may speak for me about this.",
)
clause = pytest.mark.clause


def stands(
    table: AuthorityTable,
    given: Circumstances,
    *proofs: Proof,
    case: CaseDates = CASE,
    today: date = TODAY,
    direction: Direction | None = None,
) -> Authority:
    return authority_today(table, given, proofs, case, today, direction)


@clause("R-8.1.3", "R-8.1", "P-6.1.c")
def test_a_representative_is_asked_then_awaited_then_holds_authority(
    authority_table: AuthorityTable,
) -> None:
    needed = stands(authority_table, DAUGHTER)
    assert needed.state is AuthorityState.NEEDED
    awaited = stands(authority_table, DAUGHTER, case=ASKED)
    assert awaited.state is AuthorityState.AWAITED
    assert awaited.reason.endswith("Asked for on 30 March 2027.")
    held = stands(authority_table, DAUGHTER, PERMISSION, case=ASKED)
    assert (held.ruling.row, held.state) == (19, AuthorityState.HELD)
    assert [each.may_act for each in (needed, awaited, held)] == [False, False, True]


@clause("R-8.1.3")
@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"signed_on": None}, "enter the date it was signed, made or given"),
        ({"signed_on": date(2027, 4, 2)}, "its date, 2 April 2027, is still to come"),
        ({"on_file": False}, "put the document on file"),
        ({"covers": frozenset({"BEST-2027-0001"})}, "not for this complaint"),
        ({"covers": frozenset()}, "not for this complaint"),
    ],
)
def test_a_permission_that_falls_short_is_insufficient_and_says_why(
    authority_table: AuthorityTable, lacking: dict[str, object], said: str
) -> None:
    short = replace(PERMISSION, **lacking)  # type: ignore[arg-type]
    authority = stands(authority_table, DAUGHTER, short, case=ASKED)
    assert authority.state is AuthorityState.INSUFFICIENT
    assert said in authority.reason


@clause("R-8.4.3")
@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"taken_by": " "}, "name the member of staff who took it"),
        ({"words": ""}, "write down what the service user said"),
        ({"signed_on": None}, "enter the date"),
    ],
)
def test_verbal_consent_counts_only_when_it_is_documented(
    authority_table: AuthorityTable, lacking: dict[str, object], said: str
) -> None:
    assert stands(authority_table, PROVIDER, VERBAL).state is AuthorityState.HELD
    short = replace(VERBAL, **lacking)  # type: ignore[arg-type]
    authority = stands(authority_table, PROVIDER, short)
    assert (authority.ruling.row, authority.state) == (9, AuthorityState.INSUFFICIENT)
    assert said in authority.reason


@clause("R-8.4.3")
def test_consent_that_names_another_complaint_does_not_serve_for_this_one() -> None:
    elsewhere = replace(VERBAL, covers=frozenset({"BEST-2026-0009"}))
    assert "not for this complaint" in (shortfall(elsewhere, REFERENCE, TODAY) or "")
    assert shortfall(VERBAL, REFERENCE, TODAY) is None


@clause("R-8.1.3")
def test_full_contact_details_are_asked_for_too(authority_table: AuthorityTable) -> None:
    unreachable = replace(DAUGHTER, contact=replace(DAUGHTER.contact, email="", phone=" "))
    assert unreachable.contact.missing(Speaker.OTHER_REPRESENTATIVE) == (
        "phone number",
        "email address",
    )
    authority = stands(authority_table, unreachable, PERMISSION)
    assert (authority.ruling.row, authority.state) == (20, AuthorityState.NEEDED)
    assert authority.ruling.missing == ("the representative's full contact details",)
    assert DAUGHTER.contact.missing(Speaker.SOLICITOR) == ("organisation",)


@clause("R-8.1.5")
def test_a_recognised_agency_may_use_its_own_form(authority_table: AuthorityTable) -> None:
    shelter = replace(DAUGHTER, speaker=Speaker.AGENCY)
    form = replace(PERMISSION, kind=ProofKind.AGENCY_FORM)
    held = stands(authority_table, shelter, form)
    assert (held.ruling.row, held.state) == (18, AuthorityState.HELD)
    unsigned = stands(authority_table, shelter, replace(form, signed_on=None))
    assert (unsigned.ruling.row, unsigned.state) == (20, AuthorityState.INSUFFICIENT)


@clause("R-8.1.4")
def test_a_permission_ends_with_its_complaint_and_a_new_complaint_needs_a_new_one(
    authority_table: AuthorityTable,
) -> None:
    """Answered 6 May 2027 and not taken further: concluded 3 June, the last day to ask."""
    concluded = replace(ASKED, concluded_on=date(2027, 6, 3))
    on_the_day = stands(
        authority_table, DAUGHTER, PERMISSION, case=concluded, today=date(2027, 6, 3)
    )
    assert on_the_day.state is AuthorityState.HELD
    after = stands(authority_table, DAUGHTER, PERMISSION, case=concluded, today=date(2027, 6, 4))
    assert after.state is AuthorityState.ENDED
    assert not after.may_act
    assert "on 3 June 2027. A new one is needed." in after.reason

    ended = replace(PERMISSION, ended_on=date(2027, 6, 3))
    closed = stands(authority_table, DAUGHTER, ended, case=concluded, today=date(2027, 6, 4))
    assert (closed.ruling.row, closed.state) == (20, AuthorityState.ENDED)
    new = CaseDates("BEST-2027-0011", asked_on=date(2027, 6, 14))
    later = stands(authority_table, DAUGHTER, ended, case=new, today=date(2027, 6, 14))
    assert later.state is AuthorityState.AWAITED
    unasked = replace(new, asked_on=None)
    fresh = stands(authority_table, DAUGHTER, ended, case=unasked, today=date(2027, 6, 14))
    assert fresh.state is AuthorityState.NEEDED


@clause("R-8.2.1", "R-8.2.2")
def test_an_order_on_file_since_2024_serves_for_a_later_complaint(
    authority_table: AuthorityTable,
) -> None:
    authority = stands(authority_table, DEPUTY, ORDER)
    assert (authority.ruling.row, authority.state) == (11, AuthorityState.HELD)
    concluded = replace(CASE, concluded_on=date(2027, 3, 1))
    assert stands(authority_table, DEPUTY, ORDER, case=concluded).state is AuthorityState.HELD


@clause("R-8.2.1")
def test_a_proof_that_expired_has_ended_and_a_review_date_only_reminds(
    authority_table: AuthorityTable,
) -> None:
    last_day = replace(ORDER, expires_on=TODAY)
    assert stands(authority_table, DEPUTY, last_day).state is AuthorityState.HELD
    expired = replace(ORDER, expires_on=date(2027, 3, 31))
    authority = stands(authority_table, DEPUTY, expired)
    assert (authority.ruling.row, authority.state) == (10, AuthorityState.ENDED)
    assert "ended on 31 March 2027" in authority.reason
    asked_again = stands(authority_table, DEPUTY, expired, case=replace(CASE, asked_on=TODAY))
    assert asked_again.state is AuthorityState.AWAITED

    look_again = replace(ORDER, review_on=TODAY)
    authority = stands(authority_table, DEPUTY, look_again)
    assert authority.state is AuthorityState.HELD
    assert authority.reviews_due == (look_again,)
    assert stands(authority_table, DEPUTY, replace(ORDER, review_on=date(2027, 4, 2))) == (
        replace(authority, reviews_due=())
    )


@clause("R-8.2.3")
def test_health_and_welfare_needs_a_second_authority(authority_table: AuthorityTable) -> None:
    attorney = replace(DEPUTY, speaker=Speaker.LASTING_ATTORNEY, subject=Subject.WELFARE)
    authority = stands(authority_table, attorney, ORDER, case=ASKED)
    assert (authority.ruling.row, authority.state) == (15, AuthorityState.AWAITED)
    second = replace(ORDER, kind=ProofKind.HEALTH_AND_WELFARE)
    assert stands(authority_table, attorney, ORDER, second).ruling.row == 14


@clause("R-8.2.2")
def test_property_needs_the_prescribed_circumstance(authority_table: AuthorityTable) -> None:
    about_property = replace(DEPUTY, subject=Subject.PROPERTY)
    noted = replace(about_property, prescribed_circumstance="The order covers the sale")
    assert stands(authority_table, about_property, ORDER).ruling.row == 13
    assert stands(authority_table, noted, ORDER).state is AuthorityState.HELD
    advocate = stands(authority_table, replace(noted, speaker=Speaker.ADVOCATE), ORDER)
    assert advocate.state is AuthorityState.INSUFFICIENT


OFFICIAL = Circumstances(
    Speaker.OFFICIAL_BODY,
    Subject.WELFARE,
    lacks_capacity=True,
    body=OfficialBody.SOCIAL_SERVICES,
    best_interests_meeting_on=date(2027, 3, 1),
    deputy_process_running=True,
)


@clause("R-8.3.1", "R-8.4.4")
@pytest.mark.parametrize(
    ("lacking", "missing"),
    [
        ({"lacks_capacity": False}, "a note that the service user lacks capacity"),
        ({"formal_representative_on_file": True}, "that no formal representative is in place"),
        ({"body": OfficialBody.OTHER}, "that the body is social services"),
        ({"body": None}, "that the body is social services"),
        ({"best_interests_meeting_on": None}, "the date of the best interests meeting"),
        ({"best_interests_meeting_on": date(2027, 4, 2)}, "the date of the best interests"),
        ({"deputy_process_running": False}, "that the Court Deputy process is running"),
    ],
)
def test_an_official_body_needs_no_authority_only_where_all_is_met(
    authority_table: AuthorityTable, lacking: dict[str, object], missing: str
) -> None:
    assert stands(authority_table, OFFICIAL).state is AuthorityState.NOT_NEEDED
    short = replace(OFFICIAL, **lacking)  # type: ignore[arg-type]
    authority = stands(authority_table, short, case=ASKED)
    assert (authority.ruling.row, authority.state) == (5, AuthorityState.AWAITED)
    assert len(authority.ruling.missing) == 1
    assert authority.ruling.missing[0].startswith(missing)


@clause("R-8.3.1", "R-8.1.3")
def test_what_happened_today_counts_today(authority_table: AuthorityTable) -> None:
    met_today = replace(OFFICIAL, best_interests_meeting_on=TODAY)
    assert stands(authority_table, met_today).state is AuthorityState.NOT_NEEDED
    signed_today = replace(PERMISSION, signed_on=TODAY)
    assert stands(authority_table, DAUGHTER, signed_today).state is AuthorityState.HELD


@clause("R-8.4.4")
def test_the_lead_complaints_officer_settles_what_the_procedure_leaves_open(
    authority_table: AuthorityTable,
) -> None:
    open_question = replace(DEPUTY, subject=Subject.REPAIRS)
    assert stands(authority_table, open_question, ORDER).state is AuthorityState.NEEDED
    yes = Direction(may_act=True, reason="The order covers the tenancy", given_on=TODAY)
    allowed = stands(authority_table, open_question, ORDER, direction=yes)
    assert allowed.state is AuthorityState.HELD
    assert allowed.discloses is Discloses.ALL
    assert "1 April 2027: The order covers the tenancy (R-8.4.4)" in allowed.reason
    no = replace(yes, may_act=False)
    refused = stands(authority_table, open_question, ORDER, direction=no)
    assert refused.state is AuthorityState.INSUFFICIENT
    over = replace(CASE, concluded_on=date(2027, 3, 31))
    ended = stands(authority_table, open_question, ORDER, case=over, direction=yes)
    assert ended.state is AuthorityState.ENDED


@clause("R-8.2.1", "R-8.4.2")
def test_a_direction_opens_no_row_that_the_procedure_settles(
    authority_table: AuthorityTable,
) -> None:
    yes = Direction(may_act=True, reason="Known for years", given_on=TODAY)
    assert stands(authority_table, DEPUTY, direction=yes).state is AuthorityState.NEEDED
    provider = replace(PROVIDER, subject=Subject.BENEFITS, appointee_on_file=True)
    referred = stands(authority_table, provider, VERBAL, direction=yes)
    assert (referred.ruling.row, referred.state) == (7, AuthorityState.INSUFFICIENT)


@clause("P-6.1.c", "R-8.1.3", "G8", "L01", "L15")
def test_without_authority_the_speaker_gets_the_acknowledgement_and_nothing_of_the_case(
    authority_table: AuthorityTable,
) -> None:
    awaited = stands(authority_table, DAUGHTER, case=ASKED)
    assert why_not_letter(authority_table, awaited, "L01") is None
    assert why_not_letter(authority_table, awaited, "L15") is None
    refused = why_not_letter(authority_table, awaited, "L04") or ""
    assert "authority is: awaited" in refused
    assert "R-8.1.3" in refused
    assert "Send L15. Where the signed permission is still wanted" in refused
    assert why_not_letter(authority_table, awaited, "L04", to_speaker=False) is None
    assert awaited.discloses is Discloses.NOTHING
    assert "the dates we work to do not change" in authority_table.blocked_wording

    held = stands(authority_table, DAUGHTER, PERMISSION)
    assert why_not_letter(authority_table, held, "L04") is None
    assert held.discloses is Discloses.ALL


@clause("P-6.1.b", "R-2.3.2", "R-8.4.1", "R-8.4.2", "L16")
@pytest.mark.parametrize(
    ("given", "told", "answer_goes"),
    [
        (Circumstances(Speaker.OWN_BEHALF, Subject.OTHER), Discloses.NO_TENANT_DATA, True),
        (Circumstances(Speaker.ANONYMOUS, Subject.OTHER), Discloses.NO_IDENTITY, True),
        (replace(PROVIDER, subject=Subject.REPAIRS), Discloses.ALL, True),
        (
            replace(PROVIDER, subject=Subject.FINANCE, appointee_on_file=True),
            Discloses.NOTHING,
            False,
        ),
    ],
)
def test_what_each_speaker_may_be_told(
    authority_table: AuthorityTable, given: Circumstances, told: Discloses, answer_goes: bool
) -> None:
    authority = stands(authority_table, given)
    assert authority.discloses is told
    assert (why_not_letter(authority_table, authority, "L04") is None) is answer_goes
    assert why_not_letter(authority_table, authority, "L16") is None


@clause("R-8.4.2", "P-14.1")
def test_one_letter_about_several_matters_tells_what_the_strictest_allows(
    authority_table: AuthorityTable,
) -> None:
    repairs = stands(authority_table, replace(PROVIDER, subject=Subject.REPAIRS))
    rents = stands(authority_table, replace(PROVIDER, subject=Subject.FINANCE))
    assert strictest([repairs, rents]) is rents
    assert strictest([repairs]) is repairs


DAYS = st.none() | st.dates(date(2027, 1, 1), date(2027, 12, 31))
PROOFS = st.builds(
    Proof,
    st.sampled_from(ProofKind),
    signed_on=DAYS,
    on_file=st.booleans(),
    covers=st.frozensets(st.sampled_from([REFERENCE, "BEST-2026-0001"])),
    taken_by=st.sampled_from(["", "Dilys Marsh"]),
    words=st.sampled_from(["", "Yes"]),
    expires_on=DAYS,
    ended_on=DAYS,
)
CIRCUMSTANCES = st.builds(
    Circumstances,
    st.sampled_from(Speaker),
    st.sampled_from(Subject),
    lacks_capacity=st.booleans(),
    appointee_on_file=st.booleans(),
    body=st.none() | st.sampled_from(OfficialBody),
    contact=st.sampled_from([ContactDetails(), DAUGHTER.contact]),
)


@clause("P-6.1.c", "P-14.1", "R-8.1.3")
@given(CIRCUMSTANCES, st.lists(PROOFS, max_size=4), DAYS, st.dates(date(2027, 1, 1)))
def test_nobody_without_a_proof_that_counts_today_is_told_anything(
    authority_table: AuthorityTable,
    given: Circumstances,
    proofs: list[Proof],
    asked_on: date | None,
    today: date,
) -> None:
    authority = stands(
        authority_table, given, *proofs, case=CaseDates(REFERENCE, asked_on), today=today
    )
    counting = [
        each
        for each in proofs
        if not each.has_ended(today) and shortfall(each, REFERENCE, today) is None
    ]
    assert authority.may_act is (authority.discloses is not Discloses.NOTHING)
    if authority.state is AuthorityState.HELD:
        assert counting
    # An ended proof is worth as much as none, whatever else it says.
    without = stands(
        authority_table, given, *counting, case=CaseDates(REFERENCE, asked_on), today=today
    )
    assert without.ruling == authority.ruling
    assert why_not_letter(authority_table, authority, "L01") is None


@given(CIRCUMSTANCES, st.lists(PROOFS, max_size=3), st.dates(date(2027, 1, 1), date(2028, 1, 1)))
def test_time_alone_never_gives_authority_that_has_ended(
    authority_table: AuthorityTable, given: Circumstances, proofs: list[Proof], today: date
) -> None:
    signed = [replace(each, signed_on=date(2026, 12, 1)) for each in proofs]
    now = stands(authority_table, given, *signed, today=today)
    later = stands(authority_table, given, *signed, today=today + timedelta(days=30))
    assert now.may_act or not later.may_act
