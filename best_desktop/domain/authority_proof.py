"""What counts as proof, where authority stands today, and what may be told to whom (R-8, P-6.1.c).

Everything is judged for a day that is passed in. A proof counts until the end of its last day. No
state moves a due date: acknowledgement and investigation go on whatever is missing (G8).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from best_desktop.domain.authority import (
    AuthorityFacts,
    AuthorityOutcome,
    AuthorityTable,
    Condition,
    Discloses,
    Lasts,
    Ruling,
)
from best_desktop.domain.vocabulary import (
    AuthorityState,
    OfficialBody,
    ProofKind,
    Speaker,
    Subject,
)
from best_desktop.domain.working_days import long_date


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """How a representative is reached; R-8.1.3 asks for all of it, a name of a firm for firms."""

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    organisation: str = ""

    def missing(self, speaker: Speaker) -> tuple[str, ...]:
        """What is not known yet, in words; an organisation is asked for where there is one."""
        wanted = {"name": self.name, "address": self.address, "phone number": self.phone}
        wanted["email address"] = self.email
        if speaker in _ORGANISATIONS:
            wanted["organisation"] = self.organisation
        return tuple(each for each, value in wanted.items() if not value.strip())


_ORGANISATIONS = frozenset((Speaker.AGENCY, Speaker.CORPORATE_APPOINTEE, Speaker.SOLICITOR))


@dataclass(frozen=True, slots=True)
class Proof:
    """Something on file that may show authority.

    ``covers`` are the references of the complaints it names; empty means none in particular.
    ``signed_on`` is the date of the signature, the order or the consent. ``taken_by`` and
    ``words`` belong to verbal consent. ``ended_on`` and ``expires_on`` are last days on which it
    counts; ``review_on`` is a reminder and ends nothing.
    """

    kind: ProofKind
    signed_on: date | None = None
    received_on: date | None = None
    on_file: bool = False
    covers: frozenset[str] = frozenset()
    taken_by: str = ""
    words: str = ""
    review_on: date | None = None
    expires_on: date | None = None
    ended_on: date | None = None

    @property
    def last_day(self) -> date | None:
        """The last day on which it counts; None where no end is known."""
        return min((each for each in (self.ended_on, self.expires_on) if each), default=None)

    def has_ended(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.last_day is not None and self.last_day < today

    def review_due(self, today: date) -> bool:
        """Whether it should be looked at again; it counts all the same."""
        return self.review_on is not None and self.review_on <= today


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who speaks about what, and what we know of the service user; capacity is presumed."""

    speaker: Speaker
    subject: Subject
    lacks_capacity: bool = False
    appointee_on_file: bool = False
    formal_representative_on_file: bool = False
    body: OfficialBody | None = None
    best_interests_meeting_on: date | None = None
    deputy_process_running: bool = False
    prescribed_circumstance: str = ""
    contact: ContactDetails = field(default_factory=ContactDetails)


@dataclass(frozen=True, slots=True)
class Direction:
    """The lead complaints officer's answer to a question of authority (R-8.4.4)."""

    may_act: bool
    reason: str
    given_on: date


@dataclass(frozen=True, slots=True)
class CaseDates:
    """The case the question is about: its reference and what has happened so far.

    ``asked_on`` is when proof was asked for, ``concluded_on`` when the complaint was concluded.
    """

    reference: str
    asked_on: date | None = None
    concluded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Authority:
    """Where authority stands on a case today: the row, the state and why."""

    ruling: Ruling
    state: AuthorityState
    reason: str
    reviews_due: tuple[Proof, ...] = ()

    @property
    def may_act(self) -> bool:
        """Whether the speaker may be told about the case and act in it today."""
        return self.state in (AuthorityState.NOT_NEEDED, AuthorityState.HELD)

    @property
    def discloses(self) -> Discloses:
        """What the speaker may be told today."""
        if not self.may_act:
            return Discloses.NOTHING
        # What the lead complaints officer allows on a row that by itself tells nothing.
        return self.ruling.discloses if self.ruling.allowed else Discloses.ALL


