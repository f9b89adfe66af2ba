"""The self-assessment: begun, answered with evidence, settled, carried over to the next year."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from pdfminer.high_level import extract_text

from best_desktop.casework.assessment_files import (
    assessment_name,
    assessment_pdf,
    assessment_workbook,
)
from best_desktop.casework.assessment_views import (
    AssessmentView,
    ProvisionInput,
    ProvisionView,
    evidence_words,
)
from best_desktop.casework.audit import latest_entry_id
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.library import retire_title
from best_desktop.casework.measures import measures
from best_desktop.casework.self_assessment import (
    answer_provision,
    assessments,
    begin_assessment,
    evidence_titles,
    figures_of,
    provision_of,
    reopen_assessment,
    self_assessment,
    settle_assessment,
    years_to_assess,
)
from best_desktop.domain.figures import Section, count
from best_desktop.domain.vocabulary import LibrarySection
from best_desktop.store.models import LibraryDocument, ProvisionAnswer
from tests.builders import OWEN, Office
from tests.documents.pdf_ua import errors_of

FIRST, SECOND = date(2025, 3, 31), date(2026, 3, 31)
YES = ProvisionInput(complies=True, commentary="As the policy says.")


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.desk(OWEN, date(2025, 5, 1))


def provision(view: AssessmentView, number: str) -> ProvisionView:
    return next(each for each in view.provisions if each.number == number)


def answer_all(desk: Desk, assessment_id: int) -> None:
    for each in self_assessment(desk, assessment_id, figures=False).provisions:
        if not each.is_finished:
            given = ProvisionInput(True, each.commentary or "Seen.", comply_by=each.comply_by)
            answer_provision(desk, each.id, each.version, given)


def settled(desk: Desk) -> int:
    made = begin_assessment(desk, FIRST)
    answer_all(desk, made)
    settle_assessment(desk, made, 1)
    return made


@pytest.mark.clause("P-1.3", "P-11.2")
def test_it_begins_with_every_provision_unanswered_and_figures_to_show_for_it(desk: Desk) -> None:
    before = latest_entry_id()
    made = begin_assessment(desk, FIRST)
    assert latest_entry_id() == before + 1
    view = self_assessment(desk, made)
    assert (view.label, view.code, view.copied_from) == (
        "2024/25", "Complaint Handling Code 2024", "",
    )  # fmt: skip
    assert len(view.provisions) == 73
    assert view.counts() == (0, 0, 73)
    assert view.finished == 0
    # The evidence is the measures sheet's own figure of the year.
    year = measures(desk, date(2024, 4, 1), FIRST).figures
    assert provision(view, "6.3").figures == tuple(
        (name, year[name]) for name in ("m3", "ch02_1_answered")
    )
    assert provision(view, "6.3").answer == "Not answered"


def test_a_yes_needs_something_that_shows_it_and_a_no_a_reason_and_a_date(desk: Desk) -> None:
    view = self_assessment(desk, begin_assessment(desk, FIRST), figures=False)
    row = provision(view, "5.3")

    def wrong(given: ProvisionInput) -> set[str]:
        with pytest.raises(InvalidInput) as refused:
            answer_provision(desk, row.id, row.version, given)
        return {each.field for each in refused.value.problems}

    assert wrong(ProvisionInput(None)) == {"complies"}
    assert wrong(ProvisionInput(True)) == {"commentary"}
    assert wrong(ProvisionInput(False)) == {"commentary", "comply_by"}
    assert wrong(ProvisionInput(True, "x", ("m99",))) == {"measures"}
    assert wrong(ProvisionInput(True, "x", tuple(figures_of(desk, FIRST))[:9])) == {"measures"}
    by = date(2025, 9, 30)
    answer_provision(desk, row.id, row.version, ProvisionInput(False, "Not yet", comply_by=by))
    found = provision(self_assessment(desk, view.id, figures=False), "5.3")
    assert (found.answer, found.comply_by, found.is_finished) == ("No", by, True)
    with pytest.raises(ChangedMeanwhile):
        answer_provision(desk, row.id, row.version, YES)
    # A yes has no date to comply by.
    given = ProvisionInput(True, "Now", comply_by=by)
    answer_provision(desk, row.id, found.version, given)
    assert provision(self_assessment(desk, view.id, figures=False), "5.3").comply_by is None


def test_figures_and_documents_are_evidence(desk: Desk) -> None:
    view = self_assessment(desk, begin_assessment(desk, FIRST), figures=False)
    row = provision(view, "3.4")
    policy, code = LibraryDocument.select().order_by(LibraryDocument.id).limit(2)
    given = ProvisionInput(True, "", ("m1",), (policy.id, code.id))
    answer_provision(desk, row.id, row.version, given)
    found = provision(self_assessment(desk, view.id), "3.4")
    assert {title for _, title in found.documents} == {policy.title, code.title}
    assert [evidence_words(figure) for _, figure in found.figures] == [
        "Stage 1 complaints received: 0"
    ]
    before = latest_entry_id()
    answer_provision(desk, row.id, found.version, given)  # the same once more says nothing
    assert latest_entry_id() == before
    answer_provision(desk, row.id, found.version, ProvisionInput(True, "", ("m1",), (code.id,)))
    found = provision(self_assessment(desk, view.id), "3.4")
    assert found.documents == ((code.id, code.title),)
    with pytest.raises(Refused, match="not in the library any more"):
        answer_provision(desk, row.id, found.version, ProvisionInput(True, "", (), (9999,)))


def test_evidence_in_words_has_its_counts(desk: Desk) -> None:
    named = figures_of(desk, FIRST)
    assert evidence_words(named["m3"]) == "Stage 1 answered on time: n/a"
    few = count("M1", "Of these, few", Section.STAGE_1, "A rule.", ["1", "2"])
    assert evidence_words(few) == "Few: 2"
    assert evidence_words(few, public=True) == "Few: <5"
    assert evidence_words(named["m1_late"]) == "Not logged within 24 hours: 0"


@pytest.mark.clause("P-11.2")
def test_the_next_year_begins_with_last_years_answers_to_confirm(
    desk: Desk, office: Office
) -> None:
    first = settled(desk)
    later = office.desk(OWEN, date(2026, 5, 1))
    made = begin_assessment(later, SECOND)
    view = self_assessment(later, made, figures=False)
    assert view.copied_from == "2024/25"
    assert view.counts() == (73, 0, 0)
    assert view.finished == 0
    row = provision(view, "5.3")
    assert (row.answer, row.commentary, row.carried) == ("Yes, last year", "Seen.", True)
    with pytest.raises(Refused, match=r"Still to do: 1\.1, 1\.2, .* and others"):
        settle_assessment(later, made, view.version)
    answer_provision(later, row.id, row.version, ProvisionInput(True, row.commentary))
    assert self_assessment(later, made, figures=False).finished == 1
    # What was settled stands as it was.
    assert provision(self_assessment(later, first, figures=False), "5.3").carried is False
    assert [(each.label, each.finished, each.settled_on) for each in assessments(later)] == [
        ("2025/26", 1, None),
        ("2024/25", 73, date(2025, 5, 1)),
    ]


def test_documents_are_carried_over_too(desk: Desk, office: Office) -> None:
    made = begin_assessment(desk, FIRST)
    row = provision(self_assessment(desk, made, figures=False), "3.4")
    policy = LibraryDocument.select().first()
    answer_provision(desk, row.id, row.version, ProvisionInput(True, "", (), (policy.id,)))
    later = office.desk(OWEN, date(2026, 5, 1))
    view = self_assessment(later, begin_assessment(later, SECOND), figures=False)
    assert provision(view, "3.4").documents == ((policy.id, policy.title),)


def test_what_is_settled_changes_only_when_opened_again(desk: Desk) -> None:
    made = settled(desk)
    view = self_assessment(desk, made, figures=False)
    row = view.provisions[0]
    with pytest.raises(Refused, match=r"settled on 1 May 2025\. Open it again first"):
        answer_provision(desk, row.id, row.version, YES)
    with pytest.raises(Refused, match="settled on 1 May 2025"):
        settle_assessment(desk, made, view.version)
    with pytest.raises(InvalidInput):
        reopen_assessment(desk, made, view.version, " ")
    reopen_assessment(desk, made, view.version, "A merger")
    with pytest.raises(Refused, match="open already"):
        reopen_assessment(desk, made, view.version + 1, "A merger")
    answer_provision(desk, row.id, row.version, YES)
    assert ProvisionAnswer.get_by_id(row.id).commentary == "As the policy says."


def test_only_a_reporting_year_that_has_begun_and_only_once(desk: Desk) -> None:
    assert [each.label for each in years_to_assess(desk)] == ["2025/26", "2024/25", "2023/24"]
    begin_assessment(desk, FIRST)
    assert [each.label for each in years_to_assess(desk)] == ["2025/26", "2023/24"]
    for day, said in (
        (FIRST, "2024/25 is assessed already"),
        (date(2025, 4, 30), "ends on 31 March 2026"),
        (date(2027, 3, 31), "2026/27 has not begun"),
    ):
        with pytest.raises(InvalidInput) as refused:
            begin_assessment(desk, day)
        assert said in refused.value.problems[0].message


def test_one_provision_is_opened_by_itself_with_what_may_show_it(desk: Desk) -> None:
    made = begin_assessment(desk, FIRST)
    row = provision(self_assessment(desk, made, figures=False), "3.4")
    assert provision_of(desk, row.id) == (FIRST, row)
    with pytest.raises(Refused, match="not in the self-assessment"):
        provision_of(desk, 9999)
    titles = {each.label: each.id for each in evidence_titles()}
    law = LibraryDocument.select().where(LibraryDocument.section == LibrarySection.LAW_WALES).get()
    assert "Complaints Policy" in titles
    assert law.title not in titles
    retire_title(desk, titles["Complaints Policy"], 1)
    assert "Complaints Policy" not in {each.label for each in evidence_titles()}
    kept = evidence_titles((titles["Complaints Policy"], law.id))
    assert {"Complaints Policy", law.title} <= {each.label for each in kept}


def test_what_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(Refused, match="not there any more"):
        self_assessment(desk, 9)
    with pytest.raises(Refused, match="not in the self-assessment"):
        answer_provision(desk, 9, 1, YES)


@pytest.mark.clause("P-1.3", "P-11.2", "P-13.1")
def test_it_is_saved_as_a_workbook_and_a_tagged_pdf(desk: Desk) -> None:
    made = begin_assessment(desk, FIRST)
    view = self_assessment(desk, made, figures=False)
    policy = LibraryDocument.select().first()
    row = provision(view, "3.4")
    given = ProvisionInput(True, "=1+1 is text", ("m1",), (policy.id,))
    answer_provision(desk, row.id, row.version, given)
    row = provision(view, "5.3")
    no = ProvisionInput(False, "Three stages still", comply_by=date(2025, 9, 30))
    answer_provision(desk, row.id, row.version, no)
    before = latest_entry_id()
    book = openpyxl.load_workbook(BytesIO(assessment_workbook(desk, made)))
    assert latest_entry_id() == before + 1
    lines = {each[0].value: each for each in book["Self-assessment"].iter_rows(min_row=2)}
    assert len(lines) == 73
    shown = [cell.value for cell in lines["3.4"][3:7]]
    assert shown == ["Yes", "=1+1 is text", "Stage 1 complaints received: 0", policy.title]
    assert lines["3.4"][4].data_type == "s"
    assert str(lines["5.3"][7].value)[:10] == "2025-09-30"
    pdf = assessment_pdf(desk, made)
    assert errors_of(pdf) == []
    text = " ".join(extract_text(BytesIO(pdf)).split())
    assert "We comply with 1 of 73 provisions and do not with 1. 71 are not answered yet." in text
    assert "We will comply by 30 September 2025." in text
    assert "A draft: 2 of 73 provisions are answered." in text
    assert assessment_name(view, "pdf") == "Self-assessment 2024-25.pdf"


def test_a_settled_one_says_when(desk: Desk) -> None:
    text = " ".join(extract_text(BytesIO(assessment_pdf(desk, settled(desk)))).split())
    assert "Settled on 1 May 2025." in text
    assert "We comply with 73 of 73 provisions and do not with 0." in text
