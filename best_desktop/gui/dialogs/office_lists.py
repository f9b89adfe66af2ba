"""Add or change a scheme, a member of staff, a department."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from best_desktop.casework.office_lists import change_department, change_scheme, change_staff
from best_desktop.casework.people import add_department, add_scheme, add_staff
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.office import department_list, scheme_list, staff_list
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_department import Ui_DepartmentForm
from best_desktop.gui.forms.ui_scheme import Ui_SchemeForm
from best_desktop.gui.forms.ui_staff import Ui_StaffForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class _ListDialog(FormDialog):
    """One line of the office's own lists: a new one (0), or one to change."""

    noun = ""
    lines: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    def __init__(self, office: Office, form: Any, parent: QWidget | None, row_id: int) -> None:
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.draft_name = f"{self.noun.split()[0]}-{row_id or 'new'}"
        self.form = form
        self.build(form)
        self._version = 0
        self.offer()
        self.form.active.setChecked(True)
        if row_id:
            row = self.line()
            self._version = row.version
            self.setWindowTitle(f"Change {self.noun}")
            self.form.heading.setText(f"Change {row.name}")
            self.form.main_button.setText(f"Sa&ve {self.noun}")
            self.fill(row)
        else:
            self.form.active.hide()
        self.ready()
        self.form.name.setFocus()

    def offer(self) -> None:
        """Fill the fields to choose from."""

    def line(self) -> Any:
        """The line as it stands now; LookupError where it is gone."""
        raise NotImplementedError

    def fill(self, row: Any) -> None:
        """Show a line."""
        for name in self.lines:
            getattr(self.form, name).setText(getattr(row, name))
        for name in self.texts:
            getattr(self.form, name).setPlainText(getattr(row, name))
        self.form.active.setChecked(row.active)

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = self.line().version

    def values(self) -> dict[str, Any]:
        """What is typed, by field."""
        typed = {name: getattr(self.form, name).text() for name in self.lines}
        typed |= {name: getattr(self.form, name).toPlainText() for name in self.texts}
        return typed


class SchemeDialog(_ListDialog):
    """A scheme with its manager and nation; the nation stays, because dates are counted by it."""

    saved_words = "Scheme saved."
    noun = "scheme"
    lines = ("name", "town", "postcode", "manager_name", "manager_email", "manager_phone")
    texts = ("address", "manager_address")

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int = 0) -> None:
        """Open for a scheme, or with 0 for a new one."""
        self.ui = Ui_SchemeForm()
        super().__init__(office, self.ui, parent, row_id)

    def offer(self) -> None:
        self.ui.nation.offer_words(Nation)
        if not self.row_id:
            self.ui.nation.choose(Nation.ENGLAND)

    def line(self) -> Any:
        return _by_id(scheme_list(self.office.desk()), self.row_id)

    def fill(self, row: Any) -> None:
        super().fill(row)
        self.ui.nation.choose(row.nation)
        self.ui.nation.setEnabled(False)
        self.ui.nation.setToolTip("The nation stays: dates were counted by it.")

    def save(self) -> int | None:
        desk, values = self.office.desk(), self.values()
        if not self.row_id:
            name = values.pop("name")
            return add_scheme(desk, name, nation=self.ui.nation.chosen(Nation), **values)
        values["active"] = self.ui.active.isChecked()
        change_scheme(desk, self.row_id, self._version, values)
        return self.row_id


class StaffDialog(_ListDialog):
    """A member of staff: roles, manager, and the name they sign in with."""

    saved_words = "Member of staff saved."
    noun = "member of staff"
    lines = ("name", "job_title", "phone", "email", "account")

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int = 0) -> None:
        """Open for a member of staff, or with 0 for a new one."""
        self.ui = Ui_StaffForm()
        super().__init__(office, self.ui, parent, row_id)

    def offer(self) -> None:
        self.ui.roles.offer_words(Role)
        others = [each for each in choices.staff(self.office.desk()) if each.id != self.row_id]
        self.ui.manager_id.offer_choices(others, empty="Nobody")

    def line(self) -> Any:
        return _by_id(staff_list(self.office.desk()), self.row_id)

    def fill(self, row: Any) -> None:
        super().fill(row)
        self.ui.roles.choose(row.roles)
        self.ui.manager_id.choose(row.manager_id or 0)
        self.ui.briefed_on.set_date(row.briefed_on)

    def save(self) -> int | None:
        desk, values, roles = self.office.desk(), self.values(), self.ui.roles.words(Role)
        values["manager_id"] = self.ui.manager_id.chosen_id()
        values["briefed_on"] = self.ui.briefed_on.date_or_none()
        if not self.row_id:
            name, job_title = values.pop("name"), values.pop("job_title")
            return add_staff(desk, name, job_title, roles, **values)
        values["active"] = self.ui.active.isChecked()
        change_staff(desk, self.row_id, self._version, values, roles)
        return self.row_id


class DepartmentDialog(_ListDialog):
    """A department with its head and deputy."""

    saved_words = "Department saved."
    noun = "department"
    lines = ("name",)

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int = 0) -> None:
        """Open for a department, or with 0 for a new one."""
        self.ui = Ui_DepartmentForm()
        super().__init__(office, self.ui, parent, row_id)

    def offer(self) -> None:
        staff = choices.staff(self.office.desk())
        for box in (self.ui.head_id, self.ui.deputy_id):
            box.offer_choices(staff, empty="Nobody yet")

    def line(self) -> Any:
        return _by_id(department_list(self.office.desk()), self.row_id)

    def fill(self, row: Any) -> None:
        super().fill(row)
        self.ui.head_id.choose(row.head_id or 0)
        self.ui.deputy_id.choose(row.deputy_id or 0)

    def save(self) -> int | None:
        desk, values = self.office.desk(), self.values()
        head, deputy = self.ui.head_id.chosen_id(), self.ui.deputy_id.chosen_id()
        if not self.row_id:
            return add_department(desk, values["name"], head, deputy)
        values |= {"head_id": head, "deputy_id": deputy, "active": self.ui.active.isChecked()}
        change_department(desk, self.row_id, self._version, values)
        return self.row_id


def _by_id(rows: Any, row_id: int) -> Any:
    for row in rows:
        if row.id == row_id:
            return row
    raise LookupError(f"nothing in the list has the id {row_id}")
