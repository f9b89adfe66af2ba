"""Learning: lessons, improvements, sharing, themes, reviews by tenants, and their workbook."""

import io
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from best_desktop.casework.contractors import WHOSE_WORK, contractor_of, name_contractor
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import PersonInput, RemedyInput
from best_desktop.casework.learning import (
    answer_theme,
    change_learning,
    correct_review,
    log_review,
    open_lessons_of,
    record_learning,
    share_learning,
)
from best_desktop.casework.learning_sheets import you_said_we_did
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.office_views import Choice
from best_desktop.casework.office_workbooks import trends_and_learning
from best_desktop.casework.parties import add_person
from best_desktop.casework.queries.choices import parties
from best_desktop.casework.queries.learning import (
    count_missing,
    improvements_overdue,
    learning_missing,
    lesson_view,
    lessons,
    lessons_of,
    reviews,
    themes,
)
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedies import finish_remedy
from best_desktop.casework.reports import board_figures, board_workbook
from best_desktop.casework.settings import change_settings
from best_desktop.domain.figures import Section
from best_desktop.domain.learning_words import Audience, Forum, LearningSource, ThemeKind
from best_desktop.domain.trends import Theme
from best_desktop.domain.vocabulary import LetterCode, Outcome, PartyRole, RemedyKind
from best_desktop.store.models import Complaint, Learning, Person
from tests.builders import (
    HANNAH,
    MARCUS,
    OWEN,
    ROSALIND,
    TARIQ,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    lines,
    messages,
    newest,
    send,
    view,
)

clause = pytest.mark.clause
DAY = date(2025, 5, 2)
SHARED = ShareInput(Audience.TENANTS, Forum.ONLINE, date(2025, 5, 20), "www.bestha.co.uk/learning")
REVIEW = ReviewInput(date(2025, 5, 15), Forum.SCRUTINY, 6, 4, "Ring the evening before a visit.")


def lesson(office: Office, **changes: object) -> LessonInput:
    given = LessonInput(
        lesson="A visit without the part is a wasted visit.",
        cause="Parts were ordered after the visit.",
        improvement="Order the part before the visit.",
        owner_id=office.staff[HANNAH],
        due_on=date(2025, 10, 31),
        told="You waited in for visits that mended nothing.",
    )
    return replace(given, **changes)  # type: ignore[arg-type]


def taught(office: Office, **changes: object) -> tuple[int, int]:
    case = answered(office)
    return case, record_learning(office.desk(MARCUS, DAY), case, lesson(office, **changes))


# -------------------------------------------------------------------------------- the lesson


@clause("P-5.1.k", "P-12.1", "R-4.4", "R-7.2.f")
def test_an_upheld_answer_without_a_lesson_is_missing_until_there_is_one(office: Office) -> None:
    case = answered(office)
    answered(office, outcome=Outcome.NOT_UPHELD)
    desk = office.desk(MARCUS, DAY)
    (missing,) = learning_missing(desk)
    assert (missing.complaint_id, missing.handler) == (case, MARCUS)
    assert missing.answered_on == date(2025, 4, 24)
    assert count_missing(desk) == 1
    record_learning(desk, case, lesson(office))
    assert learning_missing(desk) == ()
    assert count_missing(desk) == 0
    (shown,) = lessons_of(desk, case)
    assert (shown.owner, shown.about) == (HANNAH, view(office, case).reference)
    assert newest(office, case).summary == "Lesson and improvement recorded"


@clause("P-5.1.k", "P-12.1")
def test_no_learning_because_clears_it_too(office: Office) -> None:
    case = answered(office)
    desk = office.desk(MARCUS, DAY)
    record_learning(desk, case, LessonInput(none_because="The maker's part was faulty.\x00"))
    assert learning_missing(desk) == ()
    assert newest(office, case).reason == "The maker's part was faulty."


@clause("P-5.1.k")
def test_an_open_complaint_and_a_hidden_one_are_not_listed(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24))
    assert count_missing(office.desk(OWEN)) == 0
    other = answered(office)
    Complaint.update(restricted=True).where(Complaint.id == other).execute()
    assert learning_missing(office.desk(TARIQ)) == ()
    assert len(learning_missing(office.desk(OWEN))) == 1


