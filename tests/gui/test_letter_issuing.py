"""Issuing a letter from its case while colleagues work on it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.laying_aside import lay_aside
from best_desktop.gui.letter_issuing import check_page
from best_desktop.gui.office import Office
from best_desktop.gui.perform import performed
from tests.gui.dialogs.hands import answering, press
from tests.gui.test_loose_ends import draft_on, shown


@pytest.mark.parametrize("once_opened", [False, True])
def test_a_draft_gone_before_it_is_issued_is_said_not_a_crash(
    office: Office, qtbot: QtBot, once_opened: bool
) -> None:
    case, draft = draft_on(office)
    window = QWidget()
    shown(qtbot, window)
    put_right: list[tuple[int, int]] = []

    def gone(_said: str = "") -> None:
        performed.done.disconnect(gone)
        lay_aside(office.desk(), draft)

    performed.done.connect(gone)
    if not once_opened:
        gone()
    with answering(press("Close")) as said:
        page = check_page(
            window, office, draft, case.id, lambda letter, of: put_right.append((letter, of))
        )
    assert page is None
    assert said == ["This letter is not in the case file any more. Refresh the case."]
    assert put_right == []
