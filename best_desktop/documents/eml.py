"""An `.eml` file, read with the standard library inside bounds that keep every step short.

The library's modern policy takes minutes over a long header and fails on deep nesting. Headers
are therefore taken raw and cut, and the file is measured before anything takes it apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime

from best_desktop.documents.markup_words import words_of
from best_desktop.domain.emails import Attachment, Email, UnreadableEmail

LONGEST_TEXT = 200_000
_MOST_HEADER_BYTES, _MOST_HEADER_LINES, _LONGEST_HEADER = 256 * 1024, 2_000, 8_192
_MOST_BOUNDARIES, _MOST_MESSAGES, _MOST_PARTS = 60, 40, 200
_MOST_LINES, _MOST_STEPS, _MOST_DASHES = 1_000_000, 10_000_000, 20_000
_LONGEST_PARAMETER = 2_000
# Not for texts: to read them takes the square of their length, or makes no letters of them.
_NO_CHARSETS = frozenset((
    "idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape",
))  # fmt: skip
_BLANK_LINE = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_BOUNDARY = re.compile(rb"boundary[^=\r\n]{0,40}=", re.IGNORECASE)
_DASHES = re.compile(rb"[\r\n]--")
_MESSAGE = re.compile(rb"message/", re.IGNORECASE)
# What the library raises over input that nobody should have written.
BROKEN = (
    MessageError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def read_eml(name: str, content: bytes) -> Email:
    """Take an email apart.

    Raises:
        UnreadableEmail: it is no email, or too large, deep or odd to be taken apart safely.
    """
    _measure(name, content)
    try:
        message = BytesParser(policy=compat32).parsebytes(content)
    except BROKEN as error:
        raise UnreadableEmail(f"{name} is damaged, so it cannot be taken apart.") from error
    headers = _headers(message)
    if not {"from", "to", "subject", "date", "received"} & headers.keys():
        raise UnreadableEmail(f"{name} has nothing that an email has: no sender, date or subject.")
    remarks: list[str] = []
    text, attachments = _parts(message, remarks)
    sender, address = address_in(headers.get("from", ""))
    return Email(
        sender=decoded(sender) or address,
        sender_address=address,
        to=decoded(headers.get("to", "")),
        subject=decoded(headers.get("subject", "")),
        sent_at=when(headers.get("date", "")),
        text=text[:LONGEST_TEXT],
        attachments=attachments,
        remarks=tuple(remarks),
    )


def _measure(name: str, content: bytes) -> None:
    """Refuse what would take long: the time to read grows with lines times levels of nesting."""
    end = _BLANK_LINE.search(content, 0, _MOST_HEADER_BYTES)
    head = content[: end.start()] if end else content[: _MOST_HEADER_BYTES + 1]
    if len(head) > _MOST_HEADER_BYTES or _lines(head) > _MOST_HEADER_LINES:
        raise UnreadableEmail(f"{name} has more in its head than any email has.")
    lines = _lines(content)
    boundaries = sum(1 for _ in _BOUNDARY.finditer(content))
    messages = sum(1 for _ in _MESSAGE.finditer(content))
    dashes = sum(1 for _ in _DASHES.finditer(content))
    deep = dashes > _MOST_DASHES or boundaries > _MOST_BOUNDARIES or messages > _MOST_MESSAGES
    if deep or lines > _MOST_LINES or lines * (boundaries + messages) > _MOST_STEPS:
        raise UnreadableEmail(f"{name} has more parts within parts than any email has.")


def _lines(content: bytes) -> int:
    return max(content.count(b"\n"), content.count(b"\r")) + 1


def _headers(message: Message) -> dict[str, str]:
    """The first of each header in small letters, cut; bytes that are no ASCII read as UTF-8."""
    found: dict[str, str] = {}
    for key, value in message.raw_items():
        raw = str(value)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")
        found.setdefault(str(key).casefold(), raw.decode("utf-8", "replace"))
    return found


def address_in(value: str) -> tuple[str, str]:
    """The name and the address in a From header; both empty where it cannot be read."""
    try:
        return parseaddr(value)
    except BROKEN:
        return "", ""


def decoded(value: str) -> str:
    """A header's words, whatever they were encoded in."""
    try:
        words = str(make_header(decode_header(value)))
    except BROKEN:
        words = value
    return " ".join(words.split())


def when(value: str) -> datetime | None:
    """The moment a Date header names; None where it names none."""
    try:
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC)
    except BROKEN:
        return None


def _parts(message: Message, remarks: list[str]) -> tuple[str, tuple[Attachment, ...]]:
    plain: list[str] = []
    markup: list[str] = []
    attachments: list[Attachment] = []
    for number, part in enumerate(_leaves(message), start=1):
        if number > _MOST_PARTS:
            remarks.append(f"It has more than {_MOST_PARTS} parts; only the first are offered.")
            break
        try:
            _take(part, number, plain, markup, attachments)
        except BROKEN:
            remarks.append(f"Part {number} of it is damaged. It is kept within the email.")
    text = "\n".join(plain).strip() or words_of("\n".join(markup)[: 2 * LONGEST_TEXT])
    return text, tuple(attachments)


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold something, in order; an email within the email is one of them."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload()
        if isinstance(payload, list) and part.get_content_maintype() != "message":
            waiting.extend(each for each in reversed(payload) if isinstance(each, Message))
        else:
            yield part


def _take(
    part: Message,
    number: int,
    plain: list[str],
    markup: list[str],
    attachments: list[Attachment],
) -> None:
    """Put one part where it belongs."""
    # Taking a parameter out of a header takes longer than the header is long.
    fields = (part.get("content-type", ""), part.get("content-disposition", ""))
    if any(len(str(each)) > _LONGEST_PARAMETER for each in fields):
        raise ValueError("a header of the part is too long")
    kind, given = part.get_content_type(), part.get_filename()
    attached = part.get_content_disposition() == "attachment" or given is not None
    if kind in ("text/plain", "text/html") and not attached:
        (plain if kind == "text/plain" else markup).append(_text(part))
        return
    if part.get_content_maintype() == "message":
        inner = part.get_payload()
        if not isinstance(inner, list):
            raise ValueError("an email within the email that holds none")
        first = inner[0]
        if not isinstance(first, Message):
            raise ValueError("an email within the email that holds none")
        subject = decoded(_headers(first).get("subject", ""))
        name = f"{decoded(given or '') or subject or 'Email'}"
        if not name.casefold().endswith(".eml"):
            name += ".eml"
        content = first.as_bytes()
    else:
        name = decoded(given or "") or f"Part {number}{_ending(kind)}"
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
    if not content:
        raise ValueError("a part with nothing in it")
    inline = part.get("content-id") is not None and kind.startswith("image/")
    attachments.append(Attachment(name, content, inline))


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    content = content[: 8 * LONGEST_TEXT]
    charset = (part.get_content_charset() or "utf-8").replace("-", "_")
    try:
        return content.decode("utf-8" if charset in _NO_CHARSETS else charset, "replace")
    except BROKEN:
        return content.decode("utf-8", "replace")


def _ending(kind: str) -> str:
    from mimetypes import guess_extension

    return guess_extension(kind) or ""
