"""How the cells of a workbook look: named styles, so that a reader can change them all at once."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.styles import NamedStyle

FONT, SIZE = "Arial", 10  # on every computer, and as wide in LibreOffice
ACCENT, _RULE, _BAND = "0B5E93", "CBD3DA", "F3F6F8"


class Form(Enum):
    """How the cells of a column look; the value is the name of the style in the workbook."""

    TEXT = "BeST text"
    LONG_TEXT = "BeST long text"
    DATE = "BeST date"
    NUMBER = "BeST number"
    ONE_PLACE = "BeST one decimal"
    POUNDS = "BeST pounds"
    PERCENT = "BeST per cent"
    NOTHING = "BeST not applicable"
    HEADER = "BeST header"
    HEADER_NUMBER = "BeST header of numbers"
    TITLE = "BeST title"
    NOTE = "BeST note"
    TOTAL = "BeST total"
    TOTAL_NUMBER = "BeST total number"


def styles() -> list[NamedStyle]:
    """The styles, one for each form.

    Long text is "General": Excel shows #### for more than 255 characters in a cell of the format
    "Text". Short text is "Text", so that a reference or a telephone number stays as it is when
    somebody edits the cell.
    """
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    wrapped = Alignment(vertical="top", wrap_text=True)
    left, right = Alignment("left", "top"), Alignment("right", "top", indent=1)
    line = Border(bottom=Side("thin", _RULE))
    above = Border(top=Side("medium", ACCENT))
    plain, bold = Font(FONT, SIZE), Font(FONT, SIZE, bold=True)
    band = PatternFill("solid", _BAND)
    number_formats = {
        Form.DATE: ("dd/mm/yyyy", left),
        Form.NUMBER: ("#,##0", right),
        Form.ONE_PLACE: ("#,##0.0", right),
        Form.POUNDS: ("£#,##0.00", right),
        Form.PERCENT: ("0.0%", right),
        Form.NOTHING: ("@", right),
        Form.TEXT: ("@", wrapped),
        Form.LONG_TEXT: ("General", wrapped),
    }
    return [
        *(
            NamedStyle(
                form.value,
                font=plain,
                alignment=alignment,
                border=line,
                number_format=number_format,
            )
            for form, (number_format, alignment) in number_formats.items()
        ),
        *(
            NamedStyle(
                form.value,
                font=Font(FONT, SIZE, bold=True, color="FFFFFF"),
                fill=PatternFill("solid", ACCENT),
                alignment=Alignment(side, "center", wrap_text=True, indent=indent),
            )
            for form, side, indent in (
                (Form.HEADER, "left", 0),
                (Form.HEADER_NUMBER, "right", 1),
            )
        ),
        NamedStyle(Form.TITLE.value, font=Font(FONT, 16, bold=True, color=ACCENT)),
        NamedStyle(Form.NOTE.value, font=Font(FONT, SIZE, italic=True)),
        NamedStyle(Form.TOTAL.value, font=bold, fill=band, border=above),
        NamedStyle(
            Form.TOTAL_NUMBER.value,
            font=bold,
            fill=band,
            border=above,
            alignment=right,
            number_format="#,##0",
        ),
    ]
