"""Letters being written: begun once, edited, kept, checked before they are issued."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.assigning import assign
from best_desktop.casework.closing import withdraw
from best_desktop.casework.errors import (
    CaseworkError,
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.inputs import Assignment, PersonInput
from best_desktop.casework.letters import (
    issue_letter,
    letter_choices,
    letter_problems,
    open_draft,
    preview,
    save_draft,
    start_letter,
)
from best_desktop.casework.parties import add_person
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import (
    Channel,
    ComplainantKind,
    LetterCode,
    LetterState,
    PartyRole,
)
from best_desktop.store.models import AuditEntry, Complaint, Document, Letter
from tests import builders
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    Office,
    complaint,
    contacted,
    edited,
    lines,
    newest,
    ready,
    view,
)
from tests.documents.letter_pages import text

L01, L03, L04, L05, L06, L07, L08, L09 = (
    LetterCode.L01,
    LetterCode.L03,
    LetterCode.L04,
    LetterCode.L05,
    LetterCode.L06,
    LetterCode.L07,
    LetterCode.L08,
    LetterCode.L09,
)
DAY = date(2025, 4, 17)


@pytest.mark.clause("R-7.2.c", "P-7.1.2", "B-49")
def test_a_letter_begins_from_the_case_once(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    before = AuditEntry.select().count()

    assert start_letter(office.desk(JOAN), case, L01).id == draft.id
    assert AuditEntry.select().count() == before
    assert Letter.select().count() == 1
    words = "\n".join(each.text for each in draft.blocks)
    assert "Boiler mended three times, still cold" in words
    assert "6 May 2025" in words
    assert draft.facts.addressee[0] == "Mrs Ruth Adeyemi"
    assert lines(newest(office, case))[0][:2] == ("LETTER_CREATED", "L01")


def test_what_was_typed_is_kept_and_dates_are_brought_up_to_date(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, date(2025, 4, 16))
    draft = start_letter(desk, case, L01)
    typed = edited(draft.blocks, "Thank you for telling us.")
    version = save_draft(desk, draft.id, draft.version, typed)
    assert version == draft.version + 1
    assert save_draft(desk, draft.id, version, typed) == version
    with pytest.raises(ChangedMeanwhile) as refused:
        save_draft(office.desk(JOAN), draft.id, draft.version, edited(typed, "Mine"))
    assert refused.value.who == MARCUS
    with pytest.raises(InvalidInput, match="60,000 characters or fewer"):
        save_draft(desk, draft.id, version, edited(typed, "x" * 60_001))

    opened = open_draft(office.desk(MARCUS, DAY), draft.id)
    words = "\n".join(each.text for each in opened.blocks)
    assert "Thank you for telling us." in words
    assert "6 May 2025" in words  # ten working days from the letter's day, 17 April


@pytest.mark.clause("R-7.2.c")
def test_which_letters_can_be_written_and_why_not_the_others(office: Office) -> None:
    case = complaint(office)
    assert dict(letter_choices(office.desk(MARCUS), case)) == {
        L01: None,
        LetterCode.L02: "No point is marked as unclear. Mark the one you want to ask about "
        "(P-7.1.2).",
        L03: "Record more time first: its reason and the new date.",
        L04: "Send the stage 1 acknowledgement first.",
        L05: "This stage was not moved on automatically.",
        L06: "L06 does not belong to stage 1.",
        L07: "L07 does not belong to stage 1.",
        L08: "Record more time first: its reason and the new date.",
        L09: "L09 does not belong to stage 1.",
        LetterCode.L10: "This stage was not moved on automatically.",
        LetterCode.L11: "L11 does not belong to stage 1.",
        LetterCode.L12: "L12 does not belong to stage 1.",
        LetterCode.L13: "This complaint has been accepted.",
        LetterCode.L14: "Record first why the request is not accepted.",
        LetterCode.L15: "No authority is wanted: not needed.",
        LetterCode.L17: "No new issue was decided on. Record it first with New issue (P-7.1.3).",
        LetterCode.L18: "Only the letters of an anonymous complaint go with a cover (R-2.3.2).",
        LetterCode.L19: "Nothing is promised on this complaint (P-7.3.2).",
        LetterCode.L21: "No outside body asked for evidence or ordered anything (R-9.1.3, "
        "R-9.1.4).",
    }
    with pytest.raises(Refused, match="L06 does not belong to stage 1"):
        start_letter(office.desk(MARCUS), case, L06)
    old = complaint(
        office, by=OWEN, procedure_id="procedure-2021", procedure_reason="Began under it."
    )
    choices = dict(letter_choices(office.desk(MARCUS), old))
    assert choices[L08] == "Complaints and Compliments Procedure 2021 has no such letter."


def test_a_draft_of_a_case_that_ended_is_not_issued(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    withdraw(desk, case, DAY, "Works again")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert not Document.select().exists()


def test_a_preview_shows_the_letter_and_writes_nothing(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    before = AuditEntry.select().count()
    words = text(preview(desk, draft.id, edited(draft.blocks, "Thank you for your patience.")))
    assert "Thank you for your patience." in words
    assert "17 April 2025" in words
    assert AuditEntry.select().count() == before
    assert view(office, case).letters[0].state is LetterState.DRAFT


@pytest.mark.clause("R-3.2", "R-2.1.8", "P-7.1.1.b")
def test_what_a_case_should_have_before_its_acknowledgement(office: Office) -> None:
    case = complaint(office, department_id=None, contact_id=office.staff[MARCUS])
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    said = [each.message for each in letter_problems(desk, draft.id, draft.blocks)]
    expected = {
        "The complaint has no department. Assign one (R-3.2).",
        "Nobody oversees the complaint. Assign one (R-2.1.8).",
        (
            "How they want us to contact them is not recorded. Record the first contact, or the "
            "attempts to reach them (P-7.1.1.b)."
        ),
    }
    assert expected <= set(said)
    with pytest.raises(NeedsReason, match="Nobody oversees"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Owen looks after it.")
    assert newest(office, case).reason == "Owen looks after it."


@pytest.mark.clause("P-7.1.1.b")
def test_attempts_to_reach_them_are_enough(office: Office) -> None:
    from best_desktop.casework.acknowledging import record_first_contact
    from best_desktop.casework.inputs import FirstContact

    case = complaint(office)
    desk = office.desk(MARCUS, DAY)
    record_first_contact(desk, case, FirstContact(DAY, Channel.TELEPHONE, "No answer", False))
    draft = start_letter(desk, case, L01)
    said = [each.message for each in letter_problems(desk, draft.id, draft.blocks)]
    assert not any("contact them" in each for each in said)


@pytest.mark.clause("P-5.1.i")
def test_no_contact_name_no_letter(office: Office) -> None:
    case = complaint(office)
    Complaint.update(contact=None, handler=None).execute()  # as in a file from elsewhere
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    with pytest.raises(CaseworkError, match="The letter has no contact name") as refused:
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert str(refused.value).startswith("The letter cannot be issued yet.")
    assign(desk, case, Assignment(contact_id=office.staff[JOAN]))
    draft = open_draft(desk, draft.id)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")


def test_characters_that_cannot_be_printed_are_named(office: Office) -> None:
    them = PersonInput(name="Mrs 😀 Adeyemi", address="Flat 4\nBolton", postcode="BL1 1AA")
    case = complaint(office, complainant=them)
    contacted(office, case, date(2025, 4, 15))
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    blocks = edited(draft.blocks, "Sorry 😢")
    said = [each.message for each in letter_problems(desk, draft.id, blocks) if each.hard]
    assert any(each.startswith("The address has characters") and "😀" in each for each in said)
    assert any("😢" in each for each in said)
    with pytest.raises(CaseworkError, match="cannot be printed"):
        issue_letter(desk, draft.id, draft.version, blocks, DAY, "Read")


@pytest.mark.clause("R-7.2.d")
def test_text_of_another_case_is_noticed(office: Office) -> None:
    words = "We have asked the engineer who fitted the boiler to look at the pump and the wiring."
    first = ready(office)
    desk = office.desk(MARCUS, DAY)
    for_first = _own_text(start_letter(desk, first, L01).blocks, words)
    draft = open_draft(desk, Letter.get().id)
    issue_letter(desk, draft.id, draft.version, for_first, DAY, "Read")

    second = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, second, L01)
    copied = letter_problems(desk, draft.id, _own_text(draft.blocks, words))
    assert len(copied) == len(letter_problems(desk, draft.id, draft.blocks)) + 1


def _own_text(blocks: tuple[DraftBlock, ...], words: str) -> tuple[DraftBlock, ...]:
    own = next(each for each in blocks if each.hint and each.editable)
    return tuple(replace(each, text=words) if each is own else each for each in blocks)


@pytest.mark.clause("R-7.2.g", "P-6.1.b")
def test_names_to_scan_leave_out_the_contact_and_add_tenants_for_a_third_party(
    office: Office,
) -> None:
    users = (builders.person("Mr Len Ogden"),)
    case = complaint(office, kind=ComplainantKind.OTHER_THIRD_PARTY, service_users=users)
    facts = start_letter(office.desk(MARCUS, DAY), case, L01).facts
    assert "Mr Len Ogden" in facts.names_to_scan
    assert DILYS in facts.names_to_scan
    assert MARCUS not in facts.names_to_scan


@pytest.mark.clause("R-7.2.g")
def test_contractors_are_scanned_for_by_every_name_unless_they_complain(office: Office) -> None:
    firm = PersonInput(
        name="Pennine Heating Ltd",
        organisation="Pennine Group",
        known_as="Pennine\nPHL",
        roles=(PartyRole.CONTRACTOR,),
    )
    made = add_person(office.desk(OWEN, DAY), firm)
    add_person(office.desk(OWEN), PersonInput(name="Mr Neighbour", roles=(PartyRole.NEIGHBOUR,)))
    facts = start_letter(office.desk(MARCUS, DAY), complaint(office), L01).facts
    assert set(facts.names_to_scan) >= {"Pennine Heating Ltd", "Pennine Group", "Pennine", "PHL"}
    assert "Mr Neighbour" not in facts.names_to_scan
    theirs = complaint(
        office, kind=ComplainantKind.OTHER_THIRD_PARTY, complainant=PersonInput(id=made)
    )
    facts = start_letter(office.desk(MARCUS, DAY), theirs, L01).facts
    assert "Pennine" not in facts.names_to_scan
