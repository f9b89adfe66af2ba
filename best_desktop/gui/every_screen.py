"""Every page, tab and dialog, built one after another: for the self-check, the tour and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.office_calendar import bank_holidays, office_days
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries.annual import annual_report, annual_years
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.compensation import compensation
from best_desktop.casework.queries.data_requests import data_requests
from best_desktop.casework.queries.feedback import compliments
from best_desktop.casework.queries.investigation import investigation
from best_desktop.casework.queries.learning import lessons
from best_desktop.casework.queries.ombudsman import external
from best_desktop.casework.queries.people import person_detail
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.queries.retention import batches, holds
from best_desktop.casework.queries.routing import absences, delegations
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.queries.surveys import survey_answers
from best_desktop.casework.registers import register_page
from best_desktop.casework.retention_views import RecordKey
from best_desktop.domain.learning_words import ThemeKind
from best_desktop.domain.moves import Move
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.trends import Theme
from best_desktop.domain.vocabulary import LetterCode, LetterState, RecordKind
from best_desktop.gui import (
    data_asks,
    dialog_choice,
    investigation_asks,
    learning_asks,
    library_asks,
    office_asks,
    outside_asks,
    people_choice,
    wording_asks,
)
from best_desktop.gui.actions import CASE_COMMANDS
from best_desktop.gui.background import end_all
from best_desktop.gui.case_list import CASE_COLUMNS
from best_desktop.gui.case_people import people_of
from best_desktop.gui.crash import CrashDialog
from best_desktop.gui.data_asks import About, DataAsk
from best_desktop.gui.dialog_choice import DIALOGS
from best_desktop.gui.every_report import report_dialogs
from best_desktop.gui.first_run import FirstRun
from best_desktop.gui.investigation_asks import InvestigationAsk
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.library_asks import LibraryAsk
from best_desktop.gui.main_window import PAGES, MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.outside_asks import OutsideAsk
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.wording_asks import WordingAsk

Built = tuple[str, QWidget]


def pages(window: MainWindow) -> Iterator[Built]:
    """Show each page in turn; the window has been shown."""
    for ask in PAGES:
        window.show_page(ask)
        yield ask.name.removeprefix("SHOW_").casefold(), window.page()


def tabs(window: MainWindow, complaint_id: int) -> Iterator[Built]:
    """Open a complaint and show each of its tabs in turn."""
    window.open_case(complaint_id)
    bar = window.complaints().findChildren(QTabWidget)[0]
    for place in range(bar.count()):
        bar.setCurrentIndex(place)
        tab = bar.currentWidget()
        if tab is not None:
            yield f"case-{bar.tabText(place).replace('&', '').casefold()}", tab


def dialogs(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Build each dialog, on a complaint where it may be used; the caller frees them."""
    views = some_cases(office)
    for ask, make in DIALOGS.items():
        complaint_id = None
        if isinstance(ask, Move):
            complaint_id = _case_for(ask, views).id
        elif ask in CASE_COMMANDS:
            complaint_id = _spoken_for(views).id
        if ask is Move.WRITE_LETTER:
            continue  # the same dialog again, below
        yield ask.name.casefold().replace("_", "-"), make(office, complaint_id, window)
    yield from _of_parts(office, window, views)
    yield from _of_loose_ends(office, window, views)
    yield from _of_registers(office, window)
    yield from _of_people(office, window)
    yield from _of_the_library(office, window)
    yield from _of_the_settings(office, window)
    yield from _of_data_protection(office, window, views)
    yield from _of_outside(office, window, views)
    yield from _of_investigation(office, window, views)
    yield from _of_learning(office, window, views)
    yield from report_dialogs(office, window)
    yield from _of_the_window(office, window)


def some_cases(office: Office, limit: int = 60) -> list[CaseView]:
    """Some complaints, open ones first.

    Raises:
        ValueError: the case file has none.
    """
    desk = office.desk()
    rows = [
        *page_of_cases(desk, CaseFilter(View.ALL_OPEN), limit=limit).rows,
        *page_of_cases(desk, CaseFilter(View.CLOSED), limit=limit).rows,
    ]
    if not rows:
        raise ValueError("There is no complaint to show")
    return [case_view(desk, row.id) for row in rows]


def _spoken_for(views: list[CaseView]) -> CaseView:
    """A complaint on which somebody speaks for another, where there is one."""
    return next((view for view in views if not view.authority.answer.may_act), views[0])


def _case_for(move: Move, views: list[CaseView]) -> CaseView:
    return next((view for view in views if view.refusals.get(move) is None), views[0])