@clause("P-12.1", "P-12.2")
def test_a_lesson_says_something_and_an_improvement_has_an_owner_and_a_date(
    office: Office,
) -> None:
    case = answered(office)
    desk = office.desk(MARCUS, DAY)
    with pytest.raises(InvalidInput, match="Enter what was learnt"):
        record_learning(desk, case, LessonInput())
    with pytest.raises(InvalidInput) as wrong:
        record_learning(desk, case, lesson(office, owner_id=None, due_on=None))
    assert messages(wrong.value.problems).keys() == {"owner_id", "due_on"}
    with pytest.raises(InvalidInput, match="Leave this empty"):
        record_learning(desk, case, lesson(office, none_because="None"))
    with pytest.raises(InvalidInput, match="on or after 14 April 2025"):
        record_learning(desk, case, lesson(office, done_on=date(2025, 1, 2)))


@clause("P-12.2")
def test_a_lesson_is_completed_and_compared_with_what_was_seen(office: Office) -> None:
    case, number = taught(office)
    desk = office.desk(MARCUS, DAY)
    change_learning(desk, number, 1, lesson(office))  # as it was: nothing to record
    change_learning(desk, number, 1, lesson(office, done_on=DAY))
    assert lessons_of(desk, case)[0].done_on == DAY
    assert ("LEARNING", "done on", "", "2025-05-02") in lines(newest(office, case))
    with pytest.raises(ChangedMeanwhile):
        change_learning(desk, number, 1, lesson(office, cause="Another"))
    with pytest.raises(Refused, match="This lesson is not in the case file"):
        change_learning(desk, 999, 1, lesson(office))


# ------------------------------------------------------------------------- opened by promises


@clause("P-7.3.1.a-h")
def test_a_change_of_practice_opens_a_lesson_when_the_answer_goes(office: Office) -> None:
    case = acknowledged(office)
    due = date(2025, 6, 30)
    every = tuple(RemedyInput(kind, f"We will: {kind}.", due) for kind in RemedyKind)
    day = date(2025, 4, 24)
    decided(office, case, day, remedies=every)
    desk = office.desk(MARCUS, day)
    assert lessons_of(desk, case) == ()
    send(office, case, LetterCode.L04, day)
    (opened,) = lessons_of(desk, case)
    assert (opened.source, opened.missing, opened.due_on) == (LearningSource.CHANGE, True, due)
    assert opened.improvement == "We will: Changing policy, procedure or practice."
    assert count_missing(desk) == 1
    change_learning(desk, opened.id, opened.version, lesson(office))
    assert count_missing(desk) == 0
    with desk.working(None) as work:  # an answer that is sent again opens no second one
        open_lessons_of(work, Complaint.get_by_id(case), 1)
    assert len(lessons_of(desk, case)) == 1
    with pytest.raises(Refused, match="not in the case file any more"):
        lesson_view(desk, 999)


# ----------------------------------------------------------------------------------- sharing


@clause("P-12.3", "R-B.3")
def test_a_lesson_is_shared_and_stands_in_the_text_for_tenants(office: Office) -> None:
    case, number = taught(office)
    desk = office.desk(MARCUS, date(2025, 5, 20))
    share_learning(desk, number, SHARED)
    Complaint.update(restricted=True, recorded_by=office.staff[OWEN]).execute()
    assert lessons_of(office.desk(TARIQ), case) == (), "a lesson of a hidden complaint"
    Complaint.update(restricted=False).execute()
    (shown,) = lessons_of(desk, case)[0].shares
    assert (shown.audience, shown.forum, shown.link) == (
        Audience.TENANTS,
        Forum.ONLINE,
        "www.bestha.co.uk/learning",
    )
    assert lines(newest(office, case)) == [("LEARNING_SHARED", "Tenants", "", "Online")]
    first, last = date(2025, 4, 1), date(2025, 6, 30)
    assert you_said_we_did(desk, first, last) == (
        "You said: You waited in for visits that mended nothing.\n"
        "We did: Order the part before the visit. By 31 October 2025."
    )
    change_learning(desk, number, 1, lesson(office, done_on=date(2025, 5, 20), told=""))
    assert you_said_we_did(desk, first, last) == (
        "You said: A visit without the part is a wasted visit.\n"
        "We did: Order the part before the visit. Done 20 May 2025."
    )
    change_learning(desk, number, 2, lesson(office, improvement="", owner_id=None, due_on=None))
    assert you_said_we_did(desk, first, last) == ""


