"""What waits in the other registers, for whoever sees to it."""

from datetime import date, timedelta

import pytest

from best_desktop.casework import retention
from best_desktop.casework.closing import withdraw
from best_desktop.casework.data_requests import log_data_request
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.information import ask_for_information
from best_desktop.casework.inputs import RemedyInput
from best_desktop.casework.investigation_views import NewInformationRequest
from best_desktop.casework.queries.waiting import some_of, waiting
from best_desktop.casework.retention_views import RecordKey
from best_desktop.domain.investigation_words import Contributor
from best_desktop.domain.vocabulary import (
    Channel,
    DataRequestKind,
    LetterCode,
    ProofKind,
    RecordKind,
    RemedyKind,
)
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    ROSALIND,
    Office,
    acknowledged,
    complaint,
    decided,
    person,
    proof,
    send,
    spoken_for,
)

DAY = date(2025, 4, 24)


@pytest.mark.clause("P-5.1.c")
def test_an_overdue_reply_waits_for_who_handles_and_who_leads(office: Office) -> None:
    case = complaint(office)
    given = NewInformationRequest(
        Contributor.STAFF, DAY, Channel.EMAIL, "When?", 3, office.staff[JOAN]
    )
    ask_for_information(office.desk(MARCUS, DAY), case, given)
    told = (f"case:{case}", "BEST-2025-0001: reply of Joan Whitfield overdue since 29 April 2025")
    assert told not in waiting(office.desk(MARCUS, date(2025, 4, 29)))
    later = date(2025, 4, 30)
    assert told in waiting(office.desk(MARCUS, later))
    assert told in waiting(office.desk(ROSALIND))
    assert told not in waiting(office.desk(DILYS))


@pytest.mark.clause("R-8.1.3", "R-8.2.1")
def test_authority_and_proofs_to_look_at_again_wait(office: Office) -> None:
    case = spoken_for(office)
    assert ("authority", "1 complaint without authority to tell") in waiting(office.desk(OWEN))
    on = date(2025, 10, 1)
    proof(office, case, ProofKind.LEGAL_STATUS, covers=(), review_on=on)
    assert ("authority", "1 proof of authority to review") in waiting(office.desk(OWEN, on))


@pytest.mark.clause("P-7.3.2")
def test_what_an_answer_promised_waits_until_it_is_done(office: Office) -> None:
    case = acknowledged(office)
    promised = (
        RemedyInput(RemedyKind.APOLOGY, "We are sorry."),
        RemedyInput(RemedyKind.ACTION, "We will fit the part.", date(2025, 5, 16)),
    )
    decided(office, case, DAY, remedies=promised)
    send(office, case, LetterCode.L04, DAY)
    told = ("learning:promised", "1 promised action open")
    assert told in waiting(office.desk(MARCUS, DAY))
    assert told not in waiting(office.desk(JOAN))


@pytest.mark.clause("P-14.1", "P-14.2")
def test_requests_about_data_and_batches_wait_for_a_second_person(office: Office) -> None:
    asked = NewDataRequest(
        DataRequestKind.ACCESS, DAY, Channel.EMAIL, "Everything you hold.", person=person()
    )
    log_data_request(office.desk(DILYS, DAY), asked)
    late = DAY + timedelta(days=60)
    assert ("data", "1 data-protection request due, 1 overdue") in waiting(office.desk(OWEN, late))

    case = complaint(office)
    withdraw(office.desk(MARCUS, late), case, late, "Works again")
    over = date(2031, 12, 1)
    key = RecordKey(RecordKind.COMPLAINT, case)
    retention.propose_disposal(office.desk(OWEN, over), [key], "Yearly review")
    told = ("data", "1 batch to anonymise: confirm")
    assert told in waiting(office.desk(ROSALIND))
    assert told not in waiting(office.desk(OWEN))


@pytest.mark.clause("P-5.1.h")
def test_what_waits_and_is_not_shown_is_counted() -> None:
    """Nothing owed vanishes because there is much of it."""
    many = [(f"case:{number}", f"Case {number}") for number in range(1, 10)]
    shown = some_of(many)
    assert shown[:5] == many[:5]
    assert shown[5:] == [("case:6", "Case 6, and 3 more")]
    assert some_of(many[:6]) == many[:6]
