"""Letters to the Ombudsman and to a Designated Person (L21): evidence and orders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import letters
from best_desktop.casework.determinations import record_determination, record_order_done
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.letter_previews import letter_preferred
from best_desktop.casework.notes import attach
from best_desktop.casework.ombudsman import ask_evidence, record_evidence_sent, refer
from best_desktop.casework.ombudsman_views import (
    IssueInput as Decided,
)
from best_desktop.casework.ombudsman_views import (
    NewDetermination,
    NewEvidenceRequest,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.casework.queries.ombudsman import external
from best_desktop.domain.outside_words import BroughtBy, DesignatedKind, ExternalBody, Finding
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
)
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    answered,
    lines,
    newest,
    spoken_for,
)
from tests.casework.letter_steps import (
    EMAIL,
    L21,
    begun,
    issue,
    said,
    sent,
    waiting,
    why_not,
)

clause = pytest.mark.clause

# -------------------------------------------------------------------------------- outside bodies

JUNE, JULY = date(2025, 6, 2), date(2025, 7, 1)
OMBUDSMAN = ExternalBody.OMBUDSMAN


def brought(office: Office, case: int, **changes: object) -> int:
    given = NewExternalReferral(OMBUDSMAN, BroughtBy.COMPLAINANT, JUNE, "202511111")
    return refer(office.desk(OWEN, JUNE), case, replace(given, **changes))  # type: ignore[arg-type]


@clause("L21", "R-9.1.3.ii")
def test_evidence_asked_for_goes_with_a_letter_to_the_ombudsman(office: Office) -> None:
    case = answered(office)
    assert why_not(office, case, L21) == (
        "No outside body asked for evidence or ordered anything (R-9.1.3, R-9.1.4)."
    )
    referral = brought(office, case)
    wanted = NewEvidenceRequest(JUNE, "The repair records", date(2025, 6, 16))
    ask_evidence(office.desk(OWEN), referral, wanted)
    draft = begun(office, case, L21, JUNE)
    assert draft.facts.addressee[0] == "Housing Ombudsman Service"
    assert draft.facts.salutation == "Dear Housing Ombudsman Service"
    text = said(draft)
    assert "Your reference is 202511111. Ours is BEST-2025-0001." in text
    assert "To be sent by 16 June 2025:\n\nThe repair records" in text
    with pytest.raises(CaseworkError, match="'Evidence' still needs the evidence that goes with"):
        issue(office, draft, JUNE)
    letter = issue(office, draft, JUNE, Evidence="- Job sheets of 2025")
    assert letter_preferred(office.desk(MARCUS), letter) is None
    # The complainant wants emails; the Ombudsman is not asked.
    sent(office, letter, JUNE, Channel.LETTER)

    outside = external(office.desk(OWEN), case)
    (asked,) = outside.referrals[0].requests
    assert (asked.sent_on, asked.sent_how, asked.sent_note) == (
        JUNE,
        Channel.LETTER,
        "- Job sheets of 2025",
    )
    (contact,) = outside.contacts
    assert (contact.direction, contact.text) == (Direction.OUT, "L21: the evidence asked for.")
    entry = newest(office, case)
    assert {"EVIDENCE_SENT", "OUTSIDE_CONTACT", "LETTER_SENT"} <= {e.what for e in entry.lines}
    assert why_not(office, case, L21) == "This went on 2 June 2025."


@clause("L21", "R-9.1.4")
def test_an_order_that_was_done_is_told_with_what_shows_it(office: Office) -> None:
    case = answered(office)
    referral = brought(office, case)
    made = NewDetermination(
        JULY,
        (Decided("The repairs", Finding.SERVICE_FAILURE),),
        orders=(OrderInput("Apologise in writing", date(2025, 7, 15)),),
    )
    record_determination(office.desk(OWEN, JULY), referral, made)
    assert why_not(office, case, L21) == "Record first that this order was done (R-9.1.4)."
    day = date(2025, 7, 14)
    paper = NewDocument("Apology.pdf", b"x", DocumentKind.OTHER, Direction.OUT, day)
    evidence = attach(office.desk(MARCUS, day), case, paper)
    record_order_done(office.desk(OWEN), 1, 1, day, "We wrote to say sorry.", evidence)
    assert waiting(office) == ["BEST-2025-0001: tell the Ombudsman the order is done"]
    draft = begun(office, case, L21, day)
    assert waiting(office) == []
    text = said(draft)
    assert "How we complied with order 1" in draft.heading
    assert "You determined this complaint on 1 July 2025." in text
    assert "Order 1, to be done by 15 July 2025:\n\nApologise in writing" in text
    assert "We complied with this order on 14 July 2025.\n\nWe wrote to say sorry." in text
    assert "- Apology" in text
    assert ".pdf" not in text
    sent(office, issue(office, draft, day), day, EMAIL)
    assert lines(newest(office, case), "ORDER_TOLD") == [
        ("ORDER_TOLD", "order 1", "2025-07-15", "2025-07-14")
    ]
    (contact,) = external(office.desk(OWEN), case).contacts
    assert contact.text == "L21: we complied with order 1."


@clause("L21", "R-9.1.2")
def test_a_designated_person_is_written_to_by_name(office: Office) -> None:
    case = acknowledged(office, procedure_id="procedure-2021", procedure_reason="Old.", by=OWEN)
    referral = brought(
        office,
        case,
        body=ExternalBody.DESIGNATED_PERSON,
        designated_kind=DesignatedKind.COUNCILLOR,
        name="Cllr Ada Byron",
        reference="",
    )
    ask_evidence(
        office.desk(OWEN), referral, NewEvidenceRequest(JUNE, "The file", date(2025, 6, 16))
    )
    draft = begun(office, case, L21, JUNE)
    assert (draft.facts.addressee, draft.facts.salutation) == (
        ("Cllr Ada Byron",),
        "Dear Cllr Byron",
    )
    assert "This is about the complaint with our reference BEST-2025-0001." in said(draft)
    letter = issue(office, draft, JUNE, Evidence="- The file")
    # Somebody recorded by hand that it went: that stays as it is.
    record_evidence_sent(office.desk(OWEN), 1, 1, JUNE, Channel.EMAIL, "By hand")
    sent(office, letter, JUNE)
    (asked,) = external(office.desk(OWEN), case).referrals[0].requests
    assert asked.sent_note == "By hand"


@clause("L21", "R-9.1.3.ii")
def test_the_ombudsman_is_answered_whatever_the_speaker_may_be_told_and_by_whom_it_may(
    office: Office,
) -> None:
    case = spoken_for(office)
    referral = brought(office, case)
    ask_evidence(
        office.desk(OWEN), referral, NewEvidenceRequest(JUNE, "The file", date(2025, 6, 16))
    )
    assert letters.recipients(office.desk(MARCUS), case, L21) == [(None, "", None)]
    with pytest.raises(Refused):
        letters.start_letter(office.desk(DILYS), case, L21)
    draft = begun(office, case, L21, JUNE)
    assert draft.facts.withheld == ""
    sent(office, issue(office, draft, JUNE, Evidence="- The file"), JUNE, Channel.LETTER)
