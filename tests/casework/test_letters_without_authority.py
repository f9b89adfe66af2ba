"""What may be told to whom: acknowledgements without case data, and letters to the service user."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pdfminer.high_level import extract_text

from best_desktop.casework import letters
from best_desktop.casework.authority import record_speaker
from best_desktop.casework.closing import withdraw
from best_desktop.casework.errors import CaseworkError, NeedsReason, Refused
from best_desktop.casework.inputs import PersonInput, SpeakerInput
from best_desktop.casework.notes import kept_bytes
from best_desktop.casework.proofs import end_proof
from best_desktop.casework.queries.authority import proof_view
from best_desktop.domain.vocabulary import (
    AuthorityState,
    CaseState,
    Channel,
    ComplainantKind,
    LetterCode,
    LetterState,
    ProofKind,
    Speaker,
    Subject,
)
from best_desktop.store.models import Document, Letter
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    acknowledged,
    contacted,
    decided,
    escalated,
    issued,
    lines,
    newest,
    proof,
    send,
    spoken_for,
    view,
)

L01, L04, L06 = LetterCode.L01, LetterCode.L04, LetterCode.L06
DAY = date(2025, 4, 17)
SECRETS = ("Brady's", "Colm", "Flat 7", "Boiler", "cold", "working boiler", "apology", "Larkfield")
clause = pytest.mark.clause


def ready(office: Office, **changes: Any) -> int:
    """A representative's complaint after the first contact."""
    case = spoken_for(office, **changes)
    contacted(office, case, date(2025, 4, 15))
    return case


def user_of(office: Office, case: int) -> int:
    return view(office, case).service_users[0].id


def text_of(letter_id: int) -> str:
    return f"{Letter.get_by_id(letter_id).blocks} {Letter.get_by_id(letter_id).addressee}"


@clause("R-8.1.5")
def test_the_acknowledgement_names_the_details_that_are_not_known(office: Office) -> None:
    case = ready(office, complainant=PersonInput(name="Mrs Orla Brady", address="9 Mill Lane"))
    text = text_of(send(office, case, L01, DAY))
    assert "your full contact details: phone number, email address" in text


@clause("P-6.1.c", "R-8.1.3", "P-7.1.1.a")
def test_the_acknowledgement_goes_without_case_data_and_asks_for_proof(office: Office) -> None:
    case = ready(office)
    letter = send(office, case, L01, DAY)
    text = text_of(letter)
    for secret in SECRETS:
        assert secret not in text
    assert "Orla Brady" in text
    assert "the service user's signed permission naming this complaint" in text
    shown = view(office, case)
    assert shown.stages[0].acknowledged_on == DAY
    assert shown.authority.answer.state is AuthorityState.AWAITED
    assert shown.authority.asked_on == DAY
    assert ("AUTHORITY_ASKED", "asked for", "", "2025-04-17") in lines(newest(office, case))


@clause("P-6.1.c", "R-8.1.3")
def test_another_letter_to_the_speaker_is_refused_in_plain_words(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, DAY)
    decided(office, case, date(2025, 4, 24))
    desk = office.desk(MARCUS)
    with pytest.raises(Refused) as refused:
        letters.start_letter(desk, case, L04)
    said = str(refused.value)
    assert said.startswith("L04 would tell the speaker about the case, and authority is: awaited.")
    assert "(R-8.1.3, R-8.1.5)" in said
    assert said.endswith("The letter can go to the service user.")
    # It can be written all the same: to the service user.
    assert dict(letters.letter_choices(desk, case))[L04] is None
    speaker, user = letters.recipients(desk, case, L04)
    assert (speaker[0], speaker[1], speaker[2]) == (None, "Mrs Orla Brady", said)
    assert user == (user_of(office, case), "Mr Colm Brady", None)


@clause("P-6.1.c", "R-8.4.4")
def test_the_decision_goes_to_the_service_user_and_closes_the_stage(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, DAY)
    day = date(2025, 4, 24)
    decided(office, case, day)
    desk = office.desk(MARCUS, day)
    draft = letters.start_letter(desk, case, L04, user_of(office, case))
    assert draft.facts.addressee[0] == "Mr Colm Brady"
    assert draft.facts.withheld == ""
    again = letters.start_letter(desk, case, L04, user_of(office, case))
    assert again.id == draft.id
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, day, "Read.")
    letters.record_sent(desk, draft.id, day, Channel.EMAIL)
    shown = view(office, case)
    assert (shown.state, shown.stages[0].answered_on) == (CaseState.CLOSED, day)
    assert shown.letters[0].state is LetterState.SENT


