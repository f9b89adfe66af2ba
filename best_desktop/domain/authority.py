"""Who may act for a service user: the authority table as data, the first matching row wins (R-8).

The table is ``resources/authority/authority.toml``; :func:`read_authority` turns its text into
frozen values. What counts as proof, and where authority stands today, is ``authority_proof``.
Nothing here knows a date of the complaint: authority never stops a clock (G8).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from best_desktop.domain.toml_table import TableReader
from best_desktop.domain.vocabulary import Category, ComplainantKind, Speaker, Subject, Word


class AuthorityError(ValueError):
    """The authority table does not say what it must; the message names file, key and cure."""


class Condition(Word):
    """What a row of the table asks about; the words for people stand in the table itself."""

    LACKS_CAPACITY = "lacks_capacity"
    NO_FORMAL_REPRESENTATIVE = "no_formal_representative"
    BODY_IN_PROCEDURE = "body_in_procedure"
    BEST_INTERESTS_MEETING = "best_interests_meeting"
    DEPUTY_PROCESS = "deputy_process"
    APPOINTEE = "appointee"
    CONSENT = "consent"
    STATUS_PROOF = "status_proof"
    PRESCRIBED_CIRCUMSTANCE = "prescribed_circumstance"
    WELFARE_AUTHORITY = "welfare_authority"
    AGENCY_FORM = "agency_form"
    CONTACT_DETAILS = "contact_details"
    PERMISSION = "permission"


@dataclass(frozen=True, slots=True)
class ConditionWords:
    """A condition in words: where it holds, where it does not, and what is asked for then."""

    holds: str
    fails: str
    missing: str


class AuthorityOutcome(Word):
    """What a row answers."""

    NOT_NEEDED = "not_needed", "Not needed"
    NOT_APPLICABLE = "not_applicable", "Does not apply"
    HELD = "held", "Held"
    AWAITED = "awaited", "Awaited"
    REFER_TO_APPOINTEE = "refer_to_appointee", "Refer to the appointee"
    INSUFFICIENT = "insufficient", "Insufficient"
    LEAD_DECIDES = "lead_decides", "The lead complaints officer decides"


class Discloses(Word):
    """How much of the case the speaker may be told; each is stricter than the one before."""

    ALL = "all", "This complaint, in full"
    NO_TENANT_DATA = "no_tenant_data", "Their own complaint, without anything about a tenant"
    NO_IDENTITY = "no_identity", "The answer, without anything that identifies anybody"
    NOTHING = "nothing", "Nothing about the case"


class Lasts(Word):
    """How long an authority lasts."""

    NOT_AT_ALL = "", ""
    AS_GIVEN = "as_given", "As the consent says"
    THIS_COMPLAINT = "this_complaint", "Until this complaint is concluded"
    LONG_TERM = "long_term", "Long-term"


ALLOWED = frozenset(
    (AuthorityOutcome.NOT_NEEDED, AuthorityOutcome.NOT_APPLICABLE, AuthorityOutcome.HELD)
)


@dataclass(frozen=True, slots=True)
class AuthorityFacts:
    """One speaker, one subject, and which conditions hold: exactly what the rows ask about."""

    speaker: Speaker
    subject: Subject
    conditions: frozenset[Condition] = frozenset()


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """One row of the table as it stands in the file; empty speakers or subjects mean any."""

    number: int
    speakers: frozenset[Speaker]
    subjects: frozenset[Subject]
    when: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    needs: tuple[Condition, ...]
    outcome: AuthorityOutcome
    discloses: Discloses
    lasts: Lasts
    lead_may_direct: bool
    who: str
    message: str
    next_step: str
    letters: tuple[str, ...]
    clauses: tuple[str, ...]
    caution_when: tuple[Condition, ...] = ()
    caution: str = ""

    def fits(self, facts: AuthorityFacts) -> bool:
        """Whether this row answers these facts, leaving aside the rows above it."""
        return (
            (not self.speakers or facts.speaker in self.speakers)
            and (not self.subjects or facts.subject in self.subjects)
            and facts.conditions.issuperset(self.when)
            and facts.conditions.isdisjoint(self.unless)
        )


@dataclass(frozen=True, slots=True)
class Ruling:
    """The answer for one speaker and subject; ``row`` and ``version`` are kept with the case.

    ``missing`` names the proof still needed, ``next_step`` the cure. ``discloses`` is what this
    row allows; what is allowed today also depends on the proof itself. ``letters`` are the codes
    of the letters that ask for it. An acknowledgement without case data is possible on every row.
    """

    row: int
    version: str
    outcome: AuthorityOutcome
    discloses: Discloses
    lasts: Lasts
    lead_may_direct: bool
    who: str
    message: str
    next_step: str
    clauses: tuple[str, ...]
    needs: tuple[Condition, ...] = ()
    missing: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    caution: str = ""

    @property
    def allowed(self) -> bool:
        """Whether the speaker may act on this row alone."""
        return self.outcome in ALLOWED

    def __str__(self) -> str:
        """Say the answer with what is missing, in plain English."""
        text = f"{self.message.removesuffix('.')} ({', '.join(self.clauses)})."
        return f"{text} Still needed: {'; '.join(self.missing)}." if self.missing else text


@dataclass(frozen=True, slots=True)
class AuthorityTable:
    """The whole table with its version; the last row fits everything, so there is an answer."""

    title: str
    version: str
    source: str
    rows: tuple[AuthorityRow, ...]
    condition_words: Mapping[Condition, ConditionWords]
    without_case_data: frozenset[str]
    blocked_wording: str
    proposed: Mapping[Category, Subject]

    def ruling(self, facts: AuthorityFacts) -> Ruling:
        """The first matching row's answer."""
        row = next(each for each in self.rows if each.fits(facts))
        missing = tuple(each for each in row.needs if each not in facts.conditions)
        cautious = bool(row.caution_when) and facts.conditions.issuperset(row.caution_when)
        return Ruling(
            row=row.number,
            version=self.version,
            outcome=row.outcome,
            discloses=row.discloses,
            lasts=row.lasts,
            lead_may_direct=row.lead_may_direct,
            who=row.who,
            message=row.message,
            next_step=row.next_step,
            clauses=row.clauses,
            needs=row.needs,
            missing=tuple(self.condition_words[each].missing for each in missing),
            letters=row.letters,
            caution=row.caution if cautious else "",
        )

    def proposed_subject(self, category: Category) -> Subject | None:
        """What a category is most likely about; None where a person has to say."""
        return self.proposed.get(category)


