"""What is typed in a letter is never lost: kept here every two seconds, and with the case after.

The copy on this computer is for a crash; the draft with the case is for everybody. Where a
colleague saved the same draft meanwhile, what only one of the two changed is taken, and a block
that both changed is asked about (B-69).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, FieldConflict
from best_desktop.casework.letter_drafts import LetterDraft, open_draft, save_draft
from best_desktop.domain.letter_merge import merged
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.gui import crash, drafts
from best_desktop.gui.dates import clock, moment
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.draft_owner import own_key
from best_desktop.gui.perform import answered, perform

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

HERE_EVERY = 2_000
"""Milliseconds between two copies on this computer."""

SAVE_EVERY = 30_000
"""Milliseconds between two drafts saved with the case: each is an entry in its history."""


class Writing(Protocol):
    """What is asked of the window in which the letter is written."""

    office: Office
    draft: LetterDraft | None

    def blocks(self) -> tuple[DraftBlock, ...]:
        """The letter as it stands."""
        ...

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Write these texts into the blocks of these names."""
        ...

    def say_state(self, words: str) -> None:
        """Say how it stands with the draft."""
        ...


class LetterKeeping(QObject):
    """Keeps the draft of one letter; ``begin`` once it is shown."""

    def __init__(self, window: QWidget, writing: Writing) -> None:
        """The timers do not run yet."""
        super().__init__(window)
        self._window, self._writing = window, writing
        self._saved: dict[str, str] = {}
        self._here: dict[str, str] = {}
        self.save_timer = _timer(self, SAVE_EVERY, self._save_quietly)
        self.here_timer = _timer(self, HERE_EVERY, self.keep_here)

    def begin(self) -> None:
        """The draft is shown as saved: from now on keep what is typed; bring back what was lost."""
        self.take_as_saved()
        self._bring_back()
        self.save_timer.start()
        self.here_timer.start()

    def stop(self) -> None:
        """Keep nothing more."""
        self.save_timer.stop()
        self.here_timer.stop()

    def take_as_saved(self) -> None:
        """The texts as they stand are those with the case."""
        self._saved = self._here = _texts(self._writing.blocks())

    @property
    def is_saved(self) -> bool:
        """Whether everything typed is with the case."""
        return _texts(self._writing.blocks()) == self._saved

    # With the case

    def save(self) -> bool:
        """Save the draft with the case; False where that failed, after saying so."""
        if self._writing.draft is None or self.is_saved:
            return True
        try:
            version = perform(self._window, self._save, raising=(ChangedMeanwhile,))
        except ChangedMeanwhile as changed:
            return self._compare(changed)
        if version is None:
            return False
        self._kept(version)
        return True

    def _save(self) -> int:
        draft = self._writing.draft
        if draft is None:
            raise LookupError("there is no draft to save")
        desk = self._writing.office.desk()
        return save_draft(desk, draft.id, draft.version, self._writing.blocks())

    def _kept(self, version: int) -> None:
        draft, desk = self._writing.draft, self._writing.office.desk()
        if draft is not None:
            self._writing.draft = replace(draft, version=version)
            self.take_as_saved()
            self.forget_here()
            now = clock(desk.local(desk.clock()).time())
            self._writing.say_state(f"Draft saved at {now}.")

    def _save_quietly(self) -> None:
        """Save while somebody types: a refusal is said in a line, not in a box."""
        if self._writing.draft is None or self.is_saved or not self._window.isEnabled():
            return
        try:
            self._kept(self._save())
        except ChangedMeanwhile as changed:
            if self._merge()[1]:
                self._writing.say_state(f"{changed} Save draft shows both texts.")
        except CaseworkError as refused:
            self._writing.say_state(f"Not saved: {refused}")
        except Exception as error:  # noqa: BLE001 - the edge: nothing may leave a timer unseen
            self.save_timer.stop()
            crash.tell(error, self._window)

    # A colleague saved meanwhile

    def _theirs(self) -> LetterDraft | None:
        draft = self._writing.draft
        return open_draft(self._writing.office.desk(), draft.id) if draft else None

    def _merge(self) -> tuple[LetterDraft | None, tuple[str, ...]]:
        """Take in what only a colleague changed; returns their draft and the blocks to ask about.

        Where there are none, the draft is theirs with ours in it, and the next save goes through.
        """
        theirs = self._theirs()
        if theirs is None:
            return None, ()
        saved = _texts(theirs.blocks)
        found = merged(self._saved, _texts(self._writing.blocks()), saved)
        if not found.asked:
            self._writing.put_texts(found.texts)
            self._go_on_from(theirs, saved)
        return theirs, found.asked

    def _go_on_from(self, theirs: LetterDraft, saved: dict[str, str]) -> None:
        draft = self._writing.draft
        if draft is not None:
            self._writing.draft = replace(draft, version=theirs.version)
            self._saved = saved

    def _compare(self, changed: ChangedMeanwhile) -> bool:
        """Show a colleague's text beside ours where both changed it; True once all is saved."""
        theirs, asked = self._merge()
        if theirs is None:
            return False
        if not asked:
            return self.save()
        saved, mine = _texts(theirs.blocks), _texts(self._writing.blocks())
        conflicts = [FieldConflict(name, "", saved[name], mine[name]) for name in asked]
        dialog = ConflictDialog(ChangedMeanwhile(changed.who, conflicts), self._window)
        ours = answered(dialog)
        self._writing.put_texts(merged(self._saved, mine, saved).texts)
        self._go_on_from(theirs, saved)
        return self.save() if ours else False

    # On this computer

    def _key(self) -> str:
        draft = self._writing.draft
        number = draft.id if draft else 0
        of_case = draft.complaint_id if draft and draft.complaint_id else "new"
        return own_key(self._writing.office, f"letter-{number}-{of_case}")

    def keep_here(self) -> None:
        """Keep a copy of what is typed and not saved yet."""
        texts = _texts(self._writing.blocks())
        if self._writing.draft is None or texts == self._here:
            return
        self._here = texts
        if texts == self._saved:
            self.forget_here()
        else:
            values: dict[str, object] = {"before": self._saved, "typed": texts}
            drafts.save(self._key(), values, self._writing.office.desk().clock())

    def forget_here(self) -> None:
        """Throw the copy away: it is with the case, or somebody said so."""
        if self._writing.draft is not None:
            drafts.forget(self._key())

    def _bring_back(self) -> None:
        """Put back what was typed when the program ended without saving it."""
        desk, draft = self._writing.office.desk(), self._writing.draft
        drafts.forget_old(desk.clock())
        kept = drafts.load(self._key())
        if kept is None or draft is None:
            return
        before, typed = _read(kept.values.get("before")), _read(kept.values.get("typed"))
        found = merged(before, typed, self._saved)
        texts = dict(found.texts)
        if found.asked and not self._ask_about(found.asked, typed):
            texts |= {name: self._saved[name] for name in found.asked}
        if texts == self._saved:
            self.forget_here()
            return
        self._writing.put_texts(texts)
        self._writing.say_state(
            f"What you typed until {moment(desk, kept.kept_at)} is back; it was not saved. "
            "Undo in a block brings back what was there before."
        )

    def _ask_about(self, names: tuple[str, ...], typed: Mapping[str, str]) -> bool:
        conflicts = [FieldConflict(name, "", self._saved[name], typed[name]) for name in names]
        dialog = ConflictDialog(ChangedMeanwhile("A colleague", conflicts), self._window)
        return answered(dialog)


def _timer(parent: QObject, every: int, do: object) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every)
    timer.timeout.connect(do)
    return timer


def _texts(blocks: tuple[DraftBlock, ...]) -> dict[str, str]:
    """What a person may write, by the block's name."""
    return {each.name: each.text for each in blocks if each.editable}


def _read(kept: object) -> dict[str, str]:
    """Texts as a file on this computer had them; what is none is left out."""
    if not isinstance(kept, dict):
        return {}
    return {str(name): text for name, text in kept.items() if isinstance(text, str)}
