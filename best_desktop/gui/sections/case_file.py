"""Where the case file is, its backups, and whether its history is whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from best_desktop.casework import audit, backups, case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.file_places import shown_address
from best_desktop.gui import background, theme
from best_desktop.gui.dates import moment
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Fact, Section, button, empty, facts_grid, words
from best_desktop.gui.perform import performed
from best_desktop.gui.section import SettingsSection

_SHOWN = 20


class CaseFileSection(SettingsSection):
    """Facts about the file, and two things to do with it."""

    answered = Signal()
    """After a backup or a check ended and its result is on the screen."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the part; ``refresh`` fills it."""
        super().__init__(office, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        section = Section("Case file")
        self._facts = QVBoxLayout()
        section.body.addLayout(self._facts)
        column.addWidget(section)
        row = QHBoxLayout()
        self.back_up = button("Back &up now", self._back_up)
        self.verify = button("Chec&k history", self._verify)
        row.addWidget(self.back_up)
        row.addWidget(self.verify)
        row.addStretch(1)
        column.addLayout(row)
        self.result = words("")
        self.result.hide()
        column.addWidget(self.result)
        column.addWidget(
            words(
                "A backup is made once a day by itself; the newest thirty are kept. Check history "
                "reads every entry and tells whether any was changed outside the program.",
                "muted",
            )
        )
        column.addStretch(1)

    def refresh(self) -> None:
        desk = self.office.desk()
        last = backups.last_backup_at()
        folder = backups.backup_folder()
        empty(self._facts)
        self._facts.addLayout(
            facts_grid(
                (
                    Fact("Where it is", shown_address(case_file.address())),
                    Fact("Kind", "Sample office: not real data" if desk.sample else ""),
                    Fact("Use", _use()),
                    Fact("Also open with", ", ".join(case_file.who_else())),
                    Fact("Last backup", moment(desk, last) if last else "None yet"),
                    Fact("Backups are in", str(folder) if folder else "Kept by the server"),
                    Fact("You are", desk.staff_name),
                    Fact("Roles", ", ".join(sorted(str(role) for role in desk.roles))),
                )
            )
        )

    def _back_up(self) -> None:
        desk = self.office.desk()

        def work(report: background.Report) -> str:
            report(10, "Making a backup…")
            return str(backups.back_up_now(desk))

        def done(path: str) -> None:
            self.refresh()
            self._say("success-box", f"Backup made and checked: {path}")
            performed.done.emit("Backup made.")

        background.run(self, work, done, self._failed, words="Making a backup…")

    def _verify(self) -> None:
        def work(report: background.Report) -> list[str]:
            report(10, "Reading the whole history…")
            return audit.verify()

        def done(problems: list[str]) -> None:
            if not problems:
                self._say("success-box", "The history is whole: no entry was changed.")
                return
            more = len(problems) - _SHOWN
            lines = problems[:_SHOWN] + ([f"and {more} more"] if more > 0 else [])
            advice = "Keep the newest backup safe and tell whoever looks after the program."
            self._say("error-box", "\n".join([*lines, advice]))

        background.run(self, work, done, self._failed, words="Reading the whole history…")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CaseworkError):
            raise error
        self._say("error-box", str(error))

    def _say(self, kind: str, text: str) -> None:
        self.result.setText(text)
        theme.style(self.result, kind)
        self.result.show()
        self.answered.emit()


def _use() -> str:
    if not case_file.is_read_only():
        return ""
    return case_file.why_read_only() or "To be looked at only"
