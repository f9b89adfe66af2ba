"""What every dialog has: errors beside fields, a draft while typing, and no text lost by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.errors import (
    ChangedMeanwhile,
    FieldProblem,
    InvalidInput,
    NeedsReason,
)
from best_desktop.casework.queries.case import case_view
from best_desktop.gui import drafts, form_state, icons
from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.dates import moment
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.draft_owner import own_key
from best_desktop.gui.field_errors import FieldErrors
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.label_column import even_labels
from best_desktop.gui.perform import FIELD_ERRORS, answered, confirm, perform
from best_desktop.gui.tab_order import tab_as_read
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from best_desktop.casework.case_views import CaseView
    from best_desktop.gui.office import Office

KEEP_EVERY = 4_000
"""Milliseconds between two looks at whether a draft must be kept."""

_SECOND = "-second"

PartT = TypeVar("PartT", bound=QWidget)


class Form(Protocol):
    """What pyside6-uic makes of a form."""

    def setupUi(self, dialog: QDialog, /) -> object:
        """Put the widgets into the dialog."""


class FormDialog(QDialog):
    """A form with one main action. ``result_id`` is what it made or changed, None before that.

    A subclass builds its form with :meth:`build`, fills it, and ends with :meth:`ready`; it says
    in :meth:`save` which use case runs, and in :meth:`checks` what it finds wrong itself.
    """

    wanted_letter = Signal(object, int)
    """A letter's code, or a ``LetterWish``, and a complaint: somebody chose to write it now."""

    draft_name = ""
    """Under which name typed text is kept; '' keeps none."""

    saved_words = "Saved."
    """What the status bar says when it is saved."""

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint, or for none yet."""
        super().__init__(parent)
        self.office, self.complaint_id = office, complaint_id
        self.result_id: int | None = None
        self.seen_version = 0
        self._clean: dict[str, object] = {}
        self._kept: dict[str, object] = {}
        self._case: CaseView | None = None
        self._leaving = False
        self._keep_anyway = False
        self._offered = False
        self._finished = False
        self._to_show: QWidget | None = None
        self._growing = QTimer(self)  # once the layout knows what is in sight
        self._growing.setSingleShot(True)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self._shown = False

    # What a subclass says

    def save(self) -> int | None:
        """Run the use case with what is typed; returns the id of what it made or changed."""
        raise NotImplementedError

    def checks(self) -> list[FieldProblem]:
        """What is wrong beyond fields that are empty or cannot be read."""
        return []

    def after_saving(self) -> None:
        """What is offered next; everything is saved and the dialog is about to close."""

    def letters_wide(self) -> int:
        """How many letters wide the form likes to be."""
        return 108

    # What a subclass calls

    def build(self, form: Form) -> None:
        """Put the form's widgets into the dialog and give them their habits."""
        form.setupUi(self)
        self.main_button = self.part(QPushButton, "main_button")
        self.cancel_button = self.part(QPushButton, "cancel_button")
        self.page = self.part(QScrollArea, "scroll")
        self.content = self.part(QWidget, "scrollContents")
        self.errors = FieldErrors(self.content, self.page)
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.submit)
        self.adopt(self)

    def adopt(self, root: QWidget) -> None:
        """Give widgets below ``root`` the office, plain text and a guard against the wheel."""
        for label in root.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            if not label.text() and label.buddy() is None:
                label.hide()
        for widget in root.findChildren(QWidget):
            take_office = getattr(widget, "set_office", None)
            if callable(take_office):
                take_office(self.office)
        guard_wheel(root)

    def ready(self) -> None:
        """Everything is filled in: remember it as untyped, and offer a draft that was kept."""
        self.settle()
        self._clean = self._kept = form_state.keep(self.content)
        self.resize(self._comfortable())
        if self.draft_name:
            drafts.forget_old(self.office.desk().clock())
            self._offer_draft()
            self._timer = QTimer(self)
            self._timer.setInterval(KEEP_EVERY)
            self._timer.timeout.connect(self.keep_draft)
            self._timer.start()

    def settle(self) -> None:
        """Give late widgets their keys, Tab order and even labels; call after adding some."""
        give_keys(self)
        tab_as_read(self)
        even_labels(self.content, self._room())
        icons.redress(self)

    def grow(self, show: QWidget | None = None) -> None:
        """Make room for what has come to light, as far as the screen has it, and go to ``show``."""
        self._to_show = show
        self._growing.start()

    def _grow(self) -> None:
        self.resize(self.size().expandedTo(self._comfortable()))
        if self._to_show is not None:
            self.page.ensureWidgetVisible(self._to_show)

    def part(self, kind: type[PartT], name: str) -> PartT:
        """A widget of the form by its name."""
        found = self.findChild(kind, name)
        if found is None:
            raise LookupError(f"the form has no {name}")
        return found

    @property
    def case_id(self) -> int:
        """The complaint the dialog is for; only where it was opened for one."""
        if self.complaint_id is None:
            raise LookupError("this dialog was opened for no complaint")
        return self.complaint_id

    def case(self) -> CaseView:
        """The complaint the dialog is for, as it was when the dialog opened."""
        if self._case is None:
            self._case = case_view(self.office.desk(), self.case_id)
            self.seen_version = self._case.version
        return self._case

    def show_rows(self, visible: bool, *fields: QWidget) -> None:
        """Show or hide whole rows of a form: label, field and hint."""
        for field in fields:
            for form in self.content.findChildren(QFormLayout):
                if form.indexOf(field) >= 0:
                    form.setRowVisible(field, visible)
                    hint = self.content.findChild(QLabel, f"{field.objectName()}_hint")
                    if hint is not None:
                        form.setRowVisible(hint, visible)
                    break
            field.setEnabled(visible)

    def say(self, label: QLabel, text: str) -> None:
        """Show a sentence in one of the form's labels, or hide the label where there is none."""
        label.setText(text)
        label.setVisible(bool(text))

    def typed(self) -> bool:
        """Whether anything was typed or chosen since the dialog opened."""
        return form_state.keep(self.content) != self._clean

    def forget_typed(self) -> None:
        """Take what stands in the form now as nothing to ask about."""
        self._clean = form_state.keep(self.content)

    # Saving

    def submit(self) -> None:
        """Check, run the use case, and close; or show what has to be put right."""
        if self._finished:
            return
        self.errors.clear()
        problems = self.problems()
        if problems:
            self._tell_wrong(problems)
            return
        try:
            saved = perform(
                self, lambda: (self.save(),), saying=self.saved_words, raising=FIELD_ERRORS
            )
        except InvalidInput as wrong:
            self._tell_wrong(wrong.problems)
        except NeedsReason as needed:
            self.ask_reason(needed)
        except ChangedMeanwhile as changed:
            self.compare(changed)
        else:
            if saved is not None:
                self.finish(saved[0])

    def _tell_wrong(self, problems: Sequence[FieldProblem]) -> None:
        """Say what is wrong, and make room for it."""
        self.errors.show_problems(problems)
        self.grow()

    def problems(self) -> list[FieldProblem]:
        """Everything that is wrong before the use case is asked, in reading order."""
        return [*self._empty_or_unreadable(), *self.checks()]

    def finish(self, result_id: int | None) -> None:
        """Close after a success: the draft goes, and what comes next is offered."""
        self.result_id = result_id if result_id is not None else self.complaint_id
        self._finished = True
        self.forget_typed()
        self._stop_keeping()
        try:
            self.after_saving()
        finally:
            # Saved is saved: an open dialog would invite saving it twice.
            self.accept()

    def keep_after_closing(self) -> None:
        """Leave the draft where it is when the dialog closes: not all of it could be saved."""
        self._keep_anyway = True

    def ask_reason(self, needed: NeedsReason) -> None:
        """Show the warnings and a box for the reason; saving again sends it."""
        field = self.content.findChild(QPlainTextEdit, needed.field)
        if field is None:
            field = self._reason_box(needed)
        box = self.content.findChild(QFrame, f"{needed.field}_box")
        if box is not None:
            warnings = box.findChild(QLabel, f"{needed.field}_warnings")
            if warnings is not None:
                warnings.setText("\n".join(needed.warnings))
            box.show()
        else:
            self.show_rows(True, field)
        if box is None or field.toPlainText().strip():
            message = "\n".join(needed.warnings)
            self._tell_wrong([FieldProblem(needed.field, message)])
        self.errors.go_to(field)

    def reason(self, field: str = "reason") -> str:
        """The reason typed after a warning; '' where none was asked for."""
        box = self.content.findChild(QPlainTextEdit, field)
        return box.toPlainText() if box is not None else ""

    def compare(self, changed: ChangedMeanwhile) -> None:
        """Show what a colleague saved meanwhile; saving again keeps what is typed here."""
        dialog = ConflictDialog(changed, self)
        mine = answered(dialog)
        self.take_fresh_version()
        if mine:
            self.submit()

    def take_fresh_version(self) -> None:
        """Read the record again, so that the next saving is made on what was compared."""
        self._case = None
        if self.complaint_id is not None:
            self.case()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, take the room the form needs: only now are its sizes known."""
        super().showEvent(event)
        if not self._shown and not event.spontaneous():
            self._shown = True
            self.resize(self._comfortable())
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._follow_keyboard)

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring the field into sight that an access key went to; Qt does so for Tab only."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not by_mouse and self.content.isAncestorOf(now):
            self.page.ensureWidgetVisible(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        even_labels(self.content, self.page.viewport().width())

    # Leaving

    def reject(self) -> None:
        """Close without saving; typed text is asked about first (B-3, B-10)."""
        if self._leaving:
            return
        if self.typed():
            self._leaving = True
            try:
                if not self._ask_leaving():
                    return
            finally:
                self._leaving = False
        self._stop_keeping(forget=False)
        super().reject()

    def keep_draft(self) -> None:
        """Keep what is typed, if anything changed since the last time."""
        now = form_state.keep(self.content)
        if now != self._kept and self.draft_name:
            self._kept = now
            desk = self.office.desk()
            if now == self._clean:
                drafts.forget(self._slot())
            else:
                drafts.save(self._slot(), now, desk.clock())

    def draft_key(self) -> str:
        """The name of this dialog's draft: one a case file, person, case and kind of dialog."""
        return own_key(self.office, f"{self.draft_name}-{self.complaint_id or 'new'}")

    def _slot(self) -> str:
        """Where this text is kept: beside an earlier draft while its offer is unanswered."""
        return self.draft_key() + (_SECOND if self._offered else "")

    def _ask_leaving(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Not saved yet")
        box.setAccessibleName("Not saved yet")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("You have typed something that is not saved.")
        keep = None
        if self.draft_name:
            box.setInformativeText("Kept text is offered when you open this again.")
            keep = box.addButton("Keep for later", QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton("Throw away", QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton("Go on typing", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep or stay)
        box.setEscapeButton(stay)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if keep is not None and chosen is keep:
            self.keep_draft()
            return True
        if chosen is discard:
            drafts.forget(self._slot())
            return True
        return False

    def _stop_keeping(self, *, forget: bool = True) -> None:
        if self.draft_name:
            self._timer.stop()
            if forget and not self._keep_anyway:
                drafts.forget(self._slot())

    # Parts

    def _empty_or_unreadable(self) -> list[FieldProblem]:
        """Fields that are needed and empty, or hold what cannot be read, in reading order."""
        problems = []
        for field in form_state.fields(self.content):
            if not field.isVisibleTo(self.content) or not field.isEnabled():
                continue
            problem = getattr(field, "problem", None)
            message = str(problem()) if callable(problem) else _unless_filled(field)
            if message:
                problems.append(FieldProblem(field.objectName(), message))
        order = self._field_order()
        return sorted(problems, key=lambda each: order.get(each.field, len(order)))

    def _field_order(self) -> dict[str, int]:
        tops = {
            each.objectName(): each.mapTo(self.content, each.rect().topLeft())
            for each in form_state.fields(self.content)
        }
        ordered = sorted(tops, key=lambda name: (tops[name].y(), tops[name].x()))
        return {name: number for number, name in enumerate(ordered)}

    def _reason_box(self, needed: NeedsReason) -> GrowingText:
        frame = QFrame(self.content)
        frame.setObjectName(f"{needed.field}_box")
        frame.setProperty("kind", "warning-box")
        warnings = WrappedLabel(frame)
        warnings.setObjectName(f"{needed.field}_warnings")
        field = GrowingText(frame)
        field.setObjectName(needed.field)
        field.setAccessibleName("Reason for going on")
        label = QLabel("Reason for going on (required)", frame)
        label.setBuddy(field)
        column = QVBoxLayout(frame)
        for widget in (warnings, label, field):
            column.addWidget(widget)
        self._column().insertWidget(self._column().count() - 1, frame)
        self.settle()
        return field

    def _column(self) -> QVBoxLayout:
        column = self.content.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("the form's content is no column")
        return column

    def _offer_draft(self) -> None:
        key = self.draft_key()
        if drafts.load(key) is None:
            key += _SECOND
        draft = drafts.load(key)
        if draft is None:
            return
        self._offered = key == self.draft_key()
        offer = QFrame(self.content)
        offer.setObjectName("draft_offer")
        offer.setProperty("kind", "info-box")
        when = moment(self.office.desk(), draft.kept_at)
        words = WrappedLabel(offer)
        words.setText(f"You began this on {when} and did not finish it.")
        use = QPushButton("Use what I typed", offer)
        use.setObjectName("use_draft")
        away = QPushButton("Throw it away", offer)
        away.setObjectName("discard_draft")
        row = QHBoxLayout(offer)
        row.addWidget(words, 1)
        row.addWidget(use)
        row.addWidget(away)
        self._column().insertWidget(0, offer)

        def take() -> None:
            if self.typed() and not confirm(
                self, "What you have typed since then is replaced.", "Use the earlier text"
            ):
                return
            offer_taken_up()
            form_state.restore(self.content, draft.values)
            self.restored()

        def discard() -> None:
            offer_taken_up()
            drafts.forget(key)

        def offer_taken_up() -> None:
            offer.hide()
            drafts.forget(self._slot() if self._offered else key)
            self._offered = False
            self._kept = {}

        use.clicked.connect(take)
        away.clicked.connect(discard)
        self.settle()
        use.setFocus()

    def restored(self) -> None:
        """A draft was put back: bring previews and hidden rows up to date."""

    def _room(self) -> int:
        """How wide the form is, or will be when it is first shown."""
        if self.isVisible():
            return self.page.viewport().width()
        wide = self.fontMetrics().averageCharWidth() * self.letters_wide()
        return min(wide, self.screen().availableSize().width())

    def _comfortable(self) -> QSize:
        """As large as the form likes to be, and never larger than nine tenths of the screen."""
        letters = self.fontMetrics().averageCharWidth()
        chrome = self.sizeHint() - self.page.sizeHint()
        wide = max(
            letters * self.letters_wide(), self.content.minimumSizeHint().width() + letters * 6
        )
        even_labels(self.content, min(wide, self._room()))  # labels beside fields need less height
        wanted = QSize(wide, self._height_at(wide - chrome.width()) + chrome.height() + letters * 3)
        room = self.screen().availableSize() * 0.9
        return wanted.boundedTo(room)

    def _height_at(self, width: int) -> int:
        """How high the form is at a width: lines that wrap need less height where it is wide."""
        layout = self.content.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self.content.sizeHint().height()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return layout.totalHeightForWidth(width)


def _unless_filled(field: QWidget) -> str:
    """The message of a needed field that is empty; '' where it is filled or not needed."""
    ask = str(field.property("ask") or "")
    if not ask:
        return ""
    is_empty = getattr(field, "is_empty", None)
    if callable(is_empty):
        return ask if is_empty() else ""
    value = form_state.value(field)
    return "" if str(value or "").strip() else ask
