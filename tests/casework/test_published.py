"""Reports kept as they were published: nothing changes, and corrections leave a trace."""

from datetime import date

import pytest

from best_desktop.casework.audit import latest_entry_id
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.published import (
    NewPublication,
    correct_publication,
    current,
    freeze,
    publications,
    published_file,
    restatements,
    withdraw_publication,
)
from best_desktop.domain.figures import Figure, Section, count
from best_desktop.domain.publication_words import PublishedKind
from best_desktop.domain.roles import Right
from best_desktop.store import vault
from best_desktop.store.models import AuditEntry, Document
from tests.builders import DILYS, OWEN, Office, complaint

RUN = date(2026, 7, 20)
QUARTER = (PublishedKind.BOARD, date(2026, 4, 1), date(2026, 6, 30))
CONTENT = b"PK a workbook"


def number(how_many: int) -> Figure:
    return count("M1", "Received", Section.STAGE_1, "A rule.", map(str, range(how_many)))


def publish(desk: Desk, pdf: bytes | None = None, seen: int | None = None) -> int:
    """As a use case does it: the freezing within its own transaction."""
    seen = latest_entry_id() if seen is None else seen
    with desk.working(Right.PUBLISH) as work:
        new = NewPublication(
            seen,
            *QUARTER,
            as_at=RUN,
            published_on=date(2026, 7, 10),
            figures=(number(3),),
            workbook=CONTENT,
            workbook_name="Board report.xlsx",
            pdf=pdf,
            pdf_name="Board report.pdf" if pdf else "",
            approved_on=date(2026, 7, 8),
            minute="B/26/7",
        )
        number_of_it = freeze(work, new)
        work.record("Publish report", "Reports", None, "Board report published")
    return number_of_it


def last_entry() -> AuditEntry:
    return AuditEntry.select().order_by(AuditEntry.id.desc()).get()


@pytest.mark.clause("P-11.1", "P-11.2")
def test_files_and_figures_are_kept_as_they_went(office: Office) -> None:
    office.clock.set(RUN)
    desk = office.desk(OWEN, RUN)
    kept = publish(desk, b"%PDF")
    assert published_file(desk, kept) == ("Board report.xlsx", CONTENT)
    assert published_file(desk, kept, pdf=True) == ("Board report.pdf", b"%PDF")
    standing = current(*QUARTER)
    assert standing is not None
    assert (standing.number, standing.minute, standing.has_pdf) == (1, "B/26/7", True)
    assert standing.recorded_by == OWEN
    assert [(each.was, each.now) for each in restatements(standing, [number(5)])] == [("3", "5")]
    assert restatements(standing, [number(3)]) == restatements(None, [number(3)]) == ()
    assert vault.orphans() == []


@pytest.mark.clause("P-11.1", "P-11.2")
def test_nothing_is_kept_that_somebody_changed_while_it_was_put_together(office: Office) -> None:
    office.clock.set(RUN)
    desk, seen = office.desk(OWEN, RUN), latest_entry_id()
    complaint(office, RUN)
    with pytest.raises(Refused, match="Somebody saved a change while the report was put together"):
        publish(desk, seen=seen)
    assert current(*QUARTER) is None
    assert vault.orphans() == []
    publish(desk)


def test_one_stands_until_it_is_withdrawn(office: Office) -> None:
    office.clock.set(RUN)
    desk = office.desk(OWEN, RUN)
    kept = publish(desk)
    with pytest.raises(Refused, match="published on 10 July 2026"):
        publish(desk)
    with pytest.raises(InvalidInput, match="Enter the reason"):
        withdraw_publication(desk, kept, 1, " ")
    withdraw_publication(desk, kept, 1, "The wrong file went out")
    assert last_entry().action == "Withdraw publication"
    assert current(*QUARTER) is None
    with pytest.raises(Refused, match="withdrawn on 20 July 2026 already"):
        withdraw_publication(desk, kept, 2, "Again")
    publish(desk)
    assert [each.number for each in publications(PublishedKind.BOARD)] == [2, 1]
    assert publications(PublishedKind.ANNUAL) == []


def test_when_and_where_is_put_right_with_a_reason(office: Office) -> None:
    office.clock.set(RUN)
    desk = office.desk(OWEN, RUN)
    kept = publish(desk)

    def correct(day: date, version: int = 1, reason: str = "A slip") -> None:
        correct_publication(
            desk, kept, version, published_on=day, address="https://example.org", reason=reason
        )

    for day in (date(2026, 6, 30), date(2026, 7, 21)):
        with pytest.raises(InvalidInput):
            correct(day)
    with pytest.raises(InvalidInput, match="Enter the reason"):
        correct(RUN, reason="")
    correct(date(2026, 7, 13))
    entries = AuditEntry.select().count()
    assert last_entry().action == "Correct publication"
    with pytest.raises(ChangedMeanwhile):
        correct(date(2026, 7, 14))
    correct(date(2026, 7, 13), version=2)  # nothing differs, nothing is recorded
    assert AuditEntry.select().count() == entries
    standing = current(*QUARTER)
    assert standing is not None
    assert (standing.published_on, standing.address) == (date(2026, 7, 13), "https://example.org")


def test_a_file_that_is_not_there_or_not_for_this_person(office: Office) -> None:
    office.clock.set(RUN)
    kept = publish(office.desk(OWEN, RUN))
    with pytest.raises(Refused, match="no such file"):
        published_file(office.desk(OWEN, RUN), kept, pdf=True)
    with pytest.raises(Refused, match="no such file"):
        published_file(office.desk(OWEN, RUN), 99)
    with pytest.raises(Refused, match="You may not"):
        published_file(office.desk(DILYS, RUN), kept)
    with pytest.raises(Refused, match="not in the case file any more"):
        withdraw_publication(office.desk(OWEN, RUN), 99, 1, "A slip")
    Document.update(sha256="0" * 64).execute()
    with pytest.raises(CaseworkError, match="missing"):
        published_file(office.desk(OWEN, RUN), kept)
