"""Service requests: missed visits, handing over and the monthly review."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.service_requests import service_request
from best_desktop.domain.vocabulary import EscalationTrigger
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.hand_over_request import HandOverRequestDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.missed_visit import MissedVisitDialog
from best_desktop.gui.dialogs.monthly_review import MonthlyReviewDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import answering, let_go, opened, press, save
from tests.gui.small_office import TODAY


@pytest.mark.clause("P-6.4")
def test_the_second_missed_visit_offers_a_complaint(office: Office, qtbot: QtBot) -> None:
    first = opened(qtbot, MissedVisitDialog(office, request_id=1))
    first.ui.missed_on.take_now()
    first.ui.settled.setChecked(True)
    first.submit()
    assert "apologise and give a new date" in first.errors.messages()[0]
    first.ui.apology.setChecked(True)
    first.ui.new_visit_on.set_date(TODAY + timedelta(days=5))
    save(first)
    settled = service_request(office.desk(), 1)
    assert (settled.done_on, settled.apology, settled.missed_visits) == (TODAY, True, 1)

    window = QWidget()
    qtbot.addWidget(window)
    opener = DialogOpener(office, window)

    def miss(dialog: MissedVisitDialog) -> None:
        assert "missed visit number 2" in dialog.ui.settled_hint.text()
        dialog.ui.missed_on.take_now()
        # Later, so that the question it leads to is seen: a timer does not fire within itself.
        QTimer.singleShot(0, dialog, dialog.submit)

    def leave(dialog: LogComplaintDialog) -> None:
        assert dialog.ui.trigger.word(EscalationTrigger) is EscalationTrigger.POOR_RESPONSE
        let_go(dialog)
        dialog.reject()

    with answering(
        (MissedVisitDialog, miss), press("Raise complaint…"), (LogComplaintDialog, leave)
    ) as said:
        opener.registers.missed_visit(1)
    assert said == [
        "2 visits were missed. Ask whether they want to make a formal complaint (P-6.4)."
    ]
    assert service_request(office.desk(), 1).done_on is None


def test_a_request_is_handed_over(office: Office, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def hand_over(dialog: HandOverRequestDialog) -> None:
        dialog.ui.department_id.choose(1)
        dialog.ui.due_on.set_date(TODAY)
        dialog.submit()

    with answering((HandOverRequestDialog, hand_over)):
        DialogOpener(office, window).registers.hand_over(1)
    shown = service_request(office.desk(), 1)
    assert (shown.department, shown.handler, shown.due_on) == ("Repairs", "Ruth Lewis", TODAY)


@pytest.mark.clause("P-6.3")
def test_the_requests_of_a_month_are_reviewed(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, MonthlyReviewDialog(office, kind="requests"))
    assert dialog.ui.found.text() == "1 service request to review."
    dialog.ui.note.setPlainText("All well")
    save(dialog)
    assert service_request(office.desk(), 1).review_note == "All well"
