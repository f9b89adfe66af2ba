"""Our own details, as letters print them."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.letter_facts import OfficeDetails
from best_desktop.gui.details_section import DetailsSection, lines_of
from best_desktop.gui.forms.ui_office_section import Ui_OfficeSection
from best_desktop.gui.office import Office

_NAMES = ("name", "telephone", "text_number", "email", "website", "facebook", "instagram")


class OfficeSection(DetailsSection):
    """Name, address and the ways to reach us."""

    needed: ClassVar[dict[str, str]] = {
        "office_name": "Enter the name of the organisation",
        "office_telephone": "Enter a telephone number people can call",
    }

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the form."""
        super().__init__(office, Ui_OfficeSection(), parent)

    def show_settings(self, settings: OfficeSettings) -> None:
        for name in _NAMES:
            self.line(f"office_{name}").setText(getattr(settings.office, name))
        self.ui.office_address.setPlainText("\n".join(settings.office.address))

    def values(self) -> dict[str, Any]:
        typed = {name: self.line(f"office_{name}").text().strip() for name in _NAMES}
        return {"office": OfficeDetails(address=lines_of(self.ui.office_address), **typed)}
