"""Letters that belong to no complaint: an adjustment agreed or reviewed, and thank-yous."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from best_desktop.casework import letters, retention
from best_desktop.casework.adjustments import decline_adjustment, review_adjustment
from best_desktop.casework.audit import entries_after
from best_desktop.casework.errors import CaseworkError, InvalidInput, NeedsReason, Refused
from best_desktop.casework.feedback import confirm_compliment, log_comment, log_compliment
from best_desktop.casework.inputs import NewComment, NewCompliment, PersonInput
from best_desktop.casework.laying_aside import lay_aside
from best_desktop.casework.letter_copies import choose_format
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.casework.letter_owners import case_of, preferred_of
from best_desktop.casework.letter_previews import letter_preferred, letter_reference
from best_desktop.casework.letter_worklist import count_to_send, letters_to_send
from best_desktop.casework.parties import add_person
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.personal_letters import (
    letters_about,
    start_adjustment_letter,
    start_thanks,
    why_no_thanks,
)
from best_desktop.casework.queries.feedback import comments
from best_desktop.casework.retention_views import RecordKey
from best_desktop.casework.subject_access import export_about
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    Channel,
    LetterCode,
    LetterFormat,
    LetterState,
    PartyRole,
    PraiseSubject,
    RecordKind,
)
from best_desktop.store.models import Adjustment, Compliment, Document, Letter, Person
from tests.builders import DILYS, MARCUS, OWEN, ROSALIND, TARIQ, Office, person

DAY = date(2025, 4, 24)
THEM = replace(person(), roles=(PartyRole.SERVICE_USER,), preferred_channel=Channel.LETTER)
clause = pytest.mark.clause


def adjustment(office: Office, **changes: Any) -> int:
    """Large print agreed with Mrs Adeyemi, who would rather be telephoned."""
    desk = office.desk(MARCUS, DAY)
    mrs = add_person(desk, replace(THEM, **changes))
    agree_adjustment(desk, mrs, "Sight", "Letters in large print", LetterFormat.LARGE_PRINT, DAY)
    return int(Adjustment.select().order_by(Adjustment.id.desc()).get().id)


def compliment(office: Office, **changes: Any) -> int:
    given = NewCompliment(
        DAY, Channel.WHATSAPP, PraiseSubject.CONTRACTOR, "Dave was kind.", person(),
        about_whom="Dave of Pennine Heating",
    )  # fmt: skip
    return log_compliment(office.desk(MARCUS, DAY), replace(given, **changes)).id


def comment(office: Office, **changes: Any) -> int:
    given = NewComment(DAY, Channel.EMAIL, "A bench would be nice.", person(), None, "the manager")
    return log_comment(office.desk(MARCUS, DAY), replace(given, **changes)).id


def text_of(draft: LetterDraft) -> str:
    return "\n".join(f"{each.heading}\n{each.text}" for each in draft.blocks)


def issue(office: Office, draft: LetterDraft, reason: str = "", **texts: str) -> Letter:
    blocks = tuple(
        replace(each, text=texts.get(each.name.replace(" ", "_"), each.text))
        for each in draft.blocks
    )
    desk = office.desk(MARCUS)
    letters.issue_letter(desk, draft.id, draft.version, blocks, DAY, reason)
    return Letter.get_by_id(draft.id)


# ----------------------------------------------------------------------------- L20


@clause("L20", "P-13.2")
def test_an_agreed_adjustment_is_told_with_its_measure_and_review_date(office: Office) -> None:
    number = adjustment(office)
    draft = start_adjustment_letter(office.desk(MARCUS), number)
    text = text_of(draft)
    assert draft.heading == "What we have agreed with you"
    assert "Letters in large print." in text
    assert "by 24 October 2025" in text
    assert (draft.complaint_id, draft.facts.reference) == (None, f"AD-{number:04d}")
    assert draft.facts.stage == 0
    assert "Ombudsman" not in text
    # The same draft is gone on with.
    assert start_adjustment_letter(office.desk(MARCUS), number).id == draft.id


@clause("P-13.1", "P-13.2")
def test_it_is_printed_in_the_agreed_format_also_when_that_has_ended(office: Office) -> None:
    number = adjustment(office)
    row = Adjustment.get_by_id(number)
    desk = office.desk(MARCUS)
    assert start_adjustment_letter(desk, number).facts.letter_format is LetterFormat.LARGE_PRINT
    review_adjustment(desk, number, row.version, DAY, False, "New glasses.")
    draft = start_adjustment_letter(desk, number)
    assert draft.heading == "A change we agreed with you has ended"
    assert "This ended on 24 April 2025." in text_of(draft)
    assert draft.facts.letter_format is LetterFormat.LARGE_PRINT


@clause("P-13.2")
def test_a_review_is_told_with_the_next_date(office: Office) -> None:
    number = adjustment(office)
    row = Adjustment.get_by_id(number)
    desk = office.desk(MARCUS, date(2025, 10, 20))
    review_adjustment(desk, number, row.version, date(2025, 10, 20), True, "")
    text = text_of(start_adjustment_letter(desk, number))
    assert "We reviewed it on 20 October 2025." in text
    assert "by 20 April 2026" in text


@clause("L20", "P-13.2", "R-7.2.c")
def test_neither_the_measure_nor_the_review_date_can_be_taken_out(office: Office) -> None:
    draft = start_adjustment_letter(office.desk(MARCUS), adjustment(office))
    for name, words in (
        ("What we agreed", "'What we agreed' must say Letters in large print"),
        ("When we look at it again", "'When we look at it again' must say 24 October 2025"),
    ):
        with pytest.raises(CaseworkError, match=words):
            issue(office, draft, "Why.", **{name.replace(" ", "_"): "Something else."})
        blocks = tuple(each for each in draft.blocks if each.name != name)
        with pytest.raises(CaseworkError, match=f"'{name}' is missing"):
            letters.issue_letter(office.desk(MARCUS), draft.id, draft.version, blocks, DAY, "Why.")


@clause("P-13.2", "B-58")
def test_it_is_frozen_printed_and_sent_as_any_letter(office: Office) -> None:
    number = adjustment(office)
    desk = office.desk(MARCUS)
    draft = start_adjustment_letter(desk, number)
    version = letters.save_draft(desk, draft.id, draft.version, draft.blocks[:])
    assert version == draft.version
    with pytest.raises(InvalidInput, match="the date it was agreed"):
        letters.issue_letter(
            desk, draft.id, draft.version, draft.blocks, date(2025, 4, 23), "Early."
        )
    letter = issue(office, draft)
    document = Document.get_by_id(letter.document_id)
    assert document.name == f"AD-{number:04d} L20 2025-04-24.pdf"
    assert (document.complaint_id, document.person_id) == (None, letter.person_id)
    assert letters.letter_pdf(desk, letter.id).startswith(b"%PDF")
    (waiting,) = letters_to_send(desk)
    assert count_to_send(desk) == 1
    assert (waiting.complaint_id, waiting.name) == (None, f"AD-{number:04d} L20")
    assert (waiting.addressee, waiting.preferred) == ("Mrs Ruth Adeyemi", Channel.LETTER)
    with pytest.raises(Refused, match="issued and not sent"):
        start_adjustment_letter(desk, number)
    letters.record_printed(desk, letter.id, DAY)
    with pytest.raises(NeedsReason, match="asked us to use Letter"):
        letters.record_sent(desk, letter.id, DAY, Channel.EMAIL)
    letters.record_sent(desk, letter.id, DAY, Channel.LETTER)
    assert letters_to_send(desk) == []
    (shown,) = letters_about(desk, adjustment_id=number)
    assert (shown.state, shown.printed_on, shown.sent_on) == (LetterState.SENT, DAY, DAY)
    told = [(each.action, each.subject) for each in entries_after(0)][-4:]
    assert [action for action, _ in told] == [
        "Begin letter", "Issue letter", "Print letter", "Send letter",
    ]  # fmt: skip
    assert {subject for _, subject in told} == {f"AD-{number:04d}"}


@clause("P-13.2")
def test_a_declined_adjustment_has_no_letter(office: Office) -> None:
    desk = office.desk(MARCUS, DAY)
    mrs = add_person(desk, THEM)
    decline_adjustment(desk, mrs, "A stairlift", DAY, None, "Not ours to fit.")
    declined = Adjustment.select().get()
    with pytest.raises(Refused, match="declined"):
        start_adjustment_letter(desk, declined.id)
    with pytest.raises(Refused, match="not in the case file"):
        start_adjustment_letter(desk, declined.id + 1)


@clause("B-58")
def test_an_issued_one_is_superseded_and_never_edited(office: Office) -> None:
    draft = start_adjustment_letter(office.desk(MARCUS), adjustment(office))
    letter = issue(office, draft)
    desk = office.desk(MARCUS)
    with pytest.raises(Refused, match="cannot be edited"):
        letters.save_draft(desk, letter.id, letter.version, draft.blocks)
    again = letters.supersede(desk, letter.id)
    assert letters.supersede(desk, letter.id).id == again.id
    with pytest.raises(NeedsReason, match="takes the place"):
        letters.record_sent(desk, letter.id, DAY, Channel.LETTER)
    issue(office, again)
    assert Letter.get_by_id(letter.id).state is LetterState.SUPERSEDED
    assert Letter.get_by_id(again.id).person_id == letter.person_id
    lay_aside(desk, again.id, "Told by telephone.")
    assert letters_to_send(desk) == []


@clause("P-13.1")
def test_one_in_place_of_another_is_printed_in_the_format_chosen_for_that(office: Office) -> None:
    desk = office.desk(MARCUS)
    draft = start_adjustment_letter(desk, adjustment(office))
    choose_format(desk, draft.id, draft.version, LetterFormat.LARGER_PRINT, "They asked for it")
    again = letters.supersede(desk, issue(office, letters.open_draft(desk, draft.id)).id)
    assert again.facts.letter_format is LetterFormat.LARGER_PRINT
    assert Letter.get_by_id(again.id).letter_format is LetterFormat.LARGER_PRINT


# ----------------------------------------------------------------------------- L22


@clause("L22", "R-10.1", "R-7.2.g")
def test_thanks_tell_the_role_only(office: Office) -> None:
    number = compliment(office)
    desk = office.desk(MARCUS)
    draft = start_thanks(desk, compliment_id=number)
    text = text_of(draft)
    assert draft.heading == "Thank you for your compliment"
    assert "We will pass your thanks on to the contractor you praised." in text
    assert "by WhatsApp" in text
    assert "Dave" not in text
    assert draft.facts.reference.startswith("CP-")
    # Whoever writes a name in is asked for a reason.
    with pytest.raises(NeedsReason, match="names Dave of Pennine Heating"):
        issue(office, draft, What_you_told_us="Dave of Pennine Heating was kind.")
    confirm_compliment(office.desk(OWEN), number, DAY)
    assert "We have passed your thanks on" in text_of(start_thanks(desk, compliment_id=number))


@clause("R-10.1", "R-10.6")
def test_a_sent_thank_you_stands_with_the_compliment(office: Office) -> None:
    number = compliment(office)
    desk = office.desk(MARCUS)
    letter = issue(office, start_thanks(desk, compliment_id=number))
    (shown,) = letters_about(desk, compliment_id=number)
    assert shown.state is LetterState.ISSUED
    letters.record_sent(desk, letter.id, DAY, Channel.LETTER)
    assert Compliment.get_by_id(number).thanked_on == DAY
    # A second one may be written, and the day of the first stays.
    again = issue(office, start_thanks(desk, compliment_id=number), "Once more.")
    letters.record_sent(office.desk(MARCUS, date(2025, 4, 25)), again.id, date(2025, 4, 25),
                        Channel.LETTER)  # fmt: skip
    assert Compliment.get_by_id(number).thanked_on == DAY
    assert len(letters_about(desk, compliment_id=number)) == 2


@clause("L22", "R-6.1")
def test_a_comment_is_thanked_for_and_answered(office: Office) -> None:
    number = comment(office)
    desk = office.desk(MARCUS)
    draft = start_thanks(desk, comment_id=number)
    assert draft.heading == "Thank you for your comment"
    assert "passed your comment on to the manager" in text_of(draft)
    letter = issue(office, draft, Our_reply="We will put one up in May.")
    letters.record_sent(desk, letter.id, DAY, Channel.EMAIL)
    (row,) = comments(desk)
    assert row.reply == "We will put one up in May."
    assert letters_about(desk, comment_id=number)[0].sent_on == DAY
    # What was answered is not written over by a second letter.
    again = issue(office, start_thanks(desk, comment_id=number), "Again.")
    letters.record_sent(desk, again.id, DAY, Channel.EMAIL)
    assert comments(desk)[0].reply == "We will put one up in May."


@clause("R-6.1")
def test_whom_a_comment_was_passed_to_must_be_said(office: Office) -> None:
    draft = start_thanks(office.desk(MARCUS), comment_id=comment(office, passed_to=""))
    with pytest.raises(CaseworkError, match="still needs the role it was passed to"):
        issue(office, draft, "Why.")


@clause("R-10.1")
def test_nobody_is_thanked_where_there_is_nobody_to_reach(office: Office) -> None:
    nameless = compliment(office, person=None)
    unreached = comment(office, person=PersonInput(name="Somebody"))
    desk = office.desk(MARCUS)
    with pytest.raises(Refused, match="Nobody gave a name"):
        start_thanks(desk, compliment_id=nameless)
    with pytest.raises(Refused, match="Only a name was given"):
        start_thanks(desk, comment_id=unreached)
    with pytest.raises(Refused, match="not in the case file"):
        start_thanks(desk, comment_id=unreached + 1)
    assert "Nobody" in (why_no_thanks(desk, compliment_id=nameless) or "")
    assert "Only a name" in (why_no_thanks(desk, comment_id=unreached) or "")
    assert why_no_thanks(desk, compliment_id=compliment(office)) is None


def test_a_letter_whose_person_was_taken_out_is_gone(office: Office) -> None:
    """As after retention: the record stays and stands for nobody."""
    number = compliment(office)
    desk = office.desk(MARCUS)
    letter = issue(office, start_thanks(desk, compliment_id=number))
    Compliment.update(person=None).where(Compliment.id == number).execute()
    assert letters_to_send(desk) == []
    with pytest.raises(Refused, match="not in the case file any more"):
        letters.letter_pdf(desk, letter.id)


@clause("P-5.1.g")
def test_somebody_known_by_a_hidden_case_alone_has_hidden_letters(office: Office) -> None:
    from best_desktop.casework.correcting import correct_details
    from tests.builders import complaint, view

    case = complaint(office)
    mrs = view(office, case).complainant
    assert mrs is not None
    desk = office.desk(MARCUS, DAY)
    agree_adjustment(desk, mrs.id, "", "Telephone first", None, DAY)
    draft = start_adjustment_letter(desk, Adjustment.select().get().id)
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Why.")
    correct_details(desk, case, view(office, case).version, {"restricted": True})
    hidden = office.desk(TARIQ)
    assert letters_to_send(hidden) == []
    with pytest.raises(Refused):
        letters.letter_pdf(hidden, draft.id)
    with pytest.raises(Refused):
        start_adjustment_letter(hidden, Adjustment.select().get().id)
    assert [each.addressee for each in letters_to_send(desk)] == [mrs.name]


def test_the_letters_of_no_complaint_are_not_among_a_cases(office: Office) -> None:
    from tests.builders import complaint

    case = complaint(office)
    codes = {code for code, _ in letters.letter_choices(office.desk(OWEN), case)}
    assert not codes & {LetterCode.L20, LetterCode.L22}


def test_who_only_looks_writes_none(office: Office) -> None:
    number = compliment(office)
    desk = replace(office.desk(TARIQ), roles=frozenset())
    assert desk.why_not(Right.RECORD)
    with pytest.raises(Refused):
        start_thanks(desk, compliment_id=number)


@clause("P-15.2", "P-13.2", "R-10.1")
def test_whoever_may_agree_or_record_may_also_write_of_it(office: Office) -> None:
    """A recorder may write no letter of a complaint, and may thank and tell of an adjustment."""
    recorder = office.desk(DILYS, DAY)
    assert recorder.why_not(Right.WRITE_LETTER)
    for draft in (
        start_adjustment_letter(recorder, adjustment(office)),
        start_thanks(recorder, compliment_id=compliment(office)),
    ):
        letters.issue_letter(recorder, draft.id, draft.version, draft.blocks, DAY, "Why.")
        nobody = replace(recorder, roles=frozenset())
        with pytest.raises(Refused, match=r"^You may not"):
            letters.record_sent(nobody, draft.id, DAY, Channel.LETTER)
        letters.record_sent(recorder, draft.id, DAY, Channel.LETTER)


@clause("P-14.2")
def test_a_thank_you_goes_with_its_compliment_when_its_time_is_over(office: Office) -> None:
    number = compliment(office)
    letter = issue(office, start_thanks(office.desk(MARCUS), compliment_id=number))
    letters.record_sent(office.desk(MARCUS), letter.id, DAY, Channel.LETTER)
    key = RecordKey(RecordKind.COMPLIMENT, number)
    later = date(2031, 6, 2)
    batch = retention.propose_disposal(office.desk(ROSALIND, later), [key])
    done = retention.confirm_disposal(office.desk(OWEN, later), batch, 1)
    assert done.documents == 1
    left = Letter.get_by_id(letter.id)
    assert (left.blocks, left.addressee, left.document_id) == ("", "", None)
    assert not Document.select().where(Document.id == letter.document_id).exists()


def test_whom_it_is_for_and_what_it_is_called_is_known_of_any_letter(office: Office) -> None:
    from tests.builders import acknowledged, view

    desk = office.desk(MARCUS)
    number = adjustment(office)
    draft = start_adjustment_letter(desk, number)
    assert letter_reference(desk, draft.id) == f"AD-{number:04d}"
    assert letter_preferred(desk, draft.id) is Channel.LETTER
    case = acknowledged(office)
    sent = view(office, case).letters[0].id
    assert letter_reference(office.desk(OWEN), sent) == view(office, case).reference
    assert letter_preferred(office.desk(OWEN), sent) is view(office, case).preferred_channel
    assert preferred_of(Letter(code=LetterCode.L21)) is None  # an outside body said nothing
    with pytest.raises(LookupError, match="belongs to no complaint"):
        case_of(Letter.get_by_id(draft.id))


@clause("R-10.1")
def test_one_who_cannot_be_reached_any_more_is_not_written_to(office: Office) -> None:
    draft = start_thanks(office.desk(MARCUS), compliment_id=compliment(office))
    Person.update(address="", email="", phone="", handle="").execute()
    with pytest.raises(Refused, match="Only a name was given"):
        issue(office, draft, "Why.")


@clause("P-14.1")
def test_somebody_who_asks_for_their_data_gets_these_letters_too(
    office: Office, tmp_path: Path
) -> None:
    told = issue(office, start_adjustment_letter(office.desk(MARCUS), adjustment(office)))
    owner = Letter.get_by_id(told.id).person
    assert owner is not None
    given = PersonInput(id=owner.id, name=owner.name)
    thanked = issue(
        office,
        start_thanks(office.desk(MARCUS), compliment_id=compliment(office, person=given)),
        "Once more.",
    )
    path = tmp_path / "export.zip"
    export_about(office.desk(OWEN, DAY), owner.id, path)
    with zipfile.ZipFile(path) as found:
        names = "\n".join(found.namelist())
    for letter in (told, thanked):
        assert Document.get_by_id(letter.document_id).name in names