@clause("P-6.1.c")
def test_a_letter_goes_to_whoever_speaks_or_is_spoken_for_and_to_nobody_else(
    office: Office,
) -> None:
    case = ready(office)
    other = user_of(office, spoken_for(office))
    with pytest.raises(Refused, match="to whoever speaks, or to somebody the complaint is about"):
        letters.start_letter(office.desk(MARCUS, DAY), case, L01, other)


@clause("P-6.1.c")
def test_the_speaker_and_the_service_user_each_get_an_acknowledgement(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, DAY)
    desk, user = office.desk(MARCUS, date(2025, 4, 22)), user_of(office, case)
    with pytest.raises(Refused):
        letters.start_letter(desk, case, L01)
    draft = letters.start_letter(desk, case, L01, user)
    text = " ".join(each.text for each in draft.blocks)
    assert "Boiler mended three times" in text
    letters.issue_letter(
        desk, draft.id, draft.version, draft.blocks, date(2025, 4, 22), "Both are told."
    )
    letters.record_sent(desk, draft.id, date(2025, 4, 22), Channel.EMAIL)
    assert view(office, case).stages[0].acknowledged_on == DAY
    with pytest.raises(Refused):
        letters.start_letter(desk, case, L01, user)


@clause("P-6.1.c", "R-8.1.3")
def test_what_is_typed_may_not_name_the_service_user(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, L01)
    blocks = tuple(
        replace(each, text=f"{each.text} Colm Brady's boiler.") if each.name == "Opening" else each
        for each in draft.blocks
    )
    with pytest.raises(CaseworkError, match="'Opening' names Mr Colm Brady"):
        letters.issue_letter(desk, draft.id, draft.version, blocks, DAY, "Said.")


@clause("R-8.1.3")
def test_with_permission_everything_is_told(office: Office) -> None:
    case = ready(office)
    proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 4, 16))
    desk = office.desk(MARCUS, DAY)
    assert letters.recipients(desk, case, L01) == [(None, "Mrs Orla Brady", None)]
    letter = send(office, case, L01, DAY)
    assert "Boiler mended three times" in text_of(letter)
    assert "cannot tell you" not in text_of(letter)
    assert view(office, case).authority.asked_on is None


@clause("P-6.1.c", "R-8.1.4")
def test_authority_that_ended_stops_a_letter_begun_and_questions_one_issued(
    office: Office,
) -> None:
    case = ready(office)
    kept = proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 4, 16))
    send(office, case, L01, DAY)
    decided(office, case, date(2025, 4, 24))
    desk = office.desk(MARCUS)
    letter = issued(office, case, L04, date(2025, 4, 24))
    end_proof(desk, kept, proof_view(desk, kept).version, date(2025, 4, 23), "He took it back.")
    with pytest.raises(NeedsReason, match="If this one has gone all the same, say why"):
        letters.record_sent(desk, letter, date(2025, 4, 24), Channel.EMAIL)
    with pytest.raises(Refused, match="L04 would tell the speaker"):
        letters.supersede(desk, letter)
    letters.record_sent(desk, letter, date(2025, 4, 24), Channel.EMAIL, "It went before he rang.")
    assert view(office, case).state is CaseState.CLOSED


@clause("P-6.1.c")
def test_a_draft_is_not_issued_once_authority_has_ended(office: Office) -> None:
    case = ready(office)
    kept = proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 4, 16))
    send(office, case, L01, DAY)
    decided(office, case, date(2025, 4, 24))
    desk = office.desk(MARCUS)
    draft = letters.start_letter(desk, case, L04)
    end_proof(desk, kept, proof_view(desk, kept).version, date(2025, 4, 23), "He took it back.")
    with pytest.raises(Refused, match="authority is: ended"):
        letters.issue_letter(desk, draft.id, draft.version, draft.blocks, date(2025, 4, 24), "R.")


@clause("R-8.1.2")
def test_a_solicitor_added_at_stage_2_gets_the_later_letters(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24))
    first = send(office, case, L04, date(2025, 4, 24))
    escalated(office, case, date(2025, 5, 6))
    solicitor = PersonInput(
        name="Ms Iris Holt",
        organisation="Holt & Co",
        address="1 Chancery\nLeeds",
        phone="0113 496 0000",
        email="iris@holt.example",
    )
    given = SpeakerInput(Speaker.SOLICITOR, (Subject.REPAIRS,), solicitor)
    record_speaker(office.desk(ELSPETH), case, given)
    proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 5, 6))
    later = send(office, case, L06, date(2025, 5, 7), by=ELSPETH)
    assert Letter.get_by_id(first).addressee.startswith("Mrs Ruth Adeyemi")
    assert Letter.get_by_id(later).addressee.startswith("Ms Iris Holt\nHolt & Co")


