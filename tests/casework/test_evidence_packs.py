"""The evidence pack and the case bundle: everything kept with a case, in one numbered PDF."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from best_desktop.casework.closing import reopen
from best_desktop.casework.compensation import offer, record_impact
from best_desktop.casework.compensation_views import ImpactInput, Offer, SumInput
from best_desktop.casework.determinations import record_determination, record_order_done
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.evidence_packs import (
    PackKind,
    gather,
    keep_pack,
    make_pack,
    pack_file_name,
)
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import add_note, attach
from best_desktop.casework.ombudsman import ask_evidence, note_contact, record_evidence_sent, refer
from best_desktop.casework.ombudsman_views import (
    IssueInput,
    NewDetermination,
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.domain.outside_words import (
    BroughtBy,
    CompensationHead,
    CompensationTrigger,
    ExternalBody,
    Finding,
    Severity,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    Role,
)
from best_desktop.store.models import Document
from tests import builders
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    answered,
    decided,
    escalated,
    lines,
    more_time,
    newest,
    send,
    view,
)

clause = pytest.mark.clause
DAY = date(2025, 6, 2)


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30), "navy").save(out, "PNG")
    return out.getvalue()


MAIL = (
    b"From: Ruth <ruth@example.org>\r\nTo: us@example.org\r\nSubject: Still cold\r\n"
    b"Date: Tue, 15 Apr 2025 10:00:00 +0100\r\n\r\nIt is still cold in here.\r\n"
)
FILES = {"photo.png": picture(), "mail.eml": MAIL, "note.txt": b"Rang twice.", "sheet.xlsx": b"PK"}


@pytest.fixture
def case(office: Office) -> int:
    """An answered complaint with four files, money and a determination."""
    made = answered(office)
    desk = office.desk(OWEN, DAY)
    for name, content in FILES.items():
        kind = DocumentKind.EVIDENCE
        attach(desk, made, NewDocument(name, content, kind, Direction.IN, date(2025, 4, 15)))
    add_note(desk, made, "The <b>tenant</b> rang.")
    record_impact(desk, view(office, made).points[0].id, ImpactInput("Cold", "Weeks", Severity.LOW))
    sums = (SumInput(CompensationHead.DISTRESS, amount=5_000),)
    by = office.staff[ELSPETH]
    offer(desk, made, Offer(CompensationTrigger.SENIOR_MANAGER, sums, "Six weeks", by, DAY))
    body = ExternalBody.OMBUDSMAN
    said = NewExternalContact(body, Direction.IN, DAY, Channel.EMAIL, "They write.")
    note_contact(desk, made, said)
    referral = refer(desk, made, NewExternalReferral(body, BroughtBy.COMPLAINANT, DAY, "2025-77"))
    asked = NewEvidenceRequest(DAY, "The whole file", date(2025, 6, 20))
    request = ask_evidence(desk, referral, asked)
    record_evidence_sent(desk, request, 1, DAY, Channel.WEBSITE, "All of it")
    found = NewDetermination(
        DAY,
        (IssueInput("The boiler", Finding.SERVICE_FAILURE),),
        (OrderInput("Apologise", date(2025, 7, 1)),),
    )
    record_determination(desk, referral, found)
    record_order_done(desk, 1, 1, DAY, "We wrote.")
    return made


def made(office: Office, case: int, kind: PackKind = PackKind.EVIDENCE) -> list[str]:
    content = make_pack(office.desk(OWEN, DAY), case, kind, lambda *_: None)
    return [each.extract_text() for each in PdfReader(BytesIO(content)).pages]


@clause("R-2.1.7", "R-9.1.3.ii")
def test_every_document_begins_on_the_page_the_index_names(office: Office, case: int) -> None:
    pages = made(office, case)
    assert "Index" in pages[1]
    total = len(pages)
    for number, page in enumerate(pages, start=1):
        assert f"BEST-2025-0001, page {number} of {total}" in page
    beginnings = {
        "photo.png": "evidence, received: photo.png",
        "mail.eml": "Subject: Still cold",
        "note.txt": "Rang twice.",
        "sheet.xlsx": "Files of this kind are not printed here.",
        "Audit trail": "Audit trail",
        "Chronology": "Chronology",
    }
    index = " ".join(pages[1].split())
    for name, begins in beginnings.items():
        found = re.search(rf"{re.escape(name)} (\d+)", index)
        assert found, name
        assert begins.casefold() in pages[int(found[1]) - 1].casefold()
    letters = re.findall(r"Letter (L\d\d), [^\d]+ \d? ?[^\d]*(\d+)", index)
    assert [code for code, _ in letters] == ["L01", "L04"]


@clause("R-2.1.7", "B13")
def test_the_chronology_and_the_trail_are_in_order_of_time(office: Office, case: int) -> None:
    pack = gather(office.desk(OWEN, DAY), case, PackKind.EVIDENCE)
    days = [each.on for each in pack.chronology]
    assert days == sorted(days)
    (money,) = [each for each in pack.sections if each.title == "Compensation"]
    assert money.paragraphs == ("£50.00, offered. Six weeks",)
    told = "\n".join(f"{each.what} {each.text}" for each in pack.chronology)
    for words in (
        "Complaint received",
        "Stage 1 acknowledged",
        "Letter L04 sent",
        "The <b>tenant</b> rang.",
        "Compensation of £50.00 offered, approved by Elspeth Grant",
        "Brought to the Housing Ombudsman",
        "The Housing Ombudsman asked for evidence",
        "Evidence sent",
        "Determination: Service failure",
        "Order 1 complied with",
        "photo.png",
    ):
        assert words in told
    moments = [each.at for each in pack.audit]
    assert moments == sorted(moments)
    assert pack.audit[0].what.endswith("logged")


@clause("R-B.1")
def test_a_bundle_names_the_code_its_procedure_follows(office: Office, case: int) -> None:
    bundle = gather(office.desk(OWEN, DAY), case, PackKind.BUNDLE)
    assert dict(bundle.facts)["Code basis"] == "Complaint Handling Code 2024"
    old = builders.complaint(office, date(2024, 1, 8))
    bundle = gather(office.desk(OWEN, DAY), old, PackKind.BUNDLE)
    assert dict(bundle.facts)["Code basis"] == "Complaint Handling Code 2020"


@clause("B13")
def test_a_bundle_is_the_same_without_the_ombudsmans_part(office: Office, case: int) -> None:
    desk = office.desk(OWEN, DAY)
    pack, bundle = (gather(desk, case, each) for each in PackKind)
    assert (pack.title, bundle.title) == ("Evidence pack for the Housing Ombudsman", "Case bundle")
    assert pack.sections[0].title == "Housing Ombudsman"
    assert [each.title for each in bundle.sections] == [each.title for each in pack.sections][1:]
    assert [each.sha256 for each in pack.documents] == [each.sha256 for each in bundle.documents]
    assert len(bundle.letters) == 2
    assert len(bundle.documents) == len(FILES)
    assert pack_file_name("BEST-2025-0001", PackKind.BUNDLE) == "BEST-2025-0001 case bundle.pdf"


def test_a_file_that_is_gone_is_named_and_the_pack_is_made(office: Office, case: int) -> None:
    Document.update(sha256="0" * 64).where(Document.name == "note.txt").execute()
    text = "\n".join(made(office, case, PackKind.BUNDLE))
    assert "This document is missing" in text
    assert "still cold in here" in text


@clause("P-14.1", "P-15.2")
def test_saving_one_is_in_the_trail_and_needs_the_right(
    office: Office, case: int, tmp_path: Path
) -> None:
    path = tmp_path / "pack.pdf"
    keep_pack(office.desk(MARCUS, DAY), case, PackKind.EVIDENCE, path, b"%PDF-1.7")
    assert path.read_bytes() == b"%PDF-1.7"
    entry = newest(office, case)
    assert entry.summary == "Evidence pack saved as a PDF"
    assert lines(entry, "EXPORT") == [("EXPORT", "Evidence pack", "", "8 bytes")]
    with pytest.raises(CaseworkError, match="no folder"):
        keep_pack(
            office.desk(MARCUS), case, PackKind.EVIDENCE, tmp_path / "gone" / "pack.pdf", b"%PDF"
        )
    assert newest(office, case).id == entry.id  # nothing left, nothing said

    looks = builders.staff(office.desk(OWEN), "Ida Looks", roles=(Role.READ_ONLY,))
    office.staff["Ida Looks"] = looks
    with pytest.raises(Refused, match="You may not save registers"):
        make_pack(office.desk("Ida Looks"), case, PackKind.BUNDLE, lambda *_: None)


def test_it_stops_when_it_is_told_to(office: Office, case: int) -> None:
    class Stop(Exception):
        pass

    def report(_: int, words: str) -> None:
        if "mail.eml" in words:
            raise Stop

    with pytest.raises(Stop):
        make_pack(office.desk(OWEN, DAY), case, PackKind.BUNDLE, report)


def test_more_time_the_next_stage_and_reopening_stand_in_the_chronology(office: Office) -> None:
    first = acknowledged(office)
    more_time(office, first, date(2025, 5, 16), date(2025, 4, 30))
    send(office, first, LetterCode.L03, date(2025, 4, 30))
    decided(office, first, date(2025, 5, 1))
    send(office, first, LetterCode.L04, date(2025, 5, 1))
    escalated(office, first, date(2025, 5, 6))
    second = answered(office)
    reopen(office.desk(MARCUS, date(2025, 5, 6)), second, date(2025, 5, 20), "New evidence came.")

    def told(case: int) -> list[tuple[date, str]]:
        pack = gather(office.desk(OWEN, DAY), case, PackKind.BUNDLE)
        return [(each.on, each.what) for each in pack.chronology]

    later = told(first)
    assert (
        date(2025, 4, 30),
        "Stage 1: told that more time is needed (up to 10 working days, explained)",
    ) in later
    assert (date(2025, 5, 6), "Stage 2 began: Asked for by the complainant") in later
    assert (date(2025, 5, 6), "Stage 1 opened again") in told(second)
