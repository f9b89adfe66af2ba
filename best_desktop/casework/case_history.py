"""One row of an older register as a complaint of ours: every value read, each fault named.

What happened and when is judged by the same rules as a batch check of dates
(:mod:`best_desktop.casework.deadline_row`); here the words of the register join the dates.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from best_desktop.casework.deadline_row import READ, KnownCase, Line, Rules, read_case
from best_desktop.domain.case_columns import NEEDED, CaseField
from best_desktop.domain.facts import CaseFacts
from best_desktop.domain.row_reader import WITHOUT_TIME
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
from best_desktop.domain.typed_dates import Unreadable, read_date
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

REQUIRED = tuple(each.value for each in NEEDED)
REFERENCE_LENGTH, NAME_LENGTH, SUMMARY_LENGTH = 20, 120, 300
_DATES = frozenset(READ) - {
    "case_id", "procedure", "escalation_kind", "s1_ext_days", "s2_ext_days",
}  # fmt: skip
_LENGTHS = {
    "reference": REFERENCE_LENGTH,
    "scheme": NAME_LENGTH,
    "department": NAME_LENGTH,
    "summary": SUMMARY_LENGTH,
}
_HAPPENED = tuple(each for each in READ if each not in {"case_id", "issue_date"})
# Names of ours inside a cure; words of everyday English, as "received" is, stand as they are.
_NAMED = re.compile(rf"\b(?:{'|'.join(each.value for each in CaseField if '_' in each.value)})\b")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})")
_ENDS_WITH_YEAR = re.compile(r"[0-9A-Za-z].*[0-9]{2}")


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
    """The sheet of an older register, and which of its columns holds what."""

    sheet: Sheet
    columns: Mapping[CaseField, int]

    def heading(self, name: str) -> str:
        """How this register calls a column of ours; our own name where it has none."""
        place = self.columns.get(CaseField(name))
        return name if place is None else self.sheet.heading(place)

    def said(self, cure: str) -> str:
        """A sentence with the register's own headings in place of our names."""
        return _NAMED.sub(lambda found: self.heading(found[0]), cure)


def read_history(
    register: Register, row: SheetRow, rules: Rules, today: date
) -> tuple[CaseHistory | None, list[Fault]]:
    """A row as a complaint, or its faults: every one of them, by column and with its cure."""
    reader = _Reader(register, row, today)
    line = reader.line
    reader.check_texts()
    words = reader.words()
    known = read_case(line, rules, REQUIRED)
    # First of all: a day that lies ahead makes every other date look too early.
    reader.check_happened(today)
    if not line.bad and known is not None:
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

    def __init__(self, register: Register, row: SheetRow, today: date) -> None:
        self.register, self.row = register, row
        typed = {field.value: _text(row.value(place)) for field, place in register.columns.items()}
        self._typed = {name: text for name, text in typed.items() if text}
        texts = {
            name: _year_first(text, today) if name in _DATES else text
            for name, text in self._typed.items()
        }
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
                self.line.bad.insert(0, self.line.bad.pop())

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
        """What is wrong with the row, by sheet, row and column as the register has them."""
        register = self.register
        return [
            Fault(
                register.sheet.name,
                each.line,
                register.heading(each.column),
                self._typed.get(each.column, "")[:80],
                register.said(each.cure),
            )
            for each in self.line.bad
        ]

    def warnings(self, words: _Words) -> Iterator[str]:
        """What looks odd in the row, which is kept all the same."""
        for each in self.line.odd:
            yield self._warned(each.column, each.text)
        if words.accepted is False and words.ground is None:
            yield self._warned("refusal_ground", "It is empty though it was not accepted.")

    def _warned(self, name: str, text: str) -> str:
        return f"Line {self.line.number}, {self.register.heading(name)}: {self.register.said(text)}"

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


def _year_first(text: str, today: date) -> str:
    """A date as the rules read it; what is no date stays as it is, to be named with its cure."""
    text = WITHOUT_TIME.sub(r"\1", text)
    day_first = _DAY_FIRST.fullmatch(text)
    if day_first:  # also where there is no such day: the rules say so
        day, month, year = day_first.groups()
        return f"{year}-{month:>02}-{day:>02}"
    # "today" and "+3d" are for people at the keyboard, not for files read some other day.
    if not _ENDS_WITH_YEAR.fullmatch(text):
        return text
    try:
        return read_date(text, today).isoformat()
    except Unreadable:
        return text


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
        warnings=tuple(reader.warnings(words)),
    )


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
