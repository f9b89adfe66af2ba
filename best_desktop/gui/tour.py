"""The tour: the main job played on the sample office, with pictures, letters and workbooks kept.

It goes through the real window and the real dialogs, filled in as a person would, so the pictures
show what staff see. ``QT_SCALE_FACTOR=2`` makes it the tour of a small laptop at 200 %.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from best_desktop.casework import case_file, letters, reports
from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.compliments_report import compliments_register
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.inputs import FirstContact
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.case import case_view, find_reference
from best_desktop.casework.saving import save_bytes
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
)
from best_desktop.gui import crash, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.background import busy
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.every_screen import free
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences, user_folder
from best_desktop.gui.start import Sample, application

QUARTER = (date(2026, 7, 1), date(2026, 9, 30))
YEAR_SO_FAR = (date(2026, 4, 1), date(2026, 11, 20))
PAGES = {
    "today": Command.SHOW_TODAY,
    "calendar": Command.SHOW_CALENDAR,
    "feedback": Command.SHOW_FEEDBACK,
    "reports": Command.SHOW_REPORTS,
    "people": Command.SHOW_PEOPLE,
    "library": Command.SHOW_LIBRARY,
    "learning": Command.SHOW_LEARNING,
    "settings": Command.SHOW_SETTINGS,
}
_PATIENCE_MS = 120_000
_TABS = ("summary", "points", "deadlines", "letters", "documents", "notes", "history")


def run(folder: Path, sample: Sample, say: Callable[[str], object]) -> int:
    """Play the tour into a folder, saying how far it is; returns the exit code."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseworkError(
            f"{folder} cannot be made ({error.strerror}). Choose another folder."
        ) from error
    application()
    crash.install(user_folder() / "log")
    try:
        with TemporaryDirectory() as scratch, crash.unattended():
            say("Building the sample office …")
            _play(folder, sample, Path(scratch))
    except CaseworkError:
        raise
    except Exception as error:
        crash.log.error("The tour stopped\n%s", crash.describe(error))
        raise CaseworkError(
            "The tour stopped: something went wrong in the program. Send these lines to whoever "
            f"looks after BeST Desktop.\n{crash.describe(error)}"
        ) from error
    say(f"The tour is in {folder}.")
    return 0


def _play(folder: Path, sample: Sample, scratch: Path) -> None:
    file = scratch / "Sample office.best"
    sample.build(file)
    case_file.open_case_file(file, clock=sample.clock)
    try:
        office = Office(lambda: case_file.desk_now(clock=sample.clock, account=sample.at))
        guide = _Guide(folder, office, Preferences(scratch / "window.ini"))
        try:
            guide.lead()
        finally:
            free(guide.window)
    finally:
        case_file.close_case_file()


