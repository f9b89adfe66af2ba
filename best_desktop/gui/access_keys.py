"""Access keys for labels and buttons made by code, beside those the forms already gave (B-1)."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_KEY = re.compile(r"(?<!&)&([^&\s])")


def give_keys(root: QWidget) -> None:
    """Underline a free letter in each label of a field, button or tick box that has none."""
    takers: list[QLabel | QAbstractButton] = [
        each for each in root.findChildren(QLabel) if each.buddy() is not None
    ]
    takers += [each for each in root.findChildren(QAbstractButton) if each.text()]
    used = {match[1].casefold() for each in takers if (match := _KEY.search(each.text()))}
    for taker in takers:
        text = taker.text()
        if _KEY.search(text) or taker.property("noKey"):
            continue
        at = _free_letter(text, used)
        if at is not None:
            used.add(text[at].casefold())
            taker.setText(f"{text[:at]}&{text[at:]}")


def give_menu_keys(menu: QMenu) -> None:
    """Give each line of a menu a key of its own; the first line with a key keeps it."""
    lines = [each for each in menu.actions() if each.text()]
    used: set[str] = set()
    without = []
    for line in lines:
        match = _KEY.search(line.text())
        if match and match[1].casefold() not in used:
            used.add(match[1].casefold())
        else:
            without.append(line)
    for line in without:
        text = _KEY.sub(r"\1", line.text())
        at = _free_letter(text, used)
        if at is not None:
            used.add(text[at].casefold())
            text = f"{text[:at]}&{text[at:]}"
        line.setText(text)


def _free_letter(text: str, used: set[str]) -> int | None:
    """Where the best free letter is: the start of a word first, then any."""
    starts = [match.start() for match in re.finditer(r"\b[A-Za-z]", text)]
    others = [at for at, letter in enumerate(text) if letter.isascii() and letter.isalnum()]
    return next((at for at in (*starts, *others) if text[at].casefold() not in used), None)
