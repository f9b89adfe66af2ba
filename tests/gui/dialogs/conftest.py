"""The cast of the stories in a case file in memory, with a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from best_desktop.casework import case_file, sample_office
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.desk import LONDON
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_play import Play
from best_desktop.domain.vocabulary import MilestoneKind
from best_desktop.gui import background, drafts, theme
from best_desktop.gui.office import Office
from tests import builders
from tests.databases import copy_in_memory


class StoryOffice:
    """The office of the stories: who sits at the desk, and on which day and at what time."""

    def __init__(self, play: Play) -> None:
        self.play = play
        self.who = "Dilys Marsh"
        self.office = Office(lambda: play.desk(self.who))

    def on(self, day: date, who: str = "", at: time = time(11, 0)) -> None:
        """Go to a day, and to somebody's desk."""
        self.play.moment = datetime.combine(day, at, LONDON)
        self.who = who or self.who
        self.office.change_seat(lambda: self.play.desk(self.who))

    def view(self, complaint_id: int) -> CaseView:
        return case_view(self.office.desk(), complaint_id)

    def due(self, complaint_id: int, kind: MilestoneKind, stage: int = 1) -> date:
        milestone = self.view(complaint_id).schedule.find(kind, stage)
        assert milestone is not None
        return milestone.due


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[StoryOffice]:
    assert QApplication.instance() is qapp
    with open_story(tmp_path) as made:
        yield made


@contextmanager
def open_story(folder: Path) -> Iterator[StoryOffice]:
    """The office on the morning of W01, in memory; drafts go to ``folder``."""
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(folder / "drafts")
    case_file.close_case_file()
    play = copy_in_memory(builders.sample, sample_office.BEGINS)
    made = StoryOffice(play)
    made.on(date(2025, 4, 14), "Dilys Marsh", time(11, 5))
    yield made
    background.end_all()
    made.office.deleteLater()
    case_file.close_case_file()
    drafts.keep_in(None)