class _Guide:
    """Leads through the window, one look after the other."""

    def __init__(self, folder: Path, office: Office, preferences: Preferences) -> None:
        self.folder, self.office = folder, office
        theme.apply(theme.Appearance.LIGHT)
        self.window = MainWindow(office, preferences)
        small = QGuiApplication.primaryScreen().devicePixelRatio() >= 2
        self.window.resize(QSize(960, 540) if small else QSize(1280, 760))
        self.window.show()
        self.window.start()
        self.count = 0

    def lead(self) -> None:
        """Log, acknowledge, look at every page in light and dark, save the workbooks."""
        case = self._log()
        self._acknowledge(case)
        self._look_round("light", case)
        theme.apply(theme.Appearance.DARK)
        self._look_round("dark", case)
        theme.apply(theme.Appearance.LIGHT)
        self._letters()
        self._workbooks()

    def _keep(self, widget: QWidget, name: str) -> None:
        """Let the screen settle and keep a picture of it."""
        _settle()
        crash.raise_unseen()
        self.count += 1
        path = self.folder / f"{self.count:02d} {name}.png"
        if not widget.grab().save(str(path)):
            raise CaseworkError(f"{path} could not be written. Choose another folder.")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _log(self) -> int:
        """Fill in the real form and log what was typed."""
        desk = self.office.desk()
        dialog = LogComplaintDialog(self.office, None, self.window)
        dialog.show()
        self._keep(dialog, "log a complaint, empty")
        ui = dialog.ui
        ui.summary.setText("Nobody has turned up again and I am fed up")
        ui.points.set_lines(["Three appointments for the shower were missed."])
        ui.kind.choose(ComplainantKind.TENANT)
        ui.complainant.restore(
            {
                "name": ["Mrs Angharad Pugh", 0],
                "address": "Flat 9, Penrhos Gardens\nWREXHAM",
                "postcode": "LL11 2NG",
            }
        )
        ui.dissatisfied.choose("yes")
        ui.formal_answer.choose(FormalAnswer.YES)
        ui.scheme_id.choose(_id_of(choices.schemes(desk), "Penrhos Gardens"))
        ui.category.choose(Category.NOT_PROVIDED)
        ui.department_id.choose(_id_of(choices.departments(desk), "Property"))
        ui.wanted.set_lines(["The shower repaired", "A text message when somebody is late"])
        ui.channel.choose(Channel.WHATSAPP)
        ui.made_on.edit.setText("today")
        ui.made_time.edit.setText("08:55")
        self._keep(dialog, "log a complaint, filled in")
        logged = log_complaint(desk, dialog.typed_complaint())
        dialog.keep_after_closing()
        dialog.done(0)
        dialog.deleteLater()
        self.window.news.check()
        return logged.id

    def _acknowledge(self, case: int) -> None:
        """First contact, then the acknowledgement in the editor, issued and sent."""
        desk = self.office.desk()
        talked = FirstContact(
            desk.today,
            Channel.WHATSAPP,
            "She can be in on Tuesday. Letters by email, please.",
            preferred_channel=Channel.EMAIL,
        )
        record_first_contact(desk, case, talked)
        editor = LetterEditor(self.office, case, self.window, code=LetterCode.L01)
        editor.begin()
        editor.show()
        self._keep(editor, "write the acknowledgement")
        if editor.draft is not None:
            editor.keep()
            draft = letters.open_draft(desk, editor.draft.id)
            letters.issue_letter(
                desk, draft.id, draft.version, draft.blocks, desk.today, "Read through."
            )
            letters.record_sent(desk, draft.id, desk.today, Channel.EMAIL)
            self._save(letters.letter_pdf(desk, draft.id), "L01 acknowledgement.pdf")
            editor.draft = None
        editor.done(0)
        editor.deleteLater()
        self.window.news.check()

    def _look_round(self, look: str, case: int) -> None:
        """Every page, and one case with all its tabs."""
        for name, command in PAGES.items():
            self.window.show_page(command)
            self._keep(self.window, f"{look} {name}")
        self.window.show_page(Command.SHOW_COMPLAINTS)
        extended = find_reference(self.office.desk(), "BEST-2026-0017") or case
        self.window.open_case(extended)
        self._keep(self.window, f"{look} complaints")
        detail = self.window.findChild(CaseDetail)
        if not isinstance(detail, CaseDetail):
            return
        for tab in _TABS:
            detail.show_tab(tab)
            self._keep(self.window, f"{look} case, {tab}")
        detail.show_tab("summary")

    def _letters(self) -> None:
        """The letters of a complaint that went through both stages."""
        desk = self.office.desk()
        case = find_reference(desk, "BEST-2025-0005")
        if case is None:
            return
        for letter in case_view(desk, case).letters:
            name = f"{letter.code.value} {letter.code}.pdf"
            self._save(letters.letter_pdf(desk, letter.id), name)

    def _workbooks(self) -> None:
        desk = self.office.desk()
        board = reports.board_workbook(desk, *QUARTER, QUARTER[1] + timedelta(days=21))
        self._save(board, reports.board_file_name(*QUARTER))
        self._save(compliments_register(desk, *YEAR_SO_FAR), "Compliments.xlsx")

    def _save(self, content: bytes, name: str) -> None:
        save_bytes(self.folder / name, content)


def _settle() -> None:
    """Wait for what is worked out on other threads, then for the screen to be drawn."""
    for _ in range(5):
        QApplication.processEvents()
    patience = QDeadlineTimer(_PATIENCE_MS)
    while busy():
        if patience.hasExpired():
            raise CaseworkError("A page was still working after two minutes. Try again.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    for _ in range(5):
        QApplication.processEvents()


def _id_of(offered: list[Choice], label: str) -> int:
    return next(each.id for each in offered if each.label == label)
