"""The website's compliments form, pasted into a new compliment."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries import choices
from best_desktop.casework.queries.feedback import compliments
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.dialogs.paste_form import PasteFormDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import opened, save


@pytest.mark.clause("R-10.3")
def test_the_pasted_form_fills_the_fields_and_nothing_of_it_is_lost(
    office: Office, qtbot: QtBot
) -> None:
    scheme = choices.schemes(office.desk())[0].label
    text = "\n".join(
        (
            "Date submitted: 18 November 2026",
            "Name: Joyce <b>Hall</b>",
            "Email: joyce@example.org",
            f"Scheme: {scheme}",
            "About: Marcia Okafor",
            "Your compliment: She stayed until it was done.",
            "Thank you all!",
            "May we quote you: yes",
        )
    )
    dialog = opened(qtbot, ComplimentDialog(office))

    def paste() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, PasteFormDialog)
        box.ui.text.setPlainText(text)
        box.main_button.click()

    QTimer.singleShot(0, paste)
    dialog.ui.paste_button.click()
    ui = dialog.ui
    assert ui.about_whom.text() == "Marcia Okafor"
    assert ui.channel.chosen(Channel) is Channel.WEBSITE
    ui.about.choose(PraiseSubject.EMPLOYEE)
    save(dialog)
    row = next(each for each in compliments(office.desk()) if each.who == "Joyce <b>Hall</b>")
    assert (row.received_on, row.scheme) == (date(2026, 11, 18), scheme)
    for words in ("She stayed until it was done.", "Thank you all!", "May we quote you: yes"):
        assert words in row.text
