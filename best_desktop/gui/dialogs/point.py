"""Points of complaint: add a related one, or correct our understanding of one (P-7.1.2, 7.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.points import add_point, change_point
from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_point import Ui_PointForm
from best_desktop.gui.letter_wishes import offer_letter
from best_desktop.gui.undoing import Undo, last_change

if TYPE_CHECKING:
    from best_desktop.casework.case_views import PointView
    from best_desktop.gui.office import Office


_UNCLEAR = "Marked as unclear. The letter asks them what they mean; no date changes (P-7.1.2)."


class AddPointDialog(FormDialog):
    """A point raised before the answer joins the complaint; no date moves."""

    draft_name = "add-point"
    saved_words = "Point added. The dates stay as they are."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_PointForm()
        self.build(self.ui)
        self.ready()
        self.ui.understanding.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        return add_point(
            self.office.desk(),
            self.case_id,
            ui.understanding.toPlainText(),
            ui.raised_on.chosen(),
            ui.unclear.isChecked(),
        )

    def after_saving(self) -> None:
        if self.ui.unclear.isChecked():
            offer_letter(self, LetterWish(LetterCode.L02), _UNCLEAR)


class ChangePointDialog(FormDialog):
    """Our understanding of one point, and whether part of it is unclear."""

    saved_words = "Point changed."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        point_id: int,
    ) -> None:
        """Open for one point of a complaint."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"change-point-{point_id}"
        self.point_id = point_id
        self.ui = Ui_PointForm()
        self.build(self.ui)
        self.setWindowTitle("Change point")
        self.ui.heading.setText(f"Change point {self._point().number}")
        self.ui.intro.hide()
        self.show_rows(False, self.ui.raised_on)
        self.ui.understanding.setPlainText(self._point().understanding)
        self.ui.unclear.setChecked(self._point().unclear)
        self._version = self._point().version
        self.ready()
        self.ui.understanding.setFocus()

    def _point(self) -> PointView:
        return next(each for each in self.case().points if each.id == self.point_id)

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = self._point().version

    def save(self) -> int | None:
        text, unclear = self.ui.understanding.toPlainText(), self.ui.unclear.isChecked()
        change_point(self.office.desk(), self.point_id, self._version, text, unclear)
        return self.point_id

    def after_saving(self) -> None:
        office, before = self.office, self._point()
        if self.ui.unclear.isChecked() and not before.unclear:
            offer_letter(self, LetterWish(LetterCode.L02), _UNCLEAR)
        self.take_fresh_version()
        last_change.offer(
            Undo(
                f"point {before.number}",
                lambda: change_point(
                    office.desk(),
                    before.id,
                    before.version + 1,
                    before.understanding,
                    before.unclear,
                ),
            ),
            seen=before.version,
            now=self._version,
        )
