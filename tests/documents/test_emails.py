"""Emails as files: what is read out of them, and how much a hostile one may cost."""

from __future__ import annotations

import base64
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from best_desktop.documents.emails import LARGEST_EMAIL, read_email
from best_desktop.documents.eml import LONGEST_TEXT
from best_desktop.documents.markup_words import words_of
from best_desktop.domain.emails import UnreadableEmail
from tests.documents.msg_files import compound_file, msg

SENT = datetime(2025, 4, 14, 8, 30, tzinfo=UTC)
_HEAD = b"From: a@example.org\r\nSubject: x\r\n"


def eml() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Siân Price <sian@example.org>"
    message["To"] = "complaints@bestha.co.uk"
    message["Subject"] = "Boiler at Tŷ Derwen"
    message["Date"] = "Mon, 14 Apr 2025 09:30:00 +0100"
    message.set_content("No heat since Monday.\n")
    return message


# ------------------------------------------------------------------------------------- as usual


def test_an_eml_is_read_with_what_came_with_it() -> None:
    message = eml()
    message.add_alternative("<p>No heat since <b>Monday</b>.</p>", subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="gas ŵ.pdf")
    inner = EmailMessage()
    inner["Subject"] = "Earlier"
    inner.set_content("Before")
    message.add_attachment(inner)
    email = read_email("Boiler.EML", message.as_bytes())
    assert (email.sender, email.sender_address) == ("Siân Price", "sian@example.org")
    assert (email.to, email.subject) == ("complaints@bestha.co.uk", "Boiler at Tŷ Derwen")
    assert email.sent_at == SENT
    assert email.text == "No heat since Monday."
    assert [each.name for each in email.attachments] == ["gas ŵ.pdf", "Earlier.eml"]
    assert email.attachments[0].content == b"%PDF-1.7"
    assert read_email("Earlier.eml", email.attachments[1].content).text == "Before"
    assert email.remarks == ()


def test_an_eml_of_markup_alone_is_read_as_words() -> None:
    message = eml()
    message.set_content(
        "<html><style>p{}</style><script>alert(1)</script><p>Dear all,<br>no&nbsp;heat "
        '<img src="//host/x">&lt;b&gt;</p></html>',
        subtype="html",
    )
    message.make_mixed()
    picture = EmailMessage()
    picture["Content-Type"] = "image/png"
    picture["Content-ID"] = "<logo>"
    picture["Content-Transfer-Encoding"] = "base64"
    picture.set_payload(base64.b64encode(b"\x89PNG").decode())
    message.attach(picture)
    email = read_email("a.eml", message.as_bytes())
    assert email.text == "Dear all,\nno heat <b>"
    assert [(each.name, each.inline) for each in email.attachments] == [("Part 2.png", True)]


def test_a_msg_is_read_with_what_came_with_it() -> None:
    files = {"photo.jpg": b"j" * 9_000, "": b"small", "link only.docx": b""}
    content = msg(
        sender="Siân Price",
        address="sian@example.org",
        subject="Boiler ŵ",
        body="No heat\r\nsince Monday",
        headers="To: complaints@bestha.co.uk\r\n",
        sent_at=SENT,
        attachments=files,
    )
    email = read_email("a.msg", content)
    assert (email.sender, email.sender_address) == ("Siân Price", "sian@example.org")
    assert (email.to, email.subject) == ("complaints@bestha.co.uk", "Boiler ŵ")
    assert (email.sent_at, email.text) == (SENT, "No heat\r\nsince Monday")
    assert [(each.name, len(each.content)) for each in email.attachments] == [
        ("photo.jpg", 9_000),
        ("Attachment 2", 5),
    ]
    assert email.remarks == ("Attachment 3 cannot be taken out. It is kept within the email.",)


def test_a_msg_of_markup_or_of_nothing_and_never_sent() -> None:
    markup = read_email("a.msg", msg(subject="x", html=b"<p>No <b>heat</b></p>"))
    assert (markup.text, markup.sent_at, markup.sender) == ("No heat", None, "")
    beginning = datetime(1601, 1, 1, tzinfo=UTC)
    nothing = read_email("a.msg", msg(subject="x", sent_at=beginning))
    assert nothing.sent_at is None
    assert "in a form that is not shown here" in nothing.remarks[0]


# -------------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00\xff" * 500, id="no email"),
        pytest.param(b"just words\n\nmore words", id="no headers"),
        pytest.param(b"".join(b"X-%d: y\r\n" % n for n in range(100_000)), id="100,000 headers"),
        pytest.param(b"From: " + b"a," * 200_000 + b"\r\n\r\nx", id="a header of 400,000"),
        pytest.param(_HEAD + b"\r\n" + b"\n" * 1_000_000, id="1,000,000 lines"),
        pytest.param(_HEAD + b"\r\n" + b"--b\r\n" * 20_001, id="20,001 parts"),
        pytest.param(
            _HEAD
            + b"".join(
                b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
                for n in range(3_000)
            ),
            id="3,000 parts within parts",
        ),
        pytest.param(
            _HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 3_000, id="3,000 emails in emails"
        ),
    ],
)
def test_a_bomb_of_an_eml_is_refused_plainly(content: bytes) -> None:
    with pytest.raises(UnreadableEmail, match=r"^bomb\.eml "):
        read_email("bomb.eml", content)


