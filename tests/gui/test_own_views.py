"""The views of the case list that somebody named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui import theme
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.case_filters import Received
from best_desktop.gui.office import Office
from best_desktop.gui.own_views import OwnView, OwnViews
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.settings import Preferences
from tests.gui.listed import references
from tests.gui.small_office import TODAY


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> ComplaintsPage:
    theme.apply(theme.Appearance.LIGHT)
    made = opened(office, preferences)
    qtbot.addWidget(made)
    return made


def opened(office: Office, preferences: Preferences) -> ComplaintsPage:
    made = ComplaintsPage(office, CaseDetail, preferences)
    made.resize(1200, 700)
    made.show()
    return made


def typing(monkeypatch: pytest.MonkeyPatch, name: str, *, agreed: bool = True) -> None:
    """The next question for a name is answered so."""

    def answer(dialog: QInputDialog) -> int:
        dialog.setTextValue(name)
        return int(agreed)

    monkeypatch.setattr(QInputDialog, "exec", answer)


def confirming(monkeypatch: pytest.MonkeyPatch, *, agreed: bool) -> list[str]:
    asked: list[str] = []

    def answer(_parent: QWidget, question: str, _verb: str) -> bool:
        asked.append(question)
        return agreed

    monkeypatch.setattr("best_desktop.gui.view_keeping.confirm", answer)
    return asked


def offered(page: ComplaintsPage) -> list[str]:
    return [line.text() for line in page.chips.menu.actions() if not line.isSeparator()]


def press(page: ComplaintsPage, words: str) -> None:
    next(line for line in page.chips.menu.actions() if line.text().startswith(words)).trigger()


@pytest.mark.clause("B-13")
def test_a_view_is_saved_with_filter_columns_and_order_and_comes_back(
    page: ComplaintsPage,
    office: Office,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page.choose_view(View.ALL)
    page.filters.fill()
    page.filters.channel.choose(Channel.TELEPHONE)
    page.filters.received.choose(Received.LAST_12_MONTHS)
    page.table.show_columns(["who", "reference"])
    page.table.restore_order("-reference")
    page.refresh()
    wanted = references(page)
    typing(monkeypatch, "  Calls &  more ")
    press(page, "Save this view")
    assert f"Calls && more ({len(wanted)})" in offered(page)
    assert page.chips._more.text().strip() == f"Calls && more ({len(wanted)})"

    page.choose_view(View.ALL_OPEN)
    assert page.chips._more.text().strip() == "More views"
    page.clear_filters()
    page.table.show_columns([each.key for each in page.table.columns if each.shown])
    page.table.restore_order("due")
    page.refresh()
    assert references(page) != wanted

    again = opened(office, preferences)
    qtbot.addWidget(again)
    press(again, "Calls")
    assert references(again) == wanted
    assert [each.key for each in again.table.columns_in_order()] == ["who", "reference"]
    assert again.filters.channel.word(Channel) is Channel.TELEPHONE
    assert again.filters.received.word(Received) is Received.LAST_12_MONTHS
    again.filters.channel.choose(None)
    assert again.own.current == ""


@pytest.mark.clause("B-13")
def test_a_view_is_renamed_replaced_and_deleted(
    page: ComplaintsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("First", "Second"):
        typing(monkeypatch, name)
        press(page, "Save this view")
    typing(monkeypatch, "Dropped", agreed=False)
    press(page, "Save this view")
    assert page.own.views.names() == ["First", "Second"]

    said: list[str] = []
    say: Callable[[QWidget, str], None] = lambda _parent, text: said.append(text)  # noqa: E731
    monkeypatch.setattr("best_desktop.gui.view_keeping.say", say)
    typing(monkeypatch, "first")
    press(page, "Rename “Second”")
    assert said == ["There is a view “First” already. Choose another name."]
    typing(monkeypatch, "Third")
    press(page, "Rename “Second”")
    assert page.own.views.names() == ["First", "Third"]

    asked = confirming(monkeypatch, agreed=False)
    typing(monkeypatch, "FIRST")
    press(page, "Save this view")
    assert page.own.views.names() == ["First", "Third"]
    confirming(monkeypatch, agreed=True)
    press(page, "Save this view")
    assert page.own.views.names() == ["FIRST", "Third"]
    press(page, "Delete “FIRST”")
    assert page.own.views.names() == ["Third"]
    assert not any(words.startswith(("Rename", "Delete")) for words in offered(page))
    assert asked == ["There is a view “First” already. Replace it?"]


@pytest.mark.clause("B-13")
def test_the_quick_views_are_those_that_were_asked_for(page: ComplaintsPage) -> None:
    page.refresh()
    said = [chip.text().partition(" (")[0] for chip in page.chips._chips.values()]
    assert said == [
        "All open",
        "My cases",
        "Overdue",
        "Due this week",
        "Stage 2 and 3",
        "Waiting",
        "Closed",
    ]
    assert all("(" in chip.text() for chip in page.chips._chips.values())


def test_what_cannot_be_read_back_counts_as_never_saved(preferences: Preferences) -> None:
    views = OwnViews(preferences, "a/Case file.best")
    views.save(OwnView("Mine", CaseFilter(received_from=TODAY, received_to=TODAY, handler_id=3)))
    (kept,) = [OwnViews(preferences, "b/Case file.best").view("Mine")]
    assert kept is not None
    assert kept.filter_on(TODAY) == CaseFilter(received_from=TODAY, received_to=TODAY, handler_id=3)
    assert OwnViews(preferences, "Another.best").names() == []
    for broken in ("{", '[{"name": "x"}]', '[{"name": "x", "view": "none"}]', "3"):
        preferences.keep_text("views/Case file.best", broken)
        assert OwnViews(preferences, "Case file.best").names() == []


@pytest.mark.clause("B-16")
def test_the_chosen_complaints_alone_are_exported(
    page: ComplaintsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.choose_view(View.ALL)
    page.table.choose_line(0)
    page.table.selectAll()
    everything = len(references(page))
    assert page.export_button.text() == f"Export {everything} chosen…"
    page.table.choose_line(1)
    assert page.export_button.text() == "Export…"
    page.table.choose_line(0)
    model = page.table.selectionModel()
    flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
    model.select(page.table.model().index(2, 0), flags)
    wanted = [references(page)[at] for at in (0, 2)]
    job = page.export(tmp_path / "Chosen")
    qtbot.waitUntil(lambda: not job.running, timeout=10_000)
    lines = list(load_workbook(tmp_path / "Chosen.xlsx")["Complaints"].values)
    place = list(lines[0]).index("Reference")
    assert [line[place] for line in lines[1:]] == wanted
    assert [line[0] for line in lines[:1]] == ["Status"]


@pytest.mark.clause("P-11.1", "B-14")
def test_the_complaints_behind_a_figure_are_a_filter_that_can_be_taken_away(
    page: ComplaintsPage,
) -> None:
    everything = page.table.model().rowCount()
    wanted = CaseFilter(View.ALL, ids=(1, 2), behind="Stage 1 answered on time (October 2026)")
    page.show_filter(wanted)
    assert {row.id for row in page.table.rows()} == {1, 2}
    chips = [each for each in page.active.findChildren(QPushButton) if each.isVisible()]
    behind = next(each for each in chips if "Counted in: Stage 1 answered" in each.text())
    behind.click()
    assert page.table.model().rowCount() >= everything
    assert not page.active.isVisible()
