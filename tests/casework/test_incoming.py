"""Files that come in: names made safe, emails taken apart, nothing opened that could run."""

from __future__ import annotations

import io
import stat
import zipfile
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from best_desktop.casework.case_views import DocumentView
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.incoming import Proposal, propose, shown_text
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import attach, document_bytes
from best_desktop.casework.opened_copies import copy_to_open, forget_copies
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.store.models import AuditEntry
from tests.builders import DILYS, MARCUS, TARIQ, Office, complaint, lines, newest, view
from tests.documents.msg_files import msg

DAY = date(2025, 4, 16)


def email(sender: str = "Siân Price <sian@example.org>") -> EmailMessage:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "complaints@bestha.co.uk"
    message["Subject"] = "<b>Boiler</b>\u202e"
    message["Date"] = "Mon, 14 Apr 2025 23:30:00 +0000"
    message.set_content("No heat since Monday.\n")
    return message


def new(name: str, content: bytes = b"x") -> NewDocument:
    return NewDocument(name, content, DocumentKind.EVIDENCE, Direction.IN, DAY)


def kept(office: Office, case: int) -> dict[str, DocumentView]:
    return {each.name: each for each in view(office, case).documents}


# ------------------------------------------------------------------------------------- emails


@pytest.mark.clause("R-2.1.7")
def test_an_email_is_proposed_and_kept_with_its_files(office: Office) -> None:
    case, desk = complaint(office), office.desk(DILYS, DAY)
    message = email()
    message.add_attachment(
        b"%PDF", maintype="application", subtype="pdf", filename="..\\..\\CON.pdf"
    )
    content = message.as_bytes()
    found = propose(desk, "C:\\mail\\Boiler.eml", content)
    # Half past eleven by Greenwich is the next day in a British summer.
    assert found.dated_on == date(2025, 4, 15)
    assert (found.name, found.kind) == ("Boiler.eml", DocumentKind.CORRESPONDENCE)
    assert (found.direction, found.sender) == (Direction.IN, "Siân Price")
    assert [each.name for each in found.attachments] == ["_CON.pdf"]

    before = AuditEntry.select().count()
    attachment = new(found.attachments[0].name, found.attachments[0].content)
    number = attach(
        desk,
        case,
        NewDocument(
            found.name,
            content,
            DocumentKind.CORRESPONDENCE,
            Direction.IN,
            DAY,
            found.sender,
            found.subject,
            (attachment,),
        ),
    )
    assert AuditEntry.select().count() == before + 1
    assert newest(office, case).summary == "Boiler.eml attached with 1 file of its own"
    documents = kept(office, case)
    assert documents["_CON.pdf"].came_with == "Boiler.eml"
    assert (documents["Boiler.eml"].sender, documents["Boiler.eml"].came_with) == ("Siân Price", "")
    assert documents["Boiler.eml"].subject == found.subject
    assert document_bytes(desk, number) == content
    assert document_bytes(desk, documents["_CON.pdf"].id) == b"%PDF"
    assert ("DOCUMENT", "email", "", f"Siân Price: {found.subject}") in lines(newest(office, case))


def test_an_email_of_ours_was_sent_and_one_of_nobody_says_nothing(office: Office) -> None:
    desk = office.desk(DILYS, DAY)
    ours = email("BeST <Anybody@BestHA.co.uk>")
    assert propose(desk, "a.eml", ours.as_bytes()).direction is Direction.OUT
    nobody = propose(desk, "a.eml", b"Subject: x\r\nDate: Mon, 14 Apr 2098 10:00:00 +0000\r\n\r\ny")
    assert (nobody.direction, nobody.dated_on, nobody.sender) == (None, None, "")
    assert propose(desk, "a.eml", b"Subject: x\r\n\r\ny").dated_on is None


def test_an_outlook_email_is_proposed_too(office: Office) -> None:
    content = msg(
        sender="Siân Price",
        address="sian@example.org",
        subject="Boiler",
        body="No heat",
        sent_at=datetime(2025, 4, 14, 9, 30, tzinfo=UTC),
        attachments={"photo.jpg": b"j"},
    )
    found = propose(office.desk(DILYS, DAY), "Boiler.msg", content)
    assert (found.direction, found.dated_on) == (Direction.IN, date(2025, 4, 14))
    assert (found.sender, found.subject) == ("Siân Price", "Boiler")
    assert [each.content for each in found.attachments] == [b"j"]


@pytest.mark.clause("R-2.1.7")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bomb.eml", b"From: " + b"a," * 200_000 + b"\r\n\r\nx"),
        ("broken.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("empty words.msg", b"?"),
    ],
)
def test_what_cannot_be_taken_apart_is_kept_as_it_came(
    office: Office, name: str, content: bytes
) -> None:
    case, desk = complaint(office), office.desk(DILYS, DAY)
    found = propose(desk, name, content)
    assert found.kind is DocumentKind.CORRESPONDENCE
    assert found.attachments == ()
    assert found.remarks[0].endswith("It can still be added, and is kept as it came.")
    number = attach(desk, case, new(name, content))
    assert document_bytes(desk, number) == content
    assert "Save a copy" in shown_text(desk, name, content)