_CONSENTS = (ProofKind.SIGNED_CONSENT, ProofKind.SIGNED_PERMISSION, ProofKind.VERBAL_CONSENT)
_SHOWN_BY: Mapping[Condition, tuple[ProofKind, ...]] = {
    Condition.CONSENT: _CONSENTS,
    Condition.STATUS_PROOF: (ProofKind.LEGAL_STATUS,),
    Condition.WELFARE_AUTHORITY: (ProofKind.HEALTH_AND_WELFARE,),
    Condition.AGENCY_FORM: (ProofKind.AGENCY_FORM,),
    Condition.PERMISSION: (ProofKind.SIGNED_PERMISSION,),
}
_NAMES_THE_COMPLAINT = frozenset((ProofKind.SIGNED_PERMISSION, ProofKind.AGENCY_FORM))


def shortfall(proof: Proof, reference: str, today: date) -> str | None:
    """Why a proof that has not ended does not count for a complaint; None where it does.

    Held only with document, date of signature and the complaint named (R-8.1.3); verbal consent
    with who took it, when and in what words (R-8.4.3).
    """
    named = f"{proof.kind.label}: "
    if proof.signed_on is None:
        return named + "enter the date it was signed, made or given."
    if proof.signed_on > today:
        return named + f"its date, {long_date(proof.signed_on)}, is still to come."
    if proof.kind is ProofKind.VERBAL_CONSENT and not proof.taken_by.strip():
        return named + "name the member of staff who took it (R-8.4.3)."
    if proof.kind is ProofKind.VERBAL_CONSENT and not proof.words.strip():
        return named + "write down what the service user said (R-8.4.3)."
    if proof.kind is not ProofKind.VERBAL_CONSENT and not proof.on_file:
        return named + "put the document on file."
    if reference not in proof.covers and (proof.covers or proof.kind in _NAMES_THE_COMPLAINT):
        return named + "not for this complaint. It must name the complaint (R-8.1.3)."
    return None


def facts_today(
    given: Circumstances, proofs: Iterable[Proof], reference: str, today: date
) -> AuthorityFacts:
    """The facts the table asks about, from what is known and the proofs that count today."""
    counting = {
        each.kind
        for each in proofs
        if not each.has_ended(today) and shortfall(each, reference, today) is None
    }
    meeting = given.best_interests_meeting_on
    known = {
        Condition.LACKS_CAPACITY: given.lacks_capacity,
        Condition.NO_FORMAL_REPRESENTATIVE: not given.formal_representative_on_file,
        Condition.BODY_IN_PROCEDURE: given.body not in (None, OfficialBody.OTHER),
        Condition.BEST_INTERESTS_MEETING: meeting is not None and meeting <= today,
        Condition.DEPUTY_PROCESS: given.deputy_process_running,
        Condition.APPOINTEE: given.appointee_on_file,
        Condition.PRESCRIBED_CIRCUMSTANCE: bool(given.prescribed_circumstance.strip()),
        Condition.CONTACT_DETAILS: not given.contact.missing(given.speaker),
    }
    shown = {each: not counting.isdisjoint(kinds) for each, kinds in _SHOWN_BY.items()}
    holds = frozenset(each for each, held in (known | shown).items() if held)
    return AuthorityFacts(given.speaker, given.subject, holds)


