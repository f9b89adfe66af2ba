"""The office's logo and signatories: settled once, printed on every letter issued after that."""

import pytest

from best_desktop.casework import letterheads
from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.letters import letter_pdf
from best_desktop.casework.settings import change_settings, read_settings
from best_desktop.domain.letterhead import Letterhead, Signatory
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.store import audit_trail, vault
from best_desktop.store.models import Document
from tests.builders import MARCUS, OWEN, RECEIVED, Office, issued, ready
from tests.documents.letter_pages import text
from tests.documents.pictures import picture

L01 = LetterCode.L01
ADA = Signatory("Ada Signs", "Head of Housing", ("L01", "L04"))


@pytest.mark.clause("R-7.2.c")
def test_the_logo_is_kept_plain_and_printed_from_then_on(office: Office) -> None:
    first = issued(office, ready(office), L01, RECEIVED)
    before = letter_pdf(office.desk(), first)
    content = picture(kind="JPEG", mode="RGB")
    letterheads.set_logo(office.desk(OWEN), "mark<>.jpg", content, "A house")
    kept = Document.get_by_id(read_settings().letterhead.logo_id)
    assert (kept.name, kept.complaint_id) == ("mark__.jpg.png", None)
    assert vault.get(kept.sha256).startswith(b"\x89PNG")
    assert audit_trail.entries_on(["Office"])[-1].summary == "Logo of letters changed"

    assert letter_pdf(office.desk(), first) == before
    later = letter_pdf(office.desk(), issued(office, ready(office), L01, RECEIVED))
    assert b"/Subtype /Image" in later
    assert b"/Subtype /Image" not in before

    letterheads.describe_logo(office.desk(OWEN), " Our\nhouse ")
    assert read_settings().letterhead.logo_alt == "Our house"
    with pytest.raises(InvalidInput, match="200 characters"):
        letterheads.describe_logo(office.desk(OWEN), "x" * 201)
    letterheads.remove_logo(office.desk(OWEN))
    assert read_settings().letterhead == Letterhead()
    assert letterheads.logo_of(read_settings().letterhead) is None
    with pytest.raises(Refused, match="no logo to take off"):
        letterheads.remove_logo(office.desk(OWEN))


def test_what_is_no_picture_is_refused_and_nothing_kept(office: Office) -> None:
    with pytest.raises(InvalidInput) as refused:
        letterheads.set_logo(office.desk(OWEN), "x.png", b"MZ", "x" * 201)
    assert {each.field for each in refused.value.problems} == {"alt", "logo"}
    assert not Document.select().exists()


@pytest.mark.clause("P-5.1.i", "R-7.2.c")
def test_a_signatory_signs_the_letters_that_are_theirs(office: Office) -> None:
    letterheads.set_signatories(office.desk(OWEN), [ADA])
    said = text(letter_pdf(office.desk(), issued(office, ready(office), L01, RECEIVED)))
    assert "Ada Signs" in said.split("Yours sincerely")[1]
    assert MARCUS in said.split("Yours sincerely")[0]
    assert read_settings().letterhead.signs("L03") is None


@pytest.mark.parametrize(
    ("signatories", "says"),
    [
        ([Signatory(" ")], "Enter the name of each signatory"),
        ([Signatory("x" * 121)], "120 characters at most"),
        ([Signatory("Ada \U0001f600")], "cannot print"),
        ([ADA, Signatory("Bob", letters=("L04",))], "Ada Signs and Bob both sign L04"),
        ([Signatory(f"Nr {number}") for number in range(31)], "30 signatories at most"),
    ],
)
def test_signatories_that_cannot_be_are_named(
    office: Office, signatories: list[Signatory], says: str
) -> None:
    with pytest.raises(InvalidInput, match=says):
        letterheads.set_signatories(office.desk(OWEN), signatories)


def test_a_letterhead_that_is_none_is_refused(office: Office) -> None:
    with pytest.raises(CaseworkError, match="must be of type Letterhead"):
        change_settings(office.desk(OWEN), letterhead="none")
