"""Mark the survey report of a month as given to the lead complaints officer (R-10.7.i)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.survey_report import give_report, given_on
from best_desktop.domain.periods import Period
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_give_survey import Ui_GiveSurvey

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_INTRO = (
    "The report of {month} to the lead complaints officer. Once it is marked, Today reminds of it "
    "no longer."
)


class GiveSurveyDialog(FormDialog):
    """The day the report of a month was given; what was entered before stands there."""

    saved_words = "The survey report is marked as given."

    def __init__(self, office: Office, month: Period, parent: QWidget | None = None) -> None:
        """Open for a month."""
        super().__init__(office, None, parent)
        self.month = month
        self.ui = Ui_GiveSurvey()
        self.build(self.ui)
        self.say(self.ui.intro, _INTRO.format(month=month.label))
        self.ui.given_on.set_date(given_on(month) or office.today)
        self.ready()
        self.ui.given_on.setFocus()

    def save(self) -> int | None:
        give_report(self.office.desk(), self.month, self.ui.given_on.chosen())
        return None
