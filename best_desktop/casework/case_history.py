"""One row of an older register as a complaint of ours: every value read, each fault named.

What happened and when is judged by the same rules as a batch check of dates
(:mod:`best_desktop.casework.deadline_row`); here the words of the register join the dates.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from best_desktop.casework.deadline_row import READ, KnownCase, Line, Rules, read_case
from best_desktop.domain.facts import CaseFacts
from best_desktop.domain.table_rows import (
    Fault,
    Sheet,
    SheetRow,
    WordT,
    as_text,
    plain_heading,
    word_meant,
)
from best_desktop.domain.text import clean_line, fold
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    Nation,
    Outcome,
    RefusalGround,
)
from best_desktop.domain.working_days import long_date

REQUIRED = ("reference", "received")
COLUMNS = (
    "reference", "procedure", "complainant_kind", "scheme", "nation", "category", "department",
    "channel", "summary",
    *(each for each in READ if each not in ("case_id", "procedure")),
    "s1_outcome", "s2_outcome", "s3_outcome", "accepted", "refusal_ground", "counts_for_tsm",
)  # fmt: skip
"""The columns an older register may have, in any order; each but the two needed may be missing."""

REFERENCE_LENGTH, NAME_LENGTH, SUMMARY_LENGTH = 20, 120, 300
_LENGTHS = {
    "reference": REFERENCE_LENGTH,
    "scheme": NAME_LENGTH,
    "department": NAME_LENGTH,
    "summary": SUMMARY_LENGTH,
}
_HAPPENED = tuple(each for each in READ if each not in {"case_id", "issue_date"})


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """One complaint of an older register, ready to be kept.

    ``refused_on`` is the day it was not accepted: the register has no column for it, so the day of
    the answer, the acknowledgement or, failing both, the receipt.
    """

    row: int
    reference: str
    known: KnownCase
    kind: ComplainantKind
    scheme: str
    nation: Nation | None
    category: Category
    category_other: str
    department: str
    channel: Channel
    summary: str
    outcomes: Mapping[int, Outcome]
    refused_on: date | None
    refusal_ground: RefusalGround | None
    counts_for_tsm: bool
    warnings: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The reference as references are compared."""
        return fold(self.reference)


@dataclass(frozen=True, slots=True)
class Register:
    """The sheet of an older register with what its columns hold, by their names in ours."""

    sheet: Sheet
    places: Mapping[str, int]


def places_of(sheet: Sheet) -> dict[str, int]:
    """Which column holds what, by the headings; of two alike the first counts."""
    names = {plain_heading(each): each for each in COLUMNS}
    found: dict[str, int] = {}
    for place, heading in enumerate(sheet.headings):
        name = names.get(plain_heading(heading))
        if name is not None:
            found.setdefault(name, place)
    return found


def read_history(
    register: Register, row: SheetRow, rules: Rules, today: date
) -> tuple[CaseHistory | None, list[Fault]]:
    """A row as a complaint, or its faults: every one of them, by column and with its cure."""
    reader = _Reader(register, row)
    line = reader.line
    reader.check_texts()
    words = reader.words()
    known = read_case(line, rules, REQUIRED)
    if not line.bad and known is not None:
        reader.check_happened(today)
        reader.check_refusal(words)
    if line.bad or known is None:
        return None, reader.faults()
    return _history(reader, words, known), []


@dataclass(frozen=True, slots=True)
class _Words:
    """The closed sets a row names; None where its cell is empty, or wrong."""

    kind: ComplainantKind | None
    nation: Nation | None
    channel: Channel | None
    outcomes: Mapping[int, Outcome]
    accepted: bool | None
    ground: RefusalGround | None
    counts: bool | None