@clause("P-12.3")
def test_a_lesson_never_shared_says_so_after_sixty_days(office: Office) -> None:
    _, number = taught(office)
    assert not lesson_view(office.desk(MARCUS, date(2025, 6, 30)), number).unshared
    desk = office.desk(MARCUS, date(2025, 7, 1))
    assert lesson_view(desk, number).unshared
    share_learning(desk, number, SHARED)
    assert not lesson_view(desk, number).unshared


def test_there_must_be_something_to_share_and_it_was_shared_already(office: Office) -> None:
    case = answered(office)
    desk = office.desk(MARCUS, DAY)
    number = record_learning(desk, case, LessonInput(none_because="Nothing"))
    with pytest.raises(Refused, match="Say first what was learnt"):
        share_learning(desk, number, replace(SHARED, shared_on=DAY))
    change_learning(desk, number, 1, lesson(office))
    with pytest.raises(InvalidInput, match="must be today or in the past"):
        share_learning(desk, number, SHARED)


# ------------------------------------------------------------------------------------ themes

REPAIRS = (date(2026, 8, 21), date(2026, 9, 14), date(2026, 9, 17))
MONDAY = date(2026, 10, 19)


def three(office: Office) -> list[int]:
    return [complaint(office, day) for day in REPAIRS]


@clause("P-11.3", "R-B.6", "R-B.5")
def test_three_at_one_scheme_are_a_theme_that_goes_to_the_head_after_thirty_days(
    office: Office,
) -> None:
    cases = three(office)
    (early,) = themes(office.desk(OWEN, date(2026, 9, 18)))
    assert (early.raised_on, early.for_the_head) == (REPAIRS[2], False)
    (late,) = themes(office.desk(OWEN, MONDAY))
    assert (late.waiting_days, late.for_the_head) == (32, True)
    assert late.references == tuple(view(office, each).reference for each in cases)
    place = view(office, cases[0]).scheme
    assert late.words == f"{view(office, cases[0]).category}: {place}"


@clause("R-B.6", "P-12.2")
def test_an_improvement_answers_a_theme(office: Office) -> None:
    three(office)
    desk = office.desk(OWEN, MONDAY)
    (waiting,) = themes(desk)
    with pytest.raises(InvalidInput, match="what is improved, or why nothing needs to be"):
        answer_theme(desk, waiting.theme, LessonInput(lesson="Boilers are old."))
    given = lesson(office, due_on=date(2026, 12, 1))
    number = answer_theme(desk, waiting.theme, given)
    assert themes(desk) == ()
    (shown,) = lessons(desk)
    assert (shown.about, shown.complaint_id) == (waiting.words, None)
    assert shown.source is LearningSource.TREND
    change_learning(desk, number, 1, replace(given, done_on=MONDAY))
    share_learning(desk, number, replace(SHARED, shared_on=MONDAY))
    assert lessons(desk)[0].shares[0].shared_on == MONDAY
    with pytest.raises(Refused, match="You may not answer similar complaints"):
        answer_theme(office.desk(TARIQ, MONDAY), waiting.theme, given)
    with pytest.raises(Refused, match="You may not answer similar complaints"):
        change_learning(office.desk(TARIQ, MONDAY), number, 2, given)


@clause("P-11.3")
def test_a_contractor_and_a_category_are_themes_in_words(office: Office) -> None:
    cases = three(office)
    plumber = Person.create(name="Clearwater Plumbing", folded="clearwater plumbing", version=1)
    Complaint.update(contractor=plumber.id, scheme=None).execute()
    desk = office.desk(OWEN, MONDAY)
    (theme,) = themes(desk)
    assert theme.theme.kind is ThemeKind.CONTRACTOR
    category = view(office, cases[0]).category
    assert theme.words == f"{category}: Clearwater Plumbing"
    answer_theme(desk, theme.theme, LessonInput(none_because="One estate, one burst main."))
    assert themes(desk) == ()
    Learning.delete().execute()
    Complaint.update(contractor=None).execute()
    (wide,) = themes(desk)
    assert (wide.theme, wide.words) == (Theme(ThemeKind.CATEGORY, category), category.label)


