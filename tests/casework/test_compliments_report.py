"""The annual compliments report: by subject, month and place, and nobody's name."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from best_desktop.casework.compliments_report import compliments_report
from best_desktop.casework.errors import Refused
from best_desktop.casework.feedback import confirm_compliment, log_compliment
from best_desktop.casework.inputs import NewCompliment, PersonInput
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from tests.builders import DILYS, MARCUS, OWEN, Office

RUN = date(2026, 11, 20)
YEAR = (date(2026, 4, 1), date(2027, 3, 31))


def praised(office: Office, day: date, about: PraiseSubject, scheme: str = "") -> int:
    return log_compliment(
        office.desk(DILYS, RUN),
        NewCompliment(
            received_on=day,
            channel=Channel.EMAIL,
            about=about,
            text="Thank you",
            about_whom="Jo Praised",
            person=PersonInput(name="Ann Thankful"),
            scheme_id=office.schemes[scheme] if scheme else None,
        ),
    ).id


@pytest.mark.clause("R-10.7.ii", "B3", "X26")
def test_a_year_of_five_compliments(office: Office) -> None:
    office.clock.set(RUN)
    first = praised(office, date(2026, 4, 20), PraiseSubject.EMPLOYEE, "Larkfield House")
    praised(office, date(2026, 6, 2), PraiseSubject.EMPLOYEE, "Larkfield House")
    praised(office, date(2026, 6, 30), PraiseSubject.SUPPORT_PROVIDER)
    praised(office, date(2026, 9, 1), PraiseSubject.SUPPORT_PROVIDER, "Ashdown Court")
    praised(office, date(2026, 11, 2), PraiseSubject.CONTRACTOR)
    praised(office, date(2026, 3, 31), PraiseSubject.CONTRACTOR)  # the year before
    confirm_compliment(office.desk(MARCUS, RUN), first, date(2026, 4, 21))

    book = load_workbook(BytesIO(compliments_report(office.desk(OWEN, RUN), *YEAR)))
    table = {each.title: list(each.iter_rows(min_row=2, values_only=True)) for each in book}
    assert table["By subject"] == [
        ("Employee", 2, 1, 1),
        ("Support provider", 2, 0, 0),
        ("Contractor", 1, 0, 0),
        ("Total", 5, 1, 1),
    ]
    months = table["By month"]
    assert ("June 2026", 2) in months
    assert ("May 2026", 0) in months
    assert months[-1] == ("Total", 5)
    assert table["By scheme"][:2] == [("Larkfield House", 2), ("Unassigned", 2)]
    words = {
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    }
    assert not any("Thankful" in each or "Praised" in each for each in words)


def test_somebody_without_the_right_gets_none(office: Office) -> None:
    with pytest.raises(Refused):
        compliments_report(office.desk(DILYS, RUN), *YEAR)