@clause("P-6.1.c", "R-8.1.3")
def test_the_acknowledgement_of_stage_2_is_without_case_data_too(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, DAY)
    day = date(2025, 4, 24)
    decided(office, case, day)
    desk = office.desk(MARCUS, day)
    draft = letters.start_letter(desk, case, L04, user_of(office, case))
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, day, "Read.")
    letters.record_sent(desk, draft.id, day, Channel.EMAIL)
    escalated(office, case, date(2025, 5, 6))
    letter = send(office, case, L06, date(2025, 5, 7), by=ELSPETH)
    assert "The cold weeks." not in text_of(letter)
    for secret in SECRETS:
        assert secret not in text_of(letter)


@clause("R-8.4.2")
def test_what_only_the_file_knows_is_not_asked_of_the_speaker(office: Office) -> None:
    """That a formal representative is on file is the service user's own business."""
    given = SpeakerInput(
        Speaker.OFFICIAL_BODY, (Subject.WELFARE,), formal_representative_on_file=True
    )
    case = ready(office, kind=ComplainantKind.OFFICIAL_BODY, speaker=given)
    draft = letters.start_letter(office.desk(MARCUS, DAY), case, L01)
    text = " ".join(each.text for each in draft.blocks)
    assert "formal representative" not in text
    assert "Tell us on what authority you act" in text


@clause("R-8.4.1", "W04")
def test_a_support_provider_in_their_shoes_is_told_everything(office: Office) -> None:
    case = ready(office, kind=ComplainantKind.SUPPORT_PROVIDER)
    letter = send(office, case, L01, DAY)
    assert "Boiler mended three times" in text_of(letter)
    assert view(office, case).authority.answer.row == 6


def test_who_a_letter_can_go_to_is_refused_for_what_is_hidden(office: Office) -> None:
    case = spoken_for(office, restricted=True, by=OWEN)
    with pytest.raises(Refused):
        letters.recipients(office.desk(TARIQ, DAY), case, L01)


# ------------------------------------------------------------------------ L15, authority wanted


@clause("R-8.1.3", "R-8.2.1", "P-6.1.c")
def test_authority_is_asked_for_by_itself_without_case_data(office: Office) -> None:
    case = ready(office)
    draft = letters.start_letter(office.desk(MARCUS, DAY), case, LetterCode.L15)
    assert draft.heading == "We need authority before we can tell you more"
    assert draft.facts.form_enclosed
    letter = send(office, case, LetterCode.L15, DAY)
    text = text_of(letter)
    for secret in SECRETS:
        assert secret not in text
    assert "the service user's signed permission naming this complaint" in text
    assert "our form F3, authority to act" in text
    assert view(office, case).authority.asked_on == DAY
    # The form is kept with the case beside the letter, and tells no more than the letter does.
    (form,) = [each for each in view(office, case).documents if " F3 " in each.name]
    assert form.name == "BEST-2025-0001 F3 2025-04-17.pdf"
    kept = kept_bytes(Document.get_by_id(form.id))
    said = " ".join(extract_text(BytesIO(kept)).split())
    assert "Mrs Orla Brady" in said
    assert "Colm" not in said
    # It is printed with the letter.
    assert letters.letter_enclosures(office.desk(MARCUS), letter) == (kept,)
    # No clock is stopped by it (G8).
    assert view(office, case).stages[0].acknowledged_on is None
    assert letters.letter_enclosures(office.desk(MARCUS), send(office, case, L01, DAY)) == ()


@clause("R-8.2.1")
def test_no_form_goes_along_where_a_court_order_is_wanted(office: Office) -> None:
    case = ready(office)
    given = SpeakerInput(
        Speaker.COURT_DEPUTY, (Subject.FINANCE,), lacks_capacity=True,
        capacity_note="Dr Shah, 3 March 2025", service_user_id=user_of(office, case),
    )  # fmt: skip
    record_speaker(office.desk(MARCUS, DAY), case, given)
    draft = letters.start_letter(office.desk(MARCUS, DAY), case, LetterCode.L15)
    assert not draft.facts.form_enclosed
    assert "F3" not in " ".join(each.text for each in draft.blocks)
    send(office, case, LetterCode.L15, DAY)
    assert [each.name for each in view(office, case).documents] == [
        "BEST-2025-0001 L15 2025-04-17.pdf"
    ]


@clause("R-8.1.3")
def test_authority_is_asked_for_only_where_it_is_awaited_and_of_whoever_speaks(
    office: Office,
) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    with pytest.raises(Refused, match="L15 asks whoever speaks"):
        letters.start_letter(desk, case, LetterCode.L15, user_of(office, case))
    proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 4, 16))
    with pytest.raises(Refused, match="No authority is wanted: held"):
        letters.start_letter(desk, case, LetterCode.L15)
    other = ready(office)
    withdraw(office.desk(MARCUS, DAY), other, DAY, "She took it back.")
    with pytest.raises(Refused, match="has ended"):
        letters.start_letter(desk, other, LetterCode.L15)
