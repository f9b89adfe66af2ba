"""Emails that come into the office as files: `.eml` and Outlook's `.msg`, read as plain values.

Whoever sent one may have meant harm, so what it unpacks to is bounded before it is unpacked, and
the caller keeps the file itself whatever becomes of the reading.
"""

from __future__ import annotations

from best_desktop.domain.emails import Email, UnreadableEmail
from best_desktop.domain.file_kinds import ending, is_email

__all__ = ["LARGEST_EMAIL", "is_email", "read_email"]

LARGEST_EMAIL = 50 * 1024 * 1024


def read_email(name: str, content: bytes) -> Email:
    """Take an email apart by the ending of its name.

    Raises:
        UnreadableEmail: it cannot be read or is not safe to; the message is for staff.
    """
    if len(content) > LARGEST_EMAIL:
        raise UnreadableEmail(
            f"{name} is larger than {LARGEST_EMAIL // 1024**2} MB, so it is not taken apart."
        )
    if ending(name) == "msg":
        from best_desktop.documents.msg import read_msg

        return read_msg(name, content)
    from best_desktop.documents.eml import read_eml

    return read_eml(name, content)