LEGAL_REPRESENTATIVES = (
    Speaker.LEGAL_APPOINTEE,
    Speaker.CORPORATE_APPOINTEE,
    Speaker.COURT_DEPUTY,
    Speaker.LASTING_ATTORNEY,
    Speaker.ATTORNEY,
    Speaker.SOLICITOR,
    Speaker.ADVOCATE,
)
_REPRESENTATIVES = (*LEGAL_REPRESENTATIVES, Speaker.AGENCY, Speaker.OTHER_REPRESENTATIVE)
_SPEAKERS: Mapping[ComplainantKind, tuple[Speaker, ...]] = {
    # A tenant of record may be spoken for at any stage.
    ComplainantKind.TENANT: (Speaker.SERVICE_USER, *_REPRESENTATIVES),
    ComplainantKind.GROUP: (Speaker.SERVICE_USER, *_REPRESENTATIVES),
    ComplainantKind.REPRESENTATIVE: _REPRESENTATIVES,
    ComplainantKind.SUPPORT_PROVIDER: (Speaker.SUPPORT_PROVIDER,),
    ComplainantKind.OTHER_THIRD_PARTY: (Speaker.OWN_BEHALF,),
    ComplainantKind.OFFICIAL_BODY: (Speaker.OFFICIAL_BODY,),
    ComplainantKind.ANONYMOUS: (Speaker.ANONYMOUS,),
}


def speakers_for(kind: ComplainantKind) -> tuple[Speaker, ...]:
    """Who may be speaking in a complaint of a kind, the likeliest first (P-1.1, X18)."""
    return _SPEAKERS[kind]


