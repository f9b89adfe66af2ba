"""Outlook's `.msg`, through python-oxmsg behind this one function.

The library reads every stream of the file when it opens it, and a small file can name a stream a
thousand times over, so the directory is measured first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, TypeVar

from best_desktop.documents.eml import BROKEN, LONGEST_TEXT, address_in, decoded
from best_desktop.documents.markup_words import words_of
from best_desktop.domain.emails import Attachment, Email, UnreadableEmail

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment as MsgAttachment

_MOST_STREAMS, _MOST_BYTES, _DEEPEST = 5_000, 100 * 1024 * 1024, 12
_LONGEST_LINE = 8_192
_MOST_HEADERS = 256 * 1024
_HEADERS = "__substg1.0_007d"
_MOST_ATTACHMENTS = 200
_NO_DATE_BEFORE = datetime(1990, 1, 1, tzinfo=UTC)
_BROKEN = (*BROKEN, OSError)
_STREAM = 2  # what a compound file calls an entry that holds bytes
AnyValue = TypeVar("AnyValue")


def read_msg(name: str, content: bytes) -> Email:
    """Take an Outlook email apart.

    Raises:
        UnreadableEmail: it is no Outlook email, is damaged, or unpacks to more than it may.
    """
    from oxmsg import Message

    try:
        _measure(name, content)
        message = Message.load(content)
        return _read(message)
    except UnreadableEmail:
        raise
    except _BROKEN as error:
        raise UnreadableEmail(
            f"{name} is damaged or is no Outlook email, so it cannot be taken apart."
        ) from error


def _measure(name: str, content: bytes) -> None:
    """Refuse a file whose directory unpacks to more than a real email holds."""
    from olefile import OleFileIO

    with OleFileIO(BytesIO(content)) as file:
        streams = file.listdir(streams=True, storages=True)
        sizes = [
            (path, file.get_size(path))
            for path in streams[: _MOST_STREAMS + 1]
            if file.get_type(path) == _STREAM
        ]
    too_many = len(streams) > _MOST_STREAMS or max(map(len, streams), default=0) > _DEEPEST
    head = max((size for (path, size) in sizes if path[-1].casefold().startswith(_HEADERS)),
               default=0)  # fmt: skip
    if too_many or sum(size for _, size in sizes) > _MOST_BYTES or head > _MOST_HEADERS:
        raise UnreadableEmail(f"{name} unpacks to more than any email holds.")


def _read(message: Message) -> Email:
    list(message.properties)  # without them it is another kind of file
    remarks: list[str] = []
    given = (_attempt(lambda: message.sender) or "")[:_LONGEST_LINE]
    sender, address = address_in(given)
    to = decoded((_attempt(lambda: message.message_headers.get("To", "")) or "")[:_LONGEST_LINE])
    text = _attempt(lambda: message.body) or ""
    if not text.strip():
        text = words_of((_attempt(lambda: message.html_body) or "")[: 2 * LONGEST_TEXT])
    if not text.strip():
        remarks.append("Its text is kept in a form that is not shown here. Save a copy to read it.")
    return Email(
        sender=decoded(sender) or address or decoded(given),
        sender_address=address,
        to=to,
        subject=decoded((_attempt(lambda: message.subject) or "")[:_LONGEST_LINE]),
        sent_at=_sent_at(message),
        text=text[:LONGEST_TEXT],
        attachments=_attachments(message, remarks),
        remarks=tuple(remarks),
    )


def _attempt(read: Callable[[], AnyValue]) -> AnyValue | None:
    """One value of a message; None where just this one cannot be read."""
    try:
        return read()
    except _BROKEN:
        return None


def _sent_at(message: Message) -> datetime | None:
    """When it was sent; the beginning of Outlook's time, 1601, is no date."""
    moment = _attempt(lambda: message.sent_date)
    if moment is None:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment if moment > _NO_DATE_BEFORE else None


def _attachments(message: Message, remarks: list[str]) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for number, each in enumerate(message.attachments[:_MOST_ATTACHMENTS], start=1):
        content = _attempt(lambda each=each: each.file_bytes)  # type: ignore[misc]
        if not content:
            remarks.append(f"Attachment {number} cannot be taken out. It is kept within the email.")
            continue
        found.append(Attachment(_name(each, number), content))
    return tuple(found)


def _name(attachment: MsgAttachment, number: int) -> str:
    name = _attempt(lambda: attachment.file_name) or ""
    return decoded(name[:_LONGEST_LINE]) or f"Attachment {number}"
