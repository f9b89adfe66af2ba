"""The colours of the two themes and of the status tags (conventions 5.3 and 5.4), as data.

Every pair that carries text is at least 4.5:1, control borders and focus rings at least 3:1;
tests/gui/test_tokens.py computes them all.
"""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.domain.vocabulary import Tag


@dataclass(frozen=True, slots=True)
class TagColours:
    """Text and tint of one status tag."""

    text: str
    tint: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: each field a colour as #RRGGBB, named by what it is for."""

    name: str
    window: str
    surface: str
    surface_alt: str
    border: str
    control_border: str
    text: str
    text_2: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    link: str
    focus: str
    accent_focus: str
    selection: str
    selection_text: str
    rail: str
    rail_text: str
    rail_selected: str
    rail_selected_text: str
    error_text: str
    error_box: str
    success_text: str
    success_box: str
    info_box: str
    warning_box: str
    warning_border: str
    tags: dict[Tag, TagColours]

    @property
    def dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.name == "dark"


LIGHT = Tokens(
    name="light",
    window="#F3F6F8",
    surface="#FFFFFF",
    surface_alt="#F7F9FB",
    border="#CBD3DA",
    control_border="#74818C",
    text="#17212B",
    text_2="#4A5763",
    text_disabled="#6B7782",
    accent="#0B5E93",
    accent_hover="#084A75",
    on_accent="#FFFFFF",
    link="#0B5E93",
    focus="#0B5E93",
    accent_focus="#000000",
    selection="#CFE5F5",
    selection_text="#0A1C2A",
    rail="#12354B",
    rail_text="#E6F0F6",
    rail_selected="#21587C",
    rail_selected_text="#FFFFFF",
    error_text="#B3261E",
    error_box="#FDECEA",
    success_text="#0E6B3C",
    success_box="#E4F4EB",
    info_box="#E3F0FA",
    warning_box="#FFF4CE",
    warning_border="#8A6D00",
    tags={
        Tag.OVERDUE: TagColours("#7A0C12", "#FBDFDD"),
        Tag.DUE_TODAY: TagColours("#6E2F00", "#FFE1C7"),
        Tag.DUE_SOON: TagColours("#574200", "#FFF1B8"),
        Tag.ON_TRACK: TagColours("#0A4A2B", "#D8F1E2"),
        Tag.EXTENDED: TagColours("#45267A", "#E9E1F8"),
        Tag.WAITING: TagColours("#17405F", "#E0ECF5"),
        Tag.RESPONDED: TagColours("#084A75", "#D6E9F7"),
        Tag.CLOSED: TagColours("#39444D", "#E5E9EC"),
        Tag.OMBUDSMAN: TagColours("#6B174F", "#F8DDEE"),
        Tag.COMPLIMENT: TagColours("#07484A", "#D3F0EF"),
    },
)

DARK = Tokens(
    name="dark",
    window="#12181D",
    surface="#1B232A",
    surface_alt="#202930",
    border="#37434D",
    control_border="#7F8D99",
    text="#E8EDF1",
    text_2="#B2BEC8",
    text_disabled="#84919C",
    accent="#2A78B0",
    accent_hover="#236A9D",
    on_accent="#FFFFFF",
    link="#7CC4F2",
    focus="#7CC4F2",
    accent_focus="#FFFFFF",
    selection="#1F4A68",
    selection_text="#F2F8FC",
    rail="#0C1216",
    rail_text="#C9D5DE",
    rail_selected="#1F4A68",
    rail_selected_text="#FFFFFF",
    error_text="#FF9A93",
    error_box="#401A1A",
    success_text="#7FD6A3",
    success_box="#123F29",
    info_box="#17344A",
    warning_box="#40340C",
    warning_border="#C9A227",
    tags={
        Tag.OVERDUE: TagColours("#FFC0BB", "#541A1B"),
        Tag.DUE_TODAY: TagColours("#FFC894", "#51300F"),
        Tag.DUE_SOON: TagColours("#FBDF7F", "#473908"),
        Tag.ON_TRACK: TagColours("#9FE3BC", "#123F29"),
        Tag.EXTENDED: TagColours("#D6C3F7", "#37265A"),
        Tag.WAITING: TagColours("#B4D6EE", "#1D3B50"),
        Tag.RESPONDED: TagColours("#A5D5F7", "#123F5C"),
        Tag.CLOSED: TagColours("#C9D2DA", "#333E47"),
        Tag.OMBUDSMAN: TagColours("#F5B9DD", "#4E1A3C"),
        Tag.COMPLIMENT: TagColours("#97E0DE", "#0F4041"),
    },
)

TAG_ICONS: dict[Tag, str] = {tag: tag.value.replace("_", "-") for tag in Tag}
"""The icon of each tag, by its name in resources/icons/index.toml."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #RRGGBB colours as WCAG 2.2 defines it, 1.0 to 21.0."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
