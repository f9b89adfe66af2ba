"""Paper forms filled in from the case file; to a speaker without authority they tell nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from pdfminer.high_level import extract_text

from best_desktop.casework import paper_forms
from best_desktop.casework.errors import Refused
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment, PersonInput
from best_desktop.casework.paper_forms import (
    FormWanted,
    form_file_name,
    form_pdf,
    form_reference,
    forms,
)
from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.paper_form import FormCode, unknown
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    LetterFormat,
    PraiseSubject,
    ProofKind,
)
from best_desktop.store.models import Complaint
from tests.builders import (
    MARCUS,
    OWEN,
    Office,
    anonymous_complaint,
    complaint,
    person,
    proof,
    spoken_for,
    view,
)

DAY = date(2025, 4, 24)
clause = pytest.mark.clause


def said(pdf: bytes) -> str:
    return " ".join(extract_text(BytesIO(pdf)).split())


def form(office: Office, wanted: FormWanted, who: str = MARCUS) -> str:
    return said(form_pdf(office.desk(who, DAY), wanted))


@clause("R-1.3", "P-6.6")
def test_a_blank_form_needs_no_case(office: Office) -> None:
    text = form(office, FormWanted(FormCode.F1))
    assert "BEST-" not in text
    assert "Telephone: 0161 786 6000 (option 6)" in text
    assert "within 5 working days" in text
    procedure = form(office, FormWanted(FormCode.F1, procedure_id="procedure-2021"))
    assert "Designated Person" in procedure
    settings = OfficeSettings()
    plain = paper_forms.blank_form(FormCode.F1, LetterFormat.STANDARD, "", DAY, settings)
    assert said(plain) == text
    with pytest.raises(Refused, match="There is no procedure 'x'"):
        paper_forms.blank_form(FormCode.F1, LetterFormat.STANDARD, "x", DAY, settings)


@clause("R-2.1.4")
def test_a_complaint_fills_its_form(office: Office) -> None:
    case = complaint(office, details="It was cold.", category=Category.REPAIRS)
    text = form(office, FormWanted(FormCode.F1, complaint_id=case, for_office=True))
    shown = view(office, case)
    # What is handed out says nothing of who deals with it.
    out = form(office, FormWanted(FormCode.F1, complaint_id=case))
    assert "For our office" in text
    assert "For our office" not in out
    assert "Handler" not in out
    for words in ("BEST-2025-0001", shown.summary, "It was cold.", "Mrs Ruth Adeyemi"):
        assert words in text
    answers = paper_forms._of_complaint(
        office.desk(OWEN), Complaint.get_by_id(case), FormWanted(FormCode.F1, complaint_id=case)
    )
    assert unknown(forms()[FormCode.F1], answers) == []
    assert answers["dissatisfied"] == "Yes"
    assert answers["category"] == "Repairs not dealt with properly"
    assert answers["made_on"] == "14 April 2025"
    assert "service_users" not in answers
    # Neither asked of who speaks for themselves, nor said twice.
    assert "speaks" not in answers
    assert "received_on" not in answers
    assert "Form F1, version 2, BEST-2025-0001" in text


def test_a_form_says_who_speaks_and_when_it_came_where_that_differs(office: Office) -> None:
    case = spoken_for(office)
    row = Complaint.get_by_id(case)
    Complaint.update(received_on=row.received_on + timedelta(days=1)).where(
        Complaint.id == case
    ).execute()
    answers = paper_forms._of_complaint(
        office.desk(OWEN), Complaint.get_by_id(case), FormWanted(FormCode.F1, complaint_id=case)
    )
    assert answers["speaks"]
    assert answers["received_on"] != answers["made_on"]


def test_a_complaint_without_a_name_fills_what_there_is(office: Office) -> None:
    case = anonymous_complaint(office)
    Complaint.update(first_seen_at=Complaint.get_by_id(case).made_at).execute()
    text = form(office, FormWanted(FormCode.F1, complaint_id=case, for_office=True))
    assert "Ashdown Court" in text
    assert "Time first seen" in text


@clause("R-8.1.3", "R-8.1.5", "P-6.1.c")
def test_authority_for_the_speaker_tells_nothing_of_the_service_user(office: Office) -> None:
    case = spoken_for(office)
    text = form(office, FormWanted(FormCode.F3, complaint_id=case))
    assert "Mrs Orla Brady" in text
    assert "BEST-2025-0001" in text
    for secret in ("Colm", "Flat 7", view(office, case).summary):
        assert secret not in text


@clause("R-8.1.3", "R-8.1.4")
def test_authority_for_the_service_user_names_who_what_and_until_when(office: Office) -> None:
    case = spoken_for(office)
    text = form(office, FormWanted(FormCode.F3, complaint_id=case, to_speaker=False))
    for words in (
        "Mr Colm Brady",
        "Mrs Orla Brady",
        f"BEST-2025-0001: {view(office, case).summary}",
    ):
        assert words in text
    assert "ends when this complaint is concluded" in text
    proof(office, case, ProofKind.SIGNED_PERMISSION, date(2025, 4, 16))
    assert "Mr Colm Brady" in form(office, FormWanted(FormCode.F3, complaint_id=case))


def test_each_of_several_signs_a_form_of_their_own(office: Office) -> None:
    users = (PersonInput(name="Mr Colm Brady"), PersonInput(name="Ms Ada Quick"))
    case = spoken_for(office, service_users=users)
    text = form(office, FormWanted(FormCode.F3, complaint_id=case, to_speaker=False))
    assert "Ada Quick" not in text


def test_whoever_complains_for_themselves_has_no_speaker_yet(office: Office) -> None:
    case = complaint(office)
    text = form(office, FormWanted(FormCode.F3, complaint_id=case, to_speaker=False))
    assert text.count("Mrs Ruth Adeyemi") == 1


@clause("R-10.3")
def test_a_compliment_fills_its_form(office: Office) -> None:
    given = NewCompliment(DAY, Channel.WHATSAPP, PraiseSubject.CONTRACTOR, "So kind!", person())
    number = log_compliment(office.desk(MARCUS, DAY), given)
    text = form(office, FormWanted(FormCode.F2, compliment_id=number.id, for_office=True))
    for words in (number.reference, "So kind!", "Mrs Ruth Adeyemi", "WhatsApp", "24 April 2025"):
        assert words in text
    nobody = log_compliment(office.desk(MARCUS, DAY), replace(given, person=None))
    assert "Adeyemi" not in form(office, FormWanted(FormCode.F2, compliment_id=nobody.id))
    with pytest.raises(Refused, match="not in the case file"):
        form(office, FormWanted(FormCode.F2, compliment_id=nobody.id + 1))


@clause("P-5.1.g")
def test_a_hidden_complaint_fills_no_form(office: Office) -> None:
    from best_desktop.casework.correcting import correct_details
    from tests.builders import TARIQ

    case = complaint(office)
    correct_details(office.desk(OWEN), case, view(office, case).version, {"restricted": True})
    with pytest.raises(Refused, match="restricted"):
        form(office, FormWanted(FormCode.F1, complaint_id=case), TARIQ)


def test_what_a_form_is_called() -> None:
    assert form_file_name(FormCode.F3, "BEST-2025-0001") == "BEST-2025-0001 F3.pdf"
    assert form_file_name(FormCode.F1) == "Blank form F1.pdf"


def test_what_a_form_is_filled_in_from_has_a_reference(office: Office) -> None:
    desk, case = office.desk(MARCUS, DAY), complaint(office)
    given = NewCompliment(DAY, Channel.WHATSAPP, PraiseSubject.CONTRACTOR, "So kind!")
    praise = log_compliment(desk, given)
    assert form_reference(desk, case) == "BEST-2025-0001"
    assert form_reference(desk, None, praise.id) == praise.reference
    assert form_reference(desk, None) == ""
