"""The views of the case list somebody named: filter, columns and order (B-13, PF-64).

They are kept in the person's own memory, for each case file: handlers and schemes are its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind
from best_desktop.gui.case_filters import Received
from best_desktop.gui.settings import Preferences

WordT = TypeVar("WordT", bound=Enum)
LONGEST_NAME = 60
_DAYS = ("received_from", "received_to")
_NUMBERS = ("stage", "handler_id", "scheme_id")


@dataclass(frozen=True, slots=True)
class OwnView:
    """A named view; ``received`` is kept as a word, so that "This month" stays this month.

    ``wanted`` is the filter without that. ``sort`` is a column's key, with ``-`` before it where
    it descends; ``columns`` are the keys shown, from left to right.
    """

    name: str
    wanted: CaseFilter
    received: Received | None = None
    columns: tuple[str, ...] = ()
    sort: str = ""

    def filter_on(self, today: date) -> CaseFilter:
        """What it shows on a day."""
        if self.received is None or self.received is Received.BETWEEN:
            return self.wanted
        first, last = self.received.days(today)
        return replace(self.wanted, received_from=first, received_to=last)


class OwnViews:
    """The views of one person for one case file, in the order of their names."""

    def __init__(self, preferences: Preferences, case_file: str) -> None:
        """Read them; what cannot be read back counts as never saved."""
        self._preferences = preferences
        self._key = f"views/{Path(case_file).name.replace('/', ' ') or 'case file'}"
        self._views: dict[str, OwnView] = {}
        try:
            kept = json.loads(preferences.text(self._key, "[]"))
            for each in kept:
                view = _read(each)
                self._views[view.name] = view
        except (ValueError, TypeError, KeyError, AttributeError):
            self._views = {}

    def names(self) -> list[str]:
        """The names, as a dictionary orders them."""
        return sorted(self._views, key=str.casefold)

    def view(self, name: str) -> OwnView | None:
        """The view of this name; None where there is none."""
        return self._views.get(name)

    def named(self, name: str) -> str | None:
        """The name already taken that differs in capitals at most; None where it is free."""
        wanted = name.casefold()
        return next((each for each in self._views if each.casefold() == wanted), None)

    def save(self, view: OwnView) -> None:
        """Keep a view, in place of one of the same name."""
        taken = self.named(view.name)
        if taken is not None:
            del self._views[taken]
        self._views[view.name] = view
        self._keep()

    def rename(self, name: str, new: str) -> None:
        """Give a view another name."""
        view = self._views.pop(name)
        self.save(replace(view, name=new))

    def delete(self, name: str) -> None:
        """Forget a view; no complaint changes."""
        self._views.pop(name, None)
        self._keep()

    def _keep(self) -> None:
        kept = [_written(self._views[name]) for name in self.names()]
        self._preferences.keep_text(self._key, json.dumps(kept, ensure_ascii=False))
        self._preferences.write()


def _written(view: OwnView) -> dict[str, object]:
    wanted = view.wanted
    days = {name: day.isoformat() for name in _DAYS if (day := getattr(wanted, name))}
    words = {
        name: word.value for name in ("kind", "channel", "category") if (word := _of(wanted, name))
    }
    numbers = {name: getattr(wanted, name) for name in _NUMBERS}
    return {
        "name": view.name,
        "view": wanted.view.value,
        "text": wanted.text,
        **numbers,
        **words,
        **days,
        "received": view.received.value if view.received else "",
        "columns": list(view.columns),
        "sort": view.sort,
    }


def _of(wanted: CaseFilter, name: str) -> Enum | None:
    word: Enum | None = getattr(wanted, name)
    return word


def _read(kept: Mapping[str, Any]) -> OwnView:
    wanted = CaseFilter(
        view=View(kept["view"]),
        text=str(kept["text"]),
        kind=_word(ComplainantKind, kept.get("kind")),
        channel=_word(Channel, kept.get("channel")),
        category=_word(Category, kept.get("category")),
        stage=_number(kept.get("stage")),
        handler_id=_number(kept.get("handler_id")),
        scheme_id=_number(kept.get("scheme_id")),
        received_from=_day(kept.get("received_from")),
        received_to=_day(kept.get("received_to")),
    )
    received = _word(Received, kept.get("received"))
    columns = tuple(str(each) for each in kept["columns"])
    return OwnView(str(kept["name"]), wanted, received, columns, str(kept["sort"]))


def _number(kept: object) -> int | None:
    return kept if isinstance(kept, int) else None


def _day(kept: object) -> date | None:
    return date.fromisoformat(str(kept)) if kept else None


def _word(kind: type[WordT], kept: object) -> WordT | None:
    return kind(kept) if kept else None
