"""People who work here with their roles, the schemes, and the departments: lists, and adding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.office_views import Choice
from best_desktop.casework.people import add_department, add_scheme, add_staff
from best_desktop.casework.queries.choices import departments, schemes, staff
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.gui import theme
from best_desktop.gui.add_form import AddForm, Field
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Scrolled
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel

_VALUE = Qt.ItemDataRole.UserRole


class PeopleSection(SettingsSection):
    """Three lists, each with a form beneath to add to it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the lists; ``refresh`` fills them."""
        super().__init__(office, parent)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("People and places")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.tabs)
        self._loads: list[tuple[RowsTable, Callable[[], list[Choice]], AddForm]] = []
        self.roles = _role_list()
        self.nation = QComboBox()
        for nation in Nation:
            self.nation.addItem(str(nation), nation)
        self.head = QComboBox()
        self.staff_form = self._staff_form()
        self.scheme_form = self._scheme_form()
        self.department_form = self._department_form()
        self._add_tab("Staff", ("Name", "Roles"), staff, self.staff_form)
        self._add_tab("Schemes", ("Name", "Town"), schemes, self.scheme_form)
        self._add_tab("Departments", ("Name", "Head"), departments, self.department_form)
        guard_wheel(self)
        theme.news.changed.connect(self._fit)

    @property
    def unsaved(self) -> bool:
        return any(form.unsaved for _, _, form in self._loads)

    def refresh(self) -> None:
        for table, load, form in self._loads:
            table.show_rows(load())
            form.refresh()
        people = [("Nobody yet", None)]
        chosen = self.head.currentData()
        self.head.clear()
        for label, number in [
            *people,
            *((each.label, each.id) for each in staff(self.office.desk())),
        ]:
            self.head.addItem(label, number)
        self.head.setCurrentIndex(max(self.head.findData(chosen), 0))

    def table(self, name: str) -> RowsTable:
        """A list by the name of its tab."""
        for place in range(self.tabs.count()):
            if self.tabs.tabText(place) == name:
                return self._loads[place][0]
        raise KeyError(name)

    def _add_tab(
        self, name: str, heads: tuple[str, str], load: Callable[[Any], list[Choice]], form: AddForm
    ) -> None:
        table = RowsTable()
        table.setAccessibleName(name)
        table.set_columns(
            (
                Column("label", heads[0], lambda row: row.label, 34,
                       order=lambda row: row.label.casefold()),
                Column("note", heads[1], lambda row: row.note, 50,
                       order=lambda row: row.note.casefold()),
            ),
            lambda row: row.id,
            sort=("label", False),
        )  # fmt: skip
        page = Scrolled(name)
        table.setMinimumHeight(table.fontMetrics().height() * 10)
        page.column.addWidget(table, 1)
        page.column.addWidget(form)
        self.tabs.addTab(page, name)
        self._loads.append((table, lambda: load(self.office.desk()), form))

    def _staff_form(self) -> AddForm:
        name, job, phone, email, account = (QLineEdit() for _ in range(5))

        def save() -> object:
            return add_staff(
                self.office.desk(),
                name.text(),
                job.text(),
                self.chosen_roles(),
                phone.text(),
                email.text(),
                account.text().strip() or None,
            )

        fields = (
            Field("name", "Na&me (required)", name),
            Field("job_title", "&Job title", job),
            Field("roles", "Rol&es", self.roles),
            Field("phone", "&Telephone", phone),
            Field("email", "Ema&il", email),
            Field("account", "&Windows user name", account),
        )
        return AddForm(fields, "Add to staff", save, "Added to staff.")

    def chosen_roles(self) -> tuple[Role, ...]:
        """The roles that are ticked."""
        items = [self.roles.item(at) for at in range(self.roles.count())]
        ticked = [each for each in items if each.checkState() is Qt.CheckState.Checked]
        return tuple(each.data(_VALUE) for each in ticked)

    def _scheme_form(self) -> AddForm:
        name, town, postcode, manager, email, phone = (QLineEdit() for _ in range(6))

        def save() -> object:
            return add_scheme(
                self.office.desk(),
                name.text(),
                town=town.text(),
                postcode=postcode.text(),
                nation=self.nation.currentData(),
                manager_name=manager.text(),
                manager_email=email.text(),
                manager_phone=phone.text(),
            )

        fields = (
            Field("name", "N&ame (required)", name),
            Field("town", "&Town", town),
            Field("postcode", "P&ostcode", postcode),
            Field("nation", "&Bank holidays of", self.nation),
            Field("manager_name", "Scheme mana&ger", manager),
            Field("manager_email", "Manager’s ema&il", email),
            Field("manager_phone", "Manager’s tele&phone", phone),
        )
        return AddForm(fields, "Add scheme", save, "Scheme added.")

    def _department_form(self) -> AddForm:
        name = QLineEdit()

        def save() -> object:
            return add_department(self.office.desk(), name.text(), self.head.currentData())

        fields = (
            Field("name", "N&ame (required)", name),
            Field("head_id", "Hea&d of department", self.head),
        )
        return AddForm(fields, "Add department", save, "Department added.")

    def _fit(self) -> None:
        for table, _, _ in self._loads:
            table.fit()


def _role_list() -> QListWidget:
    roles = QListWidget()
    for role in Role:
        item = QListWidgetItem(str(role))
        item.setData(_VALUE, role)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        roles.addItem(item)
    roles.setMaximumHeight(roles.fontMetrics().height() * 8)
    return roles
