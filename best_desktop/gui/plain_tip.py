"""Tool tips of what somebody typed: Qt takes text that looks like HTML for HTML."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str | None:
    """A text as a tool tip that shows it to the letter; None where there is nothing to show."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else None
