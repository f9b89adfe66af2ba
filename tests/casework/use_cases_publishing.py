"""The use cases of publishing reports, called once: for who may do what."""

from __future__ import annotations

from best_desktop.casework import published
from tests.casework.use_cases import DAY, Act

ACTS: dict[str, Act] = {
    "published.correct_publication": lambda desk, _: published.correct_publication(
        desk, 1, 1, published_on=DAY, address="", reason="A slip"
    ),
    "published.withdraw_publication": lambda desk, _: published.withdraw_publication(
        desk, 1, 1, "A slip"
    ),
}