def _of_parts(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    from best_desktop.gui.dialogs.adjustment import AdjustmentDialog
    from best_desktop.gui.dialogs.choose_recipient import ChooseRecipientDialog
    from best_desktop.gui.dialogs.correct_person import CorrectPersonDialog
    from best_desktop.gui.dialogs.keep_proof import EndProofDialog, ReviewProofDialog
    from best_desktop.gui.dialogs.letter_editor import LetterEditor
    from best_desktop.gui.dialogs.point import ChangePointDialog
    from best_desktop.gui.dialogs.record_sent import RecordSentDialog
    from best_desktop.gui.dialogs.wanted import ChangeWantedDialog
    from best_desktop.gui.dialogs.why import WhyDialog

    first = views[0]
    yield "why-this-date", WhyDialog(office, first.schedule.milestones[-1], first.calendar, window)
    yield "outcomes-wanted", ChangeWantedDialog(office, first.id, window)
    for view in [view for view in views if people_of(view)][:1]:
        someone = people_of(view)[0].id
        yield "correct-person", CorrectPersonDialog(office, view.id, window, row_id=someone)
        yield "adjustment", AdjustmentDialog(office, view.id, window, row_id=someone)
    for view in views:
        for proof in view.authority.proofs[:1]:
            yield "review-proof", ReviewProofDialog(office, view.id, window, row_id=proof.id)
            yield "end-proof", EndProofDialog(office, view.id, window, row_id=proof.id)
    yield (
        "choose-recipient",
        ChooseRecipientDialog(office, _spoken_for(views).id, window, code=LetterCode.L01),
    )
    for view in views:
        if view.points:
            yield (
                "change-point",
                ChangePointDialog(office, view.id, window, point_id=view.points[0].id),
            )
            break
    for state, name in ((LetterState.SENT, "letter-sent"), (LetterState.ISSUED, "record-sent")):
        found = [(v, each) for v in views for each in v.letters if each.state is state]
        if not found:
            continue
        view, letter = found[0]
        if state is LetterState.ISSUED:
            yield name, RecordSentDialog(office, view.id, window, letter_id=letter.id)
        else:
            editor = LetterEditor(office, view.id, window, letter_id=letter.id)
            editor.begin()
            yield name, editor


def _of_registers(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    from best_desktop.gui.dialogs.confirm_compliment import ConfirmComplimentDialog
    from best_desktop.gui.dialogs.finish_request import FinishRequestDialog
    from best_desktop.gui.dialogs.hand_over_request import HandOverRequestDialog
    from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
    from best_desktop.gui.dialogs.missed_visit import MissedVisitDialog
    from best_desktop.gui.dialogs.monthly_review import MonthlyReviewDialog
    from best_desktop.gui.dialogs.office_day import RemoveOfficeDayDialog

    desk = office.desk()
    for row in compliments(desk)[:1]:
        yield (
            "confirm-compliment",
            ConfirmComplimentDialog(office, None, window, compliment_id=row.id),
        )
    for request in service_requests(desk)[:1]:
        yield "finish-request", FinishRequestDialog(office, None, window, request_id=request.id)
        yield (
            "complaint-from-request",
            LogComplaintDialog(office, None, window, request_id=request.id),
        )
        yield "missed-visit", MissedVisitDialog(office, None, window, request_id=request.id)
        yield "hand-over", HandOverRequestDialog(office, None, window, request_id=request.id)
    for answer in survey_answers(desk)[:1]:
        for step in SurveyStep:
            if step is not SurveyStep.NONE:
                name = f"survey-{step.value.replace('_', '-')}"
                yield name, dialog_choice.survey_dialog(step, office, answer.id, window)
    for kind in ("surveys", "requests"):
        yield f"review-{kind}", MonthlyReviewDialog(office, None, window, kind=kind)
    for day in office_days(desk)[:1]:
        yield "remove-office-day", RemoveOfficeDayDialog(office, None, window, day_id=day.id)


def _of_people(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Each dialog of the people pages, on somebody with what it needs where there is one."""
    desk = office.desk()
    ids: dict[PeopleAsk, int] = {}
    for name, ask in (
        (RegisterName.SCHEMES, PeopleAsk.SCHEME),
        (RegisterName.STAFF, PeopleAsk.STAFF),
        (RegisterName.DEPARTMENTS, PeopleAsk.DEPARTMENT),
    ):
        for line in register_page(desk, name, RegisterFilter())[0]:
            ids.setdefault(ask, line.id)
    for row in register_page(desk, RegisterName.PEOPLE, RegisterFilter())[0]:
        detail = person_detail(desk, row.id)
        for ask in (PeopleAsk.PERSON, PeopleAsk.MERGE, PeopleAsk.ADJUSTMENT, PeopleAsk.EQUALITY):
            ids.setdefault(ask, row.id)
        ids.setdefault(PeopleAsk.EXPORT, row.id)
        for ask in (PeopleAsk.DECLINE_ADJUSTMENT, PeopleAsk.VULNERABILITY):
            ids.setdefault(ask, row.id)
        for each in detail.adjustments:
            ids.setdefault(PeopleAsk.REVIEW_ADJUSTMENT, each.id)
        for note in detail.vulnerability:
            ids.setdefault(PeopleAsk.END_VULNERABILITY, note.id)
    for ask in PeopleAsk:
        if ask in ids or ask is PeopleAsk.EQUALITY_FIGURES:
            name_of = ask.name.casefold().replace("_", "-")
            yield f"people-{name_of}", people_choice.make(ask, office, ids.get(ask, 0), window)


def _of_the_library(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Each dialog of the library, on a title or a request that it fits."""
    desk = office.desk()
    ids: dict[LibraryAsk, int] = {LibraryAsk.TITLE: 0}
    for title in register_page(desk, RegisterName.LIBRARY, RegisterFilter())[0]:
        ids.setdefault(LibraryAsk.VERSION, title.id)
        if title.version_id is not None:
            ids.setdefault(LibraryAsk.REVIEW, title.id)
        if title.public:
            ids.setdefault(LibraryAsk.COPY, title.id)
    for request in register_page(desk, RegisterName.COPY_REQUESTS, RegisterFilter())[0]:
        ids.setdefault(LibraryAsk.SENT, request.id)
    for ask, number in ids.items():
        yield f"library-{ask.name.casefold()}", library_asks.make(ask, office, number, window)


def _of_loose_ends(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    """A letter that will not go, and one that is printed otherwise."""
    from best_desktop.gui.dialogs.lay_aside import LayAsideDialog
    from best_desktop.gui.dialogs.letter_format import LetterFormatDialog

    letters = [(view.id, each) for view in views for each in view.letters]
    for case, letter in letters[:1]:
        yield "lay-aside", LayAsideDialog(office, case, window, row_id=letter.id)
    begun = [(case, each) for case, each in letters if each.state is LetterState.DRAFT]
    for case, letter in begun[:1]:
        yield "letter-format", LetterFormatDialog(office, case, window, row_id=letter.id)


def _of_the_settings(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Who is away, who works for a department, a bank holiday left out, wording, what was sent."""
    from best_desktop.gui.dialogs.record_letters import RecordLettersDialog

    desk = office.desk()
    ids = {OfficeAsk.ABSENCE: 0, OfficeAsk.DELEGATION: 0}
    for delegation in delegations(desk)[:1]:
        ids[OfficeAsk.END_DELEGATION] = delegation.id
    for day, _ in bank_holidays(desk, desk.today, desk.today + timedelta(days=366))[:1]:
        ids[OfficeAsk.BANK_HOLIDAY] = day.toordinal()
    for ask, number in ids.items():
        name = ask.name.casefold().replace("_", "-")
        yield f"office-{name}", office_asks.make(ask, office, number, window)
    for absence in absences(desk)[:1]:
        change = office_asks.make(OfficeAsk.ABSENCE, office, absence.id, window)
        yield "office-change-absence", change
    for wording in WordingAsk:
        name = wording.name.casefold()
        yield f"wording-{name}", wording_asks.make(wording, office, "L04", window)
    sending = letters_to_send(desk)[:2]
    yield "record-letters", RecordLettersDialog(office, window, letters=sending, sent=True)


def _of_data_protection(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    """Keeping records and people's own data, on whatever the case file has of them."""
    desk = office.desk()
    key = RecordKey(RecordKind.COMPLAINT, views[-1].id)
    asks: list[tuple[DataAsk, About]] = [
        (DataAsk.HOLD, key),
        (DataAsk.PROPOSE, (key,)),
        (DataAsk.NEW_REQUEST, 0),
    ]
    asks += [(DataAsk.SETTLE, each.id) for each in batches(desk)[:1]]
    asks += [(DataAsk.LIFT_HOLD, each.id) for each in holds(desk)[:1]]
    asks += [(DataAsk.STEP, each.id) for each in data_requests(desk, only_open=True)[:1]]
    for ask, about in asks:
        name = ask.name.casefold().replace("_", "-")
        yield f"data-{name}", data_asks.make(ask, office, about, window)


def _of_learning(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    """What was promised on a case, lessons, a theme and a review by tenants."""
    desk = office.desk()
    found: dict[LearningAsk, tuple[int | Theme, int]] = {
        LearningAsk.LESSON: (0, views[0].id),
        LearningAsk.THEME: (Theme(ThemeKind.CATEGORY, views[0].category), 0),
        LearningAsk.REVIEW: (0, 0),
        LearningAsk.CONTRACTOR: (0, views[0].id),
    }
    for each in (each for view in views for each in actions_of(desk, view.id)):
        for ask in (LearningAsk.PLAN, LearningAsk.TELL, LearningAsk.FINISH):
            found.setdefault(ask, (each.id, each.complaint_id))
    for lesson in lessons(desk)[:1]:
        found[LearningAsk.SHARE] = (lesson.id, lesson.complaint_id or 0)
    for ask, (about, complaint_id) in found.items():
        name = f"learning-{ask.name.casefold()}"
        yield name, learning_asks.make(ask, office, about, complaint_id, window)


def _of_outside(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    """Money and outside bodies, each on the first complaint that has what it is about."""
    about: dict[OutsideAsk, tuple[int, int]] = {}
    for view in views:
        for ask, number in (*_asks_of_money(office, view), *_asks_of_the_ombudsman(office, view)):
            about.setdefault(ask, (view.id, number))
    for ask, (case, number) in about.items():
        name = ask.name.casefold().replace("_", "-")
        yield f"outside-{name}", outside_asks.make(ask, office, number, case, window)


def _asks_of_money(office: Office, view: CaseView) -> Iterator[tuple[OutsideAsk, int]]:
    yield OutsideAsk.OFFER, 0
    for point in view.points:
        yield OutsideAsk.IMPACT, point.id
    for money in compensation(office.desk(), view.id):
        for ask in (OutsideAsk.ANSWER_OFFER, OutsideAsk.SET_OFF, OutsideAsk.PAY):
            yield ask, money.id


def _asks_of_the_ombudsman(office: Office, view: CaseView) -> Iterator[tuple[OutsideAsk, int]]:
    yield OutsideAsk.CONTACT, 0
    yield OutsideAsk.REFER, 0
    for referral in external(office.desk(), view.id).referrals:
        for ask in (OutsideAsk.CLOSE, OutsideAsk.ASK_EVIDENCE, OutsideAsk.DETERMINATION):
            yield ask, referral.id
        for request in referral.requests:
            yield OutsideAsk.EVIDENCE_SENT, request.id
        for found in referral.determinations:
            yield from ((OutsideAsk.ORDER_DONE, order.id) for order in found.orders)
            yield from ((OutsideAsk.RECOMMENDATION, each.id) for each in found.recommendations)


def _of_investigation(
    office: Office, window: QWidget, views: list[CaseView]
) -> Iterator[tuple[str, QDialog]]:
    """Looking into a complaint, on whatever evidence and requests the case file has."""
    desk, first = office.desk(), views[0].id
    new = (
        InvestigationAsk.EVIDENCE, InvestigationAsk.REQUEST, InvestigationAsk.DECLARE,
        InvestigationAsk.CHECKLIST, InvestigationAsk.ISSUE,
    )  # fmt: skip
    about = dict.fromkeys(new, (first, 0))
    for view in views:
        found = investigation(desk, view.id)
        for piece in found.evidence:
            about.setdefault(InvestigationAsk.WEIGH, (view.id, piece.id))
        for request in found.requests:
            for ask in (InvestigationAsk.CHASE, InvestigationAsk.REPLY):
                about.setdefault(ask, (view.id, request.id))
    for ask, (case, number) in about.items():
        name = ask.name.casefold()
        yield f"investigation-{name}", investigation_asks.make(ask, office, number, case, window)


def _of_the_window(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    from best_desktop.gui.dialogs.columns import ColumnsDialog

    yield from _of_the_annual_report(office, window)
    columns = [(each.key, each.label, each.shown) for each in CASE_COLUMNS]
    yield "columns", ColumnsDialog(office, window, columns=columns, defaults=columns)
    yield "first-run", FirstRun("", window)
    yield "crash", CrashDialog("builtins.ValueError\n  best_desktop/gui/start.py:1 in run", window)


def _of_the_annual_report(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    from best_desktop.gui.dialogs.annual_report import (
        ApproveReportDialog,
        PublishReportDialog,
        Step,
    )

    desk = office.desk()
    view = annual_report(desk, annual_years(desk)[1].last)
    yield "annual-approve", ApproveReportDialog(office, None, window, view=view)
    for step in Step:
        name = f"annual-{step.name.casefold()}"
        yield name, PublishReportDialog(office, None, window, view=view, step=step)


def each_with(office: Office, window: MainWindow, look: Callable[[str, QWidget], None]) -> None:
    """Call ``look`` with every page, every tab of a complaint, and every dialog, shown."""
    for name, page in pages(window):
        look(name, page)
    for name, tab in tabs(window, some_cases(office)[0].id):
        look(name, tab)
    for name, dialog in dialogs(office, window):
        dialog.show()
        look(name, dialog)
        dialog.hide()
        dialog.deleteLater()


def free(window: MainWindow) -> None:
    """Let a window go before the application does, whatever state it was left in."""
    end_all()
    window.news.stop()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