def authority_today(
    table: AuthorityTable,
    given: Circumstances,
    proofs: Iterable[Proof],
    case: CaseDates,
    today: date,
    direction: Direction | None = None,
) -> Authority:
    """Where authority stands on a case on a day.

    A one-time permission counts until the day the complaint is concluded (R-8.1.4). A direction
    of the lead complaints officer counts on the rows that leave it to them, and no longer than
    the complaint.
    """
    on_file = tuple(proofs)
    ruling = table.ruling(facts_today(given, on_file, case.reference, today))
    over = case.concluded_on is not None and case.concluded_on < today
    reviews = tuple(each for each in on_file if each.review_due(today))
    if ruling.lead_may_direct and direction is not None:
        state, reason = _directed(direction, over=over)
    elif ruling.lasts is Lasts.THIS_COMPLAINT and case.concluded_on and over:
        state, reason = AuthorityState.ENDED, _ended_words(case.concluded_on)
    elif ruling.outcome is AuthorityOutcome.HELD:
        state, reason = AuthorityState.HELD, str(ruling)
    elif ruling.allowed:
        state, reason = AuthorityState.NOT_NEEDED, str(ruling)
    else:
        state, reason = _not_held(ruling, on_file, case, today)
    return Authority(ruling, state, reason, reviews)


def _ended_words(on: date) -> str:
    return f"The permission ended with the complaint on {long_date(on)}. A new one is needed."


def _directed(direction: Direction, *, over: bool) -> tuple[AuthorityState, str]:
    if over:
        return AuthorityState.ENDED, "What the lead complaints officer allowed was for this case."
    state = AuthorityState.HELD if direction.may_act else AuthorityState.INSUFFICIENT
    given = long_date(direction.given_on)
    return state, f"Lead complaints officer, {given}: {direction.reason} (R-8.4.4)"


def _not_held(
    ruling: Ruling, proofs: tuple[Proof, ...], case: CaseDates, today: date
) -> tuple[AuthorityState, str]:
    if ruling.outcome in (AuthorityOutcome.INSUFFICIENT, AuthorityOutcome.REFER_TO_APPOINTEE):
        return AuthorityState.INSUFFICIENT, str(ruling)
    kinds = _kinds(ruling)
    offered = [each for each in proofs if each.kind in kinds]
    for each in offered:
        why = None if each.has_ended(today) else shortfall(each, case.reference, today)
        if why:
            return AuthorityState.INSUFFICIENT, why
    for each in offered:
        # An ended permission for another complaint is history: nobody offered it for this one.
        ours = not each.covers or case.reference in each.covers
        asked_since = each.last_day and case.asked_on and case.asked_on > each.last_day
        if each.last_day and each.has_ended(today) and ours and not asked_since:
            return (
                AuthorityState.ENDED,
                f"{each.kind.label}: ended on {long_date(each.last_day)}. A new one is needed.",
            )
    if case.asked_on is not None:
        return AuthorityState.AWAITED, f"{ruling} Asked for on {long_date(case.asked_on)}."
    return AuthorityState.NEEDED, str(ruling)


def _kinds(ruling: Ruling) -> frozenset[ProofKind]:
    found = {kind for each in ruling.needs for kind in _SHOWN_BY.get(each, ())}
    if Condition.PERMISSION in ruling.needs:
        found.add(ProofKind.AGENCY_FORM)
    return frozenset(found)


def why_not_letter(
    table: AuthorityTable, authority: Authority, code: str, *, to_speaker: bool = True
) -> str | None:
    """Why a letter may not go to somebody today, or None where it may (P-6.1.c).

    The service user may be written to on every row. To a speaker without authority only the
    letters without case data may go, so that the acknowledgement is never held up.
    """
    if not to_speaker or authority.discloses is not Discloses.NOTHING:
        return None
    if code in table.without_case_data:
        return None
    return (
        f"{code} would tell the speaker about the case, and authority is: "
        f"{authority.state.label.lower()}. {authority.reason} "
        f"{authority.ruling.next_step} The letter can go to the service user."
    )


# The stricter comes first: a letter that answers several matters may tell what the strictest may.
_STRICTNESS = (
    Discloses.NOTHING,
    Discloses.NO_IDENTITY,
    Discloses.NO_TENANT_DATA,
    Discloses.ALL,
)


def strictest(authorities: Iterable[Authority]) -> Authority:
    """The authority that governs one letter about several subjects or service users.

    ValueError where there is none.
    """
    return min(authorities, key=lambda each: _STRICTNESS.index(each.discloses))
