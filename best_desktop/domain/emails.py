"""An email as it is read from its file: who, when, about what, and the files that came with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


class UnreadableEmail(ValueError):
    """A file is no email, or not one that is safe to take apart; the message is for staff."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with an email; ``inline`` is a picture shown within its text."""

    name: str
    content: bytes
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Email:
    """An email taken apart; every text is as it came and not trusted.

    ``sent_at`` is aware, or None where the email says nothing that can be read. ``remarks`` says
    what could not be taken out of it, in sentences for staff.
    """

    sender: str = ""
    sender_address: str = ""
    to: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    remarks: tuple[str, ...] = ()


def domain_of(address: str) -> str:
    """What stands after the @ of an address, in small letters; "" where there is none."""
    _, at, domain = address.rpartition("@")
    return domain.strip(" >").casefold() if at else ""
