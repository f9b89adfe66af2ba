"""What the settings ask about the wording of letters; each is a dialog about one letter."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.gui.office import Office


class WordingAsk(Enum):
    """What may be asked about a letter's wording, or about the blocks that several have."""

    EDIT = auto()
    VERSIONS = auto()


def make(ask: WordingAsk, office: Office, code: str, parent: QWidget) -> QDialog:
    """Make the dialog that answers; each module is imported when it is first needed."""
    if ask is WordingAsk.EDIT:
        from best_desktop.gui.dialogs.wording_editor import WordingEditorDialog

        return WordingEditorDialog(office, parent, code=code)
    from best_desktop.gui.dialogs.wording_versions import WordingVersionsDialog

    return WordingVersionsDialog(office, parent, code=code)