class _Reader(TableReader):
    """A table of the authority file."""

    error = AuthorityError

    def texts(self, key: str) -> tuple[str, ...]:
        found = tuple(self.take(key, list, []))
        if not all(isinstance(each, str) and each for each in found):
            raise self.fail(key, "must be a list of texts.")
        return found


def read_authority(text: str, file: str) -> AuthorityTable:
    """Read the authority table; ``file`` is its name for messages.

    Raises:
        AuthorityError: a key is missing, wrong or unknown, rows are not numbered in order, or the
            last row does not fit everything; names file, key and cure.
    """
    try:
        top = _Reader(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise AuthorityError(f"{file}: this is not a TOML file ({error}).") from None
    groups = _read_groups(top.inner("groups"))
    rows = tuple(_read_row(each, n, groups) for n, each in enumerate(top.each("rows"), start=1))
    if not rows or any((rows[-1].speakers, rows[-1].subjects, rows[-1].when, rows[-1].unless)):
        raise top.fail("rows", "must end with a row that fits everything.")
    table = AuthorityTable(
        title=top.take("title", str),
        version=top.take("version", str),
        source=top.take("source", str),
        rows=rows,
        condition_words=_read_conditions(top.inner("conditions")),
        without_case_data=frozenset(top.texts("without_case_data")),
        blocked_wording=top.take("blocked_wording", str),
        proposed=_read_proposed(top.inner("proposed")),
    )
    top.done()
    return table


def _read_groups(reader: _Reader) -> dict[str, tuple[Speaker, ...]]:
    groups = {name: reader.some_of(name, Speaker) for name in list(reader.table)}
    reader.done()
    return groups


def _read_conditions(reader: _Reader) -> dict[Condition, ConditionWords]:
    words = {each: _read_words(reader.inner(each.value)) for each in Condition}
    reader.done()
    return words


def _read_words(reader: _Reader) -> ConditionWords:
    words = ConditionWords(
        reader.take("holds", str), reader.take("fails", str), reader.take("missing", str)
    )
    reader.done()
    return words


def _read_proposed(reader: _Reader) -> dict[Category, Subject]:
    return {
        reader.word(name, name, Category): reader.one_of(name, Subject)
        for name in list(reader.table)
    }


def _read_row(
    reader: _Reader, number: int, groups: Mapping[str, tuple[Speaker, ...]]
) -> AuthorityRow:
    if reader.take("number", int) != number:
        raise reader.fail("number", f"must be {number}: rows are numbered in order.")
    row = AuthorityRow(
        number=number,
        speakers=_read_speakers(reader, groups),
        subjects=frozenset(reader.some_of("subjects", Subject)),
        when=reader.some_of("when", Condition),
        unless=reader.some_of("unless", Condition),
        needs=reader.some_of("needs", Condition),
        outcome=reader.one_of("outcome", AuthorityOutcome),
        discloses=reader.one_of("discloses", Discloses),
        lasts=reader.one_of("lasts", Lasts) if "lasts" in reader.table else Lasts.NOT_AT_ALL,
        lead_may_direct=reader.take("lead_may_direct", bool, default=False),
        who=reader.take("who", str),
        message=reader.take("message", str),
        next_step=reader.take("next_step", str),
        letters=reader.texts("letters"),
        clauses=reader.texts("clauses"),
        caution_when=reader.some_of("caution_when", Condition),
        caution=reader.take("caution", str, default=""),
    )
    # A row that says nothing may be told although the speaker may act, or the other way round,
    # would be read one way on the screen and another way by the letters.
    if (row.outcome in ALLOWED) is (row.discloses is Discloses.NOTHING):
        raise reader.fail("discloses", f"does not go with the outcome '{row.outcome.value}'.")
    if row.outcome is AuthorityOutcome.AWAITED and not row.needs:
        raise reader.fail("needs", "is missing. Say what is awaited.")
    if not row.clauses:
        raise reader.fail("clauses", "is missing. Name the clause the row comes from.")
    reader.done()
    return row


def _read_speakers(
    reader: _Reader, groups: Mapping[str, tuple[Speaker, ...]]
) -> frozenset[Speaker]:
    found: list[Speaker] = []
    for name in reader.texts("speakers"):
        found += groups.get(name) or [reader.word("speakers", name, Speaker)]
    return frozenset(found)
