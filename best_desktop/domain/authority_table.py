"""The authority table printed as a plain table, for the policy owner to check against the paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from best_desktop.domain.authority import (
    LEGAL_REPRESENTATIVES,
    AuthorityRow,
    AuthorityTable,
    Lasts,
)
from best_desktop.domain.plain_table import table_lines
from best_desktop.domain.vocabulary import Speaker, Subject, Word

_COLUMNS = (
    ("Row", 3),
    ("Who speaks", 26),
    ("Where", 36),
    ("About", 20),
    ("Answer", 38),
    ("May be told", 22),
    ("Clause", 9),
)


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One line of the table in words, as Help shows it."""

    number: int
    speaker: str
    situation: str
    subject: str
    answer: str
    told: str
    clauses: str


def printed(table: AuthorityTable) -> tuple[PrintedRow, ...]:
    """Every row in words, in the order in which they are tried."""
    return tuple(_line(table, each) for each in table.rows)


def table_text(table: AuthorityTable) -> str:
    """Return the table as text of some 165 columns, under a heading that names the version."""
    rows = (
        (
            str(each.number),
            each.speaker,
            each.situation,
            each.subject,
            each.answer,
            each.told,
            each.clauses,
        )
        for each in printed(table)
    )
    lines = [
        table.title,
        f"Version {table.version}. {table.source}.",
        "The first row that fits is the answer.",
        "",
        *table_lines(_COLUMNS, rows),
    ]
    return "\n".join(lines) + "\n"


def _line(table: AuthorityTable, row: AuthorityRow) -> PrintedRow:
    answer = f"{row.outcome}. {row.next_step}"
    if row.lasts is not Lasts.NOT_AT_ALL:
        answer = f"{row.outcome}, {_small(str(row.lasts))}. {row.next_step}"
    return PrintedRow(
        number=row.number,
        speaker=_speakers(row.speakers),
        situation=_situation(table, row),
        subject=_any(row.subjects, Subject),
        answer=answer,
        told=str(row.discloses),
        clauses=", ".join(row.clauses),
    )


def _speakers(speakers: frozenset[Speaker]) -> str:
    """Name the legal representatives of R-8.2.1 by their one name where all of them are meant."""
    every = frozenset(LEGAL_REPRESENTATIVES)
    if not every <= speakers:
        return _any(speakers, Speaker)
    rest = speakers - every
    return "; ".join(filter(None, ("Any legal representative (R-8.2.1)", _words(rest, Speaker))))


def _any(found: frozenset[Word], words: type[Word]) -> str:
    return _words(found, words) or "Any"


def _words(found: Iterable[Word], words: type[Word]) -> str:
    chosen = frozenset(found)
    return "; ".join(each.label for each in words if each in chosen)


def _situation(table: AuthorityTable, row: AuthorityRow) -> str:
    words = table.condition_words
    needed = [each for each in row.needs if each not in row.unless]
    terms = [words[each].holds for each in row.when]
    terms += [words[each].fails for each in row.unless]
    if len(needed) == 1:
        terms.append(words[needed[0]].fails)
    elif needed:
        terms.append("not all of this: " + ", ".join(words[each].holds for each in needed))
    text = "; ".join(terms)
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
