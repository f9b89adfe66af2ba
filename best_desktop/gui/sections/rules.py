"""The Ombudsman's details, and the few numbers the organisation settles for itself."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.figures import Denominator
from best_desktop.domain.letter_facts import OmbudsmanDetails
from best_desktop.domain.working_days import MONTHS
from best_desktop.gui.details_section import DetailsSection, lines_of
from best_desktop.gui.forms.ui_rules_section import Ui_RulesSection
from best_desktop.gui.office import Office

_NAMES = ("name", "website", "telephone")
_NUMBERS = (
    "soon_days",
    "retention_years",
    "adjustment_review_months",
    "offer_reply_days",
    "offer_pay_days",
    "theme_complaints",
    "theme_days",
)
_TICKS = ("welsh_in_tsm", "tenant_panel_exists")


class RulesSection(DetailsSection):
    """The Ombudsman block of letters; what counts as soon; how reports count."""

    needed: ClassVar[dict[str, str]] = {
        "ombudsman_name": "Enter the name of the Ombudsman",
        "ombudsman_telephone": "Enter the Ombudsman’s telephone number",
    }

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the form."""
        super().__init__(office, Ui_RulesSection(), parent)
        for number, month in enumerate(MONTHS, start=1):
            self.ui.year_starts_in_month.addItem(month, number)
        for each in Denominator:
            self.ui.ch02_headline.addItem(f"Of those {each}", each.value)

    def show_settings(self, settings: OfficeSettings) -> None:
        ui = self.ui
        for name in _NAMES:
            self.line(f"ombudsman_{name}").setText(getattr(settings.ombudsman, name))
        ui.ombudsman_address.setPlainText("\n".join(settings.ombudsman.address))
        for name in _NUMBERS:
            getattr(ui, name).setValue(getattr(settings, name))
        for name in _TICKS:
            getattr(ui, name).setChecked(getattr(settings, name))
        ui.year_starts_in_month.setCurrentIndex(settings.year_starts_in_month - 1)
        ui.ch02_headline.setCurrentIndex(ui.ch02_headline.findData(settings.ch02_headline))

    def values(self) -> dict[str, Any]:
        ui = self.ui
        typed = {name: self.line(f"ombudsman_{name}").text().strip() for name in _NAMES}
        return {
            "ombudsman": OmbudsmanDetails(address=lines_of(ui.ombudsman_address), **typed),
            "year_starts_in_month": ui.year_starts_in_month.currentData(),
            "ch02_headline": ui.ch02_headline.currentData(),
            **{name: getattr(ui, name).value() for name in _NUMBERS},
            **{name: getattr(ui, name).isChecked() for name in _TICKS},
        }