@clause("P-11.3")
def test_how_many_within_how_many_days_is_settled_by_the_office(office: Office) -> None:
    """Three within ninety days unless the office says otherwise; two at once, or fewer days."""
    three(office)
    desk = office.desk(OWEN, MONDAY)
    assert desk.settings.similarity.words == "3 similar complaints within 90 days"
    assert len(themes(desk)) == 1
    change_settings(office.desk(OWEN), theme_days=20)
    assert themes(office.desk(OWEN)) == ()
    change_settings(office.desk(OWEN), theme_complaints=2)
    (pair,) = themes(office.desk(OWEN))
    assert pair.raised_on == REPAIRS[2]
    with pytest.raises(InvalidInput, match="must be from 2 to 20"):
        change_settings(office.desk(OWEN), theme_complaints=1)


@clause("P-11.3", "R-5.4.a-o")
def test_a_support_provider_is_named_like_a_contractor(office: Office) -> None:
    desk = office.desk(OWEN, MONDAY)
    roles = (PartyRole.SUPPORT_PROVIDER, PartyRole.CONTRACTOR)
    provider = add_person(desk, PersonInput(name="Northstar Care", roles=roles))
    assert parties(desk, *WHOSE_WORK) == [Choice(provider, "Northstar Care")]
    for day, place in zip(REPAIRS, office.schemes.values(), strict=True):
        case = complaint(office, day, scheme_id=place)
        name_contractor(office.desk(OWEN, MONDAY), case, view(office, case).version, provider)
    (theme,) = themes(office.desk(OWEN))
    assert theme.words.endswith(": Northstar Care")


@clause("P-11.3")
def test_a_complaint_names_the_contractor_whose_work_it_is_about(office: Office) -> None:
    desk = office.desk(OWEN, MONDAY)
    plumber = add_person(desk, PersonInput(name="Clearwater", roles=(PartyRole.CONTRACTOR,)))
    places = office.schemes.values()
    cases = [
        complaint(office, day, scheme_id=place) for day, place in zip(REPAIRS, places, strict=True)
    ]
    for each in cases:
        name_contractor(desk, each, view(office, each).version, plumber)
    assert contractor_of(desk, cases[0]) == Choice(plumber, "Clearwater")
    assert newest(office, cases[0]).summary == "About the work of Clearwater"
    (theme,) = themes(desk)
    assert theme.words.endswith(": Clearwater")
    entry = newest(office, cases[0])
    name_contractor(desk, cases[0], view(office, cases[0]).version, plumber)
    assert newest(office, cases[0]) == entry
    name_contractor(desk, cases[0], view(office, cases[0]).version, None)
    assert contractor_of(desk, cases[0]) is None
    with pytest.raises(InvalidInput, match="not in the list any more"):
        name_contractor(desk, cases[0], view(office, cases[0]).version, 999)


# ----------------------------------------------------------------------------------- reviews


@clause("P-5.1.l", "R-4.3", "R-B.3")
def test_a_review_by_tenants_is_logged_and_corrected(office: Office) -> None:
    desk = office.desk(ROSALIND, date(2025, 5, 16))
    number = log_review(desk, REVIEW)
    correct_review(desk, number, 1, REVIEW)  # as it was: nothing to record
    correct_review(desk, number, 1, replace(REVIEW, tenants=7))
    (shown,) = reviews(desk)
    assert (shown.held_on, shown.tenants, shown.cases) == (REVIEW.held_on, 7, 4)
    assert (shown.forum, shown.recorded_by) == (Forum.SCRUTINY, ROSALIND)
    with pytest.raises(InvalidInput) as wrong:
        log_review(desk, ReviewInput(date(2025, 6, 1), Forum.ONLINE, 0, 0, ""))
    assert messages(wrong.value.problems).keys() == {"held_on", "tenants", "cases", "outcome"}


# --------------------------------------------------------------------------------------- B8


