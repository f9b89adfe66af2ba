"""The library page and its dialogs, by mouse and keyboard on a real case file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework.library_views import CopyRequestRow, LibraryRow
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries.library import library_title
from best_desktop.casework.registers import register_page
from best_desktop.domain.vocabulary import Channel, LibrarySection, Tag
from best_desktop.gui.actions import Command
from best_desktop.gui.citation_field import CitationField
from best_desktop.gui.dialogs.library import (
    LibraryCopyDialog,
    LibraryReviewDialog,
    LibrarySentDialog,
    LibraryTitleDialog,
    LibraryVersionDialog,
)
from best_desktop.gui.library_asks import LibraryAsk
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.library import LibraryPage
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.settings import Preferences
from tests.gui.dialogs.hands import answering, opened, press, save

POLICY, PROCEDURE = "Complaints Policy", "Complaints Procedure"


def rows(office: Office) -> dict[str, LibraryRow]:
    found, _ = register_page(office.desk(), RegisterName.LIBRARY, RegisterFilter())
    return {each.title: each for each in found}


def requests(office: Office) -> list[CopyRequestRow]:
    found, _ = register_page(office.desk(), RegisterName.COPY_REQUESTS, RegisterFilter())
    return list(found)


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> LibraryPage:
    made = LibraryPage(office, preferences)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.refresh()
    return made


def choose(page: LibraryPage, office: Office, title: str) -> None:
    assert page.titles.table.choose(rows(office)[title].id)


# ------------------------------------------------------------------------------------- the page


@pytest.mark.clause("P-2.1.int")
def test_the_library_shows_an_overdue_review_in_red(page: LibraryPage, office: Office) -> None:
    table = page.titles.table
    columns = [each.key for each in table.columns]
    line = next(at for at, row in enumerate(table.rows()) if row.title == PROCEDURE)
    cell = table.model().index(line, columns.index("state"))
    assert cell.data() == "Review overdue"
    assert cell.data(int(Qt.ItemDataRole.UserRole) + 1) is Tag.OVERDUE
    assert page.titles.count.text() == "31 library titles"
    page.show_reviews()
    assert [each.title for each in table.rows()] == [PROCEDURE]
    choose(page, office, PROCEDURE)
    assert page.versions.toPlainText() == (
        "Version 01, dated 25 March 2021, next review 31 March 2023"
    )


def test_buttons_say_why_they_are_grey(page: LibraryPage, office: Office) -> None:
    choose(page, office, "Safeguarding Policy")
    assert "not one of the documents" in page.titles.button("Provide a copy…").toolTip()
    assert "has no file" in page.titles.button("Open…").toolTip()
    assert "no version yet" in page.titles.button("Record review…").toolTip()
    assert "is in use" in page.titles.button("Use again").toolTip()
    assert page.versions.toPlainText() == "Safeguarding Policy: no version is kept yet."
    choose(page, office, POLICY)
    with_asks: list[tuple[LibraryAsk, int]] = []
    page.wanted_library.connect(lambda ask, number: with_asks.append((ask, number)))
    page.titles.table.setFocus()
    QTest.keyClick(page.titles.table, Qt.Key.Key_Return)
    page.titles.button("Add title…").click()
    assert with_asks == [(LibraryAsk.COPY, rows(office)[POLICY].id), (LibraryAsk.TITLE, 0)]


def test_a_title_goes_out_of_use_and_comes_back(page: LibraryPage, office: Office) -> None:
    choose(page, office, POLICY)
    page.titles.button("Take out of use").click()
    assert rows(office)[POLICY].retired_on == office.today
    page.refresh()
    choose(page, office, POLICY)
    assert "out of use since" in page.titles.button("Provide a copy…").toolTip()
    page.titles.button("Use again").click()
    assert rows(office)[POLICY].retired_on is None


@pytest.mark.clause("P-2.1.int", "P-15.2")
def test_today_leads_to_the_reviews(office: Office, preferences: Preferences, qtbot: QtBot) -> None:
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.show()
    window.show_page(Command.SHOW_TODAY)
    today = window.page()
    assert isinstance(today, TodayPage)
    assert "1 library review overdue" in today.waiting.texts()
    today.waiting.wanted_register.emit("library")
    shown = window.page()
    assert isinstance(shown, LibraryPage)
    assert [each.title for each in shown.titles.table.rows()] == [PROCEDURE]


# ---------------------------------------------------------------------------------- the dialogs


def test_a_title_is_added_and_changed(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LibraryTitleDialog(office))
    ui = dialog.ui
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the title", "Choose the list it belongs to"]
    ui.title.setText("<b>Pets</b> Policy")
    ui.section.choose(LibrarySection.LAW_WALES)
    assert ui.in_both_nations.isVisible()
    ui.in_both_nations.setChecked(True)
    ui.section.choose(LibrarySection.INTERNAL)
    assert not ui.in_both_nations.isVisible()
    ui.on_website.setChecked(True)
    dialog.submit()
    assert "Mark it as for anybody as well" in dialog.errors.messages()[0]
    ui.public.setChecked(True)
    save(dialog)
    row = rows(office)["<b>Pets</b> Policy"]
    assert (row.public, row.in_both_nations) == (True, False)
    again = opened(qtbot, LibraryTitleDialog(office, row_id=row.id))
    assert again.ui.heading.text() == "Change a title"
    again.ui.title.setText("Pets Policy")
    again.take_fresh_version()
    save(again)
    assert library_title(office.desk(), row.id).title == "Pets Policy"


@pytest.mark.clause("P-1.3")
def test_a_version_with_its_file_is_handed_out(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = rows(office)[POLICY].id
    file = tmp_path / "policy.pdf"
    file.write_bytes(b"%PDF")
    dialog = opened(qtbot, LibraryVersionDialog(office, row_id=number))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.ui.choose_file.click()
    assert dialog.ui.content.text() == "policy.pdf"
    dialog.ui.name.setText("2024")
    dialog.ui.dated_on.set_date(date(2024, 4, 1))
    save(dialog)
    assert rows(office)[POLICY].file_name == "policy.pdf"

    copy = opened(qtbot, LibraryCopyDialog(office, row_id=number))
    assert copy.ui.intro.text() == "Complaints Policy, version 2024."
    copy.ui.asked_by.setText("Mrs Price")
    copy.ui.channel.choose(Channel.TELEPHONE)
    copy.submit()
    assert copy.errors.messages() == ["Choose how the copy went"]
    copy.ui.sent_how.choose(Channel.EMAIL)
    target = tmp_path / "to send.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with answering(press("Save the file")):
        save(copy)
    assert target.read_bytes() == b"%PDF"
    (line,) = requests(office)
    assert (line.asked_by, line.sent_on, line.version_name) == ("Mrs Price", office.today, "2024")


@pytest.mark.clause("P-1.3")
def test_a_copy_asked_for_is_sent_later(office: Office, page: LibraryPage, qtbot: QtBot) -> None:
    copy = opened(qtbot, LibraryCopyDialog(office, row_id=rows(office)[POLICY].id))
    copy.ui.asked_by.setText("Mr Nowak")
    copy.ui.channel.choose(Channel.LETTER)
    copy.ui.sent_now.setChecked(False)
    save(copy)
    page.refresh()
    page.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(page.wanted_library) as asked:
        page.copies.table.choose_line(0)
        page.copies.button("Copy sent…").click()
    assert asked.args == [LibraryAsk.SENT, requests(office)[0].id]
    sent = opened(qtbot, LibrarySentDialog(office, row_id=requests(office)[0].id))
    assert sent.ui.sent_how.word(Channel) is Channel.LETTER
    sent.ui.sent_on.take_now()
    sent.take_fresh_version()
    save(sent)
    assert requests(office)[0].sent_on == office.today
    page.refresh()
    page.copies.refresh()
    assert "This copy went on" in page.copies.button("Copy sent…").toolTip()


def test_a_file_that_went_is_named(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, LibraryVersionDialog(office, row_id=rows(office)[POLICY].id))
    dialog.ui.name.setText("2")
    dialog.take_file(tmp_path / "gone.pdf")
    dialog.submit()
    assert dialog.errors.messages() == ["The file is not there any more. Choose it again"]


@pytest.mark.clause("P-2.1.int")
def test_a_review_is_recorded(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LibraryReviewDialog(office, row_id=rows(office)[PROCEDURE].id))
    assert dialog.ui.intro.text() == (
        "Complaints Procedure, version 01, due for review on 31 March 2023."
    )
    dialog.ui.reason.setPlainText("Still right")
    dialog.ui.review_on.set_date(date(2028, 3, 31))
    dialog.take_fresh_version()
    save(dialog)
    assert rows(office)[PROCEDURE].review_words == ""


# ------------------------------------------------------------------------------------ citations


@pytest.mark.clause("P-2.1.ext", "P-2.1.eng")
def test_titles_are_offered_by_any_word_and_several_may_be_cited(qtbot: QtBot) -> None:
    field = CitationField(["Housing Act 1985", "Housing Act 1996", "Equality Act 2010"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "equal")
    assert field.offered() == ["Equality Act 2010"]
    field.setText("Equality Act 2010; 1996")
    assert field.offered() == ["Housing Act 1996"]
    completer = field.completer()
    index = completer.completionModel().index(0, 0)
    assert completer.pathFromIndex(index) == "Equality Act 2010; Housing Act 1996"
    field.clear()
    assert len(field.offered()) == 3
    field.setText("Our own words")
    assert field.text() == "Our own words"
