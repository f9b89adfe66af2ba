"""Registers as they are printed whole: every line of a period, oldest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, cast

from peewee import JOIN

from best_desktop.documents.workbooks import ComplimentLine
from best_desktop.store.models import Compliment, Department, Person, Scheme, Staff


def compliments_between(first: date, last: date) -> tuple[ComplimentLine, ...]:
    """The compliments received in a period, with the names the office's register holds."""
    query = (
        Compliment.select(
            Compliment.reference,
            Compliment.received_on,
            Compliment.channel,
            Person.name,
            Compliment.on_behalf_of,
            Compliment.about,
            Compliment.about_whom,
            Scheme.name,
            Department.name,
            Compliment.text,
            Staff.name,
            Compliment.shared_on,
            Compliment.confirmed_on,
            Person.organisation,
        )
        .join(Person, JOIN.LEFT_OUTER, on=(Compliment.person == Person.id))
        .join_from(Compliment, Scheme, JOIN.LEFT_OUTER, on=(Compliment.scheme == Scheme.id))
        .join_from(
            Compliment, Department, JOIN.LEFT_OUTER, on=(Compliment.department == Department.id)
        )
        .join_from(Compliment, Staff, on=(Compliment.recorded_by == Staff.id))
        .where(Compliment.received_on.between(first, last))
        .order_by(Compliment.received_on, Compliment.id)
    )
    return tuple(_line(*row) for row in cast("Iterable[tuple[Any, ...]]", query.tuples()))


def _line(*row: Any) -> ComplimentLine:
    *values, organisation = row
    line = ComplimentLine(*values)
    return replace(
        line,
        sender=", ".join(each for each in (line.sender, organisation) if each),
        scheme=line.scheme or "",
        department=line.department or "",
    )