class _Reader:
    """Reads one row; what is wrong gathers in the line."""

    def __init__(self, register: Register, row: SheetRow) -> None:
        self.register, self.row = register, row
        texts: dict[str, str] = {}
        self._too_long: dict[str, str] = {}
        for name, place in register.places.items():
            text = _text(row.value(place))
            if text:
                texts[name] = text
        self.line = Line(row.number, texts)

    def check_texts(self) -> None:
        """Say of each text that is longer than its column."""
        for name, limit in _LENGTHS.items():
            if len(self.line.texts.get(name, "")) > limit:
                self.line.wrong(name, f"It must have {limit} characters or fewer. Shorten it.")
        reference = self.line.texts.get("reference")
        if reference and not plain_heading(reference):
            self.line.wrong("reference", "It has no letter and no number. Correct it.")

    def words(self) -> _Words:
        """The closed sets of the row."""
        outcomes = {}
        for stage in (1, 2, 3):
            name = f"s{stage}_outcome"
            outcome = self._word(name, Outcome)
            if outcome is not None:
                outcomes[stage] = outcome
                if f"s{stage}_response" not in self.line.texts:
                    cure = f"It has an outcome but s{stage}_response is empty. Fill it in."
                    self.line.wrong(name, cure)
        return _Words(
            kind=self._word("complainant_kind", ComplainantKind),
            nation=self._word("nation", Nation),
            channel=self._word("channel", Channel, but=(Channel.NOT_RECORDED,)),
            outcomes=outcomes,
            accepted=self._yes_no("accepted"),
            ground=self._word("refusal_ground", RefusalGround),
            counts=self._yes_no("counts_for_tsm"),
        )

    def check_happened(self, today: date) -> None:
        """Nothing in a history lies ahead, save a date that was agreed."""
        for name in _HAPPENED:
            day = self.line.dates.get(name)
            ahead = name.endswith(("agreed_date", "panel_date"))
            if day is not None and day > today and not ahead:
                self.line.wrong(name, f"It is after today, {long_date(today)}. Correct the date.")

    def check_refusal(self, words: _Words) -> None:
        """A ground belongs to a complaint that was not accepted."""
        if words.ground is not None and words.accepted is not False:
            cure = "It has a ground though accepted is not N. Write N, or empty the ground."
            self.line.wrong("refusal_ground", cure)
        if words.accepted is False and "escalated" in self.line.dates:
            cure = "A complaint that was not accepted has no stage 2. Empty it, or write Y."
            self.line.wrong("accepted", cure)

    def category(self) -> tuple[Category, str]:
        """The category, with the register's own word where it is none of ours."""
        text = self.line.texts.get("category", "")
        if not text:
            return Category.OTHER, "Not recorded"
        found = word_meant(text, Category)
        if found is None:
            return Category.OTHER, text[:200]
        return found, "Not recorded" if found is Category.OTHER else ""

    def faults(self) -> list[Fault]:
        """What is wrong with the row, by sheet, row and column."""
        return [
            Fault(self.register.sheet.name, each.line, each.column, each.value[:80], each.cure)
            for each in self.line.bad
        ]

    def _word(self, name: str, kind: type[WordT], but: Container[WordT] = ()) -> WordT | None:
        text = self.line.texts.get(name)
        if text is None:
            return None
        found = word_meant(text, kind)
        if found is None or found in but:
            known = ", ".join(each.value for each in kind if each not in but)
            self.line.wrong(name, f"Write one of: {known}.")
            return None
        return found

    def _yes_no(self, name: str) -> bool | None:
        text = self.line.texts.get(name)
        if text is None:
            return None
        answer = {"y": True, "yes": True, "true": True, "n": False, "no": False, "false": False}
        found = answer.get(text.casefold())
        if found is None:
            self.line.wrong(name, "Write Y or N.")
        return found


def _text(value: object) -> str:
    """A cell as the rules read it: dates with the year first, everything else as one line."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "Y" if value else "N"
    return clean_line(as_text(value))


_OUTSIDE = (ComplainantKind.OTHER_THIRD_PARTY, ComplainantKind.OFFICIAL_BODY)


def _history(reader: _Reader, words: _Words, known: KnownCase) -> CaseHistory:
    line = reader.line
    when = line.dates.get
    kind = words.kind or ComplainantKind.TENANT
    category, other = reader.category()
    refused_on = None
    if words.accepted is False:
        refused_on = when("s1_response") or when("acknowledged") or line.dates["received"]
    return CaseHistory(
        row=line.number,
        reference=line.texts["reference"],
        known=known,
        kind=kind,
        scheme=line.texts.get("scheme", ""),
        nation=words.nation,
        category=category,
        category_other=other,
        department=line.texts.get("department", ""),
        channel=words.channel or Channel.NOT_RECORDED,
        summary=line.texts.get("summary", "") or "Not recorded",
        outcomes=words.outcomes,
        refused_on=refused_on,
        refusal_ground=words.ground,
        counts_for_tsm=kind not in _OUTSIDE if words.counts is None else words.counts,
        warnings=tuple(_warnings(line, words)),
    )


def _warnings(line: Line, words: _Words) -> Iterator[str]:
    for each in line.odd:
        yield str(each)
    if words.accepted is False and words.ground is None:
        yield f"Line {line.number}, refusal_ground: It is empty though it was not accepted."


def standing_facts(history: CaseHistory, today: date) -> tuple[CaseFacts, date | None]:
    """The facts with the state they come to by ``today``, and the day the complaint ended.

    An answered complaint is closed while the next stage can be asked for, and concluded after
    that or where there is no next stage (R-8.1.4).
    """
    facts, dates = history.known.facts, history.known.schedule
    if history.refused_on is not None:
        return replace(facts, state=CaseState.NOT_ACCEPTED), history.refused_on
    answered_on = facts.current.answered_on
    if answered_on is None:
        return facts, None
    if facts.current.number >= history.known.procedure.last_stage:
        return replace(facts, state=CaseState.CONCLUDED), answered_on
    window = dates.escalate_by()
    if window is not None and window < today:
        return replace(facts, state=CaseState.CONCLUDED), window
    return replace(facts, state=CaseState.CLOSED), None
