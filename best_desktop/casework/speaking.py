"""Where the authority of whoever speaks on a complaint stands today: rows in, answer out.

Nothing kept is believed for longer than a day: proofs expire, a one-time permission ends with its
complaint (R-8.1.4), so every screen and every letter asks here again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.rows import tuples
from best_desktop.domain.authority import (
    AuthorityTable,
    Discloses,
    Lasts,
    read_authority,
    speakers_for,
)
from best_desktop.domain.authority_proof import (
    Authority as Ruled,
)
from best_desktop.domain.authority_proof import (
    CaseDates,
    Circumstances,
    ContactDetails,
    Direction,
    authority_today,
    strictest,
)
from best_desktop.domain.authority_proof import (
    Proof as Shown,
)
from best_desktop.domain.vocabulary import (
    AuthorityState,
    Category,
    ComplainantKind,
    ProofKind,
    Speaker,
    Subject,
)
from best_desktop.paths import resource
from best_desktop.store.models import (
    Authority,
    AuthoritySubject,
    CasePerson,
    Complaint,
    Person,
    Proof,
    ProofCover,
)

FOR_THEMSELVES = (Speaker.SERVICE_USER, Speaker.OWN_BEHALF, Speaker.ANONYMOUS)
ONE_TIME = (ProofKind.SIGNED_PERMISSION, ProofKind.AGENCY_FORM)


@cache
def authority_table() -> AuthorityTable:
    """The authority table, read and checked once."""
    path = resource("authority") / "authority.toml"
    return read_authority(path.read_text(encoding="utf-8"), path.name)


@dataclass(frozen=True, slots=True)
class Matter:
    """One question of authority on a complaint: a subject, for one service user, answered.

    ``not_known`` is which contact details of the speaker are not known, in words (R-8.1.5).
    """

    subject: Subject
    service_user: str
    ruled: Ruled
    not_known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """Every question of authority on one complaint; the strictest answer governs letters."""

    row: Authority
    matters: tuple[Matter, ...]

    @property
    def governing(self) -> Matter:
        """The question whose answer allows least."""
        chosen = strictest(each.ruled for each in self.matters)
        return next(each for each in self.matters if each.ruled is chosen)

    @property
    def ruled(self) -> Ruled:
        """Where authority stands on the complaint as a whole."""
        return self.governing.ruled

    @property
    def told_nothing(self) -> bool:
        """Whether the speaker may be told nothing about the case today (P-6.1.c)."""
        return self.ruled.discloses is Discloses.NOTHING


def likely_speaker(kind: ComplainantKind) -> Speaker:
    """Who speaks where nobody has said: of representatives the one who shows most."""
    if kind is ComplainantKind.REPRESENTATIVE:
        return Speaker.OTHER_REPRESENTATIVE
    return speakers_for(kind)[0]


def likely_subject(category: Category) -> Subject:
    """What a complaint of a category is about, where nobody has said."""
    return authority_table().proposed_subject(category) or Subject.OTHER


def weigh(
    desk: Desk,
    row: Authority,
    subjects: Iterable[Subject],
    users: Iterable[Person | None],
    dates: CaseDates,
) -> Weighed:
    """Answer every subject for every service user; nobody named is asked once."""
    contact = _contact(row.speaker_person)
    not_known = contact.missing(row.speaker)
    direction = _direction(row)
    matters = []
    for user in tuple(users) or (None,):
        proofs = _proofs(row.speaker_person_id, user, dates.reference)
        for subject in subjects:
            ruled = authority_today(
                authority_table(),
                _circumstances(row, subject, contact),
                proofs,
                dates,
                desk.today,
                direction,
            )
            matters.append(Matter(subject, user.name if user else "", ruled, not_known))
    return Weighed(row, tuple(matters))


def authority_of(desk: Desk, complaint: Complaint) -> Weighed:
    """Where authority stands on a complaint today."""
    row = Authority.get_or_none(Authority.complaint == complaint.id) or as_logged(complaint)
    subjects = tuple(
        subject
        for (subject,) in tuples(
            AuthoritySubject.select(AuthoritySubject.subject)
            .where(AuthoritySubject.authority == row.id)
            .order_by(AuthoritySubject.id)
        )
    )
    dates = CaseDates(complaint.reference, row.asked_on, complaint.concluded_on)
    return weigh(desk, row, subjects or (row.subject,), spoken_for(row, complaint), dates)


def as_logged(complaint: Complaint) -> Authority:
    """Who speaks on a complaint of its kind, not kept yet."""
    return Authority(
        complaint=complaint,
        speaker=likely_speaker(complaint.kind),
        speaker_person=complaint.complainant,
        subject=likely_subject(complaint.category),
    )


def spoken_for(row: Authority, complaint: Complaint) -> list[Person]:
    """The service users whose authority is asked for: the one named, or all of the complaint.

    Whoever speaks for themselves is asked nothing, so nobody is looked up.
    """
    if row.speaker in FOR_THEMSELVES:
        return []
    if row.service_user is not None:
        return [row.service_user]
    about = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    return list(about.order_by(CasePerson.id))


def keep_answer(work: Work, weighed: Weighed) -> None:
    """Keep the row that answers each subject, and the state, beside the facts just recorded."""
    row = weighed.row
    AuthoritySubject.delete().where(AuthoritySubject.authority == row.id).execute()
    for subject in dict.fromkeys(each.subject for each in weighed.matters):
        of_subject = [each.ruled for each in weighed.matters if each.subject is subject]
        work.create(
            AuthoritySubject,
            authority=row.id,
            subject=subject,
            row=strictest(of_subject).ruling.row,
        )


def answer_values(weighed: Weighed) -> dict[str, object]:
    """The columns of an authority that say how the table answered."""
    ruling = weighed.ruled.ruling
    return {
        "subject": weighed.governing.subject,
        "row": ruling.row,
        "table_version": ruling.version,
        "state": weighed.ruled.state,
    }


def answer_line(work: Work, weighed: Weighed, before: AuthorityState | None = None) -> None:
    """Say in the history which row answered and what state that is."""
    ruling, state = weighed.ruled.ruling, weighed.ruled.state
    long_term = state is AuthorityState.HELD and ruling.lasts is Lasts.LONG_TERM
    answer = f"{state}, {Lasts.LONG_TERM.label.lower()}" if long_term else state
    work.line("AUTHORITY", f"row {ruling.row}", before, answer)


def _circumstances(row: Authority, subject: Subject, contact: ContactDetails) -> Circumstances:
    return Circumstances(
        speaker=row.speaker,
        subject=subject,
        lacks_capacity=row.lacks_capacity,
        appointee_on_file=row.appointee_on_file,
        formal_representative_on_file=row.formal_representative_on_file,
        body=row.body,
        best_interests_meeting_on=row.best_interests_meeting_on,
        deputy_process_running=row.deputy_process_running,
        prescribed_circumstance=row.prescribed_circumstance,
        contact=contact,
    )


def _contact(person: Person | None) -> ContactDetails:
    if person is None:
        return ContactDetails()
    return ContactDetails(
        person.name, person.address, person.phone, person.email, person.organisation
    )


def _direction(row: Authority) -> Direction | None:
    if row.direction_may_act is None:
        return None
    return Direction(row.direction_may_act, row.direction_reason, row.direction_on)


def _proofs(person_id: int | None, user: Person | None, reference: str) -> tuple[Shown, ...]:
    """What a person has shown for a service user, as it counts for one complaint."""
    if person_id is None or user is None:
        return ()
    rows = Proof.select().where((Proof.person == person_id) & (Proof.service_user == user.id))
    return tuple(shown(each, reference) for each in rows.order_by(Proof.id))


def shown(row: Proof, reference: str = "") -> Shown:
    """A proof as the rules see it.

    A permission for other complaints ended with the last of them (R-8.1.4).
    """
    covers = {each.reference: each.concluded_on for each in covers_of(row.id)}
    proof = Shown(
        kind=row.kind,
        signed_on=row.signed_on,
        received_on=row.received_on,
        on_file=row.document_id is not None,
        covers=frozenset(covers),
        taken_by=row.taken_by,
        words=row.words,
        review_on=row.review_on,
        expires_on=row.expires_on,
        ended_on=row.ended_on,
    )
    if row.kind not in ONE_TIME or reference in covers:
        return proof
    over: list[date] = [each for each in covers.values() if each is not None]
    if not over or len(over) < len(covers):
        return proof
    return replace(proof, ended_on=min(max(over), row.ended_on or max(over)))


def covers_of(proof_id: int) -> list[Complaint]:
    """The complaints a proof names, oldest first."""
    named = Complaint.select().join(ProofCover).where(ProofCover.proof == proof_id)
    return list(named.order_by(Complaint.id))