def test_a_zip_is_kept_unopened(office: Office) -> None:
    case, desk = complaint(office), office.desk(DILYS, DAY)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("bomb", bytes(20_000_000))
    content = packed.getvalue()
    assert propose(desk, "photos.zip", content) == Proposal("photos.zip")
    number = attach(desk, case, new("photos.zip", content))
    assert kept(office, case)["photos.zip"].size == len(content) < 50_000
    assert document_bytes(desk, number) == content


# -------------------------------------------------------------------------------------- names


@pytest.mark.clause("R-2.1.7")
@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("..\\..\\x", "x"),
        ("../../etc/passwd", "passwd"),
        ("CON.pdf", "_CON.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("bill\u202egpj.exe", "billgpj.exe"),
        ("a\x00\nb.txt", "ab.txt"),
        ("<b>bold</b>.txt", "b_.txt"),
    ],
)
def test_a_hostile_name_is_kept_safe(office: Office, given: str, safe: str) -> None:
    case, desk = complaint(office), office.desk(DILYS, DAY)
    first = attach(desk, case, new(given, b"1"))
    second = attach(desk, case, new(given, b"2"))
    assert {each.name for each in view(office, case).documents} == {safe}
    assert (document_bytes(desk, first), document_bytes(desk, second)) == (b"1", b"2")


def test_what_an_email_claims_is_cut_to_fit(office: Office) -> None:
    case, desk = complaint(office), office.desk(DILYS, DAY)
    long = NewDocument("a.eml", b"x", DocumentKind.OTHER, Direction.IN, DAY, "s" * 999, "t" * 999)
    attach(desk, case, long)
    document = kept(office, case)["a.eml"]
    assert (len(document.sender), len(document.subject)) == (200, 300)


# ------------------------------------------------------------------------- shown, never drawn


def test_an_email_is_shown_as_words(office: Office) -> None:
    message = email()
    message.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    shown = shown_text(office.desk(DILYS, DAY), "a.eml", message.as_bytes())
    assert shown.startswith("From: Siân Price <sian@example.org>\nTo: complaints@bestha.co.uk\n")
    assert "\nSent: 15 April 2025\nSubject: <b>Boiler</b>" in shown
    assert "\nFiles: a.png\n\nNo heat since Monday." in shown
    bare = shown_text(office.desk(DILYS, DAY), "a.eml", b"From: x@y.org\r\n\r\nHello")
    assert bare == "From: x@y.org\n\nHello"


@pytest.mark.parametrize(
    ("name", "content", "shown"),
    [
        ("a.html", b"<p>Hello <script>alert(1)</script></p><img src=x>", "Hello"),
        ("a.svg", b"<svg><text>Hi</text><script>x</script></svg>", "Hi"),
        ("a.txt", "<b>Tŷ</b>".encode(), "<b>Tŷ</b>"),
        ("a.txt", "Tŷ".encode("utf-16"), "Tŷ"),
        ("a.txt", b"caf\xe9", "café"),
        ("a.txt", b"a\x00\x07b", "ab"),
    ],
)
def test_texts_and_pages_are_shown_as_words(
    office: Office, name: str, content: bytes, shown: str
) -> None:
    assert shown_text(office.desk(DILYS, DAY), name, content) == shown


def test_a_long_text_says_that_there_is_more(office: Office) -> None:
    shown = shown_text(office.desk(DILYS, DAY), "a.txt", "ŷ".encode() * 450_000)
    assert shown.startswith("ŷŷŷ")
    assert shown.endswith("ŷ\n\nThere is more. Save a copy to read it all.")


# ------------------------------------------------------------------------------ opened outside


def test_a_copy_to_open_is_read_only_and_goes_again(tmp_path: Path) -> None:
    folder = tmp_path / "opened"
    forget_copies(folder)
    first = copy_to_open(folder, "..\\letter.docx", b"one")
    second = copy_to_open(folder, "letter.docx", b"two")
    assert (first.name, second.name) == ("letter.docx", "letter.docx")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert folder in first.parents
    assert not stat.S_IMODE(first.stat().st_mode) & stat.S_IWRITE
    forget_copies(folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["a.exe", "a.lnk", "a.url", "a.html", "a.eml", "a.zip", "a"])
def test_what_could_run_is_never_copied_to_be_opened(tmp_path: Path, name: str) -> None:
    with pytest.raises(CaseworkError, match="not opened from here"):
        copy_to_open(tmp_path / "opened", name, b"x")
    with pytest.raises(CaseworkError, match="not opened from here"):
        copy_to_open(tmp_path / "opened", "bill.pdf", b"MZ\x90")
    assert not (tmp_path / "opened").exists()


def test_no_room_for_a_copy_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(CaseworkError, match="No copy to open could be written"):
        copy_to_open(tmp_path / "taken", "a.pdf", b"%PDF")


@pytest.mark.clause("P-14.1")
def test_a_document_of_a_restricted_complaint_is_for_the_people_on_it(office: Office) -> None:
    case = complaint(office, restricted=True)
    number = attach(office.desk(MARCUS, DAY), case, new("a.txt"))
    with pytest.raises(CaseworkError, match="restricted"):
        document_bytes(office.desk(TARIQ, DAY), number)