def sheet(content: bytes, name: str) -> list[tuple[object, ...]]:
    book = load_workbook(io.BytesIO(content), read_only=True)
    return [tuple(row) for row in book[name].iter_rows(values_only=True)]


@clause("P-12.2", "P-12.3", "P-5.1.l", "R-B.3")
def test_the_workbook_shows_an_improvement_overdue_by_fifteen_working_days(
    office: Office,
) -> None:
    case, number = taught(office, due_on=date(2026, 10, 30))
    three(office)
    share_learning(office.desk(MARCUS, date(2026, 10, 20)), number,
                   replace(SHARED, shared_on=date(2026, 10, 20)))  # fmt: skip
    held = replace(REVIEW, held_on=date(2026, 10, 15))
    log_review(office.desk(OWEN, date(2026, 10, 16)), held)
    desk = office.desk(OWEN, date(2026, 11, 21))
    (late,) = improvements_overdue(desk)
    assert late.overdue_by == 15
    content = trends_and_learning(desk, date(2026, 10, 1), date(2026, 12, 31))
    reference = view(office, case).reference
    assert any(row[0] == reference and row[-1] == 15 for row in sheet(content, "Overdue"))
    assert any("Online" in row for row in sheet(content, "Shared"))
    assert any(6 in row and 4 in row for row in sheet(content, "Tenant reviews"))
    assert any(3 in row for row in sheet(content, "Themes"))
    assert any(
        "You waited in for visits that mended nothing." in row
        for row in sheet(content, "You said we did")
    )
    assert len(sheet(content, "Lessons")) == len(sheet(content, "Actions open"))


@clause("P-12.3", "P-5.1.l", "P-11.1")
def test_the_board_sees_what_was_shared_and_reviewed_in_the_quarter(office: Office) -> None:
    case, number = taught(office, due_on=date(2026, 10, 30))
    day = date(2026, 10, 20)
    share_learning(office.desk(MARCUS, day), number, replace(SHARED, shared_on=day))
    log_review(office.desk(OWEN, day), replace(REVIEW, held_on=date(2026, 10, 15)))
    three(office)
    desk = office.desk(OWEN, date(2027, 1, 4))
    (theme,) = themes(desk)
    given = lesson(office, due_on=date(2027, 6, 30))
    answered_by = answer_theme(desk, theme.theme, given)
    share_learning(desk, answered_by, replace(SHARED, shared_on=day))
    first, last = date(2026, 10, 1), date(2026, 12, 31)
    figures = board_figures(desk, first, last)
    assert [(each.reference, each.about) for each in figures.shares] == [
        (view(office, case).reference, ""),
        ("", theme.words),
    ]
    assert [(each.tenants, each.cases) for each in figures.reviews] == [(6, 4)]
    numbers = {each.code: each.numerator for each in figures.section(Section.LEARNING)}
    assert (numbers["L1"], numbers["L2"], numbers["L3"]) == (0, 2, 1)
    assert (numbers["L4"], numbers["L5"]) == (1, 4)
    rows = sheet(board_workbook(desk, first, last), "Learning")
    assert any(row[1] == "Shared" and row[5] == "Online" for row in rows)
    assert any(row[1] == "Review by tenants" and row[2] == "4 complaints" for row in rows)


@clause("R-9.1.a")
def test_the_board_sees_how_long_it_took_to_put_right(office: Office) -> None:
    case = acknowledged(office)
    answer = date(2025, 5, 1)
    part = RemedyInput(RemedyKind.ACTION, "Part fitted", date(2025, 5, 16))
    late = RemedyInput(RemedyKind.RECORD, "File corrected", date(2025, 5, 9))
    decided(office, case, answer, remedies=(part, late))
    send(office, case, LetterCode.L04, answer)
    day = date(2025, 5, 15)
    for each in actions_of(office.desk(MARCUS, day), case):
        finish_remedy(office.desk(MARCUS, day), each.id, each.version, day)
    desk = office.desk(OWEN, date(2025, 7, 1))
    figures = board_figures(desk, date(2025, 4, 1), date(2025, 6, 30))
    assert figures.figure("M13 days").text == "9.0"
    on_time = figures.figure("M13 on time")
    assert (on_time.numerator, on_time.denominator) == (1, 2)
