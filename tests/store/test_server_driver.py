"""The usual edition has no driver for a database server, and says where it is to be had."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest

from best_desktop.store import database
from best_desktop.store.errors import StoreError


def test_without_the_driver_the_other_edition_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match="the setup file with “postgresql” in its name") as refused:
        database.open_database(
            "postgresql://owen:secret@server/complaints",
            now=lambda: datetime(2026, 11, 20, 9, tzinfo=UTC),
        )
    assert "secret" not in str(refused.value)
    assert not database.is_open()
