"""Data protection: records due to be anonymised, batches, holds, and people's requests."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.data_right_views import DataRequestRow
from best_desktop.casework.queries.data_requests import data_requests
from best_desktop.casework.queries.retention import batches, holds, records_due
from best_desktop.casework.retention_views import BatchView, HoldView, KeptRecord
from best_desktop.domain.roles import Right
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.data_asks import DataAsk
from best_desktop.gui.dates import long_date
from best_desktop.gui.forms.ui_data_section import Ui_DataSection
from best_desktop.gui.office import Office
from best_desktop.gui.parts import explain
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import ROW_ROLE, Column
from best_desktop.gui.wheel_guard import guard_wheel


def _stands(row: KeptRecord) -> str:
    if row.batch is not None:
        return "Waits for a second person"
    return row.obstacle or "May go"


_DUE: tuple[Column[KeptRecord], ...] = (
    Column("reference", "Reference", lambda row: row.reference, 17,
           order=lambda row: row.reference),
    Column("kind", "What", lambda row: str(row.key.kind), 14, order=lambda row: str(row.key.kind)),
    Column("who", "Who", lambda row: row.who, 18, order=lambda row: row.who.casefold()),
    Column("until", "Kept until", lambda row: long_date(row.keep_until), 17,
           order=lambda row: row.keep_until),
    Column("stands", "Now", _stands, 24, order=_stands),
    Column("title", "About", lambda row: row.title, 40, order=lambda row: row.title),
)  # fmt: skip

_WAITING: tuple[Column[BatchView], ...] = (
    Column("on", "Proposed", lambda row: long_date(row.proposed_on), 18,
           order=lambda row: row.proposed_on),
    Column("by", "By", lambda row: row.proposed_by, 22, order=lambda row: row.proposed_by),
    Column("count", "Records", lambda row: f"{len(row.records):,}", 9,
           order=lambda row: len(row.records), number=True),
    Column("records", "Which", lambda row: ", ".join(row.records[:6]), 34),
    Column("words", "Words", lambda row: row.words, 40),
)  # fmt: skip

_HELD: tuple[Column[HoldView], ...] = (
    Column("reference", "Reference", lambda row: row.reference, 17,
           order=lambda row: row.reference),
    Column("on", "Since", lambda row: long_date(row.placed_on), 18,
           order=lambda row: row.placed_on),
    Column("by", "By", lambda row: row.placed_by, 20, order=lambda row: row.placed_by),
    Column("until", "Until", lambda row: long_date(row.until_on, empty="It is lifted"), 18),
    Column("why", "Why", lambda row: row.reason, 50),
)  # fmt: skip


def _tag(row: DataRequestRow) -> str:
    return str(row.tag)


_REQUESTS: tuple[Column[DataRequestRow], ...] = (
    Column("status", "Status", _tag, 14, order=_tag, tag=lambda row: row.tag, spoken=_tag),
    Column("next", "Next", lambda row: row.what_is_next, 13, order=lambda row: row.what_is_next),
    Column("due", "By", lambda row: long_date(row.next_due), 18,
           order=lambda row: (row.next_due is None, row.next_due or row.received_on)),
    Column("who", "Whose data", lambda row: row.who, 20, order=lambda row: row.who.casefold()),
    Column("kind", "What", lambda row: str(row.kind), 28, order=lambda row: str(row.kind)),
    Column("reference", "Reference", lambda row: row.reference, 14,
           order=lambda row: row.reference),
    Column("received", "Received", lambda row: long_date(row.received_on), 18,
           order=lambda row: row.received_on),
    Column("handler", "Who sees to it", lambda row: row.handler, 20,
           order=lambda row: row.handler),
)  # fmt: skip

_SETTLED: tuple[Column[BatchView], ...] = (
    Column("on", "Settled", lambda row: long_date(row.settled_on), 18,
           order=lambda row: row.settled_on),
    Column("what", "What", lambda row: "Anonymised" if row.confirmed else "Not anonymised", 18),
    Column("count", "Records", lambda row: f"{len(row.records):,}", 9, number=True,
           order=lambda row: len(row.records)),
    Column("by", "Proposed by", lambda row: row.proposed_by, 22),
    Column("second", "Settled by", lambda row: row.settled_by, 22),
    Column("words", "Words", lambda row: row.answer or row.words, 40),
)  # fmt: skip


class DataSection(SettingsSection):
    """Five lists, each with what can be done beside it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the lists; ``refresh`` fills them."""
        super().__init__(office, parent)
        self.ui = Ui_DataSection()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.due.set_columns(_DUE, lambda row: row.key, sort=("until", False))
        ui.due.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.waiting.set_columns(_WAITING, lambda row: row.id, sort=("on", False))
        ui.held.set_columns(_HELD, lambda row: row.id, sort=("on", False))
        ui.requests.set_columns(_REQUESTS, lambda row: row.id, sort=("due", False))
        ui.settled.set_columns(_SETTLED, lambda row: row.id)
        guard_wheel(self)
        for table in self._tables():
            table.chosen_changed.connect(self._allow)
        ui.chooseAll.clicked.connect(self._choose_all)
        ui.propose.clicked.connect(self._propose)
        ui.hold.clicked.connect(self._hold)
        ui.settle.clicked.connect(lambda: self._ask(DataAsk.SETTLE, ui.waiting))
        ui.waiting.opened.connect(lambda row: self.wanted_data.emit(DataAsk.SETTLE, row.id))
        ui.lift.clicked.connect(lambda: self._ask(DataAsk.LIFT_HOLD, ui.held))
        ui.record.clicked.connect(lambda: self.wanted_data.emit(DataAsk.NEW_REQUEST, 0))
        ui.step.clicked.connect(lambda: self._ask(DataAsk.STEP, ui.requests))
        ui.requests.opened.connect(self._open_request)
        ui.export_.clicked.connect(lambda: self._ask(DataAsk.EXPORT_REQUEST, ui.requests))
        theme.news.changed.connect(self._fit)

    def refresh(self) -> None:
        desk, ui = self.office.desk(), self.ui
        years = desk.settings.retention_years
        ui.dueTabNote.setText(
            f"Concluded more than {years} year{'' if years == 1 else 's'} ago. Nothing goes by "
            "itself: choose records, propose them, and a second person confirms."
        )
        ui.due.show_or_say(records_due(desk), ui.dueNothing)
        ui.waiting.show_or_say(batches(desk), ui.waitingNothing)
        ui.held.show_or_say(holds(desk), ui.heldNothing)
        ui.requests.show_or_say(data_requests(desk), ui.requestsNothing)
        ui.settled.show_or_say(batches(desk, settled=True), ui.settledNothing)
        self._allow()

    def chosen_due(self) -> list[KeptRecord]:
        """The records chosen in the list of those due, in the order shown."""
        chosen = self.ui.due.selectionModel().selectedRows()
        rows: list[KeptRecord] = [
            index.data(ROW_ROLE) for index in sorted(chosen, key=lambda each: each.row())
        ]
        return rows

    def focus_waiting(self) -> None:
        """Go to the requests, or to the batches where no request waits."""
        ui = self.ui
        waits = any(row.answered_on is None for row in ui.requests.rows())
        batch = bool(ui.waiting.rows()) and not waits
        ui.tabs.setCurrentWidget(ui.batchTab if batch else ui.requestTab)
        (ui.waiting if batch else ui.requests).setFocus()

    def _tables(self) -> tuple[RowsTable, ...]:
        ui = self.ui
        return (ui.due, ui.waiting, ui.held, ui.requests, ui.settled)

    def _allow(self) -> None:
        desk, ui = self.office.desk(), self.ui
        read_only = READ_ONLY if case_file.is_read_only() else None
        propose = read_only or desk.why_not(Right.PROPOSE_DISPOSAL)
        chosen = self.chosen_due()
        none = "Choose at least one record in the list first."
        stays = next((each for each in chosen if not each.may_go), None)
        cannot = f"{stays.reference}: {_stands(stays)}" if stays else None
        explain(ui.propose, propose or (cannot if chosen else none), "Shows first what would go")
        explain(ui.chooseAll, propose or (None if ui.due.rows() else "Nothing is due."))
        one = None if len(chosen) == 1 else "Choose one record in the list first."
        explain(ui.hold, propose or one)
        waits = None if ui.waiting.chosen() is not None else "Choose a batch in the list first."
        explain(ui.settle, read_only or waits, "Shows first what would go")
        held = None if ui.held.chosen() is not None else "Choose a hold in the list first."
        explain(ui.lift, propose or held)
        explain(ui.record, read_only or desk.why_not(Right.RECORD))
        row = ui.requests.chosen()
        pick = None if row is not None else "Choose a request in the list first."
        done = "It is answered." if row is not None and row.answered_on else None
        explain(ui.step, read_only or desk.why_not(Right.WORK_REQUEST) or pick or done)
        explain(ui.export_, desk.why_not(Right.EXPORT) or pick, "One file, with an index")

    def _choose_all(self) -> None:
        """Choose every record that may go, at once."""
        table, flags = self.ui.due, QItemSelectionModel.SelectionFlag
        model, chosen = table.model(), QItemSelection()
        for line, row in enumerate(table.rows()):
            if row.may_go:
                chosen.select(model.index(line, 0), model.index(line, 0))
        table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _propose(self) -> None:
        self.wanted_data.emit(DataAsk.PROPOSE, tuple(each.key for each in self.chosen_due()))

    def _hold(self) -> None:
        for each in self.chosen_due()[:1]:
            self.wanted_data.emit(DataAsk.HOLD, each.key)

    def _ask(self, ask: DataAsk, table: RowsTable) -> None:
        row = table.chosen()
        if row is not None:
            self.wanted_data.emit(ask, row.id)

    def _open_request(self, row: DataRequestRow) -> None:
        if row.answered_on is None and self.ui.step.isEnabled():
            self.wanted_data.emit(DataAsk.STEP, row.id)

    def _fit(self) -> None:
        for table in self._tables():
            table.fit()