def test_a_large_email_is_not_taken_apart() -> None:
    for name in ("a.eml", "a.msg"):
        with pytest.raises(UnreadableEmail, match="larger than 50 MB"):
            read_email(name, bytes(LARGEST_EMAIL + 1))


def test_many_parts_are_cut_and_bad_ones_named() -> None:
    parts = [b"--b\r\nContent-Type: application/x; name=n%d\r\n\r\nx\r\n" % n for n in range(300)]
    parts[1] = b"--b\r\nContent-Type: application/x; name=empty\r\n\r\n\r\n"
    parts[2] = b"--b\r\nContent-Type: application/x; " + b"a=b;" * 2_000 + b"\r\n\r\nx\r\n"
    parts[3] = (
        b"--b\r\nContent-Type: message/rfc822; name=x\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    head = _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    email = read_email("a.eml", head + b"".join(parts) + b"--b--\r\n")
    assert len(email.attachments) < 200
    assert "Part 2 of it is damaged. It is kept within the email." in email.remarks
    assert "Part 3 of it is damaged. It is kept within the email." in email.remarks
    assert "It has more than 200 parts; only the first are offered." in email.remarks


def test_a_sender_in_a_thousand_brackets_is_nobody() -> None:
    email = read_email("a.eml", b"From: " + b"(" * 5_000 + b"\r\nSubject: x\r\n\r\ny")
    assert (email.sender, email.subject, email.text) == ("", "x", "y")


@pytest.mark.parametrize("charset", [b"punycode", b"Unicode-Escape", b"IDNA"])
def test_a_charset_that_is_not_for_texts_is_not_used(charset: bytes) -> None:
    """To read so much of the first takes minutes; the second makes halves of letters."""
    said = b"a" * 800_000 + b"-" + b"b" * 400_000 + b"\\ud800"
    head = b"From: a@b\r\nContent-Type: text/plain; charset=" + charset + b"\r\n\r\n"
    email = read_email("a.eml", head + said)
    assert email.text == "a" * LONGEST_TEXT


def test_nonsense_in_headers_and_texts_costs_nothing_else() -> None:
    content = (
        b"From: \xc5\xb5 =?none?q?x?= <x@example.org>\r\n"
        b"Subject: =?utf-8?b?!!!?= \xff\r\n"
        b"Date: Mon, 99 Foo 20255 99:99:99 +9999\r\n"
        b"Content-Type: text/plain; charset=klingon\r\n\r\nT\xc5\xb7 \xff"
    )
    email = read_email("a.eml", content)
    assert email.sender_address == "x@example.org"
    assert email.sent_at is None
    assert email.text == "Tŷ �"
    assert (
        read_email("b.eml", b"From: a@b\r\nDate: Mon, 14 Apr 2025 08:30:00\r\n\r\n").sent_at == SENT
    )


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"not Outlook's", id="another file"),
        pytest.param(msg(subject="x", body="y" * 9_000)[:3_000], id="cut off"),
        pytest.param(compound_file({"Workbook": b"an old workbook"}), id="no email"),
        pytest.param(
            msg(subject="x", headers="X: y\r\n" * 60_000), id="a header of 360,000 letters"
        ),
        pytest.param(
            msg(subject="x", extra={f"s{n}": b"x" for n in range(5_001)}), id="5,001 streams"
        ),
    ],
)
def test_a_broken_msg_is_refused_plainly(content: bytes) -> None:
    with pytest.raises(UnreadableEmail, match=r"^broken\.msg "):
        read_email("broken.msg", content)


def test_each_byte_of_a_msg_may_be_wrong() -> None:
    """Whatever is damaged, it is read or refused: nothing else gets out."""
    whole = msg(sender="A", subject="x", body="y" * 300, sent_at=SENT, attachments={"a.txt": b"a"})
    for at in range(0, len(whole), 37):
        damaged = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        with suppress(UnreadableEmail):
            assert read_email("a.msg", damaged).attachments is not None


# --------------------------------------------------------------------------------------- markup


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<script>alert('x')", ""),
        ("a<!-- unseen -->b", "ab"),
        ("&lt;script&gt;", "<script>"),
        ("plain\nwords", "plain words"),
        ("<a href='javascript:alert(1)'>here</a>", "here"),
        ("<" * 100_000 + "end", "<" * 100_000 + "end"),
    ],
)
def test_the_words_of_markup(markup: str, words: str) -> None:
    assert words_of(markup) == words
