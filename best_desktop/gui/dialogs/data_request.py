"""Record what somebody asks about their own data, and each step until it is answered (P-14.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.data_requests import (
    acknowledge_data_request,
    answer_data_request,
    log_data_request,
    show_authority,
    take_longer,
)
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.data_requests import data_request
from best_desktop.domain.retention import access_by, acknowledge_by
from best_desktop.domain.vocabulary import Channel, DataRequestKind
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_data_request import Ui_DataRequestForm
from best_desktop.gui.forms.ui_data_step import Ui_DataStep

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_ACKNOWLEDGED, _SEEN, _LONGER, _ANSWERED = "acknowledged", "seen", "longer", "answered"
_TEXTS = {
    _LONGER: ("Why it is comple&x (required)", "Enter why it is complex"),
    _ANSWERED: ("What was a&nswered (required)", "Enter what was answered"),
}


class DataRequestDialog(FormDialog):
    """A request or complaint, by any channel; it says at once by when."""

    draft_name = "data-request"
    saved_words = "Request recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_DataRequestForm()
        self.build(self.ui)
        ui = self.ui
        ui.kind.offer_words(DataRequestKind)
        ui.channel.offer_words(Channel)
        ui.handler_id.offer_choices(choices.staff(office.desk()), empty="Me")
        ui.kind.currentIndexChanged.connect(self._say_when)
        ui.received_on.changed.connect(self._say_when)
        self._say_when()
        self.ready()
        ui.kind.setFocus()

    def restored(self) -> None:
        self._say_when()

    def _say_when(self) -> None:
        kind, day = self.ui.kind.word(DataRequestKind), self.ui.received_on.date_or_none()
        if kind is None or day is None:
            self.say(self.ui.due_note, "")
            return
        if kind is DataRequestKind.COMPLAINT:
            last = long_date(acknowledge_by(day))
            note = f"To be acknowledged by {last}: 30 days, {long_date(day)} being the first."
        else:
            try:
                last = long_date(access_by(day, self.office.desk().calendar()))
                note = f"To be answered by {last}: one month."
            except OutsideCalendar as outside:
                note = str(outside)
        self.say(self.ui.due_note, note)

    def save(self) -> int | None:
        ui = self.ui
        new = NewDataRequest(
            kind=ui.kind.chosen(DataRequestKind),
            received_on=ui.received_on.chosen(),
            channel=ui.channel.chosen(Channel),
            words=ui.words.toPlainText(),
            person=ui.person.person(),
            asked_by=ui.asked_by.text(),
            authority_seen=ui.authority_seen.isChecked(),
            complaint_id=ui.complaint_id.picked_id(),
            handler_id=ui.handler_id.chosen_id(),
        )
        return log_data_request(self.office.desk(), new).id


class DataStepDialog(AboutOneDialog):
    """The next step of one request: acknowledged, authority seen, put off, answered."""

    form = Ui_DataStep
    first = "step"
    kept_as = "data-step"
    saved_words = "Saved."

    def read(self) -> None:
        self._row = data_request(self.office.desk(), self.row_id)

    def fill(self) -> None:
        ui, row = self.ui, self._row
        ui.heading.setText(f"{row.reference}: {row.kind}")
        asked = f", asked by {row.asked_by}" if row.asked_by else ""
        due = f" {row.what_is_next} by {long_date(row.next_due)}." if row.next_due else ""
        self.say(
            ui.intro,
            f"{row.who}{asked}, received {long_date(row.received_on)}.{due}\n{row.words}",
        )
        ui.step.offer_texts(self._steps())
        ui.step.currentIndexChanged.connect(self._chosen)
        ui.on.set_date(self.office.today)
        self._chosen()

    def restored(self) -> None:
        self._chosen()

    def _steps(self) -> list[tuple[str, str]]:
        row, steps = self._row, []
        if row.acknowledge_by is not None and row.acknowledged_on is None:
            steps.append((_ACKNOWLEDGED, "Acknowledged"))
        if row.asked_by and not row.authority_seen:
            steps.append((_SEEN, "Written authority seen"))
        if row.kind is DataRequestKind.ACCESS and not row.longer_because:
            steps.append((_LONGER, "Told that it takes two months longer"))
        return [*steps, (_ANSWERED, "Answered")]

    def _chosen(self) -> None:
        ui, step = self.ui, self.ui.step.text_value()
        self.show_rows(step != _SEEN, ui.on)
        self.show_rows(step in _TEXTS, ui.text)
        self.show_rows(step == _ANSWERED, ui.regulator_named)
        label, ask = _TEXTS.get(step, ("", ""))
        ui.text_label.setText(label)
        ui.text.setProperty("ask", ask)
        self.grow()

    def save(self) -> int | None:
        desk, ui, row = self.office.desk(), self.ui, self._row
        step, text = ui.step.text_value(), ui.text.toPlainText()
        if step == _SEEN:
            show_authority(desk, row.id, row.version)
            return row.id
        on = ui.on.chosen()
        if step == _ACKNOWLEDGED:
            acknowledge_data_request(desk, row.id, row.version, on)
        elif step == _LONGER:
            take_longer(desk, row.id, row.version, text, on)
        else:
            named = ui.regulator_named.isChecked()
            answer_data_request(desk, row.id, row.version, on, text, regulator_named=named)
        return row.id
