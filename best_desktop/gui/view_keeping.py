"""Naming the view in use, renaming it, deleting it: the end of the menu of views (B-13)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from best_desktop.casework.queries.cases import count_cases
from best_desktop.domain.text import clean_line
from best_desktop.gui.own_views import LONGEST_NAME, OwnView, OwnViews
from best_desktop.gui.perform import confirm, performed, say

if TYPE_CHECKING:
    from best_desktop.gui.case_filters import ViewChips
    from best_desktop.gui.office import Office


class ViewKeeping(QObject):
    """The named views behind the chips; ``chosen`` is one that somebody wants to see."""

    chosen = Signal(object)

    def __init__(
        self,
        page: QWidget,
        office: Office,
        views: OwnViews,
        chips: ViewChips,
        as_now: Callable[[str], OwnView],
    ) -> None:
        """Serve the chips; ``as_now`` gives the list as it is now under a name."""
        super().__init__(page)
        self._page, self._office, self.views, self._chips = page, office, views, chips
        self._as_now = as_now
        self.current = ""
        chips.own_chosen.connect(self._choose)
        chips.save_wanted.connect(self.save)
        chips.rename_wanted.connect(self.rename)
        chips.delete_wanted.connect(self.delete)

    def leave(self) -> None:
        """Another filter is in use: it is no named view any more."""
        if self.current:
            self.current = ""
            self.show_counts()

    def show_counts(self) -> None:
        """Offer the named views with how many complaints each holds."""
        desk = self._office.desk()
        found = []
        for name in self.views.names():
            view = self.views.view(name)
            if view is not None:
                found.append((name, count_cases(desk, view.filter_on(desk.today))))
        self._chips.show_own(found, self.current)

    def _choose(self, name: str) -> None:
        view = self.views.view(name)
        if view is not None:
            self.chosen.emit(view)
            self.current = name
            self.show_counts()

    def save(self) -> None:
        """Ask for a name and keep the filter, the columns and the order under it."""
        name = self._ask("Save this view", "Save view", self.current)
        if not name:
            return
        taken = self.views.named(name)
        if taken is not None and not confirm(
            self._page, f"There is a view “{taken}” already. Replace it?", "Replace view"
        ):
            return
        self.views.save(self._as_now(name))
        self.current = name
        self.show_counts()
        performed.done.emit(f"View “{name}” saved.")

    def rename(self) -> None:
        """Give the view in use another name."""
        name = self._ask("Rename this view", "Rename view", self.current)
        if not name or name == self.current:
            return
        taken = self.views.named(name)
        if taken is not None and taken != self.current:
            say(self._page, f"There is a view “{taken}” already. Choose another name.")
            return
        self.views.rename(self.current, name)
        self.current = name
        self.show_counts()
        performed.done.emit(f"View renamed to “{name}”.")

    def delete(self) -> None:
        """Delete the view in use; the list stays as it is."""
        name = self.current
        question = f"Delete the view “{name}”? No complaint is changed by it."
        if confirm(self._page, question, "Delete view"):
            self.views.delete(name)
            self.current = ""
            self.show_counts()
            performed.done.emit(f"View “{name}” deleted.")

    def _ask(self, title: str, verb: str, name: str) -> str:
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(title)
        dialog.setLabelText("Name of the view")
        dialog.setTextValue(name)
        dialog.setOkButtonText(verb)
        dialog.setCancelButtonText("Cancel")
        agreed = dialog.exec() == QInputDialog.DialogCode.Accepted
        typed = clean_line(dialog.textValue())[:LONGEST_NAME].strip()
        dialog.deleteLater()
        return typed if agreed else ""
