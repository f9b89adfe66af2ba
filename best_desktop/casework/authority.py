"""Authority to act: who speaks, what is asked for, what the lead complaints officer directs (R-8).

No state of it stops a clock: a complaint is acknowledged and looked into whoever speaks (G8).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import SpeakerInput
from best_desktop.casework.people import check_person, keep_person
from best_desktop.casework.speaking import (
    FOR_THEMSELVES,
    Weighed,
    answer_line,
    answer_values,
    as_logged,
    authority_of,
    keep_answer,
    likely_subject,
    spoken_for,
    weigh,
)
from best_desktop.casework.standing import case_in
from best_desktop.domain.authority import AuthorityOutcome, speakers_for
from best_desktop.domain.authority_proof import CaseDates
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    AuthorityState,
    ComplainantKind,
    PartyRole,
    Speaker,
    Subject,
)
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Authority, CasePerson, Complaint

_FACTS = (
    "speaker",
    "lacks_capacity",
    "capacity_note",
    "appointee_on_file",
    "formal_representative_on_file",
    "body",
    "best_interests_meeting_on",
    "deputy_process_running",
    "prescribed_circumstance",
)
_PARTY = {
    Speaker.SERVICE_USER: PartyRole.SERVICE_USER,
    Speaker.OFFICIAL_BODY: PartyRole.OFFICIAL_BODY,
    Speaker.SUPPORT_PROVIDER: PartyRole.SUPPORT_PROVIDER,
}


def check_speaker(checks: Checks, given: SpeakerInput, kind: ComplainantKind) -> SpeakerInput:
    """Clean who speaks and what is known; each problem names its field."""
    if given.speaker not in speakers_for(kind):
        allowed = ", ".join(str(each) for each in speakers_for(kind))
        checks.add(
            "speaker", f"In a complaint of this kind ({kind}) these may speak: {allowed}. Choose."
        )
    if not given.subjects:
        checks.add("subjects", "Choose what the complaint is about, as far as authority goes.")
    checks.past(
        "best_interests_meeting_on",
        given.best_interests_meeting_on,
        what="the date of the best interests meeting",
        needed=False,
    )
    person = check_person(checks, given.person, "person") if given.person else None
    official = given.speaker is Speaker.OFFICIAL_BODY
    return replace(
        given,
        person=person,
        subjects=tuple(dict.fromkeys(given.subjects)),
        body=given.body if official else None,
        capacity_note=checks.text(
            "capacity_note",
            given.capacity_note,
            what="who says that they lack capacity for this decision, and when",
            limit=2000,
            needed=given.lacks_capacity,
        ),
        prescribed_circumstance=checks.text(
            "prescribed_circumstance",
            given.prescribed_circumstance,
            what="the prescribed circumstance",
            limit=2000,
        ),
        reason=checks.text("reason", given.reason, what="the reason", limit=2000),
    )


def begin_authority(work: Work, complaint: Complaint, given: SpeakerInput | None) -> None:
    """Keep who speaks on a complaint just logged, within its use case.

    Nobody who logs one is held up: what is not said is taken to be the likeliest (P-1.1).
    """
    row = as_logged(complaint)
    subjects: tuple[Subject, ...] = (likely_subject(complaint.category),)
    if given is not None:
        for name, value in _facts(given).items():
            setattr(row, name, value)
        subjects = given.subjects
        if given.person is not None:
            row.speaker_person = keep_person(work, given.person, None, party_of(given.speaker))
    weighed = _weigh(work.desk, row, subjects, complaint)
    values = {name: getattr(row, name) for name in (*_FACTS, "service_user", "speaker_person")}
    kept = work.create(Authority, complaint=complaint, **values, **answer_values(weighed))
    keep_answer(work, Weighed(kept, weighed.matters))
    if kept.speaker not in FOR_THEMSELVES:
        work.line("SPEAKER", "speaks", "", kept.speaker)
        answer_line(work, weighed)


def record_speaker(
    desk: Desk, complaint_id: int, given: SpeakerInput, seen_version: int | None = None
) -> Weighed:
    """Record who speaks, about what, in what circumstances; returns the table's answer (R-8.1.2).

    Letters written from now on go to whoever speaks now; those that were issued stay as they were.
    """
    with desk.working(Right.KEEP_PROOF) as work:
        complaint = case_in(work, complaint_id)
        given = _checked(desk, complaint, given)
        row = _row(work, complaint)
        before, version = row.state, seen_version or row.version
        same_person = _same_person(row, given)
        values = _facts(given)
        if not same_person and given.person is not None:
            role = party_of(given.speaker)
            person = keep_person(work, given.person, complaint.scheme_id, role)
            values["speaker_person"] = person.id
        if values["speaker"] in FOR_THEMSELVES:
            values["speaker_person"] = complaint.complainant_id
        if not same_person or given.speaker is not row.speaker:
            values |= _nothing_asked()
        work.change(Authority, row.id, version, values, what="SPEAKER")
        weighed = _keep_anew(work, complaint, before, given.subjects)
        state, row_number = weighed.ruled.state, weighed.ruled.ruling.row
        work.record(
            "Record who speaks",
            complaint.reference,
            complaint,
            f"{given.speaker}: authority {state.label.lower()}, row {row_number}",
            given.reason,
        )
    return weighed


def _checked(desk: Desk, complaint: Complaint, given: SpeakerInput) -> SpeakerInput:
    checks = Checks(desk)
    given = check_speaker(checks, given, complaint.kind)
    if given.service_user_id is not None and given.service_user_id not in _people(complaint):
        checks.add("service_user_id", "Choose somebody the complaint is about.")
    checks.done()
    return given


def _people(complaint: Complaint) -> set[int]:
    rows = CasePerson.select().where(CasePerson.complaint == complaint.id)
    return {each.person_id for each in rows}


def _same_person(row: Authority, given: SpeakerInput) -> bool:
    return given.person is None or given.person.id == row.speaker_person_id is not None


def _nothing_asked() -> dict[str, object]:
    """Another speaker has been asked for nothing, and nobody has directed about them."""
    return {
        "asked_on": None,
        "direction_may_act": None,
        "direction_reason": "",
        "direction_on": None,
        "direction_by": None,
    }


def party_of(speaker: Speaker) -> PartyRole:
    """What somebody who speaks is to us, for the register of people."""
    return _PARTY.get(speaker, PartyRole.REPRESENTATIVE)


def _facts(given: SpeakerInput) -> dict[str, object]:
    """What was said, as the columns that keep it."""
    values = {name: getattr(given, name) for name in _FACTS}
    return {**values, "service_user": given.service_user_id}


def _weigh(
    desk: Desk, row: Authority, subjects: tuple[Subject, ...], complaint: Complaint
) -> Weighed:
    dates = CaseDates(complaint.reference, row.asked_on, complaint.concluded_on)
    return weigh(desk, row, subjects, spoken_for(row, complaint), dates)


def _row(work: Work, complaint: Complaint) -> Authority:
    """The authority of a complaint, begun where the complaint is older than that."""
    row = Authority.get_or_none(Authority.complaint == complaint.id)
    if row is None:
        begin_authority(work, complaint, None)
        row = Authority.get(Authority.complaint == complaint.id)
    found: Authority = row
    return found


def _keep_anew(
    work: Work,
    complaint: Complaint,
    before: AuthorityState,
    subjects: tuple[Subject, ...] | None = None,
) -> Weighed:
    """Ask the table again after a change and keep its answer."""
    weighed = authority_of(work.desk, complaint)
    row = weighed.row
    if subjects is not None:
        weighed = _weigh(work.desk, row, subjects, complaint)
    work.change(Authority, row.id, row.version, answer_values(weighed), lines=False)
    keep_answer(work, weighed)
    answer_line(work, weighed, before)
    return weighed


def settle_authority(work: Work, complaint: Complaint) -> Weighed:
    """Keep how the table answers now that a proof came or ended, within its use case."""
    return _keep_anew(work, complaint, _row(work, complaint).state)


def ask_for_authority(
    desk: Desk, complaint_id: int, asked_on: date, seen_version: int | None = None
) -> None:
    """Record that proof was asked for; the complaint goes on meanwhile, and so do its dates."""
    checks = Checks(desk)
    checks.past("asked_on", asked_on, what="the date it was asked for")
    checks.done()
    with desk.working(Right.KEEP_PROOF) as work:
        complaint = case_in(work, complaint_id)
        row = _row(work, complaint)
        ruled = authority_of(desk, complaint).ruled
        if ruled.may_act:
            raise Refused("Nothing is missing: the person who speaks may act.")
        if ruled.ruling.outcome is not AuthorityOutcome.AWAITED:
            raise Refused(f"No proof would help here. {ruled.ruling.next_step}")
        note_asked(work, complaint, row, asked_on, seen_version)
        work.record(
            "Ask for authority",
            complaint.reference,
            complaint,
            f"Authority asked for on {long_date(asked_on)}",
        )


def note_asked(
    work: Work,
    complaint: Complaint,
    row: Authority,
    asked_on: date,
    seen_version: int | None = None,
) -> None:
    """Keep the day proof was asked for, within an open use case."""
    before = row.state
    version = seen_version or row.version
    work.change(Authority, row.id, version, {"asked_on": asked_on}, lines=False)
    work.line("AUTHORITY_ASKED", "asked for", row.asked_on, asked_on)
    _keep_anew(work, complaint, before)


def direct_authority(
    desk: Desk, complaint_id: int, *, may_act: bool, reason: str, seen_version: int | None = None
) -> None:
    """The lead complaints officer says whether somebody may act, and why (R-8.4.4).

    Only where the table leaves the question to them; the direction lasts no longer than the case.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    checks.done()
    with desk.working(Right.DIRECT_AUTHORITY) as work:
        complaint = case_in(work, complaint_id)
        row = _row(work, complaint)
        ruling = authority_of(desk, complaint).ruled.ruling
        if not ruling.lead_may_direct:
            raise Refused(f"The procedure answers this itself: {ruling}")
        values = {
            "direction_may_act": may_act,
            "direction_reason": reason,
            "direction_on": desk.today,
            "direction_by": desk.staff_id,
        }
        before = row.state
        work.change(Authority, row.id, seen_version or row.version, values, lines=False)
        words = "may act" if may_act else "may not act"
        work.line("AUTHORITY_DIRECTION", "the speaker", "", words)
        _keep_anew(work, complaint, before)
        work.record(
            "Direct authority",
            complaint.reference,
            complaint,
            f"The lead complaints officer directs: the speaker {words}",
            reason,
        )
