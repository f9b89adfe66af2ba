"""Typed text of open dialogs, kept in the person's own folder until it is saved or thrown away.

One small JSON file a dialog and case, written beside and moved into place, so that a crash while
writing leaves the draft before it. Nothing here is part of the case file.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import platformdirs

_FORGET_AFTER = timedelta(days=60)
_folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody typed and did not save, and when (aware, UTC)."""

    kept_at: datetime
    values: dict[str, object]


def folder() -> Path:
    """Where drafts are kept."""
    return _folder or platformdirs.user_data_path("BeST Desktop", appauthor=False) / "drafts"


def keep_in(place: Path | None) -> None:
    """Keep drafts in another folder; None goes back to the person's own."""
    global _folder  # noqa: PLW0603 - one program has one place for drafts
    _folder = place


def save(key: str, values: dict[str, object], at: datetime) -> None:
    """Keep a draft; a folder that cannot be written is passed over, the work itself goes on."""
    path = _path(key)
    beside = path.with_suffix(".new")
    text = json.dumps({"kept_at": at.isoformat(), "values": values}, ensure_ascii=True)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        return


def load(key: str) -> Draft | None:
    """The draft kept under a key; None where there is none or it cannot be read."""
    try:
        given = json.loads(_path(key).read_text(encoding="utf-8"))
        kept_at = datetime.fromisoformat(given["kept_at"])
        values = given["values"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(values, dict) or kept_at.tzinfo is None:
        return None
    return Draft(kept_at, values)


def forget(key: str) -> None:
    """Throw a draft away: it was saved, or somebody said so."""
    for path in (_path(key), _path(key).with_suffix(".new")):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


def forget_old(now: datetime) -> None:
    """Throw away drafts nobody came back to within sixty days: they may hold personal data."""
    try:
        files = list(folder().glob("*.json"))
    except OSError:
        return
    for file in files:
        draft = load(file.stem)
        if draft is not None and now - draft.kept_at > _FORGET_AFTER:
            forget(file.stem)


def keys(begin: str) -> list[str]:
    """The keys of the drafts kept here that begin so."""
    try:
        return sorted(file.stem for file in folder().glob(f"{begin}-*.json"))
    except OSError:
        return []


def _path(key: str) -> Path:
    # A key is ours and short; what a file name may not hold is left out all the same.
    return folder() / f"{re.sub(r'[^a-z0-9_-]', '-', key.casefold())[:80]}.json"
