"""Print a list as it is on the screen: always black on white, whatever the theme (B-58)."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QWidget

from best_desktop.gui.tables import Column
from best_desktop.gui.theme import FAMILIES

_STYLE = (
    "body { color: #000000; background: #FFFFFF; } h1 { font-size: 14pt; }"
    " th { text-align: left; border-bottom: 1px solid #000000; padding: 3px 6px; }"
    " td { border-bottom: 1px solid #999999; padding: 3px 6px; }"
)


def print_list(
    parent: QWidget, title: str, columns: Sequence[Column[Any]], rows: Sequence[Any], lines: str
) -> None:
    """Ask for a printer, then print the rows on landscape A4 with the heading on each page.

    ``lines`` says how many of what they are, such as "12 complaints".
    """
    from best_desktop.gui.chosen_printer import ask_printer

    printer = ask_printer(parent, f"Print {title}", job=title, landscape=True)
    if printer is not None:
        list_document(title, columns, rows, lines).print_(printer)


def list_document(
    title: str, columns: Sequence[Column[Any]], rows: Sequence[Any], lines: str
) -> QTextDocument:
    """The list as a document; every text in it is data, never markup."""
    heads = "".join(f"<th>{escape(column.label)}</th>" for column in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(column.text(row))}</td>" for column in columns) + "</tr>"
        for row in rows
    )
    document = QTextDocument()
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(
        f"<h1>{escape(title)}</h1><p>{escape(lines)}</p>"
        f'<table width="100%" cellspacing="0"><thead><tr>{heads}</tr></thead>{body}</table>'
    )
    return document


def complaints(number: int) -> str:
    """How many complaints, in words: "1 complaint", "2,000 complaints"."""
    return f"{number:,} complaint{'' if number == 1 else 's'}"
