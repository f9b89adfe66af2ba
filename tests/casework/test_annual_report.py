"""The annual report: its words, the board's approval, its publication, and whom it never names."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pdfminer.high_level import extract_text

from best_desktop.casework.annual_report import (
    annual_file,
    annual_file_name,
    annual_pdf,
    annual_workbook,
    approve,
    publish,
    save_texts,
)
from best_desktop.casework.annual_views import AnnualInput, AnnualPublication, Approval
from best_desktop.casework.due_calendar import due_calendar
from best_desktop.casework.errors import (
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.learning import log_review, record_learning, share_learning
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.office_workbooks import due_list
from best_desktop.casework.parties import add_person
from best_desktop.casework.published import published_file, withdraw_publication
from best_desktop.casework.queries.annual import (
    annual_report,
    annual_summary,
    annual_years,
    due_on,
    reports_to_publish,
)
from best_desktop.casework.reports import board_figures
from best_desktop.domain.annual_texts import WRITTEN
from best_desktop.domain.learning_words import Audience, Forum
from best_desktop.domain.names_in_text import LEFT_OUT
from best_desktop.domain.publication_words import AnnualState
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.adding import add
from best_desktop.store.database import transaction
from best_desktop.store.models import (
    AuditEntry,
    ProvisionAnswer,
    SelfAssessment,
)
from tests.builders import DILYS, HANNAH, MARCUS, OWEN, STAFF, Office, answered, complaint, person
from tests.documents.pdf_ua import errors_of

clause = pytest.mark.clause
END = date(2026, 3, 31)
REMINDED = date(2026, 7, 1)  # a Wednesday
TENANT, FIRM, NEIGHBOUR = "Mrs Ruth Adeyemi", "Quickfix Heating Ltd", "Mr Colm Brady"


@pytest.fixture
def year(office: Office) -> Office:
    """A reporting year with one complaint, after it is over."""
    complaint(office, date(2025, 6, 3))
    office.clock.set(REMINDED)
    return office


def text_of(pdf: bytes) -> str:
    return " ".join(extract_text(BytesIO(pdf)).split())


def written(office: Office, **texts: str) -> int:
    """Write these parts; returns the version that stands then."""
    desk = office.desk(OWEN, REMINDED)
    version = annual_report(desk, END).version
    save_texts(desk, END, version, AnnualInput(**texts))  # type: ignore[arg-type]
    return annual_report(desk, END).version


def approved(office: Office, **texts: str) -> int:
    version = written(office, **{"performance": "We answered in time.", **texts})
    given = Approval(date(2026, 6, 18), "The board thanks everybody.")
    approve(office.desk(OWEN, REMINDED), END, version, given)
    return annual_report(office.desk(OWEN), END).version


def last_entry() -> AuditEntry:
    return AuditEntry.select().order_by(AuditEntry.id.desc()).get()


# ---------------------------------------------------------------------------------- what waits


@clause("P-11.2")
def test_not_published_is_reminded_of_from_the_first_of_july_until_it_is(year: Office) -> None:
    assert reports_to_publish(year.desk(OWEN, date(2026, 6, 30))) == []
    (waits,) = reports_to_publish(year.desk(OWEN, REMINDED))
    assert (waits.year.label, waits.due_on) == ("2025/26", date(2026, 9, 30))
    words = b"SUMMARY:Publish the annual complaints report"
    assert words in due_calendar(year.desk(OWEN, REMINDED))
    sheet = load_workbook(BytesIO(due_list(year.desk(OWEN, REMINDED))))["Reports"]
    assert [each.value for each in sheet[2]][1:] == ["Annual complaints report 2025/26"]
    approved(year)
    publish(year.desk(OWEN, REMINDED), END, AnnualPublication(REMINDED))
    assert reports_to_publish(year.desk(OWEN, REMINDED)) == []
    assert "Reports" not in load_workbook(BytesIO(due_list(year.desk(OWEN)))).sheetnames
    assert words not in due_calendar(year.desk(OWEN))


def test_nobody_is_reminded_of_years_before_the_code_or_before_there_was_anything(
    office: Office,
) -> None:
    assert reports_to_publish(office.desk(OWEN, REMINDED)) == []
    assert [each.label for each in annual_years(office.desk(OWEN, REMINDED))] == [
        "2026/27", "2025/26",
    ]  # fmt: skip
    complaint(office, date(2023, 6, 5))
    office.clock.set(REMINDED)
    years = [each.label for each in annual_years(office.desk(OWEN, REMINDED))]
    assert years == ["2026/27", "2025/26", "2024/25", "2023/24"]
    waiting = [each.year.label for each in reports_to_publish(office.desk(OWEN, REMINDED))]
    assert waiting == ["2024/25", "2025/26"]


# --------------------------------------------------------------------------------- its words


@clause("P-11.2")
def test_words_are_kept_with_one_entry_and_compared_with_what_was_seen(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    save_texts(desk, END, 0, AnnualInput())  # nothing typed: nothing kept
    assert annual_report(desk, END).version == 0
    version = written(year, improvements="We order the part first.\x00")
    assert last_entry().action == "Write annual report"
    view = annual_report(desk, END)
    assert view.given == AnnualInput(improvements="We order the part first.")
    assert (view.state, view.names_warning) == (AnnualState.DRAFT, "")
    entries = AuditEntry.select().count()
    save_texts(desk, END, version, view.given)
    assert AuditEntry.select().count() == entries
    with pytest.raises(ChangedMeanwhile):
        save_texts(desk, END, version - 1, AnnualInput(improvements="Mine"))
    with pytest.raises(ChangedMeanwhile):
        save_texts(desk, END, 0, AnnualInput(improvements="Mine"))


def test_only_a_reporting_year_that_has_begun_has_a_report(office: Office) -> None:
    desk = office.desk(OWEN, REMINDED)
    for day in (date(2026, 3, 30), date(2028, 3, 31), date(1826, 3, 31)):
        with pytest.raises(InvalidInput):
            save_texts(desk, day, 0, AnnualInput(findings="None"))
    assert due_on(annual_years(desk)[1]) == date(2026, 9, 30)


@clause("P-11.2")
def test_the_board_approves_with_its_response_after_the_year(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    for given in (
        Approval(None, "Thank you"),
        Approval(END, "Thank you"),
        Approval(date(2026, 7, 2), "Thank you"),
        Approval(date(2026, 6, 18), " "),
    ):
        with pytest.raises(InvalidInput):
            approve(desk, END, 0, given)
    version = approved(year)
    view = annual_report(desk, END)
    assert (view.state, view.texts.approved_on) == (AnnualState.APPROVED, date(2026, 6, 18))
    assert last_entry().action == "Approve annual report"
    changed = replace(view.given, performance="Otherwise.")
    with pytest.raises(NeedsReason, match="approved this on 18 June 2026"):
        save_texts(desk, END, version, changed)
    save_texts(desk, END, version, replace(changed, reason="A slip of the pen"))
    assert annual_report(desk, END).texts.performance == "Otherwise."


@clause("P-11.2", "P-14.1")
def test_a_name_in_the_words_needs_a_reason_or_is_left_out(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    version = written(year, learning=f"{MARCUS} and Mrs Unknown taught us.")
    assert f"{MARCUS} in “How we learned”" in annual_report(desk, END).names_warning
    assert f"{LEFT_OUT} and {LEFT_OUT} taught us." in text_of(annual_pdf(desk, END))
    given = Approval(date(2026, 6, 18), "The board agrees.")
    with pytest.raises(NeedsReason, match=MARCUS):
        approve(desk, END, version, given)
    approve(desk, END, version, replace(given, reason="He agreed to it"))
    view = annual_report(desk, END)
    assert (view.names_warning, view.texts.names_because) == ("", "He agreed to it")
    assert f"{MARCUS} and Mrs Unknown taught us." in text_of(annual_pdf(desk, END))
    # Without names the reason stands for nothing any more.
    save_texts(desk, END, view.version, AnnualInput(learning="We learned.", reason="Plainer"))
    again = annual_report(desk, END).version
    approve(desk, END, again, Approval(date(2026, 6, 19), "The board agrees."))
    assert annual_report(desk, END).texts.names_because == ""


# ------------------------------------------------------------------------------- the two files


def plant_names(office: Office) -> list[str]:
    """Names of staff, tenants and firms in every text that reaches the report."""
    add_person(office.desk(MARCUS), PersonInput(name=FIRM, roles=(PartyRole.CONTRACTOR,)))
    add_person(
        office.desk(MARCUS),
        PersonInput(name=NEIGHBOUR, known_as="Seamus Oneoff", roles=(PartyRole.NEIGHBOUR,)),
    )
    names = f"{TENANT}, {HANNAH}, {FIRM}, Seamus Oneoff and Brady"
    case = answered(office, date(2025, 6, 3), complainant=person(TENANT))
    desk = office.desk(MARCUS, date(2025, 7, 1))
    lesson = LessonInput(
        lesson=f"{names} waited.",
        cause=f"{names} forgot.",
        improvement=f"{names} order first.",
        owner_id=office.staff[HANNAH],
        due_on=date(2025, 8, 1),
        done_on=date(2025, 7, 1),
        told=f"{names} waited in.",
    )
    number = record_learning(desk, case, lesson)
    shared = ShareInput(Audience.TENANTS, Forum.ONLINE, date(2025, 7, 1), "example.org/Adeyemi")
    share_learning(desk, number, shared)
    log_review(desk, ReviewInput(date(2025, 7, 1), Forum.SCRUTINY, 3, 4, f"{names} rang."))
    with transaction():
        assessed = add(
            SelfAssessment,
            year_end=END,
            begun_on=date(2026, 5, 1),
            begun_by=office.staff[OWEN],
            settled_on=date(2026, 6, 1),
        )
        for provision, complies in (("5.1", True), ("6.3", False)):
            add(
                ProvisionAnswer,
                assessment=assessed,
                provision=provision,
                complies=complies,
                commentary=f"{names} are late.",
                comply_by=None if complies else date(2026, 12, 31),
            )
    office.clock.set(REMINDED)
    written(office, **dict.fromkeys((each for each in WRITTEN), f"{names} helped."))
    return [*STAFF, OWEN, "Adeyemi", "Brady", "Seamus", "Oneoff", "Quickfix", "Sillitoe"]


@clause("P-11.2", "P-14.1", "B2")
def test_the_pdf_names_nobody_wherever_names_stand(office: Office) -> None:
    names = plant_names(office)
    pdf = annual_pdf(office.desk(OWEN, REMINDED), END)
    text = text_of(pdf)
    assert [each for each in names if each.casefold() in text.casefold()] == []
    assert text.count(LEFT_OUT) > 20
    assert "comply with 1 of them" in text
    assert "We do not comply with 6.3" in text
    assert "We will comply by 31 December 2026" in text
    assert "DRAFT, not approved by the board" in text
    assert "Page 1 of" in text
    assert errors_of(pdf) == []
    assert last_entry().action == "Export"


@clause("P-11.2", "P-14.1", "P-14.2")
def test_what_is_kept_for_ever_names_nobody_either(office: Office) -> None:
    """A record is anonymised in the end; a published file never changes."""
    names = plant_names(office)
    desk = office.desk(OWEN, REMINDED)
    reasoned = AnnualPublication(REMINDED, reason="The names are left out")
    number = publish(desk, END, reasoned)
    book = load_workbook(BytesIO(published_file(desk, number)[1]))
    words = " ".join(
        str(cell)
        for sheet in book.worksheets
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None and not str(cell).startswith(OWEN)  # who made it
    )
    assert [each for each in names if each.casefold() in words.casefold()] == []
    assert words.count(LEFT_OUT) > 20


@clause("P-11.2", "B2", "B-67")
def test_the_workbook_has_the_figures_in_full_and_the_published_ones_beside_them(
    office: Office,
) -> None:
    plant_names(office)
    desk = office.desk(OWEN, REMINDED)
    book = load_workbook(BytesIO(annual_workbook(desk, END)))
    assert book.sheetnames[:5] == [
        "Notes", "Year on year", "Texts", "Not accepted", "You said we did",
    ]  # fmt: skip
    rows = {row[0]: row for row in book["Year on year"].iter_rows(min_row=4, values_only=True)}
    board = board_figures(desk, date(2025, 4, 1), END)
    for figure in board.figures:
        assert rows[figure.code][2:4] == (figure.numerator, figure.denominator)
        if figure.value is None:
            assert rows[figure.code][4] == "n/a"
        else:
            assert rows[figure.code][4] == pytest.approx(figure.value)
    published = {row[1]: row[2] for row in book["Published"].iter_rows(values_only=True)}
    assert published["Stage 1 complaints received"] == "<5"
    assert rows["M1"][4] == 1
    said = next(book["You said we did"].iter_rows(min_row=4, values_only=True))
    assert TENANT in str(said[0])
    assert (str(said[4])[:10], said[5]) == ("2025-07-01", "Yes")


@clause("B2")
def test_what_is_printed_is_what_the_screen_shows_in_full(year: Office) -> None:
    written(year, findings="None.\n- One\n- Two")
    text = text_of(annual_pdf(year.desk(OWEN, REMINDED), END))
    board = board_figures(year.desk(OWEN, REMINDED), date(2025, 4, 1), END)
    summary = annual_summary(year.desk(OWEN, REMINDED), END)
    assert summary.years == ("2025/26", "2024/25")
    for name, now, _ in summary.rows:
        assert name in text
        if name == "Stage 1 complaints received":
            assert now == board.figure("M1").text
    assert "• One • Two" in text
    assert annual_file_name(annual_years(year.desk(OWEN))[0], "pdf").startswith(
        "Annual complaints report 202"
    )


def test_a_file_by_its_ending_for_a_whole_year_alone(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    first = date(2025, 4, 1)
    assert annual_file(desk, first, END, "a.PDF").startswith(b"%PDF")
    assert annual_file(desk, first, END, "a.xlsx").startswith(b"PK")
    for days in ((date(2025, 4, 2), END), (first, date(2025, 6, 30)), (date(1825, 4, 1), END)):
        with pytest.raises(InvalidInput):
            annual_file(desk, *days, "a.pdf")


def test_files_are_for_those_who_may_export(year: Office) -> None:
    with pytest.raises(Refused, match="You may not"):
        annual_pdf(year.desk(DILYS, REMINDED), END)
    with pytest.raises(InvalidInput):
        annual_workbook(year.desk(OWEN, REMINDED), date(2026, 3, 1))


# ------------------------------------------------------------------------------- publishing it


@clause("P-11.2")
def test_publishing_needs_the_board_and_a_day_after_the_year(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    written(year, performance=f"{MARCUS} answered.")
    for day in (None, END, date(2026, 7, 2)):
        with pytest.raises(InvalidInput):
            publish(desk, END, AnnualPublication(day))
    with pytest.raises(NeedsReason) as asked:
        publish(desk, END, AnnualPublication(REMINDED))
    board, names = asked.value.warnings
    assert "board has not approved" in board
    assert MARCUS in names
    number = publish(desk, END, AnnualPublication(REMINDED, "https://example.org", "No meeting"))
    assert last_entry().action == "Publish annual report"
    view = annual_report(desk, END)
    assert view.state is AnnualState.PUBLISHED
    assert view.publication is not None
    assert (view.publication.address, view.publication.reason) == (
        "https://example.org", "No meeting",
    )  # fmt: skip
    name, pdf = published_file(desk, number, pdf=True)
    assert name == "Annual complaints report 2025-26.pdf"
    assert MARCUS not in text_of(pdf)
    with pytest.raises(Refused, match="published already"):
        publish(desk, END, AnnualPublication(REMINDED, reason="Again"))


@clause("P-11.2")
def test_a_later_change_is_restated_and_the_published_files_stay(year: Office) -> None:
    desk = year.desk(OWEN, REMINDED)
    for day in (date(2025, 8, 1), date(2025, 8, 4), date(2025, 8, 5), date(2025, 8, 6)):
        complaint(year, day)
    year.clock.set(REMINDED)
    approved(year)
    number = publish(desk, END, AnnualPublication(REMINDED))
    kept = published_file(desk, number, pdf=True)
    assert annual_summary(desk, END).restated == ()
    complaint(year, date(2025, 9, 1))
    year.clock.set(date(2026, 10, 1))
    desk = year.desk(OWEN, date(2026, 10, 1))
    changed = {each.figure.code: each for each in annual_summary(desk, END).restated}
    assert (changed["M1"].was, changed["M1"].now, changed["M1"].difference) == ("5", "6", "+1")
    assert published_file(desk, number, pdf=True) == kept
    text = text_of(annual_pdf(desk, END))
    assert "Restated figures of 2025/26" in text
    assert "These figures of 2025/26 were published on 1 July 2026" in text
    assert "too small to show" in text
    next_year = text_of(annual_pdf(desk, date(2027, 3, 31)))
    assert "Restated figures of 2025/26" in next_year
    assert "The year is not over" in next_year
    sheet = load_workbook(BytesIO(annual_workbook(desk, END)))["Restated"]
    lines = {row[2]: row for row in sheet.iter_rows(min_row=4, values_only=True)}
    assert lines["M1"][4:] == ("5", "6", "+1")
    withdraw_publication(desk, number, 1, "Published too early")
    assert annual_report(desk, END).state is AnnualState.APPROVED


def test_the_regulators_measures_are_shown_whole_where_somebody_asked_for_it(
    office: Office,
) -> None:
    answered(office, date(2025, 6, 3))
    office.clock.set(REMINDED)
    desk = office.desk(OWEN, REMINDED)
    hidden = text_of(annual_pdf(desk, END))
    assert "in the measures we keep for the regulator" in hidden
    assert "100.0% (1 of 1)" not in hidden
    save_texts(desk, END, 0, AnnualInput(full_measures=True))
    text = text_of(annual_pdf(desk, END))
    assert "in the measures we keep for the regulator" not in text
    assert "100.0% (1 of 1)" in text
