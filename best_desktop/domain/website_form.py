"""The website's complaints form, pasted as text: each label is known, nothing is lost (R-2.1.2).

A form is lines of "Label: value", or a label on a line of its own with its answer beneath, or the
two lines of a table: headings and answers. What is not understood is handed back word for word.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from io import StringIO

from best_desktop.domain.table_rows import WordT, plain_heading, word_meant
from best_desktop.domain.text import clean_text
from best_desktop.domain.typed_dates import Unreadable, read_date, read_time
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterFormat,
    Word,
)

LONGEST = 60_000
"""The most characters of a form that are read."""


class FormField(Word):
    """What the form asks; the label is the one that the website and Help use."""

    SUBMITTED = "submitted", "Date submitted"
    TIME = "time", "Time submitted"
    KIND = "kind", "I am"
    NAME = "name", "Name"
    ORGANISATION = "organisation", "Organisation"
    ADDRESS = "address", "Address"
    POSTCODE = "postcode", "Postcode"
    PHONE = "phone", "Telephone"
    EMAIL = "email", "Email"
    HANDLE = "handle", "Social media name"
    PREFERRED = "preferred_channel", "Preferred contact"
    LETTERS = "letter_format", "Letters"
    BEHALF = "service_users", "On behalf of"
    SCHEME = "scheme", "Scheme"
    SUMMARY = "summary", "What happened"
    DETAILS = "details", "Details"
    POINTS = "points", "Points to answer"
    HAPPENED = "issue_on", "When it happened"
    CATEGORY = "category", "About"
    OTHER = "category_other", "About what"
    FORMAL = "formal_answer", "Formal complaint"
    WANTED = "wanted", "What you want"
    ASSISTED_BY = "assisted_by", "Helped by"
    ASSISTANCE = "assistance", "Help given"


# Other ways in which forms say the same, as headings are compared.
_SYNONYMS: Mapping[FormField, tuple[str, ...]] = {
    FormField.SUBMITTED: ("date", "submitted", "submittedon", "datesent", "received"),
    FormField.TIME: ("time", "timesent", "submittedat"),
    FormField.KIND: ("iama", "kind", "whoareyou", "whocomplains", "youare"),
    FormField.NAME: ("yourname", "fullname", "yourfullname"),
    FormField.ORGANISATION: ("yourorganisation", "company"),
    FormField.ADDRESS: ("youraddress", "homeaddress"),
    FormField.POSTCODE: ("yourpostcode",),
    FormField.PHONE: (
        "phone", "telephonenumber", "phonenumber", "yourtelephone", "yourphone", "mobile",
        "mobilenumber", "contactnumber",
    ),
    FormField.EMAIL: ("emailaddress", "youremail", "youremailaddress"),
    FormField.HANDLE: ("socialmedia", "accountname"),
    FormField.PREFERRED: (
        "preferredcontactmethod", "howshouldwecontactyou", "howshallwecontactyou",
        "preferredmethodofcontact", "contactpreference",
    ),
    FormField.LETTERS: ("letterformat", "letterprint"),
    FormField.BEHALF: (
        "tenantsconcerned", "nameofthetenant", "tenantname", "tenantsname", "forwhom",
    ),
    FormField.SCHEME: ("yourscheme", "property", "whereyoulive", "building", "where"),
    FormField.SUMMARY: ("inafewwords", "yourcomplaint", "complaint", "summary", "whathashappened",
                        "yourcompliment", "compliment", "whatwedidwell"),
    FormField.DETAILS: ("detailsofyourcomplaint", "moredetails", "tellusmore", "description"),
    FormField.POINTS: ("points", "yourpoints"),
    FormField.HAPPENED: ("whendidithappen", "dateithappened", "dateofincident", "incidentdate"),
    FormField.CATEGORY: ("category", "whatisitabout", "itisabout", "subject", "ground"),
    FormField.OTHER: ("ifotherwhat", "othercategory"),
    FormField.FORMAL: (
        "formalcomplaintwanted", "doyouwanttomakeaformalcomplaint", "wantsaformalcomplaint",
    ),
    FormField.WANTED: (
        "outcomessought", "outcomesought", "outcomewanted", "whatdoyouwant",
        "whatwouldyoulikeustodo", "howcanweputitright", "whatyouwantustodo",
    ),
    FormField.ASSISTED_BY: ("whohelpedyou", "assistedby", "filledinby"),
    FormField.ASSISTANCE: ("howtheyhelped", "howdidtheyhelp", "assistance"),
}  # fmt: skip
_LABELS: dict[str, FormField] = {
    known: each for each in FormField for known in (plain_heading(each.label), *_SYNONYMS[each])
}
# Answers of more than one line; the others end with their line.
_LONG = frozenset((
    FormField.ADDRESS, FormField.SUMMARY, FormField.DETAILS, FormField.POINTS, FormField.WANTED,
    FormField.BEHALF,
))  # fmt: skip
_LABEL_LENGTH = 60
_DAY_AND_CLOCK = re.compile(r"(?<=\d)T(?=\d)")  # as programs write a moment: 2026-04-03T10:20
_MOST_WORDS_OF_A_DATE = 8  # "Thursday 3 April 2026" has four; a story is not tried word by word
_IN_A_TABLE = 3  # so many known headings in its first line make a table of it
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class WebsiteForm:
    """What a form says, by field; None and '' where it does not.

    ``left`` holds every line and answer that was not understood, in order; ``text`` is the whole
    form, cleaned of what is no text.
    """

    text: str
    texts: Mapping[FormField, str] = field(default_factory=dict)
    made_on: date | None = None
    made_time: time | None = None
    issue_on: date | None = None
    kind: ComplainantKind | None = None
    category: Category | None = None
    preferred_channel: Channel | None = None
    letter_format: LetterFormat | None = None
    formal_answer: FormalAnswer | None = None
    left: tuple[str, ...] = ()

    def line(self, wanted: FormField) -> str:
        """An answer on one line."""
        return " ".join(self.texts.get(wanted, "").split())

    def lines(self, wanted: FormField) -> tuple[str, ...]:
        """An answer line by line, without the marks of a list."""
        found = (_BULLET.sub("", each) for each in self.texts.get(wanted, "").split("\n"))
        return tuple(each.strip() for each in found if each.strip())


def labels() -> tuple[str, ...]:
    """The labels of the form, as the website and Help have them."""
    return tuple(each.label for each in FormField)


def read_form(text: str, today: date) -> WebsiteForm:
    """Read a pasted form; nothing of it is lost, whatever it holds.

    Args:
        text: the form as pasted; any text at all may be.
        today: what a date such as "yesterday" counts from.

    Raises:
        TextTooLong: it is longer than ``LONGEST`` characters.
    """
    cleaned = clean_text(text, limit=LONGEST)
    texts, left = _table(cleaned) or _lines(cleaned)
    return _Reading(texts, left, today).form(cleaned)


# ------------------------------------------------------------------------------- label by label


def _label(text: str) -> FormField | None:
    return _LABELS.get(plain_heading(text)) if len(text) <= _LABEL_LENGTH else None


def _split(line: str) -> tuple[FormField, str] | None:
    """The label a line begins with and what follows it; None where it begins with none."""
    for mark in (":", "\t", "=", "?", " - "):
        before, found, after = line.partition(mark)
        label = _label(before) if found else None
        if label is not None:
            return label, after.strip()
    label = _label(line)
    return (label, "") if label is not None else None


def _lines(text: str) -> tuple[dict[FormField, str], list[str]]:
    texts: dict[FormField, str] = {}
    left: list[str] = []
    now: FormField | None = None
    for line in text.split("\n"):
        begun = _split(line)
        # A label seen before is a word of somebody's story ("Time: he came at ten").
        if begun is not None and begun[0] not in texts:
            now, texts[now] = begun[0], begun[1]
        elif now is not None and (now in _LONG or not texts[now]):
            texts[now] = f"{texts[now]}\n{line}".strip("\n")
        elif line.strip():
            left.append(line.strip())
    return {each: said.strip() for each, said in texts.items() if said.strip()}, left


def _table(text: str) -> tuple[dict[FormField, str], list[str]] | None:
    """The answers of a table of headings and one row; None where the text is none."""
    head = text.partition("\n")[0]
    for mark in (",", ";", "\t"):
        if sum(_label(each.strip(' "')) is not None for each in head.split(mark)) < _IN_A_TABLE:
            continue
        rows = [row for row in _rows(text, mark) if any(each.strip() for each in row)]
        if len(rows) == 2:  # more are several forms, and which is meant cannot be guessed
            return _cells(*rows)
    return None


def _rows(text: str, mark: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text), delimiter=mark, strict=True))
    except csv.Error:
        return []


def _cells(headings: list[str], answers: list[str]) -> tuple[dict[FormField, str], list[str]]:
    texts: dict[FormField, str] = {}
    left: list[str] = []
    headings += [""] * (len(answers) - len(headings))
    for heading, answer in zip(headings, answers, strict=False):
        label = _label(heading)
        if label is not None and label not in texts and answer.strip():
            texts[label] = answer.strip()
        elif answer.strip():
            left.append(f"{heading}: {answer}".strip(": "))
    return texts, left


# ---------------------------------------------------------------------------- answer by answer


class _Reading:
    """Turns answers into dates and words; one that is neither goes to what is left."""

    def __init__(self, texts: dict[FormField, str], left: Iterable[str], today: date) -> None:
        self._texts, self._left, self._today = texts, list(left), today

    def form(self, text: str) -> WebsiteForm:
        """The form with everything read."""
        made_on, made_time = self._submitted()
        return WebsiteForm(
            text=text,
            made_on=made_on,
            made_time=made_time,
            issue_on=self._date(FormField.HAPPENED),
            kind=self._word(FormField.KIND, ComplainantKind),
            category=self._word(FormField.CATEGORY, Category),
            preferred_channel=self._word(FormField.PREFERRED, Channel),
            letter_format=self._word(FormField.LETTERS, LetterFormat),
            formal_answer=self._word(FormField.FORMAL, FormalAnswer),
            texts=self._texts,
            left=tuple(self._left),
        )

    def _submitted(self) -> tuple[date | None, time | None]:
        """The day and the time it was sent, which may stand in one answer."""
        said = _DAY_AND_CLOCK.sub(" ", self._texts.get(FormField.SUBMITTED, "")).split()
        for at in range(min(len(said), _MOST_WORDS_OF_A_DATE), 0, -1):
            day = _try_date(" ".join(said[:at]), self._today)
            if day is None:
                continue
            rest = " ".join(said[at:]).removeprefix("at ").strip()
            if not rest:
                return day, self._time()
            clock = _try_time(rest)
            if clock is not None:
                return day, clock
        self._give_back(FormField.SUBMITTED)
        return None, self._time()

    def _time(self) -> time | None:
        found = _try_time(self._texts.get(FormField.TIME, ""))
        if found is None:
            self._give_back(FormField.TIME)
        return found

    def _date(self, wanted: FormField) -> date | None:
        found = _try_date(self._texts.get(wanted, ""), self._today)
        if found is None:
            self._give_back(wanted)
        return found

    def _word(self, wanted: FormField, kind: type[WordT]) -> WordT | None:
        said = self._texts.get(wanted, "")
        found = word_meant(said, kind)
        if found is None:
            self._give_back(wanted)
        return found

    def _give_back(self, wanted: FormField) -> None:
        said = self._texts.pop(wanted, "")
        if said:
            self._left.append(f"{wanted.label}: {said}")


def _try_date(text: str, today: date) -> date | None:
    try:
        return read_date(text, today)
    except Unreadable:
        return None


def _try_time(text: str) -> time | None:
    # Programs write seconds, people do not.
    match = re.fullmatch(r"(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?Z?", text.strip())
    try:
        return read_time(match[1] if match else text)
    except Unreadable:
        return None
