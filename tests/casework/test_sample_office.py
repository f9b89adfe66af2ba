"""The sample office: a believable year around the worked stories, played and nothing but played."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from best_desktop.casework import audit, letters, reports, sample_office
from best_desktop.casework.board_pack import board_restated, packs_given
from best_desktop.casework.case_file import close_case_file, desk_now, staff_choices
from best_desktop.casework.case_list_views import CaseFilter, CaseRow, View
from best_desktop.casework.desk import Desk
from best_desktop.casework.equality import equality_figures
from best_desktop.casework.queries.annual import annual_report, reports_to_publish
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases, today_figures, view_counts
from best_desktop.casework.queries.feedback import comments, compliments
from best_desktop.casework.queries.figures import homes_at_year_ends, portfolio
from best_desktop.casework.queries.ombudsman import external, owed_outside
from best_desktop.casework.queries.retention import preview, records_due
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.queries.surveys import survey_answers, surveys_to_do
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.reports import board_figures, quarters, reporting_years
from best_desktop.casework.retention import confirm_disposal, propose_disposal
from best_desktop.casework.rights import roles_of
from best_desktop.casework.sample_office import AT_WORK, TODAY, sample_clock
from best_desktop.casework.sample_play import Play
from best_desktop.casework.self_assessment import assessments, self_assessment
from best_desktop.domain.outside_words import ExternalBody, Finding
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LetterFormat,
    LetterState,
    Nation,
    Outcome,
    RecordKind,
    Role,
    Tag,
)
from best_desktop.paths import resource
from best_desktop.store.models import (
    AuditEntry,
    Complaint,
    Deadline,
    Letter,
    Person,
    RoleGrant,
    Scheme,
)
from best_desktop.store.models.base import database
from tests.documents.letter_pages import text

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def play() -> Iterator[Play]:
    yield sample_office.build(":memory:")
    close_case_file()


@pytest.fixture
def desk(play: Play) -> Desk:
    return play.desk(AT_WORK)


@pytest.fixture
def rows(desk: Desk) -> tuple[CaseRow, ...]:
    page = page_of_cases(desk, CaseFilter(View.ALL))
    assert page.cursor is None
    return page.rows


def test_each_answer_of_the_year_says_what_becomes_of_each_wish() -> None:
    """Nobody is sent to "our decision", nor promised an apology where none is owed."""
    year = tomllib.loads(resource("sample", "cases.toml").read_text(encoding="utf-8"))
    answered = [each for each in year["case"] if "outcome" in each]
    assert len(answered) > 10
    for each in answered:
        assert len(each["answers"]) == len(each["wanted"]), each["who"]
        assert len(set(each["answers"])) == len(each["answers"])
        if "remedy" not in each and "An apology" in each["wanted"]:
            assert each["agreed"] is False


@pytest.mark.clause("P-7.1.1.a")
@pytest.mark.parametrize(
    ("story", "reference"),
    [
        ("W01", "BEST-2025-0001"),
        ("W03", "BEST-2025-0002"),
        ("W02", "BEST-2025-0005"),
        ("W05", "BEST-2026-0001"),
        ("W06a", "BEST-2026-0002"),
        ("W06c", "BEST-2026-0003"),
        ("W06b", "BEST-2026-0004"),
        ("W04", "BEST-2026-0006"),
        ("W04b", "BEST-2026-0007"),
        ("W04c", "BEST-2026-0008"),
    ],
)
def test_the_stories_have_their_references(
    play: Play, desk: Desk, story: str, reference: str
) -> None:
    assert case_view(desk, play.cases[story]).reference == reference


def test_references_run_without_a_gap_year_by_year(rows: tuple[CaseRow, ...]) -> None:
    by_year: dict[str, list[int]] = {}
    for each in sorted(rows, key=lambda row: row.reference):
        _, year, number = each.reference.split("-")
        by_year.setdefault(year, []).append(int(number))

    assert set(by_year) == {"2023", "2024", "2025", "2026"}
    for numbers in by_year.values():
        assert numbers == list(range(1, len(numbers) + 1))


def test_it_is_believable_enough_to_show_every_kind_of_case(rows: tuple[CaseRow, ...]) -> None:
    tags = Counter(each.tag for each in rows)

    assert len(rows) >= 35
    for tag in (Tag.OVERDUE, Tag.DUE_SOON, Tag.ON_TRACK, Tag.EXTENDED, Tag.WAITING, Tag.RESPONDED):
        assert tags[tag] >= 1, tag
    assert tags[Tag.CLOSED] >= 10
    assert {each.stage for each in rows} == {1, 2, 3}
    assert {each.outcome for each in rows} == {None, *Outcome}


@pytest.mark.usefixtures("play")
def test_people_complain_in_every_way_and_of_every_kind() -> None:
    complaints = list(Complaint.select())

    assert len({each.channel for each in complaints}) >= 8
    assert {each.kind for each in complaints} >= {
        ComplainantKind.TENANT,
        ComplainantKind.ANONYMOUS,
        ComplainantKind.SUPPORT_PROVIDER,
        ComplainantKind.REPRESENTATIVE,
        ComplainantKind.OTHER_THIRD_PARTY,
    }
    states = {each.state for each in complaints}
    assert states >= {
        CaseState.OPEN,
        CaseState.CLOSED,
        CaseState.CONCLUDED,
        CaseState.WITHDRAWN,
        CaseState.NOT_ACCEPTED,
    }


@pytest.mark.clause("X01")
@pytest.mark.usefixtures("play")
def test_both_procedures_are_at_work() -> None:
    used = {each.procedure: each for each in Complaint.select().order_by(Complaint.received_on)}

    assert set(used) == {"policy-2024", "procedure-2021"}
    for each in Complaint.select():
        expected = "policy-2024" if each.received_on >= date(2024, 4, 1) else "procedure-2021"
        assert each.procedure == expected


def test_kept_due_dates_are_the_derived_ones_in_every_case(play: Play, desk: Desk) -> None:
    for case_id in play.cases.values():
        derived = {
            (each.kind, each.stage, each.due, each.promised, each.met_on, each.firm)
            for each in case_view(desk, case_id).schedule.milestones
        }
        kept = {
            (each.kind, each.stage_number, each.due_on, each.promised_on, each.met_on, each.firm)
            for each in Deadline.select().where(Deadline.complaint == case_id)
        }
        assert kept == derived


@pytest.mark.usefixtures("play")
def test_no_window_that_lapsed_was_left_open() -> None:
    left = Complaint.select().where(
        (Complaint.state == CaseState.CLOSED) & (Complaint.escalate_by < TODAY.date())
    )

    assert list(left) == []


@pytest.mark.clause("R-8.1.4")
def test_a_window_is_concluded_on_the_next_working_morning(play: Play, desk: Desk) -> None:
    (entry,) = [
        each for each in audit.history(desk, play.cases["W01"]) if each.action == "Conclude"
    ]

    # The window lapsed on Thursday 29 May 2025.
    assert desk.local(entry.at) == datetime.fromisoformat("2025-05-30T08:30:00+01:00")
    assert case_view(desk, play.cases["W01"]).concluded_on == date(2025, 5, 29)


@pytest.mark.clause("R-2.1.7")
@pytest.mark.usefixtures("play")
def test_the_trail_is_whole_and_in_the_order_of_its_days() -> None:
    assert audit.verify() == []
    moments = [each.at for each in AuditEntry.select().order_by(AuditEntry.id)]
    assert moments == sorted(moments)
    assert moments[-1] <= TODAY


def test_every_letter_begun_was_sent_and_kept(desk: Desk) -> None:
    sent = list(Letter.select())

    assert len(sent) > 60
    assert {each.state for each in sent} == {LetterState.SENT}
    for each in sent:
        assert letters.letter_pdf(desk, each.id).startswith(b"%PDF")


@pytest.mark.parametrize("letter_format", [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT])
def test_letters_say_that_they_are_a_sample(desk: Desk, letter_format: LetterFormat) -> None:
    letter = Letter.select().where(Letter.letter_format == letter_format).first()

    assert letter is not None
    assert "SAMPLE – not real" in text(letters.letter_pdf(desk, letter.id))


def test_it_opens_as_the_sample_with_its_lead_officer_at_work(play: Play, desk: Desk) -> None:
    assert desk.sample
    assert desk.staff_name == "Owen Pritchard"
    assert desk.today == date(2026, 11, 20)
    again = desk_now(clock=play.clock, account=AT_WORK)
    assert (again.staff_id, again.roles) == (desk.staff_id, desk.roles)
    assert len(staff_choices()) == 9


def test_the_schemes_and_homes_are_those_of_the_stories(play: Play) -> None:
    assert set(play.schemes) >= {
        "Larkfield House", "Ashdown Court", "Mill Brow", "Tannery Row", "Harbour View",
        "Quarry Bank", "Beechwood Lodge", "Penrhos Gardens",
    }  # fmt: skip
    in_wales = Scheme.select().where(Scheme.nation == Nation.WALES)
    assert [each.name for each in in_wales] == ["Penrhos Gardens"]
    homes = {each.year_end: each.homes for each in homes_at_year_ends()}
    assert (homes[date(2026, 3, 31)], homes[date(2027, 3, 31)]) == (1240, 1310)


def test_today_has_something_to_do(desk: Desk) -> None:
    figures = today_figures(desk)

    assert figures.overdue >= 1
    assert figures.due_in_five_days >= 1
    assert 0 < figures.answered_on_time <= figures.answered
    counts = view_counts(desk)
    assert counts[View.ALL_OPEN] >= figures.overdue + figures.due_in_five_days
    assert counts[View.MINE] == 0
    assert counts[View.WAITING] >= 1


@pytest.mark.clause("R-10.1", "R-10.2", "R-6.1", "P-6.3")
def test_there_is_other_feedback_too(desk: Desk) -> None:
    assert len(compliments(desk)) >= 5
    assert len(comments(desk)) >= 2
    assert len(service_requests(desk)) >= 3
    waiting = surveys_to_do(desk)
    assert (waiting.to_look_at, waiting.to_contact, len(survey_answers(desk))) == (1, 1, 5)


def test_each_quarter_of_the_year_has_something_to_report(desk: Desk) -> None:
    for period in reports.quarters(desk)[:7]:
        figures = reports.board_figures(desk, period.first, period.last)
        assert figures.stage_lines, period.label


def test_its_clock_starts_at_its_own_today_and_goes_on() -> None:
    elapsed = [0.0]
    now = sample_clock(lambda: elapsed[0])

    assert now() == TODAY
    elapsed[0] = 90.5
    assert now() - TODAY == timedelta(seconds=90.5)
    assert now().tzname() == "UTC"


@pytest.mark.clause("R-2.1.4")
@pytest.mark.usefixtures("play")
def test_verbal_complaints_were_handed_over() -> None:
    spoken = Complaint.select().where(Complaint.channel == Channel.TELEPHONE)

    assert [each.reference for each in spoken if each.passed_to_id is None] == []


# ------------------------------------------------------------------- its time to be kept is over

LATER = date(2034, 1, 3)


@pytest.fixture
def put_back(play: Play) -> Iterator[None]:  # noqa: ARG001 - it is what is put back
    """The case file is afterwards as it was before."""
    connection = database.connection()
    before = connection.serialize()
    yield
    connection.deserialize(before)


@pytest.mark.clause("P-14.2")
@pytest.mark.usefixtures("put_back")
def test_no_figure_of_a_past_year_changes_when_cases_are_anonymised(desk: Desk) -> None:
    head = RoleGrant.get(RoleGrant.role == Role.HEAD_OF_HOUSING).staff
    second = replace(desk, staff_id=head.id, staff_name=head.name, roles=roles_of(head.id))
    before = every_figure(desk)
    later = replace(desk, today=LATER)
    keys = [each.key for each in records_due(later) if each.may_go]
    assert {each.kind for each in keys} >= {
        RecordKind.COMPLAINT,
        RecordKind.COMPLIMENT,
        RecordKind.SERVICE_REQUEST,
    }
    shown = preview(keys)
    names = set(shown.people_gone) - set(shown.people_kept)
    assert len(names) > 20
    made = propose_disposal(later, keys)
    done = confirm_disposal(replace(second, today=LATER), made, 1)

    assert done.records == len(keys)
    assert every_figure(desk) == before
    assert audit.verify() == []
    assert names.isdisjoint({each.name for each in Person.select()})
    gone = Complaint.select().where(Complaint.anonymised_on == LATER)
    assert {(each.summary, each.details) for each in gone} == {("Anonymised", "")}


def every_figure(desk: Desk) -> list[object]:
    """Every figure of every quarter and year, and the rows they are counted from."""
    periods = [*quarters(desk), *reporting_years(desk)]
    return [
        *(board_figures(desk, each.first, each.last, desk.today) for each in periods),
        portfolio(desk, date(2023, 1, 1), desk.today),
        equality_figures(desk),
    ]


@pytest.mark.clause("R-9.1.2", "R-9.1.4")
def test_one_complaint_was_determined_by_the_ombudsman_and_one_is_with_them(
    rows: tuple[CaseRow, ...], desk: Desk
) -> None:
    found = {row.id: external(desk, row.id).referrals for row in rows}
    (determined,) = (each for each in found.values() if any(x.determinations for x in each))
    assert [each.body for each in determined] == [
        ExternalBody.DESIGNATED_PERSON,
        ExternalBody.OMBUDSMAN,
    ]
    (decided,) = determined[1].determinations
    assert decided.overall is Finding.SERVICE_FAILURE
    assert [each.late for each in decided.orders] == [False, False]
    assert [row.tag for row in rows if found[row.id] and found[row.id][-1].closed_on is None] == [
        Tag.OMBUDSMAN
    ]
    assert [each.due_on for each in owed_outside(desk)] == [date(2026, 12, 4)]


@pytest.mark.clause("R-5.3", "P-12.1", "R-9.1.3.ii")
def test_what_waits_is_told_to_whoever_sees_to_it(play: Play) -> None:
    leads = {name for name, _ in waiting(play.desk(AT_WORK))}
    assert {
        "requests", "surveys", "survey_report", "library", "learning:promised",
        "learning:missing", "learning:themes",
    } <= leads  # fmt: skip
    assert any(name.startswith("case:") for name in leads)
    recorder = {name for name, _ in waiting(play.desk("Dilys Marsh"))}
    assert recorder.isdisjoint({"learning:missing", "learning:themes", "survey_report"})


@pytest.mark.clause("P-11.2")
def test_one_annual_report_is_published_and_the_next_is_due(desk: Desk) -> None:
    published = annual_report(desk, date(2025, 3, 31))
    assert published.publication is not None
    assert published.publication.has_pdf
    assert published.names_warning == ""
    (due,) = reports_to_publish(desk)
    assert due.year.label == "2025/26"
    assert annual_report(desk, due.year.last).texts.performance


@pytest.mark.clause("P-11.1")
def test_the_board_had_the_summer_and_one_complaint_of_it_counts_otherwise_now(desk: Desk) -> None:
    (given,) = packs_given()
    assert (given.first, given.last) == (date(2026, 7, 1), date(2026, 9, 30))
    changed = board_restated(board_figures(desk, given.first, given.last))
    assert [(each.figure.code, each.difference) for each in changed] == [
        (f"Category: {Category.REPAIRS.label}", "-1"),
        (f"Category: {Category.WORKMANSHIP.label}", "+1"),
    ]


@pytest.mark.clause("P-1.3")
def test_one_self_assessment_is_settled_and_the_next_begins_with_its_answers(desk: Desk) -> None:
    draft, settled = assessments(desk)
    assert (settled.label, settled.settled_on) == ("2024/25", date(2025, 5, 20))
    assert settled.finished == settled.provisions == draft.provisions
    assert (draft.label, draft.settled_on) == ("2025/26", None)
    shown = self_assessment(desk, draft.id)
    assert 0 < shown.finished < len(shown.provisions)
    assert shown.copied_from == "2024/25"
    assert [each.number for each in shown.provisions if each.complies is False] == ["9.8"]
    answered = next(each for each in shown.provisions if each.number == "6.3")
    assert answered.carried
    assert [name for name, _ in answered.figures] == ["m3", "ch02_1_answered"]
